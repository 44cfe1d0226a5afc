//! A certificate word for word, as it was on the day of its issue: later names, posts and titles do not change it.

use serde::{Deserialize, Serialize};

use crate::documents::{Person, Profile};
use crate::ids::{AssociationId, DistrictId, PracticeId, SchoolId, UserId};
use crate::members::PaperSettings;
use crate::recognition::model::bank::Bank;
use crate::terms::Terms;
use crate::text::{Locale, Value, say, say_with};

/// A practice with all that the register and the certificates say of it.
#[derive(Clone, Debug)]
pub struct Subject {
    pub practice: PracticeId,
    /// Absent for a piece of the district's centre.
    pub school: Option<SchoolId>,
    pub district: DistrictId,
    pub association: Option<AssociationId>,
    pub author: UserId,
    /// The author by the name of today, in full.
    pub author_name: String,
    pub author_post: String,
    pub school_name: String,
    pub title: String,
    pub kind: Option<String>,
    pub rubric: Option<String>,
    /// As the author typed them.
    pub coauthors: String,
    pub district_name: String,
    /// Empty where the centre has no name of its own.
    pub centre_name: String,
    pub language: String,
    pub country: String,
    pub time_zone: String,
}

/// Somebody who made the practice: the author, then co-authors in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    pub position: i32,
    pub name: String,
    /// Known of the author alone.
    pub post: String,
}

impl Subject {
    pub fn credits(&self) -> Vec<Credit> {
        let author = Credit { position: 0, name: self.author_name.clone(), post: self.author_post.clone() };
        let others = self.coauthors.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty());
        let others = (1..).zip(others).map(|(position, name)| Credit { position, name: name.to_owned(), post: String::new() });
        [author].into_iter().chain(others).collect()
    }
}

/// Who issues a certificate: names, language and standard of its papers, and who signs.
#[derive(Clone, Debug)]
pub struct Issuer {
    pub bank: Bank,
    pub locale: Locale,
    pub profile: Profile,
    pub organisation: Vec<String>,
    /// The one that gives it: the school whose association it is, or the centre.
    pub home: String,
    /// As it stands after «принята в копилку».
    pub name: String,
    /// A line to sign on is printed even where nobody holds the post.
    pub signer: Option<Person>,
}

impl Issuer {
    pub fn association(settings: &PaperSettings, signer: Option<Person>) -> Self {
        Self {
            bank: Bank::Association,
            locale: settings.locale,
            profile: settings.profile,
            organisation: settings.organisation(),
            home: settings.school.official_name().to_owned(),
            name: settings.association_of(),
            signer,
        }
    }

    pub fn district(subject: &Subject, signer: Option<Person>) -> Self {
        let centre = Some(&subject.centre_name).filter(|name| !name.is_empty());
        let home = centre.unwrap_or(&subject.district_name).clone();
        Self {
            bank: Bank::District,
            locale: Locale::from_code(&subject.language).unwrap_or_default(),
            profile: Profile::of_country(&subject.country),
            organisation: vec![home.clone()],
            home,
            name: subject.district_name.clone(),
            signer,
        }
    }
}

/// The words of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    pub language: String,
    pub profile: String,
    pub organisation: Vec<String>,
    /// «СЕРТИФИКАТ».
    pub name: String,
    /// «о размещении методической разработки».
    pub matter: String,
    pub before: String,
    pub title: String,
    /// Kind and rubric.
    pub about: String,
    pub after: String,
    /// Labels with what they say: author, post, school, register number, basis.
    pub facts: Vec<(String, String)>,
    pub author: String,
    /// Who gave it.
    pub issuer: String,
    pub signer_post: String,
    /// Surname, name and patronymic; empty where nobody held the post.
    pub signer: [String; 3],
}

