//! Calendars as calendar programs read them (RFC 5545): whole days, and hours of a day.

use time::{Date, OffsetDateTime, UtcOffset};

/// A line holds no more bytes.
const LINE: usize = 75;

/// When something is.
#[derive(Clone, Copy, Debug)]
pub enum When {
    Day(Date),
    /// From a moment on, until another one where that is known.
    Hours(OffsetDateTime, Option<OffsetDateTime>),
}

/// Something to be shown in a calendar.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The same for ever, so that what was moved is moved in the calendar too.
    pub id: String,
    pub when: When,
    pub title: String,
    pub about: String,
    /// Where it is; empty where that does not matter.
    pub place: String,
    pub link: String,
}

/// The whole calendar.
pub fn calendar(name: &str, entries: &[Entry], now: OffsetDateTime) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Kopilka//Kopilka//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(name)),
    ];
    for entry in entries {
        lines.extend(["BEGIN:VEVENT".to_owned(), format!("UID:{}", entry.id), format!("DTSTAMP:{}", stamp(now))]);
        match entry.when {
            When::Day(day) => lines.extend([format!("DTSTART;VALUE=DATE:{}", digits(day)), "TRANSP:TRANSPARENT".to_owned()]),
            When::Hours(from, to) => {
                lines.push(format!("DTSTART:{}", stamp(from)));
                lines.extend(to.map(|to| format!("DTEND:{}", stamp(to))));
            }
        }
        lines.extend([format!("SUMMARY:{}", escaped(&entry.title)), format!("DESCRIPTION:{}", escaped(&entry.about))]);
        if !entry.place.is_empty() {
            lines.push(format!("LOCATION:{}", escaped(&entry.place)));
        }
        lines.extend([format!("URL:{}", entry.link), "END:VEVENT".to_owned()]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn stamp(moment: OffsetDateTime) -> String {
    let moment = moment.to_offset(UtcOffset::UTC);
    format!("{}T{:02}{:02}{:02}Z", digits(moment.date()), moment.hour(), moment.minute(), moment.second())
}

fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), u8::from(day.month()), day.day())
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n").replace('\r', "")
}

/// A long line goes on after a blank; letters are not cut.
fn folded(line: &str) -> String {
    let mut text = String::new();
    let mut room = LINE;
    for sign in line.chars() {
        if sign.len_utf8() > room {
            text.push_str("\r\n ");
            room = LINE - 1;
        }
        text.push(sign);
        room -= sign.len_utf8();
    }
    text + "\r\n"
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    fn entry(when: When) -> Entry {
        Entry {
            id: "decision-1".into(),
            when,
            title: "Ask, and tell; \u{436}".repeat(6),
            about: "one\ntwo".into(),
            place: "Room 5, left".into(),
            link: "https://portal.example/decisions/1".into(),
        }
    }

    #[test]
    fn a_term_is_a_whole_day_and_long_lines_are_folded_between_letters() {
        let text = calendar("K", &[entry(When::Day(date!(2026 - 12 - 31)))], datetime!(2026-11-22 09:00 UTC));

        assert!(text.contains("DTSTART;VALUE=DATE:20261231\r\n") && text.contains("DESCRIPTION:one\\ntwo\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= LINE));
        assert!(text.replace("\r\n ", "").contains(&format!("SUMMARY:{}", "Ask\\, and tell\\; \u{436}".repeat(6))));
    }

    #[test]
    fn hours_are_told_in_the_one_time_of_all_zones() {
        let hours = When::Hours(datetime!(2026-11-26 14:30 +3), Some(datetime!(2026-11-26 16:00 +3)));

        let text = calendar("K", &[entry(hours)], datetime!(2026-11-22 09:00 UTC));

        assert!(text.contains("DTSTART:20261126T113000Z\r\nDTEND:20261126T130000Z\r\n"));
        assert!(text.contains("LOCATION:Room 5\\, left\r\n"));
    }
}
