//! A bank that knows itself: what it says of duplicates, of what was made on which basis, of what works in class. Each
//! promise is one test, with the numbers the portal is held to.

use std::io::Read;

use flate2::read::GzDecoder;
use futures::StreamExt;
use kopilka::files::made;
use kopilka::ids::PracticeId;
use time::Duration;

use crate::author_letters::{mark, next_month};
use crate::browser::{Scripts, Served, Shape};
use crate::likeness::{TEXT, changed, drafted, published};
use crate::lineage::{accepted, adapt};
use crate::support::*;

#[tokio::test]
async fn the_same_file_the_same_text_and_a_changed_text_are_announced_with_both_texts_side_by_side() {
    let portal = Portal::open().await;
    published(&portal).await;
    let author = portal.sign_in(a_teacher()).await;

    for (name, bytes, key) in [
        ("совсем другое.txt", TEXT.as_bytes().to_vec(), "likeness-sort-bytes"),
        ("сценарий.docx", made::docx("Сценарий", TEXT).unwrap(), "likeness-sort-text"),
        ("сценарий.txt", changed().into_bytes(), "likeness-sort-near"),
    ] {
        let page = drafted(&portal, &author, name, bytes).await;

        page.says(key);
        let announced = page.texts_of("#likeness li").concat();
        assert!(announced.contains("Мост"), "{name} is not announced: {}", page.text());
        let beside = page.link("Мост").follow().await.texts_of(".pair > section");
        assert!(beside.len() == 2 && beside.iter().all(|text| text.contains("слушают притчу")), "{name}: {beside:?}");
        author.post(page.path().replace("/edit", "/delete"), &[]).await.says("practices-draft-deleted");
    }
}

#[tokio::test]
async fn of_five_hundred_unlike_practices_fewer_than_two_in_a_hundred_are_announced() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let mut texts = String::new();
    let packed = std::fs::read(house().join("tests/likeness/texts.txt.gz")).unwrap();
    GzDecoder::new(&packed[..]).read_to_string(&mut texts).unwrap();
    let texts: Vec<&str> = texts.lines().collect();
    let School { id: school, association, district, .. } = author.person.school;
    let mut tx = portal.write().await;
    let drafts = "WITH drafted AS (
            INSERT INTO practices (id, school_id, district_id, association_id, author_id, author_name, school_name, created_at, changed_at)
            SELECT gen_random_uuid(), $1, $2, $3, $4, 'А. П. Примерова', 'Школа № 4', $5, $5 FROM unnest($6::text[])
            RETURNING id
        )
        INSERT INTO practice_files (id, practice_id, position, name, media_type, size, sha256, key, added_at, plain, reading)
        SELECT gen_random_uuid(), drafted.id, 1, 'сценарий.txt', 'text/plain', 1, sha256(drafted.id::text::bytea), drafted.id::text, $5,
               told.text, 'read'
        FROM (SELECT id, row_number() OVER () AS number FROM drafted) AS drafted
        JOIN unnest($6::text[]) WITH ORDINALITY AS told (text, number) USING (number)
        RETURNING practice_id";
    let drafts = sqlx::query_scalar::<_, PracticeId>(drafts).bind(school).bind(district).bind(association);
    let drafts = drafts.bind(author.person.id).bind(portal.now()).bind(&texts).fetch_all(tx.conn()).await.unwrap();
    kopilka::practices::plan_sketches(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;

    let announced = futures::stream::iter(&drafts).map(async |draft| {
        let page = author.get(format!("/practices/{draft}/edit")).await;
        page.opens().count("#likeness")
    });
    let announced: usize = announced.buffer_unordered(4).collect::<Vec<_>>().await.iter().sum();

    assert_eq!(drafts.len(), 500);
    assert!(announced < 10, "{announced} of 500 are announced");
}

#[tokio::test]
async fn what_is_made_on_the_basis_of_a_practice_stands_in_a_tree_on_both_pages() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let author = portal.given(a_teacher()).await;
    let basis = portal.given(a_practice(&author).titled("Как мы спорим").published()).await;
    let second = adapt(&teacher, &basis.path(), "Спор по почте").await;
    accepted(&teacher, &head, &second).await;
    let third = adapt(&teacher, &second, "Спор в чате").await;

    teacher.get(&second).await.sees("Как мы спорим").sees_not("Спор в чате");
    accepted(&teacher, &head, &third).await;
    portal.run_jobs().await;

    assert_eq!(teacher.get(basis.path()).await.texts_of(".kin a"), ["Спор по почте", "Спор в чате"]);
    assert_eq!(teacher.get(&third).await.texts_of(".kin a"), ["Как мы спорим", "Спор по почте"]);
    portal.visitor().get(basis.path()).await.opens().sees_not("Спор по почте");
}

#[tokio::test]
async fn three_touches_on_a_phone_say_that_a_practice_was_used() {
    const TOUCHES: [&str; 3] = ["main a[href='#used']", "#used .pick:has([value=as-written])", "#used button.btn-p"];
    let served = Served::open().await;
    let portal = &served.portal;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).published()).await;
    let colleague = portal.given(a_teacher()).await;
    let window = served.window(Shape::Phone, Scripts::On).await;
    window.sign_in(portal, &colleague).await.open(&practice.path()).await;

    for touched in TOUCHES {
        window.click(touched).await;
    }

    window.finds(".say").await;
    window.sees("Провели в классе 1 раз").await;
}

#[tokio::test]
async fn a_practice_used_in_twelve_classes_stands_above_an_unused_one_of_equal_relevance() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let colleague = portal.sign_in(a_teacher()).await;
    let mut practices = Vec::new();
    for _ in 0..3 {
        let practice = portal.given(a_practice(&author).titled("Скворечник своими руками").published()).await;
        practice.indexed(&portal).await;
        practices.push(practice);
    }
    portal.run_jobs().await;
    let used = &practices[1];
    for class in 1..=12 {
        mark(&colleague, used, &format!("{class}-А"), "").await;
    }

    let found = colleague.get("/practices?q=скворечник").await;

    assert_eq!(found.attributes(".hit-title a", "href")[0], used.path());
    assert_eq!(found.texts_of(".hit-count"), ["12 провели", "0 провели", "0 провели"]);
}

#[tokio::test]
async fn an_author_hears_once_a_month_how_often_the_practices_were_used() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher().with_email("author@school.example")).await;
    let colleague = portal.sign_in(a_teacher().with_email("colleague@school.example")).await;
    let practice = portal.given(a_practice(&author).published()).await;
    portal.given(a_practice(&author).published()).await;
    mark(&colleague, &practice, "5-А", "Возьмите больше карточек").await;
    mark(&colleague, &practice, "5-Б", "").await;

    next_month(&portal).await;

    let letters = portal.letters();
    assert_eq!(letters.len(), 1);
    assert_eq!(
        (letters[0].to.as_str(), letters[0].subject.as_str()),
        ("author@school.example", "Ваши практики провели 2 раза за месяц")
    );
    assert!(letters[0].text.contains("2 раза") && letters[0].text.contains("— Возьмите больше карточек"), "{}", letters[0].text);
    portal.pass(Duration::days(31));
    portal.run_jobs().await;
    assert_eq!(portal.letters().len(), 1);
}
