//! Loads thematic controls: what was marked in which classes, the signed memos, who has read them, what is settled.

use anyhow::Context;
use serde::Deserialize;
use time::Date;

use super::calendar::Clock;
use super::store::controls as shelf;
use super::world::{Person, World, day, id};
use crate::clock::school_year;
use crate::controls::{self, Control, Criterion, Grade, Head, Inspector, Mark, Method, Named, Object, Status, Text};
use crate::db::Tx;
use crate::decisions;
use crate::ids::{ControlId, ControlObjectId, DecisionId, UserId};
use crate::plans::{self, Language, Timing};

/// A control as it is written down in the folder `demo`.
#[derive(Deserialize)]
pub struct Inspected {
    pub association: String,
    pub by: String,
    pub theme: String,
    pub basis: String,
    pub order_number: String,
    #[serde(with = "day::option")]
    pub ordered: Option<Date>,
    #[serde(with = "day")]
    pub starts: Date,
    #[serde(with = "day")]
    pub ends: Date,
    /// When its memo was signed.
    #[serde(with = "day::option")]
    pub signed: Option<Date>,
    #[serde(with = "day::option")]
    pub repeat: Option<Date>,
    pub purpose: String,
    pub methods: Vec<String>,
    pub criteria: Vec<String>,
    pub classes: Vec<Class>,
    pub conclusions: String,
    pub recommendations: Vec<Recommendation>,
    pub settled: Vec<Settled>,
}

/// The class of a teacher, with a mark for each criterion that was looked at.
#[derive(Deserialize)]
pub struct Class {
    pub teacher: String,
    pub marks: Vec<Marked>,
    #[serde(with = "day::option")]
    pub read: Option<Date>,
    pub word: String,
}

#[derive(Deserialize)]
pub struct Marked {
    pub grade: String,
    pub remark: String,
    pub timing: String,
}

#[derive(Deserialize)]
pub struct Recommendation {
    pub text: String,
    pub who: String,
    pub timing: String,
}

/// A remark that was settled: on whose class, on which criterion.
#[derive(Deserialize)]
pub struct Settled {
    pub teacher: String,
    pub criterion: usize,
    #[serde(with = "day")]
    pub on: Date,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, inspected: &Inspected) -> anyhow::Result<()> {
    let association = world.association(&inspected.association)?;
    let district = world.district(&world.school(&association.school)?.district)?;
    let zone = clock.zone(district);
    let key = format!("{} {}", inspected.association, inspected.starts);
    let at = |day: Date, hour| clock.calendar.moment(day, hour, &key, zone).min(clock.now);
    let by = world.person(&inspected.by)?;
    let language = Language::of(&association.language);
    let starts_on = clock.calendar.day(inspected.starts);
    let mut control = Control {
        id: id::<ControlId>("control", &key),
        school: id("school", &association.school),
        district: id("district", &district.key),
        association: id("association", &inspected.association),
        first_year: school_year(starts_on),
        language: association.language.clone(),
        head: head(inspected, clock, by, &key)?,
        objects: Vec::new(),
        text: text(inspected, language, &key),
        repeat_on: inspected.repeat.map(|day| clock.calendar.day(day)),
        status: Status::Draft,
        reason: String::new(),
        signed_at: None,
        created_by: id("person", &by.key),
        version: 1,
    };
    control.objects = objects(tx, world, clock, inspected, &control, &key).await?;
    controls::begin(tx, &control, at(inspected.starts, 9)).await?;
    controls::write(tx, &control, at(inspected.ends, 15)).await?;
    control.version += 1;
    let Some(signed) = inspected.signed else { return Ok(()) };
    let calendar = plans::calendar_of(tx, control.district, control.first_year, &district.country).await?;
    let on = clock.calendar.day(signed);
    controls::sign(tx, &control, &calendar, control.created_by, at(signed, 16), on).await?;
    for class in &inspected.classes {
        let Some(read) = class.read else { continue };
        controls::acquaint(tx, control.id, id("person", &class.teacher), &class.word, at(read, 17)).await?;
    }
    for settled in &inspected.settled {
        let criterion = inspected.criteria.get(settled.criterion).context("no such criterion")?;
        let remarks = shelf::remarks(tx, control.id, id("person", &settled.teacher), criterion).await?;
        anyhow::ensure!(!remarks.is_empty(), "«{}» has no remark on «{criterion}»", settled.teacher);
        controls::settle(tx, control.id, &remarks, clock.calendar.day(settled.on)).await?;
    }
    Ok(())
}

