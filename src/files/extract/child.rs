//! The child that reads one file: it binds its own hands first, then reads the file that is its
//! standard input. The words of a document are written as one line of JSON, the last of the output;
//! the copies of its pictures one after the other, each as its number, its width, its height, its length and its bytes.
//! What a file tells beside its words is a line of JSON too, and a cleaned file is its bytes.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, Write};
use std::os::fd::AsFd;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde::Serialize;

use super::super::kind::Kind;
use super::gathered::{Gathered, Stop};
use super::package::Package;
use super::{
    Finding, ScreenCopy, hidden, listing, old_slides, old_word, opendocument, pages, pdf, picture, plain, sheets, slides, word,
};

/// Memory that is really used, and addresses that are only taken.
const MEMORY: u64 = 224 * 1024 * 1024;
const SPACE: u64 = 512 * 1024 * 1024;
const SECONDS: u64 = 20;
/// The output may be a file, when somebody tries it by hand.
const OUTPUT: u64 = 64 * 1024 * 1024;
const OPEN_FILES: u64 = 16;

/// After so long the pictures copied so far are enough,
const PATIENCE: Duration = Duration::from_secs(10);
/// and so they are when a page with all of them would be too heavy to load.
const COPIES: usize = 6 * 1024 * 1024;
/// A picture inside a document may be as large as one that is brought by itself.
const PICTURE: u64 = 30 * 1024 * 1024;

/// What is to be read in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Its words, for whatever is made of them.
    Words,
    /// Its words with their links, and the places where its pictures stand: as a page shows it.
    Page,
    /// Copies of its pictures.
    Pictures,
    /// What it tells beside its words.
    Findings,
    /// The file without that.
    Cleaned,
}

impl Wanted {
    pub const ALL: [Wanted; 5] = [Wanted::Words, Wanted::Page, Wanted::Pictures, Wanted::Findings, Wanted::Cleaned];

    /// Its word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Wanted::Words => "words",
            Wanted::Page => "page",
            Wanted::Pictures => "pictures",
            Wanted::Findings => "findings",
            Wanted::Cleaned => "cleaned",
        }
    }
}

/// How the child ends when there are no words to write; anything else is a crash.
pub(super) const DAMAGED: i32 = 65;
pub(super) const ENCRYPTED: i32 = 77;
pub(super) const BOMB: i32 = 76;
/// The limits could not be set: no document is to blame.
pub(super) const UNBOUND: i32 = 71;

/// The body of the hidden subcommand: reads the file on standard input, which must be a real
/// file and not a pipe, and returns the exit status. It starts the program a second time, with
/// the same arguments and with limits; call it before anything else is started.
pub fn run_child(kind: Kind, wanted: Wanted) -> i32 {
    if !is_bound() {
        return bind_and_begin_again();
    }
    // Readers of strangers' files panic; the parent learns of it from the status alone.
    std::panic::set_hook(Box::new(|_| {}));
    match input().map_err(|_| Stop::Damaged).and_then(|file| answer(file, kind, wanted)) {
        Ok(()) => 0,
        Err(Stop::Encrypted) => ENCRYPTED,
        Err(Stop::Bomb) => BOMB,
        Err(Stop::Damaged | Stop::Enough) => DAMAGED,
    }
}

fn answer(file: File, kind: Kind, wanted: Wanted) -> Result<(), Stop> {
    let mut gathered = match wanted {
        Wanted::Words => Gathered::default(),
        Wanted::Page => Gathered::for_page(),
        Wanted::Pictures => return copies(file, kind),
        Wanted::Findings => return write(&found(file, kind)?).map_err(|_| Stop::Damaged),
        Wanted::Cleaned => return io::stdout().lock().write_all(&hidden::clean(file, kind)?).map_err(|_| Stop::Damaged),
    };
    let read = read(file, kind, &mut gathered);
    write(&gathered.finish(read)?).map_err(|_| Stop::Damaged)
}

/// What a file tells beside its words, and what its words tell of children.
fn found(file: File, kind: Kind) -> Result<Vec<Finding>, Stop> {
    let again = file.try_clone().map_err(|_| Stop::Damaged)?;
    let mut gathered = Gathered::default();
    let read = read(file, kind, &mut gathered);
    match gathered.finish(read) {
        Err(Stop::Encrypted) => Err(Stop::Encrypted),
        words => Ok(hidden::find(again, kind, &words.unwrap_or_default())),
    }
}

