//! Putting an approved text back in the place of an amendment that is given up.

use time::{Date, OffsetDateTime};

use super::{annexes, plans, rows, writings};
use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::plans::model::{Content, Part, Plan};

/// Every part gets the approved text; whoever has one of them open in the editor is told, and the diary keeps what was
/// written.
pub async fn put_back(
    tx: &mut Tx,
    written: &Plan,
    approved: &Content,
    by: &Actor,
    (now, today): (OffsetDateTime, Date),
) -> Result<()> {
    for part in Part::all() {
        if written.content.of_part(part) == approved.of_part(part) {
            continue;
        }
        let version = rows::find_part(tx, written.id, part).await?.version;
        rows::touch_part(tx, written.id, part, version, by.user, now).await?;
        writings::begin(tx, written, part, approved, by, (now, today)).await?;
        match part {
            Part::Theme => {
                plans::save_head(tx, written, &approved.header, &written.stamps, now).await?;
                rows::save_tasks(tx, written, &approved.tasks).await?;
            }
            Part::Rows(section) => {
                let items: Vec<_> = approved.items_of(section).cloned().collect();
                rows::save_items(tx, written, section, &items, now).await?;
            }
            Part::Annexes => annexes::save(tx, written, &approved.annexes, now).await?,
        }
    }
    Ok(())
}
