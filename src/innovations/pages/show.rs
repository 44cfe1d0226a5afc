//! A piece as its reader may see it, its road, and what the reader may do next.

use std::sync::Arc;

use askama::Template;
use time::Date;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::InnovationId;
use crate::innovations::model::content::Field;
use crate::innovations::model::deeds::Outcome;
use crate::innovations::model::experts::{Candidate, eligible};
use crate::innovations::model::innovation::{Innovation, Status};
use crate::innovations::model::recognition::{Level, Recognition, SpreadKind, Standing, suggested_end};
use crate::innovations::model::sheet::{Sheet, best_sum};
use crate::innovations::store::sheets::Wanted;
use crate::innovations::store::steps::Step;
use crate::innovations::store::{innovations, people, sheets, steps};
use crate::innovations::{paths, store};
use crate::terms::Terms;
use crate::text::{Locale, say};
use crate::web::{Errors, Path, Response, Visitor, filters, form};

form! {
    /// What a deed is given.
    pub struct DeedForm {
        reason, verdict, sheet, outcome, body, basis, held_on, until, level, renew_level, renew_until, renew_basis, kind, place, spread_on, result;
        lists: expert
    }
}

#[derive(Template)]
#[template(path = "innovations/show.html")]
pub struct Show {
    piece: Innovation,
    steps: Vec<Step>,
    /// For the centre alone: the sheets of the latest round, with names.
    sheets: Vec<Sheet>,
    /// Whom the centre may name as experts.
    candidates: Vec<Candidate>,
    offers: Offers,
    pub form: DeedForm,
    pub errors: Errors,
    terms: Arc<Terms>,
    locale: Locale,
    today: Date,
}

/// What the reader may do.
#[derive(Default)]
struct Offers {
    /// Whether the road and the opinions are the reader's to see.
    is_inside: bool,
    edit: bool,
    delete: bool,
    apply: bool,
    consent: bool,
    nominate: bool,
    give_back: bool,
    check: bool,
    release: bool,
    decide: bool,
    present: bool,
    remove: bool,
    recognise: Vec<Level>,
    renew: Vec<Level>,
    spread: bool,
}

