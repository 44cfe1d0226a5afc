//! Innovative practices.

use kopilka::ids::{InnovationId, InnovationSheetId, UserId};
use kopilka::innovations::{self, Author, Content, Indicator, Innovation, Kind, Level, Mark, Recognition, Sheet, Status};
use time::Date;
use time::macros::date;

use super::{Given, Person};
use crate::support::world::School;
use crate::support::{Portal, today};

/// A piece to be entered.
pub struct AnInnovation {
    authors: Vec<Person>,
    kind: Kind,
    status: Status,
    /// Who judges it, and whether the sheets are filled in.
    experts: Vec<Person>,
    is_judged: bool,
    is_decided: bool,
    until: Date,
}

/// A piece as entered.
pub struct Innovated {
    pub id: InnovationId,
    pub sheets: Vec<InnovationSheetId>,
}

impl Innovated {
    pub fn path(&self) -> String {
        format!("/innovations/{}", self.id)
    }

    pub fn sheet_path(&self, at: usize) -> String {
        format!("/innovations/reviews/{}", self.sheets[at])
    }
}

/// A whole passport that this person has described and nobody else has seen.
pub fn an_innovation(author: &Person) -> AnInnovation {
    let (kind, status, until) = (Kind::Passport, Status::Draft, date!(2029 - 11 - 20));
    AnInnovation { authors: vec![author.clone()], kind, status, experts: Vec::new(), is_judged: false, is_decided: false, until }
}

impl AnInnovation {
    pub fn with(mut self, other: &Person) -> Self {
        self.authors.push(other.clone());
        self
    }

    pub fn card(mut self) -> Self {
        self.kind = Kind::Card;
        self
    }

    pub fn checking(mut self) -> Self {
        self.status = Status::Checking;
        self
    }

    /// These judge it, and have written nothing yet.
    pub fn judged_by(mut self, experts: &[&Person]) -> Self {
        self.status = Status::Expertise;
        self.experts = experts.iter().map(|expert| (*expert).clone()).collect();
        self
    }

    /// Their sheets are filled in, though not signed.
    pub fn filled(mut self) -> Self {
        self.is_judged = true;
        self
    }

    /// It is in the bank, and its authors agree that everybody reads it.
    pub fn banked(mut self) -> Self {
        self.status = Status::Banked;
        self
    }

    /// The council's decision stands among its steps.
    pub fn decided(mut self) -> Self {
        self.is_decided = true;
        self
    }

    /// The recognition of the district ends on this day.
    pub fn until(mut self, day: Date) -> Self {
        self.until = day;
        self
    }
}

fn content(kind: Kind) -> Content {
    let words = |code: &str| (code.to_owned(), format!("О поле {code} сказано всё."));
    Content {
        title: "Круг доверия в классе".into(),
        direction: if kind == Kind::Card { "ua-people" } else { "moral" }.into(),
        texts: kind.fields().iter().map(|field| words(field.code)).collect(),
        indicators: vec![Indicator {
            name: "Конфликты за четверть".into(), before: "14".into(), after: "5".into()
        }],
    }
}

impl Given for AnInnovation {
    type Made = Innovated;