impl Certificate {
    /// What is certified to one of the authors. `entry` is the number in the register, `basis` the protocol or order.
    pub fn new(subject: &Subject, credit: &Credit, issuer: &Issuer, terms: &Terms, entry: &str, basis: &str) -> Self {
        let say = |key: &str| say(issuer.locale, key).into_owned();
        let of_bank = |key: &str| format!("{key}-{}", issuer.bank.code());
        let label = |kind: &str, code: &Option<String>| {
            code.as_deref().map(|code| terms.label(kind, code, issuer.locale).to_owned()).unwrap_or_default()
        };
        let about = [label("kind", &subject.kind), label("rubric", &subject.rubric)];
        // Where co-authors work is not known, only whence the piece comes.
        let school = if credit.position == 0 { "recognition-fact-school" } else { "recognition-fact-home" };
        let facts = [
            ("recognition-fact-author", credit.name.as_str()),
            ("recognition-fact-post", credit.post.as_str()),
            (school, subject.school_name.as_str()),
            ("recognition-fact-entry", entry),
            ("recognition-fact-basis", basis),
        ];
        let signer = issuer.signer.clone().unwrap_or_default();
        Self {
            language: issuer.locale.code().to_owned(),
            profile: issuer.profile.code.to_owned(),
            organisation: issuer.organisation.clone(),
            name: say("recognition-certificate-name"),
            matter: say("recognition-certificate-matter"),
            before: say("recognition-certificate-before"),
            title: say_with(issuer.locale, "recognition-quoted", &[("value", Value::from(subject.title.as_str()))]).into_owned(),
            about: about.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(". "),
            after: say_with(
                issuer.locale,
                &of_bank("recognition-certificate-after"),
                &[("value", Value::from(issuer.name.as_str()))],
            )
            .into_owned(),
            facts: facts
                .into_iter()
                .filter(|(_, fact)| !fact.is_empty())
                .map(|(key, fact)| (say(key), fact.to_owned()))
                .collect(),
            author: credit.name.clone(),
            issuer: issuer.home.clone(),
            signer_post: say(&of_bank("recognition-signer")),
            signer: [signer.surname, signer.name, signer.patronymic],
        }
    }

    pub fn locale(&self) -> Locale {
        Locale::from_code(&self.language).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(coauthors: &str) -> Subject {
        Subject {
            practice: PracticeId::fresh(),
            school: None,
            district: DistrictId::fresh(),
            association: None,
            author: UserId::fresh(),
            author_name: "Примерова Анна Петровна".into(),
            author_post: "учитель".into(),
            school_name: "Школа № 4".into(),
            title: "Как мы спорим".into(),
            kind: None,
            rubric: None,
            coauthors: coauthors.into(),
            district_name: "Заречный район".into(),
            centre_name: String::new(),
            language: "ru".into(),
            country: "ru".into(),
            time_zone: "Europe/Moscow".into(),
        }
    }

    #[test]
    fn every_author_is_credited_in_the_order_in_which_they_were_typed() {
        let names = |coauthors| subject(coauthors).credits().into_iter().map(|credit| credit.name).collect::<Vec<_>>();

        assert_eq!(names(""), ["Примерова Анна Петровна"]);
        assert_eq!(
            names("Т. В. Указкина, И. Л. Распорядова;\nО. В. Пеналова,"),
            ["Примерова Анна Петровна", "Т. В. Указкина", "И. Л. Распорядова", "О. В. Пеналова"]
        );
    }

    #[test]
    fn a_certificate_says_what_is_known_and_leaves_out_what_is_not() {
        let subject = subject("");
        let issuer = Issuer::district(&subject, None);

        let certificate = Certificate::new(&subject, &subject.credits()[0], &issuer, &Terms::default(), "МБ-2026-0001", "");

        assert_eq!(certificate.title, "«Как мы спорим»");
        assert_eq!(certificate.issuer, "Заречный район");
        assert_eq!(certificate.facts.last().map(|(_, fact)| fact.as_str()), Some("МБ-2026-0001"));
    }
}
