//! Comments become questions under the practices.

use std::path::PathBuf;

use uuid::Uuid;

use super::counts::Counts;
use super::lines;
use super::records::{Comment, id};
use super::store::comments::{self, Columns};
use super::store::people;
use crate::access::Reach;
use crate::ids::{PracticeId, QuestionId, UserId};
use crate::jobs::Work;

pub async fn import(work: &Work, path: PathBuf, tell: impl Fn(Counts, bool)) -> anyhow::Result<()> {
    let mut counts = Counts::default();
    let mut batches = lines::batches::<Comment>(path);
    while let Some(batch) = batches.recv().await {
        let batch = batch?;
        let lines = batch.len();
        let ids: Vec<Uuid> = batch.iter().map(|comment| id::<QuestionId>("comment", comment.id).0).collect();
        let authors: Vec<Uuid> = batch.iter().map(|comment| id::<UserId>("user", comment.author_id).0).collect();
        let mut tx = work.db.write(&Reach::default()).await?;
        let known = comments::count_known(&mut tx, &ids).await?;
        let authors = people::list_authors(&mut tx, &authors).await?;
        let mut columns = Columns::default();
        for (comment, comment_id) in batch.into_iter().zip(ids) {
            let user: UserId = id("user", comment.author_id);
            let Some(author) = authors.get(&user) else { continue };
            columns.ids.push(comment_id);
            columns.practices.push(id::<PracticeId>("practice", comment.practice_id).0);
            columns.users.push(user.0);
            columns.user_names.push(author.name.clone());
            columns.school_names.push(author.school_name.clone());
            columns.texts.push(comment.text);
            columns.asked_at.push(comment.created_at);
        }
        let added = comments::insert(&mut tx, &columns).await?;
        tx.commit().await?;
        counts += Counts::of(lines, added, known);
        tell(counts, false);
    }
    tell(counts, true);
    Ok(())
}
