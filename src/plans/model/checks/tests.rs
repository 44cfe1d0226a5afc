//! Each mistake of real plans is caught by its check, and a good plan by none.

use time::macros::date;

use super::*;
use crate::ids::UserId;
use crate::plans::model::sample::{a_plan, a_row};
use crate::plans::model::{Colleague, Status};

/// A plan that nothing is wrong with.
fn a_good_plan() -> Plan {
    let mut plan = a_plan(Status::Draft);
    plan.content.header.theme = "Разговор с классом".into();
    plan.content.header.goal = "Научиться слышать детей".into();
    plan.content.tasks = vec!["Освоить три формы разговора".into()];
    plan.content.items = vec![
        a_row(Section::Meetings, "Начало года", "28 августа", "руководитель МО"),
        a_row(Section::Meetings, "Климат в классе", "29 октября", "А. П. Примерова"),
        a_row(Section::Meetings, "Адаптация пятых классов", "26 ноября", "А. П. Примерова"),
        a_row(Section::Meetings, "Семья и школа", "29 января", "руководитель МО"),
        a_row(Section::Meetings, "Итоги года", "20 мая", "классные руководители"),
        a_row(Section::Events, "Открытый классный час", "сентябрь", "классные руководители"),
    ];
    plan
}

fn a_circle() -> Circle {
    let colleague = |surname: &str, name: &str, patronymic: &str, is_present| Colleague {
        user: UserId::fresh(),
        name: format!("{surname} {name}"),
        surname: surname.into(),
        given_name: name.into(),
        patronymic: patronymic.into(),
        is_present,
    };
    Circle(vec![colleague("Примерова", "Анна", "Петровна", true), colleague("Прежняя", "Ольга", "Олеговна", false)])
}

/// The code of each finding with the last words of its key.
fn found(plan: &Plan) -> Vec<(&'static str, &'static str)> {
    let found = findings(plan, &Calendar::usual(2026, "ru"), &a_circle(), &Surroundings::default());
    found.iter().map(|finding| (finding.code, finding.key.split_once("check-").unwrap().1)).collect()
}

#[track_caller]
fn adds(row: Item, code: &'static str, key: &'static str) {
    let mut plan = a_good_plan();
    plan.content.items.push(row);

    assert_eq!(found(&plan), [(code, key)]);
}

#[test]
fn a_good_plan_is_left_in_peace() {
    assert!(found(&a_good_plan()).is_empty(), "{:?}", found(&a_good_plan()));
}

#[test]
fn a_row_without_a_responsible_or_a_term_is_caught() {
    adds(a_row(Section::Bank, "Отбор практик", "май", ""), "P1", "responsible");
    adds(a_row(Section::Bank, "Отбор практик", "", "руководитель МО"), "P1", "timing");
    adds(a_row(Section::Bank, "Отбор практик", "скоро", "руководитель МО"), "P1", "timing-unknown");
    adds(a_row(Section::Bank, "", "май", "руководитель МО"), "P1", "content");
}

#[test]
fn a_plan_without_theme_goal_or_tasks_is_caught() {
    let mut plan = a_good_plan();
    plan.content.header.theme.clear();
    plan.content.header.goal.clear();
    plan.content.tasks.clear();

    assert_eq!(found(&plan), [("P1", "theme"), ("P1", "goal"), ("P1", "tasks")]);
}

#[test]
fn few_meetings_and_a_quarter_without_one_are_caught() {
    let mut plan = a_good_plan();
    plan.content.items.retain(|item| !["Семья и школа", "Климат в классе"].contains(&item.content.as_str()));

    assert_eq!(found(&plan), [("P2", "few-meetings"), ("P2", "term-without-meeting")]);
}

#[test]
fn the_year_of_another_plan_is_caught_and_a_look_back_is_not() {
    adds(a_row(Section::Bank, "План на 2025/26 учебный год", "май", "руководитель МО"), "P3", "year");
    adds(a_row(Section::Bank, "Отбор", "15.05.2026", "руководитель МО"), "P3", "year");

    let mut plan = a_good_plan();
    plan.content.items.push(a_row(Section::Methods, "Анализ работы за 2025/26 учебный год", "август", "руководитель МО"));
    assert!(found(&plan).is_empty(), "{:?}", found(&plan));
}

