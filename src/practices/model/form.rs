//! What the author typed, and what it comes to. A draft may be incomplete; it may not hold nonsense.

use serde::{Deserialize, Serialize};

use crate::schools::LICENCES;
use crate::web::{Check, Invalid, form};

/// Grades that exist: eleven in Russia, twelve in Ukraine.
const GRADES: std::ops::RangeInclusive<i32> = 1..=12;
pub const TITLE: usize = 150;
pub const ANNOTATION: usize = 800;
const LINE: usize = 300;
pub const TEXT: usize = 20_000;

/// Faces of children in the files: none; with written consents kept at the school.
pub const FACES: [&str; 2] = ["none", "consents"];

form! {
    /// The whole form of a practice; the six fields that a submission needs come first.
    pub struct PracticeForm {
        title, rubric, kind, grade_from, grade_to, annotation,
        sources, licence, declared_no_names, declared_faces, declared_sources, consent,
        form, module, occasion, keywords, goal, tasks, results, equipment, preparation, duration, participants,
        course, reflection, variants, approbation, outcome, coauthors, language, version;
        lists: direction
    }
}

/// The description of a practice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    pub title: String,
    /// Codes of the classifiers; absent while not chosen.
    pub rubric: Option<String>,
    pub kind: Option<String>,
    pub form: Option<String>,
    pub module: Option<String>,
    pub occasion: Option<String>,
    pub directions: Vec<String>,
    pub grade_from: Option<i32>,
    pub grade_to: Option<i32>,
    pub annotation: String,
    pub keywords: String,
    pub goal: String,
    pub tasks: String,
    pub results: String,
    pub equipment: String,
    pub preparation: String,
    /// Minutes.
    pub duration: Option<i32>,
    pub participants: String,
    pub course: String,
    pub reflection: String,
    pub variants: String,
    pub sources: String,
    pub approbation: String,
    pub outcome: String,
    pub coauthors: String,
    pub language: String,
    /// What others may do with it: «read», «attribution», «free».
    pub licence: String,
    /// No surnames, addresses, phones, health or family data of children.
    pub declared_no_names: bool,
    pub declared_faces: String,
    /// Borrowed parts are named.
    pub declared_sources: bool,
    /// The author agrees to be read beyond the school.
    pub consent: bool,
}

impl Content {
    /// The words for a piece of one's own on this basis. What was promised and what was seen in class is not copied:
    /// the new author says it anew. `credit` names the basis.
    pub fn adapted(&self, credit: &str, licence: &str) -> Self {
        let sources = [credit, &self.sources].into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        Self {
            sources,
            licence: licence.to_owned(),
            approbation: String::new(),
            outcome: String::new(),
            coauthors: String::new(),
            declared_no_names: false,
            declared_faces: String::new(),
            declared_sources: false,
            consent: false,
            ..self.clone()
        }
    }
}

/// The codes that classifiers offer at present, by field.
pub struct Offered<'a> {
    pub has: &'a dyn Fn(&str, &str) -> bool,
}

