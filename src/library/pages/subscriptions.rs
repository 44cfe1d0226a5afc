//! Following subjects: one page to choose them on, and a way out that needs no signing in.

use askama::Template;
use axum::response::IntoResponse;

use crate::error::Result;
use crate::library::paths;
use crate::library::store::subscriptions;
use crate::terms::Terms;
use crate::web::session::fresh_token;
use crate::web::{Ctx, Errors, Form, Path, Query, Response, Visitor, filters, form};

form! {
    /// Subjects to follow; `topic` is the one from whose list the reader came.
    pub struct FollowForm { topic; lists: topics }
}

#[derive(Template)]
#[template(path = "library/subscriptions.html")]
struct Follow {
    /// Code, word, whether it is followed.
    topics: Vec<(String, String, bool)>,
    errors: Errors,
}

pub async fn edit(ctx: Ctx, Query(form): Query<FollowForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let followed = subscriptions::topics(&mut tx, ctx.actor.user).await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    drop(tx);
    let topic = |(code, word): (String, String)| {
        let chosen = followed.contains(&code) || form.topic == code;
        (code, word, chosen)
    };
    let topics = terms.options("topic", ctx.actor.country(), ctx.locale()).into_iter().map(topic).collect();
    ctx.page(Follow { topics, errors: Errors::default() })
}

pub async fn update(ctx: Ctx, Form(form): Form<FollowForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let topics: Vec<String> = form.topics.into_iter().filter(|topic| terms.has("topic", topic)).collect();
    subscriptions::save(&mut tx, ctx.actor.user, &topics, &fresh_token(), ctx.now()).await?;
    tx.commit().await?;
    let notice = if topics.is_empty() { "library-followed-none" } else { "library-followed" };
    Ok(ctx.see(paths::SUBSCRIPTIONS).notice(notice).into_response())
}

#[derive(Template)]
#[template(path = "library/unsubscription.html")]
struct Leave {
    /// The words of the subjects that are followed.
    topics: Vec<String>,
    action: String,
}

/// The end of the address in a letter: a look first, for programs of mail open addresses by themselves.
pub async fn leave(visitor: Visitor, Path(code): Path<String>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let user = subscriptions::find_by_code(&mut tx, &code).await?;
    let topics = subscriptions::topics(&mut tx, user).await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    drop(tx);
    let topics = topics.iter().map(|topic| terms.label("topic", topic, visitor.locale()).to_owned()).collect();
    visitor.page(Leave { topics, action: paths::unsubscription(&code) })
}

pub async fn delete(visitor: Visitor, Path(code): Path<String>) -> Result<Response> {
    let mut tx = visitor.write().await?;
    let user = subscriptions::find_by_code(&mut tx, &code).await?;
    subscriptions::delete(&mut tx, user).await?;
    tx.commit().await?;
    Ok(visitor.see(paths::LIST).notice("library-followed-none").into_response())
}
