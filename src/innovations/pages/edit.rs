//! Where the authors write: the fields of a passport or of a card on one page, saved as one types.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use uuid::Uuid;

use super::conflict::{self, Difference};
use super::saving::{changed, saved, unsaved};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{InnovationId, PracticeId};
use crate::innovations::model::content::{Content, Field, Indicator};
use crate::innovations::model::experts::Candidate;
use crate::innovations::model::innovation::{Author, Innovation};
use crate::innovations::paths;
use crate::innovations::store::{innovations, origins, people};
use crate::terms::Terms;
use crate::text::Locale;
use crate::web::{Check, Ctx, Errors, Fields, Form, Path, Problem, Response, filters};

/// So long a title may be.
pub const TITLE: usize = 200;
/// So many indicators a piece has at most.
const INDICATORS: usize = 12;
const FIGURE: usize = 200;

#[derive(Template)]
#[template(path = "innovations/edit.html")]
struct Edit {
    piece: Innovation,
    around: Around,
    locale: Locale,
    errors: Errors,
    /// Where another has written the same, how the texts differ.
    conflict: Vec<Difference>,
    device_key: String,
}

impl Edit {
    fn path(&self) -> String {
        paths::edit(self.piece.id)
    }

    fn show_path(&self) -> String {
        paths::show(self.piece.id)
    }

    fn fields(&self) -> &'static [Field] {
        self.piece.kind.fields()
    }

    fn name(&self, field: &Field) -> String {
        format!("text-{}", field.code)
    }

    fn label(&self, field: &Field) -> String {
        format!("innovations-{}-{}", self.piece.kind.code(), field.code)
    }

    /// A hint stands under the fields that are often misunderstood.
    fn hint(&self, field: &Field) -> &'static str {
        match field.code {
            "essence" => "innovations-essence-hint",
            "results" => "innovations-results-hint",
            "conditions" => "innovations-conditions-hint",
            "annotation" => "innovations-annotation-hint",
            "description" => "innovations-description-hint",
            "background" => "innovations-background-hint",
            _ => "",
        }
    }

    fn words(&self, field: &Field) -> &str {
        self.piece.content.text(field.code)
    }

    fn limit(&self, field: &Field) -> usize {
        field.max
    }

    fn directions(&self) -> Vec<(String, String)> {
        self.around.terms.options("direction", self.piece.kind.country(), self.locale)
    }

    fn practice(&self) -> String {
        self.piece.practice.map(|practice| practice.to_string()).unwrap_or_default()
    }

    /// The indicators with two free rows after them.
    fn indicators(&self) -> Vec<Indicator> {
        let mut rows = self.piece.content.indicators.clone();
        let wanted = (rows.len() + 2).clamp(3, INDICATORS.max(rows.len()));
        rows.resize_with(wanted, Indicator::default);
        rows
    }

    fn coauthors(&self) -> Vec<(String, String, bool)> {
        let others = self.around.colleagues.iter().filter(|colleague| colleague.user != self.piece.author);
        let other = |colleague: &Candidate| {
            let is_chosen = self.piece.is_author(colleague.user);
            (colleague.user.to_string(), format!("{}, {}", colleague.short_name(), colleague.post), is_chosen)
        };
        others.map(other).collect()
    }
}

/// What was typed.
struct Typed {
    content: Content,
    authors: Vec<Author>,
    practice: Option<PracticeId>,
}

/// What the page offers beside the words.
struct Around {
    /// Those of the same house, the authors among them.
    colleagues: Vec<Candidate>,
    practices: Vec<(PracticeId, String)>,
    terms: Arc<Terms>,
}

/// Reads the page back. A draft may be incomplete; only what cannot be kept is refused.
fn read(fields: &Fields, piece: &Innovation, around: &Around) -> Result<Typed, Errors> {
    let mut check = Check::new();
    let title = check.line("title", &fields.text("title"), 1..=TITLE);
    let direction = fields.text("direction");
    if !direction.is_empty() && !around.terms.has("direction", &direction) {
        check.add("direction", Problem::NotAChoice);
    }
    let mut content = Content { title, direction, ..Content::default() };
    for field in piece.kind.fields() {
        let name = format!("text-{}", field.code);
        let words = check.text(&name, &fields.text(&name), 0..=field.max);
        if !words.is_empty() {
            content.texts.insert(field.code.to_owned(), words);
        }
    }
    let [names, before, after] = ["indicator", "before", "after"].map(|name| fields.all(name));
    let part = |parts: &[String], at: usize| parts.get(at).cloned().unwrap_or_default();
    for at in 0..names.len().min(INDICATORS) {
        let mut figure = |typed: String| check.line("indicators", &typed, 0..=FIGURE);
        let (name, before, after) = (figure(part(&names, at)), figure(part(&before, at)), figure(part(&after, at)));
        let indicator = Indicator { name, before, after };
        if !indicator.is_empty() {
            content.indicators.push(indicator);
        }
    }
    let wanted = fields.all("coauthor");
    let is_chosen = |user: crate::ids::UserId| user == piece.author || wanted.contains(&user.to_string());
    let mut authors: Vec<Author> = piece.authors.iter().filter(|author| is_chosen(author.user)).cloned().collect();
    for colleague in around.colleagues.iter().filter(|colleague| is_chosen(colleague.user) && !piece.is_author(colleague.user)) {
        authors.push(Author {
            user: colleague.user,
            surname: colleague.surname.clone(),
            name: colleague.name.clone(),
            patronymic: colleague.patronymic.clone(),
            post: colleague.post.clone(),
            consented_on: None,
        });
    }
    let chosen: Option<PracticeId> = fields.text("practice").parse().ok();
    let practice = chosen.filter(|id| piece.practice == Some(*id) || around.practices.iter().any(|(offered, _)| offered == id));
    check.finish((), || ()).map_err(|invalid| invalid.errors)?;
    Ok(Typed { content, authors, practice })
}

