//! Analytic reports: begun with figures counted, written chapter by chapter, considered, agreed, approved and sent.

use kopilka::ids::ReportId;

use crate::support::*;

/// Begins the analysis of this year and returns its address.
pub async fn begin(keeper: &SignedIn, kind: &str) -> String {
    let page = keeper.get("/reports/new").await.form("#report-start").choose("kind", kind).submit().await;
    page.opens();
    page.path().split("/edit/").next().unwrap().to_owned()
}

/// Writes the text of a chapter.
pub async fn write(keeper: &SignedIn, path: &str, chapter: &str, text: &str) -> Page {
    let form = keeper.get(format!("{path}/edit/{chapter}")).await.form("#report-form").fill("text", text);
    form.press("Сохранить").await
}

/// Writes every chapter that must be written.
pub async fn write_all(keeper: &SignedIn, path: &str, text: &str) {
    for chapter in ["general", "tasks", "problems", "conclusions"] {
        write(keeper, path, chapter, text).await.says("reports-saved");
    }
}

/// Submits it; whatever was found has been read.
pub async fn submit(keeper: &SignedIn, path: &str) -> Page {
    let form = keeper.get(path).await.form("#submission");
    let form = if form.has("confirmed") { form.check("confirmed") } else { form };
    form.submit().await
}

/// Takes a submitted report through its stamps.
pub async fn approve(head: &SignedIn, deputy: &SignedIn, principal: &SignedIn, path: &str) {
    submit(head, path).await.says("reports-submitted");
    let form = head.get(path).await.form("#stamp").fill("number", "5").fill("dated", "2026-11-20");
    form.submit().await.says("reports-stamped");
    deputy.get(path).await.form("#stamp").submit().await.says("reports-stamped");
    let form = principal.get(path).await.form("#stamp").fill("number", "212").fill("dated", "2026-11-21");
    form.submit().await.says("reports-approved");
}

#[tokio::test]
async fn a_report_goes_from_the_head_through_the_deputy_and_the_principal_to_the_centre() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let principal = portal.sign_in(a_principal()).await;
    let path = begin(&head, "year").await;
    write_all(&head, &path, "В объединении восемь человек").await;

    approve(&head, &deputy, &principal, &path).await;
    head.get(&path).await.form(&format!("{path}/proposal")).submit().await.says("reports-proposed");
    let page = deputy.get(&path).await;
    page.says("reports-is-proposed");
    let page = page.form(&format!("{path}/sending")).submit().await;

    page.says("reports-sent").says("reports-sent-sent").sees("№ 212 от 21 ноября 2026");
    assert!(!principal.get(&path).await.has_form(&format!("{path}/sending")));
    let mut tx = portal.reaching(&head.person.school).await;
    let (kind, is_empty, chapter): (String, bool, String) =
        sqlx::query_as("SELECT kind, is_empty, chapters -> 0 ->> 'text' FROM submissions").fetch_one(tx.conn()).await.unwrap();
    assert_eq!((kind.as_str(), is_empty, chapter.as_str()), ("year", false, "В объединении восемь человек"));
}

#[tokio::test]
async fn what_was_counted_by_the_portal_is_not_yet_a_report() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head, "year").await;

    submit(&head, &path).await.answers(422).says("reports-submit-empty");
}

#[tokio::test]
async fn obligatory_chapters_block_the_submission_and_are_named() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head, "year").await;
    write(&head, &path, "general", "Нас восемь").await.says("reports-saved");

    let page = submit(&head, &path).await;

    page.answers(422).says("reports-submit-errors").sees("Раздел «Проблемы и причины» пуст");
}

#[tokio::test]
async fn what_the_words_betray_is_named_with_its_place_and_must_be_confirmed() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head, "year").await;
    write_all(&head, &path, "Явка составила 85 % в 2019 году").await;

    let page = head.get(&path).await;
    page.sees("Процент без того, от чего он взят").sees("Назван 2019 год");
    page.form("#submission").submit().await.answers(422).says("plans-submit-unconfirmed");
    submit(&head, &path).await.says("reports-submitted");
}

#[tokio::test]
async fn a_returned_report_is_corrected_in_its_next_edition_and_what_was_sent_stays() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let principal = portal.sign_in(a_principal()).await;
    let path = begin(&head, "year").await;
    write_all(&head, &path, "Первый текст").await;
    approve(&head, &deputy, &principal, &path).await;
    deputy.get(&path).await.form(&format!("{path}/sending")).submit().await.says("reports-sent");
    assert!(!head.get(&path).await.has_form(&format!("{path}/reopening")));
    close(&portal, "returned").await;

    let form = head.get(&path).await.form(&format!("{path}/reopening")).fill("reason", "Замечания центра");
    form.submit().await.says("reports-reopened");
    write_all(&head, &path, "Второй текст").await;
    approve(&head, &deputy, &principal, &path).await;
    deputy.get(&path).await.form(&format!("{path}/sending")).submit().await.says("reports-sent");

    let mut tx = portal.reaching(&head.person.school).await;
    let sent: Vec<(i32, String)> = sqlx::query_as("SELECT round, chapters -> 0 ->> 'text' FROM submissions ORDER BY round")
        .fetch_all(tx.conn())
        .await
        .unwrap();
    assert_eq!(sent, [(1, "Первый текст".to_owned()), (2, "Второй текст".to_owned())]);
}

