//! A PPTX presentation: a title slide, then a slide for each heading or between dividers.

use super::markdown::{Piece, Run, parse};
use super::package::{OFFICE, Part, language, text, write};

const SHOW: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// Lengths are in English Metric Units; a slide is 13⅓ by 7½ inches.
const WIDTH: u32 = 12_192_000;
const HEIGHT: u32 = 6_858_000;
const MARGIN: u32 = 609_600;
const TOP: u32 = 1_600_200;

/// Makes a presentation with a title and slides in plain Markdown.
pub fn pptx(title: &str, body: &str) -> anyhow::Result<Vec<u8>> {
    let language = language(&format!("{title}{body}"));
    let slides = slides(title, parse(body));
    let part = |name: String, kind, xml, relations| Part { name: format!("ppt/{name}.xml"), kind, xml, relations };
    let mut shown = vec![("slideMaster", "slideMasters/slideMaster1.xml".to_owned())];
    shown.extend((1..=slides.len()).map(|n| ("slide", format!("slides/slide{n}.xml"))));
    let theme = "../theme/theme1.xml".to_owned();
    let layout = "../slideLayouts/slideLayout1.xml".to_owned();
    let master = "../slideMasters/slideMaster1.xml".to_owned();
    let mut parts = vec![
        part("presentation".to_owned(), "presentationml.presentation.main", presentation(slides.len()), shown),
        part(
            "slideMasters/slideMaster1".to_owned(),
            "presentationml.slideMaster",
            MASTER.to_owned(),
            vec![("slideLayout", layout.clone()), ("theme", theme)],
        ),
        part(
            "slideLayouts/slideLayout1".to_owned(),
            "presentationml.slideLayout",
            LAYOUT.to_owned(),
            vec![("slideMaster", master)],
        ),
        part("theme/theme1".to_owned(), "theme", THEME.to_owned(), Vec::new()),
    ];
    for (index, slide) in slides.iter().enumerate() {
        let name = format!("slides/slide{}", index + 1);
        let relations = vec![("slideLayout", layout.clone())];
        parts.push(part(name, "presentationml.slide", slide_xml(slide, language), relations));
    }
    write(title, language, &parts)
}

struct Slide {
    title: Vec<Run>,
    body: Vec<Piece>,
    is_first: bool,
}

fn slides(title: &str, pieces: Vec<Piece>) -> Vec<Slide> {
    let by_dividers = pieces.contains(&Piece::Divider);
    let title = vec![Run { text: title.to_owned(), ..Run::default() }];
    let mut slides = vec![Slide { title, body: Vec::new(), is_first: true }];
    let mut wants_title = false;
    for piece in pieces {
        let begins = match &piece {
            Piece::Divider => true,
            Piece::Heading(level, _) => !by_dividers && *level <= 2,
            _ => false,
        };
        if begins {
            slides.push(Slide { title: Vec::new(), body: Vec::new(), is_first: false });
            wants_title = true;
        }
        match (piece, slides.last_mut()) {
            (Piece::Divider, _) => {}
            (Piece::Heading(_, runs), Some(slide)) if wants_title && slide.body.is_empty() => {
                slide.title = runs;
                wants_title = false;
            }
            (piece, Some(slide)) => slide.body.push(piece),
            (_, None) => {}
        }
    }
    slides
}

