//! The watchman of the shelves: what the SQL of the program may say, and who may say it. The statements
//! are read where they stand in the source, so that each is known by its file and its function.

mod owners;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use owners::OWNERS;

use crate::support::{Portal, Statement, house, sources, statements};

/// Modules that write every table, each with its reason.
const WRITERS_OF_ALL: &[(&str, &str)] = &[
    ("demo", "fills an empty database with a district as it looks after years"),
    ("import", "loads whole archives, many rows by one statement"),
];

/// Statements on rows of schools that do not name the school, each with its reason.
const WITHOUT_SCHOOL: &[(&str, &str, &str)] = &[
    ("db/mod.rs", "check_canary", "asks whether row security binds at all"),
    ("library/store/norms.rs", "delete", "a document that the same transaction has found, at that version"),
    ("library/store/norms.rs", "save_annotation", "a document that the same transaction has found, at that version"),
    ("library/store/norms.rs", "save", "a document that the same transaction has found, at that version"),
    ("collections/store/collections.rs", "save", "a collection that the same transaction has found, at that version"),
    ("collections/store/collections.rs", "set_removed", "a collection that the same transaction has found, at that version"),
    ("collections/store/meetings.rs", "save", "a collection that the same transaction has found, at that version"),
    ("practices/store/counts.rs", "lock", "a practice that the same transaction has found"),
    ("practices/store/counts.rs", "recount_files", "a practice that the same transaction has found"),
    ("practices/store/counts.rs", "recount_questions", "a practice that the same transaction has found"),
    ("practices/store/counts.rs", "recount_uses", "a practice that the same transaction has found"),
    ("members/store/records.rs", "insert", "a person whom the same transaction has found among the members"),
    ("members/store/records.rs", "update", "a person whom the same transaction has found among the members"),
    ("members/store/records.rs", "forget", "a person whom the import that is taken back has entered"),
    ("members/store/records.rs", "set_topic", "a person whom the same transaction has found among the members"),
    ("members/store/records.rs", "topics", "a person whom the same transaction has found among the members"),
    ("practices/store/practices.rs", "delete_draft", "a practice that the same transaction has found, at that version"),
    ("practices/store/practices.rs", "save_content", "a practice that the same transaction has found, at that version"),
    ("practices/store/corrections.rs", "set_corrected", "a practice that the same transaction has found, at that version"),
    ("practices/store/practices.rs", "save_state", "a practice that the same transaction has found, at that version"),
];

/// Changes of versioned rows that do not ask for the version, each with its reason.
const WITHOUT_VERSION: &[(&str, &str, &str)] = &[
    ("accounts/store/roles.rs", "end_all_in_school", "a school that closes ends all roles in it, whatever they were"),
    ("accounts/store/users.rs", "set_password", "a new password replaces whatever was there"),
    ("accounts/store/users.rs", "set_email", "one's own address as it was last confirmed with the password"),
    ("accounts/store/users.rs", "set_locale", "the last choice of a language holds"),
    ("practices/store/counts.rs", "recount_files", "changes kept counts alone, which the version does not follow"),
    ("practices/store/counts.rs", "recount_questions", "changes a kept count alone, which the version does not follow"),
    ("practices/store/counts.rs", "recount_uses", "changes a kept count alone, which the version does not follow"),
    ("centre/store/places.rs", "recount", "changes a kept count alone, which the version does not follow"),
    ("centre/store/articles.rs", "save_order", "a place in the menu, which the version does not follow"),
    ("accounts/store/users.rs", "set_post", "the post stands in the record of service, whose version was asked for"),
    ("meetings/store/parts.rs", "touch", "the row of the meeting is locked while its parts are written"),
    ("members/store/units.rs", "vacate", "undoes an import unless somebody else leads the unit by now"),
    ("plans/store/annexes.rs", "save", "the lock of the part keeps two writers apart; an older version may not be written"),
    ("plans/store/plans.rs", "save_head", "the lock of the part keeps two writers apart; an older version may not be written"),
    ("plans/store/plans.rs", "touch", "the lock of the part keeps two writers apart; an older version may not be written"),
    ("reports/store/reports.rs", "touch", "the lock of the chapter keeps two writers apart; an older version may not be written"),
    ("schools/store/associations.rs", "close_with_school", "a school that closes takes its associations along"),
    ("schools/store/associations.rs", "reopen_with_school", "a school that comes back brings its associations along"),
];

/// Where SQL may be put together while the program runs; elsewhere only functions named `search` may.
const DYNAMIC: &[(&str, &str)] = &[
    ("db/mod.rs", "the settings of a transaction are made of uuids"),
    ("db/migrate.rs", "roles and rights are made by name"),
    ("db/embedded/", "a private cluster is looked at before there is a schema"),
];

#[test]
fn no_statement_asks_for_all_columns() {
    let wrong: Vec<_> = statements().iter().filter(|statement| statement.asks_for_all()).map(Statement::place).collect();

    assert!(wrong.is_empty(), "list the columns instead of `*`:\n{}", wrong.join("\n"));
}

#[tokio::test]
async fn statements_on_rows_of_schools_name_the_school() {
    let portal = Portal::open().await;
    let tables = guarded_tables(&portal).await;

    let wrong = own_statements()
        .filter(|statement| statement.tables().iter().any(|table| tables.contains(table)) && !statement.names_the_reach())
        .collect::<Vec<_>>();

    judge(wrong, WITHOUT_SCHOOL, "name the school (`school_id = ANY($n)` bound to `tx.reach()`)");
}

