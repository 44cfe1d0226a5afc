//! The district as it is written down in the folder `demo`: plain data that travel inside the program.

use anyhow::Context;
use serde::Deserialize;
use time::Date;

use super::brought::Brought;
use super::controls::Inspected;
use super::folder::{names, parsed};
use super::records::Record;
use super::reports::Told;
use super::stories::Story;
use super::yearly::Recorded;
use crate::access::Role;
use crate::ids::derived;

pub use super::called::Called;
pub use super::planned::{Plan, PlanRow};
pub use super::shelf::Norm;

time::serde::format_description!(pub(super) day, Date, "[year]-[month]-[day]");

/// Everything that is loaded; parts name each other by their keys.
pub struct World {
    pub districts: Vec<District>,
    pub schools: Vec<School>,
    pub associations: Vec<Association>,
    pub people: Vec<Person>,
    pub records: Vec<Record>,
    pub practices: Vec<Practice>,
    pub norms: Vec<Norm>,
    pub plans: Vec<Plan>,
    pub brought: Vec<Brought>,
    pub reports: Vec<Told>,
    pub meetings: Vec<Called>,
    pub controls: Vec<Inspected>,
    pub stories: Vec<Story>,
    /// What the associations have recorded of their years.
    pub recorded: Vec<Recorded>,
}

#[derive(Deserialize)]
pub struct District {
    pub key: String,
    pub name: String,
    pub country: String,
    pub language: String,
    pub time_zone: String,
    pub title: String,
    pub subtitle: String,
    pub centre: String,
    pub terms: Vec<Term>,
}

/// A quarter or a semester, by month and day («09-01»), whatever the year.
#[derive(Deserialize)]
pub struct Term {
    pub title: String,
    pub from: String,
    pub to: String,
}

#[derive(Deserialize)]
pub struct School {
    pub key: String,
    pub district: String,
    pub name: String,
    pub full_name: String,
    pub genitive: String,
    /// Printed above the name of the school on its papers.
    #[serde(default)]
    pub founder: String,
    pub settlement: String,
    pub kind: String,
    #[serde(with = "day::option")]
    pub opened: Option<Date>,
    #[serde(with = "day::option")]
    pub closed: Option<Date>,
    pub merged_into: Option<String>,
    pub former_names: Vec<FormerName>,
}

#[derive(Deserialize)]
pub struct FormerName {
    pub name: String,
    pub full_name: String,
    #[serde(with = "day")]
    pub until: Date,
}

#[derive(Deserialize)]
pub struct Association {
    pub key: String,
    pub school: String,
    pub partners: Vec<String>,
    pub name: String,
    pub full_name: String,
    pub kind: String,
    pub language: String,
    pub unit_word: String,
    pub founded: Option<i32>,
}

#[derive(Deserialize)]
pub struct Person {
    pub key: String,
    pub login: String,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    pub email: Option<String>,
    pub locale: String,
    /// Where the person works; people of a district centre work in no school.
    pub school: Option<String>,
    /// Classes or groups led this year.
    pub units: Vec<String>,
    pub disabled: bool,
    #[serde(default)]
    pub disabled_reason: String,
    pub roles: Vec<Holding>,
}

/// A role held for a time in one place.
#[derive(Deserialize)]
pub struct Holding {
    pub role: Role,
    pub association: Option<String>,
    pub school: Option<String>,
    pub district: Option<String>,
    #[serde(with = "day")]
    pub from: Date,
    #[serde(with = "day::option")]
    pub to: Option<Date>,
    pub basis: Option<Basis>,
    pub acting: bool,
}

/// The order by which a role was given.
#[derive(Deserialize)]
pub struct Basis {
    pub number: String,
    #[serde(with = "day")]
    pub date: Date,
}

