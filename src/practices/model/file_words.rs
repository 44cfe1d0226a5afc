//! What a file says of itself in the words that teachers use: «Цель: …», «Оборудование: …», «для 5–6 классов». From it the
//! card is offered ready; the author reads it and changes what is wrong.

use super::Content;

/// What was read in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// Texts of the card with their words, by their fields.
    pub texts: Vec<(&'static str, String)>,
    pub rubric: Option<&'static str>,
    pub kind: Option<&'static str>,
    pub grades: Option<(i32, i32)>,
    /// Minutes.
    pub duration: Option<i32>,
}

/// A text of the card.
type Field = fn(&mut Content) -> &mut String;

/// Words before a colon by which teachers begin the parts of a script, and the fields to which they belong.
const LABELS: [(&str, Field, &[&str]); 6] = [
    ("goal", |content| &mut content.goal, &["цель", "цели", "мета"]),
    ("tasks", |content| &mut content.tasks, &["задачи", "завдання"]),
    ("results", |content| &mut content.results, &["планируемые результаты", "ожидаемые результаты", "очікувані результати"]),
    ("equipment", |content| &mut content.equipment, &["оборудование", "материалы", "реквизит", "обладнання", "матеріали"]),
    ("preparation", |content| &mut content.preparation, &["подготовка", "предварительная", "підготовка", "попередня"]),
    ("sources", |content| &mut content.sources, &["литература", "список литературы", "источники", "література", "джерела"]),
];

/// Words by which a piece is called, and what they stand for.
const RUBRICS: [(&str, &[&str]); 4] = [
    ("parents", &["родительское собрание", "родительского собрания", "батьківські збори", "батьківських зборів"]),
    ("class-hours", &["классный час", "классного часа", "виховна година", "виховної години", "година спілкування"]),
    ("games", &["квест", "викторин", "вікторин"]),
    ("trips", &["экскурси", "екскурсі"]),
];
const KINDS: [(&str, &[&str]); 6] = [
    ("outline", &["конспект", "технологическая карта", "технологічна карта"]),
    ("recommendations", &["методические рекомендации", "методичні рекомендації"]),
    ("development", &["методическая разработка", "методична розробка"]),
    ("script", &["сценарий", "сценарій"]),
    ("memo", &["памятка", "пам’ятка"]),
    ("programme", &["программа", "програма"]),
];

/// A piece is called by its name where it begins.
const BEGINNING: usize = 40;
/// A label is short; what is longer is a sentence with a colon in it.
const LABEL: usize = 45;
/// No part of a card is longer than a page.
const LONGEST: usize = 1500;

impl Read {
    /// What the files say that the card does not say yet; the first file has the first word. `offers` knows whether a code
    /// of a classifier may be chosen.
    pub fn beside(files: &[String], content: &Content, offers: impl Fn(&str, &str) -> bool) -> Self {
        let reads: Vec<Self> = files.iter().map(|plain| read(plain)).collect();
        let mut card = content.clone();
        let empty = LABELS.iter().filter(|(_, own, _)| own(&mut card).is_empty());
        let texts = empty.filter_map(|(field, _, _)| {
            let said = reads.iter().flat_map(|read| &read.texts).find(|(known, _)| known == field);
            said.cloned()
        });
        let texts = texts.collect();
        let code = |kind: &str, own: &Option<String>, read: fn(&Self) -> Option<&'static str>| {
            reads.iter().find_map(read).filter(|code| own.is_none() && offers(kind, code))
        };
        let is_graded = content.grade_from.is_some() || content.grade_to.is_some();
        Self {
            texts,
            rubric: code("rubric", &content.rubric, |read| read.rubric),
            kind: code("kind", &content.kind, |read| read.kind),
            grades: reads.iter().find_map(|read| read.grades).filter(|_| !is_graded),
            duration: reads.iter().find_map(|read| read.duration).filter(|_| content.duration.is_none()),
        }
    }

    /// The card with all of it; what stands there already stays.
    pub fn fill(self, mut content: Content) -> Content {
        for (field, own, _) in LABELS {
            let said = self.texts.iter().find(|(known, _)| *known == field);
            if let (Some((_, text)), true) = (said, own(&mut content).is_empty()) {
                own(&mut content).clone_from(text);
            }
        }
        content.rubric = content.rubric.or(self.rubric.map(str::to_owned));
        content.kind = content.kind.or(self.kind.map(str::to_owned));
        content.grade_from = content.grade_from.or(self.grades.map(|grades| grades.0));
        content.grade_to = content.grade_to.or(self.grades.map(|grades| grades.1));
        content.duration = content.duration.or(self.duration);
        content
    }
}

