//! The command line of Kopilka.

use std::cell::Cell;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Context;
use clap::{Args, Parser, Subcommand};
use kopilka::accounts::{self, NewUser};
use kopilka::app::{self, Opened, Purpose};
use kopilka::config::Config;
use kopilka::demo::{self, Outcome};
use kopilka::error::Error;
use kopilka::files::{Kind, Wanted};
use kopilka::import::{self, Counts, Progress};
use kopilka::text::{Locale, Value, say, say_with};
use kopilka::{db, jobs, web};
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A portal for methodical associations of class teachers and the district centres that support them.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Brings the database up to date and serves the portal.
    Serve {
        /// Loads the demo district first if the database is empty, and prints its accounts.
        #[arg(long)]
        demo: bool,
    },
    /// Brings the database up to date.
    Migrate,
    /// Loads the demo district into an empty database and prints its accounts.
    Demo,
    /// Brings in schools, users, practices and comments from files of JSON lines in a folder.
    Import { folder: PathBuf },
    /// Reads the text of a document on the standard input; the program calls itself so, with limits.
    #[command(hide = true)]
    Extract {
        #[arg(long, value_parser = |name: &str| Kind::of_extension(name).ok_or("no such format"))]
        kind: Kind,
        #[arg(long, value_parser = |word: &str| Wanted::ALL.into_iter().find(|wanted| wanted.word() == word).ok_or("nothing of that name"))]
        wanted: Wanted,
    },
    /// Administrators, made on the machine itself.
    Admin {
        #[command(subcommand)]
        command: AdminCommand,
    },
}

#[derive(Subcommand)]
enum AdminCommand {
    /// Makes an administrator and prints a one-time code and link.
    Create(NewAdministrator),
}

#[derive(Args)]
struct NewAdministrator {
    #[arg(long)]
    login: String,
    #[arg(long)]
    surname: String,
    #[arg(long)]
    name: String,
    #[arg(long, default_value = "")]
    patronymic: String,
    /// Language of the screen: ru, uk or en.
    #[arg(long, default_value = "ru")]
    language: String,
}

/// What is logged; PostgreSQL's remarks on what is there already are of no use to anybody.
fn filter(wish: &str) -> EnvFilter {
    let quiet = "sqlx::postgres::notice=warn";
    EnvFilter::try_new(format!("{quiet},{wish}")).unwrap_or_else(|_| EnvFilter::new(format!("{quiet},info")))
}

