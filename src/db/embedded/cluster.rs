//! The story of the private PostgreSQL: take the data folder's lock, make the cluster if there is none,
//! start the server, wait until it answers, look whether it keeps what it is told to save.

use std::fs::File;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::Connection as _;
use sqlx::postgres::{PgConnectOptions, PgConnection};

use super::durability::{Durability, keeps_what_it_saves};
use super::error::ClusterError;
use super::keeper::Keeper;
use super::names::{DATABASE, OWNER, SERVING};
use super::place::Place;
use super::run_folder::RunFolder;

const PATIENCE: Duration = Duration::from_secs(20);
/// A killed program frees its lock only when the system has taken it apart.
const LAST_BREATH: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(50);
/// After so many failed starts (three seconds) an unknown cause is taken for a lasting one.
const FAILURES: u32 = 15;

/// A private PostgreSQL that answers. When this is dropped, the server it started ends.
pub struct Cluster {
    run: RunFolder,
    /// Absent where another program keeps the server.
    keeper: Option<Keeper>,
    /// Held until the server has ended: fields are dropped in this order.
    _lock: Option<File>,
}

impl Cluster {
    pub fn owner_options(&self, database: &str) -> PgConnectOptions {
        self.run.options(OWNER, database)
    }

    pub fn serving_options(&self, database: &str) -> PgConnectOptions {
        self.run.options(SERVING, database)
    }

    /// Ends the server without blocking the other tasks of the program.
    pub async fn stop(self) {
        let _ = tokio::task::spawn_blocking(move || drop(self)).await;
    }
}

/// Starts the private PostgreSQL below the folder `data` and keeps it running for this program alone.
pub async fn start(data: &Path, durability: Durability) -> Result<Cluster, ClusterError> {
    let place = Place::prepare(data)?;
    let deadline = Instant::now() + LAST_BREATH;
    loop {
        match place.lock() {
            Err(ClusterError::Taken { .. }) if Instant::now() < deadline => tokio::time::sleep(PAUSE).await,
            Ok(lock) => return run(place, lock, durability).await,
            Err(refusal) => return Err(refusal),
        }
    }
}

/// For a tool that may work beside a serving program: uses its PostgreSQL, or starts one for as long as
/// the tool works.
pub async fn join(data: &Path) -> Result<Cluster, ClusterError> {
    let place = Place::prepare(data)?;
    let deadline = Instant::now() + PATIENCE;
    loop {
        let taken = match place.lock() {
            Ok(lock) => return run(place, lock, Durability::Kept).await,
            Err(taken @ ClusterError::Taken { .. }) => taken,
            Err(error) => return Err(error),
        };
        if place.pg.exists() {
            let run = RunFolder::open(&place.run)?;
            if PgConnection::connect_with(&run.options(SERVING, DATABASE)).await.is_ok() {
                return Ok(Cluster { run, keeper: None, _lock: None });
            }
        }
        if Instant::now() > deadline {
            return Err(taken);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn run(place: Place, lock: File, durability: Durability) -> Result<Cluster, ClusterError> {
    // The lock goes along: whoever stops waiting for a first start does not free the folder under it.
    let prepared = tokio::task::spawn_blocking(move || {
        let binaries = place.cluster_made(durability)?;
        place.account.make_private(&place.run)?;
        let log_start = place.log_length();
        Ok::<_, ClusterError>((place, lock, binaries, log_start))
    });
    let (place, lock, binaries, log_start) =
        prepared.await.map_err(|panic| ClusterError::files("prepare PostgreSQL")(io::Error::other(panic)))??;
    let run = RunFolder::open(&place.run)?;
    let keeper = Keeper::begin(place.pg.clone(), {
        let place = place.clone();
        move || place.server(&binaries, durability)
    })?;
    let cluster = Cluster { run, keeper: Some(keeper), _lock: Some(lock) };
    let connection = ready(&place, &cluster, log_start).await?;
    if durability == Durability::Kept {
        keeps_what_it_saves(connection).await?;
    }
    Ok(cluster)
}

/// Waits until the server that was started here, and no earlier one, answers.
async fn ready(place: &Place, cluster: &Cluster, log_start: u64) -> Result<PgConnection, ClusterError> {
    let options = cluster.serving_options(DATABASE);
    let mut deadline = Instant::now() + PATIENCE;
    while let Some(keeper) = &cluster.keeper {
        if keeper.is_server_ours() {
            match PgConnection::connect_with(&options).await {
                Ok(connection) if keeper.is_server_ours() => {
                    keeper.note_served();
                    return Ok(connection);
                }
                Err(sqlx::Error::Database(error)) => {
                    match Answer::from_code(error.code().as_deref()) {
                        // Recovery after a power cut may take minutes.
                        Answer::Recovering => deadline = Instant::now() + PATIENCE,
                        Answer::Unknown => {
                            return Err(ClusterError::Incomplete { folder: place.pg.clone(), said: error.message().to_owned() });
                        }
                        Answer::Other => {}
                    }
                }
                _ => {}
            }
        }
        if let Some(refusal) = keeper.take_refusal() {
            return Err(ClusterError::files("start PostgreSQL")(refusal));
        }
        if Instant::now() > deadline || keeper.failures() >= FAILURES {
            let said = place.last_words(log_start);
            if Instant::now() > deadline || (keeper.orphan().is_none() && !is_passing(&said)) {
                return Err(not_ready(place, keeper, said));
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(PgConnection::connect_with(&options).await?)
}

/// What a server means that answers, but not with a connection.
enum Answer {
    Recovering,
    /// It knows neither our database nor our role.
    Unknown,
    Other,
}

impl Answer {
    fn from_code(code: Option<&str>) -> Answer {
        match code {
            Some("57P03") => Answer::Recovering,
            Some("3D000" | "28000") => Answer::Unknown,
            _ => Answer::Other,
        }
    }
}

/// The last processes of a killed server hold its lock or its memory for a few seconds.
fn is_passing(said: &str) -> bool {
    said.contains("lock file") || said.contains("shared memory block")
}

fn not_ready(place: &Place, keeper: &Keeper, said: String) -> ClusterError {
    match keeper.orphan() {
        Some(process) => ClusterError::Orphan { folder: place.pg.clone(), process: process.as_raw_nonzero().get() },
        None => ClusterError::NotReady { log: place.log.clone(), said },
    }
}
