//! The stamps on the papers of an association: those that were set, and room for those that are still to be.

use crate::access::Role;
use crate::documents::{self, Person};
use crate::members::PaperSettings;
use crate::plans::model::Stamp;
use crate::plans::store::leaders::Leader;
use crate::plans::store::road::Step;
use crate::text::{Value, say_with};

/// The paper that bears stamps.
pub struct Bearing<'a> {
    pub settings: &'a PaperSettings,
    /// 2026 stands for 2026/27: the year that a date left open is printed with.
    pub first_year: i32,
    /// Who leads the association and the school on the day of the paper.
    pub leaders: &'a [Leader],
}

impl Bearing<'_> {
    /// The wanted stamps from left to right; what is set is printed with number, date and name.
    pub fn stamps(&self, wanted: &[Stamp], set: &[&Step]) -> Vec<documents::Stamp> {
        let step = |stamp: Stamp| set.iter().find(|step| Stamp::from_code(&step.deed) == Some(stamp)).copied();
        wanted.iter().map(|stamp| self.stamp(*stamp, step(*stamp))).collect()
    }

    fn stamp(&self, stamp: Stamp, set: Option<&Step>) -> documents::Stamp {
        let code = stamp.code();
        let settings = self.settings;
        let blank = settings.profile.blank_date(self.first_year, settings.locale);
        let numbered = match set.and_then(|step| step.dated.map(|dated| (dated, step.number.clone()))) {
            Some((dated, number)) => (settings.profile.date(dated, settings.locale), number),
            None => (blank.clone(), "____".to_owned()),
        };
        let numbered = [("value", Value::from(numbered.0)), ("other", Value::from(numbered.1))];
        let mut lines = Vec::new();
        let mut print = |key: &str| lines.push(self.say(&format!("plans-paper-{code}-{key}"), &numbered));
        let (signer, date) = match stamp {
            Stamp::Consider | Stamp::Adopt => {
                print("where");
                print("numbered");
                (None, String::new())
            }
            Stamp::Agree => (Some(Role::Deputy), blank),
            Stamp::Approve => {
                let school = settings.school.genitive_name.as_str();
                let key = if school.is_empty() { "plans-paper-approve-order" } else { "plans-paper-approve-order-of" };
                lines.push(self.say(key, &[("value", Value::from(school))]));
                lines.push(self.say("plans-paper-approve-numbered", &numbered));
                (Some(Role::Principal), String::new())
            }
        };
        let signer = signer.map(|role| {
            let leader = self.leaders.iter().find(|leader| leader.role == role);
            let person = set.map(|step| step.by.clone()).or(leader.map(|leader| leader.person.clone()));
            let person = person.unwrap_or_default();
            lines.push(self.post_of(role, &person));
            person
        });
        documents::Stamp { word: self.say(&format!("plans-paper-{code}"), &[]), lines, signer, date }
    }

    /// The post before a signature: as it is called in the school, or by the role.
    fn post_of(&self, role: Role, person: &Person) -> String {
        let held = self.leaders.iter().find(|leader| leader.role == role && leader.person == *person);
        match held {
            Some(leader) if leader.acting => self.say(&format!("plans-paper-post-{}-acting", role.code()), &[]),
            Some(leader) if !leader.post.is_empty() => leader.post.clone(),
            _ => self.say(&format!("plans-paper-post-{}", role.code()), &[]),
        }
    }

    /// The line to sign on of whoever leads the association.
    pub fn head_signs(&self) -> documents::Signature {
        let head = self.leaders.iter().find(|leader| leader.role == Role::Head);
        let post = if head.is_some_and(|head| head.acting) { "plans-paper-head-acting" } else { "plans-paper-head" };
        let person = head.map(|head| head.person.clone()).unwrap_or_default();
        documents::Signature { post: self.say(post, &[]), person, date: String::new() }
    }

    fn say(&self, key: &str, args: crate::text::Args<'_>) -> String {
        say_with(self.settings.locale, key, args).into_owned()
    }
}
