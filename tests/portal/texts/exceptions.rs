//! Where the watchman of words looks away, each place with its reason.

/// Texts that look like message keys and are none, each with its reason.
pub const NOT_KEYS: &[(&str, &str)] = &[
    ("centre-head", "a role"),
    ("clock-alert", "a sign of the sprite"),
    ("protocols-check-", "the beginning of the names of checks, which is taken off"),
];

/// Families of keys whose last part comes out of the database, each with its reason.
pub const FAMILIES: &[(&str, &str)] = &[
    ("audit-", "the word of a deed, as the entry holds it"),
    ("import-", "the name of a file of an archive"),
    ("indicators-", "the code of an indicator and the parts of its numbers"),
];

/// Counts in an oblique case, where the words for two and for five are the same.
pub const OBLIQUE: &[&str] =
    &["home-sharing-about", "home-tally-practices", "home-tally-schools", "home-task-heads", "submissions-remind"];

/// Words of our two languages in the code, each place with its reason.
pub const CYRILLIC: &[(&str, &str)] = &[
    ("demo", "the demo district is content"),
    ("text/locale.rs", "a language is named in itself"),
    ("text/normalise", "reads what people have typed"),
    ("text/persons", "reads whom people have named"),
    ("practices/model/likeness/tests.rs", "texts that are compared"),
    ("practices/model/file_words.rs", "reads scripts as teachers write them"),
    ("plans/model/timing", "terms are read as people type them, and printed in the language of the paper"),
    ("plans/model/circle.rs", "reads whom people have named"),
    ("decisions/model/meant.rs", "reads whom people have named"),
    ("plans/model/import/reading/", "reads plans as people write them in Word"),
    ("plans/model/checks", "reads what people have typed"),
    ("reports/model", "reads what people have typed"),
    ("meetings/model/protocol/checks", "reads what people have typed"),
    ("meetings/model/protocol/drafting/tests.rs", "the words of a protocol"),
    ("meetings/model/protocol/sample.rs", "the words of a protocol"),
    ("consolidated/model/tests.rs", "names of schools and of difficulties"),
    ("search/", "stems, endings and abbreviations are what is searched by"),
    ("files/", "reads what is in people's files, and names copies of them"),
];
