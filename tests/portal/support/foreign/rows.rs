//! Rows that belong to somebody and that no builder makes: what was brought from outside, what was frozen.

use std::collections::BTreeMap;

use kopilka::db::Tx;
use time::macros::date;
use uuid::Uuid;

use crate::support::{Person, Portal, School};

/// A unit, an absence, a frozen list, a promotion and an import of the person's association.
pub async fn members(tx: &mut Tx, portal: &Portal, person: &Person) -> [Uuid; 5] {
    const STATEMENTS: [&str; 5] = [
        "INSERT INTO units (id, school_id, home_school_id, association_id, academic_first_year, grade, label, code)
         SELECT $1, $2, $2, $3, 2026, 5, '5 «А»', $1::text WHERE $4::uuid IS NOT NULL AND $5::timestamptz IS NOT NULL",
        "INSERT INTO member_absences (id, school_id, association_id, user_id, starts_on) VALUES ($1, $2, $3, $4, $5::timestamptz::date)",
        "INSERT INTO member_snapshots (id, school_id, association_id, taken_on, made_by, made_by_name, made_at, roll)
         VALUES ($1, $2, $3, $5::timestamptz::date, $4, 'А. П. Примерова', $5, '[]')",
        "INSERT INTO unit_promotions (id, school_id, association_id, academic_first_year, made_by, made_at)
         VALUES ($1, $2, $3, 2025, $4, $5)",
        r#"INSERT INTO member_imports (id, school_id, association_id, file_name, made_by, made_at, headings, fields, cells)
           VALUES ($1, $2, $3, 'МО.csv', $4, $5, '["ФИО", "Класс"]', '["name", "unit"]', '[["Пеналова Ольга", "класс"]]')"#,
    ];
    let mut ids = [Uuid::nil(); 5];
    for (id, statement) in ids.iter_mut().zip(STATEMENTS) {
        *id = Uuid::now_v7();
        let School { id: school, association, .. } = person.school;
        let row = sqlx::query(statement).bind(*id).bind(school).bind(association).bind(person.id).bind(portal.now());
        row.execute(tx.conn()).await.unwrap();
    }
    ids
}

/// A question about the person's practice, a file of it as it was before it was cleaned, a mark of use.
pub async fn beside_practice(tx: &mut Tx, portal: &Portal, person: &Person, practice: Uuid) -> [Uuid; 3] {
    const STATEMENTS: [&str; 3] = [
        "INSERT INTO practice_questions (id, practice_id, user_id, user_name, school_name, text, asked_at)
         VALUES ($1, $2, $3, 'А. П. Примерова', 'Школа № 4', 'А если детей восемь?', $4)",
        "INSERT INTO practice_originals (id, practice_id, author_id, name, media_type, size, sha256, key, kept_at)
         SELECT $1, practice_id, $3, name, media_type, size, sha256, key, $4 FROM practice_files WHERE practice_id = $2",
        "INSERT INTO practice_uses (id, practice_id, user_id, user_name, school_name, used_on, outcome, noted_at)
         VALUES ($1, $2, $3, 'А. П. Примерова', 'Школа № 4', '2026-11-20', 'as-written', $4)",
    ];
    let mut ids = [Uuid::nil(); 3];
    for (id, statement) in ids.iter_mut().zip(STATEMENTS) {
        *id = Uuid::now_v7();
        let row = sqlx::query(statement).bind(*id).bind(practice).bind(person.id).bind(portal.now());
        row.execute(tx.conn()).await.unwrap();
    }
    ids
}

/// The latest year for which the person's association has no analysis yet.
pub async fn free_year(portal: &Portal, person: &Person) -> i32 {
    let mut tx = portal.write().await;
    let free = "SELECT coalesce(min(first_year) - 1, 2026) FROM reports WHERE association_id = $1";
    sqlx::query_scalar(free).bind(person.school.association).fetch_one(tx.conn()).await.unwrap()
}

