//! The styles of a paper: what the profile asks of its text, titles, tables and small print.

use super::super::html::escaped;
use super::super::{Document, Profile};
use super::package::{DECLARATION, NAMESPACES};
use super::page::twips;

/// Half points, as sizes of letters are counted.
fn halves(points: f32) -> f32 {
    (points * 2.0).round()
}

pub(super) fn styles(document: &Document) -> String {
    let Profile { typeface, size, title_size, table_size, small_size, spacing, .. } = document.profile;
    let face = escaped(typeface);
    let language = document.locale.code();
    let region = match language {
        "ru" => "ru-RU",
        "uk" => "uk-UA",
        _ => "en-GB",
    };
    let normal = halves(size);
    let mut xml = format!(
        "{DECLARATION}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{face}\" w:hAnsi=\"{face}\" \
         w:eastAsia=\"{face}\" w:cs=\"{face}\"/><w:sz w:val=\"{normal}\"/><w:szCs w:val=\"{normal}\"/>\
         <w:lang w:val=\"{region}\" w:eastAsia=\"{region}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
         <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>\
         <w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>\
         <w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    );
    let spaced = format!("<w:spacing w:line=\"{}\" w:lineRule=\"auto\"/>", (spacing * 240.0).round());
    let sized = |points: f32| format!("<w:sz w:val=\"{0}\"/><w:szCs w:val=\"{0}\"/>", halves(points));
    let paragraphs = [
        ("Title", "Title", "<w:keepNext/><w:jc w:val=\"center\"/>".to_owned(), format!("<w:b/>{}", sized(title_size))),
        (
            "Heading1",
            "heading 1",
            "<w:keepNext/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>".to_owned(),
            "<w:b/>".to_owned(),
        ),
        ("Heading2", "heading 2", "<w:keepNext/><w:outlineLvl w:val=\"1\"/>".to_owned(), "<w:b/>".to_owned()),
        ("BodyText", "Body Text", spaced.clone(), String::new()),
        ("ListParagraph", "List Paragraph", format!("<w:keepLines/>{spaced}"), String::new()),
        ("Requisite", "Requisite", String::new(), String::new()),
        ("TableText", "Table Text", String::new(), sized(table_size)),
        ("Note", "Note", String::new(), sized(small_size)),
        ("Header", "header", "<w:jc w:val=\"center\"/>".to_owned(), sized(table_size)),
        ("Footer", "footer", String::new(), sized(small_size)),
    ];
    for (id, name, paragraph, run) in paragraphs {
        xml.push_str(&format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        ));
    }
    xml.push_str(
        "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/>\
         <w:tblPr><w:tblBorders>",
    );
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        xml.push_str(&format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"));
    }
    xml + "</w:tblBorders><w:tblCellMar><w:top w:w=\"28\" w:type=\"dxa\"/><w:bottom w:w=\"28\" w:type=\"dxa\"/></w:tblCellMar>\
           </w:tblPr></w:style></w:styles>"
}

pub(super) fn settings(document: &Document) -> String {
    let tab = twips(document.profile.indent);
    format!(
        "{DECLARATION}<w:settings {NAMESPACES}><w:defaultTabStop w:val=\"{tab}\"/>\
         <w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"
    )
}

/// The typeface with its free twin, for machines that lack the first.
pub(super) fn fonts(document: &Document) -> String {
    let face = escaped(document.profile.typeface);
    format!(
        "{DECLARATION}<w:fonts {NAMESPACES}><w:font w:name=\"{face}\"><w:altName w:val=\"Liberation Serif\"/>\
         <w:charset w:val=\"CC\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>"
    )
}
