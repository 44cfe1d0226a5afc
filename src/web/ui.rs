//! What every page shows around its subject: language, menu, person, note, appearance. Page structs carry
//! only their subject; this is handed to the renderer beside them.

use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;

use super::ctx::Visit;
use super::flash::Flash;
use super::{App, MenuEntry};
use crate::access::{Actor, VISITORS};
use crate::clock::school_year;
use crate::text::{self, Dated, Locale};

/// A section of the menu with its heading.
#[derive(Clone, Debug)]
pub struct MenuGroup {
    pub title: Option<&'static str>,
    pub items: Vec<MenuItem>,
}

#[derive(Clone, Debug)]
pub struct MenuItem {
    pub label: &'static str,
    pub href: &'static str,
    pub icon: &'static str,
    pub current: bool,
    pub badge: u32,
}

/// The surroundings of a page.
pub struct Ui {
    pub locale: Locale,
    pub dated: Dated,
    pub path: Arc<str>,
    pub actor: Option<Arc<Actor>>,
    pub menu: Vec<MenuGroup>,
    pub tabs: Vec<MenuItem>,
    pub view: View,
    pub flash: Option<Flash>,
    pub title: String,
    pub subtitle: String,
    pub year: String,
    pub request_id: Arc<str>,
}

impl askama::Values for Ui {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn Any> {
        (key == "ui").then_some(self as &dyn Any)
    }
}

impl Ui {
    pub(super) fn new(app: &App, visit: &Visit, dated: Dated) -> Self {
        let actor = visit.actor.clone();
        let shown: Vec<_> = app.menu.iter().filter(|entry| belongs(entry, actor.as_deref())).collect();
        let current = shown
            .iter()
            .filter(|entry| is_under(&visit.path, entry.href))
            .max_by_key(|entry| entry.href.len())
            .map(|entry| entry.href);
        let item = |entry: &MenuEntry| MenuItem {
            label: entry.label,
            href: entry.href,
            icon: entry.icon,
            current: current == Some(entry.href),
            badge: app.badges.beside(actor.as_deref(), entry.href, app.clock.now()),
        };
        let mut menu: Vec<MenuGroup> = Vec::new();
        for entry in &shown {
            let title = (!entry.group.is_empty()).then_some(entry.group);
            match menu.iter_mut().find(|group| group.title == title) {
                Some(group) => group.items.push(item(entry)),
                None => menu.push(MenuGroup { title, items: vec![item(entry)] }),
            }
        }
        let first_year = school_year(dated.today);
        Self {
            locale: visit.locale,
            dated,
            path: visit.path.clone(),
            menu,
            tabs: shown.iter().filter(|entry| entry.tab).take(4).map(|entry| item(entry)).collect(),
            actor,
            view: visit.view,
            flash: visit.flash.clone(),
            title: text::say(visit.locale, "common-portal-title").into_owned(),
            subtitle: text::say(visit.locale, "common-portal-subtitle").into_owned(),
            year: format!("{first_year}/{:02}", (first_year + 1) % 100),
            request_id: visit.request_id.clone(),
        }
    }

    /// The word of a section in the phone's bar, where there is room for one short word.
    pub fn short(&self, label: &str) -> Cow<'static, str> {
        let short = format!("{label}-short");
        let key = if text::has(self.locale, &short) { short.as_str() } else { label };
        text::say(self.locale, key)
    }

    /// The other languages: code and own name.
    pub fn locales(&self) -> Vec<(&'static str, &'static str)> {
        Locale::ALL.into_iter().filter(|locale| *locale != self.locale).map(|locale| (locale.code(), locale.own_name())).collect()
    }
}

/// Visitors see the public sections; a person sees those of the roles held in the present place.
fn belongs(entry: &MenuEntry, actor: Option<&Actor>) -> bool {
    let is_for_visitors = entry.audience == VISITORS;
    entry.audience.admits(actor) && !(is_for_visitors && actor.is_some())
}

fn is_under(path: &str, href: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    path == href || (href != "/" && path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/')))
}

/// «Вид страницы»: size, colours, spacing, pictures, typeface; kept in a cookie, needs no account and no script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct View {
    choices: [u8; 7],
}

impl View {
    pub const COOKIE: &'static str = "kopilka_view";

    /// The settings by name, each with its values; the first value is the usual one.
    pub const SETTINGS: [(&'static str, &'static [&'static str]); 7] = [
        ("theme", &["auto", "light", "dark"]),
        ("size", &["100", "125", "150", "200"]),
        ("colours", &["normal", "bw", "wb", "sky", "sand"]),
        ("letters", &["0", "1", "2"]),
        ("lines", &["normal", "wide"]),
        ("images", &["on", "off"]),
        ("face", &["sans", "serif"]),
    ];

    /// Chooses by names; what is not offered stays usual.
    pub fn choose(chosen: impl Fn(&str) -> String) -> Self {
        let mut view = Self::default();
        for (choice, (name, offered)) in view.choices.iter_mut().zip(Self::SETTINGS) {
            let wish = chosen(name);
            let at = offered.iter().position(|value| *value == wish).unwrap_or(0);
            *choice = u8::try_from(at).unwrap_or(0);
        }
        view
    }

    pub(super) fn from_cookie(value: &str) -> Self {
        let wishes: Vec<&str> = value.split('.').collect();
        Self::choose(|name| {
            let at = Self::SETTINGS.iter().position(|(known, _)| *known == name);
            at.and_then(|at| wishes.get(at)).copied().unwrap_or_default().to_owned()
        })
    }

    pub fn to_cookie(self) -> String {
        Self::SETTINGS.iter().map(|(name, _)| self.get(name)).collect::<Vec<_>>().join(".")
    }

    pub fn get(&self, name: &str) -> &'static str {
        let at = Self::SETTINGS.iter().position(|(known, _)| *known == name).unwrap_or(0);
        Self::SETTINGS[at].1[usize::from(self.choices[at])]
    }

    pub fn theme(&self) -> &'static str {
        self.get("theme")
    }

    pub fn size(&self) -> &'static str {
        self.get("size")
    }

    pub fn colours(&self) -> &'static str {
        self.get("colours")
    }

    pub fn letters(&self) -> &'static str {
        self.get("letters")
    }

    pub fn lines(&self) -> &'static str {
        self.get("lines")
    }

    pub fn images(&self) -> &'static str {
        self.get("images")
    }

    pub fn face(&self) -> &'static str {
        self.get("face")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_view_survives_its_cookie_and_nonsense_becomes_the_usual_view() {
        let chosen = View::choose(|name| if name == "size" { "150".into() } else { "bw".into() });

        assert_eq!(View::from_cookie(&chosen.to_cookie()), chosen);
        assert_eq!((chosen.size(), chosen.colours(), chosen.theme()), ("150", "bw", "auto"));
        assert_eq!(View::from_cookie("<script>.9999"), View::default());
    }
}
