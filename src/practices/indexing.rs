//! What the search knows of a practice: its title, annotation, keywords, description and the text of its files,
//! at the level at which it is shared at present.

use crate::db::Tx;
use crate::error::Result;
use crate::practices::model::likeness::{Sketch, title_bands};
use crate::practices::model::{Content, Level, Practice};
use crate::practices::store::files::{self, FileText};
use crate::practices::store::texts;
use crate::search::{self, Entry, Part, Weight};

/// The word for practices in the index.
pub const KIND: &str = "practice";

/// Puts the practice into the index as it is now, or takes it out when it is shared with nobody; keeps by what others are
/// compared with it.
pub async fn refresh(tx: &mut Tx, practice: &Practice) -> Result<()> {
    sketch(tx, practice).await?;
    let texts = files::list_texts(tx, practice.id).await?;
    match entry(practice, &texts) {
        Some(entry) => search::put(tx, &entry).await,
        None => search::remove(tx, KIND, practice.id.0).await,
    }
}

/// Keeps the title of the practice, and the sketch of what its author typed.
async fn sketch(tx: &mut Tx, practice: &Practice) -> Result<()> {
    let typed = Sketch::of(&typed(&practice.content));
    texts::save(tx, practice.id, None, &title_bands(&practice.content.title), typed.as_ref()).await
}

/// Everything that the author typed of how it goes, as one text.
pub fn typed(content: &Content) -> String {
    let parts = [&content.goal, &content.tasks, &content.preparation, &content.course, &content.reflection, &content.variants];
    parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n\n")
}

/// What is found of a practice with these texts in its files; nothing of one that is shared with nobody.
pub fn entry<'a>(practice: &'a Practice, texts: &'a [FileText]) -> Option<Entry<'a>> {
    let level = match practice.level {
        Level::None => return None,
        Level::Association => search::Level::Association,
        Level::School => search::Level::School,
        Level::District => search::Level::District,
        Level::Public => search::Level::Public,
    };
    let content = &practice.content;
    let mut parts = vec![
        part(Weight::Annotation, &content.annotation),
        part(Weight::Annotation, &content.keywords),
        part(Weight::Body, &content.goal),
        part(Weight::Body, &content.tasks),
        part(Weight::Body, &content.course),
        part(Weight::Body, &content.equipment),
        part(Weight::Body, &content.variants),
        part(Weight::Body, &practice.author_name),
    ];
    for file in texts {
        parts.push(part(Weight::Files, &file.name));
        parts.push(part(Weight::Files, &file.plain));
    }
    parts.retain(|part| !part.text.is_empty());
    Some(Entry {
        kind: KIND,
        id: practice.id.0,
        school_id: practice.school.map(|id| id.0),
        district_id: Some(practice.district.0),
        association_id: practice.association.map(|id| id.0),
        owner_id: Some(practice.author.0),
        level,
        locale: &content.language,
        title: &content.title,
        changed_at: practice.changed_at,
        parts,
    })
}

fn part(weight: Weight, text: &str) -> Part<'_> {
    Part { weight, text: text.into() }
}