#[test]
fn people_who_left_and_people_unknown_are_caught() {
    adds(a_row(Section::Bank, "Отбор", "май", "О. О. Прежняя"), "P3", "person-left");
    adds(a_row(Section::Bank, "Отбор", "май", "Т. В. Указкина"), "P3", "person-unknown");
}

#[test]
fn too_much_in_the_course_of_the_year_is_caught() {
    let mut plan = a_good_plan();
    plan.content
        .items
        .extend((0..5).map(|_| a_row(Section::Methods, "Самообразование", "в течение года", "классные руководители")));

    assert_eq!(found(&plan), [("P4", "vague")]);
}

#[test]
fn too_much_on_one_person_is_caught() {
    let mut plan = a_good_plan();
    plan.content.items.extend((0..5).map(|_| a_row(Section::Methods, "Консультация", "май", "руководитель МО")));

    assert_eq!(found(&plan), [("P4", "burden-head")]);
}

#[test]
fn a_task_that_nothing_serves_and_a_plan_without_open_events_are_caught() {
    let mut plan = a_good_plan();
    plan.content.tasks.push("Пополнить копилку".into());
    plan.content.items[0].task = Some(1);
    plan.content.items.retain(|item| item.section != Section::Events);

    assert_eq!(found(&plan), [("P4", "task"), ("P4", "no-events")]);
}

#[test]
fn two_events_on_one_day_are_caught_here_and_across_the_school() {
    adds(a_row(Section::Events, "Праздник", "29 октября", "классные руководители"), "P5", "clash");

    let plan = a_good_plan();
    let other =
        Elsewhere { on: date!(2026 - 10 - 29), content: "Сбор".into(), association_name: "МО 1–4 классов".into() };
    let found = findings(
        &plan,
        &Calendar::usual(2026, "ru"),
        &a_circle(),
        &Surroundings { elsewhere: vec![other], ..Surroundings::default() },
    );
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].code, found[0].value.as_str()), ("P5", "Сбор (МО 1–4 классов)"));
    assert_eq!(found[0].item, Some(plan.content.items[1].id));
}

#[test]
fn days_off_and_july_are_caught() {
    adds(a_row(Section::Bank, "Отбор", "4 ноября", "руководитель МО"), "P5", "day-off");
    adds(a_row(Section::Bank, "Отбор", "6 сентября", "руководитель МО"), "P5", "day-off");
    adds(a_row(Section::Bank, "Отбор", "июль", "руководитель МО"), "P5", "july");
}

#[test]
fn beginners_without_work_and_a_repealed_basis_are_hinted_at() {
    let mut plan = a_plan(Status::Draft);
    plan.content.header.basis = "Закон «Об образовании»; приказ № 779 от 2012 года; положение о МО".into();
    let dated = Some(time::macros::date!(2012 - 03 - 01));
    let repealed = |title: &str, number: &str| Cited { id: uuid::Uuid::nil(), title: title.into(), number: number.into(), dated };
    let around = Surroundings {
        beginners: 2,
        repealed: vec![
            repealed("О классном руководстве", "№ 779"),
            repealed("Другой приказ", "12"),
            repealed("Положение о МО", ""),
        ],
        ..Surroundings::default()
    };
    let hints = |plan: &Plan| {
        let found = findings(plan, &Calendar::usual(2026, "ru"), &a_circle(), &around);
        let keys = ["plans-check-no-beginners", "plans-check-repealed"];
        found.into_iter().filter(|finding| keys.contains(&finding.key)).map(|finding| finding.value).collect::<Vec<_>>()
    };

    assert_eq!(hints(&plan), ["2", "О классном руководстве", "Положение о МО"]);
    plan.content.items.push(a_row(Section::Beginners, "Посещения", "октябрь", "наставники"));
    plan.content.header.basis.clear();
    assert!(hints(&plan).is_empty());
}
