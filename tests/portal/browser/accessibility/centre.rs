//! The section of the centre.

use super::walk::{NOBODY, Visit, Walk, sees, sends};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees(NOBODY, "/centre").showing(".row-name"),
    sees(NOBODY, "/centre/news").showing(".row-name"),
    sees(NOBODY, "/centre/articles/{article}").showing(".prose"),
    sees("head", "/centre/desk").showing(".row-name"),
    sees("head", "/centre/articles/{article}"),
    sees("head", "/centre/articles/{article:draft}/edit"),
    sends("head", "/centre/articles/{article:draft}/edit", "#article")
        .with(&[("dated", ""), ("version", "99"), ("text", "Иначе")])
        .showing("#conflict"),
    sees("head", "/centre/articles/{article}/edit").showing(".msg"),
];

/// Begins an article and returns its id.
async fn begun(author: &SignedIn, kind: &str, title: &str) -> String {
    let page = author.get("/centre/desk").await.form("#begin").choose("kind", kind).fill("title", title).submit().await;
    let page = page
        .form("#article")
        .fill("lead", "Коротко.")
        .fill("text", "Порядок\n\n- шаг;\n- второй.")
        .press("Сохранить черновик")
        .await;
    page.path().trim_end_matches("/edit").rsplit('/').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_section_of_the_centre_hinders_nobody() {
    let mut walk = Walk::open().await;
    let head = walk.meets("head", a_centre_head()).await;
    let page = begun(&head, "page", "Положение о центре").await;
    let news = begun(&head, "news", "Неделя открытых классных часов").await;
    let draft = begun(&head, "announcement", "Совещание").await;
    for article in [&page, &news] {
        head.post(format!("/centre/articles/{article}/publication"), &[]).await;
    }
    walk.served.portal.run_jobs().await;
    walk.knows("article", news);
    walk.knows("article:draft", draft);

    walk.examine(PAGES).await;
}
