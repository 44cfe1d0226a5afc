//! The one door for files: a form with files is read as a stream, piece by piece, with limits of its
//! own. A file that is not taken does not lose the rest of the form: what was typed and what was
//! accepted come back together with the reasons.

#![expect(clippy::disallowed_types, reason = "the one place that reads forms with files")]

mod watch;

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, Bytes};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use futures::{Stream, StreamExt, stream};

use self::watch::{Trouble, Watch, watched};
use super::Fields;
use super::ctx::Visit;
use crate::error::{Error, Result};
use crate::files::{Begun, Blob, Files, Limits, PutError, Rejected, names};
use crate::ids::UserId;
use crate::text::{Locale, Value, say_with};

/// Names of fields are ours, and short.
const LONGEST_NAME: usize = 200;

/// So many files beyond those that may be taken are still refused one by one.
const REFUSALS: usize = 90;

/// The field that stands for a file which has come in pieces: its id, its size in bytes, the name of the form's own field, and
/// what it is called.
const ARRIVED: &str = "arrived";

/// A submitted form with files, not yet read.
pub struct Upload {
    /// Whose files may have come in pieces before.
    sender: Option<UserId>,
    multipart: Multipart,
    watch: Arc<Mutex<Watch>>,
}

/// A form with files, read to its end.
#[derive(Debug, Default)]
pub struct Received {
    pub fields: Fields,
    pub files: Vec<Result<Incoming, Refused>>,
}

/// A file that was taken and lies in the store; it is swept away if no row comes to know it.
#[derive(Clone, Debug)]
pub struct Incoming {
    pub field: String,
    /// Safe to show and to keep, with the extension of its content.
    pub name: String,
    pub blob: Blob,
}

/// A file that was not taken.
#[derive(Clone, Debug)]
pub struct Refused {
    pub field: String,
    pub name: String,
    pub why: Rejected,
}

impl Refused {
    /// The file and the reason in a sentence.
    pub fn say(&self, locale: Locale) -> String {
        let arguments = self.why.arguments();
        let args: Vec<_> = arguments.iter().map(|(name, value)| (*name, Value::from(value.as_str()))).collect();
        format!("«{}»: {}", self.name, say_with(locale, self.why.key(), &args))
    }
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let watch = Arc::new(Mutex::new(Watch::default()));
        let sender = request.extensions().get::<Visit>().and_then(|visit| visit.actor.as_ref()).map(|actor| actor.user);
        let mut request = request.map(|body| Body::from_stream(watched(body.into_data_stream(), Arc::clone(&watch))));
        // The stream has its own limits, and the usual one for bodies would cut it short.
        DefaultBodyLimit::disable().apply(&mut request);
        let multipart = Multipart::from_request(request, state).await.map_err(|_| Error::WrongType)?;
        Ok(Self { sender, multipart, watch })
    }
}

impl Upload {
    /// Reads the form to its end. Files that exceed the limits or are not accepted are named with
    /// the reason; only a request that is too large as a whole, malformed or broken off is an error.
    pub async fn receive(self, files: &Files, limits: &Limits) -> Result<Received> {
        let received = Received::default();
        let mut reading = Reading { sender: self.sender, watch: self.watch, limits, files, received, size: 0, text: 0 };
        reading.watch(|watch| watch.most = Some(limits.request));
        let mut multipart = self.multipart;
        match reading.all(&mut multipart).await {
            Ok(()) => Ok(reading.received),
            Err(error) => {
                reading.forget().await;
                Err(error)
            }
        }
    }
}

impl Received {
    /// The files that were taken.
    pub fn taken(&self) -> impl Iterator<Item = &Incoming> {
        self.files.iter().filter_map(|file| file.as_ref().ok())
    }

    /// The files that were not taken.
    pub fn refused(&self) -> impl Iterator<Item = &Refused> {
        self.files.iter().filter_map(|file| file.as_ref().err())
    }
}

struct Reading<'r> {
    sender: Option<UserId>,
    watch: Arc<Mutex<Watch>>,
    limits: &'r Limits,
    files: &'r Files,
    received: Received,
    size: u64,
    text: usize,
}

