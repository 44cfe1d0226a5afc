//! The act by which a folder is handed over: what is in it with counts, which decisions are still open, two lines to sign.

use time::{Date, OffsetDateTime};

use super::registers::decision_table;
use super::{contents, say, years};
use crate::decisions::Open;
use crate::documents::{Block, Document, Level, Person, Requisites, Signature};
use crate::folders::model::Folder;

/// Who hands over is the present head; who takes over is written by hand.
pub fn handover(folder: &Folder, open: &[Open], head: Option<&Person>, on: Date, made_at: OffsetDateTime) -> Document {
    let settings = &folder.settings;
    let said = |key: &str| say(settings, key, &[]);
    let mut document = settings.document(name(folder), made_at);
    let lines =
        vec![said("folders-act-what"), settings.association_of(), say(settings, "folders-for-year", &years(folder.first_year))];
    let requisites = Requisites {
        left: settings.profile.blank_date(on.year(), settings.locale),
        centre: settings.school.settlement.clone(),
        right: String::new(),
    };
    document.blocks = vec![
        Block::Organisation(settings.organisation()),
        Block::Title { name: said("folders-act"), lines },
        Block::Requisites(requisites),
        Block::Heading(Level::Point, said("folders-act-contents")),
        contents(folder).into(),
        Block::Heading(Level::Point, said("folders-act-open")),
    ];
    if open.is_empty() {
        document.blocks.push(Block::paragraph(said("folders-act-none-open")));
    } else {
        document.blocks.push(decision_table(settings, open).into());
    }
    let signature = |key: &str, person: Person| Signature {
        post: said(key),
        person,
        date: settings.profile.blank_date(on.year(), settings.locale),
    };
    document.blocks.push(Block::Signatures(vec![
        signature("folders-act-gives", head.cloned().unwrap_or_default()),
        signature("folders-act-takes", Person::default()),
    ]));
    document
}

/// What the file is called: «Акт приёма-передачи документов МО».
pub fn name(folder: &Folder) -> String {
    say(&folder.settings, "folders-act-name", &years(folder.first_year))
}
