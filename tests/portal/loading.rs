//! What is brought from outside: the demo district, and the work of another program.

use std::cell::Cell;
use std::path::Path;

use kopilka::access::Reach;
use kopilka::demo::{self, Outcome, PASSWORD};
use kopilka::import::{self, Counts};
use kopilka::jobs::Work;

use crate::support::*;

fn work(portal: &Portal) -> Work {
    portal.work.clone()
}

/// A portal without any district.
async fn empty_portal() -> Portal {
    let portal = Portal::open().await;
    let mut owner = server().connect_as_owner(portal.database()).await;
    // The portal's own templates of reports hang on no district, and yet on the table of districts.
    let emptying = "CREATE TEMP TABLE own_templates AS SELECT * FROM report_templates WHERE district_id IS NULL;
                    TRUNCATE districts CASCADE;
                    INSERT INTO report_templates SELECT * FROM own_templates";
    sqlx::raw_sql(emptying).execute(&mut owner).await.unwrap();
    portal
}

#[tokio::test]
async fn every_role_signs_in_to_the_demo_district_and_finds_it_alive() {
    let portal = empty_portal().await;

    let outcome = demo::load(&work(&portal)).await.unwrap();

    assert_eq!(outcome, Outcome::Loaded);
    for account in demo::accounts().unwrap() {
        let browser = portal.visitor();
        let door = browser.get("/login").await;
        let inside = door.form("/login").fill("login", &account.login).fill("password", PASSWORD).submit().await;
        assert!(browser.cookie("kopilka").is_some(), "{} does not get in: {}", account.login, inside.text());
        browser.get("/account").await.opens();
    }
    // «Общероссийский» stands in one leaflet alone, and nowhere in the forms.
    let found = portal.visitor().get("/practices?q=общероссийский").await;
    found.opens().sees("Если обижают не тебя").sees("Памятка свидетеля.pdf");
    let of_centre = portal.visitor().get("/practices?q=описание+практики+коллега").await;
    of_centre.opens().sees("Районный центр поддержки классных руководителей");
    portal.run_jobs().await;
}

#[tokio::test]
async fn the_demo_district_is_loaded_once() {
    let portal = empty_portal().await;
    demo::load(&work(&portal)).await.unwrap();

    let again = demo::load(&work(&portal)).await.unwrap();

    assert_eq!(again, Outcome::AlreadyThere);
    portal.run_jobs().await;
}

#[tokio::test]
async fn the_demo_district_does_not_come_among_other_people() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;

    let outcome = demo::load(&work(&portal)).await.unwrap();

    assert_eq!(outcome, Outcome::Occupied);
    teacher.get("/practices/mine").await.opens();
}

const SCHOOLS: &str = r#"{"id":1,"name":"Школа № 1","district":3,"settlement":"Речино"}"#;
const USERS: &str = r#"{"id":1,"login":"user1","name":"Примерова А. П.","role":"head","school_id":1}
{"id":2,"login":"user2","name":"Пеналова О. В.","role":"teacher","school_id":1}
{"id":3,"login":"user3","name":"Заречная М. С.","role":"methodist","school_id":null}"#;
const PRACTICES: &str = r#"{"id":7,"lang":"ru","title":"Знакомим детей с конституцией","summary":"Разговор о правах.","body":"Дети читают и спорят.","direction":1,"form":1,"grade_from":5,"grade_to":7,"tags":["право"],"author_id":2,"school_id":1,"created_at":"2025-10-07T14:47:12Z","views":3,"downloads":1,"attachments":[{"name":"material.pdf","mime":"application/pdf","size":5,"text":"В тексте упомянут скворечник."}]}
{"id":8,"lang":"ru","title":"Чужая","summary":"","body":"","direction":1,"form":1,"grade_from":5,"grade_to":7,"tags":[],"author_id":99,"school_id":1,"created_at":"2025-10-07T14:47:12Z","attachments":[]}
{"id":9,"lang":"ru","title":"От центра","summary":"","body":"","direction":1,"form":1,"grade_from":5,"grade_to":7,"tags":[],"author_id":3,"school_id":null,"created_at":"2025-10-07T14:47:12Z","attachments":[]}
{"id":10,"lang":"ru","title":"Ничья","summary":"","body":"","direction":1,"form":1,"grade_from":5,"grade_to":7,"tags":[],"author_id":2,"school_id":null,"created_at":"2025-10-07T14:47:12Z","attachments":[]}"#;
const COMMENTS: &str = r#"{"id":1,"practice_id":7,"author_id":1,"created_at":"2025-10-08T10:00:00Z","text":"Сколько времени ушло?"}
{"id":2,"practice_id":7,"author_id":1,"created_at":"2025-10-09T10:00:00Z","text":"Спасибо!"}
{"id":3,"practice_id":55,"author_id":1,"created_at":"2025-10-09T10:00:00Z","text":"Ни к чему."}"#;
const REPORTS: &str = r#"{"school_id":1,"period":"2018-1","status":"accepted","teachers":12,"meetings":2,"open_events":18,"practices":19,"young_teachers":6,"trained":25,"risk_pupils":8,"parent_meetings":8}
{"school_id":1,"period":"2018-2","status":"draft","teachers":13}
{"school_id":2,"period":"2018-1","status":"sent","teachers":13}"#;

