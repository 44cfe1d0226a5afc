//! A page, a piece of news or an announcement of the centre, on its road from a draft to the archive.

use time::{Date, OffsetDateTime};

use super::district::is_of_centre;
use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::ids::{ArticleId, DistrictId};
use crate::web::{Errors, Problem};

/// What the centre writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Stands in the menu of the section: the regulation, the staff, the plan of the centre.
    Page,
    News,
    Announcement,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Page, Self::News, Self::Announcement];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::News => "news",
            Self::Announcement => "announcement",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Draft,
    Published,
    /// It has left the lists; whoever has its address still reads it.
    Archived,
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Draft, Self::Published, Self::Archived];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Archived => "archived",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// How its badge looks.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "ok",
            Self::Archived => "back",
        }
    }
}

/// A step on the road.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Publish,
    /// Back to a draft, away from everybody's eyes.
    Withdraw,
    Archive,
    /// Out of the archive.
    Restore,
}

impl Deed {
    /// The word in the record of deeds.
    pub const fn noted(self) -> &'static str {
        match self {
            Self::Publish => "section-publish",
            Self::Withdraw => "section-withdraw",
            Self::Archive => "section-archive",
            Self::Restore => "section-restore",
        }
    }

    const fn leads(self, from: Status) -> Option<Status> {
        match (self, from) {
            (Self::Publish, Status::Draft) | (Self::Restore, Status::Archived) => Some(Status::Published),
            (Self::Withdraw, Status::Published | Status::Archived) => Some(Status::Draft),
            (Self::Archive, Status::Published) => Some(Status::Archived),
            _ => None,
        }
    }
}

/// What is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    pub title: String,
    pub lead: String,
    pub text: String,
    pub source: String,
    pub dated: Option<Date>,
}

#[derive(Clone, Debug)]
pub struct Article {
    pub id: ArticleId,
    pub district: DistrictId,
    /// The language in which its centre writes.
    pub language: String,
    pub kind: Kind,
    pub status: Status,
    pub content: Content,
    pub changed_at: OffsetDateTime,
    pub changed_by_name: String,
    pub published_at: Option<OffsetDateTime>,
    pub version: i32,
}

impl Article {
    /// Pages speak for the centre: its head publishes them. News a methodologist publishes too.
    pub fn can_publish(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_look_after(actor)?;
        if self.kind == Kind::Page && !actor.has(Role::CentreHead) {
            return Err(Refusal::new("centre-refused-head-publishes"));
        }
        Ok(())
    }

    /// A draft is written by anybody of the centre; what is shown to everybody, by those who may show it.
    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.status == Status::Draft { self.can_look_after(actor) } else { self.can_publish(actor) }
    }

    /// What was never shown to anybody may be thrown away.
    pub fn can_delete(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_look_after(actor)?;
        if self.status != Status::Draft || self.published_at.is_some() {
            return Err(Refusal::new("centre-refused-was-shown"));
        }
        Ok(())
    }

    /// The article after a step; what is not ready is not published.
    pub fn after(self, actor: &Actor, deed: Deed, lacking: &Errors, now: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_publish(actor)?;
        let status = deed.leads(self.status).ok_or_else(|| Refusal::new("centre-refused-state"))?;
        if status == Status::Published && !lacking.is_empty() {
            return Err(Refusal::new("centre-refused-not-ready"));
        }
        let published_at = if deed == Deed::Publish { self.published_at.or(Some(now)) } else { self.published_at };
        Ok(Self { status, published_at, ..self })
    }

    /// What is missing before it may be shown; `unsaid` are the pictures without a word on the people in them.
    pub fn lacking(&self, unsaid: usize) -> Errors {
        let mut errors = Errors::default();
        for (field, text) in [("title", &self.content.title), ("text", &self.content.text)] {
            if text.is_empty() {
                errors.add(field, Problem::Required);
            }
        }
        if unsaid > 0 {
            errors.add("files", Problem::Rule("centre-pictures-unsaid"));
        }
        errors
    }

    fn can_look_after(&self, actor: &Actor) -> Result<(), Refusal> {
        if is_of_centre(actor, self.district) { Ok(()) } else { Err(Refusal::new("centre-refused-not-centre")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEEDS: [Deed; 4] = [Deed::Publish, Deed::Withdraw, Deed::Archive, Deed::Restore];

    #[test]
    fn every_step_leads_where_the_table_says() {
        let table = "
            draft      published  -      -         -
            published  -          draft  archived  -
            archived   -          draft  -         published";
        for row in table.lines().filter(|row| !row.trim().is_empty()) {
            let cells: Vec<_> = row.split_whitespace().collect();
            let from = Status::from_code(cells[0]).unwrap();
            for (deed, cell) in DEEDS.into_iter().zip(&cells[1..]) {
                assert_eq!(deed.leads(from), Status::from_code(cell), "{deed:?} from {from:?}");
            }
        }
    }
}
