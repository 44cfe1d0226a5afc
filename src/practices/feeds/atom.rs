//! The bank as an Atom feed, the newest first: of everything, of a rubric, of any search. Long feeds are paged.

use time::OffsetDateTime;

use super::urn;
use super::xml::{Xml, stamp};
use crate::practices::paths;
use crate::practices::store::openings::OpenPractice;
use crate::terms::Terms;
use crate::text::{Locale, say};

/// A page of a feed.
pub struct Feed<'a> {
    pub title: String,
    /// The name of whoever keeps the portal.
    pub author: String,
    pub origin: &'a str,
    /// The list that the feed follows: path and query.
    pub list: String,
    /// The feed itself, from its first page.
    pub first: String,
    pub here: String,
    pub before: Option<String>,
    pub next: Option<String>,
    pub practices: &'a [OpenPractice],
}

impl Feed<'_> {
    pub fn write(&self, terms: &Terms, locale: Locale) -> String {
        let absolute = |path: &str| format!("{}{path}", self.origin);
        let mut xml = Xml::new();
        xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", locale.code())]);
        xml.words("id", &absolute(&self.first));
        xml.words("title", &self.title);
        xml.words("updated", &stamp(self.updated()));
        xml.open("author", &[]);
        xml.words("name", &self.author);
        xml.close();
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &absolute(&self.list))]);
        let pages = [
            ("self", Some(&self.here)),
            ("first", Some(&self.first)),
            ("previous", self.before.as_ref()),
            ("next", self.next.as_ref()),
        ];
        for (rel, path) in pages {
            if let Some(path) = path {
                xml.empty("link", &[("rel", rel), ("type", "application/atom+xml"), ("href", &absolute(path))]);
            }
        }
        for practice in self.practices {
            entry(&mut xml, practice, terms, self.origin);
        }
        xml.finish()
    }

    /// The latest change of what is told, so that a feed in which nothing happens stays word for word the same.
    fn updated(&self) -> OffsetDateTime {
        self.practices.iter().map(|practice| practice.changed_at).max().unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }
}

fn entry(xml: &mut Xml, practice: &OpenPractice, terms: &Terms, origin: &str) {
    let locale = Locale::from_code(&practice.language).unwrap_or_default();
    xml.open("entry", &[("xml:lang", locale.code())]);
    xml.words("id", &urn(practice.id));
    xml.words("title", &practice.title);
    xml.words("updated", &stamp(practice.changed_at));
    xml.words("published", &stamp(practice.published_at));
    xml.open("author", &[]);
    xml.words("name", &practice.author_name);
    xml.close();
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &format!("{origin}{}", paths::show(practice.id)))]);
    for (kind, code) in practice.terms() {
        xml.empty("category", &[("term", code), ("label", terms.label(kind, code, locale))]);
    }
    xml.words("summary", &practice.annotation);
    xml.words("rights", &say(locale, &format!("practices-licence-{}", practice.licence)));
    xml.close();
}
