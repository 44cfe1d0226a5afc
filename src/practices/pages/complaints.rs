//! Reports of violations: anybody may say that a piece breaks a rule, the district's centre answers.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use askama::Template;
use axum::response::IntoResponse;
use time::{Duration, OffsetDateTime};

use crate::audit;
use crate::error::{Error, Refusal, Result};
use crate::ids::{ComplaintId, PracticeId};
use crate::practices::indexing;
use crate::practices::model::{Deed, Practice};
use crate::practices::paths;
use crate::practices::store::complaints::{self, Complaint, NewComplaint};
use crate::practices::store::practices::{self, Viewer};
use crate::text::{Locale, say};
use crate::web::{Check, Ctx, Errors, Form, Path, Response, Visitor, filters, form};

/// What may be wrong with a piece.
const CAUSES: [&str; 4] = ["children", "copyright", "unsafe", "other"];
/// So many reports an hour are taken from one address.
const PER_ADDRESS: usize = 5;
const WINDOW: Duration = Duration::HOUR;

form! {
    /// A report as it is typed; whoever has signed in need not say how to be reached.
    pub struct ComplaintForm { cause, text, contact }
}

form! {
    /// An answer to a report: the piece stays, or is taken down.
    pub struct SettlementForm { outcome, resolution }
}

#[derive(Template)]
#[template(path = "practices/complaint.html")]
struct Complain {
    practice: Practice,
    form: ComplaintForm,
    errors: Errors,
    locale: Locale,
}

impl Complain {
    fn causes(&self) -> Vec<(&'static str, String)> {
        CAUSES.into_iter().map(|cause| (cause, say(self.locale, &format!("bank-cause-{cause}")).into_owned())).collect()
    }

    fn action(&self) -> String {
        format!("{}/complaint", paths::show(self.practice.id))
    }
}

pub async fn new(visitor: Visitor, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let practice = practices::find(&mut tx, id, &Viewer::of(visitor.actor())).await?;
    visitor.page(Complain { practice, form: ComplaintForm::default(), errors: Errors::default(), locale: visitor.locale() })
}

pub async fn create(visitor: Visitor, Path(id): Path<PracticeId>, Form(form): Form<ComplaintForm>) -> Result<Response> {
    let mut tx = visitor.write().await?;
    let practice = practices::find(&mut tx, id, &Viewer::of(visitor.actor())).await?;
    let mut check = Check::new();
    let cause = check.choice("cause", &form.cause, &CAUSES).to_owned();
    let text = check.text("text", &form.text, 10..=2000);
    let contact = check.line("contact", &form.contact, 0..=200);
    if let Err(invalid) = check.finish(form, || ()) {
        return visitor.unprocessable(Complain {
            practice,
            form: invalid.form,
            errors: invalid.errors,
            locale: visitor.locale(),
        });
    }
    tx.memory().of::<Reporters>().admit(visitor.address(), visitor.now())?;
    let complaint = NewComplaint {
        practice: id,
        district: practice.district,
        cause: &cause,
        text: &text,
        contact: &contact,
        user: visitor.actor().map(|actor| actor.user),
    };
    complaints::insert(&mut tx, &complaint, visitor.now()).await?;
    tx.commit().await?;
    Ok(visitor.see(paths::show(id)).notice("bank-complained").into_response())
}

/// Who has reported of late: a person's anger is heard, a machine's flood is not.
#[derive(Default)]
struct Reporters(Mutex<HashMap<String, Vec<OffsetDateTime>>>);

impl Reporters {
    fn admit(&self, address: &str, now: OffsetDateTime) -> Result<()> {
        let mut reporters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        reporters.retain(|_, reported| {
            reported.retain(|at| *at > now - WINDOW);
            !reported.is_empty()
        });
        let reported = reporters.entry(address.to_owned()).or_default();
        if reported.len() >= PER_ADDRESS {
            let free = reported.first().map_or(now, |first| *first + WINDOW) - now;
            return Err(Error::TooMany { seconds: u32::try_from(free.whole_seconds().max(1)).unwrap_or(3600) });
        }
        reported.push(now);
        Ok(())
    }
}

#[derive(Template)]
#[template(path = "practices/complaints.html")]
struct Desk {
    complaints: Vec<Complaint>,
}

/// What waits for the centre's answer.
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let complaints = complaints::list_open(&mut tx).await?;
    ctx.page(Desk { complaints })
}

/// Answers a report. Taking the piece down and the answer are one deed.
pub async fn settle(ctx: Ctx, Path(id): Path<ComplaintId>, Form(form): Form<SettlementForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = complaints::find_open(&mut tx, id).await?;
    let mut check = Check::new();
    let resolution = check.text("resolution", &form.resolution, 5..=2000);
    let outcome = form.outcome.clone();
    check.finish(form, || ()).map_err(|_| Refusal::new("practices-refused-reason"))?;
    match outcome.as_str() {
        "kept" => {}
        "taken-down" => {
            let practice = super::find(&mut tx, practice, &ctx.actor).await?.take_down(&ctx.actor, resolution.clone())?;
            super::keep(&ctx, &mut tx, &practice, Deed::TakeDown, false).await?;
            indexing::refresh(&mut tx, &practice).await?;
        }
        _ => return Err(Error::Malformed),
    }
    complaints::settle(&mut tx, id, ctx.actor.user, &resolution, ctx.now()).await?;
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed: "settle-complaint",
        subject: "practice",
        subject_id: Some(practice.0),
        district: ctx.actor.district().map(|district| district.0),
        after: Some(serde_json::json!({ "reason": resolution })),
        ..audit::Entry::default()
    };
    audit::note(&mut tx, ctx.now(), entry).await?;
    tx.commit().await?;
    Ok(ctx.see("/practices/complaints").notice("bank-settled").into_response())
}

impl Complaint {
    pub fn path(&self) -> String {
        paths::show(self.practice_id)
    }

    pub fn settlement_path(&self) -> String {
        format!("/practices/complaints/{}/settlement", self.id)
    }

    pub fn cause_key(&self) -> String {
        format!("bank-cause-{}", self.cause)
    }
}