/// A plan brought from Word for the person's association, and its only row.
pub async fn brought(tx: &mut Tx, portal: &Portal, person: &Person) -> (Uuid, Uuid) {
    let (paper, line) = (Uuid::now_v7(), Uuid::now_v7());
    let item = serde_json::json!({
        "id": line, "section": "events", "content": "Открытый урок", "timing": "скоро", "responsible": "", "people": [],
        "participants": "", "output": "", "task": null, "form": "", "questions": "", "preparation": "",
    });
    let lines = serde_json::json!([{
        "item": item, "original": ["1", "Открытый урок", "скоро"], "doubts": ["section"], "is_left_out": false, "version": 1,
    }]);
    let text = ["theme", "school_theme", "goal", "results", "analysis", "basis", "epigraph"].map(|name| (name, "Разговор"));
    let head = serde_json::json!({ "header": text.into_iter().collect::<BTreeMap<_, _>>(), "tasks": ["Слышать детей"] });
    let statement =
        "INSERT INTO plan_imports (id, school_id, association_id, file_name, first_year, paper_first_year, made_by, made_at,
                                               head, lines)
                     VALUES ($1, $2, $3, 'План.docx', 2026, 2025, $4, $5, $6, $7)";
    let School { id: school, association, .. } = person.school;
    let row = sqlx::query(statement).bind(paper).bind(school).bind(association).bind(person.id).bind(portal.now());
    row.bind(head).bind(lines).execute(tx.conn()).await.unwrap();
    (paper, line)
}

/// A draft of an article, a draft of an event and a recommendation of the centre of the person's district.
pub async fn of_centre_section(tx: &mut Tx, portal: &Portal, person: &Person) -> [Uuid; 5] {
    const STATEMENTS: [&str; 5] = [
        "INSERT INTO centre_articles (id, district_id, kind, title, created_at, changed_at) VALUES ($1, $2, 'news', 'Набросок', $3, $3)",
        "INSERT INTO centre_events (id, district_id, kind, title, place, starts_at, has_sign_up, created_at)
         VALUES ($1, $2, 'seminar', 'Набросок семинара', 'Школа', $3::timestamptz + interval '9 days', true, $3)",
        "INSERT INTO centre_shelf_entries (id, district_id, shelf, position, article_id, why, added_at)
         SELECT $1, $2, 'beginner', 1, id, 'Пригодится.', $3 FROM centre_articles WHERE district_id = $2 ORDER BY id DESC LIMIT 1",
        "INSERT INTO centre_files (id, article_id, position, name, media_type, size, sha256, key, is_picture, added_at)
         SELECT $1, id, 1, 'порядок.txt', 'text/plain; charset=utf-8', 4, decode(repeat('00', 32), 'hex'), $1::text, false, $3
         FROM centre_articles WHERE district_id = $2 ORDER BY id DESC LIMIT 1",
        "INSERT INTO centre_files (id, event_id, position, name, media_type, size, sha256, key, is_picture, added_at)
         SELECT $1, id, 1, 'порядок.txt', 'text/plain; charset=utf-8', 4, decode(repeat('00', 32), 'hex'), $1::text, false, $3
         FROM centre_events WHERE district_id = $2 ORDER BY id DESC LIMIT 1",
    ];
    let mut ids = [Uuid::nil(); 5];
    for (id, statement) in ids.iter_mut().zip(STATEMENTS) {
        *id = Uuid::now_v7();
        let row = sqlx::query(statement).bind(*id).bind(person.school.district).bind(portal.now());
        row.execute(tx.conn()).await.unwrap();
    }
    ids
}

/// A later day that the person's association has asked for.
pub async fn extension(portal: &Portal, person: &Person, duty: Uuid) -> Uuid {
    let asked = "INSERT INTO duty_extensions (id, duty_id, school_id, association_id, wanted_until, reason, asked_by, asked_by_name, asked_at)
                 VALUES (gen_random_uuid(), $1, $2, $3, $4, 'Болезнь', $5, 'А. П. Примерова', $6) RETURNING id";
    let mut tx = portal.write().await;
    let asked = sqlx::query_scalar(asked).bind(duty).bind(person.school.id).bind(person.school.association);
    let asked = asked.bind(date!(2026 - 12 - 01)).bind(person.id).bind(portal.now()).fetch_one(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    asked
}

/// A search of the bank that the person keeps.
pub async fn a_kept_search(tx: &mut Tx, portal: &Portal, person: &Person) -> Uuid {
    let follows = "INSERT INTO practice_followers (user_id, code, told_at)
                   SELECT $1, CASE WHEN EXISTS (SELECT FROM practice_followers) THEN $1::text ELSE 'КККК-4444' END, $2
                   ON CONFLICT DO NOTHING";
    sqlx::query(follows).bind(person.id).bind(portal.now()).execute(tx.conn()).await.unwrap();
    let keeps = "INSERT INTO practice_searches (id, user_id, title, filter, is_told, saved_at, looked_at)
                 VALUES (gen_random_uuid(), $1, 'Дружба', 'q=%D0%B4%D1%80%D1%83%D0%B6%D0%B1%D0%B0', true, $2, $2) RETURNING id";
    sqlx::query_scalar(keeps).bind(person.id).bind(portal.now()).fetch_one(tx.conn()).await.unwrap()
}
