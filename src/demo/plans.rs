//! Loads annual plans with the road they went and the marks of their rows, as far as the year has come.

use anyhow::Context;
use time::{Date, Month};

use super::calendar::Clock;
use super::people::printed_name;
use super::road::holders;
use super::store::plans::{self, MarkRow, Standing, StepRow};
use super::world::{Person, Plan, PlanRow, World, id};
use crate::access::Role;
use crate::db::Tx;
use crate::ids::{AssociationId, PlanId, PlanItemId, UserId};
use crate::plans::{Content, Header, Item, Language, Section, Timing};

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, plan: &Plan) -> anyhow::Result<()> {
    let association = world.association(&plan.association)?;
    let school = world.school(&association.school)?;
    let zone = clock.zone(world.district(&school.district)?);
    let plan_id: PlanId = id("plan", &plan.association);
    let first_year = clock.calendar.school_year();
    let content = content(world, plan)?;
    let author = world.person(&plan.author)?;
    let written = Date::from_calendar_date(2026, Month::August, 20)?;
    let created_at = clock.calendar.moment(written, 10, &plan.association, zone);
    let association_id: AssociationId = id("association", &plan.association);
    let standing = Standing {
        id: plan_id,
        school: id("school", &school.key),
        district: id("district", &school.district),
        association: association_id,
        first_year,
        school_name: &school.name,
        association_name: &association.full_name,
        language: &plan.language,
        created_by: person_id(author),
        created_at,
    };
    plans::insert(tx, &standing, &content).await?;
    let Some(road) = &plan.road else { return Ok(()) };
    let deputy = holder(world, Role::Deputy, &school.key, road.agreed)?;
    let principal = holder(world, Role::Principal, &school.key, road.order.date)?;
    let step = |deed: &'static str, by: &Person, on: Date, number: &str, hour: u8| StepRow {
        deed,
        by: person_id(by),
        by_name: printed_name(by),
        by_post: by.post.clone(),
        at: clock.calendar.moment(on, hour, deed, zone),
        number: number.to_owned(),
        dated: (!number.is_empty()).then(|| clock.calendar.day(on)),
    };
    let steps = [
        step("submit", author, road.protocol.date, "", 9),
        step("consider", author, road.protocol.date, &road.protocol.number, 15),
        step("agree", deputy, road.agreed, "", 11),
        step("approve", principal, road.order.date, &road.order.number, 12),
    ];
    plans::approve(tx, &standing, &content, &steps).await?;
    for (item, row) in content.items.iter().zip(plan.rows()) {
        if let Some(mark) = mark(world, clock, plan, item, row)? {
            plans::insert_mark(tx, &standing, &mark).await?;
        }
    }
    Ok(())
}

fn content(world: &World, plan: &Plan) -> anyhow::Result<Content> {
    let language = Language::of(&plan.language);
    let header = Header {
        theme: plan.theme.clone(),
        school_theme: plan.school_theme.clone(),
        goal: plan.goal.clone(),
        results: plan.results.clone(),
        analysis: plan.analysis.clone(),
        basis: plan.basis.clone(),
        epigraph: plan.epigraph.clone(),
    };
    let mut items = Vec::new();
    for (number, (section, row)) in plan.sections().enumerate() {
        let section = Section::from_code(section).with_context(|| format!("no section «{section}» of a plan"))?;
        let named = |person: &&Person| row.responsible.contains(&printed_name(person).replace('\u{a0}', " "));
        items.push(Item {
            content: row.content.clone(),
            timing: Timing::read(&row.timing).with_context(|| format!("«{}» is no term", row.timing))?.print(language),
            responsible: row.responsible.clone(),
            people: world.people.iter().filter(named).map(person_id).collect(),
            participants: row.participants.clone(),
            output: row.output.clone(),
            task: row.task,
            form: row.form.clone(),
            questions: row.questions.clone(),
            ..Item::new(id::<PlanItemId>("plan row", &format!("{} {number}", plan.association)), section)
        });
    }
    Ok(Content { header, tasks: plan.tasks.clone(), items, annexes: plan.annexes.clone() })
}

/// The mark of a row, made by the head.
fn mark(world: &World, clock: &Clock, plan: &Plan, item: &Item, row: &PlanRow) -> anyhow::Result<Option<MarkRow>> {
    let Some(mark) = &row.mark else { return Ok(None) };
    let head = world.person(&plan.author)?;
    let day = Date::from_calendar_date(2026, Month::November, 13)?;
    let zone = clock.zone(world.district(&world.school(&world.association(&plan.association)?.school)?.district)?);
    Ok(Some(MarkRow {
        item: item.id,
        mark: mark.clone(),
        cause: row.cause.clone(),
        result: row.result.clone(),
        moved_to: row.moved_to.clone(),
        by: person_id(head),
        by_name: printed_name(head),
        at: clock.calendar.moment(day, 16, &item.content, zone),
    }))
}

/// Who held a role in a place on a day.
pub(super) fn holder<'a>(world: &'a World, role: Role, place: &str, on: Date) -> anyhow::Result<&'a Person> {
    holders(world, role, place, on).first().copied().with_context(|| format!("nobody was the {} of {place} on {on}", role.code()))
}

fn person_id(person: &Person) -> UserId {
    id("person", &person.key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terms_of_the_demo_plans_are_understood_and_their_people_are_found() {
        let world = World::read().expect("the demo data are in order");

        for plan in &world.plans {
            let content = content(&world, plan).expect("sections and terms are known");

            assert!(content.items.iter().any(|item| !item.people.is_empty()), "nobody is named in {}", plan.association);
            assert_eq!(content.items.len(), plan.rows().count());
        }
    }
}
