//! Districts, their schools and the associations of class teachers in them, and the school calendar. A school
//! has periods: it is opened, renamed, merged, closed, and an old paper keeps the name of its day.

mod model;
mod pages;
mod store;

use crate::access::{ADMINS, CENTRE};
use crate::web::Routes;

pub use model::association::AssociationDraft;
pub use model::district::{DistrictDraft, LICENCES};
pub use model::school::{Closing, SchoolDraft, SchoolName};
pub use model::year::{AcademicYear, Term, YearDraft};
pub use store::associations::{insert as insert_association, options as association_options};
pub use store::districts::{insert as insert_district, options as district_options};
pub use store::names::insert as insert_school_name;
pub use store::schools::{close as close_school, insert as insert_school, name_on, options as school_options};
pub use store::years::{find_on as year_on, insert as insert_year};

pub fn routes() -> Routes {
    let calendar = ADMINS.and(CENTRE);
    Routes::new()
        .get("/admin/districts", ADMINS, pages::districts::list)
        .post("/admin/districts", ADMINS, pages::districts::create)
        .get("/admin/districts/new", ADMINS, pages::districts::new)
        .get("/admin/districts/{district}", ADMINS, pages::districts::edit)
        .post("/admin/districts/{district}", ADMINS, pages::districts::update)
        .get("/admin/schools", ADMINS, pages::schools::list)
        .post("/admin/schools", ADMINS, pages::schools::create)
        .get("/admin/schools/new", ADMINS, pages::schools::new)
        .get("/admin/schools/{school}", ADMINS, pages::school::show)
        .post("/admin/schools/{school}", ADMINS, pages::schools::update)
        .get("/admin/schools/{school}/edit", ADMINS, pages::schools::edit)
        .get("/admin/schools/{school}/names", ADMINS, pages::names::list)
        .post("/admin/schools/{school}/names", ADMINS, pages::names::create)
        .post("/admin/schools/{school}/names/{name}/delete", ADMINS, pages::names::delete)
        .post("/admin/schools/{school}/renaming", ADMINS, pages::names::rename)
        .get("/admin/schools/{school}/closing", ADMINS, pages::closing::new)
        .post("/admin/schools/{school}/closing", ADMINS, pages::closing::create)
        .post("/admin/schools/{school}/closing/delete", ADMINS, pages::closing::delete)
        .get("/admin/schools/{school}/associations/new", ADMINS, pages::associations::new)
        .post("/admin/schools/{school}/associations", ADMINS, pages::associations::create)
        .get("/admin/associations/{association}", ADMINS, pages::associations::edit)
        .post("/admin/associations/{association}", ADMINS, pages::associations::update)
        .post("/admin/associations/{association}/closing", ADMINS, pages::associations::close)
        .post("/admin/associations/{association}/closing/delete", ADMINS, pages::associations::reopen)
        .get("/admin/years", calendar, pages::years::list)
        .post("/admin/years", calendar, pages::years::create)
        .get("/admin/years/{year}", calendar, pages::years::edit)
        .post("/admin/years/{year}", calendar, pages::years::update)
}
