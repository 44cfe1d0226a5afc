//! The question of a harvester: one verb with its arguments, each at most once and no others.

use time::format_description::FormatItem;
use time::macros::format_description;
use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, Time};

use super::{FORMAT, token};
use crate::practices::store::openings::Slice;
use crate::web::Fields;

/// Why a question has no answer, in the protocol's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    BadVerb,
    BadArgument,
    BadResumptionToken,
    CannotDisseminateFormat,
    IdDoesNotExist,
    NoRecordsMatch,
}

impl Fault {
    pub const fn code(self) -> &'static str {
        match self {
            Self::BadVerb => "badVerb",
            Self::BadArgument => "badArgument",
            Self::BadResumptionToken => "badResumptionToken",
            Self::CannotDisseminateFormat => "cannotDisseminateFormat",
            Self::IdDoesNotExist => "idDoesNotExist",
            Self::NoRecordsMatch => "noRecordsMatch",
        }
    }

    pub const fn sentence(self) -> &'static str {
        match self {
            Self::BadVerb => "The verb is missing, repeated or not one of the protocol.",
            Self::BadArgument => "An argument is missing, repeated, not known to this verb, or not well formed.",
            Self::BadResumptionToken => "The resumption token was not issued here.",
            Self::CannotDisseminateFormat => "The only metadata format is oai_dc.",
            Self::IdDoesNotExist => "No record has this identifier.",
            Self::NoRecordsMatch => "No record matches the arguments.",
        }
    }
}

/// A question that can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    Identify,
    Sets,
    /// The formats of everything, or of one record.
    Formats(Option<String>),
    Record(String),
    List(Listing),
}

/// A list of records, or of their headers alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    pub told: Told,
    pub slice: Slice,
    /// How many were told in the parts before this one.
    pub passed: u32,
}

/// How much is told of each record of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Headers,
    Records,
}

impl Asked {
    pub fn read(fields: &Fields) -> Result<Self, Fault> {
        let verb = match &fields.all("verb")[..] {
            [verb] => verb.clone(),
            _ => return Err(Fault::BadVerb),
        };
        match verb.as_str() {
            "Identify" => Arguments::read(fields, &[]).map(|_| Self::Identify),
            "ListSets" => match Arguments::read(fields, &["resumptionToken"])?.get("resumptionToken") {
                // The list of sets is always told whole.
                Some(_) => Err(Fault::BadResumptionToken),
                None => Ok(Self::Sets),
            },
            "ListMetadataFormats" => Ok(Self::Formats(Arguments::read(fields, &["identifier"])?.get("identifier"))),
            "GetRecord" => {
                let arguments = Arguments::read(fields, &["identifier", "metadataPrefix"])?;
                let identifier = arguments.get("identifier").ok_or(Fault::BadArgument)?;
                arguments.format()?;
                Ok(Self::Record(identifier))
            }
            "ListIdentifiers" => Self::list(fields, Told::Headers),
            "ListRecords" => Self::list(fields, Told::Records),
            _ => Err(Fault::BadVerb),
        }
    }

    fn list(fields: &Fields, told: Told) -> Result<Self, Fault> {
        let arguments = Arguments::read(fields, &["metadataPrefix", "from", "until", "set", "resumptionToken"])?;
        if let Some(token) = arguments.get("resumptionToken") {
            if fields.0.len() > 2 {
                return Err(Fault::BadArgument);
            }
            let (slice, passed) = token::read(&token).ok_or(Fault::BadResumptionToken)?;
            return Ok(Self::List(Listing { told, slice, passed }));
        }
        let from = arguments.get("from").map(|typed| Bound::read(&typed)).transpose()?;
        let until = arguments.get("until").map(|typed| Bound::read(&typed)).transpose()?;
        if let (Some(from), Some(until)) = (&from, &until)
            && (from.is_day != until.is_day || from.at > until.at)
        {
            return Err(Fault::BadArgument);
        }
        arguments.format()?;
        let slice = Slice {
            rubric: arguments.get("set"),
            from: from.map(|from| from.at),
            before: until.and_then(|until| until.end()),
            after: None,
        };
        Ok(Self::List(Listing { told, slice, passed: 0 }))
    }
}

