//! What is new in searches that are kept: shared since a moment, within the filters, and answering the words.

use time::OffsetDateTime;

use super::indexing::KIND;
use super::model::filter::Filter;
use super::model::sieve::Sieve;
use super::store::catalogue;
use super::store::practices::Viewer;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, PracticeId, SchoolId};
use crate::search;

/// What is new in each search for this reader, the newest first; never more than `MOST_FRESH` in one.
pub async fn news(tx: &mut Tx, viewer: &Viewer, asked: &[(Filter, OffsetDateTime)]) -> Result<Vec<Vec<PracticeId>>> {
    let catalogue = catalogue::catalogue(tx).await?;
    let near = catalogue::near(tx, viewer, &catalogue.numbering).await?;
    let districts: Vec<DistrictId> = viewer.districts.iter().copied().map(DistrictId).collect();
    let schools: Vec<SchoolId> = tx.reach().iter().copied().map(SchoolId).collect();
    let fresh = asked.iter().map(|(filter, since)| {
        let sieve = Sieve::new(filter, &catalogue.numbering, &districts, &schools);
        let ids = catalogue.fresh(&sieve, &near, *since).into_iter().map(|id| id.0).collect();
        (search::Query::parse(&filter.typed), ids)
    });
    let fresh: Vec<_> = fresh.collect();
    let found = search::among(tx, KIND, &fresh).await?;
    Ok(found.into_iter().map(|ids| ids.into_iter().map(PracticeId).collect()).collect())
}
