//! The memo of a control on paper.

use time::{Date, OffsetDateTime};

use super::model::control::{Criterion, Grade, Inspector, Mark, Object};
use super::model::draft::{Count, counts_of};
use super::model::memo::Memo;
use super::store::listing::Considered;
use super::store::road::Acquaintance;
use crate::documents::{Block, Cell, Column, Document, Item, Keeping, Level, Profile, Shape, Signature, Table, Text, figures};
use crate::text::{Args, Dated, Locale, Value, say_with};

/// The least height of a row to sign in, in millimetres.
const ROW_TO_SIGN: f32 = 8.0;

/// The whole memo, with the list of those who have read it and the protocol that has considered it.
pub fn whole(
    memo: &Memo,
    acquaintances: &[Acquaintance],
    considered: Option<&Considered>,
    dated: &Dated,
    made_at: OffsetDateTime,
) -> Document {
    let sheet = Sheet::of(memo);
    let mut paper = sheet.begun("controls-paper-title", made_at);
    paper.blocks.push(sheet.heading("controls-findings"));
    paper.blocks.push(sheet.counts().into());
    paper.blocks.extend(sheet.remarks());
    paper.blocks.push(sheet.heading("controls-conclusions"));
    paper.blocks.extend(memo.text.conclusions.lines().map(Block::paragraph));
    paper.blocks.push(sheet.heading("controls-recommendations"));
    paper.blocks.push(Block::List(sheet.recommendations()));
    paper.blocks.push(sheet.signatures());
    let protocol = considered.and_then(|considered| considered.number.map(|number| (number, considered.held_on)));
    if let Some((number, held_on)) = protocol {
        let args = [("value", number.to_string().into()), ("other", sheet.profile.date(held_on, sheet.locale).into())];
        paper.blocks.push(Block::line(sheet.say("controls-paper-considered", &args)));
    }
    if !acquaintances.is_empty() {
        paper.blocks.push(sheet.heading("controls-paper-acquainted"));
        paper.blocks.push(sheet.acquainted(acquaintances, dated).into());
    }
    paper
}

/// The lines of one teacher, who signs that they were read.
pub fn own(memo: &Memo, made_at: OffsetDateTime) -> Document {
    let sheet = Sheet::of(memo);
    let mut paper = sheet.begun("controls-paper-own", made_at);
    for object in &memo.objects {
        paper.blocks.push(Block::Heading(Level::Point, object.label.clone()));
        paper.blocks.push(sheet.lines(object).into());
    }
    paper.blocks.push(sheet.signatures());
    let teacher = memo.objects.iter().find_map(|object| object.teacher.as_ref());
    if let Some(teacher) = teacher {
        let post = sheet.say("controls-paper-read", &[]);
        let date = sheet.profile.blank_date(memo.head.ends_on.year(), sheet.locale);
        paper.blocks.push(Block::Signatures(vec![Signature { post, person: teacher.person(), date }]));
    }
    paper
}

/// «Подписано в портале 20.11.2026: заместитель директора – …».
pub fn signed_mark(memo: &Memo, signer: &Inspector, on: Date) -> String {
    let sheet = Sheet::of(memo);
    let name = signer.named.person().in_signature(sheet.profile.names);
    let who = [signer.post.as_str(), name.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ");
    sheet.say("controls-paper-mark", &[("value", who.into()), ("other", sheet.profile.date(on, sheet.locale).into())])
}

/// A memo with how its paper speaks and looks.
struct Sheet<'a> {
    memo: &'a Memo,
    locale: Locale,
    profile: Profile,
}

impl<'a> Sheet<'a> {
    fn of(memo: &'a Memo) -> Self {
        let locale = Locale::from_code(&memo.language).unwrap_or_default();
        Self { memo, locale, profile: Profile::of_code(&memo.profile).unwrap_or(Profile::RU_2025) }
    }

