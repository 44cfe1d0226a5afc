//! A whole portal for one test: its own database, a clock that stands, letters and files in memory, and
//! browsers that reach it without a network.

mod browser;
mod control;
mod foreign;
mod form;
mod given;
mod golden;
mod guarded;
mod page;
pub mod paper;
mod server;
mod source;
mod statement;
pub mod template;
pub mod words;
mod world;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use clap::Parser;
use kopilka::access::Reach;
use kopilka::app;
use kopilka::clock::Clock;
use kopilka::config::Config;
use kopilka::db::Tx;
use kopilka::files::{Extractor, Files, Storage};
use kopilka::jobs::{self, Work};
use kopilka::mail::{Letter, Mail};
use kopilka::web::session::{self, Stay};
use kopilka::web::{self, App, Badges, Turns};
use sqlx::Connection;
use time::macros::datetime;
use time::{Date, OffsetDateTime};

pub use browser::{Browser, Door};
pub use foreign::{Belongings, Sample, is_kept_from, parameters};
pub use form::Form;
pub use given::*;
pub use golden::golden;
pub use guarded::{PERSONAL, belongs, put_row};
pub use page::{Page, plain};
pub use server::{Folder, apart, server};
pub use source::{Source, files_below, house, sources};
pub use statement::{Statement, statements};
pub use world::{School, World};

/// How long work waits for its turn and for a connection: never cut short by a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(600);

/// When every test takes place: a Sunday noon in Moscow.
pub const NOON: OffsetDateTime = datetime!(2026-11-22 12:00 +3);

/// The day on which every test takes place.
pub const fn today() -> Date {
    NOON.date()
}

/// A portal of its own.
pub struct Portal {
    pub app: App,
    pub world: World,
    pub work: Work,
    door: Door,
    database: String,
    logins: AtomicU32,
    _incoming: Folder,
}

#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

impl Portal {
    /// Opens a portal with the world and nobody in it.
    pub async fn open() -> Self {
        Self::open_at("http://portal.example").await
    }

    /// The same behind another public address.
    pub async fn open_at(origin: &str) -> Self {
        show_log();
        let server = server();
        let database = server.create().await;
        let settings = Settings::parse_from(["portal"]).config;
        let config = Config {
            database_url: None,
            url: Some(origin.to_owned()),
            storage: "disk".into(),
            smtp: None,
            trusted_proxies: Vec::new(),
            ..settings
        };
        let incoming = Folder::new();
        let app = App {
            db: server.open(&database),
            files: Files::open(Storage::Memory { incoming: incoming.path().to_owned() }).await.unwrap(),
            extractor: Extractor::new(env!("CARGO_BIN_EXE_kopilka").into()),
            mail: Mail::memory(),
            clock: Clock::standing_at(NOON),
            config: Arc::new(config),
            menu: Arc::new(app::menu()),
            badges: Badges::default(),
            hashing: Turns::of_cores(PATIENCE),
            writing: Turns::of_cores(PATIENCE),
            metrics: None,
        };
        let work = Work {
            db: app.db.clone(),
            files: app.files.clone(),
            extractor: app.extractor.clone(),
            mail: app.mail.clone(),
            clock: app.clock.clone(),
            origin: app.config.origin().into(),
        };
        let door = Door::new(web::assemble(app::routes(), app.clone()));
        Self { app, world: World::default(), work, door, database, logins: AtomicU32::new(1), _incoming: incoming }
    }

    /// A browser of somebody unknown.
    pub fn visitor(&self) -> Browser {
        Browser::new(self.door.clone(), &self.app.config.origin())
    }

    /// Puts something into the portal.
    pub async fn given<G: Given>(&self, thing: G) -> G::Made {
        thing.put(self).await
    }

    /// Enters a person who is already at work in a browser.
    pub async fn sign_in(&self, person: APerson) -> SignedIn {
        let person = self.given(person).await;
        self.sign_in_as(&person).await
    }

    /// Somebody entered before, in a browser of their own.
    pub async fn sign_in_as(&self, person: &Person) -> SignedIn {
        let mut tx = self.write().await;
        let token = session::open(&mut tx, person.id, Stay::Own, "Firefox 140", self.now()).await.unwrap();
        tx.commit().await.unwrap();
        let browser = self.visitor();
        browser.set_cookie(session::cookie_name(self.app.config.is_secure()), &token);
        SignedIn { person: person.clone(), browser }
    }

    /// Does all work that is due; a job that fails fails the test.
    pub async fn run_jobs(&self) -> usize {
        let done = jobs::run_all_due(&app::jobs(), &self.work).await.unwrap();
        let mut tx = self.write().await;
        let failed: Vec<(String, String)> =
            sqlx::query_as("SELECT kind, last_error FROM jobs WHERE last_error IS NOT NULL").fetch_all(tx.conn()).await.unwrap();
        assert!(failed.is_empty(), "jobs failed: {failed:?}");
        done
    }

    /// Letters sent so far.
    pub fn letters(&self) -> Vec<Letter> {
        self.app.mail.kept()
    }

    pub fn now(&self) -> OffsetDateTime {
        self.app.clock.now()
    }

    /// Lets time pass.
    pub fn pass(&self, time: time::Duration) {
        self.app.clock.set(self.now() + time);
    }

    /// A transaction that reaches every school and every centre, to look and to prepare.
    pub async fn write(&self) -> Tx {
        let schools = self.world.schools().map(|school| school.id.0).collect();
        let centres = [&self.world.near, &self.world.far].map(|district| district.id.0).to_vec();
        self.app.db.write(&Reach { schools, centres, ..Reach::default() }).await.unwrap()
    }

    /// A transaction that reaches one school with its association, as people there do.
    pub async fn reaching(&self, school: &School) -> Tx {
        let reach = Reach { schools: vec![school.id.0], associations: vec![school.association.0], ..Reach::default() };
        self.app.db.write(&reach).await.unwrap()
    }

    pub fn database(&self) -> &str {
        &self.database
    }

    /// «user1», «user2», … in the order of entering.
    fn fresh_login(&self) -> String {
        format!("user{}", self.logins.fetch_add(1, Ordering::Relaxed))
    }

    async fn jobs_left(&self) -> Vec<String> {
        let mut connection = server().connect_as_owner(&self.database).await;
        let left = sqlx::query_scalar("SELECT kind FROM jobs WHERE run_at <= $1 AND failed_at IS NULL")
            .bind(self.now())
            .fetch_all(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
        left
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let left = apart(async || {
            let left = self.jobs_left().await;
            server().drop(&self.database).await;
            left
        });
        if !std::thread::panicking() {
            assert!(left.is_empty(), "the test leaves work undone: {left:?}; call portal.run_jobs()");
        }
    }
}

/// A person at work in a browser.
pub struct SignedIn {
    pub person: Person,
    browser: Browser,
}

impl std::ops::Deref for SignedIn {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.browser
    }
}

/// What the program logs belongs to the test that made it say so.
fn show_log() {
    let filter = tracing_subscriber::EnvFilter::new(
        std::env::var("KOPILKA_LOG").unwrap_or_else(|_| "kopilka=warn,kopilka::text=off".into()),
    );
    let _ = tracing_subscriber::fmt().with_test_writer().with_ansi(false).with_env_filter(filter).try_init();
}
