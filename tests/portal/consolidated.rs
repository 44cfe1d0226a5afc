//! The consolidated report of a district: its table against one that was counted by hand, its words against those of schools,
//! its approval, and who sees what of it.

use kopilka::ids::UserId;
use kopilka::indicators::{Indicator, Value};
use time::macros::date;

use crate::support::*;

/// Begins the report on the last year and returns its address.
pub async fn begin(methodologist: &SignedIn) -> String {
    let page = methodologist.get("/consolidated/new").await.form("#start-form").submit().await;
    page.says("consolidated-begun").path().to_owned()
}

/// Lays the report before the head of the centre, who approves it.
async fn approve(methodologist: &SignedIn, head: &SignedIn, path: &str) {
    let page = methodologist.get(path).await;
    page.form(&format!("{path}/proposal")).submit().await.says("consolidated-proposed");
    let form = head.get(path).await.form("#approve").fill("number", "17").fill("dated", "2026-11-20");
    form.submit().await.says("consolidated-approved");
}

/// The cells of a row of the table, by the school or the sum it begins with.
fn cells(page: &Page, title: &str) -> Vec<String> {
    let rows = page.texts_of(".sums tbody tr, .sums tfoot tr");
    let at = rows.iter().position(|row| row.starts_with(title)).unwrap_or_else(|| panic!("no row «{title}» among {rows:?}"));
    let row = at + 1;
    let lines = page.count(".sums tbody tr");
    let which = if at < lines {
        format!(".sums tbody tr:nth-child({row}) td")
    } else {
        format!(".sums tfoot tr:nth-child({}) td", row - lines)
    };
    page.texts_of(&which)
}

/// Shows these indicators alone.
async fn choose(methodologist: &SignedIn, path: &str, indicators: &[&str]) {
    let page = methodologist.get(format!("{path}/edit")).await;
    let version = page.form("#choice-form").value("version");
    let mut fields = vec![("version", version.as_str()), ("counts", "accepted")];
    fields.extend(indicators.iter().map(|code| ("indicator", *code)));
    methodologist.post(path, &fields).await.says("consolidated-choice-saved");
}

/// Forty schools: of five members each, but one of two and one of one; one closed in November, one opened in January, one
/// merged into another in March; one has not sent, one waits to be accepted, one tells nothing of its meetings.
async fn a_district_of_forty(portal: &Portal) -> UserId {
    let both = UserId::fresh();
    for number in 1..=38 {
        let name = format!("Школа {number:02}");
        let (opened, closed) = match number {
            1 => (None, Some(date!(2025 - 11 - 14))),
            2 => (Some(date!(2026 - 01 - 12)), None),
            3 => (None, Some(date!(2026 - 03 - 20))),
            _ => (None, None),
        };
        let school = a_new_school(portal, &name, opened, closed).await;
        let report = a_sent_report(&school);
        let held = |held| Some(Value::ratio(held, 5));
        let report = match number {
            1 | 3 | 4 => continue,
            5 => report.standing("opened").with_members(5).with(Indicator::W1, "", held(5)),
            6 => report.with_members(2).with(Indicator::W1, "", held(4)),
            7 => report.with_members(1).with(Indicator::W1, "", held(2)),
            8 | 9 => {
                let own = [UserId::fresh(), UserId::fresh(), UserId::fresh(), UserId::fresh(), both];
                report.with_persons(&own).with(Indicator::W1, "", held(5))
            }
            10 => report.with_members(5).with(Indicator::W1, "", None),
            11 => report.with_members(5).with(Indicator::W1, "", held(0)),
            _ => report.with_members(5).with(Indicator::W1, "", held(5)),
        };
        portal.given(report).await;
        if number > 11 {
            let before = a_sent_report(&school).for_year(REPORTED - 1).with_members(4);
            portal.given(before.with(Indicator::W1, "", held(4))).await;
        }
    }
    both
}

