//! The section of the centre.

use super::walk::{NOBODY, Visit, Walk, sees, sends};
use crate::readings::{PICTURE, docx, linked, table};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees(NOBODY, "/centre").showing(".row-name"),
    sees(NOBODY, "/centre/news").showing(".row-name"),
    sees(NOBODY, "/centre/articles/{article}").showing(".prose"),
    sees(NOBODY, "/centre/articles/{article}/files/{material}/read").showing(".viewer .doc img"),
    sees(NOBODY, "/centre/events").showing(".leaf"),
    sees(NOBODY, "/centre/events?month=2026-11").showing("td a"),
    sees(NOBODY, "/centre/events/{event}").showing(".tint"),
    sees(NOBODY, "/centre/events/{event}/files/{handout}/read").showing(".viewer .doc p"),
    sees(NOBODY, "/centre/shelves/{shelf}").showing(".hit"),
    sees(NOBODY, "/centre/associations").showing("tbody th"),
    sees(NOBODY, "/centre/associations/paper"),
    sees("teacher", "/centre/events/{event}").showing(".tint form"),
    sees("teacher", "/centre/contacts").showing("tbody th"),
    sees("leader", "/centre/contacts").showing("#own"),
    sees("head", "/centre/events/new"),
    sends("head", "/centre/events/new", "#event"),
    sees("head", "/centre/events/{event}/edit"),
    sees("head", "/centre/events/{event}/people").showing("tbody th"),
    sees("head", "/centre/events/{event}/people/paper"),
    sees("head", "/centre/shelves/{shelf}/edit").showing("form[id^=entry-]"),
    sees("head", "/centre/shelves/{shelf}/edit?q=открытых").showing("form[id^=add-]"),
    sees("head", "/centre/desk").showing(".row-name"),
    sees("head", "/centre/articles/{article}"),
    sees("head", "/centre/articles/{article:draft}/edit"),
    sends("head", "/centre/articles/{article:draft}/edit", "#article")
        .with(&[("dated", ""), ("version", "99"), ("text", "Иначе")])
        .showing("#conflict"),
    sees("head", "/centre/articles/{article}/edit").showing(".msg"),
];

/// Begins an article and returns its id.
async fn begun(author: &SignedIn, kind: &str, title: &str) -> String {
    let page = author.get("/centre/desk").await.form("#begin").choose("kind", kind).fill("title", title).submit().await;
    let page = page
        .form("#article")
        .fill("lead", "Коротко.")
        .fill("text", "Порядок\n\n- шаг;\n- второй.")
        .press("Сохранить черновик")
        .await;
    page.path().trim_end_matches("/edit").rsplit('/').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_section_of_the_centre_hinders_nobody() {
    let mut walk = Walk::open().await;
    let head = walk.meets("head", a_centre_head()).await;
    let page = begun(&head, "page", "Положение о центре").await;
    let news = begun(&head, "news", "Неделя открытых классных часов").await;
    let draft = begun(&head, "announcement", "Совещание").await;
    let paper = docx(&[&linked("порядок"), PICTURE, &table("Начало", "14:30")]);
    let edit = head.get(format!("/centre/articles/{news}/edit")).await;
    let edit = edit.form("#files").attach("file", "программа.docx", paper).submit().await;
    let removal = edit.attributes(".files form[action$='/delete']", "action").concat();
    walk.knows("material", removal.trim_end_matches("/delete").rsplit('/').next().unwrap_or_default());
    for article in [&page, &news] {
        head.post(format!("/centre/articles/{article}/publication"), &[]).await;
    }
    let form = head.get("/centre/events/new").await.form("#event").fill("title", "Семинар").choose("kind", "seminar");
    let form = form.fill("date", "26.11.2026").fill("begins", "14:30").fill("place", "Школа № 4").fill("places", "2");
    let event = form.submit().await.path().rsplit('/').next().unwrap_or_default().to_owned();
    let programme = head.get(format!("/centre/events/{event}")).await;
    let programme = programme.form("#files").attach("file", "программа.txt", "Развешиваем кормушки").submit().await;
    let handout = programme.attributes(".files a", "href").remove(0);
    walk.knows("handout", handout.rsplit('/').next().unwrap_or_default());
    head.post(format!("/centre/events/{event}/publication"), &[]).await;
    walk.meets("leader", a_head()).await.post(format!("/centre/events/{event}/place"), &[]).await;
    walk.meets("teacher", a_teacher()).await;
    let fields = [("id", page.as_str()), ("why", "Чтобы знать, чем поможет центр")];
    head.post("/centre/shelves/beginner/entries", &fields).await.says("centre-shelf-added");
    walk.served.portal.run_jobs().await;
    walk.knows("event", event);
    walk.knows("shelf", "beginner");
    walk.knows("article", news);
    walk.knows("article:draft", draft);

    walk.examine(PAGES).await;
}
