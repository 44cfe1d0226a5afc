//! The accounts by which a newcomer looks around: one for each role.

use super::world::{Holding, World};
use crate::access::Role;
use crate::text::{Locale, say, say_with};

/// The password of every account of the demo district.
pub const PASSWORD: &str = "kopilka-demo";

/// An account to sign in with, and what its person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub login: String,
    pub role: Role,
    /// The association with its school, the school or the district; empty for the whole portal.
    pub place: String,
    pub name: String,
}

/// One account for each role, in each district; people with a login of their own name are left out.
pub fn accounts() -> anyhow::Result<Vec<Account>> {
    let world = World::read()?;
    let for_visitors = world.people.iter().filter(|person| person.login != person.key);
    for_visitors
        .filter_map(|person| person.roles.last().map(|held| (person, held)))
        .map(|(person, held)| {
            Ok(Account {
                login: person.login.clone(),
                role: held.role,
                place: place(&world, held)?,
                name: [&person.surname, &person.name, &person.patronymic].map(String::as_str).join(" ").trim().to_owned(),
            })
        })
        .collect()
}

/// The accounts as a table for the terminal, under a line that tells their password.
pub fn table(locale: Locale) -> anyhow::Result<String> {
    let rows: Vec<[String; 4]> = accounts()?
        .into_iter()
        .map(|account| {
            let role = say(locale, &format!("accounts-role-{}", account.role.code())).into_owned();
            let place = if account.place.is_empty() { say(locale, "demo-place-portal").into_owned() } else { account.place };
            [account.login, role, place, account.name]
        })
        .collect();
    let mut table = say_with(locale, "demo-accounts", &[("password", PASSWORD.into())]).into_owned();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2)];
    for [login, role, place, name] in &rows {
        let line = format!("{login:0$}   {role:1$}   {place:2$}   {name}", widths[0], widths[1], widths[2]);
        table.push_str("\n  ");
        table.push_str(&line);
    }
    Ok(table)
}

fn place(world: &World, held: &Holding) -> anyhow::Result<String> {
    if let Some(key) = &held.association {
        let association = world.association(key)?;
        return Ok(format!("{}, {}", association.name, world.school(&association.school)?.name));
    }
    if let Some(key) = &held.school {
        return Ok(world.school(key)?.name.clone());
    }
    match &held.district {
        Some(key) => Ok(world.district(key)?.name.clone()),
        None => Ok(String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_can_be_tried() {
        let accounts = accounts().expect("the demo data are in order");

        for role in Role::ALL {
            assert!(accounts.iter().any(|account| account.role == role), "{role:?}");
        }
    }
}
