//! The title page of a plan. Stamps that are not set yet stand there with room for what is written by hand.

use super::Printed;
use crate::access::Role;
use crate::documents::{self, Text, TitlePage};
use crate::plans::model::{Content, Stamp};
use crate::text::Value;

pub(super) fn page(printed: &Printed<'_>) -> TitlePage {
    let Content { header, .. } = printed.content;
    let settings = printed.settings;
    let head = printed.leader(Role::Head).map(|head| printed.named(&head.person));
    let author = |name: String| printed.say("plans-paper-author", &[("value", Value::from(name))]);
    let mut lines = vec![settings.association_of(), printed.say("plans-paper-year", &printed.years())];
    if printed.edition > 1 {
        lines.push(printed.say("plans-paper-edition", &[("value", Value::from(printed.edition.to_string()))]));
    }
    let foot = [settings.school.settlement.clone(), printed.plan.first_year.to_string()];
    TitlePage {
        stamps: stamps(printed),
        organisation: settings.organisation(),
        name: printed.say("plans-paper-title", &[]),
        lines,
        epigraph: (!header.epigraph.is_empty()).then(|| Text::new().italic(header.epigraph.as_str())),
        authors: head.map(author).into_iter().collect(),
        foot: foot.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
    }
}

/// The stamps of the title page or of a sheet of corrections, from left to right.
pub(super) fn stamps(printed: &Printed<'_>) -> Vec<documents::Stamp> {
    // What came into force bears the stamps it was given, whatever the next edition will ask for.
    let wanted: Vec<Stamp> = if printed.is_approved {
        printed.stamped.iter().filter_map(|step| Stamp::from_code(&step.deed)).collect()
    } else {
        printed.plan.stamps.clone()
    };
    printed.bearing().stamps(&wanted, &printed.stamped)
}
