//! The end of a half-year: open decisions and late rows settled on one screen, and the plan corrected with them.

use crate::support::*;

/// The number of the thing on the page whose words are these.
fn number_of(page: &Page, words: &str) -> usize {
    page.texts_of("#settle-form legend").iter().position(|legend| legend.contains(words)).expect("a thing that waits")
}

/// The fields of the form with a wish for one thing.
fn wish(page: &Page, words: &str, [mark, reason, timing]: [&str; 3]) -> Vec<(String, String)> {
    let at = number_of(page, words);
    let mut fields = Vec::new();
    for (number, subject) in page.attributes("#settle-form [name=subject]", "value").into_iter().enumerate() {
        let typed = |text: &str| if number == at { text.to_owned() } else { String::new() };
        fields.push(("subject".to_owned(), subject));
        fields.push(("mark".to_owned(), typed(mark)));
        fields.push(("reason".to_owned(), typed(reason)));
        fields.push(("timing".to_owned(), typed(timing)));
    }
    fields
}

async fn send(keeper: &SignedIn, mut fields: Vec<(String, String)>, grounds: &str) -> Page {
    if !grounds.is_empty() {
        fields.push(("amend".to_owned(), "yes".to_owned()));
        fields.push(("grounds".to_owned(), grounds.to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    keeper.post("/reports/half-year", &fields).await
}

/// A plan in force whose first rows are late by now.
async fn a_late_plan(portal: &Portal, head: &SignedIn) -> String {
    let deputy = portal.sign_in(a_deputy()).await;
    let principal = portal.sign_in(a_principal()).await;
    let path = crate::plans::begin(head).await;
    crate::plans::write(head, &path).await;
    crate::plans::approve(head, &deputy, &principal, &path).await;
    path
}

#[tokio::test]
async fn a_late_row_is_settled_with_its_cause() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    a_late_plan(&portal, &head).await;
    let page = head.get("/reports/half-year").await;

    let refused = send(&head, wish(&page, "Начало года", ["not-done", "", ""]), "").await;
    refused.answers(422);
    let settled = send(&head, wish(&page, "Начало года", ["done", "Протокол № 1", ""]), "").await;

    settled.opens().sees_not("Начало года").sees("Открытый классный час");
}

#[tokio::test]
async fn what_is_moved_or_dropped_begins_the_second_edition_of_the_plan() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = a_late_plan(&portal, &head).await;
    let page = head.get("/reports/half-year").await;

    let wish = wish(&page, "Открытый классный час", ["moved", "Карантин", "февраль"]);
    let page = send(&head, wish, "Итоги полугодия").await;

    assert_eq!(page.path(), path);
    page.sees("февраль").sees("Итоги полугодия").sees("Редакция 2");
}

#[tokio::test]
async fn an_open_decision_is_settled_in_its_place() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_decision(&head.person)).await;
    let page = head.get("/reports/half-year").await;
    let words = page.texts_of("#settle-form legend")[0].clone();

    let page = send(&head, wish(&page, &words, ["done", "Сделали", ""]), "").await;

    page.opens().sees_not(&words);
}
