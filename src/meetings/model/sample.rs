//! A meeting to try rules on.

use time::macros::date;

use super::agenda::{Item, ItemKind, Origin};
use super::attendance::{Attendance, Presence, Quorum, Seat};
use super::meeting::{Head, Kind, Meeting, Mode, ProtocolForm, Status};
use crate::decisions;
use crate::ids::{AssociationId, DistrictId, MeetingId, SchoolId, UserId};

/// Two members, one present, one item with one decision.
pub fn a_meeting(status: Status) -> Meeting {
    let seat = |surname: &str, presence: Presence| Seat {
        user: UserId::fresh(),
        surname: surname.into(),
        name: "Anna".into(),
        patronymic: "P.".into(),
        post: String::new(),
        is_away: false,
        presence: Some(presence),
    };
    let decision = decisions::Draft { text: "Hold meetings".into(), ..decisions::Draft::new(decisions::Kind::Assign) };
    let item = Item {
        title: "On work with parents".into(),
        heard: "Twelve meetings".into(),
        decisions: vec![decision],
        ..Item::new(ItemKind::Report, Origin::Typed)
    };
    Meeting {
        id: MeetingId::fresh(),
        school: SchoolId::fresh(),
        district: DistrictId::fresh(),
        association: AssociationId::fresh(),
        first_year: 2026,
        language: "ru".into(),
        plan_item: None,
        head: Head {
            kind: Kind::Regular,
            joint_with: String::new(),
            theme: "Family and school".into(),
            form: "Round table".into(),
            mode: Mode::InPerson,
            held_on: date!(2026 - 11 - 26),
            starts_at: None,
            ends_at: None,
            place: "room 21".into(),
            chair: None,
            secretary: None,
            protocol_form: ProtocolForm::Full,
            quorum_note: String::new(),
        },
        quorum: Quorum::Majority,
        attendance: Attendance {
            seats: vec![
                seat("Primerova", Presence::Present { from_item: None }),
                seat("Schetova", Presence::Absent { reason: "courses".into() }),
            ],
            guests: Vec::new(),
        },
        items: vec![item],
        status,
        edition: 1,
        reason: String::new(),
        circulated_at: None,
        version: 1,
    }
}
