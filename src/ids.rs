//! Names of rows: one type for each thing, so that a plan's id is never taken for a school's.
//! All are made here and nowhere else: UUIDv7, which sort by the moment of making, and for things that are
//! brought from elsewhere names derived from those they bore there.

use sha2::{Digest, Sha256};
use uuid::{Builder, Variant, Version};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize)]
        #[sqlx(transparent)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A fresh id, later than all made before it.
            pub fn fresh() -> Self {
                Self(uuid::Uuid::now_v7())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }

        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for uuid::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )*};
}

/// The name of a thing that was brought from elsewhere, made of what it is and of its number there: brought
/// twice, it is still one thing. Numbers of one kind sort in their order.
pub fn derived(kind: &str, number: u64) -> uuid::Uuid {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&Sha256::digest(kind)[..8]);
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    Builder::from_bytes(bytes).with_version(Version::Custom).with_variant(Variant::RFC4122).into_uuid()
}

ids! {
    DistrictId;
    SchoolId;
    AssociationId;
    AcademicYearId;
    UserId;
    /// A search of the bank that a person keeps.
    SavedSearchId;
    /// A class, a group or a hobby group in one school year.
    UnitId;
    /// A member's absence for a time.
    AbsenceId;
    /// The list of members as it stood on a day.
    SnapshotId;
    /// A table of members brought from outside.
    ImportId;
    /// Units moved one year on together.
    PromotionId;
    RoleAssignmentId;
    SessionId;
    InvitationId;
    /// A library document («нормативная база»).
    NormId;
    /// A file of a library document.
    NormFileId;
    /// A sheet on which the members of an association confirm that they have read a document.
    SheetId;
    PlanId;
    /// A row of an annual plan.
    PlanItemId;
    PlanRemarkId;
    /// A Word plan brought from outside.
    PlanImportId;
    MeetingId;
    /// An item of the agenda of a meeting.
    AgendaItemId;
    /// A question proposed for an agenda.
    ProposalId;
    /// A file of a meeting: a material or a scan.
    MeetingFileId;
    /// A decision of a protocol, from its draft until it is taken off control.
    DecisionId;
    /// A thematic control with its memo.
    ControlId;
    /// A class that is looked at in a control.
    ControlObjectId;
    /// A remark of a signed memo.
    ControlRemarkId;
    /// What happened in an association beside its meetings: a visit, a course, a contest.
    YearRecordId;
    /// What schools owe the centre of their district by a day.
    DutyId;
    ExtensionId;
    /// One sending of a document to the centre.
    SubmissionId;
    SubmissionRemarkId;
    /// A file beside the words of what was sent.
    SubmissionFileId;
    /// A consolidated report of a district.
    ConsolidatedId;
    /// Words of a school in the text of a district.
    QuotationId;
    ReportId;
    ReportTemplateId;
    /// A page, a piece of news or an announcement of a centre.
    ArticleId;
    ArticleFileId;
    /// An event of a centre that people sign up for.
    EventId;
    /// A recommendation on one of a centre's shelves.
    ShelfEntryId;
    PracticeId;
    PracticeFileId;
    RemarkId;
    /// A remark of a participant on the draft of a protocol.
    ProtocolRemarkId;
    UseId;
    QuestionId;
    ComplaintId;
    /// A file on its way in, piece by piece; named by what it is, not by when.
    UploadId;
    /// A certificate for an author of a practice.
    CertificateId;
    /// A chosen order of practices under a title.
    CollectionId;
    /// A way of working that was described and proven.
    InnovationId;
    /// What one expert writes on it.
    InnovationSheetId;
    AuditId;
    JobId;
    /// A row of a table that nobody points at.
    RowId;
}
