//! A DOCX document: A4, Times New Roman 14, headings, lists, tables with a repeated head.

use super::markdown::{Piece, Run, parse};
use super::package::{OFFICE, Part, language, text, write};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Makes a document with a title and a body in plain Markdown.
pub fn docx(title: &str, body: &str) -> anyhow::Result<Vec<u8>> {
    let language = language(&format!("{title}{body}"));
    let mut xml = format!("<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{OFFICE}\"><w:body>");
    let title_run = Run { text: title.to_owned(), ..Run::default() };
    paragraph(&mut xml, "<w:pStyle w:val=\"Title\"/>", &[title_run]);
    let lists = pieces(&mut xml, &parse(body));
    xml.push_str(
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\" \
         w:bottom=\"1134\" w:left=\"1701\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>\
         </w:body></w:document>",
    );
    let part = |name: &str, kind, xml| Part { name: format!("word/{name}.xml"), kind, xml, relations: Vec::new() };
    let mut main = part("document", "wordprocessingml.document.main", xml);
    main.relations = vec![("styles", "styles.xml".to_owned()), ("numbering", "numbering.xml".to_owned())];
    let parts = [
        main,
        part("styles", "wordprocessingml.styles", styles(language)),
        part("numbering", "wordprocessingml.numbering", numbering(lists)),
    ];
    write(title, language, &parts)
}

/// Writes the body and returns how many numbered lists it has: each begins again with one.
fn pieces(xml: &mut String, pieces: &[Piece]) -> usize {
    let mut lists = 0;
    let mut in_list = false;
    for piece in pieces {
        let is_number = matches!(piece, Piece::Number(_));
        lists += usize::from(is_number && !in_list);
        in_list = is_number;
        match piece {
            Piece::Heading(level, runs) => {
                let level = (*level).min(3);
                paragraph(xml, &format!("<w:pStyle w:val=\"Heading{level}\"/>"), runs);
            }
            Piece::Paragraph(runs) => paragraph(xml, "", runs),
            Piece::Bullet(runs) => paragraph(xml, &item(1), runs),
            Piece::Number(runs) => paragraph(xml, &item(lists + 1), runs),
            Piece::Table(rows) => table(xml, rows),
            Piece::Divider => xml.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
        }
    }
    lists
}

fn item(list: usize) -> String {
    format!("<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>")
}

fn paragraph(xml: &mut String, properties: &str, runs: &[Run]) {
    xml.push_str("<w:p>");
    if !properties.is_empty() {
        xml.push_str(&format!("<w:pPr>{properties}</w:pPr>"));
    }
    for run in runs {
        xml.push_str("<w:r>");
        if run.is_bold || run.is_italic {
            let bold = if run.is_bold { "<w:b/>" } else { "" };
            let italic = if run.is_italic { "<w:i/>" } else { "" };
            xml.push_str(&format!("<w:rPr>{bold}{italic}</w:rPr>"));
        }
        xml.push_str(&format!("<w:t xml:space=\"preserve\">{}</w:t></w:r>", text(&run.text)));
    }
    xml.push_str("</w:p>");
}

fn table(xml: &mut String, rows: &[Vec<Vec<Run>>]) {
    const WIDTH: usize = 9355;
    let columns = rows.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let width = WIDTH / columns;
    xml.push_str(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
         <w:tblLook w:val=\"04A0\"/></w:tblPr><w:tblGrid>",
    );
    xml.push_str(&format!("<w:gridCol w:w=\"{width}\"/>").repeat(columns));
    xml.push_str("</w:tblGrid>");
    for (index, row) in rows.iter().enumerate() {
        let head = if index == 0 { "<w:tblHeader/>" } else { "" };
        xml.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>"));
        for column in 0..columns {
            xml.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
            let runs = row.get(column).map(Vec::as_slice).unwrap_or_default();
            if index == 0 {
                let bold: Vec<Run> = runs.iter().map(|run| Run { is_bold: true, ..run.clone() }).collect();
                paragraph(xml, "<w:pStyle w:val=\"TableText\"/>", &bold);
            } else {
                paragraph(xml, "<w:pStyle w:val=\"TableText\"/>", runs);
            }
            xml.push_str("</w:tc>");
        }
        xml.push_str("</w:tr>");
    }
    // Word wants a paragraph between a table and whatever follows.
    xml.push_str("</w:tbl><w:p/>");
}

fn styles(language: &str) -> String {
    let mut xml = format!(
        "<w:styles xmlns:w=\"{WORD}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" \
         w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"{language}\" \
         w:eastAsia=\"{language}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         </w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\
         <w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    );
    let bases = [
        ("Title", "Title", "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"32\"/>"),
        ("ListParagraph", "List Paragraph", "<w:ind w:left=\"720\"/><w:contextualSpacing/>", ""),
        ("TableText", "Table Text", "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"24\"/>"),
    ];
    for (id, name, paragraph, run) in bases {
        xml.push_str(&style(id, name, paragraph, run));
    }
    for (level, size) in [(1, 30), (2, 28), (3, 28)] {
        let outline = level - 1;
        let look = if level == 3 { "<w:b/><w:i/>" } else { "<w:b/>" };
        xml.push_str(&style(
            &format!("Heading{level}"),
            &format!("heading {level}"),
            &format!("<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"{outline}\"/>"),
            &format!("{look}<w:sz w:val=\"{size}\"/>"),
        ));
    }
    xml.push_str(
        "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>\
         <w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>",
    );
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        xml.push_str(&format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"));
    }
    xml.push_str("</w:tblBorders></w:tblPr></w:style></w:styles>");
    xml
}

fn style(id: &str, name: &str, paragraph: &str, run: &str) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
         <w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
}

/// List 1 is that of bullets; each numbered list is one more.
fn numbering(lists: usize) -> String {
    let mut xml = format!("<w:numbering xmlns:w=\"{WORD}\">");
    for (id, kind, mark) in [(0, "bullet", "•"), (1, "decimal", "%1.")] {
        xml.push_str(&format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">\
             <w:start w:val=\"1\"/><w:numFmt w:val=\"{kind}\"/><w:lvlText w:val=\"{mark}\"/><w:lvlJc w:val=\"left\"/>\
             <w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>"
        ));
    }
    xml.push_str("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for list in 0..lists {
        xml.push_str(&format!(
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            list + 2
        ));
    }
    xml.push_str("</w:numbering>");
    xml
}
