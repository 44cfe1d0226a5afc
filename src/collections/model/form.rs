//! What is typed about a collection as a whole.

use super::collection::{Collection, Kind, Level};
use crate::web::{Check, Errors, Problem, form};

form! {
    /// Title, annotation, purpose and readers of a collection, and the practice with which it begins.
    pub struct CollectionForm { version, title, annotation, kind, level, on_front, practice }
}

/// A collection as it is to be.
#[derive(Clone, Debug)]
pub struct Draft {
    pub title: String,
    pub annotation: String,
    pub kind: Kind,
    pub level: Level,
    pub on_front: bool,
}

impl Draft {
    /// The collection as it is.
    pub fn of(collection: &Collection) -> Self {
        let Collection { title, annotation, kind, level, on_front, .. } = collection.clone();
        Self { title, annotation, kind, level, on_front }
    }
}

impl CollectionForm {
    pub fn of(collection: &Collection) -> Self {
        Self {
            version: collection.version.to_string(),
            title: collection.title.clone(),
            annotation: collection.annotation.clone(),
            kind: collection.kind.code().to_owned(),
            level: collection.level.code().to_owned(),
            on_front: if collection.on_front { "yes".to_owned() } else { String::new() },
            practice: String::new(),
        }
    }

    /// The same words, for the readers that the collection has already: what saves itself opens nothing.
    pub fn for_readers_of(self, collection: &Collection) -> Self {
        let Self { version, title, annotation, .. } = self;
        Self { version, title, annotation, ..Self::of(collection) }
    }

    /// Each text that is saved otherwise than it was typed: message key and saved text.
    pub fn differences(&self, saved: &Collection) -> Vec<(&'static str, String)> {
        let plain = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
        let texts =
            [("collections-title", &self.title, &saved.title), ("collections-annotation", &self.annotation, &saved.annotation)];
        texts
            .into_iter()
            .filter(|(_, typed, saved)| plain(typed) != **saved)
            .map(|(key, _, saved)| (key, saved.clone()))
            .collect()
    }

    /// Whoever speaks for the centre shares with the district or with everybody; only what everybody may read stands on
    /// the first page. `check` may hold what was found among the notes.
    pub fn parse(&self, mut check: Check, is_centre: bool, has_association: bool) -> Result<Draft, Errors> {
        let title = check.line("title", &self.title, 3..=150);
        let annotation = check.text("annotation", &self.annotation, 0..=2000);
        let kind = Kind::from_code(&self.kind).filter(|kind| Kind::offered(is_centre).contains(kind));
        let level = Level::from_code(&self.level).filter(|level| Level::offered(is_centre, has_association).contains(level));
        let on_front = !self.on_front.is_empty();
        if kind.is_none() {
            check.add("kind", Problem::NotAChoice);
        }
        if level.is_none() {
            check.add("level", Problem::NotAChoice);
        }
        if on_front && level.is_some_and(|level| level != Level::Public) {
            check.add("on_front", Problem::Rule("collections-front-needs-public"));
        }
        let (kind, level) = (kind.unwrap_or(Kind::Own), level.unwrap_or(Level::None));
        check.finish((), || Draft { title, annotation, kind, level, on_front }).map_err(|invalid| invalid.errors)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(level: &str, on_front: &str) -> CollectionForm {
        CollectionForm {
            title: "К педсовету".into(),
            kind: "own".into(),
            level: level.into(),
            on_front: on_front.into(),
            ..CollectionForm::default()
        }
    }

    #[test]
    fn the_centre_alone_speaks_to_the_district_and_to_everybody() {
        for level in ["district", "public"] {
            assert!(form(level, "").parse(Check::new(), true, false).is_ok());
            assert!(form(level, "").parse(Check::new(), false, true).is_err());
        }
        assert!(form("association", "").parse(Check::new(), false, true).is_ok());
        assert!(form("association", "").parse(Check::new(), false, false).is_err());
    }

    #[test]
    fn only_what_everybody_may_read_stands_on_the_first_page() {
        assert!(form("public", "yes").parse(Check::new(), true, false).is_ok());
        assert!(form("district", "yes").parse(Check::new(), true, false).is_err());
    }
}
