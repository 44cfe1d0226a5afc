//! The register of the centre: honest figures over a year in which schools close, open and merge.

use kopilka::ids::{AssociationId, DutyId, SchoolId};
use time::macros::date;
use time::{Date, Duration};
use uuid::Uuid;

use crate::submissions::{owed, send_words};
use crate::support::*;

/// Schools of the generated district, and what is special about some of them.
const SCHOOLS: usize = 40;
const CLOSED_IN_NOVEMBER: usize = 37;
const OPENED_IN_JANUARY: usize = 38;
const MERGED: [usize; 2] = [35, 36];

struct Year {
    schools: Vec<(SchoolId, AssociationId)>,
    by: Person,
}

impl Year {
    /// Forty schools: one closes in November, one opens in January, two are merged into another in February.
    async fn begin(portal: &Portal) -> Self {
        let district = portal.world.district();
        let mut schools: Vec<_> = district.schools.iter().map(|school| (school.id, school.association)).collect();
        let mut tx = portal.write().await;
        for number in schools.len()..SCHOOLS {
            let (school, association) = (SchoolId::fresh(), AssociationId::fresh());
            let opened = (number == OPENED_IN_JANUARY).then_some(date!(2027 - 01 - 11));
            let closed = match number {
                CLOSED_IN_NOVEMBER => Some(date!(2026 - 11 - 10)),
                number if MERGED.contains(&number) => Some(date!(2027 - 02 - 20)),
                _ => None,
            };
            let into = MERGED.contains(&number).then(|| schools[3].0);
            let statement = "INSERT INTO schools (id, district_id, name, kind, opened_on, closed_on, merged_into, created_at)
                             VALUES ($1, $2, $3, 'school', $4, $5, $6, now())";
            let statement = sqlx::query(statement).bind(school).bind(district.id).bind(format!("Школа № {}", 100 + number));
            statement.bind(opened).bind(closed).bind(into).execute(tx.conn()).await.unwrap();
            let statement = "INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
                             VALUES ($1, $2, $3, 'МО классных руководителей', 'school', 'ru', now())";
            sqlx::query(statement).bind(association).bind(school).bind(district.id).execute(tx.conn()).await.unwrap();
            schools.push((school, association));
        }
        tx.commit().await.unwrap();
        Self { schools, by: portal.given(a_deputy()).await }
    }

