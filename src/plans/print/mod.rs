//! The papers of a plan: the plan itself with its title page, and the sheet of corrections between two editions.

mod annexes;
pub mod corrections;
mod stamps;
mod tables;
mod text;
mod title;

use std::collections::HashMap;

use time::OffsetDateTime;

use super::model::{Content, Marked, Plan};
use super::store::leaders::Leader;
use super::store::road::Step;
use crate::access::Role;
use crate::documents::{Block, Document, Orientation, Person};
use crate::ids::PlanItemId;
use crate::members::{Colleague, PaperSettings};
use crate::text::{Args, Value, say_with};

pub use stamps::Bearing;

/// An edition of a plan with everything its paper says.
pub struct Printed<'a> {
    pub plan: &'a Plan,
    pub content: &'a Content,
    pub edition: i32,
    /// Whether it is still being written.
    pub is_draft: bool,
    /// Whether it has come into force.
    pub is_approved: bool,
    pub settings: &'a PaperSettings,
    /// The stamps that were set, in their order.
    pub stamped: Vec<&'a Step>,
    /// Who leads the association and the school on the day of the paper.
    pub leaders: &'a [Leader],
    /// The members of the association on that day.
    pub colleagues: &'a [Colleague],
    /// What became of the rows; nothing where the column is to be filled in by hand.
    pub marks: Option<&'a HashMap<PlanItemId, Marked>>,
    /// When each stamp was set, as the foot of the pages says it.
    pub footer: Option<String>,
    pub made_at: OffsetDateTime,
}

impl Printed<'_> {
    pub fn document(&self) -> Document {
        let mut document = self.settings.document(self.name(), self.made_at);
        if self.is_draft {
            document.mark = Some(self.say("plans-paper-draft", &[]));
        }
        document.footer.clone_from(&self.footer);
        document.blocks.push(title::page(self).into());
        document.blocks.extend(text::blocks(self));
        document.blocks.push(Block::Turn(Orientation::Landscape));
        document.blocks.extend(tables::blocks(self));
        document.blocks.push(self.head_signs());
        document.blocks.extend(annexes::blocks(self));
        document
    }

    /// What the file is called: «План работы МО на 2026–2027 учебный год».
    pub fn name(&self) -> String {
        let name = self.say("plans-paper-name", &self.years());
        if self.edition == 1 {
            return name;
        }
        let edition = self.say("plans-paper-edition", &[("value", Value::from(self.edition.to_string()))]);
        format!("{name}, {edition}")
    }

    /// Words of the paper, in its own language.
    fn say(&self, key: &str, args: Args<'_>) -> String {
        say_with(self.settings.locale, key, args).into_owned()
    }

    fn years(&self) -> [(&'static str, Value<'static>); 2] {
        years(self.plan)
    }

    fn leader(&self, role: Role) -> Option<&Leader> {
        self.leaders.iter().find(|leader| leader.role == role)
    }

    fn bearing(&self) -> Bearing<'_> {
        Bearing { settings: self.settings, first_year: self.plan.first_year, leaders: self.leaders }
    }

    fn head_signs(&self) -> Block {
        Block::Signatures(vec![self.bearing().head_signs()])
    }

    fn named(&self, person: &Person) -> String {
        person.in_text(self.settings.profile.names)
    }
}

/// Both years of a plan, for the words that name them.
fn years(plan: &Plan) -> [(&'static str, Value<'static>); 2] {
    [("value", Value::from(plan.first_year.to_string())), ("other", Value::from((plan.first_year + 1).to_string()))]
}
