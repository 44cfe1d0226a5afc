//! The whole house put together: the only file that names every feature.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use sqlx::postgres::PgConnectOptions;

use crate::access::{
    ADMINS, AUTHORS, CENTRE, FOLLOWERS, HEADS, PUBLIC, REVIEWERS, Reach, SCHOOL_LEADERS, SIGNED_IN, STAFF, VISITORS,
};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::embedded::{self, Cluster, Durability};
use crate::db::{self, Db};
use crate::files::{Extractor, Files, Storage};
use crate::jobs::{Jobs, Work};
use crate::mail::Mail;
use crate::web::{App, Badges, MenuEntry, Routes, Turns};
use crate::{
    accounts, centre, collections, consolidated, controls, decisions, folders, home, innovations, library, meetings, members,
    plans, practices, readings, recognition, records, reports, schools, search, submissions, uploads, verification,
};

/// Every route of every feature.
pub fn routes() -> Routes {
    Routes::new()
        .and(uploads::routes())
        .and(accounts::routes())
        .and(schools::routes())
        .and(members::routes())
        .and(library::routes())
        .and(centre::routes())
        .and(plans::routes())
        .and(decisions::routes())
        .and(meetings::routes())
        .and(controls::routes())
        .and(recognition::routes())
        .and(verification::routes())
        .and(practices::routes())
        .and(collections::routes())
        .and(innovations::routes())
        .and(records::routes())
        .and(reports::routes())
        .and(submissions::routes())
        .and(consolidated::routes())
        .and(folders::routes())
        .and(home::routes())
}

/// Every kind of work that is done after an answer.
pub fn jobs() -> Jobs {
    Jobs::default()
        .and(search::jobs())
        .and(readings::jobs())
        .and(accounts::jobs())
        .and(library::jobs())
        .and(decisions::jobs())
        .and(meetings::jobs())
        .and(controls::jobs())
        .and(centre::jobs())
        .and(practices::jobs())
        .and(innovations::jobs())
        .and(submissions::jobs())
        .and(consolidated::jobs())
}

