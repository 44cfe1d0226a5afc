//! Words whose forms no rule of endings brings together: день and дня, ребёнок and дети, гра and ігор.

use std::collections::HashMap;
use std::sync::LazyLock;

/// One word a line: its forms, the first of which is its search word.
const FORMS: &str = include_str!("irregular.tsv");

static LEMMAS: LazyLock<HashMap<&str, Vec<String>>> = LazyLock::new(|| {
    let mut lemmas: HashMap<&str, Vec<String>> = HashMap::new();
    for line in FORMS.lines().filter(|line| !line.starts_with('#')) {
        let Some(lemma) = line.split(' ').next() else { continue };
        for form in line.split(' ') {
            let known = lemmas.entry(form).or_default();
            if !known.iter().any(|other| other == lemma) {
                known.push(lemma.to_owned());
            }
        }
    }
    lemmas
});

/// The search words of an irregular form, folded and without apostrophes.
pub(super) fn lemmas(form: &str) -> Option<&'static [String]> {
    LEMMAS.get(form).map(Vec::as_slice)
}
