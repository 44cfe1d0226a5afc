//! Reading a file on the page, without taking it along: its words with headings, lists, tables and links, its pictures and
//! pages as light copies. A file is read once, after it came, in a child process with limits, and what was read is kept by
//! the digest of its bytes: whoever brings the same bytes again finds them read. A room that keeps files asks for the
//! reading when a file comes, and shows it to whom it shows the file.

mod asked;
mod jobs;
mod parts;
mod pictures;
mod pieces;
mod places;
mod store;
mod viewing;
mod work;

pub use asked::Asked;
pub use jobs::{jobs, plan_round, sweep};
pub use pictures::serve_picture;
pub use pieces::{Piece, typed};
pub use places::{find, plain};
pub use store::{Opened, open};
pub use viewing::{Shows, Subject, Viewing};
pub use work::read;
