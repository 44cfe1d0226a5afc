//! Papers of a meeting: its protocol, and an extract of chosen items.

mod code;
mod extract;
mod protocol;

pub use code::{fresh_code, verification};
pub use extract::{Certified, extract};
pub use protocol::{protocol, signed_mark};
