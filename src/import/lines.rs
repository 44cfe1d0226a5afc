//! Reads a file line by line on a thread of its own, and hands over some hundred parsed lines at a time. The reader
//! waits while nobody takes: no more than a few batches are ever in memory.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::de::DeserializeOwned;
use tokio::sync::mpsc;

/// Lines in a batch.
const BATCH: usize = 200;

/// Batches of the parsed lines of a file. A line that cannot be read ends it with an error that names the line.
pub fn batches<T: DeserializeOwned + Send + 'static>(path: PathBuf) -> mpsc::Receiver<anyhow::Result<Vec<T>>> {
    let (sender, receiver) = mpsc::channel(1);
    tokio::task::spawn_blocking(move || {
        if let Err(error) = read(&path, &sender) {
            // Nobody listens any more only when the import has failed elsewhere.
            let _ = sender.blocking_send(Err(error));
        }
    });
    receiver
}

fn read<T: DeserializeOwned>(path: &Path, sender: &mpsc::Sender<anyhow::Result<Vec<T>>>) -> anyhow::Result<()> {
    let name = path.display();
    let mut reader = BufReader::with_capacity(256 * 1024, File::open(path).with_context(|| format!("open {name}"))?);
    let mut batch = Vec::with_capacity(BATCH);
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if reader.read_until(b'\n', &mut line).with_context(|| format!("read {name}"))? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        batch.push(serde_json::from_slice(&line).with_context(|| format!("{name}, line {number}"))?);
        if batch.len() == BATCH {
            let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
            if sender.blocking_send(Ok(full)).is_err() {
                return Ok(());
            }
        }
    }
    if !batch.is_empty() {
        let _ = sender.blocking_send(Ok(batch));
    }
    Ok(())
}
