//! A page as a person finds it: its words, links and forms.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use kopilka::text::Locale;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node, Selector};

use super::browser::Browser;
use super::form::Form;
use super::words;

/// An answer, with the browser it came to.
pub struct Page {
    browser: Browser,
    path: String,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Page {
    pub(super) fn new(browser: Browser, path: String, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self { browser, path, status, headers, body }
    }

    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Path and query of the page, after all redirects.
    pub fn path(&self) -> &str {
        &self.path
    }

    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// A header's value; empty where it is absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where the answer sends the browser.
    pub fn location(&self) -> Option<String> {
        let moved = self.status.is_redirection() && self.status != StatusCode::NOT_MODIFIED;
        moved.then(|| self.header(header::LOCATION.as_str()).to_owned())
    }

    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    pub fn html(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn document(&self) -> Html {
        Html::parse_document(&self.html())
    }

    /// The language that the page says it is in.
    pub fn locale(&self) -> Locale {
        let document = self.document();
        document.root_element().attr("lang").and_then(Locale::from_code).expect("the page names its language")
    }

    /// All that can be read, in one line, with plain blanks.
    pub fn text(&self) -> String {
        let document = self.document();
        let mut text = String::new();
        for body in document.select(&selector("body")) {
            read(body, &mut text);
        }
        plain(&text)
    }

    /// The heading of the page.
    pub fn heading(&self) -> String {
        self.text_of("h1")
    }

    /// The words of the first element that fits; empty where none does.
    pub fn text_of(&self, what: &str) -> String {
        self.texts_of(what).into_iter().next().unwrap_or_default()
    }

    /// The words of every element that fits.
    pub fn texts_of(&self, what: &str) -> Vec<String> {
        self.document().select(&selector(what)).map(text_of).collect()
    }

    /// How many elements fit.
    pub fn count(&self, what: &str) -> usize {
        self.document().select(&selector(what)).count()
    }

    /// Every value of an attribute on the elements that fit.
    pub fn attributes(&self, what: &str, attribute: &str) -> Vec<String> {
        self.document().select(&selector(what)).filter_map(|element| element.attr(attribute)).map(str::to_owned).collect()
    }

    /// The page was found and shown.
    #[track_caller]
    pub fn opens(&self) -> &Self {
        self.answers(200)
    }

    #[track_caller]
    pub fn answers(&self, status: u16) -> &Self {
        assert!(self.status() == status, "{} answers {}, not {status}: {}", self.path, self.status(), self.text());
        self
    }

    #[track_caller]
    pub fn sees(&self, words: impl AsRef<str>) -> &Self {
        let words = plain(words.as_ref());
        assert!(self.text().contains(&words), "{} does not say «{words}», but: {}", self.path, self.text());
        self
    }

    #[track_caller]
    pub fn sees_not(&self, words: impl AsRef<str>) -> &Self {
        let words = plain(words.as_ref());
        assert!(!self.text().contains(&words), "{} says «{words}»: {}", self.path, self.text());
        self
    }

    /// The page says the message with this key, in its own language.
    #[track_caller]
    pub fn says(&self, key: &str) -> &Self {
        let text = self.text();
        for words in words::constant_words(self.locale(), key) {
            assert!(text.contains(&words), "{} does not say «{words}» of `{key}`, but: {text}", self.path);
        }
        self
    }

    /// What was asked for was not done, and the page says why: the message with this key.
    #[track_caller]
    pub fn refused(&self, key: &str) -> &Self {
        assert!(
            matches!(self.status(), 409 | 422 | 429),
            "{} answers {} and refuses nothing: {}",
            self.path,
            self.status(),
            self.text()
        );
        self.says(key)
    }

    /// The problem shown at a field: its message key.
    #[track_caller]
    pub fn faults(&self, field: &str, key: &str) -> &Self {
        self.answers(422);
        let shown = self.text_of(&format!("[id='{field}-error']"));
        assert!(!shown.is_empty(), "{} finds no fault with «{field}», but: {}", self.path, self.text());
        for words in words::constant_words(self.locale(), key) {
            assert!(shown.contains(&words), "{} says at «{field}»: {shown}, and not «{words}» of `{key}`", self.path);
        }
        self
    }

    /// The form with this action («/login») or this selector («#meeting»).
    #[track_caller]
    pub fn form(&self, which: &str) -> Form {
        let document = self.document();
        let forms: Vec<_> = document.select(&selector("form")).collect();
        let wanted: Vec<_> = if which.starts_with('/') {
            forms.iter().filter(|form| form.attr("action") == Some(which)).collect()
        } else {
            let selector = selector(which);
            forms.iter().filter(|form| selector.matches(form)).collect()
        };
        let known: Vec<_> =
            forms.iter().map(|form| form.attr("action").or(form.attr("id")).unwrap_or("a form without action")).collect();
        match wanted[..] {
            [form] => Form::read(&self.browser, &self.path, &document, *form),
            [] => panic!("{} has no form «{which}»; it has: {}", self.path, known.join(", ")),
            _ => panic!("{} has several forms «{which}»: name one more exactly", self.path),
        }
    }

    /// Whether such a form stands on the page.
    pub fn has_form(&self, action: &str) -> bool {
        self.attributes("form", "action").iter().any(|found| found == action)
    }

    /// The link with these words; with part of them where none has them all.
    #[track_caller]
    pub fn link(&self, words: &str) -> Link {
        let words = plain(words);
        let document = self.document();
        let links: Vec<_> =
            document.select(&selector("a[href]")).map(|link| (text_of(link), link.attr("href").unwrap_or_default())).collect();
        let exact: Vec<_> = links.iter().filter(|(text, _)| *text == words).collect();
        let some: Vec<_> =
            if exact.is_empty() { links.iter().filter(|(text, _)| text.contains(&words)).collect() } else { exact };
        let Some((_, first)) = some.first() else {
            let known: Vec<_> = links.iter().map(|(text, _)| text.as_str()).collect();
            panic!("{} has no link «{words}»; it has: {}", self.path, known.join(" | "));
        };
        assert!(some.iter().all(|(_, href)| href == first), "{} has several links «{words}» to different places", self.path);
        Link { browser: self.browser.clone(), path: resolve(&self.path, first) }
    }

    /// Whether a link with these words stands on the page.
    pub fn has_link(&self, words: &str) -> bool {
        self.texts_of("a[href]").iter().any(|text| text.contains(&plain(words)))
    }
}

/// A link that may be followed.
pub struct Link {
    browser: Browser,
    path: String,
}

impl Link {
    pub fn path(&self) -> &str {
        &self.path
    }

    pub async fn follow(&self) -> Page {
        self.browser.get(&self.path).await
    }
}

/// The address a reference leads to from a page.
pub(super) fn resolve(page: &str, reference: &str) -> String {
    let path = page.split('?').next().unwrap_or_default();
    match reference.chars().next() {
        None => page.to_owned(),
        Some('/') => reference.to_owned(),
        Some('?') => format!("{path}{reference}"),
        Some('#') => format!("{page}{reference}"),
        Some(_) if reference.contains(':') => reference.to_owned(),
        Some(_) => format!("{}/{reference}", path.rsplit_once('/').map_or("", |(folder, _)| folder)),
    }
}

#[track_caller]
pub(super) fn selector(what: &str) -> Selector {
    Selector::parse(what).unwrap_or_else(|error| panic!("«{what}» is no selector: {error}"))
}

/// The words of an element, in one line.
pub(super) fn text_of(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    read(element, &mut text);
    plain(&text)
}

/// Blanks of all kinds made equal.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(element: ElementRef<'_>, text: &mut String) {
    if is_unseen(element.value()) {
        return;
    }
    let breaks = !INLINE.contains(&element.value().name());
    if breaks {
        text.push('\n');
    }
    for child in element.children() {
        match child.value() {
            Node::Text(words) => text.push_str(words),
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(child) {
                    read(child, text);
                }
            }
            _ => {}
        }
    }
    if breaks {
        text.push('\n');
    }
}

fn is_unseen(element: &Element) -> bool {
    matches!(element.name(), "script" | "style" | "template" | "head" | "svg") || element.attr("hidden").is_some()
}

/// Elements that do not part words.
const INLINE: [&str; 15] =
    ["a", "abbr", "b", "bdi", "cite", "code", "em", "i", "kbd", "mark", "s", "span", "strong", "time", "u"];
