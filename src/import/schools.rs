//! Schools, their districts by number, and one association of class teachers in each.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::counts::Counts;
use super::lines;
use super::records::{School, id};
use super::store::schools::{self, Districts, Schools};
use crate::access::Reach;
use crate::ids::{AssociationId, DistrictId, SchoolId};
use crate::jobs::Work;
use crate::text::{Locale, say, say_with};

/// Brings in the schools and returns the least number of a district among them.
pub async fn import(work: &Work, path: PathBuf, tell: impl Fn(Counts, bool)) -> anyhow::Result<Option<u64>> {
    let now = work.clock.now();
    let association_name = say(Locale::Ru, "import-association");
    let (mut counts, mut first_district) = (Counts::default(), None);
    let mut batches = lines::batches::<School>(path);
    while let Some(batch) = batches.recv().await {
        let batch = batch?;
        let mut districts = Districts::default();
        for number in batch.iter().map(|school| school.district).collect::<BTreeSet<_>>() {
            districts.ids.push(id::<DistrictId>("district", number).0);
            let number_word = i64::try_from(number).unwrap_or(i64::MAX);
            districts.names.push(say_with(Locale::Ru, "import-district", &[("number", number_word.into())]).into_owned());
            first_district = Some(first_district.map_or(number, |first: u64| first.min(number)));
        }
        let mut rows = Schools::default();
        for school in batch {
            rows.ids.push(id::<SchoolId>("school", school.id).0);
            rows.districts.push(id::<DistrictId>("district", school.district).0);
            rows.associations.push(id::<AssociationId>("association", school.id).0);
            rows.names.push(school.name);
            rows.settlements.push(school.settlement);
        }
        let mut tx = work.db.write(&Reach::default()).await?;
        schools::insert_districts(&mut tx, &districts, now).await?;
        let known = schools::count_known(&mut tx, &rows.ids).await?;
        let added = schools::insert_schools(&mut tx, &rows, now).await?;
        schools::insert_associations(&mut tx, &rows, &association_name, now).await?;
        tx.commit().await?;
        counts += Counts::of(rows.ids.len(), added, known);
    }
    tell(counts, true);
    Ok(first_district)
}
