//! A control to try rules on.

use time::macros::date;
use uuid::Uuid;

use super::control::{Control, Criterion, Grade, Head, Inspector, Mark, Method, Named, Object, Status, Text};
use crate::decisions;
use crate::ids::{AssociationId, ControlId, ControlObjectId, DistrictId, SchoolId, UnitId, UserId};

/// One class in which one criterion is partly met, one inspector, one recommendation: nothing is lacking.
pub fn a_control(status: Status) -> Control {
    let named = || Named { user: UserId::fresh(), surname: "Primerova".into(), name: "Anna".into(), patronymic: String::new() };
    let criterion = Criterion { id: Uuid::now_v7(), text: "Plan".into() };
    let mark =
        Mark { criterion: criterion.id, grade: Some(Grade::Partly), remark: "No goal".into(), timing: "05.12.2026".into() };
    let inspector = Inspector { named: named(), post: "deputy".into() };
    let recommendation = decisions::Draft {
        text: "Write goals".into(),
        responsible: "Primerova".into(),
        timing: "05.12.2026".into(),
        ..decisions::Draft::new(decisions::Kind::Recommend)
    };
    Control {
        id: ControlId::fresh(),
        school: SchoolId::fresh(),
        district: DistrictId::fresh(),
        association: AssociationId::fresh(),
        first_year: 2026,
        language: "ru".into(),
        head: Head {
            theme: "Plans".into(),
            basis: String::new(),
            order_number: String::new(),
            ordered_on: None,
            starts_on: date!(2026 - 11 - 09),
            ends_on: date!(2026 - 11 - 20),
            purpose: "To see".into(),
            methods: vec![Method::Papers],
            inspectors: vec![inspector],
            criteria: vec![criterion],
        },
        objects: vec![Object {
            id: ControlObjectId::fresh(),
            unit: UnitId::fresh(),
            label: "5-A".into(),
            teacher: Some(named()),
            marks: vec![mark],
        }],
        text: Text { conclusions: "Well".into(), recommendations: vec![recommendation] },
        repeat_on: None,
        status,
        reason: String::new(),
        signed_at: None,
        created_by: UserId::fresh(),
        version: 1,
    }
}
