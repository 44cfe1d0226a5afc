//! The private PostgreSQL in every odd state that a school's computer can leave it in: each leads to a
//! working start or to a sentence that names the remedy, and no acknowledged row is ever lost.

mod kills;
mod network;
mod program;
mod served;
mod writers;

use std::fs;
use std::os::unix::fs::chown;
use std::time::Duration;

use kopilka::db::embedded::{Cluster, ClusterError, DATABASE, Durability, OWNER, SERVING, join, start};
use rustix::process::{Signal, kill_process};
use sqlx::postgres::PgConnection;
use sqlx::{ConnectOptions, Connection};

use program::{Folder, Program};

#[tokio::test]
async fn a_first_start_makes_two_roles_that_row_security_binds() {
    let folder = Folder::new("roles");

    let cluster = start(&folder.data(), Durability::ForTests).await.unwrap();

    let roles: Vec<(String, bool, bool)> = sqlx::query_as(
        "SELECT rolname::text, rolsuper, rolbypassrls FROM pg_roles WHERE rolname LIKE 'kopilka%' ORDER BY rolname",
    )
    .fetch_all(&mut owner(&cluster).await)
    .await
    .unwrap();
    assert_eq!(roles, [(OWNER.to_owned(), false, false), (SERVING.to_owned(), false, false)]);
    let mut serving = cluster.serving_options(DATABASE).connect().await.unwrap();
    assert!(sqlx::raw_sql("CREATE TABLE mine (id integer)").execute(&mut serving).await.is_err());
}

#[tokio::test]
async fn a_long_path_with_spaces_a_comma_and_cyrillic_letters_is_a_place_like_any_other() {
    let folder = Folder::new("path");
    let data = folder.data().join(format!("Мои документы, школа {}", "ы".repeat(80)));

    save(&start(&data, Durability::ForTests).await.unwrap(), 1).await;

    assert_eq!(saved(&start(&data, Durability::ForTests).await.unwrap()).await, [1]);
}

#[tokio::test]
async fn of_two_starts_at_once_one_says_that_the_other_works() {
    let folder = Folder::new("two");
    let data = folder.data();

    let (one, other) = tokio::join!(start(&data, Durability::ForTests), start(&data, Durability::ForTests));

    let (Ok(_cluster), Err(refusal)) = (if one.is_ok() { (one, other) } else { (other, one) }) else {
        panic!("two servers on the same data");
    };
    assert!(matches!(refusal, ClusterError::Taken { process: Some(process), .. } if process == std::process::id()));
}

#[tokio::test]
async fn a_tool_uses_the_server_of_the_program_beside_it_and_leaves_it_running() {
    let folder = Folder::new("tool");
    let program = Program::begin(&folder).await;

    let tool = join(&folder.data()).await.unwrap();
    save(&tool, 1).await;
    tool.stop().await;

    assert_eq!(saved(&join(&folder.data()).await.unwrap()).await, [1]);
    program.end().await;
}

#[tokio::test]
async fn a_tool_without_a_program_keeps_a_server_for_as_long_as_it_works() {
    let folder = Folder::new("alone");

    let tool = join(&folder.data()).await.unwrap();
    save(&tool, 1).await;
    let server = folder.server();
    tool.stop().await;

    assert!(!is_alive(server), "the server outlived the tool");
    assert_eq!(saved(&join(&folder.data()).await.unwrap()).await, [1]);
}

#[tokio::test]
async fn a_killed_program_takes_its_server_along_and_loses_nothing() {
    let folder = Folder::new("program");
    let program = Program::begin(&folder).await;
    let server = folder.server();
    let acknowledged = folder.write_until(|| program.kill()).await;

    let cluster = start(&folder.data(), Durability::Kept).await.unwrap();

    assert!(!is_alive(server), "two servers on the same data");
    assert!(saved(&cluster).await.ends_with(&acknowledged));
}

