//! The register that the database keeps: after whatever was done, in whatever order, it is what a recount finds.

use kopilka::access::Reach;
use kopilka::ids::{AssociationId, DutyId, SchoolId};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use crate::support::*;

/// Chances that are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

const DAYS: [&str; 5] = ["2026-09-15", "2026-11-15", "2026-11-22", "2026-12-10", "2027-01-15"];

/// A district in which things happen.
struct Year {
    schools: Vec<(SchoolId, AssociationId)>,
    duties: Vec<(DutyId, String)>,
    by: Uuid,
}

impl Year {
    /// What happens next, and within which reach: what an administrator does reaches no school.
    fn deed(&mut self, portal: &Portal, chance: &mut Chance) -> (String, Vec<Uuid>) {
        let [near, far] = [portal.world.near.id, portal.world.far.id];
        let (school, association) = chance.of(&self.schools);
        let (duty, kind) = self.duties[chance.below(self.duties.len())].clone();
        let (day, other) = (chance.of(&DAYS), chance.of(&DAYS));
        let by = self.by;
        let latest = format!(
            "id = (SELECT id FROM submissions WHERE association_id = '{association}' AND {kind} AND status <> 'recalled'
                   ORDER BY round DESC LIMIT 1)"
        );
        let deed = match chance.below(20) {
            0..5 => format!(
                "UPDATE submissions SET status = 'lapsed' WHERE {latest} AND status IN ('accepted', 'noted');
                 INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, number, round, title, school_name,
                     association_name, paper, is_empty, digest, sent_by, sent_by_name, sent_at)
                 SELECT gen_random_uuid(), '{school}', '{near}', '{association}', 2026, duty.kind, duty.number,
                        coalesce((SELECT max(round) FROM submissions WHERE association_id = '{association}' AND {kind}), 0) + 1, 'Документ',
                        'Школа', 'МО', '{{}}', {empty}, '\\x00', '{by}', 'А. П. Примерова', '{day} 20:30Z'
                 FROM duties AS duty
                 WHERE duty.id = '{duty}'
                   AND NOT EXISTS (SELECT FROM submissions WHERE {latest} AND status IN ('sent', 'opened'))",
                empty = chance.below(5) == 0,
            ),
            5 => format!("UPDATE submissions SET status = 'recalled' WHERE {latest} AND status = 'sent'"),
            6..9 => format!("UPDATE submissions SET status = 'opened', opened_at = now() WHERE {latest} AND status = 'sent'"),
            9..12 => format!(
                "UPDATE submissions SET status = '{verdict}', closed_at = now() WHERE {latest} AND status = 'opened'",
                verdict = chance.of(&["accepted", "returned", "noted", "advised"]),
            ),
            12 => format!("UPDATE submissions SET status = 'reopened' WHERE {latest} AND status IN ('accepted', 'noted')"),
            13 => format!(
                "INSERT INTO duty_extensions (id, duty_id, school_id, association_id, wanted_until, reason, asked_by, asked_by_name,
                     asked_at, status, granted_until)
                 VALUES (gen_random_uuid(), '{duty}', '{school}', '{association}', '{day}', 'Болезнь', '{by}', 'А. П. Примерова', now(),
                         'granted', '{day}')"
            ),
            14 => return (format!("UPDATE duties SET due_on = '{day}' WHERE id = '{duty}'"), Vec::new()),
            15 => {
                let withdrawn = chance.of(&["now()", "NULL"]);
                return (format!("UPDATE duties SET withdrawn_at = {withdrawn} WHERE id = '{duty}'"), Vec::new());
            }
            16 => {
                let opened = chance.of(&["'2026-08-01'", "'2026-10-01'", "NULL"]);
                let closed = chance.of(&["'2026-11-20'", "'2027-01-01'", "NULL", "NULL"]);
                let into = self.schools.iter().map(|(other, _)| *other).find(|other| *other != school).unwrap();
                let merged = if closed == "NULL" { "NULL".to_owned() } else { format!("'{into}'") };
                let life = format!(
                    "UPDATE schools SET opened_on = {opened}, closed_on = {closed}, merged_into = {merged}, name = '{name}' WHERE id = '{school}'",
                    name = format_args!("Школа № {} {}", chance.below(40), &school.to_string()[30..]),
                );
                return (life, Vec::new());
            }
            17 => {
                let (kind, district) = (chance.of(&["school", "inter-school", "district"]), chance.of(&[near, near, far]));
                let closed = chance.of(&["'2026-10-01'", "NULL", "NULL"]);
                let moved = format!(
                    "UPDATE associations SET kind = '{kind}', closed_on = {closed}, district_id = '{district}' WHERE id = '{association}'"
                );
                return (moved, Vec::new());
            }
            18 => {
                let new = AssociationId::fresh();
                if self.schools.len() < 8 {
                    self.schools.push((school, new));
                }
                let name = format!("МО {new}");
                let entered = format!(
                    "INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
                     VALUES ('{new}', '{school}', '{near}', '{name}', 'school', 'ru', now())"
                );
                return (entered, Vec::new());
            }
            _ => {
                let (new, number) = (DutyId::fresh(), 10 + self.duties.len());
                if self.duties.len() < 6 {
                    self.duties.push((new, format!("kind = 'other' AND number = {number}")));
                }
                let zone = chance.of(&["Europe/Moscow", "Asia/Vladivostok"]);
                let asked = format!(
                    "INSERT INTO duties (id, district_id, first_year, kind, number, title, due_on, created_by, created_at)
                     VALUES ('{new}', '{near}', 2026, 'other', {number}, 'Справка', '{other}', '{by}', now()) ON CONFLICT DO NOTHING;
                     UPDATE districts SET time_zone = '{zone}' WHERE id = '{near}'"
                );
                return (asked, Vec::new());
            }
        };
        (deed, vec![school.0])
    }
}

