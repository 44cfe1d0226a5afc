//! The body of a paper: paragraphs and the sections they lie in.

use super::super::flow::{Chapter, Lead, Line, Piece, Role};
use super::super::html::escaped;
use super::super::{Document, Orientation, Place, Text};
use super::package::{DECLARATION, NAMESPACES};
use super::page::{Pages, twips};

pub(super) struct Writer<'a> {
    pub(super) document: &'a Document,
    pub(super) xml: String,
    pub(super) pages: Pages,
    pub(super) orientation: Orientation,
    is_first_section: bool,
    /// The next paragraph begins a page.
    begins_page: bool,
    /// A table ends here: two in a row would grow together.
    pub(super) after_grid: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            document,
            xml: String::new(),
            pages: Pages::new(document),
            orientation: Orientation::Portrait,
            is_first_section: true,
            begins_page: false,
            after_grid: false,
        }
    }

    pub(super) fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Line(line) => self.line(line, ""),
                Piece::Grid(grid) => self.grid(grid),
                Piece::Cover(pieces, foot) => {
                    self.pieces(pieces);
                    // A frame holds the line at the bottom whatever stands above it.
                    let frame = "<w:framePr w:w=\"5000\" w:wrap=\"notBeside\" w:vAnchor=\"margin\" w:hAnchor=\"margin\" \
                         w:xAlign=\"center\" w:yAlign=\"bottom\"/>";
                    foot.iter().for_each(|line| self.line(line, frame));
                    // It lies on the page of the paragraph after it.
                    self.spacer(1.0);
                    self.begins_page = true;
                }
                Piece::Break => self.begins_page = true,
                Piece::Turn(orientation) => self.turn(*orientation),
            }
        }
    }

    /// The whole main part.
    pub(super) fn finish(mut self, pages: &Pages) -> String {
        if self.after_grid {
            self.spacer(1.0);
        }
        let section = pages.section(self.orientation, self.is_first_section);
        format!("{DECLARATION}<w:document {NAMESPACES}><w:body>{}{section}</w:body></w:document>", self.xml)
    }

    fn turn(&mut self, orientation: Orientation) {
        if !self.xml.is_empty() {
            let section = self.pages.section(self.orientation, self.is_first_section);
            let tiny = "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>";
            self.xml.push_str(&format!("<w:p><w:pPr>{tiny}{section}</w:pPr></w:p>"));
            self.is_first_section = false;
        }
        self.orientation = orientation;
        self.begins_page = false;
        self.after_grid = false;
    }

    /// An empty paragraph of so many points.
    pub(super) fn spacer(&mut self, points: f32) {
        self.empty(points, "");
    }

    /// Empty space above a table, kept with it.
    pub(super) fn space_above(&mut self, points: f32) {
        self.empty(points, "<w:keepNext/>");
    }

    fn empty(&mut self, points: f32, keeps: &str) {
        let begins = if std::mem::take(&mut self.begins_page) { "<w:pageBreakBefore/>" } else { "" };
        let height = (points.max(1.0) * 20.0).round();
        self.xml.push_str(&format!(
            "<w:p><w:pPr>{keeps}{begins}<w:spacing w:line=\"{height}\" w:lineRule=\"exact\"/>\
             <w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>"
        ));
    }

    pub(super) fn begins_page(&self) -> bool {
        self.begins_page
    }

    fn line(&mut self, line: &Line, frame: &str) {
        let begins = std::mem::take(&mut self.begins_page);
        self.after_grid = false;
        let around = Around { begins_page: begins, keeps: line.keeps, frame, orientation: self.orientation };
        let xml = paragraph(line, self.document, &around);
        self.xml.push_str(&xml);
    }
}

/// What a paragraph has from the place it stands in.
#[derive(Default)]
pub(super) struct Around<'a> {
    pub(super) begins_page: bool,
    pub(super) keeps: bool,
    pub(super) frame: &'a str,
    pub(super) orientation: Orientation,
}

