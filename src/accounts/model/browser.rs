//! What a browser says of itself, as its owner would say it: «Chrome, Windows».

/// Marks in the order in which they decide: most browsers also claim to be the ones below them.
const BROWSERS: [(&str, &str); 9] = [
    ("YaBrowser/", "Yandex Browser"),
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// Browser and system; nothing for a program that is no browser.
pub fn name(agent: &str) -> Option<String> {
    let found = |marks: &[(&str, &'static str)]| marks.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    let known: Vec<_> = [found(&BROWSERS), found(&SYSTEMS)].into_iter().flatten().collect();
    (!known.is_empty()).then(|| known.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_called_by_its_own_name() {
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";

        assert_eq!(
            name(&format!("{windows} Chrome/109.0 YaBrowser/23.1 Safari/537.36")).as_deref(),
            Some("Yandex Browser, Windows")
        );
        assert_eq!(name(&format!("{windows} Chrome/109.0 Safari/537.36")).as_deref(), Some("Chrome, Windows"));
        assert_eq!(name("curl/8.0"), None);
    }
}
