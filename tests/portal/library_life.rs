//! Whether a document is in force: it follows from links and dates on the day asked, is said wherever the document is named,
//! and those who lean on a repealed one hear of it.

use std::collections::BTreeMap;

use kopilka::ids::{NormId, RowId};
use kopilka::text::{Locale, say};
use time::macros::date;
use time::{Date, Duration};

use crate::support::*;

/// Puts a document of the district up and returns its address.
async fn put_up(keeper: &SignedIn, title: &str, number: &str, dated: &str) -> String {
    let page = keeper.get("/library/new").await;
    let form = page.form("#norm").choose("level", "public").choose("kind", "order").fill("title", title);
    let page = form.fill("issuer", "Отдел образования").fill("number", number).fill("dated", dated).submit().await;
    page.says("library-added").path().to_owned()
}

fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

/// Says on the page of a document that another one of the shelf replaces it from a day on.
async fn replace(keeper: &SignedIn, old: &str, new: &str, since: &str) -> Page {
    let page = keeper.get(format!("{old}/links")).await;
    page.form("#link").choose("deed", "replaced").choose("other", id(new)).fill("since", since).submit().await
}

#[tokio::test]
async fn a_replaced_document_says_so_everywhere_and_names_what_took_its_place() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let old = put_up(&keeper, "О скворечниках по-старому", "21", "2006-02-03").await;
    let new = put_up(&keeper, "О скворечниках по-новому", "22", "2024-03-01").await;

    replace(&keeper, &old, &new, "2025-03-01").await.says("library-linked");
    portal.run_jobs().await;

    let page = portal.visitor().get(&old).await;
    page.says("library-status-repealed").says("library-note-repealed").sees("О скворечниках по-новому");
    assert_eq!(page.count(".band"), 1);
    for list in ["/library?q=скворечник", "/search?q=скворечник", "/library"] {
        let list = portal.visitor().get(list).await;
        assert!(list.count(".hit-void .hit-instead a") == 1, "{} says nothing", list.path());
    }
    keeper.get("/library/paper").await.sees("вместо него: О скворечниках по-новому");
}

#[tokio::test]
async fn a_link_counts_from_its_day_and_its_removal_undoes_it() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let old = put_up(&keeper, "О скворечниках по-старому", "21", "2006-02-03").await;
    let new = put_up(&keeper, "О скворечниках по-новому", "22", "2024-03-01").await;
    let page = replace(&keeper, &old, &new, "2025-03-01").await;

    portal.visitor().get(format!("{old}?on=2025-02-28")).await.says("library-status-in-force");
    portal.visitor().get(format!("{old}?on=2025-03-01")).await.says("library-status-repealed");
    let removal = page.attributes(&format!("form[action^='{old}/links/']"), "action").remove(0);
    page.form(&removal).submit().await.says("library-unlinked");

    let page = portal.visitor().get(&old).await;
    page.says("library-status-in-force");
    assert_eq!(page.count(".band"), 0);
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_document_that_is_not_on_the_shelf_repeals_by_its_name() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let old = put_up(&keeper, "О скворечниках по-старому", "21", "2006-02-03").await;
    let page = keeper.get(format!("{old}/links")).await;

    let form = page.form("#link").choose("deed", "repealed").fill("words", "приказ от 14.03.2025 № 61");
    form.fill("since", "2025-03-14").submit().await.says("library-linked");

    portal.visitor().get(&old).await.says("library-status-repealed").sees("приказ от 14.03.2025 № 61");
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_link_that_cannot_be_is_refused_at_its_field() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let old = put_up(&keeper, "О скворечниках по-старому", "21", "2006-02-03").await;
    let new = put_up(&keeper, "О скворечниках по-новому", "22", "2024-03-01").await;

    replace(&keeper, &old, &new, "2020-01-01").await.faults("since", "library-problem-before-source");
    replace(&keeper, &old, &new, "2025-03-01").await.says("library-linked");
    replace(&keeper, &new, &old, "2025-03-01").await.faults("other", "library-problem-circle");
    portal.run_jobs().await;
}

