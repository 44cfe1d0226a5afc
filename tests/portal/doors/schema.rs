//! The schemas of OAI-PMH 2.0 and of `oai_dc` (OAI-PMH.xsd, oai_dc.xsd, simpledc20021212.xsd) as tables: which element holds
//! which others, in what order and how often, with what attributes, and what their words look like. Whatever stands in no
//! table is a fault. Besides, what the text of the protocol demands and no schema can say.

use crate::support::Element;

/// What an element holds.
enum Content {
    /// Words of a type, by its name in the schema.
    Words(fn(&str) -> bool),
    /// Elements in this order, each with the least and the greatest number of times.
    Elements(&'static [(&'static str, usize, usize)]),
}

use Content::{Elements, Words};

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
const MANY: usize = usize::MAX;
const VERBS: [&str; 6] = ["Identify", "ListMetadataFormats", "ListSets", "GetRecord", "ListIdentifiers", "ListRecords"];
const FAULTS: [&str; 8] = [
    "badArgument",
    "badResumptionToken",
    "badVerb",
    "cannotDisseminateFormat",
    "idDoesNotExist",
    "noMetadataFormats",
    "noRecordsMatch",
    "noSetHierarchy",
];
const DUBLIN_CORE: [&str; 15] = [
    "title",
    "creator",
    "subject",
    "description",
    "publisher",
    "contributor",
    "date",
    "type",
    "format",
    "identifier",
    "source",
    "language",
    "relation",
    "coverage",
    "rights",
];

fn content(name: &str) -> Option<Content> {
    Some(match name {
        "Identify" => Elements(&[
            ("repositoryName", 1, 1),
            ("baseURL", 1, 1),
            ("protocolVersion", 1, 1),
            ("adminEmail", 1, MANY),
            ("earliestDatestamp", 1, 1),
            ("deletedRecord", 1, 1),
            ("granularity", 1, 1),
            ("compression", 0, MANY),
            ("description", 0, MANY),
        ]),
        "ListMetadataFormats" => Elements(&[("metadataFormat", 1, MANY)]),
        "metadataFormat" => Elements(&[("metadataPrefix", 1, 1), ("schema", 1, 1), ("metadataNamespace", 1, 1)]),
        "ListSets" => Elements(&[("set", 1, MANY), ("resumptionToken", 0, 1)]),
        "set" => Elements(&[("setSpec", 1, 1), ("setName", 1, 1), ("setDescription", 0, MANY)]),
        "GetRecord" => Elements(&[("record", 1, 1)]),
        "ListRecords" => Elements(&[("record", 1, MANY), ("resumptionToken", 0, 1)]),
        "ListIdentifiers" => Elements(&[("header", 1, MANY), ("resumptionToken", 0, 1)]),
        "record" => Elements(&[("header", 1, 1), ("metadata", 0, 1), ("about", 0, MANY)]),
        "header" => Elements(&[("identifier", 1, 1), ("datestamp", 1, 1), ("setSpec", 0, MANY)]),
        "metadata" => Elements(&[("oai_dc:dc", 1, 1)]),
        "responseDate" | "datestamp" | "earliestDatestamp" => Words(is_moment),
        "request" | "baseURL" | "schema" | "metadataNamespace" | "identifier" => Words(is_uri),
        "repositoryName" | "setName" | "error" => Words(|words| !words.trim().is_empty()),
        "protocolVersion" => Words(|words| words == "2.0"),
        "adminEmail" => Words(is_email),
        "deletedRecord" => Words(|words| ["no", "persistent", "transient"].contains(&words)),
        "granularity" => Words(|words| ["YYYY-MM-DD", "YYYY-MM-DDThh:mm:ssZ"].contains(&words)),
        "compression" | "resumptionToken" => Words(|_| true),
        "metadataPrefix" => Words(is_name),
        "setSpec" => Words(|words| words.split(':').all(is_name)),
        _ => return None,
    })
}

/// Everything that the schemas and the protocol find wrong with an answer.
pub fn faults(answer: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    if answer.name != "OAI-PMH" {
        faults.push(format!("the root is <{}>", answer.name));
    }
    spaces(
        answer,
        &[
            ("xmlns", "http://www.openarchives.org/OAI/2.0/"),
            ("xmlns:xsi", INSTANCE),
            ("xsi:schemaLocation", "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"),
        ],
        &mut faults,
    );
    let names: Vec<&str> = answer.children.iter().map(|child| child.name.as_str()).collect();
    match &names[..] {
        ["responseDate", "request", verb] if VERBS.contains(verb) => {
            let asked = answer.children[1].attribute("verb");
            if asked != *verb {
                faults.push(format!("{verb} answers the request for «{asked}»"));
            }
        }
        ["responseDate", "request", errors @ ..] if !errors.is_empty() && errors.iter().all(|name| *name == "error") => {
            let unasked = ["badVerb", "badArgument"].contains(&answer.children[2].attribute("code"));
            if unasked && !answer.children[1].attributes.is_empty() {
                faults.push("a question that is none of the protocol is said again with its arguments".to_owned());
            }
        }
        other => faults.push(format!("the answer holds {other:?}")),
    }
    answer.children.iter().for_each(|child| judge(child, &mut faults));
    faults
}

