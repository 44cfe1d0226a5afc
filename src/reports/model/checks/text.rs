//! Reading what people have written in a report: its sentences, the numbers and the years it names, how much of it stood in
//! another text.

use std::collections::HashMap;

/// Of fewer words nothing can be said of copying.
const FEWEST_WORDS: usize = 10;

/// The sentences of a text; a point within a number or after an initial ends none.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut begin = 0;
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    for (at, (index, sign)) in signs.iter().enumerate() {
        let ends = match sign {
            '\n' => true,
            '!' | '?' | ';' => true,
            '.' => {
                let next = signs.get(at + 1).map_or(' ', |(_, sign)| *sign);
                let is_initial = at >= 1 && signs[at - 1].1.is_uppercase() && (at < 2 || !signs[at - 2].1.is_alphabetic());
                next.is_whitespace() && !is_initial
            }
            _ => false,
        };
        if ends {
            sentences.push(text[begin..*index].trim());
            begin = index + sign.len_utf8();
        }
    }
    sentences.push(text[begin..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// The words of a text in small letters, numbers among them; a sign of percent is a word.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for sign in text.chars() {
        if sign.is_alphanumeric() {
            word.extend(sign.to_lowercase());
            continue;
        }
        if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if sign == '%' {
            words.push("%".to_owned());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Percentages that stand in a sentence without any number they are of: «явка 85 %».
pub fn baseless_percents(text: &str) -> Vec<&str> {
    let is_baseless = |sentence: &&str| {
        let words = words(sentence);
        let has_percent = words.windows(2).any(|pair| is_number(&pair[0]) && is_percent(&pair[1]));
        let others = (0..words.len()).filter(|at| {
            let is_of_percent = words.get(at + 1).is_some_and(|next| is_percent(next));
            // «87,5 %» is one number in two words.
            let is_whole =
                words.get(at + 1).is_some_and(|next| is_number(next)) && words.get(at + 2).is_some_and(|next| is_percent(next));
            is_number(&words[*at]) && !is_of_percent && !is_whole && !is_year(&words[*at])
        });
        has_percent && others.count() == 0
    };
    sentences(text).into_iter().filter(is_baseless).collect()
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|sign| sign.is_ascii_digit())
}

fn is_percent(word: &str) -> bool {
    word == "%" || word.starts_with("процент") || word.starts_with("відсот")
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && is_number(word) && ["19", "20"].iter().any(|century| word.starts_with(century))
}

/// Years that a text names and that are none of these: calendar years, and the first ones of school years. The second half of
/// «2024/25» names no year of its own.
pub fn foreign_years(text: &str, own: &[i32]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in words(text).into_iter().filter(|word| is_year(word)) {
        let is_own = word.parse().is_ok_and(|year: i32| own.contains(&year));
        if !is_own && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// Days written as «12.10.2025»: day, month, year.
pub fn days(text: &str) -> Vec<(u8, u8, i32)> {
    let pieces = text.split(|sign: char| !(sign.is_ascii_digit() || sign == '.'));
    let day = |piece: &str| {
        let parts: Vec<&str> = piece.trim_matches('.').split('.').collect();
        match parts[..] {
            [day, month, year] if year.len() == 4 => Some((day.parse().ok()?, month.parse().ok()?, year.parse().ok()?)),
            _ => None,
        }
    };
    pieces.filter_map(day).collect()
}

/// Numbers that stand before a word with one of these beginnings, perhaps with one word between: «6 плановых заседаний».
pub fn numbers_of(text: &str, beginnings: &[&str]) -> Vec<i64> {
    let mut numbers = Vec::new();
    for sentence in sentences(text) {
        let words = words(sentence);
        for (at, word) in words.iter().enumerate() {
            let names =
                |ahead: usize| words.get(at + ahead).is_some_and(|next| beginnings.iter().any(|begin| next.starts_with(begin)));
            let is_plain =
                is_number(word) && word.len() < 4 && !words.get(at + 1).is_some_and(|next| is_number(next) || is_percent(next));
            // «в 2 из 6 заседаний» tells of some of them.
            let of = |place: Option<usize>| {
                place.and_then(|at| words.get(at)).is_some_and(|word| ["из", "з", "із"].contains(&word.as_str()))
            };
            let is_some_of = of(Some(at + 1)) || of(at.checked_sub(1));
            if is_plain && !is_some_of && (names(1) || (names(2) && !is_number(&words[at + 1]))) {
                numbers.extend(word.parse::<i64>());
            }
        }
    }
    numbers
}

/// Sentences that praise and tell of no number.
pub fn praise<'a>(text: &'a str, beginnings: &[&str]) -> Vec<&'a str> {
    let praises = |sentence: &&str| {
        let words = words(sentence);
        let is_praise = |word: &String| beginnings.iter().any(|begin| word.starts_with(begin));
        words.iter().any(is_praise) && !words.iter().any(|word| is_number(word))
    };
    sentences(text).into_iter().filter(praises).collect()
}

/// Whether at least so many of a hundred words of a paragraph stand in another one too.
pub fn is_copied(paragraph: &str, other: &str, least: usize) -> bool {
    let (one, two) = (counted(paragraph), counted(other));
    let total = |words: &HashMap<String, usize>| words.values().sum::<usize>();
    if total(&one) < FEWEST_WORDS || total(&two) < FEWEST_WORDS {
        return false;
    }
    let common: usize = one.iter().map(|(word, times)| (*times).min(two.get(word).copied().unwrap_or(0))).sum();
    common * 200 >= least * (total(&one) + total(&two))
}

fn counted(text: &str) -> HashMap<String, usize> {
    let mut counted = HashMap::new();
    for word in words(text) {
        *counted.entry(word).or_insert(0) += 1;
    }
    counted
}

/// Whether two lines say the same, whatever their signs and letters.
pub fn is_same(one: &str, other: &str) -> bool {
    words(one) == words(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_within_numbers_and_after_initials_end_no_sentence() {
        assert_eq!(
            sentences("Выступила А. П. Примерова 12.10.2026. Явка 87.5 %! Итог"),
            ["Выступила А. П. Примерова 12.10.2026", "Явка 87.5 %", "Итог"]
        );
    }

    #[test]
    fn a_percentage_needs_what_it_is_of() {
        assert_eq!(
            baseless_percents("Явка 85 %. Были 10 из 12, это 83 %. Выросло на 87,5 %."),
            ["Явка 85 %", "Выросло на 87,5 %"]
        );
        assert_eq!(baseless_percents("У 2026 році явка 85 відсотків"), ["У 2026 році явка 85 відсотків"]);
    }

    #[test]
    fn other_years_are_found_and_each_once() {
        assert_eq!(foreign_years("В 2022/23 и 2022 году, не в 2026/27, а в 2027-м", &[2026, 2027]), ["2022"]);
    }

    #[test]
    fn days_are_read_where_they_have_a_year() {
        assert_eq!(days("12.10.2025, 3.5, 1.09.2026."), [(12, 10, 2025), (1, 9, 2026)]);
    }

    #[test]
    fn a_number_belongs_to_the_word_that_follows_it() {
        let meetings = |text: &str| numbers_of(text, &["заседан", "засідан"]);
        assert_eq!(meetings("Проведено 5 плановых заседаний и 1 заседание вне плана"), [5, 1]);
        assert!(meetings("На 2 из 6 заседаний говорили о детях. В 2026 заседания шли реже. Явка 85 % заседаний").is_empty());
        assert_eq!(meetings("Відбулося 6 засідань"), [6]);
    }

    #[test]
    fn praise_without_a_number_is_praise() {
        assert_eq!(praise("Прекрасная работа. Отлично: 6 занятий из 6.", &["прекрасн", "отличн"]), ["Прекрасная работа"]);
    }

    #[test]
    fn a_copy_with_another_year_is_a_copy() {
        let one = "В 2025 году объединение провело шесть заседаний и собрало двенадцать материалов для своей копилки";
        let two = one.replace("2025", "2026");
        assert!(is_copied(one, &two, 90));
        assert!(!is_copied(one, "Двенадцать материалов", 90));
        assert!(!is_copied(one, &format!("{two} {}", "и ещё многое другое, о чём раньше никто не писал ни разу"), 90));
    }

    #[test]
    fn tasks_are_the_same_whatever_their_signs() {
        assert!(is_same("Освоить три формы разговора.", "освоить три формы  разговора"));
    }
}