/// Plans the rounds that a serving program makes every day.
pub async fn plan_rounds(work: &Work) -> anyhow::Result<()> {
    let mut tx = work.db.write(&Reach::default()).await?;
    practices::plan_sweep(&mut tx, work.clock.now()).await?;
    practices::plan_letters(&mut tx, work.clock.now()).await?;
    practices::plan_finds(&mut tx, work.clock.now()).await?;
    readings::plan_round(&mut tx, work.clock.now()).await?;
    practices::plan_sketches(&mut tx, work.clock.now()).await?;
    library::plan_citation_round(&mut tx, work.clock.now()).await?;
    library::plan_digests(&mut tx, work.clock.now()).await?;
    centre::plan_round(&mut tx, work.clock.now()).await?;
    decisions::plan_round(&mut tx, work.clock.now()).await?;
    innovations::plan_round(&mut tx, work.clock.now()).await?;
    submissions::plan_round(&mut tx, work.clock.now()).await?;
    consolidated::plan_round(&mut tx, work.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// The sections of the menu, in their order; each is shown to whom its page is for.
pub fn menu() -> Vec<MenuEntry> {
    const CARE: &str = "accounts-menu-care";
    const RESULTS: &str = "reports-menu-results";
    let entry = |group, label, href, icon, audience| MenuEntry { group, label, href, icon, audience, tab: false };
    let tab = |group, label, href, icon, audience| MenuEntry { tab: true, ..entry(group, label, href, icon, audience) };
    vec![
        tab("", "home-menu-work", "/", "home", SIGNED_IN),
        tab("", "submissions-menu", "/district", "chart-column", CENTRE),
        entry("", "submissions-menu-queue", "/district/queue", "inbox", CENTRE),
        entry("", "home-menu-district", "/district/schools", "school", CENTRE),
        tab("", "home-menu-queue", "/practices/queue", "clipboard-check", CENTRE),
        tab("", "home-menu-bank", "/practices", "piggy-bank", PUBLIC),
        entry("", "innovations-menu", "/innovations", "lightbulb", PUBLIC),
        entry("", "home-menu-library", "/library", "library", PUBLIC),
        entry("", "centre-menu", "/centre", "building-2", PUBLIC),
        entry("", "home-menu-queue", "/practices/queue", "clipboard-check", REVIEWERS),
        entry("", "home-menu-about", "/about", "map-pin", VISITORS),
        tab("members-menu-own", "plans-menu", "/plans", "calendar", STAFF),
        tab("members-menu-own", "meetings-menu", "/meetings", "scroll-text", STAFF),
        entry("members-menu-own", "decisions-menu", "/decisions", "list-checks", STAFF),
        entry("members-menu-own", "members-menu", "/members", "users-round", STAFF),
        entry("members-menu-own", "folders-menu", "/folder", "archive", STAFF),
        entry(RESULTS, "records-menu", "/records", "star", STAFF),
        entry(RESULTS, "reports-menu", "/reports", "chart-column", STAFF),
        entry(RESULTS, "controls-menu", "/controls", "clipboard-check", STAFF),
        entry(RESULTS, "submissions-own", "/duties", "send", FOLLOWERS),
        entry(RESULTS, "consolidated-menu", "/consolidated", "table", HEADS.and(SCHOOL_LEADERS)),
        entry("", "members-menu", "/members", "users-round", CENTRE),
        entry("", "reports-templates-menu", "/reports/templates", "sliders-horizontal", CENTRE),
        entry("", "consolidated-menu", "/consolidated", "table", CENTRE),
        entry("home-menu-own", "home-menu-mine", "/practices/mine", "folder-open", AUTHORS),
        entry("home-menu-own", "home-menu-saved", "/practices/saved", "bookmark", SIGNED_IN),
        entry("home-menu-own", "collections-heading", "/collections", "library", STAFF.and(CENTRE)),
        entry(CARE, "accounts-menu-people", "/people", "users", HEADS.and(SCHOOL_LEADERS).and(CENTRE)),
        tab(CARE, "schools-menu", "/admin/schools", "school", ADMINS),
        tab(CARE, "accounts-menu-people", "/people", "users", ADMINS),
        entry(CARE, "schools-menu-years", "/admin/years", "calendar", ADMINS.and(CENTRE)),
        entry(CARE, "accounts-menu-audit", "/admin/audit", "history", ADMINS),
        entry(CARE, "accounts-menu-work", "/admin/jobs", "refresh-cw", ADMINS),
    ]
}

/// A program with its database open; its private PostgreSQL, if it keeps one, ends with it.
pub struct Opened {
    pub app: App,
    pub work: Work,
    /// The account that owns the tables: for the care of the database, never for pages.
    pub owner: PgConnectOptions,
    cluster: Option<Cluster>,
}

/// For what the database is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To serve: a private cluster belongs to this program alone.
    Serving,
    /// To work beside a serving program.
    Tool,
}

/// Opens the database and the files: migrates, makes the serving role, and makes sure that row security binds.
pub async fn open(config: Config, purpose: Purpose) -> anyhow::Result<Opened> {
    let (owner, serving, cluster) = match &config.database_url {
        Some(url) => {
            let owner = db::parse_url(url)?;
            (owner.clone(), owner, None)
        }
        None => {
            let cluster = match purpose {
                Purpose::Serving => embedded::start(&config.data, Durability::Kept).await?,
                Purpose::Tool => embedded::join(&config.data).await?,
            };
            (cluster.owner_options(embedded::DATABASE), cluster.serving_options(embedded::DATABASE), Some(cluster))
        }
    };
    db::migrate(&owner).await?;
    let role = db::prepare_roles(&owner).await?;
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let connections = u32::try_from(cores * 4).unwrap_or(8).max(8);
    let db = Db::connect(serving, if cluster.is_some() { None } else { role }, connections, Duration::from_secs(3));
    db.check_canary().await?;
    let files = Files::open(storage(&config)?).await.context("open the store of files")?;
    let extractor = Extractor::of_this_program();
    let mail = Mail::new(config.smtp.as_deref(), &config.mail_from)?;
    let clock = Clock::system();
    let origin = config.origin().into();
    let work = Work {
        db: db.clone(),
        files: files.clone(),
        extractor: extractor.clone(),
        mail: mail.clone(),
        clock: clock.clone(),
        origin,
    };
    let app = App {
        db,
        files,
        extractor,
        mail,
        clock,
        config: Arc::new(config),
        menu: Arc::new(menu()),
        badges: Badges::default(),
        hashing: Turns::of_cores(Duration::from_secs(5)),
        writing: Turns::of_cores(Duration::from_secs(30)),
        metrics: None,
    };
    Ok(Opened { app, work, owner, cluster })
}

/// Where files lie: below the data folder, or in a bucket.
fn storage(config: &Config) -> anyhow::Result<Storage> {
    match config.storage.as_str() {
        "disk" => Ok(Storage::Disk(config.data.join("files"))),
        url if url.starts_with("s3://") => Ok(Storage::S3 { url: url.to_owned(), incoming: config.data.join("incoming") }),
        other => anyhow::bail!("KOPILKA_STORAGE is «{other}»; it may be «disk» or s3://bucket/prefix"),
    }
}

impl Opened {
    /// Ends the private PostgreSQL after everything else.
    pub async fn close(self) {
        self.app.db.close().await;
        if let Some(cluster) = self.cluster {
            cluster.stop().await;
        }
    }
}
