//! Meetings whose protocols are written and wait for their signatures.

use kopilka::decisions::{Draft, Kind};
use kopilka::ids::{AgendaItemId, MeetingId};
use time::Date;

use super::{Called, Given, Person};
use crate::support::{Portal, today};

/// A protocol to be entered.
pub struct AWrittenProtocol {
    chair: Person,
    secretary: Person,
    held_on: Date,
    language: &'static str,
    form: &'static str,
    items: Vec<AWrittenItem>,
    absent: usize,
    guests: Vec<(String, String)>,
}

/// An item with what was heard, said and decided.
#[derive(Clone, Default)]
pub struct AWrittenItem {
    pub title: String,
    pub speakers: String,
    pub heard: String,
    pub spoke: String,
    pub votes: Option<[i32; 3]>,
    pub decisions: Vec<Draft>,
}

/// A decision for somebody.
pub fn a_task(text: &str, responsible: &str, timing: &str) -> Draft {
    Draft { text: text.into(), responsible: responsible.into(), timing: timing.into(), ..Draft::new(Kind::Assign) }
}

/// A protocol of today that lacks nothing; everybody of the association was there.
pub fn a_written_protocol(secretary: &Person, chair: &Person) -> AWrittenProtocol {
    let item = |title: &str, heard: &str, decision: Draft| AWrittenItem {
        title: title.into(),
        speakers: "Тестова А. А.".into(),
        heard: heard.into(),
        decisions: vec![decision],
        ..AWrittenItem::default()
    };
    let noted = Draft { text: "Информацию принять к сведению".into(), ..Draft::new(Kind::Note) };
    AWrittenProtocol {
        chair: chair.clone(),
        secretary: secretary.clone(),
        held_on: today(),
        language: "ru",
        form: "full",
        items: vec![
            item(
                "О формах работы с родителями",
                "три формы встреч",
                a_task("Провести четыре встречи", "Тестова А. А.", "до 18 декабря"),
            ),
            item("О графике дежурств", "график на декабрь", noted),
        ],
        absent: 0,
        guests: Vec::new(),
    }
}

impl AWrittenProtocol {
    pub fn on(mut self, day: Date) -> Self {
        self.held_on = day;
        self
    }

    pub fn in_language(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// Without what was said.
    pub fn short(mut self) -> Self {
        self.form = "short";
        self
    }

    pub fn with_items(mut self, items: Vec<AWrittenItem>) -> Self {
        self.items = items;
        self
    }

    /// So many members were ill.
    pub fn with_absent(mut self, members: usize) -> Self {
        self.absent = members;
        self
    }

    pub fn with_guest(mut self, name: &str, post: &str) -> Self {
        self.guests.push((name.to_owned(), post.to_owned()));
        self
    }
}

impl Given for AWrittenProtocol {
    type Made = Called;

    async fn put(self, portal: &Portal) -> Called {
        let school = self.chair.school.clone();
        let id = MeetingId::fresh();
        let mut tx = portal.write().await;
        let statement =
            "INSERT INTO meetings (id, school_id, district_id, association_id, first_year, language, theme, held_on, chair_id,
                secretary_id, protocol_form, status, created_by, created_at, changed_at)
             VALUES ($1, $2, $3, $4, extract(year FROM $5::date - interval '7 months')::integer, $6, 'Класс и семья', $5, $7, $8, $9,
                'held', $7, $10, $10)";
        let meeting = sqlx::query(statement).bind(id).bind(school.id).bind(school.district).bind(school.association);
        let meeting = meeting.bind(self.held_on).bind(self.language).bind(self.chair.id).bind(self.secretary.id).bind(self.form);
        meeting.bind(portal.now()).execute(tx.conn()).await.unwrap();
        let present = "INSERT INTO meeting_attendance (meeting_id, school_id, user_id, is_present, reason)
             SELECT $1, $2, member.user_id, member.place > $6, CASE WHEN member.place > $6 THEN '' ELSE 'болезнь' END
             FROM (SELECT held.user_id, row_number() OVER (ORDER BY held.user_id IN ($4, $5), held.user_id) AS place
                   FROM (SELECT DISTINCT user_id FROM role_assignments WHERE association_id = $3) AS held) AS member";
        let present = sqlx::query(present).bind(id).bind(school.id).bind(school.association);
        let present = present.bind(self.chair.id).bind(self.secretary.id).bind(i64::try_from(self.absent).unwrap());
        present.execute(tx.conn()).await.unwrap();
        for (position, (name, post)) in (1..).zip(&self.guests) {
            let guest = "INSERT INTO meeting_guests (meeting_id, school_id, position, name, post) VALUES ($1, $2, $3, $4, $5)";
            sqlx::query(guest).bind(id).bind(school.id).bind(position).bind(name).bind(post).execute(tx.conn()).await.unwrap();
        }
        let mut items = Vec::new();
        for (position, item) in (1..).zip(self.items) {
            let row = AgendaItemId::fresh();
            let statement =
                "INSERT INTO agenda_items (id, meeting_id, school_id, position, title, speakers, heard, spoke, vote, votes_for,
                    votes_against, votes_abstained, decisions)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
            let [votes_for, against, abstained] = item.votes.unwrap_or_default();
            let entered = sqlx::query(statement).bind(row).bind(id).bind(school.id).bind(position).bind(item.title);
            let entered = entered.bind(item.speakers).bind(item.heard).bind(item.spoke);
            let entered = entered.bind(if item.votes.is_some() { "counted" } else { "unanimous" }).bind(votes_for);
            let entered = entered.bind(against).bind(abstained).bind(serde_json::to_value(item.decisions).unwrap());
            entered.execute(tx.conn()).await.unwrap();
            items.push(row);
        }
        tx.commit().await.unwrap();
        Called { id, items, proposal: kopilka::ids::ProposalId::fresh() }
    }
}
