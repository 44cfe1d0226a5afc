//! A decision as a protocol words it.

use serde::{Deserialize, Serialize};

use crate::ids::{DecisionId, PracticeId, UserId};

/// What a decision does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// «Принять к сведению».
    Note,
    /// «Утвердить»: a document that is attached.
    Approve,
    /// «Поручить».
    Assign,
    /// «Рекомендовать».
    Recommend,
    /// «Представить к поощрению».
    Commend,
    /// «Внести в план».
    Plan,
    /// «Принять в копилку».
    Bank,
    /// «Ходатайствовать».
    Petition,
}

impl Kind {
    pub const ALL: [Self; 8] =
        [Self::Assign, Self::Recommend, Self::Approve, Self::Note, Self::Plan, Self::Bank, Self::Commend, Self::Petition];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Approve => "approve",
            Self::Assign => "assign",
            Self::Recommend => "recommend",
            Self::Commend => "commend",
            Self::Plan => "plan",
            Self::Bank => "bank",
            Self::Petition => "petition",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it is nobody's task: noted or approved, it is done by being decided.
    pub const fn is_settled_at_once(self) -> bool {
        matches!(self, Self::Note | Self::Approve)
    }
}

/// A decision as it is being written into a protocol; signing puts it in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    pub id: DecisionId,
    pub kind: Kind,
    pub text: String,
    /// As it is printed: persons, a role, «классные руководители 6–8 классов».
    pub responsible: String,
    /// The persons of the association who are named there.
    pub people: Vec<UserId>,
    /// In its one spelling; as it was typed where it is not understood yet.
    pub timing: String,
    /// Who controls it, as printed; empty for the head of the association.
    pub controller: String,
    pub controller_id: Option<UserId>,
    /// The practice that goes into the piggy-bank.
    pub practice: Option<PracticeId>,
}

impl Draft {
    /// An empty one with a fresh name of its own.
    pub fn new(kind: Kind) -> Self {
        Self {
            id: DecisionId::fresh(),
            kind,
            text: String::new(),
            responsible: String::new(),
            people: Vec::new(),
            timing: String::new(),
            controller: String::new(),
            controller_id: None,
            practice: None,
        }
    }
}
