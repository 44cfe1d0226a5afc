//! Importing members from a table: bringing the file, saying what its columns mean, putting cells right in place.

use askama::Template;
use axum::response::IntoResponse;

use super::import_deeds::{self, surroundings};
use crate::error::{Error, Refusal, Result};
use crate::files::Limits;
use crate::ids::ImportId;
use crate::members::model::association::Association;
use crate::members::model::import::row::{Fault, Newcomer, read};
use crate::members::model::import::sheet::{self, NoSheet, Sheet};
use crate::members::model::import::{Field, Import, Status, words};
use crate::members::store::{associations, imports};
use crate::text::normalise::fold;
use crate::web::{Ctx, Errors, Fields, Form, Path, Problem, Response, Upload, filters};

/// A list of members weighs little.
const LARGEST: u64 = 4 * 1024 * 1024;

#[derive(Template)]
#[template(path = "members/imports.html")]
struct Imports {
    imports: Vec<Import>,
    associations: Vec<(String, String)>,
    association: String,
    errors: Errors,
}

/// The associations that the actor keeps.
async fn kept(ctx: &Ctx, tx: &mut crate::db::Tx) -> Result<Vec<Association>> {
    let mut associations = associations::list(tx, &ctx.actor, ctx.today()).await?;
    associations.retain(|association| association.is_kept_by(&ctx.actor));
    Ok(associations)
}

async fn page(ctx: &Ctx, association: String, errors: Errors) -> Result<Imports> {
    let mut tx = ctx.read().await?;
    let associations = kept(ctx, &mut tx).await?;
    let imports = imports::list(&mut tx, &associations).await?;
    let associations = associations.into_iter().map(|association| (association.id.to_string(), association.name)).collect();
    Ok(Imports { imports, associations, association, errors })
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let page = page(&ctx, String::new(), Errors::default()).await?;
    ctx.page(page)
}

/// Reads the table and keeps it as a draft; the register is not touched.
pub async fn create(ctx: Ctx, upload: Upload) -> Result<Response> {
    let limits = Limits { file: LARGEST, item: LARGEST, files: 1, request: 2 * LARGEST, ..Limits::default() };
    let received = upload.receive(&ctx.app.files, &limits).await?;
    let wanted = received.fields.text("association");
    let refused = async |problem: Problem| {
        let mut errors = Errors::default();
        errors.add("file", problem);
        let page = page(&ctx, wanted.clone(), errors).await?;
        ctx.unprocessable(page)
    };
    if let Some(file) = received.refused().next() {
        let arguments = file.why.arguments().into_iter();
        let refusal = arguments.fold(Refusal::new(file.why.key()), |refusal, (name, value)| refusal.with(name, value));
        return refused(Problem::Refused(refusal)).await;
    }
    let Some(file) = received.taken().next() else { return refused(Problem::Required).await };
    let opened = ctx.app.files.local(&file.blob.key).await?;
    let kind = file.blob.kind;
    let table = tokio::task::spawn_blocking(move || sheet::read(opened, kind)).await.unwrap_or(Err(NoSheet::Damaged));
    // What was read is kept as rows; the file itself is needed no more.
    ctx.app.files.delete(&file.blob.key).await?;
    let table = match table {
        Ok(table) => table,
        Err(NoSheet::Kind) => return refused(Problem::Rule("members-problem-sheet-kind")).await,
        Err(NoSheet::Damaged) => return refused(Problem::Rule("members-problem-sheet-damaged")).await,
        Err(NoSheet::Empty) => return refused(Problem::Rule("members-problem-sheet-empty")).await,
        Err(NoSheet::TooLong) => return refused(Problem::Rule("members-problem-sheet-long")).await,
    };
    let mut tx = ctx.write().await?;
    let association = associations::named(&mut tx, &ctx.actor, &wanted, ctx.today()).await?;
    association.must_be_kept_by(&ctx.actor)?;
    let remembered = imports::headings(&mut tx, association.id).await?;
    let import = draft(&ctx, &association, file.name.clone(), table, &remembered);
    imports::insert(&mut tx, &import, &association, ctx.actor.user).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/members/imports/{}", import.id)).into_response())
}

/// The columns as they were understood the last time, else as their words suggest; no two hold the same.
fn draft(ctx: &Ctx, association: &Association, file_name: String, table: Sheet, remembered: &[(String, String)]) -> Import {
    let mut fields: Vec<Option<Field>> = Vec::new();
    for heading in &table.headings {
        let folded = fold(heading);
        let known = remembered.iter().find(|(words, _)| *words == folded).map(|(_, code)| Field::from_code(code));
        let field = known.unwrap_or_else(|| words::field(heading));
        fields.push(field.filter(|field| !fields.contains(&Some(*field))));
    }
    Import {
        id: ImportId::fresh(),
        association: association.id,
        file_name,
        made_at: ctx.now(),
        made_by_name: ctx.actor.short_name(),
        headings: table.headings,
        fields,
        cells: table.rows,
        status: Status::Draft,
        version: 1,
    }
}

/// A cell of the preview.
struct Cell {
    field: String,
    text: String,
    fault: Option<&'static str>,
}

/// A row of the preview: of whom it speaks, and whether he is new.
struct Line {
    cells: Vec<Cell>,
    is_new: bool,
    is_faulty: bool,
}

