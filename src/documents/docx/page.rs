//! Pages: their size, edges and orientation, the number from the second page on, what stands at the foot.

use super::super::html::escaped;
use super::super::{Document, Orientation};
use super::package::{DECLARATION, NAMESPACES};

/// Twentieths of a point, which is how Word counts lengths.
pub(super) fn twips(millimetres: f32) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "lengths on a page are small")]
    let twips = (millimetres * 1440.0 / 25.4).round() as i32;
    twips
}

/// A side of the code on paper, in millimetres, and in the units of drawings.
const CODE_SIDE: i64 = 24;
const CODE_UNITS: i64 = CODE_SIDE * 36_000;

pub(super) struct Pages {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

impl Pages {
    pub(super) fn new(document: &Document) -> Self {
        let margins = document.profile.margins;
        Self { left: document.left_margin(), right: margins.right, top: margins.top, bottom: margins.bottom }
    }

    /// The width of the text, in millimetres.
    pub(super) fn text_width(&self, orientation: Orientation) -> f32 {
        let width = if orientation == Orientation::Landscape { 297.0 } else { 210.0 };
        width - self.left - self.right
    }

    pub(super) fn section(&self, orientation: Orientation, is_first: bool) -> String {
        let [left, right, top, bottom] = [self.left, self.right, self.top, self.bottom].map(twips);
        let (width, height, turned) = match orientation {
            Orientation::Portrait => (11906, 16838, ""),
            Orientation::Landscape => (16838, 11906, " w:orient=\"landscape\""),
        };
        let mut xml = "<w:sectPr>".to_owned();
        for (kind, part) in [("header", "default"), ("header", "first"), ("footer", "default"), ("footer", "first")] {
            xml.push_str(&format!("<w:{kind}Reference w:type=\"{part}\" r:id=\"{kind}-{part}\"/>"));
        }
        let edge = twips(10.0).min(bottom);
        xml.push_str(&format!(
            "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"{width}\" w:h=\"{height}\"{turned}/><w:pgMar w:top=\"{top}\" \
             w:right=\"{right}\" w:bottom=\"{bottom}\" w:left=\"{left}\" w:header=\"{}\" w:footer=\"{}\" w:gutter=\"0\"/>",
            twips(10.0),
            edge / 2
        ));
        xml.push_str(if is_first { "<w:titlePg/></w:sectPr>" } else { "</w:sectPr>" });
        xml
    }
}

/// The four parts above and below the text: name, kind, content.
pub(super) fn header_parts(document: &Document, has_code: bool) -> [(&'static str, &'static str, String); 4] {
    let mark = document.mark.as_deref().map(|mark| {
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:framePr w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"margin\" \
             w:xAlign=\"right\" w:y=\"{}\"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val=\"777777\"/></w:rPr><w:t>{}</w:t></w:r></w:p>",
            twips(10.0),
            escaped(mark)
        )
    });
    let mark = mark.unwrap_or_default();
    let number = "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\
         <w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\
         <w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    let line = document.footer.as_deref().unwrap_or_default();
    let line = format!(
        "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>",
        escaped(line)
    );
    let empty = "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr></w:p>";
    let part = |element: &str, body: String| format!("{DECLARATION}<w:{element} {NAMESPACES}>{body}</w:{element}>");
    let code = if has_code { code(document) } else { String::new() };
    [
        ("header-default", "header", part("hdr", format!("{mark}{number}"))),
        ("header-first", "header", part("hdr", format!("{mark}{empty}"))),
        ("footer-default", "footer", part("ftr", line.clone())),
        ("footer-first", "footer", part("ftr", format!("{code}{line}"))),
    ]
}

/// The code with its caption, at the right above the foot of the first page.
fn code(document: &Document) -> String {
    let caption = document.verification.as_ref().map(|verification| escaped(&verification.caption)).unwrap_or_default();
    let caption = format!("<w:r><w:t xml:space=\"preserve\">{caption} </w:t></w:r>");
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"right\"/></w:pPr>{caption}<w:r><w:drawing><wp:inline \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" \
         distR=\"0\"><wp:extent cx=\"{CODE_UNITS}\" cy=\"{CODE_UNITS}\"/><wp:docPr id=\"1\" name=\"QR\" descr=\"QR\"/><a:graphic \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData \
         uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic \
         xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"QR\"/>\
         <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"code\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
         <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{CODE_UNITS}\" cy=\"{CODE_UNITS}\"/></a:xfrm><a:prstGeom prst=\"rect\">\
         <a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
}
