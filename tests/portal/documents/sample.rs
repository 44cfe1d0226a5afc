//! A sample plan and a sample protocol with everything a paper may hold.

use kopilka::documents::{
    Block, Cell, Column, Content, Document, Item, Level, Orientation, Person, Place, Profile, Requisites, Row, Shape, Signature,
    Stamp, Table, Text, TitlePage, Verification,
};
use kopilka::text::Locale;
use time::macros::{date, datetime};

pub fn head() -> Person {
    person("Тестова", "Анна", "Андреевна")
}

pub fn person(surname: &str, name: &str, patronymic: &str) -> Person {
    Person { surname: surname.to_owned(), name: name.to_owned(), patronymic: patronymic.to_owned() }
}

/// A plan with a title page of stamps, a text and a wide table.
pub fn plan() -> Document {
    let profile = Profile::RU_2025;
    let mut paper = Document::new("План работы методического объединения", Locale::Ru, profile, datetime!(2025-09-01 12:00 UTC));
    paper.author = "МБОУ «Школа № 3»".to_owned();
    paper.footer = Some("Согласовано в системе 03.09.2025, заместитель директора, Примерова Б. Б.".to_owned());
    paper.verification = Some(Verification {
        address: "https://kopilka.example/check/4f1c-77aa".to_owned(),
        caption: "Проверить подлинность: kopilka.example/check/4f1c-77aa".to_owned(),
    });
    paper
        .with(TitlePage {
            stamps: stamps(profile),
            organisation: lines(&["Муниципальное бюджетное общеобразовательное учреждение", "«Школа № 3»"]),
            name: "ПЛАН РАБОТЫ".to_owned(),
            lines: lines(&["методического объединения классных руководителей 5–9 классов", "на 2025–2026 учебный год"]),
            epigraph: Some(Text::new().italic("Воспитание есть великое дело:\nим решается участь человека.")),
            authors: vec![format!("Руководитель МО: {}", head().in_text(profile.names))],
            foot: "г. Н-ск, 2025".to_owned(),
        })
        .with(Block::Heading(Level::Part, "Пояснительная записка".to_owned()))
        .with(Block::paragraph(
            Text::new()
                .bold("Методическая тема: ")
                .plain("«Воспитательное пространство класса как условие становления личности школьника в условиях обновлённых стандартов».")
        ))
        .with(Block::paragraph("Цель: повышение профессионального мастерства классных руководителей, обобщение и распространение их опыта, учебно-воспитательная и организационно-методическая поддержка молодых специалистов."))
        .with(Block::Heading(Level::Point, "Задачи".to_owned()))
        .with(Block::List(vec![
            Item::numbered(&[1], "Изучить нормативные документы, которыми руководствуется классный руководитель, и обсудить изменения за лето."),
            Item::numbered(&[2], "Провести открытые классные часы и взаимные посещения."),
            Item::numbered(&[2, 1], "Подготовить график до 15.09.2025."),
            Item::dash("Пополнять методическую копилку."),
        ]))
        .with(Block::Turn(Orientation::Landscape))
        .with(Block::Heading(Level::Part, "Работа между заседаниями".to_owned()))
        .with(items())
        .with(Block::Signatures(vec![signature("Руководитель методического объединения классных руководителей", head())]))
}

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

fn stamps(profile: Profile) -> Vec<Stamp> {
    vec![
        Stamp {
            word: "РАССМОТРЕНО".to_owned(),
            lines: lines(&["на заседании МО", "протокол от 29.08.2025 № 1"]),
            ..Stamp::default()
        },
        Stamp {
            word: "СОГЛАСОВАНО".to_owned(),
            lines: lines(&["заместитель директора по воспитательной работе"]),
            signer: Some(person("Примерова", "Белла", "Борисовна")),
            date: profile.blank_date(2025, Locale::Ru),
        },
        Stamp {
            word: "УТВЕРЖДЕНО".to_owned(),
            lines: lines(&["приказом МБОУ «Школа № 3»", "от 01.09.2025 № 141", "Директор"]),
            signer: Some(person("Образцова", "Вера", "Викторовна")),
            ..Stamp::default()
        },
    ]
}

