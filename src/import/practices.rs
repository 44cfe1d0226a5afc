//! Practices, published for everybody on the day they were made, with the words of their files. Batches are
//! independent of each other, so there are as many at work as there are cores.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinSet;
use uuid::Uuid;

use super::codes;
use super::counts::Counts;
use super::lines;
use super::records::{self, Attachment, id};
use super::store::people::{self, Author};
use super::store::practices::{self, Base, Columns, FileColumns};
use crate::access::Reach;
use crate::db::Db;
use crate::ids::{PracticeId, SchoolId, UserId};
use crate::jobs::Work;
use crate::practices::{Content, FileText, Level, Practice, Status, entry};
use crate::search::{self, Entry};

type Batches = Arc<Mutex<mpsc::Receiver<anyhow::Result<Vec<records::Practice>>>>>;

pub async fn import(work: &Work, path: PathBuf, tell: impl Fn(Counts, bool)) -> anyhow::Result<()> {
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let batches: Batches = Arc::new(Mutex::new(lines::batches(path)));
    let (done, mut finished) = mpsc::channel(cores);
    let mut workers = JoinSet::new();
    for _ in 0..cores {
        workers.spawn(take_batches(work.db.clone(), batches.clone(), done.clone()));
    }
    drop(done);
    let mut counts = Counts::default();
    while let Some(batch) = finished.recv().await {
        counts += batch;
        tell(counts, false);
    }
    while let Some(worker) = workers.join_next().await {
        worker??;
    }
    tell(counts, true);
    Ok(())
}

async fn take_batches(db: Db, batches: Batches, done: mpsc::Sender<Counts>) -> anyhow::Result<()> {
    loop {
        let next = batches.lock().await.recv().await;
        let Some(batch) = next else { return Ok(()) };
        let counts = import_batch(&db, batch?).await?;
        // Nobody listens any more only when another worker has failed.
        if done.send(counts).await.is_err() {
            return Ok(());
        }
    }
}

/// A practice as it will stand, and the words of its files.
struct Brought {
    practice: Practice,
    number: u64,
    attachments: Vec<Attachment>,
    texts: Vec<FileText>,
}

async fn import_batch(db: &Db, batch: Vec<records::Practice>) -> anyhow::Result<Counts> {
    let schools: Vec<Uuid> =
        batch.iter().filter_map(|record| record.school_id).map(|school| id::<SchoolId>("school", school).0).collect();
    let authors: Vec<Uuid> = batch.iter().map(|record| id::<UserId>("user", record.author_id).0).collect();
    let ids: Vec<Uuid> = batch.iter().map(|record| id::<PracticeId>("practice", record.id).0).collect();
    let mut tx = db.write(&Reach { schools: schools.clone(), ..Reach::default() }).await?;
    let known = practices::list_known(&mut tx, &ids).await?;
    let bases = practices::list_bases(&mut tx, &schools).await?;
    let authors = people::list_authors(&mut tx, &authors).await?;
    let lines = batch.len();
    let fresh = batch.into_iter().filter(|record| !known.contains(&id("practice", record.id)));
    let brought: Vec<Brought> = fresh.filter_map(|record| brought(record, &bases, &authors)).collect();

    let (mut columns, mut files) = (Columns::default(), FileColumns::default());
    for one in &brought {
        columns.push(&one.practice);
        for (position, attachment) in (1..).zip(&one.attachments) {
            files.push(&one.practice, position, attachment, &format!("imported/{}/{position}", one.number));
        }
    }
    practices::insert(&mut tx, &columns).await?;
    practices::insert_files(&mut tx, &files).await?;
    let entries: Vec<Entry<'_>> = brought.iter().filter_map(|one| entry(&one.practice, &one.texts)).collect();
    search::put_all(&mut tx, &entries).await?;
    tx.commit().await?;
    Ok(Counts::of(lines, brought.len(), known.len()))
}

/// The practice as it will stand; nothing where its school or its author is unknown, or where somebody who works at
/// no centre has made it outside any school.
fn brought(record: records::Practice, bases: &HashMap<SchoolId, Base>, authors: &HashMap<UserId, Author>) -> Option<Brought> {
    let school: Option<SchoolId> = record.school_id.map(|school| id("school", school));
    let author_id: UserId = id("user", record.author_id);
    let author = authors.get(&author_id)?;
    let (district, association, place_name) = match school {
        Some(school) => bases.get(&school).map(|base| (base.district, base.association, base.name.clone()))?,
        None => author.centre.as_ref().map(|(district, name)| (*district, None, name.clone()))?,
    };
    let sort = codes::sort(record.form);
    let (grade_from, grade_to) = codes::grades(record.grade_from, record.grade_to);
    let at = record.created_at;
    let practice = Practice {
        id: id("practice", record.id),
        school,
        district,
        association,
        author: author_id,
        status: Status::Published,
        level: Level::Public,
        author_name: author.name.clone(),
        author_post: author.post.clone(),
        school_name: place_name,
        content: Content {
            title: record.title,
            rubric: sort.rubric.map(str::to_owned),
            kind: Some(sort.kind.to_owned()),
            form: sort.form.map(str::to_owned),
            directions: codes::directions(record.direction).iter().map(|&code| code.to_owned()).collect(),
            grade_from,
            grade_to,
            annotation: record.summary,
            keywords: record.tags.join(", ").replace('\0', ""),
            course: record.body,
            language: codes::language(&record.lang).to_owned(),
            licence: "attribution".to_owned(),
            consent: true,
            ..Content::default()
        },
        created_at: at,
        changed_at: at,
        submitted_at: Some(at),
        accepted_at: school.map(|_| at),
        nominated_at: Some(at),
        consented_at: Some(at),
        published_at: Some(at),
        corrected_at: None,
        has_kin: false,
        reason: String::new(),
        best: false,
        use_count: 0,
        question_count: 0,
        file_count: i32::try_from(record.attachments.len()).unwrap_or(i32::MAX),
        file_bytes: record.attachments.iter().map(|attachment| attachment.size.max(0)).sum(),
        version: 1,
    };
    let text = |attachment: &Attachment| FileText { name: attachment.name.clone(), plain: attachment.text.clone() };
    let texts = record.attachments.iter().map(text).collect();
    Some(Brought { practice, number: record.id, attachments: record.attachments, texts })
}
