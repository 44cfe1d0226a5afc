//! The child that reads one file: it binds its own hands first, then reads the file that is its
//! standard input. The words of a document are written as one line of JSON, the last of the output;
//! the copy of a picture as its width, its height and its bytes. What a file tells beside its words is
//! a line of JSON too, and a cleaned file is its bytes.

use std::fs::File;
use std::io::{self, Seek, Write};
use std::os::fd::AsFd;
use std::os::unix::process::CommandExt;
use std::process::Command;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde::Serialize;

use super::super::kind::Kind;
use super::gathered::{Gathered, Stop};
use super::package::Package;
use super::{
    Extract, Finding, Hidden, ScreenCopy, hidden, listing, old_slides, old_word, opendocument, pdf, picture, plain, sheets,
    slides, word,
};

/// Memory that is really used, and addresses that are only taken.
const MEMORY: u64 = 224 * 1024 * 1024;
const SPACE: u64 = 512 * 1024 * 1024;
const SECONDS: u64 = 20;
/// The output may be a file, when somebody tries it by hand.
const OUTPUT: u64 = 64 * 1024 * 1024;
const OPEN_FILES: u64 = 16;

/// How the child ends when there are no words to write; anything else is a crash.
pub(super) const DAMAGED: i32 = 65;
pub(super) const ENCRYPTED: i32 = 77;
pub(super) const BOMB: i32 = 76;
/// The limits could not be set: no document is to blame.
pub(super) const UNBOUND: i32 = 71;

/// The body of the hidden subcommand: reads the file on standard input, which must be a real
/// file and not a pipe, and returns the exit status. It starts the program a second time, with
/// the same arguments and with limits; call it before anything else is started.
pub fn run_child(kind: Kind, hidden: Option<Hidden>) -> i32 {
    if !is_bound() {
        return bind_and_begin_again();
    }
    // Readers of strangers' files panic; the parent learns of it from the status alone.
    std::panic::set_hook(Box::new(|_| {}));
    match input().map_err(|_| Stop::Damaged).and_then(|file| answer(file, kind, hidden)) {
        Ok(()) => 0,
        Err(Stop::Encrypted) => ENCRYPTED,
        Err(Stop::Bomb) => BOMB,
        Err(Stop::Damaged | Stop::Enough) => DAMAGED,
    }
}

fn answer(file: File, kind: Kind, hidden: Option<Hidden>) -> Result<(), Stop> {
    let written = match hidden {
        Some(Hidden::Find) => write(&found(file, kind)?),
        Some(Hidden::Clean) => io::stdout().lock().write_all(&hidden::clean(file, kind)?),
        None if kind.is_picture() => write_copy(&picture::copy(file, kind)?),
        None => write(&read(file, kind)?),
    };
    written.map_err(|_| Stop::Damaged)
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

/// What a file tells beside its words, and what its words tell of children.
fn found(file: File, kind: Kind) -> Result<Vec<Finding>, Stop> {
    let again = file.try_clone().map_err(|_| Stop::Damaged)?;
    match read(file, kind) {
        Err(Stop::Encrypted) => Err(Stop::Encrypted),
        words => Ok(hidden::find(again, kind, &words.unwrap_or_default())),
    }
}

fn read(file: File, kind: Kind) -> Result<Extract, Stop> {
    let mut gathered = Gathered::default();
    let read = match kind {
        Kind::Docx => word::read(&mut Package::open(file)?, &mut gathered),
        Kind::Pptx => slides::read(&mut Package::open(file)?, &mut gathered),
        Kind::Odt | Kind::Odp | Kind::Ods => opendocument::read(&mut Package::open(file)?, &mut gathered),
        Kind::Zip => listing::read(&Package::open(file)?, &mut gathered),
        Kind::Xlsx => sheets::read(measured(file)?, kind, &mut gathered),
        Kind::Xls => sheets::read(file, kind, &mut gathered),
        Kind::Doc => old_word::read(file, &mut gathered),
        Kind::Ppt => old_slides::read(file, &mut gathered),
        Kind::Pdf => pdf::read(file, &mut gathered),
        Kind::Text => plain::read(file, &mut gathered),
        Kind::Jpeg | Kind::Png | Kind::Mp3 => Ok(()),
    };
    gathered.finish(read)
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

fn write_copy(copy: &ScreenCopy) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(&copy.width.to_be_bytes())?;
    out.write_all(&copy.height.to_be_bytes())?;
    out.write_all(&copy.jpeg)?;
    out.flush()
}
