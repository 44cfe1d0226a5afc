//! An earlier decision as the next agenda tells of it.

use time::Date;

use super::decided::{Decision, Standing};
use crate::ids::{DecisionId, MeetingId};
use crate::text::{Locale, Value, say, say_with};

/// A decision that no meeting has closed yet, with how it stands on the day of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub id: DecisionId,
    pub meeting: MeetingId,
    pub first_year: i32,
    pub protocol_number: i32,
    pub decided_on: Date,
    /// Within its protocol: «3.2».
    pub number: String,
    pub text: String,
    /// As printed.
    pub responsible: String,
    pub timing: String,
    pub due_on: Option<Date>,
    pub standing: Standing,
    /// What was told of it: what was done, why it was cancelled.
    pub outcome: String,
    /// Why it was put off.
    pub postponed: Option<String>,
}

impl Open {
    pub fn of(decision: Decision, today: Date) -> Self {
        Self {
            standing: decision.standing(today),
            id: decision.id,
            meeting: decision.meeting,
            first_year: decision.first_year,
            protocol_number: decision.protocol_number,
            decided_on: decision.decided_on,
            number: decision.number,
            text: decision.text,
            responsible: decision.responsible,
            timing: decision.timing,
            due_on: decision.term.due_on,
            outcome: decision.outcome,
            postponed: decision.postponed,
        }
    }

    /// How it stands, in a sentence of the paper's language: «Выполнено: анкета обработана».
    pub fn state(&self, locale: Locale) -> String {
        let word = match (self.standing, &self.postponed) {
            (Standing::Overdue(days), _) => say_with(locale, "decisions-overdue-by", &[("n", days.into())]),
            (Standing::Open | Standing::Ahead, Some(_)) => {
                say_with(locale, "decisions-postponed-until", &[("value", Value::from(self.timing.as_str()))])
            }
            (Standing::Done | Standing::Closed, _) => say(locale, "decisions-executed"),
            (standing, _) => say(locale, &format!("decisions-standing-{}", standing.code())),
        };
        let told = match (self.standing, &self.postponed) {
            (Standing::Open | Standing::Ahead | Standing::Overdue(_), Some(cause)) => cause,
            _ => &self.outcome,
        };
        if told.is_empty() { word.into_owned() } else { format!("{word}: {told}") }
    }
}
