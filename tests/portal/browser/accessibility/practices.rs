//! The piggy-bank: the list, a practice with its files, and every desk on its road.

use super::walk::{NOBODY, Visit, Walk, sees, sends};
use crate::hostile::hidden;
use crate::practices::{begin, filled, send};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees(NOBODY, "/practices").showing(".hit"),
    sees(NOBODY, "/practices?rubric=class-hours&grade=5-7#filters").showing(".chip-on"),
    sees(NOBODY, "/practices?q=скворечник").showing(".hit-quote mark"),
    sees(NOBODY, "/practices?q=скворешник").showing(".found .sub a"),
    sees(NOBODY, "/practices?q=ледоход&rubric=games").showing("main .empty .btn"),
    sees(NOBODY, "/practices/{practice}").showing(".viewer .doc h2, .viewer .doc h1, .viewer .doc p"),
    sees(NOBODY, "/practices/{practice}?file={picture}").showing(".viewer img"),
    sees(NOBODY, "/practices/{practice}?file={sound}").showing(".viewer audio"),
    sees(NOBODY, "/practices/{practice}/complaint"),
    sends(NOBODY, "/practices/{practice}/complaint", "#complaint"),
    sees("colleague", "/practices?q=скворечник").showing(".hit form"),
    sees("colleague", "/practices/{practice}").showing("#used"),
    sends("colleague", "/practices/{practice}", "#used").with(&[("pupils", "много")]),
    sends("colleague", "/practices/{practice}", "#ask"),
    sees("colleague", "/practices/saved").showing(".hit"),
    sees("colleague", "/practices/searches").showing(".row-act"),
    sees("teacher", "/practices/searches").showing("main .empty"),
    sees("colleague", "/practices/searches/{search}").showing(".hit"),
    sees("colleague", "/practices/searches/{search}/edit").showing("#search"),
    sees("colleague", "/practices/searches/new?q=скворечник").showing("#search"),
    sends("colleague", "/practices/searches/new?q=скворечник", "#search").with(&[("title", UNREADABLE)]),
    sees(NOBODY, "/practices/searches/unsubscription/{code}").showing("main button"),
    sees("colleague", "/practices/mine").showing("main .empty"),
    sees("colleague", "/practices/new"),
    sends("colleague", "/practices/new", "#practice-start").with(&[("title", UNREADABLE)]),
    sees("teacher", "/practices/{practice}").showing("form[action$='/withdrawal']"),
    sees("teacher", "/practices/{practice:returned}").showing(".mn"),
    sees("teacher", "/practices/mine").showing(".rows"),
    sees("teacher", "/practices/saved").showing("main .empty"),
    sees("teacher", "/practices/new").showing(".msg-warn"),
    sees("teacher", "/practices/{practice:draft}/edit").showing("[data-upload-list] > li"),
    sends("teacher", "/practices/{practice:draft}/edit", "#practice-form").with(&[("then", "send")]),
    sends("teacher", "/practices/{practice:draft}/edit", "#practice-form")
        .with(&[("version", "1"), ("annotation", "Текст второго окна")])
        .showing("#conflict"),
    sees("teacher", "/practices/{practice:returned}/edit").showing(".mn"),
    sees("teacher", "/practices/{practice:alike}/edit").showing("#likeness li"),
    sees("teacher", "/practices/{practice:alike}/likeness/{other}").showing(".pair mark"),
    sends("teacher", "/practices/{practice:alike}/likeness/{other}", "#likeness-form"),
    sees("teacher", "/practices/{practice:found}/edit").showing("#findings li"),
    sends("teacher", "/practices/{practice:found}/edit", "#findings-form").with(&[("finding_cause", "kept")]),
    sees("head", "/practices/{practice:accepted}").showing("form[action$='/share']"),
    sees("head", "/practices/queue").showing(".rows"),
    sees("head", "/practices/{practice:submitted}/review"),
    sends("head", "/practices/{practice:submitted}/review", "#review-form").with(&[("outcome", "return")]),
    sees("methodologist", "/practices/queue").showing(".rows"),
    sees("methodologist", "/practices/{practice:nominated}/review").showing("form[action$='/publication']"),
    sees("methodologist", "/practices/{practice}").showing("form[action$='/takedown']"),
    sees("methodologist", "/practices/complaints").showing("form[action$='/settlement']"),
    sees("centre-head", "/practices/complaints").showing("main h1"),
];

/// A sign that no paper can hold.
const UNREADABLE: &str = "Дежурство\u{7}";

/// Two frames of silence.
fn recording() -> Vec<u8> {
    let frame = [&[0xff, 0xfb, 0x90, 0x00][..], &[0; 413]].concat();
    frame.repeat(2)
}

