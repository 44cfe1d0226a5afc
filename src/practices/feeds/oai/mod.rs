//! OAI-PMH 2.0, by which libraries harvest each other's catalogues: six questions, the answers in Dublin Core. What was
//! closed is told as deleted, for ever. A long list is told in parts; the token of the next part says by itself where
//! the list goes on, so that nothing is remembered between two questions and no token grows old.

mod answer;
mod request;
mod token;

pub use answer::{Answer, Repository};
pub use request::{Asked, Fault, Listing, Told};

/// The one format of metadata.
const FORMAT: &str = "oai_dc";
