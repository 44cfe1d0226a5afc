//! The page on which an agenda is kept and a protocol is written: every field as it was typed or is saved.

use askama::Template;

use super::conflict::Conflict;
use super::{paper, status_word};
use crate::access::short_name;
use crate::decisions;
use crate::ids::{AgendaItemId, DecisionId, UserId};
use crate::meetings::model::agenda::ItemKind;
use crate::meetings::model::meeting::{Kind, Meeting, Mode, ProtocolForm, Status};
use crate::meetings::model::protocol::checks::Finding;
use crate::meetings::paths;
use crate::meetings::store::listing::Neighbour;
use crate::meetings::store::parts::Written;
use crate::meetings::store::remarks::Remark;
use crate::plans::Circle;
use crate::text::{Locale, say};
use crate::web::{Errors, Fields, filters};

#[derive(Template)]
#[template(path = "meetings/edit.html")]
pub struct Sheet {
    pub meeting: Meeting,
    pub fields: Fields,
    pub errors: Errors,
    pub conflicts: Vec<Conflict>,
    pub circle: Circle,
    /// The last who wrote, and when.
    pub written: Option<Written>,
    /// The next planned meeting, to which an item may be carried over.
    pub next: Option<Neighbour>,
    pub before: Option<Neighbour>,
    pub remarks: Vec<Remark>,
    /// What is found before signing; nothing before the meeting is held.
    pub found: Vec<Finding>,
    /// A row to be added, or the button to be focused: what was pressed last.
    pub pressed: String,
    pub device_key: String,
    pub locale: Locale,
}

/// A member in the list of those present.
pub struct SeatLine {
    pub user: UserId,
    pub name: String,
    pub is_away: bool,
    pub is_present: bool,
    pub reason: String,
}

/// An item of the agenda on the page.
pub struct ItemLine {
    pub id: AgendaItemId,
    pub number: usize,
    pub is_review: bool,
    pub is_unanimous: bool,
    pub decisions: Vec<DecisionLine>,
    pub remarks: Vec<Remark>,
}

/// A decision on the page: «2.1».
pub struct DecisionLine {
    pub id: DecisionId,
    pub number: String,
}

impl Sheet {
    fn path(&self) -> String {
        paths::edit(self.meeting.id)
    }

    fn show_path(&self) -> String {
        paths::show(self.meeting.id)
    }

    fn status(&self) -> String {
        status_word(self.locale, self.meeting.status.code())
    }

    fn is_planned(&self) -> bool {
        self.meeting.status == Status::Planned
    }

    fn is_full(&self) -> bool {
        self.fields.text("protocol_form") != ProtocolForm::Short.code()
    }

    /// A heading of the protocol in the language of its paper: «СЛУШАЛИ».
    fn on_paper(&self, key: &str) -> String {
        say(paper(&self.meeting), key).into_owned()
    }

    fn word(&self, name: &str) -> String {
        self.on_paper(&format!("meetings-said-{name}"))
    }

    fn vote_word(&self, name: &str) -> String {
        self.on_paper(&format!("meetings-votes-{name}"))
    }

    /// The field of a row.
    fn name(&self, name: &str, id: &impl ToString) -> String {
        format!("{name}-{}", id.to_string())
    }

    fn v(&self, name: &str) -> String {
        self.fields.text(name)
    }

    fn of(&self, name: &str, id: &impl ToString) -> String {
        self.fields.text(&self.name(name, id))
    }

