//! Traces of children in a text: «7-А Петров», a list of surnames, a telephone. What is found is asked about and never
//! changed: the same words may name the hero of a book, a colleague, or the author.

mod phones;
mod words;

use phones::phones;
use words::{Word, words};

/// What was come upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// A class or the word «ученик» beside a surname.
    Pupil,
    /// Lines that each begin with a surname.
    List,
    Phone,
}

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    pub trace: Trace,
    /// The line in which it stands, or begins.
    pub line: usize,
    /// The words themselves.
    pub words: String,
    /// Lines of a list; one of anything else.
    pub count: usize,
}

/// So many numbered lines are a list; without numbers it takes more.
const NUMBERED: usize = 3;
const UNNUMBERED: usize = 5;
/// What may stand after a name in a line of a list: titles of books are longer.
const AFTER: usize = 25;
const LONGEST: usize = 80;

/// Everything found in these lines, in their order.
pub fn traces<'a>(lines: impl IntoIterator<Item = &'a str>) -> Vec<Spot> {
    let mut spots = Vec::new();
    let mut list = List::default();
    for (number, line) in lines.into_iter().enumerate() {
        let words = words(line);
        match listed(line, &words) {
            Some(is_numbered) => list.add(number, line, is_numbered),
            None if line.trim().is_empty() => {}
            None => list.end(&mut spots),
        }
        let spot = |trace, words: &str| Spot { trace, line: number, words: short(words), count: 1 };
        spots.extend(pupils(line, &words).into_iter().map(|words| spot(Trace::Pupil, words)));
        spots.extend(phones(line).into_iter().map(|words| spot(Trace::Phone, words)));
    }
    list.end(&mut spots);
    spots.sort_by_key(|spot| spot.line);
    spots
}

/// Lines in a row that each begin with a surname.
#[derive(Default)]
struct List {
    first: Option<(usize, String)>,
    count: usize,
    numbered: usize,
}

impl List {
    fn add(&mut self, line: usize, text: &str, is_numbered: bool) {
        self.first.get_or_insert_with(|| (line, short(text)));
        self.count += 1;
        self.numbered += usize::from(is_numbered);
    }

    fn end(&mut self, spots: &mut Vec<Spot>) {
        let List { first, count, numbered } = std::mem::take(self);
        if let Some((line, words)) = first
            && (numbered >= NUMBERED || count >= UNNUMBERED)
        {
            spots.push(Spot { trace: Trace::List, line, words, count });
        }
    }
}

