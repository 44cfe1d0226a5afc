//! `kill -9` in the midst of work: whatever was acknowledged is there afterwards, whole, and whatever was not is
//! there whole or not at all.

use std::time::Duration;

use kopilka::access::Reach;
use kopilka::clock::Clock;
use kopilka::db::embedded::{Cluster, DATABASE, Durability, start};
use kopilka::db::{self, Db};
use kopilka::web::session::{self, Stay};
use sha2::{Digest, Sha256};
use sqlx::{ConnectOptions, Connection};

use super::kill;
use super::program::Folder;
use super::served::{Address, Served};
use super::writers::{Brought, Shift, begin, content, presses, text, types, uploads};
use crate::support::*;

const KILLS: usize = 20;
/// So many writes are acknowledged before the next kill.
const MIDST: usize = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_kills_in_the_midst_of_uploads_and_saves_lose_no_acknowledged_write() {
    let folder = Folder::new("kills");
    let address = Address::unknown();
    let [typist, presser, one, other] = people(&folder, &address).await;
    let mut served = Served::begin(&folder, &address).await;
    let [typed, pressed] = [begin(&typist, "Печатает").await, begin(&presser, "Нажимает").await];

    let shift = Shift::default();
    let typing = tokio::spawn(types(typist.clone(), typed.clone(), shift.clone()));
    let pressing = tokio::spawn(presses(presser.clone(), pressed.clone(), shift.clone()));
    let bringing = tokio::spawn(uploads(one.clone(), "one", shift.clone()));
    let carrying = tokio::spawn(uploads(other.clone(), "other", shift.clone()));
    for number in 1..=KILLS {
        shift.goes_on(MIDST).await;
        tokio::time::sleep(Duration::from_millis(rand::random_range(0..300))).await;
        let server = folder.server();
        match number % 3 {
            0 => served.kill(),
            1 => kill(server),
            _ => {
                kill(server);
                served.kill();
            }
        }
        println!("ready after {:?}", served.ready(&folder, Some(server)).await);
    }
    shift.end();
    let (saves, presses) = (typing.await.unwrap(), pressing.await.unwrap());
    let (brought, carried) = (bringing.await.unwrap(), carrying.await.unwrap());

    found(&typist, &typed, saves).await;
    found(&presser, &pressed, presses).await;
    let files = kept(&one, &brought).await + kept(&other, &carried).await;
    println!("acknowledged: {saves} texts, {presses} forms, {files} files");
    assert!(saves > 0 && presses > 0 && files > 0, "somebody never wrote anything");
}

/// Four class teachers, signed in, in a folder with a database of its own.
async fn people(folder: &Folder, address: &Address) -> [Browser; 4] {
    let cluster = start(&folder.data(), Durability::Kept).await.unwrap();
    let world = World::default();
    let db = settle(&cluster, &world).await;
    let now = Clock::system().now();
    let schools = world.schools().map(|school| school.id.0).collect();
    let mut tx = db.write(&Reach { schools, ..Reach::default() }).await.unwrap();
    let mut browsers = Vec::new();
    for login in ["typist", "presser", "one", "other"] {
        let person = a_teacher().with_login(login).enter(&mut tx, &world, now).await;
        let token = session::open(&mut tx, person.id, Stay::Own, "Firefox 140", now).await.unwrap();
        let browser = address.browser();
        browser.set_cookie(session::cookie_name(false), &token);
        browsers.push(browser);
    }
    tx.commit().await.unwrap();
    db.close().await;
    cluster.stop().await;
    browsers.try_into().ok().unwrap()
}

async fn settle(cluster: &Cluster, world: &World) -> Db {
    let owner = cluster.owner_options(DATABASE);
    db::migrate(&owner).await.unwrap();
    db::prepare_roles(&owner).await.unwrap();
    let mut connection = owner.connect().await.unwrap();
    world.settle(&mut connection).await;
    connection.close().await.unwrap();
    Db::connect(cluster.serving_options(DATABASE), None, 2, PATIENCE)
}

/// The draft holds a whole text: the last acknowledged one, or one that was on its way when nobody answered.
async fn found(browser: &Browser, draft: &str, acknowledged: u32) {
    let held = browser.get(format!("{draft}/edit")).await.opens().form("#practice-form").value("course").replace("\r\n", "\n");
    let number = held.lines().next().and_then(|line| line.strip_prefix("Запись ")?.strip_suffix('.')?.parse().ok()).unwrap_or(0);

    assert!(number >= acknowledged, "text {acknowledged} was acknowledged, and {number} is there: {held}");
    assert!(number == 0 || held.trim() == text(number), "text {number} is not whole: {held}");
}

/// Every file that was acknowledged is there, once; every file that is there is whole and has its own digest. Returns
/// how many were acknowledged.
async fn kept(browser: &Browser, brought: &[Brought]) -> usize {
    let mut acknowledged = 0;
    for Brought { draft, files } in brought {
        let page = browser.get(format!("{draft}/edit")).await;
        let names = page.texts_of("[data-upload-list] > li > div:first-of-type");
        let deeds = page.attributes("[data-upload-list] form", "action");
        for sent in files {
            let here = names.iter().filter(|name| name.split(' ').next() == Some(&sent.name)).count();
            assert!(here <= 1, "{} is there {here} times", sent.name);
            assert!(here == 1 || !sent.is_acknowledged, "{} was acknowledged and is lost; {draft} has {names:?}", sent.name);
            acknowledged += usize::from(sent.is_acknowledged);
        }
        assert_eq!(names.len(), deeds.len());
        for (name, deed) in names.iter().zip(&deeds) {
            let name = name.split(' ').next().unwrap();
            let file = browser.get(deed.trim_end_matches("/delete")).await;
            let expected = content(name);
            assert!(file.opens().bytes() == expected.as_slice(), "{name} is not what was sent");
            let digest: String = Sha256::digest(&expected).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(file.header("etag"), format!("\"{digest}\""), "{name}");
        }
    }
    acknowledged
}