#[tokio::test]
async fn a_killed_server_is_started_again_by_its_program_and_loses_nothing() {
    let folder = Folder::new("server");
    let program = Program::begin(&folder).await;
    let acknowledged = folder.write_until(|| kill(folder.server())).await;

    let back = folder.answers_again().await;

    assert!(saved(&back).await.ends_with(&acknowledged));
    program.end().await;
}

#[tokio::test]
async fn both_killed_at_once_lose_nothing_time_after_time() {
    let folder = Folder::new("both");
    let mut acknowledged = Vec::new();
    for _ in 0..3 {
        let program = Program::begin(&folder).await;
        acknowledged.extend(
            folder
                .write_until(|| {
                    kill(folder.server());
                    program.kill();
                })
                .await,
        );
    }

    let cluster = start(&folder.data(), Durability::Kept).await.unwrap();

    let saved = saved(&cluster).await;
    assert!(acknowledged.len() > 3);
    assert!(acknowledged.iter().all(|number| saved.contains(number)), "{acknowledged:?} {saved:?}");
}

#[tokio::test]
async fn a_first_start_cut_off_at_any_moment_is_begun_again() {
    for moment in [20, 150, 400, 700] {
        let folder = Folder::new(&format!("cut-off-{moment}"));
        let program = Program::spawn(&folder);
        tokio::time::sleep(Duration::from_millis(moment)).await;
        program.kill();

        let cluster = start(&folder.data(), Durability::Kept).await.unwrap();

        save(&cluster, 1).await;
        assert!(!folder.data().join("pg.new").exists());
    }
}

#[tokio::test]
async fn a_half_made_cluster_is_thrown_away() {
    let folder = Folder::new("half-made");
    fs::create_dir_all(folder.data().join("pg.new/base")).unwrap();
    fs::write(folder.data().join("pg.new/PG_VERSION"), "15\n").unwrap();

    start(&folder.data(), Durability::ForTests).await.unwrap();

    assert!(!folder.data().join("pg.new").exists());
}

#[tokio::test]
async fn a_server_without_a_program_is_ended_before_a_new_one_starts() {
    let folder = Folder::new("orphan");
    save(&start(&folder.data(), Durability::Kept).await.unwrap(), 1).await;
    let mut orphan = folder.orphan().await;

    let cluster = start(&folder.data(), Durability::Kept).await.unwrap();

    assert!(orphan.wait().unwrap().success(), "the orphan was not ended cleanly");
    assert_eq!(saved(&cluster).await, [1]);
}

#[tokio::test]
async fn a_lock_file_that_names_a_corpse_or_a_stranger_or_nobody_does_not_keep_the_server_down() {
    let folder = Folder::new("stale");
    save(&start(&folder.data(), Durability::Kept).await.unwrap(), 1).await;
    let lock = folder.data().join("pg/postmaster.pid");

    let mut corpse = folder.orphan().await;
    corpse.kill().unwrap();
    assert_eq!(saved(&start(&folder.data(), Durability::Kept).await.unwrap()).await, [1]);
    corpse.wait().unwrap();

    let mut stranger = folder.as_its_owner("sleep").arg("60").spawn().unwrap();
    for content in [format!("{}\n{}\n", stranger.id(), lock.display()), String::new(), "\n".to_owned()] {
        fs::write(&lock, content).unwrap();
        chown(&lock, Some(folder.owner().0), Some(folder.owner().1)).unwrap();
        assert_eq!(saved(&start(&folder.data(), Durability::Kept).await.unwrap()).await, [1]);
    }
    stranger.kill().unwrap();
    stranger.wait().unwrap();
}

