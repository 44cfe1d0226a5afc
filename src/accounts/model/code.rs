//! The one-time code on a printed slip: eight signs, «К7МП-3Т9Х», none of which looks like another, however
//! they are typed.

use rand::Rng;

/// Letters that Russian and Ukrainian keyboards share, and digits. Left out is whatever looks like something
/// else: О and 0, З and 3, В and 8, Б and 6, Ч and 4, I and 1.
const SIGNS: [char; 28] = [
    'А', 'Г', 'Д', 'Е', 'Ж', 'И', 'К', 'Л', 'М', 'Н', 'П', 'Р', 'С', 'Т', 'У', 'Ф', 'Х', 'Ц', 'Ю', 'Я', '2', '3', '4', '5', '6',
    '7', '8', '9',
];
const LENGTH: usize = 8;

/// A fresh code as it is compared: without the hyphen.
pub fn fresh() -> String {
    let mut random = rand::rng();
    (0..LENGTH).map(|_| SIGNS[random.random_range(0..SIGNS.len())]).collect()
}

/// A code as it is printed.
pub fn printed(code: &str) -> String {
    let signs: Vec<char> = code.chars().collect();
    signs.chunks(LENGTH / 2).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// A code as it was meant: capitals, no blanks or hyphens, Latin letters and left-out signs read as those
/// they look like. Nothing where it cannot be a code.
pub fn read(typed: &str) -> Option<String> {
    let signs: String = typed
        .chars()
        .flat_map(char::to_uppercase)
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '–' | '—' | '_' | '.'))
        .map(meant)
        .collect();
    let is_code = signs.chars().count() == LENGTH && signs.chars().all(|sign| SIGNS.contains(&sign));
    is_code.then_some(signs)
}

fn meant(sign: char) -> char {
    match sign {
        'A' => 'А',
        'E' => 'Е',
        'K' => 'К',
        'M' => 'М',
        'H' => 'Н',
        'P' => 'Р',
        'C' => 'С',
        'T' => 'Т',
        'Y' => 'У',
        'X' => 'Х',
        'З' => '3',
        'В' | 'B' => '8',
        'Б' => '6',
        'Ч' => '4',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        for typed in ["К7МП-3Т9Х", "к7мп3т9х", " К7МП 3Т9Х ", "k7mп–зt9x", "К7МП—3Т9Х"] {
            assert_eq!(read(typed).as_deref(), Some("К7МП3Т9Х"), "{typed}");
        }
        for typed in ["", "К7МП", "К7МП-3Т9", "К7МП-3Т9ХХ", "К7МП-3Т0О", "<script>"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_fresh_code_survives_paper() {
        for _ in 0..200 {
            let code = fresh();

            assert_eq!(printed(&code).chars().count(), 9);
            assert_eq!(read(&printed(&code).to_lowercase()), Some(code));
        }
    }
}
