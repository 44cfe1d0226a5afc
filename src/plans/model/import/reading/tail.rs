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
}

/// Labels of terms and of persons, as they are written before a colon.
const TERMS: [&str; 5] = ["срок", "сроки", "термін", "терміни", "дата"];
const PERSONS: [&str; 8] =
    ["отв.", "отв", "ответственный", "ответственные", "відповідальний", "відповідальні", "відп.", "исполнители"];

/// What stands among the words; nothing where neither a term nor a person does.
pub fn tail(text: &str) -> Option<Tail> {
    let ways: [fn(&str) -> Option<Tail>; 6] = [labelled, bracketed, dashed, leading, listed, signed];
    ways.into_iter().find_map(|way| way(text))
}

fn labelled(text: &str) -> Option<Tail> {
    let mut found = Tail::default();
    let mut rest = text.to_owned();
    // From the end: what follows the last label is its value.
    while let Some((at, label)) = last_label(&rest) {
        let value = rest[at + label.len()..].trim_start_matches([':', ' ', '–', '-']);
        let value = value.trim_end_matches([' ', '.', ';', ',', ')']).to_owned();
        let is_term = TERMS.contains(&label.trim_end_matches(':').to_lowercase().as_str());
        *(if is_term { &mut found.term } else { &mut found.responsible }) = value;
        rest.truncate(at);
    }
    found.content = bare(&rest);
    (!found.content.is_empty() && (!found.term.is_empty() || !found.responsible.is_empty())).then_some(found)
}

/// The last «Срок:» or «Отв.».
fn last_label(text: &str) -> Option<(usize, String)> {
    let signs: Vec<usize> = text.match_indices([':', '.']).map(|(at, _)| at).collect();
    signs.into_iter().rev().find_map(|colon| {
        let start = text[..colon].rfind([' ', '(', '\u{a0}']).map_or(0, |at| at + 1);
        let word = &text[start..colon];
        let folded = word.to_lowercase();
        let is_short = text[colon..].starts_with('.') && ["отв", "відп"].contains(&folded.as_str());
        let is_label = is_short
            || text[colon..].starts_with(':') && (TERMS.contains(&folded.as_str()) || PERSONS.contains(&folded.as_str()));
        is_label.then(|| (start, text[start..=colon].to_owned()))
    })
}

/// «… (октябрь, Пеналова О. В.)».
fn bracketed(text: &str) -> Option<Tail> {
    let bare_text = text.trim_end_matches([' ', '.', ';', ',']);
    let inner = bare_text.strip_suffix(')')?;
    let at = inner.rfind('(')?;
    told(&inner[at + 1..]).map(|(term, responsible)| Tail { content: bare(&inner[..at]), term, responsible })
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
        (!term.is_empty()).then(|| Tail { content: bare(&text[..at]), term, responsible })
    })
}

/// «Декабрь: анализ работы».
fn leading(text: &str) -> Option<Tail> {
    let (term, rest) = text.split_once([':', '–', '—'])?;
    plain(term.trim())?;
    Some(Tail { content: bare(rest), term: term.trim().to_owned(), responsible: String::new() })
}

/// «…, до 10 марта», «…, листопад, комісія», «…. Сентябрь. Классные руководители.»
fn listed(text: &str) -> Option<Tail> {
    let text = text.trim_end_matches([' ', '.', ';', ',']);
    ends(text).find_map(|(at, after)| {
        let rest = text[after..].trim();
        let (first, others) = rest.split_once(['.', ',', ';']).unwrap_or((rest, ""));
        let (term, responsible) = match plain(first) {
            Some(_) if text[at..].starts_with('.') => (first.to_owned(), others.trim().to_owned()),
            Some(_) => told(rest)?,
            None => return None,
        };
        Some(Tail { content: bare(&text[..at]), term, responsible })
    })
}

/// «…. Зам. директора по ВР», «…, классные руководители».
fn signed(text: &str) -> Option<Tail> {
    let text = text.trim_end_matches([' ', ';', ',']);
    ends(text).find_map(|(at, after)| {
        let person = text[after..].trim();
        let is_named =
            is_person(person) && !is_declined(person) && !text[..at].ends_with(['А', 'О', 'В', 'И', 'С', 'Т', 'Л', 'Р']);
        is_named.then(|| Tail { content: bare(&text[..at]), term: String::new(), responsible: person.to_owned() })
    })
}

/// Where a clause ends outside quotations: the place of its sign and the place after it.
fn ends(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut depth = 0_i32;
    let is_end = move |(at, sign): &(usize, char)| {
        depth += i32::from(*sign == '«') - i32::from(*sign == '»');
        let has_words = text[..*at].split_whitespace().count() > 1;
        depth <= 0 && ['.', ',', ';'].contains(sign) && has_words && text[at + 1..].starts_with(' ')
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

/// «август, руководитель МО» as term and responsible; either may be absent, not both.
fn told(text: &str) -> Option<(String, String)> {
    let text = text.trim().trim_end_matches(['.', ';', ',']);
    if let Some(Tail { content, term, responsible }) = labelled(&format!("– {text}"))
        && content.trim_matches(['–', ' ']).is_empty()
    {
        return Some((term, responsible));
    }
    let parts: Vec<&str> = text.split([',', ';']).map(str::trim).collect();
    let joined = |parts: &[&str]| parts.join(", ");
    let term = (1..=parts.len()).rev().find(|count| {
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
