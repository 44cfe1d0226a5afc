//! Statements on the figures of a report.

use serde_json::json;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, ReportId, SchoolId};
use crate::indicators::{Indicator, Value};
use crate::reports::model::{FigureDraft, Kind, Report, Reported};

fn value(numerator: Option<i64>, denominator: Option<i64>) -> Option<Value> {
    numerator.map(|numerator| Value { numerator, denominator })
}

/// The figures in the order of the indicators, each with its rows.
pub async fn list(tx: &mut Tx, report: ReportId) -> Result<Vec<Reported>> {
    let rows = sqlx::query!(
        r#"
        SELECT indicator, part, numerator, denominator, rows, typed_numerator, typed_denominator, reason, before_numerator,
               before_denominator, word, came, went, version
        FROM report_figures
        WHERE report_id = $1 AND school_id = ANY($2)
        ORDER BY indicator, position
        "#,
        report as ReportId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let mut figures = Vec::new();
    for row in rows {
        // What an earlier program counted under another name is left out.
        let Some(indicator) = Indicator::from_code(&row.indicator) else { continue };
        let read = |rows| serde_json::from_value(rows).map_err(anyhow::Error::from);
        figures.push(Reported {
            indicator,
            part: row.part,
            counted: value(row.numerator, row.denominator),
            rows: read(row.rows)?,
            typed: value(row.typed_numerator, row.typed_denominator),
            reason: row.reason,
            before: value(row.before_numerator, row.before_denominator),
            word: row.word,
            came: read(row.came)?,
            went: read(row.went)?,
            version: row.version,
        });
    }
    figures.sort_by_key(|figure| figure.indicator);
    Ok(figures)
}

/// Puts these figures in the place of all that were there.
pub async fn save(tx: &mut Tx, report: &Report) -> Result<()> {
    sqlx::query!(
        "DELETE FROM report_figures WHERE report_id = $1 AND school_id = ANY($2)",
        report.id as ReportId,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    let rows: Vec<_> = report.figures.iter().map(row).collect();
    sqlx::query!(
        r#"
        INSERT INTO report_figures (report_id, school_id, position, indicator, part, numerator, denominator, rows, typed_numerator,
                                    typed_denominator, reason, before_numerator, before_denominator, word, came, went)
        SELECT $1, $2, row.position::integer, row.value ->> 'indicator', row.value ->> 'part',
               (row.value ->> 'numerator')::bigint, (row.value ->> 'denominator')::bigint, row.value -> 'rows',
               (row.value ->> 'typed_numerator')::bigint, (row.value ->> 'typed_denominator')::bigint, row.value ->> 'reason',
               (row.value ->> 'before_numerator')::bigint, (row.value ->> 'before_denominator')::bigint, row.value ->> 'word',
               row.value -> 'came', row.value -> 'went'
        FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS row (value, position)
        "#,
        report.id as ReportId,
        report.school as SchoolId,
        json!(rows),
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

fn row(figure: &Reported) -> serde_json::Value {
    let of = |value: Option<Value>| (value.map(|value| value.numerator), value.and_then(|value| value.denominator));
    let (counted, typed, before) = (of(figure.counted), of(figure.typed), of(figure.before));
    json!({
        "indicator": figure.indicator.code(), "part": figure.part, "numerator": counted.0, "denominator": counted.1,
        "rows": figure.rows, "typed_numerator": typed.0, "typed_denominator": typed.1, "reason": figure.reason,
        "before_numerator": before.0, "before_denominator": before.1, "word": figure.word, "came": figure.came,
        "went": figure.went,
    })
}

/// Keeps what a person says of a figure, over the version that was read.
pub async fn save_typed(tx: &mut Tx, report: ReportId, figure: &Reported, draft: &FigureDraft) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE report_figures
        SET typed_numerator = $5, typed_denominator = $6, reason = $7, word = $8
        WHERE report_id = $1 AND indicator = $2 AND part = $3 AND version = $4 AND school_id = ANY($9)
        "#,
        report as ReportId,
        figure.indicator.code(),
        figure.part,
        figure.version,
        draft.typed.map(|typed| typed.numerator),
        draft.typed.and_then(|typed| typed.denominator),
        draft.reason,
        draft.word,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// What stood in the approved report of the year before; nothing where there is none.
pub async fn list_before(
    tx: &mut Tx,
    association: AssociationId,
    kind: Kind,
    first_year: i32,
) -> Result<Vec<(Indicator, String, Option<Value>)>> {
    let rows = sqlx::query!(
        r#"
        SELECT figure.indicator, figure.part, coalesce(figure.typed_numerator, figure.numerator) AS numerator,
               CASE WHEN figure.typed_numerator IS NULL THEN figure.denominator ELSE figure.typed_denominator END AS denominator
        FROM report_figures AS figure
        JOIN reports AS report ON report.id = figure.report_id
        WHERE report.association_id = $1 AND report.kind = $2 AND report.first_year = $3 AND report.status = 'approved'
          AND report.school_id = ANY($4) AND figure.school_id = ANY($4)
        "#,
        association as AssociationId,
        kind.code(),
        first_year - 1,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let read = rows
        .into_iter()
        .filter_map(|row| Some((Indicator::from_code(&row.indicator)?, row.part, value(row.numerator, row.denominator))));
    Ok(read.collect())
}
