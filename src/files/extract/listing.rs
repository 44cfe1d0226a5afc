//! What lies in an archive: the names of its members. The members themselves are not read.

use super::super::names;
use super::gathered::{Gathered, Stop};
use super::package::Package;

pub(super) fn read(package: &Package, gathered: &mut Gathered) -> Result<(), Stop> {
    for (path, _) in package.names() {
        let parts: Vec<String> = path.split(['/', '\\']).map(names::safe).collect();
        gathered.item(&parts.join(" / "))?;
    }
    Ok(())
}