fn head(inspected: &Inspected, clock: &Clock, by: &Person, key: &str) -> anyhow::Result<Head> {
    let method = |code: &String| Method::from_code(code).with_context(|| format!("no method «{code}»"));
    let criterion = |(at, text): (usize, &String)| Criterion { id: criterion_id(key, at), text: text.clone() };
    Ok(Head {
        theme: inspected.theme.clone(),
        basis: inspected.basis.clone(),
        order_number: inspected.order_number.clone(),
        ordered_on: inspected.ordered.map(|day| clock.calendar.day(day)),
        starts_on: clock.calendar.day(inspected.starts),
        ends_on: clock.calendar.day(inspected.ends),
        purpose: inspected.purpose.clone(),
        methods: inspected.methods.iter().map(method).collect::<anyhow::Result<_>>()?,
        inspectors: vec![Inspector { named: named(by), post: by.post.clone() }],
        criteria: inspected.criteria.iter().enumerate().map(criterion).collect(),
    })
}

fn criterion_id(key: &str, at: usize) -> uuid::Uuid {
    id("criterion", &format!("{key} {at}"))
}

fn named(person: &Person) -> Named {
    Named {
        user: id::<UserId>("person", &person.key),
        surname: person.surname.clone(),
        name: person.name.clone(),
        patronymic: person.patronymic.clone(),
    }
}

fn text(inspected: &Inspected, language: Language, key: &str) -> Text {
    let draft = |(at, one): (usize, &Recommendation)| decisions::Draft {
        id: id::<DecisionId>("recommendation", &format!("{key} {at}")),
        text: one.text.clone(),
        responsible: one.who.clone(),
        timing: printed(&one.timing, language),
        ..decisions::Draft::new(decisions::Kind::Recommend)
    };
    Text {
        conclusions: inspected.conclusions.clone(),
        recommendations: inspected.recommendations.iter().enumerate().map(draft).collect(),
    }
}

fn printed(timing: &str, language: Language) -> String {
    Timing::read(timing).map_or_else(|| timing.to_owned(), |timing| timing.print(language))
}

/// The classes that the teachers lead this year; a teacher who leads several is looked at in the first.
async fn objects(
    tx: &mut Tx,
    world: &World,
    clock: &Clock,
    inspected: &Inspected,
    control: &Control,
    key: &str,
) -> anyhow::Result<Vec<Object>> {
    let (year, language) = (clock.calendar.school_year(), Language::of(&control.language));
    let mut objects = Vec::new();
    for class in &inspected.classes {
        let teacher = named(world.person(&class.teacher)?);
        let unit = shelf::find_unit(tx, control.association, year, teacher.user).await?;
        let (unit, label) = unit.with_context(|| format!("«{}» leads no class", class.teacher))?;
        let mut marks = Vec::new();
        for (at, mark) in class.marks.iter().enumerate() {
            let grade = Grade::from_code(&mark.grade).with_context(|| format!("no grade «{}»", mark.grade))?;
            marks.push(Mark {
                criterion: criterion_id(key, at),
                grade: Some(grade),
                remark: mark.remark.clone(),
                timing: printed(&mark.timing, language),
            });
        }
        let object = id::<ControlObjectId>("control object", &format!("{key} {}", class.teacher));
        objects.push(Object { id: object, unit, label, teacher: Some(teacher), marks });
    }
    Ok(objects)
}
