//! The files a paper may be taken away as.

use std::str::FromStr;

use super::{Block, Document, docx, pdf, xlsx};
use crate::error::Result;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Docx,
    Pdf,
    /// The tables alone.
    Xlsx,
}

impl Format {
    pub const ALL: [Self; 3] = [Self::Docx, Self::Pdf, Self::Xlsx];

    /// The word in addresses, and the ending of the file's name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
        }
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pdf => "application/pdf",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    /// Whether there is anything of the paper to write so: a spreadsheet is made of tables.
    pub fn suits(self, document: &Document) -> bool {
        self != Self::Xlsx || document.blocks.iter().any(|block| matches!(block, Block::Table(_)))
    }

    /// The file. It takes a core for a while.
    pub fn write(self, document: &Document) -> Result<Vec<u8>> {
        match self {
            Self::Docx => docx(document),
            Self::Pdf => pdf(document),
            Self::Xlsx => xlsx(document),
        }
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|format| format.code() == code).ok_or(())
    }
}
