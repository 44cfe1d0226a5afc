//! The text of the memo: conclusions and recommendations beside the findings that compose themselves; saved as one types.

use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use super::conflict::{self, Difference};
use super::paper_locale;
use super::saving::{answer, unsaved};
use crate::controls::model::control::{Control, Criterion, Mark, Object, Text};
use crate::controls::model::draft;
use crate::controls::model::parts::{Outcome, digest, judge};
use crate::controls::model::reading::read_text;
use crate::controls::paths;
use crate::controls::store::controls;
use crate::decisions::{Draft, Kind};
use crate::error::Result;
use crate::ids::{ControlId, DecisionId};
use crate::plans::{self, Circle};
use crate::text::say;
use crate::web::{Ctx, Errors, Fields, Form, Path, Query, Response, filters, form};

form! {
    /// Whether one more recommendation is wished for.
    pub struct MemoForm { more }
}

#[derive(Template)]
#[template(path = "controls/memo.html")]
struct MemoPage {
    control: Control,
    text: Text,
    circle: Circle,
    seen: String,
    errors: Errors,
    conflict: Vec<Difference>,
    /// The row that was added last, so that the focus stands in it.
    fresh: Option<DecisionId>,
    device_key: String,
}

impl MemoPage {
    fn path(&self) -> String {
        paths::memo(self.control.id)
    }

    fn show_path(&self) -> String {
        paths::show(self.control.id)
    }

    fn counts(&self) -> Vec<draft::Count> {
        draft::counts_of(&self.control.head.criteria, &self.control.objects)
    }

    fn composed(&self) -> String {
        draft::conclusions(&self.control, paper_locale(&self.control))
    }

    fn people(&self) -> Vec<String> {
        let offered = say(paper_locale(&self.control), "controls-offer-responsible");
        let names = self.circle.present().map(|colleague| colleague.name.replace('\u{a0}', " "));
        offered.lines().map(str::to_owned).chain(names).collect()
    }

    fn terms(&self) -> Vec<String> {
        say(paper_locale(&self.control), "controls-offer-terms").lines().map(str::to_owned).collect()
    }

    fn field(&self, name: &str, draft: &Draft) -> String {
        format!("{name}-{}", draft.id)
    }

    fn is_fresh(&self, draft: &Draft) -> bool {
        self.fresh == Some(draft.id)
    }

    /// What is to be said of a class: every criterion that is not met, or was remarked on.
    fn said(&self, object: &Object) -> Vec<(Criterion, Mark)> {
        super::show::said(&self.control, object)
    }
}

/// What of the text two writers may differ in: whom its names mean is found out anew at each saving.
fn digest_of(text: &Text) -> String {
    let plain = |draft: &Draft| Draft { people: Vec::new(), ..draft.clone() };
    let recommendations = text.recommendations.iter().map(plain).collect();
    digest(&Text { recommendations, conclusions: text.conclusions.clone() })
}

fn page(ctx: &Ctx, control: Control, text: Text, circle: Circle, seen: String) -> MemoPage {
    let device_key = format!("{}:{}", ctx.actor.user, control.id);
    let (errors, conflict) = (Errors::default(), Vec::new());
    MemoPage { control, text, circle, seen, errors, conflict, fresh: None, device_key }
}

pub async fn show(ctx: Ctx, Path(id): Path<ControlId>, Query(form): Query<MemoForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let control = controls::find(&mut tx, id, &ctx.actor).await?;
    control.can_edit(&ctx.actor)?;
    let circle = plans::circle(&mut tx, control.association, control.school, ctx.today()).await?;
    let mut text = control.text.clone();
    let seen = digest_of(&text);
    let mut fresh = None;
    if !form.more.is_empty() || text.recommendations.is_empty() {
        let draft = Draft::new(Kind::Recommend);
        fresh = Some(draft.id).filter(|_| !form.more.is_empty());
        text.recommendations.push(draft);
    }
    ctx.page(MemoPage { fresh, ..page(&ctx, control, text, circle, seen) })
}

/// Saves the text. Scripts save by the same address and get a sentence.
pub async fn update(ctx: Ctx, Path(id): Path<ControlId>, headers: HeaderMap, Form(fields): Form<Fields>) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let mut tx = ctx.write().await?;
    let control = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    control.can_edit(&ctx.actor)?;
    let wish = fields.text("do");
    if wish == "take" && !by_itself {
        return Ok(ctx.see(paths::memo(id)).into_response());
    }
    let circle = plans::circle(&mut tx, control.association, control.school, ctx.today()).await?;
    let mut typed = match read_text(&fields, &control, &circle) {
        Ok(typed) => typed,
        Err(errors) if by_itself => return Ok(unsaved(&ctx, &errors)),
        Err(errors) => {
            let (text, seen) = (control.text.clone(), fields.text("seen-text"));
            return ctx.unprocessable(MemoPage { errors, ..page(&ctx, control, text, circle, seen) });
        }
    };
    let (now, then) = (digest_of(&typed), digest_of(&control.text));
    let outcome = judge(&then, &now, &fields.text("seen-text"));
    if !by_itself && outcome == Outcome::Conflict {
        let conflict = conflict::of_text(&control.text, &typed, ctx.locale());
        return ctx.page_with(StatusCode::CONFLICT, MemoPage { conflict, ..page(&ctx, control, typed, circle, then) });
    }
    if !by_itself {
        grant(&wish, &control, &mut typed);
    }
    if outcome != Outcome::Conflict && digest_of(&typed) != then {
        controls::save_text(&mut tx, &Control { text: typed, ..control }, ctx.now()).await?;
        tx.commit().await?;
    }
    if by_itself {
        return Ok(answer(&ctx, "text", &now, outcome));
    }
    Ok(match wish.as_str() {
        "add" => ctx.see(format!("{}?more=yes#recommendations", paths::memo(id))),
        "look" => ctx.see(paths::show(id)),
        "compose" => ctx.see(format!("{}#conclusions", paths::memo(id))),
        _ => ctx.see(paths::memo(id)).notice("controls-saved"),
    }
    .into_response())
}

/// What a button asks for beside saving: the composed conclusions below those written, a recommendation less.
fn grant(wish: &str, control: &Control, text: &mut Text) {
    if wish == "compose" {
        let composed = draft::conclusions(control, paper_locale(control));
        text.conclusions = format!("{}\n{composed}", text.conclusions).trim().to_owned();
    }
    if let Some(id) = wish.strip_prefix("drop:") {
        text.recommendations.retain(|draft| draft.id.to_string() != id);
    }
}
