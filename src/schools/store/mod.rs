//! Statements on districts, schools, associations and the calendar.

pub mod associations;
pub mod districts;
pub mod names;
pub mod schools;
pub mod years;
