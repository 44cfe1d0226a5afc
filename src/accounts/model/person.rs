//! A person with an account, and the forms that enter and change one.

use time::{Date, OffsetDateTime};

use super::role::{Assignment, RoleDraft, RoleForm};
use super::{email, login};
use crate::access;
use crate::ids::UserId;
use crate::text::Locale;
use crate::web::{Check, Invalid, form};

/// Whether somebody can sign in, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Active,
    /// A code or a link is on its way and no password is chosen yet.
    Invited,
    /// There was a code, but its time is over.
    Lapsed,
    /// The account was given for a time that is over.
    Expired,
    Disabled,
}

impl State {
    pub const ALL: [Self; 5] = [Self::Active, Self::Invited, Self::Lapsed, Self::Expired, Self::Disabled];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::Lapsed => "lapsed",
            Self::Expired => "expired",
            Self::Disabled => "disabled",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Which sign stands beside the word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Active => "ok",
            Self::Invited => "eye",
            Self::Lapsed => "back",
            Self::Expired | Self::Disabled => "late",
        }
    }
}

/// A person as those see him who keep his account.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: UserId,
    pub login: String,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    pub email: Option<String>,
    pub locale: Locale,
    pub has_password: bool,
    pub disabled_at: Option<OffsetDateTime>,
    pub disabled_reason: String,
    pub expires_on: Option<Date>,
    /// Until when the present code or link may be used.
    pub invited_until: Option<OffsetDateTime>,
    pub signed_in_at: Option<OffsetDateTime>,
    pub created_at: OffsetDateTime,
    pub version: i32,
    /// All that were ever assigned, the latest first.
    pub roles: Vec<Assignment>,
}

impl Person {
    pub fn state(&self, today: Date) -> State {
        if self.disabled_at.is_some() {
            State::Disabled
        } else if self.expires_on.is_some_and(|last| last < today) {
            State::Expired
        } else if self.has_password {
            State::Active
        } else if self.invited_until.is_some() {
            State::Invited
        } else {
            State::Lapsed
        }
    }

    /// «Примерова Анна Петровна».
    pub fn full_name(&self) -> String {
        full_name(&self.surname, &self.name, &self.patronymic)
    }

    /// «А. П. Примерова».
    pub fn short_name(&self) -> String {
        access::short_name(&self.surname, &self.name, &self.patronymic)
    }

    /// What an administrator's form begins with.
    pub fn form(&self) -> PersonForm {
        PersonForm {
            surname: self.surname.clone(),
            name: self.name.clone(),
            patronymic: self.patronymic.clone(),
            post: self.post.clone(),
            login: self.login.clone(),
            email: self.email.clone().unwrap_or_default(),
            locale: self.locale.code().to_owned(),
            expires_on: self.expires_on.map(|day| day.to_string()).unwrap_or_default(),
            version: self.version.to_string(),
        }
    }
}

/// Surname first, as lists have it.
pub fn full_name(surname: &str, name: &str, patronymic: &str) -> String {
    format!("{surname} {name} {patronymic}").trim().to_owned()
}

/// What is entered of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonDraft {
    /// Empty where it is to be made of the surname.
    pub login: String,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    pub email: Option<String>,
    pub locale: Locale,
    pub expires_on: Option<Date>,
}

impl From<&Person> for PersonDraft {
    fn from(person: &Person) -> Self {
        Self {
            login: person.login.clone(),
            surname: person.surname.clone(),
            name: person.name.clone(),
            patronymic: person.patronymic.clone(),
            post: person.post.clone(),
            email: person.email.clone(),
            locale: person.locale,
            expires_on: person.expires_on,
        }
    }
}

form! {
    /// A change by an administrator.
    pub struct PersonForm { surname, name, patronymic, post, login, email, locale, expires_on, version }
}

