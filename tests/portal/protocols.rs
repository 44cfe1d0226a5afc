//! Protocols on paper and what follows their signing: extracts, corrections, checks, scans, drafts out of the records.

use kopilka::access::Role;
use kopilka::decisions::{Draft, Kind};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use time::Duration;

use crate::documents::reading::{docx_part, docx_words, html_words, pdf_metadata, pdf_words, same_words_in_pdf};
use crate::signing::{both, sign};
use crate::support::*;

const WORDS: [&str; 12] =
    ["класс", "семья", "встреча", "памятка", "анкета", "дежурство", "№ 4", "«ёлочки»", "5–9", "А. П.", "г.", "и"];

/// So many words, the same for the same seed.
fn text(dice: &mut StdRng, most: usize) -> String {
    let words: Vec<&str> = (0..dice.random_range(1..=most)).map(|_| WORDS[dice.random_range(0..WORDS.len())]).collect();
    words.join(" ")
}

fn an_item(dice: &mut StdRng, present: i32) -> AWrittenItem {
    let decisions = (0..dice.random_range(0..4)).map(|_| {
        let kind = Kind::ALL[dice.random_range(0..Kind::ALL.len())];
        Draft { kind, ..a_task(&text(dice, 25), "Тестова А. А., Пробная Г. Г.", "до 18 декабря") }
    });
    let decisions = decisions.collect();
    let against = dice.random_range(0..2);
    AWrittenItem {
        title: format!("О {}", text(dice, 12)),
        speakers: ["", "Тестова А. А.", "руководитель МО"][dice.random_range(0..3)].into(),
        heard: text(dice, 160),
        spoke: if dice.random_bool(0.5) {
            format!("Пробная Г. Г.: {}\nТестова А. А.: {}", text(dice, 30), text(dice, 9))
        } else {
            String::new()
        },
        votes: dice.random_bool(0.5).then_some([present - against, against, 0]),
        decisions,
    }
}

/// The words of the page stand in both files.
async fn says_the_same_everywhere(reader: &Browser, paper: &str, edges: &str) -> Vec<String> {
    let page = reader.get(paper).await;
    let shown = html_words(page.opens().html().as_bytes());
    let address = |format: &str| match paper.split_once('?') {
        Some((path, wishes)) => format!("{path}/{format}?{wishes}"),
        None => format!("{paper}/{format}"),
    };
    let docx = reader.get(address("docx")).await;
    assert_eq!(docx_words(docx.opens().bytes()), shown, "{paper}");
    let pdf = reader.get(address("pdf")).await;
    same_words_in_pdf(&shown, &pdf_words(pdf.opens().bytes()), edges);
    shown
}

/// A signed protocol of which a further edition is being written.
pub async fn a_correction(portal: &Portal, head: &SignedIn) -> Called {
    let meeting = portal.given(a_written_protocol(&head.person, &head.person)).await;
    let path = meeting.path();
    sign(head, &path).await.opens();
    let form = head.get(format!("{path}/signing")).await.form("#correct").fill("reason", "Опечатка в решении 1.1");
    form.submit().await.says("protocols-correcting");
    meeting
}

#[tokio::test]
async fn fifty_generated_protocols_say_the_same_on_screen_in_docx_and_in_pdf() {
    let portal = Portal::open().await;
    let mut dice = StdRng::seed_from_u64(26);
    let places = [portal.world.school().clone(), portal.world.stranger().clone()];
    let mut heads = Vec::new();
    for place in &places {
        heads.push(portal.sign_in(a_head().of(place)).await);
        for _ in 0..16 {
            portal.given(a_teacher().of(place).named("Пробная Галина Глебовна")).await;
        }
    }

    for number in 0..50 {
        let language = ["ru", "uk"][number % 2];
        let head = &heads[number % 2];
        let absent = dice.random_range(0..8);
        let present = 17 - i32::try_from(absent).unwrap();
        let items = (0..dice.random_range(1..6)).map(|_| an_item(&mut dice, present)).collect();
        let protocol = a_written_protocol(&head.person, &head.person).in_language(language).with_items(items).with_absent(absent);
        let protocol = if dice.random_bool(0.3) { protocol.short() } else { protocol };
        let protocol = if dice.random_bool(0.5) {
            protocol.with_guest("Гостева И. И.", "педагог-психолог")
        } else {
            protocol
        };
        let meeting = portal.given(protocol).await;

        let edges = "Черновик Чернетка № Фамилия, инициалы Должность Подпись Ім’я, прізвище Посада Підпис";
        let words = says_the_same_everywhere(head, &format!("{}/protocol", meeting.path()), edges).await;

        assert!(words.len() > 40, "{words:?}");
    }
}

