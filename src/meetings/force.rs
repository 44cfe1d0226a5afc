//! A protocol comes into force: its number, its edition, what anybody may know of it, its decisions.

use time::{Date, OffsetDateTime};

use super::model::agenda::ItemKind;
use super::model::meeting::{Meeting, Status};
use super::model::protocol::numbering::Numbering;
use super::model::protocol::signing::Duty;
use super::model::protocol::{Kept, Material, Protocol, Setting};
use super::print;
use super::store::protocols::{self, NewEdition};
use super::store::{files, meetings, signatures};
use crate::access::Actor;
use crate::db::Tx;
use crate::decisions::{self, Entering, Reviewed};
use crate::error::Result;
use crate::ids::DecisionId;
use crate::members;
use crate::plans::Calendar;

/// What a protocol is put together with.
pub async fn setting(tx: &mut Tx, meeting: &Meeting) -> Result<Setting> {
    let materials = files::list(tx, meeting.id).await?.into_iter().map(|file| Material {
        id: file.id,
        item: file.item,
        name: file.name,
        sha256: file.sha256.try_into().unwrap_or_default(),
    });
    let materials = materials.collect();
    Ok(Setting {
        paper: members::settings_on(tx, meeting.association, meeting.head.held_on).await?,
        chair: signatures::signatory(tx, meeting.head.chair).await?,
        secretary: signatures::signatory(tx, meeting.head.secretary).await?,
        materials,
    })
}

/// A protocol that both have signed.
pub struct InForce<'a> {
    pub meeting: &'a Meeting,
    pub setting: &'a Setting,
    pub calendar: &'a Calendar,
    /// Within which its number is taken.
    pub period: &'a str,
    /// Its number where none of the period was given yet.
    pub first: i32,
    /// The earlier decisions that the meeting heard of, if it reviewed them.
    pub heard: &'a [DecisionId],
}

/// Gives the number, keeps the edition and puts its decisions in force; says the number.
pub async fn put_in_force(tx: &mut Tx, signed: &InForce<'_>, by: &Actor, at: OffsetDateTime, on: Date) -> Result<i32> {
    let InForce { meeting, setting, .. } = *signed;
    let (period, number) = match protocols::find_number(tx, meeting.id).await? {
        Some(given) => given,
        None => (signed.period.to_owned(), protocols::take_number(tx, meeting, signed.period, signed.first).await?),
    };
    let mut protocol = Protocol { number: Some(number), ..Protocol::of(meeting, setting) };
    if setting.paper.portal_mark {
        protocol.footer = print::signed_mark(&protocol, &setting.paper.profile, on);
    }
    let digest = protocol.digest(&setting.attached());
    let kept =
        Kept { protocol, head: meeting.head.clone(), attendance: meeting.attendance.clone(), items: meeting.items.clone() };
    let edition = NewEdition {
        period: &period,
        number,
        kept: &kept,
        digest,
        code: &print::fresh_code(),
        association_name: &setting.paper.association_name,
        school_name: setting.paper.school.official_name(),
    };
    protocols::insert(tx, meeting, &edition, at).await?;
    let numbered = (1..)
        .zip(&meeting.items)
        .flat_map(|(number, item)| (1..).zip(&item.decisions).map(move |(at, draft)| (format!("{number}.{at}"), draft.clone())));
    let decided: Vec<_> = numbered.collect();
    let entering = Entering {
        meeting: meeting.id,
        school: meeting.school,
        association: meeting.association,
        first_year: meeting.first_year,
        protocol_number: number,
        decided_on: meeting.head.held_on,
        calendar: signed.calendar,
        decisions: &decided,
        reason: if meeting.edition > 1 { &meeting.reason } else { "" },
    };
    decisions::enter(tx, &entering, by, at).await?;
    if meeting.edition == 1 && meeting.items.iter().any(|item| item.kind == ItemKind::Decisions) {
        let (id, held_on) = (meeting.id, meeting.head.held_on);
        let reviewed = Reviewed { meeting: id, protocol_number: number, held_on, decisions: signed.heard };
        decisions::close_reviewed(tx, &reviewed, by, at).await?;
    }
    Ok(number)
}

/// Signs a protocol for both at once: how a portal begins that is loaded from outside.
pub async fn sign(tx: &mut Tx, meeting: &Meeting, calendar: &Calendar, by: &Actor, at: OffsetDateTime, on: Date) -> Result<i32> {
    let setting = setting(tx, meeting).await?;
    let digest = Protocol::of(meeting, &setting).digest(&setting.attached());
    for duty in Duty::ALL {
        signatures::insert(tx, meeting, duty, meeting.signer(duty).unwrap_or(by.user), &digest, at).await?;
    }
    let period = Numbering::of(&setting.paper.numbering).period(meeting.first_year, meeting.head.held_on);
    let signed = InForce { meeting, setting: &setting, calendar, period: &period, first: 1, heard: &[] };
    let number = put_in_force(tx, &signed, by, at, on).await?;
    meetings::save_state(tx, &Meeting { status: Status::Signed, ..meeting.clone() }, at).await?;
    Ok(number)
}
