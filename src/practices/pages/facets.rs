//! The filters of the list in words: groups with their choices and counts, chips of what is chosen, and the
//! ways out of an empty list.

use time::Date;

use crate::access::Actor;
use crate::ids::SchoolId;
use crate::practices::model::catalogue::{DURATIONS, GRADES, Numbering, Numbers};
use crate::practices::model::filter::{Filter, Group, Origin};
use crate::practices::model::tally::Tally;
use crate::practices::store::places::Names;
use crate::terms::Terms;
use crate::text::{Dated, Locale, say, say_with};

/// Schools are offered in a list that a person can read through.
const MOST_SCHOOLS: usize = 60;

/// A group of choices.
pub struct Facet {
    /// The message of its heading.
    pub title: &'static str,
    pub field: &'static str,
    pub is_open: bool,
    /// One choice at a time.
    pub is_single: bool,
    pub choices: Vec<Choice>,
}

pub struct Choice {
    pub value: String,
    pub label: String,
    pub count: u32,
    pub chosen: bool,
}

/// A choice in force, and the list without it.
pub struct Chip {
    pub label: String,
    pub without: String,
}

/// A way out of an empty list: which choices to drop, and how many are found then.
pub struct Offer {
    pub label: String,
    pub address: String,
    pub count: u32,
}

/// A day of the calendar that lies ahead.
pub struct Ahead {
    pub day: Date,
    pub label: String,
    pub address: String,
    pub count: u32,
}

/// What the filters are said with.
pub struct Words<'a> {
    pub terms: &'a Terms,
    pub names: &'a Names,
    pub numbering: &'a Numbering,
    pub country: &'a str,
    pub locale: Locale,
}

