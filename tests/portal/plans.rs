//! The annual plan: written part by part, sent on its road, in force, marked, amended, carried over.

use kopilka::access::Role;

use crate::support::*;

/// Begins an empty plan for this year and returns its address.
pub async fn begin(keeper: &SignedIn) -> String {
    let page = keeper.get("/plans/new").await.form("#plan-start").choose("source", "empty").submit().await;
    page.opens();
    page.path().trim_end_matches("/edit/theme").to_owned()
}

/// Writes all that a submission needs.
pub async fn write(keeper: &SignedIn, path: &str) {
    let form = keeper.get(format!("{path}/edit/theme")).await.form("#plan-form");
    let form = form.fill("theme", "Разговор с классом").fill("goal", "Научиться слышать детей");
    form.fill("tasks", "1. Освоить три формы разговора").press("Сохранить").await.says("plans-saved");
    for (content, timing) in
        [("Начало года", "28.08"), ("Климат в классе", "29 октября"), ("Семья и школа", "29 янв."), ("Итоги года", "20 мая")]
    {
        add_row(keeper, path, "meetings", [content, timing, "руководитель МО"]).await;
    }
    add_row(keeper, path, "events", ["Открытый классный час", "сент.-окт.", "классные руководители"]).await;
}

/// Adds a row at the end of a section.
pub async fn add_row(keeper: &SignedIn, path: &str, section: &str, [content, timing, responsible]: [&str; 3]) -> Page {
    let page = keeper.get(format!("{path}/edit/{section}?row=new")).await;
    let fields = fields(&page);
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    for (name, value) in [("content", content), ("timing", timing), ("responsible", responsible)] {
        let last = fields.iter_mut().rev().find(|(known, _)| *known == name).expect("a row has this field");
        last.1 = value;
    }
    let saved = keeper.post(format!("{path}/edit/{section}"), &fields).await;
    saved.says("plans-saved");
    saved
}

/// What the form of rows holds, in its order: names stand once for each row.
fn fields(page: &Page) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let version = page.attributes("#plan-form [name=version]", "value");
    fields.push(("version".to_owned(), version[0].clone()));
    let rows = page.attributes("#plan-form [name=id]", "value");
    let value = |name: &str| page.attributes(&format!("#plan-form [name={name}]"), "value");
    let texts = page.texts_of("#plan-form textarea[name=content]");
    for (at, id) in rows.iter().enumerate() {
        fields.push(("id".to_owned(), id.clone()));
        fields.push(("content".to_owned(), texts[at].clone()));
        fields.push(("timing".to_owned(), value("timing")[at].clone()));
        fields.push(("responsible".to_owned(), value("responsible")[at].clone()));
    }
    fields
}

pub async fn submit(keeper: &SignedIn, path: &str) -> Page {
    let page = keeper.get(path).await;
    let form = page.form(&format!("{path}/submission"));
    let form = if form.has("confirmed") { form.check("confirmed") } else { form };
    form.submit().await
}

/// Takes a plan from its submission into force.
pub async fn approve(keeper: &SignedIn, deputy: &SignedIn, principal: &SignedIn, path: &str) {
    submit(keeper, path).await.says("plans-submitted");
    let form = keeper.get(path).await.form("#stamp").fill("number", "1").fill("dated", "2026-08-28");
    form.submit().await.says("plans-stamped");
    deputy.get(path).await.form("#stamp").submit().await.says("plans-stamped");
    let form = principal.get(path).await.form("#stamp").fill("number", "141").fill("dated", "2026-09-01");
    form.submit().await.says("plans-approved");
}

