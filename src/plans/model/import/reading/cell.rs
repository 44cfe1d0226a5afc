//! One cell of activities, taken apart: several activities in one, with their own terms and responsible persons
//! beside them, line by line.

use super::pieces::{Line, lines};
use super::term;

/// The activities of a cell.
#[derive(Clone, Debug, Default)]
pub struct Activities {
    pub texts: Vec<String>,
    /// Whether nothing but their letters tells where one ends: neither numbers nor the cells beside it.
    pub is_guessed: bool,
}

/// The activities of a cell; `beside` tells how many lines the cells beside it have.
pub fn activities(text: &str, beside: &[usize]) -> Activities {
    let lines = lines(text);
    let items = lines.iter().filter(|line| !line.mark.is_empty()).count();
    let first_is_item = lines.first().is_some_and(|line| !line.mark.is_empty());
    let is_numbered = lines.iter().skip(1).all(|line| line.mark.starts_with(|sign: char| sign.is_ascii_digit()));
    let whole = |lines: &[Line]| bare(&lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" "));
    let parted = |lines: &[Line], is_guessed| Activities { texts: by_marks(lines), is_guessed };
    match lines.as_slice() {
        [] => Activities::default(),
        [only] => several_in_line(only),
        _ if first_is_item && items >= 2 => parted(&lines, false),
        // «Работа между заседаниями: 1. … 2. …»: what is numbered stands by itself.
        [intro, rest @ ..] if intro.text.ends_with(':') && is_numbered && rest.len() >= 2 => parted(rest, true),
        [intro, rest @ ..] if intro.text.ends_with(':') => {
            let points: Vec<String> = rest.iter().map(|line| bare(&line.text)).collect();
            Activities { texts: vec![format!("{} {}", intro.text, points.join("; "))], is_guessed: false }
        }
        _ if beside.contains(&lines.len()) => parted(&lines, false),
        _ if are_sentences(&lines) => parted(&lines, true),
        _ => Activities { texts: vec![whole(&lines)], is_guessed: false },
    }
}

/// Marked lines begin activities, other lines go on with them.
fn by_marks(lines: &[Line]) -> Vec<String> {
    let has_marks = lines.iter().any(|line| !line.mark.is_empty());
    let mut texts: Vec<String> = Vec::new();
    for line in lines {
        match texts.last_mut() {
            Some(last) if has_marks && line.mark.is_empty() => {
                last.push('\n');
                last.push_str(&line.text);
            }
            _ => texts.push(line.text.clone()),
        }
    }
    texts.iter().map(|text| bare(text)).collect()
}

/// Whether each line is a sentence or a clause of its own.
fn are_sentences(lines: &[Line]) -> bool {
    let Some((_, before)) = lines.split_last() else { return false };
    let begins = |line: &Line| line.text.chars().next().is_some_and(char::is_uppercase);
    let ends = |line: &Line| line.text.ends_with(['.', ';']);
    let has_words = |line: &Line| line.text.split_whitespace().count() > 1;
    lines.iter().all(|line| begins(line) && has_words(line)) || before.iter().all(ends) && lines.iter().skip(1).all(begins)
}

/// «1. Первое. 2. Второе.» in one line.
fn several_in_line(line: &Line) -> Activities {
    let text = &line.text;
    if !line.mark.starts_with('1') {
        return Activities { texts: vec![bare(text)], is_guessed: false };
    }
    let mut texts = Vec::new();
    let mut rest = text.as_str();
    for number in 2..20 {
        let cut =
            [format!(" {number}. "), format!(" {number}) ")].into_iter().find_map(|mark| Some((rest.find(&mark)?, mark.len())));
        let Some((at, length)) = cut else { break };
        texts.push(bare(&rest[..at]));
        rest = &rest[at + length..];
    }
    texts.push(bare(rest));
    Activities { is_guessed: texts.len() > 1, texts }
}

/// The lines of a cell of terms or persons, each bare of its mark and whole by itself.
pub fn beside(text: &str) -> Vec<String> {
    let line = |raw: &str| lines(raw).into_iter().map(|line| line.text).collect::<Vec<_>>().join(" ");
    let bare = |raw: &str| line(raw).trim_end_matches([',', ';', ' ']).to_owned();
    text.lines().map(bare).filter(|line| !line.is_empty()).collect()
}

/// Persons as one line.
pub fn persons(lines: &[String]) -> String {
    lines.join(", ")
}

/// Terms as one line: a list of them where that makes sense.
pub fn terms(lines: &[String]) -> String {
    let listed = lines.join(", ");
    if term::plain(&listed).is_some() { listed } else { lines.join(" ") }
}

/// Without a number before it and signs after it.
pub fn bare(text: &str) -> String {
    text.trim().trim_end_matches([';', '.', ',', ' ']).trim().to_owned()
}

/// The same without the quotation marks around the whole.
pub fn unquoted(text: &str) -> String {
    let text = bare(text);
    let inner = text.strip_prefix('«').and_then(|rest| rest.strip_suffix('»'));
    inner.filter(|inner| !inner.contains('»')).map_or_else(|| text.clone(), |inner| inner.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_taken_apart_where_it_holds_several_activities() {
        let texts = |text: &str, beside: &[usize]| activities(text, beside).texts;

        assert_eq!(texts("1. Рейд.\n2. Бал.", &[]), ["Рейд", "Бал"]);
        assert_eq!(texts("- рейд;\n- бал.", &[]), ["рейд", "бал"]);
        assert_eq!(texts("1. Рейд. 2. Бал.", &[]), ["Рейд", "Бал"]);
        assert_eq!(texts("Рейд\nБал", &[2]), ["Рейд", "Бал"]);
        assert_eq!(texts("Осенний бал\nРейд по классам", &[]), ["Осенний бал", "Рейд по классам"]);
        assert_eq!(texts("Между заседаниями:\n1. Рейд\n2. Бал", &[]), ["Рейд", "Бал"]);
    }

    #[test]
    fn one_activity_stays_one() {
        let texts = |text: &str| activities(text, &[]).texts;

        assert_eq!(texts("Семинар «Трудный ученик:\nкак помочь»."), ["Семинар «Трудный ученик: как помочь»"]);
        assert_eq!(texts("Консультации:\n- ведение журнала;\n- план."), ["Консультации: ведение журнала; план"]);
        assert_eq!(texts("Рейд\nпо кабинетам"), ["Рейд по кабинетам"]);
        assert_eq!(texts("Открытый час\n«Уроки доброты»"), ["Открытый час «Уроки доброты»"]);
        assert_eq!(texts("1.1 Рейд"), ["1.1 Рейд"]);
    }
}