/// The arguments of a verb.
struct Arguments<'a>(&'a Fields);

impl<'a> Arguments<'a> {
    /// Each at most once, and none that the verb does not know.
    fn read(fields: &'a Fields, known: &[&str]) -> Result<Self, Fault> {
        let is_right =
            |(name, _): &(String, String)| name == "verb" || (known.contains(&name.as_str()) && fields.all(name).len() == 1);
        if fields.0.iter().all(is_right) { Ok(Self(fields)) } else { Err(Fault::BadArgument) }
    }

    fn get(&self, name: &str) -> Option<String> {
        self.0.all(name).pop()
    }

    fn format(&self) -> Result<(), Fault> {
        match self.get("metadataPrefix") {
            None => Err(Fault::BadArgument),
            Some(prefix) if prefix == FORMAT => Ok(()),
            Some(_) => Err(Fault::CannotDisseminateFormat),
        }
    }
}

/// An end of a span of time: a day, or a second.
struct Bound {
    at: OffsetDateTime,
    is_day: bool,
}

impl Bound {
    fn read(typed: &str) -> Result<Self, Fault> {
        const DAY: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]");
        const SECOND: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
        let bound = match Date::parse(typed, DAY) {
            Ok(day) => Self { at: day.with_time(Time::MIDNIGHT).assume_utc(), is_day: true },
            Err(_) => {
                let second = PrimitiveDateTime::parse(typed, SECOND).map_err(|_| Fault::BadArgument)?;
                Self { at: second.assume_utc(), is_day: false }
            }
        };
        if bound.at.year() > 0 { Ok(bound) } else { Err(Fault::BadArgument) }
    }

    /// The first moment after it; absent at the end of all time.
    fn end(&self) -> Option<OffsetDateTime> {
        self.at.checked_add(if self.is_day { Duration::DAY } else { Duration::SECOND })
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn asked(query: &str) -> Result<Asked, Fault> {
        Asked::read(&Fields::decode(query.as_bytes()).unwrap())
    }

    #[test]
    fn every_fault_of_a_question_has_its_code() {
        for (query, fault) in [
            ("", Fault::BadVerb),
            ("verb=Nonsense", Fault::BadVerb),
            ("verb=Identify&verb=Identify", Fault::BadVerb),
            ("verb=Identify&set=games", Fault::BadArgument),
            ("verb=GetRecord&metadataPrefix=oai_dc", Fault::BadArgument),
            ("verb=GetRecord&identifier=x", Fault::BadArgument),
            ("verb=GetRecord&identifier=x&metadataPrefix=marc21", Fault::CannotDisseminateFormat),
            ("verb=ListRecords", Fault::BadArgument),
            ("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", Fault::BadArgument),
            ("verb=ListRecords&metadataPrefix=marc21", Fault::CannotDisseminateFormat),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01", Fault::BadArgument),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=-9999-01-01", Fault::BadArgument),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-22T10:00Z", Fault::BadArgument),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-22&until=2026-11-22T10:00:00Z", Fault::BadArgument),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-23&until=2026-11-22", Fault::BadArgument),
            ("verb=ListRecords&resumptionToken=nonsense", Fault::BadResumptionToken),
            ("verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc", Fault::BadArgument),
            ("verb=ListSets&resumptionToken=x", Fault::BadResumptionToken),
        ] {
            assert_eq!(asked(query), Err(fault), "{query}");
        }
    }

    #[test]
    fn a_span_of_days_holds_its_last_day_and_one_of_seconds_its_last_second() {
        let slice = |query: &str| match asked(&format!("verb=ListRecords&metadataPrefix=oai_dc&{query}")) {
            Ok(Asked::List(listing)) => (listing.slice.from, listing.slice.before),
            other => panic!("{query} is understood as {other:?}"),
        };

        let days = (Some(datetime!(2026-11-01 0:00 UTC)), Some(datetime!(2026-11-23 0:00 UTC)));
        assert_eq!(slice("from=2026-11-01&until=2026-11-22"), days);
        assert_eq!(slice("until=2026-11-22T10:00:00Z"), (None, Some(datetime!(2026-11-22 10:00:01 UTC))));
        assert_eq!(slice("until=9999-12-31"), (None, None));
    }
}
