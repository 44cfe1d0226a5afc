//! Why the private PostgreSQL could not be started: each reason is a sentence for the person at the
//! terminal, and each says what to do next.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

#[derive(Debug, Error)]
pub enum ClusterError {
    #[error(
        "PostgreSQL 15 or newer was not found. Run script/bootstrap, which installs it, \
         or set DATABASE_URL to a PostgreSQL that already runs."
    )]
    NoBinaries,

    #[error(
        "KOPILKA_PG_BIN names {folder}, but that folder holds no PostgreSQL 15 or newer. \
         Correct the variable, or unset it so that PostgreSQL is searched for."
    )]
    WrongBinaries { folder: PathBuf },

    #[error(
        "The database in {folder} was made by PostgreSQL {version}, which is not installed here. Install \
         that version (Debian and Ubuntu: apt-get install postgresql-{version}), or name its programs in KOPILKA_PG_BIN."
    )]
    OtherVersion { folder: PathBuf, version: u32 },

    #[error(
        "Another Kopilka{} already works with {data}. Use that one, stop it first, \
         or set KOPILKA_DATA to another folder.",
        .process.map(|process| format!(" (process {process})")).unwrap_or_default()
    )]
    Taken { data: PathBuf, process: Option<u32> },

    #[error(
        "{folder} belongs to another user (number {owner}). Start Kopilka as that user, \
         or set KOPILKA_DATA to a folder of your own."
    )]
    ForeignFolder { folder: PathBuf, owner: u32 },

    #[error(
        "PostgreSQL may not run as root and runs as user number {user}, who cannot reach {folder}. \
         Set KOPILKA_DATA to a folder which everybody may enter, such as /var/lib/kopilka."
    )]
    OutOfReach { folder: PathBuf, user: u32 },

    #[error(
        "PostgreSQL may not run as root, and this machine has neither a user «postgres» nor «nobody». \
         Start Kopilka as an ordinary user."
    )]
    NoAccount,

    #[error(
        "{folder} holds files but no PostgreSQL database. Nothing was changed. If they are of no use, move \
         the folder away; if the database should be there, restore it from a backup."
    )]
    NotACluster { folder: PathBuf },

    #[error(
        "The PostgreSQL in {folder} is not, or no longer, Kopilka's own; it said: {said}. Nothing was \
         changed. Restore it from a backup, or move the folder away to begin with an empty database."
    )]
    Incomplete { folder: PathBuf, said: String },

    #[error(
        "PostgreSQL is set to lose saved work in a power cut: {setting} is off ({origin}). \
         Kopilka does not serve so. {remedy}"
    )]
    WeakDurability { setting: String, origin: String, remedy: String },

    #[error("A new PostgreSQL database could not be made in {folder}. PostgreSQL said: {said}")]
    NotCreated { folder: PathBuf, said: String },

    #[error(
        "A PostgreSQL of an earlier run (process {process}) still works with {folder} and does not end. \
         End it with «kill -INT {process}», wait until it is gone, and start again."
    )]
    Orphan { folder: PathBuf, process: i32 },

    #[error("PostgreSQL did not become ready. Its last words in {log} were:\n{said}")]
    NotReady { log: PathBuf, said: String },

    #[error("Kopilka could not {deed}: {source}")]
    Files { deed: String, source: io::Error },

    #[error("PostgreSQL answered unexpectedly: {0}")]
    Answer(#[from] sqlx::Error),
}

impl ClusterError {
    /// For `map_err`: what the program was about to do when the system refused.
    pub(super) fn files(deed: impl Into<String>) -> impl FnOnce(io::Error) -> ClusterError {
        let deed = deed.into();
        move |source| ClusterError::Files { deed, source }
    }
}
