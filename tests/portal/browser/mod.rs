//! Pages in a real browser: what only it can tell, such as contrast, layout and the work of scripts.

mod accessibility;
mod attendance;
mod control;
mod district_year;
mod driver;
mod examined;
mod half_year;
mod main_job;
mod report;
mod review;
mod suggestions;
mod upload;
mod window;
mod year;

use crate::support::*;
pub use driver::{Scripts, Shape};
pub use window::Served;

/// The appearances in which pages are examined: light, dark, and a scheme of high contrast.
const APPEARANCES: [[(&str, &str); 1]; 3] = [[("theme", "light")], [("theme", "dark")], [("colours", "wb")]];

#[tokio::test]
async fn one_signs_in_with_scripts_and_without() {
    let served = Served::open().await;
    let teacher = served.portal.given(a_teacher()).await;

    for scripts in [Scripts::On, Scripts::Off] {
        let window = served.window(Shape::Desk, scripts).await;
        window.open("/login?next=/account").await;
        window.fill("login", &teacher.login).await.fill("password", PASSWORD).await;
        window.click("main form button").await;

        window.arrives("/account", "/login").await;
        window.sees(&teacher.short_name()).await;
        assert!(window.has("form[action='/logout']").await);
    }
}

#[tokio::test]
async fn axe_notices_what_hinders_people() {
    const PAGE: &str = "data:text/html,<html><body><img src='x'><p style='color:%23aaa'>pale</p><input></body></html>";
    let served = Served::open().await;
    let window = served.window(Shape::Desk, Scripts::On).await;

    let violations = window.open(PAGE).await.axe().await.join("\n");

    for rule in ["image-alt", "color-contrast", "label", "html-has-lang", "document-title"] {
        assert!(violations.contains(rule), "{rule} is not noticed in: {violations}");
    }
}

#[tokio::test]
async fn a_browser_without_scripts_runs_none() {
    const PAGE: &str = "data:text/html,<p>none</p><script>document.querySelector('p').textContent = 'some'</script>";
    let served = Served::open().await;

    for (scripts, shown) in [(Scripts::On, "some"), (Scripts::Off, "none")] {
        let window = served.window(Shape::Desk, scripts).await;
        assert_eq!(window.open(PAGE).await.text().await, shown);
    }
}