/// A table of a few pages: sections, numbers, dates, merged cells, words that look like formulas.
pub fn items() -> Table {
    let columns = [
        Column::centred("№ п/п", 8),
        Column::new("Содержание работы", 50),
        Column::centred("Срок", 18),
        Column::new("Ответственный", 30),
        Column::centred("Часов", 10),
        Column::new("Отметка о выполнении", 24),
    ];
    let mut table = Table::new("Работа между заседаниями", columns).section("Организационная работа");
    let works = [
        "Составление списка классных руководителей и уточнение их нагрузки на новый учебный год",
        "Утверждение тем самообразования",
        "=HYPERLINK(\"http://example.org\") – так начинается строка, похожая на формулу",
        "Индивидуальные консультации молодых специалистов по ведению документации классного руководителя, планированию и работе с родителями",
    ];
    for number in 1..=24_u32 {
        if number == 13 {
            table = table.section("Работа с молодыми специалистами");
        }
        let work = works[number as usize % works.len()];
        let due = date!(2025 - 09 - 01).saturating_add(time::Duration::days(i64::from(number) * 9));
        table.rows.push(Row::new([
            Cell::from(number),
            Cell::from(format!("{work} ({number})")),
            Cell::from(due),
            Cell::from("Тестова\u{a0}А.\u{a0}А.,\nклассные руководители"),
            Cell::new(Content::Number(1.5, 1)),
            Cell::empty(),
        ]));
    }
    table.rows.push(Row::new([
        Cell::from("25").down(2),
        Cell::from("Взаимные посещения"),
        Cell::from("в течение года").down(2),
        Cell::from("классные руководители").across(2),
        Cell::empty(),
    ]));
    table.rows.push(Row::new([Cell::from("Открытые классные часы"), Cell::from("Тестова А. А."), Cell::from(12), Cell::empty()]));
    let sum = Cell { place: Some(Place::Right), ..Cell::from("Всего часов") };
    table.rows.push(Row { cells: vec![sum.across(4), Cell::new(Content::Number(48.0, 1)), Cell::empty()], is_bold: true });
    table
}

pub fn signature(post: &str, person: Person) -> Signature {
    Signature { post: post.to_owned(), person, date: String::new() }
}

/// A protocol in the full Russian form, unsigned yet.
pub fn protocol() -> Document {
    let profile = Profile::RU_2025;
    let mut paper = Document::new("Протокол № 2 от 05.11.2025", Locale::Ru, profile, datetime!(2025-11-05 15:30 UTC));
    paper.mark = Some("Черновик".to_owned());
    paper.author = "МБОУ «Школа № 3»".to_owned();
    paper.blocks = vec![
        Block::Organisation(lines(&["Муниципальное бюджетное общеобразовательное учреждение «Школа № 3»"])),
        Block::Title { name: "ПРОТОКОЛ".to_owned(), lines: Vec::new() },
        Block::Requisites(Requisites {
            left: profile.date(date!(2025 - 11 - 05), Locale::Ru),
            centre: "г. Н-ск".to_owned(),
            right: "№ 2".to_owned(),
        }),
        Block::Heading(Level::Part, "заседания методического объединения классных руководителей 5–9 классов".to_owned()),
        Block::line("Председатель – Тестова\u{a0}А.\u{a0}А."),
        Block::line("Секретарь – Пробная\u{a0}Г.\u{a0}Г."),
        Block::line(
            "Присутствовали: 11 из 13: Белова Д. Д., Громова Е. Е., Демина Ж. Ж., Жукова И. И., Зимина К. К., Ильина Л. Л., Котова М. М., Лосева Н. Н., Макетова Д. Д., Пробная Г. Г., Тестова А. А.",
        ),
        Block::line("Отсутствовали: Носова О. О. (болезнь), Орлова П. П. (курсы)"),
        Block::Heading(Level::Point, "ПОВЕСТКА ДНЯ:".to_owned()),
        Block::List(vec![
            Item::numbered(
                &[1],
                "О выполнении решений заседания от 29.08.2025 (протокол № 1). Информация: Тестова А. А., руководитель МО.",
            ),
            Item::numbered(&[2], "О формах работы с родителями. Сообщение: Макетова Д. Д."),
        ]),
    ];
    for number in 1..=4_u32 {
        paper.blocks.extend(question(number));
    }
    paper.blocks.push(Block::Signatures(vec![
        signature("Председатель", head()),
        signature("Секретарь", person("Пробная", "Галина", "Глебовна")),
    ]));
    paper.blocks.push(Block::Note("Приложение: список присутствовавших на 1 л. <в 1 экз.> & копия".into()));
    paper
}

