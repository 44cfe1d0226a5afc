//! The page of a practice: what it is, its files to read and to take along, how it went with colleagues, what
//! they ask, and what this reader may do with it.

use askama::Template;

use super::hits::grades_in_words;
use super::offers::offers;
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
use crate::practices::store::lineage::{self, Kin};
use crate::practices::store::practices::{self, Viewer};
use crate::practices::store::reading::{self, FileRead, Own};
use crate::practices::store::road::{self, Step};
use crate::practices::{look, paths};
use crate::readings::{Asked, Piece, Shows, Viewing, typed};
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
    let offers = offers(visitor, tx, &practice).await?;
    let (above, below) = lineage::list_kin(tx, practice.id, &Viewer::of(actor)).await?.into_iter().partition(|kin| kin.depth < 0);
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

/// «Классный час · 5–7 классы · 45 минут».
fn kind(practice: &Practice, terms: &Terms, locale: Locale) -> String {
    let content = &practice.content;
    let form = content.form.as_deref().map(|code| terms.label("form", code, locale));
    let kind = content.kind.as_deref().map(|code| terms.label("kind", code, locale));
    let minutes =
        content.duration.map(|minutes| crate::text::say_with(locale, "bank-minutes", &[("n", i64::from(minutes).into())]));
    let parts = [
        form.or(kind).unwrap_or_default().to_owned(),
        grades_in_words(locale, content.grade_from, content.grade_to),
        minutes.unwrap_or_default().into_owned(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn crumbs(practice: &Practice, terms: &Terms, locale: Locale) -> Vec<(String, String)> {
    let content = &practice.content;
    let crumb =
        |kind: &'static str, code: &String| (terms.label(kind, code, locale).to_owned(), format!("/practices?{kind}={code}"));
    let rubric = content.rubric.iter().map(|code| crumb("rubric", code));
    rubric.chain(content.directions.first().map(|code| crumb("direction", code))).collect()
}

fn passport(practice: &Practice, terms: &Terms, locale: Locale) -> Vec<(&'static str, String)> {
    let content = &practice.content;
    let label = |kind: &str, code: &Option<String>| {
        code.as_deref().map(|code| terms.label(kind, code, locale).to_owned()).unwrap_or_default()
    };
    let directions: Vec<_> = content.directions.iter().map(|code| terms.label("direction", code, locale)).collect();
    let minutes = content
        .duration
        .map(|minutes| crate::text::say_with(locale, "bank-minutes", &[("n", i64::from(minutes).into())]).into_owned());
    let language = Locale::from_code(&content.language).unwrap_or_default();
    let licence = match content.licence.as_str() {
        "read" if practice.is_of_centre() => say(locale, "bank-licence-read-centre").into_owned(),
        licence => say(locale, &format!("bank-licence-{licence}")).into_owned(),
    };
    let lines = [
        ("bank-passport-grades", look::grades(content.grade_from, content.grade_to)),
        ("bank-passport-time", minutes.unwrap_or_default()),
        ("bank-passport-participants", content.participants.clone()),
        ("bank-passport-needed", content.equipment.clone()),
        ("bank-passport-kind", label("kind", &content.kind)),
        ("bank-passport-directions", directions.join(", ")),
        ("bank-passport-module", label("module", &content.module)),
        ("bank-passport-occasion", label("occasion", &content.occasion)),
        ("bank-passport-terms", licence),
        ("bank-passport-language", language.own_name().to_owned()),
        ("bank-passport-coauthors", content.coauthors.clone()),
    ];
    lines.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

fn sections(practice: &Practice) -> Vec<(&'static str, Vec<Piece>)> {
    let content = &practice.content;
    let written = [
        ("practices-goal", &content.goal),
        ("practices-tasks", &content.tasks),
        ("practices-results", &content.results),
        ("practices-preparation", &content.preparation),
        ("practices-course", &content.course),
        ("practices-reflection", &content.reflection),
        ("practices-variants", &content.variants),
        ("practices-approbation", &content.approbation),
        ("practices-outcome", &content.outcome),
        ("practices-sources", &content.sources),
    ];
    written.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (key, typed(text))).collect()
}
