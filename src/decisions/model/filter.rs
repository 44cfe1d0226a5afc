//! Which decisions the register shows: everything stands in the address, so that a list can be sent to a colleague.

use time::Date;

use super::decided::{Decision, Standing};
use crate::ids::{MeetingId, UserId};
use crate::web::form;

form! {
    /// The address of the register as it was typed or chosen.
    pub struct FilterForm { state, who, year, protocol, number, meeting, page }
}

/// A part of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Whatever is still under control.
    Unsettled,
    Open,
    Overdue,
    /// Done, and waiting for confirmation.
    Done,
    /// Off control, or cancelled.
    Settled,
    /// Under control, and somebody who is meant has left.
    Left,
    All,
}

impl Shown {
    pub const ALL: [Self; 7] = [Self::Unsettled, Self::Overdue, Self::Open, Self::Done, Self::Left, Self::Settled, Self::All];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Unsettled => "unsettled",
            Self::Open => "open",
            Self::Overdue => "overdue",
            Self::Done => "done",
            Self::Settled => "settled",
            Self::Left => "left",
            Self::All => "all",
        }
    }

    pub fn holds(self, decision: &Decision, today: Date) -> bool {
        let standing = decision.standing(today);
        match self {
            Self::Unsettled => !decision.status.is_settled(),
            Self::Open => matches!(standing, Standing::Open | Standing::Ahead),
            Self::Overdue => matches!(standing, Standing::Overdue(_)),
            Self::Done => standing == Standing::Done,
            Self::Settled => decision.status.is_settled(),
            Self::Left => !decision.status.is_settled() && !decision.left.is_empty(),
            Self::All => true,
        }
    }
}

/// Whose decisions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Own,
    Everybodys,
    Of(UserId),
}

impl Whose {
    pub fn code(self) -> String {
        match self {
            Self::Own => "own".to_owned(),
            Self::Everybodys => "all".to_owned(),
            Self::Of(person) => person.to_string(),
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    pub shown: Shown,
    pub whose: Whose,
    pub first_year: Option<i32>,
    pub protocol_number: Option<i32>,
    /// «3.2».
    pub number: Option<String>,
    pub meeting: Option<MeetingId>,
}

impl Filter {
    /// `usual` is whose decisions this reader is shown where nobody is chosen. A question for one protocol is asked of
    /// all its decisions, whatever became of them.
    pub fn read(form: &FilterForm, usual: Whose) -> Self {
        let number = Some(form.number.trim().trim_end_matches('.').to_owned()).filter(|number| !number.is_empty());
        let protocol_number = form.protocol.trim().trim_start_matches('№').trim().parse().ok();
        let meeting: Option<MeetingId> = form.meeting.parse().ok();
        let asks = number.is_some() || protocol_number.is_some() || meeting.is_some();
        let chosen = Shown::ALL.into_iter().find(|shown| shown.code() == form.state);
        let whose = match form.who.as_str() {
            "own" => Whose::Own,
            "all" => Whose::Everybodys,
            person => person.parse().map_or(if asks { Whose::Everybodys } else { usual }, Whose::Of),
        };
        Self {
            shown: chosen.unwrap_or(if asks { Shown::All } else { Shown::Unsettled }),
            whose,
            first_year: form.year.parse().ok().filter(|year| (1990..=2200).contains(year)),
            protocol_number,
            number,
            meeting,
        }
    }

    /// The address of the register with this part of it.
    pub fn address(&self, shown: Shown) -> String {
        let mut address = format!("/decisions?state={}&who={}", shown.code(), self.whose.code());
        let mut and = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                address.push_str(&format!("&{name}={value}"));
            }
        };
        and("year", self.first_year.map(|year| year.to_string()));
        and("protocol", self.protocol_number.map(|number| number.to_string()));
        let number = self
            .number
            .as_deref()
            .map(|number| percent_encoding::utf8_percent_encode(number, percent_encoding::NON_ALPHANUMERIC).to_string());
        and("number", number);
        and("meeting", self.meeting.map(|meeting| meeting.to_string()));
        address
    }
}

/// Where a decision stands in the register: late ones first, the latest before all; then by the end of the term; what
/// is done after what is not, what is settled last, the newest of it first.
pub fn urgency(decision: &Decision, today: Date) -> (u8, i64) {
    let until = |day: Option<Date>| day.map_or(i64::MAX, |day| (day - today).whole_days());
    match decision.standing(today) {
        Standing::Overdue(days) => (0, -days),
        Standing::Open | Standing::Ahead => (1, until(decision.term.due_on)),
        Standing::Done => (2, until(decision.term.due_on)),
        Standing::Closed | Standing::Cancelled => (3, decision.closed_on.map_or(0, |day| (today - day).whole_days())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_for_an_item_of_a_protocol_is_asked_of_everything() {
        let form = FilterForm { protocol: "№ 4".into(), number: "3.2.".into(), ..FilterForm::default() };

        let filter = Filter::read(&form, Whose::Own);

        assert_eq!((filter.shown, filter.whose), (Shown::All, Whose::Everybodys));
        assert_eq!(filter.address(Shown::All), "/decisions?state=all&who=all&protocol=4&number=3%2E2");
    }

    #[test]
    fn without_a_question_the_register_shows_what_is_under_control() {
        let filter = Filter::read(&FilterForm { year: "99999".into(), who: "x".into(), ..FilterForm::default() }, Whose::Own);

        assert_eq!((filter.shown, filter.whose, filter.first_year), (Shown::Unsettled, Whose::Own, None));
    }
}
