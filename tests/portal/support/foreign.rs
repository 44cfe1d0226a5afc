//! What belongs to somebody, by the names of route parameters: the trial of rights knocks with another's
//! things at every door. A new parameter without a sample here fails that trial.

use std::collections::BTreeMap;

use kopilka::access::Role;
use kopilka::db::Tx;
use time::macros::date;
use uuid::Uuid;

use super::{APractice, Person, Portal, School, a_decision, a_meeting, a_norm, a_plan, a_practice};

/// A value for a parameter of a path.
#[derive(Clone, Debug)]
pub enum Sample {
    /// Names a thing that belongs to somebody.
    Id(Uuid),
    /// Is nobody's, or no secret: a format, a code that is on no slip.
    Word(&'static str),
}

/// The code of a paper that anybody may check.
const VERIFICATION: &str = "aaaabbbbccccdddd";

/// One person's things.
pub struct Belongings {
    user: Uuid,
    role: Uuid,
    session: Uuid,
    practice: Uuid,
    file: Uuid,
    question: Uuid,
    mark: Uuid,
    complaint: Uuid,
    norm: Uuid,
    meeting: Uuid,
    scan: Uuid,
    proposal: Uuid,
    plan: Uuid,
    item: Uuid,
    remark: Uuid,
    decision: Uuid,
    deed: Uuid,
    school: Uuid,
    association: Uuid,
    district: Uuid,
    year: Uuid,
    name: Uuid,
    unit: Uuid,
    absence: Uuid,
    snapshot: Uuid,
    promotion: Uuid,
    import: Uuid,
    paper: Uuid,
    line: Uuid,
}

impl Belongings {
    /// What nobody beyond the person's school should know of.
    pub async fn of(portal: &Portal, person: &Person) -> Self {
        let practice = a_practice(person);
        let of_centre = person.roles.iter().any(|role| role.scope() == "district");
        Self::with(portal, person, if of_centre { practice.of_centre() } else { practice }).await
    }

    /// The same with a practice at some point of its road.
    pub async fn with(portal: &Portal, person: &Person, practice: APractice) -> Self {
        let practice = portal.given(practice.with_file("сценарий.txt", b"text")).await;
        let norm = portal.given(a_norm(&person.school)).await;
        portal.sign_in_as(person).await;
        let school = &person.school;
        let plan = portal.given(a_plan(person).amended()).await;
        let decision = portal.given(a_decision(person)).await;
        let meeting = portal.given(a_meeting(person).read()).await;
        let mut tx = portal.write().await;
        let proved =
            "INSERT INTO decision_deeds (id, decision_id, school_id, deed, file_name, file_key, file_size, file_media_type,
                                                  file_sha256, done_by, done_by_name, done_at)
                      SELECT gen_random_uuid(), $1, $2, 'do', file.name, file.key, file.size, file.media_type, file.sha256, $3,
                             'А. П. Примерова', $4
                      FROM practice_files AS file WHERE file.id = $5
                      RETURNING id";
        let proved = sqlx::query_scalar(proved).bind(decision.id).bind(school.id).bind(person.id).bind(portal.now());
        let deed = proved.bind(practice.files[0]).fetch_one(tx.conn()).await.unwrap();
        let named = "INSERT INTO school_names (id, school_id, name, valid_until) VALUES (gen_random_uuid(), $1, 'Школа-интернат', $2)
                     ON CONFLICT ON CONSTRAINT school_names_school_id_valid_until_key DO UPDATE SET name = excluded.name RETURNING id";
        let name = sqlx::query_scalar(named).bind(school.id).bind(date!(2020 - 08 - 31)).fetch_one(tx.conn()).await.unwrap();
        let own = "SELECT held.id, opened.id, year.id
                   FROM role_assignments AS held
                   JOIN sessions AS opened ON opened.user_id = held.user_id
                   JOIN academic_years AS year ON year.district_id = $2
                   WHERE held.user_id = $1
                   LIMIT 1";
        let (role, session, year) = sqlx::query_as(own).bind(person.id).bind(school.district).fetch_one(tx.conn()).await.unwrap();
        let asked = "INSERT INTO practice_questions (id, practice_id, user_id, user_name, school_name, text, asked_at)
                     VALUES (gen_random_uuid(), $1, $2, 'А. П. Примерова', 'Школа № 4', 'А если детей восемь?', $3) RETURNING id";
        let question =
            sqlx::query_scalar(asked).bind(practice.id).bind(person.id).bind(portal.now()).fetch_one(tx.conn()).await.unwrap();
        let used = "INSERT INTO practice_uses (id, practice_id, user_id, user_name, school_name, used_on, outcome, noted_at)
                    VALUES (gen_random_uuid(), $1, $2, 'А. П. Примерова', 'Школа № 4', '2026-11-20', 'as-written', $3) RETURNING id";
        let mark =
            sqlx::query_scalar(used).bind(practice.id).bind(person.id).bind(portal.now()).fetch_one(tx.conn()).await.unwrap();
        let reported = "INSERT INTO practice_complaints (id, practice_id, district_id, cause, text, made_at)
                        VALUES (gen_random_uuid(), $1, $2, 'other', 'Автор не указан.', $3) RETURNING id";
        let complaint = sqlx::query_scalar(reported).bind(practice.id).bind(school.district).bind(portal.now());
        let complaint = complaint.fetch_one(tx.conn()).await.unwrap();
        let [unit, absence, snapshot, promotion, import] = members(&mut tx, portal, person).await;
        let scan = scan(&mut tx, meeting.id.0, person).await;
        let (paper, line) = brought(&mut tx, portal, person).await;
        tx.commit().await.unwrap();
        Self {
            unit,
            absence,
            snapshot,
            promotion,
            import,
            paper,
            line,
            user: person.id.0,
            role,
            session,
            practice: practice.id.0,
            file: practice.files[0].0,
            question,
            mark,
            complaint,
            norm: norm.0,
            meeting: meeting.id.0,
            scan,
            proposal: meeting.proposal.0,
            plan: plan.id.0,
            item: plan.items[0].0,
            remark: plan.remark.0,
            decision: decision.id.0,
            deed,
            school: school.id.0,
            association: school.association.0,
            district: school.district.0,
            year,
            name,
        }
    }