#[tokio::test]
async fn a_start_without_durability_is_refused_wherever_it_was_switched_off() {
    let folder = Folder::new("durability");
    let cluster = start(&folder.data(), Durability::Kept).await.unwrap();
    let settings = folder.data().join("pg/postgresql.conf");
    let original = fs::read_to_string(&settings).unwrap();
    let everywhere = "ALTER DATABASE kopilka SET synchronous_commit = off";
    sqlx::raw_sql(everywhere).execute(&mut owner(&cluster).await).await.unwrap();
    drop(cluster);

    let by_database = start(&folder.data(), Durability::Kept).await.err().unwrap();
    fs::write(&settings, original + "\nfsync = off\n").unwrap();
    let by_file = start(&folder.data(), Durability::Kept).await.err().unwrap();

    assert!(matches!(&by_database, ClusterError::WeakDurability { setting, .. } if setting == "synchronous_commit"));
    assert!(matches!(&by_file, ClusterError::WeakDurability { setting, .. } if setting == "fsync"));
    assert!(by_file.to_string().contains("postgresql.conf"), "{by_file}");
}

#[tokio::test]
async fn an_empty_database_never_takes_the_place_of_something_else() {
    let folder = Folder::new("place");
    drop(start(&folder.data(), Durability::ForTests).await.unwrap());
    let pg = folder.data().join("pg");

    let superuser = start(&folder.data(), Durability::ForTests).await.unwrap();
    let options = superuser.owner_options("postgres").username("postgres");
    let mut connection = options.connect().await.unwrap();
    sqlx::raw_sql("DROP DATABASE kopilka").execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    drop(superuser);
    let lost = start(&folder.data(), Durability::ForTests).await.err().unwrap();
    fs::write(pg.join("PG_VERSION"), "9\n").unwrap();
    let other_version = start(&folder.data(), Durability::ForTests).await.err().unwrap();
    fs::remove_file(pg.join("PG_VERSION")).unwrap();
    let no_cluster = start(&folder.data(), Durability::ForTests).await.err().unwrap();

    assert!(matches!(lost, ClusterError::Incomplete { .. }), "{lost}");
    assert!(matches!(other_version, ClusterError::OtherVersion { version: 9, .. }), "{other_version}");
    assert!(matches!(no_cluster, ClusterError::NotACluster { .. }), "{no_cluster}");
    assert!(pg.join("base").exists());
}

#[tokio::test]
async fn a_setting_that_postgresql_refuses_is_told_in_its_own_words() {
    let folder = Folder::new("setting");
    drop(start(&folder.data(), Durability::ForTests).await.unwrap());
    let settings = folder.data().join("pg/postgresql.conf");
    fs::write(&settings, fs::read_to_string(&settings).unwrap() + "\nshared_bufers = 1GB\n").unwrap();

    let refusal = start(&folder.data(), Durability::ForTests).await.err().unwrap();

    assert!(refusal.to_string().contains("shared_bufers"), "{refusal}");
}

#[tokio::test]
async fn a_missing_postgresql_is_answered_with_the_ways_out() {
    let folder = Folder::new("missing");

    let said = Program::refused(&folder, "KOPILKA_PG_BIN", "/nowhere/bin").await;

    assert!(said.contains("KOPILKA_PG_BIN names /nowhere/bin"), "{said}");
    assert!(!folder.data().join("pg").exists());
}

async fn owner(cluster: &Cluster) -> PgConnection {
    cluster.owner_options(DATABASE).connect().await.unwrap()
}

async fn save(cluster: &Cluster, number: i32) {
    let mut connection = owner(cluster).await;
    sqlx::raw_sql("CREATE TABLE IF NOT EXISTS saved (number integer)").execute(&mut connection).await.unwrap();
    sqlx::query("INSERT INTO saved VALUES ($1)").bind(number).execute(&mut connection).await.unwrap();
}

async fn saved(cluster: &Cluster) -> Vec<i32> {
    sqlx::query_scalar("SELECT number FROM saved ORDER BY number").fetch_all(&mut owner(cluster).await).await.unwrap()
}

fn kill(process: rustix::process::Pid) {
    kill_process(process, Signal::KILL).unwrap();
}

/// A corpse that nobody has buried yet has no command line.
fn is_alive(process: rustix::process::Pid) -> bool {
    fs::read(format!("/proc/{}/cmdline", process.as_raw_nonzero())).is_ok_and(|words| !words.is_empty())
}
