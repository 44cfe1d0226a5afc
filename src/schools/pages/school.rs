//! One school: its names, its associations, what may be done to it.

use askama::Template;
use time::Date;

use crate::error::{Error, Result};
use crate::ids::SchoolId;
use crate::schools::model::association::Association;
use crate::schools::model::school::{FormerName, School};
use crate::schools::store::{associations, names, schools};
use crate::web::{Ctx, Path, Response, filters};

#[derive(Template)]
#[template(path = "schools/school.html")]
struct Show {
    school: School,
    names: Vec<FormerName>,
    associations: Vec<Association>,
    today: Date,
}

pub async fn show(ctx: Ctx, Path(id): Path<SchoolId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let school = schools::find(&mut tx, id, ctx.today()).await?.ok_or(Error::NotFound)?;
    let names = names::list(&mut tx, id).await?;
    let associations = associations::list(&mut tx, id).await?;
    drop(tx);
    ctx.page(Show { school, names, associations, today: ctx.today() })
}
