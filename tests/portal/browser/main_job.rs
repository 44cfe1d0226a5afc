//! The job for which the portal is made, done by people in a real browser: a teacher shares a practice, the
//! head accepts it, the district publishes it, a visitor finds it by a word inside its file, a colleague
//! marks that it was used. With scripts and without, in three languages, at a desk and on a phone.

use std::path::Path;

use kopilka::files::made;
use kopilka::text::Locale;

use super::driver::{Scripts, Shape};
use super::window::{Served, Window};
use crate::support::*;

const ANNOTATION: &str = "Дети разбирают три ситуации из жизни класса и сами выводят правила спора. Работает и когда конфликт уже \
    случился, и когда его ещё нет. Нужны доска, стикеры и сорок минут; вторая часть проходит в четвёрках, третья — всем классом. В конце \
    каждый записывает одно правило, которое готов соблюдать неделю, и через неделю класс к ним возвращается.";

/// Those who take part.
struct Company {
    teacher: Person,
    head: Person,
    methodologist: Person,
    colleague: Person,
}

impl Company {
    async fn gather(portal: &Portal, locale: Locale) -> Self {
        Self {
            teacher: portal.given(a_teacher().reading(locale)).await,
            head: portal.given(a_head().reading(locale)).await,
            methodologist: portal.given(a_methodologist().reading(locale)).await,
            colleague: portal.given(a_teacher().reading(locale)).await,
        }
    }
}

#[tokio::test]
async fn the_main_job_is_done_with_scripts_in_every_language() {
    for (locale, shape) in [(Locale::Ru, Shape::Desk), (Locale::Uk, Shape::Phone), (Locale::En, Shape::Desk)] {
        do_the_main_job(locale, shape, Scripts::On).await;
    }
}

#[tokio::test]
async fn the_main_job_is_done_without_scripts_in_every_language() {
    for (locale, shape) in [(Locale::Ru, Shape::Phone), (Locale::Uk, Shape::Desk), (Locale::En, Shape::Phone)] {
        do_the_main_job(locale, shape, Scripts::Off).await;
    }
}

async fn do_the_main_job(locale: Locale, shape: Shape, scripts: Scripts) {
    let served = Served::open().await;
    let portal = &served.portal;
    let company = Company::gather(portal, locale).await;
    let window = served.window(shape, scripts).await;

    window.sign_in(portal, &company.teacher).await;
    let path = share(&window).await;
    window.forget().await.sign_in(portal, &company.head).await;
    accept(&window, &path).await;
    window.forget().await.sign_in(portal, &company.methodologist).await;
    publish(&window, &path).await;
    portal.run_jobs().await;
    window.forget().await.speak(locale).await;
    find_and_read(&window, &path).await;
    portal.visitor().get(format!("{path}/archive")).await.opens();
    window.sign_in(portal, &company.colleague).await;
    mark_as_used(&window, &path).await;

    let used: i32 = sqlx::query_scalar("SELECT use_count FROM practices").fetch_one(portal.write().await.conn()).await.unwrap();
    assert_eq!(used, 1);
}

/// Begins with a title and two files, fills in the form and sends it. Returns the address of the practice.
async fn share(window: &Window) -> String {
    let folder = Folder::new();
    let scenario = folder.path().join("Сценарий.docx");
    let text = "# Ход\n\nДети садятся полукругом и слушают притчу о скворечнике.";
    std::fs::write(&scenario, made::docx("Сценарий", text).unwrap()).unwrap();
    let cards = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo/practices/esli-obizhayut-ne-tebya/memo.pdf");
    assert!(cards.exists(), "{} is gone", cards.display());

    window.open("/practices/new").await;
    window.fill("title", "Как мы спорим: разговор о конфликтах").await;
    let files = format!("{}\n{}", scenario.display(), cards.display());
    window.find("#practice-start input[type=file]").await.send_keys(&files).await.unwrap();
    window.leave_by("#practice-start button.btn-p").await;

    for (list, value) in [("rubric", "class-hours"), ("kind", "script"), ("grade_from", "5"), ("grade_to", "7")] {
        window.choose(list, value).await;
    }
    window.press("input[name=direction][value=moral]").await;
    window.fill("annotation", ANNOTATION).await.fill("sources", "авторская разработка").await;
    for name in ["declared_no_names", "declared_sources", "consent"] {
        window.press(&format!("input[name={name}]")).await;
    }
    window.press("input[name=declared_faces][value=none]").await;
    window.leave_by("button[name=then][value=send]").await;
    window.arrives("/practices/", "/edit").await
}

async fn accept(window: &Window, path: &str) {
    window.open("/practices/queue").await;
    assert!(window.has(&format!("a[href='{path}/review']")).await);
    window.open(&format!("{path}/review")).await;
    window.leave_by("button[name=outcome][value=accept]").await;
    window.open(path).await;
    window.leave_by(&format!("form[action='{path}/nomination'] button")).await;
    window.open(path).await;
    assert!(!window.has(&format!("form[action='{path}/nomination']")).await);
}

async fn publish(window: &Window, path: &str) {
    window.open(&format!("{path}/review")).await;
    window.leave_by("button[name=level][value=public]").await;
}

/// The word stands in no form of the page: only inside the file, and there in another case.
async fn find_and_read(window: &Window, path: &str) {
    window.open("/practices").await;
    window.find("main input[name=q]").await.send_keys("скворечники\n").await.unwrap();
    window.finds(&format!("main a[href*='{path}']")).await;
    window.open(path).await;
    window.sees("притчу о скворечнике").await;
}

async fn mark_as_used(window: &Window, path: &str) {
    window.open(path).await;
    window.press("#used input[name=outcome][value=as-written]").await;
    window.leave_by("#used button.btn-p").await;
    window.finds(".say").await;
}