impl PersonForm {
    fn judge(&self, check: &mut Check) -> PersonDraft {
        let email = email::judge(check, &self.email);
        PersonDraft {
            surname: check.line("surname", &self.surname, 1..=60),
            name: check.line("name", &self.name, 1..=60),
            patronymic: check.line("patronymic", &self.patronymic, 0..=60),
            post: check.line("post", &self.post, 0..=150),
            login: self.login.clone(),
            email,
            locale: Locale::from_code(check.choice("locale", &self.locale, &["ru", "uk", "en"])).unwrap_or_default(),
            expires_on: check.optional_date("expires_on", &self.expires_on),
        }
    }

    pub fn parse(self) -> Result<PersonDraft, Invalid<Self>> {
        let mut check = Check::new();
        let draft = self.judge(&mut check);
        let login = login::judge(&mut check, &self.login);
        check.finish(self, || PersonDraft { login, ..draft })
    }
}

form! {
    /// A new person together with the first role; `id` was made with the page, so that sending it twice enters one.
    pub struct NewPersonForm {
        id, surname, name, patronymic, post, login, email, locale, expires_on,
        role, place, valid_from, valid_to, basis_number, basis_date, acting,
    }
}

impl NewPersonForm {
    pub fn new(role: RoleForm, locale: Locale) -> Self {
        Self {
            id: UserId::fresh().to_string(),
            locale: locale.code().to_owned(),
            role: role.role,
            place: role.place,
            valid_from: role.valid_from,
            ..Self::default()
        }
    }

    /// The part that concerns the role.
    pub fn role_form(&self) -> RoleForm {
        RoleForm {
            login: String::new(),
            role: self.role.clone(),
            place: self.place.clone(),
            valid_from: self.valid_from.clone(),
            valid_to: self.valid_to.clone(),
            basis_number: self.basis_number.clone(),
            basis_date: self.basis_date.clone(),
            acting: self.acting.clone(),
        }
    }

    pub fn parse(self, needs_basis: bool) -> Result<(PersonDraft, RoleDraft), Invalid<Self>> {
        let mut check = Check::new();
        let person = PersonForm {
            surname: self.surname.clone(),
            name: self.name.clone(),
            patronymic: self.patronymic.clone(),
            post: self.post.clone(),
            login: login::fold(&self.login),
            email: self.email.clone(),
            locale: self.locale.clone(),
            expires_on: self.expires_on.clone(),
            version: String::new(),
        };
        let draft = person.judge(&mut check);
        if !draft.login.is_empty() {
            login::judge(&mut check, &draft.login);
        }
        let role = self.role_form().judge(&mut check, needs_basis);
        check.finish(self, || (draft, role))
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::access::Role;
    use crate::web::Problem;

    fn a_form() -> NewPersonForm {
        NewPersonForm {
            surname: "Указкина".into(),
            name: "Тамара".into(),
            ..NewPersonForm::new(RoleForm::new(Role::Member, "portal".into(), date!(2026 - 11 - 22)), Locale::Ru)
        }
    }

    #[test]
    fn a_login_may_be_left_to_the_portal_but_not_be_of_any_signs() {
        assert_eq!(a_form().parse(false).unwrap().0.login, "");
        assert_eq!(NewPersonForm { login: " Ukazkina ".into(), ..a_form() }.parse(false).unwrap().0.login, "ukazkina");

        let wrong = NewPersonForm { login: "указкина".into(), ..a_form() }.parse(false).unwrap_err();
        assert_eq!(wrong.errors.at("login"), Some(&Problem::Rule("accounts-login-signs")));
    }

    #[test]
    fn a_mail_address_is_not_just_any_word() {
        let wrong = NewPersonForm { email: "ukazkina at school".into(), ..a_form() }.parse(false).unwrap_err();

        assert_eq!(wrong.errors.at("email"), Some(&Problem::Rule("accounts-email-wrong")));
        assert!(NewPersonForm { email: "u@example.org".into(), ..a_form() }.parse(false).is_ok());
    }
}
