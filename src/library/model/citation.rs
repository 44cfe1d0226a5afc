//! Whether a text cites a document: by a link to its page, or as papers do, by number and day.

use std::ops::Range;

use time::Date;
use uuid::Uuid;

/// A document by what it is cited by.
#[derive(Clone, Debug)]
pub struct Cited {
    pub id: Uuid,
    pub title: String,
    pub number: String,
    pub dated: Option<Date>,
}

/// So many signs on either side of a number may stand between it and its year.
const NEAR: usize = 60;
/// So many signs may stand between «№» and the number.
const SIGN: usize = 2;

/// A number that is more than figures («ВГ-1011/08») is enough by itself; bare figures need their «№» and the year of the
/// document nearby, for there is an order № 21 every year.
pub fn cites(text: &str, cited: &Cited) -> bool {
    if text.contains(&format!("/library/{}", cited.id)) {
        return true;
    }
    let number = cited.number.trim().to_lowercase();
    if number.is_empty() {
        return false;
    }
    let text = text.to_lowercase();
    let is_telling = number.chars().filter(|sign| sign.is_ascii_digit()).count() > 1 && number.chars().any(char::is_alphabetic);
    places(&text, &number).any(|place| {
        is_telling
            || (has_sign(&text[..place.start])
                && cited.dated.is_some_and(|dated| around(&text, &place).contains(&dated.year().to_string())))
    })
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
    fn a_link_to_the_page_is_a_citation() {
        let norm = Cited { id: Uuid::from_u128(7), title: String::new(), number: String::new(), dated: None };

        assert!(cites("https://school.example/library/00000000-0000-0000-0000-000000000007", &norm));
    }
}
