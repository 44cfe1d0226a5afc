//! The one address at which the whole story of a decision is told, and where everything is done with it.

use askama::Template;
use time::Date;

use super::{open, standing_word};
use crate::db::Tx;
use crate::decisions::model::form::DeedForm;
use crate::decisions::model::{Decision, Status};
use crate::decisions::paths;
use crate::decisions::store::deeds::{self, Told};
use crate::error::Result;
use crate::files::Limits;
use crate::ids::DecisionId;
use crate::plans::{self, year_title};
use crate::text::{Dated, Locale, Value, say_with};
use crate::web::{Ctx, Errors, Path, Response, filters};

/// What the page offers to this reader.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offers {
    pub whole: bool,
    pub own_part: bool,
    pub undo: bool,
    pub close: bool,
    pub reopen: bool,
    pub postpone: bool,
    pub cancel: bool,
    pub hand_over: bool,
}

#[derive(Template)]
#[template(path = "decisions/show.html")]
pub struct Show {
    pub decision: Decision,
    pub story: Vec<Told>,
    pub offers: Offers,
    /// Who may be named.
    pub suggestions: Vec<String>,
    pub form: DeedForm,
    pub errors: Errors,
    /// Somebody did something to it while this reader typed these words.
    pub is_conflict: bool,
    pub typed: Vec<String>,
    pub limits: Limits,
    pub today: Date,
    pub locale: Locale,
    pub dated: Dated,
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.decision.id)
    }

    fn look(&self) -> &'static str {
        self.decision.standing(self.today).look()
    }

    fn standing(&self) -> String {
        standing_word(self.locale, &self.decision, self.today)
    }

    fn year(&self) -> String {
        year_title(self.decision.first_year)
    }

    /// «Протокол № 4 от 29 октября 2026».
    fn protocol(&self) -> String {
        let day = self.dated.full_date(self.decision.decided_on);
        let args = [("value", Value::from(self.decision.protocol_number.to_string())), ("other", Value::from(day))];
        say_with(self.locale, "decisions-protocol", &args).into_owned()
    }

    /// Decisions of the same protocol.
    fn neighbours(&self) -> String {
        format!("/decisions?meeting={}", self.decision.meeting)
    }

    fn proof_path(&self, told: &Told) -> String {
        paths::proof(self.decision.id, told.id)
    }

    /// Who did it and when; the portal where nobody did.
    fn about(&self, told: &Told) -> String {
        let at = self.dated.moment(told.done_at);
        if told.done_by_name.is_empty() {
            return at;
        }
        let args = [("value", Value::from(told.done_by_name.as_str())), ("other", Value::from(at))];
        say_with(self.locale, "decisions-about", &args).into_owned()
    }

    fn is_done(&self) -> bool {
        self.decision.status == Status::Done
    }

    fn shows_parts(&self) -> bool {
        self.decision.meant.are_several() && !self.decision.parts.is_empty()
    }

    fn rules(&self) -> String {
        let megabytes = (self.limits.file / (1024 * 1024)).to_string();
        say_with(self.locale, "decisions-file-rules", &[("value", Value::from(megabytes))]).into_owned()
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<DecisionId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    let page = load(&ctx, &mut tx, decision).await?;
    ctx.page(page)
}

/// The page with everything that stands on it.
pub async fn load(ctx: &Ctx, tx: &mut Tx, decision: Decision) -> Result<Show> {
    let actor = &ctx.actor;
    let offers = Offers {
        whole: decision.can_do(actor).is_ok(),
        own_part: decision.can_do_own(actor).is_ok(),
        undo: decision.can_undo(actor).is_ok() || decision.can_undo_own(actor).is_ok(),
        close: decision.can_close(actor).is_ok(),
        reopen: decision.can_reopen(actor).is_ok(),
        postpone: decision.can_postpone(actor).is_ok(),
        cancel: decision.can_cancel(actor).is_ok(),
        hand_over: decision.can_hand_over(actor).is_ok(),
    };
    let suggestions = if offers.hand_over {
        let circle = plans::circle(tx, decision.association, decision.school, ctx.today()).await?;
        circle.present().map(|colleague| colleague.name.replace('\u{a0}', " ")).collect()
    } else {
        Vec::new()
    };
    Ok(Show {
        story: deeds::list(tx, &decision).await?,
        offers,
        suggestions,
        form: DeedForm::default(),
        errors: Errors::default(),
        is_conflict: false,
        typed: Vec::new(),
        limits: Limits::default(),
        today: ctx.today(),
        locale: ctx.locale(),
        dated: ctx.dated(),
        decision,
    })
}
