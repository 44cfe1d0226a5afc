//! What a browser sends: fields of a form, of an address, of a path. Reading them cannot fail, so that
//! nothing typed is ever lost; judging them is `Check`'s work.

use std::str::FromStr;

use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::{header, request::Parts};
use percent_encoding::percent_decode;

use super::App;
use crate::documents::Format;
use crate::error::{Error, Result};
use crate::ids::{
    AbsenceId, AcademicYearId, ArticleId, AssociationId, CertificateId, CollectionId, ComplaintId, ConsolidatedId, ControlId,
    DecisionId, DistrictId, DutyId, EventId, ExtensionId, ImportId, InnovationId, InnovationSheetId, JobId, MeetingId, NormId,
    PlanId, PlanImportId, PracticeId, PromotionId, ProposalId, ReportId, RoleAssignmentId, SavedSearchId, SchoolId, SessionId,
    SheetId, SnapshotId, SubmissionId, UnitId, UploadId, UserId, YearRecordId,
};

/// A form without files holds at most so many bytes.
const MAX_BODY: usize = 2 * 1024 * 1024;
/// And so many fields.
const MAX_FIELDS: usize = 2_000;

/// Names and values as sent, in their order.
#[derive(Clone, Debug, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The last value of a field; empty where there is none.
    pub fn text(&self, name: &str) -> String {
        self.0.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// Every value of a field.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    }

    /// Decodes `a=1&b=2`; bytes that are no text become replacement signs.
    pub fn decode(encoded: &[u8]) -> Result<Self> {
        let mut fields = Vec::new();
        for pair in encoded.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            if fields.len() == MAX_FIELDS {
                return Err(Error::TooLarge);
            }
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let [name, value] = [halves.next(), halves.next()].map(|half| plain(half.unwrap_or_default()));
            fields.push((name, value));
        }
        Ok(Self(fields))
    }
}

fn plain(encoded: &[u8]) -> String {
    let spaced: Vec<u8> = encoded.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_decode(&spaced).decode_utf8_lossy().into_owned()
}

/// A form struct made of whatever was sent.
pub trait FromFields {
    fn from_fields(fields: &Fields) -> Self;
}

impl FromFields for Fields {
    fn from_fields(fields: &Fields) -> Self {
        fields.clone()
    }
}

/// Declares a form: every field a `String`, then, after `lists:`, fields that may stand several times.
macro_rules! form {
    ($(#[$doc:meta])* pub struct $name:ident { $($field:ident),* $(,)? $(; lists: $($list:ident),* $(,)?)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            $(pub $field: String,)*
            $($(pub $list: Vec<String>,)*)?
        }

        impl $crate::web::FromFields for $name {
            fn from_fields(fields: &$crate::web::Fields) -> Self {
                Self {
                    $($field: fields.text(stringify!($field)),)*
                    $($($list: fields.all(stringify!($list)),)*)?
                }
            }
        }
    };
}
pub(crate) use form;

/// A submitted form.
pub struct Form<T>(pub T);

impl<T: FromFields> FromRequest<App> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &App) -> Result<Self> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Error::WrongType);
        }
        let body = to_bytes(request.into_body(), MAX_BODY).await.map_err(|_| Error::TooLarge)?;
        Ok(Self(T::from_fields(&Fields::decode(&body)?)))
    }
}

/// What stands behind the question mark of an address.
pub struct Query<T>(pub T);

impl<T: FromFields> FromRequestParts<App> for Query<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self> {
        let fields = Fields::decode(parts.uri.query().unwrap_or_default().as_bytes())?;
        Ok(Self(T::from_fields(&fields)))
    }
}

/// The things a path names, in their order. What is no id names nothing: the page is missing.
pub struct Path<T>(pub T);

/// What a path may name: one thing, or several.
pub trait FromPath: Sized {
    fn from_path(values: &[&str]) -> Option<Self>;
}

macro_rules! from_path {
    ($($id:ty),*) => {$(
        impl FromPath for $id {
            fn from_path(values: &[&str]) -> Option<Self> {
                match values {
                    [only] => only.parse().ok(),
                    _ => None,
                }
            }
        }
    )*};
}

from_path!(
    AbsenceId,
    AcademicYearId,
    ArticleId,
    AssociationId,
    CertificateId,
    CollectionId,
    ComplaintId,
    ConsolidatedId,
    ControlId,
    DecisionId,
    DistrictId,
    DutyId,
    EventId,
    ExtensionId,
    Format,
    ImportId,
    InnovationId,
    InnovationSheetId,
    JobId,
    MeetingId,
    NormId,
    PlanId,
    PlanImportId,
    PracticeId,
    PromotionId,
    ProposalId,
    ReportId,
    RoleAssignmentId,
    SavedSearchId,
    SchoolId,
    SessionId,
    SheetId,
    SnapshotId,
    String,
    SubmissionId,
    UnitId,
    UploadId,
    UserId,
    YearRecordId
);

impl<A: FromStr, B: FromStr> FromPath for (A, B) {
    fn from_path(values: &[&str]) -> Option<Self> {
        match values {
            [first, second] => Some((first.parse().ok()?, second.parse().ok()?)),
            _ => None,
        }
    }
}

impl<A: FromStr, B: FromStr, C: FromStr> FromPath for (A, B, C) {
    fn from_path(values: &[&str]) -> Option<Self> {
        match values {
            [first, second, third] => Some((first.parse().ok()?, second.parse().ok()?, third.parse().ok()?)),
            _ => None,
        }
    }
}

impl<T: FromPath + Send> FromRequestParts<App> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let values: Vec<&str> = params.iter().map(|(_, value)| value).collect();
        T::from_path(&values).map(Self).ok_or(Error::NotFound)
    }
}
