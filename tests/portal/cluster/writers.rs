//! People who go on writing and uploading while the program falls and rises under them, as the pages let them do it;
//! each remembers what was acknowledged. Texts and files are made of numbers and names, so that whoever meets one
//! knows whether it is whole.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, header};
use sha2::{Digest, Sha256};

use crate::support::{Browser, Page};

/// A pause before the next try where the portal is away.
const PAUSE: Duration = Duration::from_millis(40);
/// Files that follow the first one of a draft.
const MORE: usize = 4;

/// The time for which people write, and what was acknowledged in it.
#[derive(Clone, Default)]
pub struct Shift(Arc<State>);

#[derive(Default)]
struct State {
    is_over: AtomicBool,
    acknowledged: AtomicUsize,
}

impl Shift {
    pub fn end(&self) {
        self.0.is_over.store(true, Ordering::Relaxed);
    }

    /// Waits until so many more writes are acknowledged.
    pub async fn goes_on(&self, more: usize) {
        let enough = self.0.acknowledged.load(Ordering::Relaxed) + more;
        while self.0.acknowledged.load(Ordering::Relaxed) < enough {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    fn is_over(&self) -> bool {
        self.0.is_over.load(Ordering::Relaxed)
    }

    fn note(&self) {
        self.0.acknowledged.fetch_add(1, Ordering::Relaxed);
    }

    /// A form that was taken leads on to the draft, whether or not that page can be had at this moment.
    #[track_caller]
    fn acknowledges(&self, answer: &Page) -> bool {
        if answer.status() != 200 {
            is_away(answer);
        }
        let acknowledges = answer.path().ends_with("/edit");
        if acknowledges {
            self.note();
        }
        acknowledges
    }
}

/// A draft with the files that were sent to it.
pub struct Brought {
    /// The address of the draft.
    pub draft: String,
    pub files: Vec<Sent>,
}

/// A file that was sent, and whether anybody said that it is kept.
pub struct Sent {
    pub name: String,
    pub is_acknowledged: bool,
}

/// Begins a draft; returns its address.
pub async fn begin(browser: &Browser, title: &str) -> String {
    let started = browser.get("/practices/new").await.form("#practice-start").fill("title", title).submit().await;
    started.opens().path().trim_end_matches("/edit").to_owned()
}

/// Types on and on into a form that saves itself; returns the number of the last text that was acknowledged.
pub async fn types(browser: Browser, draft: String, shift: Shift) -> u32 {
    let page = browser.get(format!("{draft}/edit")).await;
    let mut form = page.opens().form("#practice-form");
    for number in 1.. {
        form = form.fill("course", text(number));
        loop {
            if shift.is_over() {
                return number - 1;
            }
            let request = browser.request(Method::POST, &draft).header("sec-fetch-site", "same-origin").header("x-autosave", "1");
            let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let answer = browser.ask(request.body(Body::from(form.encoded())).unwrap()).await;
            if answer.status() == 200 {
                let told: serde_json::Value = serde_json::from_slice(answer.bytes()).unwrap();
                form = form.forge("version", told["version"].as_str().unwrap());
                shift.note();
                break;
            }
            is_away(&answer);
            tokio::time::sleep(PAUSE).await;
        }
    }
    0
}

/// Opens the form, writes and presses the button, on and on; returns the number of the last text that was acknowledged.
pub async fn presses(browser: Browser, draft: String, shift: Shift) -> u32 {
    let (mut number, mut acknowledged) = (0, 0);
    while let Some(page) = open(&browser, &format!("{draft}/edit"), &shift).await {
        number += 1;
        let answer = page.form("#practice-form").fill("course", text(number)).press("draft").await;
        if shift.acknowledges(&answer) {
            acknowledged = number;
        }
    }
    acknowledged
}

/// Begins draft after draft and brings files to each.
pub async fn uploads(browser: Browser, who: &str, shift: Shift) -> Vec<Brought> {
    let mut brought: Vec<Brought> = Vec::new();
    let mut names = (0..).map(|number| format!("{who}-{number}.{}", if number % 3 == 0 { "txt" } else { "mp3" }));
    while let Some(page) = open(&browser, "/practices/new", &shift).await {
        let draft = format!("/practices/{}", page.form("#practice-start").value("id"));
        let mut files = vec![begin_with(&page, names.next().unwrap(), &shift).await];
        for name in names.by_ref().take(MORE) {
            let Some(page) = open(&browser, &format!("{draft}/edit"), &shift).await else { break };
            let answer = page.form("#files").attach("file", &name, content(&name)).submit().await;
            files.push(Sent { name, is_acknowledged: shift.acknowledges(&answer) });
        }
        brought.push(Brought { draft, files });
    }
    brought
}

/// Begins a draft with a file; the button is pressed again until somebody answers.
async fn begin_with(page: &Page, name: String, shift: &Shift) -> Sent {
    loop {
        let form = page.form("#practice-start").fill("title", &name).attach("files", &name, content(&name));
        let is_acknowledged = shift.acknowledges(&form.submit().await);
        if is_acknowledged || shift.is_over() {
            return Sent { name, is_acknowledged };
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// The page as soon as it can be had; nothing once the shift is over.
async fn open(browser: &Browser, path: &str, shift: &Shift) -> Option<Page> {
    while !shift.is_over() {
        let page = browser.get(path).await;
        if page.status() == 200 {
            return Some(page);
        }
        is_away(&page);
        tokio::time::sleep(PAUSE).await;
    }
    None
}

/// The only excuse for not answering: nobody is there, or the database is not.
#[track_caller]
fn is_away(answer: &Page) {
    assert!(matches!(answer.status(), 502 | 503), "{} is answered {}: {}", answer.path(), answer.status(), answer.text());
}

/// The text with this number.
pub fn text(number: u32) -> String {
    let line = format!("Шаг {number}: дети договариваются о правилах и записывают их.\n");
    format!("Запись {number}.\n{}Конец.", line.repeat(number as usize % 60 * 3))
}

/// The bytes of the file with this name, from ten kilobytes to three megabytes.
pub fn content(name: &str) -> Vec<u8> {
    let digest = Sha256::digest(name);
    let [scale, seed @ ..] = digest.first_chunk::<9>().unwrap();
    let seed = u64::from_le_bytes(*seed);
    let size = 10_000.0 * 300_f64.powf(f64::from(*scale) / 255.0);
    if name.ends_with(".txt") {
        let line = |number: usize| format!("{name}, строка {number}: {}\n", seed.wrapping_mul(number as u64 + 1));
        return (0..size as usize / 1_000).map(line).collect::<String>().into_bytes();
    }
    // Frames of a recording: 417 bytes at 128 kilobits and 44.1 kilohertz.
    let frame = |number: u64| {
        let body = seed.wrapping_mul(number | 1).to_le_bytes();
        [0xff, 0xfb, 0x90, 0x00].into_iter().chain(body.into_iter().cycle().take(413))
    };
    (0..size as u64 / 417).flat_map(frame).collect()
}
