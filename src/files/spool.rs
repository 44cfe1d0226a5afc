//! A file on its way in: bytes gather under a temporary name while their number is watched and
//! their digest is taken. Whatever is not published disappears when the spool is dropped; what a
//! killed process leaves behind is swept with the orphans.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::ids::RowId;

/// The ending of a temporary name.
pub(super) const PART: &str = "part";

pub(super) struct Spool {
    file: File,
    path: PathBuf,
    published: bool,
    size: u64,
    digest: Sha256,
}

impl Spool {
    pub(super) fn create(folder: &Path) -> io::Result<Spool> {
        let path = folder.join(format!("{}.{PART}", RowId::fresh()));
        let file = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&path)?;
        Ok(Spool { file, path, published: false, size: 0, digest: Sha256::new() })
    }

    pub(super) fn size(&self) -> u64 {
        self.size
    }

    pub(super) fn sha256(&self) -> [u8; 32] {
        self.digest.clone().finalize().into()
    }

    pub(super) fn folder(&self) -> Option<&Path> {
        self.path.parent()
    }

    /// The content from its first byte.
    pub(super) fn rewound(&mut self) -> io::Result<&mut File> {
        self.file.seek(SeekFrom::Start(0))?;
        Ok(&mut self.file)
    }

    /// Gives the content its lasting name; durable when this returns.
    pub(super) fn publish(mut self, place: &Path) -> io::Result<()> {
        self.file.sync_all()?;
        std::fs::rename(&self.path, place)?;
        self.published = true;
        match place.parent() {
            Some(folder) => File::open(folder)?.sync_all(),
            None => Ok(()),
        }
    }

    /// The content as a file without a name, which lasts as long as it is held open.
    pub(super) fn into_nameless(mut self) -> io::Result<File> {
        self.file.seek(SeekFrom::Start(0))?;
        self.file.try_clone()
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
        if !self.published {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
