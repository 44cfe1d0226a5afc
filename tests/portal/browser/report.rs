//! The analysis of a year as a school makes it, in a real browser: the head begins it and finds it counted, writes what
//! people alone can say, sends it on its way; deputy and principal set their stamps; the deputy sends it to the centre.
//! With scripts and without.

use kopilka::text::Locale;

use super::driver::{Scripts, Shape};
use super::window::{Served, Window};
use crate::support::*;

#[tokio::test]
async fn a_year_is_analysed_and_sent_with_scripts() {
    analyse_the_year(Shape::Desk, Scripts::On).await;
}

#[tokio::test]
async fn a_year_is_analysed_and_sent_without_scripts() {
    analyse_the_year(Shape::Phone, Scripts::Off).await;
}

async fn analyse_the_year(shape: Shape, scripts: Scripts) {
    let served = Served::open().await;
    let portal = &served.portal;
    let head = portal.given(a_head().reading(Locale::Ru)).await;
    let deputy = portal.given(a_deputy().reading(Locale::Ru)).await;
    let principal = portal.given(a_principal().reading(Locale::Ru)).await;
    portal.given(a_plan(&head).for_year(2026)).await;
    let window = served.window(shape, scripts).await;

    window.sign_in(portal, &head).await;
    let path = begin(&window).await;
    write(&window, &path).await;
    submit(&window, &path).await;
    stamp(&window, &path, Some(("5", "2026-11-20"))).await;
    window.forget().await.sign_in(portal, &deputy).await;
    stamp(&window, &path, None).await;
    window.forget().await.sign_in(portal, &principal).await;
    stamp(&window, &path, Some(("212", "2026-11-21"))).await;
    window.forget().await.sign_in(portal, &deputy).await;
    window.open(&path).await.leave_by(&format!("form[action='{path}/sending'] button")).await;
    window.sees("Отчёт отправлен в центр").await;
}

/// Begins the analysis of the year and returns its address.
async fn begin(window: &Window) -> String {
    window.open("/reports/new").await.press("#report-start input[value=year]").await;
    window.leave_by("#report-start button").await;
    window.sees("цифры посчитаны").await;
    let path = window.path().await;
    path.split("/edit/").next().unwrap().to_owned()
}

/// The chapters that nobody can count: how far the tasks were reached, problems with causes, the tasks of the next year.
async fn write(window: &Window, path: &str) {
    for (chapter, line, note, mark) in [
        ("tasks", None, Some("Провели шесть занятий"), Some("reached")),
        ("problems", Some("Мало взаимопосещений"), Some("Уроки в одно время"), None),
        ("conclusions", Some("Составить график посещений"), None, Some("1")),
    ] {
        window.open(&format!("{path}/edit/{chapter}")).await;
        if let Some(line) = line {
            window.fill("line", line).await;
        }
        if let Some(note) = note {
            window.fill("note", note).await;
        }
        if let Some(mark) = mark {
            window.choose("mark", mark).await;
        }
        window.leave_by("[form=report-form][data-save]").await;
        window.sees("Раздел сохранён").await;
        assert_eq!(window.overhang().await, 0, "{chapter} fits");
    }
}

async fn submit(window: &Window, path: &str) {
    window.open(path).await;
    if window.has("#submission [name=confirmed]").await {
        window.press("#submission [name=confirmed]").await;
    }
    window.leave_by("#submission button").await;
    window.sees("Отчёт направлен на согласование").await;
}

async fn stamp(window: &Window, path: &str, numbered: Option<(&str, &str)>) {
    window.open(path).await;
    if let Some((number, dated)) = numbered {
        window.fill("number", number).await;
        window.set_date("dated", dated).await;
    }
    window.leave_by("#stamp button").await;
    window.sees("Отчёт").await;
}