fn main() -> ExitCode {
    let mut arguments = Arguments::parse();
    arguments.config = arguments.config.without_empty();
    if let Command::Extract { kind, wanted } = arguments.command {
        // Before anything else is started: the child sets its limits and begins again within them.
        std::process::exit(kopilka::files::run_child(kind, wanted));
    }
    tracing_subscriber::fmt()
        .with_env_filter(filter(&arguments.config.log))
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("kopilka: no threads can be started: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(run(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kopilka: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let config = arguments.config;
    match arguments.command {
        Command::Serve { demo } => serve(config, demo).await,
        Command::Migrate => {
            app::open(config, Purpose::Tool).await?.close().await;
            Ok(())
        }
        Command::Demo => {
            let opened = app::open(config, Purpose::Tool).await?;
            let loaded = demo::load(&opened.work).await;
            opened.close().await;
            tell(loaded?)
        }
        Command::Import { folder } => {
            let opened = app::open(config, Purpose::Tool).await?;
            let imported = import_folder(&opened, &folder).await;
            opened.close().await;
            imported
        }
        Command::Extract { .. } => Ok(()),
        Command::Admin { command: AdminCommand::Create(administrator) } => create_administrator(config, administrator).await,
    }
}

async fn create_administrator(config: Config, new: NewAdministrator) -> anyhow::Result<()> {
    let locale = Locale::from_code(&new.language).context("--language is ru, uk or en")?;
    let person = NewUser {
        login: new.login,
        surname: new.surname,
        name: new.name,
        patronymic: new.patronymic,
        locale,
        ..NewUser::default()
    };
    let opened = app::open(config, Purpose::Tool).await?;
    let admitted = accounts::create_administrator(&opened.app, person).await;
    opened.close().await;
    match admitted {
        Ok(admitted) => {
            println!("Administrator {} is made. Within 14 days, once:", admitted.login);
            println!("  open {}", admitted.link);
            println!("  or enter the code {} on the page /invitation", admitted.code);
            Ok(())
        }
        Err(Error::Refused(refusal)) => anyhow::bail!("{}", say(locale, refusal.key)),
        Err(error) => Err(error).context("make an administrator"),
    }
}

/// Says what became of the demo district.
fn tell(outcome: Outcome) -> anyhow::Result<()> {
    let locale = terminal();
    match outcome {
        Outcome::Loaded => println!("{}", say(locale, "demo-loaded")),
        Outcome::AlreadyThere => println!("{}", say(locale, "demo-already-there")),
        Outcome::Occupied => anyhow::bail!("{}", say(locale, "demo-occupied")),
    }
    println!("{}", demo::table(locale)?);
    Ok(())
}

/// Brings in a folder and says how it goes on, a line for some thousand rows.
async fn import_folder(opened: &Opened, folder: &Path) -> anyhow::Result<()> {
    const LINES: u64 = 5_000;
    let (locale, began) = (terminal(), Instant::now());
    let last = Cell::new(None);
    let tell = |progress: Progress| {
        let said = Some((progress.of, progress.counts));
        let is_due = progress.is_finished || progress.counts.lines().is_multiple_of(LINES);
        if !is_due || last.replace(said) == said {
            return;
        }
        let Counts { added, known, left_out } = progress.counts;
        let of = say(locale, &format!("import-of-{}", progress.of));
        let number = |count: u64| Value::from(i64::try_from(count).unwrap_or(i64::MAX));
        let args = [
            ("of", Value::from(of.as_ref())),
            ("added", number(added)),
            ("known", number(known)),
            ("left_out", number(left_out)),
        ];
        println!("{}", say_with(locale, "import-progress", &args));
    };
    import::import(&opened.work, folder, tell).await?;
    db::tidy(&opened.owner).await?;
    let seconds = i64::try_from(began.elapsed().as_secs()).unwrap_or(i64::MAX);
    println!("{}", say_with(locale, "import-finished", &[("seconds", seconds.into())]));
    Ok(())
}

/// The language of the terminal.
fn terminal() -> Locale {
    let named =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| std::env::var(name).ok().filter(|lang| !lang.is_empty()));
    Locale::from_terminal(&named.unwrap_or_default())
}

async fn serve(config: Config, with_demo: bool) -> anyhow::Result<()> {
    let listen = config.listen;
    let listener = tokio::net::TcpListener::bind(listen).await.with_context(|| format!("listen on {listen}"))?;
    let mut opened = app::open(config, Purpose::Serving).await?;
    let loaded = if with_demo { Some(demo::load(&opened.work).await?) } else { None };
    opened.app.metrics = metrics_exporter_prometheus::PrometheusBuilder::new().install_recorder().ok();
    println!("Kopilka is open at {}", opened.app.config.origin());
    // A database with people of its own is served as it is.
    if let Some(outcome @ (Outcome::Loaded | Outcome::AlreadyThere)) = loaded {
        tell(outcome)?;
    }
    app::plan_rounds(&opened.work).await?;
    let (stop, stopped) = watch::channel(false);
    let Opened { app, work, .. } = &opened;
    let worker = tokio::spawn(jobs::serve(app::jobs(), work.clone(), stopped.clone()));
    let server = tokio::spawn(web::serve(listener, web::assemble(app::routes(), app.clone()), stopped));
    told_to_stop().await?;
    stop.send_replace(true);
    server.await.context("finish the answers in hand")?;
    worker.await.context("finish the work in hand")?;
    opened.close().await;
    Ok(())
}

async fn told_to_stop() -> anyhow::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).context("listen for signals")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("listen for signals")?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
