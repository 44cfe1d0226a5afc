//! Statements on districts.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::DistrictId;
use crate::schools::model::district::{District, DistrictDraft};

struct Row {
    id: DistrictId,
    name: String,
    country: String,
    language: String,
    time_zone: String,
    centre_name: String,
    portal_title: String,
    portal_subtitle: String,
    default_licence: String,
    schools: i64,
    version: i32,
}

impl From<Row> for District {
    fn from(row: Row) -> Self {
        let draft = DistrictDraft {
            name: row.name,
            country: row.country,
            language: row.language,
            time_zone: row.time_zone,
            centre_name: row.centre_name,
            portal_title: row.portal_title,
            portal_subtitle: row.portal_subtitle,
            default_licence: row.default_licence,
        };
        Self { id: row.id, draft, schools: row.schools, version: row.version }
    }
}

/// All districts, or only the one given, by name.
pub async fn list(tx: &mut Tx, only: Option<DistrictId>, today: Date) -> Result<Vec<District>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT district.id, district.name, district.country, district.language, district.time_zone, district.centre_name,
               district.portal_title, district.portal_subtitle, district.default_licence, district.version,
               (SELECT count(*)
                FROM schools AS school
                WHERE school.district_id = district.id AND (school.closed_on IS NULL OR school.closed_on >= $2)) AS "schools!"
        FROM districts AS district
        WHERE $1::uuid IS NULL OR district.id = $1
        ORDER BY district.name COLLATE names, district.id
        "#,
        only as Option<DistrictId>,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(District::from).collect())
}

pub async fn find(tx: &mut Tx, id: DistrictId, today: Date) -> Result<Option<District>> {
    Ok(list(tx, Some(id), today).await?.pop())
}

/// Districts to choose from.
pub async fn options(tx: &mut Tx) -> Result<Vec<(DistrictId, String)>> {
    let districts = sqlx::query!("SELECT id, name FROM districts ORDER BY name COLLATE names, id").fetch_all(tx.conn()).await?;
    Ok(districts.into_iter().map(|district| (district.id, district.name)).collect())
}

/// Enters a district; `districts_name_key` judges the name.
pub async fn insert(tx: &mut Tx, id: DistrictId, draft: &DistrictDraft, now: OffsetDateTime) -> Result<(), sqlx::Error> {
    sqlx::query!(
        r#"
        INSERT INTO districts (id, name, country, language, time_zone, centre_name, portal_title, portal_subtitle, created_at,
                               default_licence)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        id as DistrictId,
        draft.name,
        draft.country,
        draft.language,
        draft.time_zone,
        draft.centre_name,
        draft.portal_title,
        draft.portal_subtitle,
        now,
        draft.default_licence,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves a district; `false` where somebody saved in the meantime.
pub async fn update(tx: &mut Tx, id: DistrictId, draft: &DistrictDraft, version: i32) -> Result<bool, sqlx::Error> {
    let done = sqlx::query!(
        r#"
        UPDATE districts
        SET name = $3, country = $4, language = $5, time_zone = $6, centre_name = $7, portal_title = $8, portal_subtitle = $9,
            default_licence = $10
        WHERE id = $1 AND version = $2
        "#,
        id as DistrictId,
        version,
        draft.name,
        draft.country,
        draft.language,
        draft.time_zone,
        draft.centre_name,
        draft.portal_title,
        draft.portal_subtitle,
        draft.default_licence,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}
