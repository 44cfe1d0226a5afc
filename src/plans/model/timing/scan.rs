//! What was typed, cut into words, numbers and the signs between them. Here the dirt is taken off: dashes of
//! every kind, Latin letters among Cyrillic ones, «1-я», dots after abbreviations.

/// A piece of what was typed, in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Number(u32),
    Word(String),
    Dot,
    Dash,
    Comma,
}

/// Ends of ordinal numbers: «1-я», «2-га».
const ORDINAL_ENDS: [&str; 16] = ["я", "й", "е", "ю", "ая", "ой", "ей", "ий", "го", "му", "ша", "га", "та", "ї", "ої", "х"];

pub(super) fn scan(typed: &str) -> Vec<Token> {
    let signs: Vec<char> = typed.chars().flat_map(char::to_lowercase).map(plain).filter(|sign| !is_mark(*sign)).collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let sign = signs[at];
        if sign.is_ascii_digit() {
            let digits = run(&signs[at..], |sign| sign.is_ascii_digit());
            at += digits.chars().count();
            at += ordinal_end(&signs[at..]);
            tokens.push(Token::Number(digits.parse().unwrap_or(u32::MAX)));
        } else if sign.is_alphabetic() || sign == '|' {
            let word = run(&signs[at..], |sign| sign.is_alphabetic() || sign == '|');
            at += word.chars().count();
            tokens.push(Token::Word(one_alphabet(word)));
        } else {
            at += 1;
            match sign {
                '.' => tokens.push(Token::Dot),
                '-' => tokens.push(Token::Dash),
                ',' | ';' | '/' | '+' | '&' => tokens.push(Token::Comma),
                _ => {}
            }
        }
    }
    without_needless(&tokens)
}

/// Dashes of every kind are one, and ё is е.
fn plain(sign: char) -> char {
    match sign {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' | '~' | '_' => '-',
        '…' => '-',
        'ё' => 'е',
        _ => sign,
    }
}

/// Apostrophes, soft hyphens and stress marks do not part words.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\'' | '’' | 'ʼ' | '`' | '´' | '\u{ad}' | '\u{301}' | '\u{feff}' | '\u{200b}')
}

fn run(signs: &[char], belongs: impl Fn(char) -> bool) -> String {
    signs.iter().take_while(|sign| belongs(**sign)).collect()
}

/// How many signs an ordinal end after a number takes: «-я», «я».
fn ordinal_end(signs: &[char]) -> usize {
    let dash = usize::from(signs.first() == Some(&'-'));
    let word = run(&signs[dash..], char::is_alphabetic);
    if ORDINAL_ENDS.contains(&word.as_str()) { dash + word.chars().count() } else { 0 }
}

/// A word with Latin letters among Cyrillic ones is Cyrillic.
fn one_alphabet(word: String) -> String {
    if word.is_ascii() {
        return word;
    }
    let cyrillic = |sign| match sign {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        other => other,
    };
    word.chars().map(cyrillic).collect()
}

/// A dot stays only between numbers; several dots or dashes in a row are one dash.
fn without_needless(tokens: &[Token]) -> Vec<Token> {
    let mut kept: Vec<Token> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Dot => {
                let after_number = matches!(kept.last(), Some(Token::Number(_)));
                let next = tokens.get(at + 1);
                if after_number && matches!(next, Some(Token::Number(_))) {
                    kept.push(Token::Dot);
                } else if matches!(next, Some(Token::Dot)) && kept.last() != Some(&Token::Dash) {
                    kept.push(Token::Dash);
                }
            }
            Token::Dash if kept.last() == Some(&Token::Dash) => {}
            other => kept.push(other.clone()),
        }
    }
    while kept.last().is_some_and(|last| matches!(last, Token::Dash | Token::Comma | Token::Dot)) {
        kept.pop();
    }
    kept
}
