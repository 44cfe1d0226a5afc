//! The database: one pool that only transactions come out of, each bound to what its actor may read.

pub mod embedded;
mod memory;
mod migrate;

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Context;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, PgConnection, PgPool, Postgres, Transaction};
use uuid::Uuid;

use crate::access::Reach;
use crate::error::{Error, Result};

pub use memory::Memory;
pub use migrate::{MIGRATOR, migrate, prepare_roles, tidy};

/// The role that serves: it owns nothing, so row security binds it.
pub const SERVING_ROLE: &str = embedded::SERVING;

/// The door to the database. The pool stays inside: rows are reached only through a `Tx` that carries a reach.
#[derive(Clone)]
pub struct Db {
    pool: PgPool,
    memory: Memory,
    writes: Arc<AtomicU64>,
}

impl Db {
    /// Connects for serving. `role` is taken by each connection where one account owns and serves; whoever
    /// would wait for one of the connections longer than `patience` is refused.
    pub fn connect(options: PgConnectOptions, role: Option<&'static str>, connections: u32, patience: Duration) -> Self {
        // Plans of lists with `= ANY($1)` are kept rather than made anew at three times the cost;
        // statements that must see their values say so themselves.
        let options = options
            .application_name("kopilka")
            .options([("plan_cache_mode", "force_generic_plan"), ("timezone", "UTC")])
            .statement_cache_capacity(500);
        let pool = PgPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(patience)
            .idle_timeout(Duration::from_secs(600))
            .test_before_acquire(true)
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    if let Some(role) = role {
                        sqlx::raw_sql(AssertSqlSafe(format!("SET ROLE {role}"))).execute(connection).await?;
                    }
                    Ok(())
                })
            })
            .connect_lazy_with(options);
        Self { pool, memory: Memory::default(), writes: Arc::default() }
    }

    /// Begins a transaction that PostgreSQL itself keeps from writing.
    pub async fn read(&self, reach: &Reach) -> Result<Tx> {
        self.begin("BEGIN READ ONLY", reach).await
    }

    /// Begins a transaction that may write; it is undone unless committed.
    pub async fn write(&self, reach: &Reach) -> Result<Tx> {
        self.begin("BEGIN", reach).await
    }

    async fn begin(&self, begin: &str, reach: &Reach) -> Result<Tx> {
        let schools = reach.schools.iter().map(Uuid::to_string).collect::<Vec<_>>().join(",");
        let person = reach.person.map(|id| id.to_string()).unwrap_or_default();
        // Only uuids are put into the text; one round trip instead of three.
        let mut statement = format!("{begin}; SET LOCAL portal.reach = '{{{schools}}}'; SET LOCAL portal.person = '{person}'");
        if !reach.centres.is_empty() {
            let centres = reach.centres.iter().map(Uuid::to_string).collect::<Vec<_>>().join(",");
            statement += &format!("; SET LOCAL portal.centres = '{{{centres}}}'");
        }
        let inner = self.pool.begin_with(AssertSqlSafe(statement)).await?;
        Ok(Tx { inner, reach: reach.clone(), memory: self.memory.clone(), writes: self.writes.clone() })
    }

    /// How many transactions this program has committed: as long as it stays, nothing was saved through this program.
    pub fn writes(&self) -> u64 {
        self.writes.load(Ordering::Acquire)
    }

    /// Whether the database answers at present.
    pub async fn is_ready(&self) -> bool {
        sqlx::query_scalar!(r#"SELECT true AS "ready!""#).fetch_one(&self.pool).await.is_ok()
    }

    /// Refuses to serve as a role that row security does not bind: a superuser, or one that bypasses it.
    pub async fn check_canary(&self) -> Result<()> {
        let seen = sqlx::query_scalar!(r#"SELECT count(*) AS "count!" FROM reach_canary"#).fetch_one(&self.pool).await?;
        if seen == 0 {
            return Ok(());
        }
        Err(Error::Internal(anyhow::anyhow!(
            "the database role is a superuser or bypasses row security, so schools would not be kept apart; \
             serve as an ordinary role (see «Production» in README.md)"
        )))
    }

    /// A connection of its own that listens for notices of new jobs.
    pub async fn listener(&self) -> Result<sqlx::postgres::PgListener> {
        Ok(sqlx::postgres::PgListener::connect_with(&self.pool).await?)
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// A transaction with the reach it was begun with. Dropped, it is undone.
pub struct Tx {
    inner: Transaction<'static, Postgres>,
    reach: Reach,
    memory: Memory,
    writes: Arc<AtomicU64>,
}

impl Tx {
    /// The schools whose rows may be read, as bound to statements: `school_id = ANY($n)`.
    pub fn reach(&self) -> &[Uuid] {
        &self.reach.schools
    }

    /// The districts whose centres' own rows may be read, as bound to statements: `district_id = ANY($n)`.
    pub fn centres(&self) -> &[Uuid] {
        &self.reach.centres
    }

    /// The whole of what the actor may read.
    pub fn scope(&self) -> Reach {
        self.reach.clone()
    }

    /// What the program remembers of this database between requests. Nothing uncommitted may be put into it.
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// The connection, for statements of a store.
    pub fn conn(&mut self) -> &mut PgConnection {
        &mut self.inner
    }

    pub async fn commit(self) -> Result<()> {
        let done = self.inner.commit().await;
        // Even a commit whose answer was lost may have been done.
        self.writes.fetch_add(1, Ordering::AcqRel);
        Ok(done?)
    }
}

/// Where an address points: refused with a sentence when it is not an address of PostgreSQL.
pub fn parse_url(url: &str) -> anyhow::Result<PgConnectOptions> {
    PgConnectOptions::from_str(url).context("DATABASE_URL is not an address of PostgreSQL")
}
