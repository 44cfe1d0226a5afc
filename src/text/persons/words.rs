//! The words of a line, and which of them may be names.

/// A word or a number of a line.
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Word<'_> {
    /// «Петров», «Петров-Водкин»: a capital and small letters.
    pub(super) fn is_name(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(char::is_uppercase)
            && self.text.chars().count() >= 3
            && self.text.split('-').all(|part| part.chars().skip(1).all(|letter| letter.is_lowercase() || letter == '’'))
    }

    pub(super) fn is_surname(&self) -> bool {
        self.is_name() && ENDINGS.split_whitespace().any(|ending| self.text.to_lowercase().ends_with(ending))
    }

    pub(super) fn is_initial(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    }
}

/// How surnames end in both languages, in the cases in which lists and sentences have them.
const ENDINGS: &str = "ов ев ёв ин ын ова ева ёва ина ына ову еву ину овой евой иной овым евым иным овых евых ский цкий ская \
    цкая ского цкого скому скую енко ченко чук щук нюк юк ук ян дзе швили ських ський цький ська цька ович ець";

pub(super) fn words(line: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let joins = |sign: char| matches!(sign, '-' | '’' | '\'');
    for (at, sign) in line.char_indices().chain([(line.len(), ' ')]) {
        let before = start.and_then(|start: usize| line[start..at].chars().next_back());
        let goes_on = match before {
            None => false,
            Some(last) if joins(sign) => {
                let next = line[at..].chars().nth(1);
                last.is_alphabetic() && next.is_some_and(char::is_alphabetic)
            }
            Some(last) => sign.is_alphanumeric() && (joins(last) || last.is_numeric() == sign.is_numeric()),
        };
        if goes_on {
            continue;
        }
        if let Some(start) = start.take() {
            words.push(Word { text: &line[start..at], start, end: at });
        }
        start = sign.is_alphanumeric().then_some(at);
    }
    words
}
