//! A chapter of a report as it is being written.

use time::OffsetDateTime;

use super::{Heading, Line, LineKind};

#[derive(Clone, Debug)]
pub struct Chapter {
    pub heading: Heading,
    pub text: String,
    pub lines: Vec<Line>,
    pub version: i32,
    pub changed_by_name: String,
    pub changed_at: OffsetDateTime,
}

impl Chapter {
    /// Whether nobody has written here. Tasks that came from the plan are nobody's words until they are judged.
    pub fn is_blank(&self) -> bool {
        let is_own = |line: &Line| match self.heading.lines {
            Some(LineKind::Tasks) => !line.mark.is_empty() || !line.note.is_empty(),
            _ => true,
        };
        self.text.is_empty() && !self.lines.iter().any(is_own)
    }

    /// Its paragraphs.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.text.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}
