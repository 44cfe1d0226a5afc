//! Texts that are kept beside the tests and compared word for word: what changes in them is read in a diff.

use std::fs;
use std::path::Path;

/// Compares with the file below `tests/portal`. With `KOPILKA_GOLDEN=write` the file is written anew.
#[track_caller]
pub fn golden(file: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/portal").join(file);
    if std::env::var("KOPILKA_GOLDEN").is_ok_and(|wish| wish == "write") {
        fs::write(&path, found).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    if kept == found {
        return;
    }
    let gone = kept.lines().filter(|line| !found.lines().any(|other| other == *line)).map(|line| format!("- {line}"));
    let new = found.lines().filter(|line| !kept.lines().any(|other| other == *line)).map(|line| format!("+ {line}"));
    let changes: Vec<_> = gone.chain(new).collect();
    panic!("tests/portal/{file} is not what it was; if this is meant, run with KOPILKA_GOLDEN=write:\n{}", changes.join("\n"));
}
