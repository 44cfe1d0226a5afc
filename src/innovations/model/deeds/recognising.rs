//! Who says on which level a piece is recognised, who confirms it, and who notes where it has spread.

use time::Date;

use super::refuse;
use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::innovations::model::innovation::{Innovation, Status};
use crate::innovations::model::recognition::{Level, Recognition, Spread, Standing};

impl Innovation {
    /// Who may say that a level has recognised it: the association and the school of their own, the district what the
    /// region has decided. The district's own recognition is its decision.
    pub fn can_recognise(&self, actor: &Actor, level: Level) -> Result<(), Refusal> {
        match level {
            Level::Association | Level::School => {
                self.by_leader(actor)?;
                if level == Level::School && actor.has(Role::Head) && !actor.has(Role::Deputy) {
                    return refuse("innovations-refused-role");
                }
                if matches!(self.status, Status::Draft | Status::Declined | Status::Removed) {
                    return refuse("innovations-refused-state");
                }
            }
            Level::District => return refuse("innovations-refused-state"),
            Level::Region => {
                self.by_keeper(actor)?;
                self.in_state(&[Status::Presented])?;
            }
        }
        let is_there = self.recognitions.iter().any(|one| one.level == level && one.archived_on.is_none());
        if is_there { refuse("innovations-refused-recognised") } else { Ok(()) }
    }

    pub fn recognise(mut self, actor: &Actor, recognition: Recognition) -> Result<Self, Refusal> {
        self.can_recognise(actor, recognition.level)?;
        self.recognitions.push(recognition);
        Ok(self)
    }

    /// Whether a recognition that ends or has lapsed may be confirmed or archived by this actor.
    pub fn can_renew(&self, actor: &Actor, level: Level, today: Date) -> Result<(), Refusal> {
        match level {
            Level::Association | Level::School => self.by_leader(actor)?,
            Level::District | Level::Region => self.by_keeper(actor)?,
        }
        let asks = |one: &Recognition| one.level == level && matches!(one.standing(today), Standing::Ends | Standing::Lapsed);
        if self.recognitions.iter().any(asks) { Ok(()) } else { refuse("innovations-refused-holds") }
    }

    /// It holds on until another day.
    pub fn confirm(self, actor: &Actor, level: Level, until: Date, today: Date) -> Result<Self, Refusal> {
        self.can_renew(actor, level, today)?;
        Ok(self.renewed(level, |one| {
            one.until = until;
            one.noticed_on = None;
        }))
    }

    /// It is over. What the district no longer recognises leaves its bank.
    pub fn archive(self, actor: &Actor, level: Level, today: Date) -> Result<Self, Refusal> {
        self.can_renew(actor, level, today)?;
        let mut archived = self.renewed(level, |one| one.archived_on = Some(today));
        if level == Level::District && archived.status.is_in_bank() {
            archived.status = Status::Removed;
        }
        Ok(archived)
    }

    fn renewed(mut self, level: Level, renew: impl Fn(&mut Recognition)) -> Self {
        self.recognitions.iter_mut().filter(|one| one.level == level && one.archived_on.is_none()).for_each(renew);
        self
    }

    /// Where a piece was shown or taken over is noted once somebody has recognised it.
    pub fn can_spread(&self, actor: &Actor) -> Result<(), Refusal> {
        let keeps = self.is_kept_by(actor) && self.status.is_in_bank();
        if !self.is_author(actor.user) && !self.is_led_by(actor) && !keeps {
            return refuse("innovations-refused-role");
        }
        if self.recognitions.is_empty() { refuse("innovations-refused-unrecognised") } else { Ok(()) }
    }

    pub fn spread(mut self, actor: &Actor, spread: Spread) -> Result<Self, Refusal> {
        self.can_spread(actor)?;
        self.spreads.push(spread);
        Ok(self)
    }
}
