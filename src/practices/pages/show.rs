//! The page of a practice: what it is, its files to read and to take along, how it went with colleagues, what
//! they ask, and what this reader may do with it.

use askama::Template;

use super::offers::offers;
use super::passport::{crumbs, kind, passport, sections};
use super::questions::QuestionForm;
use super::rows::status_word;
use super::talk::{OUTCOMES, Talk};
use super::uses::UseForm;
use super::viewer;
use crate::access::{AUTHORS, CENTRE, STAFF};
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Refusal, Result};
use crate::files::Place;
use crate::ids::{PracticeFileId, PracticeId};
use crate::practices::feeds::learning::learning_resource;
use crate::practices::model::{Level, Offers, Practice};
use crate::practices::paths;
use crate::practices::store::lineage::{self, Kin};
use crate::practices::store::originals::{self, Original};
use crate::practices::store::practices::{self, Viewer};
use crate::practices::store::reading::{self, FileRead, Own};
use crate::practices::store::road::{self, Step};
use crate::readings::{Asked, Piece, Shows, Viewing};
use crate::terms::Terms;
use crate::text::{Locale, say};
use crate::web::{Errors, Invalid, Path, Query, Response, Visitor, filters, form};

form! {
    /// Which file is read, which part or place of it, and whether all marks of use are wanted.
    pub struct ShowForm { file, part, page, uses }
}

/// A form of the page that comes back with its problems.
pub enum Again {
    Used(Invalid<UseForm>),
    Asked(Invalid<QuestionForm>),
}

/// Marks of use that are shown at first, and when all are asked for.
const FEW: i64 = 5;
const MANY: i64 = 300;

#[derive(Template)]
#[template(path = "practices/show.html")]
struct Show {
    practice: Practice,
    kind: String,
    /// Rubric and first direction: words and lists.
    crumbs: Vec<(String, String)>,
    passport: Vec<(&'static str, String)>,
    /// What the author wrote in the form: message and text.
    sections: Vec<(&'static str, Vec<Piece>)>,
    files: Vec<FileRead>,
    viewing: Option<Viewing>,
    download: Result<(), Refusal>,
    /// The description for search engines, where the practice is for everybody.
    learning: Option<String>,
    talk: Talk,
    own: Own,
    offers: Offers,
    steps: Vec<Step>,
    /// What its author has kept for himself.
    originals: Vec<Original>,
    /// What it was made of, and what was made of it.
    above: Vec<Kin>,
    below: Vec<Kin>,
    may_adapt: bool,
    /// May mark a use; may ask and answer.
    may_use: bool,
    may_ask: bool,
    /// May put it into a collection.
    may_collect: bool,
    used: UseForm,
    used_errors: Errors,
    asked: QuestionForm,
    asked_errors: Errors,
    today: String,
    locale: Locale,
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.practice.id)
    }

    fn status_word(&self) -> String {
        status_word(self.locale, self.practice.status)
    }

    fn foreign(&self) -> Option<&str> {
        let language = self.practice.content.language.as_str();
        (language != self.locale.code()).then_some(language)
    }

    /// Whether the author's description stands open: where no text of a file stands above it.
    fn is_described_first(&self) -> bool {
        !self.viewing.as_ref().is_some_and(|viewing| matches!(viewing.shows, Shows::Words(_)))
    }

    fn initials(&self) -> String {
        crate::access::initials(&self.practice.author_name)
    }

    /// The list of what the author's school shares; a centre has none of its own.
    fn school_path(&self) -> Option<String> {
        self.practice.school.map(|school| format!("/practices?school={school}"))
    }

    /// A tab of the viewer.
    fn tab(&self, file: &FileRead) -> String {
        format!("{}#viewer", viewer::page(&self.practice, file.id))
    }

    fn is_open(&self, file: &FileRead) -> bool {
        self.viewing.as_ref().is_some_and(|viewing| viewing.file_path() == self.file_path(file))
    }

    fn file_path(&self, file: &FileRead) -> String {
        format!("{}/files/{}", self.path(), file.id)
    }

    fn outcomes(&self) -> Vec<(&'static str, String)> {
        OUTCOMES.into_iter().map(|code| (code, say(self.locale, &format!("bank-outcome-{code}")).into_owned())).collect()
    }

    fn units(&self) -> Vec<(&str, &str)> {
        self.own.units.iter().map(|unit| (unit.as_str(), unit.as_str())).collect()
    }

    /// Whether the details of a mark hold anything, so that they are not hidden.
    fn has_details(&self) -> bool {
        ["used_on", "pupils", "minutes", "unit"].iter().any(|field| self.used_errors.at(field).is_some())
            || !self.used.pupils.is_empty()
            || !self.used.minutes.is_empty()
    }

    fn answers(&self, question: &crate::ids::QuestionId) -> bool {
        self.asked.answers == question.to_string()
    }

