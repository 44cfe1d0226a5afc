//! A memo comes into force: its words are kept, those it names may read their lines, its remarks begin to count.

use time::{Date, OffsetDateTime};

use super::model::control::{Control, Grade, Inspector, Status};
use super::model::memo::Memo;
use super::model::reading::due_on;
use super::print;
use super::store::road::{self, Remark};
use super::store::{controls, memos};
use crate::db::Tx;
use crate::error::{Refusal, Result};
use crate::ids::{ControlRemarkId, UserId};
use crate::members;
use crate::plans::Calendar;

/// Signs the memo: from now on it stands as it is, and those it names may read their lines.
pub async fn put_in_force(
    tx: &mut Tx,
    control: &Control,
    calendar: &Calendar,
    by: UserId,
    at: OffsetDateTime,
    on: Date,
) -> Result<()> {
    let settings = members::settings_on(tx, control.association, on).await?;
    let signer = control.head.inspectors.iter().find(|inspector| inspector.named.user == by).cloned();
    let signer: Inspector = signer.ok_or_else(|| Refusal::new("controls-refused-inspector"))?;
    let mut memo = Memo::of(control, &settings);
    if settings.portal_mark {
        memo.footer = print::signed_mark(&memo, &signer, on);
    }
    memo.signed = Some((signer, on));
    memos::insert(tx, control, &memo, by, at).await?;
    let remarks = remarks_of(control, calendar);
    road::begin(tx, control, &remarks).await?;
    let signed = Control { status: Status::Signed, signed_at: Some(at), ..control.clone() };
    controls::save_state(tx, &signed, at).await
}

/// What is not met, each with the teacher of its class and the last day of its term.
fn remarks_of(control: &Control, calendar: &Calendar) -> Vec<(Remark, Option<UserId>)> {
    let mut remarks = Vec::new();
    for object in &control.objects {
        for criterion in &control.head.criteria {
            let mark = object.mark(criterion);
            if mark.grade.is_none_or(|grade| grade == Grade::Met) {
                continue;
            }
            let remark = Remark {
                id: ControlRemarkId::fresh(),
                object: object.id,
                criterion: criterion.text.clone(),
                text: mark.remark,
                due_on: due_on(&mark.timing, calendar),
                timing: mark.timing,
                settled_on: None,
            };
            remarks.push((remark, object.teacher.as_ref().map(|teacher| teacher.user)));
        }
    }
    remarks
}
