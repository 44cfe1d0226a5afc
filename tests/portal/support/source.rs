//! The house's own source as the watchmen read it: code without its comments, and the texts within it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A file of Rust.
pub struct Source {
    /// Its path below `src`.
    pub path: String,
    pub lines: usize,
    /// The code with comments and the insides of texts blanked out; positions are those of the file.
    pub bare: String,
    pub texts: Vec<Text>,
    /// Where the file's own tests begin.
    tests: usize,
}

/// A text literal.
pub struct Text {
    pub at: usize,
    pub value: String,
}

/// Every file below `src`, in the order of their paths.
pub fn sources() -> &'static [Source] {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    SOURCES.get_or_init(|| {
        let root = house().join("src");
        files_below(&root, "rs").iter().map(|path| Source::read(&root, path)).collect()
    })
}

/// The folder of the house.
pub fn house() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file with this ending below a folder, in order.
pub fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

impl Source {
    fn read(root: &Path, path: &Path) -> Self {
        let code = fs::read_to_string(path).unwrap();
        let (bare, texts) = part(&code);
        let tests = bare.find("#[cfg(test)]\nmod ").unwrap_or(code.len());
        let path = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
        Self { path, lines: code.lines().count(), bare, texts, tests }
    }

    /// The module it belongs to, as listed in `lib.rs`.
    pub fn module(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    pub fn line(&self, at: usize) -> usize {
        self.bare[..at].matches('\n').count() + 1
    }

    /// The function a position stands in.
    pub fn function(&self, at: usize) -> &str {
        let Some(start) = self.bare[..at].rfind("fn ") else { return "" };
        let name = &self.bare[start + 3..];
        let end = name.find(|sign: char| !sign.is_alphanumeric() && sign != '_').unwrap_or(name.len());
        &name[..end]
    }

    /// Texts outside the file's own tests.
    pub fn own_texts(&self) -> impl Iterator<Item = &Text> {
        self.texts.iter().filter(|text| text.at < self.tests)
    }

    /// Code outside the file's own tests.
    pub fn own_code(&self) -> &str {
        &self.bare[..self.tests]
    }
}

/// Parts code from comments and texts.
fn part(code: &str) -> (String, Vec<Text>) {
    let bytes = code.as_bytes();
    let mut bare = bytes.to_vec();
    let mut texts = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &code[at..];
        let end = if rest.starts_with("//") {
            at + rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            at + rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(hashes) = raw_text(code, at) {
            let close = format!("\"{}", "#".repeat(hashes));
            let start = at + 2 + hashes;
            let end = code[start..].find(&close).map_or(code.len(), |end| start + end);
            texts.push(Text { at, value: code[start..end].to_owned() });
            blank(&mut bare, start, end);
            at = end + close.len();
            continue;
        } else if rest.starts_with('"') {
            let end = end_of_text(bytes, at + 1);
            texts.push(Text { at, value: unescaped(&code[at + 1..end]) });
            blank(&mut bare, at + 1, end);
            at = end + 1;
            continue;
        } else if rest.starts_with('\'') {
            let length = end_of_sign(rest).max(1);
            blank(&mut bare, at + 1, at + length);
            at += length;
            continue;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        blank(&mut bare, at, end);
        at = end;
    }
    (String::from_utf8(bare).unwrap(), texts)
}

fn blank(bare: &mut [u8], from: usize, to: usize) {
    bare[from..to].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
}

/// How many hashes a raw text that begins here has; nothing where none begins.
fn raw_text(code: &str, at: usize) -> Option<usize> {
    let inside_word = code[..at].ends_with(|sign: char| sign.is_alphanumeric() && sign != 'b' || sign == '_');
    let rest = code[at..].strip_prefix('r').filter(|_| !inside_word)?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

fn end_of_text(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// The length of a sign in quotes without its last one; nothing for a lifetime.
fn end_of_sign(rest: &str) -> usize {
    let mut signs = rest.char_indices().skip(1);
    match signs.next() {
        Some((_, '\\')) => rest[2..].char_indices().skip(1).find(|(_, sign)| *sign == '\'').map_or(0, |(at, _)| at + 3),
        Some(_) => signs.next().filter(|(_, sign)| *sign == '\'').map_or(0, |(at, _)| at + 1),
        None => 0,
    }
}

/// A text with line continuations and the usual escapes resolved.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if sign != '\\' {
            plain.push(sign);
            continue;
        }
        match signs.next() {
            Some('n') => plain.push('\n'),
            Some('t') => plain.push('\t'),
            Some('\n') => while signs.next_if(|sign| sign.is_whitespace()).is_some() {},
            Some('u') => {
                let code: String = signs.by_ref().skip(1).take_while(|sign| *sign != '}').collect();
                plain.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            Some(other) => plain.push(other),
            None => {}
        }
    }
    plain
}
