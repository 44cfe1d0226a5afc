//! A meeting for the tests of its protocol.

use time::macros::date;

use super::{Setting, Signatory};
use crate::decisions::{Draft, Kind};
use crate::documents::{Keeping, Person, Profile};
use crate::ids::{AgendaItemId, AssociationId, DistrictId, MeetingId, SchoolId, UserId};
use crate::meetings::model::agenda::{Item, ItemKind, Origin, Vote};
use crate::meetings::model::attendance::{Attendance, Presence, Quorum, Seat};
use crate::meetings::model::meeting::{Head, Kind as MeetingKind, Meeting, Mode, ProtocolForm, Status};
use crate::members::{PaperSchool, PaperSettings};
use crate::text::Locale;

pub fn seat(surname: &str) -> Seat {
    Seat {
        user: UserId::fresh(),
        surname: surname.into(),
        name: "Анна".into(),
        patronymic: "Петровна".into(),
        post: "учитель".into(),
        is_away: false,
        presence: Some(Presence::Present { from_item: None }),
    }
}

pub fn decision(kind: Kind, text: &str, responsible: &str, timing: &str) -> Draft {
    Draft { text: text.into(), responsible: responsible.into(), timing: timing.into(), ..Draft::new(kind) }
}

pub fn item(title: &str, speakers: &str) -> Item {
    Item {
        id: AgendaItemId::fresh(),
        kind: ItemKind::Message,
        title: title.into(),
        speakers: speakers.into(),
        people: Vec::new(),
        minutes: None,
        heard: String::new(),
        spoke: String::new(),
        questions: String::new(),
        vote: Vote::None,
        decisions: Vec::new(),
        origin: Origin::Typed,
    }
}

/// So many members, all present; two items, both heard and decided. Nothing is wrong with it.
pub fn a_meeting(members: usize) -> Meeting {
    let letters = "АБВГДЕЖЗИКЛМНОПРСТУФ";
    let seats: Vec<Seat> = letters.chars().take(members).map(|letter| seat(&format!("{letter}лова"))).collect();
    let heard =
        |item: Item, text: &str, decisions: Vec<Draft>| Item { heard: text.into(), decisions, vote: Vote::Unanimous, ..item };
    Meeting {
        id: MeetingId::fresh(),
        school: SchoolId::fresh(),
        district: DistrictId::fresh(),
        association: AssociationId::fresh(),
        first_year: 2026,
        language: "ru".into(),
        plan_item: None,
        head: Head {
            kind: MeetingKind::Regular,
            joint_with: String::new(),
            theme: "Климат в классе".into(),
            form: "круглый стол".into(),
            mode: Mode::InPerson,
            held_on: date!(2026 - 11 - 20),
            starts_at: None,
            ends_at: None,
            place: String::new(),
            chair: seats.first().map(|seat| seat.user),
            secretary: seats.get(1).map(|seat| seat.user),
            protocol_form: ProtocolForm::Full,
            quorum_note: String::new(),
        },
        quorum: Quorum::Majority,
        attendance: Attendance { seats, guests: Vec::new() },
        items: vec![
            heard(
                item("О формах работы с родителями", "Алова А. П."),
                "три формы встреч и их итоги",
                vec![decision(Kind::Assign, "Провести четыре встречи", "Блова А. П.", "до 18 декабря")],
            ),
            heard(
                item("Разное", "Влова А. П."),
                "о графике дежурств",
                vec![decision(Kind::Note, "Информацию принять к сведению", "", "")],
            ),
        ],
        status: Status::Held,
        edition: 1,
        reason: String::new(),
        circulated_at: None,
        version: 1,
    }
}

pub fn a_setting(meeting: &Meeting) -> Setting {
    let signatory = |at: usize| {
        let seat = meeting.attendance.seats.get(at)?;
        let person = Person { surname: seat.surname.clone(), name: seat.name.clone(), patronymic: seat.patronymic.clone() };
        Some(Signatory { user: seat.user, person })
    };
    let is_ukrainian = meeting.language == "uk";
    Setting {
        paper: PaperSettings {
            association: meeting.association,
            association_name: if is_ukrainian {
                "Методичне об’єднання класних керівників"
            } else {
                "Методическое объединение классных руководителей 5–9 классов"
            }
            .into(),
            unit_word: "class".into(),
            country: if is_ukrainian { "ua" } else { "ru" }.into(),
            locale: Locale::from_code(&meeting.language).unwrap_or_default(),
            profile: if is_ukrainian { Profile::UA_2020 } else { Profile::RU_2025 },
            keeping: Keeping::Usual,
            portal_mark: true,
            school: PaperSchool {
                id: meeting.school,
                district: meeting.district,
                name: "Школа № 4".into(),
                full_name: "Муниципальное общеобразовательное учреждение «Средняя школа № 4» Заречного района".into(),
                genitive_name: String::new(),
                founder: String::new(),
                register_code: String::new(),
                settlement: "с. Заречное".into(),
            },
            meeting_place: String::new(),
            case_index: String::new(),
            protocol_form: "full".into(),
            quorum: "majority".into(),
            numbering: "academic-year".into(),
            decided_word: String::new(),
            remind_days: 3,
            escalate_days: 7,
        },
        chair: signatory(0),
        secretary: signatory(1),
        materials: Vec::new(),
    }
}
