//! Who leads, who writes, who is there, and whether that is enough to decide.

use super::{Around, Finding, Place, Severity, at};
use crate::ids::UserId;
use crate::meetings::model::attendance::{Presence, Seat};
use crate::meetings::model::meeting::Meeting;

/// R6: chair and secretary are named, and were there as far as they are members.
pub fn leaders(meeting: &Meeting, found: &mut Vec<Finding>) {
    let both = [
        (meeting.head.chair, "protocols-check-no-chair", "protocols-check-chair-absent"),
        (meeting.head.secretary, "protocols-check-no-secretary", "protocols-check-secretary-absent"),
    ];
    for (who, lacks, is_absent) in both {
        let Some(who) = who else {
            found.push(at(Place::Head, "R6", Severity::Error, lacks, ""));
            continue;
        };
        if let Some(seat) = seat_of(meeting, who).filter(|seat| !is_present(seat)) {
            found.push(at(Place::Attendance, "R6", Severity::Error, is_absent, name(seat)));
        }
    }
}

fn seat_of(meeting: &Meeting, user: UserId) -> Option<&Seat> {
    meeting.attendance.seats.iter().find(|seat| seat.user == user)
}

fn is_present(seat: &Seat) -> bool {
    matches!(seat.presence, Some(Presence::Present { .. }))
}

fn name(seat: &Seat) -> String {
    crate::access::short_name(&seat.surname, &seat.name, &seat.patronymic)
}

/// R6: the list and the count are one; whoever is counted is a member of that day, whoever is invited is none.
pub fn attendance(meeting: &Meeting, around: &Around<'_>, found: &mut Vec<Finding>) {
    let attendance = &meeting.attendance;
    let unmarked: Vec<String> =
        attendance.seats.iter().filter(|seat| seat.presence.is_none() && !seat.is_away).map(name).collect();
    if !unmarked.is_empty() {
        found.push(at(Place::Attendance, "R6", Severity::Error, "protocols-check-unmarked", unmarked.join(", ")));
    }
    for seat in attendance.present().filter(|seat| seat.is_away) {
        found.push(at(Place::Attendance, "R6", Severity::Warning, "protocols-check-away-present", name(seat)));
    }
    for stranger in &around.strangers {
        found.push(at(Place::Attendance, "R6", Severity::Warning, "protocols-check-left", stranger.clone()));
    }
    for (seat, _) in attendance.absent().filter(|(seat, reason)| reason.is_empty() && !seat.is_away) {
        found.push(at(Place::Attendance, "R6", Severity::Hint, "protocols-check-no-reason", name(seat)));
    }
    let bare = |name: &str| name.to_lowercase().replace(['.', '\u{a0}', ' '], "");
    for seat in &attendance.seats {
        let forms = [
            name(seat),
            format!("{} {} {}", seat.surname, seat.name, seat.patronymic),
            format!("{} {}", seat.surname, crate::access::short_name("", &seat.name, &seat.patronymic)),
            format!("{} {}", seat.name, seat.surname),
        ];
        if attendance.guests.iter().any(|guest| forms.iter().any(|form| bare(form) == bare(&guest.name))) {
            found.push(at(Place::Attendance, "R6", Severity::Warning, "protocols-check-guest-is-member", name(seat)));
        }
    }
}

/// R2: without a quorum the paper says so, and the head must have said why it was held all the same.
pub fn quorum(meeting: &Meeting, found: &mut Vec<Finding>) {
    if meeting.attendance.is_quorate(meeting.quorum) {
        return;
    }
    let present = super::super::words::counted(&meeting.attendance).count();
    let needed = meeting.quorum.needed(meeting.attendance.members());
    let value = format!("{present} / {needed}");
    found.push(at(Place::Attendance, "R2", Severity::Warning, "protocols-check-no-quorum", value.clone()));
    if meeting.head.quorum_note.is_empty() {
        found.push(at(Place::Attendance, "R2", Severity::Error, "protocols-check-no-quorum-note", value));
    }
}
