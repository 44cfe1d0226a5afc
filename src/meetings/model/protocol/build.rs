//! A protocol out of the records of its meeting.

use super::words::{self, MOST_NAMES, came, counted, line, stopped, word};
use super::{Passage, Point, Protocol, Resolution, Sheet, Signer};
use crate::documents::{Keeping, Person};
use crate::ids::{AgendaItemId, MeetingFileId, UserId};
use crate::meetings::model::agenda::Item;
use crate::meetings::model::meeting::{Meeting, ProtocolForm};
use crate::members::PaperSettings;
use crate::text::{Locale, Value};

/// What stands around the records of a meeting when its protocol is put together.
#[derive(Clone, Debug)]
pub struct Setting {
    pub paper: PaperSettings,
    pub chair: Option<Signatory>,
    pub secretary: Option<Signatory>,
    pub materials: Vec<Material>,
}

impl Setting {
    /// The digests of what is attached.
    pub fn attached(&self) -> Vec<[u8; 32]> {
        self.materials.iter().map(|material| material.sha256).collect()
    }
}

/// Somebody who leads a meeting or writes its protocol.
#[derive(Clone, Debug)]
pub struct Signatory {
    pub user: UserId,
    pub person: Person,
}

/// A file that belongs to a meeting.
#[derive(Clone, Debug)]
pub struct Material {
    pub id: MeetingFileId,
    pub item: Option<AgendaItemId>,
    pub name: String,
    pub sha256: [u8; 32],
}

impl Protocol {
    /// The protocol as the records have it now, without a number.
    pub fn of(meeting: &Meeting, setting: &Setting) -> Self {
        let locale = words::locale(&meeting.language);
        let paper = &setting.paper;
        let sheet = sheet(meeting, setting, locale);
        let mut annex = u32::from(sheet.is_some());
        let mut points: Vec<Point> =
            (1..).zip(&meeting.items).map(|(number, item)| point(meeting, setting, number, item)).collect();
        for point in &mut points {
            point.annexes = annexes(&mut annex, setting, Some(point.id), locale);
        }
        if let Some(last) = points.last_mut() {
            last.annexes.extend(annexes(&mut annex, setting, None, locale));
        }
        let correction = if meeting.edition > 1 {
            let args = [("value", meeting.edition.to_string().into()), ("other", meeting.reason.clone().into())];
            stopped(&line(locale, "protocols-correction", &args))
        } else {
            String::new()
        };
        Self {
            language: meeting.language.clone(),
            profile: paper.profile.code.to_owned(),
            long_keeping: paper.keeping == Keeping::OverTenYears,
            organisation: paper.organisation(),
            name: word(locale, "protocols-name"),
            date: paper.profile.date(meeting.head.held_on, locale),
            settlement: paper.school.settlement.clone(),
            number: None,
            edition: meeting.edition,
            correction,
            heading: words::heading(meeting, &paper.association_name),
            facts: words::facts(meeting, setting),
            agenda: word(locale, "protocols-agenda"),
            points,
            signers: vec![
                signer(word(locale, "protocols-duty-chair"), setting.chair.as_ref()),
                signer(word(locale, "protocols-duty-secretary"), setting.secretary.as_ref()),
            ],
            sheet,
            footer: String::new(),
        }
    }
}

fn signer(duty: String, who: Option<&Signatory>) -> Signer {
    let person = who.map(|who| who.person.clone()).unwrap_or_default();
    Signer { user: who.map(|who| who.user), duty, surname: person.surname, name: person.name, patronymic: person.patronymic }
}

fn point(meeting: &Meeting, setting: &Setting, number: u32, item: &Item) -> Point {
    let locale = words::locale(&meeting.language);
    let is_full = meeting.head.protocol_form == ProtocolForm::Full;
    let mut passages = vec![Passage { label: word(locale, "protocols-heard"), text: stopped(&words::heard(item, is_full)) }];
    if is_full {
        let more = [("protocols-spoke", &item.spoke), ("protocols-asked", &item.questions)];
        let more = more.into_iter().filter(|(_, text)| !text.is_empty());
        passages.extend(more.map(|(key, text)| Passage { label: word(locale, key), text: text.clone() }));
    }
    let resolutions = (1..).zip(&item.decisions).map(|(at, decision)| Resolution {
        id: decision.id,
        number: format!("{number}.{at}"),
        text: stopped(&decision.text),
        task: words::task(locale, decision),
    });
    Point {
        id: item.id,
        title: stopped(&item.title),
        speakers: stopped(&words::speakers(locale, item)),
        passages,
        decided: words::decided(locale, &setting.paper.decided_word),
        resolutions: resolutions.collect(),
        vote: stopped(&words::vote(locale, item.vote, words::voters(&meeting.attendance, number))),
        annexes: Vec::new(),
    }
}

fn annexes(last: &mut u32, setting: &Setting, item: Option<AgendaItemId>, locale: Locale) -> Vec<String> {
    let own = setting.materials.iter().filter(|material| material.item == item);
    let mut lines = Vec::new();
    for material in own {
        *last += 1;
        let args = [("number", Value::from(i64::from(*last))), ("value", material.name.clone().into())];
        lines.push(line(locale, "protocols-annex", &args));
    }
    lines
}

/// The list of those present, where a line cannot hold them.
fn sheet(meeting: &Meeting, setting: &Setting, locale: Locale) -> Option<Sheet> {
    let order = setting.paper.profile.names;
    if counted(&meeting.attendance).count() <= MOST_NAMES {
        return None;
    }
    let members = counted(&meeting.attendance).map(|seat| (came(locale, seat, order), seat.post.clone()));
    let guests = meeting.attendance.guests.iter().map(|guest| (guest.name.clone(), guest.post.clone()));
    Some(Sheet {
        title: word(locale, "protocols-sheet"),
        name: word(locale, "protocols-sheet-name"),
        columns: ["protocols-sheet-number", "protocols-sheet-person", "protocols-sheet-post", "protocols-sheet-signature"]
            .map(|key| word(locale, key)),
        rows: members.chain(guests).collect(),
    })
}
