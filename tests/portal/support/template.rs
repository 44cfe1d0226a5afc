//! The templates as the watchmen read them: what is computed, and what stands there literally.

use std::fs;
use std::sync::OnceLock;

use super::source::{files_below, house};

/// A template in its parts.
pub struct Template {
    /// Its path below `templates`.
    pub path: String,
    /// What is computed: the insides of `{{ … }}` and `{% … %}`, with their lines.
    pub computed: Vec<(usize, String)>,
    /// The rest, with computed parts and comments cut out; lines are those of the file.
    pub literal: String,
}

/// Every template of pages and letters.
pub fn templates() -> &'static [Template] {
    static TEMPLATES: OnceLock<Vec<Template>> = OnceLock::new();
    TEMPLATES.get_or_init(|| {
        let root = house().join("templates");
        let files = ["html", "txt"].into_iter().flat_map(|ending| files_below(&root, ending));
        files
            .map(|path| {
                part(path.strip_prefix(&root).unwrap().to_string_lossy().into_owned(), &fs::read_to_string(&path).unwrap())
            })
            .collect()
    })
}

fn part(path: String, text: &str) -> Template {
    let mut template = Template { path, computed: Vec::new(), literal: String::new() };
    let mut rest = text;
    let mut line = 1;
    loop {
        let next = ["{#", "{{", "{%"].iter().filter_map(|open| rest.find(open)).min();
        let Some(start) = next else { break };
        template.literal.push_str(&rest[..start]);
        line += rest[..start].matches('\n').count();
        let inside = &rest[start + 2..];
        let is_comment = rest[start..].starts_with("{#");
        let length = if is_comment { inside.find("#}").unwrap_or(inside.len()) } else { end_of_computed(inside) };
        if !is_comment {
            template.computed.push((line, inside[..length].to_owned()));
        }
        // Line ends within stay, so that lines can be counted.
        let breaks = inside[..length].matches('\n').count();
        template.literal.extend(std::iter::repeat_n('\n', breaks));
        line += breaks;
        rest = inside.get(length + 2..).unwrap_or_default();
    }
    template.literal.push_str(rest);
    template
}

/// Where a computed part ends: at its closing braces outside of texts.
fn end_of_computed(inside: &str) -> usize {
    let bytes = inside.as_bytes();
    let mut in_text = false;
    for at in 0..bytes.len() {
        match bytes[at] {
            b'"' => in_text = !in_text,
            b'}' if !in_text && at > 0 && matches!(bytes[at - 1], b'%' | b'}') => return at - 1,
            _ => {}
        }
    }
    bytes.len()
}

/// The texts in a computed part, each with what follows it.
pub fn texts_in(computed: &str) -> Vec<(&str, &str)> {
    let mut texts = Vec::new();
    let mut rest = computed;
    while let Some(start) = rest.find('"') {
        let inside = &rest[start + 1..];
        let Some(end) = inside.find('"') else { break };
        texts.push((&inside[..end], &inside[end + 1..]));
        rest = &inside[end + 1..];
    }
    texts
}

/// A part of what a template says literally.
pub enum Piece<'a> {
    Text(&'a str),
    /// The inside of `<…>`.
    Tag(&'a str),
}

/// Texts and tags in their order, with their lines.
pub fn pieces(literal: &str) -> Vec<(usize, Piece<'_>)> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut in_tag = false;
    let mut quoted = false;
    for (at, sign) in literal.char_indices().chain([(literal.len(), '<')]) {
        quoted ^= in_tag && sign == '"';
        let ends = if in_tag { sign == '>' && !quoted } else { sign == '<' };
        if ends {
            let part = &literal[start..at];
            let line = literal[..start].matches('\n').count() + 1;
            pieces.push((line, if in_tag { Piece::Tag(part) } else { Piece::Text(part) }));
            start = (at + 1).min(literal.len());
            in_tag = !in_tag;
        }
    }
    pieces
}

/// The value of an attribute that a tag gives literally.
pub fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split('"').next())
}
