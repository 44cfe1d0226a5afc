//! Decisions that follow people until they are done.

use kopilka::decisions::{self, Kind};
use kopilka::ids::MeetingId;
use kopilka::text::Locale;
use time::Duration;

use crate::support::*;

#[tokio::test]
async fn a_decision_follows_its_person_until_the_head_takes_it_off_control() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let ivanova = portal.sign_in(a_teacher().named("Закладкина Юлия Борисовна")).await;
    let decision = a_decision(&head.person).for_people(&[&ivanova.person]).due("до конца II четверти").numbered(4, "3.2");
    let decision = portal.given(decision.saying("Провести открытый классный час")).await;

    ivanova.get("/").await.sees("Провести открытый классный час").sees("до 31 декабря");
    assert_eq!(ivanova.get("/plans").await.text_of(".menu a[href='/decisions'] .badge [aria-hidden]"), "1");
    head.get("/decisions").await.sees("Провести открытый классный час").sees("Протокол № 4, пункт 3.2");
    let page = ivanova.get(decision.path()).await;
    page.form("#done-form").submit().await.faults("done", "decisions-done-without-word");
    page.form("#done-form").fill("done", "Провела в 7-А, фото в копилке").submit().await.says("decisions-done");

    ivanova.get("/").await.says("home-all-done");
    let page = head.get("/").await.link("Посмотреть 1 решение ждёт подтверждения").follow().await;
    let page = page.link("Провести открытый классный час").follow().await;
    page.form("#close-form").submit().await.says("decisions-closed").sees("Провела в 7-А, фото в копилке");
    head.get("/").await.says("home-all-done");
    ivanova.get(decision.path()).await.says("decisions-standing-closed").sees("Решено и поставлено на контроль");
    assert!(!ivanova.get(decision.path()).await.has_form(&format!("{}/completion", decision.path())));
}

#[tokio::test]
async fn a_year_later_one_question_tells_what_became_of_an_item() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_decision(&head.person).numbered(4, "3.1").saying("Обновить памятку")).await;
    let decision = portal.given(a_decision(&head.person).numbered(4, "3.2").saying("Собрать копилку")).await;
    portal.given(a_decision(&head.person).numbered(5, "3.2").saying("Другое решение")).await;
    let form = head.get(decision.path()).await.form("#cancel-form").fill("cancelled", "Копилку ведёт район");
    form.submit().await.says("decisions-cancelled");
    portal.pass(Duration::days(365));
    let teacher = portal.sign_in(a_teacher()).await;

    let page = teacher.get("/decisions?protocol=4&number=3.2").await;

    page.sees("Собрать копилку").sees("Копилку ведёт район").sees_not("Обновить памятку").sees_not("Другое решение");
    page.link("Собрать копилку").follow().await.sees("Копилку ведёт район").sees("А. П. Примерова");
    teacher.get("/decisions?protocol=4&number=9").await.says("decisions-empty-asked");
}

#[tokio::test]
async fn a_file_tells_that_it_is_done_and_the_mark_is_taken_back() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let decision = portal.given(a_decision(&head.person)).await;

    let page = head.get(decision.path()).await;
    page.form("#done-form").attach("file", "анкета.exe", b"MZ").submit().await.answers(422).sees("анкета.exe");
    let done = page.form("#done-form").attach("file", "анкета.txt", "24 ответа").submit().await;
    done.says("decisions-done");
    let file = done.link("анкета.txt").follow().await;
    assert_eq!(file.bytes(), "24 ответа".as_bytes());

    done.form(".msg form").submit().await.says("decisions-undone");
    head.get("/decisions?state=open").await.sees("Провести анкету о климате в классе");
}

#[tokio::test]
async fn what_is_sent_back_is_on_the_desk_again_with_the_reason() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher().named("Закладкина Юлия Борисовна")).await;
    let decision = portal.given(a_decision(&head.person).for_people(&[&teacher.person])).await;
    teacher.get(decision.path()).await.form("#done-form").fill("done", "Сделано").submit().await.says("decisions-done");

    let page = head.get(decision.path()).await;
    page.form("#reopen-form").submit().await.faults("returned", "common-problem-required");
    page.form("#reopen-form").fill("returned", "Нет таблицы").submit().await.says("decisions-reopened");

    teacher.get("/").await.sees("Провести анкету о климате в классе");
    teacher.get(decision.path()).await.sees("Нет таблицы");
}

#[tokio::test]
async fn a_task_of_a_role_moves_with_the_role_and_a_personal_one_stays() {
    let portal = Portal::open().await;
    let head = portal.given(a_head().named("Образцова Вера Олеговна").until(today())).await;
    portal.given(a_decision(&head).for_role("руководитель МО").saying("Составить отчёт")).await;
    let own = portal.given(a_decision(&head).for_people(&[&head]).saying("Показать классный час")).await;
    portal.pass(Duration::DAY);

    let next = portal.sign_in(a_head().named("Счётова Инесса Львовна")).await;

    let page = next.get("/").await;
    page.sees("Составить отчёт").sees_not("Показать классный час").sees("1 решение осталось без исполнителя");
    let form = next.get(own.path()).await.form("#hand-over-form").fill("responsible", "кто-нибудь");
    form.submit().await.faults("responsible", "decisions-nobody-meant");
    let form = next.get(own.path()).await.form("#hand-over-form").fill("responsible", "Счётова И. Л.");
    form.submit().await.says("decisions-handed-over").sees("Счётова И. Л.");
    next.get("/").await.sees("Показать классный час");
}

