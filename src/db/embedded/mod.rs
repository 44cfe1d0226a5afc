//! The private PostgreSQL of a program that was given no database: it lies below the data folder,
//! is reached by a socket only, lives exactly as long as the program, and is started anew when it falls.
//! Whatever an earlier run left behind (a half-made cluster, a stale lock file, a server without a
//! program) is either cleared away safely or answered with a sentence that names the remedy.
//!
//! Read on in this order: `cluster` (the story), `creation` (the first start), `keeper` (the watch over
//! the server), `remains` (what earlier runs left), `account` and `binaries` (who runs what).

mod account;
mod binaries;
mod cluster;
mod creation;
mod durability;
mod error;
mod keeper;
mod names;
mod place;
mod remains;
mod run_folder;

pub use cluster::{Cluster, join, start};
pub use durability::Durability;
pub use error::ClusterError;
pub use names::{DATABASE, OWNER, SERVING};
