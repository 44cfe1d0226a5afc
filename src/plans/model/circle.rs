//! The people of an association as a plan names them, and whom the words of a row mean: a person, a role, or
//! all class teachers.

use super::names::{Named, folded, names_in, words};
use crate::access::{Actor, Role};
use crate::ids::UserId;

/// Somebody who works in the association or leads its school, or did.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub user: UserId,
    /// «А. П. Примерова».
    pub name: String,
    pub surname: String,
    pub given_name: String,
    pub patronymic: String,
    /// Whether a role is held here today; those who left are remembered.
    pub is_present: bool,
}

impl Colleague {
    /// Whether a name in a text may be this person's.
    fn is(&self, named: &Named) -> bool {
        let initials: String = [&self.given_name, &self.patronymic].iter().filter_map(|name| name.chars().next()).collect();
        let begins =
            folded(&initials).starts_with(&folded(&named.initials)) || folded(&named.initials).starts_with(&folded(&initials));
        folded(&self.surname) == folded(&named.surname) && begins
    }
}

/// The people of an association, of today and of the years before.
#[derive(Clone, Debug, Default)]
pub struct Circle(pub Vec<Colleague>);

/// Words by which roles are meant; the first that fits counts.
const ROLES: [(Role, &[&str]); 4] = [
    (Role::Deputy, &["заместитель директора", "зам. директора", "зам директора", "замдиректора", "заступник директора", "завуч"]),
    (
        Role::Head,
        &["руководитель мо", "руководитель объединения", "голова мо", "керівник мо", "голова об", "руководитель методического"],
    ),
    (Role::Secretary, &["секретарь", "секретар"]),
    (Role::Principal, &["директор"]),
];

/// Words by which everybody is meant.
const EVERYBODY: [&str; 10] = [
    "классные руководители",
    "класні керівники",
    "кл. руководители",
    "кл. рук",
    "члены мо",
    "члени мо",
    "все члены",
    "воспитатели",
    "вихователі",
    "усі класні",
];

impl Circle {
    pub fn present(&self) -> impl Iterator<Item = &Colleague> {
        self.0.iter().filter(|colleague| colleague.is_present)
    }

    /// The persons whom a text names: by surname with initials, or by a surname that only one bears.
    pub fn people_in(&self, text: &str) -> Vec<UserId> {
        let named = names_in(text);
        let mut people: Vec<UserId> = self
            .present()
            .filter(|colleague| named.iter().any(|name| colleague.is(name)))
            .map(|colleague| colleague.user)
            .collect();
        for word in words(text) {
            let bare = folded(word.trim_matches(|sign: char| !sign.is_alphabetic()));
            let mut bearers = self.present().filter(|colleague| folded(&colleague.surname) == bare);
            if let (Some(only), None) = (bearers.next(), bearers.next())
                && !people.contains(&only.user)
            {
                people.push(only.user);
            }
        }
        people
    }

    /// Whether the words of a row mean this person by a role, or with all class teachers.
    pub fn is_meant(&self, actor: &Actor, responsible: &str) -> bool {
        let teaches = [Role::Member, Role::Head, Role::Secretary].into_iter().any(|role| actor.has(role));
        (is_everybody(responsible) && teaches) || roles_in(responsible).any(|role| actor.has(role))
    }

    /// The names in a text that nobody here bears, and those of people who left.
    pub fn strangers_in(&self, text: &str) -> Vec<(Named, bool)> {
        let mut strangers = Vec::new();
        for name in names_in(text) {
            if self.present().any(|colleague| colleague.is(&name)) {
                continue;
            }
            let left = self.0.iter().any(|colleague| colleague.is(&name));
            strangers.push((name, left));
        }
        strangers
    }
}

/// Whether a text means all class teachers, or some of them by their grades.
pub fn is_everybody(responsible: &str) -> bool {
    let folded = folded(responsible);
    EVERYBODY.iter().any(|words| folded.contains(words))
}

/// The roles that a text means.
pub fn roles_in(responsible: &str) -> impl Iterator<Item = Role> {
    let parts: Vec<String> = responsible.split([',', ';', '\n']).map(|part| folded(part.trim())).collect();
    let role =
        |part: String| ROLES.iter().find(|(_, words)| words.iter().any(|words| part.contains(words))).map(|(role, _)| *role);
    parts.into_iter().filter_map(role)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn a_circle() -> Circle {
        let colleague = |surname: &str, name: &str, patronymic: &str, is_present| Colleague {
            user: UserId::fresh(),
            name: crate::access::short_name(surname, name, patronymic),
            surname: surname.into(),
            given_name: name.into(),
            patronymic: patronymic.into(),
            is_present,
        };
        Circle(vec![
            colleague("Примерова", "Анна", "Петровна", true),
            colleague("Примерова", "Вера", "Ивановна", true),
            colleague("Счётова", "Инесса", "Львовна", true),
            colleague("Прежняя", "Ольга", "Олеговна", false),
        ])
    }

    #[test]
    fn a_row_finds_its_people_by_name() {
        let circle = a_circle();
        let [anna, vera, inessa, _] = [0, 1, 2, 3].map(|at| circle.0[at].user);

        assert_eq!(circle.people_in("А. П. Примерова"), [anna]);
        assert_eq!(circle.people_in("Примерова В.И., Счетова И. Л."), [vera, inessa]);
        assert_eq!(circle.people_in("Счётова"), [inessa]);
        assert!(circle.people_in("Примерова").is_empty());
        assert!(circle.people_in("руководитель МО").is_empty());
    }

    #[test]
    fn roles_are_meant_by_their_usual_words() {
        let roles = |text: &str| roles_in(text).collect::<Vec<_>>();

        assert_eq!(roles("Руководитель МО, заместитель директора по ВР"), [Role::Head, Role::Deputy]);
        assert_eq!(roles("директор"), [Role::Principal]);
        assert_eq!(roles("голова МО; заступник директора"), [Role::Head, Role::Deputy]);
        assert!(roles("наставники").is_empty());
    }

    #[test]
    fn who_left_is_told_from_a_stranger() {
        let strangers = a_circle().strangers_in("О. О. Прежняя, Т. В. Указкина, А. П. Примерова");

        assert_eq!(
            strangers.iter().map(|(name, left)| (name.surname.as_str(), *left)).collect::<Vec<_>>(),
            [("Прежняя", true), ("Указкина", false)]
        );
    }
}
