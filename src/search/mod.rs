//! Finds things by words, in Russian and Ukrainian, in any form of a word, with slips of the finger and of the
//! keyboard. A feature `put`s an `Entry` when it saves a thing and `remove`s it when it deletes one; a page
//! `find`s by a `Query` within a `Scope` and marks what was hit.

mod completion;
mod distance;
mod entry;
mod jobs;
mod layout;
mod marks;
mod outcome;
mod query;
mod shorthand;
mod stems;
mod stop;
mod store;
mod titles;
mod vector;
mod vocabulary;

pub use completion::{Completion, complete};
pub use entry::{Entry, Level, Part};
pub use jobs::jobs;
pub use marks::{Piece, covers, hits, snippet};
pub use outcome::{Outcome, find};
pub use query::Query;
pub use store::{Found, Scope, among, put, put_all, remove};
pub use vector::Weight;
pub use vocabulary::{learn, suggest};
