//! The work of a centre's methodologist in a real browser: who owes, one press to remind them, a document read and returned with
//! a remark at its paragraph, sent again, accepted for what changed. At a desk and on a phone, with scripts and without.

use super::driver::{Scripts, Shape};
use super::window::Served;
use crate::submissions::send_words;
use crate::support::*;

#[tokio::test]
async fn a_methodologist_reminds_reads_returns_and_accepts() {
    for (shape, scripts) in [(Shape::Desk, Scripts::On), (Shape::Phone, Scripts::Off)] {
        let served = Served::open().await;
        let portal = &served.portal;
        portal.given(a_duty(portal.world.district()).other("Справка")).await;
        portal.given(a_head().of(portal.world.neighbour()).with_email("head@portal.example")).await;
        let deputy = portal.sign_in(a_deputy()).await;
        send_words(&deputy, "Справка", "Проверены планы.\nНарушений нет.").await.says("submissions-sent-now");
        let methodologist = portal.given(a_methodologist()).await;
        let window = served.window(shape, scripts).await;
        window.sign_in(portal, &methodologist).await;

        window.open("/district").await.sees("Школа № 4").await;
        assert_eq!(window.overhang().await, 0, "the register is wider than the window");
        window.leave_by("#remind button").await.sees("Письмо получит 1 школа").await;
        portal.run_jobs().await;
        assert_eq!(portal.letters().len(), 1);

        window.leave_by(".reg td form button").await.sees("Нарушений нет").await;
        window.leave_by("#p-2 .mn-acts a").await;
        window.type_into("#remark textarea", "Сколько планов?").await.leave_by("#remark button").await;
        window.sees("Сколько планов?").await.type_into("#verdict textarea", "Назовите число").await;
        window.leave_by("#verdict button[value=return]").await.sees("Документ возвращён школе").await;
        send_words(&deputy, "Справка", "Проверены восемь планов.\nНарушений нет.").await.says("submissions-sent-now");
        window.open("/district/queue").await.leave_by("main .rows form button").await.sees("восемь планов").await;
        assert_eq!(window.count(".change").await, 1);
        window.sees("Сколько планов?").await.leave_by("#verdict button[value=accept]").await;

        window.sees("Документ принят").await;
        window.open("/district").await;
        assert_eq!((window.count("td.reg-late").await, window.count("td.reg-owed").await), (1, 1));
    }
}
