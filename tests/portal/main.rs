//! Everything that is promised of the portal, tried as a person or a stranger would try it; and the
//! watchmen, which hold the house itself to its rules. One binary, because linking takes longest.

mod support;

mod access;
mod architecture;
mod browser;
mod migrations;
mod papers;
mod statements;
mod texts;

mod accounts;
mod bank;
mod centre;
mod cluster;
mod counts;
mod decision_notices;
mod decisions;
mod defence;
mod documents;
mod doors;
mod folders;
mod harness;
mod home;
mod hostile;
mod imports;
mod invitations;
mod kept;
mod library;
mod likeness;
mod loading;
mod meeting_editor;
mod meetings;
mod members;
mod paper_pages;
mod people;
mod pictures;
mod plan_editor;
mod plan_papers;
mod plan_import;
mod plans;
mod practices;
mod protocols;
mod recall;
mod record;
mod schools;
mod settings;
mod signing;
mod units;
mod withdrawal;
