//! News as feed readers take them (Atom, RFC 4287).

use std::fmt::Write;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A piece of news.
#[derive(Clone, Debug)]
pub struct Item {
    pub address: String,
    pub title: String,
    pub lead: String,
    pub published_at: OffsetDateTime,
}

/// The whole feed; `address` is where the news stand as a page.
pub fn feed(title: &str, language: &str, address: &str, items: &[Item]) -> String {
    let latest = items.iter().map(|item| item.published_at).max().unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <title>{title}</title>\n<id>{address}</id>\n<link rel=\"alternate\" href=\"{address}\"/>\n\
         <updated>{}</updated>\n<author><name>{title}</name></author>\n",
        stamp(latest),
        title = escaped(title),
        address = escaped(address),
    );
    for item in items {
        let _ = writeln!(
            text,
            "<entry><title>{}</title><id>{address}</id><link href=\"{address}\"/><updated>{}</updated><summary>{}</summary></entry>",
            escaped(&item.title),
            stamp(item.published_at),
            escaped(&item.lead),
            address = escaped(&item.address),
        );
    }
    text + "</feed>\n"
}

fn stamp(moment: OffsetDateTime) -> String {
    moment.format(&Rfc3339).unwrap_or_default()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_feed_holds_any_text() {
        let item = Item {
            address: "https://portal.example/centre/articles/1?a&b".into(),
            title: "<b> & «»".into(),
            lead: String::new(),
            published_at: datetime!(2026-11-22 09:00 UTC),
        };

        let text = feed("K", "ru", "https://portal.example/centre/news", &[item]);

        assert!(text.contains("<title>&lt;b&gt; &amp; «»</title>") && text.contains("?a&amp;b\"/>"));
        assert!(text.contains("<updated>2026-11-22T09:00:00Z</updated>"));
    }
}