#[tokio::test]
async fn class_teachers_of_some_grades_each_do_their_part() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let [of_seventh, of_tenth] = [portal.sign_in(a_teacher()).await, portal.sign_in(a_teacher()).await];
    let mut tx = portal.write().await;
    for (teacher, grade) in [(&of_seventh, 7), (&of_tenth, 10)] {
        let unit = "INSERT INTO units (id, school_id, home_school_id, association_id, academic_first_year, grade, label, code, teacher_id)
                    VALUES (gen_random_uuid(), $1, $1, $2, 2026, $3, $3 || '-А', $3 || 'а', $4)";
        let school = &teacher.person.school;
        let unit = sqlx::query(unit).bind(school.id).bind(school.association).bind(grade).bind(teacher.person.id);
        unit.execute(tx.conn()).await.unwrap();
    }
    tx.commit().await.unwrap();
    let decision = portal.given(a_decision(&head.person).for_role("классные руководители 6–8 классов")).await;

    of_tenth.get("/").await.says("home-all-done");
    let page = of_seventh.get(decision.path()).await;
    page.form("#done-form").fill("done", "В 7-А провела").submit().await.says("decisions-own-part-done");
    of_seventh.get("/").await.says("home-all-done");

    let page = head.get(decision.path()).await;
    page.sees("1 человек");
    page.form("#done-form").fill("done", "Все провели").press("Выполнено").await.says("decisions-done");
}

#[tokio::test]
async fn what_a_corrected_protocol_says_otherwise_is_corrected_and_what_it_leaves_out_is_cancelled() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let both = [
        a_decision(&head.person).saying("Провести анкету"),
        a_decision(&head.person).saying("Лишнее решение").numbered(2, "1.2"),
    ];
    let both = portal.given(a_protocol(both)).await;
    let [first, other] = &both[..] else { panic!("two are entered") };

    portal.given(a_decision(&head.person).saying("Провести анкету в 7-х классах").correcting(first, "Пропущены классы")).await;

    let page = head.get(first.path()).await;
    page.sees("Провести анкету в 7-х классах").sees("Пропущены классы").says("decisions-deed-correct");
    head.get(other.path()).await.says("decisions-standing-cancelled").sees("Пропущены классы");
}

#[tokio::test]
async fn two_at_once_get_both_texts() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let decision = portal.given(a_decision(&head.person)).await;
    let page = head.get(decision.path()).await;
    let other = deputy.get(decision.path()).await;
    other.form("#close-form").fill("closed", "Уже сделано").submit().await.says("decisions-closed");

    let page = page.form("#cancel-form").fill("cancelled", "Решение больше не нужно").submit().await;

    page.answers(409);
    page.says("decisions-conflict").sees("Решение больше не нужно").sees("Уже сделано");
}

#[tokio::test]
async fn members_mark_the_own_and_keepers_everybodys() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let secretary = portal.sign_in(a_secretary()).await;
    let decision = portal.given(a_decision(&head.person)).await;

    let refused = teacher.post(format!("{}/completion/delete", decision.path()), &[]).await;
    refused.refused("decisions-refused-not-own");
    assert!(!teacher.get(decision.path()).await.has_form(&format!("{}/completion", decision.path())));
    assert!(!secretary.get(decision.path()).await.has_form(&format!("{}/closing", decision.path())));
    secretary.get(decision.path()).await.form("#done-form").fill("done", "Есть").submit().await.says("decisions-done");
}

#[tokio::test]
async fn what_is_only_noted_is_nobodys_task() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let noted = a_decision(&head.person).of_kind(Kind::Note).for_role("").due("").saying("Принять к сведению");

    let noted = portal.given(noted).await;

    head.get("/decisions").await.says("decisions-empty");
    let page = head.get(noted.path()).await;
    page.says("decisions-standing-closed");
    assert!(!page.has_form(&format!("{}/closing", noted.path())));
}

#[tokio::test]
async fn other_schools_and_the_district_see_nothing() {
    let portal = Portal::open().await;
    let head = portal.given(a_head()).await;
    let decision = portal.given(a_decision(&head)).await;
    let neighbour = portal.sign_in(a_head().of(portal.world.neighbour())).await;

    neighbour.get(decision.path()).await.answers(404);
    neighbour.get("/decisions?who=all&state=all").await.sees_not("Провести анкету");
    portal.sign_in(a_methodologist()).await.get(decision.path()).await.answers(403);
}

#[tokio::test]
async fn the_next_agenda_hears_of_each_and_closes_what_is_done() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let done = portal.given(a_decision(&head.person).numbered(2, "1.1").saying("Провести анкету")).await;
    let late = portal.given(a_decision(&head.person).numbered(2, "1.2").due("до 20 ноября").saying("Обновить памятку")).await;
    let form = head.get(done.path()).await.form("#done-form").fill("done", "24 ответа");
    form.submit().await.says("decisions-done");
    let school = portal.world.school();
    let mut tx = portal.reaching(school).await;

    let open = decisions::list_open(&mut tx, school.association, today()).await.unwrap();
    let states: Vec<_> = open.iter().map(|open| (open.number.as_str(), open.state(Locale::Ru))).collect();
    assert_eq!(states, [("1.1", "Выполнено: 24 ответа".to_owned()), ("1.2", "Просрочено на 2 дня".to_owned())]);
    let reviewed =
        decisions::Reviewed { meeting: MeetingId::fresh(), protocol_number: 3, held_on: today(), decisions: &[done.id, late.id] };
    decisions::close_reviewed(&mut tx, &reviewed, &signer(&head.person), portal.now()).await.unwrap();
    let open = decisions::list_open(&mut tx, school.association, today()).await.unwrap();
    tx.commit().await.unwrap();

    assert_eq!(open.iter().map(|open| open.number.as_str()).collect::<Vec<_>>(), ["1.2"]);
    head.get(done.path()).await.says("decisions-standing-closed").sees("Протокол № 3");
    head.get(late.path()).await.says("decisions-deed-review");
}
