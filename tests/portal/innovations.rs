//! Innovative practices: from the draft that nobody else sees, by way of a check and two experts, into the bank, where each
//! recognition lasts some years.

use axum::body::Body;
use axum::http::Method as HttpMethod;
use sqlx::AssertSqlSafe;

use crate::support::*;

pub const TITLE: &str = "Круг доверия в классе";

/// An author with her head, and the district with two experts of another school.
pub struct Cast {
    pub author: SignedIn,
    pub head: SignedIn,
    pub methodologist: SignedIn,
    pub experts: [SignedIn; 2],
}

impl Cast {
    pub async fn gather(portal: &Portal) -> Self {
        let neighbour = portal.world.neighbour().clone();
        Self {
            author: portal.sign_in(a_teacher().named("Указкина Тамара Викторовна")).await,
            head: portal.sign_in(a_head().named("Журналова Нина Викторовна")).await,
            methodologist: portal.sign_in(a_methodologist().named("Методистова Ольга Ивановна")).await,
            experts: [
                portal.sign_in(a_head().of(&neighbour).named("Оценкина Вера Львовна")).await,
                portal.sign_in(a_teacher().of(&neighbour).named("Судьина Яна Олеговна")).await,
            ],
        }
    }

    pub fn judges(&self) -> [&Person; 2] {
        [&self.experts[0].person, &self.experts[1].person]
    }

    pub fn piece(&self) -> AnInnovation {
        an_innovation(&self.author.person)
    }
}

pub async fn press(page: &Page, action: &str) -> Page {
    page.form(action).submit().await
}

#[tokio::test]
async fn a_piece_goes_from_its_author_by_two_experts_into_the_bank() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece()).await;
    let at = |deed: &str| format!("{}/{deed}", piece.path());

    let page = cast.author.get(piece.path()).await;
    press(&page, &at("application")).await.says("innovations-proposed");
    let page = cast.head.get(piece.path()).await;
    press(&page, &at("nomination")).await.says("innovations-nominated").sees("25 ноября");
    let [first, second] = cast.judges().map(|expert| expert.id.to_string());
    let page = cast.methodologist.post(at("experts"), &[("expert", &first), ("expert", &second), ("expert", "")]).await;
    page.says("innovations-assigned");
    for expert in &cast.experts {
        let page = expert.get("/innovations/work").await.link(TITLE).follow().await;
        let sheet = page.path().to_owned();
        let mut form = page.form("#sheet-form");
        for criterion in ["relevance", "novelty", "result", "replicability", "description"] {
            form = form.choose(&format!("grade-{criterion}"), "3");
        }
        let form = form.fill("opinion", "Опыт можно повторить.").choose("recommendation", "bank");
        let page = form.submit().await;
        press(&page, &format!("{sheet}/signature")).await.says("innovations-signed");
    }
    let form = cast.methodologist.get(piece.path()).await.form("#decision");
    let form = form.choose("outcome", "bank").fill("body", "экспертный совет").fill("basis", "протокол № 3");
    form.submit().await.says("innovations-banked").sees("15 из 15");

    portal.visitor().get("/innovations").await.sees(TITLE);
    portal.visitor().get(piece.path()).await.sees("Конфликты за четверть");
}

#[tokio::test]
async fn what_is_lacking_is_named_before_the_application() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;

    let page = cast.author.get("/innovations/new").await.form("#new-form").fill("title", "Утренний круг").submit().await;
    let path = page.says("innovations-begun").path().trim_end_matches("/edit").to_owned();
    let form = page.form("#piece-form").fill("text-problem", "Дети не слышат друг друга.");
    let page = form.forge("indicator", "Ссоры").forge("before", "9").forge("after", "2").press("look").await;

    page.sees("Сущность").sees("Дети не слышат друг друга.").sees("Ссоры");
    cast.author.post(format!("{path}/application"), &[]).await.refused("innovations-refused-lacking");
}

#[tokio::test]
async fn a_draft_is_its_authors_alone() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let coauthor = portal.sign_in(a_teacher().named("Макетова Дарья Дмитриевна")).await;
    let piece = portal.given(cast.piece().with(&coauthor.person)).await;
    let colleague = portal.sign_in(a_teacher().named("Пеналова Анна Львовна")).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let centre = portal.sign_in(a_centre_head()).await;

    coauthor.get(piece.path()).await.sees(TITLE);
    let strangers = [&cast.head, &cast.methodologist, &cast.experts[0], &colleague, &deputy, &centre];
    for stranger in strangers {
        for path in [piece.path(), format!("{}/edit", piece.path()), format!("{}/paper", piece.path())] {
            assert!([403, 404].contains(&stranger.get(path).await.status()));
        }
        stranger.get("/innovations/work").await.sees_not(TITLE);
        stranger.get("/innovations").await.sees_not(TITLE);
    }
    portal.visitor().get(piece.path()).await.answers(404);
}

#[tokio::test]
async fn a_colleague_and_a_neighbour_see_nothing_until_it_is_in_the_bank() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let colleague = portal.sign_in(a_teacher().named("Пеналова Анна Львовна")).await;
    let neighbour = portal.sign_in(a_head().of(portal.world.neighbour())).await;
    let checking = portal.given(cast.piece().checking()).await;
    let judged = portal.given(cast.piece().judged_by(&cast.judges()).filled()).await;
    let banked = portal.given(cast.piece().banked()).await;

    for piece in [&checking, &judged] {
        colleague.get(piece.path()).await.answers(404);
        neighbour.get(piece.path()).await.answers(404);
        cast.methodologist.get(piece.path()).await.sees(TITLE);
        cast.head.get(piece.path()).await.sees(TITLE);
    }
    colleague.get(banked.path()).await.sees(TITLE).sees_not("Путь практики");
    neighbour.get(banked.path()).await.sees(TITLE);
}

