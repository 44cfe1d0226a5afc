//! The parts in which a control is written: each class and the memo's text, a page each. What was typed is compared
//! with what its writer saw, so that two people in one part get both texts.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// What stands in a part, in short.
pub fn digest(part: &impl Serialize) -> String {
    // A value of these types is always written.
    let written = serde_json::to_vec(part).unwrap_or_default();
    Sha256::digest(written)[..12].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What becomes of a part that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It stands so already.
    Same,
    /// It goes in the place of the saved one.
    Saved,
    /// Somebody else has written it meanwhile, otherwise.
    Conflict,
}

/// Judges by the digests of the saved part, of the typed one, and of the one that its writer saw.
pub fn judge(saved: &str, typed: &str, seen: &str) -> Outcome {
    if typed == saved {
        Outcome::Same
    } else if saved == seen {
        Outcome::Saved
    } else {
        Outcome::Conflict
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_goes_to_whoever_saw_what_is_saved() {
        assert_eq!(judge("saved", "saved", "older"), Outcome::Same);
        assert_eq!(judge("saved", "typed", "saved"), Outcome::Saved);
        assert_eq!(judge("saved", "typed", "older"), Outcome::Conflict);
    }
}
