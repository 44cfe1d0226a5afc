//! Statements on service records, topics of self-education, absences, units, frozen lists and passports.

pub mod absences;
pub mod associations;
pub mod colleagues;
pub mod imports;
pub mod passports;
pub mod promotions;
pub mod records;
pub mod register;
pub mod settings;
pub mod snapshots;
pub mod units;
