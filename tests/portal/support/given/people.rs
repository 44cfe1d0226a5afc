//! People with their roles.

use std::sync::OnceLock;

use argon2::Argon2;
use argon2::password_hash::PasswordHasher;
use kopilka::access::{Place, Role};
use kopilka::db::Tx;
use kopilka::ids::{RoleAssignmentId, UserId};
use kopilka::text::Locale;
use time::{Date, Duration, OffsetDateTime};

use super::Given;
use crate::support::world::{School, Somewhere, World};
use crate::support::{Portal, today};

/// The password of everybody who has one.
pub const PASSWORD: &str = "весенний дождь 7";

/// A person as entered.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: UserId,
    pub login: String,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub school: School,
    pub roles: Vec<Role>,
}

impl Person {
    /// «А. П. Примерова».
    pub fn short_name(&self) -> String {
        kopilka::access::short_name(&self.surname, &self.name, &self.patronymic)
    }

    /// Where the person acts in a role.
    pub fn place(&self, role: Role) -> Place {
        match role.scope() {
            "association" => Place::Association(self.school.association),
            "school" => Place::School(self.school.id),
            "district" => Place::District(self.school.district),
            _ => Place::Portal,
        }
    }
}

/// A person to be entered.
#[derive(Clone)]
pub struct APerson {
    names: [String; 3],
    login: Option<String>,
    email: Option<String>,
    school: Option<School>,
    held: Vec<Held>,
    locale: Locale,
    has_password: bool,
    is_disabled: bool,
    expires_on: Option<Date>,
}

#[derive(Clone)]
struct Held {
    role: Role,
    school: Option<School>,
    from: Date,
    to: Option<Date>,
    acting: bool,
}

/// Somebody with an account and nothing else.
pub fn a_person() -> APerson {
    APerson {
        names: ["Примерова", "Анна", "Петровна"].map(str::to_owned),
        login: None,
        email: None,
        school: None,
        held: Vec::new(),
        locale: Locale::Ru,
        has_password: true,
        is_disabled: false,
        expires_on: None,
    }
}

pub fn a_teacher() -> APerson {
    a_person().holding(Role::Member)
}

pub fn a_secretary() -> APerson {
    a_person().holding(Role::Secretary)
}

pub fn a_head() -> APerson {
    a_person().holding(Role::Head)
}

pub fn a_deputy() -> APerson {
    a_person().holding(Role::Deputy)
}

pub fn a_principal() -> APerson {
    a_person().holding(Role::Principal)
}

pub fn a_methodologist() -> APerson {
    a_person().holding(Role::Methodologist)
}

pub fn a_centre_head() -> APerson {
    a_person().holding(Role::CentreHead)
}

pub fn an_administrator() -> APerson {
    a_person().holding(Role::Administrator)
}

impl APerson {
    /// Works in this school, or in this district.
    pub fn of(mut self, place: &impl Somewhere) -> Self {
        self.school = Some(place.school());
        self
    }

    /// Holds one more role in the same school.
    pub fn holding(mut self, role: Role) -> Self {
        self.held.push(Held { role, school: None, from: today() - Duration::days(400), to: None, acting: false });
        self
    }

    /// Holds one more role in another school.
    pub fn holding_in(mut self, role: Role, place: &impl Somewhere) -> Self {
        self = self.holding(role);
        if let Some(held) = self.held.last_mut() {
            held.school = Some(place.school());
        }
        self
    }

    /// Surname, name, patronymic.
    pub fn named(mut self, names: &str) -> Self {
        let mut words = names.split(' ').map(str::to_owned);
        self.names = [(); 3].map(|()| words.next().unwrap_or_default());
        self
    }

    pub fn with_login(mut self, login: &str) -> Self {
        self.login = Some(login.to_owned());
        self
    }

    pub fn with_email(mut self, email: &str) -> Self {
        self.email = Some(email.to_owned());
        self
    }

    pub fn reading(mut self, locale: Locale) -> Self {
        self.locale = locale;
        self
    }

    /// Has been invited and has not come yet: there is no password.
    pub fn invited(mut self) -> Self {
        self.has_password = false;
        self
    }

    /// The account was closed.
    pub fn disabled(mut self) -> Self {
        self.is_disabled = true;
        self
    }

    /// The account was for a time that is over.
    pub fn expired(mut self) -> Self {
        self.expires_on = Some(today() - Duration::DAY);
        self
    }

    /// The last role ended yesterday.
    pub fn ended(self) -> Self {
        self.until(today() - Duration::DAY)
    }

    /// The last role begins tomorrow.
    pub fn beginning_tomorrow(mut self) -> Self {
        if let Some(held) = self.held.last_mut() {
            held.from = today() + Duration::DAY;
        }
        self
    }

    /// The last role ends with this day.
    pub fn until(mut self, last: Date) -> Self {
        if let Some(held) = self.held.last_mut() {
            held.to = Some(last);
        }
        self
    }

    /// Holds the last role for somebody absent.
    pub fn acting(mut self) -> Self {
        if let Some(held) = self.held.last_mut() {
            held.acting = true;
        }
        self
    }
}

impl Given for APerson {
    type Made = Person;

    async fn put(mut self, portal: &Portal) -> Person {
        self.login.get_or_insert_with(|| portal.fresh_login());
        let mut tx = portal.write().await;
        let person = self.enter(&mut tx, &portal.world, portal.now()).await;
        tx.commit().await.unwrap();
        person
    }
}

impl APerson {
    /// Enters a person who has a login by now.
    pub async fn enter(self, tx: &mut Tx, world: &World, now: OffsetDateTime) -> Person {
        let id = UserId::fresh();
        let login = self.login.expect("a login");
        let school = self.school.unwrap_or_else(|| world.school().clone());
        let statement = "INSERT INTO users
            (id, login, surname, name, patronymic, email, locale, password_hash, disabled_at, expires_on, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
        sqlx::query(statement)
            .bind(id)
            .bind(&login)
            .bind(&self.names[0])
            .bind(&self.names[1])
            .bind(&self.names[2])
            .bind(&self.email)
            .bind(self.locale.code())
            .bind(self.has_password.then(hashed_password))
            .bind(self.is_disabled.then_some(now))
            .bind(self.expires_on)
            .bind(now)
            .execute(tx.conn())
            .await
            .unwrap();
        for held in &self.held {
            let place = held.school.as_ref().unwrap_or(&school);
            let scope = held.role.scope();
            let statement = "INSERT INTO role_assignments
                (id, user_id, role, association_id, school_id, district_id, valid_from, valid_to, acting, created_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
            sqlx::query(statement)
                .bind(RoleAssignmentId::fresh())
                .bind(id)
                .bind(held.role.code())
                .bind((scope == "association").then_some(place.association))
                .bind((scope == "school").then_some(place.id))
                .bind((scope == "district").then_some(place.district))
                .bind(held.from)
                .bind(held.to)
                .bind(held.acting)
                .bind(now)
                .execute(tx.conn())
                .await
                .unwrap();
        }
        let [surname, name, patronymic] = self.names;
        let roles = self.held.iter().map(|held| held.role).collect();
        Person { id, login, surname, name, patronymic, school, roles }
    }
}

/// Hashed once: it takes long on purpose.
fn hashed_password() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| Argon2::default().hash_password(PASSWORD.as_bytes()).unwrap().to_string())
}
