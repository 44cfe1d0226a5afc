use super::*;
use crate::indicators::{Figure, Value};
use crate::plans::Status;
use crate::reports::model::recounted;
use crate::reports::model::sample::a_report;

/// The keys that are found in a report, with what they name.
fn found(report: &Report, around: &Surroundings) -> Vec<(&'static str, String)> {
    findings(report, around).into_iter().map(|finding| (finding.key, finding.value)).collect()
}

fn alone(report: &Report) -> Vec<(&'static str, String)> {
    found(report, &Surroundings::default())
}

fn counting(indicator: Indicator, part: &str, value: Value) -> Report {
    let figure = Figure { indicator, part: part.into(), value: Some(value), rows: Vec::new() };
    Report { figures: recounted(Vec::new(), vec![figure], &[]), ..a_report(Status::Draft) }
}

#[test]
fn an_obligatory_chapter_is_written() {
    let mut report = a_report(Status::Draft);
    report.chapters[1].heading.is_required = true;

    assert_eq!(alone(&report), [("reports-check-blank", "meetings".to_owned())]);
    assert!(alone(&report.saying("meetings", "Собирались")).is_empty());
}

#[test]
fn a_number_typed_by_hand_is_shown_with_the_counted_one() {
    let mut report = counting(Indicator::K1, "", Value::count(8));
    report.figures[0].typed = Some(Value::count(9));

    let findings = findings(&report, &Surroundings::default());

    assert_eq!((findings[0].code, findings[0].key, findings[0].other.as_str()), ("A1", "reports-check-typed", "9 ≠ 8"));
    assert_eq!(findings[0].place, Place::Figure(Indicator::K1, String::new()));
}

#[test]
fn a_jump_without_a_word_is_a_hint() {
    let mut report = counting(Indicator::K1, "", Value::count(18));
    report.figures[0].before = Some(Value::count(8));
    assert_eq!(alone(&report), [("reports-check-jumped", "K1".to_owned())]);

    report.figures[0].word = "Открыли второй корпус".into();
    assert!(alone(&report).is_empty());
}

#[test]
fn every_task_of_the_plan_is_judged() {
    let around = Surroundings {
        tasks: vec!["Освоить формы".into(), "Пополнить копилку".into()], ..Surroundings::default()
    };
    let report = a_report(Status::Draft)
        .listing("tasks", ["Освоить формы.", "Шесть занятий", "reached"])
        .listing("tasks", ["Поддержать молодых", "", ""]);

    assert_eq!(
        found(&report, &around),
        [
            ("reports-check-task-missing", "Пополнить копилку".to_owned()),
            ("reports-check-task-foreign", "Поддержать молодых".to_owned()),
            ("reports-check-task-unjudged", "Поддержать молодых".to_owned()),
        ]
    );
}

#[test]
fn a_problem_has_its_cause_and_a_task_that_answers_it() {
    let report = a_report(Status::Draft).listing("problems", ["Мало взаимопосещений", "", ""]);
    let keys: Vec<_> = alone(&report).into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["reports-check-cause", "reports-check-unanswered"]);

    let report = a_report(Status::Draft)
        .listing("problems", ["Мало взаимопосещений", "Уроки в одно время", ""])
        .listing("conclusions", ["Составить график посещений", "", "1"]);
    assert!(alone(&report).is_empty());
}

#[test]
fn next_years_tasks_are_not_this_years() {
    let report = a_report(Status::Draft)
        .listing("tasks", ["Освоить формы", "Шесть занятий", "reached"])
        .listing("conclusions", ["освоить формы", "", ""]);

    assert_eq!(alone(&report), [("reports-check-same-task", "освоить формы".to_owned())]);
}

#[test]
fn a_percentage_has_what_it_is_of() {
    let report = a_report(Status::Draft).saying("meetings", "Явка составила 85 %.");

    assert_eq!(alone(&report), [("reports-check-percent", "Явка составила 85 %".to_owned())]);
}

#[test]
fn a_number_in_the_text_does_not_contradict_the_protocols() {
    let report = counting(Indicator::W1, "", Value::ratio(6, 7));

    assert_eq!(alone(&report.clone().saying("meetings", "Проведено 5 заседаний.")), [("reports-check-number", "5".to_owned())]);
    assert!(alone(&report.saying("meetings", "Проведено 6 заседаний из 7 запланированных заседаний.")).is_empty());
}

#[test]
fn another_year_is_named_by_mistake() {
    let report = a_report(Status::Draft).saying("meetings", "Итоги 2024/25 учебного года.");

    assert_eq!(alone(&report), [("reports-check-year", "2024".to_owned())]);
}

#[test]
fn an_event_of_another_year_is_not_this_years() {
    let report = a_report(Status::Draft).saying("meetings", "Семинар прошёл 12.10.2025, конкурс 14.04.2027.");

    assert_eq!(alone(&report), [("reports-check-day", "12.10.2025".to_owned())]);
}

#[test]
fn a_paragraph_of_last_year_is_found() {
    let copied = "Объединение собиралось каждую четверть и обсуждало то, что волнует классных руководителей больше всего";
    let around = Surroundings { before: vec![copied.into()], ..Surroundings::default() };
    let report = a_report(Status::Draft).saying("meetings", copied);

    let findings = findings(&report, &around);

    assert_eq!((findings[0].code, findings[0].key), ("A3", "reports-check-copied"));
}

#[test]
fn praise_in_the_place_of_results_is_a_hint() {
    let report = a_report(Status::Draft).saying("meetings", "Заседания прошли успешно.");

    let findings = findings(&report, &Surroundings::default());

    assert_eq!((findings[0].key, findings[0].severity), ("reports-check-praise", Severity::Hint));
}
