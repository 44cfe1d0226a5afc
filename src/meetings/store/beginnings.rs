//! Statements on the beginning of a meeting: for whom one may be called, with what it begins, and the row of the plan
//! it comes from.

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, PlanItemId, SchoolId, UserId};
use crate::meetings::model::attendance::Quorum;
use crate::meetings::model::meeting::ProtocolForm;

/// An association for which a meeting may be called, with what its meetings usually begin with.
#[derive(Clone, Debug)]
pub struct Origin {
    pub association: AssociationId,
    pub association_name: String,
    pub school: SchoolId,
    pub district: DistrictId,
    pub language: String,
    pub place: String,
    pub quorum: Quorum,
    pub protocol_form: ProtocolForm,
    pub head: Option<UserId>,
    pub secretary: Option<UserId>,
}

struct Row {
    id: AssociationId,
    name: String,
    school_id: SchoolId,
    district_id: DistrictId,
    language: String,
    place: Option<String>,
    quorum: Option<String>,
    protocol_form: Option<String>,
    head: Option<UserId>,
    secretary: Option<UserId>,
}

/// The associations within reach that are open on a day.
pub async fn list_origins(tx: &mut Tx, today: Date) -> Result<Vec<Origin>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT association.id, association.name, association.school_id, association.district_id, association.language,
               passport.meeting_place AS "place?", passport.quorum AS "quorum?", passport.protocol_form AS "protocol_form?",
               (SELECT held.user_id FROM role_assignments AS held
                WHERE held.association_id = association.id AND held.role = 'head'
                  AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to >= $3)
                ORDER BY held.acting DESC, held.valid_from DESC LIMIT 1) AS "head?: UserId",
               (SELECT held.user_id FROM role_assignments AS held
                WHERE held.association_id = association.id AND held.role = 'secretary'
                  AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to >= $3)
                ORDER BY held.acting DESC, held.valid_from DESC LIMIT 1) AS "secretary?: UserId"
        FROM associations AS association
        LEFT JOIN association_passports AS passport
            ON passport.association_id = association.id AND passport.school_id = ANY($2)
        WHERE association.id = ANY($1) AND association.school_id = ANY($2)
          AND (association.closed_on IS NULL OR association.closed_on >= $3)
        ORDER BY association.name COLLATE names, association.id
        "#,
        &tx.scope().associations,
        &tx.scope().schools,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    let origin = |row: Row| Origin {
        association: row.id,
        association_name: row.name,
        school: row.school_id,
        district: row.district_id,
        language: row.language,
        place: row.place.unwrap_or_default(),
        quorum: row.quorum.and_then(|code| Quorum::from_code(&code)).unwrap_or(Quorum::Majority),
        protocol_form: row.protocol_form.and_then(|code| ProtocolForm::from_code(&code)).unwrap_or(ProtocolForm::Full),
        head: row.head,
        secretary: row.secretary,
    };
    Ok(rows.into_iter().map(origin).collect())
}

/// A meeting as a plan has it.
#[derive(Clone, Debug)]
pub struct PlannedRow {
    pub id: PlanItemId,
    pub association: AssociationId,
    pub first_year: i32,
    pub theme: String,
    pub timing: String,
    pub form: String,
    pub questions: String,
    pub responsible: String,
}

/// A row of the plan from which a meeting may be called.
pub async fn find_row(tx: &mut Tx, id: PlanItemId) -> Result<PlannedRow> {
    let row = sqlx::query_as!(
        PlannedRow,
        r#"
        SELECT item.id, plan.association_id AS association, plan.first_year, item.content AS theme, item.timing, item.form,
               item.questions, item.responsible
        FROM plan_items AS item
        JOIN plans AS plan ON plan.id = item.plan_id
        WHERE item.id = $1 AND item.removed_at IS NULL AND item.school_id = ANY($2) AND plan.association_id = ANY($3)
        "#,
        id as PlanItemId,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(row)
}

/// The meetings of the plans of a year that nobody has called yet, in the order of the plans.
pub async fn list_rows(tx: &mut Tx, first_year: i32) -> Result<Vec<PlannedRow>> {
    let rows = sqlx::query_as!(
        PlannedRow,
        r#"
        SELECT item.id, plan.association_id AS association, plan.first_year, item.content AS theme, item.timing, item.form,
               item.questions, item.responsible
        FROM plan_items AS item
        JOIN plans AS plan ON plan.id = item.plan_id
        WHERE item.section = 'meetings' AND item.removed_at IS NULL AND plan.first_year = $1
          AND item.school_id = ANY($2) AND plan.association_id = ANY($3)
          AND NOT EXISTS (SELECT FROM meetings AS meeting
                          WHERE meeting.plan_item_id = item.id AND meeting.status <> 'cancelled' AND meeting.school_id = ANY($2))
        ORDER BY plan.association_id, item.position, item.id
        "#,
        first_year,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows)
}
