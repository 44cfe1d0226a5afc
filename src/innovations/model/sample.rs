//! A piece to try rules on, and those who meet it.

use time::macros::date;

use super::content::{Content, Indicator, Kind};
use super::innovation::{Author, Innovation, Status};
use crate::access::{Actor, Holding, Place, Reach, Role};
use crate::ids::{AssociationId, DistrictId, InnovationId, SchoolId, SessionId, UserId};
use crate::text::Locale;

/// A piece of one author to which nothing is lacking.
pub fn a_piece(status: Status) -> Innovation {
    let texts = Kind::Passport.fields().iter().map(|field| (field.code.to_owned(), "words".to_owned())).collect();
    let indicator = Indicator { name: "Events".into(), before: "3".into(), after: "12".into() };
    let content = Content { title: "Circle".into(), direction: "civic".into(), texts, indicators: vec![indicator] };
    let user = UserId::fresh();
    let [surname, name, patronymic, post] = ["Primerova", "Anna", "", "teacher"].map(str::to_owned);
    Innovation {
        id: InnovationId::fresh(),
        school: Some(SchoolId::fresh()),
        district: DistrictId::fresh(),
        association: Some(AssociationId::fresh()),
        author: user,
        kind: Kind::Passport,
        language: "ru".into(),
        place_name: "School".into(),
        authors: vec![Author { user, surname, name, patronymic, post, consented_on: None }],
        sent: (!matches!(status, Status::Draft | Status::Proposed)).then(|| content.clone()),
        content,
        practice: None,
        practice_title: None,
        status,
        due_on: None,
        round: 1,
        awaited: i32::from(status == Status::Expertise) * 2,
        opinions: Vec::new(),
        recognitions: Vec::new(),
        spreads: Vec::new(),
        banked_on: status.is_in_bank().then_some(date!(2026 - 11 - 22)),
        version: 1,
    }
}

/// Somebody with this role in the place from which the piece comes, or at its district's centre.
pub fn a_person(role: Role, piece: &Innovation) -> Actor {
    let (association, school, district) = match role.scope() {
        "association" => (piece.association, piece.school, Some(piece.district)),
        "school" => (None, piece.school, Some(piece.district)),
        _ => (None, None, Some(piece.district)),
    };
    let holding = Holding {
        role,
        acting: false,
        association,
        association_name: None,
        school,
        school_name: None,
        district,
        district_name: None,
        country: None,
        language: None,
        time_zone: None,
    };
    let [login, surname, name, patronymic, post] = [const { String::new() }; 5];
    let (place, user): (Place, UserId) = (holding.place(), UserId::fresh());
    let (session, roles, holdings) = (SessionId::fresh(), vec![role], vec![holding]);
    let (locale, reach) = (Locale::Ru, Reach::default());
    Actor { user, session, login, surname, name, patronymic, post, locale, place, roles, holdings, reach }
}
