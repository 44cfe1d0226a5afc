//! Loads what the centres ask for this year and what associations have sent them so far: most in time, some late, some not
//! at all; the centre has read the greater part of it.

use sha2::{Digest, Sha256};
use time::{Date, Duration};

use super::calendar::Clock;
use super::people::printed_name;
use super::store::sent::{self, DutyRow, Letter};
use super::world::{Association, District, Person, School, World, id};
use crate::access::Role;
use crate::db::Tx;
use crate::documents::{Block, Column, Document, Profile, Table};
use crate::ids::{DistrictId, SubmissionId, UserId};
use crate::submissions::{Kind, usual, usual_title};
use crate::text::Locale;

/// What associations plan to talk about, in the languages of the districts.
const THEMES: [[&str; 2]; 5] = [
    ["Итоги прошлого года и задачи на новый", "Підсумки минулого року й завдання на новий"],
    ["Климат в классе: как его замечать", "Клімат у класі: як його помічати"],
    ["Разговор с родителями без упрёков", "Розмова з батьками без докорів"],
    ["Первые шаги молодого классного руководителя", "Перші кроки молодого класного керівника"],
    ["Что удалось и что передать коллегам", "Що вдалося і що передати колегам"],
];
const MONTHS: [[&str; 2]; 5] =
    [["август", "серпень"], ["ноябрь", "листопад"], ["январь", "січень"], ["март", "березень"], ["май", "травень"]];

/// What became of a document.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Missing,
    Late,
    Unread,
    Opened,
    Returned,
    Accepted,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock) -> anyhow::Result<()> {
    for district in &world.districts {
        let reviewer = holder(world, |held| held.role == Role::Methodologist && held.district.as_ref() == Some(&district.key));
        let Some(reviewer) = reviewer else { continue };
        let year = clock.calendar.school_year();
        for (kind, number, due_on) in usual(year) {
            let (title, locale) = (usual_title(locale(district), kind, number), locale(district));
            let duty = DutyRow {
                id: id("duty", &format!("{} {} {number}", district.key, kind.code())),
                district: id::<DistrictId>("district", &district.key),
                first_year: year,
                kind,
                number,
                title: &title,
                due_on,
                by: id::<UserId>("person", &reviewer.key),
                at: clock.now - Duration::days(80),
            };
            sent::insert_duty(tx, &duty).await?;
            let today = crate::clock::day_in(clock.now, clock.zone(district));
            for association in world.associations.iter().filter(|one| one.kind != "district") {
                let school = world.school(&association.school)?;
                if school.district == district.key && school.closed.is_none() && due_on < today {
                    send(tx, world, clock, &Sent { district, school, association, duty: &duty, reviewer, locale }).await?;
                }
            }
        }
    }
    Ok(())
}

/// A document of an association against a duty.
struct Sent<'a> {
    district: &'a District,
    school: &'a School,
    association: &'a Association,
    duty: &'a DutyRow<'a>,
    reviewer: &'a Person,
    locale: Locale,
}

async fn send(tx: &mut Tx, world: &World, clock: &Clock, sent: &Sent<'_>) -> anyhow::Result<()> {
    let Sent { district, school, association, duty, reviewer, locale } = *sent;
    let sender = holder(world, |held| held.role == Role::Deputy && held.school.as_ref() == Some(&school.key))
        .or_else(|| holder(world, |held| held.role == Role::Head && held.association.as_ref() == Some(&association.key)));
    let Some(sender) = sender else { return Ok(()) };
    let fate = fate(&format!("{} {}", association.key, duty.title));
    let day = match fate {
        Fate::Missing => return Ok(()),
        Fate::Late => duty.due_on + Duration::days(3),
        Fate::Unread | Fate::Opened => crate::clock::day_in(clock.now, clock.zone(district)) - Duration::days(2),
        Fate::Returned | Fate::Accepted => duty.due_on - Duration::days(2),
    };
    let at = moment(day, 14).min(clock.now - Duration::hours(3));
    let key = format!("{} {} {}", association.key, duty.kind.code(), duty.number);
    let letter = Letter {
        id: id::<SubmissionId>("submission", &key),
        school: id("school", &school.key),
        association: id("association", &association.key),
        title: duty.title,
        school_name: &school.name,
        association_name: &association.full_name,
        paper: paper(world, sent, at),
        by: id::<UserId>("person", &sender.key),
        by_name: printed_name(sender),
        by_post: &sender.post,
        at,
    };
    sent::insert(tx, duty, &letter).await?;
    let (by, name) = (id::<UserId>("person", &reviewer.key), printed_name(reviewer));
    let status = match fate {
        Fate::Missing | Fate::Unread => return Ok(()),
        Fate::Opened => None,
        Fate::Returned if locale == Locale::Uk => Some(("advised", "advise")),
        Fate::Returned => Some(("returned", "return")),
        Fate::Late | Fate::Accepted if locale == Locale::Uk => Some(("noted", "note")),
        Fate::Late | Fate::Accepted => Some(("accepted", "accept")),
    };
    let read_at = (at + Duration::days(1)).min(clock.now - Duration::hours(2));
    sent::open(tx, (letter.id, letter.school), by, &name, read_at).await?;
    let Some((status, deed)) = status else { return Ok(()) };
    let reason = if fate == Fate::Returned {
        ["Уточните сроки второго заседания.", "Уточніть строки другого засідання."][usize::from(locale == Locale::Uk)]
    } else {
        ""
    };
    if fate == Fate::Returned {
        sent::remark(tx, &letter, by, &name, reason, read_at).await?;
    }
    sent::close(tx, (letter.id, letter.school), (status, deed), (by, &name), reason, read_at + Duration::hours(1)).await?;
    Ok(())
}

