//! What the search knows of a document.

use time::OffsetDateTime;

use super::files;
use super::lists::KIND;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::NormId;
use crate::library::model::{Card, Keeper, Level};
use crate::search::{self, Entry, Part, Weight};
use crate::text::normalise::clean_for_reading;

/// Makes the document findable by its title, annotation, issuer, number, text, and the words of its files.
pub async fn put_entry(tx: &mut Tx, id: NormId, card: &Card, keeper: &Keeper, changed_at: OffsetDateTime) -> Result<()> {
    let level = match card.level {
        Level::Association => search::Level::Association,
        Level::School => search::Level::School,
        Level::District => search::Level::District,
        Level::Public => search::Level::Public,
    };
    let files = files::texts(tx, &[id.0]).await?;
    let mut parts = vec![
        Part { weight: Weight::Annotation, text: card.annotation.as_str().into() },
        Part { weight: Weight::Annotation, text: format!("{} {}", card.number, card.issuer).into() },
        Part { weight: Weight::Body, text: clean_for_reading(&card.original_text).into() },
    ];
    for file in &files {
        let passages = file.passages.iter().map(|passage| passage.text.as_str());
        parts.extend(passages.chain([file.name.as_str()]).map(|text| Part { weight: Weight::Files, text: text.into() }));
    }
    let entry = Entry {
        kind: KIND,
        id: id.0,
        school_id: keeper.school.map(Into::into),
        district_id: Some(keeper.district.into()),
        association_id: keeper.association.map(Into::into),
        owner_id: None,
        level,
        locale: &card.language,
        title: &card.title,
        parts,
        changed_at,
    };
    search::put(tx, &entry).await
}
