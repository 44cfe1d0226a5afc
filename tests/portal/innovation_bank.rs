//! The bank of innovative practices as everybody reads it: with the consent of its authors, level by level, on paper.

use kopilka::text::Locale;
use time::Duration;
use time::macros::date;

use crate::documents::reading::{docx_words, pdf_words};
use crate::innovations::{Cast, TITLE, press};
use crate::support::*;

#[tokio::test]
async fn everybody_reads_it_once_every_author_agrees() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let other = portal.sign_in(a_teacher().named("Макетова Дарья Дмитриевна")).await;
    let piece = portal.given(cast.piece().with(&other.person).banked()).await;
    let mut tx = portal.write().await;
    let taken = "UPDATE innovations SET authors = jsonb_set(authors, '{1,consented_on}', 'null'), level = 'none'";
    sqlx::query(taken).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    portal.visitor().get(piece.path()).await.answers(404);

    let page = other.get(piece.path()).await;
    press(&page, &format!("{}/consent", piece.path())).await.says("innovations-consented");

    portal.visitor().get(piece.path()).await.sees(TITLE);
}

#[tokio::test]
async fn a_recognition_near_its_end_is_asked_about_once_then_lapses() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    portal.given(a_centre_head().with_email("centre@portal.example")).await;
    let piece = portal.given(cast.piece().banked().until(date!(2027 - 01 - 23))).await;
    let mut tx = portal.write().await;
    kopilka::innovations::plan_round(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();

    let mut counts = Vec::new();
    for _ in 0..5 {
        portal.run_jobs().await;
        counts.push(portal.letters().len());
        portal.pass(Duration::DAY);
    }

    assert_eq!(counts, [0, 0, 1, 1, 1]);
    assert!(portal.letters()[0].text.contains(&piece.path()));
    portal.sign_in_as(&cast.methodologist.person).await.get("/innovations/work").await.sees("Срок истекает");
    portal.pass(Duration::days(62));
    portal.visitor().get("/innovations").await.sees("Срок истёк");
    let page = portal.sign_in_as(&cast.methodologist.person).await.get(piece.path()).await;
    let form = page.form("#renewal").fill("renew_basis", "протокол № 9");
    form.submit().await.says("innovations-confirmed").sees("Действует");
    portal.run_jobs().await;
}

#[tokio::test]
async fn what_is_archived_leaves_the_bank() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece().banked().until(date!(2026 - 12 - 01))).await;

    let form = cast.methodologist.get(piece.path()).await.form("#renewal").fill("renew_basis", "протокол № 9");
    form.press("archive").await.says("innovations-archived");

    portal.visitor().get("/innovations").await.sees_not(TITLE);
}

#[tokio::test]
async fn other_levels_and_the_log_stand_on_the_page() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece().banked()).await;

    let form = cast.head.get(piece.path()).await.form("#recognition").choose("level", "association");
    let form = form.fill("body", "заседание объединения").fill("basis", "протокол № 2");
    form.submit().await.says("innovations-recognised");
    let form = cast.author.get(piece.path()).await.form("#spread").choose("kind", "adoption");
    let form = form.fill("place", "Гимназия «Лад»").fill("result", "Круг введён в трёх классах");
    form.submit().await.says("innovations-spread-noted");

    let page = portal.visitor().get(piece.path()).await;
    page.sees("заседание объединения, протокол № 2").sees("Внедрение в другой школе: Гимназия «Лад»").sees("в трёх классах");
}

#[tokio::test]
async fn the_papers_hold_what_the_pages_say() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let piece = portal.given(cast.piece().judged_by(&cast.judges()).filled()).await;
    for at in 0..2 {
        let page = cast.experts[at].get(piece.sheet_path(at)).await;
        press(&page, &format!("{}/signature", piece.sheet_path(at))).await.says("innovations-signed");
    }
    let form = cast.methodologist.get(piece.path()).await.form("#decision");
    let form = form.choose("outcome", "bank").fill("body", "экспертный совет района").fill("basis", "протокол № 3");
    form.submit().await.says("innovations-banked");
    let words = async |reader: &SignedIn, path: String, wanted: &[&str]| {
        let docx = reader.get(format!("{path}/docx")).await;
        let pdf = reader.get(format!("{path}/pdf")).await;
        for words in [docx_words(docx.opens().bytes()), pdf_words(pdf.opens().bytes())] {
            let words = words.join(" ").replace('\u{a0}', " ");
            for said in wanted {
                assert!(words.contains(said), "«{said}» is not printed: {words}");
            }
        }
    };

    let passport = ["ПАСПОРТ ИННОВАЦИОННОЙ ПРАКТИКИ", "Указкина Тамара Викторовна", "Условия повторения", "О поле essence", "14"];
    words(&cast.author, format!("{}/paper", piece.path()), &passport).await;
    let sheet = ["ЭКСПЕРТНЫЙ ЛИСТ", "В. Л. Оценкина", "Видно по записям", "10 из 15 баллов", "Включить в банк"];
    words(&cast.experts[0], format!("{}/paper", piece.sheet_path(0)), &sheet).await;
    let extract = ["ВЫПИСКА", "протокол № 3 от 22.11.2026", "10 из 15 баллов; 10 из 15 баллов", "Включить в банк"];
    words(&cast.author, format!("{}/extract/paper", piece.path()), &extract).await;
    let register = ["РЕЕСТР", TITLE, "Указкина Тамара Викторовна", "протокол № 3"];
    words(&cast.methodologist, "/innovations/register/paper".to_owned(), &register).await;
}

#[tokio::test]
async fn the_bank_is_sifted_by_direction_level_and_year() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    portal.given(cast.piece().banked()).await;

    for (query, is_there) in [
        ("direction=moral", true),
        ("direction=civic", false),
        ("level=district", true),
        ("level=region", false),
        ("year=2025", false),
    ] {
        let page = portal.visitor().get(format!("/innovations?{query}")).await;
        assert_eq!(page.text().contains(TITLE), is_there, "{query}");
    }
}

#[tokio::test]
async fn a_ukrainian_author_fills_a_card() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_head().of(&portal.world.far).reading(Locale::Uk)).await;

    let page = author.get("/innovations/new").await.form("#new-form").fill("title", "Коло довіри").submit().await;
    let path = page.path().trim_end_matches("/edit").to_owned();
    page.form("#piece-form")
        .fill("text-idea", "Слухати кожного.")
        .press("look")
        .await
        .sees("Ідея досвіду")
        .sees("Слухати кожного.");

    author.get(format!("{path}/paper")).await.sees("ІНФОРМАЦІЙНА КАРТКА ПЕДАГОГІЧНОГО ДОСВІДУ");
    let whole = portal.given(an_innovation(&author.person).card()).await;
    let page = author.get(whole.path()).await;
    press(&page, &format!("{}/application", whole.path())).await.says("innovations-applied").sees("Формальна перевірка");
}
