//! Roles a person holds for a time, by an order, and which of them exclude each other.

use time::Date;

use crate::access::{Place, Role};
use crate::error::Refusal;
use crate::ids::{DistrictId, RoleAssignmentId, SchoolId, UserId};
use crate::text::Dated;
use crate::web::{Check, Invalid, Problem, form};

/// Where a role is held, and in which school and district that lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    pub place: Place,
    /// The school itself, or the base school of the association.
    pub school: Option<SchoolId>,
    pub district: Option<DistrictId>,
    /// «Школа № 4, МО классных руководителей»; empty for the whole portal.
    pub title: String,
}

/// A role of one person with its dates and the order it rests on.
#[derive(Clone, Debug)]
pub struct Assignment {
    pub id: RoleAssignmentId,
    pub user: UserId,
    /// Whose it is, as the list says it: «Примерова Анна Петровна».
    pub holder: String,
    pub role: Role,
    pub scope: Scope,
    pub valid_from: Date,
    /// The last day; absent while no end is known.
    pub valid_to: Option<Date>,
    pub basis_number: String,
    pub basis_date: Option<Date>,
    /// «И. о.»
    pub acting: bool,
    pub version: i32,
}

impl Assignment {
    pub fn is_over(&self, today: Date) -> bool {
        self.valid_to.is_some_and(|last| last < today)
    }

    pub fn has_begun(&self, today: Date) -> bool {
        self.valid_from <= today
    }

    /// Whether the role gives rights on this day.
    pub fn is_held(&self, today: Date) -> bool {
        self.has_begun(today) && !self.is_over(today)
    }

    /// A role entered by mistake may be taken out as if it never was, as long as it has given no rights
    /// before today.
    pub fn may_be_taken_out(&self, today: Date) -> bool {
        self.valid_from >= today
    }

    fn meets(&self, draft: &RoleDraft) -> bool {
        draft.valid_to.is_none_or(|last| last >= self.valid_from) && self.valid_to.is_none_or(|last| last >= draft.valid_from)
    }
}

/// Whether there is one holder at a time, so that a second one would leave papers with two signatures.
pub const fn is_single(role: Role) -> bool {
    matches!(role, Role::Secretary | Role::Head | Role::Principal | Role::CentreHead)
}

form! {
    /// A role to be assigned; `login` names the person where the page does not.
    pub struct RoleForm { login, role, place, valid_from, valid_to, basis_number, basis_date, acting }
}

impl RoleForm {
    /// An empty form for a role from a day on.
    pub fn new(role: Role, place: String, from: Date) -> Self {
        Self { role: role.code().into(), place, valid_from: from.to_string(), ..Self::default() }
    }

    /// Everything typed, judged; `needs_basis` where the role rests on an order.
    pub fn judge(&self, check: &mut Check, needs_basis: bool) -> RoleDraft {
        let role = Role::from_code(&self.role);
        if role.is_none() {
            check.add("role", Problem::NotAChoice);
        }
        let place = self.place.parse().unwrap_or(Place::Nowhere);
        if self.place.is_empty() {
            check.add("place", Problem::Required);
        }
        let valid_from = check.date("valid_from", &self.valid_from);
        let valid_to = check.optional_date("valid_to", &self.valid_to);
        if valid_to.is_some_and(|last| last < valid_from) {
            check.add("valid_to", Problem::Rule("accounts-role-ends-early"));
        }
        let least = usize::from(needs_basis);
        let basis_number = check.line("basis_number", &self.basis_number, least..=40);
        let basis_date = check.optional_date("basis_date", &self.basis_date);
        if self.basis_date.trim().is_empty() && (needs_basis || !basis_number.is_empty()) {
            check.add("basis_date", Problem::Required);
        } else if basis_date.is_some() && basis_number.is_empty() && !needs_basis {
            check.add("basis_number", Problem::Required);
        }
        RoleDraft {
            role: role.unwrap_or(Role::Member),
            place,
            valid_from,
            valid_to,
            basis_number,
            basis_date,
            acting: !self.acting.is_empty(),
        }
    }

    pub fn parse(self, needs_basis: bool) -> Result<RoleDraft, Invalid<Self>> {
        let mut check = Check::new();
        let draft = self.judge(&mut check, needs_basis);
        check.finish(self, || draft)
    }
}

/// A role about to be assigned.
#[derive(Clone, Debug)]
pub struct RoleDraft {
    pub role: Role,
    pub place: Place,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
    pub basis_number: String,
    pub basis_date: Option<Date>,
    pub acting: bool,
}

