//! Lists of articles: the menu of a section, its news, the desk of its centre, what others show of them.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{ArticleId, DistrictId};

/// The word by which the search knows articles.
pub const KIND: &str = "article";

/// A page in the menu of a section.
#[derive(Clone, Debug)]
pub struct MenuPage {
    pub id: ArticleId,
    pub title: String,
}

pub async fn menu(tx: &mut Tx, district: DistrictId) -> Result<Vec<MenuPage>> {
    let pages = sqlx::query_as!(
        MenuPage,
        r#"
        SELECT id, title
        FROM centre_articles
        WHERE district_id = $1 AND kind = 'page' AND status = 'published'
        ORDER BY position, id
        "#,
        district as DistrictId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(pages)
}

/// An article as a row of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: ArticleId,
    pub kind: String,
    pub title: String,
    pub lead: String,
    /// The text, in which hits are shown; empty where it was not asked for.
    pub text: String,
    pub language: String,
    pub dated: Option<Date>,
    pub published_at: Option<OffsetDateTime>,
    pub district_name: String,
    /// How many there are in the whole list.
    pub total: i64,
}

/// News and announcements of a district, the latest first.
pub async fn news(tx: &mut Tx, district: DistrictId, offset: i64, limit: i64) -> Result<Vec<Listed>> {
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT article.id, article.kind, article.title, article.lead, '' AS "text!", district.language, article.dated,
               article.published_at, district.name AS district_name, count(*) OVER () AS "total!"
        FROM centre_articles AS article
        JOIN districts AS district ON district.id = article.district_id
        WHERE article.district_id = $1 AND article.kind <> 'page' AND article.status = 'published'
        ORDER BY article.dated DESC NULLS LAST, article.published_at DESC, article.id
        OFFSET $2
        LIMIT $3
        "#,
        district as DistrictId,
        offset,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}

/// The latest news of a district, or of all districts of a country where none is given.
pub async fn latest(tx: &mut Tx, district: Option<DistrictId>, country: &str, limit: i64) -> Result<Vec<Listed>> {
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT article.id, article.kind, article.title, article.lead, '' AS "text!", district.language, article.dated,
               article.published_at, district.name AS district_name, 0::bigint AS "total!"
        FROM centre_articles AS article
        JOIN districts AS district ON district.id = article.district_id
        WHERE article.kind <> 'page' AND article.status = 'published'
          AND CASE WHEN $1::uuid IS NULL THEN district.country = $2 ELSE article.district_id = $1 END
        ORDER BY article.dated DESC NULLS LAST, article.published_at DESC, article.id
        LIMIT $3
        "#,
        district as Option<DistrictId>,
        country,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}

/// The given articles in the given order, as far as they are shown, with their texts.
pub async fn list_found(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Listed>> {
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT article.id, article.kind, article.title, article.lead, article.text, district.language, article.dated,
               article.published_at, district.name AS district_name, 0::bigint AS "total!"
        FROM centre_articles AS article
        JOIN districts AS district ON district.id = article.district_id
        WHERE article.id = ANY($1) AND article.status = 'published'
        ORDER BY array_position($1, article.id)
        "#,
        ids,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}

/// An article as the desk of its centre lists it.
#[derive(Clone, Debug)]
pub struct OnDesk {
    pub id: ArticleId,
    pub kind: String,
    pub status: String,
    pub title: String,
    pub changed_at: OffsetDateTime,
    pub changed_by_name: String,
}

/// All that a centre has written: pages by their places, the rest by its last change.
pub async fn desk(tx: &mut Tx, district: DistrictId) -> Result<Vec<OnDesk>> {
    let listed = sqlx::query_as!(
        OnDesk,
        r#"
        SELECT id, kind, status, title, changed_at, changed_by_name
        FROM centre_articles
        WHERE district_id = $1
        ORDER BY CASE WHEN kind = 'page' THEN position END NULLS LAST, changed_at DESC, id
        LIMIT 200
        "#,
        district as DistrictId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}
