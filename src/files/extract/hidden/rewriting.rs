//! XML written anew while it is read, without what the rules leave out. Everything else stays sign for sign.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};

use super::super::super::kind::Kind;
use super::super::gathered::Stop;
use super::opendocument::NAMES;

const DEPTH: usize = 400;

/// What is left out of a part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    /// The words of every name.
    Properties,
    /// The kinds of parts that are gone.
    Types(Kind),
    /// What points at parts that are gone.
    Relations,
    /// Remarks, and changes: what was put in stays, what was crossed out goes.
    Word,
    /// What points at remarks.
    Slide,
    OpenDocument,
}

/// Remarks and those who made them.
pub(super) fn is_left_out(kind: Kind, name: &str) -> bool {
    let starts: &[&str] = match kind {
        Kind::Docx => &["word/comments", "word/people.xml", "word/_rels/comments"],
        Kind::Pptx => &["ppt/comments/", "ppt/commentAuthors.xml", "ppt/authors.xml"],
        Kind::Xlsx => &["xl/comments", "xl/threadedComments/", "xl/persons/"],
        _ => &[],
    };
    let name = name.to_ascii_lowercase();
    starts.iter().any(|start| name.starts_with(&start.to_ascii_lowercase()))
}

/// What becomes of an element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Stays,
    /// Its tags go, what is in it stays.
    Opens,
    /// It goes with everything in it.
    Goes,
}

pub(super) fn rewrite(xml: &[u8], rules: Rules) -> Result<Vec<u8>, Stop> {
    let mut reader = Reader::from_reader(xml);
    reader.config_mut().allow_dangling_amp = true;
    let mut rewriting = Rewriting { rules, writer: Writer::new(Vec::new()), open: Vec::new(), lines: Vec::new(), gone: 0 };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| Stop::Damaged)? {
            Event::Eof => break,
            event => rewriting.event(event)?,
        }
    }
    if rewriting.open.is_empty() { Ok(rewriting.writer.into_inner()) } else { Err(Stop::Damaged) }
}

/// A paragraph or a row that may turn out to be gone.
struct Line {
    depth: usize,
    /// Where it begins in what was written.
    start: usize,
    is_crossed_out: bool,
    has_content: bool,
}

struct Rewriting {
    rules: Rules,
    writer: Writer<Vec<u8>>,
    /// The elements around, with their names and what became of them.
    open: Vec<(String, Fate)>,
    lines: Vec<Line>,
    /// How many of them are gone.
    gone: usize,
}

