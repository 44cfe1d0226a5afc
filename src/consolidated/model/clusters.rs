//! Small schools stand together: with one or two class teachers in a school, each of its numbers would be a person's.

/// So many class teachers a line of the table has at least.
pub const ENOUGH: i64 = 3;

/// Puts schools together into lines. A school that is large enough stands alone; small ones are joined in their order
/// until a line is large enough, and what is left joins the last such line, or the smallest school. `size` counts the
/// persons of several schools together, each once.
pub fn lines(schools: usize, size: impl Fn(&[usize]) -> i64) -> Vec<Vec<usize>> {
    let (mut lines, small): (Vec<Vec<usize>>, Vec<Vec<usize>>) =
        (0..schools).map(|school| vec![school]).partition(|line| size(line) >= ENOUGH);
    let alone = lines.len();
    let mut open = Vec::new();
    for school in small.into_iter().flatten() {
        open.push(school);
        if size(&open) >= ENOUGH {
            lines.push(std::mem::take(&mut open));
        }
    }
    if open.is_empty() {
        return lines;
    }
    let host = if lines.len() > alone { lines.len().checked_sub(1) } else { (0..alone).min_by_key(|line| size(&lines[*line])) };
    match host {
        Some(host) => {
            let mut line = lines.remove(host);
            line.append(&mut open);
            line.sort_unstable();
            lines.push(line);
        }
        None => lines.push(open),
    }
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn joined(sizes: &[i64]) -> Vec<Vec<usize>> {
        lines(sizes.len(), |line| line.iter().map(|school| sizes[*school]).sum())
    }

    #[test]
    fn schools_with_enough_teachers_stand_alone_and_small_ones_together() {
        assert_eq!(joined(&[5, 1, 9, 2]), [vec![0], vec![2], vec![1, 3]]);
    }

    #[test]
    fn what_is_left_of_the_small_ones_joins_the_last_of_their_lines() {
        assert_eq!(joined(&[5, 2, 1, 1]), [vec![0], vec![1, 2, 3]]);
    }

    #[test]
    fn a_small_school_without_another_joins_the_smallest() {
        assert_eq!(joined(&[5, 2, 4]), [vec![0], vec![1, 2]]);
    }

    #[test]
    fn a_district_of_two_persons_is_one_line() {
        assert_eq!(joined(&[1, 1]), [vec![0, 1]]);
    }

    proptest! {
        #[test]
        fn every_school_stands_in_one_line_and_no_line_is_small(sizes in prop::collection::vec(0_i64..8, 0..30)) {
            let lines = joined(&sizes);

            let mut schools: Vec<usize> = lines.iter().flatten().copied().collect();
            schools.sort_unstable();
            prop_assert_eq!(schools, (0..sizes.len()).collect::<Vec<_>>());
            let all: i64 = sizes.iter().sum();
            for line in &lines {
                let size: i64 = line.iter().map(|school| sizes[*school]).sum();
                prop_assert!(size >= ENOUGH.min(all), "{line:?} of {sizes:?}");
            }
        }
    }
}
