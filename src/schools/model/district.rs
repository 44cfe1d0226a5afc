//! A district: a municipality with its centre, in one country and one time zone.

use serde_json::{Value, json};

use crate::ids::DistrictId;
use crate::web::{Check, Invalid, form};

pub const COUNTRIES: [&str; 2] = ["ru", "ua"];
pub const LANGUAGES: [&str; 2] = ["ru", "uk"];
/// What others may do with a practice: only read it, use it with its author named, change it too.
pub const LICENCES: [&str; 3] = ["read", "attribution", "free"];
/// The zones of the two countries, from west to east.
pub const ZONES: [&str; 12] = [
    "Europe/Kyiv",
    "Europe/Kaliningrad",
    "Europe/Moscow",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Omsk",
    "Asia/Krasnoyarsk",
    "Asia/Irkutsk",
    "Asia/Yakutsk",
    "Asia/Vladivostok",
    "Asia/Magadan",
    "Asia/Kamchatka",
];

/// What is entered of a district.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DistrictDraft {
    pub name: String,
    /// Which classifiers, holidays and paper forms hold here.
    pub country: String,
    pub language: String,
    pub time_zone: String,
    pub centre_name: String,
    pub portal_title: String,
    pub portal_subtitle: String,
    /// With which of the licences new practices begin.
    pub default_licence: String,
}

impl DistrictDraft {
    /// What the record of deeds tells of it.
    pub fn told(&self) -> Value {
        json!({
            "name": self.name, "country": self.country, "language": self.language, "time_zone": self.time_zone,
            "centre_name": self.centre_name, "portal_title": self.portal_title, "portal_subtitle": self.portal_subtitle,
            "default_licence": self.default_licence,
        })
    }
}

#[derive(Clone, Debug)]
pub struct District {
    pub id: DistrictId,
    pub draft: DistrictDraft,
    pub schools: i64,
    pub version: i32,
}

form! {
    pub struct DistrictForm {
        name, country, language, time_zone, centre_name, portal_title, portal_subtitle, default_licence, version
    }
}

impl From<&District> for DistrictForm {
    fn from(district: &District) -> Self {
        let draft = district.draft.clone();
        Self {
            name: draft.name,
            country: draft.country,
            language: draft.language,
            time_zone: draft.time_zone,
            centre_name: draft.centre_name,
            portal_title: draft.portal_title,
            portal_subtitle: draft.portal_subtitle,
            default_licence: draft.default_licence,
            version: district.version.to_string(),
        }
    }
}

impl DistrictForm {
    /// A district as most are.
    pub fn usual() -> Self {
        Self {
            country: "ru".into(),
            language: "ru".into(),
            time_zone: "Europe/Moscow".into(),
            default_licence: "attribution".into(),
            ..Self::default()
        }
    }

    pub fn parse(self) -> Result<DistrictDraft, Invalid<Self>> {
        let mut check = Check::new();
        let draft = DistrictDraft {
            name: check.line("name", &self.name, 1..=120),
            country: check.choice("country", &self.country, &COUNTRIES).to_owned(),
            language: check.choice("language", &self.language, &LANGUAGES).to_owned(),
            time_zone: check.choice("time_zone", &self.time_zone, &ZONES).to_owned(),
            centre_name: check.line("centre_name", &self.centre_name, 0..=200),
            portal_title: check.line("portal_title", &self.portal_title, 0..=60),
            portal_subtitle: check.line("portal_subtitle", &self.portal_subtitle, 0..=90),
            default_licence: check.choice("default_licence", &self.default_licence, &LICENCES).to_owned(),
        };
        check.finish(self, || draft)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;

    #[test]
    fn every_offered_zone_is_known_to_the_clock() {
        for zone in ZONES {
            let is_moscow = std::ptr::eq(clock::zone(zone), clock::zone("Europe/Moscow"));
            assert_eq!(is_moscow, zone == "Europe/Moscow", "{zone}");
        }
    }
}
