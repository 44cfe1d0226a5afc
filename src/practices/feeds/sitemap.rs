//! The map of the portal for search engines: the public pages, then every practice that is open to everybody. The map of a
//! large bank is cut into sections, the oldest practices first, so that a new one changes the last section alone.

use time::OffsetDateTime;

use super::xml::{Xml, stamp};
use crate::practices::model::catalogue::{Catalogue, Order};
use crate::practices::model::filter::Filter;
use crate::practices::model::sieve::Sieve;
use crate::practices::paths;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
/// Pages that are there without any practice.
const PAGES: [&str; 5] = ["/", "/practices", "/library", "/about", "/help"];
/// Practices of a section; engines take five times as many.
pub const SECTION: usize = 10_000;

/// The whole map where one section holds it, else the list of sections.
pub fn map(catalogue: &Catalogue, origin: &str, section: usize) -> String {
    let sections = open(catalogue).div_ceil(section);
    if sections <= 1 {
        return pages(catalogue, origin, 0, section);
    }
    let mut xml = Xml::new();
    xml.open("sitemapindex", &[("xmlns", NAMESPACE)]);
    for number in 1..=sections {
        xml.open("sitemap", &[]);
        xml.words("loc", &format!("{origin}/sitemap/{number}"));
        xml.close();
    }
    xml.finish()
}

/// A section by its number, counted from one; nothing where there is none.
pub fn section(catalogue: &Catalogue, origin: &str, number: usize, section: usize) -> Option<String> {
    let skipped = number.checked_sub(1)?.checked_mul(section)?;
    (skipped < open(catalogue).max(1)).then(|| pages(catalogue, origin, skipped, section))
}

fn pages(catalogue: &Catalogue, origin: &str, skipped: usize, most: usize) -> String {
    let mut xml = Xml::new();
    xml.open("urlset", &[("xmlns", NAMESPACE)]);
    if skipped == 0 {
        for path in PAGES {
            xml.open("url", &[]);
            xml.words("loc", &format!("{origin}{path}"));
            xml.close();
        }
    }
    // The list of a visitor, from its end.
    let left = open(catalogue).saturating_sub(skipped);
    let visited = catalogue.browse(&eyes(catalogue), &[], Order::Newest, left.saturating_sub(most), left.min(most));
    for card in visited.ids.iter().rev().filter_map(|id| catalogue.card(*id)) {
        xml.open("url", &[]);
        xml.words("loc", &format!("{origin}{}", paths::show(card.id)));
        let shared = OffsetDateTime::from_unix_timestamp(card.shared_at / 1_000_000).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        xml.words("lastmod", &stamp(shared));
        xml.close();
    }
    xml.finish()
}

/// A visitor's, without filters.
fn eyes(catalogue: &Catalogue) -> Sieve {
    Sieve::new(&Filter::default(), &catalogue.numbering, &[], &[])
}

/// How many practices are open to everybody.
fn open(catalogue: &Catalogue) -> usize {
    catalogue.browse(&eyes(catalogue), &[], Order::Newest, 0, 0).tally.total as usize
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::practices::model::Level;
    use crate::practices::model::catalogue::{Card, Numbering};

    fn catalogue(public: u128) -> Catalogue {
        let numbering = Arc::new(Numbering::default());
        let mut cards: Vec<Card> = (1..=public).map(|number| numbering.sample(number, |_| {})).collect();
        cards.push(numbering.sample(999, |facts| facts.level = Level::District));
        Catalogue::new(numbering, cards)
    }

    #[test]
    fn a_large_bank_is_cut_into_sections_and_every_open_practice_stands_in_one() {
        let catalogue = catalogue(7);

        let index = map(&catalogue, "http://portal.example", 3);
        let sections: Vec<String> =
            (1..=3).filter_map(|number| section(&catalogue, "http://portal.example", number, 3)).collect();

        assert_eq!(index.matches("<sitemap>").count(), 3);
        let practices: Vec<usize> = sections.iter().map(|section| section.matches("/practices/").count()).collect();
        assert_eq!(practices, [3, 3, 1]);
        assert_eq!(section(&catalogue, "http://portal.example", 4, 3), None);
        assert!(!sections.concat().contains("03e7"), "a practice of the district stands in the map");
    }

    #[test]
    fn a_small_bank_has_one_map() {
        let map = map(&catalogue(2), "http://portal.example", 3);

        assert!(map.contains("<urlset") && map.contains("<loc>http://portal.example/library</loc>"));
        assert_eq!(map.matches("<lastmod>").count(), 2);
    }
}
