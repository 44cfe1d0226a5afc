//! What the failures of the store are to the visitor.

use super::blob::{PutError, StoreError};
use crate::error::Error;

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Self::NotFound,
            StoreError::Full => Self::NoSpace,
            StoreError::Other(error) => Self::Internal(error),
        }
    }
}

impl From<PutError> for Error {
    fn from(error: PutError) -> Self {
        match error {
            PutError::Rejected(_) => Self::WrongType,
            PutError::Broken(_) => Self::Malformed,
            PutError::Store(error) => error.into(),
        }
    }
}
