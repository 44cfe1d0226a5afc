//! Judging what was typed: one pass over a form collects every problem, each at its field; the words come
//! from Fluent. The same form, with its problems, is shown again.

use time::Date;

use crate::error::Refusal;
use crate::text::{self, Locale, Value};

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    Required,
    TooShort {
        min: usize,
    },
    TooLong {
        max: usize,
    },
    NotADate,
    NotANumber,
    OutOfRange {
        min: i64,
        max: i64,
    },
    NotAChoice,
    /// Control characters, which no printed paper can hold.
    Unreadable,
    /// Another row has this already.
    Taken,
    /// A rule of the feature's own, by its message key.
    Rule(&'static str),
    /// A rule whose sentence names what stands in the way.
    Refused(Refusal),
}

impl Problem {
    /// The problem as a sentence that says what to do.
    pub fn say(&self, locale: Locale) -> String {
        let number = |n: usize| Value::from(i64::try_from(n).unwrap_or(i64::MAX));
        let text = match self {
            Self::Required => text::say(locale, "common-problem-required"),
            Self::TooShort { min } => text::say_with(locale, "common-problem-too-short", &[("min", number(*min))]),
            Self::TooLong { max } => text::say_with(locale, "common-problem-too-long", &[("max", number(*max))]),
            Self::NotADate => text::say(locale, "common-problem-not-a-date"),
            Self::NotANumber => text::say(locale, "common-problem-not-a-number"),
            Self::OutOfRange { min, max } => {
                text::say_with(locale, "common-problem-out-of-range", &[("min", (*min).into()), ("max", (*max).into())])
            }
            Self::NotAChoice => text::say(locale, "common-problem-not-a-choice"),
            Self::Unreadable => text::say(locale, "common-problem-unreadable"),
            Self::Taken => text::say(locale, "common-problem-taken"),
            Self::Rule(key) => text::say(locale, key),
            Self::Refused(refusal) => super::errors::say_refusal(locale, refusal).into(),
        };
        text.into_owned()
    }
}

/// Problems by field, in the order of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors(Vec<(String, Problem)>);

impl Errors {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The first problem of a field.
    pub fn at(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, problem)| problem)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Problem)> {
        self.0.iter().map(|(field, problem)| (field.as_str(), problem))
    }

    pub fn add(&mut self, field: &str, problem: Problem) {
        self.0.push((field.to_owned(), problem));
    }
}

/// A form that cannot be taken as it is: what was typed, and what is wrong.
#[derive(Clone, Debug)]
pub struct Invalid<F> {
    pub form: F,
    pub errors: Errors,
}

impl<F> Invalid<F> {
    /// A form with one problem, found after parsing: by the database, or by a rule.
    pub fn at(form: F, field: &str, problem: Problem) -> Self {
        let mut errors = Errors::default();
        errors.add(field, problem);
        Self { form, errors }
    }
}

/// Collects problems while values are read.
#[derive(Default)]
pub struct Check {
    errors: Errors,
}

impl Check {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(&mut self, field: &str, problem: Problem) {
        self.errors.add(field, problem);
    }

    /// A text of so many characters, without blanks around it, with plain line ends. A range from 0 makes it optional.
    pub fn text(&mut self, field: &str, typed: &str, length: std::ops::RangeInclusive<usize>) -> String {
        let text = typed.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned();
        let signs = text.chars().count();
        if text.chars().any(|sign| sign.is_control() && sign != '\n' && sign != '\t') {
            self.add(field, Problem::Unreadable);
        } else if signs == 0 && *length.start() > 0 {
            self.add(field, Problem::Required);
        } else if signs < *length.start() {
            self.add(field, Problem::TooShort { min: *length.start() });
        } else if signs > *length.end() {
            self.add(field, Problem::TooLong { max: *length.end() });
        }
        text
    }

    /// A text on one line.
    pub fn line(&mut self, field: &str, typed: &str, length: std::ops::RangeInclusive<usize>) -> String {
        let text = self.text(field, typed, length);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A whole number within limits; nothing where nothing was typed.
    pub fn number(&mut self, field: &str, typed: &str, limits: std::ops::RangeInclusive<i32>) -> Option<i32> {
        let typed = typed.trim();
        if typed.is_empty() {
            return None;
        }
        match typed.parse::<i32>() {
            Ok(number) if limits.contains(&number) => Some(number),
            Ok(_) => {
                self.add(field, Problem::OutOfRange { min: (*limits.start()).into(), max: (*limits.end()).into() });
                None
            }
            Err(_) => {
                self.add(field, Problem::NotANumber);
                None
            }
        }
    }

    /// A day that must be given.
    pub fn date(&mut self, field: &str, typed: &str) -> Date {
        if typed.trim().is_empty() {
            self.add(field, Problem::Required);
        }
        self.optional_date(field, typed).unwrap_or(Date::MIN)
    }

    /// A day, or nothing where nothing was typed.
    pub fn optional_date(&mut self, field: &str, typed: &str) -> Option<Date> {
        if typed.trim().is_empty() {
            return None;
        }
        let date = text::parse_date(typed);
        if date.is_none() {
            self.add(field, Problem::NotADate);
        }
        date
    }

    /// One of the offered values.
    pub fn choice<'a>(&mut self, field: &str, typed: &'a str, offered: &[&str]) -> &'a str {
        if typed.is_empty() {
            self.add(field, Problem::Required);
        } else if !offered.contains(&typed) {
            self.add(field, Problem::NotAChoice);
        }
        typed
    }

    /// One of the offered values, or nothing.
    pub fn optional_choice(&mut self, field: &str, typed: &str, offered: &[&str]) -> String {
        if typed.is_empty() { String::new() } else { self.choice(field, typed, offered).to_owned() }
    }

    /// The draft, if nothing is wrong; else the form with its problems.
    pub fn finish<F, D>(self, form: F, draft: impl FnOnce() -> D) -> Result<D, Invalid<F>> {
        if self.errors.is_empty() { Ok(draft()) } else { Err(Invalid { form, errors: self.errors }) }
    }
}
