//! Practices like the one that is about to be sent: announced to its author, who says why it is no duplicate, and told to
//! whoever decides. Only what the reader may know of is told; nothing is refused for being alike.

use askama::Template;
use axum::response::IntoResponse;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::PracticeId;
use crate::practices::indexing;
use crate::practices::model::Practice;
use crate::practices::model::likeness::{self, CAUSES, Sketch, Sort, are_titles_alike, side_by_side, title_bands};
use crate::practices::paths;
use crate::practices::store::likenesses::{self, Said};
use crate::practices::store::practices::Viewer;
use crate::practices::store::{files, texts};
use crate::search::Piece;
use crate::text::{Locale, say, say_with};
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response, filters, form};

/// More of them are told to nobody.
const MOST: usize = 5;
/// Signs of a text that stand beside another.
const SHOWN: usize = 20_000;

/// A practice like the own one.
pub struct Like {
    pub id: PracticeId,
    pub title: String,
    pub author_name: String,
    pub school_name: String,
    pub sort: Sort,
    /// What the author of the own one has said of it.
    pub said: Option<Said>,
    of: PracticeId,
}

impl Like {
    /// «Тот же файл», «Совпадает около 70 % текста».
    pub fn sentence(&self, locale: &Locale) -> String {
        let share = match self.sort {
            Sort::Near(share) => share,
            _ => 100,
        };
        say_with(*locale, &format!("likeness-sort-{}", self.sort.code()), &[("value", share.to_string().into())]).into_owned()
    }

    pub fn path(&self) -> String {
        paths::likeness(self.of, self.id)
    }

    /// Whether the author still owes a word about it.
    pub fn waits(&self) -> bool {
        self.sort.asks() && self.said.is_none()
    }

    /// «Сделано на её основе: изменены вторая и третья части.»
    pub fn answer(&self, locale: &Locale) -> String {
        let Some(said) = &self.said else { return String::new() };
        let cause = say(*locale, &format!("likeness-cause-{}", said.cause));
        if said.words.is_empty() { cause.into_owned() } else { format!("{cause}: {}", said.words) }
    }
}

/// What is like this practice as it stands now, the most alike first.
pub async fn list(tx: &mut Tx, practice: &Practice, actor: &Actor) -> Result<Vec<Like>> {
    let typed = Sketch::of(&indexing::typed(&practice.content));
    let title = &practice.content.title;
    let met = texts::list_like(tx, practice.id, &title_bands(title), typed.as_ref(), &Viewer::of(Some(actor))).await?;
    if met.is_empty() {
        return Ok(Vec::new());
    }
    let said = likenesses::list(tx, practice.id).await?;
    let mut likes: Vec<Like> = Vec::new();
    for one in met {
        let sort = match (one.sort.as_str(), &one.marks, &one.other_marks) {
            ("bytes", ..) => Some(Sort::Bytes),
            ("text", ..) => Some(Sort::Text),
            ("near", Some(marks), Some(other)) => Sort::near(marks, other),
            ("title", ..) => are_titles_alike(title, &one.title).then_some(Sort::Title),
            _ => None,
        };
        let Some(sort) = sort else { continue };
        match likes.iter_mut().find(|like| like.id == one.practice_id) {
            Some(like) if sort.rank() < like.sort.rank() => like.sort = sort,
            Some(_) => {}
            None => likes.push(Like {
                id: one.practice_id,
                title: one.title,
                author_name: one.author_name,
                school_name: one.school_name,
                sort,
                said: said.iter().find(|said| said.other_id == one.practice_id).cloned(),
                of: practice.id,
            }),
        }
    }
    likes.sort_by_key(|like| (like.sort.rank(), like.id));
    likes.truncate(MOST);
    Ok(likes)
}

form! {
    /// Why a practice is no duplicate of another.
    pub struct CauseForm { cause, words }
}

#[derive(Template)]
#[template(path = "practices/likeness.html")]
struct Compare {
    practice: Practice,
    other: Practice,
    own_text: Vec<Piece>,
    other_text: Vec<Piece>,
    form: CauseForm,
    errors: Errors,
    /// The author may still say something.
    may_say: bool,
    /// What was said, for those who decide.
    said: Option<Said>,
    locale: Locale,
}

impl Compare {
    fn causes(&self) -> Vec<(&'static str, String)> {
        CAUSES.into_iter().map(|cause| (cause, say(self.locale, &format!("likeness-cause-{cause}")).into_owned())).collect()
    }

