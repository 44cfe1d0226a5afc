//! The plan as its paper: rows numbered through all sections, each with its term, its mark and its remarks.

use std::collections::HashMap;

use time::Date;

use crate::access::Actor;
use crate::ids::PlanItemId;
use crate::plans::model::{Calendar, Circle, Content, Item, Marked, Plan, Section, Standing};
use crate::plans::store::remarks::Remark;

/// A row as the paper shows it.
pub struct Line {
    pub number: usize,
    pub item: Item,
    /// How it stands today; absent while the plan has never been in force.
    pub standing: Option<Standing>,
    pub mark: Option<Marked>,
    pub remarks: Vec<Remark>,
    pub may_mark: bool,
}

/// A section with its rows.
pub struct Block {
    pub section: Section,
    pub lines: Vec<Line>,
}

/// What a line is judged by.
pub struct Judged<'a> {
    pub calendar: &'a Calendar,
    pub circle: &'a Circle,
    pub actor: &'a Actor,
    pub today: Date,
    /// The latest first.
    pub marks: Vec<Marked>,
    pub remarks: Vec<Remark>,
}

/// The sections that have rows.
pub fn blocks(plan: &Plan, judged: Judged<'_>) -> Vec<Block> {
    let mut latest: HashMap<PlanItemId, Marked> = HashMap::new();
    for mark in judged.marks {
        latest.entry(mark.item).or_insert(mark);
    }
    let mut remarks: HashMap<PlanItemId, Vec<Remark>> = HashMap::new();
    for remark in judged.remarks {
        if let Some(item) = remark.item_id {
            remarks.entry(item).or_default().push(remark);
        }
    }
    let is_in_force = plan.is_in_force();
    let line = |number: usize, item: &Item| {
        let mark = latest.get(&item.id).cloned();
        let standing = is_in_force.then(|| item.standing(mark.as_ref(), judged.calendar, judged.today));
        Line {
            number,
            standing,
            mark,
            remarks: remarks.get(&item.id).cloned().unwrap_or_default(),
            may_mark: plan.can_mark(judged.actor, item, judged.circle).is_ok(),
            item: item.clone(),
        }
    };
    gathered(&plan.content, line)
}

/// The same without marks and remarks: an edition as it was approved.
pub fn plain_blocks(content: &Content) -> Vec<Block> {
    gathered(content, |number, item| Line {
        number,
        item: item.clone(),
        standing: None,
        mark: None,
        remarks: Vec::new(),
        may_mark: false,
    })
}

fn gathered(content: &Content, line: impl Fn(usize, &Item) -> Line) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (number, item) in (1..).zip(&content.items) {
        match blocks.last_mut() {
            Some(block) if block.section == item.section => block.lines.push(line(number, item)),
            _ => blocks.push(Block { section: item.section, lines: vec![line(number, item)] }),
        }
    }
    blocks
}
