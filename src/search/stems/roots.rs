//! Brings a stem to the shape that survives inflection: without fleeting vowels (кружок, кружк-),
//! without the change of і and о (школа, шкіл), without soft signs and doubled ends. The shape
//! need not be a word: it is enough that all forms of a word give the same one.

/// The lasting shape of a stem; never empty, whatever was typed.
pub(super) fn root(stem: &str) -> String {
    let mut root: Vec<char> = beginning(stem).chars().collect();
    drop_open_end(&mut root);
    drop_person(&mut root);
    if !drop_fleeting_vowel(&mut root) {
        open_closed_syllable(&mut root);
    }
    root.into_iter().collect()
}

/// The shape of the first letters of a word, of which the end is not known.
pub(super) fn beginning(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().filter(|sign| !matches!(sign, 'ь' | 'ъ')).collect();
    if letters.is_empty() {
        return word.to_owned();
    }
    undouble(&mut letters);
    letters.into_iter().collect()
}

/// «музей, музея»; «сценарій, сценарію»; «ідея, ідей».
fn drop_open_end(root: &mut Vec<char>) {
    if let [head @ .., last] = &root[..]
        && is_vowel(*last)
        && head.len() > 1
        && head.iter().copied().any(is_vowel)
    {
        root.pop();
    }
}

/// «виховання, виховань»; «ніч, ніччю». «классный» and «класний» meet, and a letter left out does
/// no harm.
fn undouble(root: &mut Vec<char>) {
    let first = root.first().copied();
    let mut is_first = true;
    root.dedup_by(|next, before| {
        let is_doubled_head = std::mem::take(&mut is_first) && first == Some(*before);
        next == before && !is_vowel(*next) && !is_doubled_head
    });
}

/// «гражданин, граждане»; «українянин, українян».
fn drop_person(root: &mut Vec<char>) {
    if let [.., 'а' | 'я', 'н', 'и', 'н'] = root[..] {
        root.truncate(root.len() - 2);
    }
}

/// «кружок, кружка»; «сказок, сказка»; «линеек, линейка»; «учень, учня»; «папір, паперу».
fn drop_fleeting_vowel(root: &mut Vec<char>) -> bool {
    let length = root.len();
    let [.., before, vowel, last] = root[..] else { return false };
    if length >= 4 && is_vowel(before) && vowel == 'е' && matches!(last, 'к' | 'ц') {
        root[length - 2] = 'й';
        return true;
    }
    let is_long = length >= 5 || length == 4 && is_vowel(root[0]);
    let is_fleeting = matches!(vowel, 'о' | 'е' | 'і')
        && !is_vowel(before)
        && matches!(last, 'к' | 'ц' | 'н' | 'л' | 'р' | 'г' | 'б' | 'в' | 'м' | 'ш');
    if !is_long || !is_fleeting {
        return false;
    }
    root.remove(length - 2);
    true
}

/// In a closed syllable Ukrainian turns о into і: «робота, робіт», «радість, радості».
fn open_closed_syllable(root: &mut [char]) {
    let at = match *root {
        [.., 'і', 'с', 'т'] => root.len() - 3,
        [.., 'і', last] if !is_vowel(last) => root.len() - 2,
        _ => return,
    };
    root[at] = 'о';
}

/// «бібліотеці» comes from «бібліотек-», «допомозі» from «допомог-», «мусі» from «мух-».
pub(super) fn unsoftened(word: &str, stem: &str) -> Option<String> {
    let head = stem.strip_suffix(['ц', 'з', 'с'])?;
    let hard = match (word.ends_with('і'), stem.chars().next_back()?) {
        (true, 'ц') => 'к',
        (true, 'з') => 'г',
        (true, 'с') => 'х',
        _ => return None,
    };
    (word.len() == stem.len() + 'і'.len_utf8()).then(|| format!("{head}{hard}"))
}

pub(super) fn is_vowel(sign: char) -> bool {
    matches!(sign, 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'є' | 'і' | 'ї')
}
