//! Rows of lists in words: whose a practice is, where it stands, what happened to it.

use time::{Date, Duration, OffsetDateTime};

use crate::practices::model::Status;
use crate::practices::store::queues::Listed;
use crate::practices::store::road::Step;
use crate::practices::{look, paths};
use crate::text::{Dated, Locale, say, say_with};

/// The author is promised an answer within so many days.
const ANSWER: Duration = Duration::days(7);
/// So many days before the end a promise asks for haste.
const HASTE: i64 = 2;

impl Listed {
    pub fn colour(&self) -> &'static str {
        look::colour(self.rubric.as_deref())
    }

    pub fn grades(&self) -> String {
        look::grades(self.grade_from, self.grade_to)
    }

    pub fn heading(&self, locale: &Locale) -> String {
        if self.title.is_empty() { say(*locale, "practices-untitled").into_owned() } else { self.title.clone() }
    }

    pub fn path(&self) -> String {
        paths::show(self.id)
    }

    pub fn review_path(&self) -> String {
        paths::review(self.id)
    }

    /// Where the author goes on: the form while it may be written in, else the page.
    pub fn author_path(&self) -> String {
        match self.status {
            Status::Draft | Status::Returned => paths::edit(self.id),
            _ => paths::show(self.id),
        }
    }

    pub fn look(&self) -> &'static str {
        self.status.look()
    }

    pub fn status_word(&self, locale: &Locale) -> String {
        status_word(*locale, self.status)
    }

    /// What became of it, for its author.
    pub fn fate(&self, locale: &Locale, dated: &Dated) -> String {
        match self.status {
            Status::Returned => say_with(*locale, "practices-fate-returned", &[("n", self.remark_count.into())]).into_owned(),
            Status::Accepted | Status::Nominated | Status::Published if self.use_count > 0 => {
                say_with(*locale, "practices-fate-used", &[("n", i64::from(self.use_count).into())]).into_owned()
            }
            Status::Declined | Status::TakenDown => self.reason.clone(),
            Status::Submitted | Status::Nominated => {
                say_with(*locale, "practices-fate-waits", &[("day", dated.date(self.answer_due(dated)).into())]).into_owned()
            }
            _ => say_with(*locale, "practices-changed", &[("value", dated.moment(self.changed_at).into())]).into_owned(),
        }
    }

    fn waits_since(&self) -> OffsetDateTime {
        self.nominated_at.filter(|_| self.status == Status::Nominated).or(self.submitted_at).unwrap_or(self.changed_at)
    }

    /// Since when it waits, for those who decide.
    pub fn waiting(&self, locale: &Locale, dated: &Dated) -> String {
        let args = [
            ("author", self.author_name.as_str().into()),
            ("school", self.school_name.as_str().into()),
            ("day", dated.day(self.waits_since()).into()),
        ];
        say_with(*locale, "practices-waiting", &args).into_owned()
    }

    /// The day until which its author was promised an answer.
    fn answer_due(&self, dated: &Dated) -> Date {
        dated.day_of(self.waits_since()) + ANSWER
    }

    /// The light of the promise: in time, in haste, late.
    pub fn promise_look(&self, dated: &Dated) -> &'static str {
        match (self.answer_due(dated) - dated.today).whole_days() {
            ..0 => "late",
            0..=HASTE => "soon",
            _ => "eye",
        }
    }

    /// «Ответить до 29 ноября», «Ответ обещан был к 29 ноября».
    pub fn promise(&self, locale: &Locale, dated: &Dated) -> String {
        let due = self.answer_due(dated);
        let key = if due < dated.today { "practices-promise-late" } else { "practices-promise" };
        say_with(*locale, key, &[("day", dated.date(due).into())]).into_owned()
    }
}

impl Step {
    /// What happened, in a word.
    pub fn happening(&self, locale: &Locale) -> String {
        say(*locale, &format!("practices-step-{}", self.deed)).into_owned()
    }

    /// Who and when.
    pub fn about(&self, dated: &Dated) -> String {
        match &self.done_by {
            Some(name) => format!("{name}, {}", dated.moment(self.done_at)),
            None => dated.moment(self.done_at),
        }
    }
}

/// The word for a state.
pub fn status_word(locale: Locale, status: Status) -> String {
    say(locale, &format!("practices-status-{}", status.code())).into_owned()
}