fn judge(element: &Element, faults: &mut Vec<String>) {
    let name = element.name.as_str();
    if name == "oai_dc:dc" {
        return dublin_core(element, faults);
    }
    let known = attributes(name);
    for (attribute, value) in &element.attributes {
        if !known.iter().any(|(known, fits)| known == attribute && fits(value)) {
            faults.push(format!("<{name}> has {attribute}=\"{value}\""));
        }
    }
    if name == "error" && element.attributes.is_empty() {
        faults.push("<error> has no code".to_owned());
    }
    if name == "record" {
        let is_deleted = element.children.first().is_some_and(|header| header.attribute("status") == "deleted");
        if is_deleted == element.children.iter().any(|child| child.name == "metadata") {
            faults.push("a record has metadata exactly while it is not deleted".to_owned());
        }
    }
    match content(name) {
        None => faults.push(format!("<{name}> is not known")),
        Some(Words(fits)) => {
            if !element.children.is_empty() || !fits(&element.words) {
                faults.push(format!("<{name}> says «{}»", element.words));
            }
        }
        Some(Elements(order)) => {
            if !element.words.trim().is_empty() {
                faults.push(format!("<{name}> has words of its own: «{}»", element.words));
            }
            let mut rest = &element.children[..];
            for (wanted, least, most) in order {
                let count = rest.iter().take_while(|child| child.name == *wanted).count();
                if !(*least..=*most).contains(&count) {
                    faults.push(format!("<{name}> holds {count} of <{wanted}>"));
                }
                rest = &rest[count..];
            }
            if let Some(stranger) = rest.first() {
                faults.push(format!("<{name}> holds <{}> where it may not", stranger.name));
            }
            element.children.iter().for_each(|child| judge(child, faults));
        }
    }
}

type Fits = fn(&str) -> bool;

/// The attributes that an element may have, and what fits them.
fn attributes(name: &str) -> &'static [(&'static str, Fits)] {
    match name {
        "request" => &[
            ("verb", |verb| VERBS.contains(&verb)),
            ("identifier", is_uri),
            ("metadataPrefix", is_name),
            ("from", is_day_or_moment),
            ("until", is_day_or_moment),
            ("set", |set| set.split(':').all(is_name)),
            ("resumptionToken", |_| true),
        ],
        "error" => &[("code", |code| FAULTS.contains(&code))],
        "header" => &[("status", |status| status == "deleted")],
        "resumptionToken" => &[
            ("cursor", |cursor| cursor.parse::<u64>().is_ok()),
            ("completeListSize", |size| size.parse::<u64>().is_ok_and(|size| size > 0)),
            ("expirationDate", is_moment),
        ],
        _ => &[],
    }
}

/// An element declares these and has no other attributes.
fn spaces(element: &Element, wanted: &[(&str, &str)], faults: &mut Vec<String>) {
    let declared: Vec<(&str, &str)> = element.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    if declared.len() != wanted.len() || !wanted.iter().all(|one| declared.contains(one)) {
        faults.push(format!("<{}> declares {declared:?}", element.name));
    }
}

/// Any of the fifteen elements, any number of times; each holds words and may say in what language.
fn dublin_core(element: &Element, faults: &mut Vec<String>) {
    spaces(
        element,
        &[
            ("xmlns:oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:xsi", INSTANCE),
            ("xsi:schemaLocation", "http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
        ],
        faults,
    );
    if !element.words.trim().is_empty() {
        faults.push(format!("the metadata say «{}» outside of all elements", element.words));
    }
    for child in &element.children {
        let is_known = child.name.strip_prefix("dc:").is_some_and(|name| DUBLIN_CORE.contains(&name));
        let is_strange = |(name, value): (&String, &String)| name != "xml:lang" || !is_language(value);
        if !is_known || child.attributes.iter().any(is_strange) || !child.children.is_empty() || child.words.is_empty() {
            faults.push(format!("the metadata hold {child:?}"));
        }
    }
}

fn is_name(words: &str) -> bool {
    !words.is_empty() && words.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_.!~*'()".contains(sign))
}

/// An absolute address: the schema takes any words for one, harvesters do not.
fn is_uri(words: &str) -> bool {
    let is_letter = |sign: char| sign.is_ascii_graphic() && !"<>\"{}|\\^`".contains(sign);
    let scheme = words.split_once(':').map(|(scheme, _)| scheme);
    words.chars().all(is_letter) && scheme.is_some_and(|scheme| scheme.starts_with(|sign: char| sign.is_ascii_lowercase()))
}

fn is_language(words: &str) -> bool {
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_alphanumeric());
    words.split('-').all(is_part) && words.starts_with(|sign: char| sign.is_ascii_alphabetic())
}

fn is_email(words: &str) -> bool {
    let parts = words.rsplit_once('@').filter(|(name, _)| !name.is_empty() && !words.contains(char::is_whitespace));
    parts.is_some_and(|(_, domain)| domain.split('.').count() > 1 && !domain.split('.').any(str::is_empty))
}

fn is_day_or_moment(words: &str) -> bool {
    is_moment(words) || is_moment(&format!("{words}T00:00:00Z"))
}

/// «2026-11-22T09:00:00Z».
fn is_moment(words: &str) -> bool {
    words.len() == 20 && time::OffsetDateTime::parse(words, &time::format_description::well_known::Rfc3339).is_ok()
}
