//! The states of what was sent, and the deeds that lead from one to another.

/// Where a sending stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Nobody has read it: the school may still take it back.
    Sent,
    /// In work with somebody of the centre.
    Opened,
    Accepted,
    Returned,
    /// «Ознайомлено»: the centre has taken note of it.
    Noted,
    /// «Надано поради»: the centre has given advice.
    Advised,
    /// Taken back by the school before anybody read it.
    Recalled,
    /// The centre has opened again what it had accepted.
    Reopened,
    /// The school has sent a later round of what had been accepted.
    Lapsed,
}

impl Status {
    pub const ALL: [Self; 9] = [
        Self::Sent,
        Self::Opened,
        Self::Accepted,
        Self::Returned,
        Self::Noted,
        Self::Advised,
        Self::Recalled,
        Self::Reopened,
        Self::Lapsed,
    ];

    /// The word in tables, addresses and message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Opened => "opened",
            Self::Accepted => "accepted",
            Self::Returned => "returned",
            Self::Noted => "noted",
            Self::Advised => "advised",
            Self::Recalled => "recalled",
            Self::Reopened => "reopened",
            Self::Lapsed => "lapsed",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Of the sign beside its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Sent | Self::Opened => "eye",
            Self::Accepted | Self::Noted => "ok",
            Self::Returned | Self::Reopened | Self::Advised => "back",
            Self::Recalled | Self::Lapsed => "draft",
        }
    }

    /// Whether it waits for the centre.
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::Sent | Self::Opened)
    }

    /// Whether the school is to send a further round.
    pub const fn wants_another(self) -> bool {
        matches!(self, Self::Returned | Self::Reopened)
    }

    /// Whether the school may send a further round: what waits for the centre is taken back first, or read.
    pub const fn allows_another(self) -> bool {
        !self.is_waiting()
    }

    /// Whether the centre has agreed to it.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Accepted | Self::Noted)
    }
}

/// What the centre says at the end of its reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Accept,
    Return,
    Note,
    Advise,
}

impl Verdict {
    pub const ALL: [Self; 4] = [Self::Accept, Self::Return, Self::Note, Self::Advise];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Return => "return",
            Self::Note => "note",
            Self::Advise => "advise",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == code)
    }

    /// The two verdicts of a country: content, and not content. In Ukraine a centre advises and does not judge.
    pub fn of_country(country: &str) -> [Self; 2] {
        if country == "ua" { [Self::Note, Self::Advise] } else { [Self::Accept, Self::Return] }
    }

    pub const fn status(self) -> Status {
        match self {
            Self::Accept => Status::Accepted,
            Self::Return => Status::Returned,
            Self::Note => Status::Noted,
            Self::Advise => Status::Advised,
        }
    }

    /// Whether it must say why.
    pub const fn needs_a_reason(self) -> bool {
        matches!(self, Self::Return | Self::Advise)
    }
}
