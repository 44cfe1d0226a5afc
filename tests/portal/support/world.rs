//! The small world that every portal of a test begins with: two districts in two countries, two schools in
//! each, an association in each school. Its ids are fixed, so that a failure is readable.

use kopilka::ids::{AssociationId, DistrictId, SchoolId};
use sqlx::AssertSqlSafe;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

/// Two districts, far from each other.
#[derive(Clone, Debug)]
pub struct World {
    pub near: District,
    pub far: District,
}

#[derive(Clone, Debug)]
pub struct District {
    pub id: DistrictId,
    pub name: &'static str,
    pub country: &'static str,
    pub language: &'static str,
    pub time_zone: &'static str,
    pub schools: [School; 2],
}

/// A school with its one association.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct School {
    pub id: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    pub name: &'static str,
    pub association_name: &'static str,
}

impl Default for World {
    fn default() -> Self {
        Self {
            near: District {
                id: DistrictId(id(0x10)),
                name: "Заозёрный район",
                country: "ru",
                language: "ru",
                time_zone: "Europe/Moscow",
                schools: [
                    school(0x10, 1, "Школа № 4", "МО классных руководителей"),
                    school(0x10, 2, "Гимназия «Лад»", "Объединение классных руководителей"),
                ],
            },
            far: District {
                id: DistrictId(id(0x20)),
                name: "Калинівська громада",
                country: "ua",
                language: "uk",
                time_zone: "Europe/Kyiv",
                schools: [
                    school(0x20, 1, "Ліцей № 2", "МО класних керівників"),
                    school(0x20, 2, "Гімназія «Обрій»", "Об’єднання класних керівників"),
                ],
            },
        }
    }
}

fn school(district: u128, number: u128, name: &'static str, association_name: &'static str) -> School {
    School {
        id: SchoolId(id(district + number)),
        district: DistrictId(id(district)),
        association: AssociationId(id(0x100 + district + number)),
        name,
        association_name,
    }
}

/// An id that shows what it is: 00000000-0000-7000-8000-000000000011.
fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x7000_8000_0000_0000_0000 + number)
}

impl World {
    /// The school where a person works of whom nothing else is said.
    pub fn school(&self) -> &School {
        &self.near.schools[0]
    }

    /// Another school of the same district.
    pub fn neighbour(&self) -> &School {
        &self.near.schools[1]
    }

    /// A school of the other district.
    pub fn stranger(&self) -> &School {
        &self.far.schools[0]
    }

    pub fn district(&self) -> &District {
        &self.near
    }

    pub fn schools(&self) -> impl Iterator<Item = &School> {
        self.near.schools.iter().chain(&self.far.schools)
    }

    /// Puts the world into an empty database.
    pub async fn settle(&self, connection: &mut PgConnection) {
        let everywhere: Vec<_> = self.schools().map(|school| school.id.to_string()).collect();
        let mut statements = format!("SET portal.reach = '{{{}}}';", everywhere.join(","));
        for district in [&self.near, &self.far] {
            let District { id, name, country, language, time_zone, .. } = district;
            statements += &format!(
                "INSERT INTO districts (id, name, country, language, time_zone, created_at)
                 VALUES ('{id}', '{name}', '{country}', '{language}', '{time_zone}', '2026-08-01');
                 INSERT INTO academic_years (id, district_id, first_year, starts_on, ends_on)
                 VALUES (gen_random_uuid(), '{id}', 2026, '2026-09-01', '2027-05-31');"
            );
            for School { id, district, association, name, association_name } in &district.schools {
                statements += &format!(
                    "INSERT INTO schools (id, district_id, name, kind, created_at)
                     VALUES ('{id}', '{district}', '{name}', 'school', '2026-08-01');
                     INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
                     VALUES ('{association}', '{id}', '{district}', '{association_name}', 'school', '{language}', '2026-08-01');"
                );
            }
        }
        sqlx::raw_sql(AssertSqlSafe(statements)).execute(connection).await.unwrap();
    }
}

/// Something that stands somewhere in the world.
pub trait Somewhere {
    fn school(&self) -> School;
}

impl Somewhere for School {
    fn school(&self) -> School {
        self.clone()
    }
}

/// A district's work is done for its first school.
impl Somewhere for District {
    fn school(&self) -> School {
        self.schools[0].clone()
    }
}
