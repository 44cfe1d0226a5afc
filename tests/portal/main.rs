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
mod cluster;
mod defence;
mod harness;
mod home;
mod hostile;
mod invitations;
mod kept;
mod library;
mod loading;
mod people;
mod plan_editor;
mod plans;
mod practices;
mod recall;
mod schools;
mod settings;
