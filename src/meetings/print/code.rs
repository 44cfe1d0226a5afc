//! The code of a signed paper: whoever holds the paper finds by it whether the paper is true.

use crate::documents::Verification;
use crate::text::{Locale, say};

/// Signs that are not taken for each other.
const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
const LENGTH: usize = 16;

/// A fresh one; nobody guesses it.
pub fn fresh_code() -> String {
    let random: [u8; LENGTH] = rand::random();
    random.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect()
}

/// Where the paper with this code is checked, as it is printed.
pub fn verification(origin: &str, code: &str, locale: Locale) -> Verification {
    Verification { address: format!("{origin}/check/{code}"), caption: say(locale, "protocols-verification").into_owned() }
}
