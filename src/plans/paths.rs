//! Addresses of plans.

use std::borrow::Borrow;

use super::model::Part;
use crate::ids::{PlanId, PlanImportId, PlanItemId};

pub fn show(id: impl Borrow<PlanId>) -> String {
    format!("/plans/{}", id.borrow())
}

/// A page of the editor.
pub fn edit(id: impl Borrow<PlanId>, part: Part) -> String {
    format!("/plans/{}/edit/{}", id.borrow(), part.code())
}

/// A row with its marks and remarks.
pub fn row(id: impl Borrow<PlanId>, item: impl Borrow<PlanItemId>) -> String {
    format!("/plans/{}/rows/{}", id.borrow(), item.borrow())
}

pub fn edition(id: impl Borrow<PlanId>, edition: i32) -> String {
    format!("/plans/{}/editions/{edition}", id.borrow())
}

/// Two editions side by side; the text that is being written is the edition after the last.
pub fn comparison(id: impl Borrow<PlanId>, from: i32, to: i32) -> String {
    format!("/plans/{}/comparison?from={from}&to={to}", id.borrow())
}

/// The plan on paper, as it stands.
pub fn paper(id: impl Borrow<PlanId>) -> String {
    format!("/plans/{}/paper", id.borrow())
}

pub fn edition_paper(id: impl Borrow<PlanId>, edition: i32) -> String {
    format!("/plans/{}/editions/{edition}/paper", id.borrow())
}

/// The sheet of corrections of an edition.
pub fn corrections(id: impl Borrow<PlanId>, edition: i32) -> String {
    format!("/plans/{}/editions/{edition}/corrections/paper", id.borrow())
}

/// A plan that was brought as a document.
pub fn import(id: impl Borrow<PlanImportId>) -> String {
    format!("/plans/imports/{}", id.borrow())
}

/// The plan as everybody may read it.
pub fn public(id: impl Borrow<PlanId>) -> String {
    format!("/plans/public/{}", id.borrow())
}
