//! Whom the words of a decision mean: persons, roles, the class teachers of some grades. A task of a role moves
//! with the role; a person's own does not.

use uuid::Uuid;

use crate::access::{Actor, Role};
use crate::ids::UserId;
use crate::plans::{is_everybody, roles_in};

/// The oldest grade of a school.
const LAST_GRADE: i32 = 12;

/// Those who must do it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meant {
    pub people: Vec<UserId>,
    /// `Member` stands for all class teachers.
    pub roles: Vec<Role>,
    /// Of class teachers those who lead a class of these grades; all of them where it is empty.
    pub grades: Vec<i32>,
}

impl Meant {
    /// What a text means beside the persons it names.
    pub fn of(responsible: &str, people: &[UserId]) -> Self {
        let mut roles: Vec<Role> = Vec::new();
        for role in roles_in(responsible) {
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        let everybody = is_everybody(responsible);
        if everybody {
            roles.push(Role::Member);
        }
        let grades = if everybody { grades_in(responsible) } else { Vec::new() };
        Self { people: people.to_vec(), roles, grades }
    }

    pub fn person_ids(&self) -> Vec<Uuid> {
        self.people.iter().map(|person| person.0).collect()
    }

    pub fn role_codes(&self) -> Vec<String> {
        self.roles.iter().map(|role| role.code().to_owned()).collect()
    }

    /// Whether it is nobody's as far as can be understood.
    pub fn is_nobody(&self) -> bool {
        self.people.is_empty() && self.roles.is_empty()
    }

    /// Whether each of several does a part of it.
    pub fn are_several(&self) -> bool {
        self.people.len() + self.roles.len() > 1 || self.roles.contains(&Role::Member)
    }
}

/// The codes under which somebody may be meant by a role.
pub fn codes_of(actor: &Actor) -> Vec<String> {
    with_teaching(actor.roles.iter().map(|role| role.code().to_owned()).collect())
}

/// Whoever heads an association, or keeps its papers, teaches in it too.
pub fn with_teaching(mut codes: Vec<String>) -> Vec<String> {
    let has = |role: Role| codes.iter().any(|code| code == role.code());
    if (has(Role::Head) || has(Role::Secretary)) && !has(Role::Member) {
        codes.push(Role::Member.code().to_owned());
    }
    codes
}

/// «6–8 классов», «5-х, 9-х классов»: the grades that stand before a word for classes.
fn grades_in(text: &str) -> Vec<i32> {
    let mut grades: Vec<i32> = Vec::new();
    let mut run: Vec<i32> = Vec::new();
    let mut goes_on = false;
    let lower = text.to_lowercase();
    let mut rest = lower.as_str();
    while let Some(sign) = rest.chars().next() {
        let length = rest.find(|other: char| kind_of(other) != kind_of(sign)).unwrap_or(rest.len());
        let piece = &rest[..length];
        rest = &rest[length..];
        match (kind_of(sign), piece) {
            (Kind::Digits, digits) => {
                let Some(grade) = digits.parse().ok().filter(|grade| (1..=LAST_GRADE).contains(grade)) else { continue };
                let from = run.last().copied().filter(|_| goes_on).unwrap_or(grade);
                run.extend((from..=grade).filter(|one| *one != from || !goes_on));
                goes_on = false;
            }
            (Kind::Letters, word) if word.starts_with("класс") || word.starts_with("клас") => {
                grades.append(&mut run);
                goes_on = false;
            }
            (Kind::Letters, _) => {}
            (Kind::Dash, _) => goes_on = rest.starts_with(|next: char| next.is_ascii_digit() || next == ' ') && !run.is_empty(),
            (Kind::Other, signs) => goes_on &= signs.trim().is_empty(),
        }
    }
    grades.sort_unstable();
    grades.dedup();
    grades
}

#[derive(PartialEq)]
enum Kind {
    Digits,
    Letters,
    Dash,
    Other,
}

fn kind_of(sign: char) -> Kind {
    match sign {
        sign if sign.is_ascii_digit() => Kind::Digits,
        sign if sign.is_alphabetic() => Kind::Letters,
        '-' | '–' | '—' => Kind::Dash,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grades_are_read_as_people_write_them() {
        assert_eq!(grades_in("классные руководители 6–8 классов"), [6, 7, 8]);
        assert_eq!(grades_in("классные руководители 6 - 8-х классов"), [6, 7, 8]);
        assert_eq!(grades_in("кл. руководители 5-х, 9-х и 11 классов"), [5, 9, 11]);
        assert_eq!(grades_in("класні керівники 7-9 класів"), [7, 8, 9]);
        assert!(grades_in("классные руководители, до 15 декабря").is_empty());
        assert!(grades_in("классные руководители").is_empty());
    }

    #[test]
    fn words_mean_persons_roles_and_class_teachers() {
        let anna = UserId::fresh();

        let meant = Meant::of("Примерова А. П., заместитель директора", &[anna]);
        assert_eq!((meant.people, meant.roles), (vec![anna], vec![Role::Deputy]));
        let meant = Meant::of("классные руководители 6–8 классов, руководитель МО", &[]);
        assert_eq!((&meant.roles[..], &meant.grades[..]), (&[Role::Head, Role::Member][..], &[6, 7, 8][..]));
        assert!(meant.are_several());
        assert!(Meant::of("родители", &[]).is_nobody());
    }
}
