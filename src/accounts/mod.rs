//! Accounts: one for life, however often a person's school and roles change. Sign-in and its throttling,
//! passwords, invitations by link or printed slip, open sessions, language and appearance, roles with dates.

mod jobs;
mod model;
mod pages;
mod routes;
mod store;
mod tool;

use crate::jobs::Jobs;

pub use model::password::hash as hash_password;
pub use model::role::RoleDraft;
pub use routes::routes;
pub use store::places::{Places, places};
pub use store::roles::{end_all_in_school as end_roles_in_school, insert as insert_role};
pub use store::users::{NewUser, forget_newcomer, free_login, insert as insert_user, set_password, set_post};
pub use tool::create_administrator;

pub fn jobs() -> Jobs {
    Jobs::default().with::<jobs::SendReset>().with::<jobs::SendInvitation>()
}
