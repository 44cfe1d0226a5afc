//! One test for each mistake that protocols are known for.

use time::macros::date;

use super::*;
use crate::decisions::Kind;
use crate::ids::{MeetingFileId, UserId};
use crate::meetings::model::agenda::{ItemKind, Vote};
use crate::meetings::model::attendance::{Guest, Presence};
use crate::meetings::model::meeting::Status;
use crate::meetings::model::protocol::sample::{a_meeting, decision};
use crate::plans::Colleague;

/// A Sunday in November on which nothing stands around a meeting.
fn around<'a>(calendar: &'a Calendar, circle: &'a Circle) -> Around<'a> {
    Around {
        today: date!(2026 - 11 - 22),
        calendar,
        circle,
        materials: &[],
        last: None,
        unsigned: Vec::new(),
        planned: String::new(),
        open_decisions: 0,
        strangers: Vec::new(),
        look_alike: None,
    }
}

/// The keys of what is found in a meeting, without their common beginning.
fn found_around(meeting: &Meeting, change: impl FnOnce(&mut Around<'_>)) -> Vec<(&'static str, &'static str, Severity)> {
    let calendar = Calendar::usual(2026, "ru");
    let circle = Circle::default();
    let mut around = around(&calendar, &circle);
    change(&mut around);
    let bare = |key: &'static str| key.trim_start_matches("protocols-check").trim_start_matches('-');
    findings(meeting, &around).into_iter().map(|finding| (finding.code, bare(finding.key), finding.severity)).collect()
}

fn found(meeting: &Meeting) -> Vec<(&'static str, &'static str, Severity)> {
    found_around(meeting, |_| ())
}

/// A meeting with one thing changed.
fn with(change: impl FnOnce(&mut Meeting)) -> Meeting {
    let mut meeting = a_meeting(12);
    change(&mut meeting);
    meeting
}

fn absent() -> Option<Presence> {
    Some(Presence::Absent { reason: "болезнь".into() })
}

#[test]
fn a_complete_protocol_has_no_findings() {
    assert_eq!(found(&a_meeting(12)), []);
}

#[test]
fn a_date_before_the_last_protocol_is_an_error() {
    let last = Last { number: 3, held_on: date!(2026 - 11 - 21) };

    let found = found_around(&a_meeting(12), |around| around.last = Some(last));

    assert_eq!(found, [("R1", "before-last", Severity::Error)]);
}

#[test]
fn a_protocol_is_not_signed_before_that_of_an_earlier_meeting() {
    let found = found_around(&a_meeting(12), |around| around.unsigned = vec![date!(2026 - 11 - 03)]);

    assert_eq!(found, [("R1", "earlier-unsigned", Severity::Error)]);
}

#[test]
fn a_correction_keeps_its_number_whatever_was_signed_since() {
    let meeting = with(|meeting| (meeting.status, meeting.edition) = (Status::Correcting, 2));

    let found = found_around(&meeting, |around| around.last = Some(Last { number: 5, held_on: date!(2027 - 01 - 20) }));

    assert_eq!(found, []);
}

#[test]
fn a_meeting_of_tomorrow_has_no_protocol_today() {
    assert_eq!(found(&with(|meeting| meeting.head.held_on = date!(2026 - 11 - 23))), [("R1", "future", Severity::Error)]);
}

#[test]
fn a_date_outside_the_month_of_the_plan_is_asked_about() {
    let planned = |timing: &str| found_around(&a_meeting(12), |around| around.planned = timing.into());

    assert_eq!(planned("октябрь"), [("R1", "not-by-plan", Severity::Warning)]);
    assert_eq!(planned("26 ноября"), []);
}

#[test]
fn without_a_quorum_the_head_must_say_why_it_was_held() {
    let meeting = with(|meeting| meeting.attendance.seats[5..].iter_mut().for_each(|seat| seat.presence = absent()));
    let explained = with(|meeting| {
        meeting.attendance.seats[5..].iter_mut().for_each(|seat| seat.presence = absent());
        meeting.head.quorum_note = "Перенести нельзя: план нужен завтра".into();
    });

    assert_eq!(found(&meeting), [("R2", "no-quorum-note", Severity::Error), ("R2", "no-quorum", Severity::Warning)]);
    assert_eq!(found(&explained), [("R2", "no-quorum", Severity::Warning)]);
}

#[test]
fn an_agenda_numbered_by_hand_is_noticed() {
    assert_eq!(found(&with(|meeting| meeting.items[1].title = "4. Разное".into())), [("R3", "own-number", Severity::Warning)]);
}

#[test]
fn an_item_that_was_not_heard_or_not_decided_is_noticed() {
    let unheard = with(|meeting| meeting.items[1].heard.clear());
    let undecided = with(|meeting| meeting.items[1].decisions.clear());

    assert_eq!(found(&unheard), [("R3", "not-heard", Severity::Warning)]);
    assert_eq!(found(&undecided), [("R3", "no-decision", Severity::Warning)]);
}

#[test]
fn a_meeting_without_an_agenda_or_an_item_without_a_title_has_no_protocol() {
    assert_eq!(found(&with(|meeting| meeting.items.clear())), [("R3", "no-agenda", Severity::Error)]);
    assert_eq!(found(&with(|meeting| meeting.items[0].title.clear())), [("R3", "no-title", Severity::Error)]);
}

#[test]
fn a_decision_without_owner_or_date_is_an_error() {
    let nobody = with(|meeting| meeting.items[0].decisions[0].responsible.clear());
    let never = with(|meeting| meeting.items[0].decisions[0].timing.clear());
    let empty = with(|meeting| meeting.items[1].decisions[0].text.clear());
    let vague = with(|meeting| meeting.items[0].decisions[0].timing = "когда-нибудь".into());

    assert_eq!(found(&nobody), [("R4", "no-responsible", Severity::Error)]);
    assert_eq!(found(&never), [("R4", "no-term", Severity::Error)]);
    assert_eq!(found(&empty), [("R4", "no-text", Severity::Error)]);
    assert_eq!(found(&vague), [("R4", "term-unknown", Severity::Warning)]);
}

#[test]
fn a_task_for_somebody_who_left_is_asked_about() {
    let meeting = with(|meeting| meeting.items[0].decisions[0].responsible = "О. О. Прежняя".into());
    let left = Circle(vec![Colleague {
        user: UserId::fresh(),
        name: "О. О. Прежняя".into(),
        surname: "Прежняя".into(),
        given_name: "Ольга".into(),
        patronymic: "Олеговна".into(),
        is_present: false,
    }]);
    let calendar = Calendar::usual(2026, "ru");
    let around = around(&calendar, &left);

    let keys: Vec<_> = findings(&meeting, &around).into_iter().map(|finding| (finding.key, finding.value)).collect();

    assert_eq!(keys, [("protocols-check-responsible-left", "1.1 (О. О. Прежняя)".to_owned())]);
}

#[test]
fn everything_only_noted_is_asked_about() {
    let meeting = with(|meeting| meeting.items[0].decisions = vec![decision(Kind::Note, "Принять к сведению", "", "")]);

    assert_eq!(found(&meeting), [("R3", "only-noted", Severity::Warning)]);
}

#[test]
fn open_decisions_must_be_reviewed() {
    let reviewed = with(|meeting| meeting.items[1].kind = ItemKind::Decisions);

    let open = |meeting: &Meeting| found_around(meeting, |around| around.open_decisions = 2);

    assert_eq!(open(&a_meeting(12)), [("R5", "not-reviewed", Severity::Warning)]);
    assert_eq!(open(&reviewed), []);
}

#[test]
fn votes_must_add_up_to_those_present() {
    let counted = |votes_for| Vote::Counted { votes_for, against: 1, abstained: 1 };

    assert_eq!(found(&with(|meeting| meeting.items[0].vote = counted(9))), [("R6", "votes", Severity::Error)]);
    assert_eq!(found(&with(|meeting| meeting.items[0].vote = counted(10))), []);
}

#[test]
fn who_came_late_does_not_vote_on_what_was_before() {
    let meeting = with(|meeting| {
        meeting.attendance.seats[7].presence = Some(Presence::Present { from_item: Some(2) });
        meeting.items[0].vote = Vote::Counted { votes_for: 11, against: 0, abstained: 0 };
        meeting.items[1].vote = Vote::Counted { votes_for: 12, against: 0, abstained: 0 };
    });

    assert_eq!(found(&meeting), []);
}

#[test]
fn a_task_nobody_voted_on_is_hinted_at() {
    assert_eq!(found(&with(|meeting| meeting.items[0].vote = Vote::None)), [("R6", "no-vote", Severity::Hint)]);
}

#[test]
fn chair_and_secretary_are_named_and_present() {
    let unnamed = with(|meeting| (meeting.head.chair, meeting.head.secretary) = (None, None));
    let away = with(|meeting| meeting.attendance.seats[1].presence = absent());
    let from_outside = with(|meeting| meeting.head.chair = Some(UserId::fresh()));

    assert_eq!(found(&unnamed), [("R6", "no-chair", Severity::Error), ("R6", "no-secretary", Severity::Error)]);
    assert_eq!(found(&away), [("R6", "secretary-absent", Severity::Error)]);
    assert_eq!(found(&from_outside), []);
}

#[test]
fn the_count_and_the_list_are_one() {
    let unmarked = with(|meeting| meeting.attendance.seats[3].presence = None);
    let away = with(|meeting| meeting.attendance.seats[3].is_away = true);
    let silent = with(|meeting| meeting.attendance.seats[3].presence = Some(Presence::Absent { reason: String::new() }));

    assert_eq!(found(&unmarked), [("R6", "unmarked", Severity::Error)]);
    assert_eq!(found(&away), [("R6", "away-present", Severity::Warning)]);
    assert_eq!(found(&silent), [("R6", "no-reason", Severity::Hint)]);
}

#[test]
fn whoever_left_the_school_is_not_counted() {
    let found = found_around(&a_meeting(12), |around| around.strangers = vec!["О. О. Прежняя".into()]);

    assert_eq!(found, [("R6", "left", Severity::Warning)]);
}

#[test]
fn a_guest_who_is_a_member_is_noticed() {
    let guest = |name: &str| with(|meeting| meeting.attendance.guests = vec![Guest { name: name.into(), post: String::new() }]);

    assert_eq!(found(&guest("Влова А. П.")), [("R6", "guest-is-member", Severity::Warning)]);
    assert_eq!(found(&guest("Гостева А. П.")), []);
}

#[test]
fn what_is_approved_must_be_attached() {
    let meeting = with(|meeting| meeting.items[1].decisions = vec![decision(Kind::Approve, "Утвердить план", "", "")]);
    let material =
        Material { id: MeetingFileId::fresh(), item: Some(meeting.items[1].id), name: "План.docx".into(), sha256: [0; 32] };

    let attached = |materials: &[Material]| {
        let calendar = Calendar::usual(2026, "ru");
        let circle = Circle::default();
        let around = Around { materials, ..around(&calendar, &circle) };
        findings(&meeting, &around).into_iter().map(|finding| finding.code).collect::<Vec<_>>()
    };

    assert_eq!(attached(&[]), ["R7"]);
    assert!(attached(&[material]).is_empty());
}

#[test]
fn five_working_days_without_a_signature_are_hinted_at() {
    let after = |today| found_around(&a_meeting(12), |around| around.today = today);

    assert_eq!(after(date!(2026 - 11 - 27)), []);
    assert_eq!(after(date!(2026 - 11 - 30)), [("R8", "late", Severity::Hint)]);
}

#[test]
fn the_words_of_last_year_are_noticed() {
    let look_alike = LookAlike { number: 2, held_on: date!(2025 - 11 - 05), percent: 93 };

    let found = found_around(&a_meeting(12), |around| around.look_alike = Some(look_alike));

    assert_eq!(found, [("A3", "look-alike", Severity::Warning)]);
}

#[test]
fn texts_are_alike_by_their_words() {
    let text = (0..50).map(|word| format!("слово{word} ")).collect::<String>();
    let other = text.replace("слово7 ", "иное ").replace("слово8 ", "иное ");

    assert_eq!(likeness(&text, &text), Some(100));
    assert_eq!(likeness(&text, &other), Some(96));
    assert_eq!(likeness(&text, "коротко"), None);
}
