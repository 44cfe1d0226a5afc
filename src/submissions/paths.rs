//! Addresses of duties and sendings.

use std::borrow::Borrow;

use uuid::Uuid;

use crate::ids::{AssociationId, DutyId, ReportId, SubmissionId};

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

/// Where a report is written, in a room of its own.
pub fn report(id: Uuid) -> String {
    format!("/reports/{id}")
}

/// What has changed in a report since it was sent.
pub fn changes_of_report(id: ReportId) -> String {
    format!("{}/changes", report(id.0))
}
