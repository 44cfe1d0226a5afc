//! Mends imported text for the eye: one form of lists, no tags of a site's machinery, no torn
//! words, no broken lines. Words are never changed, added or left out.

use super::tidy;

/// A piece of a mended text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    Heading(String),
    Paragraph(String),
    /// An item of a list: its mark is «–», or its number as written («1.», «2.3.»).
    Item {
        mark: String,
        text: String,
    },
}

/// The text as one string: passages parted by an empty line, items of one list by a line end.
pub fn clean_for_reading(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut after_item = false;
    for passage in passages(text) {
        let is_item = matches!(passage, Passage::Item { .. });
        if !clean.is_empty() {
            clean.push_str(if is_item && after_item { "\n" } else { "\n\n" });
        }
        match passage {
            Passage::Heading(text) | Passage::Paragraph(text) => clean.push_str(&text),
            Passage::Item { mark, text } => {
                clean.push_str(&mark);
                clean.push(' ');
                clean.push_str(&text);
            }
        }
        after_item = is_item;
    }
    clean
}

/// The text as headings, paragraphs and items of lists.
pub fn passages(text: &str) -> Vec<Passage> {
    let text = tidy::without_tags(&tidy::without_invisible(text));
    let mut passages: Vec<Passage> = Vec::new();
    let mut before = Before::Blank;
    for line in text.lines() {
        let line = tidy::line(line);
        if line.is_empty() {
            before = if before == Before::Line { Before::BlankAfterLine } else { before.blank() };
            continue;
        }
        let (next, is_marked) = passage(&line);
        match passages.last_mut() {
            Some(last) if continues(last, &next, is_marked, before) => append(last, &next),
            _ => passages.push(next),
        }
        before = Before::Line;
    }
    name_headings(&mut passages);
    passages
}

/// What stood above a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Line,
    BlankAfterLine,
    Blank,
}

impl Before {
    fn blank(self) -> Self {
        if self == Self::Line { Self::BlankAfterLine } else { self }
    }
}

/// The line by itself, and whether a mark (of a list, of a heading) says where it begins.
fn passage(line: &str) -> (Passage, bool) {
    if let Some(heading) = tidy::heading(line) {
        return (Passage::Heading(heading), true);
    }
    if let Some((mark, text)) = tidy::item(line) {
        return (Passage::Item { mark, text }, true);
    }
    (Passage::Paragraph(tidy::without_emphasis(line)), false)
}

/// Whether a line goes on with the sentence above it.
fn continues(last: &Passage, next: &Passage, is_marked: bool, before: Before) -> bool {
    let (Passage::Paragraph(text) | Passage::Item { text, .. }) = last else { return false };
    if matches!(next, Passage::Heading(_)) {
        return false;
    }
    let begins_small = written(next).chars().find(|sign| sign.is_alphanumeric()).is_some_and(char::is_lowercase);
    if tidy::hangs(text) {
        return begins_small;
    }
    let is_open = !text.ends_with(['.', ';', ':', '!', '?', '…', '_']);
    !is_marked && before == Before::Line && is_open && begins_small
}

fn append(last: &mut Passage, next: &Passage) {
    let (Passage::Heading(text) | Passage::Paragraph(text) | Passage::Item { text, .. }) = last;
    let more = written(next);
    match tidy::broken_head(text, more) {
        Some(head) => {
            text.truncate(head);
            text.push_str(more);
        }
        None => {
            text.push(' ');
            text.push_str(more);
        }
    }
}

fn written(passage: &Passage) -> &str {
    match passage {
        Passage::Heading(text) | Passage::Paragraph(text) | Passage::Item { text, .. } => text,
    }
}

