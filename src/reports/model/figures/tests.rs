use super::*;

fn row(key: &str) -> Counted {
    Counted { key: key.into(), text: key.into(), day: None, href: String::new(), numerator: 1, denominator: 0, person: None }
}

fn counted(keys: &[&str]) -> Figure {
    let value = i64::try_from(keys.len()).unwrap();
    Figure {
        indicator: Indicator::B1,
        part: "materials".into(),
        value: Some(Value::count(value)),
        rows: keys.iter().map(|key| row(key)).collect(),
    }
}

fn keys(rows: &[Counted]) -> Vec<&str> {
    rows.iter().map(|row| row.key.as_str()).collect()
}

#[test]
fn a_recount_keeps_the_typed_number_and_names_the_rows_that_moved() {
    let mut first = recounted(Vec::new(), vec![counted(&["а", "б"])], &[]);
    first[0].typed = Some(Value::count(5));

    let second = recounted(first, vec![counted(&["б", "в", "г"])], &[]);

    assert_eq!((second[0].counted, second[0].value()), (Some(Value::count(3)), Some(Value::count(5))));
    assert_eq!((keys(&second[0].came), keys(&second[0].went)), (vec!["в", "г"], vec!["а"]));
}

#[test]
fn nothing_has_moved_at_the_first_count() {
    assert!(recounted(Vec::new(), vec![counted(&["а"])], &[])[0].came.is_empty());
}

#[test]
fn a_value_that_is_gone_is_shown_once_more_with_the_rows_that_went() {
    let first = recounted(Vec::new(), vec![counted(&["а"])], &[]);

    let second = recounted(first, Vec::new(), &[]);
    assert_eq!((second[0].counted, keys(&second[0].went)), (Some(Value::count(0)), vec!["а"]));

    assert!(recounted(second, Vec::new(), &[]).is_empty());
}

#[test]
fn a_jump_of_more_than_thirty_of_a_hundred_asks_for_a_word() {
    let jumped = |now: Value, before: Value| {
        let figures = recounted(Vec::new(), vec![Figure { value: Some(now), ..counted(&[]) }], &[]);
        Reported { before: Some(before), ..figures[0].clone() }.has_jumped()
    };

    assert!(jumped(Value::count(14), Value::count(10)));
    assert!(!jumped(Value::count(13), Value::count(10)));
    assert!(jumped(Value::count(6), Value::count(0)));
    assert!(!jumped(Value::count(2), Value::count(1)));
    assert!(jumped(Value::ratio(5, 10), Value::ratio(8, 10)));
    assert!(!jumped(Value::ratio(70, 100), Value::ratio(8, 10)));
}
