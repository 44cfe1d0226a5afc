//! Meetings.

use kopilka::db::Tx;
use kopilka::ids::{AgendaItemId, MeetingId, ProposalId, ProtocolRemarkId, UserId};
use time::Date;
use time::macros::date;
use uuid::Uuid;

use super::{Given, Person};
use crate::support::world::School;
use crate::support::{Portal, today};

/// A meeting to be entered.
pub struct AMeeting {
    by: Person,
    status: &'static str,
    held_on: Date,
    titles: Vec<&'static str>,
}

/// A meeting as entered.
pub struct Called {
    pub id: MeetingId,
    pub items: Vec<AgendaItemId>,
    /// A question proposed in its association.
    pub proposal: ProposalId,
}

impl Called {
    pub fn path(&self) -> String {
        format!("/meetings/{}", self.id)
    }
}

/// A meeting of today with two items, called by this person.
pub fn a_meeting(by: &Person) -> AMeeting {
    AMeeting {
        by: by.clone(),
        status: "planned",
        held_on: today(),
        titles: vec!["Об адаптации пятиклассников", "О профилактике буллинга"],
    }
}

impl AMeeting {
    pub fn held(mut self) -> Self {
        self.status = "held";
        self
    }

    /// Its draft is with the participants.
    pub fn read(mut self) -> Self {
        self.status = "reading";
        self
    }

    pub fn on(mut self, day: Date) -> Self {
        self.held_on = day;
        self
    }
}

impl Given for AMeeting {
    type Made = Called;

    async fn put(self, portal: &Portal) -> Called {
        let school = &self.by.school;
        let id = MeetingId::fresh();
        let mut tx = portal.write().await;
        let statement =
            "INSERT INTO meetings (id, school_id, district_id, association_id, first_year, language, theme, held_on, place,
                chair_id, status, created_by, created_at, changed_at)
            VALUES ($1, $2, $3, $4, 2026, 'ru', 'Класс и семья', $5, 'кабинет 21', $6, $7, $6, $8, $8)";
        let meeting = sqlx::query(statement).bind(id).bind(school.id).bind(school.district).bind(school.association);
        let meeting = meeting.bind(self.held_on).bind(self.by.id).bind(self.status).bind(portal.now());
        meeting.execute(tx.conn()).await.unwrap();
        let mut items = Vec::new();
        for (position, title) in (1..).zip(&self.titles) {
            let item = AgendaItemId::fresh();
            let row = "INSERT INTO agenda_items (id, meeting_id, school_id, position, title, speakers)
                       VALUES ($1, $2, $3, $4, $5, 'руководитель МО')";
            let row = sqlx::query(row).bind(item).bind(id).bind(school.id).bind(position).bind(title);
            row.execute(tx.conn()).await.unwrap();
            items.push(item);
        }
        let noted = "INSERT INTO protocol_remarks (id, meeting_id, school_id, item_id, text, made_by, made_by_name, made_at)
                     VALUES ($1, $2, $3, $4, 'Встреч было двенадцать', $5, 'А. П. Примерова', $6)";
        let noted = sqlx::query(noted)
            .bind(ProtocolRemarkId::fresh())
            .bind(id)
            .bind(school.id)
            .bind(items[0])
            .bind(self.by.id)
            .bind(portal.now());
        noted.execute(tx.conn()).await.unwrap();
        let proposal = ProposalId::fresh();
        let proposed = "INSERT INTO agenda_proposals (id, school_id, association_id, title, made_by, made_by_name, made_at)
                        VALUES ($1, $2, $3, 'О графике контрольных работ', $4, 'А. П. Примерова', $5)";
        let proposed = sqlx::query(proposed).bind(proposal).bind(school.id).bind(school.association).bind(self.by.id);
        proposed.bind(portal.now()).execute(tx.conn()).await.unwrap();
        tx.commit().await.unwrap();
        Called { id, items, proposal }
    }
}

