//! The code of a signed paper: whoever holds the paper finds by it whether the paper is true.

use crate::documents::Verification;
use crate::text::{Locale, say};

/// Where the paper with this code is checked, as it is printed.
pub fn verification(origin: &str, code: &str, locale: Locale) -> Verification {
    Verification::at(origin, code, say(locale, "protocols-verification"))
}
