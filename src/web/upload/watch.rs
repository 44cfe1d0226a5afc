//! The watch over a stream of bytes under a form: how many there may be, and how slowly they may come.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::{BodyDataStream, Bytes};
use futures::{Stream, StreamExt, stream};
use tokio::time::{Instant, timeout};

/// A sender who is silent for so long has left.
const SILENCE: Duration = Duration::from_secs(60);

/// And one who keeps sending must, after the first minute, have sent this much each second on average.
const SLOWEST: u64 = 512;

/// So much may arrive between two things that the form is made of; beyond it, it is no form.
const LEASH: u64 = 1024 * 1024;

/// The longest piece handed on at once.
const PIECE: usize = 64 * 1024;

/// What is known of the stream of bytes under the form.
#[derive(Default)]
pub(super) struct Watch {
    /// The most that the whole request may bring; known when the reading begins.
    pub(super) most: Option<u64>,
    received: u64,
    pub(super) unclaimed: u64,
    pub(super) trouble: Option<Trouble>,
}

#[derive(Clone, Copy, Debug, thiserror::Error)]
pub(super) enum Trouble {
    #[error("the request is too large")]
    TooLarge,
    #[error("the sender fell silent or the line broke")]
    Broken,
}

/// The body with a watch over its size and pace. It comes in small pieces, and after each the reader
/// gets its turn, since it would otherwise gather whatever has arrived.
pub(super) fn watched(
    body: BodyDataStream,
    watch: Arc<Mutex<Watch>>,
) -> impl Stream<Item = Result<Bytes, Trouble>> + Send + 'static {
    let begun = Instant::now();
    stream::unfold(Some((body, Bytes::new())), move |state| {
        let watch = Arc::clone(&watch);
        async move {
            let (mut body, mut waiting) = state?;
            tokio::task::yield_now().await;
            if waiting.is_empty() {
                match timeout(SILENCE, body.next()).await {
                    Ok(Some(Ok(arrived))) => waiting = arrived,
                    Ok(None) => return None,
                    Ok(Some(Err(_))) | Err(_) => return Some((Err(noted(&watch, Trouble::Broken)), None)),
                }
            }
            let piece = waiting.split_to(waiting.len().min(PIECE));
            let admitted = watch.lock().unwrap_or_else(PoisonError::into_inner).admit(piece.len() as u64, begun.elapsed());
            match admitted {
                Ok(()) => Some((Ok(piece), Some((body, waiting)))),
                Err(trouble) => Some((Err(noted(&watch, trouble)), None)),
            }
        }
    })
}

fn noted(watch: &Mutex<Watch>, trouble: Trouble) -> Trouble {
    watch.lock().unwrap_or_else(PoisonError::into_inner).trouble = Some(trouble);
    trouble
}

impl Watch {
    fn admit(&mut self, size: u64, elapsed: Duration) -> Result<(), Trouble> {
        self.received += size;
        self.unclaimed += size;
        if self.most.is_some_and(|most| self.received > most) || self.unclaimed > LEASH {
            return Err(Trouble::TooLarge);
        }
        let late = elapsed.saturating_sub(SILENCE).as_secs();
        if self.received < late.saturating_mul(SLOWEST) {
            return Err(Trouble::Broken);
        }
        Ok(())
    }
}