#[tokio::test]
async fn mistakes_of_a_card_are_told_to_its_keeper() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let old = put_up(&keeper, "О методике", "21", "2006-02-03").await;
    let new = put_up(&keeper, "О новой методике", "22", "2024-03-01").await;
    replace(&keeper, &old, &new, "2024-03-01").await.says("library-linked");
    let principal = portal.sign_in(a_principal()).await;
    let page = principal.get("/library/new").await;
    let form = page.form("#norm").choose("kind", "local-act").fill("title", "Положение о классном руководстве");
    let form = form.fill("issuer", "Директор").fill("dated", "2025-09-01").fill("number", "14");
    let form = form.fill("original_text", "На основании приказа от 03.02.2006 № 21 и ст. 358.1 Трудового кодекса РФ.");

    let page = form.submit().await;

    page.says("library-finding-approval").says("library-finding-repealed").sees("358.1");
    portal.sign_in(a_teacher()).await.get(page.path()).await.sees_not("358.1. Вероятно");
    portal.run_jobs().await;
}

#[tokio::test]
async fn whoever_leans_on_a_repealed_document_hears_of_it_once() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let head = portal.sign_in(a_head().with_email("head@school.example")).await;
    let plan = portal.given(a_plan(&head.person)).await;
    let mut tx = portal.write().await;
    let basis = "UPDATE plans SET basis = 'Приказ от 03.02.2006 № 21' WHERE id = $1";
    sqlx::query(basis).bind(plan.id).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let old = put_up(&keeper, "О методике", "21", "2006-02-03").await;
    let new = put_up(&keeper, "О новой методике", "22", "2024-03-01").await;

    replace(&keeper, &old, &new, "2024-03-01").await.says("library-linked");
    portal.run_jobs().await;
    keeper
        .get(format!("{new}/links"))
        .await
        .form("#link")
        .choose("deed", "amends")
        .choose("other", id(&old))
        .fill("since", "2024-04-01")
        .submit()
        .await;
    portal.run_jobs().await;

    assert_eq!(portal.letters().len(), 1);
    head.get("/library/ripple").await.sees("О методике").says("library-citing-plan");
    head.get(&old).await.says("library-citing");
    head.get("/").await.says("home-task-citing-about");
    let neighbour = portal.sign_in(a_head().of(&portal.world.near.schools[1])).await;
    neighbour.get("/library/ripple").await.says("library-ripple-none");
}

#[tokio::test]
async fn the_head_hears_that_a_report_names_a_repealed_document_and_the_centre_does_not_see_the_report() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let head = portal.sign_in(a_head().with_email("head@school.example")).await;
    portal.given(a_report(&head.person).written("Работали по приказу от 03.02.2006 № 21")).await;
    let old = put_up(&keeper, "О методике", "21", "2006-02-03").await;
    let new = put_up(&keeper, "О новой методике", "22", "2024-03-01").await;

    replace(&keeper, &old, &new, "2024-03-01").await.says("library-linked");
    portal.run_jobs().await;

    assert_eq!(portal.letters().len(), 1);
    head.get("/library/ripple").await.says("library-citing-report");
    keeper.get("/library/ripple").await.says("library-ripple-none");
}

/// A document of a random shelf, as the test itself knows it.
struct Known {
    id: NormId,
    dated: Date,
    ends_on: Option<Date>,
    is_draft: bool,
}

/// A link of a random shelf: its document and its source by their places.
struct Tie {
    id: RowId,
    to: usize,
    by: usize,
    relation: &'static str,
    since: Date,
}

/// The state on a day, reckoned from all links one by one.
fn reckoned(shelf: &[Known], ties: &[Tie], at: usize, on: Date) -> &'static str {
    let own = &shelf[at];
    let done = |tie: &&Tie| tie.to == at && tie.since <= on && !shelf[tie.by].is_draft;
    let ended = ties.iter().filter(done).any(|tie| tie.relation != "amends");
    if own.is_draft {
        "draft"
    } else if ended || own.ends_on.is_some_and(|last| last < on) {
        "repealed"
    } else if own.dated > on {
        "upcoming"
    } else if ties.iter().filter(done).any(|tie| tie.relation == "amends") {
        "amended"
    } else {
        "in-force"
    }
}