fn copies(file: File, kind: Kind) -> Result<(), Stop> {
    match kind {
        Kind::Jpeg | Kind::Png => {
            let copy = picture::copy(BufReader::new(file), picture::SCREEN)?;
            write_copy(1, &copy).map_err(|_| Stop::Damaged)
        }
        Kind::Pdf => pages::draw(file, write_copy),
        _ => copies_inside(file, kind),
    }
}

/// Copies of the pictures inside a package; one that cannot be read does not take the others with it.
fn copies_inside(file: File, kind: Kind) -> Result<(), Stop> {
    let begun = Instant::now();
    let again = file.try_clone().map_err(|_| Stop::Damaged)?;
    let mut gathered = Gathered::for_page();
    // What was read before it broke off has its pictures.
    let _ = read(file, kind, &mut gathered);
    let mut package = Package::open(again)?;
    let mut weight = 0;
    for (number, part) in (1..).zip(gathered.pictures()) {
        if begun.elapsed() > PATIENCE || weight > COPIES {
            break;
        }
        let mut bytes = Vec::new();
        let is_read = package.part(part).is_ok_and(|part| part.take(PICTURE).read_to_end(&mut bytes).is_ok());
        let Some(copy) = is_read.then(|| picture::copy(Cursor::new(bytes), picture::INSIDE).ok()).flatten() else { continue };
        weight += copy.bytes.len();
        write_copy(number, &copy).map_err(|_| Stop::Damaged)?;
    }
    Ok(())
}

/// Little memory, little time, few open files, and no core dump with a stranger's text in it.
const LIMITS: [(Resource, u64); 6] = [
    (Resource::Core, 0),
    (Resource::Fsize, OUTPUT),
    (Resource::Nofile, OPEN_FILES),
    (Resource::Cpu, SECONDS),
    (Resource::As, SPACE),
    (Resource::Data, MEMORY),
];

fn is_bound() -> bool {
    LIMITS.iter().all(|(resource, most)| getrlimit(*resource).maximum.is_some_and(|now| now <= *most))
}

/// An allocator that took its memory before the limits came breaks down under them, so the
/// program begins again with the limits on.
fn bind_and_begin_again() -> i32 {
    for (resource, most) in LIMITS {
        let most = getrlimit(resource).maximum.map_or(most, |now| now.min(most));
        if setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) }).is_err() {
            return UNBOUND;
        }
    }
    // It only returns when the program could not be started.
    let _ = Command::new("/proc/self/exe").args(std::env::args_os().skip(1)).exec();
    UNBOUND
}

fn input() -> io::Result<File> {
    let mut file = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    file.rewind()?;
    Ok(file)
}

fn read(file: File, kind: Kind, gathered: &mut Gathered) -> Result<(), Stop> {
    match kind {
        Kind::Docx => word::read(&mut Package::open(file)?, gathered),
        Kind::Pptx => slides::read(&mut Package::open(file)?, gathered),
        Kind::Odt | Kind::Odp | Kind::Ods => opendocument::read(&mut Package::open(file)?, gathered),
        Kind::Zip => listing::read(&Package::open(file)?, gathered),
        Kind::Xlsx => sheets::read(measured(file)?, kind, gathered),
        Kind::Xls => sheets::read(file, kind, gathered),
        Kind::Doc => old_word::read(file, gathered),
        Kind::Ppt => old_slides::read(file, gathered),
        Kind::Pdf => pdf::read(file, gathered),
        Kind::Text => plain::read(file, gathered),
        Kind::Jpeg | Kind::Png => gathered.whole_picture(1, false),
        Kind::Mp3 => Ok(()),
    }
}

/// The reader of new spreadsheets unpacks whatever it meets: the measure is taken before.
fn measured(mut file: File) -> Result<File, Stop> {
    drop(Package::open(file.try_clone().map_err(|_| Stop::Damaged)?)?);
    file.rewind().map_err(|_| Stop::Damaged)?;
    Ok(file)
}

fn write(answer: &impl Serialize) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    // A library may have printed something without ending its line.
    out.write_all(b"\n")?;
    serde_json::to_writer(&mut out, answer)?;
    out.write_all(b"\n")?;
    out.flush()
}

fn write_copy(number: u32, copy: &ScreenCopy) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let length = u32::try_from(copy.bytes.len()).map_err(io::Error::other)?;
    for figure in [number, copy.width, copy.height, length] {
        out.write_all(&figure.to_be_bytes())?;
    }
    out.write_all(&copy.bytes)?;
    out.flush()
}
