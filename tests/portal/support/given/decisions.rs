//! Decisions of signed protocols, entered as the signing enters them.

use kopilka::access::{Actor, Reach, Role};
use kopilka::decisions::{self, Draft, Entering, Kind};
use kopilka::ids::{DecisionId, MeetingId, RowId, SessionId, UserId};
use kopilka::plans::Calendar;
use kopilka::text::Locale;
use time::Date;
use time::macros::date;

use super::{Given, Person};
use crate::support::Portal;
use crate::support::world::School;

/// A decision to be entered.
pub struct ADecision {
    by: Person,
    draft: Draft,
    meeting: MeetingId,
    protocol_number: i32,
    number: String,
    decided_on: Date,
    reason: String,
}

/// A decision as entered.
#[derive(Clone, Debug)]
pub struct Decided {
    pub id: DecisionId,
    pub meeting: MeetingId,
}

impl Decided {
    pub fn path(&self) -> String {
        format!("/decisions/{}", self.id)
    }
}

/// «Провести анкету», for the head of the association, by 15 December; decided on 29 October in protocol № 2.
pub fn a_decision(by: &Person) -> ADecision {
    let draft = Draft {
        text: "Провести анкету о климате в классе".into(),
        responsible: "руководитель МО".into(),
        timing: "до 15 декабря".into(),
        ..Draft::new(Kind::Assign)
    };
    ADecision {
        by: by.clone(),
        draft,
        meeting: MeetingId::fresh(),
        protocol_number: 2,
        number: "1.1".into(),
        decided_on: date!(2026 - 10 - 29),
        reason: String::new(),
    }
}

impl ADecision {
    pub fn saying(mut self, text: &str) -> Self {
        self.draft.text = text.into();
        self
    }

    /// For these persons by name.
    pub fn for_people(mut self, people: &[&Person]) -> Self {
        self.draft.responsible = people.iter().map(|person| person.short_name()).collect::<Vec<_>>().join(", ");
        self.draft.people = people.iter().map(|person| person.id).collect();
        self
    }

    /// For whomever these words mean.
    pub fn for_role(mut self, responsible: &str) -> Self {
        self.draft.responsible = responsible.into();
        self.draft.people.clear();
        self
    }

    pub fn due(mut self, timing: &str) -> Self {
        self.draft.timing = timing.into();
        self
    }

    pub fn of_kind(mut self, kind: Kind) -> Self {
        self.draft.kind = kind;
        self
    }

    /// In this protocol, under this number.
    pub fn numbered(mut self, protocol_number: i32, number: &str) -> Self {
        self.protocol_number = protocol_number;
        self.number = number.into();
        self
    }

    /// Enters one of an earlier edition again, as its correction words it.
    pub fn correcting(mut self, decided: &Decided, reason: &str) -> Self {
        self.draft.id = decided.id;
        self.meeting = decided.meeting;
        self.reason = reason.into();
        self
    }
}

/// Decisions of one protocol.
pub struct AProtocol {
    decisions: Vec<ADecision>,
}

/// The decisions of one edition of a protocol, entered together as the first of them says.
pub fn a_protocol(decisions: impl IntoIterator<Item = ADecision>) -> AProtocol {
    AProtocol { decisions: decisions.into_iter().collect() }
}

impl Given for ADecision {
    type Made = Decided;

    async fn put(self, portal: &Portal) -> Decided {
        a_protocol([self]).put(portal).await.remove(0)
    }
}

impl Given for AProtocol {
    type Made = Vec<Decided>;

    async fn put(self, portal: &Portal) -> Vec<Decided> {
        let first = &self.decisions[0];
        let (by, meeting) = (first.by.clone(), first.meeting);
        let drafts: Vec<_> = self.decisions.iter().map(|decision| (decision.number.clone(), decision.draft.clone())).collect();
        let entering = Entering {
            meeting,
            school: by.school.id,
            association: by.school.association,
            first_year: 2026,
            protocol_number: first.protocol_number,
            decided_on: first.decided_on,
            calendar: &Calendar::usual(2026, "ru"),
            decisions: &drafts,
            reason: &first.reason,
        };
        let mut tx = portal.reaching(&by.school).await;
        let held =
            "INSERT INTO meetings (id, school_id, district_id, association_id, first_year, language, theme, held_on, status,
                                          created_by, created_at, changed_at)
                    VALUES ($1, $2, $3, $4, 2026, 'ru', 'Климат в классе', $5, 'signed', $6, $7, $7)
                    ON CONFLICT DO NOTHING";
        let held = sqlx::query(held).bind(meeting).bind(by.school.id).bind(by.school.district).bind(by.school.association);
        held.bind(first.decided_on).bind(by.id).bind(portal.now()).execute(tx.conn()).await.unwrap();
        decisions::enter(&mut tx, &entering, &signer(&by), portal.now()).await.unwrap();
        tx.commit().await.unwrap();
        drafts.iter().map(|(_, draft)| Decided { id: draft.id, meeting }).collect()
    }
}

/// Whoever signs a protocol.
pub fn signer(person: &Person) -> Actor {
    Actor {
        user: person.id,
        session: SessionId::fresh(),
        login: person.login.clone(),
        surname: person.surname.clone(),
        name: person.name.clone(),
        patronymic: person.patronymic.clone(),
        post: String::new(),
        locale: Locale::Ru,
        place: person.place(Role::Head),
        roles: person.roles.clone(),
        holdings: Vec::new(),
        reach: Reach::default(),
    }
}

/// A statement that puts a row into one of the tables of decisions.
pub fn a_row_of_decisions(table: &str, school: &School, author: UserId) -> String {
    let School { id, association, .. } = school;
    let decision = DecisionId::fresh();
    let entered = format!(
        "INSERT INTO decisions (id, school_id, association_id, meeting_id, first_year, protocol_number, number, decided_on, kind, text,
                                is_controlled)
         SELECT '{decision}', '{id}', '{association}', '{}', 2026, 2, '1.1', '2026-10-29', 'assign', 'Провести анкету', true
         WHERE NOT EXISTS (SELECT FROM decisions WHERE school_id = '{id}');",
        MeetingId::fresh()
    );
    match table {
        "decisions" => entered,
        "decision_deeds" => format!(
            "{entered} INSERT INTO decision_deeds (id, decision_id, school_id, deed, done_by, done_by_name, done_at)
             SELECT '{}', id, school_id, 'enter', '{author}', 'А. П. Примерова', now() FROM decisions WHERE school_id = '{id}'",
            RowId::fresh()
        ),
        other => panic!("show me a row of `{other}`"),
    }
}
