//! Loads the reports of last year and of the year before as associations have sent them, and the consolidated reports that
//! the centres have made of them: one lies with the head of its centre, one is still being written.

use sha2::{Digest, Sha256};
use time::macros::date;

use super::calendar::Clock;
use super::people::printed_name;
use super::store::reported::{self, DraftRow, SentRow};
use super::world::{Association, District, Holding, Person, School, World, id};
use crate::access::Role;
use crate::db::Tx;
use crate::documents::{Block, Document, Level, Profile};
use crate::ids::{ConsolidatedId, DistrictId, SubmissionId, UserId};
use crate::indicators::{Indicator, SentFigure, Value};
use crate::submissions::Chapter;
use crate::text::Locale;

/// Chapters with what schools say in them, in the languages of the districts.
const CHAPTERS: [(&str, [&str; 2], [[&str; 2]; 3]); 3] = [
    (
        "general",
        ["Общие сведения", "Загальні відомості"],
        [
            [
                "Состав за год почти не изменился. Двое молодых коллег работали с наставниками.",
                "Склад за рік майже не змінився. Двоє молодих колег працювали з наставниками.",
            ],
            [
                "Пришли новые классные руководители пятых классов. Опытные коллеги открыли для них свои уроки и часы.",
                "Прийшли нові класні керівники п’ятих класів. Досвідчені колеги відкрили для них свої уроки та години.",
            ],
            ["Год прошёл по плану. Заседания проводили в каникулы.", "Рік минув за планом. Засідання проводили на канікулах."],
        ],
    ),
    (
        "meetings",
        ["Организация работы: заседания, формы, посещаемость", "Організація роботи: засідання, форми, відвідування"],
        [
            [
                "Из пяти заседаний два провели как мастерские. После них коллеги чаще ходят друг к другу.",
                "Із п’яти засідань два провели як майстерні. Після них колеги частіше відвідують одне одного.",
            ],
            [
                "Весной посещаемость заседаний упала: они совпали с экзаменами.",
                "Навесні відвідування засідань упало: вони збіглися з іспитами.",
            ],
            [
                "Решения теперь записываем со сроком и именем. Невыполненных стало вдвое меньше.",
                "Рішення тепер записуємо зі строком та іменем. Невиконаних стало вдвічі менше.",
            ],
        ],
    ),
    (
        "problems",
        ["Проблемы и причины", "Недоліки та причини"],
        [
            [
                "Разговор с родителями остаётся самым трудным. Причина в том, что учимся этому на своих ошибках.",
                "Розмова з батьками лишається найважчою. Причина в тому, що вчимося цього на власних помилках.",
            ],
            [
                "Копилку пополняют одни и те же люди. Остальные считают свой опыт слишком обычным.",
                "Скарбничку поповнюють ті самі люди. Решта вважає свій досвід надто звичайним.",
            ],
            [
                "Мало материалов для девятых классов. Их пишем сами, но не собираем.",
                "Мало матеріалів для дев’ятих класів. Їх пишемо самі, але не збираємо.",
            ],
        ],
    ),
];

/// What the centre has written so far.
const WRITTEN: [(&str, [&str; 2]); 2] = [
    (
        "general",
        [
            "В объединениях района {K1} классных руководителей, классов {K2}.\n\nШколы говорят о годе так: {1}",
            "В об’єднаннях громади {K1} класних керівників, класів {K2}.\n\nШколи говорять про рік так: {1}",
        ],
    ),
    (
        "meetings",
        [
            "Заседаний проведено {W1}. Материалов принято в копилку {B1.materials}, их написали {B1.authors} человек.",
            "Засідань проведено {W1}. Матеріалів прийнято до скарбнички {B1.materials}, їх написали {B1.authors} осіб.",
        ],
    ),
];