/// A folder with the files of another program.
fn brought(practices: &str) -> Folder {
    let folder = Folder::new();
    let files = [("schools", SCHOOLS), ("users", USERS), ("practices", practices), ("comments", COMMENTS), ("reports", REPORTS)];
    for (name, lines) in files {
        std::fs::write(folder.path().join(format!("{name}.jsonl")), format!("{lines}\n")).unwrap();
    }
    folder
}

/// Brings in a folder and returns what became of the lines of each file.
async fn bring(portal: &Portal, folder: &Path) -> anyhow::Result<Vec<(&'static str, Counts)>> {
    let told = Cell::new(Vec::new());
    let tell = |progress: import::Progress| {
        if progress.is_finished {
            let mut all = told.take();
            all.push((progress.of, progress.counts));
            told.set(all);
        }
    };
    import::import(&work(portal), folder, tell).await?;
    Ok(told.into_inner())
}

fn counts(added: u64, known: u64, left_out: u64) -> Counts {
    Counts { added, known, left_out }
}

#[tokio::test]
async fn what_was_brought_once_is_not_brought_again() {
    let portal = Portal::open().await;
    let folder = brought(PRACTICES);

    let first = bring(&portal, folder.path()).await.unwrap();
    let second = bring(&portal, folder.path()).await.unwrap();

    let of = ["schools", "users", "practices", "comments", "reports"];
    assert_eq!(
        first,
        of.into_iter()
            .zip([counts(1, 0, 0), counts(3, 0, 0), counts(2, 0, 2), counts(2, 0, 1), counts(1, 0, 2)])
            .collect::<Vec<_>>()
    );
    assert_eq!(
        second,
        of.into_iter()
            .zip([counts(0, 1, 0), counts(0, 3, 0), counts(0, 2, 2), counts(0, 2, 1), counts(0, 1, 2)])
            .collect::<Vec<_>>()
    );
    let mut tx = portal.write().await;
    let kept: Vec<(String, i32, i32)> =
        sqlx::query_as("SELECT author_name, question_count, file_count FROM practices WHERE school_id IS NOT NULL")
            .fetch_all(tx.conn())
            .await
            .unwrap();
    assert_eq!(kept, [("О.\u{a0}В.\u{a0}Пеналова".to_owned(), 2, 1)]);
}

#[tokio::test]
async fn what_was_brought_is_found_and_read_though_its_files_have_no_bytes() {
    let portal = Portal::open().await;
    let folder = brought(PRACTICES);
    bring(&portal, folder.path()).await.unwrap();

    let found = portal.visitor().get("/practices?q=скворечники").await;
    let page = found.opens().sees("material.pdf").link("Знакомим детей с конституцией").follow().await;

    page.opens().sees("Дети читают и спорят").sees("В тексте упомянут скворечник").sees("Сколько времени ушло?");
    let download = page.attributes("a[href*='/files/']", "href").into_iter().next().unwrap();
    portal.visitor().get(download).await.answers(404);
}

#[tokio::test]
async fn a_report_that_was_brought_keeps_its_figures_and_nothing_of_pupils_at_risk() {
    let portal = Portal::open().await;
    bring(&portal, brought(PRACTICES).path()).await.unwrap();

    let school = kopilka::ids::derived("import school", 1);
    let mut tx = portal.app.db.write(&Reach { schools: vec![school], ..Reach::default() }).await.unwrap();
    let (status, figures, paper): (String, serde_json::Value, serde_json::Value) =
        sqlx::query_as("SELECT status, figures, paper FROM submissions WHERE kind = 'half-year' AND first_year = 2018")
            .fetch_one(tx.conn())
            .await
            .unwrap();

    assert_eq!(status, "accepted");
    let meetings = figures.as_array().unwrap().iter().find(|figure| figure["indicator"] == "W1").unwrap();
    assert_eq!(meetings["value"]["numerator"], 2);
    assert!(paper.to_string().contains("2018/19"));
    assert!(!paper.to_string().contains("риск"));
}

#[tokio::test]
async fn a_line_that_cannot_be_read_is_named() {
    let portal = Portal::open().await;
    let folder = brought(&format!("{PRACTICES}\n{{\"id\":"));

    let error = bring(&portal, folder.path()).await.unwrap_err();

    assert!(format!("{error:#}").contains("practices.jsonl, line 5"), "{error:#}");
}
