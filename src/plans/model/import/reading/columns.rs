//! What the columns of a table hold: by their headings, or by what stands in them.

use super::pieces::Cell;
use super::tail::is_person;
use super::term::is_term;
use super::words;
use crate::plans::model::Section;
use crate::text::normalise::fold;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Number,
    Content,
    Term,
    Responsible,
    Form,
    Questions,
    Participants,
    Output,
    /// The section of each row.
    Direction,
    /// Activities of one section.
    Of(Section),
    /// Marks, notes, anything a plan does not keep.
    Other,
}

pub type Columns = Vec<Column>;

/// Headings by the beginnings of their words; the first that fits counts.
const HEADINGS: [(Column, &[&str]); 9] = [
    (Column::Other, &["отметк", "відмітк", "примечан", "примітк", "факт", "выполнени", "результативн"]),
    (Column::Term, &["срок", "дата", "даты", "когда", "месяц", "термін", "місяць", "коли", "время", "период"]),
    (
        Column::Responsible,
        &[
            "ответствен",
            "відповідальн",
            "исполнит",
            "виконав",
            "отвеча",
            "учитель",
            "вчитель",
            "проводит",
            "доклад",
            "допов",
            "выступ",
            "ведущ",
            "кто",
            "хто",
        ],
    ),
    (Column::Form, &["форма", "форми", "формы"]),
    (Column::Questions, &["вопрос", "питання", "повестка", "порядок"]),
    (Column::Participants, &["участник", "учасник", "класс", "клас", "категори", "категорі", "аудитори"]),
    (Column::Output, &["результат", "выход", "вихід", "итог", "підсум", "продукт"]),
    (Column::Direction, &["направлен", "напрям", "раздел", "розділ", "блок"]),
    (
        Column::Content,
        &[
            "содержан",
            "зміст",
            "мероприят",
            "заход",
            "тема",
            "тематика",
            "работ",
            "робот",
            "дел",
            "діяльн",
            "деятельн",
            "наименован",
            "назва",
            "вид",
            "что",
            "що",
        ],
    ),
];

/// What a heading names.
fn named(heading: &str) -> Option<Column> {
    let folded = fold(heading);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if heading.contains('№') || heading.trim().starts_with('N') || ["п п", "з п", "п/п", "пп", "номер"].contains(&folded.as_str())
    {
        return Some(Column::Number);
    }
    // «Тема, вопросы для обсуждения» is one cell.
    if folded.starts_with("тема") {
        return Some(Column::Content);
    }
    let is = |stems: &[&str]| words.iter().any(|word| stems.iter().any(|stem| word.starts_with(stem)));
    HEADINGS.iter().find(|(_, stems)| is(stems)).map(|(column, _)| *column)
}

/// Whether a table lists people and not activities.
pub fn lists_people(row: &[Cell]) -> bool {
    let folded: Vec<String> = row.iter().map(|cell| fold(&cell.text)).collect();
    let has = |stems: &[&str]| folded.iter().any(|text| stems.iter().any(|stem| text.starts_with(stem)));
    has(&["фио", "ф и о", "піб", "п і б", "фамилия", "прізвище"]) && !has(&["срок", "термін", "дата"])
}

/// The columns that a row names, where it is a heading.
pub fn headed(row: &[Cell]) -> Option<Columns> {
    const LONGEST: usize = 70;
    if row.iter().any(|cell| cell.text.chars().count() > LONGEST) {
        return None;
    }
    let named: Vec<Option<Column>> = row.iter().map(|cell| named(&cell.text)).collect();
    let has = |column| named.contains(&Some(column));
    let own = row.iter().filter(|cell| !cell.text.is_empty() && !cell.is_from_left).count();
    let known = row.iter().zip(&named).filter(|(cell, named)| !cell.is_from_left && named.is_some()).count();
    let is_heading =
        known >= 2 && known * 3 >= own * 2 && (has(Column::Content) || has(Column::Direction) || has(Column::Questions));
    let is_activity = row.iter().any(|cell| cell.text.chars().any(|sign| sign.is_ascii_digit()) && !cell.text.contains('№'));
    if !is_heading || is_activity || !(has(Column::Term) || has(Column::Responsible) || has(Column::Number)) {
        return None;
    }
    Some(settled(row, &named))
}

/// One column of each kind; a grid of sections has one for each.
fn settled(row: &[Cell], named: &[Option<Column>]) -> Columns {
    let contents = named.iter().filter(|column| **column == Some(Column::Content)).count();
    let sections: Vec<Option<Section>> = row.iter().map(|cell| words::section(&cell.text)).collect();
    let is_grid = contents >= 2
        && !named.contains(&Some(Column::Responsible))
        && named.iter().zip(&sections).filter(|(column, section)| **column == Some(Column::Content) && section.is_some()).count()
            >= 2;
    let mut columns: Columns = Vec::new();
    for (at, column) in named.iter().enumerate() {
        let column = match (column, sections[at]) {
            (Some(Column::Content), Some(section)) if is_grid => Column::Of(section),
            (Some(column), _) if !columns.contains(column) || *column == Column::Other => *column,
            _ => Column::Other,
        };
        columns.push(column);
    }
    // «Направление | Мероприятия»: where nothing else is the content, the direction is.
    if !columns.iter().any(|column| matches!(column, Column::Content | Column::Of(_))) {
        let stand_in = [Column::Questions, Column::Direction, Column::Form].into_iter().find(|column| columns.contains(column));
        if let Some(at) = stand_in.and_then(|column| columns.iter().position(|other| *other == column)) {
            columns[at] = Column::Content;
        }
    }
    columns
}

/// The columns of a table without a heading, by what stands in them.
pub fn guessed(grid: &[Vec<Cell>]) -> Option<Columns> {
    let width = grid.iter().map(Vec::len).max()?;
    if width < 2 {
        return None;
    }
    let rows: Vec<&Vec<Cell>> = grid.iter().filter(|row| !is_banner(row)).collect();
    let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column)).filter(|cell| !cell.text.is_empty());
    let share = |column: usize, is: &dyn Fn(&str) -> bool| {
        let all = cells(column).count();
        all > 0 && cells(column).filter(|cell| is(&cell.text)).count() * 2 > all
    };
    let mut columns = vec![Column::Other; width];
    let mut take = |kind: Column, at: Option<usize>| {
        if let Some(at) = at {
            columns[at] = kind;
        }
        at
    };
    let is_number = |text: &str| text.chars().all(|sign| sign.is_ascii_digit() || ".)№ ".contains(sign));
    let number = take(Column::Number, (0..width).find(|at| share(*at, &is_number)));
    let term = take(Column::Term, (0..width).find(|at| Some(*at) != number && share(*at, &is_term)));
    let length = |at: usize| cells(at).map(|cell| cell.text.chars().count()).sum::<usize>();
    let free = |at: &usize| Some(*at) != number && Some(*at) != term;
    let content = take(Column::Content, (0..width).filter(free).max_by_key(|at| length(*at)));
    let who = (0..width).rev().find(|at| free(at) && Some(*at) != content && share(*at, &is_person));
    take(Column::Responsible, who);
    (term.is_some() || who.is_some()).then_some(columns)
}

/// A row that says one thing over its whole width.
pub fn is_banner(row: &[Cell]) -> bool {
    let mut texts = row.iter().filter(|cell| !cell.text.is_empty() && !cell.is_from_above).map(|cell| cell.text.as_str());
    let Some(first) = texts.next() else { return false };
    let is_wide = row.iter().filter(|cell| cell.is_from_left).count() + 1 >= row.len().div_ceil(2).max(2);
    texts.all(|text| text == first) && is_wide
}
