//! The desk of everybody who works with the bank: the own pieces, the sheets that wait for their expert, and, for those
//! who lead a school or keep the bank, what was handed in to them.

use askama::Template;
use time::Date;

use crate::access::{AUTHORS, CENTRE, Place, REVIEWERS, SCHOOL_LEADERS};
use crate::error::Result;
use crate::innovations::model::innovation::Status;
use crate::innovations::model::recognition::Standing;
use crate::innovations::model::sheet::Sheet;
use crate::innovations::paths;
use crate::innovations::store::listing::{self, Desk, Listed};
use crate::innovations::store::sheets::{self, Wanted};
use crate::web::{Ctx, Response, filters};

#[derive(Template)]
#[template(path = "innovations/work.html")]
struct Work {
    own: Vec<Listed>,
    sheets: Vec<Sheet>,
    /// What was handed in; nothing where the reader decides on nothing.
    desk: Vec<Listed>,
    has_desk: bool,
    is_keeper: bool,
    may_write: bool,
    today: Date,
}

impl Work {
    fn path(&self, listed: &Listed) -> String {
        paths::show(listed.id)
    }

    fn sheet_path(&self, sheet: &Sheet) -> String {
        paths::sheet(sheet.id)
    }

    fn is_late(&self, listed: &Listed) -> bool {
        listed.due_on.is_some_and(|due| due < self.today)
    }

    /// Whether it is the reader's turn: to put forward, to check, to decide, or to confirm.
    fn waits(&self, listed: &Listed) -> bool {
        let ends = listed.recognition(self.today).is_some_and(|(_, standing)| standing != Standing::Holds);
        match Status::from_code(&listed.status) {
            Some(Status::Proposed) => !self.is_keeper,
            Some(Status::Checking | Status::Council) => self.is_keeper,
            Some(Status::Banked | Status::Presented) => self.is_keeper && ends,
            _ => false,
        }
    }

    fn waiting(&self) -> Vec<&Listed> {
        self.desk.iter().filter(|listed| self.waits(listed)).collect()
    }

    fn others(&self) -> Vec<&Listed> {
        self.desk.iter().filter(|listed| !self.waits(listed)).collect()
    }

    /// How the recognition that counts for most stands, where that is worth saying.
    fn standing(&self, listed: &Listed) -> Option<Standing> {
        let is_in_bank = Status::from_code(&listed.status).is_some_and(Status::is_in_bank);
        let (_, standing) = listed.recognition(self.today).filter(|_| is_in_bank)?;
        Some(standing).filter(|standing| *standing != Standing::Holds)
    }
}

pub async fn show(ctx: Ctx) -> Result<Response> {
    let actor = &ctx.actor;
    let leads = REVIEWERS.and(SCHOOL_LEADERS).admits(Some(actor));
    let desk = match actor.place {
        Place::District(district) => Some(Desk::Keeper(district.0)),
        Place::Association(association) if leads => Some(Desk::Leader { schools: Vec::new(), associations: vec![association.0] }),
        Place::School(school) => Some(Desk::Leader { schools: vec![school.0], associations: Vec::new() }),
        _ => None,
    };
    let mut tx = ctx.read().await?;
    let own = listing::list_desk(&mut tx, &Desk::Author(actor.user.0)).await?;
    let sheets = sheets::list(&mut tx, Wanted { expert: Some(actor.user), ..Wanted::default() }).await?;
    let listed = match &desk {
        Some(desk) => listing::list_desk(&mut tx, desk).await?,
        None => Vec::new(),
    };
    drop(tx);
    ctx.page(Work {
        own,
        sheets,
        desk: listed,
        has_desk: desk.is_some(),
        is_keeper: CENTRE.admits(Some(actor)),
        may_write: AUTHORS.admits(Some(actor)),
        today: ctx.today(),
    })
}
