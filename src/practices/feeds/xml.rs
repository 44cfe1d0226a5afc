//! XML for programs: elements nest, words are escaped, and signs that no XML may hold are dropped.

use time::{OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339};

use crate::documents::escaped;

/// Attributes of an element.
pub type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A document as it grows.
pub struct Xml {
    text: String,
    open: Vec<&'static str>,
}

impl Xml {
    pub fn new() -> Self {
        Self { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), open: Vec::new() }
    }

    /// Begins an element that holds others.
    pub fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes, ">\n");
        self.open.push(name);
    }

    /// Ends the element begun last.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.text.push_str(&format!("</{name}>\n"));
        }
    }

    /// An element of words alone.
    pub fn words(&mut self, name: &'static str, words: &str) {
        self.words_with(name, &[], words);
    }

    pub fn words_with(&mut self, name: &'static str, attributes: Attributes<'_>, words: &str) {
        self.tag(name, attributes, ">");
        self.text.push_str(&escaped(words));
        self.text.push_str(&format!("</{name}>\n"));
    }

    /// An element of attributes alone.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes, "/>\n");
    }

    /// The whole document, everything closed.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>, end: &str) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push_str(&format!(" {name}=\"{}\"", escaped(value)));
        }
        self.text.push_str(end);
    }
}

/// «2026-11-22T09:00:00Z»: whole seconds of universal time.
pub fn stamp(at: OffsetDateTime) -> String {
    let at = at.to_offset(UtcOffset::UTC);
    at.replace_nanosecond(0).unwrap_or(at).format(&Rfc3339).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_words_stay_words() {
        let mut xml = Xml::new();
        xml.open("record", &[("id", "\"><x>")]);
        xml.words("title", "a\u{0}\u{1b}\u{ffff}b ]]> <!-- & </title>");

        assert_eq!(
            xml.finish(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<record id=\"&quot;&gt;&lt;x&gt;\">\n\
             <title>ab ]]&gt; &lt;!-- &amp; &lt;/title&gt;</title>\n</record>\n"
        );
    }

    #[test]
    fn a_moment_is_told_in_whole_seconds_of_universal_time() {
        assert_eq!(stamp(time::macros::datetime!(2026-11-22 12:00:00.987 +3)), "2026-11-22T09:00:00Z");
    }
}
