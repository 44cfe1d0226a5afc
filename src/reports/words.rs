//! Figures, names and states of a report in words.

use crate::indicators::{Indicator, Value as Number};
use crate::plans::{Status, year_title};
use crate::reports::model::{Kind, Report, Reported};
use crate::reports::paths;
use crate::terms::Terms;
use crate::text::{self, Locale, Value, say, say_with};

/// A figure as pages show it.
pub struct Shown {
    pub code: &'static str,
    /// What it counts, in words, and the part of it alone; an indicator without parts has no word here.
    pub name: String,
    pub part: String,
    pub value: String,
    /// The counted number, where another one stands.
    pub counted: Option<String>,
    pub reason: String,
    pub before: String,
    pub difference: String,
    pub has_jumped: bool,
    /// A word is asked for: the number has jumped, nobody has said why, and the report may still be written.
    pub is_asked: bool,
    pub word: String,
    pub came: usize,
    pub went: usize,
    pub href: String,
    pub has_data: bool,
}

/// The figures of one indicator: K4 has a number for each category.
pub struct Group {
    pub code: &'static str,
    pub name: String,
    pub figures: Vec<Shown>,
}

/// Figures by indicator, in their order.
pub fn groups<'a>(locale: Locale, terms: &Terms, report: &Report, figures: impl Iterator<Item = &'a Reported>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for figure in figures {
        let code = figure.indicator.code();
        let shown = shown(locale, terms, report, figure);
        match groups.last_mut().filter(|group| group.code == code) {
            Some(group) => group.figures.push(shown),
            None => groups.push(Group { code, name: name(locale, terms, figure.indicator, ""), figures: vec![shown] }),
        }
    }
    groups
}

pub fn shown(locale: Locale, terms: &Terms, report: &Report, figure: &Reported) -> Shown {
    let value = figure.value();
    Shown {
        code: figure.indicator.code(),
        name: name(locale, terms, figure.indicator, &figure.part),
        part: if figure.part.is_empty() { String::new() } else { part_name(locale, terms, &figure.part) },
        value: number(locale, figure.indicator, value),
        counted: figure.is_overruled().then(|| number(locale, figure.indicator, figure.counted)),
        reason: figure.reason.clone(),
        before: figure.before.map(|before| number(locale, figure.indicator, Some(before))).unwrap_or_default(),
        difference: difference(figure),
        has_jumped: figure.has_jumped(),
        is_asked: figure.has_jumped() && figure.word.is_empty() && matches!(report.status, Status::Draft | Status::Returned),
        word: figure.word.clone(),
        came: figure.came.len(),
        went: figure.went.len(),
        href: paths::figure(report.id, figure.indicator, &figure.part),
        has_data: value.is_some(),
    }
}

/// «Изменения состава: прибыло».
pub fn name(locale: Locale, terms: &Terms, indicator: Indicator, part: &str) -> String {
    let name = say(locale, &format!("indicators-{}", indicator.code())).into_owned();
    if part.is_empty() { name } else { format!("{name}: {}", part_name(locale, terms, part)) }
}

/// A part that has a word of its own is said; what people have entered stands as it is. «publication:region» has two words,
/// «direction:…» names a term of a classifier.
fn part_name(locale: Locale, terms: &Terms, part: &str) -> String {
    let keys = [format!("indicators-part-{part}"), format!("members-category-{part}")];
    if let Some(key) = keys.iter().find(|key| text::has(locale, key)) {
        return say(locale, key).into_owned();
    }
    match part.split_once(':') {
        Some((one, other)) => {
            let said =
                if terms.has(one, other) { terms.label(one, other, locale).to_owned() } else { part_name(locale, terms, other) };
            format!("{}, {said}", part_name(locale, terms, one))
        }
        None => part.to_owned(),
    }
}

/// «12», «5 из 6», «нет данных».
pub fn number(locale: Locale, indicator: Indicator, value: Option<Number>) -> String {
    let Some(value) = value else { return say(locale, "reports-no-data").into_owned() };
    let Some(denominator) = value.denominator else { return value.numerator.to_string() };
    if indicator == Indicator::D2 {
        // A mean of scores that are kept in hundredths.
        return say_with(locale, "reports-mean", &[("value", mean(value).into()), ("other", denominator.to_string().into())])
            .into_owned();
    }
    let args = [("value", Value::from(value.numerator.to_string())), ("other", denominator.to_string().into())];
    say_with(locale, "reports-ratio", &args).into_owned()
}

fn mean(value: Number) -> String {
    let of = value.denominator.filter(|of| *of > 0).unwrap_or(1);
    let hundredths = (value.numerator + of / 2) / of;
    format!("{},{:02}", hundredths / 100, hundredths % 100)
}

/// «+3»; for shares, by how many hundredths.
fn difference(figure: &Reported) -> String {
    let (Some(now), Some(before)) = (figure.value(), figure.before) else { return String::new() };
    let (by, unit) = match (now.denominator, before.denominator) {
        (None, None) => (now.numerator - before.numerator, ""),
        (Some(of), Some(once)) if of > 0 && once > 0 && figure.indicator != Indicator::D2 => {
            (now.numerator * 100 / of - before.numerator * 100 / once, " %")
        }
        _ => return String::new(),
    };
    match by {
        0 => String::new(),
        1.. => format!("+{by}{unit}"),
        _ => format!("−{}{unit}", by.abs()),
    }
}

/// «Анализ работы за 2026/27 учебный год».
pub fn title(locale: Locale, kind: Kind, first_year: i32, event: &str) -> String {
    let value = if kind == Kind::Event { event.to_owned() } else { year_title(first_year) };
    say_with(locale, &format!("reports-of-{}", kind.code()), &[("value", value.into())]).into_owned()
}

pub fn title_of(locale: Locale, report: &Report) -> String {
    title(locale, report.kind, report.first_year, &report.title)
}

/// «На согласовании»: the state, told by the stamp a report on its way waits for.
pub fn status(locale: Locale, report: &Report) -> String {
    match report.next_stamp() {
        Some(stamp) => say(locale, &format!("plans-waits-{}", stamp.code())).into_owned(),
        None => say(locale, &format!("reports-status-{}", report.status.code())).into_owned(),
    }
}
