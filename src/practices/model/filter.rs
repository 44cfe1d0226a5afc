//! The filters of the list as its address holds them: every state of the list can be sent to a colleague.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use time::OffsetDateTime;

use super::catalogue::{DURATIONS, GRADES, Order};
use crate::error::Result;
use crate::ids::SchoolId;
use crate::web::{Fields, FromFields, Pager, form};

/// What an address may hold unencoded.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// More choices in one group are not read.
const MOST: usize = 30;

form! {
    /// What stands behind the question mark of the list.
    pub struct FilterForm { q, occasion, school, level, sort, since, page; lists: rubric, grade, direction, kind, duration }
}

/// A group of filters: within it any choice will do, all groups must be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Rubric,
    Grade,
    Direction,
    Kind,
    Duration,
    Occasion,
    School,
    Origin,
}

impl Group {
    pub const ALL: [Self; 8] =
        [Self::Rubric, Self::Grade, Self::Direction, Self::Kind, Self::Duration, Self::Occasion, Self::School, Self::Origin];

    pub const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// The name of the group's field.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Rubric => "rubric",
            Self::Grade => "grade",
            Self::Direction => "direction",
            Self::Kind => "kind",
            Self::Duration => "duration",
            Self::Occasion => "occasion",
            Self::School => "school",
            Self::Origin => "level",
        }
    }
}

/// Whose pieces are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Origin {
    #[default]
    Anywhere,
    District,
    School,
}

impl Origin {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Anywhere => "",
            Self::District => "district",
            Self::School => "school",
        }
    }
}

/// The state of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub typed: String,
    pub rubrics: Vec<String>,
    pub grades: Vec<String>,
    pub directions: Vec<String>,
    pub kinds: Vec<String>,
    pub durations: Vec<String>,
    pub occasion: Option<String>,
    pub school: Option<SchoolId>,
    pub origin: Origin,
    /// Absent for the usual order: by meaning where something is searched, else the newest first.
    pub order: Option<Order>,
    /// What was shared later is marked as new.
    pub since: Option<OffsetDateTime>,
    pub page: i64,
}

impl Filter {
    /// Reads an address. What the classifiers do not offer is left out: `has` knows kind and code.
    pub fn read(form: FilterForm, has: &dyn Fn(&str, &str) -> bool) -> Self {
        let known = |kind: &str, typed: Vec<String>| -> Vec<String> {
            let mut codes: Vec<String> = Vec::new();
            for code in typed.into_iter().take(MOST) {
                if has(kind, &code) && !codes.contains(&code) {
                    codes.push(code);
                }
            }
            codes
        };
        let offered = |typed: Vec<String>, offered: &[&str]| -> Vec<String> {
            offered.iter().filter(|code| typed.iter().any(|typed| typed == *code)).map(|code| (*code).to_owned()).collect()
        };
        let typed = form.q.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect::<String>();
        Self {
            order: match form.sort.as_str() {
                "used" => Some(Order::MostUsed),
                "new" if !typed.is_empty() => Some(Order::Newest),
                _ => None,
            },
            typed,
            rubrics: known("rubric", form.rubric),
            grades: offered(form.grade, &GRADES.map(|grade| grade.0)),
            directions: known("direction", form.direction),
            kinds: known("kind", form.kind),
            durations: offered(form.duration, &DURATIONS.map(|duration| duration.0)),
            occasion: known("occasion", vec![form.occasion]).pop(),
            school: form.school.parse().ok(),
            origin: [Origin::District, Origin::School].into_iter().find(|origin| origin.code() == form.level).unwrap_or_default(),
            since: form.since.parse::<u32>().ok().and_then(|at| OffsetDateTime::from_unix_timestamp(at.into()).ok()),
            page: Pager::wanted(&form.page),
        }
    }

    /// What `kept` has written.
    pub fn of_kept(kept: &str, has: &dyn Fn(&str, &str) -> bool) -> Result<Self> {
        Ok(Self { since: None, page: 1, ..Self::read(FilterForm::from_fields(&Fields::decode(kept.as_bytes())?), has) })
    }