#[tokio::test]
async fn an_expert_sees_the_own_sheet_and_the_author_no_names() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece().judged_by(&cast.judges()).filled()).await;

    cast.experts[0].get(piece.sheet_path(0)).await.sees(TITLE);
    for (reader, at) in
        [(&cast.experts[0], 1), (&cast.experts[1], 0), (&cast.author, 0), (&cast.head, 0), (&cast.methodologist, 0)]
    {
        reader.get(piece.sheet_path(at)).await.answers(404);
    }
    for at in 0..2 {
        let page = cast.experts[at].get(piece.sheet_path(at)).await;
        press(&page, &format!("{}/signature", piece.sheet_path(at))).await.says("innovations-signed");
    }
    cast.methodologist.get(piece.sheet_path(0)).await.sees("В. Л. Оценкина");
    cast.author.get(piece.path()).await.sees_not("Опыт проверен");
    let form = cast.methodologist.get(piece.path()).await.form("#decision");
    let form = form.choose("outcome", "return").fill("body", "экспертный совет").fill("basis", "протокол № 3");
    form.fill("reason", "Добавьте показатели.").submit().await.says("innovations-returned");

    let page = cast.author.get(piece.path()).await;
    page.sees("Опыт проверен").sees("10 из 15").sees("Добавьте показатели.");
    page.sees_not("Оценкина").sees_not("Судьина");
}

#[tokio::test]
async fn a_signed_sheet_can_no_longer_be_changed() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece().judged_by(&cast.judges()).filled()).await;
    let page = cast.experts[0].get(piece.sheet_path(0)).await;
    press(&page, &format!("{}/signature", piece.sheet_path(0))).await.says("innovations-signed");

    cast.experts[0].post(piece.sheet_path(0), &[("opinion", "Иначе")]).await.refused("innovations-refused-signed");
    for statement in ["UPDATE innovation_sheets SET opinion = 'Иначе'", "DELETE FROM innovation_sheets"] {
        let mut tx = portal.write().await;
        let done = sqlx::query(AssertSqlSafe(statement)).execute(tx.conn()).await;
        assert!(done.is_err(), "«{statement}» is done");
    }
}

#[tokio::test]
async fn an_author_or_a_colleague_of_hers_is_no_expert() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece().checking()).await;
    let experts = format!("{}/experts", piece.path());
    let [author, head] = [&cast.author, &cast.head].map(|one| one.person.id.to_string());
    let other = cast.experts[0].person.id.to_string();
    let name =
        async |first: &str, second: &str| cast.methodologist.post(&experts, &[("expert", first), ("expert", second)]).await;

    name(&author, &other).await.faults("expert-1", "innovations-refused-author");
    name(&head, &other).await.faults("expert-1", "innovations-refused-near");
    name(&other, &other).await.faults("expert-1", "innovations-refused-experts");
}

#[tokio::test]
async fn nothing_is_refused_without_a_reason() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece().checking()).await;

    let page = cast.methodologist.get(piece.path()).await;
    page.form("#refusal").press("decline").await.faults("reason", "common-problem-required");
    page.form("#refusal").fill("reason", "Нет показателей до и после.").submit().await.says("innovations-returned");

    cast.author.get(piece.path()).await.sees("Нет показателей до и после.");
}

#[tokio::test]
async fn the_district_reads_what_was_sent_while_the_author_writes_on() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece().checking()).await;
    let page = cast.methodologist.get(piece.path()).await;
    page.form("#refusal").fill("reason", "Уточните шаги.").submit().await.says("innovations-returned");

    let page = cast.author.get(format!("{}/edit", piece.path())).await;
    page.form("#piece-form").fill("text-steps", "Новые шаги ещё пишутся.").submit().await.says("innovations-saved");

    cast.methodologist.get(piece.path()).await.sees("О поле steps сказано всё.").sees_not("Новые шаги");
}

#[tokio::test]
async fn two_authors_in_one_text_get_both() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let other = portal.sign_in(a_teacher().named("Макетова Дарья Дмитриевна")).await;
    let piece = portal.given(cast.piece().with(&other.person)).await;
    let edit = format!("{}/edit", piece.path());

    let (mine, theirs) = (cast.author.get(&edit).await, other.get(&edit).await);
    theirs.form("#piece-form").fill("text-goal", "Научить договариваться").submit().await.says("innovations-saved");
    let page = mine.form("#piece-form").fill("text-goal", "Научить слушать").submit().await;

    page.answers(409);
    page.sees("договариваться").sees("слушать");
    page.form("#piece-form").submit().await.says("innovations-saved").sees("Научить слушать");
}

#[tokio::test]
async fn a_page_that_saves_itself_gets_a_sentence_and_a_version() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece()).await;
    let edit = format!("{}/edit", piece.path());
    let form = cast.author.get(&edit).await.form("#piece-form").fill("text-goal", "Научить слышать");
    let request = cast.author.request(HttpMethod::POST, &edit).header("sec-fetch-site", "same-origin").header("x-autosave", "1");
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(Body::from(form.encoded())).unwrap();

    let answer: serde_json::Value = serde_json::from_str(&cast.author.ask(request).await.html()).unwrap();

    assert!(answer["seen"]["version"].is_string() && answer["saved"].is_string(), "{answer}");
    cast.author.get(piece.path()).await.sees("Научить слышать");
}