/// A statement that puts a row into one of the tables of meetings; the meeting it hangs on is made where there is none.
pub fn a_row_of_meetings(table: &str, school: &School, author: UserId) -> String {
    let School { id, district, association, .. } = school;
    let meeting = format!(
        "INSERT INTO meetings (id, school_id, district_id, association_id, first_year, language, theme, held_on, created_by, created_at,
                               changed_at)
         SELECT gen_random_uuid(), '{id}', '{district}', '{association}', 2026, 'ru', 'Класс и семья', now(), '{author}', now(), now()
         WHERE NOT EXISTS (SELECT FROM meetings WHERE school_id = '{id}');"
    );
    let of_meeting = format!("FROM meetings WHERE school_id = '{id}' LIMIT 1");
    match table {
        "meetings" => meeting,
        "meeting_parts" => format!(
            "{meeting} INSERT INTO meeting_parts (meeting_id, school_id, part, changed_by, changed_at)
             SELECT id, school_id, 'head', '{author}', now() {of_meeting}"
        ),
        "agenda_items" => format!(
            "{meeting} INSERT INTO agenda_items (id, meeting_id, school_id, position) SELECT gen_random_uuid(), id, school_id, 1 {of_meeting}"
        ),
        "meeting_attendance" => format!(
            "{meeting} INSERT INTO meeting_attendance (meeting_id, user_id, school_id, is_present)
             SELECT id, '{author}', school_id, true {of_meeting}"
        ),
        "meeting_guests" => format!(
            "{meeting} INSERT INTO meeting_guests (meeting_id, school_id, position, name) SELECT id, school_id, 1, 'Пробная Г. Г.' {of_meeting}"
        ),
        "meeting_replies" => format!(
            "{meeting} INSERT INTO meeting_replies (meeting_id, user_id, school_id, is_coming, made_at)
             SELECT id, '{author}', school_id, true, now() {of_meeting}"
        ),
        "meeting_files" => format!(
            "{meeting} INSERT INTO meeting_files (id, meeting_id, school_id, name, media_type, size, sha256, key, added_by, added_at)
             SELECT gen_random_uuid(), id, school_id, 'доклад.txt', 'text/plain', 4, '\\x00', gen_random_uuid()::text, '{author}', now()
             {of_meeting}"
        ),
        "agenda_proposals" => format!(
            "INSERT INTO agenda_proposals (id, school_id, association_id, title, made_by, made_by_name, made_at)
             VALUES (gen_random_uuid(), '{id}', '{association}', 'О графике', '{author}', 'А. П. Примерова', now())"
        ),
        "protocol_remarks" => format!(
            "{meeting} INSERT INTO protocol_remarks (id, meeting_id, school_id, text, made_by, made_by_name, made_at)
             SELECT gen_random_uuid(), id, school_id, 'Встреч было двенадцать', '{author}', 'А. П. Примерова', now() {of_meeting}"
        ),
        "protocol_signatures" => format!(
            "{meeting} INSERT INTO protocol_signatures (id, meeting_id, school_id, edition, duty, user_id, digest, signed_at)
             SELECT gen_random_uuid(), id, school_id, 1, 'chair', '{author}', '\\x00', now() {of_meeting}"
        ),
        "protocol_series" => format!(
            "INSERT INTO protocol_series (association_id, period, school_id, last_number) VALUES ('{association}', '2026/27', '{id}', 1)"
        ),
        "protocols" => format!(
            "{meeting} INSERT INTO protocols (meeting_id, edition, school_id, association_id, period, number, held_on, content, digest,
                                              signed_at, code)
             SELECT id, 1, school_id, association_id, '2026/27', 1, held_on, '{{}}', '\\x00', now(), gen_random_uuid()::text {of_meeting}"
        ),
        other => panic!("show me a row of `{other}`"),
    }
}

/// The code of a paper that anybody may check.
pub const VERIFICATION: &str = "aaaabbbbccccdddd";

/// The scan of a signed paper, and what anybody may know of one.
pub async fn a_scan(tx: &mut Tx, meeting: Uuid, person: &Person) -> Uuid {
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
