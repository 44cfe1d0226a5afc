//! What can go wrong, as plain data that draws nothing: the page for people is drawn at the edge.

use std::borrow::Cow;

/// The answer to a request that could not be served as asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It does not exist, or not for this visitor: the two are never told apart.
    #[error("not found")]
    NotFound,
    /// Nobody has signed in, and the page is not for nobody.
    #[error("sign in first")]
    SignIn,
    /// Signed in, but the page is for other roles.
    #[error("not for this role")]
    Forbidden,
    /// The request came from a foreign page.
    #[error("forged request")]
    Forged,
    /// The rules of the school world say no.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Somebody saved the same thing in the meantime.
    #[error("changed in the meantime")]
    Stale,
    #[error("too large")]
    TooLarge,
    #[error("wrong type")]
    WrongType,
    #[error("malformed request")]
    Malformed,
    /// Too often; try again after so many seconds.
    #[error("too often")]
    TooMany { seconds: u32 },
    /// The disk or the bucket is full.
    #[error("no space")]
    NoSpace,
    /// The database is away or busy.
    #[error("database away")]
    Away(#[source] anyhow::Error),
    /// Should not happen; logged with its chain, shown without it.
    #[error(transparent)]
    Internal(anyhow::Error),
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A rule that says no: a Fluent key whose message tells what happened and what to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub key: &'static str,
    pub args: Vec<(&'static str, Cow<'static, str>)>,
}

impl Refusal {
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        match error.downcast::<sqlx::Error>() {
            Ok(error) => error.into(),
            Err(error) => Self::Internal(error),
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        if matches!(error, sqlx::Error::RowNotFound) {
            return Self::NotFound;
        }
        if is_away(&error) { Self::Away(error.into()) } else { Self::Internal(error.into()) }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Internal(error.into())
    }
}

/// Whether the database cannot be reached or is starting, stopping or out of room, so that waiting helps.
fn is_away(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Tls(_) => true,
        sqlx::Error::Database(database) => database
            .code()
            .is_some_and(|code| code.starts_with("57P") || code.starts_with("53") || code.starts_with("08") || code == "25006"),
        _ => false,
    }
}

/// Lets the database judge a constraint and the page answer at the field.
pub trait OnConstraint<T> {
    /// Turns a violation of the named constraint into `answer`; every other error stays what it is.
    fn on_constraint<A>(self, constraint: &str, answer: impl FnOnce() -> A) -> Result<Result<T, A>>;
}

impl<T> OnConstraint<T> for Result<T, sqlx::Error> {
    fn on_constraint<A>(self, constraint: &str, answer: impl FnOnce() -> A) -> Result<Result<T, A>> {
        match self {
            Ok(value) => Ok(Ok(value)),
            Err(sqlx::Error::Database(error)) if error.constraint() == Some(constraint) => Ok(Err(answer())),
            Err(error) => Err(error.into()),
        }
    }
}
