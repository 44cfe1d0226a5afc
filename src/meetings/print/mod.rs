//! Papers of a meeting: its protocol, and an extract of chosen items.

mod extract;
mod protocol;

pub use extract::{Certified, extract};
pub use protocol::protocol;
