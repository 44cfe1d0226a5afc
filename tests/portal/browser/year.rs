//! The year of an association as its head lives it, in a real browser: classes move on, last year's plan becomes this
//! year's, the first meeting is held and its protocol signed, and the plan goes through the deputy to the principal's
//! order. With scripts and without.

use kopilka::text::Locale;

use super::driver::{Scripts, Shape};
use super::window::{Served, Window};
use crate::support::*;

/// Those who take part, beside twenty-eight members.
struct School {
    head: Person,
    secretary: Person,
    deputy: Person,
    principal: Person,
}

impl School {
    async fn gather(portal: &Portal) -> Self {
        let school = Self {
            head: portal.given(a_head().named("Образцова Вера Олеговна").reading(Locale::Ru)).await,
            secretary: portal.given(a_secretary().named("Журналова Нина Викторовна")).await,
            deputy: portal.given(a_deputy().named("Распорядова Инна Львовна")).await,
            principal: portal.given(a_principal().named("Порядина Тамара Васильевна")).await,
        };
        let letters = ["А", "Б", "В", "Г", "Д", "Е", "И"];
        for (first, second) in letters.iter().flat_map(|first| letters[..4].iter().map(move |second| (first, second))) {
            let name = format!("{first}{}лкина Анна Петровна", second.to_lowercase());
            portal.given(a_teacher().named(&name)).await;
        }
        school
    }
}

#[tokio::test]
async fn a_year_is_prepared_and_its_first_protocol_signed_with_scripts() {
    live_the_year(Shape::Desk, Scripts::On).await;
}

#[tokio::test]
async fn a_year_is_prepared_and_its_first_protocol_signed_without_scripts() {
    live_the_year(Shape::Phone, Scripts::Off).await;
}

async fn live_the_year(shape: Shape, scripts: Scripts) {
    let served = Served::open().await;
    let portal = &served.portal;
    let school = School::gather(portal).await;
    portal.given(a_plan(&school.head).for_year(2025)).await;
    let window = served.window(shape, scripts).await;

    window.sign_in(portal, &school.head).await;
    move_the_classes_on(&window).await;
    let plan = write_the_plan(&window).await;
    let meeting = call_the_meeting(&window, &plan).await;
    mark_who_is_there(&window, &meeting, scripts).await;
    write_the_protocol(&window).await;
    sign(&window, &meeting).await;
    window.forget().await.sign_in(portal, &school.secretary).await;
    sign(&window, &meeting).await;
    window.sees("Протокол № 1 подписан").await;

    window.forget().await.sign_in(portal, &school.head).await;
    submit(&window, &plan).await;
    window.forget().await.sign_in(portal, &school.deputy).await;
    return_with_a_remark(&window, &plan).await;
    window.forget().await.sign_in(portal, &school.head).await;
    mend_and_submit_again(&window, &plan).await;
    window.forget().await.sign_in(portal, &school.deputy).await;
    stamp(&window, &plan, &[]).await;
    window.forget().await.sign_in(portal, &school.principal).await;
    stamp(&window, &plan, &[("number", "141"), ("dated", "22.11.2026")]).await;
    print_the_title_page(&window, &plan).await;
    portal.run_jobs().await;
}

/// 5-А of last year becomes 6-А of this one.
async fn move_the_classes_on(window: &Window) {
    window.open("/members/units/new?year=2025").await;
    window.fill("label", "5-А").await.fill("grade", "5").await;
    window.leave_by("form[action^='/members/units'] button.btn-p").await;
    window.open("/members/units/promotion?year=2025").await;
    window.leave_by("form[action='/members/units/promotion'] button.btn-p").await;
    window.sees("6-А").await;
}

/// Out of last year's plan: terms are shifted, only the theme is new. Returns the address of the plan.
async fn write_the_plan(window: &Window) -> String {
    window.open("/plans/new").await;
    window.press("input[name=source][value=last]").await;
    window.leave_by("#plan-start button.btn-p").await;
    let edit = window.path().await;
    let plan = edit.split("/edit").next().expect("the editor of a plan").to_owned();
    window.open(&format!("{plan}/edit/theme")).await;
    window.fill("theme", "Классный час как разговор").await;
    window.leave_by("button[data-save]").await;
    window.open(&plan).await;
    window.sees("Классный час как разговор").await.sees("28 августа").await;
    plan
}

