//! Decisions come into force with the protocol that is signed, follow its corrections, and are closed by the meeting
//! that hears of their end.

use time::{Date, OffsetDateTime};

use super::decisions::{self, Wish};
use super::deeds::{self, NewDeed};
use crate::access::Actor;
use crate::db::Tx;
use crate::decisions::model::{Decision, Deed, Draft, Meant, Open, Status, Term};
use crate::error::Result;
use crate::ids::{AssociationId, DecisionId, MeetingId, PracticeId, SchoolId, UserId};
use crate::plans::Calendar;

/// The decisions of a protocol that has just been signed.
#[derive(Clone, Debug)]
pub struct Entering<'a> {
    pub meeting: MeetingId,
    pub school: SchoolId,
    pub association: AssociationId,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub protocol_number: i32,
    /// The day of the meeting.
    pub decided_on: Date,
    /// Of that year, to lay the terms over.
    pub calendar: &'a Calendar,
    /// Each with its number within the protocol: «3.2».
    pub decisions: &'a [(String, Draft)],
    /// Why an earlier edition was corrected; empty for the first.
    pub reason: &'a str,
}

/// What a draft comes to, on the day of signing.
struct Entry<'a> {
    number: &'a str,
    draft: &'a Draft,
    meant: Meant,
    term: Term,
    is_controlled: bool,
}

impl<'a> Entry<'a> {
    fn of(entering: &'a Entering<'a>, number: &'a str, draft: &'a Draft) -> Self {
        let is_anybodys = !(draft.responsible.is_empty() && draft.timing.is_empty());
        Self {
            number,
            draft,
            meant: Meant::of(&draft.responsible, &draft.people),
            term: Term::of(&draft.timing, entering.calendar, entering.decided_on),
            is_controlled: is_anybodys && !draft.kind.is_settled_at_once(),
        }
    }

    /// What is nobody's task is settled by being decided.
    fn beginning(&self, decided_on: Date) -> (Status, Option<Date>) {
        if self.is_controlled { (Status::Open, None) } else { (Status::Closed, Some(decided_on)) }
    }

