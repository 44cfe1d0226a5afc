//! Putting the parts of an Office document together, each with its kind, in the order in which
//! Office itself writes them.

use std::io::{Cursor, Write};

use quick_xml::escape::escape;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
pub(super) const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// A part: its name, its kind, its XML without the declaration.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) kind: &'static str,
    pub(super) xml: String,
    /// What it points at: ids count from 1 in this order; kind of relation and target.
    pub(super) relations: Vec<(&'static str, String)>,
}

pub(super) fn write(title: &str, language: &str, parts: &[Part]) -> anyhow::Result<Vec<u8>> {
    let main = parts.first().map(|part| part.name.clone()).unwrap_or_default();
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, xml: &str| -> anyhow::Result<()> {
        package.start_file(name, SimpleFileOptions::default())?;
        package.write_all(DECLARATION.as_bytes())?;
        package.write_all(xml.as_bytes())?;
        Ok(())
    };
    put("[Content_Types].xml", &content_types(parts))?;
    put(
        "_rels/.rels",
        &format!(
            "<Relationships xmlns=\"{PACKAGE}/relationships\">\
             <Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"{main}\"/>\
             <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" \
             Target=\"docProps/core.xml\"/></Relationships>"
        ),
    )?;
    put(
        "docProps/core.xml",
        &format!(
            "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title>\
             <dc:language>{language}</dc:language></cp:coreProperties>",
            text(title)
        ),
    )?;
    for part in parts {
        put(&part.name, &part.xml)?;
        if !part.relations.is_empty() {
            let (folder, file) = part.name.rsplit_once('/').unwrap_or(("", &part.name));
            put(&format!("{folder}/_rels/{file}.rels"), &relations(part))?;
        }
    }
    Ok(package.finish()?.into_inner())
}

fn content_types(parts: &[Part]) -> String {
    let mut xml = format!(
        "<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    );
    for Part { name, kind, .. } in parts {
        xml.push_str(&format!(
            "<Override PartName=\"/{name}\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.{kind}+xml\"/>"
        ));
    }
    xml.push_str("</Types>");
    xml
}

fn relations(part: &Part) -> String {
    let mut xml = format!("<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (index, (kind, target)) in part.relations.iter().enumerate() {
        let id = index + 1;
        xml.push_str(&format!("<Relationship Id=\"rId{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>"));
    }
    xml.push_str("</Relationships>");
    xml
}

/// Text for XML: without the controls that it does not admit.
pub(super) fn text(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control() || *c == '\t').collect();
    escape(&text).into_owned()
}

/// The language for spelling: four letters tell Ukrainian from Russian.
pub(super) fn language(text: &str) -> &'static str {
    let ukrainian = ['і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ'];
    if text.contains(ukrainian) { "uk-UA" } else { "ru-RU" }
}
