//! The lines of a protocol, put together in the language of the paper. Names stand in the nominative everywhere.

use time::Time;

use super::build::Setting;
use crate::decisions;
use crate::documents::{NameOrder, Person};
use crate::meetings::model::agenda::{Item, ItemKind, Vote};
use crate::meetings::model::attendance::{Attendance, Presence, Seat};
use crate::meetings::model::meeting::{Kind, Meeting};
use crate::text::{Args, Locale, Value, say, say_with};

/// So many names stand in a line; more are annexed as a list.
pub const MOST_NAMES: usize = 15;

/// The language of a paper by its code.
pub fn locale(language: &str) -> Locale {
    Locale::from_code(language).unwrap_or_default()
}

pub fn word(locale: Locale, key: &str) -> String {
    say(locale, key).into_owned()
}

pub fn line(locale: Locale, key: &str, args: Args<'_>) -> String {
    say_with(locale, key, args).into_owned()
}

fn count(number: usize) -> Value<'static> {
    Value::from(i64::try_from(number).unwrap_or(i64::MAX))
}

pub fn number(locale: Locale, number: Option<i32>) -> String {
    match number {
        Some(number) => line(locale, "protocols-number", &[("value", number.to_string().into())]),
        None => word(locale, "protocols-number-blank"),
    }
}

pub fn person(seat: &Seat) -> Person {
    Person { surname: seat.surname.clone(), name: seat.name.clone(), patronymic: seat.patronymic.clone() }
}

/// «заседания методического объединения классных руководителей». A name that cannot be put so stands in quotes.
pub fn heading(meeting: &Meeting, association_name: &str) -> String {
    let locale = locale(&meeting.language);
    let known = ["full", "plain", "short"].iter().find_map(|form| {
        let usual = word(locale, &format!("protocols-association-{form}-is"));
        let begins = association_name.to_lowercase().starts_with(&usual.to_lowercase());
        let rest: String = association_name.chars().skip(usual.chars().count()).collect();
        begins.then(|| word(locale, &format!("protocols-association-{form}-of")) + &rest)
    });
    let name = known.unwrap_or_else(|| line(locale, "protocols-association-other", &[("value", association_name.into())]));
    line(locale, &format!("protocols-heading-{}", meeting.head.kind.code()), &[("value", name.into())])
}

/// Who leads, who was there, who was not: a line each.
pub fn facts(meeting: &Meeting, setting: &Setting) -> Vec<String> {
    let locale = locale(&meeting.language);
    let order = setting.paper.profile.names;
    let head = &meeting.head;
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push(line(locale, key, &[("value", value.into())]));
        }
    };
    let name = |who: &Option<super::Signatory>| who.as_ref().map(|who| who.person.in_text(order)).unwrap_or_default();
    fact("protocols-chair", name(&setting.chair));
    fact("protocols-secretary", name(&setting.secretary));
    if head.kind == Kind::Joint {
        fact("protocols-joint", head.joint_with.clone());
    }
    facts.push(present(locale, &meeting.attendance, order));
    let absent: Vec<String> = meeting.attendance.absent().map(|(seat, reason)| away(seat, reason, order)).collect();
    let guests: Vec<String> = meeting
        .attendance
        .guests
        .iter()
        .map(|guest| [guest.name.as_str(), guest.post.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>())
        .map(|parts| parts.join(", "))
        .collect();
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push(line(locale, key, &[("value", value.into())]));
        }
    };
    fact("protocols-absent", absent.join(", "));
    fact("protocols-guests", guests.join("; "));
    fact("protocols-theme", head.theme.clone());
    fact("protocols-form", head.form.clone());
    fact("protocols-place", head.place.clone());
    fact("protocols-begins", head.starts_at.map(hours).unwrap_or_default());
    fact("protocols-ends", head.ends_at.map(hours).unwrap_or_default());
    if head.mode != crate::meetings::Mode::InPerson {
        facts.push(word(locale, &format!("protocols-mode-{}", head.mode.code())));
    }
    let quorum = if meeting.attendance.is_quorate(meeting.quorum) { "protocols-quorum" } else { "protocols-no-quorum" };
    facts.push(word(locale, quorum));
    facts
}

