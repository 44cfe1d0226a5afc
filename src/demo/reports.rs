//! Loads analytic reports: last year's, approved and accepted by the centre, and the one that is being written.

use std::collections::BTreeMap;

use anyhow::Context;
use serde::Deserialize;
use time::{Date, Duration};

use super::calendar::Clock;
use super::people::printed_name;
use super::plans::holder;
use super::store::plans::StepRow;
use super::store::{reports as shelf, sent};
use super::world::{Basis, Person, World, id};
use crate::access::{Actor, Place, Reach, Role};
use crate::db::Tx;
use crate::ids::{ReportId, SessionId};
use crate::plans::{Origin, Stamp, Status};
use crate::reports::{self, Beginning, Kind, Line, Report};
use crate::submissions;
use crate::text::{Dated, Locale};

/// A report as its words lie in the folder `demo`.
#[derive(Deserialize)]
pub struct Told {
    pub association: String,
    pub author: String,
    pub kind: String,
    /// 0 for the present school year.
    years_ago: i32,
    /// Absent while it is being written.
    road: Option<Road>,
    chapters: BTreeMap<String, Words>,
}

/// A chapter with its list.
#[derive(Deserialize)]
struct Words {
    text: String,
    #[serde(default)]
    lines: Vec<Line>,
}

/// The way to approval and to the centre.
#[derive(Deserialize)]
struct Road {
    protocol: Basis,
    /// Absent where the school has no deputy.
    #[serde(with = "super::world::day::option")]
    agreed: Option<Date>,
    order: Basis,
    #[serde(with = "super::world::day")]
    sent: Date,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, told: &Told) -> anyhow::Result<()> {
    let kind = Kind::from_code(&told.kind).with_context(|| format!("no kind «{}» of a report", told.kind))?;
    let association = world.association(&told.association)?;
    let school = world.school(&association.school)?;
    let district = world.district(&school.district)?;
    let first_year = clock.calendar.school_year() - told.years_ago;
    let today = clock.now.date();
    let author = world.person(&told.author)?;
    let (template, headings) = reports::find_template(tx, id("district", &school.district), kind).await?;
    let origin = Origin {
        school: id("school", &school.key),
        district: id("district", &school.district),
        association: id("association", &told.association),
        school_name: school.name.clone(),
        association_name: association.full_name.clone(),
        language: association.language.clone(),
    };
    let report: ReportId = id("report", &format!("{} {} {first_year}", told.association, told.kind));
    let days = kind.days(first_year).context("a year or a half-year")?;
    let beginning = Beginning {
        id: report,
        origin: &origin,
        kind,
        first_year,
        days,
        template,
        headings: &headings,
        title: "",
        plan_item: None,
    };
    let begun_at = clock.now.min(days.1.midnight().assume_utc());
    reports::begin(tx, &beginning, id("person", &author.key), begun_at).await?;
    let report = reports::find(tx, report).await?;
    for chapter in &report.chapters {
        let Some(words) = told.chapters.get(&chapter.heading.code) else { continue };
        let written = (words.text.as_str(), words.lines.as_slice());
        reports::write(tx, report.id, chapter, written, id("person", &author.key), begun_at).await?;
    }
    let counted = reports::count(tx, report, &district.country, today.min(days.1), begun_at).await?;
    let Some(road) = &told.road else { return Ok(()) };
    let report = reports::find(tx, counted.id).await?;
    let report = approve(tx, world, clock, road, report, (author, &school.key)).await?;
    send(tx, world, clock, road, report, &school.key).await
}

