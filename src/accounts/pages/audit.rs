//! The record of deeds in words: who did what to whom, and what it was before and after.

use askama::Template;
use time::OffsetDateTime;

use crate::access::Role;
use crate::accounts::model::trail::{Change, changes};
use crate::audit::{self, Noted};
use crate::error::Result;
use crate::text::{self, Locale, parse_date};
use crate::web::{Ctx, Pager, Query, Response, filters, form};

form! {
    /// Which part of the record to show.
    pub struct Filter { q, page }
}

/// One deed as it is read.
struct Line {
    at: OffsetDateTime,
    who: Option<String>,
    what: String,
    whom: Option<String>,
    changes: Vec<Change>,
    /// The address of whoever was not signed in.
    address: Option<String>,
}

#[derive(Template)]
#[template(path = "accounts/audit.html")]
struct Trail {
    lines: Vec<Line>,
    filter: Filter,
    earlier: Option<String>,
    later: Option<String>,
}

pub async fn list(ctx: Ctx, Query(mut filter): Query<Filter>) -> Result<Response> {
    filter.q = filter.q.chars().filter(|sign| !sign.is_control()).take(100).collect();
    let page = Pager::wanted(&filter.page);
    let mut tx = ctx.read().await?;
    let mut noted = audit::list(&mut tx, filter.q.trim(), (page - 1) * 50, 51).await?;
    drop(tx);
    let has_earlier = noted.len() > 50;
    noted.truncate(50);
    let lines = noted.into_iter().map(|noted| line(&ctx, noted)).collect();
    let query = serde_urlencoded::to_string([("q", filter.q.trim())]).unwrap_or_default();
    let at = |page: i64| format!("/admin/audit?{query}&page={page}");
    let earlier = has_earlier.then(|| at(page + 1));
    let later = (page > 1).then(|| at(page - 1));
    ctx.page(Trail { lines, filter, earlier, later })
}

fn line(ctx: &Ctx, noted: Noted) -> Line {
    let locale = ctx.locale();
    let is_stranger = noted.place.parse::<std::net::IpAddr>().is_ok();
    let mut changes = changes(noted.before.as_ref(), noted.after.as_ref());
    for change in &mut changes {
        change.before = change.before.take().map(|value| said(ctx, &change.field, value));
        change.after = change.after.take().map(|value| said(ctx, &change.field, value));
        change.field = word(locale, &format!("audit-field-{}", change.field.replace('_', "-")), &change.field);
    }
    Line {
        at: noted.at,
        who: noted.user_name,
        what: word(locale, &format!("audit-{}", noted.deed), &noted.deed),
        whom: noted.subject_name,
        changes,
        address: is_stranger.then_some(noted.place),
    }
}

/// The message with this key; where a feature has given its deed no words, the deed as it stands.
fn word(locale: Locale, key: &str, bare: &str) -> String {
    if text::has(locale, key) { text::say(locale, key).into_owned() } else { bare.to_owned() }
}

fn said(ctx: &Ctx, field: &str, value: String) -> String {
    if field == "role" && Role::from_code(&value).is_some() {
        return ctx.say(&format!("accounts-role-{value}"), &[]);
    }
    if value == "true" {
        return ctx.say("audit-yes", &[]);
    }
    let is_day = value.len() == 10 && value.as_bytes().get(4) == Some(&b'-');
    match parse_date(&value).filter(|_| is_day) {
        Some(day) => ctx.dated().full_date(day),
        None => value,
    }
}
