//! Loads plans that somebody has brought from Word and not yet accepted: the preview has something to show.

use serde::Deserialize;

use super::calendar::Clock;
use super::store::brought::{self, Standing};
use super::world::{World, id};
use crate::db::Tx;
use crate::files::{Block, Extract};
use crate::plans::{Language, read_plan};

/// A paper as its words lie in the folder `demo`.
#[derive(Deserialize)]
pub struct Brought {
    pub association: String,
    pub file_name: String,
    pub author: String,
    /// Whether it is to become the plan of the next year.
    pub next_year: bool,
    pub above: Vec<String>,
    pub table: Vec<Vec<String>>,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, paper: &Brought) -> anyhow::Result<()> {
    let association = world.association(&paper.association)?;
    let school = world.school(&association.school)?;
    let district = world.district(&school.district)?;
    let blocks = paper.above.iter().cloned().map(Block::Paragraph).chain([Block::Table(paper.table.clone())]).collect();
    let first_year = clock.calendar.school_year() + i32::from(paper.next_year);
    let extract = Extract { blocks, ..Extract::default() };
    let draft = read_plan(&extract, first_year, &district.country, Language::of(&association.language));
    let standing = Standing {
        id: id("plan-import", &paper.association),
        school: id("school", &school.key),
        association: id("association", &paper.association),
        file_name: &paper.file_name,
        first_year,
        made_by: id("person", &paper.author),
        made_at: clock.now,
    };
    brought::insert(tx, &standing, &draft).await?;
    Ok(())
}
