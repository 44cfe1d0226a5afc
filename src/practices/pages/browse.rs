//! The list of the piggy-bank: search, filters with counts, pages. Every state of it is an address; scripts only
//! save the reader a press of the button.

use askama::Template;
use axum::http::{HeaderMap, HeaderValue};

use super::facets::{Ahead, Chip, Choice, Facet, Offer, Words};
use super::hits::{self, Hit};
use crate::access::AUTHORS;
use crate::error::Result;
use crate::ids::{DistrictId, PracticeId, SchoolId};
use crate::practices::indexing::KIND;
use crate::practices::model::catalogue::Order;
use crate::practices::model::filter::{Filter, FilterForm};
use crate::practices::model::sieve::Sieve;
use crate::practices::paths;
use crate::practices::store::practices::Viewer;
use crate::practices::store::{catalogue, listing, places};
use crate::search::{self, Outcome, Scope};
use crate::terms::Terms;
use crate::text::{Locale, Value, say, say_with};
use crate::web::{Pager, Query, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "practices/list.html")]
struct List {
    filter: Filter,
    facets: Vec<Facet>,
    schools: Vec<Choice>,
    chips: Vec<Chip>,
    hits: Vec<Hit>,
    total: u32,
    /// The search has found more than it counts.
    is_cut: bool,
    /// The question that was answered, where it is not the one typed.
    shown_as: Option<String>,
    /// A question that may have been meant: its words and its list.
    suggestion: Option<(String, String)>,
    offers: Vec<Offer>,
    ahead: Vec<Ahead>,
    pager: Pager,
    may_share: bool,
    /// Only the list is drawn anew; the number found is read aloud.
    is_part: bool,
    locale: Locale,
}

impl List {
    /// «18 практик», «больше 1 000 практик», «Ничего не нашлось».
    fn found(&self) -> String {
        let n = Value::from(i64::from(self.total));
        match (self.total, self.is_cut) {
            (0, _) => say(self.locale, "bank-found-none").into_owned(),
            (_, true) => say_with(self.locale, "bank-found-cut", &[("n", n)]).into_owned(),
            _ => say_with(self.locale, "bank-found", &[("n", n), ("shown", filters::grouped(&self.total.to_string()).into())])
                .into_owned(),
        }
    }

    fn show(&self) -> String {
        let n = Value::from(i64::from(self.total));
        say_with(self.locale, "bank-show", &[("n", n), ("shown", filters::grouped(&self.total.to_string()).into())]).into_owned()
    }

    /// The orders offered: value, message, whether it is the present one.
    fn orders(&self) -> Vec<(&'static str, &'static str, bool)> {
        let usual = if self.filter.typed.is_empty() { "bank-sort-new" } else { "bank-sort-relevance" };
        let mut orders = vec![
            ("", usual, self.filter.order.is_none()),
            ("used", "bank-sort-used", self.filter.order == Some(Order::MostUsed)),
        ];
        if !self.filter.typed.is_empty() {
            orders.push(("new", "bank-sort-new", self.filter.order == Some(Order::Newest)));
        }
        orders
    }

    /// The feed of this list.
    fn feed(&self) -> String {
        self.filter.feed_address()
    }

    /// Where this list is kept as a search: as it was answered, so that the next answers are of the same kind.
    fn keep(&self) -> Option<String> {
        let typed = self.shown_as.as_ref().unwrap_or(&self.filter.typed);
        let kept = self.filter.asking(typed).kept();
        (!self.filter.is_open() || !typed.is_empty()).then(|| format!("{}?{kept}", paths::NEW_SEARCH))
    }

    fn unfiltered(&self) -> String {
        self.filter.opened().address()
    }

    fn as_typed(&self) -> String {
        self.filter.typed.clone()
    }
}

pub async fn list(visitor: Visitor, headers: HeaderMap, Query(form): Query<FilterForm>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let actor = visitor.actor();
    let viewer = Viewer::of(actor);
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let names = places::school_names(&mut tx, visitor.now()).await?;
    let filter = Filter::read(form, &|kind, code| terms.has(kind, code));
    let catalogue = catalogue::catalogue(&mut tx).await?;
    let near = catalogue::near(&mut tx, &viewer, &catalogue.numbering).await?;
    let districts: Vec<DistrictId> = viewer.districts.iter().copied().map(DistrictId).collect();
    let schools: Vec<SchoolId> =
        actor.map(|actor| actor.reach.schools.iter().copied().map(SchoolId).collect()).unwrap_or_default();
    let sieve = Sieve::new(&filter, &catalogue.numbering, &districts, &schools);

    let query = search::Query::parse(&filter.typed);
    let (skipped, most) = Pager::span(filter.page);
    let mut outcome = Outcome::default();
    let picked = if query.is_empty() {
        catalogue.browse(&sieve, &near, filter.order.unwrap_or(Order::Newest), skipped, most)
    } else {
        outcome = search::find(&mut tx, &query, &Scope::of(actor), &[KIND]).await?;
        let found: Vec<_> = outcome.found.iter().map(|found| (PracticeId(found.id), found.rank)).collect();
        catalogue.found(&sieve, &near, &found, filter.order, skipped, most)
    };
    let rows = listing::list(&mut tx, &picked.ids, &viewer).await?;
    let mut hits: Vec<Hit> = rows.into_iter().map(|row| Hit::new(row, &terms, visitor.locale())).collect();
    for hit in &mut hits {
        hit.is_new = filter.since.is_some_and(|since| hit.row.shared_at > since);
    }
    if !query.is_empty() {
        hits::mark(&mut tx, &mut hits, outcome.shown_as.as_ref().unwrap_or(&query)).await?;
    }

    let words = Words {
        terms: &terms,
        names: &names,
        numbering: &catalogue.numbering,
        country: country(&visitor),
        locale: visitor.locale(),
    };
    let tally = &picked.tally;
    let is_start = filter.is_open() && filter.typed.is_empty();
    let page = List {
        facets: words.facets(&filter, tally, actor),
        schools: words.schools(&filter, tally),
        chips: words.chips(&filter),
        offers: if tally.total == 0 { words.offers(&filter, tally) } else { Vec::new() },
        ahead: if is_start { words.ahead(tally, &visitor.dated()) } else { Vec::new() },
        hits,
        total: tally.total,
        is_cut: outcome.is_cut && filter.is_open(),
        shown_as: outcome.shown_as.map(|query| query.typed().to_owned()),
        suggestion: outcome.suggestion.map(|typed| (typed.clone(), filter.asking(&typed).address())),
        pager: Pager::new(filter.page, i64::from(tally.total), &filter.address()),
        may_share: AUTHORS.admits(actor),
        is_part: headers.contains_key("hx-request"),
        locale: visitor.locale(),
        filter,
    };
    answer(&visitor, page)
}

/// The page; asked for by a script, it says under which address it is to be remembered.
fn answer(visitor: &Visitor, page: List) -> Result<Response> {
    let address = page.is_part.then(|| HeaderValue::try_from(page.filter.address()).ok()).flatten();
    let mut response = visitor.public_page(page)?;
    if let Some(address) = address {
        response.headers_mut().insert("hx-push-url", address);
    }
    Ok(response)
}

/// Whose classifiers are offered: those of the actor's country; a visitor is taken by the language.
pub(super) fn country(visitor: &Visitor) -> &str {
    let by_language = if visitor.locale() == Locale::Uk { "ua" } else { "ru" };
    visitor.actor().filter(|actor| actor.here().is_some()).map_or(by_language, crate::access::Actor::country)
}