fn question(number: u32) -> Vec<Block> {
    let heard = "Тестова А. А. – из 6 решений выполнено 5; не сданы материалы открытого классного часа, срок перенесён. Рассказала о том, какие формы работы с родителями применяются в школе, и предложила обобщить опыт в методической копилке. ";
    vec![
        Block::Labelled { number: format!("{number}."), label: "СЛУШАЛИ:".to_owned(), text: heard.repeat(2).into() },
        Block::Labelled {
            number: String::new(),
            label: "ВЫСТУПИЛИ:".to_owned(),
            text: "Белова Д. Д. – предложила провести семинар-практикум; Ильина Л. Л. – поддержала.".into(),
        },
        Block::Labelled { number: String::new(), label: "РЕШИЛИ:".to_owned(), text: Text::new() },
        Block::List(vec![
            Item::numbered(&[number, 1], "Информацию принять к сведению."),
            Item::numbered(
                &[number, 2],
                Text::new()
                    .plain("Классным руководителям 5–9 классов сдать материалы в методическую копилку. ")
                    .bold("Ответственный: ")
                    .plain("Тестова А. А. ")
                    .bold("Срок: ")
                    .plain("до 15.12.2025."),
            ),
        ]),
        Block::Text(Shape::Line, "Голосовали: «за» – 11, «против» – 0, «воздержались» – 0 (единогласно).".into()),
    ]
}

/// A protocol in the Ukrainian short form.
pub fn ukrainian() -> Document {
    let profile = Profile::UA_2020;
    let head = person("Зразкова", "Олена", "Іванівна");
    let mut paper = Document::new("Протокол № 1", Locale::Uk, profile, datetime!(2025-08-30 10:00 UTC));
    paper.blocks = vec![
        Block::Organisation(lines(&["Комунальний заклад «Ліцей № 5» Зразкової міської ради"])),
        Block::Title { name: "ПРОТОКОЛ".to_owned(), lines: Vec::new() },
        Block::Requisites(Requisites {
            left: profile.date(date!(2025 - 08 - 30), Locale::Uk),
            centre: "м. Зразок".to_owned(),
            right: "№ 1".to_owned(),
        }),
        Block::Heading(Level::Part, "засідання методичного об’єднання класних керівників".to_owned()),
        Block::line(format!("Голова – {}", head.in_text(profile.names))),
        Block::Heading(Level::Point, "Порядок денний:".to_owned()),
        Block::List(vec![Item::numbered(
            &[1],
            "Про аналіз роботи МО за 2024/2025 навчальний рік.\nДоповідає: Олена ЗРАЗКОВА, голова МО.",
        )]),
        Block::Labelled {
            number: "1.".to_owned(), label: "СЛУХАЛИ:".to_owned(), text: "Олену ґанок їжак".into()
        },
        Block::Labelled { number: String::new(), label: "УХВАЛИЛИ:".to_owned(), text: Text::new() },
        Block::List(vec![Item::numbered(&[1, 1], "Роботу МО за 2024/2025 навчальний рік визнати задовільною.")]),
        Block::Signatures(vec![signature("Голова", head), signature("Секретар", person("Прикладна", "Ірина", ""))]),
    ];
    paper
}
