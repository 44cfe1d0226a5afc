//! Several records of one kind typed or pasted as lines: «12.10.2026; Примерова; Урок доброты; район».

use super::{Draft, Field, Kind, Reader, RecordForm};
use crate::ids::UserId;
use crate::text::normalise::fold;
use crate::web::Problem;

/// More lines are not read at once.
const MOST: usize = 100;

/// What is wrong with a line, by its number.
#[derive(Debug)]
pub struct Wrong {
    pub line: usize,
    pub problem: Problem,
}

impl Kind {
    /// Whether day, person, name and one word more say all of it.
    pub fn fits_a_line(self) -> bool {
        let is_rare = [Field::Other, Field::Outcome, Field::Answers, Field::Score].into_iter().any(|field| self.has(field));
        !is_rare && !self.is_of_association()
    }
}

/// Every line as a draft; or everything that is wrong with them. `levels` are the words for levels with their codes.
pub fn read_lines(
    typed: &str,
    kind: Kind,
    reader: &Reader<'_>,
    levels: &[(String, &'static str)],
) -> Result<Vec<Draft>, Vec<Wrong>> {
    let (mut drafts, mut wrong) = (Vec::new(), Vec::new());
    let lines = (1..).zip(typed.lines()).filter(|(_, line)| !line.trim().is_empty());
    for (line, text) in lines.take(MOST) {
        match form(text, kind, reader.people, levels).parse(kind, reader) {
            Ok(draft) => drafts.push(draft),
            Err(invalid) => {
                let first = invalid.errors.iter().next().map(|(_, problem)| problem.clone());
                wrong.push(Wrong { line, problem: first.unwrap_or(Problem::Required) });
            }
        }
    }
    if wrong.is_empty() { Ok(drafts) } else { Err(wrong) }
}

fn form(line: &str, kind: Kind, people: &[(UserId, String)], levels: &[(String, &'static str)]) -> RecordForm {
    let mut cells = line.split([';', '\t']).map(|cell| cell.trim().to_owned());
    let mut next = || cells.next().unwrap_or_default();
    let (held_on, who, title, last) = (next(), next(), next(), next());
    let level = levels.iter().find(|(word, _)| fold(word) == fold(&last)).map_or(last.as_str(), |(_, code)| *code);
    RecordForm {
        kind: kind.code().to_owned(),
        held_on,
        user: person(&who, people).map(|person| person.to_string()).unwrap_or(who),
        title,
        level: level.to_owned(),
        hours: last.clone(),
        ..RecordForm::default()
    }
}

/// The only one whose name begins with these words: a surname is enough where nobody else bears it.
fn person(typed: &str, people: &[(UserId, String)]) -> Option<UserId> {
    let wanted = fold(typed);
    let mut fitting =
        people.iter().filter(|(_, name)| !wanted.is_empty() && format!("{} ", fold(name)).starts_with(&format!("{wanted} ")));
    let first = fitting.next()?;
    fitting.next().is_none().then_some(first.0)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn lines_are_read_by_surname_and_level() {
        let person = UserId::fresh();
        let people = [(person, "Примерова Анна Петровна".to_owned()), (UserId::fresh(), "Макетова Дарья".to_owned())];
        let reader = Reader { people: &people, country: "ru", today: date!(2026 - 11 - 22), only: None };
        let levels = [("район".to_owned(), "district")];
        let read = |typed: &str| read_lines(typed, Kind::OpenEvent, &reader, &levels);

        let drafts =
            read("12.10.2026; примерова; Урок доброты; Район\n\n01.11.2026\tМакетова Дарья\tЧас игры\tdistrict").unwrap();
        assert_eq!(drafts.len(), 2);
        assert_eq!((drafts[0].user, drafts[0].level.as_str()), (Some(person), "district"));
        let wrong = read("12.10.2026; Прим; Урок; район\n12.10.2026; Примерова; Урок; посёлок").unwrap_err();

        assert_eq!(wrong.iter().map(|wrong| wrong.line).collect::<Vec<_>>(), [1, 2]);
    }
}
