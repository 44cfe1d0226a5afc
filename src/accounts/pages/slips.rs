//! Codes handed out: the one page that shows them, and their slips for the printer. They are told once and
//! kept nowhere, so the page is the answer to the request that made them.

use askama::Template;
use serde_json::json;
use time::OffsetDateTime;

use super::entry;
use crate::accounts::jobs::{SendInvitation, link};
use crate::accounts::model::circle::{self, Circle};
use crate::accounts::model::code;
use crate::accounts::model::person::Person;
use crate::accounts::store::invitations::{self, LIFETIME};
use crate::accounts::store::people;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::UserId;
use crate::jobs;
use crate::web::{Ctx, Fields, Form, Path, Response, filters};

/// What one person is handed.
pub struct Slip {
    pub name: String,
    pub login: String,
    pub code: String,
    pub link: String,
    pub until: OffsetDateTime,
    /// Whether a letter with a link is on its way too.
    pub is_mailed: bool,
}

#[derive(Template)]
#[template(path = "accounts/slips.html")]
struct Slips {
    slips: Vec<Slip>,
    /// Who got no code, and why.
    left_out: Vec<(String, String)>,
    /// The portal's address as printed.
    portal: String,
}

/// The page of fresh codes.
pub(super) fn show(ctx: &Ctx, slips: Vec<Slip>, left_out: Vec<(String, String)>) -> Result<Response> {
    ctx.page(Slips { slips, left_out, portal: ctx.app.config.origin() })
}

/// Hands a code to one person.
pub async fn create(ctx: Ctx, Path(user): Path<UserId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let person = find(&mut tx, &ctx, user).await?;
    circle::may_admit(&ctx.actor, &person, ctx.today())?;
    let slip = issue(&mut tx, &ctx, &person).await?;
    tx.commit().await?;
    show(&ctx, vec![slip], Vec::new())
}

/// Hands codes to everybody marked in the list, as far as that may be.
pub async fn create_many(ctx: Ctx, Form(fields): Form<Fields>) -> Result<Response> {
    let marked = fields.all("user");
    if marked.is_empty() {
        return Err(Refusal::new("accounts-nobody-marked").into());
    }
    let mut tx = ctx.write().await?;
    let (mut slips, mut left_out) = (Vec::new(), Vec::new());
    for id in marked.iter().take(100) {
        let person = find(&mut tx, &ctx, id.parse().map_err(|_| Error::NotFound)?).await?;
        match circle::may_admit(&ctx.actor, &person, ctx.today()) {
            Ok(()) => slips.push(issue(&mut tx, &ctx, &person).await?),
            Err(refusal) => left_out.push((person.full_name(), ctx.say(refusal.key, &[]))),
        }
    }
    tx.commit().await?;
    show(&ctx, slips, left_out)
}

async fn find(tx: &mut Tx, ctx: &Ctx, user: UserId) -> Result<Person> {
    people::find(tx, user, Circle::of(&ctx.actor)?, ctx.now(), ctx.today()).await?.ok_or(Error::NotFound)
}

/// Makes a code and a link for a person whom the actor may admit; sends the link where letters are sent.
pub(super) async fn issue(tx: &mut Tx, ctx: &Ctx, person: &Person) -> Result<Slip> {
    let now = ctx.now();
    let origin = ctx.app.config.origin();
    let is_first = !person.has_password;
    let issued = invitations::issue(tx, person.id, is_first, ctx.actor.user, now).await?;
    let is_mailed = ctx.app.mail.is_set() && person.email.is_some();
    if is_mailed {
        jobs::later(tx, &SendInvitation { invitation: issued.id, origin: origin.clone() }, now).await?;
    }
    let deed = if is_first { "invite" } else { "reset" };
    let after = Some(json!({ "mailed": is_mailed }));
    audit::note(tx, now, audit::Entry { after, ..entry(ctx, deed, "user", person.id.0) }).await?;
    Ok(Slip {
        name: person.full_name(),
        login: person.login.clone(),
        code: code::printed(&issued.code),
        link: link(&origin, &issued.token),
        until: now + LIFETIME,
        is_mailed,
    })
}
