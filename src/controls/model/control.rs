//! A control as a whole: what is looked at, by whom, in which classes, and what was seen.

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::decisions;
use crate::documents::Person;
use crate::ids::{AssociationId, ControlId, ControlObjectId, DistrictId, SchoolId, UnitId, UserId};

/// How a school looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// «Посещение».
    Visit,
    /// «Собеседование».
    Talk,
    /// «Проверка документов».
    Papers,
    /// «Анкетирование».
    Survey,
}

impl Method {
    pub const ALL: [Self; 4] = [Self::Visit, Self::Talk, Self::Papers, Self::Survey];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Talk => "talk",
            Self::Papers => "papers",
            Self::Survey => "survey",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }
}

/// What was seen of a criterion in a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    Met,
    Partly,
    NotMet,
}

impl Grade {
    pub const ALL: [Self; 3] = [Self::Met, Self::Partly, Self::NotMet];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partly => "partly",
            Self::NotMet => "not-met",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.code() == code)
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Met => "ok",
            Self::Partly => "back",
            Self::NotMet => "late",
        }
    }
}

/// Where a control stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Classes are marked and the memo is written.
    Draft,
    /// The memo is signed; the teachers named in it read their lines, their remarks are settled.
    Signed,
    Closed,
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Draft, Self::Signed, Self::Closed];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Signed => "signed",
            Self::Closed => "closed",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Signed => "eye",
            Self::Closed => "ok",
        }
    }
}

/// Somebody by the name of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    pub user: UserId,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
}

impl Named {
    pub fn person(&self) -> Person {
        Person { surname: self.surname.clone(), name: self.name.clone(), patronymic: self.patronymic.clone() }
    }

    /// «А. П. Примерова».
    pub fn short_name(&self) -> String {
        crate::access::short_name(&self.surname, &self.name, &self.patronymic)
    }
}

/// Who looks, with the post of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspector {
    #[serde(flatten)]
    pub named: Named,
    pub post: String,
}

/// What the leaders say of a control before it begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// «Планирование воспитательной работы».
    pub theme: String,
    /// The item of the school's control plan.
    pub basis: String,
    pub order_number: String,
    pub ordered_on: Option<Date>,
    pub starts_on: Date,
    pub ends_on: Date,
    pub purpose: String,
    pub methods: Vec<Method>,
    pub inspectors: Vec<Inspector>,
    pub criteria: Vec<Criterion>,
}

/// What is looked at in each class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    pub id: Uuid,
    pub text: String,
}

/// What was seen of one criterion in one class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub criterion: Uuid,
    pub grade: Option<Grade>,
    pub remark: String,
    /// By when it is to be settled, as it is printed.
    pub timing: String,
}

impl Mark {
    pub const fn new(criterion: Uuid) -> Self {
        Self { criterion, grade: None, remark: String::new(), timing: String::new() }
    }
}

/// A class with its teacher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Object {
    pub id: ControlObjectId,
    pub unit: UnitId,
    /// «7 «А»».
    pub label: String,
    /// Absent where nobody leads the class.
    pub teacher: Option<Named>,
    pub marks: Vec<Mark>,
}

impl Object {
    /// What was seen of a criterion, as far as it was looked at.
    pub fn mark(&self, criterion: &Criterion) -> Mark {
        let known = self.marks.iter().find(|mark| mark.criterion == criterion.id);
        known.cloned().unwrap_or_else(|| Mark::new(criterion.id))
    }

    pub fn is_of(&self, user: UserId) -> bool {
        self.teacher.as_ref().is_some_and(|teacher| teacher.user == user)
    }

    /// How many of the criteria were looked at.
    pub fn touched(&self, criteria: &[Criterion]) -> usize {
        criteria.iter().filter(|criterion| self.mark(criterion).grade.is_some()).count()
    }
}

/// What its author makes of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub conclusions: String,
    /// Drafted as decisions, so that a meeting can take them up as they are.
    pub recommendations: Vec<decisions::Draft>,
}

/// A control of a school, with as much of it as its reader may see.
#[derive(Clone, Debug)]
pub struct Control {
    pub id: ControlId,
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    /// The language of its paper: «ru» or «uk».
    pub language: String,
    pub head: Head,
    pub objects: Vec<Object>,
    pub text: Text,
    /// When the remarks are looked at again.
    pub repeat_on: Option<Date>,
    pub status: Status,
    /// Why it was closed with something left undone.
    pub reason: String,
    pub signed_at: Option<OffsetDateTime>,
    pub created_by: UserId,
    pub version: i32,
}

impl Control {
    pub fn is_named(&self, user: UserId) -> bool {
        self.objects.iter().any(|object| object.is_of(user))
    }

    /// The teachers who lead its classes, each once, in the order of the classes.
    pub fn teachers(&self) -> Vec<&Named> {
        let mut teachers: Vec<&Named> = Vec::new();
        for teacher in self.objects.iter().filter_map(|object| object.teacher.as_ref()) {
            if !teachers.iter().any(|known| known.user == teacher.user) {
                teachers.push(teacher);
            }
        }
        teachers
    }
}
