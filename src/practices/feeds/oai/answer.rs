//! The answer to a harvester: the question said again, then what was asked for, or why there is none.

use time::OffsetDateTime;

use super::request::{Fault, Told};
use super::{FORMAT, token};
use crate::practices::feeds::xml::{Xml, stamp};
use crate::practices::feeds::{plain_type, urn};
use crate::practices::store::openings::{OpenPractice, Opening, Slice};
use crate::terms::Terms;
use crate::text::{Locale, say};
use crate::web::Fields;

const PROTOCOL: &str = "http://www.openarchives.org/OAI/2.0/";
const DUBLIN_CORE: &str = "http://www.openarchives.org/OAI/2.0/oai_dc/";
const ELEMENTS: &str = "http://purl.org/dc/elements/1.1/";
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// What the portal tells of itself.
pub struct Repository {
    pub name: String,
    /// Where records are asked for.
    pub address: String,
    /// The public address of the portal.
    pub origin: String,
    pub email: String,
    pub earliest: OffsetDateTime,
}

/// An answer as it grows.
pub struct Answer<'a> {
    xml: Xml,
    origin: &'a str,
    terms: &'a Terms,
}

impl<'a> Answer<'a> {
    /// Begins the answer to a question; its arguments are not said again where it was no question of the protocol.
    pub fn begin(repository: &'a Repository, terms: &'a Terms, asked: Option<&Fields>, now: OffsetDateTime) -> Self {
        let mut xml = Xml::new();
        let place = format!("{PROTOCOL} {PROTOCOL}OAI-PMH.xsd");
        xml.open("OAI-PMH", &[("xmlns", PROTOCOL), ("xmlns:xsi", INSTANCE), ("xsi:schemaLocation", &place)]);
        xml.words("responseDate", &stamp(now));
        let arguments = asked.map(|fields| &fields.0[..]).unwrap_or_default();
        let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        xml.words_with("request", &arguments, &repository.address);
        Self { xml, origin: &repository.origin, terms }
    }

    pub fn fault(mut self, fault: Fault) -> String {
        self.xml.words_with("error", &[("code", fault.code())], fault.sentence());
        self.xml.finish()
    }

    pub fn identify(mut self, repository: &Repository) -> String {
        let xml = &mut self.xml;
        xml.open("Identify", &[]);
        xml.words("repositoryName", &repository.name);
        xml.words("baseURL", &repository.address);
        xml.words("protocolVersion", "2.0");
        xml.words("adminEmail", &repository.email);
        xml.words("earliestDatestamp", &stamp(repository.earliest));
        xml.words("deletedRecord", "persistent");
        xml.words("granularity", "YYYY-MM-DDThh:mm:ssZ");
        xml.words("compression", "gzip");
        self.xml.finish()
    }

