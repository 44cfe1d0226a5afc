//! Loads meetings: their agendas, who was there, what was said and decided, and the questions that members propose.

use anyhow::Context;
use time::{Date, Time};

use super::calendar::Clock;
use super::called::{self, Called};
use super::people::printed_name;
use super::store::meetings as shelf;
use super::world::{Association, Person, World, id};
use crate::access::{Actor, Place, Reach, Role};
use crate::clock::school_year;
use crate::db::Tx;
use crate::decisions;
use crate::ids::{AgendaItemId, DecisionId, PlanItemId, SessionId, UserId};
use crate::meetings::{
    self, Attendance, Guest, Head, Item, ItemKind, Kind, Meeting, Mode, Origin, Presence, ProtocolForm, Quorum, Seat, Status,
    Vote,
};
use crate::plans::{self, Language, Timing};
use crate::text::Locale;

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, called: &Called) -> anyhow::Result<()> {
    let association = world.association(&called.association)?;
    let school = world.school(&association.school)?;
    let zone = clock.zone(world.district(&school.district)?);
    let key = format!("{} {}", called.association, called.on);
    let status = Status::from_code(&called.status).with_context(|| format!("no state «{}»", called.status))?;
    let held_on = clock.calendar.day(called.on);
    let head = world.person(&called.chair)?;
    let kind = Kind::from_code(&called.kind).with_context(|| format!("no kind «{}» of a meeting", called.kind))?;
    let meeting = Meeting {
        id: id("meeting", &key),
        school: id("school", &school.key),
        district: id("district", &school.district),
        association: id("association", &called.association),
        first_year: school_year(held_on),
        language: association.language.clone(),
        plan_item: row_id(called),
        head: Head {
            kind,
            joint_with: String::new(),
            theme: called.theme.clone(),
            form: called.form.clone(),
            mode: Mode::InPerson,
            held_on,
            starts_at: hour(&called.starts),
            ends_at: None,
            place: called.place.clone(),
            chair: Some(person_id(head)),
            secretary: Some(person_id(world.person(&called.secretary)?)),
            protocol_form: ProtocolForm::Full,
            quorum_note: String::new(),
        },
        quorum: Quorum::Majority,
        attendance: attendance(world, association, called),
        items: items(world, association, called, &key)?,
        status,
        edition: 1,
        reason: String::new(),
        circulated_at: None,
        version: 1,
    };
    let made_at = clock.calendar.moment(called.circulated.unwrap_or(called.on), 9, &key, zone);
    meetings::call(tx, &meeting, person_id(head), made_at.min(clock.now)).await?;
    if status != Status::Planned {
        meetings::mark(tx, &meeting, &meeting.attendance).await?;
    }
    let mut meeting = meeting;
    if called.circulated.is_some() {
        meeting.circulated_at = Some(made_at);
        meetings::keep(tx, &meeting, made_at).await?;
        meeting.version += 1;
    }
    told(tx, world, clock, called, &meeting).await?;
    if let Some(on) = called.signed {
        let district = world.district(&school.district)?;
        let calendar = plans::calendar_of(tx, meeting.district, meeting.first_year, &district.country).await?;
        let at = clock.calendar.moment(on, 17, &key, zone);
        meetings::sign(tx, &meeting, &calendar, &signer(head, &meeting), at.min(clock.now), clock.calendar.day(on)).await?;
    }
    Ok(())
}

/// The chair, at the desk of the association.
fn signer(person: &Person, meeting: &Meeting) -> Actor {
    let schools = vec![meeting.school.0];
    let reach = Reach { schools, associations: vec![meeting.association.0], ..Reach::default() };
    Actor {
        user: person_id(person),
        session: SessionId::fresh(),
        login: person.login.clone(),
        surname: person.surname.clone(),
        name: person.name.clone(),
        patronymic: person.patronymic.clone(),
        post: person.post.clone(),
        locale: Locale::from_code(&person.locale).unwrap_or_default(),
        place: Place::Association(meeting.association),
        roles: vec![Role::Head],
        holdings: Vec::new(),
        reach,
    }
}

