//! The grid of deeds: which state, which role.

use time::macros::datetime;

use super::*;
use crate::access::{Place, Reach};
use crate::ids::{SessionId, UserId};
use crate::plans::model::sample::a_plan;
use crate::text::Locale;

fn somebody(plan: &Plan, roles: &[Role]) -> Actor {
    Actor {
        user: UserId::fresh(),
        session: SessionId::fresh(),
        login: String::new(),
        surname: String::new(),
        name: String::new(),
        patronymic: String::new(),
        post: String::new(),
        locale: Locale::Ru,
        place: Place::Association(plan.association),
        roles: roles.to_vec(),
        holdings: Vec::new(),
        reach: Reach { associations: vec![plan.association.0], ..Reach::default() },
    }
}

/// Edit, submit, recall, stamp, return, amend, comment: + where the state and the actor allow it.
fn grid(plan: &Plan, actor: &Actor) -> String {
    let can = [
        plan.can_edit(actor).is_ok(),
        plan.can_submit(actor).is_ok(),
        plan.can_recall(actor).is_ok(),
        plan.can_stamp(actor, Approvers::Others).is_ok(),
        plan.can_return(actor).is_ok(),
        plan.can_amend(actor).is_ok(),
        plan.can_remark(actor).is_ok(),
    ];
    can.map(|can| if can { '+' } else { '-' }).iter().collect()
}

#[test]
fn each_state_allows_its_deeds() {
    for (wanted, status) in
        [("++----+", Status::Draft), ("--+++-+", Status::Submitted), ("++----+", Status::Returned), ("-----++", Status::Approved)]
    {
        let plan = a_plan(status);

        assert_eq!(grid(&plan, &somebody(&plan, &Role::ALL)), wanted, "{status:?}");
    }
}

#[test]
fn each_role_has_its_deeds() {
    // In a draft, waiting for each stamp, and in force.
    let table = [
        (Role::Member, ["------+"; 5]),
        (Role::Secretary, ["+-----+", "---+--+", "------+", "------+", "------+"]),
        (Role::Head, ["++----+", "--++--+", "--+---+", "--+---+", "-----++"]),
        (Role::Deputy, ["++----+", "--+++-+", "--+++-+", "--+-+-+", "-----++"]),
        (Role::Principal, ["------+", "----+-+", "---++-+", "---++-+", "------+"]),
        (Role::Methodologist, ["-------"; 5]),
        (Role::CentreHead, ["-------"; 5]),
        (Role::Administrator, ["-------"; 5]),
    ];
    for (role, wanted) in table {
        let waiting = |stamped: usize| Plan { stamped, ..a_plan(Status::Submitted) };
        let plans = [a_plan(Status::Draft), waiting(0), waiting(1), waiting(2), a_plan(Status::Approved)];
        let found = plans.each_ref().map(|plan| grid(plan, &somebody(plan, &[role])));

        assert_eq!(found, wanted.map(str::to_owned), "{role:?}");
    }
}

#[test]
fn people_of_another_association_do_nothing() {
    for status in Status::ALL {
        let plan = a_plan(status);
        let stranger = somebody(&a_plan(status), &Role::ALL);

        assert_eq!(grid(&plan, &stranger), "-------", "{status:?}");
    }
}

#[test]
fn nobody_approves_what_he_has_submitted_unless_nobody_else_can() {
    let plan = Plan { stamped: 2, ..a_plan(Status::Submitted) };
    let principal = somebody(&plan, &[Role::Principal]);
    let plan = Plan { submitted_by: Some(principal.user), ..plan };

    assert!(plan.can_stamp(&principal, Approvers::Others).is_err());
    assert_eq!(plan.can_stamp(&principal, Approvers::OnlyTheSubmitter), Ok(Stamp::Approve));
}

#[test]
fn a_deputy_agrees_by_submitting_and_a_plan_without_stamps_is_in_force_at_once() {
    let at = datetime!(2026-08-28 12:00 UTC);
    let plan = Plan { stamps: vec![Stamp::Agree, Stamp::Approve], ..a_plan(Status::Draft) };
    let deputy = somebody(&plan, &[Role::Deputy]);

    let (submitted, skipped) = plan.submit(&deputy, Submitter::Deputy, at).unwrap();
    assert_eq!((submitted.next_stamp(), skipped), (Some(Stamp::Approve), vec![Stamp::Agree]));

    let plan = Plan { stamps: Vec::new(), ..a_plan(Status::Draft) };
    let head = somebody(&plan, &[Role::Head]);
    let (submitted, _) = plan.submit(&head, Submitter::Head, at).unwrap();
    assert_eq!((submitted.status, submitted.approved_at), (Status::Approved, Some(at)));
}
