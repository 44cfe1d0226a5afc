//! Statements on those whose registers these are.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::documents::{Document, Profile};
use crate::error::Result;
use crate::ids::DistrictId;
use crate::text::Locale;

/// A district as its papers name it.
#[derive(Clone, Debug)]
pub struct DistrictHome {
    pub name: String,
    pub centre_name: String,
    pub language: String,
    pub country: String,
}

impl DistrictHome {
    pub fn locale(&self) -> Locale {
        Locale::from_code(&self.language).unwrap_or_default()
    }

    /// The centre by its own name, where it has one.
    pub fn home(&self) -> &str {
        if self.centre_name.is_empty() { &self.name } else { &self.centre_name }
    }

    /// A paper of the district without words yet.
    pub fn document(&self, title: String, made_at: OffsetDateTime) -> Document {
        let author = self.home().to_owned();
        Document { author, ..Document::new(title, self.locale(), Profile::of_country(&self.country), made_at) }
    }
}

pub async fn district(tx: &mut Tx, id: DistrictId) -> Result<DistrictHome> {
    let found = sqlx::query_as!(
        DistrictHome,
        "SELECT name, centre_name, language, country FROM districts WHERE id = $1",
        id as DistrictId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(found)
}
