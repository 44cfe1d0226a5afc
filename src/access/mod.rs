//! Who asks, and who may: roles with dates, the place a person acts in, the schools within reach, the
//! audience of a page. Pure: nothing here reads a table.

mod actor;
mod audience;
mod role;

pub use actor::{Actor, Holding, Place, Reach, initials, short_name};
pub use audience::*;
pub use role::Role;
