//! Cuts a text into runs of letters and runs of digits, as written, with their places.

use std::ops::Range;

use super::letters::{
    APOSTROPHE, compose, in_one_alphabet, is_apostrophe, is_cyrillic, is_invisible, is_letter, is_mark, is_mistaken_apostrophe,
};

/// A run of letters or of digits in its own case, mended to one alphabet.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub text: String,
    pub span: Range<usize>,
    /// The first sign as the author wrote it: a lone Greek «Φ» shows a torn word.
    pub first: char,
}

impl Run {
    pub fn number(&self) -> Option<u32> {
        if self.first.is_ascii_digit() { self.text.parse().ok() } else { None }
    }

    pub fn letter(&self) -> Option<char> {
        let mut signs = self.text.chars();
        match (signs.next(), signs.next()) {
            (Some(only), None) if only.is_alphabetic() => Some(only),
            _ => None,
        }
    }

    pub fn is_upper(&self) -> bool {
        self.text.chars().all(char::is_uppercase)
    }
}

pub(super) fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut open: Option<Run> = None;
    for (at, sign) in text.char_indices() {
        if is_invisible(sign) {
            continue;
        }
        let end = at + sign.len_utf8();
        if is_mark(sign) {
            if let Some(run) = &mut open
                && let Some(base) = run.text.pop()
            {
                run.text.push(compose(base, sign));
                run.span.end = end;
            }
            continue;
        }
        if let Some(run) = &mut open {
            if continues(run, sign) {
                run.text.push(sign);
                run.span.end = end;
                continue;
            }
            let next = text[end..].chars().find(|&next| !is_invisible(next));
            if is_apostrophe_in(run, sign, next) {
                run.text.push(APOSTROPHE);
                continue;
            }
            runs.extend(open.take().map(mended));
        }
        if is_letter(sign) || sign.is_ascii_digit() {
            open = Some(Run { text: sign.to_string(), span: at..end, first: sign });
        }
    }
    runs.extend(open.map(mended));
    runs
}

fn continues(run: &Run, sign: char) -> bool {
    if run.first.is_ascii_digit() { sign.is_ascii_digit() } else { is_letter(sign) }
}

fn is_apostrophe_in(run: &Run, sign: char, next: Option<char>) -> bool {
    let (Some(before), Some(after)) = (run.text.chars().next_back(), next) else { return false };
    if is_apostrophe(sign) {
        return is_letter(before) && is_letter(after);
    }
    is_mistaken_apostrophe(sign) && is_cyrillic(before) && matches!(after, 'я' | 'ю' | 'є' | 'ї')
}

fn mended(run: Run) -> Run {
    match in_one_alphabet(&run.text) {
        std::borrow::Cow::Borrowed(_) => run,
        std::borrow::Cow::Owned(text) => Run { text, ..run },
    }
}
