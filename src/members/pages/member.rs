//! One member: the record of service, the topics of self-education by years, absences, and what may be done about them.

use askama::Template;
use time::Date;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::UserId;
use crate::members::model::absence::Absence;
use crate::members::model::association::Association;
use crate::members::model::register::{Member, year_title};
use crate::members::store::{absences, associations, records, register};
use crate::members::words;
use crate::web::{Ctx, Path, Response, filters};

/// A member as found for the actor: the association by which he sees the person, and every one they share.
pub(super) struct Found {
    pub association: Association,
    pub member: Member,
    /// Present memberships within reach.
    pub memberships: Vec<(Association, Member)>,
}

impl Found {
    /// Whether the actor may change the record: his own, or that of a member he keeps.
    pub fn may_edit(&self, ctx: &Ctx) -> bool {
        self.is_self(ctx) || self.association.is_kept_by(&ctx.actor)
    }

    pub fn is_self(&self, ctx: &Ctx) -> bool {
        self.member.id == ctx.actor.user
    }

    pub fn sees_private(&self, ctx: &Ctx) -> bool {
        self.is_self(ctx) || self.association.is_trusted_to(&ctx.actor)
    }
}

/// A present member of an association within reach; nobody else exists here.
pub(super) async fn find(tx: &mut Tx, ctx: &Ctx, user: UserId) -> Result<Found> {
    let today = ctx.today();
    let associations = associations::list(tx, &ctx.actor, today).await?;
    let members = register::list(tx, &associations, crate::clock::school_year(today), today, Some(user)).await?;
    let mut memberships: Vec<(Association, Member)> = members
        .into_iter()
        .filter_map(|member| {
            let association = associations.iter().find(|association| association.id == member.association)?;
            Some((association.clone(), member))
        })
        .collect();
    // What the actor keeps comes first: by it he may do most.
    memberships.sort_by_key(|(association, _)| !association.is_kept_by(&ctx.actor));
    let (association, member) = memberships.first().cloned().ok_or(Error::NotFound)?;
    Ok(Found { association, member, memberships })
}

#[derive(Template)]
#[template(path = "members/show.html")]
struct Show {
    member: Member,
    association: Association,
    /// Associations with the function in each and its first day.
    memberships: Vec<(String, String, Date)>,
    facts: Vec<(&'static str, String)>,
    topics: Vec<(String, String)>,
    absences: Vec<Absence>,
    is_expired: bool,
    is_young: bool,
    may_edit: bool,
    may_keep: bool,
    sees_private: bool,
    today: Date,
}

impl Show {
    fn is_present(&self, absence: &Absence) -> bool {
        absence.starts_on <= self.today && absence.ends_on.is_none_or(|last| last >= self.today)
    }
}

pub async fn show(ctx: Ctx, Path(user): Path<UserId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let found = find(&mut tx, &ctx, user).await?;
    let topics = records::topics(&mut tx, user).await?;
    let sees_private = found.sees_private(&ctx);
    let absences = if sees_private { absences::list(&mut tx, user).await? } else { Vec::new() };
    let mentor = match found.member.record.mentor {
        Some(mentor) => {
            let known =
                register::options(&mut tx, &found.association, crate::clock::school_year(ctx.today()), ctx.today()).await?;
            known.into_iter().find(|(id, _)| *id == mentor).map(|(_, name)| name).unwrap_or_default()
        }
        None => String::new(),
    };
    drop(tx);
    let today = ctx.today();
    let (may_edit, may_keep) = (found.may_edit(&ctx), found.association.is_kept_by(&ctx.actor));
    let memberships = found
        .memberships
        .iter()
        .map(|(association, member)| {
            let function = ctx.say(&format!("members-function-{}", member.function.code()), &[]);
            (format!("{}, {}", association.name, association.school_name), function, member.since)
        })
        .collect();
    ctx.page(Show {
        facts: facts(&ctx, &found.member, &mentor, sees_private),
        topics: topics.into_iter().map(|(year, topic)| (year_title(year), topic)).collect(),
        is_expired: found.member.record.is_category_expired(today),
        is_young: found.member.record.is_young_specialist(today),
        association: found.association,
        member: found.member,
        memberships,
        absences,
        may_edit,
        may_keep,
        sees_private,
        today,
    })
}

/// What is known, by the keys of its words; what is not known is left out.
fn facts(ctx: &Ctx, member: &Member, mentor: &str, sees_private: bool) -> Vec<(&'static str, String)> {
    let (record, today, dated) = (&member.record, ctx.today(), &ctx.dated());
    let title = if record.title.is_empty() { String::new() } else { ctx.say(&format!("members-title-{}", record.title), &[]) };
    let phone = if sees_private { record.phone.clone() } else { String::new() };
    let order = if sees_private { record.category_order.clone() } else { String::new() };
    let facts = [
        ("members-column-units", member.units.join(", ")),
        ("members-column-subject", record.subject.clone()),
        ("members-column-education", words::education(dated, record)),
        ("members-column-teaching", words::years(dated, record.teaching_years(today))),
        ("members-column-class-teaching", words::years(dated, record.class_teacher_years(today))),
        ("members-column-category", words::category(dated, record, today)),
        ("members-category-order", order),
        ("members-column-title", title),
        ("members-column-course", words::course(dated, record)),
        ("members-column-awards", record.awards.clone()),
        ("members-mentor", mentor.to_owned()),
        ("members-column-phone", phone),
    ];
    facts.into_iter().filter(|(_, fact)| !fact.is_empty()).collect()
}
