//! What a button of the page asks for beside saving: a row more, a row less, another order, all present.

use super::edit::back;
use super::{note, paper};
use crate::db::Tx;
use crate::decisions;
use crate::error::Result;
use crate::ids::{AgendaItemId, ProposalId};
use crate::meetings::model::agenda::{Item, ItemKind, Origin};
use crate::meetings::model::attendance::Presence;
use crate::meetings::model::meeting::Meeting;
use crate::meetings::model::writing::{Merged, Part};
use crate::meetings::paths;
use crate::meetings::store::{agenda, attendance, beginnings, listing, meetings, proposals};
use crate::text::say;
use crate::web::{Ctx, Fields, See};

/// A wish beside saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    Nothing,
    /// One more row: «add-item», «add-decision:…», «add-guest».
    Add(String),
    Up(AgendaItemId),
    Down(AgendaItemId),
    /// Takes an item off the agenda.
    Remove(AgendaItemId),
    /// Puts an item on the agenda of the next meeting instead.
    Carry(AgendaItemId),
    /// One more decision in usual words, by their number among those offered.
    Phrase(AgendaItemId, usize),
    /// Takes a decision out.
    Drop(String),
    /// All members are present.
    Everybody,
    /// The same are present as at the meeting before.
    AsBefore,
    /// On to the page of the meeting.
    Look,
    /// On to the signatures.
    Sign,
    /// The saved text of a part instead of the typed one.
    Take(String),
}

impl Wish {
    /// «up:…», «add-item», «take:head».
    pub fn read(button: &str) -> Self {
        let (deed, object) = button.split_once(':').unwrap_or((button, ""));
        let item = object.parse::<AgendaItemId>().ok();
        match (deed, item) {
            ("add-item" | "add-decision" | "add-guest", _) => Self::Add(button.to_owned()),
            ("up", Some(item)) => Self::Up(item),
            ("down", Some(item)) => Self::Down(item),
            ("remove", Some(item)) => Self::Remove(item),
            ("carry", Some(item)) => Self::Carry(item),
            (phrase, Some(item)) if phrase.starts_with("phrase-") => {
                phrase["phrase-".len()..].parse().map_or(Self::Nothing, |number| Self::Phrase(item, number))
            }
            ("drop", _) => Self::Drop(object.to_owned()),
            ("everybody", _) => Self::Everybody,
            ("as-before", _) => Self::AsBefore,
            ("look", _) => Self::Look,
            ("sign", _) => Self::Sign,
            ("take", _) => Self::Take(object.to_owned()),
            _ => Self::Nothing,
        }
    }
}

/// Does what was wished with the text that is about to be saved, and says where to go on.
pub async fn grant(ctx: &Ctx, tx: &mut Tx, merged: &mut Merged, wish: &Wish, fields: &Fields) -> Result<See> {
    let id = merged.meeting.id;
    let here = ctx.see(paths::edit(id));
    let pressed = fields.text("do");
    Ok(match wish {
        Wish::Nothing => {
            reorder(merged, fields);
            here.notice("meetings-saved")
        }
        Wish::Look => ctx.see(paths::show(id)),
        Wish::Sign => ctx.see(paths::signing(id)),
        Wish::Take(_) => here.notice("meetings-saved"),
        Wish::Add(_) => ctx.see(back(id, &pressed)),
        Wish::Up(item) | Wish::Down(item) => {
            step(merged, *item, matches!(wish, Wish::Down(_)));
            ctx.see(back(id, &pressed))
        }
        Wish::Remove(item) => {
            let Some(removed) = take_off(merged, *item) else { return Ok(here) };
            if removed.kind == ItemKind::Decisions {
                note(ctx, tx, &merged.meeting, "meeting-skip-review").await?;
            }
            release(tx, &removed).await?;
            here.notice("meetings-item-removed").undo(format!("{}/items/{item}/restoration", paths::show(id)))
        }
        Wish::Carry(item) => carry(ctx, tx, merged, *item, here).await?,
        Wish::Phrase(item, number) => {
            add_phrase(merged, *item, *number);
            ctx.see(format!("{}#{item}", paths::edit(id)))
        }
        Wish::Drop(decision) => {
            for item in &mut merged.meeting.items {
                let before = item.decisions.len();
                item.decisions.retain(|draft| draft.id.to_string() != *decision);
                if item.decisions.len() < before {
                    merged.changed.push(Part::Item(item.id));
                }
            }
            here.notice("meetings-decision-removed")
        }
        Wish::Everybody => {
            for seat in &mut merged.meeting.attendance.seats {
                seat.presence = Some(Presence::Present { from_item: None });
            }
            merged.changed.push(Part::Attendance);
            ctx.see(format!("{}#attendance", paths::edit(id)))
        }
        Wish::AsBefore => {
            as_before(tx, merged).await?;
            ctx.see(format!("{}#attendance", paths::edit(id)))
        }
    })
}

