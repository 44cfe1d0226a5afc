//! A paper as PDF/A-2a: tagged, with its language and title, its typeface inside. An own layout of lines and
//! tables stands on krilla, which writes the file; nothing here needs a typesetter's programming language.

mod contents;
mod fonts;
mod grid;
mod rows;
mod sheet;
mod table;
mod tags;

use anyhow::Context;
use krilla::color::luma;
use krilla::configure::{Archival, ConfigurationBuilder};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document as File, SerializeSettings};

use super::code::{Code, QUIET_ZONE};
use super::flow::{Line, Role};
use super::{Document, Place, Text};
use crate::error::Result;
pub(super) use contents::numbered;
use fonts::{Face, faces};
use rows::{Run, rows};
use sheet::{CODE_ROOM, MM, Page, Sheet};
use tags::{At, Kind, Tree};

/// A side of the code on paper, its quiet zone included.
const CODE_SIDE: f32 = 24.0 * MM;
/// How thick the lines of tables are, in points.
const RULE: f32 = 0.5;

/// The paper as a file for reading and keeping.
pub fn pdf(document: &Document) -> Result<Vec<u8>> {
    let pieces = numbered(document)?;
    let mut sheet = Sheet::new(document, faces()?);
    sheet.fill(&pieces);
    if sheet.pages.is_empty() {
        sheet.begin_page();
    }
    let code = document.verification.as_ref().map(|verification| Code::of(&verification.address)).transpose()?;
    let configuration = ConfigurationBuilder::new().with_archival_validator(Archival::A2_A).finish();
    let configuration = configuration.map_err(|error| anyhow::anyhow!("{error:?}")).context("ask for PDF/A-2a")?;
    let mut file = File::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let Sheet { pages, mut tree, faces, .. } = sheet;
    for (index, page) in pages.iter().enumerate() {
        let settings = PageSettings::from_wh(page.width, page.height).context("measure a page")?;
        let mut leaf = file.start_page_with(settings);
        let mut surface = leaf.surface();
        let mut brush = Brush { surface: &mut surface, faces, document, page };
        brush.words(&mut tree);
        brush.rules();
        brush.edges(index);
        if let (0, Some(code)) = (index, &code) {
            brush.code(code, &mut tree)?;
        }
        surface.finish();
        leaf.finish();
    }
    file.set_tag_tree(tree.finish());
    file.set_metadata(metadata(document));
    Ok(file.finish().map_err(|error| anyhow::anyhow!("{error:?}")).context("write a PDF")?)
}

fn metadata(document: &Document) -> Metadata {
    let made = document.made_at.to_offset(time::UtcOffset::UTC);
    let date = DateTime::new(u16::try_from(made.year()).unwrap_or(1900)).month(u8::from(made.month())).day(made.day());
    let date = date.hour(made.hour()).minute(made.minute()).second(made.second()).utc_offset_hour(0).utc_offset_minute(0);
    let metadata = Metadata::new().title(document.title.clone()).language(document.locale.code().to_owned());
    let metadata = metadata.creator("Kopilka".to_owned()).creation_date(date);
    if document.author.is_empty() { metadata } else { metadata.authors(vec![document.author.clone()]) }
}

/// What draws one page.
struct Brush<'a, 'b> {
    surface: &'a mut Surface<'b>,
    faces: &'static [Face],
    document: &'a Document,
    page: &'a Page,
}