const DIFFICULTIES: [[&str; 2]; 3] = [
    ["Разговор с родителями", "Розмова з батьками"],
    ["Конфликты в классе", "Конфлікти в класі"],
    ["Нехватка времени", "Брак часу"],
];

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock) -> anyhow::Result<()> {
    let last = clock.calendar.school_year() - 1;
    for district in &world.districts {
        let of_centre = |role: Role| {
            let holds = move |held: &Holding| held.role == role && held.district.as_ref() == Some(&district.key);
            holder(world, holds)
        };
        let Some(methodologist) = of_centre(Role::Methodologist) else { continue };
        let mut quoted = None;
        for association in world.associations.iter().filter(|one| one.kind != "district") {
            let school = world.school(&association.school)?;
            if school.district != district.key {
                continue;
            }
            for first_year in [last - 1, last] {
                let is_closed = school.closed.is_some_and(|day| day < date!(2025 - 09 - 01));
                let is_silent = first_year == last && (is_closed || digest(&association.key, "silent") < 32);
                let sent = Sent { world, clock, district, school, association, first_year };
                if !is_silent && school.closed.is_none_or(|day| day >= date!(2024 - 09 - 01)) {
                    let row = sent.put(tx, methodologist).await?;
                    quoted = row.filter(|_| first_year == last).or(quoted);
                }
            }
        }
        consolidate(tx, clock, district, methodologist, last, quoted).await?;
    }
    Ok(())
}

/// The consolidated report with its first chapters and a quotation in one of them.
async fn consolidate(
    tx: &mut Tx,
    clock: &Clock,
    district: &District,
    methodologist: &Person,
    first_year: i32,
    quoted: Option<(SubmissionId, Chapter)>,
) -> anyhow::Result<()> {
    let language = language(district);
    let draft = DraftRow {
        id: id::<ConsolidatedId>("consolidated", &district.key),
        district: id::<DistrictId>("district", &district.key),
        first_year,
        is_proposed: language == 0,
        by: id::<UserId>("person", &methodologist.key),
        by_name: printed_name(methodologist),
        at: clock.now - time::Duration::days(6),
    };
    let chapters: Vec<(&str, &str)> = crate::consolidated::CHAPTERS_OF_A_YEAR
        .iter()
        .map(|code| (*code, WRITTEN.iter().find(|(written, _)| written == code).map_or("", |(_, text)| text[language])))
        .collect();
    reported::insert_draft(tx, &draft, &chapters).await?;
    if let Some((submission, chapter)) = quoted {
        reported::quote(tx, &draft, submission, &chapter).await?;
    }
    Ok(())
}

/// A report of an association.
struct Sent<'a> {
    world: &'a World,
    clock: &'a Clock,
    district: &'a District,
    school: &'a School,
    association: &'a Association,
    first_year: i32,
}

