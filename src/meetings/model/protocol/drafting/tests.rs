//! The protocol that drafts itself, with the numbers a usual meeting has.

use super::*;
use crate::meetings::model::agenda::{ItemKind, Origin, Vote};
use crate::meetings::model::attendance::{Guest, Presence};
use crate::meetings::model::protocol::Protocol;
use crate::meetings::model::protocol::sample::{a_meeting, a_setting, item};

fn earlier(number: &str, text: &str, is_done: bool, state: &str) -> Earlier {
    Earlier {
        id: DecisionId::fresh(),
        protocol_number: 1,
        number: number.into(),
        text: text.into(),
        responsible: "Влова А. П.".into(),
        timing: "до 1 ноября".into(),
        is_done,
        state: state.into(),
    }
}

/// Five items, fourteen members of whom eleven came, two guests.
fn the_meeting() -> Meeting {
    let mut meeting = a_meeting(14);
    for (at, reason) in [(11, "болезнь"), (12, "курсы"), (13, "")] {
        meeting.attendance.seats[at].presence = Some(Presence::Absent { reason: reason.into() });
    }
    let guest = |name: &str, post: &str| Guest { name: name.into(), post: post.into() };
    meeting.attendance.guests = vec![guest("Гостева И. И.", "заместитель директора"), guest("Тихая О. О.", "педагог-психолог")];
    let row = PlanItemId::fresh().0;
    let mut items = vec![
        item("О выполнении решений предыдущего заседания", "Алова А. П."),
        item("Об адаптации пятиклассников", "Влова А. П."),
        item("О формах работы с родителями", "Глова А. П."),
        item("О материалах методической копилки", "Длова А. П."),
        item("Разное", ""),
    ];
    (items[0].kind, items[0].origin) = (ItemKind::Decisions, Origin::Decisions);
    items[1].origin = Origin::Plan(row);
    items[4].kind = ItemKind::Other;
    for item in &mut items {
        item.vote = Vote::Unanimous;
    }
    meeting.items = items;
    meeting
}

#[test]
fn a_whole_protocol_comes_out_of_the_records() {
    let meeting = the_meeting();
    let earlier = [
        earlier("1.1", "Провести анкету.", true, "Выполнено: анкета обработана"),
        earlier("1.2", "Собрать памятки", false, "Просрочено на 19 дней"),
    ];
    let material =
        Material {
            id: MeetingFileId::fresh(), item: Some(meeting.items[1].id), name: "Доклад.docx".into(), sha256: [0; 32]
        };
    let planned = Planned { row: PlanItemId::fresh(), number: 3 };
    let known = Known { earlier: &earlier, planned: Some(&planned), materials: std::slice::from_ref(&material) };

    let proposals = proposals(&meeting, &known);
    let filled = Meeting { items: filled(&meeting.items, &proposals), ..meeting.clone() };
    let protocol = Protocol::of(&filled, &a_setting(&filled));

    assert!(filled.items.iter().all(|item| !item.heard.is_empty() && !item.decisions.is_empty()));
    assert!(
        protocol.facts.iter().any(|fact| fact.starts_with("Присутствовали: 11 из 14: Алова\u{a0}А.\u{a0}П.")),
        "{:?}",
        protocol.facts
    );
    assert!(protocol.facts.contains(&"Приглашённые: Гостева И. И., заместитель директора; Тихая О. О., педагог-психолог".into()));
    assert!(
        protocol.facts.iter().any(|fact| fact.ends_with("(болезнь), Нлова\u{a0}А.\u{a0}П. (курсы), Олова\u{a0}А.\u{a0}П.")),
        "{:?}",
        protocol.facts
    );
    let review = &protocol.points[0];
    assert!(
        review.passages[0].text.contains("1.1 протокола № 1: «Провести анкету» – Выполнено: анкета обработана."),
        "{review:?}"
    );
    assert!(review.passages[0].text.contains("1.2 протокола № 1: «Собрать памятки» – Просрочено на 19 дней."));
    assert_eq!(review.resolutions[1].task, "Ответственный: Влова А. П. Срок: до 1 ноября.");
    assert!(protocol.points[1].passages[0].text.contains("Доклад.docx"));
}

#[test]
fn a_secretary_types_at_most_six_hundred_signs_after_the_draft() {
    let meeting = the_meeting();
    let known = Known { earlier: &[], planned: None, materials: &[] };
    let mut items = filled(&meeting.items, &proposals(&meeting, &known));
    let typed = [
        ("Провести три групповые встречи с психологом", "Тихая О. О.", "до 18 декабря"),
        ("Подготовить памятку для родителей", "Глова А. П.", "до 3 декабря"),
        ("Принять в копилку сценарий «Если обижают не тебя»", "Длова А. П.", "до 1 декабря"),
    ];
    for (item, (text, responsible, timing)) in items[1..4].iter_mut().zip(typed) {
        item.decisions = vec![crate::meetings::model::protocol::sample::decision(Kind::Assign, text, responsible, timing)];
    }
    let written = Meeting { items, ..meeting };
    let signs: usize =
        typed.iter().map(|(text, who, by)| [text, who, by].map(|words| words.chars().count()).iter().sum::<usize>()).sum();

    assert!(signs <= 600, "{signs}");
    let protocol = Protocol::of(&written, &a_setting(&written));
    assert!(
        protocol.points.iter().all(|point| !point.passages.is_empty() && !point.resolutions.is_empty() && !point.vote.is_empty())
    );
}

#[test]
fn every_phrase_comes_from_a_record() {
    let meeting = the_meeting();
    let earlier = [earlier("1.1", "Провести анкету", true, "Выполнено")];
    let known = Known { earlier: &earlier, planned: None, materials: &[] };

    let sources: Vec<Source> = proposals(&meeting, &known)
        .into_iter()
        .flat_map(|proposal| {
            let heard = proposal.heard.into_iter().map(|phrase| phrase.source);
            heard.chain(proposal.decisions.into_iter().map(|proposed| proposed.source)).collect::<Vec<_>>()
        })
        .collect();

    assert!(sources.iter().all(|source| match source {
        Source::Agenda(item) => meeting.items.iter().any(|known| known.id == *item),
        Source::Decision(decision) => earlier.iter().any(|known| known.id == *decision),
        Source::Plan(_) | Source::Material(_) => false,
    }));
}

#[test]
fn what_is_written_is_never_written_over() {
    let mut meeting = the_meeting();
    meeting.items[1].heard = "своими словами".into();
    let known = Known { earlier: &[], planned: None, materials: &[] };

    let filled = filled(&meeting.items, &proposals(&meeting, &known));

    assert_eq!(filled[1].heard, "своими словами");
    assert!(!filled[1].decisions.is_empty());
    assert!(proposals(&Meeting { items: filled, ..meeting }, &known).is_empty());
}
