//! Letters about answers of the centre: to whoever sent or asked and to the head, and to nobody else.

use kopilka::text::Locale;
use time::macros::date;

use crate::submissions::{open_first, owed, send_words};
use crate::support::*;

/// The school that sends: a deputy and a head who have addresses, and colleagues who have nothing to do with it.
async fn a_school(portal: &Portal, place: &District) -> (SignedIn, SignedIn) {
    portal.given(a_duty(place).other("Справка")).await;
    let deputy = portal.sign_in(a_deputy().of(place).with_email("deputy@school.example").reading(Locale::Ru)).await;
    let head = portal.sign_in(a_head().of(place).with_email("head@school.example").reading(Locale::Uk)).await;
    portal.given(a_deputy().of(place).with_email("other@school.example")).await;
    portal.given(a_teacher().of(place).with_email("teacher@school.example")).await;
    (deputy, head)
}

/// What the letters since then say to these two, the head first.
async fn heard(portal: &Portal, before: usize) -> Vec<(String, String)> {
    portal.run_jobs().await;
    let letters = portal.letters().into_iter().skip(before);
    let mut heard: Vec<_> = letters.map(|letter| (letter.to, letter.text.replace('\u{a0}', " "))).collect();
    heard.sort_by(|one, other| other.0.cmp(&one.0));
    assert_eq!(heard.iter().map(|(to, _)| to.as_str()).collect::<Vec<_>>(), ["head@school.example", "deputy@school.example"]);
    heard
}

async fn judge(page: &Page, button: &str, reason: &str) -> Page {
    page.form("#verdict").fill("reason", reason).press(button).await
}

#[tokio::test]
async fn each_verdict_reaches_whoever_sent_and_the_head_with_what_to_do_next() {
    let portal = Portal::open().await;
    let (deputy, _) = a_school(&portal, portal.world.district()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    let sent = send_words(&deputy, "Справка", "Проверены планы.").await;
    judge(&open_first(&methodologist).await, "Вернуть на доработку", "Назовите число").await;
    let returned = heard(&portal, 0).await;
    send_words(&deputy, "Справка", "Проверены восемь планов.").await;
    let accepted_page = judge(&open_first(&methodologist).await, "Принять", "").await;
    let accepted = heard(&portal, 2).await;
    accepted_page.form("#reopen").fill("reason", "Нет подписи").submit().await.says("submissions-reopened");
    let reopened = heard(&portal, 4).await;

    for words in ["Назовите число", "Ответьте на замечания", sent.path()] {
        assert!(returned[1].1.contains(words), "«{words}» is not in {}", returned[1].1);
    }
    assert!(returned[0].1.contains("Дайте відповідь на зауваження"), "{}", returned[0].1);
    assert!(accepted[1].1.contains("принял документ «Справка»") && !accepted[1].1.contains("Слова центра"), "{}", accepted[1].1);
    assert!(reopened[1].1.contains("Нет подписи"), "{}", reopened[1].1);
}

#[tokio::test]
async fn in_ukraine_the_letter_tells_of_advice() {
    let portal = Portal::open().await;
    let far = portal.world.far.clone();
    let (deputy, _) = a_school(&portal, &far).await;
    let methodologist = portal.sign_in(a_methodologist().of(&far)).await;

    send_words(&deputy, "Справка", "Перевірено плани.").await;
    judge(&open_first(&methodologist).await, "Дать советы", "Додайте строки").await;

    let told = heard(&portal, 0).await;
    assert!(told[0].1.contains("надав поради") && told[0].1.contains("Додайте строки"), "{}", told[0].1);
}

#[tokio::test]
async fn an_answer_about_a_later_day_reaches_whoever_asked_and_the_head() {
    let portal = Portal::open().await;
    let (deputy, _) = a_school(&portal, portal.world.district()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let ask = async || {
        let form = owed(&deputy, "Справка").await.form("#extension");
        form.fill("wanted_until", date!(2026 - 11 - 30).to_string()).fill("reason", "Болезнь").submit().await.opens();
        methodologist.get("/district/extensions").await.form(".answer-extension")
    };

    ask().await.fill("answer", "Отчёт ждут раньше").press("Отказать").await.says("submissions-extension-refused");
    let refused = heard(&portal, 0).await;
    ask().await.press("Продлить").await.says("submissions-extension-granted");
    let granted = heard(&portal, 2).await;

    assert!(refused[1].1.contains("не продлил") && refused[1].1.contains("Отчёт ждут раньше"), "{}", refused[1].1);
    assert!(granted[1].1.contains("до 30 ноября 2026"), "{}", granted[1].1);
}

#[tokio::test]
async fn nobody_hears_of_what_no_longer_holds() {
    let portal = Portal::open().await;
    let (deputy, _) = a_school(&portal, portal.world.district()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    send_words(&deputy, "Справка", "Проверены планы.").await;

    let page = judge(&open_first(&methodologist).await, "Принять", "").await;
    page.form("#reopen").fill("reason", "Нет подписи").submit().await.says("submissions-reopened");

    let told = heard(&portal, 0).await;
    assert!(told[1].1.contains("открыл заново"), "{}", told[1].1);
}