    async fn asks(&self, portal: &Portal, kind: &str, number: i32, title: &str, due_on: Date) -> DutyId {
        let id = DutyId::fresh();
        let statement = "INSERT INTO duties (id, district_id, first_year, kind, number, title, due_on, created_by, created_at)
                         VALUES ($1, $2, 2026, $3, $4, $5, $6, $7, now())";
        let mut tx = portal.write().await;
        let statement = sqlx::query(statement).bind(id).bind(portal.world.district().id).bind(kind).bind(number).bind(title);
        statement.bind(due_on).bind(self.by.id).execute(tx.conn()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A school sends a document at noon of a day, and perhaps something becomes of it.
    async fn sends(&self, portal: &Portal, at: usize, (kind, number): (&str, i32), day: Date, (is_empty, fate): (bool, &str)) {
        let (school, association) = self.schools[at];
        let reach = kopilka::access::Reach { schools: vec![school.0], ..Default::default() };
        let mut tx = portal.app.db.write(&reach).await.unwrap();
        let id = Uuid::now_v7();
        let sent = "INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, number, round, title, school_name,
                        association_name, paper, is_empty, digest, sent_by, sent_by_name, sent_at)
                    SELECT $1, $2, $3, $4, 2026, $5, $6, coalesce(max(round), 0) + 1, 'Документ', 'Школа', 'МО', '{}', $7, '\\x00', $8,
                           'А. П. Примерова', $9
                    FROM submissions WHERE association_id = $4 AND kind = $5 AND number = $6";
        let sent =
            sqlx::query(sent).bind(id).bind(school).bind(portal.world.district().id).bind(association).bind(kind).bind(number);
        let sent = sent.bind(is_empty).bind(self.by.id).bind(day.with_time(time::macros::time!(09:00)).assume_utc());
        sent.execute(tx.conn()).await.unwrap();
        let deeds: &[&str] = match fate {
            "recalled" => &["status = 'recalled'"],
            "accepted" => &["status = 'opened', opened_at = now()", "status = 'accepted', closed_at = now()"],
            "returned" => &["status = 'opened', opened_at = now()", "status = 'returned', closed_at = now()"],
            _ => &[],
        };
        for deed in deeds {
            let deed = sqlx::AssertSqlSafe(format!("UPDATE submissions SET {deed} WHERE id = '{id}'"));
            sqlx::query(deed).execute(tx.conn()).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

/// «37 из 39» as two numbers.
fn share(words: &str) -> (i64, i64) {
    let (part, whole) = words.split_once(" из ").expect("a part of a whole");
    (part.parse().unwrap(), whole.parse().unwrap())
}

#[tokio::test]
async fn forty_schools_are_counted_as_by_hand() {
    let portal = Portal::open().await;
    let year = Year::begin(&portal).await;
    let (usual, empty) = ((false, "accepted"), (true, "sent"));
    let plan = year.asks(&portal, "plan", 0, "План работы", date!(2026 - 09 - 15)).await;
    year.asks(&portal, "protocol", 2, "Протокол № 2", date!(2026 - 11 - 15)).await;
    year.asks(&portal, "half-year", 0, "Анализ за полугодие", date!(2027 - 01 - 15)).await;
    year.asks(&portal, "year", 0, "Анализ за год", date!(2027 - 06 - 15)).await;

    // The plan: school 0 sends nothing, 1 five days late, 2 an empty sheet, 3 within its extension; the one that opens in
    // January sends it then, though nobody expects it to.
    for at in (4..SCHOOLS).filter(|at| *at != OPENED_IN_JANUARY) {
        year.sends(&portal, at, ("plan", 0), date!(2026 - 09 - 10), usual).await;
    }
    year.sends(&portal, 1, ("plan", 0), date!(2026 - 09 - 20), usual).await;
    year.sends(&portal, 2, ("plan", 0), date!(2026 - 09 - 10), empty).await;
    year.sends(&portal, 3, ("plan", 0), date!(2026 - 09 - 18), usual).await;
    year.sends(&portal, OPENED_IN_JANUARY, ("plan", 0), date!(2027 - 01 - 20), usual).await;
    let granted = "INSERT INTO duty_extensions (id, duty_id, school_id, association_id, wanted_until, reason, asked_by, asked_by_name,
                       asked_at, status, granted_until)
                   VALUES (gen_random_uuid(), $1, $2, $3, '2026-09-20', 'Болезнь', $4, 'А. П. Примерова', now(), 'granted', '2026-09-20')";
    let (school, association) = year.schools[3];
    let mut tx = portal.app.db.write(&kopilka::access::Reach { schools: vec![school.0], ..Default::default() }).await.unwrap();
    let granted = sqlx::query(granted).bind(plan).bind(school).bind(association).bind(year.by.id);
    granted.execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    // The second protocol: 0, 1 and 2 owe it; the school that closed before its day had sent one all the same.
    for at in (3..SCHOOLS).filter(|at| *at != OPENED_IN_JANUARY) {
        year.sends(&portal, at, ("protocol", 2), date!(2026 - 11 - 01), usual).await;
    }
    // The half-year: one of the merged schools never sends it, the other five days late.
    for at in (0..SCHOOLS).filter(|at| !MERGED.contains(at) && *at != CLOSED_IN_NOVEMBER) {
        year.sends(&portal, at, ("half-year", 0), date!(2027 - 01 - 13), usual).await;
    }
    year.sends(&portal, MERGED[1], ("half-year", 0), date!(2027 - 01 - 20), usual).await;
    // The year: 4 recalls and sends late, 5 is returned and sends again, 6 recalls and sends no more.
    for at in (0..SCHOOLS).filter(|at| !MERGED.contains(at) && ![4, 5, 6, CLOSED_IN_NOVEMBER].contains(at)) {
        year.sends(&portal, at, ("year", 0), date!(2027 - 06 - 10), usual).await;
    }
    year.sends(&portal, 4, ("year", 0), date!(2027 - 06 - 10), (false, "recalled")).await;
    year.sends(&portal, 4, ("year", 0), date!(2027 - 06 - 20), usual).await;
    year.sends(&portal, 5, ("year", 0), date!(2027 - 06 - 10), (false, "returned")).await;
    year.sends(&portal, 5, ("year", 0), date!(2027 - 06 - 25), usual).await;
    year.sends(&portal, 6, ("year", 0), date!(2027 - 06 - 10), (false, "recalled")).await;
    portal.pass(Duration::days(220));

    let register = portal.sign_in(a_methodologist()).await.get("/district?year=2026").await;

    let by_duty = register.texts_of("#by-duty tbody td.num");
    assert_eq!(by_duty, ["37 из 39", "36 из 39", "35 из 38", "35 из 38", "38 из 39", "37 из 39", "36 из 37", "35 из 37"]);
    let by_month = register.texts_of("#by-month tbody td.num");
    assert_eq!(by_month, by_duty, "each of the four has a month of its own");
    assert!(by_duty.iter().map(|words| share(words)).all(|(part, whole)| part <= whole), "{by_duty:?}");
    let figures = register.texts_of(".kpi-n");
    assert_eq!((figures[0].as_str(), figures[2].as_str(), figures[3].as_str()), ("93 %", "5", "146"));
    register.sees("143 из 153").sees("не сдано 7 документов");
    assert_eq!(register.count("td.reg-absent"), 1 + 2 + 2);
    assert_eq!((register.count("td.reg-owed"), register.count("td.reg-late")), (7, 3 + 1));
    let owing = register.link("5").follow().await;
    assert_eq!(owing.count(".reg tbody tr"), 5);
    assert_eq!(portal.sign_in(a_methodologist()).await.get("/district?year=2026&school=101").await.count(".reg tbody tr"), 0);
}

/// Whatever two schools and the centre do, in any order: the figures are those of a count by hand.
#[tokio::test]
async fn the_figures_equal_a_recount_after_any_sequence_of_deeds() {
    let portal = Portal::open().await;
    let [own, neighbour] = [portal.world.school(), portal.world.neighbour()].map(Clone::clone);
    let deputies = [portal.sign_in(a_deputy().of(&own)).await, portal.sign_in(a_deputy().of(&neighbour)).await];
    let methodologist = portal.sign_in(a_methodologist()).await;
    let due_on = today() + Duration::days(6);
    portal.given(a_duty(portal.world.district()).other("Справка").due_on(due_on)).await;
    let mut schools: [Vec<(&str, Date, String)>; 2] = [Vec::new(), Vec::new()];
    let mut chance: u64 = 20_261_122;

    for step in 0..60 {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (which, pick) = (usize::from(chance >> 40 & 1 == 1), chance >> 50 & 1 == 1);
        let day = portal.now().date();
        let rounds = &mut schools[which];
        let last = rounds.iter_mut().rev().find(|round| round.0 != "recalled");
        let page = async |path: &str| methodologist.get(format!("/district/submissions/{path}")).await;
        match last {
            Some(round) if round.0 == "sent" && pick => {
                let sent = deputies[which].get(format!("/duties/submissions/{}", round.2)).await;
                sent.form("#recall").submit().await.says("submissions-recalled");
                round.0 = "recalled";
            }
            Some(round) if round.0 == "sent" => {
                page(&round.2).await.form("#open").submit().await.opens();
                round.0 = "opened";
            }
            Some(round) if round.0 == "opened" => {
                let (button, state) =
                    if pick { ("Принять", "accepted") } else { ("Вернуть на доработку", "returned") };
                page(&round.2).await.form("#verdict").fill("reason", "Потому").press(button).await.opens();
                round.0 = state;
            }
            Some(round) if round.0 == "accepted" && pick => {
                page(&round.2).await.form("#reopen").fill("reason", "Потому").submit().await.says("submissions-reopened");
                round.0 = "reopened";
            }
            _ => {
                let sent = send_words(&deputies[which], "Справка", &format!("Проверка {step}.")).await;
                sent.says("submissions-sent-now");
                rounds.push(("sent", day, sent.path().rsplit('/').next().unwrap().to_owned()));
            }
        }
        let first = |rounds: &Vec<(&str, Date, String)>| rounds.iter().find(|round| round.0 != "recalled").map(|round| round.1);
        let sent: Vec<Date> = schools.iter().filter_map(first).collect();
        let in_time = sent.iter().filter(|day| **day <= due_on).count();
        let due = if day > due_on { 2 } else { sent.len() };
        let register = methodologist.get("/district").await;
        let shown = register.texts_of("#by-duty tbody td.num");
        assert_eq!(shown, [format!("{} из 2", sent.len()), format!("{in_time} из {due}")], "step {step}: {schools:?}");
        portal.pass(Duration::hours(5));
    }
}

/// What is still the school's own is found by nobody of the centre, whatever address is tried.
#[tokio::test]
async fn the_centre_sees_nothing_that_was_not_sent() {
    const SECRETS: [&str; 3] = ["Научиться слышать детей", "Освоить три формы", "Чем закончится?"];
    let portal = Portal::open().await;
    let head = portal.given(a_head()).await;
    let own = Belongings::of(&portal, &head).await;
    let draft = portal.given(a_plan(&head)).await;
    for reader in [a_methodologist(), a_centre_head()] {
        let reader = portal.sign_in(reader).await;
        let rows = kopilka::app::routes().rows().to_vec();
        let pages = rows.iter().filter(|row| row.method == kopilka::web::Method::Get);
        let addresses = pages.map(|row| own.filled(row.path)).chain([
            format!("/plans/{}", draft.id),
            "/search?q=слышать".to_owned(),
            "/search?q=заседания".to_owned(),
            "/district/register/paper/xlsx".to_owned(),
        ]);
        for address in addresses {
            let page = reader.get(&address).await;
            assert!(page.status() < 500, "{address}: {}", page.text());
            let text = page.text();
            let seen = SECRETS.iter().find(|secret| text.contains(**secret));
            assert_eq!(seen, None, "{address} shows the centre what was not sent");
        }
    }
    portal.run_jobs().await;
    assert!(portal.letters().iter().all(|letter| SECRETS.iter().all(|secret| !letter.text.contains(secret))));
}

/// From the figure to the paragraph: the queue, the paper.
#[tokio::test]
async fn two_presses_lead_from_a_figure_to_the_paragraph() {
    let portal = Portal::open().await;
    let (head, deputy) = (portal.sign_in(a_head()).await, portal.sign_in(a_deputy()).await);
    let methodologist = portal.sign_in(a_methodologist()).await;
    portal.given(a_duty(portal.world.district()).other("Справка")).await;
    owed(&head, "Справка").await.opens();
    send_words(&deputy, "Справка", "Проверены планы.").await;

    let queue = methodologist.get("/district").await.link("Все, 1").follow().await;
    let page = queue.form(&queue.attributes("main .rows form", "action")[0]).submit().await;

    page.sees("Проверены планы");
}