/// By the first row of the plan, for today, with one more question. Returns the address of the meeting.
async fn call_the_meeting(window: &Window, plan: &str) -> String {
    window.open(plan).await;
    let row = window.find("a[href^='/meetings/new?row=']").await.attr("href").await.unwrap().expect("an address");
    window.open(&row).await;
    window.fill("held_on", "22.11.2026").await;
    window.leave_by("#meeting-start button.btn-p").await;
    let edit = window.path().await;
    let meeting = edit.split("/edit").next().expect("the editor of a meeting").to_owned();
    window.leave_by("button[value=add-item]").await;
    window.type_into("input.agenda-heading", "О плане работы на год").await;
    window.type_into("input[name^='speakers-']", "Образцова В. О.").await;
    window.leave_by("button[data-save]").await;
    window.open(&meeting).await;
    window.leave_by(&format!("form[action='{meeting}/holding'] button")).await;
    meeting
}

/// Thirty people, three of whom are absent: at most forty keys with scripts.
async fn mark_who_is_there(window: &Window, meeting: &str, scripts: Scripts) {
    window.open(&format!("{meeting}/edit")).await;
    assert_eq!(window.count("[name=present]").await, 30);
    match scripts {
        Scripts::On => {
            window.focus("[name=present]").await;
            let walk = |steps: usize| vec!["\u{e015}"; steps];
            // A letter leads to a surname: there the one before the secretary is absent, not she herself.
            let keys = [walk(3), vec![" "], walk(10), vec![" "], vec!["ж", "\u{e013}", " "]].concat();
            assert!(keys.len() <= 40, "{} keys", keys.len());
            for key in keys {
                window.key(key).await;
            }
        }
        Scripts::Off => {
            for seat in [4, 8, 15] {
                window.press(&format!(".seats li:nth-child({seat}) [name=present]")).await;
            }
        }
    }
    assert_eq!(window.count("[name=present]:checked").await, 27);
    window.leave_by("button[data-save]").await;
    window.sees("27 из 30").await;
}

async fn write_the_protocol(window: &Window) {
    window.type_into("textarea[name^='heard-']", "план на год: пять заседаний и четыре открытых часа.").await;
    window.leave_by("button[value^='add-decision:']").await;
    window.type_into("textarea[name^='text-']", "Провести открытые классные часы").await;
    window.type_into("input[name^='who-']", "классные руководители").await;
    window.type_into("input[name^='timing-']", "до 18 декабря").await;
    window.press("input[name=unanimous]").await;
    window.leave_by("button[data-save]").await;
}

async fn sign(window: &Window, meeting: &str) {
    window.open(&format!("{meeting}/signing")).await;
    if window.has("#sign input[name=confirmed]").await {
        window.press("#sign input[name=confirmed]").await;
    }
    window.leave_by("#sign button.btn-p").await;
}

async fn submit(window: &Window, plan: &str) {
    window.open(plan).await;
    if window.has("input[name=confirmed]").await {
        window.press("input[name=confirmed]").await;
    }
    window.leave_by(&format!("form[action='{plan}/submission'] button")).await;
    // Considered at the meeting whose protocol has just been signed.
    if window.has("#stamp").await {
        window.fill("number", "1").await.set_date("dated", "2026-11-22").await;
        window.leave_by("#stamp button.btn-p").await;
    }
}

/// The deputy remarks at a row and sends the plan back.
async fn return_with_a_remark(window: &Window, plan: &str) {
    window.open(plan).await;
    let row = window.find(&format!("a[href^='{plan}/rows/']")).await.attr("href").await.unwrap().expect("an address");
    window.open(&row).await;
    window.type_into("#remark textarea", "Назовите форму заседания").await;
    window.leave_by("#remark button.btn").await;
    window.open(plan).await;
    window.leave_by("#return button.btn").await;
}

/// The head changes that row alone, and settles the remark.
async fn mend_and_submit_again(window: &Window, plan: &str) {
    window.open(plan).await;
    window.sees("Назовите форму заседания").await;
    window.open(&format!("{plan}/edit/meetings")).await;
    window.type_into("input[name=form]", "круглый стол").await;
    window.leave_by("button[data-save]").await;
    window.open(plan).await;
    window.leave_by("form[action$='/settlement'] button").await;
    submit(window, plan).await;
}

async fn stamp(window: &Window, plan: &str, fields: &[(&str, &str)]) {
    window.open(plan).await;
    for (name, value) in fields {
        if *name == "dated" {
            window.set_date(name, "2026-11-22").await;
        } else {
            window.fill(name, value).await;
        }
    }
    window.leave_by("#stamp button.btn-p").await;
}

/// Three stamps stand on the title page, in their order.
async fn print_the_title_page(window: &Window, plan: &str) {
    window.open(&format!("{plan}/paper")).await;
    let words = window.text().await;
    let at = |word: &str| words.find(word).unwrap_or_else(|| panic!("«{word}» is not printed: {words}"));
    assert!(at("РАССМОТРЕНО") < at("СОГЛАСОВАНО") && at("СОГЛАСОВАНО") < at("УТВЕРЖДЕНО"), "{words}");
    window.sees("№ 141").await.sees("ПЛАН РАБОТЫ").await;
}
