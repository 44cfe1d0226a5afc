//! The small repairs within a line: invisible signs, tags, marks of lists, spaces, torn words.

use super::joins::SPACED;
use super::letters::{in_one_alphabet, is_cyrillic, is_dash, is_invisible};
use super::{letters, words};

/// Headings and stress that Markdown marks by signs.
const EMPHASIS: [&str; 4] = ["***", "**", "__", "*"];

/// Tags of content systems that stand bare, without attributes.
const BARE_TAGS: [&str; 14] = [
    "gallery",
    "caption",
    "embed",
    "audio",
    "video",
    "playlist",
    "widgetkit",
    "loadposition",
    "loadmodule",
    "module",
    "spoiler",
    "readmore",
    "youtube",
    "mosimage",
];

/// Without signs nobody sees; every kind of space is a space, every line end a line end.
pub(super) fn without_invisible(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut clean = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\n' => clean.push('\n'),
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            sign if is_invisible(sign) => {}
            sign if sign.is_whitespace() => clean.push(' '),
            sign if letters::is_mark(sign) => compose_into(&mut clean, sign),
            sign => clean.push(sign),
        }
    }
    clean
}

fn compose_into(clean: &mut String, mark: char) {
    let Some(base) = clean.chars().next_back() else { return };
    let whole = letters::compose(base, mark);
    if whole == base {
        clean.push(mark);
    } else {
        clean.pop();
        clean.push(whole);
    }
}

/// Without `[widgetkit id="57"]`, `{loadposition news}` and their like. «[1]» and «[см. ниже]» stay.
pub(super) fn without_tags(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['[', '{']) {
        let close = if rest[at..].starts_with('[') { ']' } else { '}' };
        let tag = rest[at..].find(close).map(|length| &rest[at + 1..at + length]);
        let Some(tag) = tag.filter(|tag| is_tag(tag)) else {
            clean.push_str(&rest[..=at]);
            rest = &rest[at + 1..];
            continue;
        };
        clean.push_str(&rest[..at]);
        rest = &rest[at + tag.len() + 2..];
    }
    clean.push_str(rest);
    clean
}

fn is_tag(tag: &str) -> bool {
    const LONGEST: usize = 400;
    let name: &str = tag.trim_start_matches('/');
    let length = name.find(|sign: char| !(sign.is_ascii_lowercase() || matches!(sign, '_' | '-'))).unwrap_or(name.len());
    let (name, attributes) = name.split_at(length);
    let has_attributes = attributes.starts_with(' ') && attributes.contains('=');
    tag.len() <= LONGEST
        && !name.is_empty()
        && (BARE_TAGS.contains(&name) || has_attributes || tag.starts_with('/') && attributes.is_empty())
}

/// One line with single spaces, mended words and punctuation in its place.
pub(super) fn line(raw: &str) -> String {
    let mut line = String::with_capacity(raw.len());
    for piece in raw.split(' ').filter(|piece| !piece.is_empty()) {
        let is_loose_end = piece.chars().all(|sign| matches!(sign, ',' | ';' | '.' | ':' | '!' | '?'))
            && line.ends_with(|sign: char| sign.is_alphanumeric() || matches!(sign, '»' | ')' | '"'));
        if !line.is_empty() && !is_loose_end {
            line.push(' ');
        }
        if piece == "-" && !line.is_empty() {
            line.push('–');
        } else {
            line.push_str(piece);
        }
    }
    if is_whole(&line) { line } else { mend_words(&line) }
}

/// Whether no word of the line can want mending, as one look tells: all letters are Cyrillic, there are not letters enough
/// standing alone to be a spaced word, and none of them begins «Ф ГОС». Most lines are such.
fn is_whole(line: &str) -> bool {
    let mut alone = 0;
    let mut run: Option<(char, usize)> = None;
    for sign in line.chars().chain([' ']) {
        if is_cyrillic(sign) {
            run = Some(run.map_or((sign, 1), |(first, length)| (first, length + 1)));
            continue;
        }
        let is_plain = if sign.is_ascii() {
            !sign.is_ascii_alphabetic()
        } else {
            matches!(sign, '«' | '»' | '№' | '’' | '“' | '”' | '„' | '…') || is_dash(sign)
        };
        if !is_plain {
            return false;
        }
        match run.take() {
            Some(('ф' | 'Ф', 1)) => return false,
            Some((only, 1)) if only.is_uppercase() => alone += 1,
            _ => {}
        }
    }
    alone < SPACED
}

/// Torn, letter-spaced and mixed words as one; all other words as they are.
fn mend_words(line: &str) -> String {
    let mut mended = String::with_capacity(line.len());
    let mut done = 0;
    for word in words(line) {
        let written = &line[word.span.clone()];
        let is_torn = written.contains(' ') && word.text.chars().all(char::is_alphabetic);
        let whole = if is_torn { written.replace(' ', "") } else { written.to_owned() };
        let whole = in_one_alphabet(&whole);
        mended.push_str(&line[done..word.span.start]);
        mended.push_str(&whole);
        done = word.span.end;
    }
    mended.push_str(&line[done..]);
    mended
}

