//! The protocol that drafts itself: what the records already know is put where nobody has written yet. Each phrase
//! names the record it comes from; nothing is said that stands in none.

use super::words::{line, locale, stopped, word};
use super::{Material, phrases};
use crate::decisions::{Draft, Kind};
use crate::ids::{AgendaItemId, DecisionId, MeetingFileId, PlanItemId};
use crate::meetings::model::agenda::Item;
use crate::meetings::model::meeting::Meeting;
use crate::text::Locale;

/// The record a phrase comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A row of the annual plan.
    Plan(PlanItemId),
    /// The item of the agenda itself: its title, speakers and kind.
    Agenda(AgendaItemId),
    /// A decision of an earlier protocol.
    Decision(DecisionId),
    /// A file that is attached.
    Material(MeetingFileId),
}

/// Words with their record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub text: String,
    pub source: Source,
}

/// What is proposed for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub item: AgendaItemId,
    /// For «СЛУШАЛИ»; empty where something is written there already.
    pub heard: Vec<Phrase>,
    /// Where no decision is written yet.
    pub decisions: Vec<ProposedDecision>,
}

/// A decision that the records suggest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedDecision {
    pub draft: Draft,
    pub source: Source,
}

/// A decision of an earlier protocol, as it stands today.
#[derive(Clone, Debug)]
pub struct Earlier {
    pub id: DecisionId,
    pub protocol_number: i32,
    /// «3.2».
    pub number: String,
    pub text: String,
    pub responsible: String,
    pub timing: String,
    pub is_done: bool,
    /// How it stands, in a sentence of the paper's language.
    pub state: String,
}

/// The row of the plan a meeting was called by.
#[derive(Clone, Debug)]
pub struct Planned {
    pub row: PlanItemId,
    pub number: usize,
}

/// What is known beside the meeting itself.
pub struct Known<'a> {
    pub earlier: &'a [Earlier],
    pub planned: Option<&'a Planned>,
    pub materials: &'a [Material],
}

impl Proposal {
    /// The words for «СЛУШАЛИ» in one text.
    pub fn heard_text(&self) -> String {
        self.heard.iter().map(|phrase| phrase.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    fn is_empty(&self) -> bool {
        self.heard.is_empty() && self.decisions.is_empty()
    }
}

/// What the records can say for each item; items on which all is written are left out.
pub fn proposals(meeting: &Meeting, known: &Known<'_>) -> Vec<Proposal> {
    let locale = locale(&meeting.language);
    let propose = |item: &Item| Proposal {
        item: item.id,
        heard: if item.heard.is_empty() { heard(locale, item, known) } else { Vec::new() },
        decisions: if item.decisions.is_empty() { decided(locale, &meeting.language, item, known) } else { Vec::new() },
    };
    meeting.items.iter().map(propose).filter(|proposal| !proposal.is_empty()).collect()
}

/// The items with what is proposed put where nothing is written.
pub fn filled(items: &[Item], proposals: &[Proposal]) -> Vec<Item> {
    let fill = |item: &Item| {
        let mut item = item.clone();
        if let Some(proposal) = proposals.iter().find(|proposal| proposal.item == item.id) {
            if item.heard.is_empty() {
                item.heard = proposal.heard_text();
            }
            if item.decisions.is_empty() {
                item.decisions = proposal.decisions.iter().map(|proposed| proposed.draft.clone()).collect();
            }
        }
        item
    };
    items.iter().map(fill).collect()
}

fn heard(locale: Locale, item: &Item, known: &Known<'_>) -> Vec<Phrase> {
    if super::words::is_review(item) {
        return review(locale, item, known);
    }
    let agenda = Source::Agenda(item.id);
    let matter = line(locale, &format!("protocols-draft-heard-{}", item.kind.code()), &[("value", item.title.clone().into())]);
    let mut phrases = vec![Phrase { text: stopped(&matter), source: agenda }];
    if let (crate::meetings::Origin::Plan(_), Some(planned)) = (item.origin, known.planned) {
        let text = line(locale, "protocols-draft-planned", &[("value", planned.number.to_string().into())]);
        phrases.push(Phrase { text: stopped(&text), source: Source::Plan(planned.row) });
    }
    for material in known.materials.iter().filter(|material| material.item == Some(item.id)) {
        let text = line(locale, "protocols-draft-attached", &[("value", material.name.clone().into())]);
        phrases.push(Phrase { text: stopped(&text), source: Source::Material(material.id) });
    }
    phrases
}

/// How each earlier decision stands, counted and told one by one.
fn review(locale: Locale, item: &Item, known: &Known<'_>) -> Vec<Phrase> {
    let total = known.earlier.len();
    if total == 0 {
        return vec![Phrase { text: word(locale, "protocols-draft-none-open"), source: Source::Agenda(item.id) }];
    }
    let done = known.earlier.iter().filter(|decision| decision.is_done).count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let sum = line(locale, "protocols-draft-review", &[("n", count(total).into()), ("done", count(done).into())]);
    let mut phrases = vec![Phrase { text: stopped(&sum), source: Source::Agenda(item.id) }];
    phrases.extend(known.earlier.iter().map(|decision| {
        let args = [
            ("protocol", decision.protocol_number.to_string().into()),
            ("number", decision.number.clone().into()),
            ("text", decision.text.trim_end_matches('.').to_owned().into()),
            ("state", decision.state.clone().into()),
        ];
        Phrase { text: stopped(&line(locale, "protocols-draft-reviewed", &args)), source: Source::Decision(decision.id) }
    }));
    phrases
}

fn decided(locale: Locale, language: &str, item: &Item, known: &Known<'_>) -> Vec<ProposedDecision> {
    let source = Source::Agenda(item.id);
    if !super::words::is_review(item) {
        let usual = phrases::answer(language, &item.title);
        let (text, kind) = match usual {
            Some(phrase) if !phrase.decision.contains('…') => (phrase.decision, phrase.kind),
            _ => (word(locale, "protocols-draft-noted"), Kind::Note),
        };
        return vec![ProposedDecision { draft: Draft { text, ..Draft::new(kind) }, source }];
    }
    let mut decisions = Vec::new();
    let done: Vec<&Earlier> = known.earlier.iter().filter(|decision| decision.is_done).collect();
    if let Some(first) = done.first() {
        let names: Vec<String> = done.iter().map(|decision| named(locale, decision)).collect();
        let text = line(locale, "protocols-draft-take-off", &[("value", names.join("; ").into())]);
        decisions.push(ProposedDecision { draft: Draft { text, ..Draft::new(Kind::Note) }, source: Source::Decision(first.id) });
    }
    for decision in known.earlier.iter().filter(|decision| !decision.is_done) {
        let text = line(locale, "protocols-draft-keep", &[("value", named(locale, decision).into())]);
        let draft =
            Draft { text, responsible: decision.responsible.clone(), timing: decision.timing.clone(), ..Draft::new(Kind::Note) };
        decisions.push(ProposedDecision { draft, source: Source::Decision(decision.id) });
    }
    if decisions.is_empty() {
        decisions.push(ProposedDecision {
            draft: Draft { text: word(locale, "protocols-draft-noted"), ..Draft::new(Kind::Note) },
            source,
        });
    }
    decisions
}

/// «1.3 протокола № 1».
fn named(locale: Locale, decision: &Earlier) -> String {
    let args = [("number", decision.number.clone().into()), ("protocol", decision.protocol_number.to_string().into())];
    line(locale, "protocols-draft-decision", &args)
}

#[cfg(test)]
mod tests;