pub(super) fn paragraph(line: &Line, document: &Document, around: &Around) -> String {
    let style = match line.role {
        Role::Title => "Title",
        Role::Part => "Heading1",
        Role::Point { .. } => "Heading2",
        Role::Body => "BodyText",
        Role::Item => "ListParagraph",
        Role::Requisite => "Requisite",
        Role::Cell => "TableText",
        Role::Note => "Note",
    };
    let mut xml = format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>");
    if around.keeps {
        xml.push_str("<w:keepNext/>");
    }
    if around.begins_page {
        xml.push_str("<w:pageBreakBefore/>");
    }
    xml.push_str(around.frame);
    let is_entry = matches!(line.chapter, Chapter::Entry(..));
    if is_entry {
        let edge = twips(Pages::new(document).text_width(around.orientation));
        xml.push_str(&format!("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{edge}\"/></w:tabs>"));
    }
    if line.above > 0.0 {
        xml.push_str(&format!("<w:spacing w:before=\"{}\"/>", (line.above * 20.0).round()));
    }
    let step = twips(document.profile.indent);
    let edge = step * i32::from(line.depth);
    let (left, first) = match &line.lead {
        Lead::Flush => (edge, String::new()),
        Lead::Indented => (edge, format!(" w:firstLine=\"{step}\"")),
        Lead::Mark(mark) if mark.is_empty() => (edge + step, String::new()),
        Lead::Mark(_) => (edge + step, format!(" w:hanging=\"{step}\"")),
    };
    // The number of the page stands to the right of the words, as in the contents that Word makes.
    let right = if is_entry { format!(" w:right=\"{step}\"") } else { String::new() };
    if left != 0 || !first.is_empty() || is_entry {
        xml.push_str(&format!("<w:ind w:left=\"{left}\"{right}{first}/>"));
    }
    let place = match line.place {
        Place::Left => "left",
        Place::Centre => "center",
        Place::Right => "right",
        Place::Justified => "both",
    };
    xml.push_str(&format!("<w:jc w:val=\"{place}\"/></w:pPr>"));
    if let Lead::Mark(mark) = &line.lead
        && !mark.is_empty()
    {
        xml.push_str(&format!("<w:r><w:t>{}</w:t><w:tab/></w:r>", escaped(mark)));
    }
    match &line.chapter {
        Chapter::None => runs(&mut xml, &line.text),
        Chapter::Begins(number) => {
            xml.push_str(&format!("<w:bookmarkStart w:id=\"{number}\" w:name=\"_Toc{number}\"/>"));
            runs(&mut xml, &line.text);
            xml.push_str(&format!("<w:bookmarkEnd w:id=\"{number}\"/>"));
        }
        Chapter::Entry(number, page) => {
            runs(&mut xml, &line.text);
            xml.push_str(&page_of(*number, page));
        }
    }
    xml.push_str("</w:p>");
    xml
}

/// The page of a chapter as a field, with the number that it comes to: Word has nothing to ask before it shows it.
fn page_of(chapter: usize, page: &str) -> String {
    format!(
        "<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF \
         _Toc{chapter} \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{page}</w:t></w:r><w:r>\
         <w:fldChar w:fldCharType=\"end\"/></w:r>"
    )
}

fn runs(xml: &mut String, text: &Text) {
    for span in &text.spans {
        let bold = if span.is_bold { "<w:b/>" } else { "" };
        let italic = if span.is_italic { "<w:i/>" } else { "" };
        xml.push_str("<w:r>");
        if span.is_bold || span.is_italic {
            xml.push_str(&format!("<w:rPr>{bold}{italic}</w:rPr>"));
        }
        for (index, part) in span.words.split('\n').enumerate() {
            if index > 0 {
                xml.push_str("<w:br/>");
            }
            if !part.is_empty() {
                xml.push_str(&format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(part).replace('\t', " ")));
            }
        }
        xml.push_str("</w:r>");
    }
}
