//! What a file is, judged by its content: the fifteen formats that are accepted, and the groups
//! into which everything else falls, so that a refusal can say what to do instead.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A format that teachers may bring. Its written form, as in rows and on the command line, is
/// the usual extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Docx,
    Doc,
    Odt,
    Pptx,
    Ppt,
    Odp,
    Xlsx,
    Xls,
    Ods,
    Pdf,
    #[serde(rename = "txt")]
    Text,
    #[serde(rename = "jpg")]
    Jpeg,
    Png,
    Mp3,
    Zip,
}

/// What a file is for a person, whatever program wrote it: it chooses the icon, and within a
/// family a wrong extension is put right instead of being refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    Document,
    Slides,
    Table,
    Picture,
    Sound,
    Archive,
}

/// What a refused file turned out to be. Each group has its own advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Found {
    /// A picture in another format: GIF, WebP, HEIC, BMP, TIFF.
    Picture,
    Video,
    /// A sound in another format than MP3.
    Sound,
    /// RAR, 7z and other archives.
    Archive,
    /// RTF, EPUB, DjVu and other documents.
    Document,
    /// What a browser would run: HTML, SVG, scripts, Flash.
    Page,
    /// What a computer would run: EXE, MSI, BAT, JAR.
    Program,
    Unknown,
}

impl Kind {
    pub const ALL: [Kind; 15] = [
        Kind::Docx,
        Kind::Doc,
        Kind::Odt,
        Kind::Pptx,
        Kind::Ppt,
        Kind::Odp,
        Kind::Xlsx,
        Kind::Xls,
        Kind::Ods,
        Kind::Pdf,
        Kind::Text,
        Kind::Jpeg,
        Kind::Png,
        Kind::Mp3,
        Kind::Zip,
    ];

    pub fn extension(self) -> &'static str {
        match self {
            Kind::Docx => "docx",
            Kind::Doc => "doc",
            Kind::Odt => "odt",
            Kind::Pptx => "pptx",
            Kind::Ppt => "ppt",
            Kind::Odp => "odp",
            Kind::Xlsx => "xlsx",
            Kind::Xls => "xls",
            Kind::Ods => "ods",
            Kind::Pdf => "pdf",
            Kind::Text => "txt",
            Kind::Jpeg => "jpg",
            Kind::Png => "png",
            Kind::Mp3 => "mp3",
            Kind::Zip => "zip",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Kind::Doc => "application/msword",
            Kind::Odt => "application/vnd.oasis.opendocument.text",
            Kind::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Kind::Ppt => "application/vnd.ms-powerpoint",
            Kind::Odp => "application/vnd.oasis.opendocument.presentation",
            Kind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Kind::Xls => "application/vnd.ms-excel",
            Kind::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Kind::Pdf => "application/pdf",
            Kind::Text => "text/plain; charset=utf-8",
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
            Kind::Mp3 => "audio/mpeg",
            Kind::Zip => "application/zip",
        }
    }

    pub fn family(self) -> Family {
        match self {
            Kind::Docx | Kind::Doc | Kind::Odt | Kind::Pdf | Kind::Text => Family::Document,
            Kind::Pptx | Kind::Ppt | Kind::Odp => Family::Slides,
            Kind::Xlsx | Kind::Xls | Kind::Ods => Family::Table,
            Kind::Jpeg | Kind::Png => Family::Picture,
            Kind::Mp3 => Family::Sound,
            Kind::Zip => Family::Archive,
        }
    }

    /// Whether there are words to read in it (for an archive: the names of what it holds).
    pub fn has_text(self) -> bool {
        !matches!(self, Kind::Jpeg | Kind::Png | Kind::Mp3)
    }

    /// Whether a page shows something of it: its words, or a picture.
    pub fn is_read(self) -> bool {
        self.has_text() || self.is_picture()
    }

    /// Whether a page shows it as a picture.
    pub fn is_picture(self) -> bool {
        self.family() == Family::Picture
    }

    /// The format an extension promises, in any case of letters.
    pub fn of_extension(extension: &str) -> Option<Kind> {
        let extension = extension.to_ascii_lowercase();
        match extension.as_str() {
            "jpeg" | "jpe" | "jfif" => Some(Kind::Jpeg),
            // A table of plain text.
            "csv" => Some(Kind::Text),
            // Shows that begin at once, and templates, are the same formats.
            "ppsx" | "potx" => Some(Kind::Pptx),
            "pps" | "pot" => Some(Kind::Ppt),
            "dotx" => Some(Kind::Docx),
            "dot" => Some(Kind::Doc),
            "xltx" => Some(Kind::Xlsx),
            "xlt" => Some(Kind::Xls),
            _ => Kind::ALL.into_iter().find(|kind| kind.extension() == extension),
        }
    }

    /// The value of `accept` in a file field.
    pub fn accept() -> String {
        let mut accept = String::from(".jpeg,.ppsx,.pps");
        for kind in Kind::ALL {
            accept.push_str(",.");
            accept.push_str(kind.extension());
        }
        accept
    }

    /// Whether a file of this content may come under the extension of `other` and merely be
    /// renamed: an old program's habit, or a messenger's, rather than a disguise.
    pub(super) fn passes_for(self, other: Kind) -> bool {
        let renamed_by_habit = !matches!(self, Kind::Pdf | Kind::Text)
            && !matches!(other, Kind::Pdf | Kind::Text)
            && self.family() == other.family();
        self == other || renamed_by_habit
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Kind, UnknownKind> {
        Kind::ALL.into_iter().find(|kind| kind.extension() == word).ok_or(UnknownKind)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.extension())
    }
}

