//! Addresses of collections.

use crate::ids::CollectionId;

pub fn show(id: CollectionId) -> String {
    format!("/collections/{id}")
}

pub fn edit(id: CollectionId) -> String {
    format!("/collections/{id}/edit")
}
