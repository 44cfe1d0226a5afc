//! What belongs to somebody, by the names of route parameters: the trial of rights knocks with another's
//! things at every door. A new parameter without a sample here fails that trial.

use kopilka::access::Role;
use uuid::Uuid;

use super::{APractice, Person, Portal, School, a_norm, a_practice};

/// A value for a parameter of a path.
#[derive(Clone, Debug)]
pub enum Sample {
    /// Names a thing that belongs to somebody.
    Id(Uuid),
    /// Is nobody's, or no secret: a format, a code that is on no slip.
    Word(&'static str),
}

/// One person's things.
pub struct Belongings {
    user: Uuid,
    role: Uuid,
    session: Uuid,
    practice: Uuid,
    file: Uuid,
    norm: Uuid,
    school: School,
    year: Uuid,
}

impl Belongings {
    /// What nobody beyond the person's school should know of.
    pub async fn of(portal: &Portal, person: &Person) -> Self {
        Self::with(portal, person, a_practice(person)).await
    }

    /// The same with a practice at some point of its road.
    pub async fn with(portal: &Portal, person: &Person, practice: APractice) -> Self {
        let practice = portal.given(practice.with_file("сценарий.txt", b"text")).await;
        let norm = portal.given(a_norm(&person.school)).await;
        portal.sign_in_as(person).await;
        let mut tx = portal.write().await;
        let own = "SELECT held.id, opened.id FROM role_assignments AS held
                   JOIN sessions AS opened ON opened.user_id = held.user_id WHERE held.user_id = $1 LIMIT 1";
        let (role, session) = sqlx::query_as(own).bind(person.id).fetch_one(tx.conn()).await.unwrap();
        let school = person.school.clone();
        let years = "SELECT id FROM academic_years WHERE district_id = $1 LIMIT 1";
        let year = sqlx::query_scalar(years).bind(school.district.0).fetch_one(tx.conn()).await.unwrap();
        let (practice, file) = (practice.id.0, practice.files[0].0);
        Self { user: person.id.0, role, session, practice, file, norm: norm.0, school, year }
    }

    /// The person's `{parameter}`.
    pub fn sample(&self, parameter: &str) -> Sample {
        match parameter {
            "user" => Sample::Id(self.user),
            "role" => Sample::Id(self.role),
            "session" => Sample::Id(self.session),
            "practice" => Sample::Id(self.practice),
            "file" => Sample::Id(self.file),
            "norm" => Sample::Id(self.norm),
            "district" => Sample::Id(self.school.district.0),
            "school" => Sample::Id(self.school.id.0),
            "association" => Sample::Id(self.school.association.0),
            "year" => Sample::Id(self.year),
            "code" => Sample::Word("КККК-4444"),
            "job" | "name" => Sample::Word("01990000-0000-7000-8000-000000000000"),
            unknown => panic!("show me a foreign `{{{unknown}}}` in tests/portal/support/foreign.rs"),
        }
    }

    /// A route's path with these things in it.
    pub fn filled(&self, path: &str) -> String {
        parameters(path).into_iter().fold(path.to_owned(), |path, name| {
            let value = match self.sample(name) {
                Sample::Id(id) => id.to_string(),
                Sample::Word(word) => word.to_owned(),
            };
            path.replace(&format!("{{{name}}}"), &value)
        })
    }
}

/// Whether the things of other schools are none of a role's business.
pub fn is_kept_from(role: Role, path: &str) -> bool {
    const KEPT_BY_ADMINISTRATORS: [&str; 6] = ["user", "role", "district", "school", "association", "year"];
    role != Role::Administrator || !parameters(path).iter().any(|name| KEPT_BY_ADMINISTRATORS.contains(name))
}

/// The parameters of a route's path, in their order.
pub fn parameters(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}