    /// The digests of the parts as they were shown.
    fn seen(&self) -> Vec<(&str, &str)> {
        let known = self.fields.0.iter().filter(|(name, _)| name.starts_with("seen-"));
        known.map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    fn is_wrong(&self, name: &str) -> bool {
        self.errors.at(name).is_some()
    }

    /// Whether this was pressed last: its button keeps the focus.
    fn was_pressed(&self, deed: &str, id: &impl ToString) -> bool {
        self.pressed == format!("{deed}:{}", id.to_string())
    }

    fn choices(&self, prefix: &str, codes: &[&'static str]) -> Vec<(&'static str, String)> {
        codes.iter().map(|code| (*code, say(self.locale, &format!("{prefix}-{code}")).into_owned())).collect()
    }

    fn kinds(&self) -> Vec<(&'static str, String)> {
        self.choices("meetings-kind", &Kind::ALL.map(Kind::code))
    }

    fn modes(&self) -> Vec<(&'static str, String)> {
        self.choices("meetings-mode", &Mode::ALL.map(Mode::code))
    }

    fn forms(&self) -> Vec<(&'static str, String)> {
        self.choices("meetings-protocol", &ProtocolForm::ALL.map(ProtocolForm::code))
    }

    fn item_kinds(&self) -> Vec<(&'static str, String)> {
        self.choices("meetings-item", &ItemKind::ALL.map(ItemKind::code))
    }

    fn deeds(&self) -> Vec<(&'static str, String)> {
        self.choices("meetings-decision", &decisions::Kind::ALL.map(decisions::Kind::code))
    }

    /// Those who may preside or keep the protocol.
    fn officers(&self) -> Vec<(String, String)> {
        self.circle.present().map(|colleague| (colleague.user.to_string(), colleague.name.clone())).collect()
    }

    /// Names and roles that are offered for speakers and for those who must do something.
    fn suggestions(&self) -> Vec<String> {
        let names = self.circle.present().map(|colleague| colleague.name.replace('\u{a0}', " "));
        let roles =
            ["plans-who-head", "plans-who-secretary", "plans-who-deputy", "plans-who-class-teachers", "plans-who-mentors"];
        names.chain(roles.map(|key| self.on_paper(key))).collect()
    }

    /// Usual words, one a line of the message: offered, never forced.
    fn offered(&self, key: &str) -> Vec<String> {
        self.on_paper(key).lines().map(str::to_owned).collect()
    }

    fn seats(&self) -> Vec<SeatLine> {
        let present = self.fields.all("present");
        let seats = self.meeting.attendance.seats.iter();
        seats
            .map(|seat| SeatLine {
                user: seat.user,
                name: short_name(&seat.surname, &seat.name, &seat.patronymic),
                is_away: seat.is_away,
                is_present: present.contains(&seat.user.to_string()),
                reason: self.of("reason", &seat.user),
            })
            .collect()
    }

    /// How many of those who are counted are present.
    fn present(&self) -> usize {
        self.seats().iter().filter(|seat| seat.is_present && !seat.is_away).count()
    }

    fn needed(&self) -> usize {
        self.meeting.quorum.needed(self.meeting.attendance.members())
    }

    fn is_quorate(&self) -> bool {
        self.present() >= self.needed()
    }

    /// Those who came later: whom and for which item; one empty row more.
    fn late(&self) -> Vec<(String, String)> {
        let rows = self.fields.all("late_user").into_iter().zip(self.fields.all("late_item"));
        rows.filter(|(user, _)| !user.is_empty()).chain([(String::new(), String::new())]).collect()
    }

    /// The guests and one empty row more.
    fn guests(&self) -> Vec<(String, String)> {
        let rows = self.fields.all("guest_name").into_iter().zip(self.fields.all("guest_post"));
        rows.filter(|(name, post)| !name.is_empty() || !post.is_empty()).chain([(String::new(), String::new())]).collect()
    }

    fn items(&self) -> Vec<ItemLine> {
        let mut ids: Vec<AgendaItemId> = self.fields.all("item").iter().filter_map(|id| id.parse().ok()).collect();
        if self.pressed == "add-item" || ids.is_empty() {
            ids.push(AgendaItemId::fresh());
        }
        let unanimous = self.fields.all("unanimous");
        let line = |(at, id): (usize, AgendaItemId)| {
            let mut decisions: Vec<DecisionId> =
                self.fields.all(&format!("decision-{id}")).iter().filter_map(|id| id.parse().ok()).collect();
            if decisions.is_empty() || self.was_pressed("add-decision", &id) {
                decisions.push(DecisionId::fresh());
            }
            let numbered = |(order, decision)| DecisionLine { id: decision, number: format!("{}.{}", at + 1, order + 1) };
            ItemLine {
                id,
                number: at + 1,
                is_review: self.of("kind", &id) == ItemKind::Decisions.code(),
                is_unanimous: unanimous.contains(&id.to_string()),
                decisions: decisions.into_iter().enumerate().map(numbered).collect(),
                remarks: self.remarks.iter().filter(|remark| remark.item == Some(id)).cloned().collect(),
            }
        };
        ids.into_iter().enumerate().map(line).collect()
    }
}
