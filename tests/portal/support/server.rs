//! The PostgreSQL of the tests: the private cluster that the program itself would use, with nothing waiting
//! for the disk, or the server that `DATABASE_URL` names. Every portal gets a database of its own, copied
//! from a template that is made once for a set of migrations.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use kopilka::clock::Clock;
use kopilka::db::embedded::{self, Cluster, Durability};
use kopilka::db::{self, Db, MIGRATOR};
use sha2::{Digest, Sha256};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use super::PATIENCE;
use super::world::World;

/// Databases older than this were left behind by a killed run.
const FORGOTTEN: Duration = Duration::from_secs(3 * 3600);

/// A running PostgreSQL with its template.
pub struct Server {
    owner: PgConnectOptions,
    serving: PgConnectOptions,
    /// Taken with `SET ROLE` where one account owns and serves.
    role: Option<&'static str>,
    template: String,
    /// Ends with the process: the kernel sees to it.
    _cluster: Option<Cluster>,
}

/// The server of this process, started by whichever test comes first.
pub fn server() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| apart(start))
}

/// Runs work on a thread and a runtime of its own, so that it needs nothing of a test's runtime.
pub fn apart<T: Send, F: Future<Output = T>>(work: impl FnOnce() -> F + Send) -> T {
    std::thread::scope(|scope| {
        let done = scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(work())
        });
        done.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause))
    })
}

async fn start() -> Server {
    let (owner, serving, cluster) = match std::env::var("DATABASE_URL") {
        Ok(url) => {
            let owner = db::parse_url(&url).unwrap();
            (owner.clone(), owner, None)
        }
        Err(_) => {
            let folder = std::env::temp_dir().join(format!("kopilka-tests-{}", std::process::id()));
            remove_afterwards(&folder);
            let cluster = embedded::start(&folder, Durability::ForTests).await.expect("a private PostgreSQL starts");
            (cluster.owner_options(embedded::DATABASE), cluster.serving_options(embedded::DATABASE), Some(cluster))
        }
    };
    sweep(&owner).await;
    let template = format!("portal_template_{}", digest());
    make_template(&owner, &template).await;
    let role = match cluster {
        Some(_) => None,
        None => db::prepare_roles(&owner.clone().database(&template)).await.unwrap(),
    };
    Server { owner, serving, role, template, _cluster: cluster }
}

/// The folder of the cluster goes when this process has ended, however it ends: a shell waits for the end
/// of its input, then for PostgreSQL's.
fn remove_afterwards(folder: &Path) {
    const WAIT: &str =
        "cat; n=0; while [ -e \"$0/pg/postmaster.pid\" ] && [ $n -lt 100 ]; do sleep 0.1; n=$((n + 1)); done; rm -rf \"$0\"";
    let waiting = Command::new("sh")
        .args(["-c", WAIT])
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .unwrap();
    std::mem::forget(waiting);
}

/// What the template is made of: migrations, rights, and the world.
fn digest() -> String {
    let mut digest = Sha256::new();
    for migration in MIGRATOR.iter() {
        digest.update(&migration.checksum);
    }
    digest.update(include_str!("../../../src/db/migrate.rs"));
    digest.update(include_str!("world.rs"));
    digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Makes the template unless it is there; other threads and processes wait meanwhile.
async fn make_template(owner: &PgConnectOptions, template: &str) {
    let mut connection = owner.connect().await.unwrap();
    run(&mut connection, "SELECT pg_advisory_lock(7502)").await;
    let known: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)")
        .bind(template)
        .fetch_one(&mut connection)
        .await
        .unwrap();
    if !known {
        let making = format!("{template}_making");
        run(&mut connection, &format!("DROP DATABASE IF EXISTS {making} WITH (FORCE)")).await;
        run(&mut connection, &format!("CREATE DATABASE {making}")).await;
        let inside = owner.clone().database(&making);
        db::migrate(&inside).await.unwrap();
        db::prepare_roles(&inside).await.unwrap();
        let mut settler = inside.connect().await.unwrap();
        World::default().settle(&mut settler).await;
        settler.close().await.unwrap();
        run(&mut connection, &format!("ALTER DATABASE {making} RENAME TO {template}")).await;
    }
    connection.close().await.unwrap();
}

/// Removes databases that killed runs have left on a lasting server.
async fn sweep(owner: &PgConnectOptions) {
    let mut connection = owner.connect().await.unwrap();
    let names: Vec<String> = sqlx::query_scalar("SELECT datname FROM pg_database WHERE datname LIKE 'portal\\_test\\_%'")
        .fetch_all(&mut connection)
        .await
        .unwrap();
    let before = Clock::system().now().unix_timestamp() - i64::try_from(FORGOTTEN.as_secs()).unwrap();
    for name in names {
        let made: i64 = name.split('_').nth(2).and_then(|made| made.parse().ok()).unwrap_or(0);
        if made < before {
            remove(&mut connection, &name).await;
        }
    }
    connection.close().await.unwrap();
}

/// Removes a database. While the server itself tidies it, nobody but a superuser may: that is soon over.
async fn remove(connection: &mut PgConnection, name: &str) {
    let statement = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    let mut attempts = 0;
    while let Err(error) = sqlx::raw_sql(AssertSqlSafe(statement.clone())).execute(&mut *connection).await {
        attempts += 1;
        assert!(attempts < 300, "{name} cannot be removed: {error}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn run(connection: &mut PgConnection, statement: &str) {
    sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(connection).await.unwrap();
}

impl Server {
    /// A fresh copy of the template, by its name.
    pub async fn create(&self) -> String {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let made = Clock::system().now().unix_timestamp();
        let name = format!("portal_test_{made}_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let mut connection = self.owner.connect().await.unwrap();
        run(&mut connection, &format!("CREATE DATABASE {name} TEMPLATE {}", self.template)).await;
        connection.close().await.unwrap();
        name
    }

    /// An empty database that nothing has been done to.
    pub async fn create_empty(&self) -> String {
        let name = self.create().await;
        let mut connection = self.owner.connect().await.unwrap();
        remove(&mut connection, &name).await;
        run(&mut connection, &format!("CREATE DATABASE {name}")).await;
        connection.close().await.unwrap();
        name
    }

    pub async fn drop(&self, name: &str) {
        let mut connection = self.owner.connect().await.unwrap();
        remove(&mut connection, name).await;
        connection.close().await.unwrap();
    }

    /// How the owner of the schema connects to a database.
    pub fn owner_options(&self, name: &str) -> PgConnectOptions {
        self.owner.clone().database(name)
    }

    /// A database as a serving program opens it.
    pub fn open(&self, name: &str) -> Db {
        Db::connect(self.serving.clone().database(name), self.role, 6, PATIENCE)
    }

    /// Opens it in the role of the owner, whom row security must bind too.
    pub async fn connect_as_owner(&self, name: &str) -> PgConnection {
        self.owner_options(name).connect().await.unwrap()
    }
}

/// A folder that is nobody else's, for as long as the value lives.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let name = format!("kopilka-folder-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
