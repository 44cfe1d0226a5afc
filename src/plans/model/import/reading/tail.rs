//! Term and responsible that stand among the words of an activity: «… – август, руководитель МО», «… (октябрь)»,
//! «… Срок: май. Отв.: психолог», «Декабрь: …».

use super::term::{is_term, is_vague, plain, timing};
use super::words::is_role;
use crate::plans::model::names::names_in;

/// A text taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tail {
    pub content: String,
    pub term: String,
    pub responsible: String,
    /// Whether nobody need look at it: a label, a bracket or a dash parts it, and its term is one of the calendar.
    pub is_sure: bool,
}

/// Labels of terms and of persons, as they are written before a colon.
const TERMS: [&str; 5] = ["срок", "сроки", "термін", "терміни", "дата"];
const PERSONS: [&str; 8] =
    ["отв.", "отв", "ответственный", "ответственные", "відповідальний", "відповідальні", "відп.", "исполнители"];

/// What stands among the words; nothing where neither a term nor a person does.
pub fn tail(text: &str) -> Option<Tail> {
    /// Longer texts are no rows of a plan.
    const LONGEST: usize = 600;
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let ways: [fn(&str) -> Option<Tail>; 6] = [labelled, bracketed, dashed, leading, listed, signed];
    let found = ways.into_iter().find_map(|way| way(text))?;
    let is_sure = found.is_sure && (found.term.is_empty() || plain(&found.term).is_some());
    Some(Tail { is_sure, ..found })
}

fn labelled(text: &str) -> Option<Tail> {
    let mut found = Tail { is_sure: true, ..Tail::default() };
    let mut rest = text.to_owned();
    // From the end: what follows the last label is its value.
    while let Some(label) = last_label(&rest) {
        let value = rest[label.end..].trim_start_matches([':', ' ', '–', '-']);
        let value = value.trim_end_matches([' ', '.', ';', ',', ')']).to_owned();
        *(if label.is_of_term { &mut found.term } else { &mut found.responsible }) = value;
        rest.truncate(label.at);
    }
    found.content = bare(&rest);
    (!found.content.is_empty() && (!found.term.is_empty() || !found.responsible.is_empty())).then_some(found)
}

/// «Срок:», «Ответственный –», «Отв.» and where it stands.
struct Label {
    at: usize,
    end: usize,
    is_of_term: bool,
}

fn last_label(text: &str) -> Option<Label> {
    let signs: Vec<(usize, &str)> = text.match_indices([':', '.', '–', '—']).collect();
    signs.into_iter().rev().find_map(|(sign_at, sign)| {
        let before = text[..sign_at].trim_end();
        let at = before.rfind([' ', '(', '\u{a0}']).map_or(0, |at| at + 1);
        let at = if before.is_char_boundary(at) { at } else { return None };
        let folded = before[at..].to_lowercase();
        let (is_of_term, is_of_person) = (TERMS.contains(&folded.as_str()), PERSONS.contains(&folded.as_str()));
        let is_label = if sign == "." { ["отв", "відп"].contains(&folded.as_str()) } else { is_of_term || is_of_person };
        is_label.then_some(Label { at, end: sign_at + sign.len(), is_of_term })
    })
}

/// «… (октябрь, Пеналова О. В.)».
fn bracketed(text: &str) -> Option<Tail> {
    let bare_text = text.trim_end_matches([' ', '.', ';', ',']);
    let inner = bare_text.strip_suffix(')')?;
    let at = inner.rfind('(')?;
    told(&inner[at + 1..]).map(|(term, responsible)| Tail { content: bare(&inner[..at]), term, responsible, is_sure: true })
}

/// «… – август, руководитель МО»: the dash may not stand within a quotation.
fn dashed(text: &str) -> Option<Tail> {
    let mut at = 0;
    let mut depth = 0_i32;
    let mut places = Vec::new();
    for sign in text.chars() {
        match sign {
            '«' => depth += 1,
            '»' => depth -= 1,
            '–' | '—' | '-' if depth <= 0 && text[..at].ends_with(' ') && text[at + sign.len_utf8()..].starts_with(' ') => {
                places.push((at, at + sign.len_utf8()));
            }
            _ => {}
        }
        at += sign.len_utf8();
    }
    places.into_iter().find_map(|(at, after)| {
        let (term, responsible) = told(text[after..].trim())?;
        (!term.is_empty()).then(|| Tail { content: bare(&text[..at]), term, responsible, is_sure: true })
    })
}

/// «Декабрь: анализ работы».
fn leading(text: &str) -> Option<Tail> {
    let (term, rest) = text.split_once([':', '–', '—'])?;
    plain(term.trim())?;
    Some(Tail { content: bare(rest), term: term.trim().to_owned(), responsible: String::new(), is_sure: true })
}

/// «…, до 10 марта», «…, листопад, комісія», «…. Сентябрь. Классные руководители.»
fn listed(text: &str) -> Option<Tail> {
    let text = text.trim_end_matches([' ', '.', ';', ',']);
    ends(text).find_map(|(at, after)| {
        let rest = text[after..].trim();
        let (first, others) = rest.split_once(['.', ',', ';', '/']).unwrap_or((rest, ""));
        let first = first.trim();
        let (term, responsible) = match plain(first) {
            Some(_) if text[at..].starts_with(['.', '/']) => (first.to_owned(), others.trim().to_owned()),
            Some(_) => told(rest)?,
            None => return None,
        };
        Some(Tail { content: bare(&text[..at]), term, responsible, is_sure: true })
    })
}