/// Every row that is kept otherwise than counted, of each table in both directions.
async fn differences(portal: &Portal) -> Vec<String> {
    const COUNTED: [(&str, &str); 6] = [
        (
            "SELECT * FROM duty_standings",
            "SELECT * FROM count_duty_standings(ARRAY(SELECT id FROM duties), ARRAY(SELECT id FROM associations))",
        ),
        (
            "SELECT * FROM duty_counts WHERE expected > 0",
            "SELECT duty_id, deadline, count(*), count(sent_on), count(*) FILTER (WHERE sent_on <= deadline),
                    count(*) FILTER (WHERE status IN ('sent', 'opened')),
                    count(*) FILTER (WHERE status IN ('accepted', 'noted', 'advised')),
                    count(*) FILTER (WHERE status IN ('returned', 'reopened')), count(granted_until)
             FROM duty_standings WHERE is_expected GROUP BY duty_id, deadline",
        ),
        (
            "SELECT district_id, first_year, school_id, name, open_since, is_late, is_returned FROM register_schools",
            "SELECT standing.district_id, first_year, school.id, school.name,
                    coalesce(min(deadline) FILTER (WHERE is_expected AND sent_on IS NULL), 'infinity'),
                    bool_or(is_expected AND sent_on IS NOT NULL AND sent_on > deadline),
                    bool_or(status IS NOT NULL AND status IN ('returned', 'reopened'))
             FROM duty_standings AS standing JOIN schools AS school ON school.id = school_id
             GROUP BY standing.district_id, first_year, school.id HAVING bool_or(is_expected OR submission_id IS NOT NULL)",
        ),
        (
            "SELECT * FROM register_counts WHERE schools > 0",
            "SELECT district_id, first_year, open_since, count(*) FROM register_schools GROUP BY district_id, first_year, open_since",
        ),
        (
            "SELECT submission_id, district_id, sent_at FROM queued_submissions",
            "SELECT id, district_id, sent_at FROM submissions WHERE status IN ('sent', 'opened')",
        ),
        (
            "SELECT * FROM queue_counts WHERE waiting > 0",
            "SELECT district_id, count(*) FROM submissions WHERE status IN ('sent', 'opened') GROUP BY district_id",
        ),
    ];
    let mut tx = portal.write().await;
    let mut found = Vec::new();
    for (kept, counted) in COUNTED {
        let compared = format!(
            "SELECT 'kept: ' || odd::text FROM (({kept}) EXCEPT ({counted})) AS odd
             UNION ALL SELECT 'counted: ' || odd::text FROM (({counted}) EXCEPT ({kept})) AS odd"
        );
        found.extend(sqlx::query_scalar::<_, String>(AssertSqlSafe(compared)).fetch_all(tx.conn()).await.unwrap());
    }
    found
}

#[tokio::test]
async fn what_is_kept_equals_a_recount_after_any_sequence_of_deeds() {
    let portal = Portal::open().await;
    let near = portal.world.district().clone();
    let by = portal.given(a_methodologist()).await.id.0;
    let plan = portal.given(a_duty(&near)).await;
    let other = portal.given(a_duty(&near).other("Справка")).await;
    let duties = vec![(plan, "kind = 'plan' AND number = 0".to_owned()), (other, "kind = 'other' AND number = 1".to_owned())];
    let schools = near.schools.iter().map(|school| (school.id, school.association)).collect();
    let mut year = Year { schools, duties, by };
    let mut chance = Chance(20_261_122);

    for step in 0..400 {
        let (deed, schools) = year.deed(&portal, &mut chance);
        let mut tx = portal.app.db.write(&Reach { schools, ..Reach::default() }).await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(deed.clone())).execute(tx.conn()).await.unwrap_or_else(|error| panic!("{deed}: {error}"));
        tx.commit().await.unwrap();

        assert_eq!(differences(&portal).await, Vec::<String>::new(), "step {step}: {deed}");
    }
}

