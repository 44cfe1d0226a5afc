//! How a practice looks on a cover or a row: colour and sign by its rubric, classes on the spine, the file's sign.

/// The colour of the notebook by rubric.
pub fn colour(rubric: Option<&str>) -> &'static str {
    match rubric {
        Some("class-hours") => "green",
        Some("parents") => "clay",
        Some("self-government" | "career") => "blue",
        Some("games" | "celebrations" | "trips") => "ochre",
        Some("diagnostics" | "individual" | "inclusion") => "plum",
        _ => "slate",
    }
}

/// The sign of a rubric in the sprite.
pub fn icon(rubric: Option<&str>) -> &'static str {
    match rubric {
        Some("class-hours") => "messages-square",
        Some("parents") => "users",
        Some("self-government") => "lightbulb",
        Some("games") => "puzzle",
        Some("celebrations") => "party-popper",
        Some("diagnostics") => "stethoscope",
        Some("trips") => "map-pin",
        _ => "file-text",
    }
}

/// «5–7», «6», or nothing while not chosen.
pub fn grades(from: Option<i32>, to: Option<i32>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from != to => format!("{from}–{to}"),
        (Some(grade), _) | (None, Some(grade)) => grade.to_string(),
        (None, None) => String::new(),
    }
}

/// The sign of a file by its media type.
pub fn file_icon(media_type: &str) -> &'static str {
    if media_type.starts_with("image/") {
        "image"
    } else if media_type.starts_with("audio/") {
        "music"
    } else if media_type.contains("presentation") || media_type.contains("powerpoint") {
        "presentation"
    } else if media_type.contains("sheet") || media_type.contains("excel") {
        "table"
    } else if media_type.contains("zip") {
        "archive"
    } else {
        "file-text"
    }
}

/// The message that names a place of a practice's form.
pub fn heading_of(place: &str) -> String {
    match place {
        "likeness" | "findings" => format!("{place}-heading"),
        field => format!("practices-{field}"),
    }
}