#[derive(Template)]
#[template(path = "members/import.html")]
struct Show {
    import: Import,
    association: Association,
    /// Each column's heading and the field it holds.
    columns: Vec<(String, String)>,
    fields: Vec<(&'static str, String)>,
    lines: Vec<Line>,
    new: usize,
    known: usize,
    faulty: usize,
    lacks_name: bool,
    may_be_taken_back: bool,
}

fn shown(ctx: &Ctx, association: Association, import: Import, read: &[(Newcomer, Vec<Fault>)]) -> Show {
    let lines: Vec<Line> = read
        .iter()
        .zip(&import.cells)
        .enumerate()
        .map(|(row, ((newcomer, faults), cells))| Line {
            is_new: newcomer.known.is_none(),
            is_faulty: !faults.is_empty(),
            cells: cells
                .iter()
                .enumerate()
                .map(|(column, text)| Cell {
                    field: format!("cell-{row}-{column}"),
                    text: text.clone(),
                    fault: faults.iter().find(|(at, _)| *at == column).map(|(_, key)| *key),
                })
                .collect(),
        })
        .collect();
    let fields = Field::ALL.map(|field| (field.code(), ctx.say(&format!("members-field-{}", field.code()), &[])));
    let codes = import.fields.iter().map(|field| field.map(Field::code).unwrap_or_default().to_owned());
    Show {
        columns: import.headings.iter().cloned().zip(codes).collect(),
        fields: fields.to_vec(),
        new: lines.iter().filter(|line| line.is_new).count(),
        known: lines.iter().filter(|line| !line.is_new).count(),
        faulty: lines.iter().filter(|line| line.is_faulty).count(),
        lacks_name: import.column(Field::Name).is_none() && import.column(Field::Surname).is_none(),
        may_be_taken_back: import.may_be_taken_back(ctx.now()),
        lines,
        association,
        import,
    }
}

/// An import of an association the actor keeps.
pub(super) async fn find(ctx: &Ctx, tx: &mut crate::db::Tx, id: ImportId) -> Result<(Association, Import)> {
    let associations = kept(ctx, tx).await?;
    let import = imports::find(tx, &associations, id).await?;
    let association = associations.into_iter().find(|association| association.id == import.association);
    Ok((association.ok_or(Error::NotFound)?, import))
}

pub async fn show(ctx: Ctx, Path(id): Path<ImportId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (association, import) = find(&ctx, &mut tx, id).await?;
    let around = surroundings(&ctx, &mut tx, &association).await?;
    drop(tx);
    let read = read(&import, &around.borrowed(&ctx, &association));
    let page = shown(&ctx, association, import, &read);
    ctx.page(page)
}

/// Keeps what was put right, and accepts the table where that was asked for and nothing is wrong any more.
pub async fn update(ctx: Ctx, Path(id): Path<ImportId>, Form(typed): Form<Fields>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (association, mut import) = find(&ctx, &mut tx, id).await?;
    if !import.is_draft() {
        return Err(Refusal::new("members-refused-import-accepted").into());
    }
    if typed.text("version") != import.version.to_string() {
        return Err(Error::Stale);
    }
    take_typed(&mut import, &typed);
    imports::save(&mut tx, &import).await?;
    import.version += 1;
    let headings: Vec<String> = import.headings.iter().map(|heading| fold(heading)).collect();
    let codes: Vec<String> = import.fields.iter().map(|field| field.map(Field::code).unwrap_or_default().to_owned()).collect();
    imports::remember(&mut tx, &association, &headings, &codes).await?;
    let around = surroundings(&ctx, &mut tx, &association).await?;
    let rows = read(&import, &around.borrowed(&ctx, &association));
    let is_sound = rows.iter().all(|(_, faults)| faults.is_empty());
    if typed.text("deed") == "accept" && is_sound && !rows.is_empty() {
        let newcomers: Vec<Newcomer> = rows.into_iter().map(|(newcomer, _)| newcomer).collect();
        import_deeds::write(&mut tx, &ctx, &association, &import, &newcomers, &around).await?;
        tx.commit().await?;
        let undo = format!("/members/imports/{id}/acceptance/delete");
        return Ok(ctx.see("/members").notice("members-imported").undo(undo).into_response());
    }
    tx.commit().await?;
    let page = shown(&ctx, association, import, &rows);
    if page.faulty > 0 { ctx.unprocessable(page) } else { ctx.page(page) }
}

/// The meaning of columns and the cells as they were typed; a row may be left out.
fn take_typed(import: &mut Import, typed: &Fields) {
    let all: std::collections::HashMap<&str, &str> =
        typed.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    for column in 0..import.headings.len() {
        if let Some(code) = all.get(format!("column-{column}").as_str()) {
            import.fields[column] = Field::from_code(code);
        }
    }
    for (row, cells) in import.cells.iter_mut().enumerate() {
        for (column, cell) in cells.iter_mut().enumerate() {
            if let Some(text) = all.get(format!("cell-{row}-{column}").as_str()) {
                let visible: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).take(500).collect();
                *cell = visible.split_whitespace().collect::<Vec<_>>().join(" ");
            }
        }
    }
    let left_out: Vec<usize> = typed.all("leave").iter().filter_map(|row| row.parse().ok()).collect();
    let mut row = 0;
    import.cells.retain(|_| {
        row += 1;
        !left_out.contains(&(row - 1))
    });
}
