//! Whom PostgreSQL runs as. It refuses to be root: started by root it runs as `postgres` or `nobody`,
//! and the folders it uses must then be within that user's reach.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use rustix::process::geteuid;

use super::error::ClusterError;

#[derive(Clone, Copy)]
pub(super) enum Account {
    /// The user who started the program.
    Own,
    /// Root started it: another one has to run PostgreSQL.
    Other { user: u32, group: u32 },
}

impl Account {
    /// The account for the cluster below `data`: its owner where it exists, since only he may run it.
    pub(super) fn of(data: &Path) -> Result<Account, ClusterError> {
        let cluster = data.join("pg");
        let found = fs::metadata(&cluster);
        if geteuid().is_root() {
            return match found.or_else(|_| fs::metadata(data)) {
                Ok(owned) if owned.uid() != 0 => Ok(Account::Other { user: owned.uid(), group: owned.gid() }),
                _ => Account::newcomer(),
            };
        }
        match found {
            Ok(owned) if owned.uid() != geteuid().as_raw() => {
                Err(ClusterError::ForeignFolder { folder: cluster, owner: owned.uid() })
            }
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(closed(&cluster)),
            _ => Ok(Account::Own),
        }
    }

    fn newcomer() -> Result<Account, ClusterError> {
        if !geteuid().is_root() {
            return Ok(Account::Own);
        }
        let people = fs::read_to_string("/etc/passwd").map_err(ClusterError::files("read the list of users in /etc/passwd"))?;
        ["postgres", "nobody"].into_iter().find_map(|name| entry(&people, name)).ok_or(ClusterError::NoAccount)
    }

    /// A command run by this account, undisturbed by the variables and the folder of whoever started us.
    pub(super) fn command(self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_clear().env("LC_ALL", "C.UTF-8").env("PATH", "/usr/bin:/bin").current_dir("/").stdin(Stdio::null());
        if let Account::Other { user, group } = self {
            command.uid(user).gid(group);
        }
        command
    }

    /// Makes the folder of all data: only its own user may look into it; root's may be passed through.
    pub(super) fn make_data(self, folder: &Path) -> Result<(), ClusterError> {
        let mode = match self {
            Account::Own => 0o700,
            Account::Other { .. } => 0o711,
        };
        fs::DirBuilder::new()
            .recursive(true)
            .mode(mode)
            .create(folder)
            .map_err(ClusterError::files(format!("make the folder {}", folder.display())))?;
        match self {
            Account::Other { user, .. } if !self.reaches(folder) => {
                Err(ClusterError::OutOfReach { folder: folder.to_owned(), user })
            }
            _ => Ok(()),
        }
    }

    /// Makes a folder that this account alone may enter, or closes an existing one to others.
    pub(super) fn make_private(self, folder: &Path) -> Result<(), ClusterError> {
        let deed = || ClusterError::files(format!("make the folder {}", folder.display()));
        match fs::DirBuilder::new().mode(0o700).create(folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(deed()(error));
            }
            _ => {}
        }
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).map_err(deed())?;
        self.give(folder).map_err(deed())
    }

    /// Hands a file that root made to the account.
    pub(super) fn give(self, path: &Path) -> io::Result<()> {
        match self {
            Account::Own => Ok(()),
            Account::Other { user, group } => chown(path, Some(user), Some(group)),
        }
    }

    fn reaches(self, folder: &Path) -> bool {
        let Account::Other { user, group } = self else {
            return true;
        };
        folder.ancestors().filter_map(|place| fs::metadata(place).ok()).all(|place| {
            let digit = match (place.uid() == user, place.gid() == group) {
                (true, _) => 0o100,
                (_, true) => 0o010,
                _ => 0o001,
            };
            place.mode() & digit != 0
        })
    }
}

/// A folder on the way belongs to somebody who lets nobody else in.
fn closed(folder: &Path) -> ClusterError {
    let nearest = folder.ancestors().find_map(|place| {
        let found = fs::metadata(place).ok()?;
        Some((place.to_owned(), found.uid()))
    });
    let (folder, owner) = nearest.unwrap_or((folder.to_owned(), 0));
    ClusterError::ForeignFolder { folder, owner }
}

fn entry(people: &str, name: &str) -> Option<Account> {
    people.lines().find_map(|line| {
        let mut fields = line.split(':');
        if fields.next() != Some(name) {
            return None;
        }
        let user = fields.nth(1)?.parse().ok()?;
        let group = fields.next()?.parse().ok()?;
        Some(Account::Other { user, group })
    })
}