impl Brush<'_, '_> {
    fn words(&mut self, tree: &mut Tree) {
        let span = ContentTag::Span(SpanTag::empty());
        let repeated = ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther));
        let page = self.page;
        for part in page.runs.chunk_by(|one, next| one.3 == next.3 && one.1 == next.1) {
            let at = part[0].3;
            let leaf = self.surface.start_tagged(if at.is_some() { span } else { repeated });
            for (x, y, run, _) in part {
                self.run(*x, *y, run);
            }
            self.surface.end_tagged();
            if let Some(at) = at {
                tree.leaf(at, leaf);
            }
        }
    }

    fn run(&mut self, x: f32, y: f32, run: &Run) {
        let font = self.faces[run.face].font.clone();
        self.surface.draw_glyphs(Point::from_xy(x, y), &run.glyphs, font, &run.words, run.size, false);
    }

    fn rules(&mut self) {
        let mut path = PathBuilder::new();
        for [left, top, right, bottom] in &self.page.rules {
            let half = RULE / 2.0;
            if let Some(rule) = Rect::from_ltrb(left - half, top - half, right + half, bottom + half) {
                path.push_rect(rule);
            }
        }
        if let Some(path) = path.finish() {
            self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
            self.surface.draw_path(&path);
            self.surface.end_tagged();
        }
    }

    /// The number from the second page on, the mark above, the small line below.
    fn edges(&mut self, index: usize) {
        let top = 10.0 * MM;
        if index > 0 {
            self.artifact(Role::Cell, Place::Centre, (index + 1).to_string().into(), top, ArtifactType::PageNumber);
        }
        if let Some(mark) = &self.document.mark {
            self.surface.set_fill(Some(Fill { paint: luma::Color::new(0x77).into(), ..Fill::default() }));
            self.artifact(Role::Cell, Place::Right, Text::new().bold(mark), top, ArtifactType::Header);
            self.surface.set_fill(None);
        }
        if let Some(footer) = &self.document.footer {
            let top = self.page.height - self.document.profile.margins.bottom * MM + 4.0 * MM;
            self.artifact(Role::Note, Place::Left, footer.as_str().into(), top, ArtifactType::Footer);
        }
    }

    /// Words outside the text of the paper.
    fn artifact(&mut self, role: Role, place: Place, words: Text, top: f32, kind: ArtifactType) {
        let left = self.document.left_margin() * MM;
        let width = self.page.width - left - self.document.profile.margins.right * MM;
        let line = Line::new(role, place, words);
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        let mut y = top;
        for row in rows(&line, &self.document.profile, width, self.faces) {
            for run in &row.runs {
                self.run(left + run.x, y + row.baseline, run);
            }
            y += row.height;
        }
        self.surface.end_tagged();
    }

    /// The code in the lower right corner, its caption to the left of it.
    fn code(&mut self, code: &Code, tree: &mut Tree) -> Result<()> {
        let margins = self.document.profile.margins;
        let right = self.page.width - margins.right * MM;
        let bottom = self.page.height - margins.bottom * MM;
        let (x, y) = (right - CODE_SIDE, bottom - CODE_SIDE);
        let verification = self.document.verification.as_ref().context("a code has an address")?;
        #[expect(clippy::cast_precision_loss, reason = "a code has at most 177 modules")]
        let (module, at) = {
            let module = CODE_SIDE / (code.width + 2 * QUIET_ZONE) as f32;
            (module, move |count: usize| (count + QUIET_ZONE) as f32 * module)
        };
        let mut path = PathBuilder::new();
        for (row, column, length) in code.runs() {
            let end = at(column + length);
            let rect = Rect::from_ltrb(x + at(column), y + at(row), x + end, y + at(row) + module);
            path.push_rect(rect.context("measure a code")?);
        }
        let figure = tree.add(None, Kind::Figure(verification.address.clone()));
        let leaf = self.surface.start_tagged(ContentTag::Other);
        self.surface.draw_path(&path.finish().context("draw a code")?);
        self.surface.end_tagged();
        tree.leaf(figure, leaf);
        let caption = tree.add(None, Kind::Paragraph);
        self.caption(&verification.caption, (x, bottom), caption, tree);
        Ok(())
    }

    fn caption(&mut self, words: &str, (right, bottom): (f32, f32), at: At, tree: &mut Tree) {
        let width = right - self.document.left_margin() * MM - 2.0 * MM;
        let line = Line::new(Role::Note, Place::Right, words.into());
        let rows = rows(&line, &self.document.profile, width, self.faces);
        let height: f32 = rows.iter().map(|row| row.height).sum();
        let mut y = bottom - CODE_ROOM.min(height + 3.0 * MM);
        for row in rows {
            let leaf = self.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            for run in &row.runs {
                self.run(right - width - 2.0 * MM + run.x, y + row.baseline, run);
            }
            self.surface.end_tagged();
            tree.leaf(at, leaf);
            y += row.height;
        }
    }
}
