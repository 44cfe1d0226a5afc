//! The year of a district as its methodologist sums it up, in a real browser: who has sent and who is late, one press to remind,
//! one report accepted and one returned with a remark at its paragraph; the school corrects it and sees what it has changed; the
//! methodologist reads only that and accepts; the consolidated report gets its text, the head of the centre approves it, and
//! the best practice of the year goes into a collection.
//! With scripts and without.

use kopilka::text::Locale;

use super::driver::{Scripts, Shape};
use super::window::{Served, Window};
use crate::report_changes::Hands;
use crate::support::*;

#[tokio::test]
async fn the_year_of_a_district_is_summed_up_with_scripts() {
    sum_the_year_up(Shape::Desk, Scripts::On).await;
}

#[tokio::test]
async fn the_year_of_a_district_is_summed_up_without_scripts() {
    sum_the_year_up(Shape::Phone, Scripts::Off).await;
}

#[tokio::test]
async fn in_ukraine_the_centre_advises_and_takes_note_with_scripts() {
    let served = Served::open().await;
    let portal = &served.portal;
    let far = portal.world.far.clone();
    let centre = Centre::of(portal, &far).await;
    let hands = Hands::of(portal, &far.schools[0]).await;
    let path = hands.bring("Провели несколько занятий").await;
    let window = served.window(Shape::Desk, Scripts::On).await;

    let sent = settle(&window, portal, (&centre, &UKRAINE), &hands, &path).await;
    conclude(&window, portal, (&centre, &UKRAINE), &sent, "Учтены отчёты объединений: 1 из 2").await;
}

async fn sum_the_year_up(shape: Shape, scripts: Scripts) {
    let served = Served::open().await;
    let portal = &served.portal;
    let centre = Centre::of(portal, &portal.world.near).await;
    let late = a_new_school(portal, "Школа № 77", None, None).await;
    portal.given(a_head().of(&late).with_email("late@portal.example")).await;
    let hands = Hands::of(portal, portal.world.school()).await;
    let path = hands.bring("Провели несколько занятий").await;
    let other = portal.world.neighbour();
    Hands::of(portal, other).await.bring("Провели пять заседаний").await;
    let window = served.window(shape, scripts).await;

    window.sign_in(portal, &centre.methodologist).await;
    remind(&window, portal).await;
    take_up(&window, "Провели пять заседаний", other.name).await;
    judge(&window, RUSSIA.agree).await;
    let sent = settle(&window, portal, (&centre, &RUSSIA), &hands, &path).await;
    conclude(&window, portal, (&centre, &RUSSIA), &sent, "Учтены отчёты объединений: 2 из 3").await;
    choose_the_best(&window, portal, &centre).await;
}

/// Those of a centre who sum the year up.
struct Centre {
    methodologist: Person,
    head: Person,
}

impl Centre {
    async fn of(portal: &Portal, district: &District) -> Self {
        portal.given(a_duty(district).of_the_year()).await;
        let methodologist = a_methodologist().of(district).named("Заречная Мария Степановна").reading(Locale::Ru);
        let head = a_centre_head().of(district).named("Управская Ольга Ивановна").reading(Locale::Ru);
        Self { methodologist: portal.given(methodologist).await, head: portal.given(head).await }
    }
}

