//! Addresses of duties and sendings.

use std::borrow::Borrow;

use crate::ids::{AssociationId, DutyId, SubmissionId};

/// A duty as its association sees it.
pub fn owed(duty: impl Borrow<DutyId>, association: impl Borrow<AssociationId>) -> String {
    format!("/duties/{}/{}", duty.borrow(), association.borrow())
}

/// A sending as its school sees it.
pub fn of_school(id: impl Borrow<SubmissionId>) -> String {
    format!("/duties/submissions/{}", id.borrow())
}

/// A sending as the centre sees it.
pub fn of_centre(id: impl Borrow<SubmissionId>) -> String {
    format!("/district/submissions/{}", id.borrow())
}

/// A duty as the centre writes it.
pub fn duty(id: impl Borrow<DutyId>) -> String {
    format!("/district/duties/{}", id.borrow())
}
