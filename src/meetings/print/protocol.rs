//! A protocol on paper.

use time::{Date, OffsetDateTime};

use crate::documents::{
    Block, Cell, Column, Document, Item, Keeping, Level, Profile, Requisites, Shape, Signature, Table, Text, Verification,
};
use crate::meetings::model::protocol::{Point, Protocol, Sheet};
use crate::text::{Locale, say, say_with};

/// The least height of a row to sign in, in millimetres.
const ROW_TO_SIGN: f32 = 8.0;

/// The whole protocol; what cannot be checked by a code is not signed, and says so on every page.
pub fn protocol(protocol: &Protocol, verification: Option<Verification>, made_at: OffsetDateTime) -> Document {
    let mut paper = begun(protocol, &protocol.name, made_at);
    paper.mark = verification.is_none().then(|| say(paper.locale, "protocols-draft-mark").into_owned());
    paper.verification = verification;
    paper.footer = Some(protocol.footer.clone()).filter(|words| !words.is_empty());
    for block in head(protocol, &protocol.name) {
        paper.blocks.push(block);
    }
    paper.blocks.push(Block::Heading(Level::Point, format!("{}:", protocol.agenda)));
    let agenda = (1..).zip(&protocol.points).map(|(number, point)| Item::numbered(&[number], agenda_line(protocol, point)));
    paper.blocks.push(Block::List(agenda.collect()));
    for (number, one) in (1..).zip(&protocol.points) {
        paper.blocks.extend(point(number, one));
    }
    let signatures = protocol.signers.iter().map(|signer| Signature {
        post: signer.duty.clone(),
        person: signer.person(),
        date: String::new(),
    });
    paper.blocks.push(Block::Signatures(signatures.collect()));
    if let Some(sheet) = &protocol.sheet {
        paper.blocks.extend(attendance(protocol, sheet));
    }
    paper
}

/// «Подписано в портале 26.11.2026: председатель – …, секретарь – …».
pub fn signed_mark(protocol: &Protocol, profile: &Profile, on: Date) -> String {
    let locale = Locale::from_code(&protocol.language).unwrap_or_default();
    let signers =
        protocol.signers.iter().map(|signer| format!("{} – {}", signer.duty, signer.person().in_signature(profile.names)));
    let args = [("date", profile.date(on, locale).into()), ("value", signers.collect::<Vec<_>>().join(", ").into())];
    say_with(locale, "protocols-signed-mark", &args).into_owned()
}

/// A paper of this protocol without words yet.
pub(super) fn begun(protocol: &Protocol, name: &str, made_at: OffsetDateTime) -> Document {
    let locale = Locale::from_code(&protocol.language).unwrap_or_default();
    let profile = Profile::of_code(&protocol.profile).unwrap_or(Profile::RU_2025);
    let title = format!("{} {}, {}", titled(name), protocol.number_words(), protocol.date);
    let keeping = if protocol.long_keeping { Keeping::OverTenYears } else { Keeping::Usual };
    let author = protocol.organisation.last().cloned().unwrap_or_default();
    Document { author, keeping, ..Document::new(title, locale, profile, made_at) }
}

/// «ПРОТОКОЛ» as a file is called: «Протокол».
fn titled(name: &str) -> String {
    let mut signs = name.chars();
    signs.next().map(|first| format!("{first}{}", signs.as_str().to_lowercase())).unwrap_or_default()
}

/// Everything before the agenda: organisation, name, date, place, number, heading, who was there.
fn head(protocol: &Protocol, name: &str) -> Vec<Block> {
    let mut blocks = requisites(protocol, name);
    blocks.extend(protocol.facts.iter().map(|fact| Block::line(fact.as_str())));
    blocks
}

/// Organisation, name, date, place, number and heading.
pub(super) fn requisites(protocol: &Protocol, name: &str) -> Vec<Block> {
    let mut blocks =
        vec![Block::Organisation(protocol.organisation.clone()), Block::Title { name: name.to_owned(), lines: Vec::new() }];
    let (left, right) = (protocol.date.clone(), protocol.number_words());
    let place = protocol.settlement.clone();
    // A Ukrainian paper has the place between date and number, a Russian one below them.
    if protocol.language == "uk" {
        blocks.push(Block::Requisites(Requisites { left, centre: place, right }));
    } else {
        blocks.push(Block::Requisites(Requisites { left, right, ..Requisites::default() }));
        blocks.push(Block::Requisites(Requisites { centre: place, ..Requisites::default() }));
    }
    blocks.push(Block::Text(Shape::Centred, Text::new().bold(&protocol.heading)));
    if !protocol.correction.is_empty() {
        blocks.push(Block::Text(Shape::Centred, Text::new().italic(&protocol.correction)));
    }
    blocks
}

/// In Ukrainian the speaker stands in a line of its own.
fn agenda_line(protocol: &Protocol, point: &Point) -> String {
    let between = if protocol.language == "uk" { "\n" } else { " " };
    let parts = [point.title.as_str(), point.speakers.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

/// What was heard, said and decided on an item.
pub(super) fn point(number: u32, point: &Point) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (at, passage) in point.passages.iter().enumerate() {
        let number = if at == 0 { format!("{number}.") } else { String::new() };
        let label = format!("{}:", passage.label);
        blocks.push(Block::Labelled { number, label, text: passage.text.as_str().into() });
    }
    if !point.resolutions.is_empty() {
        blocks.push(Block::Labelled { number: String::new(), label: format!("{}:", point.decided), text: Text::new() });
        let resolutions = point.resolutions.iter().map(|resolution| {
            let task = if resolution.task.is_empty() { String::new() } else { format!("\n{}", resolution.task) };
            Item { mark: format!("{}.", resolution.number), depth: 1, text: format!("{}{task}", resolution.text).into() }
        });
        blocks.push(Block::List(resolutions.collect()));
    }
    if !point.vote.is_empty() {
        blocks.push(Block::paragraph(point.vote.as_str()));
    }
    blocks.extend(point.annexes.iter().map(|annex| Block::line(annex.as_str())));
    blocks
}

/// The list of those present, with a place to sign.
fn attendance(protocol: &Protocol, sheet: &Sheet) -> Vec<Block> {
    let [number, person, post, signature] = &sheet.columns;
    let columns = [Column::centred(number, 8), Column::new(person, 40), Column::new(post, 30), Column::new(signature, 22)];
    let mut table = Table { row_height: ROW_TO_SIGN, ..Table::new(&sheet.name, columns) };
    for (at, (name, post)) in (1u32..).zip(&sheet.rows) {
        table = table.row([Cell::from(at), Cell::from(name.as_str()), Cell::from(post.as_str()), Cell::empty()]);
    }
    let locale = Locale::from_code(&protocol.language).unwrap_or_default();
    let args = [("number", protocol.number_words().into()), ("date", protocol.date.clone().into())];
    let belongs = say_with(locale, "protocols-sheet-of", &args).into_owned();
    vec![
        Block::PageBreak,
        Block::Text(Shape::Right, format!("{}\n{belongs}", sheet.title).into()),
        Block::Heading(Level::Part, sheet.name.clone()),
        table.into(),
    ]
}
