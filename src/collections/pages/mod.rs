//! Screens of collections.

pub mod choice;
pub mod edit;
pub mod list;
mod makers;
pub mod meeting;
pub mod new;
pub mod show;

use crate::access::{Actor, CENTRE};
use crate::collections::model::collection::{Kind, Level};
use crate::text::{Locale, say};

type Options = Vec<(&'static str, String)>;

/// Whether the actor makes collections for the district's centre here.
fn is_centre(actor: &Actor) -> bool {
    CENTRE.admits(Some(actor))
}

/// The kinds to choose from, in words.
fn kinds(locale: Locale, is_centre: bool) -> Options {
    let word = |kind: &Kind| (kind.code(), say(locale, &format!("collections-kind-{}", kind.code())).into_owned());
    Kind::offered(is_centre).iter().map(word).collect()
}

/// The readers to choose from, in words.
fn levels(locale: Locale, is_centre: bool, has_association: bool) -> Options {
    let word = |level: &Level| (level.code(), say(locale, &format!("collections-level-{}", level.code())).into_owned());
    Level::offered(is_centre, has_association).iter().map(word).collect()
}
