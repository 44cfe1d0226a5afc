//! A later text against a round that was sent: what reads otherwise, and beside each place what the centre had remarked there.

use super::model::changes::{Change, changes};
use super::store::remarks::{self, Remark};
use super::store::submissions;
use crate::db::Tx;
use crate::documents::Document;
use crate::error::Result;
use crate::ids::SubmissionId;

/// What became of a round and of the remarks on it.
pub struct Compared {
    /// Every place that reads otherwise, with the remarks that were made at it.
    pub places: Vec<(Change, Vec<Remark>)>,
    /// The remarks at places that read as before, and on the paper as a whole.
    pub untouched: Vec<Remark>,
}

/// What a later text says otherwise than a round within reach.
pub async fn compare(tx: &mut Tx, round: SubmissionId, later: &Document) -> Result<Compared> {
    let sent = submissions::find_paper(tx, round).await?;
    let mut untouched = remarks::list(tx, &[round]).await?;
    let mut places = Vec::new();
    for change in changes(&sent, later) {
        let (here, rest) = untouched.into_iter().partition(|remark: &Remark| change.was.is_some_and(|was| remark.is_at(was)));
        untouched = rest;
        places.push((change, here));
    }
    Ok(Compared { places, untouched })
}
