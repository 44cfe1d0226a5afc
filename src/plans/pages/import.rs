//! The preview of a plan that was brought: row by row beside the words it was read from, each put right in place.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{PlanImportId, PlanItemId};
use crate::plans::model::import::{Line, LineForm, PlanImport, Wish, carry_out};
use crate::plans::model::{Circle, Item, Language, Section, year_title};
use crate::plans::paths;
use crate::plans::store::beginnings::{self, Origin};
use crate::plans::store::{imports, people, plans};
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Form, Path, Response, filters};

/// A row of the preview.
struct Shown {
    number: usize,
    line: Line,
    /// Why it should be looked at: keys of messages with their values.
    questions: Vec<(String, String)>,
    form: LineForm,
    errors: Errors,
    /// What somebody else has saved meanwhile, where this window holds something else.
    saved: Option<Item>,
}

impl Shown {
    fn is_doubtful(&self) -> bool {
        !self.questions.is_empty()
    }

    /// Whether the fields of the row are open.
    fn is_open(&self) -> bool {
        self.is_doubtful() || !self.errors.is_empty() || self.saved.is_some()
    }

    fn field(&self, name: &str) -> String {
        format!("{name}-{}", self.number)
    }

    fn problem(&self, name: &str, locale: Locale) -> Option<String> {
        self.errors.at(name).map(|problem| problem.say(locale))
    }
}

#[derive(Template)]
#[template(path = "plans/import.html")]
struct Show {
    import: PlanImport,
    origin: Origin,
    lines: Vec<Shown>,
    doubtful: usize,
    left_out: usize,
    may_be_taken_back: bool,
    /// Rows that entered the plan and were edited there since.
    edited: Vec<Item>,
    suggestions: Vec<String>,
    locale: Locale,
}

impl Show {
    fn path(&self) -> String {
        paths::import(self.import.id)
    }

    fn line_path(&self, shown: &Shown) -> String {
        format!("{}/lines/{}", self.path(), shown.line.id())
    }

    fn year(&self) -> String {
        year_title(self.import.first_year)
    }

    fn paper_year(&self) -> String {
        year_title(self.import.paper_first_year)
    }

    fn plan_path(&self) -> String {
        self.import.plan.map(paths::show).unwrap_or_default()
    }

    fn sections(&self) -> Vec<(&'static str, String)> {
        let word = |section: Section| say(self.locale, &format!("plans-part-{}", section.code())).into_owned();
        Section::ALL.map(|section| (section.code(), word(section))).to_vec()
    }

    fn is_meeting(&self, shown: &Shown) -> bool {
        shown.line.item.section == Section::Meetings
    }

    fn is_first(&self, shown: &Shown) -> bool {
        !self.lines.iter().any(|above| above.number < shown.number && !above.line.is_left_out)
    }
}

/// An import with the association it is for and the people that association may name.
pub(super) struct OpenedImport {
    pub import: PlanImport,
    pub origin: Origin,
    pub circle: Circle,
}

/// The import as this actor may see it; whoever changes it holds it meanwhile.
pub(super) async fn open(ctx: &Ctx, tx: &mut Tx, id: PlanImportId, to_change: bool) -> Result<OpenedImport> {
    let import = if to_change { imports::find_to_change(tx, id).await? } else { imports::find(tx, id).await? };
    let origins = beginnings::list_origins(tx, ctx.today()).await?;
    let origin = origins.into_iter().find(|origin| origin.association == import.association).ok_or(Error::NotFound)?;
    let circle = people::circle(tx, origin.association, origin.school, ctx.today()).await?;
    Ok(OpenedImport { import, origin, circle })
}

async fn load(ctx: &Ctx, tx: &mut Tx, opened: OpenedImport) -> Result<Show> {
    let OpenedImport { import, origin, circle } = opened;
    let lines: Vec<Shown> = (1..)
        .zip(&import.lines)
        .map(|(number, line)| Shown {
            number,
            questions: line.questions(&circle),
            form: LineForm::of(line),
            line: line.clone(),
            errors: Errors::default(),
            saved: None,
        })
        .collect();
    let may_be_taken_back = import.may_be_taken_back(ctx.now());
    let edited = match import.plan.filter(|_| may_be_taken_back) {
        Some(plan) => import.edited(&plans::find(tx, plan).await?.content.items).cloned().collect(),
        None => Vec::new(),
    };
    Ok(Show {
        doubtful: lines.iter().filter(|line| line.is_doubtful()).count(),
        left_out: import.lines.iter().filter(|line| line.is_left_out).count(),
        suggestions: circle.present().map(|colleague| colleague.name.replace('\u{a0}', " ")).collect(),
        locale: ctx.locale(),
        import,
        origin,
        lines,
        may_be_taken_back,
        edited,
    })
}

pub async fn show(ctx: Ctx, Path(id): Path<PlanImportId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let opened = open(&ctx, &mut tx, id, false).await?;
    let page = load(&ctx, &mut tx, opened).await?;
    ctx.page(page)
}

/// Keeps a row as it was put right, and does with it what the button says.
pub async fn update(
    ctx: Ctx,
    Path((id, line)): Path<(PlanImportId, PlanItemId)>,
    Form(form): Form<LineForm>,
) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let opened = open(&ctx, &mut tx, id, true).await?;
    if !opened.import.is_draft() {
        return Err(Refusal::new("plans-refused-import-accepted").into());
    }
    let mut lines = opened.import.lines.clone();
    let at = lines.iter().position(|known| known.id() == line).ok_or(Error::NotFound)?;
    let wish = Wish::read(&form.deed);
    let language = Language::of(&opened.origin.language);
    let saved = match form.clone().parse(&lines[at], language, &opened.circle) {
        Ok(saved) => saved,
        Err(invalid) => {
            let mut page = load(&ctx, &mut tx, opened).await?;
            page.lines[at].form = invalid.form;
            page.lines[at].errors = invalid.errors;
            return ctx.unprocessable(page);
        }
    };
    let known = &lines[at];
    if form.version != known.version.to_string() && saved.item != known.item {
        let version = known.version.to_string();
        let mut page = load(&ctx, &mut tx, opened).await?;
        page.lines[at].saved = Some(page.lines[at].line.item.clone());
        page.lines[at].form = LineForm { version, ..form };
        return ctx.page_with(StatusCode::CONFLICT, page);
    }
    let shown = carry_out(&mut lines, at, saved, wish);
    imports::save_lines(&mut tx, &opened.import, &lines).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#line-{shown}", paths::import(id))).notice("plans-saved").into_response())
}
