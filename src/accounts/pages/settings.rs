//! Settings that need no account: language and appearance, kept in cookies; and the place one acts in.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;

use crate::access::Place;
use crate::accounts::model::door::local_path;
use crate::accounts::store::users;
use crate::error::{Error, Result};
use crate::text::Locale;
use crate::web::{Ctx, Fields, Form, Query, Response, View, Visitor, filters, session};

const YEAR: &str = "Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax";

pub async fn language(visitor: Visitor, Form(fields): Form<Fields>) -> Result<Response> {
    let Some(locale) = Locale::from_code(&fields.text("locale")) else { return Err(Error::Malformed) };
    if let Some(actor) = visitor.actor() {
        let mut tx = visitor.write().await?;
        users::set_locale(&mut tx, actor.user, locale).await?;
        tx.commit().await?;
    }
    remembering(&visitor, &fields, &format!("kopilka_locale={}; {YEAR}", locale.code()))
}

/// «Вид страницы».
#[derive(Template)]
#[template(path = "accounts/view.html")]
struct ViewPage {
    view: View,
    back: String,
}

impl ViewPage {
    fn settings(&self) -> [(&'static str, &'static [&'static str]); 7] {
        View::SETTINGS
    }

    /// The class in which a choice shows what it does.
    fn look(&self, setting: &str, value: &str) -> &'static str {
        match (setting, value) {
            ("theme", "dark") => "is-dark",
            ("colours", "bw") => "is-bw",
            ("colours", "wb") => "is-wb",
            ("colours", "sky") => "is-sky",
            ("colours", "sand") => "is-sand",
            ("letters", "1") => "letters-1",
            ("letters", "2") => "letters-2",
            ("lines", "wide") => "lines-wide",
            ("face", "serif") => "face-serif",
            _ => "",
        }
    }

    /// Whether a letter is shown in place of words: its size or its colours say enough to the eye.
    fn is_shown(&self, setting: &str, value: &str) -> bool {
        setting == "size" || (setting == "colours" && value != "normal")
    }
}

pub async fn view(visitor: Visitor, Query(fields): Query<Fields>) -> Result<Response> {
    visitor.page(ViewPage { view: *visitor.view(), back: fields.text("back") })
}

pub async fn update_view(visitor: Visitor, Form(fields): Form<Fields>) -> Result<Response> {
    let view = if fields.text("reset").is_empty() { View::choose(|name| fields.text(name)) } else { View::default() };
    remembering(&visitor, &fields, &format!("{}={}; {YEAR}", View::COOKIE, view.to_cookie()))
}

/// Acts in another of one's places from now on.
pub async fn place(ctx: Ctx, Form(fields): Form<Fields>) -> Result<Response> {
    let place: Place = fields.text("place").parse().map_err(|()| Error::NotFound)?;
    if !ctx.actor.holdings.iter().any(|holding| holding.place() == place) {
        return Err(Error::NotFound);
    }
    let mut tx = ctx.write().await?;
    session::move_to(&mut tx, ctx.actor.session, place).await?;
    tx.commit().await?;
    // The page one came from may not exist in the other place.
    Ok(ctx.see("/").into_response())
}

fn remembering(visitor: &Visitor, fields: &Fields, cookie: &str) -> Result<Response> {
    let mut answer = visitor.see(local_path(&fields.text("back")).unwrap_or("/")).into_response();
    let cookie = HeaderValue::from_str(cookie).map_err(|error| Error::Internal(error.into()))?;
    answer.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(answer)
}