/// What others have said about it: answers, a remark, questions for its agenda.
async fn told(tx: &mut Tx, world: &World, clock: &Clock, called: &Called, meeting: &Meeting) -> anyhow::Result<()> {
    let association = world.association(&called.association)?;
    let zone = clock.zone(world.district(&world.school(&association.school)?.district)?);
    for reply in &called.replies {
        let at = clock.calendar.moment(called.circulated.unwrap_or(called.on), 15, &reply.person, zone);
        shelf::insert_reply(tx, meeting, person_id(world.person(&reply.person)?), reply, at).await?;
    }
    if let Some(remark) = &called.remark {
        let by = world.person(&remark.by)?;
        let at = clock.calendar.moment(called.on.saturating_add(time::Duration::days(4)), 17, &remark.by, zone);
        let item = meeting.items.get(remark.item).map(|item| item.id);
        shelf::insert_remark(tx, meeting, item, &remark.text, (person_id(by), &printed_name(by)), at).await?;
    }
    for proposal in &called.proposals {
        let by = world.person(&proposal.by)?;
        let at = clock.calendar.moment(called.circulated.unwrap_or(called.on), 18, &proposal.by, zone);
        shelf::insert_proposal(tx, meeting, proposal, (person_id(by), &printed_name(by)), at).await?;
    }
    Ok(())
}

fn attendance(world: &World, association: &Association, called: &Called) -> Attendance {
    let is_member = |person: &&Person| person.roles.iter().any(|held| is_held(held, &association.key, called.on));
    let seat = |person: &Person| Seat {
        user: person_id(person),
        surname: person.surname.clone(),
        name: person.name.clone(),
        patronymic: person.patronymic.clone(),
        post: person.post.clone(),
        is_away: false,
        presence: Some(match called.absent.iter().find(|absent| absent.person == person.key) {
            Some(absent) => Presence::Absent { reason: absent.reason.clone() },
            None => Presence::Present { from_item: None },
        }),
    };
    let guest = |guest: &called::Guest| Guest { name: guest.name.clone(), post: guest.post.clone() };
    let mut seats: Vec<Seat> = world.people.iter().filter(is_member).map(seat).collect();
    seats.sort_by(|one, other| (&one.surname, &one.name).cmp(&(&other.surname, &other.name)));
    Attendance { seats, guests: called.guests.iter().map(guest).collect() }
}

fn is_held(held: &super::world::Holding, association: &str, on: Date) -> bool {
    held.association.as_deref() == Some(association) && held.from <= on && held.to.is_none_or(|last| last >= on)
}

fn items(world: &World, association: &Association, called: &Called, key: &str) -> anyhow::Result<Vec<Item>> {
    let language = Language::of(&association.language);
    let mut items = Vec::new();
    for (at, item) in called.items.iter().enumerate() {
        let kind = ItemKind::from_code(&item.kind).with_context(|| format!("no kind «{}» of an item", item.kind))?;
        let origin = match (kind, row_id(called)) {
            (ItemKind::Decisions, _) => Origin::Decisions,
            (_, Some(row)) => Origin::Plan(row.0),
            (_, None) => Origin::Typed,
        };
        let mut decided = Vec::new();
        for (order, draft) in item.decisions.iter().enumerate() {
            let kind = decisions::Kind::from_code(&draft.kind).with_context(|| format!("no decision «{}»", draft.kind))?;
            let timing = Timing::read(&draft.timing).map_or(draft.timing.clone(), |timing| timing.print(language));
            decided.push(decisions::Draft {
                id: id::<DecisionId>("decision", &format!("{key} {at} {order}")),
                text: draft.text.clone(),
                responsible: draft.who.clone(),
                people: people_in(world, &draft.who),
                timing,
                controller: draft.controller.clone(),
                controller_id: people_in(world, &draft.controller).first().copied(),
                ..decisions::Draft::new(kind)
            });
        }
        items.push(Item {
            id: id::<AgendaItemId>("agenda item", &format!("{key} {at}")),
            title: item.title.clone(),
            speakers: item.speakers.clone(),
            people: people_in(world, &item.speakers),
            minutes: item.minutes,
            heard: item.heard.clone(),
            spoke: item.spoke.clone(),
            vote: if item.vote == "unanimous" { Vote::Unanimous } else { Vote::None },
            decisions: decided,
            ..Item::new(kind, origin)
        });
    }
    Ok(items)
}

/// The row of the plan by which a meeting was called.
fn row_id(called: &Called) -> Option<PlanItemId> {
    called.row.map(|row| id("plan row", &format!("{} {row}", called.association)))
}

fn people_in(world: &World, text: &str) -> Vec<UserId> {
    let named = |person: &&Person| text.contains(&printed_name(person).replace('\u{a0}', " "));
    world.people.iter().filter(named).map(person_id).collect()
}

/// «14:30».
fn hour(typed: &str) -> Option<Time> {
    let (hours, minutes) = typed.split_once(':')?;
    Time::from_hms(hours.parse().ok()?, minutes.parse().ok()?, 0).ok()
}

fn person_id(person: &Person) -> UserId {
    id("person", &person.key)
}
