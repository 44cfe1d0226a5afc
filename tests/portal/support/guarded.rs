//! A row of every table that row security guards, and how one knows whose it is.

use sqlx::AssertSqlSafe;
use sqlx::postgres::PgConnection;

use super::{
    Portal, School, a_row_of_consolidated, a_row_of_controls, a_row_of_decisions, a_row_of_innovations, a_row_of_meetings,
    a_row_of_plans, a_row_of_recognition, a_row_of_reports, a_row_of_submissions, a_teacher,
};

/// Tables of people's rows, which go with them from school to school.
pub const PERSONAL: &[&str] = &["service_records", "self_education_topics"];

/// The condition by which a row is known to be a school's.
pub fn belongs(table: &str, school: &School) -> String {
    if !PERSONAL.contains(&table) {
        return format!("school_id = '{}'", school.id);
    }
    format!("user_id IN (SELECT user_id FROM role_assignments WHERE association_id = '{}')", school.association)
}

/// A row that only its own school should see.
pub async fn put_row(connection: &mut PgConnection, portal: &Portal, table: &str, school: &School) {
    let School { id, district, association, .. } = school;
    let author = portal.given(a_teacher().of(school)).await.id;
    let statement = match table {
        "units" => format!(
            "INSERT INTO units (id, school_id, home_school_id, association_id, academic_first_year, grade, label, code)
             VALUES (gen_random_uuid(), '{id}', '{id}', '{association}', 2026, 5, '5 «А»', '5а')"
        ),
        "service_records" => format!("INSERT INTO service_records (user_id, changed_at) VALUES ('{author}', now())"),
        "self_education_topics" => format!("INSERT INTO self_education_topics VALUES ('{author}', 2026, 'Дискуссия')"),
        "member_absences" => format!(
            "INSERT INTO member_absences (id, school_id, association_id, user_id, starts_on)
             VALUES (gen_random_uuid(), '{id}', '{association}', '{author}', now())"
        ),
        "unit_promotions" => format!(
            "INSERT INTO unit_promotions (id, school_id, association_id, academic_first_year, made_by, made_at)
             VALUES (gen_random_uuid(), '{id}', '{association}', 2026, '{author}', now())"
        ),
        "member_snapshots" => format!(
            "INSERT INTO member_snapshots (id, school_id, association_id, taken_on, made_by, made_by_name, made_at, roll)
             VALUES (gen_random_uuid(), '{id}', '{association}', now(), '{author}', 'А. П. Примерова', now(), '[]')"
        ),
        "member_imports" => format!(
            "INSERT INTO member_imports (id, school_id, association_id, file_name, made_by, made_at, headings, fields, cells)
             VALUES (gen_random_uuid(), '{id}', '{association}', 'состав.xlsx', '{author}', now(), '[]', '[]', '[]')"
        ),
        "member_import_headings" => {
            format!("INSERT INTO member_import_headings VALUES ('{association}', '{id}', 'фио', 'name')")
        }
        "association_passports" => {
            format!("INSERT INTO association_passports (association_id, school_id) VALUES ('{association}', '{id}')")
        }
        "norms" => format!(
            "INSERT INTO norms (id, district_id, school_id, level, kind, title, issuer, language, added_at, changed_at)
             SELECT gen_random_uuid(), '{district}', '{id}', 'school', 'order', 'О дежурстве', 'Школа', 'ru', now(), now()
             WHERE NOT EXISTS (SELECT FROM norms WHERE school_id = '{id}')"
        ),
        "acknowledgement_sheets" => format!(
            "INSERT INTO acknowledgement_sheets (id, school_id, association_id, norm_title, norm_line, language, due_on, asked_by, asked_at)
             VALUES (gen_random_uuid(), '{id}', '{association}', 'О дежурстве', 'Приказ', 'ru', now(), '{author}', now())"
        ),
        "acknowledgements" => format!(
            "WITH sheet AS (
                 INSERT INTO acknowledgement_sheets (id, school_id, association_id, norm_title, norm_line, language, due_on, asked_by, asked_at)
                 VALUES (gen_random_uuid(), '{id}', '{association}', 'О дежурстве', 'Приказ', 'ru', now(), '{author}', now()) RETURNING id)
             INSERT INTO acknowledgements SELECT sheet.id, '{id}', '{author}', now() FROM sheet"
        ),
        "norm_citations" => format!(
            "WITH norm AS (
                 INSERT INTO norms (id, district_id, school_id, level, kind, title, issuer, language, added_at, changed_at)
                 VALUES (gen_random_uuid(), '{district}', '{id}', 'school', 'order', 'О постах', 'Школа', 'ru', now(), now()) RETURNING id)
             INSERT INTO norm_citations SELECT norm.id, '{id}', 'plan', gen_random_uuid(), now() FROM norm"
        ),
        "collections" => format!(
            "INSERT INTO collections (id, author_id, author_name, school_id, association_id, district_id, place_name, kind, title, language,
                                      created_at, changed_at)
             VALUES (gen_random_uuid(), '{author}', 'А. П. Примерова', '{id}', '{association}', '{district}', 'Школа', 'own', 'К собранию', 'ru',
                     now(), now())"
        ),
        "practices" | "certificates" | "certificate_annulments" | "register_entries" => a_row_of_recognition(table, school, author),
        "year_records" => format!(
            "INSERT INTO year_records (id, school_id, association_id, first_year, kind, held_on, added_by, added_by_name, added_at)
             VALUES (gen_random_uuid(), '{id}', '{association}', 2026, 'visit', now(), '{author}', 'А. П. Примерова', now())"
        ),
        controlled if controlled.starts_with("control") => a_row_of_controls(controlled, school, author),
        described if described.starts_with("innovation") => a_row_of_innovations(described, school, author),
        decided if decided.starts_with("decision") => a_row_of_decisions(decided, school, author),
        held if ["meeting", "agenda", "protocol"].iter().any(|word| held.starts_with(word)) => {
            a_row_of_meetings(held, school, author)
        }
        reported if reported.starts_with("report") => a_row_of_reports(reported, school, author),
        sent if ["submission", "duty", "register"].iter().any(|word| sent.starts_with(word)) => a_row_of_submissions(sent, school, author),
        planned if planned.starts_with("plan") => a_row_of_plans(planned, school, author),
        summed if summed.starts_with("consolidated") => a_row_of_consolidated(summed, school, author),
        other => panic!("show me a row of `{other}`"),
    };
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(connection).await.unwrap();
}
