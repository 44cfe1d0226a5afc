//! The words by which headings of sections are known, and other usual words of plans. They stand here and not
//! among the messages of pages because they are read, not shown.

use crate::plans::model::Section;
use crate::text::normalise::fold;

/// Beginnings of words that name a section; the first section that fits counts, so the narrow stand before the wide.
const SECTIONS: [(Section, &[&str]); 12] = [
    (Section::Beginners, &["молод", "наставн", "начинающ", "интерн", "інтерн", "малоопыт"]),
    (Section::Parents, &["родител", "батьк", "семь", "семей", "сім", "родин", "мам"]),
    (
        Section::Prevention,
        &["профилакт", "профілакт", "превентив", "безопасн", "безпек", "правонаруш", "правопоруш", "буллинг", "булінг", "пдд"],
    ),
    (
        Section::Bank,
        &["копилк", "скарбничк", "обобщени", "узагальн", "публикац", "публікац", "сборник", "збірк", "распространени"],
    ),
    (
        Section::Control,
        &[
            "контрол",
            "диагност",
            "діагност",
            "мониторинг",
            "моніторинг",
            "анкетир",
            "анкетув",
            "аналитическ",
            "аналітич",
            "изучени",
            "вивчен",
            "проверк",
            "перевірк",
            "анализ",
            "аналіз",
        ],
    ),
    (
        Section::Growth,
        &["самообраз", "самоосвіт", "квалифик", "кваліфік", "профессиональн", "професійн", "аттестац", "атестац", "курс"],
    ),
    (
        Section::Events,
        &[
            "открыт",
            "відкрит",
            "взаимопосещ",
            "взаємовідвід",
            "внеклассн",
            "позакласн",
            "праздник",
            "свят",
            "акци",
            "акці",
            "конкурс",
            "фестивал",
            "учащимися",
            "учнями",
            "обучающимися",
        ],
    ),
    (Section::Meetings, &["заседан", "засідан"]),
    (Section::Information, &["информацион", "інформаційн", "сайт", "странич"]),
    (Section::Organisation, &["организ", "організ", "планиров", "плануван", "документ", "норматив", "утвержд", "затвердж"]),
    (
        Section::Methods,
        &["метод", "научн", "науков", "семинар", "семінар", "практикум", "теоретич", "учеб", "доклад", "консультац"],
    ),
    (Section::Events, &["мероприяти", "заход"]),
];

/// From here on the sections are wide.
const WIDE: usize = 9;

/// The section that a heading or a row speaks of.
pub fn section(text: &str) -> Option<Section> {
    let folded = fold(text);
    // «Работа между заседаниями» holds everything but meetings.
    if folded.contains("между засед") || folded.contains("між засід") || folded.contains("межсекцион")
    {
        return None;
    }
    let words: Vec<&str> = folded.split(' ').collect();
    let at = |stems: &[&str]| words.iter().position(|word| stems.iter().any(|stem| word.starts_with(stem)));
    // «Организационно-методическая работа» is organisational: of the wide ones, the word that comes first.
    let narrow = SECTIONS[..WIDE].iter().find(|(_, stems)| at(stems).is_some());
    let wide = || SECTIONS[WIDE..].iter().filter_map(|(section, stems)| Some((at(stems)?, *section))).min();
    narrow.map(|(section, _)| *section).or_else(|| wide().map(|(_, section)| section))
}

/// «Работа между заседаниями», which holds everything but meetings.
pub fn is_between_meetings(text: &str) -> bool {
    let folded = fold(text);
    ["между засед", "між засід", "межсекцион", "міжсекцій"].iter().any(|words| folded.contains(words))
}

/// Whether a cell says no more than «the same».
pub fn is_ditto(text: &str) -> bool {
    let bare: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let signs = "-–—/\\\"«»„“”_'’".chars().collect::<Vec<_>>();
    let is_sign = !bare.is_empty() && bare.chars().all(|sign| signs.contains(&sign)) && !["-", "–", "—"].contains(&bare.as_str());
    is_sign || ["то же", "те же", "там же", "те саме", "ті самі", "так само"].contains(&fold(text).as_str())
}

