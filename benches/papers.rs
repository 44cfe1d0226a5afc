//! What writing a paper costs: a protocol of four pages and a plan of two hundred rows, warm, on one core.
//! `cargo bench --bench papers` prints the median of many runs beside its limit, and fails where one is passed.

use std::time::{Duration, Instant};

use kopilka::documents::{
    Block, Column, Document, Format, Item, Level, Orientation, Person, Profile, Row, Shape, Signature, Table, TitlePage,
};
use kopilka::text::Locale;
use time::macros::datetime;

const RUNS: usize = 60;

fn main() {
    let (protocol, plan) = (protocol(), plan());
    let figures = [
        ("protocol of 4 pages, DOCX", &protocol, Format::Docx, 15),
        ("protocol of 4 pages, PDF", &protocol, Format::Pdf, 60),
        ("plan of 200 rows, DOCX", &plan, Format::Docx, 200),
        ("plan of 200 rows, PDF", &plan, Format::Pdf, 200),
        ("plan of 200 rows, XLSX", &plan, Format::Xlsx, 200),
    ];
    let mut is_slow = false;
    for (name, document, format, limit) in figures {
        let median = median(document, format);
        let limit = Duration::from_millis(limit);
        println!("{name:<28} {:>8.2} ms of {} ms", median.as_secs_f64() * 1000.0, limit.as_millis());
        is_slow |= median > limit;
    }
    assert!(!is_slow, "a paper takes longer than it may");
}

fn median(document: &Document, format: Format) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            let file = format.write(document).expect("the paper is written");
            assert!(!file.is_empty());
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[RUNS / 2]
}

const SENTENCE: &str = "Указкина Т. В. предложила провести групповые встречи с психологом и подготовить памятку для родителей. ";

fn begun(title: &str) -> Document {
    let mut document = Document::new(title, Locale::Ru, Profile::RU_2025, datetime!(2026-11-22 12:00 UTC));
    document.footer = Some("В портале: Утверждено 01.09.2026, Т. В. Порядина".to_owned());
    document
}

fn signatures() -> Block {
    let person = Person { surname: "Образцова".into(), name: "Вера".into(), patronymic: "Олеговна".into() };
    Block::Signatures(vec![Signature { post: "Председатель".into(), person, date: String::new() }])
}

fn protocol() -> Document {
    let mut document = begun("Протокол № 3");
    document.blocks.push(Block::Title {
        name: "ПРОТОКОЛ".into(), lines: vec!["заседания методического объединения".into()]
    });
    for number in 1..=6_u32 {
        document.blocks.push(Block::Labelled {
            number: format!("{number}."),
            label: "СЛУШАЛИ:".into(),
            text: SENTENCE.repeat(4).into(),
        });
        document.blocks.push(Block::Text(Shape::Paragraph, SENTENCE.repeat(3).into()));
        document.blocks.push(Block::List((1..=3).map(|decision| Item::numbered(&[number, decision], SENTENCE)).collect()));
    }
    document.blocks.push(signatures());
    document
}

fn plan() -> Document {
    let mut document = begun("План работы МО");
    document.blocks.push(TitlePage { name: "ПЛАН РАБОТЫ".into(), foot: "2026".into(), ..TitlePage::default() }.into());
    document.blocks.push(Block::Turn(Orientation::Landscape));
    document.blocks.push(Block::Heading(Level::Part, "Работа между заседаниями".into()));
    let columns = [("№ п/п", 6), ("Содержание работы", 46), ("Срок", 14), ("Ответственный", 18), ("Отметка о выполнении", 16)];
    let mut table = Table::new("Работа между заседаниями", columns.map(|(title, share)| Column::new(title, share)));
    for number in 1..=200_u32 {
        if number % 20 == 1 {
            table = table.section(format!("Раздел {}", number / 20 + 1));
        }
        table.rows.push(Row::new([
            number.to_string(),
            SENTENCE.to_owned(),
            "октябрь–декабрь".into(),
            "О. В. Пеналова".into(),
            String::new(),
        ]));
    }
    document.blocks.push(table.into());
    document.blocks.push(signatures());
    document
}