/// The word names none of the accepted formats.
#[derive(Debug, thiserror::Error)]
#[error("not one of the accepted formats")]
pub struct UnknownKind;

impl Found {
    /// What an extension of something that is not accepted stands for.
    pub(super) fn of_extension(extension: &str) -> Option<Found> {
        let found = match extension.to_ascii_lowercase().as_str() {
            "gif" | "webp" | "heic" | "heif" | "avif" | "bmp" | "tif" | "tiff" | "psd" | "cdr" => Found::Picture,
            "mp4" | "avi" | "mov" | "mkv" | "wmv" | "webm" | "3gp" | "mpg" | "mpeg" | "m4v" | "flv" => Found::Video,
            "wav" | "ogg" | "oga" | "m4a" | "aac" | "flac" | "wma" | "amr" | "mid" => Found::Sound,
            "rar" | "7z" | "gz" | "tgz" | "bz2" | "xz" | "tar" | "cab" | "arj" | "lzh" | "iso" => Found::Archive,
            "rtf" | "epub" | "fb2" | "djvu" | "djv" | "pub" | "pages" | "key" | "numbers" | "vsd" | "vsdx" | "xps" | "wps"
            | "docm" | "dotm" | "pptm" | "ppsm" | "potm" | "xlsm" | "xltm" | "xlsb" | "xlam" | "ppam" | "notebook" => {
                Found::Document
            }
            "html" | "htm" | "xhtml" | "mht" | "mhtml" | "svg" | "svgz" | "js" | "mjs" | "swf" | "xml" | "xsl" | "css"
            | "php" | "asp" | "aspx" | "jsp" | "wasm" => Found::Page,
            "exe" | "com" | "scr" | "pif" | "msi" | "msp" | "bat" | "cmd" | "ps1" | "psm1" | "vbs" | "vbe" | "jse" | "wsf"
            | "wsh" | "hta" | "cpl" | "dll" | "sys" | "jar" | "apk" | "app" | "dmg" | "pkg" | "deb" | "rpm" | "sh" | "py"
            | "pl" | "reg" | "lnk" | "url" | "scf" | "inf" | "chm" | "hlp" | "gadget" | "application" => Found::Program,
            _ => return None,
        };
        Some(found)
    }

    /// The word used as a Fluent argument, for translators to select on.
    pub fn word(self) -> &'static str {
        match self {
            Found::Picture => "picture",
            Found::Video => "video",
            Found::Sound => "sound",
            Found::Archive => "archive",
            Found::Document => "document",
            Found::Page => "page",
            Found::Program => "program",
            Found::Unknown => "unknown",
        }
    }
}
