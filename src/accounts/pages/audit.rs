//! The record of deeds in words: who did what to whom, and what it was before and after.

use askama::Template;
use time::OffsetDateTime;

use crate::access::Role;
use crate::accounts::model::trail::{Change, DEEDS, changes};
use crate::audit::{self, Noted, Wish};
use crate::error::Result;
use crate::text::{self, Locale, parse_date};
use crate::web::{Ctx, Pager, Query, Response, filters, form};

form! {
    /// Which part of the record to show.
    pub struct Filter { q, deed, from, to, page }
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
    /// Deeds to choose from, with their words, in the order of the words.
    deeds: Vec<(&'static str, String)>,
    earlier: Option<String>,
    later: Option<String>,
}

pub async fn list(ctx: Ctx, Query(mut filter): Query<Filter>) -> Result<Response> {
    filter.q = filter.q.chars().filter(|sign| !sign.is_control()).take(100).collect();
    let page = Pager::wanted(&filter.page);
    let wish = Wish {
        sought: filter.q.trim(),
        deed: DEEDS.into_iter().find(|deed| *deed == filter.deed).unwrap_or_default(),
        from: parse_date(&filter.from),
        to: parse_date(&filter.to),
        zone: ctx.actor.time_zone(),
    };
    let mut tx = ctx.read().await?;
    let mut noted = audit::list(&mut tx, &wish, (page - 1) * 50, 51).await?;
    drop(tx);
    let has_earlier = noted.len() > 50;
    noted.truncate(50);
    let lines = noted.into_iter().map(|noted| line(&ctx, noted)).collect();
    let earlier = has_earlier.then(|| filter.at(page + 1));
    let later = (page > 1).then(|| filter.at(page - 1));
    ctx.page(Trail { lines, filter, deeds: deeds(ctx.locale()), earlier, later })
}

impl Filter {
    /// The address of another page of what is shown.
    fn at(&self, page: i64) -> String {
        let page = page.to_string();
        let fields = [("q", self.q.trim()), ("deed", &self.deed), ("from", &self.from), ("to", &self.to), ("page", &page)];
        let given: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        format!("/admin/audit?{}", serde_urlencoded::to_string(given).unwrap_or_default())
    }
}

fn deeds(locale: Locale) -> Vec<(&'static str, String)> {
    let mut deeds = DEEDS.map(|deed| (deed, word(locale, &format!("audit-{deed}"), deed))).to_vec();
    deeds.sort_by(|(_, one), (_, other)| one.cmp(other));
    deeds
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
    let key = format!("audit-value-{field}-{value}");
    if text::has(ctx.locale(), &key) {
        return ctx.say(&key, &[]);
    }
    let is_day = value.len() == 10 && value.as_bytes().get(4) == Some(&b'-');
    match parse_date(&value).filter(|_| is_day) {
        Some(day) => ctx.dated().full_date(day),
        None => value,
    }
}
