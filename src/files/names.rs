//! Names of files as people see them: what a browser sends as a name may be a path, carry
//! controls that turn the text around, or be a word that Windows keeps for itself. What is shown,
//! kept and sent back is always a plain name.

use std::collections::HashSet;
use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::kind::Kind;

const LONGEST: usize = 150;

/// File systems count bytes, and a Cyrillic letter takes two.
const LONGEST_IN_BYTES: usize = 240;

/// Devices of Windows: no file may be called so, whatever follows after a dot.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3",
    "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// RFC 8187 lets these pass unencoded.
const ATTRIBUTE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A name that is safe to show, to keep and to save under: without folders, controls, signs
/// that turn the text around, or what Windows forbids.
pub fn safe(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut clean = String::with_capacity(name.len());
    for character in composed(name).chars().filter(|character| !is_invisible(*character)) {
        let forbidden = matches!(character, '<' | '>' | ':' | '"' | '|' | '?' | '*');
        match character {
            _ if forbidden => clean.push('_'),
            _ if character.is_whitespace() => {
                if !clean.ends_with(' ') {
                    clean.push(' ');
                }
            }
            _ => clean.push(character),
        }
    }
    let clean = clean.trim_matches([' ', '.']);
    let (stem, extension) = split(clean);
    let mut stem = stem.trim_end_matches([' ', '.']).to_owned();
    if stem.is_empty() {
        stem.push_str("file");
    }
    if RESERVED.contains(&stem.split('.').next().unwrap_or_default().trim().to_ascii_lowercase().as_str()) {
        stem.insert(0, '_');
    }
    joined(&stem, extension)
}

/// The name with the extension that its content deserves.
pub fn with_extension(name: &str, kind: Kind) -> String {
    let (stem, extension) = split(name);
    if extension.is_some_and(|extension| Kind::of_extension(extension) == Some(kind)) {
        return name.to_owned();
    }
    let known = extension.is_some_and(|extension| Kind::of_extension(extension).is_some());
    joined(if known { stem } else { name }, Some(kind.extension()))
}

/// The names made different from each other: «план.docx», «план (2).docx». Letters that differ
/// in case alone count as the same, since most computers think so.
pub fn distinct<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut distinct = Vec::new();
    for name in names {
        let name = safe(name);
        let (stem, extension) = split(&name);
        let mut candidate = name.clone();
        let mut copy = 2;
        while !taken.insert(candidate.to_lowercase()) {
            let number = format!(" ({copy})");
            let room = shortened(stem, extension, number.len());
            candidate = joined(&format!("{room}{number}"), extension);
            copy += 1;
        }
        distinct.push(candidate);
    }
    distinct
}

/// The value of `Content-Disposition` that makes a browser save and never show the file, under
/// its name in any script.
pub fn attachment(name: &str) -> String {
    let name = safe(name);
    let mut plain = String::with_capacity(name.len());
    for character in name.chars() {
        let fits = character.is_ascii() && !matches!(character, '%' | '\\' | '"' | ';');
        plain.push(if fits { character } else { '_' });
    }
    let mut value = format!("attachment; filename=\"{plain}\"");
    if plain != name {
        // Writing to a String cannot fail.
        let _ = write!(value, "; filename*=UTF-8''{}", utf8_percent_encode(&name, ATTRIBUTE));
    }
    value
}

/// Name and extension; the extension is short and plain, or it is part of the name.
pub(super) fn split(name: &str) -> (&str, Option<&str>) {
    match name.rsplit_once('.') {
        Some((stem, extension))
            if !stem.is_empty()
                && (1..=11).contains(&extension.len())
                && extension.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
        {
            (stem, Some(extension))
        }
        _ => (name, None),
    }
}

fn joined(stem: &str, extension: Option<&str>) -> String {
    let mut name = shortened(stem, extension, 0).to_owned();
    if let Some(extension) = extension {
        name.push('.');
        name.push_str(extension);
    }
    name
}

