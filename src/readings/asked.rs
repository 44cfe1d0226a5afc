//! Which part of a file is asked for.

/// Which part of a file is asked for: the one where a page, a slide or a sheet begins, else the one of that number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub part: i32,
    pub place: i32,
}

impl Asked {
    /// As addresses say it; what is no number asks for nothing.
    pub fn new(part: &str, place: &str) -> Self {
        Self { part: part.parse().unwrap_or(1), place: place.parse().unwrap_or(0) }
    }
}
