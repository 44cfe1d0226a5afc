//! Last year's plan brought from Word: how much of twenty real-looking plans is understood, and the preview in which
//! the rest is put right.

mod measure;
mod pages;
mod paper;
mod sample;

use std::fs;
use std::path::PathBuf;

use kopilka::plans::Timing;
use kopilka::text::normalise::fold;

use crate::support::*;
use measure::{Judgement, Sameness, judged};
use sample::{Answer, Expected, Sample};

/// Samples that nobody looked at while the reader was tuned.
const HELD_OUT: [&str; 6] = ["04", "06", "09", "13", "16", "19"];

/// So many rows of a hundred must land with the right activity, term and responsible.
const ENOUGH: usize = 90;

fn folder() -> PathBuf {
    house().join("tests/portal/plan_samples")
}

/// The samples by their names, in their order.
fn samples() -> Vec<(String, Sample)> {
    let notations = files_below(&folder(), "txt");
    let read = |path: &PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, Sample::read(&fs::read_to_string(path).unwrap()))
    };
    notations.iter().map(read).collect()
}

/// The document of a sample.
pub fn document(name: &str) -> Vec<u8> {
    fs::read(folder().join(name).with_extension("docx")).unwrap()
}

#[test]
fn the_samples_are_as_their_notation_says() {
    for (name, sample) in samples() {
        golden(&format!("plan_samples/{name}.json"), &sample.json());
        let path = folder().join(&name).with_extension("docx");
        if sample.is_of_office {
            assert!(path.exists(), "{name}.docx is made from its notation and saved by LibreOffice");
        } else if std::env::var("KOPILKA_GOLDEN").is_ok_and(|wish| wish == "write") {
            fs::write(&path, sample.docx()).unwrap();
        } else {
            assert!(fs::read(&path).unwrap_or_default() == sample.docx(), "{name}.docx is not what its notation says");
        }
    }
}

/// Prints how each sample was understood; `script/measure-plans` shows it.
#[tokio::test]
async fn rows_land_with_the_right_activity_term_and_responsible() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let mut all: Vec<(String, Judgement)> = Vec::new();
    for (name, sample) in samples() {
        let answer: Answer =
            serde_json::from_str(&fs::read_to_string(folder().join(&name).with_extension("json")).unwrap()).unwrap();
        let preview = bring(&head, &format!("{name}.docx"), document(&name)).await;
        preview.opens();
        let same = Sameness { text: &|one, other| fold(one) == fold(other), term: &same_term };
        all.push((name, judged(&answer.rows, &understood(&preview), &same)));
        assert_eq!(sample.answer, answer);
    }

    println!("{}", table(&all));
    let share = |chosen: &dyn Fn(&str) -> bool| {
        let (right, rows) = all
            .iter()
            .filter(|(name, _)| chosen(name))
            .fold((0, 0), |(right, rows), (_, judgement)| (right + judgement.right, rows + judgement.rows));
        right * 100 / rows
    };
    let is_held_out = |name: &str| HELD_OUT.iter().any(|number| name.starts_with(number));
    assert!(share(&|_| true) >= ENOUGH, "of all samples");
    assert!(share(&is_held_out) >= ENOUGH, "of the samples that were held out");
}

fn same_term(one: &str, other: &str) -> bool {
    let same = Timing::read(one).zip(Timing::read(other)).is_some_and(|(one, other)| one == other);
    same || fold(one) == fold(other)
}

fn table(all: &[(String, Judgement)]) -> String {
    let mut lines = vec![format!(
        "{:34}{:>6}{:>7}{:>10}{:>6}{:>13}{:>9}{:>9}",
        "sample", "rows", "right", "activity", "term", "responsible", "section", "surplus"
    )];
    for (name, found) in all {
        let Judgement { rows, right, activity, term, responsible, section, sections, surplus, misses } = found;
        let held_out = if HELD_OUT.iter().any(|number| name.starts_with(number)) { " (held out)" } else { "" };
        let name = format!("{name}{held_out}");
        lines.push(format!(
            "{name:34}{rows:6}{right:7}{activity:10}{term:6}{responsible:13}{:>9}{surplus:9}",
            format!("{section}/{sections}")
        ));
        lines.extend(misses.iter().map(|miss| format!("    {miss}")));
    }
    let sum = |count: fn(&Judgement) -> usize| all.iter().map(|(_, judgement)| count(judgement)).sum::<usize>();
    lines.push(format!("{:34}{:6}{:7}", "all", sum(|found| found.rows), sum(|found| found.right)));
    lines.join("\n")
}

/// Brings a document as a plan of this year.
pub async fn bring(keeper: &SignedIn, name: &str, bytes: impl Into<Vec<u8>>) -> Page {
    keeper.get("/plans/imports").await.form("/plans/imports").attach("file", name, bytes).submit().await
}

/// The addresses of the rows of a preview.
pub fn lines(preview: &Page) -> Vec<String> {
    preview.attributes("details form", "action")
}

/// The rows as the preview shows them.
fn understood(preview: &Page) -> Vec<Expected> {
    let rows = lines(preview);
    let read = |path: &String| {
        let form = preview.form(path);
        let value = |name: &str| form.value(name);
        Expected {
            section: value("section"),
            activity: value("content"),
            term: value("timing"),
            responsible: value("responsible"),
        }
    };
    rows.iter().map(read).collect()
}
