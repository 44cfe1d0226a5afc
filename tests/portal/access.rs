//! The watchman of rights. Every route is known by the table of routes, and each is tried as nobody, as
//! every role, as people whose rights have ended, and with things that belong to another school.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Method as HttpMethod;
use kopilka::access::Role;
use kopilka::app;
use kopilka::web::{Method, Row};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use crate::support::*;

#[test]
fn rights_are_those_of_the_committed_table() {
    let mut lines: Vec<_> =
        rows().iter().map(|row| format!("{:<64} {:<4} {}\n", row.path, method(row), row.audience.describe())).collect();
    lines.sort();

    golden("access.txt", &lines.concat());
}

#[tokio::test]
async fn nobody_opens_only_public_pages() {
    let portal = Portal::open().await;

    for row in rows() {
        let page = knock(&portal.visitor(), &row, &with_missing(&row)).await;

        if row.audience.is_public() {
            assert!(!is_refused(&page), "{} is public, and nobody is refused with {}", row.path, page.status());
        } else {
            assert!(asks_to_sign_in(&page), "{} lets nobody in with {}", row.path, page.status());
        }
    }
}

#[tokio::test]
async fn every_role_opens_its_own_pages_and_no_others() {
    let portal = Portal::open().await;

    for role in Role::ALL {
        let person = portal.given(a_person().holding(role)).await;
        for row in rows() {
            let browser = portal.sign_in_as(&person).await;
            let page = knock(&browser, &row, &with_missing(&row)).await;

            let admitted = row.audience.has(role);
            assert_eq!(
                page.status() == 403,
                !admitted,
                "{} {} answers a {} with {}",
                method(&row),
                row.path,
                role.code(),
                page.status()
            );
            assert!(!asks_to_sign_in(&page), "{} does not know a {} who has signed in", row.path, role.code());
            assert!(page.status() < 500, "{} {} fails for a {}: {}", method(&row), row.path, role.code(), page.text());
        }
    }
    // A centre has put up the first set of the library.
    portal.run_jobs().await;
}

/// Whoever has lost a role keeps what everybody with an account has.
#[tokio::test]
async fn a_role_that_has_ended_or_not_begun_opens_nothing() {
    let portal = Portal::open().await;

    for role in Role::ALL {
        for person in [a_person().holding(role).ended(), a_person().holding(role).beginning_tomorrow()] {
            let person = portal.given(person).await;
            for row in rows().iter().filter(|row| !row.audience.is_public() && row.audience.describe() != "signed-in") {
                let browser = portal.sign_in_as(&person).await;
                let page = knock(&browser, row, &with_missing(row)).await;

                assert_eq!(page.status(), 403, "{} {} answers a former {}", method(row), row.path, role.code());
            }
        }
    }
}

#[tokio::test]
async fn a_closed_account_is_a_stranger_even_in_an_open_session() {
    let portal = Portal::open().await;

    for person in [a_head().disabled(), a_head().expired()] {
        let person = portal.given(person).await;
        for row in rows().iter().filter(|row| !row.audience.is_public()) {
            let browser = portal.sign_in_as(&person).await;
            let page = knock(&browser, row, &with_missing(row)).await;

            assert!(asks_to_sign_in(&page), "{} {} answers a closed account with {}", method(row), row.path, page.status());
        }
    }
}

/// Another's id in the address: the commonest hole of such portals. What belongs to another school answers
/// as if it did not exist, and nothing is changed.
#[tokio::test]
async fn a_thing_of_another_school_answers_as_a_missing_one() {
    let portal = Portal::open().await;
    let World { near, far } = &portal.world;
    let neighbour = Belongings::of(&portal, &portal.given(a_teacher().of(&near.schools[1])).await).await;
    let stranger = Belongings::of(&portal, &portal.given(a_teacher().of(far)).await).await;
    let centre = Belongings::of(&portal, &portal.given(a_methodologist().of(far)).await).await;

    for role in Role::ALL {
        let person = portal.given(a_person().holding(role)).await;
        let own = Belongings::of(&portal, &person).await;
        let others = if matches!(role.scope(), "association" | "school") {
            vec![&neighbour, &stranger, &centre]
        } else {
            vec![&stranger, &centre]
        };
        let browser = portal.sign_in_as(&person).await;
        let before = contents(&portal).await;

        for row in rows().iter().filter(|row| row.audience.has(role) && is_kept_from(role, row.path)) {
            for other in &others {
                for (foreign, missing) in trials(row, &own, other) {
                    let answer = knock(&browser, row, &foreign).await;
                    let blank = knock(&browser, row, &missing).await;

                    let deed = format!("{} {foreign} ({}) by a {}", method(row), row.path, role.code());
                    assert_eq!(answer.status(), 404, "{deed}: {}", answer.text());
                    assert_eq!(without_ids(&answer), without_ids(&blank), "{deed} can be told from a missing thing");
                }
            }
        }

        assert_eq!(contents(&portal).await, before, "a {} has changed what belongs to others", role.code());
    }
}

