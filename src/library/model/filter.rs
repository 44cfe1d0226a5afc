//! What a reader looks for on the shelf: the state of the list, all of it in the address, and how many
//! documents each further choice would leave.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use time::Date;

use crate::ids::NormId;
use crate::library::paths;
use crate::text::parse_date;
use crate::web::form;

form! {
    /// The list's part of an address.
    pub struct FilterForm { q, sort, page, on; lists: kind, topic, status, year, language }
}

/// A question that several answers may be chosen to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    Status,
    Kind,
    Topic,
    Year,
    Language,
}

impl Facet {
    pub const ALL: [Self; 5] = [Self::Status, Self::Kind, Self::Topic, Self::Year, Self::Language];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Topic => "topic",
            Self::Status => "status",
            Self::Year => "year",
            Self::Language => "language",
        }
    }
}

/// As much of a document as the filters ask about.
#[derive(Clone, Debug)]
pub struct Slip {
    pub id: NormId,
    pub kind: String,
    pub status: String,
    /// Empty for a document without a date.
    pub year: String,
    pub language: String,
    pub topics: Vec<String>,
}

impl Slip {
    /// Its answers to a question: one, several subjects, or none.
    pub fn values(&self, facet: Facet) -> &[String] {
        match facet {
            Facet::Kind => std::slice::from_ref(&self.kind),
            Facet::Topic => &self.topics,
            Facet::Status => std::slice::from_ref(&self.status),
            Facet::Year => std::slice::from_ref(&self.year),
            Facet::Language => std::slice::from_ref(&self.language),
        }
    }
}

/// The choices in force.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub words: String,
    /// With words the fitting ones come first, unless the newest are asked for.
    pub newest_first: bool,
    /// The day for which one asks what is in force; absent for today.
    pub on: Option<Date>,
    chosen: [Vec<String>; 5],
}

impl From<&FilterForm> for Filter {
    fn from(form: &FilterForm) -> Self {
        let tidy = |values: &[String]| values.iter().filter(|value| !value.is_empty()).cloned().collect();
        Self {
            words: form.q.trim().to_owned(),
            newest_first: form.sort == "new",
            on: parse_date(&form.on),
            chosen: [&form.status, &form.kind, &form.topic, &form.year, &form.language].map(|values| tidy(values)),
        }
    }
}

impl Filter {
    pub fn chosen(&self, facet: Facet) -> &[String] {
        &self.chosen[facet as usize]
    }

    pub fn is_chosen(&self, facet: Facet, value: &str) -> bool {
        self.chosen(facet).iter().any(|chosen| chosen == value)
    }

    /// How many choices are in force.
    pub fn count(&self) -> usize {
        self.chosen.iter().map(Vec::len).sum()
    }

    pub fn admits(&self, slip: &Slip) -> bool {
        Facet::ALL.into_iter().all(|facet| self.admits_in(facet, slip))
    }

    /// How many documents the choice would leave, the other questions being answered as they are.
    pub fn left(&self, slips: &[Slip], facet: Facet, value: &str) -> usize {
        let others =
            |slip: &Slip| Facet::ALL.into_iter().filter(|other| *other != facet).all(|other| self.admits_in(other, slip));
        slips.iter().filter(|slip| slip.values(facet).iter().any(|own| own == value) && others(slip)).count()
    }

    /// The address of the list with one choice taken away.
    pub fn without(&self, facet: Facet, value: &str) -> String {
        let mut other = self.clone();
        other.chosen[facet as usize].retain(|chosen| chosen != value);
        other.address()
    }

    /// The address of the list with its words alone.
    pub fn bare(&self) -> String {
        Self { words: self.words.clone(), newest_first: self.newest_first, on: self.on, ..Self::default() }.address()
    }

    /// The address of the same list for other words.
    pub fn with_words(&self, words: &str) -> String {
        Self { words: words.to_owned(), ..self.clone() }.address()
    }

    /// The address of the list, without its page.
    pub fn address(&self) -> String {
        self.address_at(paths::LIST)
    }

    /// The address of something else made of the same choices, such as the register on paper.
    pub fn address_at(&self, path: &str) -> String {
        let on = self.on.map(|day| day.to_string()).unwrap_or_default();
        let mut pairs = Vec::new();
        if !self.words.is_empty() {
            pairs.push(("q", self.words.as_str()));
        }
        for facet in Facet::ALL {
            pairs.extend(self.chosen(facet).iter().map(|value| (facet.name(), value.as_str())));
        }
        if self.newest_first {
            pairs.push(("sort", "new"));
        }
        if !on.is_empty() {
            pairs.push(("on", &on));
        }
        let mut address = path.to_owned();
        for (at, (name, value)) in pairs.into_iter().enumerate() {
            address.push(if at == 0 { '?' } else { '&' });
            address.push_str(&format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)));
        }
        address
    }

    fn admits_in(&self, facet: Facet, slip: &Slip) -> bool {
        self.chosen(facet).is_empty() || slip.values(facet).iter().any(|value| self.is_chosen(facet, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slip(kind: &str, status: &str, year: &str) -> Slip {
        Slip {
            id: NormId::fresh(),
            kind: kind.into(),
            status: status.into(),
            year: year.into(),
            language: "ru".into(),
            topics: Vec::new(),
        }
    }

    #[test]
    fn a_choice_counts_what_the_other_questions_leave() {
        let shelf = [slip("order", "in-force", "2024"), slip("order", "repealed", "2017"), slip("letter", "in-force", "2020")];
        let form = FilterForm { kind: vec!["order".into()], ..FilterForm::default() };
        let filter = Filter::from(&form);

        assert_eq!(filter.left(&shelf, Facet::Kind, "letter"), 1);
        assert_eq!(filter.left(&shelf, Facet::Status, "in-force"), 1);
        assert_eq!(shelf.iter().filter(|slip| filter.admits(slip)).count(), 2);
    }

    #[test]
    fn the_whole_state_is_in_the_address() {
        let form = FilterForm {
            q: " план & год ".into(),
            kind: vec!["order".into(), "letter".into()],
            sort: "new".into(),
            ..FilterForm::default()
        };
        let filter = Filter::from(&form);

        assert!(filter.address().starts_with("/library?q=%D0%BF%D0%BB%D0%B0%D0%BD%20%26%20"));
        assert!(filter.address().ends_with("&kind=order&kind=letter&sort=new"));
        assert!(filter.without(Facet::Kind, "order").ends_with("&kind=letter&sort=new"));
        assert!(!filter.bare().contains("kind"));
    }
}
