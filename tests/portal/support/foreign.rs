//! What belongs to somebody, by the names of route parameters: the trial of rights knocks with another's
//! things at every door. A new parameter without a sample here fails that trial.

use uuid::Uuid;

use super::{Person, Portal, a_practice};

/// A value for a parameter of a path.
#[derive(Clone, Debug)]
pub enum Sample {
    /// Names a thing that belongs to somebody.
    Id(Uuid),
    /// Is no secret: a format, a page.
    Word(&'static str),
}

/// One person's things.
pub struct Belongings {
    session: Uuid,
    practice: Uuid,
    file: Uuid,
}

impl Belongings {
    pub async fn of(portal: &Portal, person: &Person) -> Self {
        let practice = portal.given(a_practice(person).with_file("сценарий.txt", b"text")).await;
        portal.sign_in_as(person).await;
        let mut tx = portal.write().await;
        let session = sqlx::query_scalar("SELECT id FROM sessions WHERE user_id = $1 LIMIT 1")
            .bind(person.id)
            .fetch_one(tx.conn())
            .await
            .unwrap();
        Self { session, practice: practice.id.0, file: practice.files[0].0 }
    }

    /// The person's `{parameter}`.
    pub fn sample(&self, parameter: &str) -> Sample {
        match parameter {
            "session" => Sample::Id(self.session),
            "practice" => Sample::Id(self.practice),
            "file" => Sample::Id(self.file),
            unknown => panic!("show me a foreign `{{{unknown}}}` in tests/portal/support/foreign.rs"),
        }
    }
}

/// The parameters of a route's path, in their order.
pub fn parameters(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}
