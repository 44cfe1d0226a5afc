//! A folder of files: which are there, in which order they are brought in, and how it goes on.

use std::path::{Path, PathBuf};

use anyhow::bail;

use super::counts::Counts;
use super::{comments, people, practices, reports, schools};
use crate::access::Reach;
use crate::jobs::Work;
use crate::search;

/// The files of a folder that are looked for, in the order in which they are brought in.
const FILES: [&str; 5] = ["schools", "users", "practices", "comments", "reports"];

/// What has been done of one file so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// «schools», «users», «practices», «comments», «reports».
    pub of: &'static str,
    pub counts: Counts,
    pub is_finished: bool,
}

/// Brings in every file of the folder that is there, and tells how it goes on.
pub async fn import(work: &Work, folder: &Path, tell: impl Fn(Progress) + Copy) -> anyhow::Result<()> {
    let path = |name: &str| Some(folder.join(format!("{name}.jsonl"))).filter(|path| path.is_file());
    let paths: [Option<PathBuf>; 5] = FILES.map(path);
    if paths.iter().all(Option::is_none) {
        bail!("{} holds none of the files {}", folder.display(), FILES.map(|name| format!("{name}.jsonl")).join(", "));
    }
    let tell = move |of| move |counts, is_finished| tell(Progress { of, counts, is_finished });
    let [schools, users, practices, comments, reports] = paths;
    let mut first_district = None;
    if let Some(path) = schools {
        first_district = schools::import(work, path, tell("schools")).await?;
    }
    if let Some(path) = users {
        people::import(work, path, first_district, tell("users")).await?;
    }
    if let Some(path) = practices {
        practices::import(work, path, tell("practices")).await?;
    }
    if let Some(path) = comments {
        comments::import(work, path, tell("comments")).await?;
    }
    if let Some(path) = reports {
        reports::import(work, path, tell("reports")).await?;
    }
    learn(work).await
}

/// Teaches the vocabulary of the search the words that were brought.
async fn learn(work: &Work) -> anyhow::Result<()> {
    loop {
        let mut tx = work.db.write(&Reach::default()).await?;
        let learned = search::learn(&mut tx).await?;
        tx.commit().await?;
        if learned == 0 {
            return Ok(());
        }
    }
}
