//! Where a practice of the demo district is at home.

use anyhow::bail;

use super::world::{Association, District, Practice, School, World};

/// Where a practice belongs: to an association with its base school, or to the centre of a district.
#[derive(Clone, Copy)]
pub enum Home<'a> {
    Association(&'a Association, &'a School),
    Centre(&'a District),
}

impl Home<'_> {
    /// The key of the district.
    pub fn district(&self) -> &str {
        match self {
            Self::Association(_, school) => &school.district,
            Self::Centre(district) => &district.key,
        }
    }
}

impl World {
    /// Where a practice belongs.
    pub fn home(&self, practice: &Practice) -> anyhow::Result<Home<'_>> {
        match (&practice.association, &practice.centre) {
            (Some(key), None) => {
                let association = self.association(key)?;
                Ok(Home::Association(association, self.school(&association.school)?))
            }
            (None, Some(key)) => Ok(Home::Centre(self.district(key)?)),
            _ => bail!("«{}» belongs neither to one association nor to one centre", practice.key),
        }
    }
}
