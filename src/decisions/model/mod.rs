//! A decision and the rules of its life, free of tables and pages.

pub mod decision;
