//! The door for harvesters: one address, asked by GET or by POST.

use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::practices::feeds::oai::{Answer, Asked, Fault, Listing, Repository, Told};
use crate::practices::feeds::of_urn;
use crate::practices::store::openings::{self, Slice};
use crate::terms::Terms;
use crate::web::{Fields, Form, Query, Response, Visitor};

/// Records of one part of a list.
const PART: usize = 100;

pub async fn ask(visitor: Visitor, Query(fields): Query<Fields>) -> Result<Response> {
    answer(&visitor, &fields).await
}

pub async fn ask_by_post(visitor: Visitor, Form(fields): Form<Fields>) -> Result<Response> {
    answer(&visitor, &fields).await
}

async fn answer(visitor: &Visitor, fields: &Fields) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let repository = repository(visitor, &mut tx).await?;
    let asked = Asked::read(fields);
    let echoed = (!matches!(asked, Err(Fault::BadVerb | Fault::BadArgument))).then_some(fields);
    let answer = Answer::begin(&repository, &terms, echoed, visitor.now());
    let text = match asked {
        Err(fault) => answer.fault(fault),
        Ok(Asked::Identify) => answer.identify(&repository),
        Ok(Asked::Sets) => answer.sets(visitor.locale()),
        Ok(Asked::Formats(None)) => answer.formats(),
        Ok(Asked::Formats(Some(urn))) => match find(&mut tx, &urn).await? {
            Some(_) => answer.formats(),
            None => answer.fault(Fault::IdDoesNotExist),
        },
        Ok(Asked::Record(urn)) => match find(&mut tx, &urn).await? {
            Some(opening) => {
                let practices = openings::list_open(&mut tx, &[opening.practice_id]).await?;
                answer.record(&opening, practices.first())
            }
            None => answer.fault(Fault::IdDoesNotExist),
        },
        Ok(Asked::List(listing)) => list(&mut tx, answer, listing, &terms).await?,
    };
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

async fn find(tx: &mut Tx, urn: &str) -> Result<Option<openings::Opening>> {
    match of_urn(urn) {
        Some(id) => openings::find(tx, id).await,
        None => Ok(None),
    }
}

async fn list(tx: &mut Tx, answer: Answer<'_>, listing: Listing, terms: &Terms) -> Result<String> {
    let Listing { told, slice, passed } = listing;
    if slice.rubric.as_deref().is_some_and(|rubric| !terms.has("rubric", rubric)) {
        let fault = if slice.after.is_some() { Fault::BadResumptionToken } else { Fault::NoRecordsMatch };
        return Ok(answer.fault(fault));
    }
    let most = i64::try_from(PART + 1).unwrap_or(i64::MAX);
    let mut found = openings::list(tx, &slice, most).await?;
    let goes_on = found.len() > PART;
    found.truncate(PART);
    let Some(last) = found.last() else { return Ok(answer.fault(Fault::NoRecordsMatch)) };
    let next = goes_on.then(|| Slice { after: Some((last.changed_at, last.practice_id)), ..slice.clone() });
    let practices = match told {
        Told::Headers => Vec::new(),
        Told::Records => {
            let open: Vec<_> = found.iter().filter(|opening| opening.is_open).map(|opening| opening.practice_id).collect();
            openings::list_open(tx, &open).await?
        }
    };
    Ok(answer.list(told, &found, &practices, passed, next.as_ref()))
}

async fn repository(visitor: &Visitor, tx: &mut Tx) -> Result<Repository> {
    let origin = visitor.app.config.origin();
    Ok(Repository {
        name: visitor.say("common-portal-title", &[]),
        address: format!("{origin}/oai"),
        email: email(&visitor.app.config.mail_from),
        earliest: openings::earliest(tx).await?.unwrap_or(OffsetDateTime::UNIX_EPOCH),
        origin,
    })
}

/// The bare address of «Kopilka <kopilka@example.org>». A machine without a domain stands in its own one, since the
/// protocol wants a dot.
fn email(sender: &str) -> String {
    let address = sender.rsplit_once('<').map_or(sender, |(_, rest)| rest.trim_end_matches('>')).trim();
    let has_domain = address.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'));
    if has_domain { address.to_owned() } else { format!("{address}.localdomain") }
}
