//! What an earlier run may have left in the cluster's `postmaster.pid`: nothing, a server that still
//! lives without its program, or the number of a process that by now is somebody else.

use std::fs;
use std::io;
use std::path::Path;

use rustix::process::{Pid, Signal, kill_process};

pub(super) enum Remains {
    /// PostgreSQL itself copes with everything else: it ignores the lock of a process that is gone.
    Nothing,
    /// A server works in this folder, and no program keeps it.
    Server(Pid),
    /// The file names a process that is no PostgreSQL, or is a corpse. PostgreSQL would wait for it for ever.
    Stranger,
    /// A power cut left the file empty. PostgreSQL would refuse to start.
    Blank,
}

impl Remains {
    pub(super) fn of(folder: &Path) -> Remains {
        let Ok(file) = fs::read_to_string(folder.join("postmaster.pid")) else {
            return Remains::Nothing;
        };
        if file.trim().is_empty() {
            return Remains::Blank;
        }
        let Some(process) = first_line(&file) else {
            return Remains::Nothing;
        };
        // World-readable even where the working folder of a foreign process is not.
        let Ok(words) = fs::read(format!("/proc/{}/cmdline", process.as_raw_nonzero())) else {
            return Remains::Nothing;
        };
        let mut words = words.split(|byte| *byte == 0);
        let program = String::from_utf8_lossy(words.next().unwrap_or_default()).into_owned();
        let its_folder = folder.as_os_str().as_encoded_bytes();
        if words.any(|word| word == its_folder) && program.ends_with("postgres") {
            Remains::Server(process)
        } else if program.ends_with("postgres") || program.starts_with("postgres:") {
            Remains::Nothing
        } else {
            Remains::Stranger
        }
    }

    /// Clears away what stands in the way of a start. Only for the holder of the data folder's lock.
    pub(super) fn clear(&self, folder: &Path) -> io::Result<()> {
        let file = folder.join("postmaster.pid");
        match self {
            Remains::Nothing => Ok(()),
            Remains::Server(process) => Ok(kill_process(*process, Signal::INT)?),
            Remains::Blank => fs::remove_file(file),
            // Not removed: PostgreSQL also reads in it which shared memory an earlier server used, and so
            // notices that server's last processes. It takes its own parent's number for a stale one.
            Remains::Stranger => {
                let text = fs::read_to_string(&file)?;
                let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
                fs::write(&file, format!("{}\n{rest}", std::process::id()))
            }
        }
    }
}

/// The process that `postmaster.pid` names as the server.
pub(super) fn server_process(folder: &Path) -> Option<Pid> {
    first_line(&fs::read_to_string(folder.join("postmaster.pid")).ok()?)
}

/// A negative number is PostgreSQL's single-user mode: somebody repairs the cluster by hand.
fn first_line(file: &str) -> Option<Pid> {
    let number: i32 = file.lines().next()?.trim().parse().ok()?;
    (number > 0).then(|| Pid::from_raw(number)).flatten()
}
