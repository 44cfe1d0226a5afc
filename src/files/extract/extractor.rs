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
use tokio::io::AsyncReadExt;
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::super::kind::Kind;
use super::child::{BOMB, DAMAGED, ENCRYPTED, UNBOUND, Wanted};
use super::{Block, Extract, ScreenCopy, View};

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
        match kind.has_text() {
            true => self.words(file, kind, Wanted::Words).await,
            false => Ok(Extract::default()),
        }
    }

    /// A file as a page shows it. Waits its turn, as reading does. Pictures are worth less than words: where they are
    /// beyond measure, those that were copied before are enough.
    pub async fn view(&self, file: File, kind: Kind) -> Result<View, Unreadable> {
        let again = file.try_clone().context("keep hold of the document")?;
        let extract = self.words(file, kind, Wanted::Page).await?;
        if !extract.blocks.iter().any(|block| matches!(block, Block::Picture(_))) {
            return Ok(View::new(extract, Vec::new()));
        }
        let (end, pictures) = match self.call(again, kind, Wanted::Pictures).await {
            Ok((status, written)) => (judged(status), copies(&written)),
            Err(error) => (Err(error), Vec::new()),
        };
        match end {
            Err(error) if kind.is_picture() || matches!(error, Unreadable::Failed(_)) => Err(error),
            _ => Ok(View::new(extract, pictures)),
        }
    }

    async fn words(&self, file: File, kind: Kind, wanted: Wanted) -> Result<Extract, Unreadable> {
        let (status, written) = self.call(file, kind, wanted).await?;
        judged(status)?;
        let line = written.trim_ascii_end().rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        serde_json::from_slice(line).map_err(|_| Unreadable::Crashed(status))
    }

    /// What the child has to say of a file, and how it ended.
    async fn call(&self, mut file: File, kind: Kind, wanted: Wanted) -> Result<(ExitStatus, Vec<u8>), Unreadable> {
        let _permit = self.permits.acquire().await.context("wait for a reader")?;
        file.rewind().context("rewind the document")?;
        let mut child = Command::new(self.program.as_path())
            .args(["extract", "--kind", kind.extension(), "--wanted", wanted.word()])
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

async fn answer(child: &mut Child) -> Result<(ExitStatus, Vec<u8>), Unreadable> {
    let mut written = Vec::new();
    let out = child.stdout.take().ok_or_else(|| anyhow!("the reader has no output"))?;
    out.take(ANSWER).read_to_end(&mut written).await.context("listen to the reader")?;
    if written.len() as u64 == ANSWER {
        child.kill().await.context("stop the reader of documents")?;
        return Err(Unreadable::Bomb);
    }
    let status = child.wait().await.context("wait for the reader")?;
    Ok((status, written))
}

/// Whether what was written is a whole answer.
fn judged(status: ExitStatus) -> Result<(), Unreadable> {
    match status.code() {
        Some(0) => Ok(()),
        Some(DAMAGED) => Err(Unreadable::Damaged),
        Some(ENCRYPTED) => Err(Unreadable::Encrypted),
        Some(BOMB) => Err(Unreadable::Bomb),
        Some(UNBOUND) => Err(anyhow!("the reader could not bind itself").into()),
        _ => Err(ended_badly(status)),
    }
}

/// The copies that were written whole, with their numbers.
fn copies(mut written: &[u8]) -> Vec<(u32, ScreenCopy)> {
    let mut copies = Vec::new();
    while let Some((head, rest)) = written.split_first_chunk::<16>() {
        let [number, width, height, length] = [0, 4, 8, 12].map(|at| {
            let mut figure = [0; 4];
            figure.copy_from_slice(&head[at..at + 4]);
            u32::from_be_bytes(figure)
        });
        let Some((bytes, after)) = rest.split_at_checked(length as usize) else { break };
        copies.push((number, ScreenCopy { width, height, bytes: bytes.to_vec() }));
        written = after;
    }
    copies
}

fn ended_badly(status: ExitStatus) -> Unreadable {
    let stopped_by_limits = [rustix::process::Signal::XCPU, rustix::process::Signal::KILL].map(|signal| signal.as_raw());
    match status.signal() {
        Some(signal) if stopped_by_limits.contains(&signal) => Unreadable::Bomb,
        _ => Unreadable::Crashed(status),
    }
}
