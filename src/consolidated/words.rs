//! How numbers, their names and their changes are said, on the screen and on paper.

use std::sync::Arc;

use time::OffsetDateTime;

use super::model::sheet::{Changed, Line, Sheet};
use super::model::sums::{Column, Difference, per_mille};
use super::model::writing::{Piece, Said, Written, paragraphs};
use super::store::chapters::Chapter;
use crate::db::Tx;
use crate::documents::figures;
use crate::error::Result;
use crate::indicators::{Indicator, Value};
use crate::terms::Terms;
use crate::text::{self, Args, Locale, Value as Word, say_with};
use crate::web::filters::grouped;

/// The words of one language.
#[derive(Clone)]
pub struct Words {
    pub locale: Locale,
    terms: Arc<Terms>,
}

impl Words {
    pub async fn load(tx: &mut Tx, locale: Locale, now: OffsetDateTime) -> Result<Self> {
        Ok(Self { locale, terms: Terms::load(tx, now).await? })
    }

    /// The same in another language.
    pub fn in_language(&self, locale: Locale) -> Self {
        Self { locale, ..self.clone() }
    }

    pub fn say(&self, key: &str, args: Args<'_>) -> String {
        say_with(self.locale, key, args).into_owned()
    }

    pub fn count(&self, key: &str, n: usize) -> String {
        self.say(key, &[("n", Word::from(i64::try_from(n).unwrap_or(i64::MAX)))])
    }

    /// Codes of the directions of upbringing that a country uses.
    pub fn directions(&self, country: &str) -> Vec<String> {
        self.terms.offered("direction", country).map(|term| term.code.clone()).collect()
    }

    pub fn direction(&self, code: &str) -> String {
        self.terms.label("direction", code, self.locale).to_owned()
    }

    pub fn indicator(&self, indicator: Indicator) -> String {
        self.say(&format!("indicators-{}", indicator.code()), &[])
    }

    /// The name of a part of an indicator; empty where there is one number.
    pub fn part(&self, indicator: Indicator, part: &str) -> String {
        let known = |key: String, bare: &str| {
            if text::has(self.locale, &key) { self.say(&key, &[]) } else { bare.to_owned() }
        };
        match (indicator, part.split_once(':')) {
            (_, None) if part.is_empty() => String::new(),
            (Indicator::K4 | Indicator::P2, _) => known(format!("members-category-{part}"), part),
            (Indicator::B2, Some((kind, code))) => self.terms.label(kind, code, self.locale).to_owned(),
            (_, Some((one, other))) => {
                let word = |piece: &str| known(format!("indicators-part-{piece}"), piece);
                format!("{}, {}", word(one), word(other))
            }
            (_, None) => known(format!("indicators-part-{part}"), part),
        }
    }

    pub fn year(&self, first_year: i32) -> String {
        let args = [("value", Word::from(first_year.to_string())), ("other", Word::from((first_year + 1).to_string()))];
        self.say("consolidated-years", &args)
    }

    /// «12», «12 из 14, 86 %», «нет данных».
    pub fn value(&self, value: Option<Value>) -> String {
        let Some(value) = value else { return self.say("consolidated-no-data", &[]) };
        let Some(denominator) = value.denominator else { return number(value.numerator) };
        let of = [("value", Word::from(number(value.numerator))), ("other", Word::from(number(denominator)))];
        let of = self.say("consolidated-of", &of);
        match per_mille(value) {
            Some(share) => format!("{of}, {}", self.percent((share + 5) / 10)),
            None => of,
        }
    }

    fn percent(&self, percent: i64) -> String {
        self.say("consolidated-percent", &[("value", Word::from(number(percent)))])
    }

