//! What colleagues say of a practice: how it went in their classes, in bars and in words, and their questions.
//! Names of those who speak are for people who have signed in; everybody else reads the words alone.

use crate::access::{Actor, initials};
use crate::ids::{QuestionId, UserId};
use crate::practices::model::Practice;
use crate::practices::store::reading::{Said, Used, Voices};
use crate::text::{Dated, Locale, say, say_with};

/// How it went: as written, with changes, not at all.
pub const OUTCOMES: [&str; 3] = ["as-written", "with-changes", "not-fit"];
/// From so many marks on, a sentence is drawn from them.
const TELLING: i64 = 3;

/// Everything said, in the order of the page.
pub struct Talk {
    pub used: i64,
    pub bars: Vec<Bar>,
    /// The one sentence that the marks allow.
    pub sentence: Option<String>,
    pub uses: Vec<Use>,
    /// There are more marks than are shown.
    pub has_more: bool,
    pub threads: Vec<Thread>,
    pub said: usize,
}

pub struct Bar {
    pub outcome: &'static str,
    pub percent: i64,
    pub count: i64,
}

/// A mark of use as it is read.
pub struct Use {
    pub used: Used,
    pub initials: String,
    pub name: String,
    pub about: String,
    pub facts: String,
    pub is_own: bool,
}

/// A message as it is read.
pub struct Message {
    pub id: QuestionId,
    pub initials: String,
    pub name: String,
    pub about: String,
    pub text: String,
    pub is_author: bool,
    pub is_own: bool,
    pub is_removed: bool,
}

/// A question with its answers.
pub struct Thread {
    pub question: Message,
    pub answers: Vec<Message>,
}

impl Use {
    pub fn look(&self) -> &'static str {
        match self.used.outcome.as_str() {
            "as-written" => "ok",
            "with-changes" => "back",
            _ => "late",
        }
    }

    pub fn word(&self) -> String {
        format!("bank-outcome-{}", self.used.outcome)
    }
}

impl Talk {
    pub fn new(practice: &Practice, voices: Voices, reader: Option<&Actor>, locale: Locale, dated: &Dated) -> Self {
        let used: i64 = voices.outcomes.iter().map(|(_, count)| count).sum();
        let count = |outcome: &str| voices.outcomes.iter().find(|(code, _)| code == outcome).map_or(0, |(_, count)| *count);
        let bar = |outcome: &'static str| Bar {
            outcome,
            count: count(outcome),
            percent: (count(outcome) * 100 + used / 2) / used.max(1),
        };
        let bars: Vec<Bar> = OUTCOMES.into_iter().map(bar).collect();
        let speaker = Speaker { reader, locale };
        let shown = i64::try_from(voices.uses.len()).unwrap_or(i64::MAX);
        let said = voices.said.iter().filter(|said| !said.is_removed).count();
        Self {
            used,
            sentence: sentence(&bars, used, locale),
            bars,
            uses: voices.uses.into_iter().map(|used| speaker.used(used)).collect(),
            has_more: used > shown,
            threads: threads(voices.said, practice.author, &speaker, dated),
            said,
        }
    }
}

/// «Чаще проводят с изменениями: 5 из 8», when one outcome is marked more often than all others together.
fn sentence(bars: &[Bar], used: i64, locale: Locale) -> Option<String> {
    let most = bars.iter().max_by_key(|bar| bar.count)?;
    let is_telling = used >= TELLING && most.count * 2 > used;
    let args = [("count", most.count.into()), ("total", used.into())];
    is_telling.then(|| say_with(locale, &format!("bank-mostly-{}", most.outcome), &args).into_owned())
}

/// Questions with their answers; what was taken back leaves a trace only where it was answered.
fn threads(said: Vec<Said>, author: UserId, speaker: &Speaker<'_>, dated: &Dated) -> Vec<Thread> {
    let (questions, answers): (Vec<Said>, Vec<Said>) = said.into_iter().partition(|said| said.answers.is_none());
    let mut threads: Vec<Thread> = Vec::new();
    for question in questions {
        let answers: Vec<Message> = answers
            .iter()
            .filter(|answer| answer.answers == Some(question.id) && !answer.is_removed)
            .map(|answer| speaker.message(answer, author, dated))
            .collect();
        if !question.is_removed || !answers.is_empty() {
            threads.push(Thread { question: speaker.message(&question, author, dated), answers });
        }
    }
    threads
}

/// Says who speaks, as far as this reader may know.
struct Speaker<'a> {
    reader: Option<&'a Actor>,
    locale: Locale,
}

impl Speaker<'_> {
    fn used(&self, used: Used) -> Use {
        let (initials, name) = self.name(&used.user_name, false);
        let parts = [used.school_name.as_str(), if self.reader.is_some() { used.unit.as_str() } else { "" }];
        let count = |key: &str, n: Option<i32>| n.map(|n| say_with(self.locale, key, &[("n", i64::from(n).into())]).into_owned());
        let facts = [count("bank-pupils", used.pupils), count("bank-minutes", used.minutes)];
        Use {
            initials,
            name,
            about: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
            facts: facts.into_iter().flatten().collect::<Vec<_>>().join(", "),
            is_own: self.is_own(used.user),
            used,
        }
    }

    fn message(&self, said: &Said, author: UserId, dated: &Dated) -> Message {
        let is_author = said.user == author;
        let (initials, name) = self.name(&said.user_name, is_author);
        Message {
            id: said.id,
            initials,
            name,
            about: [said.school_name.as_str(), &dated.day(said.said_at)]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
            text: if said.is_removed { say(self.locale, "bank-said-removed").into_owned() } else { said.text.clone() },
            is_author,
            is_own: self.is_own(said.user) && !said.is_removed,
            is_removed: said.is_removed,
        }
    }

    /// Initials and name. The author is named on the page already.
    fn name(&self, name: &str, is_author: bool) -> (String, String) {
        if self.reader.is_some() || is_author {
            return (initials(name), name.to_owned());
        }
        let colleague = say(self.locale, "bank-colleague").into_owned();
        (colleague.chars().take(1).collect(), colleague)
    }

    fn is_own(&self, user: UserId) -> bool {
        self.reader.is_some_and(|reader| reader.user == user)
    }
}
