//! Reminders go to those who owe, and to nobody else: each is judged again when it is sent, and noted.

use serde::{Deserialize, Serialize};
use time::macros::time;
use time::{Duration, OffsetDateTime};

use super::model::reminding::Step;
use super::store::owed::{self, Owed};
use super::store::reminders::{self, Debtor, Listener, NewReminder};
use crate::access::Reach;
use crate::clock::{day_in, school_year, zone};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, SchoolId, UserId};
use crate::jobs::{self, Job, Work};
use crate::mail::Letter;
use crate::text::{Dated, Locale, Value, say_with};

/// Walks through what schools owe, each morning.
#[derive(Serialize, Deserialize)]
pub struct RemindOfDuties {}

impl Job for RemindOfDuties {
    const KIND: &'static str = "remind-of-duties";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.read(&Reach::default()).await?;
        let debtors = reminders::list_debtors(&mut tx, now.date()).await?;
        drop(tx);
        for debtor in debtors {
            remind(work, &debtor, now).await?;
        }
        let mut tx = work.db.write(&Reach::default()).await?;
        plan_round(&mut tx, (now + Duration::DAY).replace_time(time!(03:30))).await?;
        tx.commit().await
    }
}

/// Plans the round of a day; several programs plan it once.
pub async fn plan_round(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    jobs::once(tx, &RemindOfDuties {}, &format!("{}:{}", RemindOfDuties::KIND, at.date()), at).await
}

/// Finds out what the associations of a school are to hear of today.
async fn remind(work: &Work, debtor: &Debtor, now: OffsetDateTime) -> Result<()> {
    let today = day_in(now, zone(&debtor.time_zone));
    let reach = Reach { associations: debtor.associations.clone(), ..work.school(debtor.school) };
    let mut tx = work.db.write(&reach).await?;
    let owed = owed::list(&mut tx, (debtor.district, school_year(today)), None, today).await?;
    for step in [Step::Before, Step::Day, Step::After] {
        for association in &debtor.associations {
            let of_step = |one: &&Owed| one.association.0 == *association && Step::on(&one.cell, today) == Some(step);
            let duties: Vec<_> = owed.iter().filter(of_step).map(|one| one.duty.0).collect();
            if !duties.is_empty() {
                let (school, district) = (debtor.school, debtor.district);
                let reminder = SendDutyReminder {
                    school,
                    district,
                    association: AssociationId(*association),
                    duties,
                    step: step.code().to_owned(),
                    sent_by: None,
                    time_zone: debtor.time_zone.clone(),
                };
                jobs::later(&mut tx, &reminder, now).await?;
            }
        }
    }
    tx.commit().await
}

/// Letters to those who answer for what one association owes.
#[derive(Serialize, Deserialize)]
pub struct SendDutyReminder {
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    pub duties: Vec<uuid::Uuid>,
    pub step: String,
    /// Who of the centre has pressed; nobody where the portal does it by itself.
    pub sent_by: Option<UserId>,
    pub time_zone: String,
}

impl Job for SendDutyReminder {
    const KIND: &'static str = "send-duty-reminder";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let today = day_in(now, zone(&self.time_zone));
        let reach = Reach { associations: vec![self.association.0], ..work.school(self.school) };
        let Some(step) = Step::from_code(&self.step) else { return Ok(()) };
        let mut tx = work.db.read(&reach).await?;
        let listeners = reminders::list_listeners(&mut tx, self.association, today).await?;
        drop(tx);
        for listener in listeners {
            let mut tx = work.db.write(&reach).await?;
            // What came in the meantime is not asked for again.
            let mut owed = owed::list(&mut tx, (self.district, school_year(today)), None, today).await?;
            owed.retain(|one| self.duties.contains(&one.duty.0) && one.cell.is_expected && one.cell.sent_on.is_none());
            let mut told = Vec::new();
            for one in owed {
                let (duty, association) = (one.duty, self.association);
                let new = NewReminder { duty, school: self.school, association, step, to: &listener, sent_by: self.sent_by };
                if reminders::insert(&mut tx, &new, now).await? {
                    told.push(one);
                }
            }
            if !told.is_empty() {
                work.mail.send(&self.letter(work, &listener, &told, now)).await?;
                tx.commit().await?;
            }
        }
        Ok(())
    }
}

impl SendDutyReminder {
    /// What is owed and until when, line by line.
    fn letter(&self, work: &Work, to: &Listener, owed: &[Owed], now: OffsetDateTime) -> Letter {
        let locale = Locale::from_code(&to.locale).unwrap_or_default();
        let zone = zone(&self.time_zone);
        let dated = Dated { locale, zone, today: day_in(now, zone) };
        let lines = owed.iter().map(|one| {
            let key = if one.cell.deadline < dated.today { "submissions-letter-late" } else { "submissions-letter-due" };
            let args = [("value", Value::from(one.title.as_str())), ("other", dated.full_date(one.cell.deadline).into())];
            say_with(locale, key, &args).into_owned()
        });
        let args = [
            ("name", Value::from(to.given_name.as_str())),
            ("association", owed.first().map_or("", |one| one.association_name.as_str()).into()),
            ("list", lines.collect::<Vec<_>>().join("\n").into()),
            ("link", format!("{}/duties", work.origin).into()),
        ];
        Letter {
            to: to.email.clone(),
            subject: say_with(locale, "submissions-letter-subject", &args).into_owned(),
            text: say_with(locale, "submissions-letter", &args).into_owned(),
            id: format!("duty-{}-{}-{}-{}", self.association, self.step, now.date(), to.user),
        }
    }
}
