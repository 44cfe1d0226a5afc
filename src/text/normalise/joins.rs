//! Joins what belongs together though something stands between: class names, school years,
//! torn and letter-spaced words, words broken at the end of a line.

use super::Word;
use super::letters::{cyrillic_reading, is_dash, is_foreign_twin, is_invisible, is_quote};
use super::runs::Run;

/// So many single capitals make a spaced word.
pub(super) const SPACED: usize = 4;

pub(super) fn join(text: &str, runs: &[Run]) -> Vec<Word> {
    let mut words = Vec::with_capacity(runs.len());
    let mut rest = Rest { text, runs };
    while !rest.runs.is_empty() {
        let (word, taken) = rest
            .class_name()
            .or_else(|| rest.school_year())
            .or_else(|| rest.ordinal())
            .or_else(|| rest.class_range())
            .or_else(|| rest.spaced_letters())
            .or_else(|| rest.torn_word())
            .or_else(|| rest.broken_line())
            .unwrap_or_else(|| (rest.word(1, folded(&rest.runs[0].text)), 1));
        words.push(word);
        rest.runs = &rest.runs[taken..];
    }
    words
}

/// The runs not yet turned into words.
struct Rest<'a> {
    text: &'a str,
    runs: &'a [Run],
}

impl Rest<'_> {
    /// «7А», «7-А», «7 «А»», «7 А», «7 а класс».
    fn class_name(&self) -> Option<(Word, usize)> {
        let [grade, letter, ..] = self.runs else { return None };
        let number = grade.number().filter(|number| (1..=12).contains(number))?;
        let sign = class_letter(letter)?;
        let gap = self.gap(0);
        let belongs = gap.is_empty()
            || gap.chars().any(is_quote) && gap.chars().all(|sign| is_quote(sign) || sign.is_whitespace() || is_dash(sign))
            || gap.chars().all(is_dash) && (letter.is_upper() || sign != 'е')
            || gap.chars().all(|sign| sign == ' ' || sign == '\u{a0}')
                && !matches!(sign, 'и' | 'і')
                && (letter.is_upper() || self.runs.get(2).is_some_and(is_word_class));
        if !belongs {
            return None;
        }
        let mut word = self.word(2, format!("{number}{sign}"));
        word.also.push(number.to_string());
        Some((word, 2))
    }

    /// «2025–2026», «2025/26».
    fn school_year(&self) -> Option<(Word, usize)> {
        let [first, second, ..] = self.runs else { return None };
        let from = first.number().filter(|year| (1900..2100).contains(year))?;
        let to = second.number()?;
        let gap = self.gap(0).trim();
        let is_joined = gap.chars().count() == 1 && gap.chars().all(|sign| is_dash(sign) || sign == '/');
        let is_next = match second.text.len() {
            4 => to == from + 1,
            2 => to == (from + 1) % 100,
            _ => false,
        };
        if !is_joined || !is_next {
            return None;
        }
        let mut word = self.word(2, format!("{from}/{:02}", (from + 1) % 100));
        word.also = vec![from.to_string(), (from + 1).to_string()];
        Some((word, 2))
    }

    /// «5-й», «7-го», «9-ті».
    fn ordinal(&self) -> Option<(Word, usize)> {
        let [number, ending, ..] = self.runs else { return None };
        let value = number.number()?;
        let gap = self.gap(0);
        let is_ordinal = gap.chars().count() == 1
            && gap.chars().all(is_dash)
            && matches!(
                folded(&ending.text).as_str(),
                "й" | "я"
                    | "е"
                    | "м"
                    | "х"
                    | "го"
                    | "му"
                    | "ми"
                    | "ый"
                    | "ой"
                    | "ий"
                    | "ая"
                    | "ое"
                    | "ти"
                    | "ть"
                    | "ті"
                    | "ї"
                    | "ої"
                    | "ою"
                    | "ю"
                    | "у"
                    | "ым"
                    | "им"
                    | "их"
                    | "ых"
                    | "та"
                    | "те"
            );
        is_ordinal.then(|| (self.word(2, value.to_string()), 2))
    }

    /// «5–7 классов»: the sixth class is meant too.
    fn class_range(&self) -> Option<(Word, usize)> {
        let [first, last, noun, ..] = self.runs else { return None };
        let (from, to) = (first.number()?, last.number()?);
        let gap = self.gap(0).trim();
        let is_range = gap.chars().count() == 1 && gap.chars().all(is_dash);
        if !is_range || !(1..to).contains(&from) || to > 12 || !is_word_class(noun) {
            return None;
        }
        let mut word = self.word(1, from.to_string());
        word.also = (from + 1..to).map(|grade| grade.to_string()).collect();
        Some((word, 1))
    }

    /// «П Р О Т О К О Л».
    fn spaced_letters(&self) -> Option<(Word, usize)> {
        let is_single = |run: &Run| run.letter().is_some() && run.is_upper();
        let mut count = usize::from(self.runs.first().is_some_and(is_single));
        while count > 0 && self.runs.get(count).is_some_and(is_single) && matches!(self.gap(count - 1), " " | "\u{a0}") {
            count += 1;
        }
        if count < SPACED {
            return None;
        }
        let whole: String = self.runs[..count].iter().map(|run| run.text.as_str()).collect();
        let whole = super::letters::in_one_alphabet(&whole).into_owned();
        Some((self.word(count, folded(&whole)), count))
    }

    /// «Φ ГОС» with a Greek letter, as some sites break the name of the educational standard.
    fn torn_word(&self) -> Option<(Word, usize)> {
        let [head, tail, ..] = self.runs else { return None };
        let sign = head.letter()?;
        if !self.gap(0).chars().all(|sign| sign == ' ' || sign == '\u{a0}') {
            return None;
        }
        let is_standard = matches!(sign, 'Ф' | 'ф' | 'Φ' | 'φ') && folded(&tail.text) == "гос";
        let is_foreign = is_foreign_twin(head.first) && sign.is_uppercase() && tail.is_upper() && tail.text.chars().count() > 1;
        if !is_standard && !is_foreign {
            return None;
        }
        let whole = format!("{sign}{}", tail.text);
        let whole = super::letters::in_one_alphabet(&whole).into_owned();
        Some((self.word(2, folded(&whole)), 2))
    }

    /// «воспита-» at the end of a line and «тельной» at the beginning of the next.
    fn broken_line(&self) -> Option<(Word, usize)> {
        let [head, tail, ..] = self.runs else { return None };
        let gap = self.gap(0);
        if !gap.contains(['\n', '\r']) || !tail.first.is_lowercase() || !head.text.chars().all(|sign| !sign.is_ascii_digit()) {
            return None;
        }
        let is_soft = gap.starts_with('\u{ad}');
        let is_hard = gap.starts_with(is_dash);
        let is_clean = gap.chars().skip(1).all(|sign| sign.is_whitespace() || is_invisible(sign));
        if !is_clean || !(is_soft || is_hard) {
            return None;
        }
        let (head, tail) = (folded(&head.text), folded(&tail.text));
        let mut word = self.word(2, format!("{head}{tail}"));
        if is_hard {
            word.also = vec![head, tail];
        }
        Some((word, 2))
    }

    fn gap(&self, after: usize) -> &str {
        &self.text[self.runs[after].span.end..self.runs[after + 1].span.start]
    }

    fn word(&self, count: usize, text: String) -> Word {
        let span = self.runs[0].span.start..self.runs[count - 1].span.end;
        let also = if count == 1 { cyrillic_reading(&self.runs[0].text) } else { None };
        Word { text, also: also.iter().map(|reading| folded(reading)).collect(), span }
    }
}

fn folded(run: &str) -> String {
    if run.starts_with(|sign: char| sign.is_ascii_digit()) {
        let digits = run.trim_start_matches('0');
        return if digits.is_empty() { "0".to_owned() } else { digits.to_owned() };
    }
    run.chars()
        .flat_map(char::to_lowercase)
        .map(|sign| match sign {
            'ё' => 'е',
            'ґ' => 'г',
            other => other,
        })
        .collect()
}

/// The letters that schools give to parallel classes; «7 О» is a chapter, not a class.
fn class_letter(run: &Run) -> Option<char> {
    let letter = match run.letter()? {
        'A' | 'a' => 'а',
        'B' => 'в',
        'E' | 'e' => 'е',
        'K' | 'k' => 'к',
        'b' => 'б',
        letter => letter.to_lowercase().next()?,
    };
    matches!(letter, 'а' | 'б' | 'в' | 'г' | 'д' | 'е' | 'ж' | 'з' | 'и' | 'і' | 'к' | 'л').then_some(letter)
}

fn is_word_class(run: &Run) -> bool {
    let word = folded(&run.text);
    word.starts_with("клас") || word == "кл"
}
