//! Thematic controls: marked class by class, signed once and for good, read by each teacher as far as it is about the
//! own class, brought before a meeting, looked at again.

use axum::body::Body;
use axum::http::Method as HttpMethod;
use sqlx::AssertSqlSafe;
use time::Duration;
use time::macros::date;

use crate::documents::reading::pdf_words;
use crate::support::*;

/// A school with two teachers and who leads it.
pub struct Cast {
    pub deputy: SignedIn,
    pub anna: SignedIn,
    pub vera: SignedIn,
}

impl Cast {
    pub async fn gather(portal: &Portal) -> Self {
        Self {
            deputy: portal.sign_in(a_deputy().named("Распорядова Инна Львовна")).await,
            anna: portal.sign_in(a_teacher().named("Указкина Тамара Викторовна")).await,
            vera: portal.sign_in(a_teacher().named("Макетова Дарья Дмитриевна")).await,
        }
    }

    pub fn control(&self) -> AControl {
        a_control(&self.deputy.person).of_teachers(&[&self.anna.person, &self.vera.person])
    }
}

#[tokio::test]
async fn a_usual_theme_brings_its_purpose_and_its_criteria() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    portal.given(cast.control()).await;

    let page = cast.deputy.get("/controls/new?theme=hours").await;
    let unit = page.attributes("input[name=units]", "value")[0].clone();
    let form = page.form("#control-form");
    assert_eq!(form.value("theme"), "Качество проведения классных часов");
    let page = form.fill("ends_on", "2026-11-30").check_value("units", &unit).submit().await;

    page.says("controls-begun").sees("5-А").sees("0 из 5").sees("Нет выводов");
}

#[tokio::test]
async fn a_class_is_marked_and_the_memo_lacks_less() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control()).await;
    let address = format!("{}/objects/{}", control.path(), control.objects[0]);

    let page = cast.deputy.get(&address).await;
    let [_, remark] = &page.attributes("textarea[name^=remark-]", "name")[..] else { panic!("two criteria") };
    page.form("#grid-form").fill(remark, "").submit().await.says("controls-saved");

    cast.deputy.get(control.path()).await.says("controls-lacks-remarks");
    cast.deputy.post(format!("{}/signature", control.path()), &[]).await.refused("controls-refused-lacking");
}

#[tokio::test]
async fn two_people_in_one_class_get_both_texts() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control()).await;
    let address = format!("{}/objects/{}", control.path(), control.objects[0]);
    let head = portal.sign_in(a_head()).await;

    let (mine, theirs) = (cast.deputy.get(&address).await, head.get(&address).await);
    let remark = mine.attributes("textarea[name^=remark-]", "name")[1].clone();
    theirs.form("#grid-form").fill(&remark, "Нет протоколов").submit().await.says("controls-saved");
    let page = mine.form("#grid-form").fill(&remark, "Нет собраний").submit().await;

    page.answers(409);
    page.sees("протоколов").sees("собраний");
    page.form("#grid-form").submit().await.says("controls-saved").sees("Нет собраний");
}

#[tokio::test]
async fn a_page_that_saves_itself_gets_a_sentence_and_what_it_may_see_by_now() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control()).await;
    let address = format!("{}/memo", control.path());
    let form = cast.deputy.get(&address).await.form("#memo-form").fill("conclusions", "Работа ведётся везде.");
    let request =
        cast.deputy.request(HttpMethod::POST, &address).header("sec-fetch-site", "same-origin").header("x-autosave", "1");
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(Body::from(form.encoded())).unwrap();

    let answer: serde_json::Value = serde_json::from_str(&cast.deputy.ask(request).await.html()).unwrap();

    assert!(answer["seen"]["text"].is_string() && answer["saved"].is_string(), "{answer}");
    cast.deputy.get(control.path()).await.sees("Работа ведётся везде.");
}

#[tokio::test]
async fn a_signed_memo_can_no_longer_be_changed() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control()).await;
    cast.deputy.get(control.path()).await.form(&format!("{}/signature", control.path())).submit().await.says("controls-signed");
    portal.run_jobs().await;

    cast.deputy.get(format!("{}/memo", control.path())).await.refused("controls-refused-signed");
    for statement in [
        "UPDATE controls SET conclusions = 'Всё хорошо'",
        "UPDATE control_objects SET marks = '[]'",
        "UPDATE control_memos SET content = '{}'",
        "DELETE FROM control_memos",
    ] {
        let mut tx = portal.write().await;
        let done = sqlx::query(AssertSqlSafe(statement)).execute(tx.conn()).await;
        assert!(done.is_err(), "«{statement}» is done");
    }
}

#[tokio::test]
async fn the_leaders_see_who_has_read_and_with_which_word() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control().signed()).await;
    cast.anna.get("/").await.sees("Ознакомьтесь со справкой");

    let page = cast.anna.get(control.path()).await.form("#acquaint").fill("word", "Исправлю до пятого").submit().await;
    page.says("controls-acquainted");
    cast.anna.get("/").await.sees_not("Ознакомьтесь со справкой");

    let page = portal.sign_in(a_principal()).await.get(control.path()).await;
    page.sees("Исправлю до пятого").sees("1 из 2").sees("Д. Д. Макетова: ещё нет");
    cast.vera.get(control.path()).await.sees_not("Исправлю");
}

