//! Small but real Office documents, made from plainly marked text: the demo district's files, and
//! the samples with which reading is tried. Letters between districts are printed by `documents`;
//! this here only needs to open in Word and LibreOffice without a question.

mod docx;
mod markdown;
mod package;
mod pptx;

pub use docx::docx;
pub use pptx::pptx;

#[cfg(test)]
mod tests {
    use super::super::kind::Kind;
    use super::super::sniff;

    const TEXT: &str = "# Цель\n\nСплотить **класс** & узнать друг друга <ближе>.\n\n- круг\n- игра\n\n\
        1. первое\n2. второе\n\n| Этап | Минут |\n|---|---|\n| Начало | 5 |\n";

    #[test]
    fn made_documents_are_what_they_claim_to_be() {
        for (made, kind) in [(super::docx("Классный час", TEXT), Kind::Docx), (super::pptx("Классный час", TEXT), Kind::Pptx)]
        {
            let made = made.expect("documents are made in memory");
            let mut file = tempfile(&made);

            let found = sniff::examine(&mut file, made.len() as u64, &format!("a.{kind}"));

            assert_eq!(found.expect("accepted"), kind);
        }
    }

    fn tempfile(bytes: &[u8]) -> std::fs::File {
        use std::io::Write;
        let path = std::env::temp_dir().join(format!("kopilka-{}", uuid::Uuid::now_v7()));
        let mut file = std::fs::File::options().read(true).write(true).create_new(true).open(&path).expect("a temporary file");
        std::fs::remove_file(path).expect("remove it again");
        file.write_all(bytes).expect("write it");
        file
    }
}