/// The number that a Roman heading begins with, cut off: «IV. Контроль» and «Раздел 4. Контроль» are «Контроль».
pub fn without_number(text: &str) -> &str {
    let text = text.trim();
    let named = ["Раздел", "РАЗДЕЛ", "Розділ", "РОЗДІЛ", "Блок", "Модуль"]
        .iter()
        .find_map(|word| text.strip_prefix(word).filter(|rest| rest.starts_with([' ', '\u{a0}'])));
    let rest = named.map_or(text, str::trim_start);
    let end = rest.find(|sign: char| !"IVXІХУivx0123456789.)".contains(sign)).unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    let after = after.trim_start_matches(['.', ')', ':', '–', '-', ' ', '\u{a0}']);
    let is_number = number.ends_with(['.', ')']) || named.is_some() && !number.is_empty();
    if is_number && !after.is_empty() { after } else { text }
}

/// Whether the text has a number of its own before it, Roman or of a section.
pub fn has_number(text: &str) -> bool {
    without_number(text).len() < text.trim().len()
}

/// Stamps of a title page.
pub fn is_stamp(text: &str) -> bool {
    const STAMPS: [&str; 14] = [
        "утверждаю",
        "утверждено",
        "утвержден",
        "согласовано",
        "согласован",
        "рассмотрено",
        "рассмотрен",
        "принято",
        "рекомендовано",
        "затверджую",
        "затверджено",
        "погоджено",
        "розглянуто",
        "схвалено",
    ];
    let folded = fold(text);
    folded.split(' ').next().is_some_and(|first| STAMPS.contains(&first))
}

/// Words of responsible persons, where no name stands.
pub fn is_role(text: &str) -> bool {
    const ROLES: [&str; 50] = [
        "руководител",
        "рук",
        "керівник",
        "голова",
        "секретар",
        "директор",
        "зам",
        "заместител",
        "заступник",
        "психолог",
        "педагог",
        "соц",
        "социальн",
        "соціальн",
        "учител",
        "вчител",
        "наставник",
        "воспитател",
        "виховател",
        "вожат",
        "библиотекар",
        "бібліотекар",
        "администрац",
        "адміністрац",
        "член",
        "члени",
        "классные",
        "класні",
        "класовод",
        "кл",
        "молод",
        "организатор",
        "організатор",
        "комисси",
        "комісі",
        "актив",
        "совет",
        "рада",
        "инспектор",
        "інспектор",
        "завуч",
        "методист",
        "медиц",
        "медичн",
        "логопед",
        "завхоз",
        "шмо",
        "преподавател",
        "викладач",
        "родительск",
    ];
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or_default();
    ROLES.iter().any(|role| first.starts_with(role) && (role.chars().count() > 3 || first.chars().count() <= 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_name_their_sections() {
        for (heading, named) in [
            ("Организационно-методическая работа", Some(Section::Organisation)),
            ("Методические мероприятия", Some(Section::Methods)),
            ("Внеклассные мероприятия", Some(Section::Events)),
            ("Работа с молодыми специалистами", Some(Section::Beginners)),
            ("Підвищення професійної майстерності", Some(Section::Growth)),
            ("Робота між засіданнями", None),
            ("Сентябрь", None),
        ] {
            assert_eq!(section(heading), named, "{heading}");
        }
    }

    #[test]
    fn numbers_of_headings_are_cut_off() {
        for (heading, bare) in [
            ("IV. Контроль", "Контроль"),
            ("ІІ. Методична робота", "Методична робота"),
            ("Раздел 3. Родители", "Родители"),
            ("2) Открытые дела", "Открытые дела"),
            ("Игры", "Игры"),
            ("5–9 классы", "5–9 классы"),
        ] {
            assert_eq!(without_number(heading), bare, "{heading}");
        }
    }

    #[test]
    fn the_same_is_told_from_a_dash() {
        for (cell, same) in
            [("-//-", true), ("-\"-", true), ("«", true), ("то же", true), ("–", false), ("", false), ("май", false)]
        {
            assert_eq!(is_ditto(cell), same, "{cell}");
        }
    }
}