/// What each of the offered decisions is.
const PHRASES: [decisions::Kind; 8] = [
    decisions::Kind::Note,
    decisions::Kind::Note,
    decisions::Kind::Approve,
    decisions::Kind::Assign,
    decisions::Kind::Recommend,
    decisions::Kind::Bank,
    decisions::Kind::Assign,
    decisions::Kind::Petition,
];

fn add_phrase(merged: &mut Merged, item: AgendaItemId, number: usize) {
    let words = say(paper(&merged.meeting), "meetings-offer-decisions");
    let (Some(text), Some(kind)) = (words.lines().nth(number), PHRASES.get(number)) else { return };
    for item in merged.meeting.items.iter_mut().filter(|known| known.id == item) {
        item.decisions.push(decisions::Draft { text: text.to_owned(), ..decisions::Draft::new(*kind) });
        merged.changed.push(Part::Item(item.id));
    }
}

/// A number typed over another puts its item there.
fn reorder(merged: &mut Merged, fields: &Fields) {
    for (at, id) in fields.all("item").iter().enumerate() {
        let wanted = fields.text(&format!("order-{id}")).parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let (Some(wanted), Ok(item)) = (wanted.filter(|wanted| *wanted != at), id.parse::<AgendaItemId>()) else { continue };
        let Some(from) = place(&merged.meeting, item) else { continue };
        let moved = merged.meeting.items.remove(from);
        let to = wanted.min(merged.meeting.items.len());
        merged.meeting.items.insert(to, moved);
        merged.changed.push(Part::Item(item));
        // One number is taken at a time: the others were counted before it moved.
        return;
    }
}

fn place(meeting: &Meeting, item: AgendaItemId) -> Option<usize> {
    meeting.items.iter().position(|known| known.id == item)
}

fn step(merged: &mut Merged, item: AgendaItemId, down: bool) {
    let items = &mut merged.meeting.items;
    let Some(from) = items.iter().position(|known| known.id == item) else { return };
    let to = if down { (from + 1).min(items.len() - 1) } else { from.saturating_sub(1) };
    items.swap(from, to);
    merged.changed.push(Part::Item(item));
}

/// Takes an item off; it is kept, so that it can come back.
fn take_off(merged: &mut Merged, item: AgendaItemId) -> Option<Item> {
    let at = place(&merged.meeting, item)?;
    merged.changed.push(Part::Item(item));
    Some(merged.meeting.items.remove(at))
}

/// A member's question that leaves the agenda waits for another meeting.
async fn release(tx: &mut Tx, item: &Item) -> Result<()> {
    if let Origin::Proposal(id) = item.origin {
        let proposal = proposals::find(tx, ProposalId::from(id)).await?;
        proposals::settle(tx, &proposal, "open", None, "").await?;
    }
    Ok(())
}

/// Puts the question on the agenda of the next planned meeting; where there is none, among the proposals.
async fn carry(ctx: &Ctx, tx: &mut Tx, merged: &mut Merged, item: AgendaItemId, here: See) -> Result<See> {
    let Some(carried) = take_off(merged, item) else { return Ok(here) };
    let next = listing::find_next(tx, &merged.meeting).await?;
    let Some(next) = next else {
        let origins = beginnings::list_origins(tx, ctx.today()).await?;
        if let Some(origin) = origins.iter().find(|origin| origin.association == merged.meeting.association) {
            let proposal = ProposalId::fresh();
            proposals::insert(tx, proposal, origin, &carried.title, "", &ctx.actor, ctx.now()).await?;
        }
        return Ok(here.notice("meetings-carried-to-backlog"));
    };
    let mut other = meetings::find_to_write(tx, next.id).await?;
    // What a control recommends stays its question, with the decisions that are drafted for it.
    let (origin, decisions) = match carried.origin {
        Origin::Control(_) => (carried.origin, carried.decisions),
        _ => (Origin::Carried(carried.id.0), Vec::new()),
    };
    other.items.push(Item {
        kind: carried.kind,
        title: carried.title,
        speakers: carried.speakers,
        people: carried.people,
        minutes: carried.minutes,
        decisions,
        ..Item::new(carried.kind, origin)
    });
    agenda::save(tx, &other, &other.items, ctx.now()).await?;
    Ok(here.notice_with("meetings-carried", &[("value", ctx.dated().date(next.held_on).into())]))
}

async fn as_before(tx: &mut Tx, merged: &mut Merged) -> Result<()> {
    let meeting = &merged.meeting;
    let Some(before) = listing::find_before(tx, meeting.association, meeting.first_year, meeting.head.held_on).await? else {
        return Ok(());
    };
    let earlier = attendance::list_seats(tx, meeting.association, before.held_on, Some(before.id)).await?;
    for seat in &mut merged.meeting.attendance.seats {
        let known = earlier.iter().find(|other| other.user == seat.user).and_then(|other| other.presence.as_ref());
        seat.presence = Some(match known {
            Some(Presence::Absent { .. }) => Presence::Absent { reason: String::new() },
            _ => Presence::Present { from_item: None },
        });
    }
    merged.changed.push(Part::Attendance);
    Ok(())
}
