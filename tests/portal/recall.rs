//! How much of what teachers mean is found: questions written in other forms than the texts have, with slips, in the
//! wrong keyboard layout, shortened. The figures are those the portal is held to.

use std::collections::BTreeMap;

use kopilka::db::Tx;
use kopilka::search::{self, Entry, Level, Part, Query, Scope, Weight};
use kopilka::text::normalise::words;
use time::macros::datetime;
use uuid::Uuid;

use crate::support::Portal;

const TEXTS: &str = include_str!("recall/texts.tsv");
const QUERIES: &str = include_str!("recall/queries.tsv");

/// The share of expected texts that must be among the first twenty.
const GOALS: [(&str, f64); 7] = [
    ("inflected", 0.97),
    ("fleeting", 0.90),
    ("typo", 0.85),
    ("ukrainian", 0.95),
    ("layout", 0.95),
    ("attachment", 0.95),
    ("abbreviation", 0.90),
];

const FIRST: usize = 20;

struct Text {
    key: &'static str,
    locale: &'static str,
    title: &'static str,
    annotation: &'static str,
    file: &'static str,
}

fn texts() -> Vec<Text> {
    let rows = TEXTS.lines().filter(|line| !line.starts_with('#'));
    rows.map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        Text { key: columns[0], locale: columns[1], title: columns[2], annotation: columns[3], file: columns[4] }
    })
    .collect()
}

fn queries() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let rows = QUERIES.lines().filter(|line| !line.starts_with('#'));
    rows.map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        (columns[0], columns[1], columns[2].split(',').collect())
    })
    .collect()
}

fn entry(number: usize, text: &Text) -> Entry<'static> {
    Entry {
        kind: "practice",
        id: Uuid::from_u128(number as u128 + 1),
        school_id: None,
        district_id: None,
        association_id: None,
        owner_id: None,
        level: Level::Public,
        locale: text.locale,
        title: text.title,
        parts: vec![
            Part { weight: Weight::Annotation, text: text.annotation.into() },
            Part { weight: Weight::Files, text: text.file.into() },
        ],
        changed_at: datetime!(2026-03-01 12:00 UTC),
    }
}

async fn index(tx: &mut Tx) {
    let entries: Vec<Entry> = texts().iter().enumerate().map(|(number, text)| entry(number, text)).collect();
    search::put_all(tx, &entries).await.unwrap();
    while search::learn(tx).await.unwrap() > 0 {}
}

#[tokio::test]
async fn search_finds_what_teachers_mean() {
    let portal = Portal::open().await;
    let mut tx = portal.write().await;
    index(&mut tx).await;

    let mut shares: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for (class, question, expected) in queries() {
        let outcome = search::find(&mut tx, &Query::parse(question), &Scope::default(), &["practice"]).await.unwrap();
        let first: Vec<Uuid> = outcome.found.iter().take(FIRST).map(|found| found.id).collect();
        let share = shares.entry(class).or_default();
        for key in expected {
            let number = texts().iter().position(|text| text.key == key).unwrap();
            share.1 += 1;
            if first.contains(&Uuid::from_u128(number as u128 + 1)) {
                share.0 += 1;
            } else {
                let shown_as = outcome.shown_as.as_ref().map(Query::typed).unwrap_or_default();
                missed.push(format!("{class}: «{question}» does not find {key} (answered {} for «{shown_as}»)", first.len()));
            }
        }
    }

    let figures: Vec<String> = shares.iter().map(|(class, (found, all))| format!("{class} {found} of {all}")).collect();
    println!("recall in the first {FIRST}: {}\n{}", figures.join(", "), missed.join("\n"));
    for (class, goal) in GOALS {
        let (found, all) = shares[class];
        assert!(found as f64 >= goal * all as f64, "{class}: {found} of {all}, the goal is {goal}\n{}", missed.join("\n"));
    }
}

#[test]
fn the_questions_are_not_in_the_words_of_the_texts() {
    let texts = texts();
    for (class, question, expected) in queries() {
        if !matches!(class, "inflected" | "fleeting" | "typo" | "layout") {
            continue;
        }
        for key in expected {
            let text = texts.iter().find(|text| text.key == key).unwrap();
            let literal: Vec<String> =
                [text.title, text.annotation, text.file].iter().flat_map(|part| words(part)).map(|word| word.text).collect();

            let asked = words(question);

            assert!(
                asked.iter().any(|word| !literal.contains(&word.text)),
                "{class}: «{question}» stands in {key} word for word"
            );
        }
    }
}
