//! A thematic control as a school lives it, in a real browser: the deputy marks two classes, the memo composes itself
//! and is signed, each teacher reads the own lines alone, the recommendations come before the next meeting, and the
//! repeat check shows what is settled. With scripts and without.

use kopilka::text::Locale;
use time::Duration;

use super::driver::{Scripts, Shape};
use super::window::{Served, Window};
use crate::support::*;

#[tokio::test]
async fn a_control_is_made_read_and_settled_with_scripts() {
    control_the_classes(Shape::Desk, Scripts::On).await;
}

#[tokio::test]
async fn a_control_is_made_read_and_settled_without_scripts() {
    control_the_classes(Shape::Phone, Scripts::Off).await;
}

async fn control_the_classes(shape: Shape, scripts: Scripts) {
    let served = Served::open().await;
    let portal = &served.portal;
    let deputy = portal.given(a_deputy().named("Распорядова Инна Львовна").reading(Locale::Ru)).await;
    let anna = portal.given(a_teacher().named("Указкина Тамара Викторовна")).await;
    let vera = portal.given(a_teacher().named("Макетова Дарья Дмитриевна")).await;
    // Its classes are those of the year; the draft itself stands aside.
    portal.given(a_control(&deputy).of_teachers(&[&anna, &vera])).await;
    portal.given(a_meeting(&deputy).on(today() + Duration::days(4))).await;
    let window = served.window(shape, scripts).await;

    window.sign_in(portal, &deputy).await;
    let path = begin(&window).await;
    mark(&window, &path, scripts).await;
    write_the_memo(&window, &path).await;
    window.leave_by(&format!("form[action='{path}/signature'] button")).await;
    window.sees("Справка подписана").await;
    for (teacher, own, other) in [(&anna, "5-А", "6-А"), (&vera, "6-А", "5-А")] {
        window.forget().await.sign_in(portal, teacher).await;
        read_the_own_lines(&window, &path, own, other).await;
    }
    window.forget().await.sign_in(portal, &deputy).await;
    bring_before_the_meeting(&window, &path).await;
    portal.run_jobs().await;
    portal.pass(Duration::days(20));
    look_again(&window, portal, &deputy, &path).await;
}

/// A usual theme brings its purpose and criteria; two classes are chosen. Returns the address of the control.
async fn begin(window: &Window) -> String {
    window.open("/controls/new?theme=parents").await;
    window.set_date("starts_on", "2026-11-16").await.set_date("ends_on", "2026-11-20").await;
    window.set_date("repeat_on", "2026-12-10").await;
    for field in ["starts_on", "ends_on", "repeat_on"] {
        assert!(window.has(&format!("[name={field}]")).await);
    }
    for number in 1..=2 {
        window.press(&format!("#units .check:nth-child({number}) input")).await;
    }
    window.press("input[name=methods][value=papers]").await;
    window.leave_by("#control-form button.btn-p").await;
    window.sees("Контроль начат").await;
    window.path().await
}

/// In the first class everything is met; in the second the last criterion is not.
async fn mark(window: &Window, path: &str, scripts: Scripts) {
    window.leave_by(&format!("a[href^='{path}/objects/']")).await;
    for _ in 0..2 {
        let criteria = window.count("#grid-form fieldset").await;
        for number in 1..=criteria {
            window.press(&format!("#grid-form fieldset:nth-of-type({number}) input[value=met]")).await;
        }
        if window.text().await.contains("Макетова") {
            let last = format!("#grid-form fieldset:nth-of-type({criteria})");
            window.press(&format!("{last} input[value=not-met]")).await;
            window.type_into(&format!("{last} textarea"), "Комитет не выбран").await;
            window.type_into(&format!("{last} input[list=terms]"), "до 05.12.2026").await;
        }
        if scripts == Scripts::On {
            window.press("#grid-form fieldset:nth-of-type(1) input[value=met]").await;
            window.finds(".saved[data-state=ok]").await;
        }
        window.leave_by("button[value=next]").await;
    }
    assert!(window.path().await.ends_with("/memo"));
}

async fn write_the_memo(window: &Window, path: &str) {
    window.sees("Комитет не выбран").await.sees("Проверено классов: 2").await;
    window.leave_by("button[value=compose]").await;
    window.type_into("textarea[name^=text-]", "Выбрать родительские комитеты").await;
    window.type_into("input[name^=who-]", "классные руководители").await;
    window.type_into("input[name^=timing-]", "до 05.12.2026").await;
    window.leave_by("button[value=look]").await;
    assert_eq!(window.path().await, path);
}

/// The first page leads there; nothing of the other class is said.
async fn read_the_own_lines(window: &Window, path: &str, own: &str, other: &str) {
    window.open("/").await;
    window.sees("Ознакомьтесь со справкой").await;
    window.open(path).await;
    window.sees(own).await;
    let text = window.text().await;
    assert!(!text.contains(other) && !text.contains("Проверено классов"), "{text}");
    window.fill("word", "Исправлю").await;
    window.leave_by("#acquaint button.btn-p").await;
    window.sees("вы ознакомлены").await;
}

async fn bring_before_the_meeting(window: &Window, path: &str) {
    window.open(path).await;
    window.sees("2 из 2").await;
    window.leave_by("#bring button").await;
    window.sees("в повестке заседания").await;
    window.leave_by("a[href^='/meetings/']:not([href='/meetings'])").await;
    window.sees("Об итогах тематического контроля").await;
}

/// On its day the repeat check stands on the first page, with what is open alone.
async fn look_again(window: &Window, portal: &Portal, deputy: &Person, path: &str) {
    window.forget().await.sign_in(portal, deputy).await;
    window.open("/").await;
    window.leave_by(&format!("a[href='{path}/repeat']")).await;
    window.sees("Комитет не выбран").await;
    assert_eq!(window.count("input[name=settled]").await, 1);
    window.press("input[name=settled]").await;
    window.leave_by("#repeat-form button.btn-p").await;
    window.sees("устранено с опозданием").await.sees("устранено 1 из 1").await;
    window.leave_by("#close button").await;
    window.sees("Контроль завершён").await;
}
