//! What a file tells beside its words, and may not be meant to: who wrote it, what was remarked and crossed out, where a
//! photograph was taken, which programs lie in it; and the same file without all that.

mod cleaning;
mod compound;
mod finding;
mod office;
mod opendocument;
mod pdf;
mod photograph;
mod properties;
mod rewriting;
mod word;

use std::fs::File;
use std::io::Seek;

pub use finding::{Finding, Sort};

use self::finding::Findings;
use super::super::kind::Kind;
use super::Extract;
use super::gathered::Stop;
use super::package::Package;

/// Everything found in a file whose words were read. What cannot be looked through tells nothing.
pub(super) fn find(file: File, kind: Kind, words: &Extract) -> Vec<Finding> {
    let mut findings = Findings::default();
    // What was found before something broke is told all the same.
    let _ = look(file, kind, &mut findings);
    findings.persons(words);
    findings.finish()
}

fn look(mut file: File, kind: Kind, findings: &mut Findings) -> Result<(), Stop> {
    // Its words were read before.
    file.rewind().map_err(|_| Stop::Damaged)?;
    match kind {
        Kind::Docx => word::find(&mut Package::open(file)?, findings),
        Kind::Pptx => office::find_in_slides(&mut Package::open(file)?, findings),
        Kind::Xlsx => office::find_in_sheets(&mut Package::open(file)?, findings),
        Kind::Odt | Kind::Odp | Kind::Ods => opendocument::find(&mut Package::open(file)?, findings),
        Kind::Doc | Kind::Ppt | Kind::Xls => compound::find(file, kind, findings),
        Kind::Pdf => pdf::find(file, findings),
        Kind::Jpeg | Kind::Png => photograph::find_alone(file, findings),
        _ => Ok(()),
    }
}

/// The same file without what can be taken out of it.
pub(super) fn clean(file: File, kind: Kind) -> Result<Vec<u8>, Stop> {
    match kind {
        Kind::Doc | Kind::Ppt | Kind::Xls => compound::clean(file, kind),
        Kind::Pdf => pdf::clean(file),
        Kind::Jpeg | Kind::Png => photograph::clean(file),
        Kind::Docx | Kind::Pptx | Kind::Xlsx | Kind::Odt | Kind::Odp | Kind::Ods => cleaning::clean(file, kind),
        _ => Err(Stop::Damaged),
    }
}