#[tokio::test]
async fn changes_of_versioned_rows_ask_for_the_version() {
    let portal = Portal::open().await;
    let tables = tables_with(&portal, "version").await;

    let wrong = own_statements()
        .filter(|statement| statement.changed().is_some_and(|table| tables.contains(&table)) && !statement.compares("version"))
        .collect::<Vec<_>>();

    judge(wrong, WITHOUT_VERSION, "ask for the version that was read (`AND version = $n`)");
}

#[test]
fn a_store_writes_only_its_own_tables() {
    let owners: BTreeMap<_, _> = OWNERS.iter().copied().collect();

    let mut wrong = Vec::new();
    for statement in own_statements() {
        for table in statement.written() {
            match owners.get(table.as_str()) {
                Some(owner) if *owner == statement.source.module() => {}
                Some(owner) => wrong.push(format!("{} writes `{table}`, which is {owner}'s", statement.place())),
                None => wrong.push(format!("{} writes `{table}`: say in OWNERS whose it is", statement.place())),
            }
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sql_is_put_together_only_where_it_may_be() {
    const SIGNS: [&str; 7] = [
        "AssertSqlSafe",
        "QueryBuilder",
        "sqlx::query(",
        "sqlx::query_as(",
        "sqlx::query_scalar(",
        "raw_sql(",
        "sqlx::query_with(",
    ];

    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !DYNAMIC.iter().any(|(place, _)| source.path.starts_with(place))) {
        for (at, sign) in SIGNS.iter().flat_map(|sign| source.own_code().match_indices(sign)) {
            let is_import = source.bare[..at].rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with("use "));
            let is_search = source.function(at) == "search" && source.path.contains("store");
            if !is_import && !is_search {
                wrong.push(format!("src/{}:{}: {sign}", source.path, source.line(at)));
            }
        }
    }

    assert!(wrong.is_empty(), "use the checked macros, or a function named `search` of a store:\n{}", wrong.join("\n"));
}

/// The descriptions that the compiler has written know every statement; the watchman must see no fewer.
#[test]
fn the_watchman_sees_every_statement_that_the_compiler_sees() {
    let seen: BTreeSet<_> = statements().into_iter().map(|statement| statement.sql).collect();
    let Ok(described) = fs::read_dir(house().join(".sqlx")) else { return };

    for file in described {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let description: serde_json::Value = serde_json::from_str(&text).unwrap();
        let sql = description["query"].as_str().unwrap();
        assert!(seen.contains(sql), "a statement that the watchman overlooks: {sql}");
    }
}

/// The statements of modules that keep to their own tables.
fn own_statements() -> impl Iterator<Item = Statement> {
    statements().into_iter().filter(|statement| !WRITERS_OF_ALL.iter().any(|(module, _)| *module == statement.source.module()))
}

/// Fails for statements that are not excused, and for excuses that nothing needs.
#[track_caller]
fn judge(wrong: Vec<Statement>, excuses: &[(&str, &str, &str)], remedy: &str) {
    let excused = |statement: &Statement| {
        excuses
            .iter()
            .any(|(path, function, _)| statement.source.path == *path && statement.source.function(statement.at) == *function)
    };
    let unexcused: Vec<_> = wrong.iter().filter(|statement| !excused(statement)).map(Statement::place).collect();
    assert!(unexcused.is_empty(), "{remedy}, or say here why not:\n{}", unexcused.join("\n"));
    for (path, function, _) in excuses {
        let needed =
            wrong.iter().any(|statement| statement.source.path == *path && statement.source.function(statement.at) == *function);
        assert!(needed, "`{function}` in {path} needs no excuse any more: take it off the list");
    }
}

/// The tables whose rows belong to schools: row security is the second skin of what is asked for here.
async fn guarded_tables(portal: &Portal) -> BTreeSet<String> {
    let mut tx = portal.write().await;
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT relname::text FROM pg_class WHERE relforcerowsecurity").fetch_all(tx.conn()).await.unwrap();
    tables.into_iter().collect()
}

async fn tables_with(portal: &Portal, column: &str) -> BTreeSet<String> {
    let mut tx = portal.write().await;
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT table_name::text FROM information_schema.columns WHERE table_schema = 'public' AND column_name = $1",
    )
    .bind(column)
    .fetch_all(tx.conn())
    .await
    .unwrap();
    tables.into_iter().collect()
}

#[test]
fn the_watchman_reads_statements() {
    let read = |sql: &str| Statement::read(&sources()[0], 0, sql);

    let upsert = read("INSERT INTO units (id, school_id) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET label = excluded.label");
    assert_eq!((upsert.written(), upsert.changed()), (vec!["units".to_owned()], Some("units".to_owned())));
    assert!(upsert.names_the_reach());

    let change = read("UPDATE practices SET version = $2, title = $3 WHERE id = $1");
    assert!(!change.compares("version"));
    assert!(!change.names_the_reach());

    let locked = read("SELECT a.* FROM jobs AS a WHERE school_id = ANY($1) FOR UPDATE SKIP LOCKED");
    assert!(locked.asks_for_all() && locked.written().is_empty() && locked.names_the_reach());
    assert!(!read("SELECT count(*), 2 * 3 FROM jobs").asks_for_all());
}
