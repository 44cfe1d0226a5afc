//! When a row of a plan is due, as plans say it: «сентябрь», «I четверть», «в течение года», «до 15 марта».
//! Such a timing is a value: it is read from what people type, printed in one spelling, and laid over the
//! calendar of an academic year, where it has windows. A row is late only after its last window has ended.

mod calendar;
mod kinds;
mod read;
mod reader;
mod say;
mod scan;
mod window;
mod words;

#[cfg(test)]
mod tests;

pub use calendar::{Calendar, Window};
pub use kinds::{Day, Each, Free, Months, TermKind, Terms};
pub use window::Phase;
pub use words::Language;

/// When a row of a plan is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Timing {
    Day(Day),
    /// «до 15 марта».
    Until(Day),
    /// «15–20 сентября».
    Days(Day, Day),
    /// «сентябрь», «сентябрь–октябрь», «октябрь, декабрь, март».
    Months(Months),
    /// «I четверть», «II семестр».
    Terms(TermKind, Terms),
    /// «до конца II четверти».
    UntilTerm(TermKind, u8),
    /// «в течение года».
    Year,
    /// «до конца учебного года».
    UntilYear,
    /// «ежемесячно», «1 раз в четверть».
    Each(Each),
    /// «по мере необходимости»: never late.
    WhenNeeded,
    /// «до следующего заседания»: the calendar does not know when; whoever knows the meetings does.
    NextMeeting,
    /// Any other words that name a month: «конец октября».
    Free(Free),
}

impl Timing {
    /// Reads what was typed in Russian or Ukrainian; nothing where the words name no time of the year.
    pub fn read(typed: &str) -> Option<Self> {
        read::read(typed)
    }

    /// The timing in its one spelling, which reads back to the same value.
    pub fn print(&self, language: Language) -> String {
        say::print(self, language)
    }
}
