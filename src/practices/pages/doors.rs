//! The open doors: harvesting, feeds, the map for search engines. They answer everybody as they answer a visitor, so
//! that a person's session never lets anything more out.

use super::facets::Words;
use crate::error::{Error, Result};
use crate::ids::PracticeId;
use crate::practices::feeds::atom::Feed;
use crate::practices::feeds::sitemap;
use crate::practices::indexing::KIND;
use crate::practices::model::catalogue::Order;
use crate::practices::model::filter::{Filter, FilterForm, Group};
use crate::practices::model::sieve::Sieve;
use crate::practices::store::{catalogue, openings, places};
use crate::search::{self, Scope};
use crate::terms::Terms;
use crate::web::{Pager, Path, Query, Response, Visitor, public_text};

const ATOM: &str = "application/atom+xml; charset=utf-8";
const XML: &str = "application/xml; charset=utf-8";

/// The newest of a list that is open to everybody; filters and words are those of the list itself.
pub async fn feed(visitor: Visitor, Query(form): Query<FilterForm>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let names = places::school_names(&mut tx, visitor.now()).await?;
    // «Our school» says nothing to a reader without a name.
    let filter = Filter::read(form, &|kind, code| terms.has(kind, code)).without_group(Group::Origin);
    let filter = Filter { order: None, ..filter };
    let catalogue = catalogue::catalogue(&mut tx).await?;
    let sieve = Sieve::new(&filter, &catalogue.numbering, &[], &[]);
    let query = search::Query::parse(&filter.typed);
    let (skipped, most) = Pager::span(filter.page);
    let picked = if query.is_empty() {
        catalogue.browse(&sieve, &[], Order::Newest, skipped, most)
    } else {
        let outcome = search::find(&mut tx, &query, &Scope::of(None), &[KIND]).await?;
        let found: Vec<_> = outcome.found.iter().map(|found| (PracticeId(found.id), found.rank)).collect();
        catalogue.found(&sieve, &[], &found, Some(Order::Newest), skipped, most)
    };
    let practices = openings::list_open(&mut tx, &picked.ids).await?;
    let words = Words {
        terms: &terms,
        names: &names,
        numbering: &catalogue.numbering,
        country: super::browse::country(&visitor),
        locale: visitor.locale(),
    };
    let pager = Pager::new(filter.page, i64::from(picked.tally.total), &filter.feed_address());
    let origin = visitor.app.config.origin();
    let feed = Feed {
        title: title(&visitor, &filter, &words),
        author: visitor.say("common-portal-title", &[]),
        origin: &origin,
        list: filter.address(),
        first: filter.feed_address(),
        here: if pager.page == 1 { filter.feed_address() } else { pager.href(&pager.page) },
        before: (pager.page > 1).then(|| pager.href(&(pager.page - 1))),
        next: pager.next().map(|page| pager.href(&page)),
        practices: &practices,
    };
    Ok(public_text(ATOM, feed.write(&terms, visitor.locale())))
}

/// «Копилка: Классные часы, 5–7 классы, дружба».
fn title(visitor: &Visitor, filter: &Filter, words: &Words<'_>) -> String {
    let (heading, chosen) = (visitor.say("practices-heading", &[]), words.title(filter));
    if chosen.is_empty() { heading } else { format!("{heading}: {chosen}") }
}

pub async fn map(visitor: Visitor) -> Result<Response> {
    let catalogue = catalogue::catalogue(&mut visitor.read().await?).await?;
    Ok(public_text(XML, sitemap::map(&catalogue, &visitor.app.config.origin(), sitemap::SECTION)))
}

pub async fn section(visitor: Visitor, Path(number): Path<String>) -> Result<Response> {
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let catalogue = catalogue::catalogue(&mut visitor.read().await?).await?;
    let section = sitemap::section(&catalogue, &visitor.app.config.origin(), number, sitemap::SECTION);
    Ok(public_text(XML, section.ok_or(Error::NotFound)?))
}

/// What machines need not read: doors for people, and lists in every order and choice.
pub async fn robots(visitor: Visitor) -> Result<Response> {
    const CLOSED: [&str; 5] = ["/login", "/search", "/settings/", "/practices?", "/library?"];
    let closed: String = CLOSED.iter().map(|path| format!("Disallow: {path}\n")).collect();
    let text = format!("User-agent: *\n{closed}Sitemap: {}/sitemap.xml\n", visitor.app.config.origin());
    Ok(public_text("text/plain; charset=utf-8", text))
}
