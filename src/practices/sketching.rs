//! Sketches of what was there before sketches were kept, or was brought in an archive: drawn in small portions, one after
//! another, until nothing is left.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::jobs::sketched;
use super::model::likeness::title_bands;
use super::store::texts;
use crate::access::Reach;
use crate::db::Tx;
use crate::error::Result;
use crate::jobs::{self, Job, Work};

/// Texts of one portion.
const PORTION: i64 = 100;

/// Draws the sketches of a portion: of files, and of practices that are shared beyond their schools.
#[derive(Serialize, Deserialize)]
pub struct SketchTexts {
    /// The last file and the last practice of the portion before.
    file: Uuid,
    practice: Uuid,
}

impl Job for SketchTexts {
    const KIND: &'static str = "sketch-practice-texts";

    async fn run(self, work: &Work) -> Result<()> {
        let Self { mut file, mut practice } = self;
        let mut tx = work.db.write(&Reach::default()).await?;
        let files = texts::list_unmarked_files(&mut tx, file, PORTION).await?;
        let practices = texts::list_unmarked(&mut tx, practice, PORTION).await?;
        let is_over = files.is_empty() && practices.is_empty();
        for one in files {
            file = one.id.0;
            let (_, sketch) = sketched(one.plain).await?;
            texts::save(&mut tx, one.practice_id, Some(one.id), &[], sketch.as_ref()).await?;
        }
        for one in practices {
            practice = one.id.0;
            let (_, sketch) = sketched(one.typed).await?;
            texts::save(&mut tx, one.id, None, &title_bands(&one.title), sketch.as_ref()).await?;
        }
        if is_over {
            plan_sketches(&mut tx, work.clock.now() + time::Duration::DAY).await?;
        } else {
            jobs::later(&mut tx, &Self { file, practice }, work.clock.now()).await?;
        }
        tx.commit().await
    }
}

/// Plans the round of a day; several programs plan it once.
pub async fn plan_sketches(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    let first = SketchTexts { file: Uuid::nil(), practice: Uuid::nil() };
    jobs::once(tx, &first, &format!("{}:{}", SketchTexts::KIND, at.date()), at).await
}
