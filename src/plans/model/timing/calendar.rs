//! The academic year as timings see it: its days of study, its quarters or semesters, its holidays.

use time::{Date, Duration, Month, Weekday};

use super::kinds::{Day, TermKind};

/// Days from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Window {
    pub from: Date,
    pub to: Date,
}

impl Window {
    pub fn new(from: Date, to: Date) -> Self {
        Self { from, to }
    }

    pub fn holds(self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    pub(super) fn within(self, bounds: Self) -> Option<Self> {
        let cut = Self { from: self.from.max(bounds.from), to: self.to.min(bounds.to) };
        (cut.from <= cut.to).then_some(cut)
    }
}

/// An academic year.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    /// The days of study.
    pub study: Window,
    /// Its quarters, trimesters or semesters, as the district has them; may be empty.
    pub terms: Vec<Window>,
    /// «ru» or «ua»: whose public holidays are kept.
    pub country: String,
}

type MonthDay = (Month, u8);

/// Days on which nobody works, by country, as month and day.
const HOLIDAYS: [(&str, &[(u8, u8)]); 2] = [
    ("ru", &[(11, 4), (1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (1, 8), (2, 23), (3, 8), (5, 1), (5, 9), (6, 12)]),
    ("ua", &[(8, 24), (12, 25), (1, 1), (3, 8), (5, 1), (5, 8), (6, 28)]),
];

impl Calendar {
    /// The year by custom, where nobody has entered it yet.
    pub fn usual(first_year: i32, country: &str) -> Self {
        let study = Window::new(made(first_year, Month::September, 1), made(first_year + 1, Month::May, 31));
        Self { first_year, study, terms: Vec::new(), country: country.to_owned() }
    }

    /// From the August meeting to the end of July.
    pub fn whole(&self) -> Window {
        Window::new(made(self.first_year, Month::August, 1), made(self.first_year + 1, Month::July, 31))
    }

    /// The date of a day of this year. A calendar year that was written counts as written.
    pub fn date(&self, day: Day) -> Date {
        let year = day.year().unwrap_or_else(|| self.year_of(day.month()));
        made(year, day.month(), day.day())
    }

    pub fn month(&self, month: Month) -> Window {
        let year = self.year_of(month);
        Window::new(made(year, month, 1), made(year, month, 31))
    }

    /// Quarters, trimesters, semesters or halves as they lie in this year.
    pub fn terms_of(&self, kind: TermKind) -> Vec<Window> {
        let own = &self.terms;
        match (kind, own.len()) {
            (TermKind::Quarter, 4) | (TermKind::Trimester, 3) | (TermKind::Semester | TermKind::Half, 2) => own.clone(),
            (TermKind::Semester | TermKind::Half, 4) => {
                vec![Window::new(own[0].from, own[1].to), Window::new(own[2].from, own[3].to)]
            }
            _ => self.usual_terms(kind),
        }
    }

    fn usual_terms(&self, kind: TermKind) -> Vec<Window> {
        use Month::{April, December, February, January, March, May, November, October, September};
        let bounds: &[(MonthDay, MonthDay)] = match kind {
            TermKind::Quarter => &[
                ((September, 1), (October, 31)),
                ((November, 1), (December, 31)),
                ((January, 9), (March, 25)),
                ((April, 1), (May, 31)),
            ],
            TermKind::Trimester => &[((September, 1), (November, 30)), ((December, 1), (February, 28)), ((March, 1), (May, 31))],
            TermKind::Semester | TermKind::Half => &[((September, 1), (December, 31)), ((January, 9), (May, 31))],
        };
        let day = |(month, day): MonthDay| made(self.year_of(month), month, day);
        bounds.iter().map(|(from, to)| Window::new(day(*from), day(*to))).collect()
    }

    /// Neither a weekend nor a public holiday.
    pub fn is_working(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.is_holiday(day)
    }

    pub fn is_holiday(&self, day: Date) -> bool {
        let holidays = HOLIDAYS.iter().find(|(country, _)| *country == self.country).map_or(&[][..], |(_, days)| *days);
        holidays.contains(&(u8::from(day.month()), day.day()))
    }

    /// The day, or the next on which people work.
    pub fn working_from(&self, day: Date) -> Date {
        (0..14).map(|days| day + Duration::days(days)).find(|day| self.is_working(*day)).unwrap_or(day)
    }

    fn year_of(&self, month: Month) -> i32 {
        if u8::from(month) >= 8 { self.first_year } else { self.first_year + 1 }
    }
}

/// A date; the last day of the month where the month is shorter.
fn made(year: i32, month: Month, day: u8) -> Date {
    let year = year.clamp(1, 9998);
    let last = time::util::days_in_month(month, year);
    Date::from_calendar_date(year, month, day.clamp(1, last)).unwrap_or(Date::MIN)
}