/// The same for the same matter.
fn fate(matter: &str) -> Fate {
    match Sha256::digest(matter)[0] % 16 {
        0 | 1 => Fate::Missing,
        2 | 3 => Fate::Late,
        4 => Fate::Unread,
        5 => Fate::Opened,
        6 => Fate::Returned,
        _ => Fate::Accepted,
    }
}

fn moment(day: Date, hour: u8) -> time::OffsetDateTime {
    day.with_hms(hour, 20, 0).unwrap_or_else(|_| day.midnight()).assume_utc()
}

fn locale(district: &District) -> Locale {
    Locale::from_code(&district.language).unwrap_or_default()
}

fn holder(world: &World, holds: impl Fn(&super::world::Holding) -> bool) -> Option<&Person> {
    world.people.iter().find(|person| !person.disabled && person.roles.iter().any(|held| held.to.is_none() && holds(held)))
}

/// The words of the document: who is in the association, what it plans, what it met for.
fn paper(world: &World, sent: &Sent<'_>, at: time::OffsetDateTime) -> Document {
    let language = usize::from(sent.locale == Locale::Uk);
    let word = |words: [&'static str; 2]| words[language];
    let mut document = Document::new(sent.duty.title, sent.locale, Profile::of_country(&sent.district.country), at);
    document.author.clone_from(&sent.school.full_name);
    document.blocks.push(Block::Organisation(vec![sent.school.full_name.clone()]));
    document.blocks.push(Block::Title { name: sent.duty.title.to_owned(), lines: vec![sent.association.full_name.clone()] });
    match sent.duty.kind {
        Kind::Members => {
            let head = [
                Column::new(word(["Фамилия, имя, отчество", "Прізвище, ім’я, по батькові"]), 3),
                Column::new(word(["Должность", "Посада"]), 2),
            ];
            let table = Table::new(sent.duty.title, head);
            let members = world.people.iter().filter(|person| {
                person.roles.iter().any(|held| held.association.as_ref() == Some(&sent.association.key) && held.to.is_none())
            });
            let rows =
                members.map(|person| [format!("{} {} {}", person.surname, person.name, person.patronymic), person.post.clone()]);
            document.blocks.push(rows.fold(table, |table, row| table.row(row)).into());
        }
        Kind::Protocol => {
            let theme = THEMES[usize::try_from(sent.duty.number - 1).unwrap_or(0) % THEMES.len()];
            document.blocks.push(Block::Labelled {
                number: "1.".into(),
                label: word(["СЛУШАЛИ:", "СЛУХАЛИ:"]).into(),
                text: word(theme).into(),
            });
            let decided = word([
                "Информацию принять к сведению, обсудить в классах до следующего заседания.",
                "Інформацію взяти до відома, обговорити в класах до наступного засідання.",
            ]);
            document.blocks.push(Block::Labelled {
                number: String::new(),
                label: word(["РЕШИЛИ:", "УХВАЛИЛИ:"]).into(),
                text: decided.into(),
            });
        }
        _ => {
            let head = [Column::new(word(["Заседание", "Засідання"]), 4), Column::centred(word(["Срок", "Строк"]), 1)];
            let table = Table::new(word(["Заседания", "Засідання"]), head);
            let rows = THEMES.iter().zip(MONTHS).map(|(theme, month)| [word(*theme), word(month)]);
            document.blocks.push(rows.fold(table, |table, row| table.row(row)).into());
        }
    }
    document
}
