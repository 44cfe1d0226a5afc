//! The open doors of the bank: what is published for everybody is told to programs too. Other libraries harvest it
//! (OAI-PMH), readers follow it (Atom), search engines find it (sitemap, schema.org). Nothing else goes out here, whoever asks.

pub mod atom;
pub mod learning;
pub mod oai;
pub mod sitemap;
pub mod xml;

use crate::ids::PracticeId;

/// The name of a practice for ever and everywhere; it survives a move of the portal to another address.
pub fn urn(id: PracticeId) -> String {
    format!("urn:uuid:{id}")
}

/// The practice that bears a name.
pub fn of_urn(urn: &str) -> Option<PracticeId> {
    urn.strip_prefix("urn:uuid:")?.parse().ok()
}

/// A media type without its parameters.
fn plain_type(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default()
}
