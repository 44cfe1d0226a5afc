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

const OURS: Uuid = Uuid::from_u128(1);
const FOREIGN: Uuid = Uuid::from_u128(2);

fn found(outcome: &search::Outcome) -> Vec<Uuid> {
    let mut found: Vec<Uuid> = outcome.found.iter().map(|found| found.id).collect();
    found.sort();
    found
}

async fn find(tx: &mut Tx, typed: &str, scope: &Scope) -> search::Outcome {
    search::find(tx, &Query::parse(typed), scope, &["practice"]).await.unwrap()
}

#[tokio::test]
async fn a_thing_is_found_only_by_those_whom_its_level_names() {
    let portal = Portal::open().await;
    let mut tx = portal.write().await;
    let levels = [Level::Own, Level::Association, Level::School, Level::District, Level::Public];
    for (number, level) in levels.into_iter().enumerate() {
        let ours = Some(OURS);
        let owned = Entry {
            school_id: ours,
            district_id: ours,
            association_id: ours,
            owner_id: ours,
            level,
            ..entry(number, &texts()[0])
        };
        search::put(&mut tx, &owned).await.unwrap();
    }
    let id = |number: u128| Uuid::from_u128(number);
    let scopes = [
        (Scope::default(), vec![id(5)]),
        (Scope { districts: vec![OURS], ..Scope::default() }, vec![id(4), id(5)]),
        (Scope { schools: vec![OURS], ..Scope::default() }, vec![id(3), id(5)]),
        (Scope { associations: vec![OURS], ..Scope::default() }, vec![id(2), id(5)]),
        (Scope { user: Some(OURS), ..Scope::default() }, vec![id(1), id(5)]),
        (
            Scope { districts: vec![FOREIGN], schools: vec![FOREIGN], associations: vec![FOREIGN], user: Some(FOREIGN) },
            vec![id(5)],
        ),
    ];

    for (scope, expected) in scopes {
        let seen = find(&mut tx, "доброта", &scope).await;
        let foreign_kind = search::find(&mut tx, &Query::parse("доброта"), &scope, &["norm"]).await.unwrap();

        assert_eq!(found(&seen), expected, "{scope:?}");
        assert!(foreign_kind.found.is_empty());
    }
}

#[tokio::test]
async fn a_thing_saved_anew_is_found_by_its_new_words_alone() {
    let portal = Portal::open().await;
    let mut tx = portal.write().await;
    search::put_all(&mut tx, &[entry(0, &texts()[0]), entry(1, &texts()[1])]).await.unwrap();

    search::put_all(&mut tx, &[entry(0, &texts()[2])]).await.unwrap();
    search::remove(&mut tx, "practice", Uuid::from_u128(2)).await.unwrap();

    let scope = Scope::default();
    assert_eq!(found(&find(&mut tx, "гаджеты", &scope).await), [Uuid::from_u128(1)]);
    assert!(find(&mut tx, "милосердие", &scope).await.found.is_empty());
    assert!(find(&mut tx, "обидчик", &scope).await.found.is_empty());
}

#[tokio::test]
async fn what_was_answered_instead_is_told() {
    let portal = Portal::open().await;
    let mut tx = portal.write().await;
    index(&mut tx).await;
    let scope = Scope::default();

    let as_typed = find(&mut tx, "родительское собрание", &scope).await;
    let mended = find(&mut tx, "родитеьское собрание", &scope).await;
    let retyped = find(&mut tx, "hjlbntkmcrjt cj,hfybt", &scope).await;
    let nothing = find(&mut tx, "синхрофазотрон", &scope).await;

    assert!(as_typed.shown_as.is_none() && !as_typed.found.is_empty());
    assert_eq!(mended.shown_as.unwrap().typed(), "родительское собрание");
    assert_eq!(retyped.shown_as.unwrap().typed(), "родительское собрание");
    assert!(nothing.shown_as.is_none() && nothing.found.is_empty());
}

#[tokio::test]
async fn a_title_outweighs_a_file_and_the_newest_stands_first() {
    let portal = Portal::open().await;
    let mut tx = portal.write().await;
    let named = |title: &'static str, file: &'static str| Text { key: "", locale: "ru", title, annotation: "", file };
    let entries =
        [entry(0, &named("Экскурсия", "")), entry(1, &named("Прогулка", "Экскурсия в парк")), entry(2, &named("Экскурсия", ""))];

    search::put_all(&mut tx, &entries).await.unwrap();

    let order: Vec<u128> =
        find(&mut tx, "экскурсии", &Scope::default()).await.found.iter().map(|found| found.id.as_u128()).collect();
    assert_eq!(order, [3, 1, 2]);
}

#[tokio::test]
async fn no_question_is_an_error() {
    let portal = Portal::open().await;
    let mut tx = portal.write().await;
    index(&mut tx).await;
    let long = "очень длинный вопрос ".repeat(40);
    let letters = "ъ".repeat(150);

    for typed in [
        "",
        " ",
        "'",
        "\\",
        "a\0b",
        "\u{0}",
        "!&|()<->:*",
        "' OR 1=1 --",
        "%_",
        "\u{202e}",
        "🎓 школа",
        "ё’ʼ",
        "[[[",
        "1/2/3",
        &long,
        &letters,
    ] {
        let outcome = find(&mut tx, typed, &Scope::default()).await;
        search::suggest(&mut tx, &Query::parse(typed)).await.unwrap();

        assert!(outcome.found.len() <= 1_000, "{typed:?}");
    }
}

#[tokio::test]
async fn texts_of_any_size_and_dirt_can_be_saved() {
    let portal = Portal::open().await;
    let mut tx = portal.write().await;
    let endless: String = (0..40_000).map(|number| format!("слово{number}буква{} ", number * 7)).collect();
    let dirt = "a\0b\u{1}\u{fffd} ' \\ \u{202e}слово\u{feff} ".repeat(50);
    let one_word = "щ".repeat(100_000);

    for (number, text) in [endless.as_str(), dirt.as_str(), one_word.as_str(), ""].into_iter().enumerate() {
        let parts =
            vec![Part { weight: Weight::Annotation, text: text.into() }, Part { weight: Weight::Files, text: text.into() }];
        let saved = Entry { title: "Праздник\0 урожая", parts, ..entry(number, &texts()[0]) };
        search::put_all(&mut tx, &[saved]).await.unwrap();
    }

    assert_eq!(find(&mut tx, "урожай", &Scope::default()).await.found.len(), 4);
}