#[derive(Deserialize)]
pub struct Practice {
    /// The name of its file and of the folder of its papers.
    #[serde(skip)]
    pub key: String,
    pub title: String,
    pub rubric: Option<String>,
    pub kind: Option<String>,
    pub form: Option<String>,
    pub directions: Vec<String>,
    pub module: Option<String>,
    pub occasion: Option<String>,
    pub grades: Option<[i32; 2]>,
    pub annotation: String,
    pub keywords: Vec<String>,
    pub goal: Option<String>,
    pub tasks: Option<String>,
    pub results: Option<String>,
    pub equipment: Option<String>,
    pub preparation: Option<String>,
    pub duration: Option<i32>,
    pub participants: Option<String>,
    pub course: Option<String>,
    pub reflection: Option<String>,
    pub variants: Option<String>,
    pub sources: String,
    pub approbation: Option<String>,
    pub outcome: Option<String>,
    pub language: String,
    pub licence: String,
    pub author: String,
    pub coauthors: Vec<String>,
    /// Absent for a piece of a district's centre.
    pub association: Option<String>,
    /// The district of whose centre it is; absent for a school's piece.
    #[serde(default)]
    pub centre: Option<String>,
    pub status: String,
    pub level: String,
    #[serde(with = "day")]
    pub created: Date,
    #[serde(with = "day::option")]
    pub submitted: Option<Date>,
    #[serde(with = "day::option")]
    pub accepted: Option<Date>,
    #[serde(with = "day::option")]
    pub nominated: Option<Date>,
    #[serde(with = "day::option")]
    pub published: Option<Date>,
    pub reason: Option<String>,
    pub remarks: Vec<Remark>,
    pub best: bool,
    pub uses: Vec<Use>,
    pub questions: Vec<Question>,
    pub saved_by: Vec<String>,
    pub files: Vec<Paper>,
}

#[derive(Deserialize)]
pub struct Remark {
    pub field: String,
    pub text: String,
}

#[derive(Deserialize)]
pub struct Use {
    pub by: String,
    pub unit: String,
    #[serde(with = "day")]
    pub on: Date,
    pub outcome: String,
    pub pupils: Option<i32>,
    pub minutes: Option<i32>,
    pub advice: Option<String>,
}

#[derive(Deserialize)]
pub struct Question {
    pub by: String,
    #[serde(with = "day")]
    pub on: Date,
    pub text: String,
    #[serde(default)]
    pub answers: Vec<Question>,
}

/// A file of a practice: the name under which it is offered, and what it is made from.
#[derive(Deserialize)]
pub struct Paper {
    pub name: String,
    pub from: String,
}

impl World {
    pub fn read() -> anyhow::Result<Self> {
        let mut practices = Vec::new();
        for name in names() {
            let Some(key) = name.strip_prefix("practices/").and_then(|name| name.strip_suffix(".json")) else { continue };
            let practice: Practice = parsed(&name)?;
            practices.push(Practice { key: key.to_owned(), ..practice });
        }
        // In the order in which they were made, as if saved one after another.
        practices.sort_by_key(|practice: &Practice| practice.published.unwrap_or(practice.created));
        Ok(Self {
            districts: parsed("districts.json")?,
            schools: parsed("schools.json")?,
            associations: parsed("associations.json")?,
            people: parsed("people.json")?,
            records: parsed("records.json")?,
            practices,
            norms: parsed("norms.json")?,
            plans: parsed("plans.json")?,
            brought: parsed("brought.json")?,
            reports: parsed("reports.json")?,
            meetings: parsed("meetings.json")?,
            controls: parsed("controls.json")?,
            stories: parsed("stories.json")?,
            recorded: parsed("year_records.json")?,
        })
    }

    pub fn school(&self, key: &str) -> anyhow::Result<&School> {
        self.schools.iter().find(|school| school.key == key).with_context(|| format!("no school «{key}» in the demo district"))
    }

    pub fn district(&self, key: &str) -> anyhow::Result<&District> {
        let found = self.districts.iter().find(|district| district.key == key);
        found.with_context(|| format!("no district «{key}» in the demo data"))
    }

    pub fn association(&self, key: &str) -> anyhow::Result<&Association> {
        let found = self.associations.iter().find(|association| association.key == key);
        found.with_context(|| format!("no association «{key}» in the demo district"))
    }

    pub fn person(&self, key: &str) -> anyhow::Result<&Person> {
        self.people.iter().find(|person| person.key == key).with_context(|| format!("no person «{key}» in the demo district"))
    }
}

/// The id of a thing of the demo district: the same in every database, so that addresses may be written down.
pub fn id<T: From<uuid::Uuid>>(kind: &str, key: &str) -> T {
    derived(&format!("demo {kind} {key}"), 0).into()
}
