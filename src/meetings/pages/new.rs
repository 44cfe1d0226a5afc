//! A meeting is called: by a row of the plan, or besides it.

use askama::Template;
use axum::response::IntoResponse;

use super::paper;
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{AssociationId, MeetingId, PlanItemId};
use crate::meetings::model::agenda::{Item, ItemKind, Origin as ItemOrigin};
use crate::meetings::model::attendance::Attendance;
use crate::meetings::model::calling::agenda_of;
use crate::meetings::model::meeting::{Head, Kind, Meeting, Mode, Status};
use crate::meetings::model::writing::{read_day, typed_day};
use crate::meetings::paths;
use crate::meetings::store::beginnings::{self, Origin, PlannedRow};
use crate::meetings::store::{listing, meetings};
use crate::plans::{self, Calendar, Timing};
use crate::text::{Locale, say};
use crate::web::{Check, Ctx, Errors, Form, Problem, Query, Response, filters, form};

form! {
    /// The id is made with the page, so that sending twice calls one meeting.
    pub struct CallForm { id, association, row, theme, form, kind, joint_with, held_on, place }
}

#[derive(Template)]
#[template(path = "meetings/new.html")]
struct New {
    form: CallForm,
    errors: Errors,
    origins: Vec<Origin>,
    /// The row of the plan by which it is called.
    row: Option<PlannedRow>,
    /// The meetings of the plan that nobody has called yet.
    rows: Vec<PlannedRow>,
    locale: Locale,
}

impl New {
    fn associations(&self) -> Vec<(String, String)> {
        self.origins.iter().map(|origin| (origin.association.to_string(), origin.association_name.clone())).collect()
    }

    fn kinds(&self) -> Vec<(&'static str, String)> {
        Kind::ALL.map(|kind| (kind.code(), say(self.locale, &format!("meetings-kind-{}", kind.code())).into_owned())).to_vec()
    }
}

form! {
    /// The row of the plan that is followed.
    pub struct NewForm { row }
}

pub async fn new(ctx: Ctx, Query(asked): Query<NewForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let row = find_row(&mut tx, &asked.row).await?;
    if let Some(row) = &row
        && let Some(known) = meetings::find_of_row(&mut tx, row.id).await?
    {
        return Ok(ctx.see(paths::show(known)).notice("meetings-called-already").into_response());
    }
    let mut form = CallForm { id: MeetingId::fresh().to_string(), kind: Kind::Regular.code().into(), ..CallForm::default() };
    if let Some(row) = &row {
        form.association = row.association.to_string();
        form.row = row.id.to_string();
        form.theme.clone_from(&row.theme);
        form.form.clone_from(&row.form);
        form.held_on = usual_day(&ctx, &mut tx, row).await?;
    }
    let page = load(&ctx, &mut tx, form, row, Errors::default()).await?;
    ctx.page(page)
}

async fn find_row(tx: &mut Tx, typed: &str) -> Result<Option<PlannedRow>> {
    let Ok(id) = typed.parse::<PlanItemId>() else { return Ok(None) };
    Ok(Some(beginnings::find_row(tx, id).await?))
}

/// The day that the plan names; empty where it names a month or a quarter.
async fn usual_day(ctx: &Ctx, tx: &mut Tx, row: &PlannedRow) -> Result<String> {
    let origins = beginnings::list_origins(tx, ctx.today()).await?;
    let Some(origin) = origins.iter().find(|origin| origin.association == row.association) else { return Ok(String::new()) };
    let calendar = plans::calendar_of(tx, origin.district, row.first_year, ctx.actor.country()).await?;
    let day = Timing::read(&row.timing).and_then(|timing| timing.exact_day(&calendar));
    Ok(day.map(typed_day).unwrap_or_default())
}

async fn load(ctx: &Ctx, tx: &mut Tx, form: CallForm, row: Option<PlannedRow>, errors: Errors) -> Result<New> {
    let rows = if row.is_none() { beginnings::list_rows(tx, school_year(ctx.today())).await? } else { Vec::new() };
    Ok(New { form, errors, row, rows, origins: beginnings::list_origins(tx, ctx.today()).await?, locale: ctx.locale() })
}

