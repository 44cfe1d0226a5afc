//! What a national standard asks of a printed paper, as data: margins, type, spacing, dates, names.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::Date;

use crate::text::{Locale, Value, say_with};

/// A standard of record keeping by which an organisation prints.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Profile {
    /// The name it is stored and chosen by: «RU-2025».
    pub code: &'static str,
    pub margins: Margins,
    /// The left margin, in millimetres, of papers that are kept for more than ten years.
    pub binding: f32,
    /// What a word processor is told to write with; the PDF has a typeface of the same widths.
    pub typeface: &'static str,
    /// Sizes of letters in points: the text, tables and stamps, titles, and small print.
    pub size: f32,
    pub table_size: f32,
    pub title_size: f32,
    pub small_size: f32,
    /// Line spacing of the text, in lines; requisites and tables always have one.
    pub spacing: f32,
    /// The first line of a paragraph and each step of a list, in millimetres.
    pub indent: f32,
    pub dates: DateForm,
    pub names: NameOrder,
}

impl Serialize for Profile {
    /// A paper that is kept names its standard; its measures are not kept with it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code)
    }
}

impl<'de> Deserialize<'de> for Profile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::of_code(&code).ok_or_else(|| D::Error::custom(format!("no standard of papers is called {code:?}")))
    }
}

/// The least empty edges of a page, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margins {
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
}

/// How the requisites of a paper write a date; tables always have figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    /// 30.08.2025
    Figures,
    /// 30 August 2025, in the words of the paper's language.
    Words,
}

/// How a person stands in a signature line and in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameOrder {
    /// Initials before the surname in a signature, after it in the text.
    Initials,
    /// The given name in full and the surname in capitals, everywhere.
    GivenNameFirst,
}

impl Profile {
    /// GOST R 7.0.97-2025, in force since 18 August 2025.
    pub const RU_2025: Self = Self {
        code: "RU-2025",
        margins: Margins { left: 20.0, right: 10.0, top: 20.0, bottom: 20.0 },
        binding: 30.0,
        typeface: "Times New Roman",
        size: 14.0,
        table_size: 12.0,
        title_size: 14.0,
        small_size: 9.0,
        spacing: 1.15,
        indent: 12.5,
        dates: DateForm::Figures,
        names: NameOrder::Initials,
    };

    /// GOST R 7.0.97-2016, for papers and organisations that stay with it.
    pub const RU_2016: Self = Self { code: "RU-2016", ..Self::RU_2025 };

    /// DSTU 4163:2020.
    pub const UA_2020: Self = Self {
        code: "UA-2020",
        margins: Margins { left: 30.0, right: 10.0, top: 20.0, bottom: 20.0 },
        title_size: 16.0,
        spacing: 1.5,
        indent: 10.0,
        dates: DateForm::Words,
        names: NameOrder::GivenNameFirst,
        ..Self::RU_2025
    };

    /// Every standard there is, the newest of a country first.
    pub const ALL: [Self; 3] = [Self::RU_2025, Self::RU_2016, Self::UA_2020];

    /// The standard that a country's schools print by today.
    pub fn of_country(country: &str) -> Self {
        if country == "ua" { Self::UA_2020 } else { Self::RU_2025 }
    }

    /// The standard stored under this name.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.code == code)
    }

    /// A date as the requisites of a paper say it.
    pub fn date(&self, date: Date, locale: Locale) -> String {
        match self.dates {
            DateForm::Figures => figures(date),
            DateForm::Words => {
                let args = [
                    ("day", Value::from(i64::from(date.day()))),
                    ("month", Value::from(i64::from(u8::from(date.month())))),
                    ("year", Value::from(date.year().to_string())),
                ];
                let words = say_with(locale, "common-date-year", &args).into_owned();
                say_with(locale, "documents-date", &[("date", Value::from(words))]).into_owned()
            }
        }
    }

    /// The place for a date to be written by hand, with its year printed.
    pub fn blank_date(&self, year: i32, locale: Locale) -> String {
        say_with(locale, "documents-date-blank", &[("year", Value::from(year.to_string()))]).into_owned()
    }
}

/// «05.11.2025»: the form of tables, of names of files, and of requisites in figures.
pub fn figures(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), u8::from(date.month()), date.year())
}
