//! The code of a paper: whoever holds the paper finds by it whether the paper is true.

use serde::{Deserialize, Serialize};

/// Signs that are not taken for each other.
const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
const LENGTH: usize = 16;

/// Where anybody may see that the paper is true; printed as a QR code in the lower right corner of the first page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    pub address: String,
    /// What stands beside the code; empty for nothing.
    pub caption: String,
}

impl Verification {
    /// The page of a paper's code on this portal.
    pub fn at(origin: &str, code: &str, caption: impl Into<String>) -> Self {
        Self { address: format!("{origin}/check/{code}"), caption: caption.into() }
    }

    /// A fresh code; nobody guesses it.
    pub fn fresh_code() -> String {
        let random: [u8; LENGTH] = rand::random();
        random.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect()
    }
}
