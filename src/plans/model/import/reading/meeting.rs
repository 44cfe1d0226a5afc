//! Meetings as plans tell them: «Заседание № 1. Тема: «…». Повестка: …», in a cell or in paragraphs.

use super::Read;
use super::cell::unquoted;
use super::pieces::Line;
use super::tail::tail;
use super::term::timing;
use crate::plans::model::Section;
use crate::text::normalise::fold;

/// What a line of a meeting begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Theme,
    Form,
    Questions,
    Responsible,
    Term,
    Preparation,
}

const LABELS: [(Label, &[&str]); 6] = [
    (Label::Theme, &["тема"]),
    (Label::Form, &["форма"]),
    (Label::Questions, &["повестка", "вопрос", "порядок", "питання", "план", "содержание", "рассматриваемые", "обсуждаемые"]),
    (Label::Responsible, &["ответствен", "отв", "відповідальн", "відп", "ведущий", "докладчик"]),
    (Label::Term, &["срок", "дата", "термін", "месяц", "місяць", "время"]),
    (Label::Preparation, &["подготов", "підготов", "предварительн"]),
];

/// «Тема: …» as its label and its words.
fn label(text: &str) -> Option<(Label, String)> {
    let (head, rest) = text.split_once([':', '–']).or_else(|| text.split_once(". "))?;
    let folded = fold(head);
    let first = folded.split(' ').next()?;
    let found = LABELS.iter().find(|(_, stems)| stems.iter().any(|stem| first.starts_with(stem)))?;
    (folded.split(' ').count() <= 4).then(|| (found.0, rest.trim().to_owned()))
}

/// Whether a text tells of a meeting: its number or the association must be named.
pub fn is_meeting(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let Some(at) = words.iter().take(3).position(|word| ["заседание", "засідання"].contains(word)) else {
        return false;
    };
    let is_of_association = |word: &&&str| {
        ["мо", "шмо", "умо"].contains(*word) || word.starts_with("методоб") || word.chars().all(|sign| sign.is_ascii_digit())
    };
    let is_named = words[at + 1..].iter().take(2).any(|word| is_of_association(&word));
    is_named && at == 0 || at > 0 && is_named && text.chars().count() < 60
}

/// Whether a line tells the theme of a meeting.
pub fn is_theme(text: &str) -> bool {
    label(text).is_some_and(|(label, _)| label == Label::Theme)
}

/// What follows «Заседание № 1»: the words after its number and the association's name.
fn after_number(text: &str) -> &str {
    let mut rest = text;
    loop {
        let trimmed = rest.trim_start_matches([' ', '.', ':', '№', '–', '-', '\u{a0}', ',']);
        let end = trimmed.find([' ', '.', ':', '«', '(', '№', ',']).unwrap_or(trimmed.len());
        let word = fold(&trimmed[..end]);
        let is_name = ["заседание", "засідання", "мо", "шмо", "умо", "классных", "руководителей", "класних", "керівників"]
            .contains(&word.as_str())
            || word.starts_with("методоб")
            || !word.is_empty() && word.chars().all(|sign| sign.is_ascii_digit() || "ivхxі".contains(sign));
        if !is_name || trimmed.is_empty() {
            return trimmed;
        }
        rest = &trimmed[end..];
    }
}

/// A meeting being read, line by line.
#[derive(Clone, Debug, Default)]
pub struct Meeting {
    row: Read,
    /// What the next unmarked line belongs to.
    next: Option<Label>,
    title: String,
}

impl Meeting {
    /// Begins with the line that names it.
    pub fn begin(line: &str) -> Self {
        let mut meeting = Self { title: line.trim_end_matches('.').to_owned(), ..Self::default() };
        let mut rest = after_number(line).to_owned();
        // «(август)», «Январь.», «25 марта» before or after the theme.
        if let Some(inner) = rest.strip_prefix('(')
            && let Some((term, after)) = inner.split_once(')')
            && timing(term).is_some()
        {
            meeting.row.timing = term.to_owned();
            rest = after_number(after).to_owned();
        }
        let (first, after) = rest.split_once(['.', '«', ':']).unwrap_or((&rest, ""));
        if timing(first.trim().trim_end_matches([')', ',', ' '])).is_some() && first.split_whitespace().count() <= 4 {
            meeting.row.timing = first.trim().to_owned();
            let opened = rest[first.len()..].starts_with('«');
            rest = if opened { format!("«{after}") } else { after.trim().to_owned() };
        }
        if !rest.trim().is_empty() {
            meeting.line(&Line { mark: String::new(), text: rest.trim().to_owned(), is_heading: false });
        }
        meeting
    }

    /// Whether a line is a meeting's by its form.
    pub fn holds(&self, line: &Line) -> bool {
        !line.is_heading && (!line.mark.is_empty() || label(line.text.trim()).is_some())
    }

    /// Takes a further line; `false` where it cannot belong to a meeting.
    pub fn line(&mut self, line: &Line) -> bool {
        let text = line.text.trim();
        if line.mark.is_empty()
            && let Some((label, words)) = label(text)
        {
            self.next = words.is_empty().then_some(label).or((label == Label::Questions).then_some(label));
            if !words.is_empty() {
                self.take(label, &words);
            }
            return true;
        }
        let is_numbered = !line.mark.is_empty();
        match self.next {
            Some(label) => {
                let words = if label == Label::Questions { text.to_owned() } else { unquoted(text) };
                self.take(label, &words);
                if label != Label::Questions {
                    self.next = None;
                }
                true
            }
            None if is_numbered => {
                self.take(Label::Questions, text);
                true
            }
            None if self.row.content.is_empty() => {
                self.take(Label::Theme, text);
                true
            }
            None => false,
        }
    }

    fn take(&mut self, label: Label, words: &str) {
        let row = &mut self.row;
        match label {
            Label::Theme => row.content = unquoted(words),
            Label::Form => row.form = unquoted(words),
            Label::Responsible => row.responsible = unquoted(words),
            Label::Term => row.timing = unquoted(words),
            Label::Questions => push_line(&mut row.questions, words),
            Label::Preparation => push_line(&mut row.preparation, words),
        }
        if row.original.last().is_none_or(|last| last != words) {
            row.original.push(words.to_owned());
        }
    }

    /// The row of the plan; a meeting without a theme is called by its own title.
    pub fn finish(self) -> Read {
        let mut row = self.row;
        if row.timing.is_empty()
            && let Some(found) = tail(&row.content).filter(|found| !found.term.is_empty())
        {
            (row.content, row.timing) = (unquoted(&found.content), found.term);
        }
        if row.content.is_empty() {
            row.content = self.title.clone();
        }
        row.original.insert(0, self.title);
        row.section = Some(Section::Meetings);
        row
    }
}

fn push_line(lines: &mut String, line: &str) {
    if !lines.is_empty() {
        lines.push('\n');
    }
    lines.push_str(line);
}
