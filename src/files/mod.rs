//! The files people bring: how they are taken in, judged by what they contain and not by what
//! they are called, kept, and handed out again. A file that was accepted lies under a fresh key
//! on the disk or in an S3 bucket and never changes; whoever wants to keep it writes the key into
//! a row, and what has no row is swept away a day later. Reading the words out of a document and
//! making a picture small enough for a page happens in a child process with limits, because the documents come from strangers.

mod archive;
mod begun;
mod blob;
mod compound;
mod container;
mod disk;
mod extract;
mod jpeg;
mod kind;
mod limits;
pub mod made;
pub mod names;
mod object;
mod png;
mod sniff;
mod sound;
mod spool;
mod store;
mod zip;

pub use begun::{Begun, PieceError};
pub use blob::{Blob, Content, PutError, StoreError, Stored};
pub use extract::{Block, Extract, Extractor, Joined, Neighbour, Place, ScreenCopy, Unreadable, run_child};
pub use kind::{Family, Found, Kind};
pub use limits::{Limits, Rejected};
pub use store::{Files, Storage};
pub use zip::{Bundle, Member};
