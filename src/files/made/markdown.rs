//! The few marks of Markdown that documents are made from: headings, paragraphs, bullets,
//! numbers, tables, dividers, bold and italic.

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Heading(u8, Vec<Run>),
    Paragraph(Vec<Run>),
    Bullet(Vec<Run>),
    Number(Vec<Run>),
    Table(Vec<Vec<Vec<Run>>>),
    Divider,
}

/// Letters of one look.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) is_bold: bool,
    pub(super) is_italic: bool,
}

pub(super) fn parse(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut paragraph = String::new();
    for line in text.lines().map(str::trim) {
        let piece = piece(line);
        if (piece.is_some() || line.is_empty()) && !paragraph.is_empty() {
            pieces.push(Piece::Paragraph(runs(&std::mem::take(&mut paragraph))));
        }
        match (piece, pieces.last_mut()) {
            (Some(Piece::Table(rows)), Some(Piece::Table(table))) => table.extend(rows),
            (Some(piece), _) => pieces.push(piece),
            (None, _) if line.is_empty() => {}
            (None, _) => {
                if !paragraph.is_empty() {
                    paragraph.push(' ');
                }
                paragraph.push_str(line);
            }
        }
    }
    if !paragraph.is_empty() {
        pieces.push(Piece::Paragraph(runs(&paragraph)));
    }
    pieces
}

fn piece(line: &str) -> Option<Piece> {
    if line.len() >= 3 && line.bytes().all(|byte| byte == b'-') {
        return Some(Piece::Divider);
    }
    if let Some(cells) = line.strip_prefix('|') {
        return Some(Piece::Table(row(cells).into_iter().collect()));
    }
    if let Some(item) = ["- ", "* ", "• "].iter().find_map(|mark| line.strip_prefix(mark)) {
        return Some(Piece::Bullet(runs(item.trim())));
    }
    let unmarked = line.trim_start_matches('#');
    let level = line.len() - unmarked.len();
    if (1..=6).contains(&level) && unmarked.starts_with(' ') {
        return Some(Piece::Heading(u8::try_from(level).unwrap_or(6), runs(unmarked.trim())));
    }
    let unnumbered = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if unnumbered.len() < line.len() && line.len() - unnumbered.len() <= 3 {
        let item = unnumbered.strip_prefix(". ").or_else(|| unnumbered.strip_prefix(") "))?;
        return Some(Piece::Number(runs(item.trim())));
    }
    None
}

/// The cells of a row; nothing for the line that divides the head from the rest.
fn row(cells: &str) -> Option<Vec<Vec<Run>>> {
    let cells = cells.strip_suffix('|').unwrap_or(cells);
    if cells.chars().all(|c| matches!(c, '-' | ':' | '|' | ' ')) {
        return None;
    }
    Some(cells.split('|').map(|cell| runs(cell.trim())).collect())
}

/// Bold between double asterisks, italic between single ones.
fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run = Run::default();
    let mut rest = text;
    while let Some(at) = rest.find('*') {
        run.text.push_str(&rest[..at]);
        let marks = rest[at..].len() - rest[at..].trim_start_matches('*').len();
        rest = &rest[at + marks..];
        let look = Run { text: String::new(), ..run };
        if !run.text.is_empty() {
            runs.push(std::mem::replace(&mut run, look));
        }
        run.is_bold ^= marks >= 2;
        run.is_italic ^= marks % 2 == 1;
    }
    run.text.push_str(rest);
    if !run.text.is_empty() {
        runs.push(run);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Vec<Run> {
        vec![Run { text: text.to_owned(), ..Run::default() }]
    }

    #[test]
    fn marks_become_pieces() {
        let pieces = parse("# Тема\nпервая\nстрока\n\n- раз\n2. два\n---\n| а | б |\n|---|---|\n| в | г |");

        assert_eq!(
            pieces,
            [
                Piece::Heading(1, plain("Тема")),
                Piece::Paragraph(plain("первая строка")),
                Piece::Bullet(plain("раз")),
                Piece::Number(plain("два")),
                Piece::Divider,
                Piece::Table(vec![vec![plain("а"), plain("б")], vec![plain("в"), plain("г")]]),
            ]
        );
    }

    #[test]
    fn looks_end_where_they_are_told_to() {
        let runs = runs("это **важно** и *тихо*");

        let looks: Vec<_> = runs.iter().map(|run| (run.text.as_str(), run.is_bold, run.is_italic)).collect();
        assert_eq!(looks, [("это ", false, false), ("важно", true, false), (" и ", false, false), ("тихо", false, true)]);
    }

    #[test]
    fn a_year_is_not_a_numbered_point() {
        assert!(matches!(parse("2026. Год начался")[..], [Piece::Paragraph(_)]));
    }
}
