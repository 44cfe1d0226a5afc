//! The parent's side of reading a file: it starts the child, waits with patience that ends,
//! and believes nothing but a whole answer.

use std::fs::File;
use std::io::Seek;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use serde::de::DeserializeOwned;
use tokio::io::AsyncReadExt;
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::super::kind::Kind;
use super::child::{BOMB, DAMAGED, ENCRYPTED, UNBOUND};
use super::{Extract, Finding, Hidden, ScreenCopy};

const PATIENCE: Duration = Duration::from_secs(60);
const ANSWER: u64 = 48 * 1024 * 1024;

/// Why there are no words.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    #[error("the document is damaged")]
    Damaged,
    #[error("the document opens with a password only")]
    Encrypted,
    /// It wanted more memory or time than any honest document.
    #[error("the document is beyond measure")]
    Bomb,
    /// Its reader broke down over it.
    #[error("the reader broke down over the document: {0}")]
    Crashed(ExitStatus),
    /// The reader could not be started: the document is not to blame.
    #[error(transparent)]
    Failed(#[from] anyhow::Error),
}

/// Reads files, as many at once as there are processor cores; clones share that number.
#[derive(Clone)]
pub struct Extractor {
    program: Arc<PathBuf>,
    permits: Arc<Semaphore>,
}

impl Extractor {
    /// `program` is this program's own file: it is called as `program extract --kind docx`.
    pub fn new(program: PathBuf) -> Extractor {
        let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
        Extractor { program: Arc::new(program), permits: Arc::new(Semaphore::new(cores)) }
    }

    /// An extractor that calls the running program, even after its file was replaced.
    pub fn of_this_program() -> Extractor {
        Extractor::new(PathBuf::from("/proc/self/exe"))
    }

    /// The words of a file. Waits its turn, which may take long; a job's work, not a page's.
    pub async fn read(&self, file: File, kind: Kind) -> Result<Extract, Unreadable> {
        if !kind.has_text() {
            return Ok(Extract::default());
        }
        let (status, written) = self.call(file, kind, None).await?;
        told(status, &written)
    }

    /// What a file tells beside its words. Waits its turn, as reading does.
    pub async fn find_hidden(&self, file: File, kind: Kind) -> Result<Vec<Finding>, Unreadable> {
        let (status, written) = self.call(file, kind, Some(Hidden::Find)).await?;
        told(status, &written)
    }

    /// The file without what it tells beside its words. Waits its turn, as reading does.
    pub async fn clean(&self, file: File, kind: Kind) -> Result<Vec<u8>, Unreadable> {
        let (status, written) = self.call(file, kind, Some(Hidden::Clean)).await?;
        if written.is_empty() { Err(Unreadable::Crashed(status)) } else { Ok(written) }
    }

    /// The copy of a picture that a page shows. Waits its turn, as reading does.
    pub async fn copy(&self, file: File, kind: Kind) -> Result<ScreenCopy, Unreadable> {
        if !kind.is_picture() {
            return Err(Unreadable::Damaged);
        }
        let (status, written) = self.call(file, kind, None).await?;
        match written.as_chunks::<4>().0 {
            [width, height, _, ..] => {
                let (width, height) = (u32::from_be_bytes(*width), u32::from_be_bytes(*height));
                Ok(ScreenCopy { width, height, jpeg: written[8..].to_vec() })
            }
            _ => Err(Unreadable::Crashed(status)),
        }
    }

    /// What the child has to say of a file.
    async fn call(&self, mut file: File, kind: Kind, hidden: Option<Hidden>) -> Result<(ExitStatus, Vec<u8>), Unreadable> {
        let _permit = self.permits.acquire().await.context("wait for a reader")?;
        file.rewind().context("rewind the document")?;
        let mut child = Command::new(self.program.as_path())
            .args(["extract", "--kind", kind.extension()])
            .args(hidden.map(Hidden::option))
            .stdin(file)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .env_clear()
            .kill_on_drop(true)
            .spawn()
            .context("start the reader of documents")?;
        let answered = timeout(PATIENCE, answer(&mut child)).await;
        match answered {
            Ok(answer) => answer,
            Err(_) => {
                child.kill().await.context("stop the reader of documents")?;
                Err(Unreadable::Bomb)
            }
        }
    }
}

/// The last line of what was written.
fn told<T: DeserializeOwned>(status: ExitStatus, written: &[u8]) -> Result<T, Unreadable> {
    let line = written.trim_ascii_end().rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    serde_json::from_slice(line).map_err(|_| Unreadable::Crashed(status))
}

async fn answer(child: &mut Child) -> Result<(ExitStatus, Vec<u8>), Unreadable> {
    let mut written = Vec::new();
    let out = child.stdout.take().ok_or_else(|| anyhow!("the reader has no output"))?;
    out.take(ANSWER).read_to_end(&mut written).await.context("listen to the reader")?;
    if written.len() as u64 == ANSWER {
        child.kill().await.context("stop the reader of documents")?;
        return Err(Unreadable::Bomb);
    }
    let status = child.wait().await.context("wait for the reader")?;
    match status.code() {
        Some(0) => Ok((status, written)),
        Some(DAMAGED) => Err(Unreadable::Damaged),
        Some(ENCRYPTED) => Err(Unreadable::Encrypted),
        Some(BOMB) => Err(Unreadable::Bomb),
        Some(UNBOUND) => Err(anyhow!("the reader could not bind itself").into()),
        _ => Err(ended_badly(status)),
    }
}

fn ended_badly(status: ExitStatus) -> Unreadable {
    let stopped_by_limits = [rustix::process::Signal::XCPU, rustix::process::Signal::KILL].map(|signal| signal.as_raw());
    match status.signal() {
        Some(signal) if stopped_by_limits.contains(&signal) => Unreadable::Bomb,
        _ => Unreadable::Crashed(status),
    }
}
