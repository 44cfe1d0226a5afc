//! Many real spellings, and what holds for all timings.

mod laying;
mod properties;
mod reading;

use time::macros::date;

use super::*;

/// The year of the demo district: four quarters.
fn year() -> Calendar {
    let terms = vec![
        Window::new(date!(2026 - 09 - 01), date!(2026 - 10 - 24)),
        Window::new(date!(2026 - 11 - 03), date!(2026 - 12 - 30)),
        Window::new(date!(2027 - 01 - 12), date!(2027 - 03 - 20)),
        Window::new(date!(2027 - 03 - 30), date!(2027 - 05 - 26)),
    ];
    let study = Window::new(date!(2026 - 09 - 01), date!(2027 - 05 - 26));
    Calendar { first_year: 2026, study, terms, country: "ru".into() }
}