#[tokio::test]
async fn forty_schools_make_the_table_that_was_counted_by_hand() {
    let portal = Portal::open().await;
    a_district_of_forty(&portal).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = begin(&methodologist).await;
    choose(&methodologist, &path, &["K1", "W1"]).await;

    let page = methodologist.get(&path).await;

    // Schools 2 and 8 to 38 have five each, 6 and 7 three together; one person of 8 works in 9 too: 32 × 5 + 3 − 1.
    // Meetings: 5 in 2, 8, 9 and 12 to 38 (30 schools), 4 + 2 in 6 and 7, none in 11; planned 5 in each of the 33.
    assert_eq!(cells(&page, "Всего"), ["162", "156 из 165, 95 % (без 1 отчёта)"]);
    // A year before 27 schools had four members and held four of five meetings.
    assert_eq!(cells(&page, "За 2024/2025"), ["108", "108 из 135, 80 %"]);
    assert_eq!(cells(&page, "Разница"), ["+54", "+14,5 п. п."]);
    assert_eq!(cells(&page, "Школа 10"), ["5", "нет данных"]);
    assert_eq!(cells(&page, "Школа 02"), ["5", "5 из 5, 100 %"]);
    assert_eq!(cells(&page, "Малые школы вместе: Школа 06, Школа 07"), ["3", "6 из 10, 60 %"]);
    // 38 schools and the two of the world, without those closed on the day when reports were due.
    page.sees("Учтены отчёты объединений: 34 из 38.");
    let missing = page.texts_of("#missing li");
    assert_eq!(missing.len(), 4, "{missing:?}");
    page.sees("Школа 04, МО классных руководителей: отчёта нет")
        .sees("Школа 05, МО классных руководителей: прислан, ещё не принят");
    page.sees("Школа 01: закрыта 14.11.2025").sees("Школа 02: открыта 12.01.2026").sees("Школа 03: закрыта 20.03.2026");
    assert_eq!(page.texts_of("#no-meetings li"), ["Школа 11"]);
    assert_eq!(page.texts_of("#few-meetings li").len(), 2);
}

#[tokio::test]
async fn what_lies_with_the_centre_counts_by_a_choice_that_is_printed() {
    let portal = Portal::open().await;
    let school = portal.world.school().clone();
    portal.given(a_sent_report(&school).standing("sent").with_members(6)).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = begin(&methodologist).await;
    methodologist.get(&path).await.says("consolidated-nothing").says("consolidated-paper-counts-accepted");

    let form = methodologist.get(format!("{path}/edit")).await.form("#choice-form").choose("counts", "lying");
    form.submit().await.says("consolidated-choice-saved");

    assert_eq!(cells(&methodologist.get(&path).await, "Всего")[0], "6");
    methodologist.get(format!("{path}/paper")).await.says("consolidated-paper-counts-lying");
}

#[tokio::test]
async fn a_figure_that_is_named_in_the_text_is_counted() {
    let portal = Portal::open().await;
    portal.given(a_sent_report(portal.world.school()).with_members(12)).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = begin(&methodologist).await;

    let form = methodologist.get(format!("{path}/chapters/general")).await.form("#chapter-form");
    form.fill("text", "В объединениях {K1} человек.").press("Сохранить").await.says("consolidated-saved");

    let page = methodologist.get(&path).await;
    page.sees("В объединениях 12 человек.");
    assert_eq!(page.attributes("#chapter-general a[href^='#']", "href"), ["#K1"]);
    methodologist.get(format!("{path}/paper")).await.sees("В объединениях 12 человек.");
}

#[tokio::test]
async fn two_windows_of_one_chapter_get_both_texts() {
    let portal = Portal::open().await;
    let [first, second] = [portal.sign_in(a_methodologist()).await, portal.sign_in(a_centre_head()).await];
    let path = begin(&first).await;
    let mine = first.get(format!("{path}/chapters/bank")).await.form("#chapter-form").fill("text", "Копилка растёт.");
    let theirs = second.get(format!("{path}/chapters/bank")).await.form("#chapter-form").fill("text", "Копилка пуста.");

    mine.press("Сохранить").await.says("consolidated-saved");
    let page = theirs.press("Сохранить").await;

    page.answers(409).sees("Копилка растёт.");
    let form = page.form("#chapter-form");
    assert_eq!(form.value("text"), "Копилка пуста.");
    form.press("Сохранить").await.says("consolidated-saved");
}

#[tokio::test]
async fn a_quotation_knows_when_its_school_has_changed_the_words() {
    let portal = Portal::open().await;
    let school = portal.world.school().clone();
    let sent = a_sent_report(&school).with_members(6);
    let text = "Год был трудным. Посещаемость заседаний упала весной.\nКурсы прошли все.";
    portal.given(sent.clone().saying("general", text)).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = begin(&methodologist).await;

    let texts = methodologist.get(format!("{path}/texts/general")).await;
    let form =
        texts.sees("Школа № 4").form("article details:nth-of-type(1) form").fill("text", "Посещаемость заседаний упала весной.");
    form.submit().await.says("consolidated-quoted");
    methodologist.get(&path).await.sees("Посещаемость заседаний упала весной. (Школа № 4)").sees_not("изменила эти слова");
    let now = "Год был трудным. Посещаемость заседаний упала весной до половины.";
    portal.given(sent.again(2).saying("general", now)).await;

    methodologist.get(&path).await.says("consolidated-stale");
    let page = methodologist.get(format!("{path}/chapters/general")).await;
    page.says("consolidated-stale-text").sees("упала весной до половины.");
    let renewed = page.form("form[action$='/renewal']").submit().await;
    renewed.says("consolidated-renewed").sees_not("изменила это место");
    methodologist.get(&path).await.sees("упала весной до половины. (Школа № 4)");
}

