//! The scan of a signed paper, and the code by which anybody may check the paper.

use kopilka::db::Tx;
use time::macros::date;
use uuid::Uuid;

use super::Person;

/// The code of a paper that anybody may check.
pub const VERIFICATION: &str = "aaaabbbbccccdddd";

/// The scan of a signed paper, and what anybody may know of one.
pub async fn scan(tx: &mut Tx, meeting: Uuid, person: &Person) -> Uuid {
    let known =
        "INSERT INTO verifications (code, kind, school_name, association_name, number, dated, edition, digest, made_at, series)
                 VALUES ($1, 'protocol', 'Школа № 4', 'МО классных руководителей', '3', $2, 1, '\\x00', now(), $3)
                 ON CONFLICT DO NOTHING";
    sqlx::query(known).bind(VERIFICATION).bind(date!(2026 - 11 - 20)).bind(meeting).execute(tx.conn()).await.unwrap();
    let scanned = "INSERT INTO meeting_files (id, meeting_id, school_id, kind, edition, name, media_type, size, sha256, key, added_by,
                                              added_at)
                   VALUES (gen_random_uuid(), $1, $2, 'scan', 1, 'протокол.pdf', 'application/pdf', 4, '\\x00', gen_random_uuid()::text,
                           $3, now())
                   RETURNING id";
    let scanned = sqlx::query_scalar(scanned).bind(meeting).bind(person.school.id).bind(person.id);
    scanned.fetch_one(tx.conn()).await.unwrap()
}
