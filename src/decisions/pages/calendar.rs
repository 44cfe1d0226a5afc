//! The own decisions in one's own calendar: a private address that is shown once, and what stands at it.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use time::{Date, OffsetDateTime};

use crate::access::Reach;
use crate::decisions::model::{Decision, Status};
use crate::decisions::paths;
use crate::decisions::store::decisions::{self, Reader, Wish};
use crate::decisions::store::feeds;
use crate::error::Result;
use crate::text::{Locale, Value, say, say_with};
use crate::web::calendar::{Entry, When, calendar};
use crate::web::session::fresh_token;
use crate::web::{Ctx, Path, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "decisions/calendar.html")]
struct Feed {
    /// When the present address was made.
    made_at: Option<OffsetDateTime>,
    /// The address itself, right after it was made.
    address: Option<String>,
}

pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let made_at = feeds::find_made(&mut tx, ctx.actor.user).await?;
    ctx.page(Feed { made_at, address: None })
}

/// Makes the address, and shows it this once.
pub async fn create(ctx: Ctx) -> Result<Response> {
    let token = fresh_token();
    let mut tx = ctx.write().await?;
    feeds::save(&mut tx, ctx.actor.user, &token, ctx.now()).await?;
    tx.commit().await?;
    let address = format!("{}/decisions/calendar/{token}", ctx.app.config.origin());
    ctx.page(Feed { made_at: Some(ctx.now()), address: Some(address) })
}

pub async fn delete(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.write().await?;
    feeds::delete(&mut tx, ctx.actor.user).await?;
    tx.commit().await?;
    Ok(ctx.see("/decisions/calendar").notice("decisions-feed-removed").into_response())
}

/// The calendar behind an address: whoever knows it reads the terms of its owner, and nothing else.
pub async fn read(visitor: Visitor, Path(token): Path<String>) -> Result<Response> {
    let (now, today) = (visitor.now(), visitor.today());
    let mut tx = visitor.app.db.read(&Reach::default()).await?;
    let owner = feeds::find_owner(&mut tx, &token, now).await?;
    let desks = feeds::list_desks(&mut tx, owner.user, today).await?;
    drop(tx);
    let locale = Locale::from_code(&owner.locale).unwrap_or_default();
    let reach = Reach {
        person: Some(owner.user),
        schools: desks.iter().map(|desk| desk.school).collect(),
        associations: desks.iter().map(|desk| desk.association).collect(),
        ..Reach::default()
    };
    let mut tx = visitor.app.db.read(&reach).await?;
    let mut entries = Vec::new();
    for desk in desks {
        let wish = Wish {
            association: Some(desk.association.into()),
            states: vec![Status::Open.code().to_owned()],
            only_controlled: true,
            only_own: true,
            reader: Reader::at(owner.user, desk.roles, desk.school),
            ..Wish::default()
        };
        let own = decisions::list(&mut tx, &wish, today).await?;
        let due = own.into_iter().filter(|decision| decision.is_to_be_done_by(owner.user));
        let origin = visitor.app.config.origin();
        entries.extend(due.filter_map(|decision| entry(&decision, locale, &origin)));
    }
    let text = calendar(&say(locale, "decisions-heading"), &entries, now);
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

fn entry(decision: &Decision, locale: Locale, origin: &str) -> Option<Entry> {
    let on: Date = decision.term.due_on?;
    let link = format!("{origin}{}", paths::show(decision.id));
    let args = [("value", Value::from(decision.protocol_number.to_string())), ("other", decision.number.as_str().into())];
    Some(Entry {
        id: format!("{}@kopilka", decision.id),
        when: When::Day(on),
        title: decision.text.clone(),
        about: format!("{}\n{link}", say_with(locale, "decisions-origin", &args)),
        place: String::new(),
        link,
    })
}