#[tokio::test]
async fn a_signed_protocol_has_the_measures_and_words_of_record_keeping() {
    let portal = Portal::open().await;
    let (secretary, head) = both(&portal).await;
    let protocol = a_written_protocol(&secretary.person, &head.person).with_guest("Гостева И. И.", "педагог-психолог");
    let meeting = portal.given(protocol).await;
    let paper = format!("{}/protocol", meeting.path());
    head.get(&paper).await.sees("Черновик").sees("№ ____");
    sign(&secretary, &meeting.path()).await.opens();
    sign(&head, &meeting.path()).await.opens();

    let page = head.get(&paper).await;
    let edges = format!("{} {}", page.text_of(".paper-footer"), page.text_of(".paper-code"));
    let words = says_the_same_everywhere(&head, &paper, &edges).await.join(" ").replace('\u{a0}', " ");

    page.sees_not("Черновик").sees("Подписано в портале 22.11.2026: Председатель – В. О. Образцова, Секретарь – Н. В. Журналова");
    for sentence in [
        "ПРОТОКОЛ 22.11.2026 № 1",
        "заседания МО классных руководителей",
        "Председатель – Образцова В. О. Секретарь – Журналова Н. В.",
        "Присутствовали: 2 из 2: Журналова Н. В., Образцова В. О. Приглашённые: Гостева И. И., педагог-психолог",
        "Кворум имеется ПОВЕСТКА ДНЯ: 1. О формах работы с родителями. Доклад: Тестова А. А.",
        "1. СЛУШАЛИ: Тестова А. А. – три формы встреч. РЕШИЛИ: 1.1. Провести четыре встречи.",
        "Ответственный: Тестова А. А. Срок: до 18 декабря.",
        "Голосовали: «за» – 2, «против» – 0, «воздержались» – 0 (единогласно).",
        "Председатель _______________ В. О. Образцова Секретарь _______________ Н. В. Журналова",
    ] {
        assert!(words.contains(sentence), "«{sentence}» is not in: {words}");
    }
    let docx = head.get(format!("{paper}/docx")).await;
    let body = docx_part(docx.bytes(), "word/document.xml");
    assert!(body.contains("w:top=\"1134\" w:right=\"567\" w:bottom=\"1134\" w:left=\"1134\""));
    let pdf = head.get(format!("{paper}/pdf")).await;
    let metadata = pdf_metadata(&pdf_extract::Document::load_mem(pdf.bytes()).unwrap());
    assert!(metadata.contains("Протокол № 1, 22.11.2026"), "{metadata}");
    head.get(format!("{paper}/html")).await.opens().sees("ПРОТОКОЛ");
}

#[tokio::test]
async fn an_extract_holds_the_chosen_item_whole_and_says_who_vouches_for_it() {
    let portal = Portal::open().await;
    let (secretary, head) = both(&portal).await;
    let meeting = portal.given(a_written_protocol(&secretary.person, &head.person)).await;
    head.get(format!("{}/extract", meeting.path())).await.answers(404);
    sign(&secretary, &meeting.path()).await.opens();
    sign(&head, &meeting.path()).await.opens();

    let form = secretary.get(format!("{}/extract", meeting.path())).await.form("#extract");
    let page = form.check_value("item", &meeting.items[1].to_string()).submit().await;

    page.opens().sees("ВЫПИСКА ИЗ ПРОТОКОЛА").sees("2.1.").sees("Верно").sees("Н. В. Журналова").sees_not("три формы встреч");
    says_the_same_everywhere(&secretary, page.path(), "").await;
}

#[tokio::test]
async fn a_correction_stands_beside_what_was_signed() {
    let portal = Portal::open().await;
    let (secretary, head) = both(&portal).await;
    let meeting = portal.given(a_written_protocol(&secretary.person, &head.person)).await;
    let path = meeting.path();
    sign(&secretary, &path).await.opens();
    sign(&head, &path).await.opens();

    let form = head.get(format!("{path}/signing")).await.form("#correct");
    form.fill("reason", "").submit().await.answers(422);
    let form = head.get(format!("{path}/signing")).await.form("#correct").fill("reason", "Опечатка в решении 1.1");
    form.submit().await.says("protocols-correcting");
    let field = format!("heard-{}", meeting.items[0]);
    head.get(format!("{path}/edit")).await.form("#meeting-form").fill(&field, "пять форм встреч").submit().await.opens();
    sign(&secretary, &path).await.says("protocols-signed-first");
    let page = sign(&head, &path).await;

    page.sees("Протокол № 1 подписан").sees("Редакция 2").sees("Редакция 1");
    head.get(format!("{path}/protocol")).await.sees("пять форм").sees("Исправление: Опечатка в решении 1.1");
    head.get(format!("{path}/protocol?edition=1")).await.sees("три формы").sees_not("пять форм");
    let comparison = head.get(format!("{path}/comparison?from=1&to=2")).await;
    assert_eq!((comparison.text_of("del"), comparison.text_of("ins")), ("три формы".into(), "пять форм".into()));
    head.get(format!("{path}/signing")).await.form(&format!("{path}/filing")).submit().await.says("protocols-filed");
}

