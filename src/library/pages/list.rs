//! The shelf: words, filters with their counts, pages; the whole state is the address.

use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use uuid::Uuid;

use super::line;
use super::papers::REGISTER;
use super::quoted::{Quoted, texts_of_files};
use crate::access::STAFF;
use crate::error::Result;
use crate::ids::NormId;
use crate::library::model::{Facet, FileText, Filter, FilterForm, Kind, Slip, Status, Viewer, levels};
use crate::library::store::lists::{self, KIND, Listed};
use crate::library::{paths, start};
use crate::search::{self, Outcome, Piece, Query as Question, Scope};
use crate::terms::Terms;
use crate::text::{Locale, say};
use crate::web::{Pager, Query, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "library/list.html")]
struct List {
    filter: Filter,
    facets: Vec<Choices>,
    rows: Vec<Row>,
    /// How many documents answer the words and the filters.
    total: usize,
    pager: Pager,
    /// The words that were looked for instead of those typed.
    shown_as: Option<String>,
    /// Words that may have been meant.
    suggestion: Option<String>,
    can_add: bool,
    /// How many cards of the first set this keeper's shelf does not have yet.
    start: usize,
    /// The reader works in a school, where sheets of acknowledgement are kept.
    shows_sheets: bool,
    /// The register of what is shown, on paper, for those who work by it.
    register: Option<String>,
}

/// A question of the filters with its answers.
struct Choices {
    facet: Facet,
    options: Vec<Choice>,
}

struct Choice {
    value: String,
    label: String,
    /// How many documents it would leave.
    left: usize,
    is_chosen: bool,
}

/// A document as the list shows it.
struct Row {
    id: NormId,
    status: String,
    language: String,
    line: String,
    issuer: String,
    title: Vec<Piece>,
    meaning: Vec<Piece>,
    /// The place of the text or of a file where the words stand.
    quote: Option<Quoted>,
    /// What has replaced it.
    successor: Option<(NormId, String)>,
}

impl List {
    /// The day asked for, as its field takes it.
    fn on(&self) -> String {
        self.filter.on.map(|day| day.to_string()).unwrap_or_default()
    }

    fn is_staff(&self) -> bool {
        self.register.is_some()
    }

    /// The feed of what the present choices show.
    fn feed(&self) -> String {
        self.filter.address_at(paths::FEED)
    }

    /// Where one follows subjects, the first of those chosen at hand.
    fn follow(&self) -> String {
        match self.filter.chosen(Facet::Topic) {
            [] => paths::SUBSCRIPTIONS.to_owned(),
            [first, ..] => format!("{}?topic={}", paths::SUBSCRIPTIONS, utf8_percent_encode(first, NON_ALPHANUMERIC)),
        }
    }

    /// The choices in force, each with the address without it.
    fn chosen(&self) -> Vec<(&str, String)> {
        let mut chosen = Vec::new();
        for choices in &self.facets {
            for choice in choices.options.iter().filter(|choice| choice.is_chosen) {
                chosen.push((choice.label.as_str(), self.filter.without(choices.facet, &choice.value)));
            }
        }
        chosen
    }
}

