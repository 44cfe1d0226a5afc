//! The road of a piece, state by state.

use time::macros::date;

use super::*;
use crate::innovations::model::recognition::Level;
use crate::innovations::model::sample::{a_person, a_piece};

/// Each row a state, each column a deed of whoever it belongs to: the author edits, deletes, applies; the head nominates,
/// gives back; the district checks, decides, presents, removes.
const GRID: [(Status, &str); 10] = [
    (Status::Draft, "+++------"),
    (Status::Proposed, "---++----"),
    (Status::Checking, "-----+---"),
    (Status::Expertise, "---------"),
    (Status::Council, "------+--"),
    (Status::Banked, "-------++"),
    (Status::Presented, "--------+"),
    (Status::Returned, "+-+------"),
    (Status::Declined, "---------"),
    (Status::Removed, "---------"),
];

#[test]
fn every_deed_is_possible_exactly_in_its_states() {
    for (status, row) in GRID {
        let piece = a_piece(status);
        let mut author = a_person(Role::Member, &piece);
        author.user = piece.author;
        let [head, keeper] = [Role::Head, Role::Methodologist].map(|role| a_person(role, &piece));

        let deeds = [
            piece.can_edit(&author),
            piece.can_delete(&author),
            piece.can_apply(&author),
            piece.can_nominate(&head),
            piece.can_return(&head),
            piece.can_check(&keeper),
            piece.can_decide(&keeper),
            piece.can_present(&keeper),
            piece.can_remove(&keeper),
        ];

        let found: String = deeds.iter().map(|deed| if deed.is_ok() { '+' } else { '-' }).collect();
        assert_eq!(found, row, "{status:?}");
    }
}

#[test]
fn each_sees_what_is_theirs_to_see() {
    for status in Status::ALL {
        let piece = a_piece(status);
        let mut author = a_person(Role::Member, &piece);
        author.user = piece.author;
        let [colleague, head, keeper] = [Role::Member, Role::Head, Role::Methodologist].map(|role| a_person(role, &piece));
        let stranger = a_person(Role::Methodologist, &a_piece(status));
        let sees = |actor: &Actor| piece.clone().for_reader(Some(actor)).is_some();

        assert!(sees(&author), "{status:?}");
        assert_eq!(sees(&head), status != Status::Draft, "{status:?}");
        assert_eq!(sees(&keeper), !matches!(status, Status::Draft | Status::Proposed), "{status:?}");
        assert!(!sees(&colleague) && !sees(&stranger) && piece.clone().for_reader(None).is_none(), "{status:?}");
    }
}

#[test]
fn everybody_reads_what_is_in_the_bank_once_its_authors_agree() {
    let mut piece = a_piece(Status::Banked);
    piece.authors[0].consented_on = Some(date!(2026 - 11 - 22));

    assert!(piece.for_reader(None).is_some());
}

#[test]
fn the_district_reads_what_was_sent_while_the_authors_write_on() {
    let mut piece = a_piece(Status::Returned);
    piece.content.title = "Circle, anew".into();
    let keeper = a_person(Role::Methodologist, &piece);

    assert_eq!(piece.for_reader(Some(&keeper)).unwrap().content.title, "Circle");
}

#[test]
fn a_member_asks_the_head_and_a_head_sends_at_once() {
    let today = date!(2026 - 11 - 22);
    let piece = a_piece(Status::Draft);
    let [mut member, mut head] = [Role::Member, Role::Head].map(|role| a_person(role, &piece));
    (member.user, head.user) = (piece.author, piece.author);

    assert_eq!(piece.clone().apply(&member, today).unwrap().status, Status::Proposed);
    let sent = piece.apply(&head, today).unwrap();
    assert_eq!((sent.status, sent.due_on, sent.round), (Status::Checking, Some(date!(2026 - 11 - 25)), 2));
}

#[test]
fn nobody_decides_on_an_own_piece_and_no_refusal_is_silent() {
    let piece = a_piece(Status::Checking);
    let mut keeper = a_person(Role::Methodologist, &piece);

    assert_eq!(piece.clone().decline(&keeper, "").unwrap_err().key, "innovations-refused-reason");
    keeper.user = piece.author;
    assert_eq!(piece.can_check(&keeper).unwrap_err().key, "innovations-refused-own");
}

#[test]
fn the_last_signature_puts_it_before_the_council() {
    let piece = a_piece(Status::Expertise);

    let piece = piece.hear().unwrap();
    assert_eq!((piece.status, piece.awaited), (Status::Expertise, 1));
    assert_eq!(piece.hear().unwrap().status, Status::Council);
}

#[test]
fn what_the_district_archives_leaves_its_bank() {
    let (on, until) = (date!(2023 - 11 - 22), date!(2026 - 11 - 21));
    let mut piece = a_piece(Status::Banked);
    let (body, basis) = (String::from("council"), String::from("7"));
    piece.recognitions.push(Recognition { level: Level::District, on, body, basis, until, noticed_on: None, archived_on: None });
    let keeper = a_person(Role::Methodologist, &piece);
    let today = date!(2026 - 11 - 22);

    assert!(piece.is_lapsed(today));
    let confirmed = piece.clone().confirm(&keeper, Level::District, date!(2029 - 11 - 22), today).unwrap();
    assert_eq!(confirmed.highest(today), Some(Level::District));
    assert_eq!(piece.archive(&keeper, Level::District, today).unwrap().status, Status::Removed);
}
