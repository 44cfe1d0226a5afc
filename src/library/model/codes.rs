//! The closed sets a card chooses from; each value has one word, used in tables, addresses and message keys.

macro_rules! codes {
    ($($(#[$doc:meta])* pub enum $name:ident { $($(#[$about:meta])* $value:ident = $code:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$about])* $value,)+
        }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)+
                }
            }

            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    )+};
}

codes! {
    /// What sort of paper it is.
    pub enum Kind {
        Law = "law",
        Decree = "decree",
        Resolution = "resolution",
        Order = "order",
        Letter = "letter",
        Regulation = "regulation",
        /// A school's own rules, adopted by its council and put in force by its principal.
        LocalAct = "local-act",
        Recommendations = "recommendations",
        Instruction = "instruction",
        Memo = "memo",
        /// What is done in which week, year after year.
        Cyclogram = "cyclogram",
        /// A model to fill in.
        Form = "form",
        Duties = "duties",
    }

    /// For whom it stands on the shelf.
    pub enum Level {
        Association = "association",
        School = "school",
        District = "district",
        Public = "public",
    }

    /// Whose act it is.
    pub enum Authority {
        National = "national",
        Regional = "regional",
        Municipal = "municipal",
        School = "school",
        Association = "association",
    }

    /// Whom it is addressed to.
    pub enum Addressee {
        All = "all",
        Members = "members",
        /// Those in their first years as class teachers.
        Beginners = "beginners",
        Heads = "heads",
    }

    /// What one document does to another.
    pub enum Relation {
        Replaces = "replaces",
        Amends = "amends",
        Repeals = "repeals",
    }
}

/// Whether one may rely on a document on a day. It is computed, and no word is ever read back as a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    InForce,
    /// In force with changes made later.
    Amended,
    /// Adopted, and not yet in force.
    Upcoming,
    /// No longer in force; it stays on the shelf, because people still cite it.
    Repealed,
    /// Under discussion, not adopted yet.
    Draft,
}

impl Status {
    pub const ALL: &'static [Self] = &[Self::InForce, Self::Amended, Self::Upcoming, Self::Repealed, Self::Draft];

    pub const fn code(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::Amended => "amended",
            Self::Upcoming => "upcoming",
            Self::Repealed => "repealed",
            Self::Draft => "draft",
        }
    }
}
