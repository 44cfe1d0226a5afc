//! The columns of the register, chosen by the reader and kept in the address.

/// What a column tells of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Units,
    Post,
    Function,
    Subject,
    Education,
    Teaching,
    ClassTeaching,
    Category,
    Title,
    Course,
    Topic,
    Awards,
    Phone,
}

impl Column {
    pub const ALL: [Self; 13] = [
        Self::Units,
        Self::Post,
        Self::Function,
        Self::Subject,
        Self::Education,
        Self::Teaching,
        Self::ClassTeaching,
        Self::Category,
        Self::Title,
        Self::Course,
        Self::Topic,
        Self::Awards,
        Self::Phone,
    ];

    /// The columns that lists of members usually have.
    const USUAL: [Self; 5] = [Self::Units, Self::Post, Self::ClassTeaching, Self::Category, Self::Topic];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Units => "units",
            Self::Post => "post",
            Self::Function => "function",
            Self::Subject => "subject",
            Self::Education => "education",
            Self::Teaching => "teaching",
            Self::ClassTeaching => "class-teaching",
            Self::Category => "category",
            Self::Title => "title",
            Self::Course => "course",
            Self::Topic => "topic",
            Self::Awards => "awards",
            Self::Phone => "phone",
        }
    }

    /// The columns asked for, in their usual order; the usual ones where none is asked for.
    pub fn chosen(codes: &[String]) -> Vec<Self> {
        let chosen: Vec<_> = Self::ALL.into_iter().filter(|column| codes.iter().any(|code| code == column.code())).collect();
        if chosen.is_empty() { Self::USUAL.to_vec() } else { chosen }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_columns_are_passed_over_and_none_means_the_usual_ones() {
        let chosen = |codes: &[&str]| Column::chosen(&codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>());

        assert_eq!(chosen(&["topic", "salary", "units"]), [Column::Units, Column::Topic]);
        assert_eq!(chosen(&[]), Column::USUAL);
        assert_eq!(chosen(&["salary"]), Column::USUAL);
    }
}
