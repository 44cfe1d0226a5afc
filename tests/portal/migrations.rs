//! The watchman of the database: that it can be made, that its parts bear the names they should, and that
//! schools are kept apart by PostgreSQL itself, whatever the program forgets.

use kopilka::access::Reach;
use kopilka::db;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use crate::support::*;

/// Tables of schools' rows without row security, each with its reason.
const OPEN: &[(&str, &str)] = &[
    ("associations", "needed before a reach is known; names and addresses are public"),
    ("association_partners", "needed to find out the reach itself"),
    ("role_assignments", "needed to find out the reach itself"),
    ("school_names", "former names of schools are public"),
    ("public_plans", "copies of plans that their associations show to everybody"),
    ("audit_entries", "read by administrators, who reach no school"),
    ("search_entries", "one condition in one statement decides who may find what"),
];

#[tokio::test]
async fn migrations_make_a_database_out_of_nothing_and_find_nothing_to_do_the_second_time() {
    let name = server().create_empty().await;
    let owner = server().owner_options(&name);

    db::migrate(&owner).await.unwrap();
    db::migrate(&owner).await.unwrap();

    let mut connection = owner.connect().await.unwrap();
    let applied: i64 =
        sqlx::query_scalar("SELECT count(*) FROM _sqlx_migrations WHERE success").fetch_one(&mut connection).await.unwrap();
    assert_eq!(usize::try_from(applied).unwrap(), db::MIGRATOR.iter().count());
    connection.close().await.unwrap();
    server().drop(&name).await;
}