    /// Remembers people and term as they were signed.
    fn deed(&self, deed: Deed, by: &'a Actor) -> NewDeed<'a> {
        NewDeed { timing: &self.draft.timing, responsible: &self.draft.responsible, ..NewDeed::of(deed, "", by) }
    }
}

/// Puts the decisions of a signed protocol in force. For a corrected edition those already there are corrected, and
/// those that are missing now are cancelled; what was done with them meanwhile stays.
pub async fn enter(tx: &mut Tx, entering: &Entering<'_>, by: &Actor, now: OffsetDateTime) -> Result<()> {
    let wish = Wish { meeting: Some(entering.meeting), ..Wish::default() };
    let entered = decisions::list(tx, &wish, entering.decided_on).await?;
    for (number, draft) in entering.decisions {
        let entry = Entry::of(entering, number, draft);
        match entered.iter().find(|decision| decision.id == draft.id) {
            None => insert(tx, entering, &entry, by, now).await?,
            Some(known) => correct(tx, entering, &entry, known, by, now).await?,
        }
    }
    for gone in entered.into_iter().filter(|decision| !entering.decisions.iter().any(|(_, draft)| draft.id == decision.id)) {
        if gone.status.is_settled() {
            continue;
        }
        let cancelled = Decision {
            status: Status::Cancelled,
            outcome: entering.reason.to_owned(),
            closed_on: Some(entering.decided_on),
            ..gone
        };
        decisions::save(tx, &cancelled).await?;
        let deed = NewDeed::of(Deed::Cancel, entering.reason, by);
        deeds::insert(tx, cancelled.id, entering.school, &deed, now).await?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, entering: &Entering<'_>, entry: &Entry<'_>, by: &Actor, now: OffsetDateTime) -> Result<()> {
    let Entry { number, draft, meant, term, is_controlled } = entry;
    let (status, closed_on) = entry.beginning(entering.decided_on);
    sqlx::query!(
        r#"
        INSERT INTO decisions (id, school_id, association_id, meeting_id, first_year, protocol_number, number, decided_on, kind, text,
                               responsible, responsible_ids, responsible_roles, responsible_grades, timing, starts_on, due_on,
                               until_next_meeting, controller, controller_id, practice_id, is_controlled, status, closed_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
        "#,
        draft.id as DecisionId,
        entering.school as SchoolId,
        entering.association as AssociationId,
        entering.meeting as MeetingId,
        entering.first_year,
        entering.protocol_number,
        number,
        entering.decided_on,
        draft.kind.code(),
        draft.text,
        draft.responsible,
        &meant.person_ids(),
        &meant.role_codes(),
        &meant.grades,
        draft.timing,
        term.starts_on,
        term.due_on,
        term.until_next_meeting,
        draft.controller,
        draft.controller_id as Option<UserId>,
        draft.practice as Option<PracticeId>,
        is_controlled,
        status.code(),
        closed_on,
    )
    .execute(tx.conn())
    .await?;
    deeds::insert(tx, draft.id, entering.school, &entry.deed(Deed::Enter, by), now).await?;
    Ok(())
}

/// A corrected wording. People and term are the protocol's again only where the correction touches them: they may have
/// been handed over and put off since.
async fn correct(
    tx: &mut Tx,
    entering: &Entering<'_>,
    entry: &Entry<'_>,
    known: &Decision,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    let signed = deeds::find_signed(tx, known.id).await?;
    let draft = entry.draft;
    let mut corrected = Decision {
        number: entry.number.to_owned(),
        kind: draft.kind,
        text: draft.text.clone(),
        controller: draft.controller.clone(),
        controller_id: draft.controller_id,
        practice: draft.practice,
        ..known.clone()
    };
    if signed.responsible != draft.responsible {
        draft.responsible.clone_into(&mut corrected.responsible);
        corrected.meant = entry.meant.clone();
    }
    if signed.timing != draft.timing {
        draft.timing.clone_into(&mut corrected.timing);
        corrected.term = entry.term;
    }
    if known.is_controlled != entry.is_controlled {
        corrected.is_controlled = entry.is_controlled;
        (corrected.status, corrected.closed_on) = entry.beginning(entering.decided_on);
    }
    let moved = signed.responsible != draft.responsible || signed.timing != draft.timing;
    if !moved && !corrected.is_worded_otherwise(known) {
        return Ok(());
    }
    decisions::save(tx, &corrected).await?;
    let deed = NewDeed { text: entering.reason, ..entry.deed(Deed::Correct, by) };
    deeds::insert(tx, known.id, entering.school, &deed, now).await?;
    Ok(())
}

/// The decisions of an association that no meeting has closed yet: those under control, and those that ended since
/// the last protocol, in the order of their protocols.
pub async fn list_open(tx: &mut Tx, association: AssociationId, today: Date) -> Result<Vec<Open>> {
    let wish = Wish { association: Some(association), only_controlled: true, only_unreviewed: true, ..Wish::default() };
    let open = decisions::list(tx, &wish, today).await?;
    Ok(open.into_iter().map(|decision| Open::of(decision, today)).collect())
}

/// Every decision of a year's protocols, with how it stands.
pub async fn list_of_year(tx: &mut Tx, association: AssociationId, first_year: i32, today: Date) -> Result<Vec<Open>> {
    let wish = Wish { association: Some(association), first_year: Some(first_year), ..Wish::default() };
    let decisions = decisions::list(tx, &wish, today).await?;
    Ok(decisions.into_iter().map(|decision| Open::of(decision, today)).collect())
}

/// The earlier decisions that a signed protocol has heard of.
#[derive(Clone, Debug)]
pub struct Reviewed<'a> {
    pub meeting: MeetingId,
    pub protocol_number: i32,
    pub held_on: Date,
    pub decisions: &'a [DecisionId],
}

/// Closes what the meeting heard to be done, and takes note of what had ended before; the rest stays under control.
pub async fn close_reviewed(tx: &mut Tx, reviewed: &Reviewed<'_>, by: &Actor, now: OffsetDateTime) -> Result<()> {
    let wish = Wish { only_controlled: true, only_unreviewed: true, ..Wish::default() };
    let unreviewed = decisions::list(tx, &wish, reviewed.held_on).await?;
    let number = reviewed.protocol_number.to_string();
    for decision in unreviewed.into_iter().filter(|decision| reviewed.decisions.contains(&decision.id)) {
        let (id, school) = (decision.id, decision.school);
        if decision.status != Status::Open {
            let closed = Decision {
                status: if decision.status == Status::Done { Status::Closed } else { decision.status },
                closed_on: decision.closed_on.or(Some(reviewed.held_on)),
                closed_in: Some(reviewed.meeting),
                ..decision
            };
            decisions::save(tx, &closed).await?;
        }
        deeds::insert(tx, id, school, &NewDeed::of(Deed::Review, &number, by), now).await?;
    }
    Ok(())
}
