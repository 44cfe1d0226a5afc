//! Other people's accounts: lists, roles, slips, and the administrator's records.

use super::walk::{Visit, Walk, sees, sends};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("head", "/people").showing("table"),
    sees("head", "/people?q=Никтошин").showing("main .empty"),
    sends("head", "/people", "form[action='/people/slips']").with(&[("user", "all")]).showing(".slip .code"),
    sees("head", "/people/new").showing("input[name=surname]"),
    sends("head", "/people/new", "form[action='/people']"),
    sees("head", "/people/join"),
    sends("head", "/people/join", "form[action='/people/join']"),
    sees("head", "/people/{user}"),
    sees("head", "/people/{user}/roles/new"),
    sends("head", "/people/{user}/roles/new", "form[action$='/roles']").with(&[("valid_from", "")]),
    sees("head", "/people/{user}/roles/{role}/ending"),
    sends("head", "/people/{user}/roles/{role}/ending", "form[action$='/ending']").with(&[("valid_to", "")]),
    sees("methodologist", "/people"),
    sees("administrator", "/admin/users").showing(".kpi"),
    sees("administrator", "/people/new").showing("main .rows"),
    sees("administrator", "/people/new?role=head").showing("select[name=place]"),
    sees("administrator", "/people/{user}/roles/new").showing("main .rows"),
    sees("administrator", "/people/{user}").showing("form[action$='/disabling']"),
    sends("administrator", "/people/{user}", "form[action$='/disabling']"),
    sees("administrator", "/people/{user:disabled}").showing("form[action$='/disabling/delete']"),
    sees("administrator", "/admin/users/{user}/edit"),
    sends("administrator", "/admin/users/{user}/edit", "main form").with(&[("surname", "")]),
    sends("administrator", "/admin/users/{user}/edit", "main form").with(&[("version", "999")]).showing("main h1"),
    sees("administrator", "/admin/audit").showing("table"),
    sees("administrator", "/admin/audit?q=Никтошин").showing("main .empty"),
    sees("administrator", "/admin/jobs").showing("form[action$='/retry']"),
];

#[tokio::test]
async fn the_pages_of_other_peoples_accounts_hinder_nobody() {
    let mut walk = Walk::open().await;
    walk.meets("head", a_head()).await;
    walk.meets("methodologist", a_methodologist()).await;
    walk.meets("administrator", an_administrator()).await;
    let portal = &walk.served.portal;
    let teacher = portal.given(a_teacher()).await;
    portal.given(a_teacher().invited()).await;
    let disabled = portal.given(a_teacher().disabled()).await;
    let mut tx = portal.write().await;
    let role: uuid::Uuid = sqlx::query_scalar("SELECT id FROM role_assignments WHERE user_id = $1")
        .bind(teacher.id)
        .fetch_one(tx.conn())
        .await
        .unwrap();
    let given_up = "INSERT INTO jobs (id, kind, payload, run_at, attempts, last_error, failed_at)
                    VALUES (gen_random_uuid(), 'read-practice-file', '{}', $1, 5, 'the child process ended early', $1)";
    sqlx::query(given_up).bind(portal.now()).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    portal.visitor().post("/login", &[("login", &teacher.login), ("password", PASSWORD)]).await;
    walk.knows("user", teacher.id);
    walk.knows("user:disabled", disabled.id);
    walk.knows("role", role);

    walk.examine(PAGES).await;
}
