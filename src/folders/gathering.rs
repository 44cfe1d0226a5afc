//! Gathering what belongs into a folder from the features that keep it.

use super::model::{Division, Folder, Section};
use super::print::registers;
use crate::db::Tx;
use crate::documents::Document;
use crate::error::Result;
use crate::ids::AssociationId;
use crate::members::settings_of;
use crate::web::Ctx;
use crate::{controls, decisions, library, meetings, members, plans, practices, reports};

/// The folder of an association for a year; divisions without a paper are there and empty.
pub async fn gather(ctx: &Ctx, tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Folder> {
    let settings = settings_of(tx, association).await?;
    let dated = settings.dated(ctx.dated());
    let (now, today) = (ctx.now(), ctx.today());
    let register = registers::Register { settings: &settings, dated: &dated, first_year, made_at: now };
    let mut sections = Vec::new();
    for division in Division::ALL {
        let (papers, things) = match division {
            Division::Members => counted(members::bound(ctx, tx, association, first_year).await?.into_iter().collect()),
            Division::Plan => counted(plans::bound(ctx, tx, association, first_year).await?),
            Division::Protocols => counted(meetings::bound(ctx, tx, association, first_year).await?),
            Division::Controls => counted(controls::bound(ctx, tx, association, first_year).await?),
            Division::Reports => counted(reports::bound(tx, association, first_year, (ctx.dated(), now)).await?),
            Division::Decisions => {
                let decisions = decisions::list_of_year(tx, association, first_year, today).await?;
                (register.decisions(&decisions), decisions.len())
            }
            Division::Norms => {
                let norms = library::own_shelf(tx, association, today).await?;
                (register.norms(&norms), norms.len())
            }
            Division::Practices => {
                let practices = practices::accepted_in(tx, association, first_year).await?;
                (register.practices(&practices), practices.len())
            }
        };
        sections.push(Section { division, papers, things });
    }
    Ok(Folder { settings, first_year, sections })
}

/// Papers that count as themselves.
fn counted(papers: Vec<Document>) -> (Vec<Document>, usize) {
    let things = papers.len();
    (papers, things)
}
