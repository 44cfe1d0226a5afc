//! What the pages of a district centre cost with 40 schools and with 2 000: the overview, its filters and further pages, the
//! queue, the consolidated report. `cargo bench --bench overview` makes both districts with a year of duties, sendings and
//! reports in a private database, prints the median of each page beside its growth, and fails where one grows more than
//! threefold; a choice among 2 000 schools is measured by the overview of 40, which shows as many. The queue, the papers and
//! the putting together of the report are printed without a limit.

mod overview {
    pub mod district;
}

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, header};
use clap::Parser;
use kopilka::access::Reach;
use kopilka::app;
use kopilka::clock::Clock;
use kopilka::config::Config;
use kopilka::db::embedded::{self, DATABASE, Durability};
use kopilka::db::{self, Db};
use kopilka::files::{Extractor, Files, Storage};
use kopilka::jobs::{self, Work};
use kopilka::mail::Mail;
use kopilka::web::session::{self, Stay};
use kopilka::web::{self, App, Badges, Peer, Turns};
use overview::district::District;
use sqlx::{ConnectOptions, Connection};
use time::OffsetDateTime;
use time::macros::datetime;
use tower::ServiceExt;

/// The year is over, and its reports have come.
const NOW: OffsetDateTime = datetime!(2027-06-20 12:00 +3);
const SCHOOLS: [usize; 2] = [40, 2000];
const RUNS: usize = 60;
const GROWTH: f64 = 3.0;

#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

#[tokio::main]
async fn main() {
    let folder = std::env::temp_dir().join(format!("kopilka-overview-{}", std::process::id()));
    let cluster = embedded::start(&folder, Durability::ForTests).await.expect("PostgreSQL starts");
    let options = cluster.owner_options(DATABASE);
    db::migrate(&options).await.expect("the database is migrated");
    db::prepare_roles(&options).await.expect("the program may serve");
    let (app, work) = portal(Db::connect(cluster.serving_options(DATABASE), None, 4, Duration::from_secs(30))).await;

    let mut districts = Vec::new();
    for schools in SCHOOLS {
        let begun = Instant::now();
        districts.push(District::make(&app.db, schools).await);
        println!("a district of {schools} schools is made in {:.1} s", begun.elapsed().as_secs_f64());
    }
    let mut owner = options.connect().await.expect("the owner comes in");
    sqlx::raw_sql("ANALYZE").execute(&mut owner).await.expect("the tables are looked at");
    owner.close().await.expect("the owner goes");
    let mut unkept = Vec::new();
    for district in &districts {
        unkept.push(Reader::of(&app, district).await.median(&district.sheet(), 5).await);
    }
    let mut tx = app.db.write(&Reach::default()).await.expect("the database answers");
    kopilka::consolidated::plan_round(&mut tx, NOW).await.expect("the round is planned");
    tx.commit().await.expect("the round is planned");
    jobs::run_all_due(&app::jobs(), &work).await.expect("the sheets are kept");

    println!("{:<44} {:>9} {:>9}", "median, ms", SCHOOLS[0], SCHOOLS[1]);
    let mut is_slow = false;
    let mut overview = None;
    for (name, address) in District::PAGES {
        let mut medians = Vec::new();
        for district in &districts {
            let address = district.address(address);
            medians.push(Reader::of(&app, district).await.median(&address, RUNS).await);
        }
        overview.get_or_insert(medians[0]);
        is_slow |= line(name, &medians) > GROWTH;
    }
    for (name, address) in District::CHOICES {
        let large = &districts[1];
        let median = Reader::of(&app, large).await.median(&large.address(address), RUNS).await;
        is_slow |= line(name, &[overview.unwrap_or_default(), median]) > GROWTH;
    }
    line("consolidated report, not kept yet", &unkept);
    for (name, address, runs) in District::WHOLE {
        let mut medians = Vec::new();
        for district in &districts {
            medians.push(Reader::of(&app, district).await.median(&district.address(address), runs).await);
        }
        line(name, &medians);
    }
    app.db.close().await;
    cluster.stop().await;
    std::fs::remove_dir_all(&folder).ok();
    assert!(!is_slow, "a page grows more than {GROWTH} times");
}

fn line(name: &str, medians: &[Duration]) -> f64 {
    let [small, large] = [medians[0], medians[1]].map(|median| median.as_secs_f64() * 1000.0);
    println!("{name:<44} {small:>9.2} {large:>9.2}  × {:.2}", large / small);
    large / small
}

/// The whole program with letters and files in memory.
async fn portal(db: Db) -> (App, Work) {
    let settings = Settings::parse_from(["overview"]).config;
    let config = Config { database_url: None, url: Some("http://portal.example".into()), smtp: None, ..settings };
    let patience = Duration::from_secs(30);
    let app = App {
        db,
        files: Files::open(Storage::Memory { incoming: std::env::temp_dir() }).await.expect("files in memory"),
        extractor: Extractor::new(env!("CARGO_BIN_EXE_kopilka").into()),
        mail: Mail::memory(),
        clock: Clock::standing_at(NOW),
        config: Arc::new(config),
        menu: Arc::new(app::menu()),
        badges: Badges::default(),
        hashing: Turns::of_cores(patience),
        writing: Turns::of_cores(patience),
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
    (app, work)
}

/// The methodologist of a district at work.
struct Reader {
    app: App,
    cookie: String,
}

impl Reader {
    async fn of(app: &App, district: &District) -> Self {
        let mut tx = app.db.write(&Reach::default()).await.expect("the database answers");
        let token = session::open(&mut tx, district.methodologist, Stay::Own, "Firefox 140", NOW).await.expect("a session");
        tx.commit().await.expect("a session");
        Self { app: app.clone(), cookie: format!("{}={token}", session::cookie_name(app.config.is_secure())) }
    }

    /// The median of so many requests, after two that warm up.
    async fn median(&self, address: &str, runs: usize) -> Duration {
        let door = web::assemble(app::routes(), self.app.clone());
        let mut times = Vec::new();
        for run in 0..runs + 2 {
            let request = Request::builder().method(Method::GET).uri(address).header(header::HOST, "portal.example");
            let request = request.header(header::COOKIE, &self.cookie).header(header::USER_AGENT, "Firefox 140");
            let request = request.extension(Peer(Ipv4Addr::new(192, 0, 2, 10).into())).body(Body::empty()).expect("a request");
            let begun = Instant::now();
            let Ok(answer) = door.clone().oneshot(request).await;
            let status = answer.status();
            let body = to_bytes(answer.into_body(), usize::MAX).await.expect("the answer is sent to its end");
            if run >= 2 {
                times.push(begun.elapsed());
            }
            assert!(status.is_success(), "{address}: {status}\n{}", String::from_utf8_lossy(&body));
        }
        times.sort_unstable();
        times[runs / 2]
    }
}
