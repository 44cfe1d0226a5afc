//! Words typed with the keyboard in the wrong language: «rfhnjxrf» for «карточка», «лфрщще» for
//! «kahoot», «шкыльний» for «шкільний».

/// The keys in the order of the rows; the same places in the three layouts.
const LATIN: &str = "`qwertyuiop[]asdfghjkl;'\\zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"|ZXCVBNM<>";
const RUSSIAN: &str = "ёйцукенгшщзхъфывапролджэ\\ячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭ/ЯЧСМИТЬБЮ";
const UKRAINIAN: &str = "’йцукенгшщзхїфівапролджєґячсмитьбю’ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄҐЯЧСМИТЬБЮ";

/// What the same keys give in the other layouts, the likeliest first; none equals what was typed.
pub(super) fn retyped(typed: &str) -> Vec<String> {
    let mut rewrites: Vec<String> = Vec::new();
    let has_latin = typed.chars().any(|sign| sign.is_ascii_alphabetic());
    let mut offer = |rewrite: String| {
        if rewrite != typed && !rewrites.contains(&rewrite) {
            rewrites.push(rewrite);
        }
    };
    if has_latin {
        offer(each_word(typed, is_latin, LATIN, RUSSIAN));
        offer(each_word(typed, is_latin, LATIN, UKRAINIAN));
        return rewrites;
    }
    offer(on_keys(typed, RUSSIAN, UKRAINIAN));
    offer(on_keys(typed, UKRAINIAN, RUSSIAN));
    for layout in [RUSSIAN, UKRAINIAN] {
        let latin = on_keys(typed, layout, LATIN);
        if latin.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == ' ') {
            offer(latin);
        }
    }
    rewrites
}

/// Whether a word typed between spaces has no letter but Latin ones.
fn is_latin(word: &str) -> bool {
    word.chars().any(|sign| sign.is_ascii_alphabetic()) && !word.chars().any(|sign| sign.is_alphabetic() && !sign.is_ascii())
}

fn each_word(typed: &str, is_meant: fn(&str) -> bool, from: &str, to: &str) -> String {
    typed
        .split(' ')
        .map(|word| if is_meant(word) { on_keys(word, from, to) } else { word.to_owned() })
        .collect::<Vec<_>>()
        .join(" ")
}

fn on_keys(typed: &str, from: &str, to: &str) -> String {
    typed.chars().map(|sign| from.chars().position(|key| key == sign).and_then(|at| to.chars().nth(at)).unwrap_or(sign)).collect()
}

#[cfg(test)]
mod tests {
    use super::retyped;

    #[test]
    fn latin_keys_give_russian_and_ukrainian_words() {
        assert_eq!(retyped("rfhnjxrf"), ["карточка"]);
        assert_eq!(retyped("Ghjnjrjk"), ["Протокол"]);
        assert_eq!(retyped("rk xfc"), ["кл час"]);
        assert_eq!(retyped("lhe;,f"), ["дружба"]);
        assert_eq!(retyped("irskmybq"), ["шкыльний", "шкільний"]);
        assert_eq!(retyped("j,'lyfyyz"), ["обэднання", "обєднання"]);
    }

    #[test]
    fn only_the_latin_words_are_retyped() {
        assert_eq!(retyped("план hf,jns"), ["план работы", "план работі"]);
    }

    #[test]
    fn cyrillic_keys_give_latin_words_and_the_sister_layout() {
        assert!(retyped("лфрщще").contains(&"kahoot".to_owned()));
        assert!(retyped("шкыльний").contains(&"шкільний".to_owned()));
        assert!(retyped("школа").iter().all(|rewrite| rewrite != "школа"));
    }

    #[test]
    fn the_three_layouts_have_the_same_keys() {
        assert_eq!(super::LATIN.chars().count(), super::RUSSIAN.chars().count());
        assert_eq!(super::LATIN.chars().count(), super::UKRAINIAN.chars().count());
    }
}
