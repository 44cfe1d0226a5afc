//! A control as its reader may see it: for the leaders the whole with what is left to do, for a named teacher the own
//! lines and the press by which they are known to have been read.

use askama::Template;
use time::Date;

use crate::controls::model::control::{Control, Criterion, Grade, Mark, Object, Status};
use crate::controls::model::deeds::Progress;
use crate::controls::paths;
use crate::controls::store::controls;
use crate::controls::store::listing::{self, Considered, Planned};
use crate::controls::store::road::{self, Acquaintance, Checked, Remark};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ControlId;
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Path, Response, filters, form};

form! {
    /// What a deed is given: the own word, a meeting, a reason.
    pub struct DeedForm { word, meeting, reason }
}

#[derive(Template)]
#[template(path = "controls/show.html")]
pub struct Show {
    control: Control,
    is_leader: bool,
    acquaintances: Vec<Acquaintance>,
    remarks: Vec<Remark>,
    checks: Vec<Checked>,
    considered: Option<Considered>,
    /// The planned meetings on whose agendas the recommendations may come.
    planned: Vec<Planned>,
    offers: Offers,
    pub form: DeedForm,
    pub errors: Errors,
    today: Date,
    locale: Locale,
}

/// What the reader may do.
struct Offers {
    edit: bool,
    delete: bool,
    sign: bool,
    /// Why it cannot be signed by the reader, where that is worth saying.
    refusal: Option<&'static str>,
    acquaint: bool,
    remind: bool,
    bring: bool,
    check: bool,
    close: bool,
    /// Whether closing needs a reason.
    is_unfinished: bool,
}

/// A line of the findings.
struct Line {
    criterion: String,
    mark: Mark,
    /// How the remark stands, once the memo is signed.
    standing: &'static str,
    settled_on: Option<Date>,
}

impl Line {
    fn grade(&self) -> Option<Grade> {
        self.mark.grade
    }

    fn look(&self) -> &'static str {
        match self.standing {
            "settled" | "settled-late" => "ok",
            "overdue" => "late",
            _ => "back",
        }
    }
}

/// What is to be said of a class: every criterion that is not met, or was remarked on.
pub fn said(control: &Control, object: &Object) -> Vec<(Criterion, Mark)> {
    let marks = control.head.criteria.iter().map(|criterion| (criterion.clone(), object.mark(criterion)));
    marks.filter(|(_, mark)| mark.grade.is_some_and(|grade| grade != Grade::Met) || !mark.remark.is_empty()).collect()
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.control.id)
    }

    fn is_draft(&self) -> bool {
        self.control.status == Status::Draft
    }

    fn status(&self) -> String {
        say(self.locale, &format!("controls-status-{}", self.control.status.code())).into_owned()
    }

    fn methods(&self) -> String {
        let word = |method: &crate::controls::model::control::Method| {
            say(self.locale, &format!("controls-method-{}", method.code())).to_lowercase()
        };
        self.control.head.methods.iter().map(word).collect::<Vec<_>>().join(", ")
    }

    fn inspectors(&self) -> String {
        let inspectors = self.control.head.inspectors.iter();
        inspectors.map(|inspector| inspector.named.short_name()).collect::<Vec<_>>().join(", ")
    }

    fn teacher(&self, object: &Object) -> String {
        object.teacher.as_ref().map_or_else(|| say(self.locale, "controls-vacancy").into_owned(), |one| one.short_name())
    }

    fn object_path(&self, object: &Object) -> String {
        paths::object(self.control.id, object.id)
    }

    fn touched(&self, object: &Object) -> usize {
        object.touched(&self.control.head.criteria)
    }

    /// The leaders see what is to be put right, a teacher every criterion.
    fn lines(&self, object: &Object) -> Vec<Line> {
        let marks = if self.is_leader {
            said(&self.control, object)
        } else {
            self.control.head.criteria.iter().map(|criterion| (criterion.clone(), object.mark(criterion))).collect()
        };
        let line = |(criterion, mark): (Criterion, Mark)| {
            let remark = self.remarks.iter().find(|remark| remark.object == object.id && remark.criterion == criterion.text);
            Line {
                criterion: criterion.text,
                mark,
                standing: remark.map(|remark| remark.standing(self.today)).unwrap_or_default(),
                settled_on: remark.and_then(|remark| remark.settled_on),
            }
        };
        marks.into_iter().map(line).collect()
    }

    fn settled(&self) -> usize {
        self.remarks.iter().filter(|remark| remark.settled_on.is_some()).count()
    }

    fn read(&self) -> usize {
        self.acquaintances.iter().filter(|known| known.acquainted_at.is_some()).count()
    }

    fn own(&self) -> Option<&Acquaintance> {
        self.acquaintances.first().filter(|_| !self.is_leader)
    }
}

/// The page of a control, with whatever was typed on it.
pub async fn load(ctx: &Ctx, tx: &mut Tx, control: Control) -> Result<Show> {
    let (actor, id) = (&ctx.actor, control.id);
    let is_leader = control.is_led_by(actor);
    let only = (!is_leader).then_some(actor.user);
    let is_draft = control.status == Status::Draft;
    let (mut acquaintances, mut remarks, mut checks, mut considered) = (Vec::new(), Vec::new(), Vec::new(), None);
    if !is_draft {
        acquaintances = road::list_acquaintances(tx, id, only).await?;
        remarks = road::list_remarks(tx, id, only).await?;
        considered = listing::find_considered(tx, id).await?;
    }
    if !is_draft && is_leader {
        checks = road::list_checks(tx, id).await?;
    }
    let progress = Progress {
        unread: acquaintances.iter().filter(|known| known.acquainted_at.is_none()).count(),
        open: remarks.iter().filter(|remark| remark.settled_on.is_none()).count(),
    };
    let bring = control.can_bring(actor, considered.is_some()).is_ok();
    let planned = if bring { listing::list_planned(tx, control.association, ctx.today()).await? } else { Vec::new() };
    let is_unread = acquaintances.iter().any(|known| known.named.user == actor.user && known.acquainted_at.is_none());
    let offers = Offers {
        edit: control.can_edit(actor).is_ok(),
        delete: control.can_delete(actor).is_ok(),
        sign: control.can_sign(actor).is_ok(),
        refusal: control.can_sign(actor).err().map(|refusal| refusal.key).filter(|_| is_draft && control.lacks().is_empty()),
        acquaint: is_unread && control.can_acquaint(actor).is_ok(),
        remind: control.can_remind(actor, progress).is_ok(),
        bring,
        check: control.can_check(actor, progress).is_ok(),
        close: control.can_close(actor).is_ok(),
        is_unfinished: progress != Progress::default(),
    };
    Ok(Show {
        control,
        is_leader,
        acquaintances,
        remarks,
        checks,
        considered,
        planned,
        offers,
        form: DeedForm::default(),
        errors: Errors::default(),
        today: ctx.today(),
        locale: ctx.locale(),
    })
}

pub async fn show(ctx: Ctx, Path(id): Path<ControlId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let control = controls::find(&mut tx, id, &ctx.actor).await?;
    let page = load(&ctx, &mut tx, control).await?;
    ctx.page(page)
}
