//! A window of a real browser on a portal that is really served.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::cookies::Cookie;
use fantoccini::elements::Element;
use kopilka::app;
use kopilka::text::Locale;
use kopilka::web::{self, View, session};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::driver::{Driver, Scripts, Shape};
use crate::support::{Person, Portal, plain};

/// How long a browser is waited for: a busy machine is slow, and that is no fault of a page.
const PATIENCE: Duration = Duration::from_secs(120);

/// Asks again and again until it is so or patience is at its end.
pub async fn comes_true(is_so: impl AsyncFn() -> bool) -> bool {
    let begun = Instant::now();
    loop {
        if is_so().await {
            return true;
        }
        if begun.elapsed() > PATIENCE {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A portal that listens on a port of this machine.
pub struct Served {
    pub portal: Portal,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    server: Option<JoinHandle<()>>,
}

impl Served {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let portal = Portal::open_at(&format!("http://{address}")).await;
        let (stop, stopped) = watch::channel(false);
        let server = tokio::spawn(web::serve(listener, web::assemble(app::routes(), portal.app.clone()), stopped));
        Self { portal, address, stop, server: Some(server) }
    }

    pub async fn window(&self, shape: Shape, scripts: Scripts) -> Window {
        let driver = Driver::start(shape, scripts).await;
        Window { driver, origin: format!("http://{}", self.address) }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        if let Some(server) = self.server.take() {
            server.abort();
        }
    }
}

/// A window of one browser.
pub struct Window {
    pub(super) driver: Driver,
    origin: String,
}

impl Window {
    pub async fn open(&self, path: &str) -> &Self {
        let address = if path.starts_with('/') { format!("{}{path}", self.origin) } else { path.to_owned() };
        self.driver.client.goto(&address).await.unwrap();
        self
    }

    /// Enters a person without the door: their session is put into the browser.
    pub async fn sign_in(&self, portal: &Portal, person: &Person) -> &Self {
        let token = portal.sign_in_as(person).await.cookie(session::cookie_name(false)).unwrap();
        self.enter(&token).await
    }

    /// Goes on in a session that is open already.
    pub async fn enter(&self, token: &str) -> &Self {
        self.put_cookie(session::cookie_name(false), token).await
    }

    /// Gives the line so many bytes a second; none cut it.
    pub async fn line(&self, speed: Option<u32>) -> &Self {
        self.driver.line(speed).await;
        self
    }

    /// Gives the window another size without loading its page again.
    pub async fn resize(&self, shape: Shape) -> &Self {
        self.driver.resize(shape).await;
        self
    }

    /// Sets the appearance of pages by names: `[("theme", "dark")]`.
    pub async fn view(&self, wishes: &[(&str, &str)]) -> &Self {
        let wish = |name: &str| {
            wishes.iter().find(|(wished, _)| *wished == name).map_or(String::new(), |(_, value)| (*value).to_owned())
        };
        self.put_cookie(View::COOKIE, &View::choose(wish).to_cookie()).await
    }

    /// Forgets who was signed in and how pages looked.
    pub async fn forget(&self) -> &Self {
        self.driver.client.delete_all_cookies().await.unwrap();
        self
    }

    /// Chooses the language of pages.
    pub async fn speak(&self, locale: Locale) -> &Self {
        self.put_cookie("kopilka_locale", locale.code()).await
    }

    /// Chooses an option of a list by its value.
    pub async fn choose(&self, name: &str, value: &str) -> &Self {
        self.choose_in(&format!("select[name='{name}']"), value).await
    }

    /// The same in a list that stands in several rows.
    pub async fn choose_in(&self, what: &str, value: &str) -> &Self {
        self.find(what).await.select_by_value(value).await.unwrap();
        self
    }

    /// Presses the space bar on an element: ticks a box, chooses a radio, presses a button, wherever it stands.
    pub async fn press(&self, what: &str) -> &Self {
        self.find(what).await.send_keys(" ").await.unwrap();
        self
    }

    /// Presses a button that leads to another page, and waits until this one is gone.
    pub async fn leave_by(&self, what: &str) -> &Self {
        let page = self.find("html").await;
        self.find(what).await.send_keys("\u{e007}").await.unwrap();
        if comes_true(async || page.attr("lang").await.is_err() && self.has("main").await).await {
            return self;
        }
        panic!("«{what}» leads nowhere from {}: {}", self.path().await, self.text().await)
    }

    async fn put_cookie(&self, name: &str, value: &str) -> &Self {
        // A browser takes cookies only for the place where it is.
        if !self.driver.client.current_url().await.unwrap().as_str().starts_with(&self.origin) {
            self.open("/health/live").await;
        }
        let cookie = Cookie::parse(format!("{name}={value}; Domain=127.0.0.1; Path=/; SameSite=Lax")).unwrap();
        self.driver.client.add_cookie(cookie).await.unwrap();
        self
    }

    /// Path and query of the page.
    pub async fn path(&self) -> String {
        let url = self.driver.client.current_url().await.unwrap();
        url.as_str().strip_prefix(&self.origin).unwrap_or(url.as_str()).to_owned()
    }

    /// What can be seen on the page, in one line.
    pub async fn text(&self) -> String {
        plain(&self.find("body").await.text().await.unwrap())
    }

    pub async fn sees(&self, words: &str) -> &Self {
        let text = self.text().await;
        assert!(text.contains(&plain(words)), "{} does not show «{words}», but: {text}", self.path().await);
        self
    }

    /// Waits until the page shows these words.
    pub async fn comes_to_say(&self, words: &str) -> &Self {
        comes_true(async || self.text().await.contains(&plain(words))).await;
        self.sees(words).await
    }

    /// The first element that fits.
    pub async fn find(&self, what: &str) -> Element {
        let found = self.driver.client.find(Locator::Css(what)).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("{} has no «{what}»: {error}", self.path().await),
        }
    }

    /// Waits until an element that fits is there: scripts bring some a moment later.
    pub async fn finds(&self, what: &str) -> Element {
        match self.driver.client.wait().at_most(PATIENCE).for_element(Locator::Css(what)).await {
            Ok(element) => element,
            Err(error) => panic!("{} does not come to «{what}»: {error}; it shows: {}", self.path().await, self.text().await),
        }
    }

    /// Waits until the address begins so and ends otherwise, and returns it.
    pub async fn arrives(&self, begins: &str, ends_not: &str) -> String {
        let is_there = async || {
            let path = self.path().await;
            path.starts_with(begins) && !path.ends_with(ends_not) && self.has("main").await
        };
        assert!(comes_true(is_there).await, "{} was not left: {}", self.path().await, self.text().await);
        self.path().await
    }

    /// Whether any element fits.
    pub async fn has(&self, what: &str) -> bool {
        !self.driver.client.find_all(Locator::Css(what)).await.unwrap().is_empty()
    }

    /// Types a text into the field of this name, in place of what was there.
    pub async fn fill(&self, name: &str, text: &str) -> &Self {
        let field = self.find(&format!("[name='{name}']")).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
        self
    }

    /// Types a text into the last element that fits, in place of what was there: the newest row of a form.
    pub async fn type_into(&self, what: &str, text: &str) -> &Self {
        let fields = self.driver.client.find_all(Locator::Css(what)).await.unwrap();
        let Some(field) = fields.last() else { panic!("{} has no «{what}»", self.path().await) };
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
        self
    }

    /// Sets a field of dates, whatever order of day and month the browser asks for.
    pub async fn set_date(&self, name: &str, day: &str) -> &Self {
        const SET: &str = "document.querySelector(`[name='${arguments[0]}']`).value = arguments[1]";
        self.ask_of(SET, vec![json!(name), json!(day)]).await;
        self
    }

    pub async fn focus(&self, what: &str) -> &Self {
        self.ask_of("document.querySelector(arguments[0]).focus()", vec![json!(what)]).await;
        self
    }

    /// Presses one key where the focus is.
    pub async fn key(&self, key: &str) -> &Self {
        self.driver.client.active_element().await.unwrap().send_keys(key).await.unwrap();
        self
    }

    /// How many elements fit.
    pub async fn count(&self, what: &str) -> usize {
        self.driver.client.find_all(Locator::Css(what)).await.unwrap().len()
    }

    pub async fn click(&self, what: &str) -> &Self {
        self.find(what).await.click().await.unwrap();
        self
    }

    /// Runs a script of the test and returns what it says.
    pub async fn ask(&self, script: &str) -> Value {
        self.ask_of(script, vec![]).await
    }

    /// The same for a script that needs to be told something.
    pub async fn ask_of(&self, script: &str, told: Vec<Value>) -> Value {
        self.driver.client.execute(script, told).await.unwrap()
    }

    /// By how many pixels the page is wider than its window.
    pub async fn overhang(&self) -> i64 {
        let overhang = self.ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await;
        overhang.as_i64().expect("a number of pixels")
    }
}
