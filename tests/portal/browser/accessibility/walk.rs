//! A walk through pages in a real browser: each is opened by somebody, perhaps a form on it is sent, and what
//! then is shown is examined by axe, light, dark and in high contrast, at a desk and on a phone.

use std::collections::BTreeMap;
use std::fmt::Display;

use kopilka::web::session;
use serde_json::json;

use crate::browser::APPEARANCES;
use crate::browser::driver::{Scripts, Shape};
use crate::browser::window::{Served, Window, comes_true};
use crate::support::*;

/// Somebody without an account.
pub const NOBODY: &str = "nobody";

/// A page to be examined.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    /// Who opens it, by the name that the walk knows the person by.
    pub who: &'static str,
    /// Its route with what stands behind it. `{practice:draft}` is a thing that the walk knows by this name.
    pub path: &'static str,
    /// The form that is sent there, and what is filled in before.
    sends: Option<(&'static str, &'static [(&'static str, &'static str)])>,
    /// What has to be there, so that it is the page that was meant.
    shows: &'static str,
}

/// Opens a page.
pub const fn sees(who: &'static str, path: &'static str) -> Visit {
    Visit { who, path, sends: None, shows: "main h1" }
}

/// Opens a page and sends a form on it as it stands there.
pub const fn sends(who: &'static str, path: &'static str, form: &'static str) -> Visit {
    Visit { who, path, sends: Some((form, &[])), shows: ".err" }
}

impl Visit {
    /// Fills in fields first, hidden ones too.
    pub const fn with(mut self, fields: &'static [(&'static str, &'static str)]) -> Self {
        if let Some((form, _)) = self.sends {
            self.sends = Some((form, fields));
        }
        self
    }

    pub const fn showing(mut self, what: &'static str) -> Self {
        self.shows = what;
        self
    }

    /// The route that answers: the names of things and what stands behind the path are cut off.
    pub fn route(&self) -> String {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        let parts = path.split('/').map(|part| match part.split_once(':') {
            Some((name, _)) => format!("{name}}}"),
            None => part.to_owned(),
        });
        parts.collect::<Vec<_>>().join("/")
    }
}

/// A served portal with the people and things that a walk meets.
pub struct Walk {
    pub served: Served,
    sessions: BTreeMap<&'static str, String>,
    things: BTreeMap<&'static str, String>,
}

impl Walk {
    pub async fn open() -> Self {
        Self { served: Served::open().await, sessions: BTreeMap::new(), things: BTreeMap::new() }
    }

    /// Enters somebody new under a name.
    pub async fn meets(&mut self, name: &'static str, person: APerson) -> SignedIn {
        let person = self.served.portal.sign_in(person).await;
        let token = person.cookie(session::cookie_name(false)).expect("somebody who has signed in");
        self.sessions.insert(name, token);
        person
    }

    /// Gives a thing a name: `{name}` in a path stands for it.
    pub fn knows(&mut self, name: &'static str, thing: impl Display) {
        self.things.insert(name, thing.to_string());
    }

    /// Examines the pages one after another; whatever is wrong with any of them is told together.
    pub async fn examine(&self, visits: &[Visit]) {
        let window = self.served.window(Shape::Desk, Scripts::On).await;
        window.bring_axe().await;
        let mut faults = Vec::new();
        let mut present = NOBODY;
        for visit in visits {
            if visit.who != present {
                window.open("/health/live").await.forget().await;
                if visit.who != NOBODY {
                    window.enter(&self.sessions[visit.who]).await;
                }
                present = visit.who;
            }
            self.reach(&window, visit).await;
            let title = format!("{} as {}", visit.path, visit.who);
            if window.has(visit.shows).await {
                faults.extend(look(&window).await.into_iter().map(|fault| format!("{title}, {fault}")));
            } else {
                faults.push(format!("{title} shows no «{}», but: {}", visit.shows, window.text().await));
            }
        }
        assert!(faults.is_empty(), "{} faults hinder people:\n{}", faults.len(), faults.join("\n"));
    }

    async fn reach(&self, window: &Window, visit: &Visit) {
        let known = |path: String, (name, thing): (&&str, &String)| path.replace(&format!("{{{name}}}"), thing);
        let path = self.things.iter().fold(visit.path.to_owned(), known);
        assert!(!path.contains('{'), "nobody has told the walk what {path} means");
        window.open(&path).await;
        if let Some((form, fields)) = visit.sends {
            send(window, form, fields).await;
        }
        // What is folded is a part of the page too.
        window.ask("document.querySelectorAll('details').forEach(details => { details.open = true })").await;
    }
}

/// Fills in a form and sends it by its first button, then waits for the answer.
async fn send(window: &Window, form: &str, fields: &[(&str, &str)]) {
    const SEND: &str = "const [which, fields] = arguments;
        const form = document.querySelector(which);
        if (!form) return false;
        for (const [name, value] of fields)
            for (const control of [...form.elements].filter(control => control.name === name))
                if (['checkbox', 'radio'].includes(control.type)) control.checked = control.value === value || value === 'all';
                else control.value = value;
        window.isLeft = true;
        const buttons = [...form.elements].filter(control => control.type === 'submit');
        form.requestSubmit(buttons.find(button => fields.some(([name, value]) => button.name === name && button.value === value)) ?? buttons[0]);
        return true;";
    let sent = window.ask_of(SEND, vec![json!(form), json!(fields)]).await;
    assert_eq!(sent, json!(true), "{} has no form «{form}»", window.path().await);
    let answered = async || window.ask("return !window.isLeft && document.readyState === 'complete'").await == json!(true);
    assert!(comes_true(answered).await, "«{form}» leads nowhere from {}", window.path().await);
}

/// Everything that is wrong with the page in a window, which is as wide as a desk's.
async fn look(window: &Window) -> Vec<String> {
    let mut faults = Vec::new();
    for shape in [Shape::Desk, Shape::Phone, Shape::Narrow] {
        let overhang = window.resize(shape).await.overhang().await;
        let mut found = if shape == Shape::Narrow { Vec::new() } else { window.axe_in(&APPEARANCES).await };
        if overhang > 0 {
            found.push(format!("{overhang} pixels wider than the window"));
        }
        faults.extend(found.into_iter().map(|fault| format!("{shape:?}: {fault}")));
    }
    window.resize(Shape::Desk).await;
    faults
}
