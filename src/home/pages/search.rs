//! One search over everything a person may see, grouped by what was found.

use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use uuid::Uuid;

use super::cards::{beginning, kicker};
use crate::centre;
use crate::error::Result;
use crate::home::store::hits::{self, FileText, Hit};
use crate::library::{self, FileText as NormText, Listed, Quoted, Viewer};
use crate::practices::{look, paths};
use crate::readings;
use crate::search::{self, Found, Outcome, Piece, Query as Question, Scope};
use crate::terms::Terms;
use crate::text::say_with;
use crate::web::{Query, Response, Visitor, filters, form};

/// Results of a kind in view; the rest stands in the list of that kind.
const SHOWN: usize = 10;
/// Signs of a text around its hits.
const SIGNS: usize = 240;

form! {
    /// The words of an address.
    pub struct SearchForm { q }
}

#[derive(Template)]
#[template(path = "home/search.html")]
struct Search {
    words: String,
    groups: Vec<Group>,
    /// Something was looked for.
    has_asked: bool,
    shown_as: Option<String>,
    suggestion: Option<String>,
}

/// What was found of one kind.
struct Group {
    /// The end of its message keys: «practices», «norms».
    name: &'static str,
    total: usize,
    /// There are more than were counted.
    is_cut: bool,
    address: String,
    results: Vec<Shown>,
}

/// A thing found, as the page shows it.
struct Shown {
    icon: &'static str,
    kicker: String,
    /// The code of a document's state; empty for a practice.
    status: String,
    /// What has replaced a document that is out of force: its address and title.
    successor: Option<(String, String)>,
    is_best: bool,
    language: String,
    address: String,
    title: Vec<Piece>,
    text: Vec<Piece>,
    /// Where a hit stands inside: a file by its name, or the text itself.
    quote: Option<Quote>,
    about: String,
    uses: i32,
}

struct Quote {
    /// «В тексте:», «В файле «Приказ.pdf», страница 3:».
    lead: String,
    /// Where the file is read.
    address: Option<String>,
    words: Vec<Piece>,
}

pub async fn list(visitor: Visitor, Query(form): Query<SearchForm>) -> Result<Response> {
    let question = Question::parse(&form.q);
    let scope = Scope::of(visitor.actor());
    let mut tx = visitor.read().await?;
    let outcome = search::find(&mut tx, &question, &scope, &["practice", "norm", "article"]).await?;
    let Outcome { found, is_cut, shown_as, suggestion } = outcome;
    let answered = shown_as.as_ref().unwrap_or(&question);
    let (practices, norms) = (of_kind(&found, "practice"), of_kind(&found, "norm"));
    let seen = hits::list(&mut tx, first(&practices), &scope).await?;
    let inside: Vec<Uuid> = seen.iter().filter(|hit| !is_told(hit, answered)).map(|hit| hit.id.0).collect();
    let texts = if inside.is_empty() { Vec::new() } else { hits::texts(&mut tx, &inside).await? };
    let listed = library::list(&mut tx, &Viewer::of(visitor.actor()), first(&norms), true, visitor.today()).await?;
    let files = library::texts_of_files(&mut tx, &listed, answered).await?;
    let articles = of_kind(&found, "article");
    let written = if articles.is_empty() { Vec::new() } else { centre::list_found(&mut tx, first(&articles)).await? };
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    drop(tx);
    let words = answered.typed().to_owned();
    let groups = [
        Group {
            name: "practices",
            total: practices.len(),
            is_cut,
            address: address("/practices", &words),
            results: seen.iter().map(|hit| of_practice(&visitor, &terms, hit, &texts, answered)).collect(),
        },
        Group {
            name: "norms",
            total: norms.len(),
            is_cut: false,
            address: address(library::paths::LIST, &words),
            results: listed.iter().map(|norm| of_norm(&visitor, norm, &files, answered)).collect(),
        },
        Group {
            name: "articles",
            total: articles.len(),
            is_cut: false,
            address: centre::news_path().to_owned(),
            results: written.iter().map(|article| of_article(&visitor, article, answered)).collect(),
        },
    ];
    visitor.public_page(Search {
        words: form.q.trim().to_owned(),
        groups: groups.into_iter().filter(|group| !group.results.is_empty()).collect(),
        has_asked: !question.is_empty(),
        shown_as: shown_as.map(|question| question.typed().to_owned()),
        suggestion,
    })
}