/// The words of a Markdown heading.
pub(super) fn heading(line: &str) -> Option<String> {
    let text = line.trim_start_matches('#');
    let depth = line.len() - text.len();
    let is_heading = (1..=6).contains(&depth) && text.starts_with(' ');
    is_heading.then(|| without_emphasis(text.trim()))
}

/// The line without the signs that set it, as a whole, in bold or italics.
pub(super) fn without_emphasis(line: &str) -> String {
    for mark in EMPHASIS {
        let inner = line.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        if let Some(inner) = inner
            && !inner.trim().is_empty()
            && !inner.starts_with(['_', '*'])
        {
            return inner.trim().to_owned();
        }
    }
    line.to_owned()
}

/// The mark and the text of an item of a list.
pub(super) fn item(line: &str) -> Option<(String, String)> {
    numbered(line).or_else(|| bulleted(line))
}

fn bulleted(line: &str) -> Option<(String, String)> {
    let first = line.chars().next()?;
    let text = line[first.len_utf8()..].trim_start();
    let is_parted = line[first.len_utf8()..].starts_with(' ');
    let is_bullet = match first {
        '·' | '•' | '●' | '○' | '◦' | '▪' | '■' | '□' | '‣' | '⁃' | '➢' | '✓' | '✔' | '❖' | '∙' | '\u{f000}'..='\u{f0ff}' => {
            true
        }
        '*' | '+' => is_parted,
        // In a script a dash before a capital letter is somebody's speech.
        '—' => is_parted && text.starts_with(|sign: char| !sign.is_uppercase()),
        sign if is_dash(sign) => is_parted || text.starts_with(char::is_alphabetic),
        _ => false,
    };
    if !is_bullet || text.is_empty() {
        return None;
    }
    match bulleted(text) {
        Some(inner) => Some(inner),
        None => Some(("–".to_owned(), text.to_owned())),
    }
}

/// «1. », «2) », «1.2. », «3.Text».
fn numbered(line: &str) -> Option<(String, String)> {
    let length = line.find(|sign: char| !(sign.is_ascii_digit() || sign == '.'))?;
    let (mut mark, mut text) = line.split_at(length);
    if mark.is_empty() || !mark.starts_with(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    if text.starts_with(')') {
        (mark, text) = line.split_at(length + 1);
    }
    let is_short = mark.split(['.', ')']).all(|part| part.len() <= 2);
    let is_mark = mark.ends_with(['.', ')']) && is_short;
    let text = text.trim_start();
    let begins_word = text.starts_with(|sign: char| sign.is_alphabetic() || matches!(sign, '«' | '"' | '(' | '„'));
    (is_mark && begins_word).then(|| (mark.to_owned(), text.to_owned()))
}

/// Whether a passage ends in the middle of a sentence: on a conjunction, a preposition, a comma,
/// or within a word.
pub(super) fn hangs(text: &str) -> bool {
    const HANGING: [&str; 28] = [
        "и", "а", "или", "в", "во", "на", "с", "со", "по", "для", "к", "о", "об", "от", "из", "при", "за", "не", "і", "й", "та",
        "або", "чи", "з", "із", "у", "до", "від",
    ];
    let last = text.rsplit(' ').next().unwrap_or(text);
    HANGING.contains(&last) && text.contains(' ') || ends_within_word(text)
}

fn ends_within_word(text: &str) -> bool {
    let mut signs = text.chars().rev();
    signs.next() == Some('-') && signs.next().is_some_and(char::is_alphabetic)
}

/// For a word broken by a hyphen at the end of a line: how much of the first line to keep. The
/// hyphen stays in compounds («научно-методический»).
pub(super) fn broken_head(text: &str, next: &str) -> Option<usize> {
    if !ends_within_word(text) || !next.starts_with(char::is_lowercase) {
        return None;
    }
    let head = text.strip_suffix('-')?;
    let is_compound = ["но", "ско", "ого", "ико", "ово"].iter().any(|end| head.ends_with(end));
    Some(if is_compound { text.len() } else { head.len() })
}

#[cfg(test)]
mod tests {
    use rand::rngs::SmallRng;
    use rand::seq::IndexedRandom;
    use rand::{Rng, SeedableRng};

    use super::{is_whole, mend_words};

    #[test]
    fn a_line_that_is_taken_for_whole_has_nothing_to_mend() {
        const PIECES: [&str; 30] = [
            "Ф",
            "ф",
            "Φ",
            "гос",
            "ГОС",
            "П",
            "Р",
            "О",
            "Т",
            "и",
            "В",
            "слово",
            "Слово",
            "7",
            "12",
            "«",
            "»",
            "-",
            "–",
            ",",
            ".",
            "(",
            "MO",
            "шкiльний",
            "об’єднання",
            "об'єднання",
            "№",
            "\"",
            "ё",
            "\u{301}",
        ];
        let random = &mut SmallRng::seed_from_u64(7);
        let mut whole = 0;
        for _ in 0..20_000 {
            let mut line = String::new();
            for _ in 0..random.random_range(1..9) {
                line.push_str(PIECES.choose(random).expect("not empty"));
                line.push_str(if random.random_bool(0.7) { " " } else { "" });
            }
            if is_whole(&line) {
                assert_eq!(mend_words(&line), line);
                whole += 1;
            }
        }
        assert!(whole > 1_000, "{whole}");
    }
}