    /// Words, choices and order in the form in which a search is kept; empty for the whole bank.
    pub fn kept(&self) -> String {
        let address = Self { since: None, ..self.clone() }.address();
        address.split_once('?').map(|(_, kept)| kept.to_owned()).unwrap_or_default()
    }

    /// The list from its newest on, with what was shared since a moment marked.
    pub fn news_address(&self, since: OffsetDateTime) -> String {
        let order = (!self.typed.is_empty()).then_some(Order::Newest);
        Self { order, since: Some(since), ..self.clone() }.address()
    }

    /// Whether nothing is filtered; something may be searched all the same.
    pub fn is_open(&self) -> bool {
        self.chosen().next().is_none()
    }

    /// Every choice with its group.
    pub fn chosen(&self) -> impl Iterator<Item = (Group, String)> {
        let of = |group: Group, codes: &[String]| codes.iter().map(|code| (group, code.clone())).collect::<Vec<_>>();
        let origin = (self.origin != Origin::Anywhere).then(|| (Group::Origin, self.origin.code().to_owned()));
        of(Group::Rubric, &self.rubrics)
            .into_iter()
            .chain(of(Group::Grade, &self.grades))
            .chain(of(Group::Direction, &self.directions))
            .chain(of(Group::Kind, &self.kinds))
            .chain(of(Group::Duration, &self.durations))
            .chain(self.occasion.iter().map(|code| (Group::Occasion, code.clone())))
            .chain(self.school.iter().map(|school| (Group::School, school.to_string())))
            .chain(origin)
    }

    /// The list with one choice taken away, from its first page.
    pub fn without(&self, group: Group, code: &str) -> Self {
        let mut filter = Self { page: 1, ..self.clone() };
        match group {
            Group::Rubric => filter.rubrics.retain(|chosen| chosen != code),
            Group::Grade => filter.grades.retain(|chosen| chosen != code),
            Group::Direction => filter.directions.retain(|chosen| chosen != code),
            Group::Kind => filter.kinds.retain(|chosen| chosen != code),
            Group::Duration => filter.durations.retain(|chosen| chosen != code),
            Group::Occasion => filter.occasion = None,
            Group::School => filter.school = None,
            Group::Origin => filter.origin = Origin::Anywhere,
        }
        filter
    }

    /// The list without the choices of a group.
    pub fn without_group(&self, group: Group) -> Self {
        self.chosen().filter(|(of, _)| *of == group).fold(self.clone(), |filter, (group, code)| filter.without(group, &code))
    }

    /// The same search without filters.
    pub fn opened(&self) -> Self {
        Self { typed: self.typed.clone(), order: self.order, page: 1, ..Self::default() }
    }

    /// The same filters for other words.
    pub fn asking(&self, typed: &str) -> Self {
        Self { typed: typed.to_owned(), page: 1, ..self.clone() }
    }

    pub fn order_code(&self) -> &'static str {
        match self.order {
            None => "",
            Some(Order::Newest) => "new",
            Some(Order::MostUsed) => "used",
        }
    }

    pub fn since_code(&self) -> String {
        self.since.map(|since| since.unix_timestamp().to_string()).unwrap_or_default()
    }

    /// The address of the list in this state, without its page number.
    pub fn address(&self) -> String {
        self.address_below("/practices")
    }

    /// The address of the feed that follows the list. A feed brings the newest first, and knows nobody's district.
    pub fn feed_address(&self) -> String {
        Self { order: None, since: None, ..self.without_group(Group::Origin) }.address_below("/practices/feed")
    }

    fn address_below(&self, path: &str) -> String {
        let mut pairs: Vec<(&str, String)> = vec![("q", self.typed.clone())];
        pairs.extend(self.chosen().map(|(group, code)| (group.field(), code)));
        pairs.push(("sort", self.order_code().to_owned()));
        pairs.push(("since", self.since_code()));
        let query: Vec<String> = pairs
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, PLAIN)))
            .collect();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
    }
}