/// «…. Зам. директора по ВР», «…, классные руководители».
fn signed(text: &str) -> Option<Tail> {
    let text = text.trim_end_matches([' ', ';', ',']);
    ends(text).find_map(|(at, after)| {
        let person = text[after..].trim();
        let is_named =
            is_person(person) && !is_declined(person) && !text[..at].ends_with(['А', 'О', 'В', 'И', 'С', 'Т', 'Л', 'Р']);
        is_named.then(|| Tail { content: bare(&text[..at]), responsible: person.to_owned(), ..Tail::default() })
    })
}

/// Where a clause ends outside quotations: the place of its sign and the place after it.
fn ends(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut depth = 0_i32;
    let is_end = move |(at, sign): &(usize, char)| {
        depth += i32::from(*sign == '«') - i32::from(*sign == '»');
        let has_words = text[..*at].split_whitespace().count() > 1;
        let is_sign = ['.', ',', ';'].contains(sign) || *sign == '/' && text[..*at].ends_with(' ');
        depth <= 0 && is_sign && has_words && text[at + 1..].starts_with(' ')
    };
    text.char_indices()
        .filter({
            let mut is_end = is_end;
            move |place| is_end(place)
        })
        .map(|(at, _)| (at, at + 1))
        .collect::<Vec<_>>()
        .into_iter()
}

/// «с социальным педагогом»: a person in such a case does not answer for the row.
fn is_declined(person: &str) -> bool {
    const ENDS: [&str; 14] = ["ым", "им", "ого", "его", "ому", "ему", "ом", "ем", "ами", "ями", "ых", "их", "ою", "ів"];
    let first = person.split([' ', '-']).next().unwrap_or_default().to_lowercase();
    ENDS.iter().any(|end| first.ends_with(end))
}

/// A term has no more parts.
const PARTS: usize = 12;

/// «август, руководитель МО» as term and responsible; either may be absent, not both.
fn told(text: &str) -> Option<(String, String)> {
    let text = text.trim().trim_end_matches(['.', ';', ',']);
    if let Some(Tail { content, term, responsible, .. }) = labelled(&format!("– {text}"))
        && content.trim_matches(['–', ' ']).is_empty()
    {
        return Some((term, responsible));
    }
    let parts: Vec<&str> = text.split([',', ';']).map(str::trim).collect();
    let joined = |parts: &[&str]| parts.join(", ");
    let term = (1..=parts.len().min(PARTS)).rev().find(|count| {
        let words = joined(&parts[..*count]);
        let names_nobody = parts[..*count].iter().all(|part| !is_person(part));
        names_nobody && plain(&words).is_some() || *count == 1 && (is_vague(&words) || timing(&words).is_some())
    });
    match term {
        Some(count) => Some((joined(&parts[..count]), joined(&parts[count..]))),
        None if is_person(text) => Some((String::new(), text.to_owned())),
        None => None,
    }
}

/// Whether the words are those of persons.
pub fn is_person(text: &str) -> bool {
    !is_term(text) && (is_role(text) || !names_in(text).is_empty())
}

fn bare(text: &str) -> String {
    text.trim().trim_end_matches(['.', ';', ',', ':', '–', '—', '-', ' ', '(']).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn term_and_responsible_are_found_among_the_words() {
        let found = |text: &str| tail(text).map(|tail| [tail.content, tail.term, tail.responsible]);
        let is = |content: &str, term: &str, responsible: &str| Some([content, term, responsible].map(str::to_owned));

        assert_eq!(found("Вечер «Мы – дети» – май, психолог"), is("Вечер «Мы – дети»", "май", "психолог"));
        assert_eq!(found("Огляд кабінетів (листопад, лютий, комісія)"), is("Огляд кабінетів", "листопад, лютий", "комісія"));
        assert_eq!(found("Рейд. Срок: май. Отв.: зам. директора по ВР."), is("Рейд", "май", "зам. директора по ВР"));
        assert_eq!(found("Рейд. Сроки – май. Ответственный – психолог"), is("Рейд", "май", "психолог"));
        assert_eq!(found("Опрос учеников / май / психолог"), is("Опрос учеников", "май", "психолог"));
        assert_eq!(found("Декабрь: анализ работы"), is("анализ работы", "Декабрь", ""));
        assert_eq!(found("Подготовка выставки, до 10 марта"), is("Подготовка выставки", "до 10 марта", ""));
        assert_eq!(found("Проверка тетрадей. Зам. директора по ВР"), is("Проверка тетрадей", "", "Зам. директора по ВР"));
    }

    #[test]
    fn words_that_only_look_like_a_tail_stay() {
        for text in [
            "Взаимодействие с психологом, социальным педагогом",
            "Классный час «Май, победный май»",
            "Праздник осени в 5–7 классах",
            "Беседа (по материалам сайта)",
        ] {
            assert_eq!(tail(text), None, "{text}");
        }
    }
}
