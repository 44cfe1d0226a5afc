//! A report that the centre has returned: the remarks beside their places, what has changed since, and that nobody changes what
//! was accepted.

use crate::reports::{approve, begin, write};
use crate::submissions::open_first;
use crate::support::*;

/// Those of a school who have a hand in a report.
pub struct Hands {
    pub head: SignedIn,
    pub deputy: SignedIn,
    pub principal: SignedIn,
}

impl Hands {
    pub async fn of(portal: &Portal, place: &School) -> Self {
        Self {
            head: portal.sign_in(a_head().of(place)).await,
            deputy: portal.sign_in(a_deputy().of(place)).await,
            principal: portal.sign_in(a_principal().of(place)).await,
        }
    }

    /// Begins the analysis of the year and brings it to the centre; returns its address.
    pub async fn bring(&self, general: &str) -> String {
        let path = begin(&self.head, "year").await;
        write(&self.head, &path, "general", general).await.says("reports-saved");
        for chapter in ["tasks", "problems", "conclusions"] {
            write(&self.head, &path, chapter, "Работали весь год").await.says("reports-saved");
        }
        self.send(&path).await;
        path
    }

    /// Takes it through its stamps and sends it.
    pub async fn send(&self, path: &str) {
        approve(&self.head, &self.deputy, &self.principal, path).await;
        self.deputy.get(path).await.form(&format!("{path}/sending")).submit().await.says("reports-sent");
    }
}

/// The place of the paper that says this, as the centre has it open.
pub fn place_of(page: &Page, words: &str) -> String {
    let at = page.texts_of(".read > div").iter().position(|text| text.contains(words)).expect("a place with these words");
    page.attributes(".read > div", "id").remove(at)
}

/// Returns what is open with a remark at the place that says this.
pub async fn return_with_a_remark(methodologist: &SignedIn, page: &Page, words: &str, remark: &str) {
    let link = page.attributes(&format!("#{} .mn-acts a", place_of(page, words)), "href").remove(0);
    let form = methodologist.get(&link).await.form("#remark").fill("text", remark);
    let page = form.submit().await;
    let form = page.form("#verdict").fill("reason", "Ответьте на замечание");
    form.press("Вернуть на доработку").await.says("submissions-returned");
}

#[tokio::test]
async fn the_author_sees_each_remark_beside_its_place_and_what_has_changed_since() {
    let portal = Portal::open().await;
    let hands = Hands::of(&portal, portal.world.school()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = hands.bring("Провели несколько занятий").await;
    let page = open_first(&methodologist).await;
    return_with_a_remark(&methodologist, &page, "Провели несколько занятий", "Сколько именно?").await;

    let report = hands.head.get(&path).await;
    assert!(report.text_of("section[aria-labelledby=chapter-general]").contains("Сколько именно?"));
    let form = report.form(&format!("{path}/reopening")).fill("reason", "Замечания центра");
    form.submit().await.says("reports-reopened");
    hands.head.get(format!("{path}/edit/general")).await.sees("Сколько именно?");
    hands.head.get(format!("{path}/edit/tasks")).await.sees_not("Сколько именно?");
    hands.head.get(format!("{path}/changes")).await.says("reports-untouched").sees("Сколько именно?");
    write(&hands.head, &path, "general", "Провели шесть занятий").await.says("reports-saved");

    let changes = hands.head.get(format!("{path}/changes")).await;
    assert_eq!((changes.text_of(".change ins"), changes.text_of(".change del")), ("шесть".into(), "несколько".into()));
    assert!(changes.text_of(".change").contains("Сколько именно?"));
    assert_eq!(changes.count("#untouched"), 0);
    let answer = changes.attributes("form[action$=answer]", "action");
    let answered = changes.form(&answer[0]).fill("answer", "Шесть, с ноября").submit().await;
    assert!(answered.says("submissions-answered").path().starts_with(&format!("{path}/changes")));
    assert!(answered.text_of(".change").contains("Шесть, с ноября"));
    hands.send(&path).await;

    let changes = hands.head.get(format!("{path}/changes")).await;
    assert_eq!(changes.text_of(".change ins"), "шесть");
    changes.sees("Шесть, с ноября");
    portal.sign_in(a_teacher()).await.get(format!("{path}/changes")).await.answers(403);
}

#[tokio::test]
async fn no_role_changes_a_report_that_was_accepted() {
    let portal = Portal::open().await;
    let hands = Hands::of(&portal, portal.world.school()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let centre_head = portal.sign_in(a_centre_head()).await;
    let path = hands.bring("Провели шесть занятий").await;
    let page = open_first(&methodologist).await;
    let sent = page.form("#verdict").press("Принять").await.path().to_owned();

    let Hands { head, deputy, principal } = &hands;
    head.post(format!("{path}/edit/general"), &[("text", "Иначе"), ("version", "1")]).await.refused("reports-refused-approved");
    for keeper in [head, deputy] {
        keeper.post(format!("{path}/reopening"), &[("reason", "Так")]).await.refused("reports-refused-accepted");
    }
    for leader in [deputy, principal] {
        leader.post(format!("{path}/return"), &[("reason", "Так")]).await.refused("reports-refused-state");
        leader.post(format!("{path}/sending"), &[]).await.refused("reports-refused-sent");
        let recall = sent.replace("/district", "/duties");
        leader.post(format!("{recall}/recall"), &[]).await.refused("submissions-refused-state");
    }
    for reader in [&methodologist, &centre_head] {
        let deed = [("verdict", "return"), ("reason", "Так")];
        reader.post(format!("{sent}/verdict"), &deed).await.refused("submissions-refused-state");
        reader.post(format!("{sent}/remarks"), &[("text", "Так")]).await.refused("submissions-refused-state");
    }
    head.get(&path).await.sees("Провели шесть занятий").says("reports-sent-accepted");
}