#[tokio::test]
async fn words_that_a_school_has_not_written_are_not_quoted() {
    let portal = Portal::open().await;
    portal.given(a_sent_report(portal.world.school()).saying("general", "Год был трудным.")).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = begin(&methodologist).await;

    let form = methodologist.get(format!("{path}/texts/general")).await.form("article form");

    form.fill("text", "Год был лёгким.").submit().await.refused("consolidated-refused-passage");
}

#[tokio::test]
async fn words_of_a_small_school_are_said_by_the_line_it_stands_in() {
    let portal = Portal::open().await;
    let [large, small] = [portal.world.school().clone(), portal.world.neighbour().clone()];
    portal.given(a_sent_report(&large).with_members(9)).await;
    portal.given(a_sent_report(&small).with_members(1).saying("general", "Год был трудным.")).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = begin(&methodologist).await;

    methodologist.get(format!("{path}/texts/general")).await.form("article form").submit().await.says("consolidated-quoted");

    let page = methodologist.get(&path).await;
    page.sees("Год был трудным. (Малые школы вместе: Гимназия «Лад», Школа № 4)");
    assert_eq!(page.count(".sums tbody tr"), 1);
}

#[tokio::test]
async fn an_approved_report_stands_whatever_schools_send_later() {
    let portal = Portal::open().await;
    let school = portal.world.school().clone();
    portal.given(a_sent_report(&school).with_members(6).saying("general", "Год был трудным.")).await;
    let [methodologist, head] = [portal.sign_in(a_methodologist()).await, portal.sign_in(a_centre_head()).await];
    let path = begin(&methodologist).await;

    approve(&methodologist, &head, &path).await;
    portal.given(a_sent_report(&school).again(2).with_members(60)).await;

    let page = methodologist.get(&path).await;
    page.says("consolidated-status-approved").sees("№ 17").sees_not("60");
    assert_eq!(cells(&page, "Всего")[0], "6");
    methodologist.get(format!("{path}/paper")).await.sees("УТВЕРЖДЕНО").sees("20.11.2026").sees_not("60");
    methodologist.get(format!("{path}/chapters/general")).await.refused("consolidated-refused-approved");
    methodologist.get(format!("{path}/edit")).await.refused("consolidated-refused-approved");
    for deed in ["UPDATE consolidated_reports SET number = '18'", "UPDATE consolidated_chapters SET text = 'Иначе'"] {
        let mut tx = portal.write().await;
        let refusal = sqlx::raw_sql(deed).execute(tx.conn()).await.unwrap_err();
        assert!(refusal.to_string().contains("never changed"), "{deed}: {refusal}");
    }
}

#[tokio::test]
async fn the_head_of_the_centre_sends_a_report_back_with_a_reason() {
    let portal = Portal::open().await;
    let [methodologist, head] = [portal.sign_in(a_methodologist()).await, portal.sign_in(a_centre_head()).await];
    let path = begin(&methodologist).await;
    methodologist.get(&path).await.form(&format!("{path}/proposal")).submit().await.says("consolidated-proposed");
    assert!(!methodologist.get(&path).await.has_form(&format!("{path}/approval")));

    head.get(&path).await.form("#return").submit().await.faults("reason", "common-problem-required");
    let form = head.get(&path).await.form("#return").fill("reason", "Добавьте выводы");
    form.submit().await.says("consolidated-returned");

    methodologist.get(&path).await.sees("Добавьте выводы").says("consolidated-status-draft");
}

#[tokio::test]
async fn a_school_sees_its_own_line_and_only_heads_the_mean_of_the_district() {
    let portal = Portal::open().await;
    let [own, other] = [portal.world.school().clone(), portal.world.neighbour().clone()];
    let third = a_new_school(&portal, "Школа № 77", None, None).await;
    for (school, members) in [(&own, 6), (&other, 41), (&third, 13)] {
        portal.given(a_sent_report(school).with_members(members)).await;
    }
    let [methodologist, centre] = [portal.sign_in(a_methodologist()).await, portal.sign_in(a_centre_head()).await];
    let path = begin(&methodologist).await;
    let head = portal.sign_in(a_head()).await;
    head.get("/consolidated").await.says("consolidated-own-empty");

    approve(&methodologist, &centre, &path).await;

    let page = head.get("/consolidated").await;
    page.sees("Школа № 4").sees("20,0").sees_not("Гимназия «Лад»").sees_not("41").sees_not("13");
    for leader in [a_deputy(), a_principal()] {
        let page = portal.sign_in(leader).await.get("/consolidated").await;
        page.sees("Школа № 4").sees_not("20,0").sees_not("41");
    }
    head.get(&path).await.answers(403);
    portal.sign_in(a_teacher()).await.get("/consolidated").await.answers(403);
    portal.sign_in(a_methodologist().of(&portal.world.far)).await.get(&path).await.answers(404);
}
