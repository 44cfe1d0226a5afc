//! A form filled in by hand: only what stands on the page can be filled in, and what is sent is what a
//! browser without scripts would send, hidden fields and defaults included.

use axum::body::Body;
use axum::http::{Method, header};
use scraper::{ElementRef, Html};

use super::browser::Browser;
use super::control::{Control, Kind};
use super::page::{Page, plain, resolve, selector};

/// A form on a page.
pub struct Form {
    browser: Browser,
    page: String,
    action: String,
    is_post: bool,
    is_multipart: bool,
    controls: Vec<Control>,
}

impl Form {
    pub(super) fn read(browser: &Browser, page: &str, document: &Html, form: ElementRef<'_>) -> Self {
        let all = selector("input, textarea, select, button");
        let own = document.select(&all).filter(|control| Control::belongs(*control, form));
        Self {
            browser: browser.clone(),
            page: page.to_owned(),
            action: resolve(page, form.attr("action").unwrap_or_default()),
            is_post: form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post")),
            is_multipart: form.attr("enctype") == Some("multipart/form-data"),
            controls: own.filter_map(Control::read).collect(),
        }
    }

    /// What a field holds at present.
    #[track_caller]
    pub fn value(&self, name: &str) -> String {
        if !self.has(name) {
            self.lacks(name);
        }
        self.controls.iter().filter(|control| control.name == name).flat_map(Control::values).next().unwrap_or_default()
    }

    /// Whether the form has such a field.
    pub fn has(&self, name: &str) -> bool {
        self.controls.iter().any(|control| control.name == name)
    }

    /// Types a text into a field, or chooses it from a list.
    #[track_caller]
    pub fn fill(mut self, name: &str, text: impl AsRef<str>) -> Self {
        let page = self.page.clone();
        match self.open(name) {
            Kind::Text { value, locked: false } => *value = text.as_ref().to_owned(),
            Kind::Text { .. } => panic!("the field «{name}» on {page} cannot be changed"),
            Kind::Hidden { .. } => panic!("the field «{name}» on {page} is hidden: a person cannot fill it in"),
            Kind::Select { .. } | Kind::Radio { .. } => return self.choose(name, text),
            _ => panic!("the field «{name}» on {page} is not written in"),
        }
        self
    }

    /// Chooses one of the offered values, by value or by its words.
    #[track_caller]
    pub fn choose(mut self, name: &str, wish: impl AsRef<str>) -> Self {
        let wish = wish.as_ref();
        let mut offered = Vec::new();
        let mut done = false;
        for control in self.controls.iter_mut().filter(|control| control.name == name && !control.disabled) {
            match &mut control.kind {
                Kind::Radio { value, checked } => {
                    *checked = value == wish;
                    done |= *checked;
                    offered.push(value.clone());
                }
                Kind::Select { options, chosen } => {
                    if let Some(at) = options.iter().position(|(value, words)| value == wish || *words == plain(wish)) {
                        *chosen = vec![at];
                        done = true;
                    }
                    offered.extend(options.iter().map(|(value, _)| value.clone()));
                }
                _ => {}
            }
        }
        if offered.is_empty() {
            self.lacks(name);
        }
        assert!(done, "«{name}» on {} does not offer «{wish}», but: {}", self.page, offered.join(", "));
        self
    }

    /// Ticks the only box of this name.
    #[track_caller]
    pub fn check(self, name: &str) -> Self {
        self.tick(name, None, true)
    }

    #[track_caller]
    pub fn uncheck(self, name: &str) -> Self {
        self.tick(name, None, false)
    }

    /// Ticks one of several boxes of this name.
    #[track_caller]
    pub fn check_value(self, name: &str, value: &str) -> Self {
        self.tick(name, Some(value), true)
    }

    #[track_caller]
    fn tick(mut self, name: &str, which: Option<&str>, wish: bool) -> Self {
        let mut boxes: Vec<_> = self.controls.iter_mut().filter(|control| control.name == name && !control.disabled).collect();
        boxes.retain(|control| matches!(&control.kind, Kind::Check { value, .. } if which.is_none_or(|which| which == value)));
        match &mut boxes[..] {
            [one] => {
                if let Kind::Check { checked, .. } = &mut one.kind {
                    *checked = wish;
                }
            }
            [] => self.lacks(name),
            _ => panic!("«{name}» on {} are several boxes: say which", self.page),
        }
        self
    }

    /// Chooses a file, beside those already chosen where several are taken.
    #[track_caller]
    pub fn attach(mut self, name: &str, file: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let page = self.page.clone();
        assert!(self.is_multipart, "the form on {page} does not send files: it has no enctype for them");
        match self.open(name) {
            Kind::File { files, several } => {
                assert!(*several || files.is_empty(), "«{name}» on {page} takes one file");
                files.push((file.to_owned(), bytes.into()));
            }
            _ => panic!("«{name}» on {page} takes no files"),
        }
        self
    }