fn shortened<'s>(stem: &'s str, extension: Option<&str>, also: usize) -> &'s str {
    let taken = also + extension.map_or(0, |extension| extension.len() + 1);
    let mut end = 0;
    for (count, (at, character)) in stem.char_indices().enumerate() {
        let after = at + character.len_utf8();
        if count + taken >= LONGEST || after + taken > LONGEST_IN_BYTES {
            break;
        }
        end = after;
    }
    stem[..end].trim_end()
}

/// Some computers send «й» as two signs; the letters of our alphabets are put together again.
fn composed(name: &str) -> String {
    let mut whole = String::with_capacity(name.len());
    for character in name.chars() {
        let pair = match (whole.chars().next_back(), character) {
            (Some('и'), '\u{306}') => 'й',
            (Some('И'), '\u{306}') => 'Й',
            (Some('е'), '\u{308}') => 'ё',
            (Some('Е'), '\u{308}') => 'Ё',
            (Some('і'), '\u{308}') => 'ї',
            (Some('І'), '\u{308}') => 'Ї',
            _ => {
                whole.push(character);
                continue;
            }
        };
        whole.pop();
        whole.push(pair);
    }
    whole
}

/// Controls, signs without width and signs that turn the direction of text.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffd}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leaves_only_the_name() {
        assert_eq!(safe("../../etc/passwd"), "passwd");
        assert_eq!(safe(r"C:\Users\Мария\План.docx"), "План.docx");
        assert_eq!(safe(".."), "file");
        assert_eq!(safe(""), "file");
        assert_eq!(safe(".htaccess"), "htaccess");
    }

    #[test]
    fn signs_that_deceive_the_eye_are_dropped() {
        assert_eq!(safe("сцена\u{202e}xcod.exe"), "сценаxcod.exe");
        assert_eq!(safe("a\0b\r\nc.pdf"), "abc.pdf");
        assert_eq!(safe("a\u{200b}b .pdf"), "ab.pdf");
    }

    #[test]
    fn names_that_windows_forbids_are_changed() {
        assert_eq!(safe("con.docx"), "_con.docx");
        assert_eq!(safe("Кто? Где? Когда?.pptx"), "Кто_ Где_ Когда_.pptx");
        assert_eq!(safe("план. "), "план");
    }

    #[test]
    fn a_long_name_keeps_its_extension() {
        let name = safe(&format!("{}.docx", "ы".repeat(400)));
        assert!(name.ends_with("ы.docx"));
        assert!(name.chars().count() <= 150 && name.len() <= 240);
        assert_eq!(safe(&format!("{}.docx", "w".repeat(400))).len(), 150);
    }

    #[test]
    fn letters_sent_in_two_pieces_are_whole_again() {
        assert_eq!(safe("Мои\u{306} е\u{308}ж.pdf"), "Мой ёж.pdf");
    }

    #[test]
    fn an_extension_follows_the_content() {
        assert_eq!(with_extension("фото.png", Kind::Jpeg), "фото.jpg");
        assert_eq!(with_extension("фото.JPEG", Kind::Jpeg), "фото.JPEG");
        assert_eq!(with_extension("план 2.0", Kind::Docx), "план 2.0.docx");
        assert_eq!(with_extension("план", Kind::Docx), "план.docx");
    }

    #[test]
    fn equal_names_are_numbered() {
        let names = distinct(["план.docx", "План.docx", "план.docx", "план (2).docx"]);
        assert_eq!(names, ["план.docx", "План (2).docx", "план (3).docx", "план (2) (2).docx"]);
        let long = "ы".repeat(400);
        let names = distinct([long.as_str(), long.as_str()]);
        assert_ne!(names[0], names[1]);
        assert!(names[1].len() <= 240);
    }

    #[test]
    fn a_name_travels_in_any_script() {
        assert_eq!(attachment("plan.docx"), "attachment; filename=\"plan.docx\"");
        assert_eq!(
            attachment("план \"1\".docx"),
            "attachment; filename=\"____ _1_.docx\"; \
             filename*=UTF-8''%D0%BF%D0%BB%D0%B0%D0%BD%20_1_.docx"
        );
        assert!(attachment("a\r\nSet-Cookie: x.pdf").is_ascii());
    }
}
