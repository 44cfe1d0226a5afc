//! The paper as a whole: its name, its language, the standard it is printed by, and its blocks.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::{Block, Profile};
use crate::text::Locale;

/// An official paper, ready to be written in any format.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Document {
    /// What the file calls itself; the words on the paper are in its blocks.
    pub title: String,
    /// The organisation or person the file names as its author.
    pub author: String,
    /// The language of the paper, whatever language its reader has on the screen.
    pub locale: Locale,
    pub profile: Profile,
    pub keeping: Keeping,
    /// When the file was made; the same moment gives the same bytes.
    #[serde(with = "time::serde::rfc3339")]
    pub made_at: OffsetDateTime,
    /// A word at the top of every page of what is not yet signed: «Черновик».
    pub mark: Option<String>,
    /// A small line at the foot of every page, such as who agreed in the portal and when.
    pub footer: Option<String>,
    /// Printed as a code on the first page.
    pub verification: Option<Verification>,
    pub blocks: Vec<Block>,
}

/// How long the paper will be kept: a folder of many years needs a wider edge to be bound by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keeping {
    #[default]
    Usual,
    OverTenYears,
}

/// Where anybody may see that the paper is true; printed as a QR code in the lower right corner of the first page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    pub address: String,
    /// What stands beside the code; empty for nothing.
    pub caption: String,
}

impl Document {
    /// A paper without words yet.
    pub fn new(title: impl Into<String>, locale: Locale, profile: Profile, made_at: OffsetDateTime) -> Self {
        Self {
            title: title.into(),
            author: String::new(),
            locale,
            profile,
            keeping: Keeping::Usual,
            made_at,
            mark: None,
            footer: None,
            verification: None,
            blocks: Vec::new(),
        }
    }

    /// The same paper with one more block at its end.
    pub fn with(mut self, block: impl Into<Block>) -> Self {
        self.blocks.push(block.into());
        self
    }

    /// The left margin in millimetres.
    pub(super) fn left_margin(&self) -> f32 {
        match self.keeping {
            Keeping::Usual => self.profile.margins.left,
            Keeping::OverTenYears => self.profile.binding.max(self.profile.margins.left),
        }
    }
}
