//! The section of a district's centre: who writes it, who shows it, who reads it.

use kopilka::access::Reach;

use crate::hostile::samples::photograph;
use crate::support::*;

/// Begins something and fills in the editor.
async fn written(author: &SignedIn, kind: &str, title: &str) -> Page {
    let page = author.get("/centre/desk").await.form("#begin").choose("kind", kind).fill("title", title).submit().await;
    let form = page.form("#article").fill("lead", "Коротко о главном.");
    form.fill("text", "Задачи\n\n- поддержка;\n- рост.\n\nСкворечник на каждом дворе.").press("Сохранить черновик").await
}

/// The address of the article in whose editor one is.
fn path(page: &Page) -> String {
    page.path().trim_end_matches("/edit").to_owned()
}

/// Publishes a piece of news and returns its address.
async fn news(author: &SignedIn, title: &str) -> String {
    let page = written(author, "news", title).await.form("#article").press("Опубликовать").await;
    page.says("centre-published").path().to_owned()
}

#[tokio::test]
async fn news_are_written_published_read_and_found() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    let path = news(&methodologist, "Неделя открытых классных часов").await;
    portal.run_jobs().await;

    let visitor = portal.visitor();
    let page = visitor.get(&path).await;
    page.opens().sees("Неделя открытых классных часов").sees("Коротко о главном");
    assert_eq!(page.texts_of(".prose ul li"), ["поддержка;", "рост."]);
    for list in ["/centre", "/centre/news", "/"] {
        visitor.get(list).await.sees("Неделя открытых классных часов");
    }
    portal.sign_in(a_teacher()).await.get("/").await.sees("Неделя открытых классных часов");
    visitor.get("/search?q=скворечники").await.sees("Неделя открытых классных часов");
    let feed = visitor.get("/centre/news/feed").await;
    assert!(feed.header("content-type").starts_with("application/atom+xml"));
    assert!(feed.html().contains("<title>Неделя открытых классных часов</title>"));
}

#[tokio::test]
async fn a_draft_is_seen_by_its_centre_alone() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let draft = path(&written(&methodologist, "news", "Набросок новости").await);

    portal.sign_in(a_centre_head()).await.get(&draft).await.opens();
    for stranger in [a_teacher(), a_principal(), a_methodologist().of(&portal.world.far)] {
        portal.sign_in(stranger).await.get(&draft).await.answers(404);
    }
    portal.visitor().get(&draft).await.answers(404);
    portal.visitor().get("/centre/news").await.sees_not("Набросок новости");
}

#[tokio::test]
async fn pages_about_the_centre_are_published_by_its_head() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let head = portal.sign_in(a_centre_head()).await;
    let page = path(&written(&methodologist, "page", "Положение о центре").await);

    methodologist.post(format!("{page}/publication"), &[]).await.refused("centre-refused-head-publishes");
    head.get(&page).await.form(&format!("{page}/publication")).submit().await.says("centre-published");

    portal.visitor().get("/centre").await.link("Положение о центре").follow().await.sees("Скворечник на каждом дворе");
    methodologist.get(format!("{page}/edit")).await.refused("centre-refused-head-publishes");
    portal.run_jobs().await;
}

#[tokio::test]
async fn what_is_not_ready_is_not_published_and_the_text_stays() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let page = methodologist.get("/centre/desk").await.form("#begin").fill("title", "Пустая").submit().await;

    let page = page.form("#article").fill("lead", "Пока коротко.").press("Опубликовать").await;

    page.answers(422).faults("text", "common-problem-required");
    assert_eq!(page.form("#article").value("lead").trim(), "Пока коротко.");
}

#[tokio::test]
async fn two_who_write_at_once_keep_both_texts() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let head = portal.sign_in(a_centre_head()).await;
    let edit = format!("{}/edit", path(&written(&methodologist, "news", "Совещание").await));
    let [first, second] = [methodologist.get(&edit).await, head.get(&edit).await];
    first.form("#article").fill("text", "В пятницу.").press("Сохранить черновик").await.says("centre-saved");

    let conflict = second.form("#article").fill("text", "В субботу.").press("Сохранить черновик").await;

    conflict.answers(409).says("centre-conflict").sees("В пятницу.");
    assert_eq!(conflict.form("#article").value("text").trim(), "В субботу.");
    conflict.form("#article").press("Сохранить черновик").await.says("centre-saved");
    assert_eq!(head.get(&edit).await.form("#article").value("text").trim(), "В субботу.");
}

