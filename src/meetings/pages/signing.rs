//! A protocol before and after it is signed: what is found in it, who has signed, its editions, its scans.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use time::OffsetDateTime;

use super::assembled::{Assembled, assemble};
use super::{note, open, open_to_write};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::MeetingId;
use crate::meetings::force::{InForce, put_in_force};
use crate::meetings::model::meeting::{Meeting, Status};
use crate::meetings::model::protocol::checks::{Finding, Severity};
use crate::meetings::model::protocol::signing::{Duty, Signature};
use crate::meetings::paths;
use crate::meetings::store::protocols::{self, Signed};
use crate::meetings::store::scans::{self, Scan};
use crate::meetings::store::{meetings, signatures};
use crate::text::{Dated, Locale, say, say_with};
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response, filters, form};

form! {
    /// The text that was read, that warnings were, the first number of a period, why a signed protocol is corrected.
    pub struct SignForm { digest, confirmed, number, reason }
}

/// A protocol that is still being written, as it stands before its signatures.
pub struct Before {
    pub digest: String,
    pub found: Vec<Finding>,
    pub valid: Vec<Signature>,
    pub lapsed: Vec<Signature>,
    /// The duties in which the reader signs now.
    pub duties: Vec<Duty>,
    /// Why the reader does not.
    pub refusal: Option<&'static str>,
    pub is_first: bool,
}

/// What the reader may do with a signed protocol.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offers {
    pub edit: bool,
    pub correct: bool,
    pub discard: bool,
    pub file: bool,
    pub scan: bool,
}

#[derive(Template)]
#[template(path = "meetings/signing.html")]
pub struct Signing {
    pub meeting: Meeting,
    pub before: Option<Before>,
    pub editions: Vec<Signed>,
    pub scans: Vec<Scan>,
    pub offers: Offers,
    pub form: SignForm,
    pub errors: Errors,
    pub locale: Locale,
    pub dated: Dated,
}

impl Signing {
    fn path(&self) -> String {
        paths::show(self.meeting.id)
    }

    fn edit_path(&self) -> String {
        paths::edit(self.meeting.id)
    }

    /// Where findings are mended, by whoever can.
    fn fix_path(&self) -> String {
        if self.offers.edit { paths::edit(self.meeting.id) } else { String::new() }
    }

    fn paper_path(&self, edition: &i32) -> String {
        paths::protocol(self.meeting.id, *edition)
    }

    fn comparison_path(&self, edition: &i32) -> String {
        paths::comparison(self.meeting.id, *edition - 1, *edition)
    }

    fn status(&self) -> String {
        super::status_word(self.locale, self.meeting.status.code())
    }

    fn must_confirm(&self, before: &Before) -> bool {
        before.found.iter().any(|finding| finding.severity == Severity::Warning)
    }

    /// Who must sign, and who has.
    fn duties(&self, before: &Before) -> Vec<(String, Option<String>)> {
        let told = |duty: Duty| {
            let signed = before.valid.iter().find(|signature| signature.duty == duty);
            let word = say(self.locale, &format!("protocols-as-{}", duty.code())).into_owned();
            (word, signed.map(|signature| self.about(&signature.name, signature.signed_at)))
        };
        Duty::ALL.map(told).to_vec()
    }

    fn about(&self, name: &str, at: OffsetDateTime) -> String {
        let at = self.dated.moment(at);
        say_with(self.locale, "protocols-signed-about", &[("value", name.into()), ("other", at.into())]).into_owned()
    }

    fn scans_of(&self, edition: &i32) -> Vec<&Scan> {
        self.scans.iter().filter(|scan| scan.edition == *edition).collect()
    }

    fn scan_path(&self, scan: &Scan) -> String {
        format!("{}/scans/{}", self.path(), scan.id)
    }

    /// The edition that stands.
    fn latest(&self) -> Option<&Signed> {
        self.editions.first()
    }
}

/// A digest as people compare it: in groups of four signs.
pub fn printed(digest: &[u8]) -> String {
    let signs: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    signs.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
}

pub async fn show(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let meeting = open(&mut tx, id, &ctx.actor).await?;
    meeting.can_read(&ctx.actor)?;
    let page = load(&ctx, &mut tx, meeting).await?;
    ctx.page(page)
}

/// The page of a protocol with everything that stands on it.
pub async fn load(ctx: &Ctx, tx: &mut Tx, meeting: Meeting) -> Result<Signing> {
    let is_written = matches!(meeting.status, Status::Held | Status::Reading | Status::Correcting);
    if is_written {
        let assembled = assemble(ctx, tx, meeting).await?;
        let page = with_before(ctx, tx, assembled).await?;
        return Ok(page);
    }
    page_of(ctx, tx, meeting, None).await
}

