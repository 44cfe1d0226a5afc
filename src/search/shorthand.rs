//! How teachers shorten: «кл час», «род собр», «МО». A question in either form finds the other.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::query::{Asked, Slot};
use super::stems::{Tongue, stems};
use super::stop;
use crate::text::normalise::words;

const LINES: &str = include_str!("abbreviations.tsv");

/// A turn of words as it stands in the list, and all that may be said instead.
struct Turn {
    words: Vec<Listed>,
    instead: Vec<Vec<Slot>>,
}

/// A word of the list: short ones are met letter by letter, long ones in any of their forms.
struct Listed {
    text: String,
    stems: Vec<String>,
}

/// The turns by each search word that their first word may be met by.
struct Turns {
    list: Vec<Turn>,
    by_first: HashMap<String, Vec<usize>>,
}

static TURNS: LazyLock<Turns> = LazyLock::new(|| {
    let mut turns = Turns { list: Vec::new(), by_first: HashMap::new() };
    for line in LINES.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let (Some(short), Some(full)) = (columns.next(), columns.next()) else { continue };
        turns.add(short, full);
        if columns.next().is_none() {
            turns.add(full, short);
        }
    }
    turns
});

impl Turns {
    fn add(&mut self, said: &str, instead: &str) {
        let said = listed(said);
        let instead: Vec<Slot> =
            listed(instead).into_iter().map(|word| Slot { stems: word.stems, is_beginning: false }).collect();
        let known =
            self.list.iter().position(|turn| turn.words.iter().map(|word| &word.text).eq(said.iter().map(|word| &word.text)));
        match known {
            Some(known) => self.list[known].instead.push(instead),
            None => {
                let index = self.list.len();
                for stem in said.first().map(|word| word.stems.clone()).unwrap_or_default() {
                    self.by_first.entry(stem).or_default().push(index);
                }
                self.list.push(Turn { words: said, instead: vec![instead] });
            }
        }
    }
}

fn listed(turn: &str) -> Vec<Listed> {
    words(turn)
        .into_iter()
        .filter(|word| !stop::is_never_indexed(&word.text))
        .map(|word| Listed { stems: stems(&word.text, Tongue::Either), text: word.text })
        .collect()
}

/// The longest known turn that a question goes on with: how many words it takes (one, if none is
/// known) and what may be said instead.
pub(super) fn longest(asked: &[Asked], slots: &[Slot]) -> (usize, Vec<Vec<Slot>>) {
    let mut best: (usize, Vec<Vec<Slot>>) = (1, Vec::new());
    let Some(first) = slots.first() else { return best };
    for stem in &first.stems {
        for &index in TURNS.by_first.get(stem).map(Vec::as_slice).unwrap_or_default() {
            let turn = &TURNS.list[index];
            let length = turn.words.len();
            let is_better = length > best.0 || best.1.is_empty();
            if length <= asked.len() && is_better && turn.is_met(asked, slots) {
                best = (length, turn.instead.clone());
            }
        }
    }
    best
}

impl Turn {
    fn is_met(&self, asked: &[Asked], slots: &[Slot]) -> bool {
        self.words.iter().zip(asked.iter().zip(slots)).all(|(listed, (asked, slot))| {
            listed.text == asked.text || listed.is_long() && slot.stems.iter().any(|stem| listed.stems.contains(stem))
        })
    }
}

impl Listed {
    /// «рук» must not be met by «рука», but «родительское» is met by «родительского».
    fn is_long(&self) -> bool {
        const SHORT: usize = 4;
        self.text.chars().count() > SHORT
    }
}