/// Whether the line begins with a surname and tells little else: with a number before it, or without.
fn listed(line: &str, words: &[Word<'_>]) -> Option<bool> {
    let is_number = words.first().is_some_and(|word| word.text.len() <= 2 && word.text.parse::<u8>().is_ok());
    let named = &words[usize::from(is_number)..];
    let begins = if is_number { words[0].start } else { named.first()?.start };
    if !line[..begins].trim().is_empty() {
        return None;
    }
    let last = match named {
        [name, one, two, ..] if name.is_name() && one.is_initial() && two.is_initial() => two,
        [name, one, ..] if name.is_name() && one.is_initial() => one,
        [one, two, three, ..] if one.is_surname() && two.is_name() && three.is_name() => three,
        [one, two, ..] if one.is_name() && two.is_name() && (one.is_surname() || two.is_surname()) => two,
        _ => return None,
    };
    // Cells of a table may tell more.
    let rest = line[last.end..].trim();
    (line.contains('\t') || rest.chars().count() <= AFTER).then_some(is_number)
}

/// «7-А Петров», «Петров Иван, 7 «А»», «ученик Петров И.».
fn pupils<'a>(line: &'a str, words: &[Word<'a>]) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut passed = 0;
    for at in 0..words.len() {
        if at < passed {
            continue;
        }
        let span = after_class(line, words, at).or_else(|| before_class(line, words, at)).or_else(|| called(line, words, at));
        if let Some((first, last)) = span {
            found.push(&line[words[first].start..words[last].end]);
            passed = last + 1;
        }
    }
    found
}

/// The last word of the class that begins here: «7-А», «7 «А»», «11Б».
fn class(line: &str, words: &[Word<'_>], at: usize) -> Option<usize> {
    let (number, letter) = (words.get(at)?, words.get(at + 1)?);
    let is_number = number.text.parse::<u8>().is_ok_and(|number| (1..=12).contains(&number));
    let between = &line[number.end..letter.start];
    let is_between = between.is_empty() || matches!(between, " " | "-" | "–" | "—" | " «" | "«" | " \"" | "\"" | "-«" | " “");
    let is_letter = letter.text.chars().count() == 1
        && letter.text.chars().all(|sign| sign.is_uppercase() || (between.is_empty() && sign.is_lowercase()));
    // «3 А. С. Пушкин» is a point of a list.
    let is_initial = line[letter.end..].starts_with('.');
    (is_number && is_between && is_letter && !is_initial).then_some(at + 1)
}

/// Past «класса» and the like.
fn past_class_word(words: &[Word<'_>], at: usize) -> usize {
    let is_class = |word: &Word<'_>| ["класс", "клас", "кл"].iter().any(|start| word.text.to_lowercase().starts_with(start));
    at + usize::from(words.get(at).is_some_and(is_class))
}

fn after_class(line: &str, words: &[Word<'_>], at: usize) -> Option<(usize, usize)> {
    let next = past_class_word(words, class(line, words, at)? + 1);
    let person = person(line, words, next)?;
    is_near(line, words, next).then_some((at, person))
}

fn before_class(line: &str, words: &[Word<'_>], at: usize) -> Option<(usize, usize)> {
    let last = person(line, words, at)?;
    let next = words.get(last + 1).filter(|_| is_near(line, words, last + 1))?;
    let class = class(line, words, last + 1)?;
    (!line[next.start..].starts_with(' ')).then_some((at, class))
}

/// «ученик 7 класса Петров Иван».
fn called(line: &str, words: &[Word<'_>], at: usize) -> Option<(usize, usize)> {
    const CALLED: [&str; 9] = ["ученик", "учениц", "учень", "учня", "учню", "обучающ", "воспитанни", "вихован", "школяр"];
    let word = words.get(at)?.text.to_lowercase();
    if !CALLED.iter().any(|start| word.starts_with(start)) {
        return None;
    }
    let mut next = at + 1;
    if let Some(letter) = class(line, words, next) {
        next = letter + 1;
    } else if words.get(next).is_some_and(|word| word.text.parse::<u8>().is_ok()) {
        next += 1;
    }
    next = past_class_word(words, next);
    let [one, two] = words.get(next..next + 2)? else { return None };
    let is_person = one.is_name() && (two.is_initial() || (two.is_name() && (one.is_surname() || two.is_surname())));
    // A sentence that ends with the word speaks of nobody by name.
    let goes_on = !line[words[at].end..].starts_with(['.', '!', '?']);
    (is_person && goes_on && is_near(line, words, next) && is_near(line, words, next + 1)).then_some((at, next + 1))
}

/// The last word of the person who is named here: a surname alone, or with a name or initials.
fn person(line: &str, words: &[Word<'_>], at: usize) -> Option<usize> {
    let one = words.get(at).filter(|word| word.is_name())?;
    let two = words.get(at + 1).filter(|_| is_near(line, words, at + 1));
    match two {
        Some(two) if two.is_initial() => Some(at + 1),
        Some(two) if two.is_name() && (one.is_surname() || two.is_surname()) => Some(at + 1),
        _ => one.is_surname().then_some(at),
    }
}

/// Whether only blanks and a few signs stand before this word.
fn is_near(line: &str, words: &[Word<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)) else { return true };
    let between = &line[before.end..words[at].start];
    between.chars().count() <= 4 && between.chars().all(|sign| sign.is_whitespace() || ".,:()«»\"”-–—".contains(sign))
}

fn short(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

#[cfg(test)]
mod tests;
