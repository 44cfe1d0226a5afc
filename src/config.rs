//! What the operator may set: each environment variable named once and documented once.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

/// Settings of a running program, from flags or from the environment.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// An ordinary PostgreSQL server, as the owner of the database (postgres://…). Without it the program keeps a private cluster.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,

    /// Folder of the private cluster and of the files.
    #[arg(long, env = "KOPILKA_DATA", default_value_os_t = default_data(), global = true)]
    pub data: PathBuf,

    /// Address and port to serve on.
    #[arg(long, env = "KOPILKA_LISTEN", default_value = "127.0.0.1:8080", global = true)]
    pub listen: SocketAddr,

    /// Public origin of the portal (https://portal.example); links in letters come only from it.
    #[arg(long, env = "KOPILKA_URL", global = true)]
    pub url: Option<String>,

    /// Where files lie: «disk», or s3://bucket/prefix with the usual AWS variables.
    #[arg(long, env = "KOPILKA_STORAGE", default_value = "disk", global = true)]
    pub storage: String,

    /// Mail server (smtps://user:password@host:465 or smtp://host:25). Without it letters are not sent and slips are printed.
    #[arg(long, env = "KOPILKA_SMTP", hide_env_values = true, global = true)]
    pub smtp: Option<String>,

    /// Sender of letters.
    #[arg(long, env = "KOPILKA_MAIL_FROM", default_value = "Kopilka <kopilka@localhost>", global = true)]
    pub mail_from: String,

    /// Addresses of reverse proxies whose X-Forwarded-For is believed, separated by commas.
    #[arg(long, env = "KOPILKA_TRUSTED_PROXIES", value_delimiter = ',', global = true)]
    pub trusted_proxies: Vec<std::net::IpAddr>,

    /// What is logged («info», «kopilka=debug», …).
    #[arg(long, env = "KOPILKA_LOG", default_value = "info", global = true)]
    pub log: String,
}

impl Config {
    /// A variable that is set to nothing is not set.
    pub fn without_empty(mut self) -> Self {
        for text in [&mut self.database_url, &mut self.url, &mut self.smtp] {
            text.take_if(|text| text.is_empty());
        }
        self
    }

    /// The public origin without a final slash; the listening address where none was set.
    pub fn origin(&self) -> String {
        match &self.url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://{}", self.listen),
        }
    }

    /// Whether people reach the portal through TLS, so that cookies may be bound to it.
    pub fn is_secure(&self) -> bool {
        self.origin().starts_with("https://")
    }
}

/// `./var` beside the checkout; for root, whose PostgreSQL must run as another user, a folder which that user can reach.
fn default_data() -> PathBuf {
    if rustix::process::geteuid().is_root() { PathBuf::from("/var/lib/kopilka") } else { PathBuf::from("var") }
}
