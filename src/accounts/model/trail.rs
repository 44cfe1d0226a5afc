//! The record of deeds as people read it: what changed, from what to what.

use serde_json::{Map, Value};

/// Every deed that is noted, by feature in the order of its life; `audit-<deed>` is its word.
pub const DEEDS: [&str; 186] = [
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
    "attach-norm-file",
    "remove-norm-file",
    "link-norm",
    "unlink-norm",
    "start-library",
    "ask-reading",
    "remind-readers",
    "drop-reading",
    "delete-norm",
    "section-begin",
    "section-rewrite",
    "section-publish",
    "section-withdraw",
    "section-archive",
    "section-restore",
    "section-delete",
    "event-add",
    "event-edit",
    "event-publish",
    "event-cancel",
    "shelf-add",
    "shelf-remove",
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
    "correct-practice",
    "annul-certificate",
    "reissue-certificate",
    "save-service-record",
    "create-unit",
    "edit-unit",
    "delete-unit",
    "promote-units",
    "take-back-promotion",
    "enter-absence",
    "delete-absence",
    "load-members",
    "take-back-import",
    "freeze-members",
    "edit-passport",
    "plan-submit",
    "plan-recall",
    "plan-stamp",
    "plan-return",
    "plan-amend",
    "plan-discard",
    "plan-publish",
    "plan-unpublish",
    "plan-import",
    "plan-import-back",
    "meeting-call",
    "meeting-circulate",
    "meeting-hold",
    "meeting-unhold",
    "meeting-give",
    "meeting-recall",
    "meeting-cancel",
    "meeting-restore",
    "meeting-skip-review",
    "protocol-draft",
    "protocol-sign",
    "protocol-correct",
    "protocol-discard",
    "protocol-file",
    "protocol-scan",
    "protocol-unscan",
    "decision-do",
    "decision-undo",
    "decision-close",
    "decision-reopen",
    "decision-postpone",
    "decision-cancel",
    "decision-hand-over",
    "duty-create",
    "duty-edit",
    "duty-withdraw",
    "duty-restore",
    "duty-remind",
    "extension-ask",
    "extension-grant",
    "extension-refuse",
    "submission-send",
    "submission-recall",
    "submission-accept",
    "submission-return",
    "submission-note",
    "submission-advise",
    "submission-reopen",
    "begin-consolidated",
    "propose-consolidated",
    "recall-consolidated",
    "return-consolidated",
    "approve-consolidated",
    "add-record",
    "edit-record",
    "remove-record",
    "restore-record",
    "report-template",
    "control-begin",
    "control-edit",
    "control-delete",
    "control-check",
    "control-sign",
    "control-acquaint",
    "control-bring",
    "control-remind",
    "control-close",
    "innovation-begin",
    "innovation-delete",
    "innovation-apply",
    "innovation-consent",
    "innovation-nominate",
    "innovation-return",
    "innovation-decline",
    "innovation-check",
    "innovation-release",
    "innovation-sign",
    "innovation-bank",
    "innovation-present",
    "innovation-remove",
    "innovation-recognise",
    "innovation-confirm",
    "innovation-archive",
    "innovation-spread",
    "report-begin",
    "report-count",
    "report-submit",
    "report-recall",
    "report-stamp",
    "report-return",
    "report-reopen",
    "report-propose",
    "report-push",
    "report-send",
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
