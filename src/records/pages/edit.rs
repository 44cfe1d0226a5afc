//! One record: it is added, read, corrected, taken out and put back.

use askama::Template;
use axum::response::IntoResponse;

use super::{facts, list, people};
use crate::audit::{self, Entry as Noted};
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{UserId, YearRecordId};
use crate::records::model::{Field, Kind, LEVELS, Place, Reader, Record, RecordForm};
use crate::records::store::{self, Entry};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Query, Response, filters, form};

#[derive(Template)]
#[template(path = "records/kinds.html")]
struct Kinds {
    kinds: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "records/record.html")]
struct Page {
    kind: Kind,
    /// Absent for a new one.
    record: Option<Record>,
    about: Vec<String>,
    whose: String,
    form: RecordForm,
    errors: Errors,
    places: Vec<(String, String)>,
    people: Vec<(String, String)>,
    levels: Vec<(&'static str, String)>,
    outcomes: Vec<(&'static str, String)>,
    may_change: bool,
}

impl Page {
    fn new(ctx: &Ctx, bound: &Bound, record: Option<Record>, form: RecordForm, errors: Errors) -> Self {
        let words = |family: &str, codes: &[&'static str]| {
            codes.iter().map(|code| (*code, ctx.say(&format!("{family}-{code}"), &[]))).collect()
        };
        let country = bound.place.country.as_str();
        Self {
            kind: bound.kind,
            about: record.as_ref().map(|record| facts(&ctx.dated(), record)).unwrap_or_default(),
            whose: record.as_ref().map(people).unwrap_or_default(),
            may_change: record.as_ref().is_none_or(|record| record.may_be_changed_by(&ctx.actor, &bound.place)),
            levels: words("records-level", &LEVELS),
            outcomes: words("records-outcome", bound.kind.outcomes(country)),
            people: bound.people.iter().map(|(id, name)| (id.to_string(), name.clone())).collect(),
            places: bound.places.iter().map(|place| (place.id.to_string(), place.name.clone())).collect(),
            record,
            form,
            errors,
        }
    }

    fn asks(&self, field: Field) -> bool {
        self.kind.has(field)
    }

    /// A new one, or one that stands and that the reader may correct.
    fn may_edit(&self) -> bool {
        self.may_change && self.record.as_ref().is_none_or(|record| !record.is_removed)
    }

    fn day_label(&self) -> &'static str {
        if self.kind.has(Field::Until) { "records-first-day" } else { "records-day" }
    }

    fn person_label(&self) -> &'static str {
        match self.kind {
            Kind::Visit => "records-visitor",
            Kind::Mentoring | Kind::MentorMeeting => "records-beginner",
            _ => "records-who",
        }
    }

    fn other_label(&self) -> &'static str {
        if self.kind == Kind::Visit { "records-visited" } else { "records-mentor" }
    }

    fn title_label(&self) -> &'static str {
        match self.kind {
            Kind::Course => "records-name-course",
            Kind::Publication => "records-name-publication",
            Kind::Award => "records-name-award",
            Kind::Contest => "records-name-contest",
            Kind::Difficulty => "records-name-difficulty",
            Kind::Recommendation => "records-name-recommendation",
            Kind::SelfEducation | Kind::Consultation | Kind::Talk => "records-name-theme",
            _ => "records-name-event",
        }
    }

    fn action(&self) -> String {
        self.record.as_ref().map_or_else(|| "/records".to_owned(), |record| format!("/records/{}", record.id))
    }
}

/// What a record is bound to: its association and whom it may name.
pub(super) struct Bound {
    kind: Kind,
    pub(super) place: Place,
    /// Those to choose from for a new one.
    places: Vec<Place>,
    pub(super) people: Vec<(UserId, String)>,
}

impl Bound {
    /// The only one whose deeds the actor writes down.
    fn only(&self, ctx: &Ctx) -> Option<UserId> {
        (!self.place.is_kept_by(&ctx.actor)).then_some(ctx.actor.user)
    }

    pub(super) fn reader<'a>(&'a self, ctx: &Ctx) -> Reader<'a> {
        Reader { people: &self.people, country: &self.place.country, today: ctx.today(), only: self.only(ctx) }
    }
}

/// The association asked for, or the first one that the actor writes for.
pub(super) async fn bind(tx: &mut Tx, ctx: &Ctx, kind: Kind, association: &str) -> Result<Bound> {
    let mut places = store::list_places(tx, ctx.today()).await?;
    places.retain(|place| place.is_written_by(&ctx.actor));
    let wanted = places.iter().find(|place| association.is_empty() || place.id.to_string() == association);
    let place = wanted.cloned().ok_or(Error::NotFound)?;
    if kind.is_of_association() && !place.is_kept_by(&ctx.actor) {
        return Err(Refusal::new("records-refused-not-keeper").into());
    }
    let people = store::list_people(tx, place.id).await?;
    Ok(Bound { kind, place, places, people })
}

