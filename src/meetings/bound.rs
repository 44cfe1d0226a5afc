//! The signed protocols of a year, as the folder of the year holds them.

use super::pages::paper::of_signed;
use super::store::protocols;
use crate::db::Tx;
use crate::documents::Document;
use crate::error::Result;
use crate::ids::AssociationId;
use crate::web::Ctx;

/// Each in its latest edition, in the order of their numbers.
pub async fn bound(ctx: &Ctx, tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<Document>> {
    let signed = protocols::list_of_year(tx, association, first_year).await?;
    Ok(signed.iter().map(|one| of_signed(ctx, one)).collect())
}

/// One of them by its place in the year, with its edition, as it is sent to the centre of the district.
pub async fn signed(
    ctx: &Ctx,
    tx: &mut Tx,
    association: AssociationId,
    first_year: i32,
    place: usize,
) -> Result<Option<(i32, Document)>> {
    let signed = protocols::list_of_year(tx, association, first_year).await?;
    let one = place.checked_sub(1).and_then(|at| signed.get(at));
    Ok(one.map(|one| (one.edition, of_signed(ctx, one))))
}