#[tokio::test]
async fn a_correction_that_is_given_up_leaves_what_was_signed() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let meeting = portal.given(a_written_protocol(&head.person, &head.person)).await;
    let path = meeting.path();
    sign(&head, &path).await.opens();
    let form = head.get(format!("{path}/signing")).await.form("#correct").fill("reason", "Опечатка");
    form.submit().await.says("protocols-correcting");
    let field = format!("heard-{}", meeting.items[0]);
    head.get(format!("{path}/edit")).await.form("#meeting-form").fill(&field, "пять форм встреч").submit().await.opens();

    let page = head.get(format!("{path}/signing")).await.form(&format!("{path}/correction/delete")).submit().await;

    page.says("protocols-discarded");
    head.get(&path).await.sees("три формы встреч").sees_not("пять форм");
    head.get(format!("{path}/edit")).await.refused("meetings-refused-signed");
}

#[tokio::test]
async fn anybody_with_the_paper_checks_it_and_learns_nothing_of_its_text() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let meeting = portal.given(a_written_protocol(&head.person, &head.person)).await;
    sign(&head, &meeting.path()).await.opens();
    let check = head.get(format!("{}/signing", meeting.path())).await.attributes("a[href^='/check/']", "href");

    let page = portal.visitor().get(&check[0]).await;

    page.opens().sees("Протокол № 1 от 22 ноября 2026").sees("МО классных руководителей").sees("Школа № 4");
    page.says("protocols-verify-stands").sees_not("три формы встреч").sees_not("Примерова");
    let form = head.get(format!("{}/signing", meeting.path())).await.form("#correct").fill("reason", "Опечатка");
    form.submit().await.opens();
    sign(&head, &meeting.path()).await.opens();
    portal.visitor().get(&check[0]).await.sees("Документ подлинный, но действует редакция 2");
    portal.visitor().get("/check/aaaabbbbccccdddd").await.answers(404).says("protocols-verify-unknown");
}

#[tokio::test]
async fn a_scan_belongs_to_exactly_the_edition_it_shows() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let meeting = portal.given(a_written_protocol(&head.person, &head.person)).await;
    let path = meeting.path();
    sign(&head, &path).await.opens();
    let pdf = head.get(format!("{path}/protocol/pdf")).await.bytes().to_vec();

    let form = head.get(format!("{path}/signing")).await.form("form.scan");
    form.attach("scan", "протокол.txt", "текст".as_bytes()).submit().await.refused("protocols-scan-kind");
    let form = head.get(format!("{path}/signing")).await.form("form.scan");
    let page = form.attach("scan", "протокол.pdf", pdf.clone()).submit().await;

    page.says("protocols-scan-attached").sees("Подписанный экземпляр приложен к редакции 1");
    assert_eq!(page.link("протокол.pdf").follow().await.bytes().to_vec(), pdf);
    let form = head.get(format!("{path}/signing")).await.form("#correct").fill("reason", "Опечатка");
    form.submit().await.opens();
    sign(&head, &path).await.opens().sees("Подписанный экземпляр приложен к редакции 1").sees_not("приложен к редакции 2");
}

#[tokio::test]
async fn the_records_fill_a_protocol_and_leave_what_is_written() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let items = ["О плане работы МО на учебный год", "Об адаптации"].map(|title| AWrittenItem {
        title: title.into(),
        speakers: "Тестова А. А.".into(),
        ..AWrittenItem::default()
    });
    let [first, second] = items;
    let second = AWrittenItem { heard: "своими словами".into(), ..second };
    let meeting = portal.given(a_written_protocol(&head.person, &head.person).with_items(vec![first, second])).await;

    let page = head.get(format!("{}/edit", meeting.path())).await.link("Черновик из записей").follow().await;
    page.sees("доклад «О плане работы МО на учебный год».").sees("План работы принять за основу и представить на утверждение");
    let page = page.form("#drafting").submit().await;

    page.says("protocols-drafted");
    let paper = head.get(format!("{}/protocol", meeting.path())).await;
    paper.sees("План работы принять за основу").sees("своими словами").sees_not("доклад «Об адаптации»");
}

#[tokio::test]
async fn drafts_are_kept_from_members_and_signed_protocols_from_other_schools() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let stranger = portal.sign_in(a_person().holding(Role::Principal).of(portal.world.neighbour())).await;
    let meeting = portal.given(a_written_protocol(&head.person, &head.person).on(today() - Duration::DAY)).await;
    let paper = format!("{}/protocol", meeting.path());

    teacher.get(&paper).await.refused("meetings-refused-state");
    sign(&head, &meeting.path()).await.opens();

    teacher.get(&paper).await.opens().sees("три формы встреч");
    stranger.get(&paper).await.answers(404);
    stranger.get(format!("{paper}/docx")).await.answers(404);
    stranger.get(format!("{}/signing", meeting.path())).await.answers(404);
}
