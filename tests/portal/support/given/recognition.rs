//! Certificates and entries of registers, where only their being there matters.

use kopilka::db::Tx;
use kopilka::ids::UserId;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Person;
use crate::support::Portal;
use crate::support::world::School;

/// The words of a certificate.
pub fn a_certificate() -> Value {
    json!({
        "language": "ru", "profile": "RU-2025", "organisation": ["Школа № 4"], "name": "СЕРТИФИКАТ",
        "matter": "о размещении методической разработки", "before": "Настоящим подтверждается, что методическая разработка",
        "title": "«Договор класса»", "about": "Сценарий", "after": "принята в методическую копилку.",
        "facts": [["Автор", "Примерова Анна Петровна"]], "author": "Примерова Анна Петровна", "school": "Школа № 4",
        "issuer": "Школа № 4", "signer_post": "Руководитель методического объединения", "signer": ["", "", ""]
    })
}

/// A statement that puts a row of a guarded table of recognition with all it stands on; what is there is not put again.
pub fn a_row_of_recognition(table: &str, school: &School, author: UserId) -> String {
    let School { id, district, association, .. } = school;
    let practice = format!(
        "INSERT INTO practices (id, school_id, district_id, association_id, author_id, author_name, school_name, created_at, changed_at)
         SELECT gen_random_uuid(), '{id}', '{district}', '{association}', '{author}', 'А. П. Примерова', 'Школа', now(), now()
         WHERE NOT EXISTS (SELECT FROM practices WHERE school_id = '{id}');"
    );
    let certificate = format!(
        "{practice} WITH paper AS (
             INSERT INTO certificate_papers (code, number, issued_on, content)
             SELECT gen_random_uuid()::text, 'С-2026-00001', '2026-11-22', '{{}}'
             WHERE NOT EXISTS (SELECT FROM certificates WHERE school_id = '{id}')
             RETURNING code
         )
         INSERT INTO certificates (id, code, practice_id, school_id, district_id, author_id, bank, issuer_id, year, number, credit, issue,
                                   issued_by, issued_at)
         SELECT gen_random_uuid(), paper.code, practice.id, practice.school_id, practice.district_id, practice.author_id, 'association',
                practice.association_id, 2026, 1, 0, 1, practice.author_id, now()
         FROM paper, practices AS practice
         WHERE practice.school_id = '{id}';"
    );
    match table {
        "practices" => practice,
        "certificates" => certificate,
        "register_entries" => format!(
            "{practice} INSERT INTO register_entries (id, practice_id, school_id, district_id, author_id, bank, issuer_id, period, number,
                                                     entered_on, entered_by)
             SELECT gen_random_uuid(), id, school_id, district_id, author_id, 'association', association_id, '2026/27', 1, now(), author_id
             FROM practices WHERE school_id = '{id}'"
        ),
        "certificate_annulments" => format!(
            "{certificate} INSERT INTO certificate_annulments (certificate_id, school_id, district_id, author_id, reason, annulled_by,
                                                              annulled_by_name, annulled_at)
             SELECT id, school_id, district_id, author_id, 'Ошибка в имени', author_id, 'А. П. Примерова', now()
             FROM certificates WHERE school_id = '{id}'"
        ),
        other => panic!("show me a row of `{other}`"),
    }
}

/// A collection that the person has shared with nobody.
pub async fn an_own_collection(tx: &mut Tx, portal: &Portal, person: &Person) -> Uuid {
    let id = Uuid::now_v7();
    let School { id: school, district, association, .. } = person.school;
    let of_centre = person.roles.iter().any(|role| role.scope() == "district");
    let begun = "INSERT INTO collections (id, author_id, author_name, school_id, association_id, district_id, place_name, kind, title, language,
                                          created_at, changed_at)
                 VALUES ($1, $2, 'А. П. Примерова', $3, $4, $5, 'Школа № 4', 'own', 'К собранию', 'ru', $6, $6)";
    sqlx::query(begun)
        .bind(id)
        .bind(person.id)
        .bind((!of_centre).then_some(school))
        .bind((!of_centre).then_some(association))
        .bind(district)
        .bind(portal.now())
        .execute(tx.conn())
        .await
        .unwrap();
    id
}

/// A certificate for the person's practice.
pub async fn a_held_certificate(tx: &mut Tx, portal: &Portal, person: &Person, practice: Uuid) -> Uuid {
    let id = Uuid::now_v7();
    let School { id: school, district, association, .. } = person.school;
    let paper = "INSERT INTO certificate_papers (code, number, issued_on, content) VALUES ($1, 'С-2026-00001', '2026-11-22', $2)";
    sqlx::query(paper).bind(id.simple().to_string()).bind(a_certificate()).execute(tx.conn()).await.unwrap();
    let of_centre = person.roles.iter().any(|role| role.scope() == "district");
    let issued = "INSERT INTO certificates (id, code, practice_id, school_id, district_id, author_id, bank, issuer_id, year, number, credit,
                                            issue, issued_by, issued_at)
                  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 2026, (SELECT count(*) + 1 FROM certificates), 0, 1, $6, $9)";
    sqlx::query(issued)
        .bind(id)
        .bind(id.simple().to_string())
        .bind(practice)
        .bind((!of_centre).then_some(school))
        .bind(district)
        .bind(person.id)
        .bind(if of_centre { "district" } else { "association" })
        .bind(if of_centre { district.0 } else { association.0 })
        .bind(portal.now())
        .execute(tx.conn())
        .await
        .unwrap();
    id
}
