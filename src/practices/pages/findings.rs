//! What the check before sending has come to, as the author and whoever decides read it: each thing with its place, and why
//! it stays.

use crate::db::Tx;
use crate::error::Result;
use crate::files::{Finding, Place};
use crate::practices::model::Practice;
use crate::practices::model::findings::{At, CAUSES, Found, in_card};
use crate::practices::store::checks::{self, State, Word};
use crate::practices::store::files::Attached;
use crate::text::{Locale, say, say_with};
use crate::web::form;

form! {
    /// Why findings stay.
    pub struct WordForm { finding_cause, finding_words }
}

/// What the check has come to.
#[derive(Default)]
pub struct Checked {
    pub found: Vec<Found>,
    /// What the author says of what stays.
    pub word: Option<Word>,
    /// Names of files that are still being looked through or cleaned.
    pub busy: Vec<String>,
    pub form: WordForm,
}

/// The card as it stands, and the files as far as they were looked through.
pub async fn check(tx: &mut Tx, practice: &Practice, files: &[Attached]) -> Result<Checked> {
    let mut found = in_card(&practice.content);
    for file in files {
        let findings = file.findings.iter().flat_map(|findings| &findings.0);
        let at = || At::File { id: file.id, name: file.name.clone() };
        found.extend(findings.map(|finding| Found { at: at(), finding: finding.clone() }));
    }
    let word = if found.iter().any(Found::asks) { checks::find_word(tx, practice.id).await? } else { None };
    let form = word.as_ref().map(|word| WordForm { finding_cause: word.cause.clone(), finding_words: word.words.clone() });
    let busy = files.iter().filter(|file| State::of_code(&file.checking) != State::Rests).map(|file| file.name.clone()).collect();
    Ok(Checked { found, word, busy, form: form.unwrap_or_default() })
}

impl Checked {
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.busy.is_empty()
    }

    /// Whether one press would take something out.
    pub fn cleans(&self) -> bool {
        self.found.iter().any(|found| found.finding.cleans)
    }

    pub fn asks(&self) -> bool {
        self.found.iter().any(Found::asks)
    }

    /// Whether the author still owes a word.
    pub fn waits(&self) -> bool {
        let said = |found: &Found| self.word.as_ref().is_some_and(|word| word.about.contains(&found.key()));
        self.found.iter().any(|found| found.asks() && !said(found))
    }

    pub fn causes(&self, locale: &Locale) -> Vec<(&'static str, String)> {
        CAUSES.into_iter().map(|cause| (cause, say(*locale, &format!("findings-cause-{cause}")).into_owned())).collect()
    }

    /// «Имена вымышленные: герои сказки».
    pub fn answer(&self, locale: &Locale) -> String {
        let Some(word) = &self.word else { return String::new() };
        let cause = say(*locale, &format!("findings-cause-{}", word.cause));
        if word.words.is_empty() { cause.into_owned() } else { format!("{cause}: {}", word.words) }
    }
}

impl Found {
    /// «Похоже на имя ученика».
    pub fn sentence(&self, locale: &Locale) -> String {
        say(*locale, &format!("findings-sort-{}", self.finding.sort.code())).into_owned()
    }

    /// «Сценарий.docx, стр. 2, 3 раза».
    pub fn place(&self, locale: &Locale) -> String {
        let Finding { place, paragraph, count, .. } = &self.finding;
        let told = |key: &str, value: String| say_with(*locale, key, &[("value", value.into())]).into_owned();
        let mut parts = vec![match &self.at {
            At::Field(field) => say(*locale, &format!("practices-{field}")).into_owned(),
            At::File { name, .. } => name.clone(),
        }];
        parts.extend(place.as_ref().map(|place| match place {
            Place::Page(number) => told("findings-page", number.to_string()),
            Place::Slide(number) => told("findings-slide", number.to_string()),
            Place::Sheet(name) => told("findings-sheet", name.clone()),
        }));
        parts.extend(paragraph.map(|paragraph| told("findings-paragraph", paragraph.to_string())));
        if *count > 1 {
            parts.push(told("findings-count", count.to_string()));
        }
        parts.join(", ")
    }
}
