//! The items: heard, decided, by whom and by when, voted on as people were there, with what is approved attached.

use super::{Around, Finding, Place, Severity, at, at_item};
use crate::decisions::Kind;
use crate::meetings::model::agenda::{Item, Vote};
use crate::meetings::model::meeting::{Meeting, ProtocolForm};
use crate::meetings::model::protocol::words::{is_review, voters};
use crate::plans::Timing;

/// A term without an end.
const ALWAYS: [&str; 2] = ["постоянн", "постійн"];

/// R3: every item is named, heard and decided.
pub fn items(meeting: &Meeting, around: &Around<'_>, found: &mut Vec<Finding>) {
    if meeting.items.is_empty() {
        found.push(at(Place::Agenda, "R3", Severity::Error, "protocols-check-no-agenda", ""));
    }
    let is_full = meeting.head.protocol_form == ProtocolForm::Full;
    for (number, item) in (1u32..).zip(&meeting.items) {
        let value = number.to_string();
        if item.title.is_empty() {
            found.push(at_item(item, "R3", Severity::Error, "protocols-check-no-title", value.clone()));
        }
        if has_own_number(&item.title) {
            found.push(at_item(item, "R3", Severity::Warning, "protocols-check-own-number", value.clone()));
        }
        if is_full && item.heard.is_empty() {
            found.push(at_item(item, "R3", Severity::Warning, "protocols-check-not-heard", value.clone()));
        }
        if item.decisions.is_empty() {
            found.push(at_item(item, "R3", Severity::Warning, "protocols-check-no-decision", value.clone()));
        }
        let approves = item.decisions.iter().any(|decision| decision.kind == Kind::Approve);
        if approves && !around.materials.iter().any(|material| material.item == Some(item.id)) {
            found.push(at_item(item, "R7", Severity::Warning, "protocols-check-not-attached", value));
        }
    }
    let mut decisions = meeting.items.iter().filter(|item| !is_review(item)).flat_map(|item| &item.decisions).peekable();
    if decisions.peek().is_some() && meeting.items.len() > 1 && decisions.all(|decision| decision.kind == Kind::Note) {
        found.push(at(Place::Agenda, "R3", Severity::Warning, "protocols-check-only-noted", ""));
    }
}

/// Numbers stand by themselves; a typed one repeats or contradicts them.
fn has_own_number(title: &str) -> bool {
    let digits = title.chars().take_while(char::is_ascii_digit).count();
    (1..=2).contains(&digits) && title[digits..].starts_with(['.', ')'])
}

/// R4: whoever must do something is named, with a term.
pub fn decisions(meeting: &Meeting, around: &Around<'_>, found: &mut Vec<Finding>) {
    for (number, item) in (1u32..).zip(&meeting.items) {
        for (at, decision) in (1u32..).zip(&item.decisions) {
            let value = format!("{number}.{at}");
            let must = !decision.kind.is_settled_at_once();
            let lacking = [
                (decision.text.is_empty(), "protocols-check-no-text"),
                (must && decision.responsible.is_empty(), "protocols-check-no-responsible"),
                (must && decision.timing.is_empty(), "protocols-check-no-term"),
            ];
            let lacking = lacking.iter().filter(|(lacks, _)| *lacks);
            found.extend(lacking.map(|(_, key)| at_item(item, "R4", Severity::Error, key, value.clone())));
            if must && !is_understood(&decision.timing) {
                found.push(at_item(item, "R4", Severity::Warning, "protocols-check-term-unknown", value.clone()));
            }
            for (name, _) in around.circle.strangers_in(&decision.responsible).into_iter().filter(|(_, has_left)| *has_left) {
                let value = format!("{value} ({})", name.words());
                found.push(at_item(item, "R4", Severity::Warning, "protocols-check-responsible-left", value));
            }
        }
    }
}

fn is_understood(timing: &str) -> bool {
    let small = timing.to_lowercase();
    timing.is_empty() || Timing::read(timing).is_some() || ALWAYS.iter().any(|words| small.contains(words))
}

/// R6: as many vote as are there.
pub fn votes(meeting: &Meeting, found: &mut Vec<Finding>) {
    for (number, item) in (1u32..).zip(&meeting.items) {
        let there = voters(&meeting.attendance, number);
        match item.vote {
            Vote::Counted { votes_for, against, abstained } if votes_for + against + abstained != there => {
                let value = format!("{number} ({} / {there})", votes_for + against + abstained);
                found.push(at_item(item, "R6", Severity::Error, "protocols-check-votes", value));
            }
            Vote::None if needs_vote(item) => {
                found.push(at_item(item, "R6", Severity::Hint, "protocols-check-no-vote", number.to_string()));
            }
            _ => {}
        }
    }
}

/// What is only noted is usually not voted on.
fn needs_vote(item: &Item) -> bool {
    item.decisions.iter().any(|decision| decision.kind != Kind::Note)
}