    fn action(&self) -> String {
        paths::likeness(self.practice.id, self.other.id)
    }

    fn said_cause(&self, said: &Said) -> String {
        say(self.locale, &format!("likeness-cause-{}", said.cause)).into_owned()
    }
}

/// Both texts beside each other.
pub async fn show(ctx: Ctx, Path((id, other)): Path<(PracticeId, PracticeId)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let [practice, other] = find_both(&ctx, &mut tx, id, other).await?;
    let page = load(&ctx, &mut tx, practice, other, None, Errors::default()).await?;
    ctx.page(page)
}

/// Keeps why it is no duplicate.
pub async fn save(ctx: Ctx, Path((id, other)): Path<(PracticeId, PracticeId)>, Form(form): Form<CauseForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let [practice, other] = find_both(&ctx, &mut tx, id, other).await?;
    practice.can_edit(&ctx.actor)?;
    let mut check = Check::new();
    let cause = check.choice("cause", &form.cause, &CAUSES).to_owned();
    let words = check.text("words", &form.words, 0..=500);
    if cause == "different" && words.is_empty() {
        check.add("words", Problem::Rule("likeness-words-required"));
    }
    if let Err(invalid) = check.finish(form, || ()) {
        let page = load(&ctx, &mut tx, practice, other, Some(invalid.form), invalid.errors).await?;
        return ctx.unprocessable(page);
    }
    likenesses::save(&mut tx, id, &Said { other_id: other.id, cause, words }, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#likeness", paths::edit(id))).notice("likeness-saved").into_response())
}

/// The two practices; of one that is closed nothing is read any more.
async fn find_both(ctx: &Ctx, tx: &mut Tx, id: PracticeId, other: PracticeId) -> Result<[Practice; 2]> {
    let both = [super::find(tx, id, &ctx.actor).await?, super::find(tx, other, &ctx.actor).await?];
    if both.iter().any(Practice::is_closed) { Err(Error::NotFound) } else { Ok(both) }
}

async fn load(
    ctx: &Ctx,
    tx: &mut Tx,
    practice: Practice,
    other: Practice,
    form: Option<CauseForm>,
    errors: Errors,
) -> Result<Compare> {
    let said = likenesses::list(tx, practice.id).await?.into_iter().find(|said| said.other_id == other.id);
    let saved = said.clone().map(|said| CauseForm { cause: said.cause, words: said.words }).unwrap_or_default();
    let (own, others) = (all_texts(tx, &practice).await?, all_texts(tx, &other).await?);
    let (own, others) = most_alike(&own, &others);
    let [own_text, other_text] = side_by_side(own, others);
    Ok(Compare {
        may_say: practice.can_edit(&ctx.actor).is_ok(),
        practice,
        other,
        own_text,
        other_text,
        form: form.unwrap_or(saved),
        errors,
        said,
        locale: ctx.locale(),
    })
}

/// The words of each file, and what the author typed.
async fn all_texts(tx: &mut Tx, practice: &Practice) -> Result<Vec<String>> {
    let mut texts: Vec<String> = files::list_texts(tx, practice.id).await?.into_iter().map(|file| file.plain).collect();
    texts.push(indexing::typed(&practice.content));
    let shown = |text: String| text.chars().take(SHOWN).collect::<String>();
    Ok(texts.into_iter().filter(|text| !text.trim().is_empty()).map(shown).collect())
}

/// The pair of texts that have most in common; the first ones where none is long enough to tell.
fn most_alike<'a>(own: &'a [String], others: &'a [String]) -> (&'a str, &'a str) {
    let sketched = |texts: &'a [String]| -> Vec<(&'a str, Option<Sketch>)> {
        texts.iter().map(|text| (text.as_str(), Sketch::of(text))).collect()
    };
    let (own, others) = (sketched(own), sketched(others));
    let common = |one: &Option<Sketch>, other: &Option<Sketch>| {
        one.as_ref().zip(other.as_ref()).map_or(0, |(one, other)| likeness::common(one, other))
    };
    let mut best = (own.first().map_or("", |one| one.0), others.first().map_or("", |other| other.0), 0);
    for (one, other) in own.iter().flat_map(|one| others.iter().map(move |other| (one, other))) {
        let marks = common(&one.1, &other.1);
        if marks > best.2 {
            best = (one.0, other.0, marks);
        }
    }
    (best.0, best.1)
}
