//! What the centre has answered reaches the school: those who sent or asked, and the head of the association, each in their own
//! language, with what to do next. What no longer holds when the letter goes is not written.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::access::Reach;
use crate::clock::{day_in, zone};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, ExtensionId, SchoolId, SubmissionId, UserId};
use crate::jobs::{self, Job, Work};
use crate::mail::Letter;
use crate::submissions::model::submission::Submission;
use crate::submissions::paths;
use crate::submissions::store::extensions::{self, Extension};
use crate::submissions::store::reminders::{self, Listener};
use crate::submissions::store::submissions;
use crate::text::{Dated, Locale, Value, say_with};
use crate::web::Ctx;

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    /// A verdict on what was sent, or its reopening.
    Sent(SubmissionId),
    /// A later day, granted or refused.
    Asked(ExtensionId),
}

/// A letter to one person about one answer of the centre.
#[derive(Clone, Serialize, Deserialize)]
pub struct SendAnswer {
    answer: Answer,
    /// The state that the answer has led to.
    state: String,
    district: DistrictId,
    school: SchoolId,
    association: AssociationId,
    user: UserId,
    time_zone: String,
}

impl SendAnswer {
    /// Writes of a verdict, or of what was opened again.
    pub async fn on_submission(ctx: &Ctx, tx: &mut Tx, of: &Submission) -> Result<()> {
        let letter = Self {
            answer: Answer::Sent(of.id),
            state: of.status.code().to_owned(),
            district: of.district,
            school: of.school,
            association: of.association,
            user: of.sent_by,
            time_zone: ctx.actor.time_zone().to_owned(),
        };
        letter.to_all(ctx, tx).await
    }

    /// Writes of a later day that was granted or refused.
    pub async fn on_extension(ctx: &Ctx, tx: &mut Tx, district: DistrictId, of: &Extension, state: &str) -> Result<()> {
        let letter = Self {
            answer: Answer::Asked(of.id),
            state: state.to_owned(),
            district,
            school: of.school,
            association: of.association,
            user: of.asked_by,
            time_zone: ctx.actor.time_zone().to_owned(),
        };
        letter.to_all(ctx, tx).await
    }

    /// To whoever has sent or asked, and to the head.
    async fn to_all(&self, ctx: &Ctx, tx: &mut Tx) -> Result<()> {
        for listener in reminders::list_listeners(tx, self.association, Some(self.user), ctx.today()).await? {
            jobs::later(tx, &Self { user: listener.user, ..self.clone() }, ctx.now()).await?;
        }
        Ok(())
    }
}

/// What a letter says.
struct Told {
    title: String,
    association: String,
    reason: String,
    /// Until when, of a day that was granted.
    until: Option<Date>,
    link: String,
    /// Who has sent it, or asked.
    asked_by: UserId,
}

impl Job for SendAnswer {
    const KIND: &'static str = "send-answer-of-centre";

    async fn run(self, work: &Work) -> Result<()> {
        let today = day_in(work.clock.now(), zone(&self.time_zone));
        let reach = Reach { associations: vec![self.association.0], ..work.school(self.school) };
        let mut tx = work.db.read(&reach).await?;
        let Some(told) = self.told(&mut tx).await? else { return Ok(()) };
        let listeners = reminders::list_listeners(&mut tx, self.association, Some(told.asked_by), today).await?;
        drop(tx);
        match listeners.into_iter().find(|listener| listener.user == self.user) {
            Some(listener) => Ok(work.mail.send(&self.letter(work, &told, &listener, today)).await?),
            None => Ok(()),
        }
    }
}

impl SendAnswer {
    /// What there is to say, so long as it holds.
    async fn told(&self, tx: &mut Tx) -> Result<Option<Told>> {
        let found = match self.answer {
            Answer::Sent(id) => submissions::find(tx, id).await.map(|sent| (sent.status.code().to_owned(), of_submission(sent))),
            Answer::Asked(id) => {
                extensions::find(tx, self.district, id).await.map(|asked| (asked.status.clone(), of_extension(asked)))
            }
        };
        match found {
            Ok((state, told)) => Ok((state == self.state).then_some(told)),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn letter(&self, work: &Work, told: &Told, to: &Listener, today: Date) -> Letter {
        let locale = Locale::from_code(&to.locale).unwrap_or_default();
        let dated = Dated { locale, zone: zone(&self.time_zone), today };
        let mut args = vec![
            ("title", Value::from(told.title.as_str())),
            ("association", told.association.as_str().into()),
            ("day", told.until.map(|day| dated.full_date(day)).unwrap_or_default().into()),
        ];
        let say = |part: &str, args: &[(&'static str, Value<'_>)]| {
            say_with(locale, &format!("submissions-answer-{}-{part}", self.state), args).into_owned()
        };
        let (subject, happened, next) = (say("subject", &args), say("happened", &args), say("next", &args));
        args.extend([
            ("name", Value::from(to.given_name.as_str())),
            ("happened", happened.into()),
            ("next", next.into()),
            ("reason", told.reason.as_str().into()),
            ("link", format!("{}{}", work.origin, told.link).into()),
        ]);
        let key = if told.reason.is_empty() { "submissions-answer-letter" } else { "submissions-answer-letter-reason" };
        let of = match self.answer {
            Answer::Sent(id) => id.to_string(),
            Answer::Asked(id) => id.to_string(),
        };
        Letter {
            to: to.email.clone(),
            subject,
            text: say_with(locale, key, &args).into_owned(),
            id: format!("answer-{of}-{}-{}", self.state, to.user),
        }
    }
}

fn of_submission(sent: Submission) -> Told {
    Told {
        title: sent.title,
        association: sent.association_name,
        reason: sent.reason,
        until: None,
        link: paths::of_school(sent.id),
        asked_by: sent.sent_by,
    }
}

fn of_extension(asked: Extension) -> Told {
    Told {
        title: asked.duty_title,
        association: asked.association_name,
        reason: asked.answer,
        until: asked.granted_until,
        link: paths::owed(asked.duty, asked.association),
        asked_by: asked.asked_by,
    }
}
