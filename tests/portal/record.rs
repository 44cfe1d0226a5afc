//! The record of deeds: every deed has a word, and whoever seeks one finds it.

use std::collections::BTreeSet;

use kopilka::practices::Deed;
use kopilka::text::Locale;
use time::Duration;

use crate::support::*;

/// To what deeds are done: no deeds themselves.
const SUBJECTS: [&str; 9] = ["academic-year", "association", "district", "job", "norm", "practice", "role", "school", "user"];

/// Every deed that the program notes, as its source names it.
fn deeds() -> BTreeSet<String> {
    let mut deeds: BTreeSet<String> = Deed::ALL.iter().map(|deed| deed.code().to_owned()).collect();
    for source in sources().iter().filter(|source| source.own_code().contains("audit::")) {
        let code = source.own_code();
        let within = |start: usize, end: usize| source.own_texts().filter(move |text| (start..end).contains(&text.at));
        for call in ["entry(", "note(", "noted(", "stranger("] {
            for (start, _) in code.match_indices(call) {
                deeds.extend(within(start, closing(code, start)).next().map(|text| text.value.clone()));
            }
        }
        for (start, _) in code.match_indices("let deed = ") {
            let end = start + code[start..].find(';').unwrap_or(0);
            deeds.extend(within(start, end).map(|text| text.value.clone()));
        }
        for (start, _) in code.match_indices("deed: \"") {
            deeds.extend(within(start, start + 7).map(|text| text.value.clone()));
        }
    }
    deeds.retain(|deed| !SUBJECTS.contains(&deed.as_str()));
    deeds
}

/// Where the bracket closes that opens first after a place.
fn closing(code: &str, start: usize) -> usize {
    let mut depth = 0;
    for (at, sign) in code[start..].char_indices() {
        depth += match sign {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if sign == ')' && depth == 0 {
            return start + at;
        }
    }
    code.len()
}

#[tokio::test]
async fn every_deed_that_is_noted_has_words_and_can_be_sought() {
    let portal = Portal::open().await;
    let noted = deeds();
    assert!(noted.len() > 50, "the source is read in vain: {noted:?}");

    let mut speechless = Vec::new();
    for locale in Locale::ALL {
        let administrator = portal.sign_in(an_administrator().reading(locale)).await;
        let page = administrator.get("/admin/audit").await;
        let offered = page.attributes("select[name=deed] option", "value");
        let words = page.texts_of("select[name=deed] option");
        let has_words = |deed: &String| offered.iter().zip(&words).any(|(code, words)| code == deed && words != deed);
        speechless.extend(noted.iter().filter(|deed| !has_words(deed)).map(|deed| format!("{deed} in {}", locale.code())));
    }

    assert!(speechless.is_empty(), "deeds without words, or missing in accounts/model/trail.rs: {}", speechless.join(", "));
}

#[tokio::test]
async fn the_record_is_sought_by_person_deed_and_days() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;
    let teacher = portal.given(a_teacher().named("Указкина Тамара Викторовна")).await;
    let head = portal.given(a_head().named("Образцова Вера Олеговна")).await;
    let knock = async |person: &Person| {
        portal.visitor().post("/login", &[("login", person.login.as_str()), ("password", PASSWORD)]).await
    };
    portal.pass(Duration::days(-2));
    knock(&teacher).await;
    portal.pass(Duration::days(2));
    knock(&head).await;
    administrator.post(format!("/people/{}/invitation", teacher.id), &[]).await.opens();

    let sought = async |fields: &[(&str, &str)]| {
        let form = administrator.get("/admin/audit").await.form("main form");
        let form = fields.iter().fold(form, |form, (name, value)| form.fill(name, value));
        form.submit().await.opens().texts_of("tbody td[data-label='Что сделано']")
    };
    assert_eq!(sought(&[("deed", "sign-in")]).await.len(), 2);
    assert_eq!(sought(&[("deed", "sign-in"), ("q", "указкина")]).await.len(), 1);
    assert_eq!(sought(&[("deed", "sign-in"), ("from", "2026-11-21")]).await, ["Вход: Образцова Вера"]);
    assert_eq!(sought(&[("from", "2026-11-20"), ("to", "2026-11-20")]).await, ["Вход: Указкина Тамара"]);
    assert!(sought(&[("to", "2026-11-19")]).await.is_empty());
    assert_eq!(sought(&[]).await.len(), 3);
}

#[tokio::test]
async fn pages_of_the_record_keep_what_is_sought() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;
    let teacher = portal.given(a_teacher()).await;
    for _ in 0..51 {
        let page = administrator.post(format!("/people/{}/invitation", teacher.id), &[]).await;
        page.opens();
    }

    let first = administrator.get(format!("/admin/audit?q={}&deed=reset&from=2026-11-22", teacher.login)).await;
    assert_eq!(first.count("tbody tr"), 50);
    let second = first.link("Раньше").follow().await;

    assert_eq!(second.count("tbody tr"), 1);
    assert_eq!(second.form("main form").value("deed"), "reset");
    assert_eq!(second.form("main form").value("from"), "2026-11-22");
    assert_eq!(second.link("Позже").follow().await.count("tbody tr"), 50);
}