    /// Words of the paper, in its own language.
    fn say(&self, key: &str, args: Args<'_>) -> String {
        say_with(self.locale, key, args).into_owned()
    }

    fn heading(&self, key: &str) -> Block {
        Block::Heading(Level::Point, self.say(key, &[]))
    }

    /// Organisation, title and facts. The title names no person.
    fn begun(&self, title: &str, made_at: OffsetDateTime) -> Document {
        let memo = self.memo;
        let theme = [("value", Value::from(memo.head.theme.as_str()))];
        let keeping = if memo.long_keeping { Keeping::OverTenYears } else { Keeping::Usual };
        let author = memo.organisation.last().cloned().unwrap_or_default();
        let file = [("value", Value::from(memo.head.theme.as_str())), ("other", Value::from(figures(memo.head.ends_on)))];
        let mut paper = Document {
            author,
            keeping,
            ..Document::new(self.say("controls-paper-file", &file), self.locale, self.profile, made_at)
        };
        if memo.signed.is_none() {
            paper.mark = Some(self.say("controls-paper-draft", &[]));
        }
        paper.footer = Some(memo.footer.clone()).filter(|words| !words.is_empty());
        paper.blocks.push(Block::Organisation(memo.organisation.clone()));
        let lines = vec![self.say("controls-paper-theme", &theme), memo.association.clone()];
        paper.blocks.push(Block::Title { name: self.say(title, &[]), lines });
        for (key, words) in self.facts() {
            let label = format!("{}: ", self.say(key, &[]));
            paper.blocks.push(Block::Text(Shape::Line, Text::new().bold(label).plain(words)));
        }
        paper
    }

