//! Finds the programs of PostgreSQL: where the operator says, where Debian and its kin put them, on the
//! search path, and at last where `script/bootstrap` unpacks them for a user who may install nothing.

use std::cmp::Reverse;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::error::ClusterError;

const OLDEST: u32 = 15;

/// The programs of one installed PostgreSQL.
#[derive(Clone)]
pub(super) struct Binaries {
    folder: PathBuf,
    version: u32,
}

impl Binaries {
    /// The newest PostgreSQL on this machine; for an existing cluster the one that made it.
    pub(super) fn find(data: &Path, made_by: Option<u32>) -> Result<Binaries, ClusterError> {
        if let Some(named) = env::var_os("KOPILKA_PG_BIN").filter(|named| !named.is_empty()) {
            let folder = PathBuf::from(named);
            let found = Binaries::in_folder(&folder).ok_or(ClusterError::WrongBinaries { folder })?;
            return found.fit(data, made_by);
        }
        let installed = versions(Path::new("/usr/lib/postgresql"));
        let searched = env::var_os("PATH").unwrap_or_default();
        let unpacked = data.join("postgres/bin");
        let all: Vec<Binaries> = installed
            .into_iter()
            .chain(env::split_paths(&searched))
            .chain([unpacked])
            .filter_map(|folder| Binaries::in_folder(&folder))
            .collect();
        match made_by {
            None => all.into_iter().next().ok_or(ClusterError::NoBinaries),
            Some(version) => {
                let newest = all.first().cloned();
                let exact = all.into_iter().find(|found| found.version == version);
                exact.or(newest).ok_or(ClusterError::NoBinaries)?.fit(data, made_by)
            }
        }
    }

    pub(super) fn program(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn in_folder(folder: &Path) -> Option<Binaries> {
        if !folder.is_absolute() || !folder.join("initdb").is_file() {
            return None;
        }
        let answer = Command::new(folder.join("postgres")).arg("--version").output().ok()?;
        let version = major(&String::from_utf8_lossy(&answer.stdout))?;
        (version >= OLDEST).then(|| Binaries { folder: folder.to_owned(), version })
    }

    fn fit(self, data: &Path, made_by: Option<u32>) -> Result<Binaries, ClusterError> {
        match made_by {
            Some(version) if version != self.version => Err(ClusterError::OtherVersion { folder: data.to_owned(), version }),
            _ => Ok(self),
        }
    }
}

/// Folders `<root>/<version>/bin`, the highest version first.
fn versions(root: &Path) -> Vec<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir(root)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    found.sort_by_key(|found| Reverse(found.0));
    found.into_iter().map(|(_, folder)| folder).collect()
}

/// `postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)` → 15.
fn major(answer: &str) -> Option<u32> {
    let number = answer.split_whitespace().nth(2)?;
    let digits: &str = number.split(|sign: char| !sign.is_ascii_digit()).next()?;
    digits.parse().ok()
}
