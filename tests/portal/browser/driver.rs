//! Chromium under the hand of its driver: two at a time, each with an empty profile, gone with its test.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::support::Folder;

/// The machine is small, and a browser is large.
static TURNS: Semaphore = Semaphore::const_new(2);

/// The size of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Desk,
    /// 360 pixels wide.
    Phone,
    /// The narrowest that must lose nothing: 320 pixels.
    Narrow,
}

impl Shape {
    const fn width(self) -> u32 {
        match self {
            Self::Desk => 1280,
            Self::Phone => 360,
            Self::Narrow => 320,
        }
    }
}

/// Whether pages may run scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripts {
    On,
    Off,
}

/// A running Chromium with its driver.
pub struct Driver {
    pub client: Client,
    chromedriver: Child,
    port: u16,
    session: String,
    _profile: Folder,
    _turn: SemaphorePermit<'static>,
}

impl Driver {
    pub async fn start(shape: Shape, scripts: Scripts) -> Self {
        let turn = TURNS.acquire().await.unwrap();
        let (chromedriver, port) = chromedriver();
        let profile = Folder::new();
        let wishes = json!({ "browserName": "chrome", "goog:chromeOptions": options(shape, scripts, &profile) });
        let Value::Object(wishes) = wishes else { unreachable!() };
        let client =
            ClientBuilder::new(HttpConnector::new()).capabilities(wishes).connect(&format!("http://127.0.0.1:{port}")).await;
        let client = client.expect("Chromium starts under its driver");
        let session = client.session_id().await.unwrap().expect("the driver names its session");
        Self { client, chromedriver, port, session, _profile: profile, _turn: turn }
    }

    /// Gives the window another size: the page is laid out anew at once, without being loaded again.
    pub async fn resize(&self, shape: Shape) {
        let screen = json!({ "width": shape.width(), "height": 900, "deviceScaleFactor": 1, "mobile": shape != Shape::Desk });
        self.command("Emulation.setDeviceMetricsOverride", screen).await;
        self.command("Emulation.setTouchEmulationEnabled", json!({ "enabled": shape != Shape::Desk })).await;
    }

    /// Gives the line so many bytes a second in each direction: none cut it, absent is as fast as it goes.
    pub async fn line(&self, speed: Option<u32>) {
        self.command("Network.enable", json!({})).await;
        let pace = speed.map_or(-1, i64::from);
        let line = json!({ "offline": speed == Some(0), "latency": 0, "downloadThroughput": pace, "uploadThroughput": pace });
        self.command("Network.emulateNetworkConditions", line).await;
    }

    /// Runs a script in every page before its own ones.
    pub async fn bring(&self, script: &str) {
        self.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// A command of Chromium's own, for which drivers have no common word.
    async fn command(&self, name: &str, params: Value) {
        let body = json!({ "cmd": name, "params": params }).to_string();
        let head = format!("POST /session/{}/goog/cdp/execute HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close", self.session);
        let request = format!("{head}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        let mut connection = tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        connection.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        tokio::io::BufReader::new(connection).read_line(&mut answer).await.unwrap();
        assert!(answer.contains(" 200 "), "Chromium does not do {name}: {answer}");
    }
}

impl Drop for Driver {
    /// Ends Chromium through its driver even when the test has failed, then the driver.
    fn drop(&mut self) {
        if let Ok(mut connection) = TcpStream::connect(("127.0.0.1", self.port)) {
            let ending = format!("DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", self.session);
            let _ = connection.write_all(ending.as_bytes());
            let _ = BufReader::new(connection).read_line(&mut String::new());
        }
        let _ = self.chromedriver.kill();
        let _ = self.chromedriver.wait();
    }
}

/// Starts the driver on a port that it chooses itself.
fn chromedriver() -> (Child, u16) {
    let start =
        |name: &str| Command::new(name).arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let started = start("chromedriver").or_else(|_| start("chromium.chromedriver"));
    let mut child = started.expect("chromedriver is on the PATH: script/bootstrap --tests installs it");
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    for line in lines.map_while(Result::ok) {
        if let Some((_, port)) = line.split_once("started successfully on port ") {
            return (child, port.trim_end_matches('.').parse().unwrap());
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    panic!("chromedriver does not say on which port it has started");
}

fn options(shape: Shape, scripts: Scripts, profile: &Folder) -> Value {
    let mut options = json!({
        "args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1280,900", "--lang=ru",
            // Colours that glide from one to another could be judged half-way.
            "--force-prefers-reduced-motion",
            format!("--user-data-dir={}", profile.path().display()),
        ],
        "prefs": { "intl.accept_languages": "ru" },
    });
    if scripts == Scripts::Off {
        options["prefs"]["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    if shape != Shape::Desk {
        let screen = json!({ "width": shape.width(), "height": 740, "pixelRatio": 1, "touch": true });
        options["mobileEmulation"] = json!({ "deviceMetrics": screen });
    }
    options
}
