//! What a keeper should look at before others rely on a card: mistakes that papers of schools are full of.

use super::{Cited, Grounds, Norm};

/// Signs of an act, an article that is named wrongly in papers, and the right one.
const ARTICLES: &str = include_str!("articles.tsv");
/// So many signs after a wrong article its act may be named.
const NEAR: usize = 60;

/// Something that looks wrong on a card or in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A local regulation does not say by which order it is in force, or of which day.
    WithoutApproval,
    /// Neither number nor date: nobody can cite it.
    WithoutRequisites,
    /// The text leans on a document that is no longer in force.
    CitesRepealed { id: uuid::Uuid, title: String },
    /// An article of a law that says something else.
    WrongArticle { wrong: String, right: String },
}

/// What looks wrong, given the documents that are out of force by now.
pub fn findings(norm: &Norm, repealed: &[Cited]) -> Vec<Finding> {
    let mut found = Vec::new();
    let card = &norm.card;
    if norm.is_local() && !card.is_draft && card.approved.on.is_none() {
        found.push(Finding::WithoutApproval);
    }
    if !card.is_draft && card.number.is_empty() && card.dated.is_none() {
        found.push(Finding::WithoutRequisites);
    }
    let grounds = Grounds::of(&card.original_text);
    for cited in repealed.iter().filter(|cited| cited.id != norm.id.0 && grounds.cite(cited)) {
        found.push(Finding::CitesRepealed { id: cited.id, title: cited.title.clone() });
    }
    found.extend(wrong_articles(&card.original_text));
    found
}

fn wrong_articles(text: &str) -> Vec<Finding> {
    let text = text.to_lowercase();
    let rules = ARTICLES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?, cells.next()?))
    });
    let is_named = |acts: &str, wrong: &str| {
        text.match_indices(wrong).any(|(at, _)| {
            let end = at + wrong.len();
            let is_whole = !text[end..].starts_with(|sign: char| sign.is_ascii_digit())
                && !text[..at].ends_with(|sign: char| sign.is_ascii_digit() || sign == '.');
            let near: String = text[end..].chars().take(NEAR).collect();
            is_whole && acts.split('|').any(|act| near.contains(act))
        })
    };
    rules
        .filter(|(acts, wrong, _)| is_named(acts, wrong))
        .map(|(_, wrong, right)| Finding::WrongArticle { wrong: wrong.to_owned(), right: right.to_owned() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_article_of_the_labour_code_is_named_with_the_right_one() {
        let right = Finding::WrongArticle { wrong: "358.1".into(), right: "351.8".into() };

        assert_eq!(wrong_articles("в соответствии со ст. 358.1 Трудового кодекса РФ"), [right]);
        assert_eq!(wrong_articles("в соответствии со ст. 351.8 ТК РФ"), []);
        assert_eq!(wrong_articles("в аудитории 358.1"), []);
    }
}
