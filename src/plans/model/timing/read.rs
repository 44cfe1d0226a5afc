//! Reading a timing: one way of saying it after another is tried, and each must account for all that was typed.

use super::kinds::{Day, Each, Free, Months, Per, TermKind, Terms};
use super::reader::Reader;
use super::scan::{Token, scan};
use super::{Timing, words};

pub(super) fn read(typed: &str) -> Option<Timing> {
    let tokens = scan(typed);
    let said: Vec<String> = tokens.iter().filter_map(said).collect();
    let said: Vec<&str> = said.iter().map(String::as_str).filter(|word| !FILLERS.contains(word)).collect();
    let spoken = || year(&said).or_else(|| when_needed(&said)).or_else(|| next_meeting(&said)).or_else(|| each(&said));
    let found = spoken().or_else(|| [until_end, dates, months, terms].into_iter().find_map(|way| way(&mut Reader::new(&tokens))));
    found.or_else(|| free(typed, &tokens))
}

/// Words that change nothing: «в течение учебного года», «не реже 1 раза в месяц».
const FILLERS: [&str; 14] = [
    "учебного",
    "учебный",
    "учебном",
    "уч",
    "навчального",
    "навчальний",
    "навч",
    "всего",
    "усього",
    "не",
    "реже",
    "менее",
    "рідше",
    "менше",
];

