//! Logins: short, of Latin letters, made of the surname when nobody cares to choose one.

use crate::web::{Check, Problem};

const LENGTH: std::ops::RangeInclusive<usize> = 3..=40;

/// A login as compared: lower case, without blanks around it.
pub fn fold(login: &str) -> String {
    login.trim().to_lowercase()
}

/// Judges a login to be given.
pub fn judge(check: &mut Check, typed: &str) -> String {
    let login = fold(typed);
    let length = login.chars().count();
    if length == 0 {
        check.add("login", Problem::Required);
    } else if !login.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '.' | '-' | '_')) {
        check.add("login", Problem::Rule("accounts-login-signs"));
    } else if length < *LENGTH.start() {
        check.add("login", Problem::TooShort { min: *LENGTH.start() });
    } else if length > *LENGTH.end() {
        check.add("login", Problem::TooLong { max: *LENGTH.end() });
    }
    login
}

/// A login made of a surname: «Указкина» becomes «ukazkina».
pub fn suggest(surname: &str) -> String {
    let latin: String = surname.chars().flat_map(char::to_lowercase).map(latin).collect();
    let login: String = latin.chars().filter(char::is_ascii_alphanumeric).take(30).collect();
    if login.len() < *LENGTH.start() { format!("user{login}") } else { login }
}

/// The first of «ukazkina», «ukazkina2», «ukazkina3» … that is not taken.
pub fn free(base: &str, taken: &[String]) -> String {
    let numbered = (2..).map(|number| format!("{base}{number}"));
    std::iter::once(base.to_owned()).chain(numbered).find(|login| !taken.contains(login)).unwrap_or_default()
}

fn latin(sign: char) -> &'static str {
    match sign {
        'а' | 'a' => "a",
        'б' | 'b' => "b",
        'в' | 'v' => "v",
        'г' | 'ґ' | 'g' => "g",
        'д' | 'd' => "d",
        'е' | 'ё' | 'э' | 'e' => "e",
        'ж' => "zh",
        'з' | 'z' => "z",
        'и' | 'і' | 'ї' | 'i' => "i",
        'й' | 'ы' | 'y' => "y",
        'к' | 'k' => "k",
        'л' | 'l' => "l",
        'м' | 'm' => "m",
        'н' | 'n' => "n",
        'о' | 'o' => "o",
        'п' | 'p' => "p",
        'р' | 'r' => "r",
        'с' | 's' => "s",
        'т' | 't' => "t",
        'у' | 'u' => "u",
        'ф' | 'f' => "f",
        'х' | 'h' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "sch",
        'ю' => "yu",
        'я' => "ya",
        'є' => "ye",
        'c' => "c",
        'j' => "j",
        'q' => "q",
        'w' => "w",
        'x' => "x",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_is_made_of_the_surname_and_numbered_when_taken() {
        assert_eq!(suggest("Указкина"), "ukazkina");
        assert_eq!(suggest("Щёголев-Юрьев"), "schegolevyurev");
        assert_eq!(suggest("Ґалаґан"), "galagan");
        assert_eq!(suggest("Ли"), "userli");
        assert_eq!(free("ukazkina", &["ukazkina".into(), "ukazkina3".into()]), "ukazkina2");
        assert_eq!(free("ukazkina", &[]), "ukazkina");
    }
}
