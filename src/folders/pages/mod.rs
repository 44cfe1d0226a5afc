//! Screens and files of a folder.

pub mod files;
pub mod handover;
pub mod show;

use super::gathering::gather;
use super::model::Folder;
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::members::{self, Choice};
use crate::web::{Ctx, form};

form! {
    /// Whose folder, and for which year.
    pub struct Wish { association, year }
}

/// A folder with where it was asked for.
pub struct Opened {
    pub folder: Folder,
    pub choice: Choice,
    pub choices: Vec<Choice>,
}

/// The folder asked for; of the reader's own association and of this year where nothing is said.
async fn open(ctx: &Ctx, tx: &mut Tx, wish: &Wish) -> Result<Opened> {
    let choices = members::choices(ctx, tx).await?;
    let choice = match wish.association.as_str() {
        "" => choices.first(),
        typed => choices.iter().find(|choice| choice.id.to_string() == typed),
    };
    let choice = choice.cloned().ok_or(Error::NotFound)?;
    let folder = gather(ctx, tx, choice.id, year(ctx, wish)).await?;
    Ok(Opened { folder, choice, choices })
}

fn year(ctx: &Ctx, wish: &Wish) -> i32 {
    wish.year.parse().ok().filter(|year| (1990..2200).contains(year)).unwrap_or_else(|| school_year(ctx.today()))
}

/// The same folder in an address.
fn wished(opened: &Opened) -> String {
    format!("association={}&year={}", opened.choice.id, opened.folder.first_year)
}
