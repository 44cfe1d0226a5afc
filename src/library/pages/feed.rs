//! The feed of the public shelf (Atom): what is new on a subject, for whoever follows it with a reader of feeds.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;

use super::line;
use crate::error::Result;
use crate::library::model::{Filter, FilterForm, Viewer};
use crate::library::paths;
use crate::library::store::lists;
use crate::web::{Query, Response, Visitor};

/// So many of the latest documents stand in a feed.
const ENTRIES: usize = 30;

#[derive(Template)]
#[template(path = "library/feed.xml")]
struct Feed {
    language: &'static str,
    title: String,
    origin: String,
    address: String,
    list: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    title: String,
    path: String,
    updated: String,
    issuer: String,
    summary: String,
}

/// The same for everybody: what is public, whoever asks.
pub async fn show(visitor: Visitor, Query(form): Query<FilterForm>) -> Result<Response> {
    let filter = Filter::from(&FilterForm { q: String::new(), on: String::new(), ..form });
    let viewer = Viewer::default();
    let today = visitor.today();
    let mut tx = visitor.read().await?;
    let slips = lists::slips(&mut tx, &viewer, None, today).await?;
    let admitted: Vec<_> = slips.iter().filter(|slip| filter.admits(slip)).map(|slip| slip.id.0).collect();
    let latest = lists::newest(&mut tx, &admitted, ENTRIES).await?;
    let ids: Vec<_> = latest.iter().map(|(id, _)| id.0).collect();
    let listed = lists::list(&mut tx, &viewer, &ids, false, today).await?;
    drop(tx);
    let dated = visitor.dated();
    let entries = listed.iter().map(|norm| Entry {
        title: norm.title.clone(),
        path: paths::show(norm.id),
        updated: latest.iter().find(|(id, _)| *id == norm.id).map(|(_, at)| at.clone()).unwrap_or_default(),
        issuer: norm.issuer.clone(),
        summary: format!(
            "{}. {}. {}",
            line(&dated, norm),
            visitor.say(&format!("library-status-{}", norm.status), &[]),
            norm.annotation
        ),
    });
    let feed = Feed {
        language: visitor.locale().code(),
        title: visitor.say("library-title", &[]),
        origin: visitor.app.config.origin(),
        address: filter.address_at(paths::FEED),
        list: filter.address(),
        updated: latest.first().map_or_else(|| "2020-01-01T00:00:00Z".to_owned(), |(_, at)| at.clone()),
        entries: entries.collect(),
    };
    let mut response = feed.render()?.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/atom+xml; charset=utf-8"));
    Ok(response)
}
