//! What a test begins with, in words: `a_head().of(school)`, `a_practice(&author).published()`. Rows are put
//! in directly, as if they had been there for long.

mod controls;
mod consolidated;
mod decisions;
mod innovations;
mod meetings;
mod norms;
mod people;
mod plans;
mod practices;
mod recognition;
mod reports;
mod records;
mod submissions;
mod written;

pub use consolidated::*;
pub use controls::*;
pub use decisions::*;
pub use innovations::*;
pub use meetings::*;
pub use norms::*;
pub use people::*;
pub use plans::*;
pub use practices::*;
pub use recognition::*;
pub use records::*;
pub use reports::*;
pub use submissions::*;
pub use written::*;

use super::Portal;

/// Something that can be put into a portal.
pub trait Given {
    type Made;

    async fn put(self, portal: &Portal) -> Self::Made;
}
