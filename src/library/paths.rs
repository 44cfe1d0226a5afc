//! Addresses of the library.

use crate::ids::{NormFileId, NormId, RowId, SheetId};

pub const LIST: &str = "/library";
pub const FEED: &str = "/library/feed";
pub const RIPPLE: &str = "/library/ripple";
pub const SHEETS: &str = "/library/sheets";
pub const SUBSCRIPTIONS: &str = "/library/subscriptions";
pub const REGISTER: &str = "/library/paper";

pub fn show(id: NormId) -> String {
    format!("/library/{id}")
}

pub fn original(id: NormId) -> String {
    format!("/library/{id}/original")
}

pub fn edit(id: NormId) -> String {
    format!("/library/{id}/edit")
}

pub fn delete(id: NormId) -> String {
    format!("/library/{id}/delete")
}

/// The way out at the end of a letter to a follower.
pub fn unsubscription(code: &str) -> String {
    format!("/library/unsubscription/{code}")
}

pub fn files(id: NormId) -> String {
    format!("/library/{id}#files")
}

pub fn file(id: NormId, file: NormFileId) -> String {
    format!("/library/{id}/files/{file}")
}

pub fn read(id: NormId, file: NormFileId) -> String {
    format!("/library/{id}/files/{file}/read")
}

/// A file of a document, where a place of it begins.
pub fn place(id: NormId, file: NormFileId, place: Option<u32>) -> String {
    match place {
        Some(number) => format!("/library/{id}/files/{file}/read?page={number}#page-{number}"),
        None => read(id, file),
    }
}

pub fn annotation(id: NormId) -> String {
    format!("/library/{id}/annotation")
}

pub fn links(id: NormId) -> String {
    format!("/library/{id}/links")
}

pub fn delete_link(id: NormId, link: RowId) -> String {
    format!("/library/{id}/links/{link}/delete")
}

pub fn sheet(id: SheetId) -> String {
    format!("/library/sheets/{id}")
}

pub fn sheet_paper(id: SheetId) -> String {
    format!("/library/sheets/{id}/paper")
}