/// A word or a number as it was said; signs are silent.
fn said(token: &Token) -> Option<String> {
    match token {
        Token::Word(word) => Some(word.clone()),
        Token::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn year(said: &[&str]) -> Option<Timing> {
    let is_year = |word: &str| ["год", "года", "году", "г", "року", "рік", "р"].contains(&word);
    let during = match said {
        [preposition, during, year] => ["в", "на", "у"].contains(preposition) && is_during(during) && is_year(year),
        [during, year] => (is_during(during) || ["весь", "увесь", "круглый", "цілий", "целый"].contains(during)) && is_year(year),
        [word] => ["год", "рік", "постоянно", "постійно", "систематически", "систематично", "регулярно"].contains(word),
        _ => false,
    };
    during.then_some(Timing::Year)
}

fn is_during(word: &str) -> bool {
    ["течение", "течении", "теч", "протяжении", "протягом", "впродовж", "упродовж", "продовж"].contains(&word)
}

fn when_needed(said: &[&str]) -> Option<Timing> {
    const NEEDS: [&str; 8] = ["необходимост", "надобност", "потреб", "необхідн", "запрос", "запит", "требовани", "обращени"];
    let needs = said.iter().any(|word| NEEDS.iter().any(|need| word.starts_with(need)));
    (needs && said.len() <= 4).then_some(Timing::WhenNeeded)
}

/// «до следующего заседания», «на наступному засіданні».
fn next_meeting(said: &[&str]) -> Option<Timing> {
    let begins = |stems: &[&str]| said.iter().any(|word| stems.iter().any(|stem| word.starts_with(stem)));
    let names_it =
        begins(&["следующ", "очередн", "ближайш", "наступн", "чергов", "найближч"]) && begins(&["заседани", "засідан"]);
    (names_it && said.len() <= 4).then_some(Timing::NextMeeting)
}

fn each(said: &[&str]) -> Option<Timing> {
    let (times, per) = match said {
        ["еженедельно" | "щотижня" | "щотижнево", rest @ ..] => (1, weekly(rest)?),
        [one] => (1, adverb(one)?),
        ["по" | "щосереди", day] => (1, Per::Weekday(words::weekday(day)?)),
        ["каждый" | "каждую" | "каждое" | "каждого" | "кожен" | "кожного" | "кожну" | "кожний" | "кожної", unit] => {
            (1, words::unit(unit)?)
        }
        ["раз", "в" | "во" | "на" | "за", unit] => (1, words::unit(unit)?),
        [times, "раз" | "раза" | "рази" | "разів" | "р", "в" | "во" | "на" | "за", unit] => {
            (count(times)?, words::unit(unit)?)
        }
        [times, "раз" | "раза" | "рази" | "р", unit] => (count(times)?, words::unit(unit)?),
        _ => return None,
    };
    let per = if let (Per::Weekday(_), 2..) = (per, times) { return None } else { per };
    Each::new(times, per).map(Timing::Each)
}

/// What may follow «еженедельно»: a day of the week.
fn weekly(rest: &[&str]) -> Option<Per> {
    match rest {
        [] => Some(Per::Week),
        [day] | ["по" | "в" | "во" | "у", day] => words::weekday(day).map(Per::Weekday),
        _ => None,
    }
}

fn adverb(word: &str) -> Option<Per> {
    Some(match word {
        "ежемесячно" | "щомісяця" | "щомісячно" => Per::Month,
        "ежедневно" | "щодня" | "щоденно" => Per::Day,
        "ежеквартально" | "щоквартально" | "щокварталу" | "щочверті" => {
            Per::Term(TermKind::Quarter)
        }
        "щосеместру" | "щосеместрово" | "щосеместра" => Per::Term(TermKind::Semester),
        "ежегодно" | "щороку" | "щорічно" => Per::Year,
        _ => Per::Weekday(words::weekday(word.strip_prefix("що")?)?),
    })
}

fn count(word: &str) -> Option<u8> {
    match word {
        "один" => Some(1),
        "два" => Some(2),
        "три" => Some(3),
        _ => word.parse().ok(),
    }
}

fn dates(reader: &mut Reader<'_>) -> Option<Timing> {
    if reader.attempt(|reader| reader.skip(&["до", "к", "ко", "не", "по"]).then_some(())).is_some() {
        reader.skip(&["позднее", "позже", "пізніше"]);
        let day = reader.day().or_else(|| end_of_month(reader))?;
        return reader.is_at_end().then_some(Timing::Until(day));
    }
    reader.skip(&["с", "со", "з", "із", "зі", "від"]);
    let bare = reader.attempt(|reader| {
        let day = reader.number(1..=31)?;
        goes_on(reader).then_some(u8::try_from(day).ok()?)
    });
    let first = match bare {
        Some(day) => {
            let last = reader.day()?;
            let first = Day::new(day, last.month(), last.year())?;
            return range(reader, first, last);
        }
        None => reader.day()?,
    };
    if reader.is_at_end() {
        return Some(Timing::Day(first));
    }
    goes_on(reader).then_some(())?;
    let last = reader.day()?;
    range(reader, first, last)
}

fn range(reader: &Reader<'_>, first: Day, last: Day) -> Option<Timing> {
    match () {
        () if !reader.is_at_end() => None,
        () if first == last => Some(Timing::Day(first)),
        // One year said for both days is the year of the last one.
        () if first.year() != last.year() && first.month() == last.month() => None,
        () if first.year().is_none() != last.year().is_none() => {
            let plain = |day: Day| Day::new(day.day(), day.month(), None);
            let (first, last) = (plain(first)?, plain(last)?);
            first.is_before(last).then_some(Timing::Days(first, last))
        }
        () => first.is_before(last).then_some(Timing::Days(first, last)),
    }
}

/// A dash, or a word in its place.
fn goes_on(reader: &mut Reader<'_>) -> bool {
    reader.sign(&Token::Dash) || reader.skip(&["по", "до"])
}

/// «до конца II четверти», «до конца учебного года».
fn until_end(reader: &mut Reader<'_>) -> Option<Timing> {
    reader.skip(&["до", "к"]);
    reader.skip(&["конца", "концу", "окончания", "кінця", "закінчення"]).then_some(())?;
    let is_of_year = reader.attempt(|reader| {
        reader.skip(SCHOOL);
        reader.skip(&["года", "году", "року"]).then_some(())
    });
    if is_of_year.is_some() {
        return reader.is_at_end().then_some(Timing::UntilYear);
    }
    let leading = reader.attempt(|reader| kind(reader));
    let number = ordinal(reader)?;
    let kind = leading.or_else(|| kind(reader))?;
    of_year(reader);
    (number <= kind.count() && reader.is_at_end()).then_some(Timing::UntilTerm(kind, number))
}

/// «до конца сентября».
fn end_of_month(reader: &mut Reader<'_>) -> Option<Day> {
    reader.skip(&["конца", "кінця"]).then_some(())?;
    reader.month().map(Day::last_of)
}

fn during(reader: &mut Reader<'_>) {
    reader.skip(&["в", "во", "у", "на", "с", "з", "із"]);
    reader.skip_if(is_during);
}

fn months(reader: &mut Reader<'_>) -> Option<Timing> {
    during(reader);
    reader.skip(&["месяц", "місяць"]);
    let mut set: Option<Months> = None;
    loop {
        let first = reader.month()?;
        reader.attempt(Reader::year);
        let run = if goes_on(reader) {
            let last = reader.month()?;
            reader.attempt(Reader::year);
            Months::span(first, last)?
        } else {
            Months::of([first])?
        };
        set = Some(set.map_or(run, |set| set.and(run)));
        reader.skip(&["месяц", "місяць"]);
        if reader.is_at_end() {
            return set.map(Timing::Months);
        }
        if !reader.sign(&Token::Comma) {
            reader.skip(AND);
        }
    }
}

const AND: &[&str] = &["и", "та", "й", "і"];

fn terms(reader: &mut Reader<'_>) -> Option<Timing> {
    during(reader);
    let leading = reader.attempt(|reader| kind(reader));
    let mut numbers = Vec::new();
    loop {
        let first = ordinal(reader)?;
        let last = if goes_on(reader) { ordinal(reader)? } else { first };
        numbers.extend(first..=last);
        if reader.is_at_end() || reader.word().and_then(words::term_kind).is_some() {
            break;
        }
        let joined = reader.sign(&Token::Comma) || reader.skip(AND);
        joined.then_some(())?;
    }
    let kind = leading.or_else(|| kind(reader))?;
    of_year(reader);
    let terms = Terms::of(kind, numbers)?;
    reader.is_at_end().then_some(Timing::Terms(kind, terms))
}

const SCHOOL: &[&str] = &["учебного", "навчального"];

/// «учебного года» after what is a part of it.
fn of_year(reader: &mut Reader<'_>) {
    reader.skip(SCHOOL);
    reader.skip(&["года", "року"]);
}

fn kind(reader: &mut Reader<'_>) -> Option<TermKind> {
    reader.take(words::term_kind)
}

fn ordinal(reader: &mut Reader<'_>) -> Option<u8> {
    if let Some(number) = reader.number(1..=4) {
        return u8::try_from(number).ok();
    }
    reader.take(|word| words::roman(word).or_else(|| words::ordinal(word)))
}

/// Whatever else names a month.
fn free(typed: &str, tokens: &[Token]) -> Option<Timing> {
    let month = tokens.iter().find_map(|token| match token {
        Token::Word(word) => words::month_in_full(word),
        _ => None,
    })?;
    let words = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Timing::Free(Free::new(words, month)))
}
