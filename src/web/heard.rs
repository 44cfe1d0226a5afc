//! Bodies that are heard to their end: an answer given before a large form was read (a session that expired, a
//! form that is too large) would otherwise break the connection under the sender, and a proxy would show a page
//! of its own instead of ours.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes, HttpBody};
use futures::{Stream, StreamExt};

/// What is thrown away for politeness, in bytes and in time.
const MOST: usize = 256 << 20;
const PATIENCE: Duration = Duration::from_secs(30);

/// The body as handlers read it; what they leave is read and thrown away.
pub(super) fn heard(body: Body) -> Body {
    if body.is_end_stream() { body } else { Body::from_stream(Heard(Some(body.into_data_stream()))) }
}

struct Heard(Option<BodyDataStream>);

impl Stream for Heard {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(body) = &mut self.0 else { return Poll::Ready(None) };
        let read = body.poll_next_unpin(context);
        if matches!(read, Poll::Ready(None | Some(Err(_)))) {
            self.0 = None;
        }
        read
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        if let Some(mut rest) = self.0.take() {
            tokio::spawn(tokio::time::timeout(PATIENCE, async move {
                let mut heard = 0;
                while let Some(Ok(piece)) = rest.next().await {
                    heard += piece.len();
                    if heard > MOST {
                        break;
                    }
                }
            }));
        }
    }
}
