//! People and the one role that each holds: a class teacher or a head in the association of the school, or a
//! methodologist of a district. They have no passwords: each is invited like anybody else.

use std::path::PathBuf;

use time::{Date, Month};

use super::counts::Counts;
use super::lines;
use super::records::{User, id};
use super::store::people::{self, Roles, Users};
use crate::access::{Reach, Role};
use crate::clock::{day_in, school_year, zone};
use crate::ids::{AssociationId, DistrictId, RoleAssignmentId, UserId};
use crate::jobs::Work;

/// Brings in the people. A methodologist of no school works for the first district.
pub async fn import(work: &Work, path: PathBuf, first_district: Option<u64>, tell: impl Fn(Counts, bool)) -> anyhow::Result<()> {
    let now = work.clock.now();
    let since = first_of_september(day_in(now, zone("Europe/Moscow")));
    let mut counts = Counts::default();
    let mut batches = lines::batches::<User>(path);
    while let Some(batch) = batches.recv().await {
        let (mut users, mut roles) = (Users::default(), Roles::default());
        for user in batch? {
            let user_id: UserId = id("user", user.id);
            let [surname, name, patronymic] = names(&user.name);
            users.ids.push(user_id.0);
            users.logins.push(user.login.to_lowercase());
            users.surnames.push(surname);
            users.names.push(name);
            users.patronymics.push(patronymic);
            let association = user.school_id.map(|school| id::<AssociationId>("association", school).0);
            let (role, association, district) = match (user.role.as_str(), association) {
                ("methodist", association) => (Role::Methodologist, association, first_district),
                ("head", Some(association)) => (Role::Head, Some(association), None),
                (_, Some(association)) => (Role::Member, Some(association), None),
                (_, None) => continue,
            };
            roles.ids.push(id::<RoleAssignmentId>("role", user.id).0);
            roles.users.push(user_id.0);
            roles.roles.push(role.code().to_owned());
            roles.associations.push(association);
            roles.districts.push(district.map(|district| id::<DistrictId>("district", district).0));
        }
        let mut tx = work.db.write(&Reach::default()).await?;
        let known = people::count_known(&mut tx, &users.ids).await?;
        let added = people::insert_users(&mut tx, &users, now).await?;
        people::insert_roles(&mut tx, &roles, since, now).await?;
        tx.commit().await?;
        counts += Counts::of(users.ids.len(), added, known);
    }
    tell(counts, true);
    Ok(())
}

/// «Примерова А. П.» or «Примерова Анна Петровна» by its parts.
fn names(name: &str) -> [String; 3] {
    let mut words = name.split_whitespace();
    let surname = words.next().unwrap_or_default().to_owned();
    let first = words.next().unwrap_or_default().to_owned();
    [surname, first, words.collect::<Vec<_>>().join(" ")]
}

fn first_of_september(today: Date) -> Date {
    let year = if today.month() as u8 == 8 { today.year() - 1 } else { school_year(today) };
    Date::from_calendar_date(year, Month::September, 1).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_name_begins_with_the_surname() {
        assert_eq!(names("Примерова А. П."), ["Примерова", "А.", "П."]);
        assert_eq!(names("Примерова Анна Петровна"), ["Примерова", "Анна", "Петровна"]);
        assert_eq!(names("Примерова"), ["Примерова", "", ""]);
    }

    #[test]
    fn nobody_begins_in_the_future() {
        for today in [date!(2026 - 08 - 15), date!(2026 - 09 - 01), date!(2027 - 05 - 01)] {
            assert!(first_of_september(today) <= today, "{today}");
        }
    }
}