pub async fn create(ctx: Ctx, Form(form): Form<CallForm>) -> Result<Response> {
    let id: MeetingId = form.id.parse().map_err(|_| Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let row = find_row(&mut tx, &form.row).await?;
    let origins = beginnings::list_origins(&mut tx, ctx.today()).await?;
    if origins.is_empty() {
        return Err(Refusal::new("meetings-refused-nowhere").into());
    }
    let chosen: Option<AssociationId> = row.as_ref().map(|row| row.association).or(form.association.parse().ok());
    let only = if origins.len() == 1 { origins.first() } else { None };
    let origin = origins.iter().find(|origin| Some(origin.association) == chosen).or(only).cloned();
    let mut check = Check::new();
    if origin.is_none() {
        check.add("association", Problem::NotAChoice);
    }
    let theme = check.line("theme", &form.theme, 1..=300);
    let way = check.line("form", &form.form, 0..=300);
    let place = check.line("place", &form.place, 0..=300);
    let joint_with = check.line("joint_with", &form.joint_with, 0..=300);
    let calendar = match &origin {
        Some(origin) => plans::calendar_of(&mut tx, origin.district, school_year(ctx.today()), ctx.actor.country()).await?,
        None => Calendar::usual(school_year(ctx.today()), ctx.actor.country()),
    };
    let day = read_day(&form.held_on, &calendar);
    if day.is_none() {
        check.add("held_on", if form.held_on.trim().is_empty() { Problem::Required } else { Problem::NotADate });
    }
    let (origin, held_on) = match (check.finish(form.clone(), || ()), origin, day) {
        (Ok(()), Some(origin), Some(day)) => (origin, day),
        (checked, ..) => {
            let errors = checked.err().map(|invalid| invalid.errors).unwrap_or_default();
            let page = load(&ctx, &mut tx, form, row, errors).await?;
            return ctx.unprocessable(page);
        }
    };
    let head = Head {
        kind: Kind::from_code(&form.kind).unwrap_or(Kind::Regular),
        joint_with,
        theme,
        form: way,
        mode: Mode::InPerson,
        held_on,
        starts_at: None,
        ends_at: None,
        place: if place.is_empty() { origin.place.clone() } else { place },
        chair: origin.head,
        secretary: origin.secretary,
        protocol_form: origin.protocol_form,
        quorum_note: String::new(),
    };
    let meeting = call(&ctx, &mut tx, id, origin, row, head).await?;
    if !meetings::insert(&mut tx, &meeting, ctx.actor.user, ctx.now()).await? {
        let known = match meeting.plan_item {
            Some(row) => meetings::find_of_row(&mut tx, row).await?.unwrap_or(id),
            None => id,
        };
        return Ok(ctx.see(paths::show(known)).notice("meetings-called-already").into_response());
    }
    super::note(&ctx, &mut tx, &meeting, "meeting-call").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::edit(id)).notice("meetings-called").into_response())
}

/// The meeting with its first agenda: the decisions of the one before, then what the plan foresees.
async fn call(ctx: &Ctx, tx: &mut Tx, id: MeetingId, origin: Origin, row: Option<PlannedRow>, head: Head) -> Result<Meeting> {
    let circle = plans::circle(tx, origin.association, origin.school, ctx.today()).await?;
    let first_year = school_year(head.held_on);
    let mut meeting = Meeting {
        id,
        school: origin.school,
        district: origin.district,
        association: origin.association,
        first_year,
        language: origin.language,
        plan_item: row.as_ref().map(|row| row.id),
        head,
        quorum: origin.quorum,
        attendance: Attendance::default(),
        items: Vec::new(),
        status: Status::Planned,
        edition: 1,
        reason: String::new(),
        circulated_at: None,
        version: 1,
    };
    let before = listing::find_before(tx, meeting.association, first_year, meeting.head.held_on).await?;
    if before.is_some() {
        let chair = origin.head.and_then(|head| circle.present().find(|colleague| colleague.user == head));
        meeting.items.push(Item {
            title: say(paper(&meeting), "meetings-agenda-review").into_owned(),
            speakers: chair.map(|chair| chair.name.replace('\u{a0}', " ")).unwrap_or_default(),
            people: chair.map(|chair| chair.user).into_iter().collect(),
            ..Item::new(ItemKind::Decisions, ItemOrigin::Decisions)
        });
    }
    if let Some(row) = row {
        meeting.items.extend(agenda_of(row.id.0, &row.questions, &row.responsible, &circle));
    }
    Ok(meeting)
}
