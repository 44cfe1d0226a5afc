//! Addresses of the library.

use crate::ids::NormId;

pub const LIST: &str = "/library";

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
