//! The folder with the server's socket, and the way to connect through it.

use std::fs::File;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};

use sqlx::postgres::PgConnectOptions;

use super::error::ClusterError;

/// The server listens on no network, so the number only names the socket's file.
pub(super) const PORT: u16 = 5432;

/// The folder with the server's socket.
pub(super) struct RunFolder {
    path: PathBuf,
    /// Keeps the short way below alive.
    opened: File,
}

impl RunFolder {
    pub(super) fn open(path: &Path) -> Result<RunFolder, ClusterError> {
        Ok(RunFolder {
            path: path.to_owned(),
            opened: File::open(path).map_err(ClusterError::files(format!("open the folder {}", path.display())))?,
        })
    }

    pub(super) fn options(&self, role: &str, database: &str) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass().socket(self.address()).port(PORT).username(role).database(database)
    }

    /// A socket's full path has less than 108 bytes; a longer folder is reached through its open handle.
    fn address(&self) -> PathBuf {
        const SOCKET_NAME: usize = "/.s.PGSQL.5432".len();
        match self.path.to_str() {
            Some(path) if path.len() + SOCKET_NAME < 108 => self.path.clone(),
            _ => PathBuf::from(format!("/proc/self/fd/{}", self.opened.as_raw_fd())),
        }
    }
}
