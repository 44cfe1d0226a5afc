//! Links inside the words of a document. They travel in the text itself, between signs that no alphabet has, so that a
//! paragraph stays one string wherever it is cut; whoever shows the text takes it apart again, and only addresses of the
//! web and of mail become links.

const BEGIN: char = '\u{e000}';
const WORDS: char = '\u{e001}';
const END: char = '\u{e002}';

/// Longer addresses carry something else than a place.
const LONGEST: usize = 2000;

/// What stands at the ends of sentences rather than of addresses.
const AFTER: [char; 12] = ['.', ',', ';', ':', '!', '?', ')', ']', '»', '”', '"', '\''];

/// Some words of a text, and where they lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span<'t> {
    pub words: &'t str,
    pub address: Option<&'t str>,
}

/// What goes before the words of a link.
pub(super) fn beginning(address: &str) -> String {
    format!("{BEGIN}{address}{WORDS}")
}

/// What goes after them.
pub(super) const ENDING: &str = "\u{e002}";

/// The text alone.
pub fn unmarked(text: &str) -> String {
    spans(text).into_iter().map(|span| span.words).collect()
}

/// The text in pieces, those that lead somewhere with their addresses.
pub fn spans(text: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some((before, linked)) = rest.split_once(BEGIN) {
        plain(before, &mut spans);
        let Some((address, after)) = linked.split_once(WORDS) else {
            rest = "";
            break;
        };
        // A link that was cut in two ends with its text.
        let (words, after) = after.split_once(END).unwrap_or((after, ""));
        match is_address(address) && !words.contains([BEGIN, WORDS]) {
            true if !words.is_empty() => spans.push(Span { words, address: Some(address) }),
            _ => plain(words, &mut spans),
        }
        rest = after;
    }
    plain(rest, &mut spans);
    spans
}

/// Words in which an address may be written out.
fn plain<'t>(text: &'t str, spans: &mut Vec<Span<'t>>) {
    for mut text in text.split([BEGIN, WORDS, END]) {
        while let Some(at) = ["https://", "http://"].into_iter().filter_map(|scheme| text.find(scheme)).min() {
            let (before, from) = text.split_at(at);
            let end = from.find(|sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '«')).unwrap_or(from.len());
            let address = from[..end].trim_end_matches(AFTER);
            words(before, spans);
            match is_address(address) {
                true => spans.push(Span { words: address, address: Some(address) }),
                false => words(address, spans),
            }
            text = &from[address.len()..];
        }
        words(text, spans);
    }
}

fn words<'t>(words: &'t str, spans: &mut Vec<Span<'t>>) {
    if !words.is_empty() {
        spans.push(Span { words, address: None });
    }
}

/// A place in the web or a person's mailbox; nothing that a browser would run.
fn is_address(address: &str) -> bool {
    let place = ["https://", "http://", "mailto:"].into_iter().find_map(|scheme| address.strip_prefix(scheme));
    let is_plain = |sign: char| !sign.is_whitespace() && !sign.is_control();
    address.len() <= LONGEST && place.is_some_and(|place| place.starts_with(char::is_alphanumeric) && place.chars().all(is_plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(address: &str, words: &str) -> String {
        format!("{}{words}{ENDING}", beginning(address))
    }

    fn read(text: &str) -> Vec<(&str, Option<&str>)> {
        spans(text).into_iter().map(|span| (span.words, span.address)).collect()
    }

    #[test]
    fn a_link_leads_from_its_words() {
        let text = format!("См. {} сегодня", linked("https://fgos.ru/5", "приказ 287"));

        assert_eq!(read(&text), [("См. ", None), ("приказ 287", Some("https://fgos.ru/5")), (" сегодня", None)]);
        assert_eq!(unmarked(&text), "См. приказ 287 сегодня");
    }

    #[test]
    fn an_address_that_is_written_out_leads_too() {
        assert_eq!(
            read("Сайт (https://школа.рф/план), вход http://a.b."),
            [
                ("Сайт (", None),
                ("https://школа.рф/план", Some("https://школа.рф/план")),
                ("), вход ", None),
                ("http://a.b", Some("http://a.b")),
                (".", None)
            ]
        );
    }

    #[test]
    fn what_a_browser_would_run_is_no_address() {
        for address in ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", "HTTP:x"] {
            assert_eq!(read(&linked(address, "сюда")), [("сюда", None)], "{address}");
        }
    }

    #[test]
    fn a_link_that_was_cut_keeps_its_words() {
        let text = linked("https://a.b", "одно два");
        let (first, second) = text.split_at(text.find("два").unwrap_or_default());

        assert_eq!(read(first), [("одно ", Some("https://a.b"))]);
        assert_eq!(read(second), [("два", None)]);
        assert_eq!(read("\u{e000}https://a.b"), []);
    }
}
