//! Other features put questions onto the agendas of meetings that are still to be held.

use time::OffsetDateTime;

use super::model::agenda::Item;
use super::model::meeting::Status;
use super::model::writing::Part;
use super::store::{agenda, meetings, parts};
use crate::access::Actor;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{AssociationId, MeetingId};

/// Puts a question at the end of the agenda of a planned meeting of this association.
pub async fn put_on_agenda(
    tx: &mut Tx,
    id: MeetingId,
    association: AssociationId,
    item: Item,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    let mut meeting = meetings::find_to_write(tx, id).await?;
    if meeting.association != association {
        return Err(Error::NotFound);
    }
    if meeting.status != Status::Planned {
        return Err(Refusal::new("meetings-refused-state").into());
    }
    let part = Part::Item(item.id).code();
    meeting.items.push(item);
    agenda::save(tx, &meeting, &meeting.items, now).await?;
    parts::touch(tx, &meeting, &[part], by.user, now).await
}
