//! The door: routes with their audiences, the one extractor of handlers, forms, errors, layers, assets.

pub mod assets;
mod badges;
pub mod calendar;
mod check;
mod ctx;
mod download;
mod errors;
pub mod filters;
mod flash;
mod form;
mod heard;
mod kept;
mod layers;
mod listing;
mod paper;
mod piece;
mod routes;
mod server;
pub mod session;
mod turns;
mod ui;
mod upload;

use std::sync::Arc;

use crate::access::Audience;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::files::{Extractor, Files};
use crate::mail::Mail;

pub use badges::Badges;
pub use check::{Check, Errors, Invalid, Problem};
pub use ctx::{Ctx, See, Visitor};
pub use download::{serve as serve_file, serve_bundle, serve_picture};
pub use flash::Flash;
pub(crate) use form::form;
pub use form::{Fields, Form, FromFields, Path, Query};
pub use layers::{LOCALE_COOKIE, assemble};
pub use listing::Pager;
pub use paper::{Paper, Variant, file_name};
pub use piece::Piece;
pub use routes::{Method, Routes, Row};
pub use server::{Peer, serve};
pub use turns::Turns;
pub use ui::{MenuGroup, MenuItem, Ui, View};
pub use upload::*;

/// An answer to a browser.
pub type Response = axum::response::Response;

/// What every handler works with; cheap to clone.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub files: Files,
    pub extractor: Extractor,
    pub mail: Mail,
    pub clock: Clock,
    pub config: Arc<Config>,
    pub menu: Arc<Vec<MenuEntry>>,
    pub badges: Badges,
    pub hashing: Turns,
    /// The writing of papers as files.
    pub writing: Turns,
    pub metrics: Option<metrics_exporter_prometheus::PrometheusHandle>,
}

/// A section in the menu: shown to whom its page is for.
#[derive(Clone, Copy, Debug)]
pub struct MenuEntry {
    /// The Fluent key of the group's heading; empty for the first group.
    pub group: &'static str,
    pub label: &'static str,
    pub href: &'static str,
    pub icon: &'static str,
    pub audience: Audience,
    /// Whether it stands in the phone's bottom bar.
    pub tab: bool,
}
