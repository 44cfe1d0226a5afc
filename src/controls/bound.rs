//! The signed memos of a year, as the folder of the year holds them for this reader.

use super::pages::paper::document;
use super::store::{controls, memos};
use crate::db::Tx;
use crate::documents::Document;
use crate::error::{Error, Result};
use crate::ids::AssociationId;
use crate::web::Ctx;

/// For the leaders of the school whole, for a named teacher the own lines; for others there are none.
pub async fn bound(ctx: &Ctx, tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<Document>> {
    let mut papers = Vec::new();
    for id in memos::list_of_year(tx, association, first_year).await? {
        match controls::find(tx, id, &ctx.actor).await {
            Ok(control) => papers.push(document(ctx, tx, &control).await?),
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(papers)
}
