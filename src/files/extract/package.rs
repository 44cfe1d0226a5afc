//! The parts of an Office or OpenDocument package, and how they point at each other. All parts
//! that are read share one measure of how much may be unpacked.

use std::fs::File;
use std::io::BufReader;

use super::super::archive::{Archive, Unpacked};
use super::super::blob::PutError;
use super::super::limits::Rejected;
use super::gathered::Stop;
use super::xml::{Node, Xml};

/// One part may unpack into so much; real texts stay far below.
const PART: u64 = 96 * 1024 * 1024;

/// So many parts may be opened: a long presentation has hundreds.
const PARTS: usize = 6000;

pub(super) struct Package {
    archive: Archive<File>,
    opened: usize,
}

impl Package {
    pub(super) fn open(file: File) -> Result<Package, Stop> {
        let size = file.metadata().map_err(|_| Stop::Damaged)?.len();
        let archive = Archive::open(file, size).map_err(|error| refused(&error))?;
        Ok(Package { archive, opened: 0 })
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.archive.contains(name)
    }

    /// Names of all parts, folders left out, with their sizes.
    pub(super) fn names(&self) -> impl Iterator<Item = (&str, u64)> {
        self.archive.entries().iter().filter(|entry| !entry.is_folder).map(|entry| (entry.name.as_str(), entry.size))
    }

    pub(super) fn part(&mut self, name: &str) -> Result<BufReader<Unpacked<'_, File>>, Stop> {
        self.opened += 1;
        if self.opened > PARTS {
            return Err(Stop::Enough);
        }
        let index = self.archive.position(name).ok_or(Stop::Damaged)?;
        let part = self.archive.read(index, PART).map_err(|error| refused(&error))?;
        Ok(BufReader::with_capacity(64 * 1024, part))
    }
}

/// Where a part points: kind of relation, its id, the part pointed at.
#[derive(Default)]
pub(super) struct Relations {
    rows: Vec<(String, String, String)>,
    /// Ids of relations that lead out of the package, with their addresses.
    outside: Vec<(String, String)>,
}

impl Relations {
    /// The relations of a part, or of the whole package for the empty name.
    pub(super) fn of(package: &mut Package, part: &str) -> Result<Relations, Stop> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let base = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let name = format!("{base}_rels/{file}.rels");
        let mut relations = Relations::default();
        if !package.contains(&name) {
            return Ok(relations);
        }
        let mut xml = Xml::new(package.part(&name)?);
        loop {
            match xml.next()? {
                Node::Open(tag) if tag.name() == "Relationship" => {
                    let is_outside = tag.value("TargetMode").is_some_and(|mode| mode == "External");
                    let (Some(kind), Some(id), Some(target)) = (tag.value("Type"), tag.value("Id"), tag.value("Target")) else {
                        continue;
                    };
                    if is_outside {
                        relations.outside.push((id, target));
                        continue;
                    }
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    relations.rows.push((kind, id, resolved(folder, &target)));
                }
                Node::End => return Ok(relations),
                _ => {}
            }
        }
    }

    pub(super) fn first(&self, kind: &str) -> Option<String> {
        self.all(kind).next().map(str::to_owned)
    }

    pub(super) fn all<'r>(&'r self, kind: &'r str) -> impl Iterator<Item = &'r str> {
        self.rows.iter().filter(move |row| row.0 == kind).map(|row| row.2.as_str())
    }

    /// Where a link leads, out of the package.
    pub(super) fn address(&self, id: &str) -> Option<&str> {
        self.outside.iter().find(|row| row.0 == id).map(|row| row.1.as_str())
    }

    pub(super) fn by_id(&self, id: &str) -> Option<&str> {
        self.rows.iter().find(|row| row.1 == id).map(|row| row.2.as_str())
    }
}

fn resolved(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn refused(error: &PutError) -> Stop {
    match error {
        PutError::Rejected(Rejected::Bomb) => Stop::Bomb,
        PutError::Rejected(Rejected::Encrypted) => Stop::Encrypted,
        _ => Stop::Damaged,
    }
}