/// What the list shows on a day, by title.
async fn shown(portal: &Portal, on: Date) -> BTreeMap<String, String> {
    let list = portal.visitor().get(format!("/library?on={on}")).await;
    list.texts_of(".hit-title").into_iter().zip(list.texts_of(".hit-kind .st")).collect()
}

#[tokio::test]
async fn the_state_of_every_document_follows_from_any_links_on_any_day() {
    const DOCUMENTS: usize = 8;
    for seed in 0..12_u64 {
        let portal = Portal::open().await;
        let mut dice = Dice(seed);
        let mut shelf = Vec::new();
        let mut tx = portal.write().await;
        for at in 0..DOCUMENTS {
            let dated = dice.day();
            let ends_on = (dice.roll(4) == 0).then(|| dated + Duration::days(dice.roll(400)));
            let known = Known { id: NormId::fresh(), dated, ends_on, is_draft: dice.roll(5) == 0 };
            let statement = "INSERT INTO norms (id, district_id, level, kind, title, issuer, language, dated, in_force_to, is_draft, added_at, changed_at)
                             VALUES ($1, $2, 'public', 'order', $3, 'Центр', 'ru', $4, $5, $6, $7, $7)";
            let row = sqlx::query(statement).bind(known.id).bind(portal.world.near.id).bind(format!("Приказ {at}"));
            let row = row.bind(known.dated).bind(known.ends_on).bind(known.is_draft).bind(portal.now());
            row.execute(tx.conn()).await.unwrap();
            shelf.push(known);
        }
        let mut ties: Vec<Tie> = Vec::new();
        for _ in 0..dice.roll(16) {
            let (to, step) = (dice.pick(DOCUMENTS), 1 + dice.pick(DOCUMENTS - 1));
            let relation = ["replaces", "amends", "repeals"][dice.pick(3)];
            let tie = Tie { id: RowId::fresh(), to, by: (to + step) % DOCUMENTS, relation, since: dice.day() };
            if ties.iter().any(|known| (known.to, known.by, known.relation) == (tie.to, tie.by, tie.relation)) {
                continue;
            }
            let statement =
                "INSERT INTO norm_links (id, norm_id, relation, since, source_id, added_at) VALUES ($1, $2, $3, $4, $5, $6)";
            let row = sqlx::query(statement).bind(tie.id).bind(shelf[tie.to].id).bind(tie.relation).bind(tie.since);
            row.bind(shelf[tie.by].id).bind(portal.now()).execute(tx.conn()).await.unwrap();
            ties.push(tie);
        }
        tx.commit().await.unwrap();

        // Then one link after another is taken away, until none is left.
        loop {
            let on = dice.day();
            let expected: BTreeMap<String, String> = (0..DOCUMENTS)
                .map(|at| {
                    let key = format!("library-status-{}", reckoned(&shelf, &ties, at, on));
                    (format!("Приказ {at}"), say(Locale::Ru, &key).into_owned())
                })
                .collect();
            assert_eq!(shown(&portal, on).await, expected, "seed {seed}, {} links, on {on}", ties.len());
            if ties.is_empty() {
                break;
            }
            let gone = ties.swap_remove(dice.pick(ties.len()));
            let mut tx = portal.write().await;
            sqlx::query("DELETE FROM norm_links WHERE id = $1").bind(gone.id).execute(tx.conn()).await.unwrap();
            tx.commit().await.unwrap();
        }
    }
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick(&mut self, of: usize) -> usize {
        usize::try_from(self.roll(i64::try_from(of).unwrap())).unwrap()
    }

    fn day(&mut self) -> Date {
        date!(2022 - 01 - 01) + Duration::days(self.roll(1_500))
    }
}
