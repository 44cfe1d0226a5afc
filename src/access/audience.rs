//! For whom a page is: a set of roles, named once and given at the registration of its route.

use super::{Actor, Role};

/// Who may open a page. Rows within the page are a second question, answered by reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Audience {
    everyone: bool,
    signed_in: bool,
    roles: u16,
}

/// Everybody, with or without an account.
pub const PUBLIC: Audience = Audience { everyone: true, signed_in: true, roles: u16::MAX };
/// A section of the menu that only visitors need, because others have it elsewhere; its page is open to all.
pub const VISITORS: Audience = Audience { everyone: true, signed_in: false, roles: 0 };
/// Whoever has signed in, even without a role at present.
pub const SIGNED_IN: Audience = Audience { everyone: false, signed_in: true, roles: u16::MAX };
/// Class teachers and those who lead them in an association.
pub const MEMBERS: Audience = Audience::of(&[Role::Member, Role::Secretary, Role::Head]);
/// Heads of associations.
pub const HEADS: Audience = Audience::of(&[Role::Head]);
/// Deputies and principals.
pub const SCHOOL_LEADERS: Audience = Audience::of(&[Role::Deputy, Role::Principal]);
/// Methodologists and heads of district centres.
pub const CENTRE: Audience = Audience::of(&[Role::Methodologist, Role::CentreHead]);
/// Keepers of accounts and schools.
pub const ADMINS: Audience = Audience::of(&[Role::Administrator]);
/// Everybody who works in a school.
pub const STAFF: Audience = MEMBERS.and(SCHOOL_LEADERS);
/// Those who decide what enters an association's piggy-bank.
pub const REVIEWERS: Audience = HEADS.and(Audience::of(&[Role::Deputy]));
/// Those who keep the papers of an association: they write, others decide.
pub const KEEPERS: Audience = Audience::of(&[Role::Secretary, Role::Head, Role::Deputy]);
/// Those who follow what becomes of everybody's decisions in an association; others see their own.
pub const FOLLOWERS: Audience = KEEPERS.and(SCHOOL_LEADERS);
/// Those who may make a practice of their own: in a school, or at the district's centre.
pub const AUTHORS: Audience = MEMBERS.and(Audience::of(&[Role::Deputy])).and(CENTRE);

impl Audience {
    const fn of(roles: &[Role]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < roles.len() {
            bits |= 1 << roles[at] as u16;
            at += 1;
        }
        Self { everyone: false, signed_in: false, roles: bits }
    }

    /// Both audiences together.
    pub const fn and(self, other: Self) -> Self {
        Self {
            everyone: self.everyone || other.everyone,
            signed_in: self.signed_in || other.signed_in,
            roles: self.roles | other.roles,
        }
    }

    pub const fn is_public(self) -> bool {
        self.everyone
    }

    pub const fn has(self, role: Role) -> bool {
        self.roles & (1 << role as u16) != 0
    }

    pub fn admits(self, actor: Option<&Actor>) -> bool {
        match actor {
            None => self.everyone,
            Some(actor) => self.everyone || self.signed_in || actor.roles.iter().any(|role| self.has(*role)),
        }
    }

    /// The audience in words, as the table of routes shows it.
    pub fn describe(self) -> String {
        if self.everyone {
            return "public".into();
        }
        if self.signed_in {
            return "signed-in".into();
        }
        let roles: Vec<_> = Role::ALL.into_iter().filter(|role| self.has(*role)).map(Role::code).collect();
        roles.join(" ")
    }
}
