//! Reading what stands outside tables: theme, goal and tasks, headings of sections, meetings told in paragraphs,
//! and plans that are lists.

use super::cell::{bare, unquoted};
use super::meeting::{Meeting, is_meeting};
use super::pieces::Line;
use super::tail::tail;
use super::term::is_term;
use super::{Hand, Read, words};
use crate::text::normalise::{fold, words as words_of};

/// What the next lines belong to.
#[derive(Default)]
pub struct State {
    place: Place,
    meeting: Option<Meeting>,
    /// A month that stands as a heading over a list.
    term: String,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Place {
    /// Title page and whatever is no part of the plan.
    #[default]
    Front,
    Theme,
    Goal,
    Tasks,
    Results,
    /// Under the heading of a section.
    Rows,
}

impl Hand {
    pub fn line(&mut self, line: &Line, before_table: bool) {
        self.note_year(&line.text);
        let text = words::without_number(&line.text).trim();
        if is_meeting(&line.text) && !is_list_of_meetings(&line.text, before_table) {
            self.close_meeting();
            self.lines.meeting = Some(Meeting::begin(&line.text));
            return;
        }
        if let Some((place, rest)) = label(text).filter(|_| self.lines.meeting.is_none()) {
            self.open(place, rest);
            return;
        }
        // What is numbered or labelled under a meeting is the meeting's, whatever its words.
        if let Some(meeting) = &mut self.lines.meeting
            && meeting.holds(line)
        {
            meeting.line(line);
            return;
        }
        if self.is_section(line, text, before_table) {
            self.close_meeting();
            self.lines.place = Place::Rows;
            if is_term(text) {
                self.lines.term = text.to_owned();
            } else {
                self.section = words::section(text);
                self.lines.term.clear();
            }
            return;
        }
        if let Some(meeting) = &mut self.lines.meeting {
            if meeting.line(line) {
                return;
            }
            self.close_meeting();
        }
        self.plain(line, text);
    }

    /// A line that is neither label nor heading.
    fn plain(&mut self, line: &Line, text: &str) {
        let is_marked = !line.mark.is_empty();
        let head = &mut self.paper.head;
        match self.lines.place {
            Place::Theme if head.theme.is_empty() => head.theme = unquoted(text),
            Place::Goal if head.goal.is_empty() => head.goal = bare(text),
            Place::Results => {
                if !head.results.is_empty() {
                    head.results.push('\n');
                }
                head.results.push_str(&bare(text));
            }
            Place::Tasks if is_marked || self.paper.tasks.is_empty() => self.paper.tasks.push(bare(text)),
            Place::Rows => self.listed(line, text),
            _ => {
                self.lines.place = Place::Front;
                if is_marked && tail(text).is_some_and(|found| !found.term.is_empty()) {
                    self.listed(line, text);
                }
            }
        }
    }

    /// A row of a plan that is a list.
    fn listed(&mut self, line: &Line, text: &str) {
        let found = tail(text);
        if line.mark.is_empty() && found.as_ref().is_none_or(|found| found.term.is_empty()) {
            return;
        }
        let mut row = Read { original: vec![format!("{} {}", line.mark, line.text).trim().to_owned()], ..Read::default() };
        match found {
            Some(found) => (row.content, row.timing, row.responsible) = (found.content, found.term, found.responsible),
            None => row.content = bare(text),
        }
        if row.timing.is_empty() {
            row.timing.clone_from(&self.lines.term);
        }
        self.add(row);
    }

