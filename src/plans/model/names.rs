//! Names in the running text of a plan: «А. П. Примерова», «Примерова А. П.», and how a typed name meets a person's.

/// A name as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub surname: String,
    /// Capital letters, as many as were written: «АП», «А», or none.
    pub initials: String,
}

impl Named {
    /// As a remark names it: «А. П. Примерова».
    pub fn words(&self) -> String {
        let initials: String = self.initials.chars().map(|letter| format!("{letter}. ")).collect();
        initials + &self.surname
    }
}

/// Every surname with initials in a text.
pub fn names_in(text: &str) -> Vec<Named> {
    let words = words(text);
    let mut names = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| is_surname(word)) {
        let before: String = words[..at].iter().rev().take(2).map_while(|word| initial(word)).collect();
        let after: String = words[at + 1..].iter().take(2).map_while(|word| initial(word)).collect();
        // «Доклад А. П. Примерова»: those initials are the next word's.
        let next = words.get(at + 1 + after.chars().count());
        let after = if next.is_some_and(|next| is_surname(next)) { String::new() } else { after };
        let initials: String = if before.is_empty() { after } else { before.chars().rev().collect() };
        let initials: String = initials.chars().take(2).collect();
        if !initials.is_empty() {
            names.push(Named { surname: trimmed(word).to_owned(), initials });
        }
    }
    names
}

/// Words, with «А.П.Примерова» taken apart; an empty one stands where a sign parts them.
pub fn words(text: &str) -> Vec<String> {
    const SIGNS: &str = ",;:()«»\"/";
    let spaced: String =
        text.chars().map(|sign| if SIGNS.contains(sign) { " \u{1f} ".to_owned() } else { sign.to_string() }).collect();
    let mut words: Vec<String> = Vec::new();
    for word in spaced.split(char::is_whitespace).filter(|word| !word.is_empty()) {
        let mut rest = if word == "\u{1f}" { "" } else { word };
        while let Some(at) = rest.find('.').filter(|at| at + 1 < rest.len()) {
            words.push(rest[..=at].to_owned());
            rest = &rest[at + 1..];
        }
        words.push(rest.to_owned());
    }
    words
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphabetic())
}

/// A capital letter and a dot.
fn initial(word: &str) -> Option<char> {
    let mut signs = word.chars();
    match (signs.next(), signs.next(), signs.next()) {
        (Some(letter), Some('.'), None) if letter.is_uppercase() => Some(letter),
        _ => None,
    }
}

fn is_surname(word: &str) -> bool {
    let word = trimmed(word);
    let mut signs = word.chars();
    signs.next().is_some_and(char::is_uppercase)
        && word.chars().count() > 2
        && signs.all(|sign| sign.is_lowercase() || "-’'".contains(sign))
}

/// Small letters, ё as е.
pub fn folded(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_running_text() {
        let found = |text: &str| names_in(text).iter().map(Named::words).collect::<Vec<_>>();

        assert_eq!(found("Доклад: А. П. Примерова, учителя 5-х классов"), ["А. П. Примерова"]);
        assert_eq!(found("Примерова А.П., Образцова\u{a0}В.\u{a0}О."), ["А. П. Примерова", "В. О. Образцова"]);
        assert_eq!(found("А.П.Примерова"), ["А. П. Примерова"]);
        assert_eq!(found("Доклад А. П. Примерова"), ["А. П. Примерова"]);
        assert_eq!(found("Открытый классный час в Школе № 4. Памятка родителям"), Vec::<String>::new());
    }
}
