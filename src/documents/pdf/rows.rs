//! A paragraph broken into rows of glyphs of a given width.

use krilla::text::{GlyphId, KrillaGlyph};

use super::fonts::{ASCENT, Face, LINE, number};
use crate::documents::flow::{Chapter, Lead, Line, Role};
use crate::documents::{Place, Profile, Text};

/// One row of a paragraph on paper.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) runs: Vec<Run>,
    pub(super) height: f32,
    /// From the top of the row to the line its letters stand on.
    pub(super) baseline: f32,
}

/// Glyphs of one face, drawn together.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// From the left edge of the paragraph's place.
    pub(super) x: f32,
    pub(super) face: usize,
    pub(super) size: f32,
    pub(super) words: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    pub(super) is_mark: bool,
}

#[derive(Clone, Copy)]
struct Sign {
    sign: char,
    glyph: GlyphId,
    /// In points.
    advance: f32,
    face: usize,
}

/// What may not be broken, with the spaces after it.
#[derive(Default)]
struct Word {
    signs: Vec<Sign>,
    width: f32,
    spaces: Vec<Sign>,
    ends_row: bool,
}

/// The size of a role's letters, in points.
pub(super) fn size_of(role: Role, profile: &Profile) -> f32 {
    match role {
        Role::Title => profile.title_size,
        Role::Cell => profile.table_size,
        Role::Note => profile.small_size,
        Role::Part | Role::Point { .. } | Role::Body | Role::Item | Role::Requisite => profile.size,
    }
}

/// The rows of a paragraph in a place of so many points.
pub(super) fn rows(line: &Line, profile: &Profile, width: f32, faces: &[Face]) -> Vec<Row> {
    let size = size_of(line.role, profile);
    let step = profile.indent * 72.0 / 25.4;
    let edge = step * f32::from(line.depth);
    let page = match &line.chapter {
        Chapter::Entry(_, page) => Some(page.as_str()),
        Chapter::None | Chapter::Begins(_) => None,
    };
    let (right, width) = (width, if page.is_some() { width - step } else { width });
    let mut mark = None;
    let (left, first) = match &line.lead {
        Lead::Flush => (edge, edge),
        Lead::Indented => (edge, edge + step),
        Lead::Mark(words) if words.is_empty() => (edge + step, edge + step),
        Lead::Mark(words) => {
            let signs = signs(&words.as_str().into(), size, faces);
            let reach = edge + signs.iter().map(|sign| sign.advance).sum::<f32>();
            mark = Some(signs);
            (edge + step, reach.max(edge + step))
        }
    };
    let spacing = if matches!(line.role, Role::Body | Role::Item) { profile.spacing } else { 1.0 };
    let height = size * LINE * spacing;
    let baseline = size * ASCENT + (height - size * LINE) / 2.0;
    let mut all: Vec<Row> = Vec::new();
    for (words, is_last) in broken(words(&signs(&line.text, size, faces)), width - first, width - left) {
        let start = if all.is_empty() { first } else { left };
        let runs = set(&words, start, width, if is_last { unjustified(line.place) } else { line.place }, size);
        all.push(Row { runs, height, baseline });
    }
    if all.is_empty() {
        all.push(Row { runs: Vec::new(), height, baseline });
    }
    if let (Some(signs), Some(row)) = (mark, all.first_mut()) {
        let marks = runs_of(&signs, edge, size, 0.0);
        row.runs.splice(0..0, marks.into_iter().map(|run| Run { is_mark: true, ..run }));
    }
    if let (Some(page), Some(row)) = (page, all.last_mut()) {
        let signs = signs(&page.into(), size, faces);
        let reach: f32 = signs.iter().filter(|sign| sign.sign != ' ').map(|sign| sign.advance).sum();
        row.runs.extend(runs_of(&signs, right - reach, size, 0.0));
    }
    all
}

fn unjustified(place: Place) -> Place {
    if place == Place::Justified { Place::Left } else { place }
}

/// The signs of a text. Each of its lines ends with a space, which takes no room: words that are copied or read
/// aloud do not grow together.
fn signs(text: &Text, size: f32, faces: &[Face]) -> Vec<Sign> {
    let mut all = Vec::new();
    let mut add = |sign: char, face: usize| {
        if sign == '\n' {
            all.push(Sign { sign, glyph: GlyphId::new(0), advance: 0.0, face });
        } else if let Some((glyph, advance)) = faces[face].glyph(sign) {
            all.push(Sign { sign, glyph, advance: advance * size, face });
        }
    };
    for span in &text.spans {
        let face = number(span.is_bold, span.is_italic);
        for sign in span.words.chars() {
            if sign == '\n' {
                add(' ', face);
            }
            add(sign, face);
        }
    }
    if let Some(last) = text.spans.last() {
        add(' ', number(last.is_bold, last.is_italic));
    }
    all
}

