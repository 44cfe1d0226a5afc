//! The register of a bank for a year, and the statement of who gave how much: the papers themselves.

use super::bank_of;
use crate::documents::Format;
use crate::error::Result;
use crate::ids::DistrictId;
use crate::members;
use crate::recognition::model::bank::Bank;
use crate::recognition::print::register::{Printed, Whose};
use crate::recognition::store::{entries, registers};
use crate::terms::Terms;
use crate::web::{Ctx, Paper, Path, Query, Response, Variant, form};

form! {
    /// The year of the register, and whether its sums are wanted in place of its lines.
    pub struct Wish { year, look }
}

pub async fn paper(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    ctx.paper(printed(&ctx, &wish).await?)
}

pub async fn file(ctx: Ctx, Path(format): Path<Format>, Query(wish): Query<Wish>) -> Result<Response> {
    let paper = printed(&ctx, &wish).await?;
    ctx.paper_file(paper, format).await
}

async fn printed(ctx: &Ctx, wish: &Wish) -> Result<Paper> {
    let (bank, issuer) = bank_of(&ctx.actor)?;
    let today = ctx.today();
    let mut tx = ctx.read().await?;
    let mut years = entries::periods(&mut tx, issuer).await?;
    let this_year = bank.period(today);
    if !years.contains(&this_year) {
        years.insert(0, this_year.clone());
    }
    let period = years.iter().find(|year| **year == wish.year).unwrap_or(&this_year).clone();
    let lines = entries::list(&mut tx, issuer, &period).await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let (settings, home);
    let whose = match bank {
        Bank::Association => {
            settings = members::settings_on(&mut tx, issuer.into(), today).await?;
            Whose::Association(&settings)
        }
        Bank::District => {
            home = registers::district(&mut tx, DistrictId(issuer)).await?;
            Whose::District(&home)
        }
    };
    drop(tx);
    let printed = Printed { whose, period: &period, lines: &lines, terms: &terms, made_at: ctx.now() };
    let sums = wish.look == "sums";
    let look = if sums { "statement" } else { "register" };
    let document = if sums { printed.statement() } else { printed.register() };
    let of = (ctx.say("recognition-bank", &[]), "/practices".to_owned());
    let mut paper = Paper::new(document, printed.name(look), of);
    let variant = |year: &str, summed: bool| Variant {
        label: ctx.say(if summed { "recognition-statement-of" } else { "recognition-register-of" }, &[("value", year.into())]),
        href: format!("/register/paper?year={year}{}", if summed { "&look=sums" } else { "" }),
        is_current: year == period && summed == sums,
    };
    paper.variants = years.iter().flat_map(|year| [variant(year, false), variant(year, true)]).collect();
    Ok(paper)
}
