//! The grid of deeds: which state, which person.

use super::*;
use crate::access::{Holding, Reach, Role};
use crate::controls::model::sample::a_control;
use crate::ids::{SchoolId, SessionId, UserId};
use crate::text::Locale;

/// Somebody who holds a role in a school, and reaches the association of the control.
fn somebody(control: &Control, user: UserId, role: Role, school: SchoolId) -> Actor {
    let holding = Holding {
        role,
        acting: false,
        association: Some(control.association),
        association_name: None,
        school: Some(school),
        school_name: None,
        district: None,
        district_name: None,
        country: None,
        language: None,
        time_zone: None,
    };
    Actor {
        user,
        session: SessionId::fresh(),
        login: String::new(),
        surname: String::new(),
        name: String::new(),
        patronymic: String::new(),
        post: String::new(),
        locale: Locale::Ru,
        place: holding.place(),
        roles: vec![role],
        holdings: vec![holding],
        reach: Reach { associations: vec![control.association.0], ..Reach::default() },
    }
}

/// See, edit, sign, acquaint, remind, bring, check, close: + where the state and the person allow it.
fn grid(control: &Control, actor: &Actor) -> String {
    let progress = Progress { unread: 1, open: 1 };
    let can = [
        control.can_see(actor).is_ok(),
        control.can_edit(actor).is_ok(),
        control.can_sign(actor).is_ok(),
        control.can_acquaint(actor).is_ok(),
        control.can_remind(actor, progress).is_ok(),
        control.can_bring(actor, false).is_ok(),
        control.can_check(actor, progress).is_ok(),
        control.can_close(actor).is_ok(),
    ];
    can.map(|can| if can { '+' } else { '-' }).iter().collect()
}

#[test]
fn each_state_allows_its_deeds_to_each_person() {
    // Draft, signed, closed.
    let inspector = ["+++-----", "+---++++", "+----+--"];
    let leader = ["++------", "+---++++", "+----+--"];
    let named = ["--------", "+--+----", "+--+----"];
    let nobody = ["--------", "--------", "--------"];

    for (at, status) in Status::ALL.into_iter().enumerate() {
        let control = a_control(status);
        let (own, partner) = (control.school, SchoolId::fresh());
        let signer = control.head.inspectors[0].named.user;
        let teacher = control.teachers()[0].user;
        let stranger = UserId::fresh();
        let is = |user, role, school| grid(&control, &somebody(&control, user, role, school));

        assert_eq!(is(signer, Role::Deputy, own), inspector[at], "{status:?}");
        for role in [Role::Head, Role::Deputy, Role::Principal] {
            assert_eq!(is(stranger, role, own), leader[at], "{status:?} for a {}", role.code());
            assert_eq!(is(stranger, role, partner), nobody[at], "{status:?} for a {} of a partner", role.code());
        }
        for role in [Role::Member, Role::Secretary] {
            assert_eq!(is(teacher, role, own), named[at], "{status:?} for a named {}", role.code());
            assert_eq!(is(stranger, role, own), nobody[at], "{status:?} for a {}", role.code());
        }
    }
}

#[test]
fn what_is_lacking_is_said() {
    let whole = a_control(Status::Draft);
    assert!(whole.lacks().is_empty());

    let mut unmarked = whole.clone();
    unmarked.objects[0].marks.clear();
    assert_eq!(unmarked.lacks(), ["controls-lacks-marks"]);
    let mut silent = whole.clone();
    silent.objects[0].marks[0].remark.clear();
    assert_eq!(silent.lacks(), ["controls-lacks-remarks"]);
    let mut vague = whole;
    vague.text.recommendations[0].timing.clear();
    assert_eq!(vague.lacks(), ["controls-lacks-terms"]);
}

#[test]
fn what_is_left_undone_is_closed_for_a_reason_alone() {
    let control = a_control(Status::Signed);
    let deputy = somebody(&control, UserId::fresh(), Role::Deputy, control.school);
    let undone = Progress { unread: 0, open: 1 };

    assert!(control.clone().close(&deputy, undone, String::new()).is_err());
    assert!(control.clone().close(&deputy, undone, "She has left".into()).is_ok());
    assert!(control.close(&deputy, Progress::default(), String::new()).is_ok());
}
