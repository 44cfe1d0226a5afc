//! What schools send to the centre: the register, the queue, one sending from both sides.

use super::walk::{Visit, Walk, sees, sends};
use crate::submissions::{open_first, owed, send_words};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("methodologist", "/district").showing(".reg td a"),
    sees("methodologist", "/district?show=owing&school=Лад"),
    sees("methodologist", "/district/register/paper").showing("article.paper table"),
    sees("methodologist", "/district/queue").showing("main .rows"),
    sees("methodologist", "/district/duties").showing("table"),
    sees("methodologist", "/district/duties/{duty}"),
    sees("methodologist", "/district/extensions").showing(".answer-extension"),
    sees("methodologist", "/district/reminders"),
    sees("methodologist", "/district/submissions/{submission:unread}").showing("#open"),
    sees("methodologist", "/district/submissions/{submission}").showing(".change"),
    sees("methodologist", "/district/submissions/{submission}?view=whole&at=2").showing("#remark"),
    sees("methodologist", "/district/submissions/{submission}/paper").showing("article.paper"),
    sends("methodologist", "/district/duties", "#duty"),
    sees("deputy", "/duties").showing("main .rows"),
    sees("deputy", "/duties/{duty}/{association}").showing("#send"),
    sees("head", "/duties/{duty}/{association}").showing("main .rows"),
    sees("deputy", "/duties/submissions/{submission}").showing(".tl"),
    sees("deputy", "/duties/submissions/{submission}/paper").showing("article.paper"),
];

#[tokio::test]
async fn the_pages_of_what_is_sent_hinder_nobody() {
    let mut walk = Walk::open().await;
    let head = walk.meets("head", a_head()).await;
    let deputy = walk.meets("deputy", a_deputy()).await;
    let methodologist = walk.meets("methodologist", a_methodologist()).await;
    let portal = &walk.served.portal;
    let district = portal.world.district().clone();
    let neighbour = portal.given(a_deputy().of(portal.world.neighbour())).await;
    portal.given(a_duty(&district).other("Справка")).await;
    let duty = portal.given(a_duty(&district)).await;
    send_words(&deputy, "Справка", "Проверены планы.").await;
    let page = open_first(&methodologist).await;
    page.form("#remark-whole").fill("text", "Сколько?").submit().await;
    let page = methodologist.get(page.path()).await;
    page.form("#verdict").fill("reason", "Сколько планов?").press("Вернуть на доработку").await;
    send_words(&deputy, "Справка", "Проверены восемь планов.").await;
    let page = open_first(&methodologist).await;
    let unread = portal.given(a_submission(&neighbour)).await;
    let form = owed(&head, "План работы").await.form("#extension");
    form.fill("wanted_until", "2026-12-01").fill("reason", "Болезнь").submit().await.opens();
    let association = portal.world.school().association;
    walk.knows("duty", duty);
    walk.knows("association", association);
    walk.knows("submission", page.path().rsplit('/').next().unwrap().to_owned());
    walk.knows("submission:unread", unread);

    walk.examine(PAGES).await;
}