impl PracticeForm {
    /// What may be saved as a draft. Only what cannot be kept at all is refused.
    pub fn parse(self, offered: &Offered<'_>) -> Result<Content, Invalid<Self>> {
        let mut check = Check::new();
        let code = |check: &mut Check, field: &str, typed: &str| {
            let typed = typed.trim();
            if typed.is_empty() {
                return None;
            }
            if !(offered.has)(field, typed) {
                check.add(field, crate::web::Problem::NotAChoice);
            }
            Some(typed.to_owned())
        };
        let content = Content {
            title: check.line("title", &self.title, 0..=TITLE),
            rubric: code(&mut check, "rubric", &self.rubric),
            kind: code(&mut check, "kind", &self.kind),
            form: code(&mut check, "form", &self.form),
            module: code(&mut check, "module", &self.module),
            occasion: code(&mut check, "occasion", &self.occasion),
            directions: self.direction.iter().filter_map(|typed| code(&mut check, "direction", typed)).collect(),
            grade_from: check.number("grade_from", &self.grade_from, GRADES),
            grade_to: check.number("grade_to", &self.grade_to, GRADES),
            annotation: check.text("annotation", &self.annotation, 0..=ANNOTATION),
            keywords: check.line("keywords", &self.keywords, 0..=LINE),
            goal: check.text("goal", &self.goal, 0..=TEXT),
            tasks: check.text("tasks", &self.tasks, 0..=TEXT),
            results: check.text("results", &self.results, 0..=TEXT),
            equipment: check.text("equipment", &self.equipment, 0..=TEXT),
            preparation: check.text("preparation", &self.preparation, 0..=TEXT),
            duration: check.number("duration", &self.duration, 1..=10_000),
            participants: check.line("participants", &self.participants, 0..=LINE),
            course: check.text("course", &self.course, 0..=5 * TEXT),
            reflection: check.text("reflection", &self.reflection, 0..=TEXT),
            variants: check.text("variants", &self.variants, 0..=TEXT),
            sources: check.text("sources", &self.sources, 0..=TEXT),
            approbation: check.text("approbation", &self.approbation, 0..=TEXT),
            outcome: check.text("outcome", &self.outcome, 0..=TEXT),
            coauthors: check.line("coauthors", &self.coauthors, 0..=LINE),
            language: if self.language == "uk" { "uk" } else { "ru" }.to_owned(),
            licence: LICENCES.into_iter().find(|licence| *licence == self.licence).unwrap_or("attribution").to_owned(),
            declared_no_names: !self.declared_no_names.is_empty(),
            declared_faces: FACES.into_iter().find(|faces| *faces == self.declared_faces).unwrap_or_default().to_owned(),
            declared_sources: !self.declared_sources.is_empty(),
            consent: !self.consent.is_empty(),
        };
        if let (Some(from), Some(to)) = (content.grade_from, content.grade_to)
            && from > to
        {
            check.add("grade_to", crate::web::Problem::Rule("practices-grades-reversed"));
        }
        check.finish(self, || content)
    }
}

impl PracticeForm {
    /// The fields of text in which another window's form differs, with what it holds.
    pub fn differences(&self, other: &Self) -> Vec<(&'static str, String)> {
        macro_rules! compared {
            ($($field:ident),*) => {
                [$((stringify!($field), &self.$field, &other.$field)),*]
            };
        }
        compared!(
            title,
            annotation,
            keywords,
            goal,
            tasks,
            results,
            equipment,
            preparation,
            duration,
            participants,
            course,
            reflection,
            variants,
            sources,
            approbation,
            outcome,
            coauthors
        )
        .into_iter()
        .filter(|(_, mine, theirs)| mine.trim().replace("\r\n", "\n") != theirs.trim())
        .map(|(field, _, theirs)| (field, theirs.clone()))
        .collect()
    }
}

impl From<&Content> for PracticeForm {
    /// The form as it shows what is saved.
    fn from(content: &Content) -> Self {
        let content = content.clone();
        let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
        let yes = |yes: bool| if yes { "yes".to_owned() } else { String::new() };
        Self {
            title: content.title,
            rubric: content.rubric.unwrap_or_default(),
            kind: content.kind.unwrap_or_default(),
            form: content.form.unwrap_or_default(),
            module: content.module.unwrap_or_default(),
            occasion: content.occasion.unwrap_or_default(),
            direction: content.directions,
            grade_from: number(content.grade_from),
            grade_to: number(content.grade_to),
            annotation: content.annotation,
            keywords: content.keywords,
            goal: content.goal,
            tasks: content.tasks,
            results: content.results,
            equipment: content.equipment,
            preparation: content.preparation,
            duration: number(content.duration),
            participants: content.participants,
            course: content.course,
            reflection: content.reflection,
            variants: content.variants,
            sources: content.sources,
            approbation: content.approbation,
            outcome: content.outcome,
            coauthors: content.coauthors,
            language: content.language,
            licence: content.licence,
            declared_no_names: yes(content.declared_no_names),
            declared_faces: content.declared_faces,
            declared_sources: yes(content.declared_sources),
            consent: yes(content.consent),
            version: String::new(),
        }
    }
}
