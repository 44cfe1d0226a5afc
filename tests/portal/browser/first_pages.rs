//! The first pages and the library, examined by axe at a desk, on a phone and on a narrow one.

use super::APPEARANCES;
use super::driver::{Scripts, Shape};
use super::window::Served;
use crate::support::*;

#[tokio::test]
async fn the_pages_of_a_visitor_hinder_nobody() {
    let served = Served::open().await;
    let path = put_up(&served.portal).await;
    let author = served.portal.given(a_teacher()).await;
    served.portal.given(a_practice(&author).published()).await;

    for shape in [Shape::Desk, Shape::Narrow] {
        let window = served.window(shape, Scripts::On).await;
        for appearance in APPEARANCES {
            window.view(&appearance).await;
            for page in ["/", "/library", "/library?q=протокол&kind=form", &path, "/search?q=протокол", "/help", "/about"]
            {
                window.open(page).await.is_accessible().await;
            }
        }
    }
}

#[tokio::test]
async fn the_desks_of_all_roles_hinder_nobody() {
    let served = Served::open().await;
    put_up(&served.portal).await;
    let teacher = served.portal.given(a_teacher()).await;
    for practice in [APractice::returned, APractice::submitted, APractice::nominated, APractice::published] {
        served.portal.given(practice(a_practice(&teacher))).await;
    }

    for (person, pages) in [
        (a_teacher(), ["/", "/more"]),
        (a_head(), ["/", "/library/new"]),
        (a_principal(), ["/", "/library"]),
        (a_methodologist(), ["/", "/district"]),
    ] {
        let person = served.portal.given(person).await;
        for shape in [Shape::Desk, Shape::Narrow] {
            let window = served.window(shape, Scripts::On).await;
            window.sign_in(&served.portal, &person).await;
            for appearance in APPEARANCES {
                window.view(&appearance).await;
                for page in pages {
                    window.open(page).await.is_accessible().await;
                }
            }
        }
    }
}

/// Puts a document on the shelf and returns its address.
async fn put_up(portal: &Portal) -> String {
    let methodologist = portal.sign_in(a_methodologist()).await;
    let page = methodologist.get("/library/new").await;
    let form = page.form("#norm").choose("level", "public").choose("kind", "form").choose("status", "amended");
    let form = form.fill("title", "Образец протокола").fill("issuer", "Районный центр").fill("annotation", "Протокол за минуту.");
    let page = form.fill("original_text", "Порядок\n\n- шапка;\n- подписи.\n\n1. Протокол подписывают двое.").submit().await;
    portal.run_jobs().await;
    page.says("library-added").path().to_owned()
}
