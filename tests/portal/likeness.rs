//! Duplicates: the same file, the same text, a text like another one. Announced before sending, never forbidden, never
//! passed over in silence, and never at the cost of a colleague's secret.

use crate::practices::filled;
use crate::support::*;

pub const TEXT: &str = "Дети садятся полукругом и слушают притчу о двух странниках, которые встретились на мосту. Потом каждый рисует \
    лист дерева добрых дел и рассказывает соседу, что на нём изображено и почему. Ведущий ничего не оценивает, он только спрашивает \
    и записывает. В конце листья собирают на доске, и класс выбирает одно дело на неделю. Через неделю все вместе вспоминают, что \
    вышло, а что нет, и снова садятся в круг. Родителям показывают дерево на собрании в конце четверти и дарят им по листу.";

/// The text with every seventh word another: some fifteen of a hundred.
pub fn changed() -> String {
    let words = TEXT.split_whitespace().enumerate();
    words.map(|(at, word)| if at % 7 == 6 { "иначе" } else { word }).collect::<Vec<_>>().join(" ")
}

/// A draft with this file, read; its editor's page.
pub async fn drafted(portal: &Portal, author: &SignedIn, name: &str, bytes: Vec<u8>) -> Page {
    let page = author.get("/practices/new").await;
    let page = page.form("#practice-start").fill("title", "Дерево дел").attach("files", name, bytes).submit().await;
    portal.run_jobs().await;
    author.get(page.path()).await
}

/// A practice that everybody may read, with the text in a file.
pub async fn published(portal: &Portal) -> Practice {
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).titled("Мост").published().with_file("мост.txt", TEXT.as_bytes())).await;
    read(portal, &practice).await;
    practice
}

/// Has the files read as if they had just been brought.
async fn read(portal: &Portal, practice: &Practice) {
    let mut tx = portal.write().await;
    let read = "UPDATE practice_files SET plain = $2, reading = 'read' WHERE practice_id = $1";
    sqlx::query(read).bind(practice.id).bind(format!("Сценарий\n\n{TEXT}")).execute(tx.conn()).await.unwrap();
    kopilka::practices::plan_sketches(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_text_like_no_other_is_sent_without_a_question() {
    let portal = Portal::open().await;
    published(&portal).await;
    let author = portal.sign_in(a_teacher()).await;
    let other = "Игра на станциях: у каждой станции своя карта, свой секрет и своё слово, из слов складывается пословица. Команды \
        идут в разном порядке, жюри нет, подсказку можно обменять на песню, а в финале все пословицы читают хором у костра.";

    let page = drafted(&portal, &author, "игра.txt", other.as_bytes().to_vec()).await;

    assert_eq!(page.count("#likeness"), 0);
    filled(&page).press("Отправить руководителю").await.says("practices-submitted");
}

#[tokio::test]
async fn the_author_says_why_it_is_no_duplicate_and_the_head_reads_it_beside_both_texts() {
    let portal = Portal::open().await;
    published(&portal).await;
    let author = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let page = drafted(&portal, &author, "сценарий.txt", changed().into_bytes()).await;

    let silent = filled(&page).press("Отправить руководителю").await;
    silent.faults("likeness", "likeness-required");
    let compared = silent.link("Мост").follow().await;
    assert!(compared.texts_of(".pair mark").concat().contains("слушают притчу"), "{}", compared.text());
    let told = compared
        .form("#likeness-form")
        .choose("cause", "basis")
        .fill("words", "Без рисования, для восьмых классов")
        .submit()
        .await;
    told.says("likeness-saved");
    filled(&told).press("Отправить руководителю").await.says("practices-submitted");

    let desk = head.get("/practices/queue").await.link("Рассмотреть").follow().await;
    desk.sees("Сделано на её основе: Без рисования, для восьмых классов");
    desk.link("Мост").follow().await.says("likeness-said").sees("Без рисования");
}

#[tokio::test]
async fn practices_that_are_different_in_truth_need_a_word() {
    let portal = Portal::open().await;
    published(&portal).await;
    let author = portal.sign_in(a_teacher()).await;
    let page = drafted(&portal, &author, "сценарий.txt", changed().into_bytes()).await;

    let compared = page.link("Мост").follow().await;

    compared.form("#likeness-form").choose("cause", "different").submit().await.faults("words", "likeness-words-required");
}

#[tokio::test]
async fn what_the_author_may_not_know_of_is_announced_to_nobody() {
    let portal = Portal::open().await;
    let neighbour = portal.given(a_teacher().of(portal.world.neighbour())).await;
    let colleague = portal.given(a_teacher()).await;
    let stranger = portal.given(a_teacher().of(portal.world.stranger())).await;
    for practice in [
        a_practice(&neighbour).titled("Чужой черновик"),
        a_practice(&neighbour).titled("Чужая школа").shared_in_school(),
        a_practice(&colleague).titled("Черновик коллеги"),
        a_practice(&colleague).titled("Ждёт решения").submitted(),
        a_practice(&stranger).titled("Чужой район").published_in_district(),
    ] {
        let practice = portal.given(practice.with_file("мост.txt", TEXT.as_bytes())).await;
        read(&portal, &practice).await;
    }
    let author = portal.sign_in(a_teacher()).await;

    let page = drafted(&portal, &author, "сценарий.txt", TEXT.as_bytes().to_vec()).await;
    assert_eq!(page.count("#likeness"), 0, "{}", page.text());
    let known = portal.given(a_practice(&colleague).titled("Своя школа").accepted().with_file("мост.txt", TEXT.as_bytes())).await;
    read(&portal, &known).await;

    let page = author.get(page.path()).await;

    assert_eq!(page.count("#likeness li"), 1);
    page.sees("Своя школа");
}

#[tokio::test]
async fn a_title_like_another_is_told_and_asks_for_nothing() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let known = portal.given(a_practice(&author).titled("Дерево добрых дел").published()).await;
    read(&portal, &known).await;
    let author = portal.sign_in(a_teacher()).await;

    let page = author.get("/practices/new").await;
    let page = page
        .form("#practice-start")
        .fill("title", "Дерево добрых дел!")
        .attach("files", "игра.txt", "Совсем иное")
        .submit()
        .await;
    portal.run_jobs().await;

    author.get(page.path()).await.says("likeness-sort-title");
    filled(&page).press("Отправить руководителю").await.says("practices-submitted");
}
