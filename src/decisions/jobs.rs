//! Time does its part: each morning people hear of terms that end soon or have ended, once each. What a letter says is
//! looked at again when it is sent, so that nobody hears of what is done by then.

use serde::{Deserialize, Serialize};
use time::macros::time;
use time::{Date, Duration, OffsetDateTime};

use super::model::hearing::{Colleague, Ear};
use super::model::{Decision, Deed, Status};
use super::paths;
use super::store::decisions::{self, Reader, Wish};
use super::store::deeds::{self, NewDeed};
use super::store::following::{self, Round};
use crate::access::Reach;
use crate::clock::{day_in, zone};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DecisionId, SchoolId, UserId};
use crate::jobs::{self, Job, Work};
use crate::mail::Letter;
use crate::text::{Dated, Locale, Value, say_with};

/// Walks through the decisions of every school.
#[derive(Serialize, Deserialize)]
pub struct FollowDecisions {}

impl Job for FollowDecisions {
    const KIND: &'static str = "follow-decisions";

    async fn run(self, work: &Work) -> Result<()> {
        let mut tx = work.db.read(&Reach::default()).await?;
        let rounds = following::list_rounds(&mut tx).await?;
        drop(tx);
        for round in rounds {
            follow(work, round).await?;
        }
        let mut tx = work.db.write(&Reach::default()).await?;
        plan_round(&mut tx, next_morning(work.clock.now())).await?;
        tx.commit().await
    }
}

/// Plans the round of a day; several programs plan it once.
pub async fn plan_round(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    jobs::once(tx, &FollowDecisions {}, &format!("{}:{}", FollowDecisions::KIND, at.date()), at).await
}

/// Before people come to work in any of our zones.
fn next_morning(now: OffsetDateTime) -> OffsetDateTime {
    (now + Duration::DAY).replace_time(time!(03:00))
}

/// The decisions of one school, within its reach.
async fn follow(work: &Work, round: Round) -> Result<()> {
    let now = work.clock.now();
    let today = day_in(now, zone(&round.time_zone));
    let school = round.school;
    let mut tx = work.db.write(&Reach { associations: round.associations, ..work.school(school) }).await?;
    let patience = following::list_patience(&mut tx).await?;
    let wish = Wish { states: vec![Status::Open.code().to_owned()], only_controlled: true, ..Wish::default() };
    for decision in decisions::list(&mut tx, &wish, today).await? {
        let patience = patience.get(&decision.association).copied().unwrap_or_default();
        for deed in decision.to_be_heard(patience, today) {
            tell(&mut tx, &decision, deed, &round.time_zone, now).await?;
        }
    }
    tx.commit().await
}

/// Writes into the story that people heard of it, and sends them a letter each; nothing where they heard before.
async fn tell(tx: &mut Tx, decision: &Decision, deed: Deed, time_zone: &str, now: OffsetDateTime) -> Result<()> {
    let new = NewDeed { due_on: decision.term.due_on, ..NewDeed::by_itself(deed, "") };
    if !deeds::insert(tx, decision.id, decision.school, &new, now).await? {
        return Ok(());
    }
    let Some(due_on) = decision.term.due_on else { return Ok(()) };
    let today = day_in(now, zone(time_zone));
    for colleague in following::list_colleagues(tx, decision, today).await? {
        if colleague.email.is_some() && decision.heard_by(deed, &colleague).is_some() {
            let notice = SendNotice {
                decision: decision.id,
                school: decision.school,
                association: decision.association,
                deed: deed.code().to_owned(),
                due_on,
                user: colleague.user,
                time_zone: time_zone.to_owned(),
            };
            jobs::later(tx, &notice, now).await?;
        }
    }
    Ok(())
}

/// A letter to one person about one term.
#[derive(Serialize, Deserialize)]
pub struct SendNotice {
    pub decision: DecisionId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub deed: String,
    pub due_on: Date,
    pub user: UserId,
    pub time_zone: String,
}

impl Job for SendNotice {
    const KIND: &'static str = "send-decision-notice";

    async fn run(self, work: &Work) -> Result<()> {
        let today = day_in(work.clock.now(), zone(&self.time_zone));
        let reach = Reach { associations: vec![self.association.0], ..work.school(self.school) };
        let mut tx = work.db.read(&reach).await?;
        let decision = match decisions::find(&mut tx, self.decision, Reader::default(), today).await {
            Err(Error::NotFound) => return Ok(()),
            found => found?,
        };
        if decision.status != Status::Open || decision.term.due_on != Some(self.due_on) {
            return Ok(());
        }
        let Some(deed) = [Deed::Remind, Deed::Overdue, Deed::Escalate].into_iter().find(|deed| deed.code() == self.deed) else {
            return Ok(());
        };
        let colleagues = following::list_colleagues(&mut tx, &decision, today).await?;
        let Some(colleague) = colleagues.into_iter().find(|colleague| colleague.user == self.user) else { return Ok(()) };
        let Some(ear) = decision.heard_by(deed, &colleague) else { return Ok(()) };
        match self.letter(work, &decision, deed, ear, &colleague, today) {
            Some(letter) => Ok(work.mail.send(&letter).await?),
            None => Ok(()),
        }
    }
}

impl SendNotice {
    fn letter(&self, work: &Work, decision: &Decision, deed: Deed, ear: Ear, to: &Colleague, today: Date) -> Option<Letter> {
        let locale = Locale::from_code(&to.locale).unwrap_or_default();
        let key = match (deed, ear) {
            (Deed::Remind, _) => "decisions-letter-remind",
            (_, Ear::Doer) => "decisions-letter-overdue",
            (_, Ear::Controller) => "decisions-letter-lapsed",
            (_, Ear::Deputy) => "decisions-letter-escalate",
        };
        let dated = Dated { locale, zone: zone(&self.time_zone), today };
        let args = [
            ("name", Value::from(to.given_name.as_str())),
            ("text", decision.text.as_str().into()),
            ("responsible", decision.responsible.as_str().into()),
            ("protocol", decision.protocol_number.to_string().into()),
            ("number", decision.number.as_str().into()),
            ("due", dated.full_date(self.due_on).into()),
            ("link", format!("{}{}", work.origin, paths::show(decision.id)).into()),
        ];
        Some(Letter {
            to: to.email.clone()?,
            subject: say_with(locale, &format!("{key}-subject"), &args).into_owned(),
            text: say_with(locale, key, &args).into_owned(),
            id: format!("decision-{}-{}-{}-{}", self.decision, self.deed, self.due_on, self.user),
        })
    }
}