    /// Whether a line is the heading of a section.
    fn is_section(&self, line: &Line, text: &str, before_table: bool) -> bool {
        const LONGEST: usize = 9;
        let count = text.split_whitespace().count();
        if count > LONGEST || text.ends_with(['.', ';']) || is_signature(text) {
            return false;
        }
        let names = words::section(text).is_some() || words::is_between_meetings(text);
        let is_numbered = words::has_number(&line.text) && line.mark.is_empty();
        let folded = fold(text);
        let is_title = self.paper.rows.is_empty()
            && folded.contains("план")
            && ["методич", "мо", "шмо"].iter().any(|word| folded.contains(word));
        let has_tail = tail(text).is_some_and(|found| !found.term.is_empty());
        match () {
            () if is_title || has_tail => false,
            () if before_table || line.is_heading => names || is_term(text),
            () if is_numbered => true,
            () if !line.mark.is_empty() => false,
            () if self.lines.place == Place::Front && self.paper.rows.is_empty() => is_work(text) || is_term(text) && count <= 3,
            () => names && (count <= 6) || is_term(text) && count <= 3,
        }
    }

    fn open(&mut self, place: Place, rest: &str) {
        self.lines.place = place;
        if rest.is_empty() {
            return;
        }
        let head = &mut self.paper.head;
        match place {
            Place::Theme => head.theme = unquoted(rest),
            Place::Goal => head.goal = bare(rest),
            Place::Results => head.results = bare(rest),
            Place::Tasks => self.paper.tasks.push(bare(rest)),
            Place::Front | Place::Rows => {}
        }
    }

    pub fn close_meeting(&mut self) {
        if let Some(meeting) = self.lines.meeting.take() {
            self.add(meeting.finish());
        }
    }

    /// The academic year that the paper names first.
    fn note_year(&mut self, text: &str) {
        if self.paper.head.first_year.is_some() {
            return;
        }
        let year = words_of(text).into_iter().find_map(|word| {
            let (first, second) = word.text.split_once('/')?;
            (first.len() == 4 && second.len() == 2).then(|| first.parse().ok())?
        });
        self.paper.head.first_year = year;
    }
}

/// «Цель: …» as the place it opens and its words.
fn label(text: &str) -> Option<(Place, &str)> {
    let (head, rest) = text.split_once(':').unwrap_or((text, ""));
    let folded = fold(head);
    let words: Vec<&str> = folded.split(' ').collect();
    let first = *words.first()?;
    let has = |stem: &str| words.iter().any(|word| word.starts_with(stem));
    let is_bare = !text.contains(':');
    if words.len() > 7 || is_bare && words.len() > 3 {
        return None;
    }
    let is_of_school = ["школ", "гимнази", "лице", "ліце", "заклад", "гімназі"].iter().any(|stem| has(stem)) && !has("мо");
    let place = match first {
        "цель" | "цели" | "мета" => Place::Goal,
        "задачи" | "завдання" | "задача" => Place::Tasks,
        "основные" | "основні" if has("задач") || has("завдан") => Place::Tasks,
        _ if has("результат") && (has("ожида") || has("очіку") || has("планируем")) => Place::Results,
        _ if (has("тема") || has("проблем")) && is_of_school && words.len() > 1 => Place::Front,
        _ if has("тема") && !has("тематик") || has("проблем") => Place::Theme,
        "состав" | "склад" | "приоритетные" | "пріоритетні" | "направления" | "принципы" | "формы" if !is_bare => {
            Place::Front
        }
        _ => return None,
    };
    Some((place, rest.trim()))
}

/// «План заседаний» is a heading, no meeting.
fn is_list_of_meetings(text: &str, before_table: bool) -> bool {
    let folded = fold(text);
    let is_numbered = folded.chars().any(|sign| sign.is_ascii_digit());
    before_table && !is_numbered || folded.starts_with("план") || folded.starts_with("темат")
}

/// «Работа с родителями», «Организационная деятельность»: words that name a kind of work.
fn is_work(text: &str) -> bool {
    let folded = fold(text);
    let names_work = ["работа", "робота", "деятельност", "діяльніст", "мероприяти", "заходи", "виховання", "воспитание"]
        .iter()
        .any(|word| folded.split(' ').any(|own| own.starts_with(word)));
    names_work && !folded.contains("план") && words::section(text).is_some()
}

fn is_signature(text: &str) -> bool {
    text.contains("___") || fold(text).starts_with("руководитель мо") || fold(text).starts_with("голова мо")
}
