//! Letters about what is owed and what became of what was sent.

mod answers;
mod reminders;

pub use answers::SendAnswer;
pub use reminders::{RemindOfDuties, SendDutyReminder, plan_round};
