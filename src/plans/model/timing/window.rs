//! A timing laid over an academic year: its windows, the next day by which it is due, and whether it is late.

use time::{Date, Duration, Month, Weekday};

use super::Timing;
use super::calendar::{Calendar, Window};
use super::kinds::{Day, Each, Per, TermKind};

/// How a timing stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Ahead,
    /// A window is open, or nothing binds.
    Now,
    /// The last window has ended.
    Over,
}

impl Timing {
    /// The windows in which it may be done, in their order; none where nothing binds.
    pub fn windows(&self, calendar: &Calendar) -> Vec<Window> {
        match self {
            Self::Day(day) => vec![Window::new(calendar.date(*day), calendar.date(*day))],
            Self::Until(day) => {
                let last = calendar.date(*day);
                vec![Window::new(calendar.whole().from.min(last), last)]
            }
            Self::Days(first, last) => vec![Window::new(calendar.date(*first), calendar.date(*last))],
            Self::Months(months) => {
                let run = |(first, last)| Window::new(calendar.month(first).from, calendar.month(last).to);
                months.runs().into_iter().map(run).collect()
            }
            Self::Terms(kind, terms) => {
                let all = calendar.terms_of(*kind);
                let at = |number: u8| all.get(usize::from(number) - 1).copied().unwrap_or(calendar.study);
                terms.runs().into_iter().map(|(first, last)| Window::new(at(first).from, at(last).to)).collect()
            }
            Self::UntilTerm(kind, number) => {
                let all = calendar.terms_of(*kind);
                let last = all.get(usize::from(*number) - 1).copied().unwrap_or(calendar.study).to;
                vec![Window::new(calendar.whole().from.min(last), last)]
            }
            Self::Year => vec![calendar.study],
            Self::UntilYear => vec![Window::new(calendar.whole().from.min(calendar.study.to), calendar.study.to)],
            Self::Each(each) => repeated(*each, calendar),
            Self::WhenNeeded | Self::NextMeeting => Vec::new(),
            Self::Free(free) => vec![calendar.month(free.month())],
        }
    }

    /// The next day by which it is due; none when all is over, or when nothing binds.
    pub fn due(&self, calendar: &Calendar, today: Date) -> Option<Date> {
        self.windows(calendar).into_iter().map(|window| window.to).find(|to| *to >= today)
    }

    pub fn phase(&self, calendar: &Calendar, today: Date) -> Phase {
        let windows = self.windows(calendar);
        match (windows.first(), windows.last()) {
            (Some(first), _) if today < first.from => Phase::Ahead,
            (_, Some(last)) if today > last.to => Phase::Over,
            _ => Phase::Now,
        }
    }

    /// Whether its last window has ended.
    pub fn is_over(&self, calendar: &Calendar, today: Date) -> bool {
        self.phase(calendar, today) == Phase::Over
    }

    /// Where it stands among others: by the end of its first window, then by its beginning; what nothing binds is last.
    pub fn sort_key(&self, calendar: &Calendar) -> (Date, Date) {
        let windows = self.windows(calendar);
        windows.first().map_or((calendar.whole().to, calendar.whole().to), |window| (window.to, window.from))
    }

    /// The one day on which something takes place.
    pub fn exact_day(&self, calendar: &Calendar) -> Option<Date> {
        if let Self::Day(day) = self { Some(calendar.date(*day)) } else { None }
    }

    /// The same timing in another academic year: a day that falls on a weekend or a holiday goes to the next working day.
    pub fn moved(&self, from: &Calendar, to: &Calendar) -> Self {
        let years = to.first_year - from.first_year;
        let later =
            |day: Day| Day::new(day.day(), day.month(), day.year().map(|year| year + years)).unwrap_or(Day::last_of(day.month()));
        let working = |day: Day| {
            let day = later(day);
            let date = to.working_from(to.date(day));
            Day::new(date.day(), date.month(), day.year().map(|_| date.year())).unwrap_or(day)
        };
        match self {
            Self::Day(day) => Self::Day(working(*day)),
            Self::Until(day) => Self::Until(working(*day)),
            Self::Days(first, last) => {
                let (first, last) = (working(*first), later(*last));
                if first.is_before(last) { Self::Days(first, last) } else { Self::Day(first) }
            }
            other => other.clone(),
        }
    }
}

fn repeated(each: Each, calendar: &Calendar) -> Vec<Window> {
    let study = calendar.study;
    match (each.per(), each.times()) {
        (Per::Year, 2) => calendar.terms_of(TermKind::Half),
        (Per::Day | Per::Year, _) => vec![study],
        (Per::Term(kind), _) => calendar.terms_of(kind),
        (Per::Month, _) => {
            let months = (0..12).map(|at| calendar.month(Month::August.nth_next(at)));
            months.filter_map(|month| month.within(study)).collect()
        }
        (Per::Week, _) => {
            let monday = study.from - Duration::days(study.from.weekday().number_days_from_monday().into());
            weekly(monday, study, 6)
        }
        (Per::Weekday(day), _) => weekly(next(study.from, day), study, 0),
    }
}

/// Windows of so many days more than one, each week of the year.
fn weekly(first: Date, study: Window, length: i64) -> Vec<Window> {
    let weeks = (0..60).map(|week| first + Duration::weeks(week));
    weeks.filter_map(|from| Window::new(from, from + Duration::days(length)).within(study)).collect()
}

fn next(from: Date, day: Weekday) -> Date {
    let days = (day.number_days_from_monday() + 7 - from.weekday().number_days_from_monday()) % 7;
    from + Duration::days(days.into())
}