/// Public pages show strangers nothing that is not public.
#[tokio::test]
async fn nobody_sees_what_is_not_shared() {
    let portal = Portal::open().await;
    let own = Belongings::of(&portal, &portal.given(a_teacher()).await).await;
    let before = contents(&portal).await;

    for row in rows().iter().filter(|row| row.audience.is_public()) {
        for (foreign, missing) in trials(row, &own, &own) {
            let answer = knock(&portal.visitor(), row, &foreign).await;
            let blank = knock(&portal.visitor(), row, &missing).await;

            assert_eq!(answer.status(), 404, "{} {foreign}: {}", method(row), answer.text());
            assert_eq!(without_ids(&answer), without_ids(&blank), "{foreign} can be told from a missing thing");
        }
    }

    assert_eq!(contents(&portal).await, before, "nobody has changed something");
}

#[tokio::test]
async fn a_teacher_who_has_moved_leaves_the_old_school_behind() {
    let portal = Portal::open().await;
    let World { near, far } = &portal.world;
    let colleague = Belongings::of(&portal, &portal.given(a_teacher().of(near)).await).await;
    let moved = a_person().of(near).holding(Role::Head).ended().holding_in(Role::Head, far);
    let moved = portal.given(moved).await;
    let own = Belongings::of(&portal, &moved).await;
    let browser = portal.sign_in_as(&moved).await;

    for row in rows().iter().filter(|row| row.audience.has(Role::Head)) {
        for (foreign, _) in trials(row, &own, &colleague) {
            assert_eq!(knock(&browser, row, &foreign).await.status(), 404, "{} {foreign}", method(row));
        }
    }
}

fn rows() -> Vec<Row> {
    app::routes().rows().to_vec()
}

const fn method(row: &Row) -> &'static str {
    match row.method {
        Method::Get => "GET",
        Method::Post | Method::Question => "POST",
    }
}

/// One request without any fields, its answer as it is.
async fn knock(browser: &Browser, row: &Row, path: &str) -> Page {
    if row.method == Method::Get {
        return browser.ask(browser.request(HttpMethod::GET, path).body(Body::empty()).unwrap()).await;
    }
    let post = |kind: &str, body: &'static str| {
        let request = browser.request(HttpMethod::POST, path).header("sec-fetch-site", "same-origin");
        browser.ask(request.header("content-type", kind).body(Body::from(body)).unwrap())
    };
    let page = post("application/x-www-form-urlencoded", "").await;
    if page.status() == 415 { post("multipart/form-data; boundary=end", "--end--\r\n").await } else { page }
}

fn asks_to_sign_in(page: &Page) -> bool {
    page.status() == 401 || page.location().is_some_and(|path| path.starts_with("/login?next="))
}

fn is_refused(page: &Page) -> bool {
    page.status() == 403 || asks_to_sign_in(page)
}

fn with_missing(row: &Row) -> String {
    filled(row.path, |_, _| Uuid::now_v7().to_string())
}

/// Addresses that name what belongs to others, each beside one that names what does not exist; none where
/// a path names nobody's things. Where it names several, the first may also be one's own.
fn trials(row: &Row, own: &Belongings, other: &Belongings) -> Vec<(String, String)> {
    let value = |sample: Sample, missing: bool| match sample {
        Sample::Id(_) if missing => Uuid::now_v7().to_string(),
        Sample::Id(id) => id.to_string(),
        Sample::Word(word) => word.to_owned(),
    };
    let all = |missing: bool| filled(row.path, |_, name| value(other.sample(name), missing));
    let rest = |missing: bool| {
        filled(row.path, |at, name| if at == 0 { value(own.sample(name), false) } else { value(other.sample(name), missing) })
    };
    let secrets: Vec<_> = parameters(row.path).iter().map(|name| matches!(other.sample(name), Sample::Id(_))).collect();
    let mut trials = Vec::new();
    if secrets.contains(&true) {
        trials.push((all(false), all(true)));
    }
    if secrets.iter().skip(1).any(|secret| *secret) {
        trials.push((rest(false), rest(true)));
    }
    trials
}

fn filled(path: &str, value: impl Fn(usize, &str) -> String) -> String {
    let mut filled = path.to_owned();
    for (at, name) in parameters(path).into_iter().enumerate() {
        filled = filled.replace(&format!("{{{name}}}"), &value(at, name));
    }
    filled
}

/// A page with every id in it made equal.
fn without_ids(page: &Page) -> String {
    let html = page.html();
    let ids: BTreeSet<_> =
        html.split(|sign: char| !sign.is_ascii_hexdigit() && sign != '-').filter(|word| Uuid::parse_str(word).is_ok()).collect();
    let ids: Vec<_> = ids.into_iter().map(str::to_owned).collect();
    ids.iter().fold(html.clone(), |text, id| text.replace(id.as_str(), "…"))
}

/// All that the portal holds, but for sessions and the record of deeds.
async fn contents(portal: &Portal) -> Vec<(String, String)> {
    let mut tx = portal.write().await;
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT tablename::text FROM pg_tables
         WHERE schemaname = 'public' AND tablename NOT IN ('sessions', 'audit_entries') ORDER BY 1",
    )
    .fetch_all(tx.conn())
    .await
    .unwrap();
    let mut contents = Vec::new();
    for table in tables {
        let digest = format!("SELECT coalesce(md5(string_agg(entry::text, '' ORDER BY entry::text)), '') FROM {table} AS entry");
        let digest = sqlx::query_scalar(AssertSqlSafe(digest)).fetch_one(tx.conn()).await.unwrap();
        contents.push((table, digest));
    }
    contents
}
