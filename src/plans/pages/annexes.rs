//! The annexes of a plan in the editor: which tables are printed, and the rows of the two schedules.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::edit::{Tab, saved, tabs, unsaved};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::plans::model::{Annex, AnnexRow, AnnexesForm, Content, Part, Plan};
use crate::plans::paths;
use crate::plans::store::rows::{self, Written};
use crate::plans::store::{annexes, writings};
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Response, filters};

/// So many blank rows invite to go on.
const INVITING: usize = 2;

#[derive(Template)]
#[template(path = "plans/edit_annexes.html")]
struct EditAnnexes {
    plan: Plan,
    tabs: Vec<Tab>,
    form: AnnexesForm,
    errors: Errors,
    written: Written,
    /// What is saved of each schedule, where it differs from what this window holds.
    conflict: Vec<(Annex, String)>,
    device_key: String,
    locale: Locale,
}

impl EditAnnexes {
    fn path(&self) -> String {
        paths::edit(self.plan.id, Part::Annexes)
    }

    fn plan_path(&self) -> String {
        paths::show(self.plan.id)
    }

    fn shown(&self) -> Vec<(&'static str, String, bool)> {
        let chosen = |annex: Annex| self.form.shown.iter().any(|code| code == annex.code());
        let word = |annex: Annex| say(self.locale, &format!("plans-annex-{}", annex.code())).into_owned();
        Annex::ALL.map(|annex| (annex.code(), word(annex), chosen(annex))).to_vec()
    }

    /// The schedules with their rows, each row with its place in the form.
    fn schedules(&self) -> Vec<(Annex, Vec<(usize, AnnexRow)>)> {
        let rows = self.form.rows();
        Annex::TYPED.map(|annex| (annex, rows.iter().filter(|(_, row)| row.annex == annex).cloned().collect())).to_vec()
    }

    fn is_wrong(&self, name: &str, number: &usize) -> bool {
        self.errors.at(&format!("{name}-{number}")).is_some()
    }
}

pub async fn show(ctx: &Ctx, tx: &mut Tx, plan: Plan) -> Result<Response> {
    let form = AnnexesForm::of(&plan.content.annexes);
    let page = load(ctx, tx, plan, form, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, plan: Plan, mut form: AnnexesForm, errors: Errors) -> Result<EditAnnexes> {
    let written = rows::find_part(tx, plan.id, Part::Annexes).await?;
    form.version = written.version.to_string();
    for annex in Annex::TYPED {
        (0..INVITING).for_each(|_| form.push(&AnnexRow::blank(annex)));
    }
    Ok(EditAnnexes {
        tabs: tabs(ctx.locale(), &plan, Part::Annexes),
        device_key: format!("{}:{}:annexes", ctx.actor.user, plan.id),
        locale: ctx.locale(),
        conflict: Vec::new(),
        plan,
        form,
        errors,
        written,
    })
}

pub async fn save(ctx: &Ctx, mut tx: Tx, plan: Plan, form: AnnexesForm, by_itself: bool) -> Result<Response> {
    let id = plan.id;
    let typed = match form.clone().parse(plan.language()) {
        Ok(typed) => typed,
        Err(invalid) if by_itself => return Ok(unsaved(ctx, &invalid.errors)),
        Err(invalid) => {
            let page = load(ctx, &mut tx, plan, invalid.form, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    let written = rows::find_part(&mut tx, id, Part::Annexes).await?;
    if form.version.parse() != Ok(written.version) && typed != plan.content.annexes {
        if by_itself {
            return Err(Error::Stale);
        }
        let saved = plan.content.annexes.clone();
        let mut page = load(ctx, &mut tx, plan, form, Errors::default()).await?;
        page.conflict = Annex::TYPED.map(|annex| (annex, saved.told(annex))).to_vec();
        return ctx.page_with(StatusCode::CONFLICT, page);
    }
    let version = rows::touch_part(&mut tx, id, Part::Annexes, written.version, ctx.actor.user, ctx.now()).await?;
    annexes::save(&mut tx, &plan, &typed, ctx.now()).await?;
    let after = Content { annexes: typed, ..plan.content.clone() };
    writings::note(&mut tx, &plan, Part::Annexes, &after, &ctx.actor, (ctx.now(), ctx.today())).await?;
    tx.commit().await?;
    if by_itself {
        return Ok(saved(ctx, id, Part::Annexes, version));
    }
    Ok(ctx.see(paths::edit(id, Part::Annexes)).notice("plans-saved").into_response())
}