    /// What stands above the findings; what is empty is left out.
    fn facts(&self) -> Vec<(&'static str, String)> {
        let head = &self.memo.head;
        let order = match head.ordered_on {
            Some(day) if !head.order_number.is_empty() => {
                let args = [("value", head.order_number.as_str().into()), ("other", self.profile.date(day, self.locale).into())];
                self.say("controls-paper-order", &args)
            }
            _ => String::new(),
        };
        let basis: Vec<&str> = [head.basis.as_str(), order.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
        let days = [head.starts_on, head.ends_on].map(|day| self.profile.date(day, self.locale)).join(" – ");
        let classes = self.memo.objects.iter().map(|object| object.label.as_str()).collect::<Vec<_>>().join(", ");
        let methods =
            head.methods.iter().map(|method| self.say(&format!("controls-method-{}", method.code()), &[]).to_lowercase());
        let inspectors = head.inspectors.iter().map(|inspector| {
            let name = inspector.named.person().in_text(self.profile.names);
            if inspector.post.is_empty() { name } else { format!("{name}, {}", inspector.post) }
        });
        let facts = [
            ("controls-basis", basis.join("; ")),
            ("controls-purpose", head.purpose.clone()),
            ("controls-days", days),
            ("controls-objects", classes),
            ("controls-methods", methods.collect::<Vec<_>>().join(", ")),
            ("controls-inspectors", inspectors.collect::<Vec<_>>().join("; ")),
        ];
        facts.into_iter().filter(|(_, words)| !words.is_empty()).collect()
    }

    fn table<const N: usize>(&self, name: &str, columns: [(&str, u16); N]) -> Table {
        let columns = columns.map(|(key, share)| Column::new(self.say(key, &[]), share));
        Table::new(self.say(name, &[]), columns)
    }

    /// How each criterion is met, in figures.
    fn counts(&self) -> Table {
        let columns = [
            ("controls-criterion", 55),
            ("controls-grade-met", 15),
            ("controls-grade-partly", 15),
            ("controls-grade-not-met", 15),
        ];
        let mut table = self.table("controls-findings", columns);
        let number = |count: usize| Cell::from(u32::try_from(count).unwrap_or(u32::MAX));
        for Count { criterion, met, partly, not_met } in counts_of(&self.memo.head.criteria, &self.memo.objects) {
            table = table.row([Cell::from(criterion), number(met), number(partly), number(not_met)]);
        }
        table
    }

    /// What is to be put right: class, teacher, criterion, remark, term.
    fn remarks(&self) -> Vec<Block> {
        let columns = [
            ("controls-class", 10),
            ("controls-teacher", 20),
            ("controls-criterion", 25),
            ("controls-remark", 30),
            ("controls-timing", 15),
        ];
        let mut table = self.table("controls-remarks", columns);
        for object in &self.memo.objects {
            let name = object.teacher.as_ref().map(|teacher| teacher.person().in_text(self.profile.names)).unwrap_or_default();
            for (criterion, mark) in self.marks(object).filter(|(_, mark)| !mark.remark.is_empty()) {
                let remark = format!("{}. {}", self.grade(&mark), mark.remark);
                let cells = [object.label.clone(), name.clone(), criterion.text.clone(), remark, mark.timing];
                table = table.row(cells);
            }
        }
        if table.rows.is_empty() {
            return vec![Block::paragraph(self.say("controls-no-remarks", &[]))];
        }
        vec![self.heading("controls-remarks"), table.into()]
    }

    /// Every criterion of one class.
    fn lines(&self, object: &Object) -> Table {
        let columns = [("controls-criterion", 30), ("controls-grade", 20), ("controls-remark", 35), ("controls-timing", 15)];
        let mut table = self.table("controls-findings", columns);
        for (criterion, mark) in self.marks(object) {
            let cells = [criterion.text.clone(), self.grade(&mark), mark.remark, mark.timing];
            table = table.row(cells);
        }
        table
    }

    fn marks(&self, object: &'a Object) -> impl Iterator<Item = (&'a Criterion, Mark)> {
        self.memo.head.criteria.iter().map(|criterion| (criterion, object.mark(criterion)))
    }

    fn grade(&self, mark: &Mark) -> String {
        let word = |grade: Grade| self.say(&format!("controls-grade-{}", grade.code()), &[]);
        mark.grade.map(word).unwrap_or_default()
    }

    fn recommendations(&self) -> Vec<Item> {
        let item = |(number, draft): (u32, &crate::decisions::Draft)| {
            let args = [("value", draft.responsible.as_str().into()), ("other", draft.timing.as_str().into())];
            Item::numbered(&[number], format!("{}\n{}", draft.text, self.say("controls-paper-duty", &args)))
        };
        (1..).zip(&self.memo.text.recommendations).map(item).collect()
    }

    /// Who has signed first, then the others who have looked.
    fn signatures(&self) -> Block {
        let signer = self.memo.signed.as_ref();
        let date = signer.map(|(_, on)| self.profile.date(*on, self.locale)).unwrap_or_default();
        let signed = signer.map(|(inspector, _)| inspector.named.user);
        let (first, others): (Vec<_>, Vec<_>) =
            self.memo.head.inspectors.iter().partition(|inspector| Some(inspector.named.user) == signed);
        let signature = |inspector: &Inspector| Signature {
            post: inspector.post.clone(),
            person: inspector.named.person(),
            date: if Some(inspector.named.user) == signed { date.clone() } else { String::new() },
        };
        Block::Signatures(first.into_iter().chain(others).map(signature).collect())
    }

    fn acquainted(&self, acquaintances: &[Acquaintance], dated: &Dated) -> Table {
        let columns = [("controls-teacher", 45), ("controls-paper-date", 25), ("controls-paper-signature", 30)];
        let mut table = Table { row_height: ROW_TO_SIGN, ..self.table("controls-paper-acquainted", columns) };
        for known in acquaintances {
            let day = known.acquainted_at.map_or_else(Cell::empty, |at| Cell::from(dated.day_of(at)));
            table = table.row([Cell::from(known.named.person().in_text(self.profile.names)), day, Cell::empty()]);
        }
        table
    }
}
