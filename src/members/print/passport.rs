//! The passport of an association as a paper: what is known of it, its members with their classes, the head's signature.

use time::{Date, OffsetDateTime};

use super::{head_signs, person, say};
use crate::access::Role;
use crate::documents::{Block, Cell, Column, Document, Level, Row, Table, figures};
use crate::members::model::passport::Passport;
use crate::members::model::register::Roll;
use crate::members::model::settings::PaperSettings;
use crate::members::words::summary;
use crate::text::{Dated, Value};

/// An association with everything its passport tells.
pub struct Told<'a> {
    pub roll: &'a Roll,
    pub passport: &'a Passport,
    pub units: usize,
    pub vacancies: usize,
    pub on: Date,
}

pub fn document(told: &Told<'_>, settings: &PaperSettings, dated: &Dated, made_at: OffsetDateTime) -> Document {
    let day = settings.profile.date(told.on, settings.locale);
    let as_of = say(settings, "members-paper-as-of", &[("value", Value::from(day))]);
    let lines = vec![settings.association_of(), as_of];
    let mut document = settings.document(name(settings, told.on), made_at);
    document.blocks = vec![
        Block::Organisation(settings.organisation()),
        Block::Title { name: say(settings, "members-paper-passport", &[]), lines },
        facts(told, settings, dated).into(),
        Block::Heading(Level::Part, say(settings, "members-composition", &[])),
        members(told.roll, settings).into(),
        head_signs(settings, told.roll),
    ];
    document
}

/// What the file is called: «Паспорт МО на 22.11.2026».
pub fn name(settings: &PaperSettings, on: Date) -> String {
    say(settings, "members-paper-passport-name", &[("value", Value::from(figures(on)))])
}

fn facts(told: &Told<'_>, settings: &PaperSettings, dated: &Dated) -> Table {
    let said = |key: &str| say(settings, key, &[]);
    let counted = |key: &str, n: usize| say(settings, key, &[("n", Value::Number(i64::try_from(n).unwrap_or(i64::MAX)))]);
    let association = &told.roll.association;
    let who = |role: Role| {
        let holders = told.roll.members.iter().filter(|member| member.function == role);
        let names: Vec<_> = holders.map(|member| member.full_name()).collect();
        if names.is_empty() { said("members-nobody-appointed") } else { names.join(", ") }
    };
    let partners: Vec<_> = association.homes.iter().skip(1).map(|(_, name)| name.as_str()).collect();
    let mut units = counted("members-units-count", told.units);
    if told.vacancies > 0 {
        units = format!("{units}, {}", counted("members-vacancies", told.vacancies));
    }
    let passport = told.passport;
    let facts = [
        ("members-passport-kind", said(&format!("members-association-{}", association.kind))),
        ("members-passport-base", settings.school.official_name().to_owned()),
        ("members-passport-partners", partners.join(", ")),
        ("members-passport-stages", passport.stages.clone()),
        ("members-passport-founded", association.founded_year.map(|year| year.to_string()).unwrap_or_default()),
        ("members-passport-regulation", passport.regulation.clone()),
        ("members-function-head", who(Role::Head)),
        ("members-function-secretary", who(Role::Secretary)),
        ("members-composition", summary(dated, &told.roll.totals(told.on))),
        ("members-units", units),
        ("members-passport-meeting-place", passport.meeting_place.clone()),
        ("members-passport-meeting-days", passport.meeting_days.clone()),
        ("members-passport-case-index", passport.case_index.clone()),
    ];
    let columns = [Column::new("", 35), Column::new("", 65)];
    let mut table = Table::new(said("members-paper-passport"), columns);
    let told = facts.into_iter().filter(|(_, fact)| !fact.is_empty());
    table.rows.extend(told.map(|(key, fact)| Row::new([Cell::from(said(key)), Cell::from(fact)])));
    table
}

fn members(roll: &Roll, settings: &PaperSettings) -> Table {
    let said = |key: &str| say(settings, key, &[]);
    let columns = [
        Column::centred(said("members-number"), 8),
        Column::new(said("members-name"), 40),
        Column::new(said("members-column-post"), 37),
        Column::centred(said("members-column-units"), 15),
    ];
    let mut table = Table::new(said("members-composition"), columns);
    for (number, member) in (1_u32..).zip(&roll.members) {
        let name = person(member).in_text(settings.profile.names);
        let cells = [Cell::from(number), Cell::from(name), Cell::from(member.post.as_str()), Cell::from(member.units.join(", "))];
        table.rows.push(Row::new(cells));
    }
    table
}
