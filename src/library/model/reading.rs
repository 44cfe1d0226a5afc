//! A document's text as blocks that a page shows: headings, paragraphs and lists, mended for the eye.

use crate::text::normalise::{Passage, passages};

/// A part of a text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Heading(String),
    Paragraph(String),
    Bullets(Vec<String>),
    /// A list that goes on counting from `first`.
    Numbers {
        first: u32,
        items: Vec<String>,
    },
}

/// The blocks of a text as it came. Items that stand together make one list; a number of several parts
/// («2.3.») stays as it is written, because people cite it so.
pub fn blocks(original_text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for passage in passages(original_text) {
        match passage {
            Passage::Heading(text) => blocks.push(Block::Heading(text)),
            Passage::Paragraph(text) => blocks.push(Block::Paragraph(text)),
            Passage::Item { mark, text } => push_item(&mut blocks, &mark, text),
        }
    }
    blocks
}

fn push_item(blocks: &mut Vec<Block>, mark: &str, text: String) {
    if mark == "–" {
        match blocks.last_mut() {
            Some(Block::Bullets(items)) => items.push(text),
            _ => blocks.push(Block::Bullets(vec![text])),
        }
        return;
    }
    let Ok(number) = mark.trim_end_matches('.').parse::<u32>() else {
        blocks.push(Block::Paragraph(format!("{mark} {text}")));
        return;
    };
    match blocks.last_mut() {
        Some(Block::Numbers { first, items }) if u32::try_from(items.len()).is_ok_and(|count| *first + count == number) => {
            items.push(text);
        }
        _ => blocks.push(Block::Numbers { first: number, items: vec![text] }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_that_stand_together_make_one_list() {
        let text = "Задачи\n\n- рост;\n• опыт.\n\nОтвечает:\n1. за план;\n2. за копилку.\n\nИтог.\n\n3. за отчёт.";

        assert_eq!(
            blocks(text),
            [
                Block::Heading("Задачи".into()),
                Block::Bullets(vec!["рост;".into(), "опыт.".into()]),
                Block::Paragraph("Отвечает:".into()),
                Block::Numbers { first: 1, items: vec!["за план;".into(), "за копилку.".into()] },
                Block::Paragraph("Итог.".into()),
                Block::Numbers { first: 3, items: vec!["за отчёт.".into()] },
            ]
        );
    }

    #[test]
    fn a_number_of_several_parts_stays_as_written() {
        assert_eq!(blocks("1.2. за анализ."), [Block::Paragraph("1.2. за анализ.".into())]);
    }
}
