//! Work of the centre's section after the answer.

mod letters;
mod pictures;

pub use letters::{FollowEvents, SendLetter, Word, plan_round, tell_later};
pub use pictures::CopyPicture;