/// A short line without an end sign, followed by something, is a heading that nobody marked.
fn name_headings(passages: &mut [Passage]) {
    const LONGEST: usize = 120;
    for at in 0..passages.len().saturating_sub(1) {
        let followed = !written(&passages[at + 1]).starts_with('_');
        let Passage::Paragraph(text) = &passages[at] else { continue };
        let is_short = text.chars().count() <= LONGEST;
        let is_closed = text.ends_with(['.', ',', ';', ':', '!', '?', '…', ')', '_']);
        let begins = text.trim_start_matches(['«', '"', '„', '“']).chars().next();
        if is_short && !is_closed && followed && begins.is_some_and(char::is_uppercase) {
            passages[at] = Passage::Heading(text.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Passage, clean_for_reading, passages};

    fn item(text: &str) -> Passage {
        Passage::Item { mark: "–".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn bullets_of_every_kind_become_one_list() {
        let text = " · підвищення рівня;\n· - превентивне виховання;\n- совершенствование;\n\n\
                    • список членов;\n– план;\n— протоколы;\n\u{f0b7} материалы.\n*\tпамятки";

        let expected = [
            "підвищення рівня;",
            "превентивне виховання;",
            "совершенствование;",
            "список членов;",
            "план;",
            "протоколы;",
            "материалы.",
            "памятки",
        ];
        assert_eq!(passages(text), expected.map(item));
        assert!(clean_for_reading(text).starts_with("– підвищення рівня;\n– превентивне"));
    }

    #[test]
    fn numbered_lists_keep_their_numbers_and_lose_empty_lines() {
        let text = "Отвечает:\n\n1. за планирование;\n\n2) за пополнение «копилки»;\n\n1.2. за анализ.";

        assert_eq!(clean_for_reading(text), "Отвечает:\n\n1. за планирование;\n2) за пополнение «копилки»;\n1.2. за анализ.");
    }

    #[test]
    fn a_torn_standard_and_a_site_tag_are_mended() {
        let text = "готовность к реализации Φ ГОС через создание\u{a0} системы.\n\n[widgetkit id=\"57\"]\n";

        assert_eq!(clean_for_reading(text), "готовность к реализации ФГОС через создание системы.");
        assert_eq!(clean_for_reading("До {loadposition news} и [gallery]после[/gallery] [1]."), "До и после [1].");
    }

    #[test]
    fn an_item_that_hangs_on_a_conjunction_goes_on_in_the_next_line() {
        let text = "- развитие научно-исследовательской и\n\n- методической культуры учителей;\n- моделирование;";

        assert_eq!(
            passages(text),
            [item("развитие научно-исследовательской и методической культуры учителей;"), item("моделирование;")]
        );
    }

    #[test]
    fn broken_lines_are_joined_and_whole_ones_are_not() {
        let text =
            "Классный час прошёл в библио-\nтеке и длился\nсорок минут.\nДети остались довольны.\n\nНаучно-\nметодическая тема";

        assert_eq!(
            clean_for_reading(text),
            "Классный час прошёл в библиотеке и длился сорок минут.\n\nДети остались довольны.\n\nНаучно-методическая тема"
        );
    }

    #[test]
    fn markdown_signs_are_not_shown() {
        let text = "\n## **РЕЗОЛЮЦИЯ**\n\n### **Форум «Свет»**\n\n#### *Органам управления:*\n\n- оказывать поддержку;";

        assert_eq!(
            passages(text),
            [
                Passage::Heading("РЕЗОЛЮЦИЯ".to_owned()),
                Passage::Heading("Форум «Свет»".to_owned()),
                Passage::Heading("Органам управления:".to_owned()),
                item("оказывать поддержку;"),
            ]
        );
    }

    #[test]
    fn short_lines_without_an_end_sign_are_headings() {
        let text = "Цель\n\nОрганизация условий.\n\nЗадачи\n\n- рост;\n\n__________ И. О. Образцова\nПОЛОЖЕНИЕ \n\nОсновная цель центра -  помощь, контроля ;";

        assert_eq!(
            passages(text),
            [
                Passage::Heading("Цель".to_owned()),
                Passage::Paragraph("Организация условий.".to_owned()),
                Passage::Heading("Задачи".to_owned()),
                item("рост;"),
                Passage::Paragraph("__________ И. О. Образцова".to_owned()),
                Passage::Heading("ПОЛОЖЕНИЕ".to_owned()),
                Passage::Paragraph("Основная цель центра – помощь, контроля;".to_owned()),
            ]
        );
    }

    #[test]
    fn look_alike_letters_and_invisible_signs_are_mended() {
        assert_eq!(clean_for_reading("шкiльний\u{ad} закл\u{200b}ад\0, П Р О Т О К О Л № 1"), "шкільний заклад, ПРОТОКОЛ № 1");
    }

    #[test]
    fn a_speech_in_a_script_is_not_a_list() {
        assert_eq!(passages("— Здравствуйте, ребята!"), [Passage::Paragraph("— Здравствуйте, ребята!".to_owned())]);
    }

    #[test]
    fn clean_text_stays_as_it_is() {
        let text = "Научно-методическая работа — это система мер (Образцов М. М.)\n\nЦель – рост: 5–7 классы, 14:30, 3,5 ч.";

        assert_eq!(clean_for_reading(text), text);
        assert_eq!(clean_for_reading(""), "");
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_mended(text in "(\\PC|[а-яА-Я0-9 .,;·•–—*#_\\[\\]{}\n\u{ad}\u{0}Φ-]){0,200}") {
            let clean = clean_for_reading(&text);

            assert!(!clean.contains(['\u{0}', '\u{ad}', '\r']));
        }
    }
}
