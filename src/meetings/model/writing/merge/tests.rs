//! Two people in one meeting, and the page read back.

use super::merge;
use crate::meetings::model::agenda::Vote;
use crate::meetings::model::meeting::{Meeting, Status};
use crate::meetings::model::sample::a_meeting;
use crate::meetings::model::writing::{Part, Reading, fields_of, read};
use crate::plans::{Calendar, Circle};
use crate::web::Fields;

fn typed(fields: &Fields, saved: &Meeting) -> Meeting {
    let calendar = Calendar::usual(2026, "ru");
    read(fields, saved, &Reading { circle: &Circle::default(), calendar: &calendar }).unwrap()
}

/// The page of a meeting, with these fields typed over.
fn page(meeting: &Meeting, changes: &[(&str, &str)]) -> Fields {
    let mut fields = fields_of(meeting);
    fields.0.push(("told".into(), "yes".into()));
    for (name, value) in changes {
        fields.0.retain(|(known, _)| known != name);
        fields.0.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

/// A field of the only item.
fn of_item(name: &str, meeting: &Meeting) -> String {
    format!("{name}-{}", meeting.items[0].id)
}

#[test]
fn a_page_that_nobody_touched_changes_nothing() {
    let saved = a_meeting(Status::Held);

    let merged = merge(&saved, &typed(&page(&saved, &[]), &saved), &page(&saved, &[]));

    assert!(merged.changed.is_empty() && merged.conflicts.is_empty() && !merged.is_joined);
}

#[test]
fn two_people_in_different_parts_do_not_disturb_each_other() {
    let shown = a_meeting(Status::Held);
    let mut saved = shown.clone();
    saved.head.place = "the hall".into();
    let fields = page(&shown, &[(&of_item("heard", &shown), "Thirteen meetings")]);

    let merged = merge(&saved, &typed(&fields, &saved), &fields);

    assert_eq!(merged.changed, [Part::Item(shown.items[0].id)]);
    assert!(merged.conflicts.is_empty() && merged.is_joined);
    assert_eq!((merged.meeting.head.place.as_str(), merged.meeting.items[0].heard.as_str()), ("the hall", "Thirteen meetings"));
}

#[test]
fn two_people_in_one_part_are_told_and_the_saved_text_stays() {
    let shown = a_meeting(Status::Held);
    let mut saved = shown.clone();
    saved.items[0].heard = "Eleven meetings".into();
    let fields = page(&shown, &[(&of_item("heard", &shown), "Thirteen meetings")]);

    let merged = merge(&saved, &typed(&fields, &saved), &fields);

    assert_eq!(merged.conflicts, [Part::Item(shown.items[0].id)]);
    assert_eq!(merged.meeting.items[0].heard, "Eleven meetings");
}

#[test]
fn the_same_words_by_two_people_are_no_conflict() {
    let shown = a_meeting(Status::Held);
    let mut saved = shown.clone();
    saved.head.place = "the hall".into();
    let fields = page(&shown, &[("place", "the hall")]);

    assert!(merge(&saved, &typed(&fields, &saved), &fields).conflicts.is_empty());
}

#[test]
fn an_item_that_another_took_off_comes_back_if_it_was_written_and_stays_off_otherwise() {
    let shown = a_meeting(Status::Held);
    let saved = Meeting { items: Vec::new(), ..shown.clone() };
    let untouched = page(&shown, &[]);
    let written = page(&shown, &[(&of_item("heard", &shown), "Thirteen meetings")]);

    assert_eq!(merge(&saved, &typed(&written, &saved), &written).meeting.items.len(), 1);
    // Its origin is known to the saved agenda alone.
    assert_eq!(merge(&saved, &typed(&untouched, &saved), &untouched).meeting.items.len(), 0);
}

#[test]
fn a_vote_is_unanimous_by_one_press_and_counted_where_somebody_is_against() {
    let saved = a_meeting(Status::Held);
    let id = saved.items[0].id.to_string();
    let vote = |changes: &[(&str, &str)]| typed(&page(&saved, changes), &saved).items[0].vote;
    let counted = |votes_for, against, abstained| Vote::Counted { votes_for, against, abstained };

    assert_eq!(vote(&[("unanimous", &id)]), Vote::Unanimous);
    assert_eq!(vote(&[(&of_item("for", &saved), "9"), (&of_item("against", &saved), "2")]), counted(9, 2, 0));
    assert_eq!(vote(&[("unanimous", &id), (&of_item("abstained", &saved), "1")]), counted(0, 0, 1));
    assert_eq!(vote(&[]), Vote::None);
}
