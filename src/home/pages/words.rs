//! Pages of words alone: help, about the portal, personal data, all sections on a phone.

use askama::Template;

use super::district::natural;
use crate::error::Result;
use crate::home::store::district::{self, Named};
use crate::web::{Ctx, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "home/help.html")]
struct Help;

impl Help {
    /// The questions answered, by the middle of their message keys; each is a place to link to.
    fn questions(&self) -> [&'static str; 8] {
        ["access", "password", "share", "review", "used", "children", "withdraw", "view"]
    }
}

pub async fn help(visitor: Visitor) -> Result<Response> {
    visitor.public_page(Help)
}

#[derive(Template)]
#[template(path = "home/about.html")]
struct About {
    districts: Vec<Named>,
}

pub async fn about(visitor: Visitor) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let mut districts = district::named(&mut tx, visitor.today()).await?;
    for district in &mut districts {
        district.schools.sort_by_cached_key(|name| natural(name));
    }
    visitor.public_page(About { districts })
}

#[derive(Template)]
#[template(path = "home/privacy.html")]
struct Privacy;

impl Privacy {
    /// The parts of the page, by the middle of their message keys.
    fn parts(&self) -> [&'static str; 6] {
        ["stored", "seen", "cookies", "foreign", "children", "rights"]
    }
}

pub async fn privacy(visitor: Visitor) -> Result<Response> {
    visitor.public_page(Privacy)
}

/// «Ещё»: all sections, for a phone.
#[derive(Template)]
#[template(path = "home/more.html")]
struct More;

pub async fn more(ctx: Ctx) -> Result<Response> {
    ctx.page(More)
}
