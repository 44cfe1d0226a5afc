//! The rules of districts, schools, associations and the calendar.

pub mod association;
pub mod district;
pub mod school;
pub mod year;
