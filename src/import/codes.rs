//! What the numbers of the files mean in the portal's classifiers.
//!
//! | number | form            | rubric          |   | number | direction  |
//! |--------|-----------------|-----------------|---|--------|------------|
//! | 1      | class hour      | class-hours     |   | 1      | civic      |
//! | 2      | parent meeting  | parents         |   | 2      | patriotic  |
//! | 3      | game            | games           |   | 3      | moral      |
//! | 4      | project         | self-government |   | 4      | aesthetic  |
//! | 5      | celebration     | celebrations    |   | 5      | physical   |
//! | 6      | campaign        | celebrations    |   | 6      | labour     |
//! | 7      | debate          | class-hours     |   | 7      | ecological |
//! | 8      | training        | prevention      |   | 8      | science    |
//! | 9      | hike            | trips           |   | 9      | civic, moral: law and family   |
//! | 10     | contest         | games           |   | 10     | physical, moral: prevention    |
//! | 11     | meeting a guest | career          |   |        |            |
//! | 12     | none: a memo    | norms           |   |        |            |

/// What a practice is, by the number of its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub rubric: Option<&'static str>,
    pub kind: &'static str,
    pub form: Option<&'static str>,
}

pub fn sort(form: u64) -> Sort {
    let (rubric, kind, form) = match form {
        1 => ("class-hours", "script", Some("class-hour")),
        2 => ("parents", "script", Some("parent-meeting")),
        3 => ("games", "script", Some("game")),
        4 => ("self-government", "project", Some("project")),
        5 => ("celebrations", "script", Some("celebration")),
        6 => ("celebrations", "script", Some("campaign")),
        7 => ("class-hours", "script", Some("debate")),
        8 => ("prevention", "development", Some("training")),
        9 => ("trips", "development", Some("hike")),
        10 => ("games", "script", Some("contest")),
        11 => ("career", "script", Some("guest")),
        12 => ("norms", "memo", None),
        _ => return Sort { rubric: None, kind: "development", form: None },
    };
    Sort { rubric: Some(rubric), kind, form }
}

pub fn directions(direction: u64) -> &'static [&'static str] {
    match direction {
        1 => &["civic"],
        2 => &["patriotic"],
        3 => &["moral"],
        4 => &["aesthetic"],
        5 => &["physical"],
        6 => &["labour"],
        7 => &["ecological"],
        8 => &["science"],
        9 => &["civic", "moral"],
        10 => &["physical", "moral"],
        _ => &[],
    }
}

/// Grades as they may stand; none where the numbers make no sense.
pub fn grades(from: i32, to: i32) -> (Option<i32>, Option<i32>) {
    let possible = 1..=12;
    if possible.contains(&from) && possible.contains(&to) && from <= to { (Some(from), Some(to)) } else { (None, None) }
}

/// The language of a text; Russian where it is neither of the two.
pub fn language(lang: &str) -> &'static str {
    if lang == "uk" { "uk" } else { "ru" }
}
