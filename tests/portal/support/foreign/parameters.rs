//! The parameters of routes, and whose they are.

use kopilka::access::Role;

/// Whether the things of other schools are none of a role's business.
pub fn is_kept_from(role: Role, path: &str) -> bool {
    const KEPT_BY_ADMINISTRATORS: [&str; 6] = ["user", "role", "district", "school", "association", "year"];
    role != Role::Administrator || !parameters(path).iter().any(|name| KEPT_BY_ADMINISTRATORS.contains(name))
}

/// The parameters of a route's path, in their order.
pub fn parameters(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}
