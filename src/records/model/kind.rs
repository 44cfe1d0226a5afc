//! The kinds of records, and what is asked of each.

/// How far an event reached.
pub const LEVELS: [&str; 5] = ["association", "school", "district", "region", "country"];

/// What a record may say beside its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The member it is about.
    Person,
    /// The other person: who was visited, the mentor.
    Other,
    Title,
    Level,
    /// One of a few outcomes.
    Outcome,
    Hours,
    /// The last day.
    Until,
    /// How many answered, out of how many.
    Answers,
    /// A mean score, out of so many respondents.
    Score,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal, [$($field:ident),*];)*) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Kind { $($(#[$doc])* $name,)* }

        impl Kind {
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The word in tables, addresses and message keys.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            const fn fields(self) -> &'static [Field] {
                match self { $(Self::$name => &[$(Field::$field),*],)* }
            }
        }
    };
}

kinds! {
    OpenEvent = "open-event", [Person, Title, Level];
    /// A sheet of a mutual visit.
    Visit = "visit", [Person, Other, Title];
    /// A master class or a seminar.
    MasterClass = "master-class", [Person, Title, Level];
    /// Experience that was generalised.
    Generalisation = "generalisation", [Person, Title, Level];
    Course = "course", [Person, Title, Hours, Until];
    Attestation = "attestation", [Person, Outcome];
    /// A report on the topic of self-education.
    SelfEducation = "self-education", [Person, Title];
    Contest = "contest", [Person, Title, Level, Outcome];
    Publication = "publication", [Person, Title, Level];
    /// A talk beyond the association.
    Talk = "talk", [Person, Title, Level];
    Award = "award", [Person, Title, Level];
    /// A pair of beginner and mentor.
    Mentoring = "mentoring", [Person, Other, Until];
    MentorMeeting = "mentor-meeting", [Person, Other, Title];
    /// Difficulties were asked for.
    Diagnostics = "diagnostics", [Title, Answers];
    Difficulty = "difficulty", [Title, Score];
    /// At the centre of the district.
    Consultation = "consultation", [Person, Title];
    /// Of a resolution.
    Recommendation = "recommendation", [Title, Outcome];
    /// Of the district's association.
    DistrictMeeting = "district-meeting", [Person, Title, Outcome];
    ClassEvent = "class-event", [Person, Title];
    ParentsMeeting = "parents-meeting", [Person, Title];
}

impl Kind {
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    pub fn has(self, field: Field) -> bool {
        self.fields().contains(&field)
    }

    /// About the association as a whole: whoever keeps its papers writes it.
    pub fn is_of_association(self) -> bool {
        !self.has(Field::Person)
    }

    /// The outcomes to choose from, as a country knows them.
    pub const fn outcomes(self, country: &str) -> &'static [&'static str] {
        match self {
            Self::Attestation if matches!(country.as_bytes(), b"ua") => &[
                "specialist",
                "second",
                "first",
                "highest",
                "senior-teacher",
                "teacher-methodist",
                "senior-educator",
                "educator-methodist",
                "organiser-methodist",
                "group-methodist",
            ],
            Self::Attestation => &["compliance", "first", "highest", "pedagogue-methodist", "pedagogue-mentor"],
            Self::Contest => &["participant", "prize", "winner"],
            Self::Recommendation => &["done", "in-work", "not-begun"],
            Self::DistrictMeeting => &["attended", "spoke"],
            _ => &[],
        }
    }
}