async fn around(ctx: &Ctx, tx: &mut Tx, piece: &Innovation) -> Result<Around> {
    let mut colleagues = people::list(tx, piece.district, ctx.today()).await?;
    colleagues.retain(|colleague| colleague.homes.contains(&piece.school) || piece.is_author(colleague.user));
    let authors: Vec<Uuid> = piece.author_ids().into_iter().map(Uuid::from).collect();
    let practices = origins::list_practices(tx, &authors).await?;
    Ok(Around { colleagues, practices, terms: Terms::load(tx, ctx.now()).await? })
}

fn page(ctx: &Ctx, piece: Innovation, around: Around) -> Edit {
    let device_key = format!("{}:{}", ctx.actor.user, piece.id);
    let (errors, conflict) = (Errors::default(), Vec::new());
    Edit { piece, around, locale: ctx.locale(), errors, conflict, device_key }
}

pub async fn edit(ctx: Ctx, Path(id): Path<InnovationId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let piece = innovations::find(&mut tx, id, Some(&ctx.actor)).await?;
    piece.can_edit(&ctx.actor)?;
    let around = around(&ctx, &mut tx, &piece).await?;
    ctx.page(page(&ctx, piece, around))
}

/// Saves the page. Scripts save by the same address and get a sentence.
pub async fn update(ctx: Ctx, Path(id): Path<InnovationId>, headers: HeaderMap, Form(fields): Form<Fields>) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    piece.can_edit(&ctx.actor)?;
    let wish = fields.text("do");
    if wish == "take" && !by_itself {
        return Ok(ctx.see(paths::edit(id)).into_response());
    }
    let around = around(&ctx, &mut tx, &piece).await?;
    let Typed { content, authors, practice } = match read(&fields, &piece, &around) {
        Ok(typed) => typed,
        Err(errors) if by_itself => return Ok(unsaved(&ctx, &errors)),
        Err(errors) => {
            let shown = as_typed(&fields, &piece);
            return ctx.unprocessable(Edit { errors, ..page(&ctx, shown, around) });
        }
    };
    let is_same = (&content, &authors, practice) == (&piece.content, &piece.authors, piece.practice);
    let typed = Innovation { content, authors, practice, ..piece.clone() };
    if !is_same && fields.text("seen-version") != piece.version.to_string() {
        if by_itself {
            return Ok(changed(&ctx));
        }
        let conflict = conflict::of_content(&piece.content, &typed.content, piece.kind, ctx.locale());
        return ctx.page_with(StatusCode::CONFLICT, Edit { conflict, ..page(&ctx, typed, around) });
    }
    let mut version = piece.version;
    if !is_same {
        innovations::save(&mut tx, &typed, ctx.now()).await?;
        tx.commit().await?;
        version += 1;
    }
    if by_itself {
        return Ok(saved(&ctx, version));
    }
    Ok(match wish.as_str() {
        "look" => ctx.see(paths::show(id)),
        _ => ctx.see(paths::edit(id)).notice("innovations-saved"),
    }
    .into_response())
}

/// The piece with every word as it was typed, to be shown beside what is wrong with it.
fn as_typed(fields: &Fields, piece: &Innovation) -> Innovation {
    let mut shown = piece.clone();
    shown.content.title = fields.text("title");
    shown.content.direction = fields.text("direction");
    for field in piece.kind.fields() {
        shown.content.texts.insert(field.code.to_owned(), fields.text(&format!("text-{}", field.code)));
    }
    let rows = fields.all("indicator").into_iter().zip(fields.all("before")).zip(fields.all("after"));
    let rows = rows.map(|((name, before), after)| Indicator { name, before, after });
    shown.content.indicators = rows.filter(|indicator| !indicator.is_empty()).collect();
    shown
}
