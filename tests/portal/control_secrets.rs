//! What a thematic control tells to whom: the leaders of the school everything, a named teacher the own lines, others
//! and the district nothing, at whatever address, in search, folder, record and letters.

use kopilka::app;
use kopilka::web::Method;

use crate::controls::Cast;
use crate::documents::reading::{docx_words, pdf_words};
use crate::support::*;

#[tokio::test]
async fn a_named_teacher_sees_the_own_lines_and_nobody_elses() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control().signed()).await;
    let of_others = ["Макетова", "6-А", "Работа ведётся не везде", "родительских собраний"];

    let list = cast.anna.get("/controls").await;
    let page = cast.anna.get(control.path()).await;
    let paper = cast.anna.get(format!("{}/paper", control.path())).await;
    let docx = cast.anna.get(format!("{}/paper/docx", control.path())).await;
    let folder = cast.anna.get("/folder/paper/pdf").await;

    list.sees("Устранено замечаний: 0 из 1");
    page.sees("В классе 5-А нет плана собраний");
    paper.sees("ВЫПИСКА ИЗ АНАЛИТИЧЕСКОЙ СПРАВКИ").sees("В классе 5-А");
    let docx = docx_words(docx.opens().bytes()).join(" ");
    let folder = pdf_words(folder.opens().bytes()).join(" ");
    assert!(docx.contains("5-А") && folder.contains("ВЫПИСКА"), "{docx} {folder}");
    for secret in of_others {
        for shown in [list.text(), page.text(), paper.text(), docx.clone()] {
            assert!(!shown.contains(secret), "«{secret}» is shown: {shown}");
        }
    }
    // The list of members names everybody with their classes.
    assert!(["В классе 6-А", "Работа ведётся"].iter().all(|secret| !folder.contains(secret)), "{folder}");
}

#[tokio::test]
async fn a_draft_is_nothing_to_whoever_is_named_in_it() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control()).await;

    cast.anna.get(control.path()).await.answers(404);
    cast.anna.get("/controls").await.sees_not("Связь школы и семьи");
    cast.anna.get("/").await.sees_not("Связь школы и семьи");
}

#[tokio::test]
async fn a_teacher_who_is_not_named_sees_nothing_of_it() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control().signed()).await;
    let secretary = portal.sign_in(a_secretary()).await;

    for path in [control.path(), format!("{}/paper", control.path())] {
        secretary.get(path).await.answers(404);
    }
    secretary.get("/controls").await.sees_not("Связь школы и семьи");
    secretary.get("/folder").await.sees_not("Связь школы и семьи");
}

#[tokio::test]
async fn only_those_who_have_not_read_are_reminded_and_the_letter_tells_nothing() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let olga = portal.sign_in(a_teacher().named("Пеналова Ольга Викторовна").with_email("olga@example.org")).await;
    let nina = portal.sign_in(a_teacher().named("Журналова Нина Викторовна").with_email("nina@example.org")).await;
    let control = a_control(&cast.deputy.person).of_teachers(&[&olga.person, &nina.person]).signed();
    let control = portal.given(control).await;
    nina.get(control.path()).await.form("#acquaint").submit().await.says("controls-acquainted");

    cast.deputy.get(control.path()).await.form(&format!("{}/reminder", control.path())).submit().await.says("controls-reminded");
    portal.run_jobs().await;

    let letters = portal.letters();
    assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["olga@example.org"]);
    assert!(!letters[0].text.contains("5-А") && letters[0].text.contains(&control.path()), "{}", letters[0].text);
}

#[tokio::test]
async fn the_folder_names_the_memo_and_no_teacher_in_its_index() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    portal.given(cast.control().signed()).await;

    let page = cast.deputy.get("/folder").await;

    let memos = page.texts_of("[aria-labelledby=division-controls] li");
    assert_eq!(memos, ["Справка «Связь школы и семьи», 20.11.2026"]);
    page.sees_not("5-А");
}

#[tokio::test]
async fn the_leader_of_a_partner_school_has_no_part_in_it() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control().signed()).await;
    let School { association, .. } = portal.world.school().clone();
    let partner = portal.world.neighbour().clone();
    let mut tx = portal.write().await;
    let joined = "INSERT INTO association_partners (association_id, school_id) VALUES ($1, $2)";
    sqlx::query(joined).bind(association).bind(partner.id).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let principal = portal.sign_in(a_principal().of(&partner)).await;

    principal.get(control.path()).await.answers(404);
    principal.get("/controls").await.sees_not("Связь школы и семьи");
}

/// Whoever is not of the school is told nothing, at whatever address of the room.
#[tokio::test]
async fn nobody_outside_the_school_sees_anything_of_it() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let signed = portal.given(cast.control().signed()).await;
    let neighbour = portal.world.neighbour().clone();
    let strangers = [
        portal.visitor(),
        portal.sign_in(a_methodologist()).await.copied(),
        portal.sign_in(a_centre_head()).await.copied(),
        portal.sign_in(an_administrator()).await.copied(),
        portal.sign_in(a_head().of(&neighbour)).await.copied(),
        portal.sign_in(a_deputy().of(&neighbour)).await.copied(),
        portal.sign_in(a_teacher().of(&neighbour)).await.copied(),
    ];
    let routes = app::routes();
    let room: Vec<_> = routes.rows().iter().filter(|row| row.path.starts_with("/controls")).collect();

    for stranger in &strangers {
        for row in &room {
            let path = row.path.replace("{control}", &signed.id.to_string());
            let path = path.replace("{object}", &signed.objects[0].to_string()).replace("{format}", "docx");
            let page = match row.method {
                Method::Get => stranger.get(&path).await,
                Method::Post | Method::Question => stranger.post(&path, &[]).await,
            };
            tells_nothing(&page);
        }
        for path in ["/", "/search?q=семьи", "/practices?q=семьи", "/folder", "/folder/paper/pdf", "/admin/audit"] {
            tells_nothing(&stranger.get(path).await);
        }
    }
    assert!(portal.letters().is_empty());
}

/// A page without a word of the memo.
fn tells_nothing(page: &Page) {
    let text = page.text();
    for secret in ["Связь школы и семьи", "Указкина", "нет плана собраний", "Работа ведётся"]
    {
        assert!(!text.contains(secret), "{} tells «{secret}»: {text}", page.path());
    }
}
