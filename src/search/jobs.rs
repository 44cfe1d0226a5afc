//! The vocabulary learns the words of newly saved things after the answer, a few hundred at a time.

use serde::{Deserialize, Serialize};

use super::vocabulary::learn;
use crate::access::Reach;
use crate::error::Result;
use crate::jobs::{Job, Jobs, Work};

/// Teaches the vocabulary what was saved since it last learned.
#[derive(Serialize, Deserialize)]
pub(super) struct LearnWords {}

impl Job for LearnWords {
    const KIND: &'static str = "learn-words";

    async fn run(self, work: &Work) -> Result<()> {
        loop {
            let mut tx = work.db.write(&Reach::default()).await?;
            let taken = learn(&mut tx).await?;
            tx.commit().await?;
            if taken == 0 {
                return Ok(());
            }
        }
    }
}

/// The kinds of work of the search.
pub fn jobs() -> Jobs {
    Jobs::default().with::<LearnWords>()
}