fn of_kind(found: &[Found], kind: &str) -> Vec<Uuid> {
    found.iter().filter(|found| found.kind == kind).map(|found| found.id).collect()
}

fn first(ids: &[Uuid]) -> &[Uuid] {
    &ids[..ids.len().min(SHOWN)]
}

fn address(list: &str, words: &str) -> String {
    format!("{list}?q={}", utf8_percent_encode(words, NON_ALPHANUMERIC))
}

/// Whether all the words stand in what the result shows anyway, so that no file need be opened.
fn is_told(hit: &Hit, question: &Question) -> bool {
    search::covers(&[&hit.title, &hit.annotation], question)
}

fn of_practice(visitor: &Visitor, terms: &Terms, hit: &Hit, texts: &[FileText], question: &Question) -> Shown {
    let quote = |text: &str| search::snippet(text, question, SIGNS);
    let annotated = quote(&hit.annotation);
    let lead = |file: &str| say_with(visitor.locale(), "home-in-file", &[("value", file.into())]).into_owned();
    let in_course = || Some(Quote { lead: visitor.say("library-in-text", &[]), address: None, words: quote(&hit.course)? });
    let in_file = || {
        let own: Vec<&FileText> = texts.iter().filter(|text| text.practice == hit.id).collect();
        let best = own.iter().find(|text| search::covers(&[&hit.title, &hit.annotation, &text.plain], question));
        best.into_iter().chain(&own).find_map(|text| {
            let (place, words) = readings::find(&text.plain, &[&hit.title, &hit.annotation], question, SIGNS)?;
            Some(Quote { lead: lead(&text.name), address: Some(paths::place(hit.id, text.id, place)), words })
        })
    };
    let kind = (hit.form.as_deref(), hit.kind.as_deref(), hit.rubric.as_deref());
    let month = hit.published_at.map(|at| visitor.dated().month(visitor.dated().day_of(at)));
    Shown {
        icon: look::icon(hit.rubric.as_deref()),
        kicker: kicker(terms, visitor.locale(), kind, &look::grades(hit.grade_from, hit.grade_to)),
        status: String::new(),
        successor: None,
        is_best: hit.best,
        language: hit.language.clone(),
        address: paths::show(hit.id),
        title: search::hits(&hit.title, question),
        quote: if is_told(hit, question) { None } else { in_course().or_else(in_file) },
        text: annotated.unwrap_or_else(|| plain(&hit.annotation)),
        about: [Some(format!("{}, {}", hit.author_name, hit.school_name)), month]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
        uses: hit.use_count,
    }
}

fn of_norm(visitor: &Visitor, norm: &Listed, files: &[NormText], question: &Question) -> Shown {
    let quote = |text: &str| search::snippet(text, question, SIGNS);
    Shown {
        icon: "library",
        kicker: library::line(&visitor.dated(), norm),
        status: norm.status.clone(),
        successor: norm.successor.as_ref().map(|(id, title)| (library::paths::show(*id), title.clone())),
        is_best: false,
        language: norm.language.clone(),
        address: library::paths::show(norm.id),
        title: search::hits(&norm.title, question),
        text: quote(&norm.annotation).unwrap_or_else(|| plain(&norm.annotation)),
        quote: Quoted::find(visitor.locale(), norm, files, question, SIGNS).map(|found| Quote {
            lead: found.lead,
            address: found.address,
            words: found.words,
        }),
        about: norm.issuer.clone(),
        uses: 0,
    }
}

fn of_article(visitor: &Visitor, article: &centre::Listed, question: &Question) -> Shown {
    let quote = |text: &str| search::snippet(text, question, SIGNS);
    let in_text = || Some(Quote { lead: visitor.say("library-in-text", &[]), address: None, words: quote(&article.text)? });
    Shown {
        icon: "building-2",
        kicker: crate::text::say(visitor.locale(), &format!("centre-kind-{}", article.kind)).into_owned(),
        status: String::new(),
        successor: None,
        is_best: false,
        language: article.language.clone(),
        address: centre::article_path(article.id),
        title: search::hits(&article.title, question),
        text: quote(&article.lead).unwrap_or_else(|| plain(&article.lead)),
        quote: if search::covers(&[&article.title, &article.lead], question) { None } else { in_text() },
        about: article.district_name.clone(),
        uses: 0,
    }
}

fn plain(text: &str) -> Vec<Piece> {
    vec![Piece { text: beginning(text, SIGNS), hit: false }]
}