impl Rewriting {
    fn event(&mut self, event: Event<'_>) -> Result<(), Stop> {
        match event {
            Event::Start(start) => {
                let fate = self.fate(&start);
                if self.open.len() >= DEPTH {
                    return Err(Stop::Bomb);
                }
                self.begin_line(&start, fate);
                self.open.push((local(&start).to_owned(), fate));
                if fate == Fate::Goes {
                    self.gone += 1;
                }
                if fate == Fate::Stays { self.write(Event::Start(start)) } else { Ok(()) }
            }
            Event::Empty(start) => match self.fate(&start) {
                Fate::Stays => {
                    self.note_content(local(&start));
                    self.write(Event::Empty(start))
                }
                Fate::Opens | Fate::Goes => Ok(()),
            },
            Event::End(end) => {
                let Some((name, fate)) = self.open.pop() else { return Err(Stop::Damaged) };
                if fate == Fate::Goes {
                    self.gone -= 1;
                }
                if fate == Fate::Stays {
                    self.write(Event::End(end))?;
                    self.end_line();
                    self.note_content(&name);
                }
                Ok(())
            }
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) if self.is_emptied() => Ok(()),
            // A document's own entities are nobody's words.
            Event::DocType(_) => Ok(()),
            event => self.write(event),
        }
    }

    fn write(&mut self, event: Event<'_>) -> Result<(), Stop> {
        if self.gone > 0 {
            return Ok(());
        }
        self.writer.write_event(event).map_err(|_| Stop::Damaged)
    }

    fn fate(&mut self, start: &BytesStart<'_>) -> Fate {
        let name = local(start);
        let inside = self.open.last().map(|(name, _)| name.as_str()).unwrap_or_default();
        match self.rules {
            Rules::Properties => Fate::Stays,
            Rules::Types(kind) => {
                let part = attribute(start, "PartName").unwrap_or_default();
                if name == "Override" && is_left_out(kind, part.trim_start_matches('/')) { Fate::Goes } else { Fate::Stays }
            }
            Rules::Relations => {
                const REMARKS: [&str; 10] = [
                    "comments",
                    "commentsExtended",
                    "commentsIds",
                    "commentsExtensible",
                    "people",
                    "commentAuthors",
                    "authors",
                    "comment",
                    "threadedComment",
                    "person",
                ];
                let sort = attribute(start, "Type").unwrap_or_default();
                let sort = sort.rsplit('/').next().unwrap_or_default();
                if name == "Relationship" && REMARKS.contains(&sort) { Fate::Goes } else { Fate::Stays }
            }
            // An extension of modern remarks, which points at them.
            Rules::Slide => match attribute(start, "uri") {
                Some(uri) if name == "ext" && uri.eq_ignore_ascii_case("{6950BFC3-D8DA-4A85-94F7-54DA5524770B}") => Fate::Goes,
                _ => Fate::Stays,
            },
            Rules::OpenDocument => match name {
                "annotation" | "annotation-end" | "tracked-changes" | "change-start" | "change-end" | "change" => Fate::Goes,
                _ => Fate::Stays,
            },
            Rules::Word => {
                let is_property = matches!(inside, "rPr" | "trPr");
                if is_property && matches!(name, "del" | "moveFrom") && self.gone == 0 {
                    self.cross_out(inside == "trPr");
                }
                word(name, is_property)
            }
        }
    }

    /// The sign of the end of a paragraph, or a row, was crossed out.
    fn cross_out(&mut self, is_row: bool) {
        let name = if is_row { "tr" } else { "p" };
        let depth = self.open.iter().rposition(|(open, _)| open == name);
        // A run has such properties too: only those of the paragraph itself speak of its end.
        let is_own = is_row || self.open.iter().rev().nth(1).is_some_and(|(open, _)| open == "pPr");
        if let (Some(depth), true) = (depth, is_own)
            && let Some(line) = self.lines.iter_mut().find(|line| line.depth == depth)
        {
            line.is_crossed_out = true;
        }
    }

    fn begin_line(&mut self, start: &BytesStart<'_>, fate: Fate) {
        let is_line = matches!(local(start), "p" | "tr") && self.rules == Rules::Word && fate == Fate::Stays && self.gone == 0;
        if is_line {
            let start = self.writer.get_ref().len();
            self.lines.push(Line { depth: self.open.len(), start, is_crossed_out: false, has_content: false });
        }
    }

    /// The element that has just ended may have been a line that is gone: an empty paragraph between others, or a row.
    fn end_line(&mut self) {
        let Some(line) = self.lines.pop_if(|line| line.depth == self.open.len()) else { return };
        let around = self.open.last().map(|(name, _)| name.as_str()).unwrap_or_default();
        let goes = match around {
            "body" => !line.has_content,
            "tbl" => true,
            _ => false,
        };
        if line.is_crossed_out && goes {
            self.writer.get_mut().truncate(line.start);
        }
    }

    /// A paragraph with words, a picture or a section is more than its end.
    fn note_content(&mut self, name: &str) {
        if self.gone == 0 && matches!(name, "t" | "drawing" | "pict" | "object" | "sectPr" | "oMath" | "br" | "tab") {
            self.lines.iter_mut().for_each(|line| line.has_content = true);
        }
    }

    /// Whether the words in hand are a name among the properties.
    fn is_emptied(&self) -> bool {
        const OFFICE: [&str; 4] = ["creator", "lastModifiedBy", "Manager", "Company"];
        self.rules == Rules::Properties
            && self.open.last().is_some_and(|(name, _)| OFFICE.contains(&name.as_str()) || NAMES.contains(&name.as_str()))
    }
}

/// What becomes of an element of Word.
fn word(name: &str, is_property: bool) -> Fate {
    match name {
        "ins" | "moveTo" if !is_property => Fate::Opens,
        "ins" | "moveTo" | "del" | "moveFrom" | "cellIns" | "cellDel" | "cellMerge" | "numberingChange" => Fate::Goes,
        "commentRangeStart" | "commentRangeEnd" | "commentReference" | "annotationRef" => Fate::Goes,
        "moveFromRangeStart" | "moveFromRangeEnd" | "moveToRangeStart" | "moveToRangeEnd" => Fate::Goes,
        "customXmlInsRangeStart" | "customXmlInsRangeEnd" | "customXmlDelRangeStart" | "customXmlDelRangeEnd" => Fate::Goes,
        name if name.ends_with("PrChange") || name == "tblGridChange" || name == "tblPrExChange" => Fate::Goes,
        _ => Fate::Stays,
    }
}

fn local<'a>(start: &'a BytesStart<'_>) -> &'a str {
    let name = start.name().into_inner();
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    attributes.with_checks(false);
    let found = attributes.filter_map(Result::ok).find(|attribute| attribute.key.into_inner() == name)?;
    Some(found.value.to_string())
}
