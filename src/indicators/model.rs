//! The figures by which the work of an association in a year is told, and the rows that each of them counts.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::ids::UserId;

/// How the values of an indicator are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One number: how many rows there are.
    Count,
    /// One number out of another: held out of planned, present out of members.
    Ratio,
    /// Several numbers with fixed names, in this order.
    Several(&'static [&'static str]),
    /// As many numbers as there are values in the records: directions, titles of difficulties.
    Open,
}

macro_rules! indicators {
    ($($(#[$doc:meta])* $name:ident = $shape:expr;)*) => {
        /// An indicator of the analytic report, named by its code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Indicator { $($(#[$doc])* $name,)* }

        impl Indicator {
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The word in tables, addresses and message keys: «K1».
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }

            pub const fn shape(self) -> Shape {
                match self { $(Self::$name => $shape,)* }
            }
        }
    };
}

const LEVELS: &[&str] = &["association", "school", "district", "region", "country"];

indicators! {
    /// Members on the last day of the period; the district counts each person once.
    K1 = Shape::Count;
    /// Classes or groups.
    K2 = Shape::Count;
    /// Pupils in them.
    K3 = Shape::Count;
    /// Qualification categories, by the codes of service records.
    K4 = Shape::Open;
    /// Years of service as a class teacher.
    K5 = Shape::Several(&["0-3", "4-10", "11-20", "over-20"]);
    /// Young specialists with a mentor, out of all young specialists.
    K6 = Shape::Ratio;
    /// Came and left within the period.
    K7 = Shape::Several(&["came", "left"]);
    /// Meetings held out of meetings planned.
    W1 = Shape::Ratio;
    /// Present out of members on the days of the meetings.
    W2 = Shape::Ratio;
    /// Members who spoke at meetings, each once; and their talks.
    W3 = Shape::Several(&["persons", "talks"]);
    /// Decisions made; done in time, late, not done.
    W4 = Shape::Several(&["made", "in-time", "late", "not-done"]);
    /// Rows of the plan: all, done, moved, dropped.
    W5 = Shape::Several(&["all", "done", "moved", "dropped"]);
    /// Open events by level.
    O1 = Shape::Several(LEVELS);
    /// Mutual visits: sheets, and persons visited.
    O2 = Shape::Several(&["sheets", "persons"]);
    /// Master classes and seminars held.
    O3 = Shape::Count;
    /// Materials accepted to the piggy-bank, and their authors.
    B1 = Shape::Several(&["materials", "authors"]);
    /// The same materials by direction («direction:…»), kind («kind:…») and grades («grade:…»).
    B2 = Shape::Open;
    /// Published in the district bank out of those proposed to it.
    B3 = Shape::Ratio;
    /// Uses of materials by colleagues.
    B4 = Shape::Count;
    /// Experience generalised, by level.
    B5 = Shape::Several(LEVELS);
    /// Courses: persons, and hours.
    P1 = Shape::Several(&["persons", "hours"]);
    /// Attested within the period, by what was given.
    P2 = Shape::Open;
    /// Reported on their topic of self-education, out of those who have one.
    P3 = Shape::Ratio;
    /// Contests of professional skill: level and result («district:winner»).
    P4 = Shape::Open;
    /// Publications and talks by level («publication:region», «talk:district»).
    P5 = Shape::Open;
    /// Awards by level.
    P6 = Shape::Several(LEVELS);
    /// Pairs of mentor and beginner: at work, finished.
    N1 = Shape::Several(&["active", "finished"]);
    /// Meetings of mentors out of pairs.
    N2 = Shape::Ratio;
    /// Answered a diagnostics of difficulties, out of members.
    D1 = Shape::Ratio;
    /// The five greatest difficulties, by their titles: sum of scores in hundredths out of respondents.
    D2 = Shape::Open;
    /// Consultations received.
    D3 = Shape::Count;
    /// Thematic controls, and memos on them.
    C1 = Shape::Several(&["controls", "memos"]);
    /// Remarks settled in time out of all whose term is over.
    C2 = Shape::Ratio;
    /// Recommendations of resolutions: done, in work, not begun.
    R1 = Shape::Several(&["done", "in-work", "not-begun"]);
    /// Meetings of the district's association attended, and talks there.
    R2 = Shape::Several(&["meetings", "talks"]);
    /// Class events held: voluntary, never summed over the district.
    S1 = Shape::Count;
    /// Parents' meetings: voluntary, never summed over the district.
    S2 = Shape::Count;
}

impl Indicator {
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|indicator| indicator.code() == code)
    }

    /// Whether its numbers stand above others: shares and means, which are kept as what they are made of.
    pub const fn is_ratio(self) -> bool {
        matches!(self.shape(), Shape::Ratio) || matches!(self, Self::D2)
    }

    /// Given by class teachers of their own will: nobody is asked for it, and the district does not sum it.
    pub const fn is_voluntary(self) -> bool {
        matches!(self, Self::S1 | Self::S2)
    }
}

/// A row that a figure counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Names the row among all of its figure, so that two counts can be compared.
    pub key: String,
    /// What it is: a name, a theme with its date.
    pub text: String,
    pub day: Option<Date>,
    /// Where it is seen; empty where it has no page of its own.
    pub href: String,
    /// What it adds: 1 for a thing that is counted, hours for a course, the present of a meeting.
    pub numerator: i64,
    /// What it adds below the line; 0 where nothing is.
    pub denominator: i64,
    /// The person who is counted: over several associations each once.
    pub person: Option<UserId>,
}

/// One figure with the rows it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    pub indicator: Indicator,
    /// Which of the numbers of the indicator; empty where there is one.
    pub part: String,
    /// Absent: there is no data, which is not the same as none.
    pub value: Option<Value>,
    pub rows: Vec<Counted>,
}

/// A number that is kept as it was counted, never as a percentage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    pub numerator: i64,
    /// Absent for a plain number.
    pub denominator: Option<i64>,
}

impl Value {
    pub const fn count(numerator: i64) -> Self {
        Self { numerator, denominator: None }
    }

    pub const fn ratio(numerator: i64, denominator: i64) -> Self {
        Self { numerator, denominator: Some(denominator) }
    }
}

/// A figure as it was sent to the district: numbers and whom they count, without names and lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFigure {
    pub indicator: Indicator,
    pub part: String,
    /// What stands in the report; absent: no data.
    pub value: Option<Value>,
    /// What the portal had counted.
    pub counted: Option<Value>,
    /// Why the two differ.
    pub reason: String,
    pub before: Option<Value>,
    /// Persons counted, where the district counts each once.
    pub persons: Vec<UserId>,
}
