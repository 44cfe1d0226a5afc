//! A document: whether it is in force, what it means, its text for reading, and its text as it came.

use askama::Template;
use time::Date;

use super::described;
use super::ripple::{Citing, citing_norm};
use crate::access::{Actor, MEMBERS, Role};
use crate::db::Tx;
use crate::error::Result;
use crate::files::{Family, Kind, Limits};
use crate::ids::NormId;
use crate::library::model::{Attached, Block, Finding, Linked, Norm, Sheet, Status, Viewer, blocks, findings, room};
use crate::library::paths;
use crate::library::store::sheets::{self, Wanted};
use crate::library::store::{citing, files, links, norms};
use crate::terms::Terms;
use crate::text::{Dated, Value, parse_date, say_with};
use crate::web::{Errors, Path, Query, Response, Visitor, filters, form};

form! {
    /// The day for which one asks whether the document is in force.
    pub struct Asked { on }
}

#[derive(Template)]
#[template(path = "library/show.html")]
struct Show {
    norm: Norm,
    status: Status,
    /// The day that was asked for, where it is not today.
    on: Option<Date>,
    linked: Vec<Linked>,
    blocks: Vec<Block>,
    files: Vec<Attached>,
    /// What may still be brought, for its keeper.
    room: Limits,
    errors: Errors,
    /// Codes of its subjects with their words.
    topics: Vec<(String, String)>,
    findings: Vec<Finding>,
    /// Texts in the reader's care that cite it, where it is no longer in force.
    citing: Vec<Citing>,
    /// The sheet of the reader's association.
    sheet: Option<Sheet>,
    /// The reader has yet to confirm on it.
    owes: bool,
    /// The reader may ask the association to read it.
    can_ask: bool,
    can_edit: bool,
}

impl Show {
    fn line(&self, dated: &Dated) -> String {
        let card = &self.norm.card;
        described(dated, card.kind.code(), card.dated, &card.number)
    }

    /// What has taken it out of force, or will.
    fn ends(&self) -> impl Iterator<Item = &Linked> {
        self.linked.iter().filter(|linked| linked.ends())
    }

    fn void_from(&self) -> Option<Date> {
        self.norm.life.void_from()
    }

    fn file_path(&self, file: &Attached) -> String {
        paths::file(self.norm.id, file.id)
    }

    fn read_path(&self, file: &Attached) -> String {
        paths::read(self.norm.id, file.id)
    }

    /// The sign of a file in the sprite.
    fn file_icon(&self, file: &Attached) -> &'static str {
        match file.kind().map(Kind::family) {
            Some(Family::Slides) => "presentation",
            Some(Family::Table) => "table",
            Some(Family::Picture) => "image",
            Some(Family::Sound) => "music",
            Some(Family::Archive) => "archive",
            Some(Family::Document) | None => "file-text",
        }
    }

    /// «До 30 МБ каждый, ещё до 10 файлов»: what may be brought.
    fn rules(&self, dated: &Dated) -> String {
        const MEGABYTE: u64 = 1024 * 1024;
        let args = [
            ("file", Value::from((self.room.file / MEGABYTE).to_string())),
            ("item", Value::from((self.room.item / MEGABYTE).to_string())),
            ("files", Value::from(self.room.files.to_string())),
        ];
        say_with(dated.locale, "library-files-rules", &args).into_owned()
    }

    fn annotation_path(&self) -> String {
        paths::annotation(self.norm.id)
    }

    fn links_path(&self) -> String {
        paths::links(self.norm.id)
    }
}

pub async fn show(visitor: Visitor, Path(id): Path<NormId>, Query(asked): Query<Asked>) -> Result<Response> {
    let viewer = Viewer::of(visitor.actor());
    let today = visitor.today();
    let on = parse_date(&asked.on).filter(|day| *day != today);
    let mut tx = visitor.read().await?;
    let norm = norms::find(&mut tx, id, &viewer).await?;
    let linked = links::list(&mut tx, id, &viewer).await?;
    let files = files::list(&mut tx, id).await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let can_edit = visitor.actor().is_some_and(|actor| norm.can_edit(actor).is_ok());
    let findings = if can_edit { findings(&norm, &citing::repealed(&mut tx, &viewer, today).await?) } else { Vec::new() };
    let status = norm.life.status(on.unwrap_or(today));
    let mut page = Show {
        status,
        on,
        linked,
        blocks: blocks(&norm.card.original_text),
        room: room(&files),
        errors: Errors::default(),
        files,
        topics: Vec::new(),
        findings,
        citing: Vec::new(),
        sheet: None,
        owes: false,
        can_ask: false,
        can_edit,
        norm,
    };
    if let Some(actor) = visitor.actor() {
        page.add_duties(&mut tx, actor, today).await?;
    }
    drop(tx);
    let topic = |code: &String| (code.clone(), terms.label("topic", code, visitor.locale()).to_owned());
    page.topics = page.norm.card.topics.iter().map(topic).collect();
    visitor.public_page(page)
}

impl Show {
    /// What the document asks of this reader, and what it asks others.
    async fn add_duties(&mut self, tx: &mut Tx, actor: &Actor, today: Date) -> Result<()> {
        if self.status == Status::Repealed {
            self.citing = citing_norm(tx, actor, self.norm.id, today).await?;
        }
        let Some(association) = actor.association().filter(|_| MEMBERS.admits(Some(actor))) else { return Ok(()) };
        let wanted = Wanted { norm: Some(self.norm.id), ..Wanted::default() };
        let own = [association.0];
        self.sheet = sheets::list(tx, &own, wanted, today).await?.into_iter().next();
        let owed = Wanted { owed_by: Some(actor.user), ..wanted };
        self.owes = self.sheet.is_some() && !sheets::list(tx, &own, owed, today).await?.is_empty();
        self.can_ask = self.sheet.is_none() && actor.has(Role::Head) && self.norm.can_be_read(today).is_ok();
        Ok(())
    }
}

/// «Исходный текст».
#[derive(Template)]
#[template(path = "library/original.html")]
struct Original {
    norm: Norm,
    status: Status,
}

pub async fn original(visitor: Visitor, Path(id): Path<NormId>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let norm = norms::find(&mut tx, id, &Viewer::of(visitor.actor())).await?;
    visitor.public_page(Original { status: norm.life.status(visitor.today()), norm })
}