impl Reading<'_> {
    async fn all(&mut self, multipart: &mut Multipart) -> Result<()> {
        loop {
            let field = match multipart.next_field().await {
                Ok(Some(field)) => field,
                Ok(None) => return Ok(()),
                Err(error) => return Err(self.trouble(&error)),
            };
            self.claim();
            let name = field.name().unwrap_or_default().to_owned();
            if name.len() > LONGEST_NAME {
                return Err(Error::Malformed);
            }
            match field.file_name().map(str::to_owned) {
                Some(file) => self.file(name, &file, field).await?,
                None => self.text(name, field).await?,
            }
        }
    }

    async fn text(&mut self, name: String, mut field: Field<'_>) -> Result<()> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.piece(&mut field).await? {
            self.text += piece.len();
            if bytes.len() + piece.len() > self.limits.field || self.text > self.limits.text {
                return Err(Error::TooLarge);
            }
            bytes.extend_from_slice(&piece);
        }
        if self.received.fields.0.len() == self.limits.fields {
            return Err(Error::TooLarge);
        }
        let value = String::from_utf8_lossy(&bytes).into_owned();
        if name == ARRIVED {
            return self.arrived(&value).await;
        }
        self.received.fields.0.push((name, value));
        Ok(())
    }

    /// Takes a file that has come in pieces.
    async fn arrived(&mut self, value: &str) -> Result<()> {
        let parts: Vec<&str> = value.splitn(4, ' ').collect();
        let (Some(sender), [id, size, field, name]) = (self.sender, &parts[..]) else { return Err(Error::Malformed) };
        let begun = Begun::of(sender, id.parse().map_err(|_| Error::Malformed)?);
        let size = size.parse().map_err(|_| Error::Malformed)?;
        if self.received.files.len() >= self.limits.files + REFUSALS {
            return Err(Error::TooLarge);
        }
        let put = match self.room() {
            Ok(room) => self.taken(self.files.finish(begun, size, name, &room).await)?,
            Err(why) => Err(why),
        };
        self.receive_file((*field).to_owned(), name, put);
        Ok(())
    }

    async fn file(&mut self, field_name: String, sent_name: &str, mut field: Field<'_>) -> Result<()> {
        let Some(first) = self.piece(&mut field).await? else {
            // A browser sends a file field that was left empty as a file without name and content.
            if !sent_name.is_empty() {
                self.refuse(field_name, sent_name, Rejected::Empty);
            }
            return Ok(());
        };
        if self.received.files.len() >= self.limits.files + REFUSALS {
            return Err(Error::TooLarge);
        }
        let put = match self.room() {
            Ok(room) => self.put(sent_name, first, &mut field, room).await?,
            Err(why) => Err(why),
        };
        if put.is_err() {
            while self.piece(&mut field).await?.is_some() {}
        }
        self.receive_file(field_name, sent_name, put);
        Ok(())
    }

    fn receive_file(&mut self, field: String, sent_name: &str, put: Result<Blob, Rejected>) {
        match put {
            Ok(blob) => {
                self.size += blob.size;
                let name = names::with_extension(&names::safe(sent_name), blob.kind);
                self.received.files.push(Ok(Incoming { field, name, blob }));
            }
            Err(why) => self.refuse(field, sent_name, why),
        }
    }

    /// What the next file may still be.
    fn room(&self) -> Result<Limits, Rejected> {
        if self.received.taken().count() >= self.limits.files {
            return Err(Rejected::TooMany { max: self.limits.files });
        }
        let left = self.limits.item.saturating_sub(self.size);
        Ok(Limits { file: self.limits.file.min(left), ..*self.limits })
    }

    async fn put(&self, name: &str, first: Bytes, field: &mut Field<'_>, room: Limits) -> Result<Result<Blob, Rejected>> {
        let rest = stream::unfold(field, |field| async {
            let piece = self.next(field).await.transpose()?;
            Some((piece, field))
        });
        let content: Pin<Box<dyn Stream<Item = _> + Send + '_>> = Box::pin(stream::iter([Ok(first)]).chain(rest));
        self.taken(self.files.put(name, content, &room).await)
    }

    /// A file that is not taken is no error of the form.
    fn taken(&self, put: Result<Blob, PutError>) -> Result<Result<Blob, Rejected>> {
        match put {
            Ok(blob) => Ok(Ok(blob)),
            Err(PutError::Rejected(Rejected::TooLarge { max })) if max < self.limits.file => {
                Ok(Err(Rejected::ItemTooLarge { max: self.limits.item }))
            }
            Err(PutError::Rejected(why)) => Ok(Err(why)),
            Err(PutError::Broken(_)) => Err(self.known_trouble()),
            Err(PutError::Store(error)) => Err(error.into()),
        }
    }

    fn refuse(&mut self, field: String, sent_name: &str, why: Rejected) {
        let name = names::safe(sent_name);
        self.received.files.push(Err(Refused { field, name, why }));
    }

    async fn piece(&self, field: &mut Field<'_>) -> Result<Option<Bytes>> {
        self.next(field).await.map_err(|error| self.trouble(&error))
    }

    /// The next bytes of a field; never none of them.
    async fn next(&self, field: &mut Field<'_>) -> Result<Option<Bytes>, MultipartError> {
        loop {
            let piece = field.chunk().await;
            self.claim();
            if !matches!(&piece, Ok(Some(bytes)) if bytes.is_empty()) {
                return piece;
            }
        }
    }

    fn claim(&self) {
        self.watch(|watch| watch.unclaimed = 0);
    }

    fn watch<T>(&self, look: impl FnOnce(&mut Watch) -> T) -> T {
        look(&mut self.watch.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn trouble(&self, error: &MultipartError) -> Error {
        tracing::debug!(%error, "a form with files could not be read");
        self.known_trouble()
    }

    fn known_trouble(&self) -> Error {
        match self.watch(|watch| watch.trouble) {
            Some(Trouble::TooLarge) => Error::TooLarge,
            Some(Trouble::Broken) | None => Error::Malformed,
        }
    }

    /// The form failed as a whole: nobody will come to know the files that were taken with it.
    async fn forget(&self) {
        for taken in self.received.taken() {
            if let Err(error) = self.files.delete(&taken.blob.key).await {
                tracing::debug!(%error, "a file of a failed form is left to the sweep");
            }
        }
    }
}
