//! A person acting in one place, with the roles held there today and the schools within reach.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use super::Role;
use crate::ids::{AssociationId, DistrictId, SchoolId, SessionId, UserId};
use crate::text::Locale;

/// Where a person acts: the switch in the user block changes it, and a menu is never a mixture of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// No role is held at present.
    Nowhere,
    Association(AssociationId),
    School(SchoolId),
    District(DistrictId),
    Portal,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nowhere => Ok(()),
            Self::Association(id) => write!(f, "association:{id}"),
            Self::School(id) => write!(f, "school:{id}"),
            Self::District(id) => write!(f, "district:{id}"),
            Self::Portal => f.write_str("portal"),
        }
    }
}

impl FromStr for Place {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text == "portal" {
            return Ok(Self::Portal);
        }
        let (kind, id) = text.split_once(':').ok_or(())?;
        let id: Uuid = id.parse().map_err(|_| ())?;
        match kind {
            "association" => Ok(Self::Association(id.into())),
            "school" => Ok(Self::School(id.into())),
            "district" => Ok(Self::District(id.into())),
            _ => Err(()),
        }
    }
}

/// A role held today, with the names of the place it is held in.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Holding {
    pub role: Role,
    pub acting: bool,
    pub association: Option<AssociationId>,
    pub association_name: Option<String>,
    pub school: Option<SchoolId>,
    pub school_name: Option<String>,
    pub district: Option<DistrictId>,
    pub district_name: Option<String>,
    pub country: Option<String>,
    pub language: Option<String>,
    pub time_zone: Option<String>,
}

impl Holding {
    pub fn place(&self) -> Place {
        match (self.role.scope(), self.association, self.school, self.district) {
            ("association", Some(id), _, _) => Place::Association(id),
            ("school", _, Some(id), _) => Place::School(id),
            ("district", _, _, Some(id)) => Place::District(id),
            ("portal", ..) => Place::Portal,
            _ => Place::Nowhere,
        }
    }
}

/// A place as the switch shows it.
#[derive(Clone, Debug)]
pub struct Desk {
    pub token: String,
    pub title: String,
    pub current: bool,
}

/// What an actor may read: bound to every statement and set for every transaction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    pub person: Option<UserId>,
    pub schools: Vec<Uuid>,
    pub associations: Vec<Uuid>,
    pub districts: Vec<Uuid>,
    /// The districts in whose centres the actor works: their centres' own rows are read there alone.
    pub centres: Vec<Uuid>,
}

/// A signed-in person in one place.
#[derive(Clone, Debug)]
pub struct Actor {
    pub user: UserId,
    pub session: SessionId,
    pub login: String,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    pub locale: Locale,
    pub place: Place,
    /// Roles held in the place.
    pub roles: Vec<Role>,
    /// All that is held today, in every place.
    pub holdings: Vec<Holding>,
    pub reach: Reach,
}

impl Actor {
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The holding by which the person acts here; absent only for a person without a role.
    pub fn here(&self) -> Option<&Holding> {
        self.holdings.iter().find(|holding| holding.place() == self.place)
    }

    pub fn association(&self) -> Option<AssociationId> {
        match self.place {
            Place::Association(id) => Some(id),
            _ => None,
        }
    }

    pub fn school(&self) -> Option<SchoolId> {
        self.here().and_then(|holding| holding.school)
    }

    pub fn district(&self) -> Option<DistrictId> {
        self.here().and_then(|holding| holding.district)
    }

    pub fn country(&self) -> &str {
        self.here().and_then(|holding| holding.country.as_deref()).unwrap_or("ru")
    }

    pub fn time_zone(&self) -> &str {
        self.here().and_then(|holding| holding.time_zone.as_deref()).unwrap_or("Europe/Moscow")
    }

    /// «А. П. Примерова», with no-break spaces.
    pub fn short_name(&self) -> String {
        short_name(&self.surname, &self.name, &self.patronymic)
    }

    /// «Анна Петровна»: how colleagues address each other.
    pub fn given_name(&self) -> String {
        format!("{} {}", self.name, self.patronymic).trim().to_owned()
    }

    /// «АП», for the round sign beside the name.
    pub fn initials(&self) -> String {
        initials(&self.short_name())
    }

    /// The place in words: association and school, school, district.
    pub fn place_title(&self) -> String {
        self.here().map(title).unwrap_or_default()
    }

    /// Every place the person may switch to.
    pub fn places(&self) -> Vec<Desk> {
        let mut desks: Vec<Desk> = Vec::new();
        for holding in &self.holdings {
            let token = holding.place().to_string();
            if !desks.iter().any(|desk| desk.token == token) {
                desks.push(Desk { token, title: title(holding), current: holding.place() == self.place });
            }
        }
        desks
    }
}

fn title(holding: &Holding) -> String {
    let names = match holding.place() {
        Place::Association(_) => [holding.association_name.as_deref(), holding.school_name.as_deref()],
        Place::School(_) => [holding.school_name.as_deref(), None],
        Place::District(_) => [holding.district_name.as_deref(), None],
        Place::Portal | Place::Nowhere => [None, None],
    };
    names.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Initials before the surname, joined by no-break spaces, as Russian signature lines want them.
pub fn short_name(surname: &str, name: &str, patronymic: &str) -> String {
    let mut short = String::new();
    for part in [name, patronymic] {
        if let Some(first) = part.chars().next() {
            short.push(first);
            short.push_str(".\u{a0}");
        }
    }
    short + surname
}

/// First letters of the first two words of a name.
pub fn initials(name: &str) -> String {
    name.split(|sign: char| sign.is_whitespace() || sign == '.').filter_map(|word| word.chars().next()).take(2).collect()
}
