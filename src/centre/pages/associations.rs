//! The register of associations, for everybody; and how to write to their heads, for whoever has signed in.

use askama::Template;
use axum::response::IntoResponse;

use super::Wish;
use super::section::Section;
use crate::access::HEADS;
use crate::centre::print;
use crate::centre::store::associations::{self, Contact, Registered};
use crate::db::Tx;
use crate::documents::Format;
use crate::error::Result;
use crate::mail::is_address;
use crate::web::{Ctx, Errors, Form, Invalid, Paper, Path, Problem, Query, Response, Visitor, filters, form};

#[derive(Template)]
#[template(path = "centre/associations.html")]
struct Register {
    section: Section,
    registered: Vec<Registered>,
}

pub async fn list(visitor: Visitor, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let section = Section::load(&visitor, &mut tx, &wish.district, "associations").await?;
    let registered = associations::register(&mut tx, section.district.id, visitor.today()).await?;
    drop(tx);
    visitor.public_page(Register { section, registered })
}

pub async fn paper(visitor: Visitor, Query(wish): Query<Wish>) -> Result<Response> {
    visitor.paper(written(&visitor, &wish).await?)
}

pub async fn file(visitor: Visitor, Path(format): Path<Format>, Query(wish): Query<Wish>) -> Result<Response> {
    let paper = written(&visitor, &wish).await?;
    visitor.paper_file(paper, format).await
}

async fn written(visitor: &Visitor, wish: &Wish) -> Result<Paper> {
    let mut tx = visitor.read().await?;
    let section = Section::load(visitor, &mut tx, &wish.district, "associations").await?;
    let registered = associations::register(&mut tx, section.district.id, visitor.today()).await?;
    drop(tx);
    let (document, name) = print::associations::document(&section.district, &registered, visitor.today(), visitor.now());
    let of = (visitor.say("centre-tab-associations", &[]), section.href("/centre/associations"));
    Ok(Paper::new(document, name, of))
}

form! {
    /// The address that a head shows to colleagues.
    pub struct EmailForm { email }
}

#[derive(Template)]
#[template(path = "centre/contacts.html")]
struct Contacts {
    section: Section,
    contacts: Vec<Contact>,
    /// For a head: the address that is shown, or is offered to be.
    own: Option<Own>,
    errors: Errors,
}

struct Own {
    typed: String,
    is_shown: bool,
}

pub async fn contacts(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let page = load(&ctx, &mut tx, &wish).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, wish: &Wish) -> Result<Contacts> {
    let section = Section::load(ctx, tx, &wish.district, "contacts").await?;
    let contacts = associations::contacts(tx, section.district.id, ctx.today()).await?;
    let own = if HEADS.admits(Some(&ctx.actor)) {
        let shown = contacts.iter().find(|contact| contact.user == ctx.actor.user).and_then(|contact| contact.email.clone());
        let is_shown = shown.is_some();
        let offered = match shown {
            Some(email) => Some(email),
            None => associations::find_own_email(tx, ctx.actor.user).await?,
        };
        Some(Own { typed: offered.unwrap_or_default(), is_shown })
    } else {
        None
    };
    Ok(Contacts { section, contacts, own, errors: Errors::default() })
}

/// Shows an address to colleagues; an empty one shows none any more.
pub async fn update(ctx: Ctx, Form(form): Form<EmailForm>) -> Result<Response> {
    let email = form.email.trim().to_owned();
    let mut tx = ctx.write().await?;
    if email.is_empty() {
        associations::hide_email(&mut tx, ctx.actor.user).await?;
    } else if is_address(&email) && email.chars().count() <= 200 {
        associations::show_email(&mut tx, ctx.actor.user, &email, ctx.now()).await?;
    } else {
        let invalid = Invalid::at(form, "email", Problem::Rule("centre-problem-email"));
        let mut page = load(&ctx, &mut tx, &Wish::default()).await?;
        page.errors = invalid.errors;
        page.own = page.own.map(|own| Own { typed: email, ..own });
        return ctx.unprocessable(page);
    }
    tx.commit().await?;
    Ok(ctx.see("/centre/contacts").notice("centre-saved").into_response())
}
