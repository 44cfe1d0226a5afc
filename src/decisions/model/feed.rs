//! A calendar of terms, as calendar programs read it (RFC 5545): one whole day for each decision that is due.

use time::{Date, OffsetDateTime};

/// A line holds no more bytes.
const LINE: usize = 75;

/// A day to be shown.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The same for ever, so that a term that was moved is moved in the calendar too.
    pub id: String,
    pub on: Date,
    pub title: String,
    pub about: String,
    pub link: String,
}

/// The whole calendar.
pub fn calendar(name: &str, entries: &[Entry], now: OffsetDateTime) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Kopilka//Decisions//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(name)),
    ];
    for entry in entries {
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", entry.id),
            format!("DTSTAMP:{}T{:02}{:02}{:02}Z", digits(now.date()), now.hour(), now.minute(), now.second()),
            format!("DTSTART;VALUE=DATE:{}", digits(entry.on)),
            format!("SUMMARY:{}", escaped(&entry.title)),
            format!("DESCRIPTION:{}", escaped(&entry.about)),
            format!("URL:{}", entry.link),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
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

    #[test]
    fn a_term_is_a_whole_day_and_long_lines_are_folded_between_letters() {
        let entry = Entry {
            id: "decision-1".into(),
            on: date!(2026 - 12 - 31),
            title: "Ask, and tell; \u{436}".repeat(6),
            about: "one\ntwo".into(),
            link: "https://portal.example/decisions/1".into(),
        };

        let text = calendar("K", &[entry], datetime!(2026-11-22 09:00 UTC));

        assert!(text.contains("DTSTART;VALUE=DATE:20261231\r\n") && text.contains("DESCRIPTION:one\\ntwo\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= LINE));
        assert!(text.replace("\r\n ", "").contains(&format!("SUMMARY:{}", "Ask\\, and tell\\; \u{436}".repeat(6))));
    }
}