/// How a centre of a country judges: each verdict with what is said of it, and the road as it is told.
struct Country {
    agree: (&'static str, &'static str),
    object: (&'static str, &'static str),
    steps: [&'static str; 4],
    approved: &'static str,
}

const RUSSIA: Country = Country {
    agree: ("accept", "Документ принят"),
    object: ("return", "Документ возвращён школе"),
    steps: ["Отправлено", "Открыто", "Возвращено", "Принято"],
    approved: "УТВЕРЖДЕНО",
};
const UKRAINE: Country = Country {
    agree: ("note", "Отмечено: ознакомлено"),
    object: ("advise", "Советы переданы школе"),
    steps: ["Отправлено", "Открыто", "Даны советы", "Ознакомлено"],
    approved: "ЗАТВЕРДЖЕНО",
};

async fn judge(window: &Window, (verdict, said): (&str, &str)) {
    window.leave_by(&format!("#verdict button[value={verdict}]")).await.sees(said).await;
}

/// A report goes back with a remark, is corrected and agreed to. Returns its address at the centre.
async fn settle(window: &Window, portal: &Portal, (centre, country): (&Centre, &Country), hands: &Hands, path: &str) -> String {
    window.forget().await.sign_in(portal, &centre.methodologist).await;
    take_up(window, "Провели несколько занятий", hands.head.person.school.name).await;
    remark(window).await;
    window.type_into("#verdict textarea", "Назовите число").await;
    judge(window, country.object).await;

    window.forget().await.sign_in(portal, &hands.head.person).await;
    correct(window, path).await;
    hands.send(path).await;

    window.forget().await.sign_in(portal, &centre.methodologist).await;
    read_what_changed(window).await;
    judge(window, country.agree).await;
    window.path().await
}

/// The consolidated report is written and approved; what was agreed to tells its whole road, and nobody changes it any more.
async fn conclude(window: &Window, portal: &Portal, (centre, country): (&Centre, &Country), sent: &str, completeness: &str) {
    let consolidated = put_together(window, completeness).await;
    window.forget().await.sign_in(portal, &centre.head).await;
    approve(window, &consolidated, country.approved).await;
    window.open(sent).await.sees("М. С. Заречная").await.sees("А. П. Примерова").await;
    for step in country.steps {
        window.sees(step).await;
    }
    assert!(!window.has("#verdict").await && !window.has("#remark-whole").await);
}

/// Three schools owe, two have sent: one press reaches the third alone.
async fn remind(window: &Window, portal: &Portal) {
    window.open("/district").await.sees("Школа № 77").await;
    assert_eq!(window.overhang().await, 0, "the register is wider than the window");
    assert_eq!((window.count("td.reg-waiting").await, window.count("td.reg-owed").await), (2, 1));
    window.leave_by("#remind button").await.sees("Письмо получит 1 школа").await;
    portal.run_jobs().await;
    assert_eq!(portal.letters().iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["late@portal.example"]);
}

/// Takes the report of a school out of the queue.
async fn take_up(window: &Window, words: &str, school: &str) {
    const AT: &str =
        "return [...document.querySelectorAll('main .rows li')].findIndex(one => one.textContent.includes(arguments[0]))";
    window.open("/district/queue").await;
    let at = window.ask_of(AT, vec![school.into()]).await.as_i64().expect("a number") + 1;
    window.leave_by(&format!("main .rows li:nth-child({at}) form button")).await.sees(words).await;
}

async fn remark(window: &Window) {
    const AT: &str =
        "return [...document.querySelectorAll('.read > div')].find(one => one.textContent.includes(arguments[0])).id";
    let place = window.ask_of(AT, vec!["Провели несколько".into()]).await;
    window.leave_by(&format!("#{} .mn-acts a", place.as_str().expect("a place"))).await;
    window.type_into("#remark textarea", "Сколько именно?").await.leave_by("#remark button").await;
    assert_eq!(window.overhang().await, 0, "the report fits");
}

/// The head finds the remark in its chapter, mends the words, sees what has changed and answers.
async fn correct(window: &Window, path: &str) {
    window.open(path).await.sees("Назовите число").await.sees("Сколько именно?").await;
    window.fill("reason", "Замечания центра").await;
    window.leave_by("#reopening button").await.sees("новая редакция").await;
    window.open(&format!("{path}/edit/general")).await.sees("Сколько именно?").await;
    window.fill("text", "Провели шесть занятий").await;
    window.leave_by("[form=report-form][data-save]").await.sees("Раздел сохранён").await;
    window.open(path).await.leave_by(&format!("a[href='{path}/changes']")).await;
    assert_eq!((window.count(".change").await, window.overhang().await), (1, 0));
    window.type_into(".change textarea", "Шесть").await.leave_by(".change form button").await.sees("Ответ сохранён").await;
}

/// What has changed and nothing else, beside the remark and its answer.
async fn read_what_changed(window: &Window) {
    window.open("/district/queue").await.leave_by("main .rows form button").await;
    window.sees("Сколько именно?").await.sees("шесть").await;
    let text = window.text().await;
    assert!(!text.contains("Работали весь год"), "{text}");
}

/// The table of the accepted reports with its totals, and the words of the centre. Returns the address.
async fn put_together(window: &Window, completeness: &str) -> String {
    window.open("/consolidated/new").await.choose("first_year", "2026").await.leave_by("#start-form button.btn-p").await;
    let path = window.path().await;
    window.sees(completeness).await.sees("Всего").await;
    window.open(&format!("{path}/chapters/general")).await.fill("text", "Год прошёл ровно.").await;
    window.leave_by("[form=chapter-form][data-save]").await.open(&path).await.sees("Год прошёл ровно.").await;
    assert_eq!(window.overhang().await, 0, "the consolidated report fits");
    window.leave_by(&format!("form[action='{path}/proposal'] button")).await;
    path
}

async fn approve(window: &Window, path: &str, word: &str) {
    window.open(path).await.fill("number", "17").await.set_date("dated", "2026-11-20").await;
    window.leave_by("#approve button").await.sees("№ 17").await;
    window.open(&format!("{path}/paper")).await.sees(word).await.sees("Год прошёл ровно.").await;
    assert!(!window.open(path).await.has("#approve").await && !window.has(&format!("a[href='{path}/edit']")).await);
}

/// The best of the year becomes a collection, and the collection a booklet.
async fn choose_the_best(window: &Window, portal: &Portal, centre: &Centre) {
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).titled("Как мы спорим").published()).await;
    window.forget().await.sign_in(portal, &centre.methodologist).await.open(&practice.path()).await;
    window.leave_by("a[href^='/collections/choice']").await.leave_by("a[href^='/collections/new']").await;
    window.fill("title", "Лучшее за год").await.press("input[name=level][value=public]").await;
    window.leave_by("#collection button.btn-p").await.sees("Как мы спорим").await;
    let path = window.path().await;
    let collection = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches("/edit");
    window.open(&format!("{collection}/paper")).await.sees("Лучшее за год").await.sees("Как мы спорим").await;
}
