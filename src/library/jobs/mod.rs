//! Work after the answer: reminding those who have yet to read, finding who leans on what is no longer in force, telling
//! those who follow a subject, reading files.

mod citations;
mod digest;
mod files;
mod reminders;

use crate::jobs::Jobs;

pub use citations::{CitationRound, FindCitations, plan_citation_round};
pub use digest::{SendDigest, TellFollowers, plan_digests};
pub use files::ReadNormFile;
pub use reminders::RemindReaders;

pub fn jobs() -> Jobs {
    Jobs::default()
        .with::<RemindReaders>()
        .with::<FindCitations>()
        .with::<CitationRound>()
        .with::<TellFollowers>()
        .with::<SendDigest>()
        .with::<ReadNormFile>()
}
