//! Whose section is shown: of the reader's own district, or of the one that is asked for.

use crate::access::{Actor, Role};
use crate::ids::DistrictId;
use crate::text::Locale;

/// A district as its section names it.
#[derive(Clone, Debug)]
pub struct District {
    pub id: DistrictId,
    pub name: String,
    pub centre_name: String,
    pub country: String,
    /// The language in which its centre writes.
    pub language: String,
    pub time_zone: String,
}

impl District {
    /// What the centre calls itself; a centre without a name is called by its district.
    pub fn title(&self) -> &str {
        if self.centre_name.is_empty() { &self.name } else { &self.centre_name }
    }
}

/// The one whose section is shown, the others after it: the one asked for, else the reader's own, else one whose country
/// speaks the reader's language. Nothing where there is no district yet.
pub fn choose(
    mut districts: Vec<District>,
    asked: &str,
    own: Option<DistrictId>,
    locale: Locale,
) -> Option<(District, Vec<District>)> {
    let asked: Option<DistrictId> = asked.parse().ok();
    let country = if locale == Locale::Uk { "ua" } else { "ru" };
    let at = |wanted: Option<DistrictId>| districts.iter().position(|district| Some(district.id) == wanted);
    let near = districts.iter().position(|district| district.country == country);
    let at = at(asked).or_else(|| at(own)).or(near).unwrap_or(0);
    if districts.is_empty() {
        return None;
    }
    let chosen = districts.remove(at);
    Some((chosen, districts))
}

/// Whether somebody works in the centre of this district.
pub fn is_of_centre(actor: &Actor, district: DistrictId) -> bool {
    actor.district() == Some(district) && (actor.has(Role::Methodologist) || actor.has(Role::CentreHead))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn district(name: &str, country: &str) -> District {
        District {
            id: DistrictId::fresh(),
            name: name.into(),
            centre_name: String::new(),
            country: country.into(),
            language: "ru".into(),
            time_zone: "Europe/Moscow".into(),
        }
    }

    #[test]
    fn a_reader_sees_the_own_district_unless_another_is_asked_for() {
        let all = || vec![district("B", "ru"), district("C", "ua")];
        let districts = all();
        let [first, second] = [districts[0].id, districts[1].id];
        let chosen = |asked: &str, own, locale| choose(districts.clone(), asked, own, locale).map(|(chosen, _)| chosen.id);

        assert_eq!(chosen("", Some(second), Locale::Ru), Some(second));
        assert_eq!(chosen(&first.to_string(), Some(second), Locale::Ru), Some(first));
        assert_eq!(chosen("", None, Locale::Uk), Some(second));
        assert_eq!(chosen("nonsense", None, Locale::En), Some(first));
        assert!(choose(Vec::new(), "", None, Locale::Ru).is_none());
    }
}
