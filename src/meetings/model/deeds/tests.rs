//! The grid of deeds: which state, which role.

use time::macros::date;

use crate::access::{Actor, Place, Reach, Role};
use crate::ids::{SessionId, UserId};
use crate::meetings::model::meeting::{Meeting, Status};
use crate::meetings::model::sample::a_meeting;
use crate::text::Locale;

fn somebody(meeting: &Meeting, roles: &[Role]) -> Actor {
    Actor {
        user: UserId::fresh(),
        session: SessionId::fresh(),
        login: String::new(),
        surname: String::new(),
        name: String::new(),
        patronymic: String::new(),
        post: String::new(),
        locale: Locale::Ru,
        place: Place::Association(meeting.association),
        roles: roles.to_vec(),
        holdings: Vec::new(),
        reach: Reach { associations: vec![meeting.association.0], ..Reach::default() },
    }
}

/// See, read, edit, circulate, reply, hold, back to planned, give, recall, cancel, restore, remark, settle, attach:
/// + where the state and the actor allow it.
fn grid(meeting: &Meeting, actor: &Actor) -> String {
    let can = [
        meeting.can_see(actor).is_ok(),
        meeting.can_read(actor).is_ok(),
        meeting.can_edit(actor).is_ok(),
        meeting.can_circulate(actor).is_ok(),
        meeting.can_reply(actor).is_ok(),
        meeting.can_hold(actor, meeting.head.held_on).is_ok(),
        meeting.can_unhold(actor).is_ok(),
        meeting.can_give(actor).is_ok(),
        meeting.can_recall(actor).is_ok(),
        meeting.can_cancel(actor).is_ok(),
        meeting.can_restore(actor).is_ok(),
        meeting.can_remark(actor).is_ok(),
        meeting.can_settle(actor).is_ok(),
        meeting.can_attach(actor).is_ok(),
    ];
    can.map(|can| if can { '+' } else { '-' }).iter().collect()
}

const STATES: [Status; 7] = Status::ALL;

#[test]
fn each_state_allows_its_deeds_to_each_role() {
    // Planned, held, reading, signed, correcting, filed, cancelled.
    let member = [
        "+---+--------+",
        "+------------+",
        "++---------+-+",
        "++------------",
        "++-----------+",
        "++------------",
        "+-------------",
    ];
    let writer = [
        "++++++---+---+",
        "+++---++----++",
        "+++-----+--+++",
        "++------------",
        "+++----------+",
        "++------------",
        "++--------+---",
    ];
    let deputy = [
        "++++-+---+---+",
        "++----+------+",
        "++---------+-+",
        "++------------",
        "++-----------+",
        "++------------",
        "++--------+---",
    ];
    let principal = [
        "+------------+",
        "+------------+",
        "++---------+-+",
        "++------------",
        "++-----------+",
        "++------------",
        "+-------------",
    ];
    let nobody = ["--------------"; 7];
    let table = [
        (Role::Member, member),
        (Role::Secretary, writer),
        (Role::Head, writer),
        (Role::Deputy, deputy),
        (Role::Principal, principal),
        (Role::Methodologist, nobody),
        (Role::CentreHead, nobody),
        (Role::Administrator, nobody),
    ];
    for (role, wanted) in table {
        let found = STATES.map(|status| {
            let meeting = a_meeting(status);
            grid(&meeting, &somebody(&meeting, &[role]))
        });

        assert_eq!(found, wanted.map(str::to_owned), "{role:?}");
    }
}

#[test]
fn people_of_another_association_do_nothing() {
    for status in STATES {
        let meeting = a_meeting(status);
        let stranger = somebody(&a_meeting(status), &Role::ALL);

        assert_eq!(grid(&meeting, &stranger), "--------------", "{status:?}");
    }
}

#[test]
fn whoever_keeps_the_protocol_of_a_meeting_writes_it_whatever_the_role() {
    let mut meeting = a_meeting(Status::Held);
    let teacher = somebody(&meeting, &[Role::Member]);
    meeting.head.secretary = Some(teacher.user);

    assert!(meeting.can_edit(&teacher).is_ok() && meeting.can_read(&teacher).is_ok());
}

#[test]
fn a_meeting_is_held_on_its_day_and_not_before() {
    let meeting = a_meeting(Status::Planned);
    let head = somebody(&meeting, &[Role::Head]);

    assert!(meeting.can_hold(&head, date!(2026 - 11 - 25)).is_err());
    assert!(meeting.can_hold(&head, date!(2026 - 11 - 27)).is_ok());
}

#[test]
fn a_cancelled_meeting_keeps_its_reason_until_it_is_called_anew() {
    let meeting = a_meeting(Status::Planned);
    let head = somebody(&meeting, &[Role::Head]);

    let cancelled = meeting.cancel(&head, "Quarantine".into()).unwrap();
    assert_eq!((cancelled.status, cancelled.reason.as_str()), (Status::Cancelled, "Quarantine"));
    let restored = cancelled.restore(&head).unwrap();
    assert_eq!((restored.status, restored.reason.as_str()), (Status::Planned, ""));
}
