//! Measures how much of a plan was understood: a row is right when its activity, its term and its responsible are
//! those that a careful reader would have entered.

use super::sample::Expected;

/// How one plan was understood.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    pub rows: usize,
    /// Rows with the right activity, term and responsible.
    pub right: usize,
    pub activity: usize,
    pub term: usize,
    pub responsible: usize,
    /// Rows with the right section, of those whose paper says it.
    pub section: usize,
    pub sections: usize,
    /// Rows that the paper does not have.
    pub surplus: usize,
    /// What went wrong, a line each.
    pub misses: Vec<String>,
}

/// When two texts are the same, and when two terms are.
pub struct Sameness<'a> {
    pub text: &'a dyn Fn(&str, &str) -> bool,
    pub term: &'a dyn Fn(&str, &str) -> bool,
}

pub fn judged(expected: &[Expected], found: &[Expected], same: &Sameness<'_>) -> Judgement {
    let mut left: Vec<&Expected> = found.iter().collect();
    let mut judgement = Judgement { rows: expected.len(), ..Judgement::default() };
    for row in expected {
        judgement.sections += usize::from(!row.section.is_empty());
        let Some(at) = left.iter().position(|other| (same.text)(&row.activity, &other.activity)) else {
            judgement.misses.push(format!("no row «{}»", row.activity));
            continue;
        };
        let other = left.remove(at);
        let term = (same.term)(&row.term, &other.term);
        let responsible = (same.text)(&row.responsible, &other.responsible);
        judgement.activity += 1;
        judgement.term += usize::from(term);
        judgement.responsible += usize::from(responsible);
        judgement.section += usize::from(!row.section.is_empty() && row.section == other.section);
        judgement.right += usize::from(term && responsible);
        if !term {
            judgement.misses.push(format!("«{}»: term «{}», not «{}»", row.activity, other.term, row.term));
        }
        if !responsible {
            judgement.misses.push(format!("«{}»: by «{}», not «{}»", row.activity, other.responsible, row.responsible));
        }
    }
    judgement.misses.extend(left.iter().map(|row| format!("surplus «{}»", row.activity)));
    judgement.surplus = left.len();
    judgement
}