pub async fn list(visitor: Visitor, Query(form): Query<FilterForm>) -> Result<Response> {
    let filter = Filter::from(&form);
    let viewer = Viewer::of(visitor.actor());
    let question = Question::parse(&filter.words);
    let mut tx = visitor.read().await?;
    let outcome = search::find(&mut tx, &question, &Scope::of(visitor.actor()), &[KIND]).await?;
    let found: Option<Vec<Uuid>> = (!question.is_empty()).then(|| outcome.found.iter().map(|found| found.id).collect());
    let on = filter.on.unwrap_or_else(|| visitor.today());
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let mut slips = lists::slips(&mut tx, &viewer, found.as_deref(), on).await?;
    if let Some(found) = &found
        && !filter.newest_first
    {
        slips.sort_by_key(|slip| found.iter().position(|id| *id == slip.id.0));
    }
    let ids: Vec<Uuid> = slips.iter().filter(|slip| filter.admits(slip)).map(|slip| slip.id.0).collect();
    let total = ids.len();
    let pager = Pager::new(Pager::wanted(&form.page), i64::try_from(total).unwrap_or(i64::MAX), &filter.address());
    let from = usize::try_from(Pager::offset(pager.page)).unwrap_or_default();
    let shown: Vec<Uuid> = ids.into_iter().skip(from).take(usize::try_from(Pager::SIZE).unwrap_or_default()).collect();
    let listed = lists::list(&mut tx, &viewer, &shown, found.is_some(), on).await?;
    let files = texts_of_files(&mut tx, &listed, outcome.shown_as.as_ref().unwrap_or(&question)).await?;
    let start = start::count_missing(&mut tx, visitor.actor()).await?;
    drop(tx);
    let Outcome { shown_as, suggestion, .. } = outcome;
    let answered = shown_as.as_ref().unwrap_or(&question);
    visitor.public_page(List {
        facets: facets(visitor.locale(), &terms, &filter, &slips),
        rows: listed.into_iter().map(|listed| row(&visitor, listed, &files, answered)).collect(),
        total,
        pager,
        shown_as: shown_as.map(|question| question.typed().to_owned()),
        suggestion,
        start,
        shows_sheets: visitor.actor().is_some_and(|actor| STAFF.admits(Some(actor))),
        can_add: visitor.actor().is_some_and(|actor| !levels(actor).is_empty()),
        register: visitor.actor().filter(|actor| REGISTER.admits(Some(actor))).map(|_| filter.address_at(paths::REGISTER)),
        filter,
    })
}

fn facets(locale: Locale, terms: &Terms, filter: &Filter, slips: &[Slip]) -> Vec<Choices> {
    let present = |facet: Facet| {
        let chosen = filter.chosen(facet).iter().map(String::as_str);
        let mut values: Vec<String> =
            slips.iter().flat_map(|slip| slip.values(facet)).map(String::as_str).chain(chosen).map(str::to_owned).collect();
        values.sort_unstable_by(|one, other| other.cmp(one));
        values.dedup();
        values.retain(|value| !value.is_empty());
        values
    };
    let codes = |facet: Facet| match facet {
        Facet::Status => Status::ALL.iter().map(|status| status.code().to_owned()).collect(),
        Facet::Kind => {
            let present = present(facet);
            Kind::ALL.iter().map(|kind| kind.code().to_owned()).filter(|code| present.contains(code)).collect()
        }
        Facet::Topic => {
            let present = present(facet);
            terms.offered("topic", "").map(|topic| topic.code.clone()).filter(|code| present.contains(code)).collect()
        }
        Facet::Year | Facet::Language => present(facet),
    };
    let choices = |facet: Facet| {
        let choice = |value: String| Choice {
            label: label(locale, terms, facet, &value),
            left: filter.left(slips, facet, &value),
            is_chosen: filter.is_chosen(facet, &value),
            value,
        };
        Choices { facet, options: codes(facet).into_iter().map(choice).collect() }
    };
    // One language is no choice, and no subject is none.
    let is_choice = |choices: &Choices| match choices.facet {
        Facet::Language => choices.options.len() > 1,
        _ => !choices.options.is_empty(),
    };
    Facet::ALL.into_iter().map(choices).filter(is_choice).collect()
}

fn label(locale: Locale, terms: &Terms, facet: Facet, value: &str) -> String {
    let key = format!("library-{}-{value}", facet.name());
    match facet {
        Facet::Year => value.to_owned(),
        Facet::Topic => terms.label("topic", value, locale).to_owned(),
        _ if crate::text::has(locale, &key) => say(locale, &key).into_owned(),
        _ => value.to_owned(),
    }
}

fn row(visitor: &Visitor, listed: Listed, files: &[FileText], question: &Question) -> Row {
    const SIGNS: usize = 260;
    let hit = |text: &str| search::snippet(text, question, SIGNS);
    let meaning = hit(&listed.annotation);
    Row {
        id: listed.id,
        line: line(&visitor.dated(), &listed),
        title: search::hits(&listed.title, question),
        meaning: meaning.unwrap_or_else(|| vec![Piece { text: beginning(&listed.annotation, SIGNS), hit: false }]),
        quote: Quoted::find(visitor.locale(), &listed, files, question, SIGNS),
        status: listed.status,
        successor: listed.successor,
        language: listed.language,
        issuer: listed.issuer,
    }
}

/// The first sentences of a text, cut after a word.
fn beginning(text: &str, signs: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(signs) else { return text.to_owned() };
    let end = text[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    format!("{}…", text[..end].trim_end_matches([' ', ',', ';', ':', '–', '—']))
}