/// What the words of a file, line by line, say of it.
fn read(plain: &str) -> Read {
    let lines: Vec<&str> = plain.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let beginning = lines.iter().take(BEGINNING).map(|line| line.to_lowercase()).collect::<Vec<_>>();
    let called = |names: &[(&'static str, &[&str])]| {
        let is_one = |words: &[&str]| words.iter().any(|words| beginning.iter().any(|line| line.contains(words)));
        names.iter().find(|(_, words)| is_one(words)).map(|(code, _)| *code)
    };
    Read {
        texts: LABELS.iter().filter_map(|(field, _, labels)| Some((*field, part(&lines, labels)?))).collect(),
        rubric: called(&RUBRICS),
        kind: called(&KINDS),
        grades: beginning.iter().find_map(|line| grades(line)),
        duration: lines.iter().find_map(|line| duration(line)),
    }
}

/// What stands after a label: the rest of its line, else the lines below it up to the next label.
fn part(lines: &[&str], labels: &[&str]) -> Option<String> {
    let (at, rest) = lines.iter().enumerate().find_map(|(at, line)| {
        let (label, rest) = labelled(line)?;
        labels.iter().any(|wanted| begins(&label, wanted)).then_some((at, rest))
    })?;
    let below = lines[at + 1..].iter().take_while(|line| labelled(line).is_none());
    let text = match rest {
        "" => below.take(20).copied().collect::<Vec<_>>().join("\n"),
        rest => rest.to_owned(),
    };
    (!text.is_empty() && text.chars().count() <= LONGEST).then_some(text)
}

/// The label of a line in small letters, and what follows it.
fn labelled(line: &str) -> Option<(String, &str)> {
    let (label, rest) = line.split_once(':')?;
    let is_label = label.chars().count() <= LABEL && label.chars().next().is_some_and(char::is_uppercase);
    is_label.then(|| (label.trim().to_lowercase(), rest.trim()))
}

/// Whether a label is this word, or begins with it: «цель классного часа».
fn begins(label: &str, wanted: &str) -> bool {
    label.strip_prefix(wanted).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
}

/// «для 5–6 классов», «8-А класс», «7 клас».
fn grades(line: &str) -> Option<(i32, i32)> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut said = words.windows(2).filter(|pair| pair[1].starts_with("клас")).map(|pair| pair[0]);
    said.find_map(|said| {
        let mut numbers = said.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse::<i32>().ok());
        let from = numbers.next().filter(|grade| (1..=12).contains(grade))?;
        let to = numbers.next().filter(|grade| (from..=12).contains(grade)).unwrap_or(from);
        Some((from, to))
    })
}

/// «Продолжительность: 45 минут».
fn duration(line: &str) -> Option<i32> {
    const LABELS: [&str; 5] = ["продолжительность", "длительность", "время проведения", "тривалість", "час проведення"];
    let (label, rest) = labelled(line)?;
    let is_meant = LABELS.iter().any(|wanted| begins(&label, wanted)) && ["мин", "хв"].iter().any(|unit| rest.contains(unit));
    let number = rest.split(|sign: char| !sign.is_ascii_digit()).find(|part| !part.is_empty())?;
    number.parse().ok().filter(|minutes| is_meant && (5..=480).contains(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_tells_its_card() {
        let read = read(
            "МБОУ «Школа № 4»\nСценарий классного часа «Мост доверия» для 5–6 классов\nЦель классного часа: сплотить класс.\n\
             Задачи:\nпознакомить\nпомирить\nОборудование: листы, клей\nПродолжительность: 45 минут\nХод:\nУчитель: Здравствуйте!",
        );

        let text = |field: &str| read.texts.iter().find(|(known, _)| *known == field).map(|(_, text)| text.as_str());
        assert_eq!(text("goal"), Some("сплотить класс."));
        assert_eq!(text("tasks"), Some("познакомить\nпомирить"));
        assert_eq!(text("equipment"), Some("листы, клей"));
        assert_eq!((read.rubric, read.kind), (Some("class-hours"), Some("script")));
        assert_eq!((read.grades, read.duration), (Some((5, 6)), Some(45)));
    }

    #[test]
    fn a_ukrainian_one_too() {
        let read = read("Виховна година для 7-А класу\nМета: навчити слухати.\nТривалість: 40 хв");

        assert_eq!(read.texts, [("goal", "навчити слухати.".to_owned())]);
        assert_eq!((read.rubric, read.grades, read.duration), (Some("class-hours"), Some((7, 7)), Some(40)));
    }

    #[test]
    fn what_is_said_in_passing_is_no_label() {
        let read = read("мы обсудили цель: найти друзей\nВ нашей школе классов двадцать\nПродолжительность: вся жизнь");

        assert_eq!(read, Read::default());
    }

    #[test]
    fn what_the_author_has_written_stays() {
        let files = ["Цель: сплотить класс.\nОборудование: клей".to_owned()];
        let card = Content { goal: "Помирить.".into(), ..Content::default() };

        let filled = Read::beside(&files, &card, |_, _| true).fill(card);

        assert_eq!((filled.goal.as_str(), filled.equipment.as_str()), ("Помирить.", "клей"));
    }
}