impl RoleDraft {
    /// Refuses a role that the person holds already, or that another one holds in the same days. Somebody
    /// acting stands beside the one who is away, but not beside another one acting.
    pub fn may_stand_beside(&self, user: UserId, others: &[Assignment], dated: &Dated) -> Result<(), Refusal> {
        let in_the_way = others.iter().find(|other| {
            let same_person = other.user == user;
            let rival = is_single(self.role) && other.acting == self.acting;
            other.role == self.role && other.scope.place == self.place && other.meets(self) && (same_person || rival)
        });
        let Some(other) = in_the_way else { return Ok(()) };
        let key = match (other.user == user, other.valid_to) {
            (true, None) => "accounts-role-held",
            (true, Some(_)) => "accounts-role-held-until",
            (false, None) => "accounts-role-taken",
            (false, Some(_)) => "accounts-role-taken-until",
        };
        let until = other.valid_to.map(|last| dated.full_date(last)).unwrap_or_default();
        Err(Refusal::new(key)
            .with("name", other.holder.clone())
            .with("from", dated.full_date(other.valid_from))
            .with("until", until))
    }
}

form! {
    /// The end of a role: its last day, and why.
    pub struct EndForm { valid_to, reason, version }
}

impl EndForm {
    /// The last day, not before the first one nor later than it was, and the reason.
    pub fn parse(self, assignment: &Assignment) -> Result<(Date, String), Invalid<Self>> {
        let mut check = Check::new();
        let last = check.date("valid_to", &self.valid_to);
        if !self.valid_to.trim().is_empty() && last < assignment.valid_from {
            check.add("valid_to", Problem::Rule("accounts-role-ends-early"));
        }
        if assignment.valid_to.is_some_and(|end| last > end) {
            check.add("valid_to", Problem::Rule("accounts-role-ends-late"));
        }
        let reason = check.line("reason", &self.reason, 0..=200);
        check.finish(self, || (last, reason))
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::clock;
    use crate::ids::AssociationId;
    use crate::text::Locale;

    fn dated() -> Dated {
        Dated { locale: Locale::Ru, zone: clock::zone("Europe/Moscow"), today: date!(2026 - 11 - 22) }
    }

    fn a_head(place: Place) -> Assignment {
        Assignment {
            id: RoleAssignmentId::fresh(),
            user: UserId::fresh(),
            holder: "Образцова Вера Олеговна".into(),
            role: Role::Head,
            scope: Scope { place, school: None, district: None, title: String::new() },
            valid_from: date!(2022 - 09 - 01),
            valid_to: None,
            basis_number: "104-к".into(),
            basis_date: Some(date!(2022 - 08 - 31)),
            acting: false,
            version: 1,
        }
    }

    fn another_head(place: Place) -> RoleDraft {
        RoleDraft {
            role: Role::Head,
            place,
            valid_from: date!(2026 - 12 - 01),
            valid_to: None,
            basis_number: "9".into(),
            basis_date: Some(date!(2026 - 11 - 20)),
            acting: false,
        }
    }

    #[test]
    fn an_association_has_one_head_at_a_time_and_somebody_acting_beside() {
        let place = Place::Association(AssociationId::fresh());
        let somebody = UserId::fresh();
        let present = [a_head(place)];
        let ended = [Assignment { valid_to: Some(date!(2026 - 11 - 30)), ..a_head(place) }];

        let second = another_head(place);
        assert_eq!(second.may_stand_beside(somebody, &present, &dated()).unwrap_err().key, "accounts-role-taken");
        assert_eq!(second.may_stand_beside(somebody, &ended, &dated()), Ok(()));

        let acting = RoleDraft { acting: true, ..second };
        assert_eq!(acting.may_stand_beside(somebody, &present, &dated()), Ok(()));
    }

    #[test]
    fn one_person_holds_one_role_once_but_different_ones_together() {
        let place = Place::Association(AssociationId::fresh());
        let head = a_head(place);
        let same = RoleDraft { acting: true, ..another_head(place) };
        let other = RoleDraft { role: Role::Member, ..another_head(place) };

        assert_eq!(
            same.may_stand_beside(head.user, std::slice::from_ref(&head), &dated()).unwrap_err().key,
            "accounts-role-held"
        );
        assert_eq!(other.may_stand_beside(head.user, std::slice::from_ref(&head), &dated()), Ok(()));
    }

    #[test]
    fn a_role_lasts_through_its_last_day() {
        let role = Assignment { valid_to: Some(date!(2026 - 11 - 22)), ..a_head(Place::Portal) };

        assert!(role.is_held(date!(2026 - 11 - 22)));
        assert!(role.is_over(date!(2026 - 11 - 23)));
    }

    #[test]
    fn an_order_has_a_number_and_a_date() {
        let form =
            RoleForm { basis_number: "104-к".into(), ..RoleForm::new(Role::Head, "portal".into(), date!(2026 - 09 - 01)) };
        let bare = RoleForm::new(Role::Member, "portal".into(), date!(2026 - 09 - 01));

        assert_eq!(form.parse(true).unwrap_err().errors.at("basis_date"), Some(&Problem::Required));
        assert!(bare.clone().parse(true).unwrap_err().errors.at("basis_number").is_some());
        assert!(bare.parse(false).is_ok());
    }
}
