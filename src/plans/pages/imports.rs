//! Last year's plan brought as a document of Word: the file is read in its bounded child, its rows are kept for the
//! preview, and the file itself is forgotten.

use std::time::Duration;

use askama::Template;
use axum::response::IntoResponse;

use super::new::years;
use crate::db::Tx;
use crate::error::{Refusal, Result};
use crate::files::{Extract, Kind, Limits, Unreadable};
use crate::ids::{AssociationId, PlanImportId};
use crate::plans::calendar_of;
use crate::plans::model::import::{PlanImport, Standing, draft, reading};
use crate::plans::model::{Language, year_title};
use crate::plans::paths;
use crate::plans::store::beginnings::{self, Origin};
use crate::plans::store::imports::{self, Listed};
use crate::plans::store::people;
use crate::web::{Ctx, Errors, Problem, Response, Upload, filters, form};

/// A plan with a few pictures in it.
const LARGEST: u64 = 12 * 1024 * 1024;
/// A reader that is busy with others for longer is asked again.
const PATIENCE: Duration = Duration::from_secs(45);

form! {
    /// For which association and which year a plan is brought.
    pub struct BringForm { association, first_year }
}

#[derive(Template)]
#[template(path = "plans/imports.html")]
struct Imports {
    form: BringForm,
    errors: Errors,
    origins: Vec<Origin>,
    years: Vec<i32>,
    imports: Vec<Listed>,
}

impl Imports {
    fn associations(&self) -> Vec<(String, String)> {
        self.origins.iter().map(|origin| (origin.association.to_string(), origin.association_name.clone())).collect()
    }

    fn year_options(&self) -> Vec<(String, String)> {
        self.years.iter().map(|year| (year.to_string(), year_title(*year))).collect()
    }

    fn year(&self, import: &Listed) -> String {
        year_title(import.first_year)
    }

    fn path(&self, import: &Listed) -> String {
        paths::import(import.id)
    }
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let this = years(&ctx)[0];
    let form = BringForm { first_year: this.to_string(), ..BringForm::default() };
    let page = load(&ctx, form, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, form: BringForm, errors: Errors) -> Result<Imports> {
    let mut tx = ctx.read().await?;
    let origins = beginnings::list_origins(&mut tx, ctx.today()).await?;
    let imports = imports::list(&mut tx).await?;
    Ok(Imports { form, errors, origins, years: years(ctx), imports })
}

/// Reads the document and keeps its rows; no plan is touched.
pub async fn create(ctx: Ctx, upload: Upload) -> Result<Response> {
    let limits = Limits { file: LARGEST, item: LARGEST, files: 1, request: 2 * LARGEST, ..Limits::default() };
    let received = upload.receive(&ctx.app.files, &limits).await?;
    let form = BringForm { association: received.fields.text("association"), first_year: received.fields.text("first_year") };
    let refused = async |field: &str, problem: Problem| {
        let mut errors = Errors::default();
        errors.add(field, problem);
        let page = load(&ctx, form.clone(), errors).await?;
        ctx.unprocessable(page)
    };
    if let Some(file) = received.refused().next() {
        let arguments = file.why.arguments().into_iter();
        let refusal = arguments.fold(Refusal::new(file.why.key()), |refusal, (name, value)| refusal.with(name, value));
        return refused("file", Problem::Refused(refusal)).await;
    }
    let Some(file) = received.taken().next() else { return refused("file", Problem::Required).await };
    let extract = match file.blob.kind {
        Kind::Docx => extract(&ctx, &file.blob.key).await?,
        _ => Err("plans-import-not-word"),
    };
    ctx.app.files.delete(&file.blob.key).await?;
    let extract = match extract {
        Ok(extract) => extract,
        Err(key) => return refused("file", Problem::Rule(key)).await,
    };
    let Ok(first_year) = form.first_year.parse() else { return refused("first_year", Problem::NotAChoice).await };
    if !years(&ctx).contains(&first_year) {
        return refused("first_year", Problem::NotAChoice).await;
    }
    let paper = tokio::task::spawn_blocking(move || reading::read(&extract)).await.map_err(anyhow::Error::from)?;
    match paper.rows.len() {
        0 => return refused("file", Problem::Rule("plans-import-nothing")).await,
        1..=reading::ROWS => {}
        _ => return refused("file", Problem::Rule("plans-import-too-long")).await,
    }
    let mut tx = ctx.write().await?;
    let Some(origin) = origin(&ctx, &mut tx, &form.association).await? else {
        drop(tx);
        return refused("association", Problem::NotAChoice).await;
    };
    let import = understood(&ctx, &mut tx, &origin, file.name.clone(), first_year, paper).await?;
    imports::insert(&mut tx, &import, &origin, ctx.actor.user).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::import(import.id)).into_response())
}

/// The blocks of the document, or why there are none.
async fn extract(ctx: &Ctx, key: &str) -> Result<std::result::Result<Extract, &'static str>> {
    let file = ctx.app.files.local(key).await?;
    let reading = tokio::time::timeout(PATIENCE, ctx.app.extractor.read(file, Kind::Docx)).await;
    Ok(match reading {
        Ok(Ok(extract)) => Ok(extract),
        Ok(Err(Unreadable::Failed(error))) => return Err(error.into()),
        Ok(Err(Unreadable::Encrypted)) => Err("plans-import-encrypted"),
        Ok(Err(_)) => Err("plans-import-damaged"),
        Err(_) => Err("plans-import-busy"),
    })
}

/// The association that was chosen; the only one needs no choice.
async fn origin(ctx: &Ctx, tx: &mut Tx, chosen: &str) -> Result<Option<Origin>> {
    let origins = beginnings::list_origins(tx, ctx.today()).await?;
    let chosen: Option<AssociationId> = chosen.parse().ok();
    let is_only = origins.len() == 1;
    Ok(origins.into_iter().find(|origin| is_only || Some(origin.association) == chosen))
}

/// The rows of the paper laid over the chosen year.
async fn understood(
    ctx: &Ctx,
    tx: &mut Tx,
    origin: &Origin,
    file_name: String,
    first_year: i32,
    paper: reading::Paper,
) -> Result<PlanImport> {
    let to = calendar_of(tx, origin.district, first_year, ctx.actor.country()).await?;
    let circle = people::circle(tx, origin.association, origin.school, ctx.today()).await?;
    let draft = draft(paper, &to, Language::of(&origin.language), &circle);
    Ok(PlanImport {
        id: PlanImportId::fresh(),
        association: origin.association,
        file_name,
        first_year,
        paper_first_year: draft.paper_first_year,
        made_at: ctx.now(),
        made_by_name: ctx.actor.short_name(),
        head: draft.head,
        lines: draft.lines,
        standing: Standing::Draft,
        plan: None,
        added: Vec::new(),
        version: 1,
    })
}
