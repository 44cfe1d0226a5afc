//! How many rows came of the lines of a file.

use std::ops::AddAssign;

/// The lines of a file by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub added: u64,
    /// Brought in before; nothing was changed.
    pub known: u64,
    /// Names a school, a person or a practice that is not there, or is of a kind for which there is no place.
    pub left_out: u64,
}

impl Counts {
    /// Of so many lines so many were added and so many known; the rest is left out.
    pub fn of(lines: usize, added: usize, known: usize) -> Self {
        Self { added: added as u64, known: known as u64, left_out: lines.saturating_sub(added + known) as u64 }
    }

    pub fn lines(&self) -> u64 {
        self.added + self.known + self.left_out
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.added += other.added;
        self.known += other.known;
        self.left_out += other.left_out;
    }
}