#[tokio::test]
async fn a_plan_goes_from_the_head_through_the_deputy_to_the_principals_order() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let principal = portal.sign_in(a_principal()).await;
    let path = begin(&head).await;
    write(&head, &path).await;

    approve(&head, &deputy, &principal, &path).await;

    let teacher = portal.sign_in(a_teacher()).await;
    let page = teacher.get(&path).await;
    page.opens().sees("28 августа").sees("сентябрь–октябрь").sees("№ 141 от 1 сентября 2026");
    assert!(!page.has_link("Править план"));
    assert_eq!(head.get(format!("{path}/edit/meetings")).await.status(), 409);
    assert_eq!(page.count(".plan-tbl tbody tr:not(.plan-section)"), 5);
}

#[tokio::test]
async fn what_is_missing_blocks_the_submission_and_is_named_with_its_place() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head).await;
    add_row(&head, &path, "control", ["Анкета", "скоро", ""]).await;

    let page = head.get(&path).await.form(&format!("{path}/submission")).submit().await;

    page.answers(422);
    page.says("plans-submit-errors").says("plans-check-theme").says("plans-check-goal");
    page.sees("Строка 1: нет ответственного").sees("Строка 1: срок не понят");
    page.link("Исправить P2").follow().await.opens();
}

#[tokio::test]
async fn warnings_must_be_confirmed() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    add_row(&head, &path, "events", ["Итоги за 2019/20 учебный год", "5 сентября", "Т. В. Указкина"]).await;

    let page = head.get(&path).await;
    page.sees("2019/20").sees("Т. В. Указкина не из этого объединения").sees("5 сентября: выходной или праздник");
    let refused = page.form(&format!("{path}/submission")).submit().await;

    refused.faults("confirmed", "plans-submit-unconfirmed");
    submit(&head, &path).await.says("plans-submitted");
}

#[tokio::test]
async fn the_deputy_returns_a_plan_with_a_remark_at_its_row() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    submit(&head, &path).await.says("plans-submitted");

    deputy.get(&path).await.form("#return").submit().await.faults("reason", "plans-return-without-reason");
    let row = deputy.get(&path).await.link("Открыть строку 3").follow().await;
    row.form("#remark").fill("text", "Чем закончится: решением или памяткой?").submit().await.says("plans-remark-made");
    deputy.get(&path).await.form("#return").submit().await.says("plans-returned");

    let page = head.get(&path).await;
    page.sees("Чем закончится: решением или памяткой?").sees("На доработке");
    page.form("form[action*='/settlement']").submit().await.says("plans-remark-settled");
    submit(&head, &path).await.says("plans-submitted");
}

#[tokio::test]
async fn a_submission_is_withdrawn_to_write_on() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    submit(&head, &path).await.says("plans-submitted");

    assert_eq!(head.get(format!("{path}/edit/theme")).await.status(), 409);
    head.get(&path).await.form(&format!("{path}/submission/delete")).submit().await.says("plans-recalled");

    head.get(format!("{path}/edit/theme")).await.opens();
}

#[tokio::test]
async fn a_head_who_is_the_deputy_too_agrees_by_submitting() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().holding(Role::Deputy)).await;
    let principal = portal.sign_in(a_principal()).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    submit(&head, &path).await.says("plans-submitted");

    let form = head.get(&path).await.form("#stamp").fill("number", "1").fill("dated", "2026-08-28");
    form.submit().await.says("plans-step-skipped");

    let form = principal.get(&path).await.form("#stamp").fill("number", "141").fill("dated", "2026-09-01");
    form.submit().await.says("plans-approved");
}

