//! The agenda of a meeting, and what was heard, said and decided on each of its items.

use serde::{Deserialize, Serialize};

use crate::decisions;
use crate::ids::{AgendaItemId, UserId};

/// What an item of the agenda is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// «Доклад».
    Report,
    /// «Сообщение».
    Message,
    /// «Обмен опытом».
    Exchange,
    MasterClass,
    /// «Отчёт».
    Account,
    /// «Информация».
    Information,
    /// «Разное».
    Other,
    /// «О выполнении решений предыдущего заседания».
    Decisions,
}

impl ItemKind {
    pub const ALL: [Self; 8] = [
        Self::Report,
        Self::Message,
        Self::Exchange,
        Self::MasterClass,
        Self::Account,
        Self::Information,
        Self::Other,
        Self::Decisions,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Message => "message",
            Self::Exchange => "exchange",
            Self::MasterClass => "master-class",
            Self::Account => "account",
            Self::Information => "information",
            Self::Other => "other",
            Self::Decisions => "decisions",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What brought an item onto the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "from", content = "id")]
pub enum Origin {
    /// Whoever keeps the agenda typed it.
    Typed,
    /// A question of the meeting's row in the plan.
    Plan(uuid::Uuid),
    /// The open decisions of the earlier meetings.
    Decisions,
    /// A member's proposal.
    Proposal(uuid::Uuid),
    /// Carried over from an earlier meeting.
    Carried(uuid::Uuid),
    /// The recommendations of a thematic control.
    Control(uuid::Uuid),
}

/// How an item was voted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "vote")]
pub enum Vote {
    None,
    /// Everybody present was for.
    Unanimous,
    Counted {
        #[serde(rename = "for")]
        votes_for: u32,
        against: u32,
        abstained: u32,
    },
}

/// An item of the agenda with its part of the protocol.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub id: AgendaItemId,
    pub kind: ItemKind,
    /// «О формах работы с родителями».
    pub title: String,
    /// As it is printed.
    pub speakers: String,
    /// The persons of the association among them.
    pub people: Vec<UserId>,
    /// How many minutes it is given.
    pub minutes: Option<u32>,
    pub heard: String,
    /// One speaker a line: «Указкина Т. В.: предложила групповые встречи».
    pub spoke: String,
    /// Questions and answers.
    pub questions: String,
    pub vote: Vote,
    pub decisions: Vec<decisions::Draft>,
    pub origin: Origin,
}

impl Item {
    /// An empty one with a fresh name of its own.
    pub fn new(kind: ItemKind, origin: Origin) -> Self {
        Self {
            id: AgendaItemId::fresh(),
            kind,
            title: String::new(),
            speakers: String::new(),
            people: Vec::new(),
            minutes: None,
            heard: String::new(),
            spoke: String::new(),
            questions: String::new(),
            vote: Vote::None,
            decisions: Vec::new(),
            origin,
        }
    }

    /// Whether nothing has been written of what was said and decided on it.
    pub fn is_untold(&self) -> bool {
        [&self.heard, &self.spoke, &self.questions].iter().all(|text| text.is_empty()) && self.decisions.is_empty()
    }
}