    async fn put(self, portal: &Portal) -> Innovated {
        let first = &self.authors[0];
        let School { id: school, district, association, name, .. } = first.school.clone();
        let of_centre = first.roles.iter().any(|role| role.scope() == "district");
        let is_open = self.status == Status::Draft;
        let author = |person: &Person| Author {
            user: person.id,
            surname: person.surname.clone(),
            name: person.name.clone(),
            patronymic: person.patronymic.clone(),
            post: "классный руководитель".into(),
            consented_on: (!is_open).then_some(today()),
        };
        let (body, basis) = ("экспертный совет района".to_owned(), "протокол № 3".to_owned());
        let (level, on, until) = (Level::District, date!(2026 - 11 - 20), self.until);
        let recognition = Recognition { level, on, body, basis, until, noticed_on: None, archived_on: None };
        let content = content(self.kind);
        let piece = Innovation {
            id: InnovationId::fresh(),
            school: (!of_centre).then_some(school),
            district,
            association: (!of_centre).then_some(association),
            author: first.id,
            kind: self.kind,
            language: if self.kind == Kind::Card { "uk" } else { "ru" }.into(),
            place_name: name.into(),
            authors: self.authors.iter().map(author).collect(),
            sent: (!is_open).then(|| content.clone()),
            content,
            practice: None,
            practice_title: None,
            status: self.status,
            due_on: None,
            round: i32::from(!is_open),
            awaited: i32::try_from(self.experts.len()).unwrap(),
            opinions: Vec::new(),
            recognitions: if self.status == Status::Banked { vec![recognition] } else { Vec::new() },
            spreads: Vec::new(),
            banked_on: (self.status == Status::Banked).then_some(on),
            version: 1,
        };
        let mut tx = portal.write().await;
        assert!(innovations::begin(&mut tx, &piece, portal.now()).await.unwrap());
        innovations::save(&mut tx, &piece, portal.now()).await.unwrap();
        if self.is_decided {
            let step = "INSERT INTO innovation_steps (id, innovation_id, school_id, district_id, author_id, deed, body, basis, held_on, made_by,
                                                      made_by_name, made_at)
                        VALUES (gen_random_uuid(), $1, $2, $3, $4, 'bank', 'экспертный совет района', 'протокол № 3', $5, $4,
                                'О. И. Методистова', $6)";
            let step = sqlx::query(step).bind(piece.id).bind(piece.school).bind(piece.district).bind(piece.author);
            step.bind(on).bind(portal.now()).execute(tx.conn()).await.unwrap();
        }
        let mut sheets = Vec::new();
        for expert in &self.experts {
            let sheet = a_sheet(&piece, expert, self.is_judged);
            innovations::assign(&mut tx, &sheet).await.unwrap();
            innovations::fill(&mut tx, &sheet).await.unwrap();
            sheets.push(sheet.id);
        }
        tx.commit().await.unwrap();
        Innovated { id: piece.id, sheets }
    }
}

fn a_sheet(piece: &Innovation, expert: &Person, is_filled: bool) -> Sheet {
    let of_centre = expert.roles.iter().any(|role| role.scope() == "district");
    let mark =
        |criterion: &str| Mark { criterion: criterion.into(), grade: Some(2), word: "Видно по записям".into() };
    let criteria = ["relevance", "novelty", "result", "replicability", "description"];
    Sheet {
        id: InnovationSheetId::fresh(),
        innovation: piece.id,
        school: (!of_centre).then_some(expert.school.id),
        district: piece.district,
        expert: expert.id,
        expert_name: expert.short_name(),
        expert_post: "методист".into(),
        subject_school: piece.school,
        kind: piece.kind,
        language: piece.language.clone(),
        round: 1,
        content: piece.content.clone(),
        marks: if is_filled { criteria.map(mark).to_vec() } else { Vec::new() },
        opinion: if is_filled { "Опыт проверен и понятен.".into() } else { String::new() },
        recommendation: if is_filled { "bank".into() } else { String::new() },
        due_on: date!(2026 - 12 - 02),
        signed_at: None,
        version: 1,
    }
}

/// A statement that puts a row into one of the tables of innovations; the piece it hangs on is made where there is none.
pub fn a_row_of_innovations(table: &str, school: &School, author: UserId) -> String {
    let School { id, district, association, .. } = school;
    let piece = format!(
        "INSERT INTO innovations (id, school_id, district_id, association_id, author_id, kind, language, place_name, authors, content,
                                  created_at, changed_at)
         SELECT gen_random_uuid(), '{id}', '{district}', '{association}', '{author}', 'passport', 'ru', 'Школа', '[]', '{{}}', now(), now()
         WHERE NOT EXISTS (SELECT FROM innovations WHERE school_id = '{id}');"
    );
    let of_piece = format!("FROM innovations WHERE school_id = '{id}' LIMIT 1");
    match table {
        "innovations" => piece,
        "innovation_steps" => format!(
            "{piece} INSERT INTO innovation_steps (id, innovation_id, school_id, district_id, author_id, deed, made_by, made_by_name, made_at)
             SELECT gen_random_uuid(), id, school_id, district_id, author_id, 'apply', author_id, 'А. П. Примерова', now() {of_piece}"
        ),
        "innovation_sheets" => format!(
            "{piece} INSERT INTO innovation_sheets (id, innovation_id, school_id, district_id, author_id, expert_name, expert_post, kind,
                                                    language, round, content, due_on)
             SELECT gen_random_uuid(), id, school_id, district_id, author_id, 'А. П. Примерова', 'методист', 'passport', 'ru', 1, '{{}}',
                    now() {of_piece}"
        ),
        other => panic!("show me a row of `{other}`"),
    }
}
