//! C: thematic control.

use super::{Counted, Indicator, Sheet, Year};
use crate::controls::{self, Controlled};

/// Both are kept by the portal itself and always known.
///
/// C1: controls whose memo was signed within the period, and those memos.
/// C2: their remarks that are settled or whose term is over, and those of them that were settled in time. Whose remark it is
/// stays in the school.
pub fn count(year: &Year, sheet: &mut Sheet) {
    let each = |part: &'static str| year.controls.iter().map(move |control| row(control, control.id.to_string()).under(part));
    sheet.put_sorted(Indicator::C1, Some(each("controls").chain(each("memos")).collect()));

    let remarks = year.controls.iter().flat_map(|control| {
        let judged = control
            .fates
            .iter()
            .enumerate()
            .filter(|(_, fate)| fate.settled_on.is_some() || fate.due_on.is_some_and(|due| due < year.period.today));
        judged.map(|(place, fate)| row(control, format!("{}:{place}", control.id)).out_of_one(fate.is_in_time()))
    });
    sheet.put(Indicator::C2, Some(remarks.collect()));
}

fn row(control: &Controlled, key: String) -> Counted {
    Counted::new(key, &control.theme).on(control.signed_at.date()).at(controls::path(control.id))
}
