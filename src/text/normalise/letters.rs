//! What single signs are: invisible ones, apostrophes, dashes, and letters that look alike in
//! the Cyrillic, Latin and Greek alphabets.

use std::borrow::Cow;

/// Stands in folded words for whatever sign the author used.
pub(super) const APOSTROPHE: char = '’';

/// Signs that nobody sees and that only part equal words: soft hyphens, zero-width signs, marks
/// of direction, stray control characters.
pub(super) fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        || (sign.is_control() && !sign.is_whitespace())
}

/// Accents and other marks written above the letter before them.
pub(super) fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

pub(super) fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '‘' | '‛' | 'ʼ' | 'ʻ' | 'ʹ' | '`' | '´' | '′' | '＇' | 'ˈ')
}

/// ʼ counts as a letter in Unicode, and as an apostrophe in Ukrainian.
pub(super) fn is_letter(sign: char) -> bool {
    // Nearly all of what is read here is Cyrillic, and tables of all alphabets are slow to ask.
    matches!(sign, 'А'..='я') || sign.is_alphabetic() && !is_apostrophe(sign)
}

/// Signs struck by mistake where a Ukrainian apostrophe belongs.
pub(super) fn is_mistaken_apostrophe(sign: char) -> bool {
    matches!(sign, '"' | '*' | '”' | '“')
}

pub(super) fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '−' | '﹣' | '－')
}

pub(super) fn is_quote(sign: char) -> bool {
    matches!(sign, '«' | '»' | '"' | '“' | '”' | '„' | '‟' | '\'' | '’' | '‘' | '(' | '＂')
}

pub(super) fn is_cyrillic(sign: char) -> bool {
    matches!(sign, '\u{400}'..='\u{52f}')
}

fn is_greek(sign: char) -> bool {
    matches!(sign, '\u{370}'..='\u{3ff}')
}

/// The letter that a base letter and the mark after it make; the base alone for accents.
pub(super) fn compose(base: char, mark: char) -> char {
    match (base, mark) {
        ('и', '\u{306}') => 'й',
        ('И', '\u{306}') => 'Й',
        ('е' | 'e', '\u{308}') => 'ё',
        ('Е' | 'E', '\u{308}') => 'Ё',
        ('і' | 'i', '\u{308}') => 'ї',
        ('І' | 'I', '\u{308}') => 'Ї',
        (base, _) => base,
    }
}

/// Writes a word in one alphabet where it mixes letters that look alike; other words stay.
pub(super) fn in_one_alphabet(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    let cyrillic = word.chars().filter(|&sign| is_cyrillic(sign)).count();
    let foreign = word.chars().filter(|&sign| !is_cyrillic(sign) && sign.is_alphabetic()).count();
    if cyrillic == 0 || foreign == 0 {
        return Cow::Borrowed(word);
    }
    let to_latin = || word.chars().map(latin).collect::<Option<String>>();
    if foreign > cyrillic
        && let Some(mended) = to_latin()
    {
        return Cow::Owned(mended);
    }
    match word.chars().map(cyrillic_twin).collect::<Option<String>>() {
        Some(mended) => Cow::Owned(mended),
        None => to_latin().map_or(Cow::Borrowed(word), Cow::Owned),
    }
}

/// A short word of capital Latin or Greek letters as its Cyrillic twin, if every letter has one:
/// «MO» is mostly «МО» typed in the wrong alphabet.
pub(super) fn cyrillic_reading(word: &str) -> Option<String> {
    let is_candidate = word.chars().count() <= 5 && word.chars().all(|sign| sign.is_uppercase() && !is_cyrillic(sign));
    if is_candidate { word.chars().map(cyrillic_twin).collect() } else { None }
}

/// Whether the sign is a Greek or Latin capital that a Cyrillic reader takes for a Cyrillic one.
pub(super) fn is_foreign_twin(sign: char) -> bool {
    is_greek(sign) && cyrillic_twin(sign).is_some()
}

fn cyrillic_twin(sign: char) -> Option<char> {
    if is_cyrillic(sign) || !sign.is_alphabetic() {
        return Some(sign);
    }
    let twin = match sign {
        'A' | 'Α' => 'А',
        'a' | 'α' => 'а',
        'B' | 'Β' => 'В',
        'C' => 'С',
        'c' => 'с',
        'E' | 'Ε' => 'Е',
        'e' | 'ε' => 'е',
        'Ë' => 'Ё',
        'ë' => 'ё',
        'H' | 'Η' => 'Н',
        'I' | 'Ι' => 'І',
        'i' | 'ι' => 'і',
        'Ï' | 'Ϊ' => 'Ї',
        'ï' | 'ϊ' => 'ї',
        'K' | 'Κ' => 'К',
        'k' | 'κ' => 'к',
        'M' | 'Μ' => 'М',
        'm' => 'м',
        'O' | 'Ο' => 'О',
        'o' | 'ο' => 'о',
        'P' | 'Ρ' => 'Р',
        'p' | 'ρ' => 'р',
        'T' | 'Τ' => 'Т',
        't' | 'τ' => 'т',
        'X' | 'Χ' => 'Х',
        'x' | 'χ' => 'х',
        'Y' | 'Υ' => 'У',
        'y' | 'υ' => 'у',
        'Φ' => 'Ф',
        'φ' | 'ϕ' => 'ф',
        'Γ' => 'Г',
        'γ' => 'г',
        'Π' => 'П',
        'π' => 'п',
        'Λ' => 'Л',
        'Δ' => 'Д',
        _ => return None,
    };
    Some(twin)
}

fn latin(sign: char) -> Option<char> {
    if !is_cyrillic(sign) {
        return Some(sign);
    }
    let twin = match sign {
        'А' => 'A',
        'а' => 'a',
        'В' => 'B',
        'С' => 'C',
        'с' => 'c',
        'Е' => 'E',
        'е' => 'e',
        'Н' => 'H',
        'І' => 'I',
        'і' => 'i',
        'К' => 'K',
        'к' => 'k',
        'М' => 'M',
        'О' => 'O',
        'о' => 'o',
        'Р' => 'P',
        'р' => 'p',
        'Т' => 'T',
        'Х' => 'X',
        'х' => 'x',
        'У' => 'Y',
        'у' => 'y',
        _ => return None,
    };
    Some(twin)
}
