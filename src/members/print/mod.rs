//! The papers of the register: the list of members and the passport of an association.

pub mod list;
pub mod passport;

use super::model::register::{Member, Roll};
use super::model::settings::PaperSettings;
use crate::access::Role;
use crate::documents::{Block, Person, Signature};
use crate::text::{Args, say_with};

/// Words of a paper, in its own language.
fn say(settings: &PaperSettings, key: &str, args: Args<'_>) -> String {
    say_with(settings.locale, key, args).into_owned()
}

/// The name a member signs and is named by.
fn person(member: &Member) -> Person {
    Person { surname: member.surname.clone(), name: member.name.clone(), patronymic: member.patronymic.clone() }
}

/// The line on which the head signs; without a name where nobody is appointed.
fn head_signs(settings: &PaperSettings, roll: &Roll) -> Block {
    let head = roll.members.iter().find(|member| member.function == Role::Head);
    let post = if head.is_some_and(|head| head.acting) { "members-sign-head-acting" } else { "members-sign-head" };
    let person = head.map(person).unwrap_or_default();
    Block::Signatures(vec![Signature { post: say(settings, post, &[]), person, date: String::new() }])
}
