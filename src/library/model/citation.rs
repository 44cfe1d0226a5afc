//! Whether a text cites a document: by a link to its page, or as papers do, by number and day.

use std::ops::Range;

use time::Date;
use uuid::Uuid;

use crate::text::normalise::fold;

/// A document by what it is cited by.
#[derive(Clone, Debug)]
pub struct Cited {
    pub id: Uuid,
    pub title: String,
    pub number: String,
    pub dated: Option<Date>,
}

/// What may cite: the word by which it is kept and said, and the page on which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Plan,
    Report,
    Practice,
}

impl Subject {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Report => "report",
            Self::Practice => "practice",
        }
    }

    pub fn path(self, id: Uuid) -> String {
        match self {
            Self::Plan => format!("/plans/{id}"),
            Self::Report => format!("/reports/{id}"),
            Self::Practice => format!("/practices/{id}"),
        }
    }
}

/// So many signs on either side of a number may stand between it and its year.
const NEAR: usize = 60;
/// So many signs may stand between «№» and the number.
const SIGN: usize = 2;

/// A title of fewer signs may stand in any text by chance.
const TELLING: usize = 10;

/// A text that may cite, read once for many documents.
#[derive(Clone, Debug)]
pub struct Grounds {
    lower: String,
    folded: String,
}

impl Grounds {
    pub fn of(text: &str) -> Self {
        Self { lower: text.to_lowercase(), folded: fold(text) }
    }

    /// By a link, by the title, or by the number. A number that is more than figures («ВГ-1011/08») is enough by itself; bare
    /// figures need their «№» and the year of the document nearby, for there is an order № 21 every year.
    pub fn cite(&self, cited: &Cited) -> bool {
        let title = fold(&cited.title);
        let is_named = title.chars().count() >= TELLING && self.folded.contains(&title);
        is_named || self.lower.contains(&format!("/library/{}", cited.id)) || self.cite_number(cited)
    }

    fn cite_number(&self, cited: &Cited) -> bool {
        let text = &self.lower;
        let number = cited.number.trim_start_matches('№').trim().to_lowercase();
        let is_telling = number.chars().filter(char::is_ascii_digit).count() > 1 && number.chars().any(char::is_alphabetic);
        let year = cited.dated.map(|dated| dated.year().to_string());
        let is_dated = |place: &Range<usize>| year.as_ref().is_some_and(|year| around(text, place).contains(year.as_str()));
        !number.is_empty()
            && places(text, &number).any(|place| is_telling || (has_sign(&text[..place.start]) && is_dated(&place)))
    }
}

/// Where the number stands as a whole, not as a part of another.
fn places<'a>(text: &'a str, number: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let part_of_number = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '/');
    text.match_indices(number).map(move |(at, _)| at..at + number.len()).filter(move |place| {
        let before = text[..place.start].chars().next_back();
        let mut after = text[place.end..].chars();
        let next = after.next();
        // «№ 21.03» is a part of something else, «№ 21.» ends a sentence.
        let goes_on = next == Some('.') && after.next().is_some_and(|sign| sign.is_ascii_digit());
        !before.is_some_and(part_of_number) && !next.is_some_and(part_of_number) && !goes_on
    })
}

fn has_sign(before: &str) -> bool {
    before.chars().rev().take(SIGN).any(|sign| matches!(sign, '№' | 'n'))
}

fn around<'a>(text: &'a str, place: &Range<usize>) -> &'a str {
    let start = text[..place.start].char_indices().rev().take(NEAR).last().map_or(place.start, |(at, _)| at);
    let end = text[place.end..].char_indices().nth(NEAR).map_or(text.len(), |(at, _)| place.end + at);
    &text[start..end]
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn cites(text: &str, cited: &Cited) -> bool {
        Grounds::of(text).cite(cited)
    }

    fn order(number: &str, dated: Date) -> Cited {
        Cited { id: Uuid::nil(), title: String::new(), number: number.into(), dated: Some(dated) }
    }

    #[test]
    fn bare_figures_are_a_citation_beside_their_sign_and_year() {
        let order = order("21", date!(2006 - 02 - 03));

        assert!(cites("Приказ Минобрнауки от 03.02.2006 № 21 о методике", &order));
        assert!(cites("наказ №21 від 3 лютого 2006 року.", &order));
        assert!(!cites("Приказ от 03.02.2017 № 21", &order));
        assert!(!cites("на 21 человека в 2006 году", &order));
        assert!(!cites("№ 21.03 от 2006", &order));
        assert!(!cites("№ 215 от 2006", &order));
    }

    #[test]
    fn a_number_that_tells_more_than_figures_is_enough() {
        let letter = order("ВГ-1011/08", date!(2020 - 05 - 12));

        assert!(cites("письмо Минпросвещения вг-1011/08", &letter));
        assert!(!cites("письмо ВГ-1011/088", &letter));
    }

    #[test]
    fn a_title_is_a_citation_whatever_its_case_and_quotes() {
        let norm = Cited { id: Uuid::nil(), title: "Положение о МО".into(), number: String::new(), dated: None };

        assert!(cites("положение «о МО» школы", &norm));
        assert!(!cites("положение о школе", &norm));
    }

    #[test]
    fn a_link_to_the_page_is_a_citation() {
        let norm = Cited { id: Uuid::from_u128(7), title: String::new(), number: String::new(), dated: None };

        assert!(cites("https://school.example/library/00000000-0000-0000-0000-000000000007", &norm));
    }
}