fn words(signs: &[Sign]) -> Vec<Word> {
    let mut all = Vec::new();
    let mut word = Word::default();
    for (index, sign) in signs.iter().enumerate() {
        match sign.sign {
            '\n' => {
                word.ends_row = true;
                all.push(std::mem::take(&mut word));
            }
            ' ' | '\t' => word.spaces.push(*sign),
            _ => {
                if !word.spaces.is_empty() || breaks_before(signs, index) {
                    all.push(std::mem::take(&mut word));
                }
                word.push(*sign);
            }
        }
    }
    if !word.signs.is_empty() || !word.spaces.is_empty() {
        all.push(word);
    }
    all
}

impl Word {
    fn push(&mut self, sign: Sign) {
        self.width += sign.advance;
        self.signs.push(sign);
    }
}

/// After a hyphen or a slash between long parts: «учебно-|воспитательный», never «7-|А».
fn breaks_before(signs: &[Sign], index: usize) -> bool {
    const PART: usize = 3;
    let Some(hyphen) = index.checked_sub(1).filter(|at| matches!(signs[*at].sign, '-' | '/')) else { return false };
    let is_part = |part: &[Sign]| part.len() == PART && part.iter().all(|sign| sign.sign.is_alphabetic());
    let before = hyphen.checked_sub(PART).map_or(&[][..], |from| &signs[from..hyphen]);
    is_part(before) && is_part(signs.get(index..index + PART).unwrap_or_default())
}

/// Words in rows, each with whether it ends the paragraph or a line of it.
fn broken(words: Vec<Word>, first: f32, others: f32) -> Vec<(Vec<Word>, bool)> {
    let mut all = Vec::new();
    let mut row: Vec<Word> = Vec::new();
    let mut width = 0.0;
    for mut word in words {
        loop {
            let room = if all.is_empty() { first } else { others };
            if width + word.width <= room + 0.01 {
                break;
            }
            if !row.is_empty() {
                all.push((std::mem::take(&mut row), false));
                width = 0.0;
                continue;
            }
            // Wider than a whole row: what fits of it makes one.
            let Some(head) = cut(&mut word, room) else { break };
            all.push((vec![head], false));
        }
        width += word.width + word.spaces.iter().map(|space| space.advance).sum::<f32>();
        let ends_row = word.ends_row;
        row.push(word);
        if ends_row {
            all.push((std::mem::take(&mut row), true));
            width = 0.0;
        }
    }
    if !row.is_empty() {
        all.push((row, true));
    }
    all
}

/// Takes from a word what fits, at least one sign; nothing if one sign is all it is.
fn cut(word: &mut Word, room: f32) -> Option<Word> {
    let mut width = 0.0;
    let fits = word.signs.iter().take_while(|sign| {
        width += sign.advance;
        width <= room
    });
    let fits = fits.count().max(1);
    if fits >= word.signs.len() {
        return None;
    }
    let rest = word.signs.split_off(fits);
    let head = Word {
        width: word.signs.iter().map(|sign| sign.advance).sum(),
        signs: std::mem::take(&mut word.signs),
        ..Word::default()
    };
    word.width = rest.iter().map(|sign| sign.advance).sum();
    word.signs = rest;
    Some(head)
}

/// The runs of one row, with one space at its end.
fn set(words: &[Word], start: f32, width: f32, place: Place, size: f32) -> Vec<Run> {
    let mut signs: Vec<Sign> = words.iter().flat_map(|word| word.signs.iter().chain(&word.spaces).copied()).collect();
    let trailing = words.last().map_or(0, |word| word.spaces.len());
    let inner = signs.len() - trailing;
    let natural: f32 = signs[..inner].iter().map(|sign| sign.advance).sum();
    let free = (width - start - natural).max(0.0);
    let gaps: usize = words.iter().rev().skip(1).map(|word| word.spaces.len()).sum();
    #[expect(clippy::cast_precision_loss, reason = "a row has few spaces")]
    let (x, stretch) = match place {
        Place::Left => (start, 0.0),
        Place::Centre => (start + free / 2.0, 0.0),
        Place::Right => (start + free, 0.0),
        Place::Justified if gaps == 0 => (start, 0.0),
        Place::Justified => (start, free / gaps as f32),
    };
    signs.truncate(inner + trailing.min(1));
    runs_of(&signs, x, size, stretch)
}

fn runs_of(signs: &[Sign], mut x: f32, size: f32, stretch: f32) -> Vec<Run> {
    let mut runs = Vec::new();
    for part in signs.chunk_by(|one, next| one.face == next.face) {
        let mut run = Run { x, face: part[0].face, size, words: String::new(), glyphs: Vec::new(), is_mark: false };
        for sign in part {
            let advance = sign.advance + if matches!(sign.sign, ' ' | '\t') { stretch } else { 0.0 };
            let from = run.words.len();
            run.words.push(sign.sign);
            run.glyphs.push(KrillaGlyph::new(sign.glyph, advance / size, 0.0, 0.0, 0.0, from..run.words.len(), None));
            x += advance;
        }
        runs.push(run);
    }
    runs
}