    /// Puts a value into any field, as a forger could; an absent one is added.
    pub fn forge(mut self, name: &str, text: impl Into<String>) -> Self {
        self.controls.retain(|control| control.name != name);
        self.controls.push(Control { name: name.to_owned(), kind: Kind::Hidden { value: text.into() }, disabled: false });
        self
    }

    /// Sends the form by its first button, as the Enter key does.
    pub async fn submit(self) -> Page {
        let first = self.controls.iter().position(|control| matches!(control.kind, Kind::Button { .. }) && !control.disabled);
        self.send(first).await
    }

    /// Sends the form by the button with these words or this value.
    #[track_caller]
    pub fn press(self, words: &str) -> impl Future<Output = Page> {
        let words = plain(words);
        let mut known = Vec::new();
        let mut found = None;
        for (at, control) in self.controls.iter().enumerate().filter(|(_, control)| !control.disabled) {
            if let Kind::Button { value, label, .. } = &control.kind {
                known.push(label.clone());
                if *label == words || *value == words {
                    found = Some(at);
                }
            }
        }
        assert!(found.is_some(), "the form on {} has no button «{words}»; it has: {}", self.page, known.join(", "));
        self.send(found)
    }

    async fn send(mut self, button: Option<usize>) -> Page {
        let mut action = self.action.clone();
        if let Some(control) = button.and_then(|at| self.controls.get_mut(at))
            && let Kind::Button { pressed, action: own, .. } = &mut control.kind
        {
            *pressed = true;
            if let Some(own) = own {
                action = resolve(&self.page, own);
            }
        }
        if !self.is_post {
            let query = serde_urlencoded::to_string(self.fields()).unwrap();
            let path = action.split('?').next().unwrap_or_default();
            return self.browser.get(format!("{path}?{query}")).await;
        }
        let boundary = self.is_multipart.then_some("----kopilka-form-7f1c0b");
        let (kind, body) = match boundary {
            Some(boundary) => (format!("multipart/form-data; boundary={boundary}"), self.parts(boundary)),
            None => ("application/x-www-form-urlencoded".to_owned(), self.encoded().into_bytes()),
        };
        let request = self.browser.request(Method::POST, &action).header("sec-fetch-site", "same-origin");
        self.browser.travel(request.header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap()).await
    }

    /// The body of a form without files, for a request that a script makes.
    pub fn encoded(&self) -> String {
        serde_urlencoded::to_string(self.fields()).unwrap()
    }

    /// Names and values in the order of the page, as a form without files sends them.
    fn fields(&self) -> Vec<(&str, String)> {
        let sent = self.controls.iter().filter(|control| control.is_sent());
        sent.flat_map(|control| control.values().into_iter().map(|value| (control.name.as_str(), value))).collect()
    }

    /// The same in parts, with the bytes of chosen files.
    fn parts(&self, boundary: &str) -> Vec<u8> {
        let mut body = Vec::new();
        let mut part = |name: &str, file: Option<&str>, bytes: &[u8]| {
            body.extend_from_slice(format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"").as_bytes());
            if let Some(file) = file {
                let quoted = file.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
                body.extend_from_slice(format!("; filename=\"{quoted}\"\r\nContent-Type: application/octet-stream").as_bytes());
            }
            body.extend_from_slice(b"\r\n\r\n");
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        };
        for control in self.controls.iter().filter(|control| control.is_sent()) {
            match &control.kind {
                // A browser says that no file was chosen by sending one without a name.
                Kind::File { files, .. } if files.is_empty() => part(&control.name, Some(""), b""),
                Kind::File { files, .. } => files.iter().for_each(|(name, bytes)| part(&control.name, Some(name), bytes)),
                _ => control.values().iter().for_each(|value| part(&control.name, None, value.as_bytes())),
            }
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        body
    }

    /// The one control of this name that a person can change.
    #[track_caller]
    fn open(&mut self, name: &str) -> &mut Kind {
        match self.controls.iter().position(|control| control.name == name && !control.disabled) {
            Some(at) => &mut self.controls[at].kind,
            None => self.lacks(name),
        }
    }

    #[track_caller]
    fn lacks(&self, name: &str) -> ! {
        let mut known: Vec<_> =
            self.controls.iter().map(|control| control.name.as_str()).filter(|name| !name.is_empty()).collect();
        known.dedup();
        panic!("the form {} on {} has no field «{name}» to fill in; it has: {}", self.action, self.page, known.join(", "))
    }
}
