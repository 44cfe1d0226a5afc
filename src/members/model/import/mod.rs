//! A table of members brought from outside. Its columns bear foreign names, its cells are put right in place, and
//! nothing is written before it is accepted; accepted, it can be taken back as a whole for a week.

pub mod row;
pub mod sheet;
pub mod words;

use time::{Duration, OffsetDateTime};

use super::record::ServiceRecord;
use crate::ids::{AssociationId, ImportId, RoleAssignmentId, UnitId, UserId};

/// For so long an accepted import may be taken back.
const RETURN: Duration = Duration::days(7);

/// What a column may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The number of a row: passed over.
    Number,
    /// The full name in one cell.
    Name,
    Surname,
    Given,
    Patronymic,
    Unit,
    Post,
    Subject,
    Education,
    Speciality,
    Teaching,
    ClassTeaching,
    Category,
    CategorySince,
    Course,
    Topic,
    Awards,
    Phone,
}

impl Field {
    pub const ALL: [Self; 18] = [
        Self::Number,
        Self::Name,
        Self::Surname,
        Self::Given,
        Self::Patronymic,
        Self::Unit,
        Self::Post,
        Self::Subject,
        Self::Education,
        Self::Speciality,
        Self::Teaching,
        Self::ClassTeaching,
        Self::Category,
        Self::CategorySince,
        Self::Course,
        Self::Topic,
        Self::Awards,
        Self::Phone,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
            Self::Surname => "surname",
            Self::Given => "given",
            Self::Patronymic => "patronymic",
            Self::Unit => "unit",
            Self::Post => "post",
            Self::Subject => "subject",
            Self::Education => "education",
            Self::Speciality => "speciality",
            Self::Teaching => "teaching",
            Self::ClassTeaching => "class-teaching",
            Self::Category => "category",
            Self::CategorySince => "category-since",
            Self::Course => "course",
            Self::Topic => "topic",
            Self::Awards => "awards",
            Self::Phone => "phone",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }
}

/// How far an import has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Draft,
    Accepted(OffsetDateTime),
    TakenBack,
}

/// A table on its way into the register.
#[derive(Clone, Debug)]
pub struct Import {
    pub id: ImportId,
    pub association: AssociationId,
    pub file_name: String,
    pub made_at: OffsetDateTime,
    pub made_by_name: String,
    pub headings: Vec<String>,
    pub fields: Vec<Option<Field>>,
    pub cells: Vec<Vec<String>>,
    pub status: Status,
    pub version: i32,
}

impl Import {
    pub fn is_draft(&self) -> bool {
        self.status == Status::Draft
    }

    pub fn may_be_taken_back(&self, now: OffsetDateTime) -> bool {
        matches!(self.status, Status::Accepted(at) if now - at < RETURN)
    }

    /// A cell by its field; empty where no column holds it.
    pub fn cell(&self, row: usize, field: Field) -> &str {
        let column = self.column(field);
        column.and_then(|column| self.cells.get(row)?.get(column)).map(|cell| cell.trim()).unwrap_or_default()
    }

    pub fn column(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|held| *held == Some(field))
    }
}

/// What there was before an import was accepted.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Before {
    /// People who were entered, with the role each was given.
    pub people: Vec<(UserId, RoleAssignmentId)>,
    pub records: Vec<RecordBefore>,
    /// Units that were entered.
    pub units: Vec<UnitId>,
    /// Units that had been vacant, with those who lead them now.
    pub vacancies: Vec<(UnitId, UserId)>,
}

/// A member who was there before, as he was.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct RecordBefore {
    pub user: UserId,
    pub record: ServiceRecord,
    pub post: String,
    pub topic: String,
    pub year: i32,
    /// The version that the import has left: a later one is somebody's later work.
    pub left: i32,
}
