//! Who signs a protocol, and what becomes of it then. Secretary and chair each sign the same text; the second
//! signature gives it its number. A signature under a text that has changed since counts no more.

use time::OffsetDateTime;

use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::ids::UserId;
use crate::meetings::model::meeting::{Meeting, Status};

/// As what somebody signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Duty {
    Secretary,
    Chair,
}

impl Duty {
    pub const ALL: [Self; 2] = [Self::Secretary, Self::Chair];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Secretary => "secretary",
            Self::Chair => "chair",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|duty| duty.code() == code)
    }
}

/// A signature under the text with this digest.
#[derive(Clone, Debug)]
pub struct Signature {
    pub duty: Duty,
    pub user: UserId,
    /// «Журналова Нина».
    pub name: String,
    pub digest: Vec<u8>,
    pub signed_at: OffsetDateTime,
}

/// The signatures as they stand under the present text.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// Those that count.
    pub valid: Vec<Signature>,
    /// Those whose text has changed since.
    pub lapsed: Vec<Signature>,
}

impl Standing {
    /// Tells the signatures that count from those that do not: the person must still have the duty, and the text be the same.
    pub fn of(meeting: &Meeting, signatures: Vec<Signature>, digest: &[u8; 32]) -> Self {
        let mut standing = Self::default();
        for signature in signatures {
            let is_same = signature.digest == digest && meeting.signer(signature.duty) == Some(signature.user);
            let list = if is_same { &mut standing.valid } else { &mut standing.lapsed };
            list.push(signature);
        }
        let valid = &standing.valid;
        standing.lapsed.retain(|old| !valid.iter().any(|new| new.duty == old.duty));
        standing
    }

    pub fn has(&self, duty: Duty) -> bool {
        self.valid.iter().any(|signature| signature.duty == duty)
    }

    pub fn is_complete(&self) -> bool {
        Duty::ALL.into_iter().all(|duty| self.has(duty))
    }
}

impl Meeting {
    /// Whoever has a duty at this meeting.
    pub fn signer(&self, duty: Duty) -> Option<UserId> {
        match duty {
            Duty::Secretary => self.head.secretary,
            Duty::Chair => self.head.chair,
        }
    }

    /// The duties in which the actor signs now; both where one person is both.
    pub fn can_sign(&self, actor: &Actor, standing: &Standing) -> Result<Vec<Duty>, Refusal> {
        if !actor.reach.associations.contains(&self.association.0) {
            return Err(Refusal::new("protocols-refused-signer"));
        }
        if !matches!(self.status, Status::Held | Status::Reading | Status::Correcting) {
            return Err(Refusal::new("protocols-refused-state"));
        }
        let own: Vec<Duty> = Duty::ALL.into_iter().filter(|duty| self.signer(*duty) == Some(actor.user)).collect();
        if own.is_empty() {
            return Err(Refusal::new("protocols-refused-signer"));
        }
        let missing: Vec<Duty> = own.into_iter().filter(|duty| !standing.has(*duty)).collect();
        if missing.is_empty() { Err(Refusal::new("protocols-refused-signed-already")) } else { Ok(missing) }
    }

    /// Both have signed: from now on the text stands.
    pub fn sign(self, standing: &Standing) -> Result<Self, Refusal> {
        if !standing.is_complete() {
            return Err(Refusal::new("protocols-refused-state"));
        }
        Ok(Self { status: Status::Signed, ..self })
    }

    fn by_head(&self, actor: &Actor) -> Result<(), Refusal> {
        let is_here = actor.reach.associations.contains(&self.association.0);
        if is_here && actor.has(Role::Head) { Ok(()) } else { Err(Refusal::new("protocols-refused-head")) }
    }

    fn stands(&self) -> Result<(), Refusal> {
        if matches!(self.status, Status::Signed | Status::Filed) { Ok(()) } else { Err(Refusal::new("protocols-refused-state")) }
    }

    /// The head begins a further edition, for a reason.
    pub fn can_correct(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_head(actor)?;
        self.stands()
    }

    pub fn correct(self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_correct(actor)?;
        Ok(Self { status: Status::Correcting, edition: self.edition + 1, reason, ..self })
    }

    /// A correction that was begun is given up; the edition before stands on.
    pub fn can_discard(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_head(actor)?;
        if self.status == Status::Correcting { Ok(()) } else { Err(Refusal::new("protocols-refused-state")) }
    }

    pub fn discard(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_discard(actor)?;
        Ok(Self { status: Status::Signed, edition: self.edition - 1, reason: String::new(), ..self })
    }

    /// The signed paper lies in the folder of the year.
    pub fn can_file(&self, actor: &Actor) -> Result<(), Refusal> {
        let keeps = [Role::Head, Role::Secretary, Role::Deputy].into_iter().any(|role| actor.has(role));
        if !(keeps && actor.reach.associations.contains(&self.association.0)) {
            return Err(Refusal::new("protocols-refused-keeper"));
        }
        if self.status == Status::Signed { Ok(()) } else { Err(Refusal::new("protocols-refused-state")) }
    }

    pub fn file(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_file(actor)?;
        Ok(Self { status: Status::Filed, ..self })
    }

    /// A scan of the signed paper belongs to a signed edition.
    pub fn can_scan(&self, actor: &Actor) -> Result<(), Refusal> {
        let keeps = [Role::Head, Role::Secretary, Role::Deputy].into_iter().any(|role| actor.has(role));
        if !(keeps && actor.reach.associations.contains(&self.association.0)) {
            return Err(Refusal::new("protocols-refused-keeper"));
        }
        let has_signed = self.status == Status::Correcting || self.stands().is_ok();
        if has_signed { Ok(()) } else { Err(Refusal::new("protocols-refused-state")) }
    }
}
