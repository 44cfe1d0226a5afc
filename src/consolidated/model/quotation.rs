//! Words of a school in the text of the district: where they come from, and whether the school still says so.

use serde::Deserialize;

use crate::ids::{QuotationId, SubmissionId};

/// A passage of a chapter that a school has sent.
#[derive(Clone, Debug, Deserialize)]
pub struct Quotation {
    pub id: QuotationId,
    /// By which it stands in the text of its chapter.
    pub number: i32,
    pub submission: SubmissionId,
    pub school_name: String,
    pub association_name: String,
    /// The chapter it was taken from.
    pub title: String,
    pub text: String,
    /// The latest sending of the same association, and what the same chapter says there.
    pub latest: Option<SubmissionId>,
    pub now: Option<String>,
}

/// Whether the school still says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Same,
    /// It says something else in this place.
    Changed(String),
    /// The place is not found any more.
    Gone,
}

impl Quotation {
    pub fn standing(&self) -> Standing {
        let now = self.now.as_deref().unwrap_or_default();
        if self.latest == Some(self.submission) || holds(now, &self.text) {
            return Standing::Same;
        }
        nearest(now, &self.text).map_or(Standing::Gone, Standing::Changed)
    }

    pub fn is_stale(&self) -> bool {
        self.standing() != Standing::Same
    }
}

/// Whether a passage stands in a text, whatever its line breaks.
pub fn holds(text: &str, passage: &str) -> bool {
    let passage = even(passage);
    !passage.is_empty() && even(text).contains(&passage)
}

fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Of a hundred words, so many must be common to two passages about the same.
const ALIKE: usize = 30;

/// The run of sentences that is most like a passage and about as long.
pub fn nearest(text: &str, passage: &str) -> Option<String> {
    let length = sentences(passage).len().max(1);
    let runs = text.lines().flat_map(|paragraph| {
        let sentences = sentences(paragraph);
        let run = length.min(sentences.len()).max(1);
        sentences.windows(run).map(|run| run.join(" ")).collect::<Vec<_>>()
    });
    let alike = runs.map(|run| (likeness(&run, passage), run)).filter(|(alike, _)| *alike >= ALIKE);
    alike
        .fold(None, |best: Option<(usize, String)>, next| match best {
            Some(best) if best.0 >= next.0 => Some(best),
            _ => Some(next),
        })
        .map(|(_, run)| run)
}

fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut begins = 0;
    for (at, sign) in text.char_indices() {
        let next = at + sign.len_utf8();
        let ends = matches!(sign, '.' | '!' | '?' | '…') && text[next..].chars().next().is_none_or(char::is_whitespace);
        if ends || sign == '\n' {
            sentences.push(text[begins..next].trim());
            begins = next;
        }
    }
    sentences.push(text[begins..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// How many words of a hundred two passages have in common.
fn likeness(one: &str, other: &str) -> usize {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let (one, mut other) = (words(one), words(other));
    let longer = one.len().max(other.len()).max(1);
    let common =
        one.iter().filter(|word| other.iter().position(|found| found == *word).map(|at| other.swap_remove(at)).is_some());
    common.count() * 100 / longer
}

#[cfg(test)]
mod tests {
    use super::*;

    fn a_quotation(now: &str) -> Quotation {
        Quotation {
            id: QuotationId::fresh(),
            number: 1,
            submission: SubmissionId::fresh(),
            school_name: "Школа № 4".into(),
            association_name: "МО".into(),
            title: "Проблемы и причины".into(),
            text: "Посещаемость заседаний упала весной.".into(),
            latest: Some(SubmissionId::fresh()),
            now: Some(now.into()),
        }
    }

    #[test]
    fn a_passage_that_a_later_sending_repeats_still_stands() {
        let quotation = a_quotation("Год был трудным. Посещаемость заседаний\nупала весной. Причина названа.");

        assert_eq!(quotation.standing(), Standing::Same);
    }

    #[test]
    fn a_passage_that_a_later_sending_words_otherwise_is_offered_anew() {
        let quotation = a_quotation("Год был трудным. Посещаемость заседаний упала весной до половины. Причина названа.");

        let offered = "Посещаемость заседаний упала весной до половины.".to_owned();
        assert_eq!(quotation.standing(), Standing::Changed(offered));
    }

    #[test]
    fn a_passage_that_was_taken_out_is_gone() {
        assert_eq!(a_quotation("Все члены объединения прошли курсы.").standing(), Standing::Gone);
        assert_eq!(Quotation { now: None, ..a_quotation("") }.standing(), Standing::Gone);
    }

    #[test]
    fn the_sending_it_was_taken_from_says_so() {
        let quotation = a_quotation("");

        let quotation = Quotation { latest: Some(quotation.submission), ..quotation };
        assert_eq!(quotation.standing(), Standing::Same);
    }
}
