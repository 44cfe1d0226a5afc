//! A protocol as it would be signed now: its words, who has signed them, what is found in it.

use time::Date;

use super::surroundings;
use crate::db::Tx;
use crate::decisions::{self, Open};
use crate::error::Result;
use crate::meetings::force::setting;
use crate::meetings::model::meeting::Meeting;
use crate::meetings::model::protocol::checks::{Around, Finding, LookAlike, Severity, findings, likeness};
use crate::meetings::model::protocol::numbering::Numbering;
use crate::meetings::model::protocol::signing::Standing;
use crate::meetings::model::protocol::{Protocol, Setting};
use crate::meetings::store::{around, protocols, signatures};
use crate::plans::Calendar;
use crate::web::Ctx;

/// Of a hundred words, so many make two protocols look alike.
const ALIKE: u32 = 90;

pub struct Assembled {
    pub meeting: Meeting,
    pub setting: Setting,
    pub digest: [u8; 32],
    pub standing: Standing,
    pub found: Vec<Finding>,
    pub calendar: Calendar,
    /// Decisions of earlier meetings that none has closed.
    pub open: Vec<Open>,
    /// Within which its number is taken.
    pub period: String,
    /// Whether no protocol has a number of this period yet.
    pub is_first: bool,
}

impl Assembled {
    pub fn has(&self, severity: Severity) -> bool {
        self.found.iter().any(|finding| finding.severity == severity)
    }
}

pub async fn assemble(ctx: &Ctx, tx: &mut Tx, meeting: Meeting) -> Result<Assembled> {
    let setting = setting(tx, &meeting).await?;
    let protocol = Protocol::of(&meeting, &setting);
    let digest = protocol.digest(&setting.attached());
    let standing = Standing::of(&meeting, signatures::list(tx, &meeting).await?, &digest);
    let (circle, calendar) = surroundings(ctx, tx, &meeting).await?;
    let period = Numbering::of(&setting.paper.numbering).period(meeting.first_year, meeting.head.held_on);
    let open = earlier(tx, &meeting, ctx.today()).await?;
    let around = Around {
        today: ctx.today(),
        calendar: &calendar,
        circle: &circle,
        materials: &setting.materials,
        last: protocols::find_last(tx, meeting.association, &period).await?,
        unsigned: around::list_unsigned(tx, &meeting).await?,
        planned: around::find_row(tx, &meeting).await?.map(|row| row.timing).unwrap_or_default(),
        open_decisions: open.len(),
        strangers: around::list_strangers(tx, &meeting).await?,
        look_alike: look_alike(tx, &meeting, &protocol).await?,
    };
    let found = findings(&meeting, &around);
    let is_first = meeting.edition == 1 && protocols::find_series(tx, meeting.association, &period).await?.is_none();
    Ok(Assembled { found, digest, standing, calendar, open, period, is_first, setting, meeting })
}

/// The decisions of other meetings that this one may hear of.
pub async fn earlier(tx: &mut Tx, meeting: &Meeting, today: Date) -> Result<Vec<Open>> {
    let mut open = decisions::list_open(tx, meeting.association, today).await?;
    open.retain(|decision| decision.meeting != meeting.id && decision.decided_on < meeting.head.held_on);
    Ok(open)
}

/// The protocol of the year before that says nearly the same.
async fn look_alike(tx: &mut Tx, meeting: &Meeting, protocol: &Protocol) -> Result<Option<LookAlike>> {
    let matter = protocol.matter();
    let before = protocols::list_of_year(tx, meeting.association, meeting.first_year - 1).await?;
    let alike = before.into_iter().filter_map(|signed| {
        let percent = likeness(&matter, &signed.kept.protocol.matter()).filter(|percent| *percent >= ALIKE)?;
        Some(LookAlike { number: signed.number, held_on: signed.held_on, percent })
    });
    Ok(alike.max_by_key(|other| other.percent))
}
