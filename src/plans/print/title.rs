//! The title page of a plan. Stamps that are not set yet stand there with room for what is written by hand.

use super::Printed;
use crate::access::Role;
use crate::documents::{self, Person, Text, TitlePage};
use crate::plans::model::{Content, Stamp};
use crate::plans::store::road::Step;
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
    let of_edition = |step: &&&Step| Stamp::from_code(&step.deed);
    // What came into force bears the stamps it was given, whatever the next edition will ask for.
    let wanted: Vec<Stamp> = if printed.is_approved {
        printed.stamped.iter().filter_map(|step| of_edition(&step)).collect()
    } else {
        printed.plan.stamps.clone()
    };
    let set = |stamp: Stamp| printed.stamped.iter().find(|step| of_edition(step) == Some(stamp)).copied();
    wanted.into_iter().map(|stamp| one(printed, stamp, set(stamp))).collect()
}

fn one(printed: &Printed<'_>, stamp: Stamp, set: Option<&Step>) -> documents::Stamp {
    let code = stamp.code();
    let settings = printed.settings;
    let blank = settings.profile.blank_date(printed.plan.first_year, settings.locale);
    let numbered = match set.and_then(|step| step.dated.map(|dated| (dated, step.number.clone()))) {
        Some((dated, number)) => (settings.profile.date(dated, settings.locale), number),
        None => (blank.clone(), "____".to_owned()),
    };
    let numbered = [("value", Value::from(numbered.0)), ("other", Value::from(numbered.1))];
    let mut lines = Vec::new();
    let mut print = |key: &str| lines.push(printed.say(&format!("plans-paper-{code}-{key}"), &numbered));
    let (signer, date) = match stamp {
        Stamp::Consider | Stamp::Adopt => {
            print("where");
            print("numbered");
            (None, String::new())
        }
        Stamp::Agree => (Some(Role::Deputy), blank),
        Stamp::Approve => {
            let school = settings.school.genitive_name.as_str();
            let key = if school.is_empty() { "plans-paper-approve-order" } else { "plans-paper-approve-order-of" };
            lines.push(printed.say(key, &[("value", Value::from(school))]));
            lines.push(printed.say("plans-paper-approve-numbered", &numbered));
            (Some(Role::Principal), String::new())
        }
    };
    let signer = signer.map(|role| {
        let person = set.map(|step| step.by.clone()).or(printed.leader(role).map(|leader| leader.person.clone()));
        let person = person.unwrap_or_default();
        lines.push(post_of(printed, role, &person));
        person
    });
    documents::Stamp { word: printed.say(&format!("plans-paper-{code}"), &[]), lines, signer, date }
}

/// The post before a signature: as it is called in the school, or by the role.
fn post_of(printed: &Printed<'_>, role: Role, person: &Person) -> String {
    let held = printed.leaders.iter().find(|leader| leader.role == role && leader.person == *person);
    match held {
        Some(leader) if leader.acting => printed.say(&format!("plans-paper-post-{}-acting", role.code()), &[]),
        Some(leader) if !leader.post.is_empty() => leader.post.clone(),
        _ => printed.say(&format!("plans-paper-post-{}", role.code()), &[]),
    }
}
