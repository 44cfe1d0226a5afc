//! A cursor over what was typed, and the days that may be found under it.

use time::Month;

use super::kinds::Day;
use super::scan::Token;
use super::words;

/// A place in what was typed.
pub(super) struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(tokens: &'a [Token]) -> Self {
        Self { tokens, at: 0 }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.tokens.len()
    }

    pub(super) fn word(&self) -> Option<&'a str> {
        match self.tokens.get(self.at)? {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Goes past a word of this kind.
    pub(super) fn skip_if(&mut self, is_such: impl FnOnce(&str) -> bool) -> bool {
        let found = self.word().is_some_and(is_such);
        self.at += usize::from(found);
        found
    }

    /// Takes what a word stands for.
    pub(super) fn take<T>(&mut self, meaning: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let meant = meaning(self.word()?)?;
        self.at += 1;
        Some(meant)
    }

    /// Goes past one of these words.
    pub(super) fn skip(&mut self, words: &[&str]) -> bool {
        let found = self.word().is_some_and(|word| words.contains(&word));
        self.at += usize::from(found);
        found
    }

    pub(super) fn sign(&mut self, sign: &Token) -> bool {
        let found = self.tokens.get(self.at) == Some(sign);
        self.at += usize::from(found);
        found
    }

    pub(super) fn number(&mut self, limits: std::ops::RangeInclusive<u32>) -> Option<u32> {
        match self.tokens.get(self.at) {
            Some(Token::Number(number)) if limits.contains(number) => {
                self.at += 1;
                Some(*number)
            }
            _ => None,
        }
    }

    /// Goes on if the way leads somewhere, else stays.
    pub(super) fn attempt<T>(&mut self, way: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.at;
        let found = way(self);
        if found.is_none() {
            self.at = before;
        }
        found
    }

    pub(super) fn month(&mut self) -> Option<Month> {
        self.take(words::month)
    }

    /// «2026», «2026 г.», «26» after a dot.
    pub(super) fn year(&mut self) -> Option<i32> {
        let year = self.number(1990..=2200)?;
        self.skip(&["г", "год", "года", "году", "р", "року", "рік"]);
        i32::try_from(year).ok()
    }

    /// «15.09», «15.09.2026», «15 сентября», «2026-09-15».
    pub(super) fn day(&mut self) -> Option<Day> {
        self.attempt(Self::dotted_day).or_else(|| self.attempt(Self::written_day)).or_else(|| self.attempt(Self::sorted_day))
    }

    fn dotted_day(&mut self) -> Option<Day> {
        let day = self.number(1..=31)?;
        self.sign(&Token::Dot).then_some(())?;
        let month = self.number(1..=12)?;
        let year = if self.sign(&Token::Dot) {
            let year =
                self.attempt(Self::year).or_else(|| self.number(0..=99).and_then(|year| i32::try_from(2000 + year).ok()))?;
            self.skip(&["г", "года", "р", "року"]);
            Some(year)
        } else {
            None
        };
        Day::new(u8::try_from(day).ok()?, Month::try_from(u8::try_from(month).ok()?).ok()?, year)
    }

    fn written_day(&mut self) -> Option<Day> {
        let day = self.number(1..=31)?;
        let month = self.month()?;
        let year = self.attempt(Self::year);
        Day::new(u8::try_from(day).ok()?, month, year)
    }

    fn sorted_day(&mut self) -> Option<Day> {
        let year = i32::try_from(self.number(1990..=2200)?).ok()?;
        self.sign(&Token::Dash).then_some(())?;
        let month = Month::try_from(u8::try_from(self.number(1..=12)?).ok()?).ok()?;
        self.sign(&Token::Dash).then_some(())?;
        Day::new(u8::try_from(self.number(1..=31)?).ok()?, month, Some(year))
    }
}
