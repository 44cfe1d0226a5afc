//! The folder on the screen: its divisions with what is in each, and how to take it away.

use askama::Template;

use super::{Opened, Wish, open, wished};
use crate::access::{HEADS, SCHOOL_LEADERS};
use crate::clock::school_year;
use crate::error::Result;
use crate::folders::model::Folder;
use crate::members::{self, Choice};
use crate::plans::year_title;
use crate::web::{Ctx, Query, Response, filters};

#[derive(Template)]
#[template(path = "folders/show.html")]
struct Show {
    folder: Folder,
    choice: Choice,
    choices: Vec<Choice>,
    years: Vec<i32>,
    wished: String,
    may_hand_over: bool,
}

impl Show {
    fn year_title(&self, year: &i32) -> String {
        year_title(*year)
    }
}

#[derive(Template)]
#[template(path = "folders/nowhere.html")]
struct Nowhere;

pub async fn show(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    if wish.association.is_empty() && members::choices(&ctx, &mut tx).await?.is_empty() {
        return ctx.page(Nowhere);
    }
    let opened = open(&ctx, &mut tx, &wish).await?;
    drop(tx);
    let present = school_year(ctx.today());
    let mut years: Vec<i32> = (present - 4..=present + 1).rev().collect();
    if !years.contains(&opened.folder.first_year) {
        years.push(opened.folder.first_year);
    }
    let wished = wished(&opened);
    let Opened { folder, choice, choices } = opened;
    let may_hand_over = HEADS.and(SCHOOL_LEADERS).admits(Some(&ctx.actor));
    ctx.page(Show { folder, choice, choices, years, wished, may_hand_over })
}
