//! The first start: an empty cluster with its roles and its database. Everything is made in `pg.new`
//! and renamed at the end, so a cluster named `pg` is always a whole one, and an interrupted first
//! start is simply begun again.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use super::account::Account;
use super::binaries::Binaries;
use super::durability::Durability;
use super::error::ClusterError;
use super::keeper::dies_with_us;
use super::names::{DATABASE, OWNER, SERVING};

/// The role that `initdb` makes. The program itself never uses it afterwards: the owner of the
/// database is an ordinary role, as on a server that is not ours.
const SUPERUSER: &str = "postgres";

pub(super) fn create(data: &Path, binaries: &Binaries, account: Account, durability: Durability) -> Result<(), ClusterError> {
    let half_made = data.join("pg.new");
    clear(&half_made)?;
    initialise(&half_made, binaries, account, durability)?;
    settings(&half_made).map_err(ClusterError::files("write the settings of the new database"))?;
    furnish(&half_made, binaries, account)?;
    fs::rename(&half_made, data.join("pg"))
        .and_then(|()| File::open(data)?.sync_all())
        .map_err(ClusterError::files("put the new database in its place"))
}

/// A first start that was cut off may still be ending: its last processes write for a moment longer.
fn clear(half_made: &Path) -> Result<(), ClusterError> {
    for _ in 0..20 {
        match fs::remove_dir_all(half_made) {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {
                thread::sleep(Duration::from_millis(100));
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                let deed = format!("remove the half-made {}", half_made.display());
                return Err(ClusterError::files(deed)(error));
            }
            _ => return Ok(()),
        }
    }
    let deed = format!("remove the half-made {}", half_made.display());
    Err(ClusterError::files(deed)(io::ErrorKind::DirectoryNotEmpty.into()))
}

fn initialise(folder: &Path, binaries: &Binaries, account: Account, durability: Durability) -> Result<(), ClusterError> {
    // The data folder belongs to whoever started us, who may be root: `initdb` could not make its own in it.
    account.make_private(folder)?;
    let mut command = account.command(&binaries.program("initdb"));
    command
        .args(["--username", SUPERUSER, "--auth", "trust"])
        .args(["--encoding", "UTF8", "--locale", "C.UTF-8"])
        .args(["--data-checksums", "--no-instructions"]);
    if durability == Durability::ForTests {
        command.arg("--no-sync");
    }
    command.arg("--pgdata").arg(folder);
    dies_with_us(&mut command, rustix::process::Signal::KILL);
    let outcome = command.output().map_err(ClusterError::files("start initdb"))?;
    if outcome.status.success() {
        return Ok(());
    }
    Err(ClusterError::NotCreated { folder: folder.to_owned(), said: String::from_utf8_lossy(&outcome.stderr).trim().to_owned() })
}

/// What an operator may change later stands in the cluster's own file; what he must not, on the command line.
fn settings(folder: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).open(folder.join("postgresql.conf"))?;
    writeln!(
        file,
        "\n# Kopilka's choice; change it to fit the machine.\n\
         shared_buffers = {}MB\n\
         random_page_cost = 1.1\n\
         jit = off\n\
         timezone = 'UTC'\n\
         log_timezone = 'UTC'\n\
         # Statements that failed may hold people's names: the program keeps its own log.\n\
         log_min_messages = log\n\
         log_checkpoints = off",
        shared_buffers()
    )?;
    file.sync_all()
}

/// An eighth of the memory, in megabytes: an old school computer has other work too.
fn shared_buffers() -> u64 {
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kilobytes: u64 = memory
        .lines()
        .find_map(|line| line.strip_prefix("MemTotal:"))
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .unwrap_or(0);
    (kilobytes / 1024 / 8).clamp(128, 1024)
}

/// Makes the roles and the database, in PostgreSQL's single-user mode: one statement a line.
fn furnish(folder: &Path, binaries: &Binaries, account: Account) -> Result<(), ClusterError> {
    let mut command = account.command(&binaries.program("postgres"));
    command.arg("--single").arg("-D").arg(folder).arg("postgres");
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    dies_with_us(&mut command, rustix::process::Signal::KILL);
    let mut child = command.spawn().map_err(ClusterError::files("start PostgreSQL"))?;
    if let Some(mut statements) = child.stdin.take() {
        // A PostgreSQL that ended early says why on its own channel, read below.
        let _ = write!(
            statements,
            "CREATE ROLE {OWNER} LOGIN CREATEDB;\n\
             CREATE ROLE {SERVING} LOGIN;\n\
             GRANT {SERVING} TO {OWNER};\n\
             CREATE DATABASE {DATABASE} OWNER {OWNER};\n"
        );
    }
    let outcome = child.wait_with_output().map_err(ClusterError::files("wait for PostgreSQL"))?;
    let said = String::from_utf8_lossy(&outcome.stderr);
    let refused = ["ERROR:", "FATAL:", "PANIC:"].iter().any(|grade| said.contains(grade));
    if outcome.status.success() && !refused {
        return Ok(());
    }
    Err(ClusterError::NotCreated { folder: folder.to_owned(), said: said.trim().to_owned() })
}
