//! What a person has in the library.

use uuid::Uuid;

use crate::support::{Person, Portal, School};

/// A link of the person's document, a sheet on which the association confirms having read it, and its file.
pub async fn put_up(portal: &Portal, person: &Person, norm: Uuid) -> [Uuid; 3] {
    let School { id: school, association, .. } = person.school;
    let linked = "INSERT INTO norm_links (id, norm_id, relation, since, source_words, added_at)
                  VALUES (gen_random_uuid(), $1, 'amends', '2026-10-01', 'Приказ № 12', $2) RETURNING id";
    let asked = "INSERT INTO acknowledgement_sheets
                     (id, school_id, association_id, norm_id, norm_title, norm_line, language, due_on, asked_by, asked_at)
                 VALUES (gen_random_uuid(), $1, $2, $3, 'О дежурстве по школе', 'Приказ', 'ru', '2026-11-30', $4, $5) RETURNING id";
    let mut tx = portal.write().await;
    let link = sqlx::query_scalar(linked).bind(norm).bind(portal.now()).fetch_one(tx.conn()).await.unwrap();
    let asked = sqlx::query_scalar(asked).bind(school).bind(association).bind(norm).bind(person.id).bind(portal.now());
    let sheet = asked.fetch_one(tx.conn()).await.unwrap();
    let attached = "INSERT INTO norm_files (id, norm_id, position, name, media_type, size, sha256, key, reading, added_at)
                    VALUES ($1, $2, 1, 'приказ.txt', 'text/plain', 4, decode(repeat('00', 32), 'hex'), $1::text, 'none', $3)
                    RETURNING id";
    let attached = sqlx::query_scalar(attached).bind(Uuid::now_v7()).bind(norm).bind(portal.now());
    let attachment = attached.fetch_one(tx.conn()).await.unwrap();
    let follows = "INSERT INTO norm_subscribers (user_id, code, told_at) VALUES ($1, 'КККК-4444', $2) ON CONFLICT DO NOTHING";
    sqlx::query(follows).bind(person.id).bind(portal.now()).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    [link, sheet, attachment]
}