    pub fn formats(mut self) -> String {
        let xml = &mut self.xml;
        xml.open("ListMetadataFormats", &[]);
        xml.open("metadataFormat", &[]);
        xml.words("metadataPrefix", FORMAT);
        xml.words("schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        xml.words("metadataNamespace", DUBLIN_CORE);
        self.xml.finish()
    }

    /// The rubrics of both countries, each once.
    pub fn sets(mut self, locale: Locale) -> String {
        self.xml.open("ListSets", &[]);
        let mut codes: Vec<&str> = Vec::new();
        for term in ["ru", "ua"].into_iter().flat_map(|country| self.terms.offered("rubric", country)) {
            if !codes.contains(&term.code.as_str()) {
                codes.push(&term.code);
                self.xml.open("set", &[]);
                self.xml.words("setSpec", &term.code);
                self.xml.words("setName", term.label(locale));
                self.xml.close();
            }
        }
        self.xml.finish()
    }

    pub fn record(mut self, opening: &Opening, practice: Option<&OpenPractice>) -> String {
        self.xml.open("GetRecord", &[]);
        self.told(opening, practice);
        self.xml.finish()
    }

    /// A part of a list. `slice` is where the next part begins; absent after the last one.
    pub fn list(
        mut self,
        told: Told,
        openings: &[Opening],
        practices: &[OpenPractice],
        passed: u32,
        next: Option<&Slice>,
    ) -> String {
        let count = u32::try_from(openings.len()).unwrap_or(u32::MAX);
        match told {
            Told::Headers => {
                self.xml.open("ListIdentifiers", &[]);
                openings.iter().for_each(|opening| self.header(opening, opening.is_open));
            }
            Told::Records => {
                self.xml.open("ListRecords", &[]);
                for opening in openings {
                    self.told(opening, practices.iter().find(|practice| practice.id == opening.practice_id));
                }
            }
        }
        // An empty token ends a list that was told in several parts.
        if next.is_some() || passed > 0 {
            let token = next.map(|slice| token::write(slice, passed.saturating_add(count))).unwrap_or_default();
            self.xml.words_with("resumptionToken", &[("cursor", &passed.to_string())], &token);
        }
        self.xml.finish()
    }

    fn header(&mut self, opening: &Opening, is_open: bool) {
        let status: &[(&str, &str)] = if is_open { &[] } else { &[("status", "deleted")] };
        self.xml.open("header", status);
        self.xml.words("identifier", &urn(opening.practice_id));
        self.xml.words("datestamp", &stamp(opening.changed_at));
        if let Some(rubric) = opening.rubric.as_deref().filter(|rubric| self.terms.has("rubric", rubric)) {
            self.xml.words("setSpec", rubric);
        }
        self.xml.close();
    }

    /// A record; of one that is not open to everybody, its header alone.
    fn told(&mut self, opening: &Opening, practice: Option<&OpenPractice>) {
        self.xml.open("record", &[]);
        self.header(opening, practice.is_some());
        if let Some(practice) = practice {
            self.xml.open("metadata", &[]);
            let place = format!("{DUBLIN_CORE} http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
            let attributes =
                [("xmlns:oai_dc", DUBLIN_CORE), ("xmlns:dc", ELEMENTS), ("xmlns:xsi", INSTANCE), ("xsi:schemaLocation", &place)];
            self.xml.open("oai_dc:dc", &attributes);
            self.dublin_core(practice);
            self.xml.close();
            self.xml.close();
        }
        self.xml.close();
    }

    fn dublin_core(&mut self, practice: &OpenPractice) {
        let locale = Locale::from_code(&practice.language).unwrap_or_default();
        let mut say_in = |name: &'static str, words: &str| {
            if !words.trim().is_empty() {
                self.xml.words_with(name, &[("xml:lang", locale.code())], words.trim());
            }
        };
        say_in("dc:title", &practice.title);
        say_in("dc:creator", &practice.author_name);
        for (kind, code) in practice.terms() {
            say_in("dc:subject", self.terms.label(kind, code, locale));
        }
        practice.keywords.split([',', ';']).for_each(|keyword| say_in("dc:subject", keyword));
        say_in("dc:description", &practice.annotation);
        say_in("dc:publisher", &practice.school_name);
        say_in("dc:contributor", &practice.coauthors);
        if let Some(kind) = &practice.kind {
            say_in("dc:type", self.terms.label("kind", kind, locale));
        }
        say_in("dc:rights", &say(locale, &format!("practices-licence-{}", practice.licence)));
        self.xml.words("dc:date", &stamp(practice.published_at));
        practice.media_types.iter().for_each(|media_type| self.xml.words("dc:format", plain_type(media_type)));
        self.xml.words("dc:identifier", &format!("{}{}", self.origin, crate::practices::paths::show(practice.id)));
        self.xml.words("dc:language", locale.code());
    }
}

impl OpenPractice {
    /// What it is about: classifier and code.
    pub fn terms(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let rubric = self.rubric.iter().map(|code| ("rubric", code.as_str()));
        rubric.chain(self.directions.iter().map(|code| ("direction", code.as_str())))
    }
}