/// A practice with a document, a picture and a recording on its whole road, then used, asked about and
/// complained of.
async fn told(walk: &mut Walk, teacher: &SignedIn, head: &SignedIn, methodologist: &SignedIn, colleague: &SignedIn) {
    let picture = std::fs::read(house().join("demo/practices/nasha-ulitsa/map.png")).unwrap();
    let page = begin(teacher, "Как мы спорим").await;
    let path = page.path().trim_end_matches("/edit").to_owned();
    let form = page.form("#files").attach("file", "Карта.png", picture).attach("file", "Песня.mp3", recording());
    filled(&form.submit().await).press("Отправить руководителю").await.says("practices-submitted");
    head.get(format!("{path}/review")).await.form("#review-form").press("accept").await.says("practices-accepted");
    head.post(format!("{path}/nomination"), &[]).await.says("practices-nominated");
    let desk = methodologist.get(format!("{path}/review")).await;
    desk.form(&format!("{path}/publication")).press("public").await.says("practices-published");
    walk.served.portal.run_jobs().await;

    let page = colleague.get(&path).await;
    let files: Vec<_> =
        page.attributes(".tabs a", "href").iter().map(|tab| tab[tab.len() - 43..tab.len() - 7].to_owned()).collect();
    page.form("#used")
        .choose("outcome", "with-changes")
        .fill("advice", "Взяли две карточки.")
        .submit()
        .await
        .says("bank-used-noted");
    page.form("#ask").fill("text", "Сколько карточек на группу?").submit().await.sees("Сколько карточек");
    let answering = teacher.get(&path).await.form("form[id^=answer-]").fill("text", "Одна на четверых.");
    answering.submit().await.sees("Одна на четверых.");
    colleague.post(format!("{path}/bookmark"), &[]).await.opens();
    let page = walk.served.portal.visitor().get(format!("{path}/complaint")).await;
    let complaint = page.form("#complaint").choose("cause", "children").fill("text", "На третьей странице фамилии.");
    complaint.submit().await.says("bank-complained");

    walk.knows("practice", id_in(&path));
    walk.knows("other", id_in(&path));
    walk.knows("picture", &files[1]);
    walk.knows("sound", &files[2]);
}

fn id_in(path: &str) -> &str {
    path.split('/').nth(2).unwrap_or_default()
}

#[tokio::test]
async fn the_pages_of_practices_hinder_nobody() {
    let mut walk = Walk::open().await;
    let teacher = walk.meets("teacher", a_teacher()).await;
    let head = walk.meets("head", a_head()).await;
    let methodologist = walk.meets("methodologist", a_methodologist()).await;
    let colleague = walk.meets("colleague", a_teacher()).await;
    walk.meets("centre-head", a_centre_head()).await;
    told(&mut walk, &teacher, &head, &methodologist, &colleague).await;
    let returned = send(&teacher, "Письмо в будущее").await;
    let desk = head.get(format!("{returned}/review")).await.form("#review-form");
    let desk = desk.fill("remark-annotation", "Добавьте, чем закончится занятие").fill("reason", "Не хватает хода занятия.");
    desk.press("return").await.says("practices-returned");
    let submitted = send(&teacher, "Дежурство как игра").await;
    let draft = begin(&teacher, "Наша улица").await.path().to_owned();
    let alike = begin(&teacher, "Как мы спорим").await.path().to_owned();
    let found = teacher.get("/practices/new").await.form("#practice-start").fill("title", "Дерево дел");
    let found = found.attach("files", "ход.docx", hidden::document()).submit().await.path().to_owned();
    let portal = &walk.served.portal;
    let accepted = portal.given(a_practice(&teacher.person).accepted()).await;
    let nominated = portal.given(a_practice(&teacher.person).nominated()).await;
    for title in ["Скворешник на каждом дворе", "Скворечник за два урока"] {
        let published = portal.given(a_practice(&teacher.person).titled(title).published()).await;
        published.indexed(&walk.served.portal).await;
    }
    walk.served.portal.run_jobs().await;
    // A slip is doubted when many texts have the word without it.
    let mut tx = walk.served.portal.write().await;
    sqlx::query("UPDATE search_words SET entries = 20 WHERE word LIKE 'скворечник%'").execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let kept = colleague.get("/practices/searches/new?q=скворечник").await.form("#search").submit().await;
    walk.knows("search", kept.attributes(".row-name a", "href")[0].split('/').next_back().unwrap());
    let mut tx = walk.served.portal.write().await;
    let code: String = sqlx::query_scalar("SELECT code FROM practice_followers").fetch_one(tx.conn()).await.unwrap();
    drop(tx);
    walk.knows("code", code);
    walk.knows("practice:returned", id_in(&returned));
    walk.knows("practice:submitted", id_in(&submitted));
    walk.knows("practice:draft", id_in(&draft));
    walk.knows("practice:alike", id_in(&alike));
    walk.knows("practice:found", id_in(&found));
    walk.knows("practice:accepted", accepted.id);
    walk.knows("practice:nominated", nominated.id);

    walk.examine(PAGES).await;
}