    fn used_path(&self, mark: &crate::ids::UseId) -> String {
        format!("{}/delete", paths::used(self.practice.id, *mark))
    }

    fn question_path(&self, question: &crate::ids::QuestionId) -> String {
        format!("{}/delete", paths::question(self.practice.id, *question))
    }

    fn say_refusal(&self, refusal: &Refusal) -> String {
        say(self.locale, refusal.key).into_owned()
    }

    fn kin_path(&self, kin: &Kin) -> String {
        paths::show(kin.id)
    }

    fn sign_in_path(&self) -> String {
        format!("/login?next={}", self.path())
    }
}

pub async fn show(visitor: Visitor, Path(id): Path<PracticeId>, Query(form): Query<ShowForm>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let practice = practices::find(&mut tx, id, &Viewer::of(visitor.actor())).await?;
    let page = load(&visitor, &mut tx, practice, &form).await?;
    visitor.public_page(page)
}

/// The page again, with what was typed into one of its forms and what is wrong with it.
pub async fn again(visitor: &Visitor, tx: &mut Tx, practice: Practice, again: Again) -> Result<Response> {
    let mut page = load(visitor, tx, practice, &ShowForm::default()).await?;
    match again {
        Again::Used(invalid) => (page.used, page.used_errors) = (invalid.form, invalid.errors),
        Again::Asked(invalid) => (page.asked, page.asked_errors) = (invalid.form, invalid.errors),
    }
    visitor.unprocessable(page)
}

async fn load(visitor: &Visitor, tx: &mut Tx, practice: Practice, form: &ShowForm) -> Result<Show> {
    let (actor, locale, dated) = (visitor.actor(), visitor.locale(), visitor.dated());
    let reader = actor.map(|actor| actor.user);
    let terms = Terms::load(tx, visitor.now()).await?;
    let file: Option<PracticeFileId> = form.file.parse().ok();
    let asked = Asked::new(&form.part, &form.page);
    let mut files = match practice.is_closed() {
        true => Vec::new(),
        false => reading::list_files(tx, practice.id, file, &asked).await?,
    };
    let most = if form.uses == "all" { MANY } else { FEW };
    let voices = reading::list_voices(tx, practice.id, reader, most).await?;
    let own = match reader {
        Some(reader) => reading::find_own(tx, practice.id, reader, school_year(dated.today)).await?,
        None => Own::default(),
    };
    let steps = match actor {
        Some(actor) if practice.tells_its_road(actor) => road::list_steps(tx, practice.id).await?,
        _ => Vec::new(),
    };
    let originals = match reader {
        Some(reader) if reader == practice.author => originals::list(tx, practice.id, reader).await?,
        _ => Vec::new(),
    };
    let offers = offers(visitor, tx, &practice).await?;
    let kin = match practice.has_kin {
        true => lineage::list_kin(tx, practice.id, &Viewer::of(actor)).await?,
        false => Vec::new(),
    };
    let (above, below) = kin.into_iter().partition(|kin| kin.depth < 0);
    let unit = own.units.first().cloned().unwrap_or_default();
    let talk = Talk::new(&practice, voices, actor, locale, &dated);
    let used = talk.uses.iter().find(|mark| mark.is_own && mark.used.unit == unit).map(|mark| again_of(&mark.used));
    let speaks = actor.is_some() && STAFF.and(CENTRE).admits(actor) && practice.level != Level::None;
    Ok(Show {
        kind: kind(&practice, &terms, locale),
        crumbs: crumbs(&practice, &terms, locale),
        passport: passport(&practice, &terms, locale),
        sections: sections(&practice),
        viewing: viewer::open(&mut files, &practice, file, &asked, practice.can_download(actor).is_ok()),
        download: practice.can_download(actor),
        learning: learning_resource(&practice, &files, &terms, &visitor.app.config.origin()),
        offers,
        may_use: speaks && actor.is_some_and(|actor| practice.can_be_used_by(actor).is_ok()),
        may_ask: speaks,
        may_collect: speaks,
        may_adapt: actor.is_some_and(|actor| AUTHORS.admits(Some(actor)) && practice.can_be_adapted_by(actor).is_ok()),
        above,
        below,
        used: used.unwrap_or(UseForm { unit, ..UseForm::default() }),
        used_errors: Errors::default(),
        asked: QuestionForm::default(),
        asked_errors: Errors::default(),
        today: dated.today.to_string(),
        practice,
        files,
        talk,
        own,
        steps,
        originals,
        locale,
    })
}

/// The form as it shows a mark that was made before.
fn again_of(used: &reading::Used) -> UseForm {
    let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
    UseForm {
        outcome: used.outcome.clone(),
        advice: used.advice.clone(),
        unit: used.unit.clone(),
        used_on: used.used_on.to_string(),
        pupils: number(used.pupils),
        minutes: number(used.minutes),
    }
}