impl Words<'_> {
    pub fn facets(&self, filter: &Filter, tally: &Tally, actor: Option<&Actor>) -> Vec<Facet> {
        let n = self.numbering;
        let mut facets = vec![
            self.classified(Group::Rubric, "practices-rubric", &filter.rubrics, &n.rubrics, tally, true),
            self.grades(filter, tally),
            self.classified(Group::Direction, "bank-direction", &filter.directions, &n.directions, tally, true),
            self.durations(filter, tally),
            self.classified(Group::Kind, "practices-kind", &filter.kinds, &n.kinds, tally, false),
        ];
        facets.extend(actor.filter(|actor| actor.district().is_some()).map(|actor| self.origins(filter, tally, actor)));
        facets
    }

    /// The choices of a classifier: those that the country uses, and what is chosen besides.
    fn classified(
        &self,
        group: Group,
        title: &'static str,
        chosen: &[String],
        numbers: &Numbers<String>,
        tally: &Tally,
        open: bool,
    ) -> Facet {
        let kind = group.field();
        let mut codes: Vec<String> = self.terms.offered(kind, self.country).map(|term| term.code.clone()).collect();
        codes.extend(chosen.iter().filter(|code| !codes.contains(code)).cloned().collect::<Vec<_>>());
        let choice = |code: String| Choice {
            label: self.terms.label(kind, &code, self.locale).to_owned(),
            count: numbers.find(code.as_str()).map_or(0, |number| tally.count(group, number)),
            chosen: chosen.contains(&code),
            value: code,
        };
        let choices: Vec<Choice> = codes.into_iter().map(choice).collect();
        Facet { title, field: kind, is_open: open || !chosen.is_empty(), is_single: false, choices }
    }

    fn grades(&self, filter: &Filter, tally: &Tally) -> Facet {
        let choice = |((code, _, _), number): (&(&str, i32, i32), u16)| Choice {
            value: (*code).to_owned(),
            label: self.band(code),
            count: tally.count(Group::Grade, number),
            chosen: filter.grades.iter().any(|chosen| chosen == code),
        };
        let choices = GRADES.iter().zip(0..).map(choice).collect();
        Facet { title: "bank-grade-title", field: Group::Grade.field(), is_open: true, is_single: false, choices }
    }

    /// «5–7»; the last grade is the country's.
    fn band(&self, code: &str) -> String {
        let code = if self.country == "ua" { code } else { code.strip_suffix('2').map_or(code, |_| "10-11") };
        code.replace('-', "–")
    }

    fn durations(&self, filter: &Filter, tally: &Tally) -> Facet {
        let choice = |((code, _), number): (&(&str, i32), u16)| Choice {
            value: (*code).to_owned(),
            label: say(self.locale, &format!("bank-duration-{code}")).into_owned(),
            count: tally.count(Group::Duration, number),
            chosen: filter.durations.iter().any(|chosen| chosen == code),
        };
        let choices = DURATIONS.iter().zip(1..).map(choice).collect();
        Facet {
            title: "bank-duration",
            field: Group::Duration.field(),
            is_open: !filter.durations.is_empty(),
            is_single: false,
            choices,
        }
    }

    fn origins(&self, filter: &Filter, tally: &Tally, actor: &Actor) -> Facet {
        let mut counts = vec![(Origin::Anywhere, tally.without(Group::Origin)), (Origin::District, tally.own_district)];
        if actor.school().is_some() {
            counts.push((Origin::School, tally.own_school));
        }
        let choice = |(origin, count): (Origin, u32)| Choice {
            value: origin.code().to_owned(),
            label: self.origin(origin),
            count,
            chosen: filter.origin == origin,
        };
        let choices = counts.into_iter().map(choice).collect();
        Facet {
            title: "bank-origin",
            field: Group::Origin.field(),
            is_open: filter.origin != Origin::Anywhere,
            is_single: true,
            choices,
        }
    }

    fn origin(&self, origin: Origin) -> String {
        let key = match origin {
            Origin::Anywhere => "bank-origin-anywhere",
            Origin::District => "bank-origin-district",
            Origin::School => "bank-origin-school",
        };
        say(self.locale, key).into_owned()
    }

    /// The schools whose pieces would be found, by name; none where they are too many to choose from.
    pub fn schools(&self, filter: &Filter, tally: &Tally) -> Vec<Choice> {
        let mut found: Vec<(SchoolId, u32)> =
            self.numbering.schools.all().into_iter().map(|(id, number)| (id, tally.count(Group::School, number))).collect();
        found.retain(|(id, count)| *count > 0 || filter.school == Some(*id));
        if found.len() > MOST_SCHOOLS {
            found.retain(|(id, _)| filter.school == Some(*id));
        }
        let choice = |(id, count): (SchoolId, u32)| Choice {
            value: id.to_string(),
            label: self.school(id),
            count,
            chosen: filter.school == Some(id),
        };
        let mut choices: Vec<Choice> = found.into_iter().map(choice).collect();
        choices.sort_by(|one, other| one.label.cmp(&other.label));
        choices
    }

    fn school(&self, id: SchoolId) -> String {
        self.names.get(&id).cloned().unwrap_or_else(|| say(self.locale, "bank-school-unknown").into_owned())
    }

    /// A choice as its chip says it, without its group beside it.
    fn chip(&self, group: Group, code: &str) -> String {
        match group {
            Group::Rubric | Group::Direction | Group::Kind | Group::Occasion => {
                self.terms.label(group.field(), code, self.locale).to_owned()
            }
            Group::Grade => say_with(self.locale, "bank-grades", &[("value", self.band(code).into())]).into_owned(),
            Group::Duration => say(self.locale, &format!("bank-duration-{code}")).into_owned(),
            Group::School => code.parse().map(|id| self.school(id)).unwrap_or_default(),
            Group::Origin => self
                .origin([Origin::District, Origin::School].into_iter().find(|origin| origin.code() == code).unwrap_or_default()),
        }
    }

    pub fn chips(&self, filter: &Filter) -> Vec<Chip> {
        let chip = |(group, code): (Group, String)| Chip {
            label: self.chip(group, &code),
            without: filter.without(group, &code).address(),
        };
        filter.chosen().map(chip).collect()
    }

    /// «Классные часы, 5–7 классы, дружба»; empty for the whole bank.
    pub fn title(&self, filter: &Filter) -> String {
        let chosen = filter.chosen().map(|(group, code)| self.chip(group, &code));
        let typed = (!filter.typed.is_empty()).then(|| filter.typed.clone());
        chosen.chain(typed).collect::<Vec<_>>().join(", ")
    }

    /// Which single group to let go of, those that give most first.
    pub fn offers(&self, filter: &Filter, tally: &Tally) -> Vec<Offer> {
        let mut offers: Vec<Offer> = Group::ALL
            .into_iter()
            .filter(|group| tally.without(*group) > 0)
            .filter_map(|group| {
                let labels: Vec<_> =
                    filter.chosen().filter(|(of, _)| *of == group).map(|(group, code)| self.chip(group, &code)).collect();
                let address = filter.without_group(group).address();
                (!labels.is_empty()).then(|| Offer { label: labels.join(", "), address, count: tally.without(group) })
            })
            .collect();
        offers.sort_by_key(|offer| std::cmp::Reverse(offer.count));
        offers
    }

    /// The next days of the calendar, with what there is for them.
    pub fn ahead(&self, tally: &Tally, dated: &Dated) -> Vec<Ahead> {
        let mut ahead: Vec<Ahead> = self
            .terms
            .offered("occasion", self.country)
            .filter_map(|term| {
                let number = self.numbering.occasions.find(term.code.as_str());
                let filter = Filter { occasion: Some(term.code.clone()), ..Filter::default() };
                Some(Ahead {
                    day: term.next_day(dated.today)?,
                    label: term.label(self.locale).to_owned(),
                    address: filter.address(),
                    count: number.map_or(0, |number| tally.count(Group::Occasion, number)),
                })
            })
            .collect();
        ahead.sort_by_key(|ahead| ahead.day);
        ahead.truncate(3);
        ahead
    }
}
