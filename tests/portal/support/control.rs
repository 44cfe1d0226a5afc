//! The controls of a form as they stand on a page.

use scraper::ElementRef;

use super::page::{selector, text_of};

pub(super) struct Control {
    pub name: String,
    pub kind: Kind,
    /// Shown, but neither to be changed nor sent.
    pub disabled: bool,
}

pub(super) enum Kind {
    /// A line, several lines, a date: anything typed.
    Text {
        value: String,
        locked: bool,
    },
    Hidden {
        value: String,
    },
    Check {
        value: String,
        checked: bool,
    },
    Radio {
        value: String,
        checked: bool,
    },
    /// Values with their words, and which are chosen.
    Select {
        options: Vec<(String, String)>,
        chosen: Vec<usize>,
    },
    File {
        files: Vec<(String, Vec<u8>)>,
        several: bool,
    },
    Button {
        value: String,
        label: String,
        action: Option<String>,
        pressed: bool,
    },
}

impl Control {
    /// Whether a control stands in the form, or says that it is the form's.
    pub fn belongs(control: ElementRef<'_>, form: ElementRef<'_>) -> bool {
        match control.attr("form") {
            Some(id) => form.attr("id") == Some(id),
            None => control.ancestors().any(|above| above.id() == form.id()),
        }
    }

    pub fn read(element: ElementRef<'_>) -> Option<Self> {
        let kind = match element.value().name() {
            "textarea" => Kind::Text { value: written(element), locked: is(element, "readonly") },
            "select" => select(element),
            "button" if matches!(element.attr("type"), None | Some("submit")) => button(element, text_of(element)),
            "button" => return None,
            _ => input(element)?,
        };
        let fieldset = element
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|above| above.value().name() == "fieldset" && is(above, "disabled"));
        let name = element.attr("name").unwrap_or_default().to_owned();
        Some(Self { name, kind, disabled: is(element, "disabled") || fieldset })
    }

    pub fn is_sent(&self) -> bool {
        !self.disabled && !self.name.is_empty()
    }

    /// What is sent under the control's name.
    pub fn values(&self) -> Vec<String> {
        match &self.kind {
            // Browsers send line ends as CR LF, whatever the page held.
            Kind::Text { value, .. } => vec![value.replace("\r\n", "\n").replace('\n', "\r\n")],
            Kind::Hidden { value }
            | Kind::Check { value, checked: true }
            | Kind::Radio { value, checked: true }
            | Kind::Button { value, pressed: true, .. } => vec![value.clone()],
            Kind::Select { options, chosen } => chosen.iter().map(|at| options[*at].0.clone()).collect(),
            Kind::File { files, .. } => files.iter().map(|(name, _)| name.clone()).collect(),
            _ => Vec::new(),
        }
    }
}

fn input(element: ElementRef<'_>) -> Option<Kind> {
    let value = element.attr("value").unwrap_or_default().to_owned();
    Some(match element.attr("type").unwrap_or("text") {
        "hidden" => Kind::Hidden { value },
        "checkbox" => Kind::Check { value: element.attr("value").unwrap_or("on").to_owned(), checked: is(element, "checked") },
        "radio" => Kind::Radio { value, checked: is(element, "checked") },
        "file" => Kind::File { files: Vec::new(), several: is(element, "multiple") },
        "submit" => button(element, value),
        "button" | "reset" | "image" => return None,
        _ => Kind::Text { value, locked: is(element, "readonly") },
    })
}

fn button(element: ElementRef<'_>, label: String) -> Kind {
    let value = element.attr("value").unwrap_or_default().to_owned();
    Kind::Button { value, label, action: element.attr("formaction").map(str::to_owned), pressed: false }
}

fn select(element: ElementRef<'_>) -> Kind {
    let several = is(element, "multiple");
    let mut options = Vec::new();
    let mut chosen = Vec::new();
    for option in element.select(&selector("option")) {
        if is(option, "selected") {
            chosen.push(options.len());
        }
        let words = text_of(option);
        options.push((option.attr("value").map_or_else(|| words.clone(), str::to_owned), words));
    }
    if chosen.is_empty() && !several && !options.is_empty() {
        chosen.push(0);
    }
    Kind::Select { options, chosen }
}

/// The text of an area; the line end right after its start tag does not count.
fn written(element: ElementRef<'_>) -> String {
    element.text().collect()
}

fn is(element: ElementRef<'_>, attribute: &str) -> bool {
    element.attr(attribute).is_some()
}
