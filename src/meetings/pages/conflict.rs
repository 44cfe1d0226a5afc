//! A part that two people have written: whose it is by now, and how the two texts differ, word by word.

use crate::access::short_name;
use crate::meetings::model::agenda::{Item, Vote};
use crate::meetings::model::attendance::Presence;
use crate::meetings::model::meeting::Meeting;
use crate::meetings::model::writing::{Part, typed_day};
use crate::meetings::store::parts::Written;
use crate::plans::{Run, compare};

/// A part with both texts.
pub struct Conflict {
    pub part: Part,
    /// The number of the item; absent for the head and the attendance.
    pub number: Option<usize>,
    pub written: Option<Written>,
    /// The message key of each differing field, from the saved words to the typed ones.
    pub fields: Vec<(&'static str, Vec<Run>)>,
}

impl Conflict {
    pub fn of(part: Part, saved: &Meeting, typed: &Meeting, written: &[Written]) -> Self {
        let (theirs, mine) = (texts(saved, part), texts(typed, part));
        let differing = theirs.into_iter().zip(mine).filter(|((_, theirs), (_, mine))| theirs != mine);
        Self {
            part,
            number: match part {
                Part::Item(id) => saved.items.iter().position(|item| item.id == id).map(|at| at + 1),
                Part::Head | Part::Attendance => None,
            },
            written: written.iter().find(|written| written.part == part.code()).cloned(),
            fields: differing.map(|((key, theirs), (_, mine))| (key, compare(&theirs, &mine))).collect(),
        }
    }

    pub fn code(&self) -> String {
        self.part.code()
    }
}

/// What stands in a part, field by field.
fn texts(meeting: &Meeting, part: Part) -> Vec<(&'static str, String)> {
    match part {
        Part::Head => {
            let head = &meeting.head;
            let hour = |time: Option<time::Time>| time.map(|time| time.to_string()).unwrap_or_default();
            vec![
                ("meetings-theme", head.theme.clone()),
                ("meetings-held-on", typed_day(head.held_on)),
                ("meetings-starts-at", hour(head.starts_at)),
                ("meetings-ends-at", hour(head.ends_at)),
                ("meetings-place", head.place.clone()),
                ("meetings-form", head.form.clone()),
                ("meetings-joint-with", head.joint_with.clone()),
                ("meetings-quorum-note", head.quorum_note.clone()),
                ("meetings-chair", officer(meeting, head.chair)),
                ("meetings-secretary", officer(meeting, head.secretary)),
            ]
        }
        Part::Attendance => {
            let absent = meeting.attendance.seats.iter().filter_map(|seat| match &seat.presence {
                Some(Presence::Absent { reason }) => {
                    Some(format!("{} {reason}", short_name(&seat.surname, &seat.name, &seat.patronymic)).trim().to_owned())
                }
                _ => None,
            });
            let guests = meeting.attendance.guests.iter().map(|guest| format!("{} {}", guest.name, guest.post));
            vec![
                ("meetings-absent", absent.collect::<Vec<_>>().join(", ")),
                ("meetings-guests", guests.collect::<Vec<_>>().join(", ")),
            ]
        }
        Part::Item(id) => meeting.items.iter().find(|item| item.id == id).map(item_texts).unwrap_or_default(),
    }
}

fn officer(meeting: &Meeting, person: Option<crate::ids::UserId>) -> String {
    let seat = meeting.attendance.seats.iter().find(|seat| Some(seat.user) == person);
    seat.map(|seat| short_name(&seat.surname, &seat.name, &seat.patronymic)).unwrap_or_default()
}

fn item_texts(item: &Item) -> Vec<(&'static str, String)> {
    let decision = |draft: &crate::decisions::Draft| format!("{} {} {}", draft.text, draft.responsible, draft.timing);
    let vote = match item.vote {
        Vote::None => String::new(),
        Vote::Unanimous => "✓".to_owned(),
        Vote::Counted { votes_for, against, abstained } => format!("{votes_for} / {against} / {abstained}"),
    };
    vec![
        ("meetings-item-title", item.title.clone()),
        ("meetings-speakers", item.speakers.clone()),
        ("meetings-minutes", item.minutes.map(|minutes| minutes.to_string()).unwrap_or_default()),
        ("meetings-said-heard", item.heard.clone()),
        ("meetings-said-spoke", item.spoke.clone()),
        ("meetings-said-questions", item.questions.clone()),
        ("meetings-said-decided", item.decisions.iter().map(decision).collect::<Vec<_>>().join("\n")),
        ("meetings-said-votes", vote),
    ]
}
