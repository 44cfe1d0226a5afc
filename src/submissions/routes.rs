//! The addresses of duties and sendings, for whom each is, and what answers.

use super::pages;
use crate::access::{CENTRE, FOLLOWERS, SCHOOL_LEADERS};
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/district", CENTRE, pages::register::show)
        .get("/district/register/paper", CENTRE, pages::papers::of_register)
        .get("/district/register/paper/{format}", CENTRE, pages::papers::register_file)
        .get("/district/queue", CENTRE, pages::queue::list)
        .get("/district/duties", CENTRE, pages::duties::list)
        .post("/district/duties", CENTRE, pages::duties::create)
        .post("/district/duties/usual", CENTRE, pages::duties::create_usual)
        .get("/district/duties/{duty}", CENTRE, pages::duties::edit)
        .post("/district/duties/{duty}", CENTRE, pages::duties::update)
        .post("/district/duties/{duty}/withdrawal", CENTRE, pages::duties::withdraw)
        .post("/district/duties/{duty}/withdrawal/delete", CENTRE, pages::duties::restore)
        .get("/district/reminders", CENTRE, pages::reminders::list)
        .post("/district/reminders", CENTRE, pages::reminders::create)
        .get("/district/extensions", CENTRE, pages::extensions::list)
        .post("/district/extensions/{extension}", CENTRE, pages::extensions::answer)
        .get("/district/submissions/{submission}", CENTRE, pages::show::of_centre)
        .get("/district/submissions/{submission}/paper", CENTRE, pages::papers::of_centre)
        .get("/district/submissions/{submission}/paper/{format}", CENTRE, pages::papers::file)
        .post("/district/submissions/{submission}/opening", CENTRE, pages::review::open)
        .post("/district/submissions/{submission}/reviewer", CENTRE, pages::review::take)
        .post("/district/submissions/{submission}/remarks", CENTRE, pages::remarks::create)
        .post("/district/submissions/{submission}/remarks/{remark}/delete", CENTRE, pages::remarks::delete)
        .post("/district/submissions/{submission}/verdict", CENTRE, pages::review::close)
        .post("/district/submissions/{submission}/verdict/delete", CENTRE, pages::review::reopen)
        .get("/duties", FOLLOWERS, pages::owed::list)
        .get("/duties/{duty}/{association}", FOLLOWERS, pages::owed::show)
        .post("/duties/{duty}/{association}/proposal", FOLLOWERS, pages::sending::propose)
        .post("/duties/{duty}/{association}/proposal/delete", FOLLOWERS, pages::sending::forget)
        .post("/duties/{duty}/{association}/sending", SCHOOL_LEADERS, pages::sending::send)
        .post("/duties/{duty}/{association}/extension", FOLLOWERS, pages::extensions::ask)
        .get("/duties/submissions/{submission}", FOLLOWERS, pages::show::of_school)
        .get("/duties/submissions/{submission}/paper", FOLLOWERS, pages::papers::of_school)
        .get("/duties/submissions/{submission}/paper/{format}", FOLLOWERS, pages::papers::file)
        .post("/duties/submissions/{submission}/recall", SCHOOL_LEADERS, pages::review::recall)
        .post("/duties/submissions/{submission}/remarks/{remark}/answer", FOLLOWERS, pages::remarks::answer)
}
