//! Statements on certificates. They are added and read; the database itself refuses to change them.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{CertificateId, DistrictId, PracticeId, SchoolId, UserId};
use crate::recognition::model::bank::Bank;
use crate::recognition::model::certificate::{Certificate, Subject};
use crate::recognition::model::held::{Annulment, Held};

/// A certificate to be kept.
pub struct NewCertificate<'a> {
    pub code: &'a str,
    pub bank: Bank,
    pub issuer: Uuid,
    pub year: i32,
    pub number: i32,
    /// As printed.
    pub printed: &'a str,
    pub credit: i32,
    pub issue: i32,
    pub by: UserId,
    pub on: Date,
    pub at: OffsetDateTime,
    pub certificate: &'a Certificate,
}

/// Keeps a certificate, and its words for whoever holds its code.
pub async fn insert(tx: &mut Tx, subject: &Subject, new: &NewCertificate<'_>) -> Result<CertificateId> {
    let id = CertificateId::fresh();
    let content = serde_json::to_value(new.certificate).map_err(anyhow::Error::from)?;
    sqlx::query!(
        "INSERT INTO certificate_papers (code, number, issued_on, content) VALUES ($1, $2, $3, $4)",
        new.code,
        new.printed,
        new.on,
        content,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        r#"
        INSERT INTO certificates (id, code, practice_id, school_id, district_id, author_id, bank, issuer_id, year, number, credit,
                                  issue, issued_by, issued_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        "#,
        id as CertificateId,
        new.code,
        subject.practice as PracticeId,
        subject.school as Option<SchoolId>,
        subject.district as DistrictId,
        subject.author as UserId,
        new.bank.code(),
        new.issuer,
        new.year,
        new.number,
        new.credit,
        new.issue,
        new.by as UserId,
        new.at,
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

struct Row {
    id: CertificateId,
    code: String,
    practice_id: PracticeId,
    school_id: Option<SchoolId>,
    district_id: DistrictId,
    author_id: UserId,
    bank: String,
    issuer_id: Uuid,
    credit: i32,
    issue: i32,
    issued_at: OffsetDateTime,
    number: String,
    issued_on: Date,
    content: serde_json::Value,
    withdrawn_on: Option<Date>,
    reason: Option<String>,
    annulled_by: Option<String>,
    annulled_at: Option<OffsetDateTime>,
    is_replaced: bool,
}

impl TryFrom<Row> for Held {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let annulment = match (row.reason, row.annulled_by, row.annulled_at) {
            (Some(reason), Some(by), Some(at)) => Some(Annulment { reason, by, at }),
            _ => None,
        };
        Ok(Self {
            id: row.id,
            code: row.code,
            practice: row.practice_id,
            school: row.school_id,
            district: row.district_id,
            author: row.author_id,
            bank: Bank::from_code(&row.bank).ok_or_else(|| anyhow::anyhow!("a certificate of an unknown bank"))?,
            issuer: row.issuer_id,
            credit: row.credit,
            issue: row.issue,
            number: row.number,
            issued_on: row.issued_on,
            issued_at: row.issued_at,
            certificate: serde_json::from_value(row.content).map_err(anyhow::Error::from)?,
            withdrawn_on: row.withdrawn_on,
            annulment,
            is_replaced: row.is_replaced,
        })
    }
}

/// Which certificates are wanted.
#[derive(Default)]
pub struct Wanted {
    pub id: Option<CertificateId>,
    pub author: Option<UserId>,
    /// All that an association or a district has given in a year.
    pub issuer: Option<Uuid>,
    pub year: Option<i32>,
}

/// Certificates within reach, the latest first.
pub async fn list(tx: &mut Tx, wanted: &Wanted) -> Result<Vec<Held>> {
    let scope = tx.scope();
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT certificate.id, certificate.code, certificate.practice_id, certificate.school_id, certificate.district_id,
               certificate.author_id, certificate.bank, certificate.issuer_id, certificate.credit, certificate.issue,
               certificate.issued_at, paper.number, paper.issued_on, paper.content,
               (SELECT ended.ended_on FROM certificate_ends AS ended
                WHERE ended.code = certificate.code AND ended.cause = 'withdrawn') AS withdrawn_on,
               annulment.reason AS "reason?", annulment.annulled_by_name AS "annulled_by?", annulment.annulled_at AS "annulled_at?",
               EXISTS (SELECT FROM certificates AS later
                       WHERE later.practice_id = certificate.practice_id AND later.bank = certificate.bank
                         AND later.credit = certificate.credit AND later.issue > certificate.issue) AS "is_replaced!"
        FROM certificates AS certificate
        JOIN certificate_papers AS paper ON paper.code = certificate.code
        LEFT JOIN certificate_annulments AS annulment ON annulment.certificate_id = certificate.id
        WHERE ($1::uuid IS NULL OR certificate.id = $1) AND ($2::uuid IS NULL OR certificate.author_id = $2)
          AND ($3::uuid IS NULL OR certificate.issuer_id = $3) AND ($4::integer IS NULL OR certificate.year = $4)
          AND (certificate.school_id = ANY($5)
               OR (certificate.school_id IS NULL AND certificate.district_id = ANY($6)) OR certificate.author_id = $7)
        ORDER BY certificate.issued_at DESC, certificate.number DESC
        LIMIT 2000
        "#,
        wanted.id as Option<CertificateId>,
        wanted.author as Option<UserId>,
        wanted.issuer,
        wanted.year,
        &scope.schools,
        &scope.centres,
        scope.person as Option<UserId>,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Held::try_from).collect()
}

/// The certificate, if it is within reach; else it does not exist.
pub async fn find(tx: &mut Tx, id: CertificateId) -> Result<Held> {
    list(tx, &Wanted { id: Some(id), ..Wanted::default() }).await?.pop().ok_or(Error::NotFound)
}

/// The certificates of a person, the latest first.
pub async fn list_own(tx: &mut Tx, author: UserId) -> Result<Vec<Held>> {
    list(tx, &Wanted { author: Some(author), ..Wanted::default() }).await
}

/// The calendar years in which an issuer has given certificates, the latest first.
pub async fn years(tx: &mut Tx, issuer: Uuid) -> Result<Vec<i32>> {
    let years = sqlx::query_scalar!(
        r#"
        SELECT period::integer AS "year!"
        FROM recognition_series
        WHERE issuer_id = $1 AND book = 'certificates'
        ORDER BY period DESC
        "#,
        issuer,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(years)
}

/// What anybody who holds a certificate may know of it.
#[derive(Clone, Debug)]
pub struct Checked {
    pub number: String,
    pub issued_on: Date,
    pub certificate: Certificate,
    pub withdrawn_on: Option<Date>,
    pub annulled_on: Option<Date>,
}

/// What stands behind a code.
pub async fn check(tx: &mut Tx, code: &str) -> Result<Option<Checked>> {
    let found = sqlx::query!(
        r#"
        SELECT paper.number, paper.issued_on, paper.content,
               (SELECT ended.ended_on FROM certificate_ends AS ended
                WHERE ended.code = paper.code AND ended.cause = 'withdrawn') AS withdrawn_on,
               (SELECT ended.ended_on FROM certificate_ends AS ended
                WHERE ended.code = paper.code AND ended.cause = 'annulled') AS annulled_on
        FROM certificate_papers AS paper
        WHERE paper.code = $1
        "#,
        code,
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = found else { return Ok(None) };
    Ok(Some(Checked {
        number: row.number,
        issued_on: row.issued_on,
        certificate: serde_json::from_value(row.content).map_err(anyhow::Error::from)?,
        withdrawn_on: row.withdrawn_on,
        annulled_on: row.annulled_on,
    }))
}