    /// The same with another meeting.
    pub fn at_meeting(self, meeting: Uuid) -> Self {
        Self { meeting, ..self }
    }

    /// The person's `{parameter}`.
    pub fn sample(&self, parameter: &str) -> Sample {
        match parameter {
            "user" | "member" => Sample::Id(self.user),
            "unit" => Sample::Id(self.unit),
            "absence" => Sample::Id(self.absence),
            "snapshot" => Sample::Id(self.snapshot),
            "promotion" => Sample::Id(self.promotion),
            "import" => Sample::Id(self.import),
            "paper" => Sample::Id(self.paper),
            "line" => Sample::Id(self.line),
            "role" => Sample::Id(self.role),
            "session" => Sample::Id(self.session),
            "practice" | "other" => Sample::Id(self.practice),
            "file" => Sample::Id(self.file),
            "question" => Sample::Id(self.question),
            "mark" => Sample::Id(self.mark),
            "complaint" => Sample::Id(self.complaint),
            "norm" => Sample::Id(self.norm),
            "meeting" => Sample::Id(self.meeting),
            "scan" => Sample::Id(self.scan),
            "verification" => Sample::Word(VERIFICATION),
            "proposal" => Sample::Id(self.proposal),
            "plan" => Sample::Id(self.plan),
            "item" => Sample::Id(self.item),
            "remark" => Sample::Id(self.remark),
            "decision" => Sample::Id(self.decision),
            "deed" => Sample::Id(self.deed),
            "part" => Sample::Word("theme"),
            "edition" | "section" => Sample::Word("1"),
            "format" => Sample::Word("docx"),
            "school" => Sample::Id(self.school),
            "association" => Sample::Id(self.association),
            "district" => Sample::Id(self.district),
            "year" => Sample::Id(self.year),
            "name" => Sample::Id(self.name),
            "code" => Sample::Word("КККК-4444"),
            "job" => Sample::Word("01990000-0000-7000-8000-000000000000"),
            unknown => panic!("show me a foreign `{{{unknown}}}` in tests/portal/support/foreign.rs"),
        }
    }

    /// A route's path with these things in it.
    pub fn filled(&self, path: &str) -> String {
        parameters(path).into_iter().fold(path.to_owned(), |path, name| {
            let value = match self.sample(name) {
                Sample::Id(id) => id.to_string(),
                Sample::Word(word) => word.to_owned(),
            };
            path.replace(&format!("{{{name}}}"), &value)
        })
    }
}

/// A unit, an absence, a frozen list, a promotion and an import of the person's association.
async fn members(tx: &mut Tx, portal: &Portal, person: &Person) -> [Uuid; 5] {
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

/// A plan brought from Word for the person's association, and its only row.
async fn brought(tx: &mut Tx, portal: &Portal, person: &Person) -> (Uuid, Uuid) {
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

/// Whether the things of other schools are none of a role's business.
pub fn is_kept_from(role: Role, path: &str) -> bool {
    const KEPT_BY_ADMINISTRATORS: [&str; 6] = ["user", "role", "district", "school", "association", "year"];
    role != Role::Administrator || !parameters(path).iter().any(|name| KEPT_BY_ADMINISTRATORS.contains(name))
}

/// The parameters of a route's path, in their order.
pub fn parameters(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}

/// The scan of a signed paper, and what anybody may know of one.
async fn scan(tx: &mut Tx, meeting: Uuid, person: &Person) -> Uuid {
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
