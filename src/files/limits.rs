//! How much one may bring, and why a file is not taken. A refusal is plain data: its words stand
//! in the Fluent messages of this folder's name.

use super::kind::{Found, Kind};

const MEGABYTE: u64 = 1024 * 1024;

/// What one request may bring. Sizes are in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The largest single file.
    pub file: u64,
    /// The files of one item (a practice, a meeting) together.
    pub item: u64,
    /// How many files one item may have.
    pub files: usize,
    /// The whole request. It is larger than an item, so that a file too many is refused by name
    /// and the rest of the form is still read.
    pub request: u64,
    /// How many fields of text a form may have.
    pub fields: usize,
    /// The longest field of text.
    pub field: usize,
    /// All fields of text together.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            file: 30 * MEGABYTE,
            item: 60 * MEGABYTE,
            files: 10,
            request: 160 * MEGABYTE,
            fields: 400,
            field: 512 * 1024,
            text: 2 * 1024 * 1024,
        }
    }
}

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rejected {
    #[error("larger than {max} bytes")]
    TooLarge { max: u64 },
    #[error("empty")]
    Empty,
    /// It came in pieces, and not all of them are there: another connection has finished it, or it was waited for too long.
    #[error("not all of it has arrived")]
    Unfinished,
    #[error("not an accepted format: {found:?}")]
    Kind { found: Found },
    /// A document that carries programs.
    #[error("carries macros")]
    Macros,
    /// A document or an archive that opens with a password only.
    #[error("encrypted")]
    Encrypted,
    /// The name promises one accepted format and the content is another.
    #[error("named as {named}, is {found}")]
    Mismatch { named: Kind, found: Kind },
    /// Unpacks into far more than any honest document, or is built to mislead who unpacks it.
    #[error("unpacks beyond measure")]
    Bomb,
    /// The name is right and the inside is broken.
    #[error("damaged")]
    Damaged,
    /// An archive inside an archive.
    #[error("an archive holds another one: {name}")]
    Nested { name: String },
    /// An archive holds something that would not be accepted by itself.
    #[error("an archive holds what is not accepted: {name}")]
    Inside { name: String, found: Found },
    #[error("more than {max} files")]
    TooMany { max: usize },
    #[error("files of one item are larger than {max} bytes together")]
    ItemTooLarge { max: u64 },
}

impl Rejected {
    /// The Fluent message that says this to a person.
    pub fn key(&self) -> &'static str {
        match self {
            Rejected::TooLarge { .. } => "files-too-large",
            Rejected::Empty => "files-empty",
            Rejected::Unfinished => "files-unfinished",
            Rejected::Kind { .. } => "files-kind",
            Rejected::Macros => "files-macros",
            Rejected::Encrypted => "files-encrypted",
            Rejected::Mismatch { .. } => "files-mismatch",
            Rejected::Bomb => "files-bomb",
            Rejected::Damaged => "files-damaged",
            Rejected::Nested { .. } => "files-nested",
            Rejected::Inside { .. } => "files-inside",
            Rejected::TooMany { .. } => "files-too-many",
            Rejected::ItemTooLarge { .. } => "files-item-too-large",
        }
    }

    /// The arguments of that message. Sizes are whole megabytes.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Rejected::TooLarge { max } | Rejected::ItemTooLarge { max } => {
                vec![("max", (max / MEGABYTE).to_string())]
            }
            Rejected::TooMany { max } => vec![("max", max.to_string())],
            Rejected::Kind { found } => vec![("found", found.word().to_owned())],
            Rejected::Mismatch { named, found } => {
                vec![("named", named.extension().to_owned()), ("found", found.extension().to_owned())]
            }
            Rejected::Nested { name } => vec![("name", name.clone())],
            Rejected::Inside { name, found } => {
                vec![("name", name.clone()), ("found", found.word().to_owned())]
            }
            Rejected::Empty
            | Rejected::Unfinished
            | Rejected::Macros
            | Rejected::Encrypted
            | Rejected::Bomb
            | Rejected::Damaged => Vec::new(),
        }
    }
}
