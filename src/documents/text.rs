//! Words of a paper with their look. A line break inside them (`\n`) is a line break on paper.

use serde::{Deserialize, Serialize};
/// Words of one look.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub words: String,
    pub is_bold: bool,
    pub is_italic: bool,
}

/// Words of several looks, one after another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub spans: Vec<Span>,
}

impl Text {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn plain(self, words: impl Into<String>) -> Self {
        self.with(Span { words: words.into(), ..Span::default() })
    }

    pub fn bold(self, words: impl Into<String>) -> Self {
        self.with(Span { words: words.into(), is_bold: true, ..Span::default() })
    }

    pub fn italic(self, words: impl Into<String>) -> Self {
        self.with(Span { words: words.into(), is_italic: true, ..Span::default() })
    }

    pub fn with(mut self, span: Span) -> Self {
        if !span.words.is_empty() {
            self.spans.push(span);
        }
        self
    }

    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The words without their look.
    pub fn words(&self) -> String {
        self.spans.iter().map(|span| span.words.as_str()).collect()
    }

    /// The same words, with spaces that no line breaks at: after «№», and between initials and a surname.
    pub(super) fn glued(mut self) -> Self {
        for span in &mut self.spans {
            let signs: Vec<char> = span.words.chars().collect();
            let sign_at = |at: usize| signs.get(at).copied().unwrap_or(' ');
            let is_initial = |at: usize| sign_at(at).is_uppercase() && sign_at(at + 1) == '.';
            let glue = |at: usize| {
                let before = at.checked_sub(1).map_or(' ', sign_at);
                let after_initial = at >= 2 && is_initial(at - 2) && !at.checked_sub(3).map_or(' ', sign_at).is_alphabetic();
                before == '№'
                    || (before.is_alphabetic() && is_initial(at + 1))
                    || (after_initial && sign_at(at + 1).is_uppercase())
            };
            span.words = (0..signs.len()).map(|at| if signs[at] == ' ' && glue(at) { '\u{a0}' } else { signs[at] }).collect();
        }
        self
    }

    /// The same words, all bold.
    pub(super) fn emboldened(mut self) -> Self {
        for span in &mut self.spans {
            span.is_bold = true;
        }
        self
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::new().plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::new().plain(words)
    }
}

/// Whether a sign may stand in a file: the formats forbid the control characters of old terminals.
pub(super) fn is_printable(sign: char) -> bool {
    !matches!(sign, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}')
}