fn hours(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// «11 из 14: …», by the alphabet, or the list that is annexed.
fn present(locale: Locale, attendance: &Attendance, order: NameOrder) -> String {
    let there: Vec<&Seat> = counted(attendance).collect();
    let numbers = [("present", count(there.len())), ("members", count(attendance.members()))];
    if there.len() > MOST_NAMES {
        return line(locale, "protocols-present-sheet", &numbers);
    }
    let names: Vec<String> = there.into_iter().map(|seat| came(locale, seat, order)).collect();
    let [present, members] = numbers;
    line(locale, "protocols-present", &[present, members, ("value", names.join(", ").into())])
}

/// Members who are there and count.
pub fn counted(attendance: &Attendance) -> impl Iterator<Item = &Seat> {
    attendance.present().filter(|seat| !seat.is_away)
}

/// A name, and from which item on where the person came late.
pub fn came(locale: Locale, seat: &Seat, order: NameOrder) -> String {
    let name = person(seat).in_text(order);
    match seat.presence {
        Some(Presence::Present { from_item: Some(item) }) => {
            let from = line(locale, "protocols-from-item", &[("value", item.to_string().into())]);
            format!("{name} ({from})")
        }
        _ => name,
    }
}

fn away(seat: &Seat, reason: &str, order: NameOrder) -> String {
    let name = person(seat).in_text(order);
    if reason.is_empty() { name } else { format!("{name} ({reason})") }
}

/// «Сообщение: Макетова Д. Д.».
pub fn speakers(locale: Locale, item: &Item) -> String {
    if item.speakers.is_empty() {
        return String::new();
    }
    line(locale, &format!("protocols-speaker-{}", item.kind.code()), &[("value", item.speakers.clone().into())])
}

/// «Макетова Д. Д. – …»; in short, or with nothing written yet, what was heard is the question itself.
pub fn heard(item: &Item, is_full: bool) -> String {
    let matter = if is_full && !item.heard.is_empty() { &item.heard } else { &item.title };
    if item.speakers.is_empty() { matter.clone() } else { format!("{} – {matter}", item.speakers) }
}

/// «Ответственный: … Срок: …».
pub fn task(locale: Locale, decision: &decisions::Draft) -> String {
    let several = decision.people.len() > 1 || decision.responsible.contains([',', ';']);
    let who = if several { "protocols-responsible-several" } else { "protocols-responsible-one" };
    let parts =
        [(who, &decision.responsible), ("protocols-term", &decision.timing), ("protocols-controller", &decision.controller)];
    let said = parts.iter().filter(|(_, value)| !value.is_empty());
    let said: Vec<String> = said.map(|(key, value)| stopped(&line(locale, key, &[("value", (*value).clone().into())]))).collect();
    said.join(" ")
}

/// With a full stop at its end.
pub fn stopped(sentence: &str) -> String {
    let sentence = sentence.trim_end();
    if sentence.is_empty() || sentence.ends_with(['.', '!', '?', ':', '…']) {
        sentence.to_owned()
    } else {
        format!("{sentence}.")
    }
}

/// How many who count were there for an item, by its number.
pub fn voters(attendance: &Attendance, item: u32) -> u32 {
    let there = |seat: &&Seat| matches!(seat.presence, Some(Presence::Present { from_item }) if from_item.is_none_or(|from| from <= item));
    u32::try_from(counted(attendance).filter(there).count()).unwrap_or(u32::MAX)
}

pub fn vote(locale: Locale, vote: Vote, voters: u32) -> String {
    let (votes_for, against, abstained) = match vote {
        Vote::None => return String::new(),
        Vote::Unanimous => (voters, 0, 0),
        Vote::Counted { votes_for, against, abstained } => (votes_for, against, abstained),
    };
    let args = [("for", votes_for), ("against", against), ("abstained", abstained)];
    let args = args.map(|(name, number)| (name, Value::from(i64::from(number))));
    let key = if against + abstained == 0 { "protocols-vote-unanimous" } else { "protocols-vote" };
    line(locale, key, &args)
}

/// The word before decisions: «РЕШИЛИ», «УХВАЛИЛИ» or what the association has chosen.
pub fn decided(locale: Locale, chosen: &str) -> String {
    let word = if chosen.is_empty() { "usual" } else { chosen };
    self::word(locale, &format!("protocols-decided-{word}"))
}

/// Whether an item is the review of what earlier meetings decided.
pub fn is_review(item: &Item) -> bool {
    item.kind == ItemKind::Decisions
}
