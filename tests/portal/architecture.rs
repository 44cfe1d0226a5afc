//! The watchman of the plan: who may use whom, what a feature shows of itself, how long a file may be.

use std::fs;

use crate::support::{Source, files_below, house, sources};

/// Lines a file may have; the face of a feature is a table of contents.
const BUDGET: usize = 300;
const BUDGET_OF_A_FACE: usize = 60;

/// Files that were over the budget when it was set, with the lines they may have at most. They may
/// shrink and leave the list; nothing is added to it.
const OVERDUE: &[(&str, usize)] = &[("practices/store/practices.rs", 421), ("terms/mod.rs", 103)];

#[test]
fn a_module_uses_only_modules_above_it() {
    let order = order();
    let below = |user: &str, used: &str| {
        let place = |name: &str| order.iter().position(|listed| listed == name);
        match (place(user), place(used)) {
            (Some(user), Some(used)) => used > user,
            _ => false,
        }
    };

    let mut wrong = Vec::new();
    for source in sources() {
        for (used, at) in used_modules(&source.bare) {
            if below(source.module(), &used) {
                wrong.push(format!(
                    "`{}` uses `{used}`, which stands below it (src/{}:{})",
                    source.module(),
                    source.path,
                    source.line(at)
                ));
            }
        }
    }
    for template in files_below(&house().join("templates"), "html") {
        let path = template.strip_prefix(house().join("templates")).unwrap().to_string_lossy().into_owned();
        let user =
            path.split('/').next().filter(|folder| order.iter().any(|listed| listed == folder)).unwrap_or("web").to_owned();
        for (used, _) in used_modules(&fs::read_to_string(&template).unwrap()) {
            if below(&user, &used) {
                wrong.push(format!("`{user}` uses `{used}`, which stands below it (templates/{path})"));
            }
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_stands_in_the_list() {
    let order = order();

    let strangers: Vec<_> = sources()
        .iter()
        .map(Source::module)
        .filter(|module| !["lib", "main"].contains(module) && !order.iter().any(|listed| listed == module))
        .collect();

    assert!(strangers.is_empty(), "modules without a place in src/lib.rs: {strangers:?}");
}

#[test]
fn a_feature_is_seen_only_through_its_face() {
    const ROOMS: [&str; 5] = ["model", "store", "pages", "print", "jobs"];
    let features = features();

    let mut open = Vec::new();
    for source in sources().iter().filter(|source| features.iter().any(|feature| source.path == format!("{feature}/mod.rs"))) {
        for line in source.bare.lines() {
            let room = line
                .trim()
                .strip_prefix("pub")
                .and_then(|rest| rest.split_once("mod "))
                .map(|(_, room)| room.trim_end_matches([';', ' ', '{']));
            if room.is_some_and(|room| ROOMS.contains(&room)) {
                open.push(format!("src/{}: {}", source.path, line.trim()));
            }
        }
    }

    assert!(open.is_empty(), "rooms of a feature stand open: let mod.rs re-export what others need:\n{}", open.join("\n"));
}

#[test]
fn no_file_is_too_long() {
    let limit = |path: &str| {
        let overdue = OVERDUE.iter().find(|(listed, _)| *listed == path).map(|(_, lines)| *lines);
        overdue.unwrap_or_else(|| budget(path))
    };

    let mut long: Vec<_> = sources()
        .iter()
        .filter(|source| source.lines > limit(&source.path))
        .map(|source| {
            format!("src/{} has {} lines, {} are allowed: split it by noun", source.path, source.lines, limit(&source.path))
        })
        .collect();
    for path in files_below(&house().join("tests"), "rs") {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        if lines > BUDGET {
            long.push(format!("{} has {lines} lines, {BUDGET} are allowed: split it by noun", path.display()));
        }
    }

    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn the_list_of_overdue_files_only_shrinks() {
    let needless: Vec<_> = OVERDUE
        .iter()
        .filter(|(path, _)| {
            sources().iter().find(|source| source.path == *path).is_none_or(|source| source.lines <= budget(path))
        })
        .collect();

    assert!(needless.is_empty(), "these files are within the budget or gone; take them off the list: {needless:?}");
}

fn budget(path: &str) -> usize {
    let is_face = features().iter().any(|feature| path == format!("{feature}/mod.rs"));
    if is_face { BUDGET_OF_A_FACE } else { BUDGET }
}

/// The modules in the order of `lib.rs`.
fn order() -> Vec<String> {
    let list = sources().iter().find(|source| source.path == "lib.rs").unwrap();
    let listed = list.bare.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';'));
    listed.map(str::to_owned).collect()
}

/// The modules between the headings «Features» and «Assembly» of `lib.rs`.
fn features() -> Vec<String> {
    let list = fs::read_to_string(house().join("src/lib.rs")).unwrap();
    let (_, rest) = list.split_once("// Features.").expect("src/lib.rs has a heading «// Features.»");
    let (features, _) = rest.split_once("// Assembly.").expect("src/lib.rs has a heading «// Assembly.»");
    features.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).map(str::to_owned).collect()
}

/// The first segments of all paths that begin with `crate::`, groups included, with their positions.
fn used_modules(code: &str) -> Vec<(String, usize)> {
    let mut used = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let rest = &code[at + found.len()..];
        match rest.strip_prefix('{') {
            Some(group) => used.extend(group_members(group).into_iter().map(|name| (name, at))),
            None => used.push((first_word(rest), at)),
        }
    }
    used
}

/// The first word of each member of a group: `a, b::{c, d}, e` names a, b and e.
fn group_members(group: &str) -> Vec<String> {
    let mut members = vec![String::new()];
    let mut depth = 0;
    for sign in group.chars() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => members.push(String::new()),
            _ if depth == 0 => members.last_mut().unwrap().push(sign),
            _ => {}
        }
    }
    members.iter().map(|member| first_word(member.trim())).filter(|word| !word.is_empty()).collect()
}

fn first_word(path: &str) -> String {
    path.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect()
}

#[test]
fn the_watchman_reads_paths_and_groups() {
    let code = "use crate::{access, web::{Ctx, form}, ids};\nfn f(tx: crate::db::Tx) {}";

    let used: Vec<_> = used_modules(code).into_iter().map(|(name, _)| name).collect();

    assert_eq!(used, ["access", "web", "ids", "db"]);
}
