//! A protocol as it is printed: every word, name, post and number as of its day. A signed one is kept so, and is
//! printed from this alone; whatever becomes of people, schools and settings, its words stay.

mod build;
pub mod checks;
pub mod comparison;
pub mod drafting;
pub mod numbering;
pub mod phrases;
#[cfg(test)]
mod sample;
pub mod signing;
mod words;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::documents::Person;
use crate::ids::{AgendaItemId, DecisionId, UserId};
use crate::meetings::model::agenda;
use crate::meetings::model::attendance::Attendance;
use crate::meetings::model::meeting::Head;

pub use build::{Material, Setting, Signatory};

/// The words of a protocol in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protocol {
    /// «ru» or «uk».
    pub language: String,
    /// The standard it is printed by: «RU-2025».
    pub profile: String,
    /// It is kept for more than ten years.
    pub long_keeping: bool,
    /// Founder, school, its code in the register.
    pub organisation: Vec<String>,
    /// «ПРОТОКОЛ».
    pub name: String,
    /// «26.11.2026».
    pub date: String,
    /// «г. Н-ск».
    pub settlement: String,
    /// Nothing while it is not signed.
    pub number: Option<i32>,
    pub edition: i32,
    /// «Редакция 2. Исправление: …»; empty for the first.
    pub correction: String,
    /// «заседания методического объединения классных руководителей».
    pub heading: String,
    /// Chair, secretary, who was there and who was not, the quorum: a line each.
    pub facts: Vec<String>,
    /// «ПОВЕСТКА ДНЯ».
    pub agenda: String,
    pub points: Vec<Point>,
    /// Chair, then secretary.
    pub signers: Vec<Signer>,
    /// The list of those present, where there are too many for a line.
    pub sheet: Option<Sheet>,
    /// Who signed in the portal, and when; empty while nobody has, or where the association does not print it.
    pub footer: String,
}

/// An item of the agenda with what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub id: AgendaItemId,
    pub title: String,
    /// «Сообщение: Макетова Д. Д.»; empty where nobody speaks.
    pub speakers: String,
    /// «СЛУШАЛИ», «ВЫСТУПИЛИ», questions; only those that have words.
    pub passages: Vec<Passage>,
    /// «РЕШИЛИ».
    pub decided: String,
    pub resolutions: Vec<Resolution>,
    /// «Голосовали: …»; empty where nobody voted.
    pub vote: String,
    /// «Приложение 2: …», a line each.
    pub annexes: Vec<String>,
}

/// What is kept of a signed edition: its words, and the records they were made of, so that a correction that was begun
/// can be given up.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    pub protocol: Protocol,
    pub head: Head,
    pub attendance: Attendance,
    pub items: Vec<agenda::Item>,
}

/// A duty of the form with its words: «СЛУШАЛИ:», then who and what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    pub label: String,
    pub text: String,
}

/// A decision as it is printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolution {
    pub id: DecisionId,
    /// «2.1».
    pub number: String,
    pub text: String,
    /// «Ответственный: … Срок: …»; empty where it is nobody's task.
    pub task: String,
}

/// Who signs, as what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    pub user: Option<UserId>,
    /// «Председатель».
    pub duty: String,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
}

impl Signer {
    pub fn person(&self) -> Person {
        Person { surname: self.surname.clone(), name: self.name.clone(), patronymic: self.patronymic.clone() }
    }
}

/// The annexed list on which those present sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// «Приложение 1».
    pub title: String,
    /// «Список присутствующих».
    pub name: String,
    /// The titles of its columns: number, name, post, signature.
    pub columns: [String; 4],
    /// Name and post.
    pub rows: Vec<(String, String)>,
}

impl Protocol {
    /// SHA-256 over all its words and the digests of what is attached, in an order that never changes.
    pub fn digest(&self, attached: &[[u8; 32]]) -> [u8; 32] {
        let words = serde_json::to_value(self).map(|value| value.to_string()).unwrap_or_default();
        let mut sum = Sha256::new();
        sum.update(words.as_bytes());
        let mut attached = attached.to_vec();
        attached.sort_unstable();
        for file in attached {
            sum.update(file);
        }
        sum.finalize().into()
    }

    /// What was heard, said and decided, in one text.
    pub fn matter(&self) -> String {
        let passages = self.points.iter().flat_map(|point| &point.passages).map(|passage| passage.text.as_str());
        let resolutions = self.points.iter().flat_map(|point| &point.resolutions).map(|resolution| resolution.text.as_str());
        passages.chain(resolutions).collect::<Vec<_>>().join("\n")
    }

    /// «№ 3», or the place for a number.
    pub fn number_words(&self) -> String {
        words::number(words::locale(&self.language), self.number)
    }
}
