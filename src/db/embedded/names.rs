//! What the database and the roles of a private cluster are called.

/// The database that a new cluster is made with.
pub const DATABASE: &str = "kopilka";
/// Owns the database and changes its schema; no superuser.
pub const OWNER: &str = "kopilka_owner";
/// Serves pages: owns nothing, so that row security binds it.
pub const SERVING: &str = "kopilka_serving";
