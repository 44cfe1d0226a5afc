//! The editor of an article. A draft saves itself as it is written; what is shown to everybody changes only when its
//! writer says so. Two windows never overwrite each other: the second is shown both texts.

use askama::Template;
use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use super::{Noted, desk, note};
use crate::centre::model::article::{Article, Deed, Kind, Status};
use crate::centre::model::form::{ArticleForm, CONSENTS};
use crate::centre::paths;
use crate::centre::store::articles;
use crate::centre::store::files::{self, Attached, Owner};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::files::Limits;
use crate::ids::ArticleId;
use crate::text::{Locale, Value, say, say_with};
use crate::web::{Ctx, Errors, Fields, Form, FromFields, Path, Response, filters};

#[derive(Template)]
#[template(path = "centre/edit.html")]
pub(super) struct Edit {
    article: Article,
    form: ArticleForm,
    pub errors: Errors,
    files: Vec<Attached>,
    limits: Limits,
    locale: Locale,
    user: String,
    can_publish: bool,
    /// What is saved, where it differs from what this window holds: field and saved text.
    conflict: Vec<(&'static str, String)>,
}

impl Edit {
    fn lacking(&self) -> Errors {
        self.article.lacking(self.files.iter().filter(|file| !file.may_be_shown()).count())
    }

    /// Under which name this device keeps its copy.
    fn device_key(&self) -> String {
        format!("{}:{}", self.user, self.article.id)
    }

    fn is_draft(&self) -> bool {
        self.article.status == Status::Draft
    }

    fn is_news(&self) -> bool {
        self.article.kind != Kind::Page
    }

    fn consents(&self) -> Vec<(&'static str, String)> {
        consents(self.locale)
    }

    fn rules(&self) -> String {
        rules(self.locale, &self.limits)
    }

    fn files_path(&self) -> String {
        format!("{}/files", paths::article(self.article.id))
    }

    fn file_path(&self, file: &Attached) -> String {
        paths::file(self.article.id, file.id)
    }
}

/// What may be said of the people in a picture.
pub(super) fn consents(locale: Locale) -> Vec<(&'static str, String)> {
    CONSENTS.map(|code| (code, say(locale, &format!("centre-consent-{code}")).into_owned())).to_vec()
}

/// What is taken, told before anything is chosen.
pub(super) fn rules(locale: Locale, limits: &Limits) -> String {
    let megabytes = |bytes: u64| Value::from(i64::try_from(bytes / 1_048_576).unwrap_or(0));
    let files = Value::from(i64::try_from(limits.files).unwrap_or(0));
    say_with(locale, "centre-files-rules", &[("file", megabytes(limits.file)), ("files", files)]).into_owned()
}

pub async fn edit(ctx: Ctx, Path(id): Path<ArticleId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let article = articles::find(&mut tx, id).await?;
    article.can_edit(&ctx.actor)?;
    let form = ArticleForm { version: article.version.to_string(), ..ArticleForm::from(&article.content) };
    let page = load(&ctx, &mut tx, article, form, Errors::default()).await?;
    ctx.page(page)
}

pub(super) async fn load(ctx: &Ctx, tx: &mut Tx, article: Article, form: ArticleForm, errors: Errors) -> Result<Edit> {
    Ok(Edit {
        files: files::list(tx, Owner::Article(article.id)).await?,
        limits: Limits::default(),
        locale: ctx.locale(),
        user: ctx.actor.user.to_string(),
        can_publish: article.can_publish(&ctx.actor).is_ok(),
        conflict: Vec::new(),
        article,
        form,
        errors,
    })
}

/// Saves what is written; shows it to everybody when the button says so. Scripts save by the same address and get a
/// sentence.
pub async fn update(ctx: Ctx, Path(id): Path<ArticleId>, headers: HeaderMap, Form(fields): Form<Fields>) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let form = ArticleForm::from_fields(&fields);
    let mut tx = ctx.write().await?;
    let article = articles::find(&mut tx, id).await?;
    article.can_edit(&ctx.actor)?;
    let content = match form.clone().parse() {
        Ok(content) => content,
        Err(invalid) if by_itself => {
            let sentence = invalid.errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response());
        }
        Err(invalid) => {
            let page = load(&ctx, &mut tx, article, invalid.form, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    if form.version != article.version.to_string() && content != article.content {
        return conflict(&ctx, &mut tx, article, form, by_itself).await;
    }
    let version = articles::save_content(&mut tx, &article, &content, &ctx.actor, ctx.now()).await?;
    if by_itself {
        tx.commit().await?;
        let saved = ctx.say("centre-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
        return Ok(Json(serde_json::json!({ "saved": saved, "version": version.to_string() })).into_response());
    }
    let article = Article { content, version, changed_at: ctx.now(), ..article };
    if article.status != Status::Draft {
        articles::index(&mut tx, &article).await?;
        note(&ctx, &mut tx, Noted::article("section-rewrite", &article)).await?;
        tx.commit().await?;
        return Ok(ctx.see(paths::article(id)).notice("centre-saved").into_response());
    }
    if fields.text("then") != "publish" {
        tx.commit().await?;
        return Ok(ctx.see(paths::edit(id)).notice("centre-saved").into_response());
    }
    publish(&ctx, tx, article, form).await
}

/// Publishes a draft that has just been saved; what is missing is shown at its field.
async fn publish(ctx: &Ctx, mut tx: Tx, article: Article, form: ArticleForm) -> Result<Response> {
    let id = article.id;
    article.can_publish(&ctx.actor)?;
    let form = ArticleForm { version: article.version.to_string(), ..form };
    let mut page = load(ctx, &mut tx, article, form, Errors::default()).await?;
    page.errors = page.lacking();
    if !page.errors.is_empty() {
        tx.commit().await?;
        return ctx.unprocessable(page);
    }
    desk::take(ctx, &mut tx, page.article, Deed::Publish).await?;
    tx.commit().await?;
    let undo = format!("{}/publication/delete", paths::article(id));
    Ok(ctx.see(paths::article(id)).notice("centre-published").undo(undo).into_response())
}

/// Another window saved meanwhile: this one's text stays in the form, what is saved stands beside it.
async fn conflict(ctx: &Ctx, tx: &mut Tx, article: Article, form: ArticleForm, by_itself: bool) -> Result<Response> {
    if by_itself {
        return Err(Error::Stale);
    }
    let conflict = form.differences(&ArticleForm::from(&article.content));
    let form = ArticleForm { version: article.version.to_string(), ..form };
    let mut page = load(ctx, tx, article, form, Errors::default()).await?;
    page.conflict = conflict;
    ctx.page_with(StatusCode::CONFLICT, page)
}
