//! The folders and files of one private PostgreSQL, and what is done with them before it serves.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::account::Account;
use super::binaries::Binaries;
use super::creation;
use super::durability::Durability;
use super::error::ClusterError;
use super::run_folder::PORT;

const LOG_LIMIT: u64 = 4 * 1024 * 1024;

/// The folders and files of one private PostgreSQL.
#[derive(Clone)]
pub(super) struct Place {
    data: PathBuf,
    pub(super) pg: PathBuf,
    pub(super) run: PathBuf,
    pub(super) log: PathBuf,
    pub(super) account: Account,
}

impl Place {
    pub(super) fn prepare(data: &Path) -> Result<Place, ClusterError> {
        let deed = || ClusterError::files(format!("find the folder {}", data.display()));
        let data = std::path::absolute(data).map_err(deed())?;
        let account = Account::of(&data)?;
        account.make_data(&data)?;
        let data = data.canonicalize().map_err(deed())?;
        Ok(Place { pg: data.join("pg"), run: data.join("run"), log: data.join("postgres.log"), data, account })
    }

    /// One program at a time: the lock lives as long as the open file, so a killed program frees it.
    pub(super) fn lock(&self) -> Result<File, ClusterError> {
        let path = self.data.join("lock");
        let deed = || ClusterError::files(format!("lock {}", path.display()));
        let mut file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(&path).map_err(deed())?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.read_to_string(&mut holder);
                return Err(ClusterError::Taken { data: self.data.clone(), process: holder.trim().parse().ok() });
            }
            Err(TryLockError::Error(error)) => return Err(deed()(error)),
        }
        self.account
            .give(&path)
            .and_then(|()| file.set_len(0))
            .and_then(|()| writeln!(file, "{}", std::process::id()))
            .map_err(deed())?;
        Ok(file)
    }

    /// Makes the cluster if there is none, and never in the place of anything else.
    pub(super) fn cluster_made(&self, durability: Durability) -> Result<Binaries, ClusterError> {
        let made_by = fs::read_to_string(self.pg.join("PG_VERSION")).ok().and_then(|version| version.trim().parse().ok());
        let binaries = Binaries::find(&self.data, made_by)?;
        if made_by.is_none() {
            if fs::read_dir(&self.pg).is_ok_and(|mut entries| entries.next().is_some()) {
                return Err(ClusterError::NotACluster { folder: self.pg.clone() });
            }
            creation::create(&self.data, &binaries, self.account, durability)?;
        }
        Ok(binaries)
    }

    /// The server's own messages; the previous file is kept when it has grown.
    fn turn_log(&self) -> io::Result<()> {
        if self.log_length() < LOG_LIMIT {
            return Ok(());
        }
        fs::rename(&self.log, self.data.join("postgres.log.1"))
    }

    pub(super) fn log_length(&self) -> u64 {
        fs::metadata(&self.log).map_or(0, |log| log.len())
    }

    pub(super) fn server(&self, binaries: &Binaries, durability: Durability) -> io::Result<Command> {
        self.turn_log()?;
        let log = OpenOptions::new().append(true).create(true).mode(0o600).open(&self.log)?;
        self.account.give(&self.log)?;
        // It guards only the socket, in a folder that is ours alone, and would be believed even when it names a stranger.
        match fs::remove_file(self.run.join(format!(".s.PGSQL.{PORT}.lock"))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut command = self.account.command(&binaries.program("postgres"));
        command.arg("-D").arg(&self.pg).stdout(log.try_clone()?).stderr(log);
        let mut set = |setting: &str| {
            command.args(["-c", setting]);
        };
        // Nobody but this machine's own user may reach the server. The folder is named from inside the
        // cluster: a full path could be too long for a socket, or hold a comma.
        set("listen_addresses=");
        set("unix_socket_directories=../run");
        set("unix_socket_permissions=0700");
        set(&format!("port={PORT}"));
        set("logging_collector=off");
        set("log_destination=stderr");
        if durability == Durability::ForTests {
            set("fsync=off");
            set("full_page_writes=off");
            set("synchronous_commit=off");
            set("shared_buffers=64MB");
            set("max_connections=300");
            set("wal_level=minimal");
            set("max_wal_senders=0");
            set("checkpoint_timeout=1h");
        }
        Ok(command)
    }

    pub(super) fn last_words(&self, log_start: u64) -> String {
        let mut said = Vec::new();
        if let Ok(mut log) = File::open(&self.log) {
            let length = log.metadata().map_or(0, |log| log.len());
            let start = if log_start > length { 0 } else { log_start };
            let start = start.max(length.saturating_sub(4096));
            let _ = log.seek(SeekFrom::Start(start));
            let _ = log.read_to_end(&mut said);
        }
        String::from_utf8_lossy(&said).trim().to_owned()
    }
}
