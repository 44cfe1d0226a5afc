//! The real program as an operator starts it, with its private PostgreSQL and its files on the disk, and the way
//! to it through the network.

use std::convert::Infallible;
use std::fs::{self, OpenOptions};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use axum::response::IntoResponse;
use hyper_util::rt::TokioIo;
use kopilka::web::Response;
use rustix::process::Pid;
use tokio::net::{TcpListener, TcpStream};
use tower::util::{BoxCloneSyncService, service_fn};

use super::program::Folder;
use crate::support::{Browser, Door};

/// The public address, whichever port the program has at present.
pub const ORIGIN: &str = "http://portal.example";

/// Far more than a start takes on a quiet machine: this one may be busy.
const PATIENCE: Duration = Duration::from_secs(60);
/// An answer that takes longer will not come.
const ANSWER: Duration = Duration::from_secs(60);

/// The program, and where it is reached.
pub struct Served {
    /// Absent after it was killed.
    process: Option<Child>,
    address: Address,
    /// Beside the folder, which is the program's own.
    log: PathBuf,
}

/// Where the program is reached; it changes with each start.
#[derive(Clone)]
pub struct Address(Arc<Mutex<SocketAddr>>);

impl Address {
    pub fn unknown() -> Self {
        Self(Arc::new(Mutex::new((Ipv4Addr::LOCALHOST, 0).into())))
    }

    pub fn present(&self) -> SocketAddr {
        *self.0.lock().unwrap()
    }

    /// A browser that comes through the network.
    pub fn browser(&self) -> Browser {
        Browser::new(self.door(), ORIGIN)
    }

    /// Where the program does not answer to the end, the answer is the one of a proxy before it: 502.
    fn door(&self) -> Door {
        let address = self.clone();
        BoxCloneSyncService::new(service_fn(move |request| {
            let address = address.present();
            async move {
                let asked = tokio::time::timeout(ANSWER, ask(address, request)).await;
                let answered = asked.ok().and_then(Result::ok);
                Ok::<_, Infallible>(answered.unwrap_or_else(|| StatusCode::BAD_GATEWAY.into_response()))
            }
        }))
    }
}

async fn ask(address: SocketAddr, request: Request<Body>) -> Result<Response, Box<dyn std::error::Error + Send + Sync>> {
    let stream = TcpStream::connect(address).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let (parts, body) = sender.send_request(request).await?.into_parts();
    let whole = to_bytes(Body::new(body), usize::MAX).await?;
    Ok(Response::from_parts(parts, Body::from(whole)))
}

impl Served {
    /// Starts the program; returns when it is ready.
    pub async fn begin(folder: &Folder, address: &Address) -> Self {
        let mut served = Self { process: None, address: address.clone(), log: folder.data().with_extension("log") };
        served.ready(folder, None).await;
        served
    }

    /// Waits until the program is ready with another server than the killed one, and starts it if it was killed; says
    /// how long that took.
    pub async fn ready(&mut self, folder: &Folder, killed: Option<Pid>) -> Duration {
        let begun = Instant::now();
        let browser = self.address.browser();
        loop {
            self.keep_running(folder).await;
            let is_other = folder.current_server().is_some_and(|server| Some(server) != killed);
            if is_other && browser.get("/health/ready").await.status() == 200 {
                return begun.elapsed();
            }
            assert!(begun.elapsed() < PATIENCE, "the program is not ready; it says:\n{}", said(&self.log));
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// As the kernel ends it when there is no memory left.
    pub fn kill(&mut self) {
        let mut process = self.process.take().unwrap();
        process.kill().unwrap();
        process.wait().unwrap();
    }

    async fn keep_running(&mut self, folder: &Folder) {
        if let Some(process) = &mut self.process {
            let Some(outcome) = process.try_wait().unwrap() else { return };
            // The one excuse: somebody else took the port between the choice and the start.
            let port_was_taken = said(&self.log).lines().last().is_some_and(|line| line.contains("listen on"));
            assert!(port_was_taken, "the program ended with {outcome}; it says:\n{}", said(&self.log));
        }
        self.process = Some(spawn(folder, &self.address, &self.log).await);
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            let _ = process.kill();
            let _ = process.wait();
        }
        let _ = fs::remove_file(&self.log);
    }
}

async fn spawn(folder: &Folder, address: &Address, log: &Path) -> Child {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap();
    *address.0.lock().unwrap() = free;
    let log = OpenOptions::new().create(true).append(true).open(log).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_kopilka"));
    for variable in ["DATABASE_URL", "KOPILKA_STORAGE", "KOPILKA_SMTP", "KOPILKA_TRUSTED_PROXIES"] {
        command.env_remove(variable);
    }
    command
        .arg("serve")
        .env("KOPILKA_DATA", folder.data())
        .env("KOPILKA_LISTEN", free.to_string())
        .env("KOPILKA_URL", ORIGIN)
        .env("KOPILKA_LOG", "warn")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .unwrap()
}

fn said(log: &Path) -> String {
    fs::read_to_string(log).unwrap_or_default()
}
