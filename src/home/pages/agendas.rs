//! Meetings on the first page: the next one with its answer, and what they leave to do.

use super::tasks::Task;
use crate::access::{Actor, KEEPERS, Role};
use crate::home::store::agendas::Open;
use crate::meetings;
use crate::text::{Dated, say, say_with};

/// Days after which a protocol that is not signed is late.
const PATIENCE_DAYS: i64 = 7;

/// The next meeting as the first page shows it.
pub struct NextMeeting {
    pub theme: String,
    pub address: String,
    pub about: String,
    pub is_coming: Option<bool>,
    /// Whether the person is asked to answer.
    pub asks: bool,
}

/// The next meeting that is planned.
pub fn next(open: &[Open], asks: bool, dated: &Dated) -> Option<NextMeeting> {
    let meeting = open.iter().find(|meeting| meeting.status == "planned" && meeting.held_on >= dated.today)?;
    let hour = meeting.starts_at.map(|hour| format!("{:02}:{:02}", hour.hour(), hour.minute()));
    let about: Vec<String> =
        [Some(dated.weekday(meeting.held_on)), hour, Some(meeting.place.clone())].into_iter().flatten().collect();
    Some(NextMeeting {
        theme: meeting.theme.clone(),
        address: meetings::path(meeting.id),
        about: about.iter().filter(|word| !word.is_empty()).cloned().collect::<Vec<_>>().join(", "),
        is_coming: meeting.is_coming,
        asks,
    })
}

/// Protocols to be written and signed, drafts to be read, questions to be taken up.
pub fn tasks(open: &[Open], proposals: i64, actor: &Actor, dated: &Dated) -> Vec<Task> {
    let writes = [Role::Secretary, Role::Head].into_iter().any(|role| actor.has(role));
    let of_meeting = |meeting: &Open| {
        let days = (dated.today - meeting.held_on).whole_days();
        let is_past = meeting.status == "planned" && days > 0;
        let (key, button) = match meeting.status.as_str() {
            _ if is_past => ("home-meeting-past", "home-look"),
            "reading" if !writes && !meeting.is_officer => ("home-meeting-read", "home-look"),
            "held" | "reading" | "correcting" if writes || meeting.is_officer => ("home-meeting-unsigned", "home-continue"),
            _ => return None,
        };
        if is_past && !KEEPERS.admits(Some(actor)) {
            return None;
        }
        let is_late = days > PATIENCE_DAYS && key != "home-meeting-read";
        Some(Task {
            look: if is_late { "late" } else { "wait" },
            icon: if is_late { "clock-alert" } else { "scroll-text" },
            heading: say_with(dated.locale, key, &[("value", dated.date(meeting.held_on).into())]).into_owned(),
            address: meetings::path(meeting.id),
            due: if meeting.open_remarks > 0 && writes {
                say_with(dated.locale, "meetings-open-remarks", &[("n", meeting.open_remarks.into())]).into_owned()
            } else {
                String::new()
            },
            about: meeting.theme.clone(),
            button,
        })
    };
    let waiting = (proposals > 0 && KEEPERS.admits(Some(actor))).then(|| Task {
        look: "wait",
        icon: "lightbulb",
        heading: say_with(dated.locale, "home-proposals", &[("n", proposals.into())]).into_owned(),
        address: "/meetings/proposals".into(),
        due: String::new(),
        about: say(dated.locale, "home-proposals-what").into_owned(),
        button: "home-look",
    });
    open.iter().filter_map(of_meeting).chain(waiting).collect()
}