#[tokio::test]
async fn two_programs_that_migrate_at_once_do_not_disturb_each_other() {
    let name = server().create_empty().await;
    let owner = server().owner_options(&name);

    let (first, second) = tokio::join!(db::migrate(&owner), db::migrate(&owner));

    first.unwrap();
    second.unwrap();
    server().drop(&name).await;
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused() {
    let name = server().create().await;
    let owner = server().owner_options(&name);
    let mut connection = owner.connect().await.unwrap();
    let later = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
                 VALUES (99990101000000, 'later', true, '', 0)";
    sqlx::query(later).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();

    let refusal = db::migrate(&owner).await.unwrap_err();

    assert!(refusal.to_string().contains("newer"), "{refusal:#}");
    server().drop(&name).await;
}

#[tokio::test]
async fn rows_of_schools_are_behind_forced_row_security() {
    let open = ask("SELECT column_name.table_name::text
         FROM information_schema.columns AS column_name
         JOIN pg_class AS class ON class.oid = column_name.table_name::regclass
         WHERE column_name.table_schema = 'public' AND column_name.column_name = 'school_id'
           AND NOT (class.relrowsecurity AND class.relforcerowsecurity)
         ORDER BY 1")
    .await;

    let unexplained: Vec<_> = open.iter().filter(|table| !OPEN.iter().any(|(listed, _)| listed == table)).collect();
    assert!(unexplained.is_empty(), "force row security on these tables, or say in OPEN why not: {unexplained:?}");
    let needless: Vec<_> = OPEN.iter().filter(|(listed, _)| !open.iter().any(|table| table == listed)).collect();
    assert!(needless.is_empty(), "take these off the list: {needless:?}");
}

/// Few shapes, so that row security stays understood: the reach; then, perhaps, what is shared further, what is a
/// centre's, and one's own.
#[tokio::test]
async fn policies_have_one_shape() {
    const REACH: &str = "(school_id = ANY (( SELECT portal_reach() AS portal_reach)::uuid[]))";
    const SHARED: &str = "(level = ANY (ARRAY['district'::text, 'public'::text]))";
    const CENTRE: &str = "((school_id IS NULL) AND (district_id = ANY (( SELECT portal_centres() AS portal_centres)::uuid[])))";
    const COLLEAGUES: &str = "(user_id = ANY (( SELECT portal_colleagues() AS portal_colleagues)::uuid[]))";
    const OF_CENTRE: &str = "(district_id = ANY (( SELECT portal_centres() AS portal_centres)::uuid[]))";
    const SHOWN: &str = "(status <> 'draft'::text)";
    const MINE: &str = "(user_id = ( SELECT portal_person() AS portal_person))";
    const OWN: &str = "(author_id = ( SELECT portal_person() AS portal_person))";
    let policies =
        ask("SELECT tablename || ': ' || coalesce(qual, '') FROM pg_policies WHERE schemaname = 'public' ORDER BY 1").await;

    let odd: Vec<_> = policies
        .iter()
        .filter(|policy| {
            let (_, condition) = policy.split_once(": ").unwrap();
            let condition = plain(condition);
            ![
                REACH.to_owned(),
                COLLEAGUES.to_owned(),
                format!("({SHOWN} OR {OF_CENTRE})"),
                format!("({OF_CENTRE} OR {MINE})"),
                format!("({SHARED} OR {REACH})"),
                format!("({SHARED} OR {REACH} OR {CENTRE} OR {OWN})"),
            ]
            .contains(&condition)
        })
        .collect();

    assert!(odd.is_empty(), "policies of another shape: {odd:#?}");
}

#[tokio::test]
async fn constraints_and_indexes_are_named_after_their_table_and_columns() {
    let constraints = ask("SELECT class.relname || ' ' || held.conname || ' ' || held.contype::text || ' ' || coalesce((
             SELECT string_agg(attribute.attname, '_' ORDER BY key.position)
             FROM unnest(held.conkey) WITH ORDINALITY AS key (number, position)
             JOIN pg_attribute AS attribute ON attribute.attrelid = held.conrelid AND attribute.attnum = key.number), '')
         FROM pg_constraint AS held
         JOIN pg_class AS class ON class.oid = held.conrelid
         WHERE class.relnamespace = 'public'::regnamespace AND class.relname <> '_sqlx_migrations' AND held.contype <> 'n'
         ORDER BY 1")
    .await;
    let indexes = ask("SELECT tablename || ' ' || indexname
         FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_sqlx_migrations' ORDER BY 1")
    .await;

    let mut odd = Vec::new();
    for constraint in &constraints {
        let [table, name, kind, columns] = constraint.splitn(4, ' ').collect::<Vec<_>>()[..] else { panic!("{constraint}") };
        let fits = match kind {
            "p" => name == format!("{table}_pkey"),
            "f" => name == format!("{table}_{columns}_fkey"),
            "u" => name == format!("{table}_{columns}_key"),
            "x" => name.starts_with(&format!("{table}_")) && name.ends_with("_excl"),
            _ => name.starts_with(&format!("{table}_")) && name.ends_with("_check"),
        };
        // PostgreSQL cuts names after 63 bytes.
        if !fits && name.len() < 63 {
            odd.push(constraint);
        }
    }
    for index in &indexes {
        let (table, name) = index.split_once(' ').unwrap();
        let known = ["_pkey", "_key", "_idx", "_excl"].iter().any(|ending| name.ends_with(ending));
        if !(known && name.starts_with(&format!("{table}_"))) {
            odd.push(index);
        }
    }
    assert!(odd.is_empty(), "named otherwise than <table>_<columns>_<kind>: {odd:#?}");
}

#[tokio::test]
async fn every_table_has_a_key_and_every_version_its_trigger() {
    let keyless = ask("SELECT class.relname::text FROM pg_class AS class
         WHERE class.relnamespace = 'public'::regnamespace AND class.relkind = 'r'
           AND NOT EXISTS (SELECT FROM pg_constraint AS held WHERE held.conrelid = class.oid AND held.contype = 'p')
         ORDER BY 1")
    .await;
    let unbumped = ask("SELECT found.table_name::text FROM information_schema.columns AS found
         WHERE found.table_schema = 'public' AND found.column_name = 'version' AND found.table_name <> '_sqlx_migrations'
           AND NOT EXISTS (
               SELECT FROM pg_trigger AS trigger
               JOIN pg_proc AS function ON function.oid = trigger.tgfoid
               WHERE trigger.tgrelid = found.table_name::regclass AND function.proname = 'bump_version')
         ORDER BY 1")
    .await;

    assert!(keyless.is_empty(), "tables without a primary key: {keyless:?}");
    assert!(unbumped.is_empty(), "versions that no trigger raises: {unbumped:?}");
}

#[tokio::test]
async fn nobody_rewrites_what_has_been_done() {
    let portal = Portal::open().await;
    let mut owner = server().connect_as_owner(portal.database()).await;
    let note = "INSERT INTO audit_entries (id, at, deed, subject) VALUES (gen_random_uuid(), now(), 'sign-in', 'user')";
    let mut tx = portal.write().await;
    sqlx::query(note).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();

    for deed in ["UPDATE audit_entries SET deed = 'nothing'", "DELETE FROM audit_entries", "TRUNCATE audit_entries"] {
        let mut tx = portal.write().await;
        let by_program = sqlx::raw_sql(deed).execute(tx.conn()).await.unwrap_err();
        assert!(by_program.to_string().contains("permission denied"), "{deed}: {by_program}");
    }
    for deed in ["UPDATE audit_entries SET deed = 'nothing'", "DELETE FROM audit_entries"] {
        let by_owner = sqlx::raw_sql(deed).execute(&mut owner).await.unwrap_err();
        assert!(by_owner.to_string().contains("never changed"), "{deed}: {by_owner}");
    }
    owner.close().await.unwrap();
}

#[tokio::test]
async fn the_serving_role_leaves_the_schema_alone() {
    let portal = Portal::open().await;

    for deed in [
        "CREATE TABLE extra (id uuid)",
        "DROP TABLE terms",
        "ALTER TABLE units DISABLE ROW LEVEL SECURITY",
        "DELETE FROM reach_canary",
    ] {
        let mut tx = portal.write().await;
        assert!(sqlx::raw_sql(deed).execute(tx.conn()).await.is_err(), "the serving role may {deed}");
    }
}

#[tokio::test]
async fn a_role_that_row_security_does_not_bind_is_refused() {
    let portal = Portal::open().await;

    portal.app.db.check_canary().await.unwrap();

    let superuser = server().owner_options(portal.database()).username("postgres");
    if superuser.connect().await.is_err() {
        // A lasting server does not let a test in as its superuser.
        return;
    }
    let unbound = db::Db::connect(superuser, None, 1, PATIENCE);
    assert!(unbound.check_canary().await.is_err(), "a superuser may serve");
    unbound.close().await;
}

#[tokio::test]
async fn a_reach_of_one_school_does_not_see_another_schools_rows() {
    let portal = Portal::open().await;
    let [own, other] = [portal.world.school(), portal.world.neighbour()].map(Clone::clone);
    let behind =
        ask("SELECT relname::text FROM pg_class WHERE relforcerowsecurity AND relname <> 'reach_canary' ORDER BY 1").await;

    for table in behind.into_iter().filter(|table| !table.starts_with("centre_")) {
        for school in [&own, &other] {
            let mut tx = portal.write().await;
            put_row(tx.conn(), &portal, &table, school).await;
            tx.commit().await.unwrap();
        }
        let count = || {
            let own = belongs(&table, &own);
            AssertSqlSafe(format!("SELECT count(*), count(*) FILTER (WHERE {own}) FROM {table}"))
        };

        let reach = Reach { schools: vec![own.id.0], ..Reach::default() };
        let mut tx = portal.app.db.read(&reach).await.unwrap();
        let seen: (i64, i64) = sqlx::query_as(count()).fetch_one(tx.conn()).await.unwrap();
        assert_eq!(seen, (1, 1), "{table} shows rows of another school, or hides its own");
        let mut tx = portal.app.db.read(&Reach::default()).await.unwrap();
        let seen: (i64, i64) = sqlx::query_as(count()).fetch_one(tx.conn()).await.unwrap();
        assert_eq!(seen, (0, 0), "{table} shows rows to nobody in particular");

        let mut tx = portal.app.db.write(&reach).await.unwrap();
        let column = if PERSONAL.contains(&table.as_str()) { "user_id" } else { "school_id" };
        let taken = AssertSqlSafe(format!("UPDATE {table} SET {column} = {column} WHERE {}", belongs(&table, &other)));
        // What nobody may rewrite is refused before a row is looked for.
        const FORBIDDEN: &str = "42501";
        match sqlx::raw_sql(taken).execute(tx.conn()).await {
            Ok(taken) => assert_eq!(taken.rows_affected(), 0, "{table} lets another school's rows be changed"),
            Err(refusal) => assert_eq!(refusal.as_database_error().and_then(|error| error.code()).as_deref(), Some(FORBIDDEN)),
        }
    }
}

#[tokio::test]
async fn a_reach_of_one_centre_does_not_see_another_centres_rows_nor_a_school_any() {
    let portal = Portal::open().await;
    let World { near, far } = &portal.world;
    for district in [near, far] {
        let author = portal.given(a_methodologist().of(district)).await;
        portal.given(a_practice(&author).of_centre()).await;
    }
    let seen = async |reach: Reach| -> i64 {
        let mut tx = portal.app.db.read(&reach).await.unwrap();
        sqlx::query_scalar("SELECT count(*) FROM practices").fetch_one(tx.conn()).await.unwrap()
    };

    let districts = vec![near.id.0, far.id.0];
    let schools = portal.world.schools().map(|school| school.id.0).collect();
    assert_eq!(seen(Reach { centres: vec![near.id.0], ..Reach::default() }).await, 1);
    assert_eq!(seen(Reach { schools, districts, ..Reach::default() }).await, 0);
    assert_eq!(seen(Reach::default()).await, 0);
    let mut tx = portal.app.db.write(&Reach { centres: vec![near.id.0], ..Reach::default() }).await.unwrap();
    let taken = AssertSqlSafe(format!("UPDATE practices SET goal = '' WHERE district_id = '{}'", far.id));
    assert_eq!(sqlx::raw_sql(taken).execute(tx.conn()).await.unwrap().rows_affected(), 0);
}

/// The answers of the catalogue, one text a row.
async fn ask(question: &'static str) -> Vec<String> {
    let portal = Portal::open().await;
    let mut connection = server().connect_as_owner(portal.database()).await;
    let answers = sqlx::query_scalar(question).fetch_all(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    answers
}
