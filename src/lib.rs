//! Kopilka: a portal for methodical associations of class teachers and the district centres that support them.
//!
//! This list is the map of the house. **A module may use only modules listed above it**; a test reads the
//! list and holds everybody to it. First the ground, which knows nothing of schools' work, then the
//! features, each of which may use the ground and the features above it, then the assembly.

#![deny(unsafe_code, clippy::all, clippy::disallowed_types, clippy::disallowed_methods)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::dbg_macro, clippy::todo, clippy::unimplemented)]
#![deny(clippy::allow_attributes)]
#![expect(clippy::cmp_owned, reason = "parts of templates compare whatever can be said, text or number")]
#![warn(
    clippy::semicolon_if_nothing_returned,
    clippy::redundant_clone,
    clippy::needless_pass_by_value,
    clippy::cast_possible_truncation
)]

// Ground.
pub mod config;
pub mod clock;
pub mod ids;
pub mod text;
pub mod error;
pub mod access;
pub mod db;
pub mod files;
pub mod mail;
pub mod documents;
pub mod jobs;
pub mod search;
pub mod audit;
pub mod web;
pub mod readings;

// Features.
pub mod uploads;
pub mod accounts;
pub mod schools;
pub mod members;
pub mod terms;
pub mod library;
pub mod centre;
pub mod plans;
pub mod decisions;
pub mod meetings;
pub mod controls;
pub mod recognition;
pub mod verification;
pub mod practices;
pub mod collections;
pub mod innovations;
pub mod records;
pub mod indicators;
pub mod submissions;
pub mod reports;
pub mod consolidated;
pub mod folders;
pub mod home;

// Loading from outside: these write the tables of every feature.
pub mod import;
pub mod demo;

// Assembly.
pub mod app;
