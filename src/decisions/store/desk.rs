//! What stands on the desk of a person.

use time::Date;

use super::decisions::{Reader, Wish, list};
use crate::access::{Actor, FOLLOWERS};
use crate::db::Tx;
use crate::decisions::model::{Decision, Status};
use crate::error::Result;

/// What is under control: for those who follow everybody's decisions all of it, for others their own.
pub async fn unsettled(tx: &mut Tx, actor: &Actor, today: Date) -> Result<Vec<Decision>> {
    let wish = Wish {
        states: [Status::Open, Status::Done].map(|status| status.code().to_owned()).to_vec(),
        only_controlled: true,
        only_own: !FOLLOWERS.admits(Some(actor)),
        reader: Reader::of(actor),
        ..Wish::default()
    };
    list(tx, &wish, today).await
}