fn slide_xml(slide: &Slide, language: &str) -> String {
    let mut xml = format!("<p:sld xmlns:a=\"{DRAWING}\" xmlns:r=\"{OFFICE}\" xmlns:p=\"{SHOW}\"><p:cSld><p:spTree>{GROUP}");
    let (kind, body_kind) = if slide.is_first { ("ctrTitle", "subTitle") } else { ("title", "body") };
    let (top, height) = if slide.is_first { (1_900_000, 1_600_000) } else { (365_000, 1_100_000) };
    let title_size = if slide.is_first { 4400 } else { 3200 };
    let mut title = String::new();
    paragraph(&mut title, &slide.title, "<a:pPr><a:buNone/></a:pPr>", title_size, language);
    shape(&mut xml, 2, &format!("type=\"{kind}\""), (top, height), &title);
    let mut body = String::new();
    let size = size(&slide.body);
    for piece in &slide.body {
        match piece {
            Piece::Bullet(runs) | Piece::Number(runs) => {
                let mark = if matches!(piece, Piece::Number(_)) {
                    "<a:buFont typeface=\"+mj-lt\"/><a:buAutoNum type=\"arabicPeriod\"/>"
                } else {
                    "<a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/>"
                };
                let properties = format!("<a:pPr marL=\"342900\" indent=\"-342900\">{mark}</a:pPr>");
                paragraph(&mut body, runs, &properties, size, language);
            }
            Piece::Paragraph(runs) | Piece::Heading(_, runs) => {
                let align = if slide.is_first { " algn=\"ctr\"" } else { "" };
                let properties = format!("<a:pPr marL=\"0\" indent=\"0\"{align}><a:buNone/></a:pPr>");
                paragraph(&mut body, runs, &properties, size, language);
            }
            Piece::Table(_) | Piece::Divider => {}
        }
    }
    let table = slide.body.iter().find_map(|piece| match piece {
        Piece::Table(rows) => Some(rows),
        _ => None,
    });
    let place = match (slide.is_first, table) {
        (true, _) => (3_600_000, 1_600_000),
        (false, None) => (TOP, HEIGHT - TOP - MARGIN),
        (false, Some(_)) => (TOP, 1_400_000),
    };
    if !body.is_empty() {
        shape(&mut xml, 3, &format!("type=\"{body_kind}\" idx=\"1\""), place, &body);
    }
    if let Some(rows) = table {
        let top = if body.is_empty() { TOP } else { TOP + 1_500_000 };
        table_frame(&mut xml, rows, top, language);
    }
    xml.push_str("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
    xml
}

/// The more words, the smaller, so that they stay on the slide.
fn size(body: &[Piece]) -> u32 {
    let letters: usize = body
        .iter()
        .map(|piece| match piece {
            Piece::Heading(_, runs) | Piece::Paragraph(runs) | Piece::Bullet(runs) | Piece::Number(runs) => {
                60 + runs.iter().map(|run| run.text.chars().count()).sum::<usize>()
            }
            Piece::Table(_) | Piece::Divider => 200,
        })
        .sum();
    match letters {
        0..500 => 2400,
        500..900 => 2000,
        900..1400 => 1600,
        _ => 1200,
    }
}

fn shape(xml: &mut String, id: u32, holder: &str, (top, height): (u32, u32), paragraphs: &str) {
    let width = WIDTH - 2 * MARGIN;
    xml.push_str(&format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph {holder}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{MARGIN}\" y=\"{top}\"/>\
         <a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm></p:spPr>\
         <p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>{}</p:txBody></p:sp>",
        if paragraphs.is_empty() { "<a:p/>" } else { paragraphs }
    ));
}

fn paragraph(xml: &mut String, runs: &[Run], properties: &str, size: u32, language: &str) {
    xml.push_str(&format!("<a:p>{properties}"));
    for run in runs {
        let bold = if run.is_bold { " b=\"1\"" } else { "" };
        let italic = if run.is_italic { " i=\"1\"" } else { "" };
        xml.push_str(&format!(
            "<a:r><a:rPr lang=\"{language}\" sz=\"{size}\"{bold}{italic}/><a:t>{}</a:t></a:r>",
            text(&run.text)
        ));
    }
    xml.push_str("</a:p>");
}

fn table_frame(xml: &mut String, rows: &[Vec<Vec<Run>>], top: u32, language: &str) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let width = (WIDTH - 2 * MARGIN) as usize / columns;
    let height = 400_000 * rows.len();
    xml.push_str(&format!(
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"4\" name=\"4\"/><p:cNvGraphicFramePr/><p:nvPr/>\
         </p:nvGraphicFramePr><p:xfrm><a:off x=\"{MARGIN}\" y=\"{top}\"/><a:ext cx=\"{}\" cy=\"{height}\"/></p:xfrm>\
         <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\">\
         <a:tbl><a:tblPr firstRow=\"1\"/><a:tblGrid>{}</a:tblGrid>",
        width * columns,
        format!("<a:gridCol w=\"{width}\"/>").repeat(columns)
    ));
    let line = |side: &str| format!("<a:{side} w=\"12700\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:{side}>");
    let lines = ["lnL", "lnR", "lnT", "lnB"].map(line).concat();
    for row in rows {
        xml.push_str("<a:tr h=\"400000\">");
        for column in 0..columns {
            xml.push_str("<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>");
            paragraph(xml, row.get(column).map(Vec::as_slice).unwrap_or_default(), "", 1600, language);
            xml.push_str(&format!("</a:txBody><a:tcPr>{lines}<a:noFill/></a:tcPr></a:tc>"));
        }
        xml.push_str("</a:tr>");
    }
    xml.push_str("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>");
}

fn presentation(slides: usize) -> String {
    let mut xml = format!(
        "<p:presentation xmlns:a=\"{DRAWING}\" xmlns:r=\"{OFFICE}\" xmlns:p=\"{SHOW}\"><p:sldMasterIdLst>\
         <p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:sldIdLst>"
    );
    for slide in 0..slides {
        xml.push_str(&format!("<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 256 + slide, slide + 2));
    }
    xml.push_str(&format!(
        "</p:sldIdLst><p:sldSz cx=\"{WIDTH}\" cy=\"{HEIGHT}\"/><p:notesSz cx=\"{HEIGHT}\" cy=\"9144000\"/></p:presentation>"
    ));
    xml
}

const GROUP: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>\
    <a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/>\
    </a:xfrm></p:grpSpPr>";
const MASTER: &str = include_str!("master.xml");
const LAYOUT: &str = include_str!("layout.xml");
const THEME: &str = include_str!("theme.xml");
