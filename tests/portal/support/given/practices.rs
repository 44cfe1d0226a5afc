//! Practices at any point of their road.

use futures::stream;
use kopilka::files::Limits;
use kopilka::ids::{PracticeFileId, PracticeId};
use kopilka::practices;
use time::Duration;

use super::{Given, Person};
use crate::support::Portal;

/// A practice to be put in; complete, so that it may go on from where it stands.
pub struct APractice {
    author: Person,
    title: String,
    status: &'static str,
    level: &'static str,
    of_centre: bool,
    files: Vec<(String, Vec<u8>)>,
}

/// A practice as it was put in.
#[derive(Clone, Debug)]
pub struct Practice {
    pub id: PracticeId,
    pub title: String,
    pub files: Vec<PracticeFileId>,
}

impl Practice {
    pub fn path(&self) -> String {
        format!("/practices/{}", self.id)
    }

    /// Makes it findable, as its road would have.
    pub async fn indexed(&self, portal: &Portal) {
        let mut tx = portal.write().await;
        let practice = practices::find_for_work(&mut tx, self.id).await.unwrap().expect("a practice that was put in");
        practices::refresh(&mut tx, &practice).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// A draft that only its author sees.
pub fn a_practice(author: &Person) -> APractice {
    APractice {
        author: author.clone(),
        title: "Классный час «Договор пятого «Б»»".into(),
        status: "draft",
        level: "none",
        of_centre: false,
        files: Vec::new(),
    }
}

impl APractice {
    pub fn titled(mut self, title: &str) -> Self {
        self.title = title.to_owned();
        self
    }

    /// Belongs to the centre of the author's district instead of the school.
    pub fn of_centre(mut self) -> Self {
        self.of_centre = true;
        self
    }

    pub fn submitted(self) -> Self {
        self.standing("submitted", "none")
    }

    pub fn returned(self) -> Self {
        self.standing("returned", "none")
    }

    /// Shared in the association.
    pub fn accepted(self) -> Self {
        self.standing("accepted", "association")
    }

    /// Shared in the whole school.
    pub fn shared_in_school(self) -> Self {
        self.standing("accepted", "school")
    }

    pub fn nominated(self) -> Self {
        self.standing("nominated", "school")
    }

    /// Published for everybody.
    pub fn published(self) -> Self {
        self.standing("published", "public")
    }

    pub fn published_in_district(self) -> Self {
        self.standing("published", "district")
    }

    pub fn withdrawn(self) -> Self {
        self.standing("withdrawn", "none")
    }

    pub fn with_file(mut self, name: &str, bytes: &[u8]) -> Self {
        self.files.push((name.to_owned(), bytes.to_vec()));
        self
    }

    fn standing(mut self, status: &'static str, level: &'static str) -> Self {
        (self.status, self.level) = (status, level);
        self
    }
}

impl Given for APractice {
    type Made = Practice;

    async fn put(self, portal: &Portal) -> Practice {
        let id = PracticeId::fresh();
        let now = portal.now();
        let past = |reached: &[&str], ago: Duration| reached.contains(&self.status).then_some(now - ago);
        let mut tx = portal.write().await;
        let statement = "INSERT INTO practices
            (id, school_id, district_id, association_id, author_id, author_name, school_name, status, level, title,
             rubric, kind, grade_from, grade_to, annotation, goal, course, reason, language, declared_no_names,
             declared_faces, declared_sources, created_at, changed_at, submitted_at, accepted_at, nominated_at,
             consented_at, published_at, file_count)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'class-hours', 'script', 5, 6,
                    'Дети сами договариваются о правилах класса и подписывают договор.', 'Договориться о правилах',
                    'Круг, обсуждение, подписание.', $11, 'ru', true, 'none', true, $12, $13, $14, $15, $16, $17, $18, $19)";
        sqlx::query(statement)
            .bind(id)
            .bind((!self.of_centre).then_some(self.author.school.id))
            .bind(self.author.school.district)
            .bind((!self.of_centre).then_some(self.author.school.association))
            .bind(self.author.id)
            .bind(self.author.short_name())
            .bind(if self.of_centre { "Районный центр" } else { self.author.school.name })
            .bind(self.status)
            .bind(if self.of_centre && self.status == "nominated" { "none" } else { self.level })
            .bind(&self.title)
            .bind(if self.status == "returned" { "Добавьте ход занятия." } else { "" })
            .bind(now - Duration::days(30))
            .bind(now - Duration::days(2))
            .bind((self.status != "draft").then_some(now - Duration::days(20)))
            .bind(past(&["accepted", "nominated", "published"], Duration::days(15)))
            .bind(past(&["nominated", "published"], Duration::days(10)))
            .bind(past(&["nominated", "published"], Duration::days(10)))
            .bind(past(&["published"], Duration::days(5)))
            .bind(i32::try_from(self.files.len()).unwrap())
            .execute(tx.conn())
            .await
            .unwrap();
        let mut files = Vec::new();
        for (position, (name, bytes)) in self.files.iter().enumerate() {
            let file = PracticeFileId::fresh();
            let whole = stream::iter([Ok::<_, std::io::Error>(bytes.clone().into())]);
            let blob = portal.app.files.put(name, whole, &Limits::default()).await.expect("a file of a kind that is taken");
            let statement = "INSERT INTO practice_files
                (id, practice_id, position, name, media_type, size, sha256, key, added_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
            sqlx::query(statement)
                .bind(file)
                .bind(id)
                .bind(i32::try_from(position).unwrap())
                .bind(name)
                .bind(blob.kind.media_type())
                .bind(i64::try_from(blob.size).unwrap())
                .bind(blob.sha256.as_slice())
                .bind(&blob.key)
                .bind(now)
                .execute(tx.conn())
                .await
                .unwrap();
            files.push(file);
        }
        tx.commit().await.unwrap();
        Practice { id, title: self.title, files }
    }
}
