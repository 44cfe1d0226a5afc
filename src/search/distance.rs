//! How many slips of the finger part two words: a letter left out, added, changed, or two exchanged.

/// The number of slips (Damerau's distance, each place touched once).
pub(super) fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let width = other.len() + 1;
    let mut rows = [vec![0; width], (0..width).collect::<Vec<usize>>(), vec![0; width]];
    for at in 1..=one.len() {
        let [before, above, row] = &mut rows;
        row[0] = at;
        for to in 1..width {
            let changed = above[to - 1] + usize::from(one[at - 1] != other[to - 1]);
            row[to] = changed.min(above[to] + 1).min(row[to - 1] + 1);
            if at > 1 && to > 1 && one[at - 1] == other[to - 2] && one[at - 2] == other[to - 1] {
                row[to] = row[to].min(before[to - 2] + 1);
            }
        }
        rows.rotate_left(1);
    }
    rows[1][width - 1]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn each_slip_counts_once() {
        for (one, other, slips) in [
            ("дружба", "дружба", 0),
            ("дружба", "дужба", 1),
            ("дружба", "дружжба", 1),
            ("дружба", "дрyжба", 1),
            ("дружба", "друбжа", 1),
            ("протокол", "портокл", 2),
            ("", "да", 2),
            ("да", "", 2),
        ] {
            assert_eq!(distance(one, other), slips, "{one} {other}");
        }
    }
}
