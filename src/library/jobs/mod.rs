//! Work after the answer: reminding those who have yet to read, finding who leans on what is no longer in force, reading
//! files.

mod citations;
mod files;
mod reminders;

use crate::jobs::Jobs;

pub use citations::{CitationRound, FindCitations, plan_citation_round};
pub use files::ReadNormFile;
pub use reminders::RemindReaders;

pub fn jobs() -> Jobs {
    Jobs::default().with::<RemindReaders>().with::<FindCitations>().with::<CitationRound>().with::<ReadNormFile>()
}
