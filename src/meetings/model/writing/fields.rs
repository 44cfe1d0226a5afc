//! A meeting as the fields of its page; reading them gives the same meeting back.

use time::{Date, Time};

use super::digests;
use crate::meetings::model::agenda::{Item, Vote};
use crate::meetings::model::attendance::{Attendance, Presence};
use crate::meetings::model::meeting::{Head, Meeting};
use crate::web::Fields;

/// Every field of the page, with the digest of each part as it is shown.
pub fn fields_of(meeting: &Meeting) -> Fields {
    let mut fields = Written(Vec::new());
    fields.head(&meeting.head);
    fields.attendance(&meeting.attendance);
    for item in &meeting.items {
        fields.item(item);
    }
    for (part, digest) in digests(meeting) {
        fields.add(format!("seen-{}", part.code()), digest);
    }
    Fields(fields.0)
}

struct Written(Vec<(String, String)>);

impl Written {
    fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    fn head(&mut self, head: &Head) {
        let id = |person: Option<crate::ids::UserId>| person.map(|id| id.to_string()).unwrap_or_default();
        self.add("kind", head.kind.code());
        self.add("joint_with", &head.joint_with);
        self.add("theme", &head.theme);
        self.add("form", &head.form);
        self.add("mode", head.mode.code());
        self.add("held_on", typed_day(head.held_on));
        self.add("starts_at", head.starts_at.map(hour).unwrap_or_default());
        self.add("ends_at", head.ends_at.map(hour).unwrap_or_default());
        self.add("place", &head.place);
        self.add("chair", id(head.chair));
        self.add("secretary", id(head.secretary));
        self.add("protocol_form", head.protocol_form.code());
        self.add("quorum_note", &head.quorum_note);
    }

    /// Whoever is not marked yet is shown as present, but for those who are away for long.
    fn attendance(&mut self, attendance: &Attendance) {
        for seat in &attendance.seats {
            self.add("seat", seat.user.to_string());
            let is_present = match &seat.presence {
                Some(presence) => matches!(presence, Presence::Present { .. }),
                None => !seat.is_away,
            };
            if is_present {
                self.add("present", seat.user.to_string());
            }
            self.add(format!("reason-{}", seat.user), seat.presence.as_ref().map_or("", Presence::reason));
            if let Some(number) = seat.presence.as_ref().and_then(Presence::from_item) {
                self.add("late_user", seat.user.to_string());
                self.add("late_item", number.to_string());
            }
        }
        for guest in &attendance.guests {
            self.add("guest_name", &guest.name);
            self.add("guest_post", &guest.post);
        }
    }

    fn item(&mut self, item: &Item) {
        let id = item.id;
        self.add("item", id.to_string());
        self.add(format!("kind-{id}"), item.kind.code());
        self.add(format!("title-{id}"), &item.title);
        self.add(format!("speakers-{id}"), &item.speakers);
        self.add(format!("minutes-{id}"), item.minutes.map(|minutes| minutes.to_string()).unwrap_or_default());
        self.add(format!("heard-{id}"), &item.heard);
        self.add(format!("spoke-{id}"), &item.spoke);
        self.add(format!("questions-{id}"), &item.questions);
        if item.vote == Vote::Unanimous {
            self.add("unanimous", id.to_string());
        }
        if let Vote::Counted { votes_for, against, abstained } = item.vote {
            self.add(format!("for-{id}"), votes_for.to_string());
            self.add(format!("against-{id}"), against.to_string());
            self.add(format!("abstained-{id}"), abstained.to_string());
        }
        for draft in &item.decisions {
            self.add(format!("decision-{id}"), draft.id.to_string());
            let id = draft.id;
            self.add(format!("deed-{id}"), draft.kind.code());
            self.add(format!("text-{id}"), &draft.text);
            self.add(format!("who-{id}"), &draft.responsible);
            self.add(format!("timing-{id}"), &draft.timing);
            self.add(format!("controller-{id}"), &draft.controller);
        }
    }
}

/// «26.11.2026».
pub fn typed_day(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), u8::from(date.month()), date.year())
}

/// «14:30».
fn hour(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
