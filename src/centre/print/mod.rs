//! Papers of the centre: who comes to an event, the register of associations.

pub mod associations;
pub mod people;

use time::OffsetDateTime;

use super::model::district::District;
use crate::documents::{Document, Profile};
use crate::text::{Args, Locale, say_with};

/// The language in which a centre writes its papers.
fn language(district: &District) -> Locale {
    Locale::from_code(&district.language).unwrap_or_default()
}

fn say(district: &District, key: &str, args: Args<'_>) -> String {
    say_with(language(district), key, args).into_owned()
}

/// A paper of the centre without words yet.
fn paper(district: &District, title: &str, made_at: OffsetDateTime) -> Document {
    Document {
        author: district.title().to_owned(),
        ..Document::new(title, language(district), Profile::of_country(&district.country), made_at)
    }
}
