//! Names of rows: one type for each thing, so that a plan's id is never taken for a school's.
//! All are UUIDv7, made here and nowhere else; they sort by the moment of making.

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

ids! {
    DistrictId;
    SchoolId;
    AssociationId;
    AcademicYearId;
    UserId;
    RoleAssignmentId;
    SessionId;
    InvitationId;
    /// A library document («нормативная база»).
    NormId;
    PracticeId;
    PracticeFileId;
    RemarkId;
    UseId;
    QuestionId;
    ComplaintId;
    AuditId;
    JobId;
    /// A row of a table that nobody points at.
    RowId;
}
