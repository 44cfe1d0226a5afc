//! What must hold of every page, whatever it is about: well-formed HTML, references that lead somewhere,
//! words in one language, and no message key shown in place of a message.

use std::collections::BTreeSet;

use kopilka::app;
use kopilka::text::Locale;
use kopilka::web::Method;
use scraper::{ElementRef, Html};

use super::page::{Page, selector, text_of};
use super::words::prefixes;

/// Addresses that are no routes of features.
const BESIDE_ROUTES: [&str; 2] = ["/static/", "/health/"];

/// Attributes that are read to people.
pub const SPOKEN: [&str; 5] = ["placeholder", "title", "alt", "aria-label", "aria-description"];

/// Everything that is wrong with a page, in sentences.
pub fn faults(page: &Page, locale: Locale) -> Vec<String> {
    let html = page.html();
    let document = Html::parse_document(&html);
    let mut faults: Vec<String> = document.errors.iter().map(|error| format!("malformed: {error}")).collect();
    let all: Vec<_> = document.select(&selector("*")).collect();
    faults.extend(language(&document, locale));
    faults.extend(headings(&document));
    faults.extend(keys(&all));
    faults.extend(references(&all));
    faults.extend(addresses(page, &all));
    faults
}

fn language(document: &Html, locale: Locale) -> Option<String> {
    let said = document.root_element().attr("lang").unwrap_or_default();
    (said != locale.code()).then(|| format!("says that it is in «{said}», and was asked for in «{}»", locale.code()))
}

fn headings(document: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    let count = document.select(&selector("h1")).count();
    if count != 1 {
        faults.push(format!("has {count} headings h1"));
    }
    let title = document.select(&selector("title")).next().map(text_of).unwrap_or_default();
    if title.starts_with('·') || title.is_empty() {
        faults.push(format!("has no title of its own: «{title}»"));
    }
    faults
}

/// A message that is missing is shown as its key.
fn keys(all: &[ElementRef<'_>]) -> Vec<String> {
    let prefixes = prefixes();
    let is_key = |word: &str| {
        let known = word.split_once('-').is_some_and(|(first, _)| prefixes.contains(first));
        known && word.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
    };
    let mut said: Vec<String> = Vec::new();
    for element in all.iter().filter(|element| !["script", "style", "code"].contains(&element.value().name())) {
        let own = element.children().filter_map(|child| child.value().as_text().map(|text| text.to_string()));
        said.extend(own);
        said.extend(SPOKEN.iter().filter_map(|name| element.attr(name)).map(str::to_owned));
    }
    let words = said.iter().flat_map(|text| text.split(|sign: char| !sign.is_alphanumeric() && sign != '-'));
    words.filter(|word| is_key(word)).map(|word| format!("shows the key `{word}` instead of a message")).collect()
}

/// Ids are unique, and whatever names an id finds it.
fn references(all: &[ElementRef<'_>]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids = BTreeSet::new();
    for id in all.iter().filter_map(|element| element.attr("id")) {
        if !ids.insert(id) {
            faults.push(format!("has two elements «{id}»"));
        }
    }
    for element in all {
        for name in ["for", "form", "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns", "list"] {
            for id in element.attr(name).unwrap_or_default().split_whitespace().filter(|id| !ids.contains(id)) {
                faults.push(format!("<{} {name}> names «{id}», which is not there", element.value().name()));
            }
        }
        let target = element.attr("href").and_then(|href| href.strip_prefix('#')).filter(|_| element.value().name() == "a");
        if let Some(id) = target.filter(|id| !ids.contains(id)) {
            faults.push(format!("links to «#{id}», which is not there"));
        }
        if ["input", "select", "textarea"].contains(&element.value().name()) && !is_labelled(*element, all) {
            faults.push(format!("the field «{}» has no label", element.attr("name").unwrap_or_default()));
        }
    }
    faults
}

fn is_labelled(field: ElementRef<'_>, all: &[ElementRef<'_>]) -> bool {
    let unseen = field.attr("type").is_some_and(|kind| ["hidden", "submit", "button"].contains(&kind));
    let by_name = field.attr("aria-label").is_some() || field.attr("aria-labelledby").is_some();
    let inside = field.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "label");
    let beside = field
        .attr("id")
        .is_some_and(|id| all.iter().any(|element| element.value().name() == "label" && element.attr("for") == Some(id)));
    unseen || by_name || inside || beside
}

/// Links lead to pages that exist, forms to deeds that exist.
fn addresses(page: &Page, all: &[ElementRef<'_>]) -> Vec<String> {
    let mut faults = Vec::new();
    for element in all {
        let (address, method) = match element.value().name() {
            "a" | "area" => (element.attr("href"), Method::Get),
            "form" if element.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post")) => {
                (element.attr("action"), Method::Post)
            }
            "form" => (element.attr("action"), Method::Get),
            "button" | "input" => (element.attr("formaction"), Method::Post),
            _ => continue,
        };
        let Some(address) = address.filter(|address| !address.starts_with('#')) else { continue };
        let address = super::page::resolve(page.path(), address);
        if address.starts_with('/') && !leads_somewhere(&address, method) {
            let deed = if method == Method::Get { "links to" } else { "posts to" };
            faults.push(format!("{deed} {address}, which does not exist"));
        }
    }
    faults
}

fn leads_somewhere(address: &str, method: Method) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let fits = |route: &str| {
        let (asked, known): (Vec<_>, Vec<_>) = (path.split('/').collect(), route.split('/').collect());
        asked.len() == known.len()
            && asked.iter().zip(&known).all(|(asked, known)| known.starts_with('{') && !asked.is_empty() || asked == known)
    };
    BESIDE_ROUTES.iter().any(|beside| path.starts_with(beside))
        || app::routes().rows().iter().any(|row| row.method == method && fits(row.path))
}