#[tokio::test]
async fn archived_news_leave_the_lists_and_stay_at_their_address() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = news(&methodologist, "Прошлогодний форум").await;

    methodologist.get(&path).await.form(&format!("{path}/archive")).submit().await.says("centre-archived");
    portal.run_jobs().await;

    let visitor = portal.visitor();
    visitor.get("/centre/news").await.sees_not("Прошлогодний форум");
    visitor.get("/search?q=прошлогодний").await.sees_not("Прошлогодний форум");
    visitor.get(&path).await.opens().says("centre-status-archived");
}

#[tokio::test]
async fn pages_stand_in_the_menu_as_the_centre_has_laid_them() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_centre_head()).await;
    for title in ["Цели", "Сотрудники"] {
        written(&head, "page", title).await.form("#article").press("Опубликовать").await.says("centre-published");
    }

    let desk = head.get("/centre/desk").await;
    let second = desk.link("Сотрудники").path().to_owned();
    head.post(format!("{second}/move"), &[("to", "up")]).await;

    assert_eq!(portal.visitor().get("/centre").await.texts_of("section .plain a"), ["Сотрудники", "Цели"]);
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_picture_is_shown_once_it_is_said_that_its_people_may_be() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let draft = written(&methodologist, "news", "Семинар").await;
    let snapshot = photograph(800, 600, 1, |column, row| [(column % 251) as u8, (row % 241) as u8, 90]);
    let page = draft.form("#files").attach("file", "семинар.jpg", snapshot).submit().await;
    portal.run_jobs().await;
    page.form("#article").press("Опубликовать").await.answers(422).says("centre-pictures-unsaid");

    let edit = methodologist.get(draft.path()).await;
    let of_picture = edit.attributes("form[aria-label]", "action").into_iter().find(|action| action.contains("/files/")).unwrap();
    let said = edit.form(&of_picture).fill("description", "Учителя за круглым столом").choose("consent", "given").submit().await;
    said.says("centre-picture-said").form("#article").press("Опубликовать").await.says("centre-published");

    let page = portal.visitor().get(path(&draft)).await;
    assert_eq!(page.attributes(".prose img", "alt"), ["Учителя за круглым столом"]);
    let [address] = &page.attributes(".prose img", "src")[..] else { panic!("one picture on {}", page.text()) };
    assert_eq!(portal.visitor().get(address).await.opens().header("content-type"), "image/jpeg");
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_visitor_chooses_among_the_centres_and_a_teacher_sees_the_own() {
    let portal = Portal::open().await;
    let ours = portal.sign_in(a_methodologist()).await;
    let theirs = portal.sign_in(a_methodologist().of(&portal.world.far)).await;
    news(&ours, "Наша новость").await;
    news(&theirs, "Їхня новина").await;
    portal.run_jobs().await;

    let teacher = portal.sign_in(a_teacher().of(&portal.world.far)).await;
    teacher.get("/centre").await.sees("Їхня новина").sees_not("Наша новость");
    let page = portal.visitor().get("/centre").await;
    page.sees("Наша новость").sees_not("Їхня новина");
    page.link(portal.world.far.name).follow().await.sees("Їхня новина");
}

#[tokio::test]
async fn the_database_shows_a_draft_to_its_own_centre_alone() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_methodologist()).await;
    written(&author, "news", "Набросок").await;
    let World { near, far } = &portal.world;
    let seen = async |reach: Reach| -> i64 {
        let mut tx = portal.app.db.read(&reach).await.unwrap();
        sqlx::query_scalar("SELECT count(*) FROM centre_articles").fetch_one(tx.conn()).await.unwrap()
    };

    let schools = portal.world.schools().map(|school| school.id.0).collect();
    assert_eq!(seen(Reach { centres: vec![near.id.0], ..Reach::default() }).await, 1);
    assert_eq!(seen(Reach { centres: vec![far.id.0], schools, districts: vec![near.id.0], ..Reach::default() }).await, 0);
}
