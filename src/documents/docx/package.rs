//! The file around the parts: a ZIP archive with types and relations.

use std::io::{Cursor, Write};

use anyhow::Context;
use time::format_description::well_known::Rfc3339;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::super::Document;
use super::super::html::escaped;
use crate::error::Result;

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORDPROCESSING: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The namespaces a part of a text may use.
pub(super) const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

pub(super) struct Relation {
    pub(super) id: String,
    pub(super) kind: &'static str,
    pub(super) target: String,
}

pub(super) struct Part {
    name: &'static str,
    kind: &'static str,
    xml: String,
    pub(super) relations: Vec<Relation>,
}

pub(super) struct Package<'a> {
    document: &'a Document,
    parts: Vec<Part>,
    pictures: Vec<(&'static str, Vec<u8>)>,
}

impl Part {
    /// A part of the text: its name below `word/` and what it is to the main part.
    pub(super) fn word(name: &'static str, kind: &'static str, xml: String) -> Self {
        Self { name, kind, xml, relations: Vec::new() }
    }
}

impl<'a> Package<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self { document, parts: Vec::new(), pictures: Vec::new() }
    }

    pub(super) fn add(&mut self, part: Part) {
        self.parts.push(part);
    }

    pub(super) fn picture(&mut self, name: &'static str, bytes: Vec<u8>) {
        self.pictures.push((name, bytes));
    }

    /// Writes everything, the main part among it.
    pub(super) fn main(self, body: &str) -> Result<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut write = |name: &str, bytes: &[u8]| -> anyhow::Result<()> {
            // No time stamp: the same paper gives the same bytes.
            zip.start_file(name, SimpleFileOptions::default()).context("begin a part of a DOCX")?;
            zip.write_all(bytes).context("write a part of a DOCX")
        };
        write("[Content_Types].xml", self.types().as_bytes())?;
        let package = [
            ("main", "officeDocument", "word/document.xml"),
            ("core", "core", "docProps/core.xml"),
            ("app", "extended-properties", "docProps/app.xml"),
        ];
        write("_rels/.rels", relations(package.into_iter()).as_bytes())?;
        write("docProps/core.xml", self.core().as_bytes())?;
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        write(
            "docProps/app.xml",
            format!("{DECLARATION}<Properties xmlns=\"{office}\"><Application>Kopilka</Application></Properties>").as_bytes(),
        )?;
        write("word/document.xml", body.as_bytes())?;
        let targets: Vec<String> = self.parts.iter().map(|part| format!("{}.xml", part.name)).collect();
        let to_parts = self.parts.iter().zip(&targets).map(|(part, target)| (part.name, part.kind, target.as_str()));
        write("word/_rels/document.xml.rels", relations(to_parts).as_bytes())?;
        for part in &self.parts {
            write(&format!("word/{}.xml", part.name), part.xml.as_bytes())?;
            if !part.relations.is_empty() {
                let own = part.relations.iter().map(|one| (one.id.as_str(), one.kind, one.target.as_str()));
                write(&format!("word/_rels/{}.xml.rels", part.name), relations(own).as_bytes())?;
            }
        }
        for (name, bytes) in &self.pictures {
            write(name, bytes)?;
        }
        Ok(zip.finish().context("finish a DOCX")?.into_inner())
    }

    fn types(&self) -> String {
        let mut xml = format!(
            "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
             <Default Extension=\"png\" ContentType=\"image/png\"/>\
             <Override PartName=\"/word/document.xml\" ContentType=\"{WORDPROCESSING}.document.main+xml\"/>\
             <Override PartName=\"/docProps/core.xml\" \
             ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
             <Override PartName=\"/docProps/app.xml\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>"
        );
        for Part { name, kind, .. } in &self.parts {
            xml.push_str(&format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{WORDPROCESSING}.{kind}+xml\"/>"));
        }
        xml + "</Types>"
    }

    fn core(&self) -> String {
        let document = self.document;
        let made = document.made_at.replace_nanosecond(0).unwrap_or(document.made_at).format(&Rfc3339).unwrap_or_default();
        format!(
            "{DECLARATION}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
             <dc:creator>{author}</dc:creator><dc:language>{language}</dc:language>\
             <dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:created>\
             <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:modified></cp:coreProperties>",
            title = escaped(&document.title),
            author = escaped(&document.author),
            language = document.locale.code(),
        )
    }
}

fn relations<'a>(all: impl Iterator<Item = (&'a str, &'a str, &'a str)>) -> String {
    let mut xml = format!("{DECLARATION}<Relationships xmlns=\"{RELATIONS}\">");
    for (id, kind, target) in all {
        let kind = match kind {
            "core" => "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties".to_owned(),
            kind => format!("{OFFICE}/{kind}"),
        };
        xml.push_str(&format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>"));
    }
    xml + "</Relationships>"
}
