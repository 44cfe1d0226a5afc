//! Numbers of telephones in a line.

/// Numbers of telephones of both countries.
pub(super) fn phones(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut passed = 0;
    for (at, sign) in line.char_indices() {
        let is_start = sign == '+' || sign.is_ascii_digit();
        let follows = line[..at].chars().next_back().is_some_and(|sign| sign.is_alphanumeric() || "+-–/№".contains(sign));
        if at < passed || !is_start || follows {
            continue;
        }
        let digits: Vec<(usize, char)> = line[at..]
            .char_indices()
            .take_while(|(_, sign)| sign.is_ascii_digit() || "+ ()-–\u{a0}".contains(*sign))
            .filter(|(_, sign)| sign.is_ascii_digit())
            .collect();
        let number: String = digits.iter().map(|(_, digit)| digit).collect();
        let Some(length) = phone(&number, sign == '+') else { continue };
        let Some((last, _)) = digits.get(length - 1) else { continue };
        let end = at + last + 1;
        if line[end..].starts_with(|sign: char| sign.is_alphanumeric()) {
            continue;
        }
        found.push(&line[at..end]);
        passed = end;
    }
    found
}

/// How many digits make the telephone that begins here.
fn phone(digits: &str, is_international: bool) -> Option<usize> {
    let begins = |starts: &[&str]| starts.iter().any(|start| digits.starts_with(start));
    let length = match is_international {
        true if digits.starts_with('7') => 11,
        true if digits.starts_with("380") => 12,
        false if begins(&["83", "84", "89"]) => 11,
        false if begins(&["039", "050", "063", "066", "067", "068", "073", "09", "044", "057", "048"]) => 10,
        _ => return None,
    };
    (digits.len() >= length).then_some(length)
}