/// Schools send at once, the centre asks for something new, an administrator enters an association: nothing is overlooked.
#[tokio::test]
async fn what_is_kept_equals_a_recount_after_deeds_at_once() {
    let portal = Portal::open().await;
    let near = portal.world.district().clone();
    let by = portal.given(a_methodologist()).await;
    portal.given(a_duty(&near)).await;
    let deeds = (0..24).map(|number| {
        let (portal, by, near) = (&portal, by.id, near.clone());
        let school = near.schools[number % 2].clone();
        async move {
            let (id, district, association) = (school.id, near.id, school.association);
            let deed = match number % 3 {
                0 => format!(
                    "INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, number, round, title, school_name,
                         association_name, paper, is_empty, digest, sent_by, sent_by_name, sent_at)
                     VALUES (gen_random_uuid(), '{id}', '{district}', '{association}', 2026, 'other', {number} + 3, 1, 'Справка', 'Школа', 'МО',
                             '{{}}', false, '\\x00', '{by}', 'А. П. Примерова', now())"
                ),
                1 => format!(
                    "INSERT INTO duties (id, district_id, first_year, kind, number, title, due_on, created_by, created_at)
                     VALUES (gen_random_uuid(), '{district}', 2026, 'other', {}, 'Справка', '2026-12-01', '{by}', now())",
                    number + 2
                ),
                _ => format!(
                    "INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
                     VALUES (gen_random_uuid(), '{id}', '{district}', 'МО {number}', 'school', 'ru', now())"
                ),
            };
            let mut tx = portal.reaching(&school).await;
            sqlx::raw_sql(AssertSqlSafe(deed)).execute(tx.conn()).await.unwrap();
            tx.commit().await.unwrap();
        }
    });
    futures::future::join_all(deeds).await;

    assert_eq!(differences(&portal).await, Vec::<String>::new());
}

/// Fifty more schools in a district, of which some have come late with the plan and some are to send it again.
async fn a_long_register(portal: &Portal) {
    let (near, by) = (portal.world.near.id, portal.given(a_methodologist()).await.id);
    portal.given(a_duty(&portal.world.near)).await;
    let mut tx = portal.write().await;
    let entered = format!(
        "INSERT INTO schools (id, district_id, name, kind, created_at)
         SELECT gen_random_uuid(), '{near}', 'Школа № ' || 100 + place, 'school', now() FROM generate_series(1, 50) AS place;
         INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
         SELECT gen_random_uuid(), id, '{near}', 'МО', 'school', 'ru', now() FROM schools WHERE name LIKE 'Школа № 1__';
         SELECT set_config('portal.reach', (SELECT array_agg(id)::text FROM schools), true);
         INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, number, round, title, school_name,
             association_name, paper, is_empty, digest, sent_by, sent_by_name, sent_at)
         SELECT gen_random_uuid(), school.id, '{near}', association.id, 2026, 'plan', 0, 1, 'План', school.name, 'МО', '{{}}', false, '\\x00',
                '{by}', 'А. П. Примерова', CASE WHEN school.name LIKE '%3' THEN '2026-09-18' ELSE '2026-09-10' END::date
         FROM schools AS school JOIN associations AS association ON association.school_id = school.id
         WHERE school.name LIKE 'Школа № 1__' AND school.name NOT LIKE '%5';
         UPDATE submissions SET status = 'opened', opened_at = now() WHERE school_name LIKE '%7';
         UPDATE submissions SET status = 'returned', closed_at = now() WHERE status = 'opened'"
    );
    sqlx::raw_sql(AssertSqlSafe(entered)).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_long_register_is_read_page_by_page_and_no_school_is_met_twice() {
    let portal = Portal::open().await;
    a_long_register(&portal).await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    let first = methodologist.get("/district?sort=name").await;
    let second = first.link("Дальше").follow().await;

    let [mut met, rest] = [&first, &second].map(|page| page.texts_of(".reg tbody th"));
    assert_eq!((met.len(), rest.len()), (40, 12));
    met.extend(rest);
    let names = (101..=150).map(|number| format!("Школа № {number}"));
    let expected: Vec<String> = ["Гимназия «Лад»", "Школа № 4"].map(str::to_owned).into_iter().chain(names).collect();
    assert_eq!(met, expected);
    assert!(!second.has_link("Дальше") && second.has_link("С начала"));
    assert_eq!(second.texts_of("#by-duty td.share"), ["45 из 52", "40 из 52"]);
}

#[tokio::test]
async fn the_register_shows_those_who_owe_those_who_were_late_and_those_who_are_to_send_again() {
    let portal = Portal::open().await;
    a_long_register(&portal).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let schools = async |show: &str| methodologist.get(format!("/district?{show}")).await.texts_of(".reg tbody th");

    assert_eq!(schools("show=owing").await.len(), 2 + 5);
    assert_eq!(schools("show=late").await, ["103", "113", "123", "133", "143"].map(|number| format!("Школа № {number}")));
    assert_eq!(schools("show=returned&school=14").await, ["Школа № 147"]);
    assert_eq!(schools("").await[..7], schools("show=owing").await);
}
