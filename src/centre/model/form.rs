//! What is typed into the editor of an article. A draft may be incomplete.

use time::macros::format_description;

use super::article::Content;
use crate::web::{Check, Invalid, form};

form! {
    /// A draft to begin. The id is made with the form: sent twice, it is one draft.
    pub struct NewForm { id, kind, title }
}

form! {
    pub struct ArticleForm { title, lead, text, source, dated, version }
}

impl ArticleForm {
    pub fn parse(self) -> Result<Content, Invalid<Self>> {
        let mut check = Check::new();
        let content = Content {
            title: check.line("title", &self.title, 0..=200),
            lead: check.text("lead", &self.lead, 0..=600),
            text: check.text("text", &self.text, 0..=60_000),
            source: check.line("source", &self.source, 0..=300),
            dated: check.optional_date("dated", &self.dated),
        };
        check.finish(self, || content)
    }

    /// Fields that are saved otherwise than they are typed here, with what is saved.
    pub fn differences(&self, saved: &Self) -> Vec<(&'static str, String)> {
        let fields = [
            ("title", &self.title, &saved.title),
            ("lead-field", &self.lead, &saved.lead),
            ("text", &self.text, &saved.text),
            ("source", &self.source, &saved.source),
            ("dated", &self.dated, &saved.dated),
        ];
        let plain = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
        let differ = fields.into_iter().filter(|(_, typed, saved)| plain(typed) != plain(saved));
        differ.map(|(field, _, saved)| (field, saved.clone())).collect()
    }
}

impl From<&Content> for ArticleForm {
    fn from(content: &Content) -> Self {
        let day = format_description!("[year]-[month]-[day]");
        let content = content.clone();
        Self {
            title: content.title,
            lead: content.lead,
            text: content.text,
            source: content.source,
            dated: content.dated.and_then(|date| date.format(&day).ok()).unwrap_or_default(),
            version: String::new(),
        }
    }
}

form! {
    /// What is said of a picture.
    pub struct PictureForm { description, consent }
}

/// Nobody can be recognised; all who can be have agreed, and the school keeps their consents.
pub const CONSENTS: [&str; 2] = ["nobody", "given"];

impl PictureForm {
    /// Description and consent.
    pub fn parse(self) -> Result<(String, String), Invalid<Self>> {
        let mut check = Check::new();
        let description = check.line("description", &self.description, 3..=300);
        let consent = check.choice("consent", &self.consent, &CONSENTS).to_owned();
        check.finish(self, || (description, consent))
    }
}
