//! The sheet of an expert: five criteria, an opinion, what the council is advised to do.

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

use super::content::{Content, Kind};
use crate::access::Actor;
use crate::error::Refusal;
use crate::ids::{DistrictId, InnovationId, InnovationSheetId, SchoolId, UserId};

/// What is judged, as messages name it.
pub const CRITERIA: [&str; 5] = ["relevance", "novelty", "result", "replicability", "description"];
/// The best grade of a criterion.
pub const BEST: u8 = 3;
/// What an expert may advise.
pub const RECOMMENDATIONS: [&str; 3] = ["bank", "revise", "decline"];

/// How one criterion is met.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub criterion: String,
    /// From 0 to 3; nothing while it is not judged.
    pub grade: Option<u8>,
    pub word: String,
}

/// What an expert has written, as authors may read it: without a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opinion {
    pub marks: Vec<Mark>,
    pub opinion: String,
    pub recommendation: String,
}

impl Opinion {
    pub fn sum(&self) -> u32 {
        sum(&self.marks)
    }
}

fn sum(marks: &[Mark]) -> u32 {
    marks.iter().filter_map(|mark| mark.grade).map(u32::from).sum()
}

/// The sum of a sheet on which everything is best.
pub fn best_sum() -> u32 {
    u32::try_from(CRITERIA.len()).unwrap_or(0) * u32::from(BEST)
}

/// A sheet with the words that it judges.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub id: InnovationSheetId,
    pub innovation: InnovationId,
    /// Where the expert works; none stands for the centre.
    pub school: Option<SchoolId>,
    pub district: DistrictId,
    pub expert: UserId,
    pub expert_name: String,
    pub expert_post: String,
    /// The school whose piece is judged.
    pub subject_school: Option<SchoolId>,
    pub kind: Kind,
    pub language: String,
    pub round: i32,
    pub content: Content,
    pub marks: Vec<Mark>,
    pub opinion: String,
    pub recommendation: String,
    pub due_on: Date,
    pub signed_at: Option<OffsetDateTime>,
    pub version: i32,
}

impl Sheet {
    pub fn mark(&self, criterion: &str) -> Mark {
        let known = self.marks.iter().find(|mark| mark.criterion == criterion).cloned();
        known.unwrap_or_else(|| Mark { criterion: criterion.to_owned(), ..Mark::default() })
    }

    pub fn sum(&self) -> u32 {
        sum(&self.marks)
    }

    pub fn is_late(&self, today: &Date) -> bool {
        self.signed_at.is_none() && self.due_on < *today
    }

    /// What an unsigned sheet still needs, as message keys.
    pub fn lacks(&self) -> Vec<&'static str> {
        let is_unjudged = CRITERIA.iter().any(|criterion| self.mark(criterion).grade.is_none());
        let lacks = [
            (is_unjudged, "innovations-lacks-marks"),
            (self.opinion.is_empty(), "innovations-lacks-opinion"),
            (self.recommendation.is_empty(), "innovations-lacks-recommendation"),
        ];
        lacks.into_iter().filter(|(is_lacking, _)| *is_lacking).map(|(_, key)| key).collect()
    }

    /// The expert alone fills the sheet, until it is signed.
    pub fn can_fill(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.expert != actor.user {
            return Err(Refusal::new("innovations-refused-role"));
        }
        if self.signed_at.is_some() { Err(Refusal::new("innovations-refused-signed")) } else { Ok(()) }
    }

    pub fn can_sign(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_fill(actor)?;
        if self.lacks().is_empty() { Ok(()) } else { Err(Refusal::new("innovations-refused-unfinished")) }
    }

    pub fn without_name(&self) -> Opinion {
        Opinion { marks: self.marks.clone(), opinion: self.opinion.clone(), recommendation: self.recommendation.clone() }
    }
}
