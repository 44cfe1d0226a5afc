//! Documents of the library.

use kopilka::ids::NormId;

use super::Given;
use crate::support::Portal;
use crate::support::world::{School, Somewhere};

/// A document to be put up.
pub struct ANorm {
    school: School,
    title: String,
    level: &'static str,
}

/// A document that a school has put up for itself.
pub fn a_norm(place: &impl Somewhere) -> ANorm {
    ANorm { school: place.school(), title: "О дежурстве по школе".into(), level: "school" }
}

impl ANorm {
    pub fn titled(mut self, title: &str) -> Self {
        self.title = title.to_owned();
        self
    }

    /// Put up by the district for all its schools.
    pub fn of_the_district(mut self) -> Self {
        self.level = "district";
        self
    }
}

impl Given for ANorm {
    type Made = NormId;

    async fn put(self, portal: &Portal) -> NormId {
        let id = NormId::fresh();
        let mut tx = portal.write().await;
        let statement = "INSERT INTO norms
            (id, district_id, school_id, level, kind, title, issuer, language, text, original_text, added_at, changed_at)
            VALUES ($1, $2, $3, $4, 'order', $5, 'Администрация', 'ru', 'Дежурный приходит за полчаса.', 'Дежурный приходит за полчаса.', $6, $6)";
        sqlx::query(statement)
            .bind(id)
            .bind(self.school.district)
            .bind((self.level == "school").then_some(self.school.id))
            .bind(self.level)
            .bind(&self.title)
            .bind(portal.now())
            .execute(tx.conn())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        id
    }
}
