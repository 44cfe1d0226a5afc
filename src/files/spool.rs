//! A file on its way in: bytes gather in a spool while their number is watched and their digest is
//! taken. Whatever is not published disappears when the spool is dropped; what a killed program
//! leaves behind is swept with the orphans.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use sha2::{Digest, Sha256};

use super::begun::is_given_up;
use super::store::PIECE;
use crate::ids::RowId;

/// The ending of a temporary name.
const PART: &str = "part";

/// Where files wait on their way in.
pub(super) enum Incoming {
    /// On the disk where they will stay: they have temporary names and are renamed in the end.
    Beside(PathBuf),
    /// Anywhere: they have no names, are sent on in the end, and vanish with the program.
    Passing(PathBuf),
}

impl Incoming {
    pub(super) fn folder(&self) -> &Path {
        match self {
            Incoming::Beside(folder) | Incoming::Passing(folder) => folder,
        }
    }

    pub(super) fn begin(&self) -> io::Result<Spool> {
        let path = self.folder().join(format!("{}.{PART}", RowId::fresh()));
        let file = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&path)?;
        let spool = Spool { file, path: Some(path), size: 0, digest: Sha256::new() };
        match self {
            Incoming::Beside(_) => Ok(spool),
            Incoming::Passing(_) => spool.nameless(),
        }
    }

    /// A file that has arrived in pieces, as if it had come at once.
    pub(super) fn resume(&self, path: PathBuf) -> io::Result<Spool> {
        let file = OpenOptions::new().read(true).write(true).open(&path)?;
        let mut spool = Spool { file, path: Some(path), size: 0, digest: Sha256::new() };
        let mut piece = vec![0; PIECE];
        loop {
            let read = spool.file.read(&mut piece)?;
            if read == 0 {
                break;
            }
            spool.digest.update(&piece[..read]);
            spool.size += read as u64;
        }
        match self {
            Incoming::Beside(_) => Ok(spool),
            Incoming::Passing(_) => spool.nameless(),
        }
    }

    /// Removes unfinished files that were last written before `before`, and begun ones that were given up.
    pub(super) fn sweep(&self, before: SystemTime) -> io::Result<()> {
        for entry in std::fs::read_dir(self.folder())? {
            let path = entry?.path();
            // A file may be finished between the listing and the look at it.
            let Ok(about) = path.metadata() else { continue };
            let written = about.modified()?;
            let is_left = path.extension().is_some_and(|ending| ending == PART) && written < before;
            if is_left || is_given_up(&path, written, before) {
                let _ = std::fs::remove_file(path);
            }
        }
        Ok(())
    }
}

pub(super) struct Spool {
    file: File,
    /// The temporary name, while there is one.
    path: Option<PathBuf>,
    size: u64,
    digest: Sha256,
}

impl Spool {
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    pub(super) fn sha256(&self) -> [u8; 32] {
        self.digest.clone().finalize().into()
    }

    /// The content from its first byte.
    pub(super) fn rewound(&mut self) -> io::Result<&mut File> {
        self.file.seek(SeekFrom::Start(0))?;
        Ok(&mut self.file)
    }

    /// Gives the content its lasting name; durable when this returns.
    pub(super) fn publish(mut self, place: &Path) -> io::Result<()> {
        self.file.sync_all()?;
        let path = self.path.take().ok_or_else(|| io::Error::other("a file without a name cannot be renamed"))?;
        if let Err(error) = std::fs::rename(&path, place) {
            self.path = Some(path);
            return Err(error);
        }
        match place.parent() {
            Some(folder) => File::open(folder)?.sync_all(),
            None => Ok(()),
        }
    }

    /// The content as a file that lasts as long as it is held open.
    pub(super) fn into_file(self) -> io::Result<File> {
        let mut file = self.file.try_clone()?;
        file.seek(SeekFrom::Start(0))?;
        Ok(file)
    }

    fn nameless(mut self) -> io::Result<Spool> {
        if let Some(path) = self.path.take() {
            std::fs::remove_file(path)?;
        }
        Ok(self)
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.digest.update(&bytes[..written]);
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Read for Spool {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.file.read(buffer)
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        if let Some(path) = self.path.take() {
            let _ = std::fs::remove_file(path);
        }
    }
}
