//! Statements on the settings of an association's papers.

use time::Date;

use crate::db::Tx;
use crate::documents::{Keeping, Profile};
use crate::error::{Error, Result};
use crate::ids::AssociationId;
use crate::members::model::settings::{PaperSchool, PaperSettings};
use crate::schools;
use crate::text::Locale;

/// How an association within reach prints its papers and holds its meetings.
pub async fn settings_of(tx: &mut Tx, association: AssociationId) -> Result<PaperSettings> {
    let reach = tx.reach().to_vec();
    let found = sqlx::query!(
        r#"
        SELECT association.id, coalesce(nullif(association.full_name, ''), association.name) AS "association_name!",
               association.language, association.unit_word, district.country, association.school_id, association.district_id,
               school.name, school.full_name, school.genitive_name, school.founder, school.register_code, school.settlement,
               coalesce(passport.profile, '') AS "profile!", coalesce(passport.long_keeping, false) AS "long_keeping!",
               coalesce(passport.portal_mark, true) AS "portal_mark!",
               coalesce(passport.protocol_form, 'full') AS "protocol_form!", coalesce(passport.quorum, 'majority') AS "quorum!",
               coalesce(passport.numbering, 'academic-year') AS "numbering!",
               coalesce(passport.decided_word, '') AS "decided_word!", coalesce(passport.remind_days, 3) AS "remind_days!",
               coalesce(passport.escalate_days, 7) AS "escalate_days!",
               coalesce(passport.meeting_place, '') AS "meeting_place!", coalesce(passport.case_index, '') AS "case_index!"
        FROM associations AS association
        JOIN schools AS school ON school.id = association.school_id
        JOIN districts AS district ON district.id = association.district_id
        LEFT JOIN association_passports AS passport
            ON passport.association_id = association.id AND passport.school_id = ANY($2)
        WHERE association.id = $1 AND association.school_id = ANY($2)
        "#,
        association as AssociationId,
        &reach,
    )
    .fetch_optional(tx.conn())
    .await?;
    let row = found.ok_or(Error::NotFound)?;
    Ok(PaperSettings {
        association: row.id,
        association_name: row.association_name,
        unit_word: row.unit_word,
        locale: Locale::from_code(&row.language).unwrap_or_default(),
        profile: Profile::of_code(&row.profile).unwrap_or_else(|| Profile::of_country(&row.country)),
        country: row.country,
        keeping: if row.long_keeping { Keeping::OverTenYears } else { Keeping::Usual },
        portal_mark: row.portal_mark,
        school: PaperSchool {
            id: row.school_id,
            district: row.district_id,
            name: row.name,
            full_name: row.full_name,
            genitive_name: row.genitive_name,
            founder: row.founder,
            register_code: row.register_code,
            settlement: row.settlement,
        },
        meeting_place: row.meeting_place,
        case_index: row.case_index,
        protocol_form: row.protocol_form,
        quorum: row.quorum,
        numbering: row.numbering,
        decided_word: row.decided_word,
        remind_days: row.remind_days,
        escalate_days: row.escalate_days,
    })
}

/// The same with the names that the school bore on a day.
pub async fn settings_on(tx: &mut Tx, association: AssociationId, day: Date) -> Result<PaperSettings> {
    let settings = settings_of(tx, association).await?;
    let name = schools::name_on(tx, settings.school.id, day).await?;
    Ok(match name {
        Some(name) => settings.with_school_name(name),
        None => settings,
    })
}
