//! The annual plan of an association. The head writes it in August, most of it out of last year's; it is
//! considered, agreed and approved, and from then on stands: a correction is a new edition beside the old one.
//! Its rows are due when plans say things are due, and each is marked when it is done or was not.

mod execution;
mod model;
mod offering;
mod pages;
mod paths;
mod print;
mod routes;
mod store;
mod years;

pub use execution::{Executed, Execution, execution};
pub use model::checks::Severity;
pub use model::comparison::{Run, compare};
pub use model::import::{Draft, read_plan};
pub use model::{
    Annexes, Approvers, Calendar, Circle, Colleague, Content, Header, Item, Language, Section, Stamp, Standing, Status,
    Submitter, Timing, Window, calendar, is_everybody, roles_in, year_title,
};
pub use offering::{Offered, offer_tasks};
pub use pages::papers::{bound, in_force};
pub use pages::settling::{Settled, settle_rows};
pub use paths::{row as row_path, show as path};
pub use print::Bearing;
pub use routes::routes;
pub use store::beginnings::{Origin, list_origins as origins};
pub use store::leaders::{Leader, leaders};
pub use store::people::circle;
pub use store::road::{Step, approvers, stamps_since_sent, submitter};
pub use years::calendar_of;
