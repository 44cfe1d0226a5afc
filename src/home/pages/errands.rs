//! Documents for the centre among what is to be done.

use super::tasks::Task;
use crate::submissions::{Errand, ErrandKind};
use crate::text::{Dated, Value, say_with};

/// So many in view; the rest stands in their own list.
const SHOWN: usize = 4;

/// What a school owes, or what waits for the centre.
pub fn of_errands(errands: &[Errand], dated: &Dated) -> Vec<Task> {
    errands
        .iter()
        .take(SHOWN)
        .map(|errand| {
            let (look, icon, button) = match errand.kind {
                ErrandKind::Overdue => ("late", "clock-alert", "home-errand-send"),
                ErrandKind::Near => ("wait", "clock", "home-errand-send"),
                ErrandKind::Ready => ("wait", "send", "home-errand-send"),
                ErrandKind::Returned => ("back", "undo-2", "home-errand-see"),
                ErrandKind::ToReview => ("wait", "clipboard-check", "home-errand-do"),
            };
            let value = Value::from(errand.title.as_str());
            Task {
                look,
                icon,
                heading: say_with(dated.locale, &format!("home-errand-{}", errand.kind.code()), &[("value", value)]).into_owned(),
                address: errand.address.clone(),
                due: dated.date(errand.day),
                about: errand.about.clone(),
                button,
            }
        })
        .collect()
}
