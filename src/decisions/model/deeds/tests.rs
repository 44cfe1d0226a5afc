//! The grid of deeds: which state, which role.

use time::macros::date;

use super::*;
use crate::access::{Holding, Place, Reach, Role};
use crate::decisions::model::{Kind, Standing};
use crate::ids::{AssociationId, DecisionId, DistrictId, MeetingId, SchoolId, SessionId, UserId};
use crate::text::Locale;

fn a_decision(status: Status) -> Decision {
    Decision {
        id: DecisionId::fresh(),
        school: SchoolId::fresh(),
        district: DistrictId::fresh(),
        association: AssociationId::fresh(),
        association_name: String::new(),
        school_name: String::new(),
        country: "ru".into(),
        language: "ru".into(),
        meeting: MeetingId::fresh(),
        first_year: 2026,
        protocol_number: 2,
        number: "1.1".into(),
        decided_on: date!(2026 - 10 - 29),
        kind: Kind::Assign,
        text: "Ask the classes".into(),
        responsible: String::new(),
        meant: Meant::default(),
        timing: String::new(),
        term: Term { starts_on: Some(date!(2026 - 10 - 29)), due_on: Some(date!(2026 - 11 - 15)), until_next_meeting: false },
        controller: String::new(),
        controller_id: None,
        practice: None,
        is_controlled: true,
        status,
        outcome: String::new(),
        postponed: None,
        closed_in: None,
        closed_in_number: None,
        closed_on: None,
        done_by: None,
        parts: Vec::new(),
        left: Vec::new(),
        is_own: false,
        version: 1,
    }
}

fn somebody(decision: &Decision, roles: &[Role]) -> Actor {
    let holding = |role: &Role| Holding {
        role: *role,
        acting: false,
        association: Some(decision.association),
        association_name: None,
        school: Some(decision.school),
        school_name: None,
        district: None,
        district_name: None,
        country: None,
        language: None,
        time_zone: None,
    };
    Actor {
        user: UserId::fresh(),
        session: SessionId::fresh(),
        login: String::new(),
        surname: String::new(),
        name: String::new(),
        patronymic: String::new(),
        post: String::new(),
        locale: Locale::Ru,
        place: Place::Association(decision.association),
        roles: roles.to_vec(),
        holdings: [Role::Member].iter().chain(roles).map(holding).collect(),
        reach: Reach { associations: vec![decision.association.0], ..Reach::default() },
    }
}

/// Do, do the own part, undo, undo the own part, close, reopen, postpone, cancel, hand over: + where it is allowed.
fn grid(decision: &Decision, actor: &Actor) -> String {
    let can = [
        decision.can_do(actor).is_ok(),
        decision.can_do_own(actor).is_ok(),
        decision.can_undo(actor).is_ok(),
        decision.can_undo_own(actor).is_ok(),
        decision.can_close(actor).is_ok(),
        decision.can_reopen(actor).is_ok(),
        decision.can_postpone(actor).is_ok(),
        decision.can_cancel(actor).is_ok(),
        decision.can_hand_over(actor).is_ok(),
    ];
    can.map(|can| if can { '+' } else { '-' }).iter().collect()
}

#[test]
fn each_state_allows_its_deeds_to_each_role() {
    let table = [
        (Role::Member, ["---------", "---------", "---------", "---------"]),
        (Role::Secretary, ["+--------", "--+------", "---------", "---------"]),
        (Role::Head, ["+---+-+++", "--+-++-+-", "-----+---", "-----+---"]),
        (Role::Deputy, ["+---+-+++", "--+-++-+-", "-----+---", "-----+---"]),
        (Role::Principal, ["----+-+++", "----++-+-", "-----+---", "-----+---"]),
        (Role::Methodologist, ["---------", "---------", "---------", "---------"]),
        (Role::CentreHead, ["---------", "---------", "---------", "---------"]),
        (Role::Administrator, ["---------", "---------", "---------", "---------"]),
    ];
    for (role, wanted) in table {
        let found = Status::ALL.map(|status| {
            let decision = a_decision(status);
            grid(&decision, &somebody(&decision, &[role]))
        });

        assert_eq!(found, wanted.map(str::to_owned), "{role:?}");
    }
}

#[test]
fn a_member_does_the_own_and_takes_it_back() {
    let decision = Decision { is_own: true, ..a_decision(Status::Open) };
    let member = somebody(&decision, &[Role::Member]);
    assert_eq!(grid(&decision, &member), "+--------");

    let done = Decision { done_by: Some(member.user), ..decision.do_it(&member, "asked").unwrap() };

    assert_eq!((done.status, grid(&done, &member).as_str()), (Status::Done, "--+------"));
    assert_eq!(done.undo(&member).unwrap().outcome, "");
}

#[test]
fn what_several_must_do_is_done_when_each_has_done_the_own_part() {
    let decision = a_decision(Status::Open);
    let [first, second] = [0, 1].map(|_| somebody(&decision, &[Role::Member]));
    let meant = Meant { people: vec![first.user, second.user], ..Meant::default() };
    let decision = Decision { is_own: true, meant, ..decision };

    let half = decision.do_own(&first, "ready").unwrap();
    assert_eq!(
        (half.status, grid(&half, &first).as_str(), grid(&half, &second).as_str()),
        (Status::Open, "---+-----", "-+-------")
    );
    assert!(half.clone().undo_own(&first).unwrap().parts.is_empty());

    assert_eq!(half.do_own(&second, "ready").unwrap().status, Status::Done);
}

#[test]
fn what_all_class_teachers_must_do_is_told_by_a_keeper() {
    let decision = a_decision(Status::Open);
    let member = somebody(&decision, &[Role::Member]);
    let meant = Meant { roles: vec![Role::Member], ..Meant::default() };
    let decision = Decision { is_own: true, meant, ..decision };

    let told = decision.do_own(&member, "ready").unwrap();

    assert_eq!(told.status, Status::Open);
    assert_eq!(told.clone().do_it(&somebody(&told, &[Role::Secretary]), "all have").unwrap().status, Status::Done);
}

#[test]
fn what_is_nobodys_task_and_people_of_elsewhere_do_nothing() {
    for status in Status::ALL {
        let decision = a_decision(status);
        let noted = Decision { is_controlled: false, ..decision.clone() };
        let partner = Actor { holdings: Vec::new(), ..somebody(&decision, &Role::ALL) };

        assert_eq!(grid(&decision, &somebody(&a_decision(status), &Role::ALL)), "---------", "{status:?}");
        assert_eq!(grid(&noted, &somebody(&noted, &Role::ALL)), "---------", "{status:?}");
        assert_eq!(grid(&decision, &partner), "---------", "{status:?}");
    }
}

#[test]
fn a_decision_turns_overdue_by_itself() {
    let open = a_decision(Status::Open);

    assert_eq!(open.standing(date!(2026 - 10 - 28)), Standing::Ahead);
    assert_eq!(open.standing(date!(2026 - 11 - 15)), Standing::Open);
    assert_eq!(open.standing(date!(2026 - 11 - 16)), Standing::Overdue(1));
    assert_eq!(a_decision(Status::Closed).standing(date!(2027 - 11 - 16)), Standing::Closed);
    let endless = Decision { term: Term::default(), ..open };
    assert_eq!(endless.standing(date!(2030 - 01 - 01)), Standing::Open);
}