impl Sent<'_> {
    /// Sends it, and answers with its first chapter; nothing where nobody could have sent it.
    async fn put(&self, tx: &mut Tx, reviewer: &Person) -> anyhow::Result<Option<(SubmissionId, Chapter)>> {
        let of_school = |held: &Holding| held.role == Role::Deputy && held.school.as_ref() == Some(&self.school.key);
        let of_association = |held: &Holding| held.role == Role::Head && held.association.as_ref() == Some(&self.association.key);
        let sender = holder(self.world, of_school).or_else(|| holder(self.world, of_association));
        let Some(sender) = sender else { return Ok(None) };
        let chapters = self.chapters();
        let year = i64::from(self.clock.calendar.school_year() - 1 - self.first_year);
        let at = self.clock.now - time::Duration::days(168 + 365 * year);
        let title = ["Анализ работы за год", "Аналіз роботи за рік"][language(self.district)];
        let row = SentRow {
            id: id::<SubmissionId>("submission", &format!("{} year {}", self.association.key, self.first_year)),
            school: id("school", &self.school.key),
            district: id("district", &self.district.key),
            association: id("association", &self.association.key),
            first_year: self.first_year,
            title,
            school_name: &self.school.name,
            association_name: &self.association.name,
            paper: self.paper(title, &chapters, at),
            figures: self.figures(),
            chapters: chapters.clone(),
            by: id("person", &sender.key),
            by_name: printed_name(sender),
            by_post: &sender.post,
            at,
            status: if language(self.district) == 0 { "accepted" } else { "noted" },
            reviewer: id("person", &reviewer.key),
            reviewer_name: printed_name(reviewer),
        };
        let is_new = reported::insert(tx, &row).await?;
        Ok(chapters.into_iter().next().filter(|_| is_new).map(|chapter| (row.id, chapter)))
    }

    fn chapters(&self) -> Vec<Chapter> {
        let language = language(self.district);
        let chapter = |(code, title, texts): &(&str, [&str; 2], [[&str; 2]; 3])| Chapter {
            code: (*code).to_owned(),
            title: title[language].to_owned(),
            text: texts[usize::from(digest(&self.association.key, code)) % texts.len()][language].to_owned(),
        };
        CHAPTERS.iter().map(chapter).collect()
    }

    fn paper(&self, title: &str, chapters: &[Chapter], at: time::OffsetDateTime) -> Document {
        let locale = Locale::from_code(&self.district.language).unwrap_or_default();
        let mut paper = Document::new(title, locale, Profile::of_country(&self.district.country), at);
        paper.author.clone_from(&self.school.full_name);
        paper.blocks.push(Block::Organisation(vec![self.school.full_name.clone()]));
        paper.blocks.push(Block::Title { name: title.to_owned(), lines: vec![self.association.full_name.clone()] });
        for chapter in chapters {
            paper.blocks.push(Block::Heading(Level::Part, chapter.title.clone()));
            paper.blocks.push(Block::paragraph(chapter.text.as_str()));
        }
        paper
    }

    fn figures(&self) -> Vec<SentFigure> {
        let members = self.members();
        let count = i64::try_from(members.len()).unwrap_or(0);
        // The same for the same association and year: so many of what is told.
        let some = |what: &str, most: u8| i64::from(digest(&self.association.key, &format!("{what} {}", self.first_year)) % most);
        let held = 5 - some("held", 3);
        let present = (count * held - some("absent", 9)).max(0);
        let (done, late) = (held * 3 + some("done", 6), some("late", 4));
        let materials = some("materials", 9);
        let mut figures = vec![
            SentFigure { persons: members, ..figure(Indicator::K1, "", Some(Value::count(count))) },
            figure(Indicator::K2, "", Some(Value::count(count))),
            figure(Indicator::K3, "", Some(Value::count(count * (21 + some("pupils", 6))))),
            figure(Indicator::K6, "", Some(Value::ratio(some("beginners", 3), 2))),
            figure(Indicator::W1, "", Some(Value::ratio(held, 5))),
            figure(Indicator::W2, "", Some(Value::ratio(present, count * held))),
            figure(Indicator::W4, "made", Some(Value::count(done + late))),
            figure(Indicator::W4, "in-time", Some(Value::count(done))),
            figure(Indicator::W4, "late", Some(Value::count(late))),
            figure(Indicator::W4, "not-done", Some(Value::count(0))),
            figure(Indicator::B1, "materials", Some(Value::count(materials))),
            figure(Indicator::B1, "authors", Some(Value::count(materials.min(count)))),
            figure(Indicator::B4, "", Some(Value::count(materials * 2))),
            // Who has no record of it tells nothing.
            figure(Indicator::R2, "meetings", (some("district", 5) > 0).then(|| Value::count(some("met", 4)))),
            figure(Indicator::R2, "talks", Some(Value::count(some("talks", 2)))),
        ];
        let mut rest = count;
        for part in ["over-20", "11-20", "4-10"] {
            let here = some(part, 4).min(rest);
            rest -= here;
            figures.push(figure(Indicator::K5, part, Some(Value::count(here))));
        }
        figures.push(figure(Indicator::K5, "0-3", Some(Value::count(rest))));
        for (at, title) in DIFFICULTIES.iter().enumerate() {
            let answered = count.max(1);
            let score = 200 + some(title[0], 200) + i64::try_from(at).unwrap_or(0) * 10;
            figures.push(figure(Indicator::D2, title[language(self.district)], Some(Value::ratio(score * answered, answered))));
        }
        figures
    }

    /// Who was a member at the end of last year.
    fn members(&self) -> Vec<UserId> {
        let end = date!(2026 - 05 - 31);
        let holds = |held: &Holding| {
            held.association.as_ref() == Some(&self.association.key) && held.from <= end && held.to.is_none_or(|to| to >= end)
        };
        let members = self.world.people.iter().filter(|person| person.roles.iter().any(holds));
        members.map(|person| id("person", &person.key)).collect()
    }
}

fn figure(indicator: Indicator, part: &str, value: Option<Value>) -> SentFigure {
    let (part, reason) = (part.to_owned(), String::new());
    SentFigure { indicator, part, value, counted: value, reason, before: None, persons: Vec::new() }
}

fn language(district: &District) -> usize {
    usize::from(district.language == "uk")
}

fn digest(key: &str, what: &str) -> u8 {
    Sha256::digest(format!("{key} {what}"))[0]
}

fn holder(world: &World, holds: impl Fn(&Holding) -> bool) -> Option<&Person> {
    world.people.iter().find(|person| !person.disabled && person.roles.iter().any(|held| held.to.is_none() && holds(held)))
}
