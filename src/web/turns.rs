//! Work that takes a core for itself for a while (hashing a password, writing a paper): at most as much at once as there
//! are cores, off the threads that answer requests; the rest waits its turn.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

use crate::error::{Error, Result};

/// Turns of one kind of work.
#[derive(Clone)]
pub struct Turns {
    places: Arc<Semaphore>,
    /// Whoever would wait longer is asked to come again.
    patience: Duration,
}

impl Turns {
    pub fn of_cores(patience: Duration) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Self { places: Arc::new(Semaphore::new(cores)), patience }
    }

    pub async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let waiting = tokio::time::timeout(self.patience, self.places.clone().acquire_owned());
        let Ok(Ok(turn)) = waiting.await else { return Err(Error::TooMany { seconds: 5 }) };
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            // The turn lasts as long as the work, even where its visitor has hung up.
            drop(turn);
            done
        });
        done.await.map_err(|error| Error::Internal(error.into()))
    }
}
