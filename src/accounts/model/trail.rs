//! The record of deeds as people read it: what changed, from what to what.

use serde_json::{Map, Value};

/// Every deed that is noted, by feature in the order of its life; `audit-<deed>` is its word.
pub const DEEDS: [&str; 58] = [
    "sign-in",
    "sign-in-refused",
    "sign-in-slowed",
    "sign-out",
    "sign-out-everywhere",
    "close-session",
    "change-password",
    "change-email",
    "take-invitation",
    "ask-reset",
    "reset-password",
    "code-refused",
    "code-slowed",
    "enter",
    "create-administrator",
    "invite",
    "reset",
    "edit-user",
    "disable",
    "enable",
    "assign-role",
    "end-role",
    "take-out-role",
    "retry-job",
    "create-district",
    "edit-district",
    "create-school",
    "edit-school",
    "rename-school",
    "add-school-name",
    "remove-school-name",
    "close-school",
    "merge-school",
    "reopen-school",
    "create-association",
    "edit-association",
    "close-association",
    "reopen-association",
    "create-year",
    "edit-year",
    "add-norm",
    "edit-norm",
    "delete-norm",
    "submit",
    "recall",
    "accept",
    "return",
    "decline",
    "share",
    "nominate",
    "publish",
    "send-back",
    "withdraw",
    "take-down",
    "restore",
    "settle-complaint",
    "annul-certificate",
    "reissue-certificate",
];

/// One field of what a deed changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub field: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// Fields that differ between the two states of a thing; all of them where there is only one.
pub fn changes(before: Option<&Value>, after: Option<&Value>) -> Vec<Change> {
    let none = Map::new();
    let before = before.and_then(Value::as_object).unwrap_or(&none);
    let after = after.and_then(Value::as_object).unwrap_or(&none);
    let gone = before.keys().filter(|field| !after.contains_key(*field));
    after
        .keys()
        .chain(gone)
        .filter(|field| before.get(*field) != after.get(*field))
        .map(|field| Change { field: field.clone(), before: plain(before.get(field)), after: plain(after.get(field)) })
        .filter(|change| change.before != change.after)
        .collect()
}

fn plain(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Bool(false) => None,
        Value::Array(values) => Some(values.iter().filter_map(|value| plain(Some(value))).collect::<Vec<_>>().join(", ")),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_differs_is_told() {
        let before = json!({"name": "Школа № 2", "kind": "school", "closed_on": null});
        let after = json!({"name": "Гимназия № 2", "kind": "school", "closed_on": ""});

        let change = Change {
            field: "name".into(), before: Some("Школа № 2".into()), after: Some("Гимназия № 2".into())
        };
        assert_eq!(changes(Some(&before), Some(&after)), [change]);
        assert_eq!(changes(None, Some(&json!({"acting": false, "role": "head"}))).len(), 1);
        assert_eq!(changes(None, None), []);
    }
}
