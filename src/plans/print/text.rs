//! What a plan says before its tables: theme, goal, tasks and the rest of its head.

use super::Printed;
use crate::documents::{Block, Item, Level};
use crate::plans::model::Content;

pub(super) fn blocks(printed: &Printed<'_>) -> Vec<Block> {
    let Content { header, tasks, .. } = printed.content;
    let mut blocks = Vec::new();
    for (key, text) in
        [("plans-theme", &header.theme), ("plans-school_theme", &header.school_theme), ("plans-goal", &header.goal)]
    {
        blocks.extend(part(printed, key, text));
    }
    if !tasks.is_empty() {
        blocks.push(heading(printed, "plans-tasks"));
        blocks.push(Block::List((1..).zip(tasks).map(|(number, task)| Item::numbered(&[number], task.as_str())).collect()));
    }
    for (key, text) in [("plans-results", &header.results), ("plans-analysis", &header.analysis), ("plans-basis", &header.basis)]
    {
        blocks.extend(part(printed, key, text));
    }
    blocks
}

fn heading(printed: &Printed<'_>, key: &str) -> Block {
    Block::Heading(Level::Point, printed.say(key, &[]))
}

/// A heading with the paragraphs below it; nothing where nothing was written.
fn part(printed: &Printed<'_>, key: &str, text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Block::paragraph).collect();
    if !blocks.is_empty() {
        blocks.insert(0, heading(printed, key));
    }
    blocks
}