async fn with_before(ctx: &Ctx, tx: &mut Tx, assembled: Assembled) -> Result<Signing> {
    let (duties, refusal) = match assembled.meeting.can_sign(&ctx.actor, &assembled.standing) {
        Ok(duties) => (duties, None),
        Err(refusal) => (Vec::new(), Some(refusal.key)),
    };
    let before = Before {
        digest: printed(&assembled.digest),
        found: assembled.found,
        valid: assembled.standing.valid,
        lapsed: assembled.standing.lapsed,
        is_first: assembled.is_first,
        duties,
        refusal,
    };
    page_of(ctx, tx, assembled.meeting, Some(before)).await
}

async fn page_of(ctx: &Ctx, tx: &mut Tx, meeting: Meeting, before: Option<Before>) -> Result<Signing> {
    let actor = &ctx.actor;
    let offers = Offers {
        edit: meeting.can_edit(actor).is_ok(),
        correct: meeting.can_correct(actor).is_ok(),
        discard: meeting.can_discard(actor).is_ok(),
        file: meeting.can_file(actor).is_ok(),
        scan: meeting.can_scan(actor).is_ok(),
    };
    Ok(Signing {
        editions: protocols::list(tx, meeting.id).await?,
        scans: scans::list(tx, meeting.id).await?,
        form: SignForm { number: "1".into(), ..SignForm::default() },
        errors: Errors::default(),
        locale: ctx.locale(),
        dated: ctx.dated(),
        meeting,
        before,
        offers,
    })
}

/// Signs in every duty the actor has. The second signature gives the number and puts the decisions in force.
pub async fn sign(ctx: Ctx, Path(id): Path<MeetingId>, Form(form): Form<SignForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_read(&ctx.actor)?;
    let page = paths::signing(id);
    if matches!(meeting.status, Status::Signed | Status::Filed)
        && Duty::ALL.iter().any(|duty| meeting.signer(*duty) == Some(ctx.actor.user))
    {
        return Ok(ctx.see(page).notice("protocols-signed-before").into_response());
    }
    let mut assembled = assemble(&ctx, &mut tx, meeting).await?;
    let duties = match assembled.meeting.can_sign(&ctx.actor, &assembled.standing) {
        Err(refusal) if refusal.key == "protocols-refused-signed-already" => {
            return Ok(ctx.see(page).notice("protocols-signed-before").into_response());
        }
        duties => duties?,
    };
    let mut check = Check::new();
    let first = check.number("number", &form.number, 1..=999).unwrap_or(1);
    if assembled.has(Severity::Error) {
        check.add("findings", Problem::Rule("protocols-sign-errors"));
    } else if assembled.has(Severity::Warning) && form.confirmed.is_empty() {
        check.add("confirmed", Problem::Rule("protocols-sign-unconfirmed"));
    }
    if let Err(invalid) = check.finish(form.clone(), || ()) {
        let mut page = with_before(&ctx, &mut tx, assembled).await?;
        (page.form, page.errors) = (invalid.form, invalid.errors);
        return ctx.unprocessable(page);
    }
    if form.digest != printed(&assembled.digest) {
        let mut page = with_before(&ctx, &mut tx, assembled).await?;
        page.errors.add("findings", Problem::Rule("protocols-sign-changed"));
        return ctx.page_with(StatusCode::CONFLICT, page);
    }
    for duty in duties {
        signatures::insert(&mut tx, &assembled.meeting, duty, ctx.actor.user, &assembled.digest, ctx.now()).await?;
        let name = format!("{} {}", ctx.actor.surname, ctx.actor.name);
        let digest = assembled.digest.to_vec();
        assembled.standing.valid.push(Signature { duty, user: ctx.actor.user, name, digest, signed_at: ctx.now() });
    }
    if !assembled.standing.is_complete() {
        note(&ctx, &mut tx, &assembled.meeting, "protocol-sign").await?;
        tx.commit().await?;
        return Ok(ctx.see(page).notice("protocols-signed-first").into_response());
    }
    let number = complete(&ctx, &mut tx, assembled, first).await?;
    tx.commit().await?;
    Ok(ctx.see(page).notice_with("protocols-signed", &[("value", number.to_string().into())]).into_response())
}

/// Both have signed.
async fn complete(ctx: &Ctx, tx: &mut Tx, assembled: Assembled, first: i32) -> Result<i32> {
    let Assembled { meeting, setting, standing, calendar, open, period, .. } = assembled;
    let heard: Vec<_> = open.iter().map(|decision| decision.id).collect();
    let signed = InForce { meeting: &meeting, setting: &setting, calendar: &calendar, period: &period, first, heard: &heard };
    let number = put_in_force(tx, &signed, &ctx.actor, ctx.now(), ctx.today()).await?;
    let meeting = meeting.sign(&standing)?;
    meetings::save_state(tx, &meeting, ctx.now()).await?;
    note(ctx, tx, &meeting, "protocol-sign").await?;
    Ok(number)
}
