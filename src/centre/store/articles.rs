//! Statements on an article: finding, saving, its place in the menu, and keeping the search in step.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::access::Actor;
use crate::centre::model::article::{Article, Content, Kind, Status};
use crate::centre::store::lists::KIND;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{ArticleId, DistrictId, UserId};
use crate::search::{self, Entry, Level, Part, Weight};

struct Row {
    id: ArticleId,
    district_id: DistrictId,
    language: String,
    kind: String,
    status: String,
    title: String,
    lead: String,
    text: String,
    source: String,
    dated: Option<Date>,
    changed_at: OffsetDateTime,
    changed_by_name: String,
    published_at: Option<OffsetDateTime>,
    version: i32,
}

impl TryFrom<Row> for Article {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("article {} has an impossible state", row.id));
        Ok(Self {
            id: row.id,
            district: row.district_id,
            language: row.language,
            kind: Kind::from_code(&row.kind).ok_or_else(unknown)?,
            status: Status::from_code(&row.status).ok_or_else(unknown)?,
            content: Content { title: row.title, lead: row.lead, text: row.text, source: row.source, dated: row.dated },
            changed_at: row.changed_at,
            changed_by_name: row.changed_by_name,
            published_at: row.published_at,
            version: row.version,
        })
    }
}

/// The article, where it is shown to everybody or is of the reader's own centre; else it does not exist.
pub async fn find(tx: &mut Tx, id: ArticleId) -> Result<Article> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT article.id, article.district_id, district.language, article.kind, article.status, article.title, article.lead,
               article.text, article.source, article.dated, article.changed_at, article.changed_by_name, article.published_at,
               article.version
        FROM centre_articles AS article
        JOIN districts AS district ON district.id = article.district_id
        WHERE article.id = $1 AND (article.status <> 'draft' OR article.district_id = ANY($2))
        "#,
        id as ArticleId,
        tx.centres(),
    )
    .fetch_one(tx.conn())
    .await?;
    row.try_into()
}

/// A draft to be begun.
#[derive(Clone, Debug)]
pub struct NewArticle {
    pub id: ArticleId,
    pub district: DistrictId,
    pub kind: Kind,
    pub content: Content,
    /// Absent for what no person has written.
    pub by: Option<UserId>,
    pub by_name: String,
}

/// Begins a draft; a page stands last in the menu. The constraint `centre_articles_pkey` judges whether it was sent twice.
pub async fn insert(tx: &mut Tx, new: &NewArticle, now: OffsetDateTime) -> Result<(), sqlx::Error> {
    sqlx::query!(
        r#"
        INSERT INTO centre_articles (id, district_id, kind, title, lead, text, source, dated, position, created_at, changed_at,
                                     changed_by, changed_by_name)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8,
                (SELECT coalesce(max(position), 0) + 1 FROM centre_articles WHERE district_id = $2 AND kind = $3),
                $9, $9, $10, $11)
        "#,
        new.id as ArticleId,
        new.district as DistrictId,
        new.kind.code(),
        new.content.title,
        new.content.lead,
        new.content.text,
        new.content.source,
        new.content.dated,
        now,
        new.by as Option<UserId>,
        new.by_name,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Enters an article as it stood since some moment.
pub async fn enter(tx: &mut Tx, new: &NewArticle, status: Status, at: OffsetDateTime) -> Result<()> {
    insert(tx, new, at).await?;
    if status != Status::Draft {
        let article = Article { status, published_at: Some(at), ..find(tx, new.id).await? };
        save_state(tx, &article).await?;
        index(tx, &article).await?;
    }
    Ok(())
}

/// Saves what is written over the version that was read, and gives the new version.
pub async fn save_content(tx: &mut Tx, article: &Article, content: &Content, by: &Actor, now: OffsetDateTime) -> Result<i32> {
    sqlx::query_scalar!(
        r#"
        UPDATE centre_articles
        SET title = $4, lead = $5, text = $6, source = $7, dated = $8, changed_at = $9, changed_by = $10, changed_by_name = $11
        WHERE id = $1 AND version = $2 AND district_id = $3
        RETURNING version
        "#,
        article.id as ArticleId,
        article.version,
        article.district as DistrictId,
        content.title,
        content.lead,
        content.text,
        content.source,
        content.dated,
        now,
        by.user as UserId,
        by.short_name(),
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(Error::Stale)
}

/// Saves the state over the version that was read.
pub async fn save_state(tx: &mut Tx, article: &Article) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE centre_articles
        SET status = $4, published_at = $5, dated = $6
        WHERE id = $1 AND version = $2 AND district_id = $3
        "#,
        article.id as ArticleId,
        article.version,
        article.district as DistrictId,
        article.status.code(),
        article.published_at,
        article.content.dated,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

pub async fn delete(tx: &mut Tx, article: &Article) -> Result<()> {
    let done = sqlx::query!(
        "DELETE FROM centre_articles WHERE id = $1 AND version = $2 AND district_id = $3",
        article.id as ArticleId,
        article.version,
        article.district as DistrictId,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// The pages of a menu in their order, shown or not.
pub async fn list_order(tx: &mut Tx, district: DistrictId) -> Result<Vec<Uuid>> {
    let pages = sqlx::query_scalar!(
        r#"
        SELECT id::uuid AS "id!: Uuid"
        FROM centre_articles
        WHERE district_id = $1 AND kind = 'page'
        ORDER BY position, id
        FOR UPDATE
        "#,
        district as DistrictId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(pages)
}

/// Lays the pages of a menu in this order.
pub async fn save_order(tx: &mut Tx, district: DistrictId, pages: &[Uuid]) -> Result<()> {
    sqlx::query!(
        r#"
        UPDATE centre_articles
        SET position = array_position($2, id)
        WHERE district_id = $1 AND kind = 'page' AND id = ANY($2) AND position <> array_position($2, id)
        "#,
        district as DistrictId,
        pages,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Makes what is shown findable, and what is not shown no longer.
pub async fn index(tx: &mut Tx, article: &Article) -> Result<()> {
    if article.status != Status::Published {
        return search::remove(tx, KIND, article.id.0).await;
    }
    let content = &article.content;
    let entry = Entry {
        kind: KIND,
        id: article.id.0,
        school_id: None,
        district_id: Some(article.district.into()),
        association_id: None,
        owner_id: None,
        level: Level::Public,
        locale: &article.language,
        title: &content.title,
        parts: vec![
            Part { weight: Weight::Annotation, text: content.lead.as_str().into() },
            Part { weight: Weight::Body, text: content.text.as_str().into() },
        ],
        changed_at: article.changed_at,
    };
    search::put(tx, &entry).await
}