/// Sets the stamps on the days on which they were set.
async fn approve(
    tx: &mut Tx,
    world: &World,
    clock: &Clock,
    road: &Road,
    mut report: Report,
    (author, school): (&Person, &str),
) -> anyhow::Result<Report> {
    let zone = clock.zone(world.district(&world.school(school)?.district)?);
    let step = |deed: &'static str, by: &Person, on: Date, number: &str, hour: u8| StepRow {
        deed,
        by: id("person", &by.key),
        by_name: printed_name(by),
        by_post: by.post.clone(),
        at: clock.calendar.moment(on, hour, deed, zone),
        number: number.to_owned(),
        dated: (!number.is_empty()).then(|| clock.calendar.day(on)),
    };
    let mut steps = vec![
        (author, step("submit", author, road.protocol.date, "", 9)),
        (author, step("consider", author, road.protocol.date, &road.protocol.number, 15)),
    ];
    if let Some(agreed) = road.agreed {
        let deputy = holder(world, Role::Deputy, school, agreed)?;
        steps.push((deputy, step("agree", deputy, agreed, "", 11)));
    }
    let principal = holder(world, Role::Principal, school, road.order.date)?;
    steps.push((principal, step("approve", principal, road.order.date, &road.order.number, 12)));
    for (by, step) in &steps {
        shelf::insert_step(tx, &report, step, by).await?;
    }
    let approved_at = clock.calendar.moment(road.order.date, 12, "approve", zone);
    report.stamps = steps.iter().filter_map(|(_, step)| Stamp::from_code(step.deed)).collect();
    report.stamped = report.stamps.len();
    report.status = Status::Approved;
    report.submitted_by = Some(id("person", &author.key));
    report.submitted_at = Some(clock.calendar.moment(road.protocol.date, 9, "submit", zone));
    report.approved_at = Some(approved_at);
    reports::keep(tx, &report, approved_at).await?;
    Ok(reports::find(tx, report.id).await?)
}

/// Sends it to the centre, which has read it within a week.
async fn send(tx: &mut Tx, world: &World, clock: &Clock, road: &Road, report: Report, school: &str) -> anyhow::Result<()> {
    let Some(kind) = report.kind.sent_as() else { return Ok(()) };
    let district = &world.school(school)?.district;
    let zone = clock.zone(world.district(district)?);
    let principal = holder(world, Role::Principal, school, road.sent)?;
    let reader = holder(world, Role::Methodologist, district, road.sent)?;
    let sent_at = clock.calendar.moment(road.sent, 14, "send", zone);
    let locale = Locale::from_code(&report.language).unwrap_or_default();
    let dated = Dated { locale, zone, today: clock.calendar.day(road.sent) };
    let sender = actor(principal, &report);
    let is_noted = report.language == "uk";
    let gathered = reports::gather(tx, report, dated, clock.now).await?;
    let submission = submissions::send(tx, &sender, &gathered.sending(kind), sent_at).await?;
    let step = StepRow {
        deed: "send",
        by: sender.user,
        by_name: printed_name(principal),
        by_post: principal.post.clone(),
        at: sent_at,
        number: String::new(),
        dated: None,
    };
    shelf::insert_step(tx, &gathered.report, &step, principal).await?;
    let filed = (submission, gathered.report.school);
    let (by, name) = (id("person", &reader.key), printed_name(reader));
    let verdict = if is_noted { ("noted", "note") } else { ("accepted", "accept") };
    sent::open(tx, filed, by, &name, sent_at + Duration::days(1)).await?;
    sent::close(tx, filed, verdict, (by, &name), "", sent_at + Duration::days(5)).await?;
    Ok(())
}

/// Whoever sends it, at the desk of the school.
fn actor(person: &Person, report: &Report) -> Actor {
    let reach = Reach { schools: vec![report.school.0], associations: vec![report.association.0], ..Reach::default() };
    Actor {
        user: id("person", &person.key),
        session: SessionId::fresh(),
        login: person.login.clone(),
        surname: person.surname.clone(),
        name: person.name.clone(),
        patronymic: person.patronymic.clone(),
        post: person.post.clone(),
        locale: Locale::from_code(&person.locale).unwrap_or_default(),
        place: Place::School(report.school),
        roles: Vec::new(),
        holdings: Vec::new(),
        reach,
    }
}
