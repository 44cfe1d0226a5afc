//! Makes the document of a sample, as Word would have saved it.

use std::fmt::Write as _;

use super::sample::{Cell, Habits, Piece, Sample};
use crate::hostile::samples::{entry, zip};

const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>"#;
const PACKAGE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>"#;

pub fn docx(sample: &Sample) -> Vec<u8> {
    let styles = [(1, "heading 1"), (2, "heading 2")]
        .map(|(level, name)| format!(r#"<w:style w:type="paragraph" w:styleId="{level}"><w:name w:val="{name}"/></w:style>"#));
    let styles = format!(r#"<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="{WORDS}">{}</w:styles>"#, styles.concat());
    let bullet = r#"<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl>"#;
    let numbering = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="{WORDS}"><w:abstractNum w:abstractNumId="0">{bullet}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#
    );
    zip(&[
        entry("[Content_Types].xml", TYPES),
        entry("_rels/.rels", PACKAGE),
        entry("word/_rels/document.xml.rels", RELATIONS),
        entry("word/styles.xml", &styles),
        entry("word/numbering.xml", &numbering),
        entry("word/document.xml", &document(sample)),
    ])
}

fn document(sample: &Sample) -> String {
    let habits = sample.habits;
    let mut body = String::new();
    for piece in &sample.pieces {
        match piece {
            Piece::Heading(level, text) => {
                body += &paragraph(&format!(r#"<w:pStyle w:val="{level}"/>"#), text, habits);
            }
            Piece::Item(text) => {
                body += &paragraph(r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#, text, habits);
            }
            Piece::Paragraph(text) => body += &paragraph("", text, habits),
            Piece::Table(rows) if habits.nested => {
                let frame = table(rows, habits) + "<w:p/>";
                write!(body, "<w:tbl><w:tblGrid><w:gridCol w:w=\"9600\"/></w:tblGrid><w:tr><w:tc>{frame}</w:tc></w:tr></w:tbl>")
                    .expect("text");
            }
            Piece::Table(rows) => body += &table(rows, habits),
        }
    }
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{WORDS}"><w:body>{body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>"#
    )
}

fn table(rows: &[Vec<Cell>], habits: Habits) -> String {
    let columns = rows.iter().map(|row| row.iter().map(|cell| cell.columns).sum::<usize>()).max().unwrap_or(1);
    let width = 9600 / columns;
    let mut table = format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"9600\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>{}</w:tblGrid>",
        format!("<w:gridCol w:w=\"{width}\"/>").repeat(columns)
    );
    for row in rows {
        table += "<w:tr>";
        for cell in row {
            let mut properties = format!("<w:tcW w:w=\"{}\" w:type=\"dxa\"/>", width * cell.columns);
            if cell.columns > 1 {
                write!(properties, "<w:gridSpan w:val=\"{}\"/>", cell.columns).expect("text");
            }
            properties += match (cell.begins_merge, cell.goes_on) {
                (true, _) => "<w:vMerge w:val=\"restart\"/>",
                (_, true) => "<w:vMerge/>",
                _ => "",
            };
            let content: String = cell.text.split("//").map(|text| paragraph("", text, habits)).collect();
            let content = if habits.controls && cell.columns == 1 {
                format!("<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>")
            } else {
                content
            };
            write!(table, "<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>").expect("text");
        }
        table += "</w:tr>";
    }
    table + "</w:tbl>"
}

fn paragraph(properties: &str, text: &str, habits: Habits) -> String {
    let text = text.replace('¬', "\u{ad}").replace('␣', "\u{a0}");
    let mut runs = String::new();
    let mut rest = text.as_str();
    // «{-old-}» was struck out and «{+new+}» written while changes were tracked.
    while let Some(at) = rest.find(['{']) {
        let Some(end) = rest[at..].find('}') else { break };
        runs += &spoken(&rest[..at], habits);
        let change = &rest[at + 1..at + end];
        let inner = &change[1..change.len() - 1];
        let author = r#"w:id="1" w:author="Секретарь" w:date="2025-09-01T10:00:00Z""#;
        runs += &match change.starts_with('-') {
            true => format!("<w:del {author}><w:r><w:delText xml:space=\"preserve\">{inner}</w:delText></w:r></w:del>"),
            false => format!("<w:ins {author}>{}</w:ins>", run(inner)),
        };
        rest = &rest[at + end + 1..];
    }
    runs += &spoken(rest, habits);
    format!("<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
}

/// The runs of a text.
fn spoken(text: &str, habits: Habits) -> String {
    const PIECE: usize = 7;
    let signs: Vec<char> = text.chars().collect();
    if !habits.runs && !habits.proofs && !habits.tags {
        return run(text);
    }
    let mut runs = String::new();
    let piece = if habits.runs { PIECE } else { 3 * PIECE };
    for (at, part) in signs.chunks(piece).enumerate() {
        let part = run(&part.iter().collect::<String>());
        if habits.proofs && at % 2 == 1 {
            runs += "<w:proofErr w:type=\"spellStart\"/>";
        }
        runs += &match habits.tags && at % 3 == 1 {
            true => format!(
                "<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"PersonName\">{part}</w:smartTag>"
            ),
            false => part,
        };
        if habits.proofs && at % 2 == 1 {
            runs += "<w:proofErr w:type=\"spellEnd\"/>";
        }
    }
    runs
}

fn run(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}