    /// «+3», «−2», «+4,5 п. п.».
    pub fn difference(&self, difference: Option<Difference>) -> String {
        match difference {
            None => String::new(),
            Some(Difference::Plain(by)) => signed(by, &number(by.abs())),
            Some(Difference::Share(by)) => {
                let points = [("value", Word::from(self.tenths(by.abs())))];
                signed(by, &self.say("consolidated-points", &points))
            }
        }
    }

    /// A number of tenths with its comma.
    pub fn tenths(&self, tenths: i64) -> String {
        let comma = if self.locale == Locale::En { '.' } else { ',' };
        format!("{}{comma}{}", number(tenths / 10), tenths % 10)
    }

    /// A mean score of hundredths out of those who answered.
    pub fn score(&self, value: &Value) -> String {
        let answered = value.denominator.unwrap_or(0).max(1);
        self.tenths((value.numerator + answered * 5) / (answered * 10))
    }

    /// Who stands in a line: a school, or small schools together.
    pub fn line(&self, line: &Line) -> String {
        if line.is_cluster() { self.together(&line.schools) } else { line.names() }
    }

    pub fn schools(&self, schools: &[String]) -> String {
        if schools.len() > 1 { self.together(schools) } else { schools.concat() }
    }

    fn together(&self, schools: &[String]) -> String {
        self.say("consolidated-cluster", &[("value", Word::from(schools.join(", ")))])
    }

    /// A chapter as it is read. Words of a small school are said by the line in which it stands.
    pub fn written(&self, chapter: &Chapter, sheet: &Sheet) -> Written {
        let said = |piece: Piece<'_>| match piece {
            Piece::Words(words) => Said::Words(words.to_owned()),
            Piece::Figure(column) => match sheet.named(&column) {
                Some(value) => Said::Figure { words: self.value(value), column },
                None => Said::Words(format!("{{{}}}", column.code())),
            },
            Piece::Quotation(number) => match chapter.quotations.iter().find(|quotation| quotation.number == number) {
                Some(quotation) => Said::Quoted {
                    text: quotation.text.clone(),
                    from: sheet
                        .line_of(&quotation.school_name)
                        .map_or_else(|| quotation.school_name.clone(), |line| self.line(line)),
                    submission: quotation.submission,
                    is_stale: quotation.is_stale(),
                },
                None => Said::Lost(number),
            },
        };
        let paragraphs = paragraphs(&chapter.text).into_iter().map(|pieces| pieces.into_iter().map(said).collect());
        Written { code: chapter.code.clone(), paragraphs: paragraphs.collect() }
    }

    /// How many of the reports that were owed are counted.
    pub fn completeness(&self, sheet: &Sheet) -> String {
        let args = [("value", Word::from(sheet.given.to_string())), ("other", Word::from(sheet.owed.to_string()))];
        self.say("consolidated-completeness", &args)
    }

    /// «Школа № 2: закрыта 14.11.2026, вошла в состав: Школа № 1».
    pub fn change(&self, change: &Changed) -> String {
        let day = |key: &str, day: time::Date| self.say(key, &[("value", Word::from(figures(day)))]);
        let parts = [
            change.opened_on.map(|on| day("consolidated-opened", on)),
            change.closed_on.map(|on| day("consolidated-closed", on)),
            change.merged_into.as_ref().map(|heir| self.say("consolidated-merged", &[("value", Word::from(heir.as_str()))])),
        ];
        format!("{}: {}", change.school, parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    /// The name of a column in one line: «Выступило членов МО: человек».
    pub fn column(&self, column: &Column) -> String {
        let name = self.indicator(column.indicator);
        let part = self.part(column.indicator, &column.part);
        if part.is_empty() { name } else { format!("{name}: {part}") }
    }
}

fn number(number: i64) -> String {
    let digits = grouped(&number.unsigned_abs().to_string());
    if number < 0 { format!("−{digits}") } else { digits }
}

fn signed(by: i64, words: &str) -> String {
    match by {
        0 => "0".to_owned(),
        1.. => format!("+{words}"),
        _ => format!("−{words}"),
    }
}
