//! The doors of the register.

use super::pages::{absences, edit, import_deeds, imports, list, member, papers, passport, promotion, snapshots, units};
use crate::access::{CENTRE, HEADS, SCHOOL_LEADERS, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    let keepers = HEADS.and(SCHOOL_LEADERS);
    Routes::new()
        .get("/members", STAFF.and(CENTRE), list::list)
        .get("/members/imports", keepers, imports::list)
        .post("/members/imports", keepers, imports::create)
        .get("/members/imports/{import}", keepers, imports::show)
        .post("/members/imports/{import}", keepers, imports::update)
        .post("/members/imports/{import}/delete", keepers, import_deeds::delete)
        .post("/members/imports/{import}/acceptance/delete", keepers, import_deeds::take_back)
        .get("/members/paper", STAFF, papers::list)
        .get("/members/paper/{format}", STAFF, papers::list_file)
        .get("/members/passport", STAFF, passport::show)
        .get("/members/passport/{association}", keepers, passport::edit)
        .post("/members/passport/{association}", keepers, passport::update)
        .get("/members/passport/{association}/paper", STAFF, papers::passport)
        .get("/members/passport/{association}/paper/{format}", STAFF, papers::passport_file)
        .get("/members/snapshots", STAFF, snapshots::list)
        .post("/members/snapshots", HEADS, snapshots::create)
        .get("/members/snapshots/{snapshot}", STAFF, snapshots::show)
        .get("/members/snapshots/{snapshot}/paper", STAFF, papers::snapshot)
        .get("/members/snapshots/{snapshot}/paper/{format}", STAFF, papers::snapshot_file)
        .get("/members/units", STAFF, units::list)
        .post("/members/units", keepers, units::create)
        .get("/members/units/new", keepers, units::new)
        .get("/members/units/promotion", keepers, promotion::new)
        .post("/members/units/promotion", keepers, promotion::create)
        .post("/members/units/promotion/{promotion}/delete", keepers, promotion::delete)
        .get("/members/units/{unit}", keepers, units::edit)
        .post("/members/units/{unit}", keepers, units::update)
        .post("/members/units/{unit}/delete", keepers, units::delete)
        .get("/members/{member}", STAFF, member::show)
        .post("/members/{member}", STAFF, edit::update)
        .get("/members/{member}/edit", STAFF, edit::edit)
        .get("/members/{member}/absences/new", keepers, absences::new)
        .post("/members/{member}/absences", keepers, absences::create)
        .post("/members/{member}/absences/{absence}/delete", keepers, absences::delete)
}