/// The centre has closed whatever was sent.
async fn close(portal: &Portal, status: &str) {
    let mut tx = portal.write().await;
    let opened = "UPDATE submissions SET status = 'opened', opened_at = sent_at";
    sqlx::query(opened).execute(tx.conn()).await.unwrap();
    let closed = "UPDATE submissions SET status = $1, closed_at = sent_at, reason = 'Нет причин'";
    sqlx::query(closed).bind(status).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_accepted_report_is_opened_by_the_centre_alone() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let principal = portal.sign_in(a_principal()).await;
    let path = begin(&head, "year").await;
    write_all(&head, &path, "Текст").await;
    approve(&head, &deputy, &principal, &path).await;
    deputy.get(&path).await.form(&format!("{path}/sending")).submit().await;
    close(&portal, "accepted").await;

    let page = head.post(format!("{path}/reopening"), &[("reason", "Передумали")]).await;

    page.refused("reports-refused-accepted");
}

#[tokio::test]
async fn nobody_approves_an_own_report_while_another_principal_could() {
    let portal = Portal::open().await;
    let both = portal.sign_in(a_deputy().holding(kopilka::access::Role::Principal)).await;
    portal.given(a_principal()).await;
    let path = begin(&both, "year").await;
    write_all(&both, &path, "Текст").await;
    submit(&both, &path).await.says("reports-submitted");
    let form = both.get(&path).await.form("#stamp").fill("number", "5").fill("dated", "2026-11-20");
    form.submit().await.says("reports-stamped");

    let page = both.post(format!("{path}/stamps"), &[("number", "1"), ("dated", "2026-11-20")]).await;

    page.refused("reports-refused-own");
}

#[tokio::test]
async fn a_member_reads_what_was_approved_and_no_draft() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let path = begin(&head, "year").await;
    write(&head, &path, "general", "Текст").await;
    let id: ReportId = path.rsplit('/').next().unwrap().parse().unwrap();

    teacher.get(&path).await.refused("reports-refused-role");
    assert!(!teacher.get("/reports").await.has_link("Анализ работы"));
    let mut tx = portal.write().await;
    sqlx::query("UPDATE reports SET status = 'approved', approved_at = now() WHERE id = $1")
        .bind(id)
        .execute(tx.conn())
        .await
        .unwrap();
    tx.commit().await.unwrap();

    teacher.get(&path).await.opens().sees("Текст");
    teacher.get("/reports").await.opens().sees("Анализ работы за 2026/27");
}

#[tokio::test]
async fn two_windows_of_one_chapter_get_both_texts() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head, "year").await;
    let second = head.get(format!("{path}/edit/general")).await;
    write(&head, &path, "general", "Первое окно").await.says("reports-saved");

    let page = second.form("#report-form").fill("text", "Второе окно").press("Сохранить").await;

    page.answers(409);
    page.sees("Первое окно");
    let page = page.form("#report-form").press("Сохранить").await;
    assert_eq!(page.opens().form("#report-form").value("text"), "Второе окно");
}

#[tokio::test]
async fn a_number_changed_by_hand_needs_a_reason_and_keeps_the_counted_one_beside_it() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let report = a_report(&head.person).counting("B1", "materials", &["Первая", "Вторая", "Третья"]);
    let id = portal.given(report).await;
    let page = head.get(format!("/reports/{id}/figures")).await.link("3 Копилка за период: материалов").follow().await;
    assert_eq!(page.texts_of(".figure-rows li").len(), 3);

    let page = page.form("#figure-form").fill("numerator", "5").submit().await;
    page.answers(422);
    let page = page.form("#figure-form").fill("reason", "Два материала отдали на бумаге").submit().await;

    page.says("reports-figure-saved").sees("портал посчитал: 3").sees("Два материала отдали на бумаге");
    assert_eq!(page.text_of(".kpi-n"), "5");
    head.get(format!("/reports/{id}")).await.opens();
}

#[tokio::test]
async fn tasks_come_from_the_plan_and_are_judged_one_by_one() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_plan(&head.person).for_year(2026)).await;
    let path = begin(&head, "year").await;

    let form = head.get(format!("{path}/edit/tasks")).await.form("#report-form");
    assert_eq!(form.value("line"), "Освоить три формы разговора");
    form.fill("mark", "reached").fill("note", "Провели шесть занятий").press("Сохранить").await.says("reports-saved");

    head.get(&path).await.sees("Освоить три формы разговора").says("reports-degree-reached").sees("Провели шесть занятий");
}

#[tokio::test]
async fn a_second_report_of_a_year_is_the_first_one() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head, "half-year").await;

    assert_eq!(begin(&head, "half-year").await, path);
}

#[tokio::test]
async fn the_paper_of_a_report_has_its_stamps_its_chapters_and_its_signature() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let id = portal.given(a_report(&head.person).written("Нас восемь").counting("K1", "", &["А. П. Примерова"])).await;

    let page = head.get(format!("/reports/{id}/paper")).await;

    page.opens().sees("АНАЛИЗ РАБОТЫ").sees("за 2026–2027 учебный год").sees("РАССМОТРЕНО").sees("1. Общие сведения");
    page.sees("Нас восемь").sees("Членов объединения на конец периода").sees("Руководитель методического объединения");
    for format in ["docx", "pdf"] {
        head.get(format!("/reports/{id}/paper/{format}")).await.answers(200);
    }
    head.get(format!("/reports/{id}/figures/paper/xlsx")).await.answers(200);
}
