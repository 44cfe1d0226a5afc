//! Documents of the library as they are written down in the folder `demo`.

use serde::Deserialize;
use time::Date;

use super::world::day;

#[derive(Deserialize)]
pub struct Norm {
    pub key: String,
    pub district: String,
    pub school: Option<String>,
    pub association: Option<String>,
    pub level: String,
    pub kind: String,
    pub title: String,
    pub number: Option<String>,
    #[serde(with = "day::option")]
    pub dated: Option<Date>,
    pub issuer: String,
    pub authority: String,
    pub topics: Vec<String>,
    #[serde(with = "day::option")]
    pub in_force_from: Option<Date>,
    pub draft: bool,
    /// What documents that are not on the shelf do to it.
    pub links: Vec<NormLink>,
    pub annotation: String,
    pub from: String,
}

#[derive(Deserialize)]
pub struct NormLink {
    pub relation: String,
    #[serde(with = "day")]
    pub since: Date,
    pub words: String,
}
