//! Brings the database to the program's schema as its owner, and grants the serving role what it needs.

use anyhow::{Context, bail};
use sqlx::migrate::Migrator;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};

use super::SERVING_ROLE;

/// All migrations, embedded: forward only, one subject each.
pub static MIGRATOR: Migrator = sqlx::migrate!();

/// Applies what is missing. Two programs at once: one does it, the other waits. A database that a newer
/// program has migrated is refused. The connection ends with the call, and its lock with it.
pub async fn migrate(owner: &PgConnectOptions) -> anyhow::Result<()> {
    let mut connection = owner.clone().connect().await.context("connect to the database as its owner")?;
    match MIGRATOR.run(&mut connection).await {
        Ok(()) => {}
        Err(sqlx::migrate::MigrateError::VersionMissing(version)) => {
            bail!("the database was made by a newer program (its migration {version} is unknown here): start the newer one")
        }
        Err(error) => return Err(error).context("migrate the database"),
    }
    connection.close().await.context("leave the database")
}

/// Lets PostgreSQL look over tables that have grown much at once, so that its plans fit them.
pub async fn tidy(owner: &PgConnectOptions) -> anyhow::Result<()> {
    let mut connection = owner.clone().connect().await.context("connect to the database as its owner")?;
    // Its own tables: those of the server are the server's.
    let tables = sqlx::query_scalar!(
        r#"
        SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') AS "tables!"
        FROM pg_tables
        WHERE schemaname = 'public' AND tableowner = current_user
        "#
    );
    let tables = tables.fetch_one(&mut connection).await.context("list the tables")?;
    let vacuum = AssertSqlSafe(format!("VACUUM (ANALYZE) {tables}"));
    sqlx::raw_sql(vacuum).execute(&mut connection).await.context("look over the tables")?;
    connection.close().await.context("leave the database")
}

/// Makes sure of a role for serving that owns nothing, with rights on every table. Returns the role to take
/// with `SET ROLE`; nothing where the server does not let this account make or take one: forced row security
/// then binds the owner itself.
pub async fn prepare_roles(owner: &PgConnectOptions) -> anyhow::Result<Option<&'static str>> {
    let mut connection = owner.clone().connect().await.context("connect to the database as its owner")?;
    let exists = make_serving_role(&mut connection).await;
    if exists {
        grant(&mut connection).await?;
    }
    let may_take = exists && take_serving_role(&mut connection).await;
    connection.close().await.context("leave the database")?;
    Ok(may_take.then_some(SERVING_ROLE))
}

async fn make_serving_role(connection: &mut PgConnection) -> bool {
    let make = format!(
        "DO $$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{SERVING_ROLE}') THEN
                CREATE ROLE {SERVING_ROLE} NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOLOGIN;
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$"
    );
    let made = sqlx::raw_sql(AssertSqlSafe(make)).execute(connection).await;
    if let Err(error) = &made {
        tracing::info!(%error, "no serving role can be made here; forced row security binds the owner");
    }
    made.is_ok()
}

async fn take_serving_role(connection: &mut PgConnection) -> bool {
    let take = format!("SET ROLE {SERVING_ROLE}; RESET ROLE");
    if sqlx::raw_sql(AssertSqlSafe(take.clone())).execute(&mut *connection).await.is_ok() {
        return true;
    }
    let join = format!("GRANT {SERVING_ROLE} TO CURRENT_USER; {take}");
    sqlx::raw_sql(AssertSqlSafe(join)).execute(connection).await.is_ok()
}

/// Rows may be read and written, history may only be added to, the schema is left alone.
async fn grant(connection: &mut PgConnection) -> anyhow::Result<()> {
    let grants = format!(
        "GRANT USAGE ON SCHEMA public TO {SERVING_ROLE};
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {SERVING_ROLE};
         GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {SERVING_ROLE};
         REVOKE UPDATE, DELETE ON audit_entries, protocols, protocol_signatures, verifications FROM {SERVING_ROLE};
         REVOKE INSERT, UPDATE, DELETE ON reach_canary, _sqlx_migrations FROM {SERVING_ROLE}"
    );
    // Two programs that start at once must not grant at once: PostgreSQL would say «tuple concurrently updated».
    let mut tx = connection.begin().await?;
    sqlx::raw_sql("SELECT pg_advisory_xact_lock(7501)").execute(&mut *tx).await?;
    sqlx::raw_sql(AssertSqlSafe(grants)).execute(&mut *tx).await.context("grant the serving role its rights")?;
    tx.commit().await.context("grant the serving role its rights")
}
