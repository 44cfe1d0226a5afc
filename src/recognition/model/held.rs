//! A certificate as it is kept: whose it is, whether it holds, and what may be done to it by whom.

use time::{Date, OffsetDateTime};

use super::bank::Bank;
use super::certificate::Certificate;
use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::ids::{CertificateId, DistrictId, PracticeId, SchoolId, UserId};

/// A certificate that was issued.
#[derive(Clone, Debug)]
pub struct Held {
    pub id: CertificateId,
    /// By which anybody who holds the paper may check it.
    pub code: String,
    pub practice: PracticeId,
    pub school: Option<SchoolId>,
    pub district: DistrictId,
    pub author: UserId,
    pub bank: Bank,
    /// The association or the district.
    pub issuer: uuid::Uuid,
    pub credit: i32,
    pub issue: i32,
    /// As printed.
    pub number: String,
    pub issued_on: Date,
    pub issued_at: OffsetDateTime,
    pub certificate: Certificate,
    /// Since when the practice is no longer in the bank.
    pub withdrawn_on: Option<Date>,
    pub annulment: Option<Annulment>,
    /// A further issue for the same author stands already.
    pub is_replaced: bool,
}

/// Why a certificate does not hold any more, as those within are told.
#[derive(Clone, Debug)]
pub struct Annulment {
    pub reason: String,
    pub by: String,
    pub at: OffsetDateTime,
}

/// Whether a certificate holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Holds,
    /// The practice was withdrawn or taken down.
    Withdrawn,
    Annulled,
}

impl Standing {
    /// An annulment is final, whatever becomes of the practice.
    pub const fn of(is_withdrawn: bool, is_annulled: bool) -> Self {
        match (is_annulled, is_withdrawn) {
            (true, _) => Self::Annulled,
            (false, true) => Self::Withdrawn,
            (false, false) => Self::Holds,
        }
    }

    /// The word in message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Withdrawn => "withdrawn",
            Self::Annulled => "annulled",
        }
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Holds => "ok",
            Self::Withdrawn => "back",
            Self::Annulled => "late",
        }
    }
}

impl Held {
    pub fn standing(&self) -> Standing {
        Standing::of(self.withdrawn_on.is_some(), self.annulment.is_some())
    }

    /// Its holder, and those who lead the bank it was given in.
    pub fn is_readable(&self, actor: &Actor) -> bool {
        self.author == actor.user || actor.has(Role::Principal) || self.is_of(actor)
    }

    /// Whoever takes practices into the bank annuls its certificates.
    pub fn can_annul(&self, actor: &Actor) -> Result<(), Refusal> {
        if !self.is_of(actor) {
            return Err(Refusal::new("recognition-refused-not-issuer"));
        }
        if self.annulment.is_some() { Err(Refusal::new("recognition-refused-annulled")) } else { Ok(()) }
    }

    /// In place of an annulled certificate a further one may be issued, while the practice is in the bank.
    pub fn can_reissue(&self, actor: &Actor) -> Result<(), Refusal> {
        if !self.is_of(actor) {
            return Err(Refusal::new("recognition-refused-not-issuer"));
        }
        if self.annulment.is_none() {
            return Err(Refusal::new("recognition-refused-holds"));
        }
        if self.is_replaced {
            return Err(Refusal::new("recognition-refused-replaced"));
        }
        if self.withdrawn_on.is_some() { Err(Refusal::new("recognition-refused-withdrawn")) } else { Ok(()) }
    }

    fn is_of(&self, actor: &Actor) -> bool {
        match self.bank {
            Bank::Association => {
                let leads = actor.has(Role::Head) || actor.has(Role::Deputy);
                leads && actor.reach.associations.contains(&self.issuer)
            }
            Bank::District => {
                let centre = actor.has(Role::Methodologist) || actor.has(Role::CentreHead);
                centre && actor.district().is_some_and(|district| district.0 == self.issuer)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_annulled_certificate_stays_annulled_whatever_becomes_of_the_practice() {
        assert_eq!(Standing::of(false, false), Standing::Holds);
        assert_eq!(Standing::of(true, false), Standing::Withdrawn);
        assert_eq!(Standing::of(true, true), Standing::Annulled);
        assert_eq!(Standing::of(false, true), Standing::Annulled);
    }
}
