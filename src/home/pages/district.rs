//! The district at a glance, for its centre: schools, who leads their associations, what they have sent on.

use askama::Template;

use crate::access::short_name;
use crate::error::{Error, Result};
use crate::home::store::district::{self, Association, Centre, Head, School};
use crate::web::{Ctx, Response, filters};

#[derive(Template)]
#[template(path = "home/district.html")]
struct Overview {
    name: String,
    rows: Vec<Row>,
    /// What the centre has made itself.
    centre: Centre,
}

/// A school with its associations.
struct Row {
    school: School,
    associations: Vec<Association>,
}

impl Overview {
    fn sharing(&self) -> usize {
        self.rows.iter().filter(|row| row.school.published > 0).count()
    }

    fn nominated(&self) -> i64 {
        self.rows.iter().map(|row| row.school.nominated).sum::<i64>() + self.centre.nominated
    }

    fn published(&self) -> i64 {
        self.rows.iter().map(|row| row.school.published).sum::<i64>() + self.centre.published
    }

    fn uses(&self) -> i64 {
        self.rows.iter().map(|row| row.school.uses).sum::<i64>() + self.centre.uses
    }

    /// Associations that nobody heads today.
    fn headless(&self) -> usize {
        let own = self.rows.iter().flat_map(|row| &row.associations).filter(|association| !association.is_partner);
        own.filter(|association| association.head.is_none()).count()
    }
}

impl Head {
    fn short_name(&self) -> String {
        short_name(&self.surname, &self.name, &self.patronymic)
    }
}

pub async fn show(ctx: Ctx) -> Result<Response> {
    let id = ctx.actor.district().ok_or(Error::Forbidden)?;
    let mut tx = ctx.read().await?;
    let mut schools = district::schools(&mut tx, id, ctx.today()).await?;
    let mut associations = district::associations(&mut tx, id, ctx.today()).await?;
    let centre = district::centre(&mut tx, id).await?;
    drop(tx);
    schools.sort_by_cached_key(|school| natural(&school.name));
    let rows = schools.into_iter().map(|school| {
        let (own, others) = associations.drain(..).partition(|association| association.school == school.id);
        associations = others;
        Row { school, associations: own }
    });
    let rows = rows.collect();
    ctx.page(Overview { name: ctx.actor.place_title(), rows, centre })
}

/// The name as people order it: school 2 before school 10.
pub(super) fn natural(name: &str) -> Vec<(String, u64)> {
    let mut parts = Vec::new();
    let mut rest = name;
    while !rest.is_empty() {
        let words = rest.find(|sign: char| sign.is_ascii_digit()).unwrap_or(rest.len());
        let digits = rest[words..].find(|sign: char| !sign.is_ascii_digit()).map_or(rest.len(), |end| words + end);
        parts.push((rest[..words].to_lowercase(), rest[words..digits].parse().unwrap_or_default()));
        rest = &rest[digits..];
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn school_2_stands_before_school_10() {
        let mut names = ["Школа № 10", "Лицей № 5", "Школа № 2", "Школа № 2 (филиал)", "Берёзовская школа"];

        names.sort_by_cached_key(|name| natural(name));

        assert_eq!(names, ["Берёзовская школа", "Лицей № 5", "Школа № 2", "Школа № 2 (филиал)", "Школа № 10"]);
    }
}
