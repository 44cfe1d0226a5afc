//! Who leans on a document that is no longer in force: one's own plans and practices, or all that a centre may see.

use askama::Template;
use time::Date;

use crate::access::{Actor, CENTRE, Role};
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::NormId;
use crate::library::model::{Cited, Grounds, Subject, Viewer};
use crate::library::store::citations::{self, Scope, Text};
use crate::library::store::citing;
use crate::web::{Ctx, Response, filters};

/// A text with the repealed documents that it cites.
#[derive(Clone, Debug)]
pub struct Citing {
    pub text: Text,
    pub repealed: Vec<Cited>,
    /// The page on which it stands, where the reader may open it: plans are for their schools.
    pub address: Option<String>,
}

#[derive(Template)]
#[template(path = "library/ripple.html")]
struct Ripple {
    found: Vec<Citing>,
    is_centre: bool,
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let found = citing_repealed(&mut tx, &ctx.actor, ctx.today()).await?;
    drop(tx);
    ctx.page(Ripple { found, is_centre: CENTRE.admits(Some(&ctx.actor)) })
}

/// The texts within this actor's care that cite what is no longer in force today.
pub async fn citing_repealed(tx: &mut Tx, actor: &Actor, today: Date) -> Result<Vec<Citing>> {
    let repealed = citing::repealed(tx, &Viewer::of(Some(actor)), today).await?;
    if repealed.is_empty() {
        return Ok(Vec::new());
    }
    let leads = [Role::Head, Role::Secretary, Role::Deputy, Role::Principal].into_iter().any(|role| actor.has(role));
    let scope = Scope {
        schools: actor.reach.schools.clone(),
        is_whole: false,
        associations: if leads { actor.reach.associations.clone() } else { Vec::new() },
        author: Some(actor.user),
        is_centre: CENTRE.admits(Some(actor)),
    };
    let texts = citations::texts(tx, &scope, school_year(today)).await?;
    let citing = texts.into_iter().filter_map(|text| {
        let grounds = Grounds::of(&text.words);
        let cited: Vec<Cited> = repealed.iter().filter(|cited| grounds.cite(cited)).cloned().collect();
        let is_open = !scope.is_centre || text.subject != Subject::Plan;
        let address = is_open.then(|| text.subject.path(text.id));
        (!cited.is_empty()).then_some(Citing { text, repealed: cited, address })
    });
    Ok(citing.collect())
}

/// The texts within this actor's care that cite one document.
pub async fn citing_norm(tx: &mut Tx, actor: &Actor, norm: NormId, today: Date) -> Result<Vec<Citing>> {
    let all = citing_repealed(tx, actor, today).await?;
    Ok(all.into_iter().filter(|citing| citing.repealed.iter().any(|cited| cited.id == norm.0)).collect())
}
