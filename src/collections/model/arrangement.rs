//! Arranging the practices of a collection: one form holds all notes, and its buttons move, take out and put in, so that
//! no button loses a word typed beside it.

use super::collection::Item;
use crate::error::Refusal;
use crate::ids::PracticeId;
use crate::web::{Check, Fields};

/// A collection holds at most so many practices.
const MOST: usize = 100;

/// What a button of the form does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Only saves the notes.
    Save,
    Up(PracticeId),
    Down(PracticeId),
    TakeOut(PracticeId),
    /// Puts the chosen practice at the end.
    Add(PracticeId),
}

impl Deed {
    /// `deed` is «up:…», «down:…», «remove:…», «add» or nothing. Putting in without a choice only saves.
    pub fn read(fields: &Fields) -> Option<Self> {
        let pressed = fields.text("deed");
        let (verb, practice) = pressed.split_once(':').unwrap_or((&pressed, ""));
        match verb {
            "" => Some(Self::Save),
            "add" => Some(fields.text("practice").parse().map_or(Self::Save, Self::Add)),
            "up" => practice.parse().ok().map(Self::Up),
            "down" => practice.parse().ok().map(Self::Down),
            "remove" => practice.parse().ok().map(Self::TakeOut),
            _ => None,
        }
    }
}

/// The field of the note at a practice.
pub fn note_field(practice: PracticeId) -> String {
    format!("note-{practice}")
}

/// The notes as they were typed.
pub fn noted(items: &[Item], fields: &Fields, check: &mut Check) -> Vec<Item> {
    let noted = |item: &Item| {
        let field = note_field(item.practice);
        let typed = fields.all(&field).pop().unwrap_or_else(|| item.note.clone());
        Item { note: check.text(&field, &typed, 0..=1000), practice: item.practice }
    };
    items.iter().map(noted).collect()
}

/// Notes that were typed at practices which another window has taken out meanwhile.
pub fn homeless(items: &[Item], fields: &Fields) -> Vec<String> {
    let is_held = |field: &str| items.iter().any(|item| note_field(item.practice) == field);
    let notes =
        fields.0.iter().filter(|(field, typed)| field.starts_with("note-") && !is_held(field) && !typed.trim().is_empty());
    notes.map(|(_, typed)| typed.clone()).collect()
}

/// The items after a deed.
pub fn arranged(mut items: Vec<Item>, deed: Deed) -> Result<Vec<Item>, Refusal> {
    let place = |items: &[Item], practice: PracticeId| items.iter().position(|item| item.practice == practice);
    match deed {
        Deed::Save => {}
        Deed::Up(practice) => {
            if let Some(at) = place(&items, practice).filter(|at| *at > 0) {
                items.swap(at, at - 1);
            }
        }
        Deed::Down(practice) => {
            if let Some(at) = place(&items, practice).filter(|at| at + 1 < items.len()) {
                items.swap(at, at + 1);
            }
        }
        Deed::TakeOut(practice) => items.retain(|item| item.practice != practice),
        Deed::Add(_) if items.len() >= MOST => return Err(Refusal::new("collections-refused-full")),
        Deed::Add(practice) => {
            if place(&items, practice).is_none() {
                items.push(Item { practice, note: String::new() });
            }
        }
    }
    Ok(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(count: u64) -> Vec<Item> {
        (0..count).map(|at| Item { practice: crate::ids::derived("practice", at).into(), note: at.to_string() }).collect()
    }

    fn order(items: &[Item]) -> String {
        items.iter().map(|item| item.note.as_str()).collect()
    }

    #[test]
    fn practices_move_with_their_notes_and_stop_at_the_ends() {
        let before = items(3);
        let moved = |deed| order(&arranged(before.clone(), deed).unwrap());

        assert_eq!(moved(Deed::Up(before[1].practice)), "102");
        assert_eq!(moved(Deed::Up(before[0].practice)), "012");
        assert_eq!(moved(Deed::Down(before[1].practice)), "021");
        assert_eq!(moved(Deed::Down(before[2].practice)), "012");
        assert_eq!(moved(Deed::TakeOut(before[0].practice)), "12");
    }

    #[test]
    fn a_practice_stands_in_a_collection_once_and_there_is_an_end_to_it() {
        let before = items(100);

        assert_eq!(arranged(before[..3].to_vec(), Deed::Add(before[1].practice)).unwrap().len(), 3);
        assert_eq!(arranged(before[..3].to_vec(), Deed::Add(before[9].practice)).unwrap().len(), 4);
        assert!(arranged(before, Deed::Add(crate::ids::derived("practice", 200).into())).is_err());
    }

    #[test]
    fn notes_keep_what_was_typed_and_refuse_what_is_too_long() {
        let before = items(2);
        let fields = Fields(vec![(note_field(before[0].practice), " Начните с этой ".to_owned())]);

        let kept = noted(&before, &fields, &mut Check::new());
        assert_eq!(kept[0].note, "Начните с этой");
        assert_eq!(kept[1].note, "1");

        let mut check = Check::new();
        noted(&before, &Fields(vec![(note_field(before[0].practice), "а".repeat(1001))]), &mut check);
        assert!(check.finish((), || ()).is_err());
    }

    #[test]
    fn a_note_at_a_practice_that_is_gone_is_shown_again() {
        let before = items(2);
        let fields = Fields(before.iter().map(|item| (note_field(item.practice), item.note.clone())).collect());

        assert_eq!(homeless(&before[..1], &fields), ["1"]);
        assert!(homeless(&before, &fields).is_empty());
    }
}