#[tokio::test]
async fn recommendations_come_before_a_meeting_as_drafted_decisions_once() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let head = portal.sign_in(a_head()).await;
    let control = portal.given(cast.control().signed()).await;
    let meeting = portal.given(a_meeting(&head.person).on(date!(2026 - 11 - 26))).await;

    let page = cast.deputy.get(control.path()).await.form("#bring").submit().await;
    page.says("controls-brought").sees("в повестке заседания");
    head.get(meeting.path()).await.sees("Об итогах тематического контроля «Связь школы и семьи»").sees_not("Указкина");
    let again = cast.deputy.post(format!("{}/agenda", control.path()), &[("meeting", &meeting.id.to_string())]).await;
    again.refused("controls-refused-brought");

    portal.pass(Duration::days(4));
    let holding = format!("{}/holding", meeting.path());
    let page = portal.sign_in_as(&head.person).await.get(meeting.path()).await.form(&holding).submit().await;
    assert!(page.html().contains("Составить планы родительских собраний"), "{}", page.text());
}

#[tokio::test]
async fn a_question_that_is_carried_over_stays_that_of_its_control() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control().signed()).await;
    let first = portal.given(a_meeting(&cast.deputy.person).on(date!(2026 - 11 - 26))).await;
    portal.given(a_meeting(&cast.deputy.person).on(date!(2026 - 12 - 17))).await;
    cast.deputy
        .get(control.path())
        .await
        .form("#bring")
        .choose("meeting", first.id.to_string())
        .submit()
        .await
        .says("controls-brought");

    let page = cast.deputy.get(format!("{}/edit", first.path())).await;
    let carry = page.attributes("button[value^='carry:']", "value");
    page.form("#meeting-form").press(carry.last().unwrap()).await.says("meetings-carried");

    cast.deputy.get(control.path()).await.sees("в повестке заседания 17 декабря");
}

#[tokio::test]
async fn the_repeat_check_waits_for_its_day_and_for_what_is_open() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control().signed().repeated_on(date!(2026 - 12 - 01))).await;
    cast.deputy.get("/").await.sees_not("Повторная проверка");
    portal.pass(Duration::days(9));
    let deputy = portal.sign_in_as(&cast.deputy.person).await;
    deputy.get("/").await.sees("Повторная проверка: «Связь школы и семьи»");

    let page = deputy.get(format!("{}/repeat", control.path())).await;
    let remarks = page.attributes("input[name=settled]", "value");
    let form = page.form("#repeat-form").check_value("settled", &remarks[0]);
    form.submit().await.faults("repeat_on", "controls-repeat-needed");
    let form = page.form("#repeat-form").check_value("settled", &remarks[0]).fill("repeat_on", "2026-12-10");
    form.submit().await.says("controls-checked").sees("устранено в срок").sees("устранено 1 из 2");
    deputy.get("/").await.sees_not("Повторная проверка");

    portal.pass(Duration::days(10));
    let deputy = portal.sign_in_as(&cast.deputy.person).await;
    let page = deputy.get(format!("{}/repeat", control.path())).await;
    assert_eq!(page.count("input[name=settled]"), 1);
    let form = page.form("#repeat-form").check_value("settled", &remarks[1]);
    form.submit().await.sees("устранено с опозданием").sees("Устранено замечаний: 2 из 2");
}

#[tokio::test]
async fn what_is_left_undone_needs_a_reason_to_be_closed() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control().signed()).await;

    let page = cast.deputy.get(control.path()).await;
    page.form("#close").submit().await.faults("reason", "common-problem-required");
    let page = page.form("#close").fill("reason", "Педагог в отпуске").submit().await;

    page.says("controls-closed").sees("Педагог в отпуске");
    cast.anna.get(control.path()).await.sees_not("Педагог в отпуске");
}

#[tokio::test]
async fn the_whole_memo_is_printed_with_those_who_have_read_it() {
    let portal = Portal::open().await;
    let cast = Cast::gather(&portal).await;
    let control = portal.given(cast.control().signed()).await;

    let page = cast.deputy.get(format!("{}/paper", control.path())).await;
    let pdf = cast.deputy.get(format!("{}/paper/pdf", control.path())).await;

    page.sees("АНАЛИТИЧЕСКАЯ СПРАВКА").sees("приказ от 02.11.2026 № 17").sees("Со справкой ознакомлены:");
    let words = pdf_words(pdf.opens().bytes()).join(" ").replace('\u{a0}', " ");
    for said in ["Указкина Т. В.", "В классе 6-А нет плана собраний", "Составить планы родительских собраний"]
    {
        assert!(words.contains(said), "«{said}» is not printed: {words}");
    }
}