impl Offers {
    fn of(piece: &Innovation, actor: &Actor, sheets: usize, today: Date) -> Self {
        Self {
            is_inside: piece.is_author(actor.user) || piece.is_led_by(actor) || piece.is_kept_by(actor),
            edit: piece.can_edit(actor).is_ok(),
            delete: piece.can_delete(actor).is_ok(),
            apply: piece.can_apply(actor).is_ok(),
            consent: piece.can_consent(actor).is_ok(),
            nominate: piece.can_nominate(actor).is_ok(),
            give_back: piece.can_return(actor).is_ok(),
            check: piece.can_check(actor).is_ok(),
            release: piece.can_release(actor, sheets).is_ok(),
            decide: piece.can_decide(actor).is_ok(),
            present: piece.can_present(actor).is_ok(),
            remove: piece.can_remove(actor).is_ok(),
            recognise: Level::ALL.into_iter().filter(|level| piece.can_recognise(actor, *level).is_ok()).collect(),
            renew: Level::ALL.into_iter().filter(|level| piece.can_renew(actor, *level, today).is_ok()).collect(),
            spread: piece.can_spread(actor).is_ok(),
        }
    }
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.piece.id)
    }

    fn has_extract(&self) -> bool {
        self.offers.is_inside && store::steps::decision(&self.steps).is_some()
    }

    fn fields(&self) -> Vec<&'static Field> {
        self.piece.kind.fields().iter().filter(|field| !self.piece.content.text(field.code).is_empty()).collect()
    }

    fn label(&self, field: &Field) -> String {
        format!("innovations-{}-{}", self.piece.kind.code(), field.code)
    }

    fn words(&self, field: &Field) -> &str {
        self.piece.content.text(field.code)
    }

    fn direction(&self) -> String {
        self.terms.label("direction", &self.piece.content.direction, self.locale).to_owned()
    }

    fn lacks(&self) -> Vec<String> {
        self.piece.content.lacks(self.piece.kind)
    }

    fn is_late(&self) -> bool {
        self.piece.due_on.is_some_and(|due| due < self.today)
    }

    fn is_lapsed(&self) -> bool {
        self.piece.is_lapsed(self.today)
    }

    fn standing(&self, recognition: &Recognition) -> Standing {
        recognition.standing(self.today)
    }

    /// Who has not agreed to the publication yet, where that is all that keeps it from everybody.
    fn missing_consents(&self) -> String {
        let missing = self.piece.authors.iter().filter(|author| author.consented_on.is_none());
        missing.map(|author| author.full_name()).collect::<Vec<_>>().join(", ")
    }

    fn is_kept_back(&self) -> bool {
        self.offers.is_inside && self.piece.status.is_in_bank() && !self.piece.is_public()
    }

    fn practice_path(&self) -> String {
        self.piece.practice.map(|practice| format!("/practices/{practice}")).unwrap_or_default()
    }

    fn sheet_path(&self, sheet: &Sheet) -> String {
        paths::sheet(sheet.id)
    }

    fn best(&self) -> u32 {
        best_sum()
    }

    fn experts(&self) -> Vec<(String, String)> {
        let option = |candidate: &&Candidate| {
            let of = [candidate.post.as_str(), candidate.place.as_str()];
            let of = of.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            (candidate.user.to_string(), format!("{} ({of})", candidate.short_name()))
        };
        eligible(&self.candidates, &self.piece.author_ids(), self.piece.school).iter().map(option).collect()
    }

    fn is_chosen(&self, at: &usize, user: &str) -> bool {
        self.form.expert.get(*at).is_some_and(|chosen| chosen == user)
    }

    fn options(&self, family: &str, codes: impl IntoIterator<Item = &'static str>) -> Vec<(&'static str, String)> {
        codes.into_iter().map(|code| (code, say(self.locale, &format!("{family}-{code}")).into_owned())).collect()
    }

    fn outcomes(&self) -> Vec<(&'static str, String)> {
        self.options("innovations-outcome", Outcome::ALL.map(Outcome::code))
    }

    fn recognised(&self) -> Vec<(&'static str, String)> {
        self.options("innovations-level", self.offers.recognise.iter().map(|level| level.code()))
    }

    fn renewed(&self) -> Vec<(&'static str, String)> {
        self.options("innovations-level", self.offers.renew.iter().map(|level| level.code()))
    }

    fn spread_kinds(&self) -> Vec<(&'static str, String)> {
        self.options("innovations-spread", SpreadKind::ALL.map(SpreadKind::code))
    }
}

/// The page of a piece, for whoever may see it.
pub async fn load(visitor: &Visitor, tx: &mut Tx, piece: Innovation) -> Result<Show> {
    let today = visitor.today();
    let mut page = Show {
        steps: Vec::new(),
        sheets: Vec::new(),
        candidates: Vec::new(),
        offers: Offers::default(),
        form: DeedForm {
            held_on: today.to_string(),
            spread_on: today.to_string(),
            until: suggested_end(today).to_string(),
            renew_until: suggested_end(today).to_string(),
            ..DeedForm::default()
        },
        errors: Errors::default(),
        terms: Terms::load(tx, visitor.now()).await?,
        locale: visitor.locale(),
        today,
        piece,
    };
    let Some(actor) = visitor.actor() else { return Ok(page) };
    let judges = page.piece.is_kept_by(actor) && !page.piece.is_author(actor.user);
    if judges && page.piece.round > 0 && page.piece.status != Status::Checking {
        let wanted = Wanted { innovation: Some(page.piece.id), ..Wanted::default() };
        page.sheets = sheets::list(tx, wanted).await?;
    }
    page.offers = Offers::of(&page.piece, actor, page.sheets.len(), today);
    if page.offers.is_inside {
        page.steps = steps::list(tx, page.piece.id).await?;
    }
    if page.offers.check {
        page.candidates = people::list(tx, page.piece.district, today).await?;
    }
    Ok(page)
}

pub async fn show(visitor: Visitor, Path(id): Path<InnovationId>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let piece = innovations::find(&mut tx, id, visitor.actor()).await?;
    let page = load(&visitor, &mut tx, piece).await?;
    drop(tx);
    visitor.public_page(page)
}