#[tokio::test]
async fn a_member_marks_the_own_rows_and_names_the_cause_of_a_deviation() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let principal = portal.sign_in(a_principal()).await;
    let teacher = portal.sign_in(a_teacher().named("Закладкина Юлия Борисовна")).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    add_row(&head, &path, "methods", ["Мастер-класс", "октябрь", "Ю. Б. Закладкина"]).await;
    approve(&head, &deputy, &principal, &path).await;

    let page = teacher.get(&path).await;
    page.sees("Срок вышел");
    let own = page.link("Отметить 5").follow().await;
    let refused = own.form("#mark-form").choose("mark", "moved").fill("moved_to", "декабрь").submit().await;
    refused.faults("cause", "plans-cause-missing");
    let form = refused.form("#mark-form").fill("cause", "Карантин").choose("mark", "moved").fill("moved_to", "дек.");
    form.submit().await.says("plans-marked").sees("Перенесено").sees("Карантин").sees("Новый срок: декабрь");

    let foreign = page.link("Открыть строку 1").path().to_owned();
    teacher.post(format!("{foreign}/mark"), &[("mark", "done")]).await.refused("plans-refused-not-own-row");
    let own = head.get(&path).await.link("Отметить 1").follow().await;
    own.form("#mark-form").choose("mark", "done").submit().await.sees("Выполнено");
}

#[tokio::test]
async fn an_approved_plan_is_amended_beside_the_old_text() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let principal = portal.sign_in(a_principal()).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    approve(&head, &deputy, &principal, &path).await;

    head.get(&path).await.form("#amend").submit().await.faults("reason", "common-problem-required");
    let form = head.get(&path).await.form("#amend").fill("reason", "Итоги полугодия");
    form.submit().await.says("plans-amending");
    add_row(&head, &path, "parents", ["Родительский вечер", "апрель", "руководитель МО"]).await;

    head.get(format!("{path}/editions/1")).await.opens().sees("Действует").sees_not("Родительский вечер");
    head.get(format!("{path}/comparison?from=1&to=2")).await.opens().sees("Родительский вечер");
    approve(&head, &deputy, &principal, &path).await;
    head.get(format!("{path}/editions/2")).await.opens().sees("Родительский вечер").sees("Итоги полугодия");
    head.get(format!("{path}/editions/1")).await.opens().sees("Заменена новой").sees_not("Родительский вечер");
}

#[tokio::test]
async fn the_database_itself_keeps_an_approved_text() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let principal = portal.sign_in(a_principal()).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    approve(&head, &deputy, &principal, &path).await;

    for deed in [
        "UPDATE plan_items SET content = 'Другое'",
        "DELETE FROM plan_items",
        "DELETE FROM plan_tasks",
        "UPDATE plans SET theme = 'Другая'",
        "UPDATE plan_editions SET reason = 'Другое'",
        "DELETE FROM plan_editions",
    ] {
        let mut tx = portal.write().await;
        let refused = sqlx::raw_sql(deed).execute(tx.conn()).await.unwrap_err();
        assert!(refused.to_string().contains("never changed"), "{deed}: {refused}");
    }
}

#[tokio::test]
async fn last_years_plan_is_laid_over_the_new_year_with_leftovers_first() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let gone = a_teacher().named("Прежняя Ольга Олеговна").ended();
    portal.given(gone).await;
    let last = a_plan(&head.person).for_year(2025).with_row("bank", "Отбор практик за 2025/26", "5 сентября", "О. О. Прежняя");
    portal.given(last).await;

    let page = head.get("/plans/new").await.form("#plan-start").choose("source", "last").submit().await;

    page.says("plans-carried").sees("О. О. Прежняя");
    assert_eq!(page.form("#plan-form").value("theme"), "Разговор с классом");
    let path = page.path().trim_end_matches("/edit/theme").to_owned();
    head.get(format!("{path}/edit/bank")).await.sees("Отбор практик за 2026/27").sees("здесь больше не работает");
    let page = head.get(&path).await;
    page.sees("7 сентября");
    head.get("/plans/new").await.form("#plan-start").submit().await.says("plans-begun-already");
}

#[tokio::test]
async fn two_events_on_one_day_in_the_school_are_seen() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let plan = a_plan(&head.person).for_year(2026).with_row("events", "Праздник школы", "29 октября", "руководитель МО");
    let plan = portal.given(plan).await;

    let page = head.get(format!("/plans/{}", plan.id)).await;

    page.sees("В тот же день: Праздник школы");
}