/// Without a kind, the kinds to choose from; else the form, with what the address knows already.
pub async fn new(ctx: Ctx, Query(form): Query<RecordForm>) -> Result<Response> {
    let Some(kind) = Kind::from_code(&form.kind) else {
        return ctx.page(Kinds { kinds: list::kinds(&ctx) });
    };
    let mut tx = ctx.read().await?;
    let bound = bind(&mut tx, &ctx, kind, &form.association).await?;
    drop(tx);
    let or = |typed: String, usual: String| if typed.is_empty() { usual } else { typed };
    let form = RecordForm {
        id: YearRecordId::fresh().to_string(),
        association: bound.place.id.to_string(),
        held_on: or(form.held_on, ctx.today().to_string()),
        user: or(form.user, bound.only(&ctx).map(|own| own.to_string()).unwrap_or_default()),
        version: String::new(),
        ..form
    };
    let page = Page::new(&ctx, &bound, None, form, Errors::default());
    ctx.page(page)
}

pub async fn create(ctx: Ctx, Form(form): Form<RecordForm>) -> Result<Response> {
    let id: YearRecordId = form.id.parse().map_err(|_| Error::Malformed)?;
    let kind = Kind::from_code(&form.kind).ok_or(Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let bound = bind(&mut tx, &ctx, kind, &form.association).await?;
    let draft = match form.parse(kind, &bound.reader(&ctx)) {
        Ok(draft) => draft,
        Err(Invalid { form, errors }) => {
            let page = Page::new(&ctx, &bound, None, form, errors);
            return ctx.unprocessable(page);
        }
    };
    let entry = Entry { draft: &draft, people: &bound.people };
    store::insert(&mut tx, id, &bound.place, &entry, &ctx.actor, ctx.now()).await?;
    note(&mut tx, &ctx, &bound.place, id, "add-record").await?;
    tx.commit().await?;
    let list = format!("/records?year={}#record-{id}", school_year(draft.held_on));
    Ok(ctx.see(list).notice("records-added").undo(format!("/records/{id}/delete")).into_response())
}

/// A record with its association, if both are within reach.
async fn find(tx: &mut Tx, ctx: &Ctx, id: YearRecordId) -> Result<(Record, Bound)> {
    let record = store::find(tx, id).await?;
    let places = store::list_places(tx, ctx.today()).await?;
    let place = places.iter().find(|place| place.id == record.association).cloned().ok_or(Error::NotFound)?;
    let people = store::list_people(tx, place.id).await?;
    let kind = record.draft.kind;
    Ok((record, Bound { kind, place, places: Vec::new(), people }))
}

pub async fn show(ctx: Ctx, Path(id): Path<YearRecordId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (record, bound) = find(&mut tx, &ctx, id).await?;
    drop(tx);
    let form = RecordForm::of(&record);
    let page = Page::new(&ctx, &bound, Some(record), form, Errors::default());
    ctx.page(page)
}

pub async fn update(ctx: Ctx, Path(id): Path<YearRecordId>, Form(form): Form<RecordForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (record, bound) = find(&mut tx, &ctx, id).await?;
    record.must_be_changed_by(&ctx.actor, &bound.place)?;
    let version = form.version.parse().unwrap_or(0);
    // Whoever wrote it down about somebody else may go on correcting it.
    let reader = Reader { only: bound.only(&ctx).filter(|_| record.added_by != ctx.actor.user), ..bound.reader(&ctx) };
    let draft = match form.parse(bound.kind, &reader) {
        Ok(draft) => draft,
        Err(Invalid { form, errors }) => {
            let page = Page::new(&ctx, &bound, Some(record), form, errors);
            return ctx.unprocessable(page);
        }
    };
    store::save(&mut tx, id, version, &Entry { draft: &draft, people: &bound.people }).await?;
    note(&mut tx, &ctx, &bound.place, id, "edit-record").await?;
    tx.commit().await?;
    let list = format!("/records?year={}#record-{id}", school_year(draft.held_on));
    Ok(ctx.see(list).notice("records-saved").into_response())
}

form! {
    /// The version of the record that is taken out; absent where its adding is undone at once.
    pub struct Seen { version }
}

pub async fn delete(ctx: Ctx, Path(id): Path<YearRecordId>, Form(seen): Form<Seen>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (record, bound) = find(&mut tx, &ctx, id).await?;
    record.must_be_changed_by(&ctx.actor, &bound.place)?;
    let version = seen.version.parse().unwrap_or(record.version);
    store::set_removed(&mut tx, id, version, Some(ctx.now())).await?;
    note(&mut tx, &ctx, &bound.place, id, "remove-record").await?;
    tx.commit().await?;
    let list = format!("/records?year={}", record.first_year);
    Ok(ctx.see(list).notice("records-removed").undo(format!("/records/{id}/restoration")).into_response())
}

pub async fn restore(ctx: Ctx, Path(id): Path<YearRecordId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (record, bound) = find(&mut tx, &ctx, id).await?;
    record.must_be_changed_by(&ctx.actor, &bound.place)?;
    store::set_removed(&mut tx, id, record.version, None).await?;
    note(&mut tx, &ctx, &bound.place, id, "restore-record").await?;
    tx.commit().await?;
    let list = format!("/records?year={}#record-{id}", record.first_year);
    Ok(ctx.see(list).notice("records-restored").into_response())
}

pub(super) async fn note(tx: &mut Tx, ctx: &Ctx, place: &Place, id: YearRecordId, deed: &'static str) -> Result<()> {
    let entry = Noted {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "record",
        subject_id: Some(id.0),
        school: Some(place.school.0),
        district: ctx.actor.district().map(|district| district.0),
        ..Noted::default()
    };
    audit::note(tx, ctx.now(), entry).await
}
