//! The card as the files of a draft suggest it.

use crate::support::*;

#[tokio::test]
async fn the_card_is_offered_as_the_file_tells_it_and_what_is_typed_stays() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let script = "Классный час для 5–6 классов\nЦель: сплотить класс.\nОборудование: листы, клей\nПродолжительность: 45 минут";
    let begun =
        author.get("/practices/new").await.form("#practice-start").fill("title", "Мост").attach("files", "ход.txt", script);
    let page = begun.submit().await;
    portal.run_jobs().await;
    let page = author.get(page.path()).await;
    page.says("practices-suggested").sees("сплотить класс.");

    let page = page.form("#practice-form").fill("equipment", "ножницы").press("fill").await;

    let form = page.says("practices-filled").form("#practice-form");
    let filled = ["rubric", "grade_from", "grade_to", "goal", "equipment", "duration"].map(|field| form.value(field));
    assert_eq!(filled, ["class-hours", "5", "6", "сплотить класс.", "ножницы", "45"]);
    assert_eq!(page.count("#suggestion"), 0);
}
