//! Work of the centre's section after the answer.

mod files;
mod letters;

pub use files::ReadCentreFile;
pub use letters::{FollowEvents, SendLetter, Word, plan_round, tell_later};
