//! Loads a practice with all that people have done with it: its files, its road, its uses in class, questions and
//! answers, and whose collections it is in.

use anyhow::Context;
use time::{Date, OffsetDateTime};
use time_tz::Tz;

use super::calendar::Clock;
use super::home::Home;
use super::people::{printed_name, printed_unit, reaches};
use super::road::{self, Step};
use super::store::practices::{self, Kept, Standing};
use super::store::road::{Asked, Noted, Speaker, insert_bookmark, insert_question, insert_remark, insert_step, insert_use};
use super::world::{Person, Practice, Question, World, id};
use crate::db::Tx;
use crate::ids::{PracticeId, UserId};
use crate::practices::{Deed, find_for_work, refresh};

/// A practice on its way into the database.
struct Loading<'a> {
    world: &'a World,
    clock: &'a Clock,
    practice: &'a Practice,
    id: PracticeId,
    zone: &'static Tz,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, practice: &Practice, papers: &[Kept]) -> anyhow::Result<()> {
    let home = world.home(practice)?;
    let zone = clock.zone(world.district(home.district())?);
    let loading = Loading { world, clock, practice, id: id("practice", &practice.key), zone };
    let steps = road::steps(world, practice)?;
    let standing = loading.standing(home, &steps, papers)?;
    practices::insert(tx, practice, &standing).await?;
    for (position, paper) in (1..).zip(papers) {
        practices::insert_file(tx, loading.id, position, paper, standing.created_at).await?;
    }
    loading.load_road(tx, &steps).await?;
    loading.load_echo(tx).await?;
    let loaded = find_for_work(tx, loading.id).await?.context("the practice was not loaded")?;
    refresh(tx, &loaded).await?;
    Ok(())
}

impl Loading<'_> {
    fn standing(&self, home: Home<'_>, steps: &[Step<'_>], papers: &[Kept]) -> anyhow::Result<Standing> {
        let practice = self.practice;
        let author = self.world.person(&practice.author)?;
        let coauthors = practice.coauthors.iter().map(|key| Ok(printed_name(self.world.person(key)?)));
        let created_at = self.at(practice.created, 10, &practice.key);
        let moment = |deed: Deed| steps.iter().find(|step| step.deed == deed).map(|step| self.moment(step));
        let by = |deed: Deed| steps.iter().find(|step| step.deed == deed).map(|step| person_id(step.by));
        // What a centre's own author sends lies on the district's desk at once.
        let nominate = if matches!(home, Home::Centre(_)) { Deed::Submit } else { Deed::Nominate };
        Ok(Standing {
            id: self.id,
            school: match home {
                Home::Association(_, school) => Some(id("school", &school.key)),
                Home::Centre(_) => None,
            },
            district: id("district", home.district()),
            association: practice.association.as_deref().map(|key| id("association", key)),
            author: person_id(author),
            author_name: printed_name(author),
            author_post: author.post.clone(),
            school_name: self.school_name(author, home)?,
            coauthors: coauthors.collect::<anyhow::Result<Vec<_>>>()?.join(", "),
            created_at,
            changed_at: steps.last().map_or(created_at, |step| self.moment(step)),
            submitted_at: moment(Deed::Submit),
            accepted_at: moment(Deed::Accept),
            accepted_by: by(Deed::Accept),
            nominated_at: moment(nominate),
            nominated_by: by(nominate),
            published_at: moment(Deed::Publish),
            published_by: by(Deed::Publish),
            closed_at: [Deed::Decline, Deed::Withdraw, Deed::TakeDown].into_iter().find_map(moment),
            use_count: i32::try_from(practice.uses.len())?,
            question_count: i32::try_from(practice.questions.iter().map(|question| 1 + question.answers.len()).sum::<usize>())?,
            file_count: i32::try_from(papers.len())?,
            file_bytes: papers.iter().map(|paper| paper.size).sum(),
        })
    }

    /// The school by which the author of that time is known: of an association's partners each has its own name. A
    /// centre stands by its own name.
    fn school_name(&self, author: &Person, home: Home<'_>) -> anyhow::Result<String> {
        match (home, &author.school) {
            (Home::Centre(district), _) => Ok(district.centre.clone()),
            (Home::Association(association, _), Some(own)) if reaches(self.world, &association.key, own) => {
                Ok(self.world.school(own)?.name.clone())
            }
            (Home::Association(_, base), _) => Ok(base.name.clone()),
        }
    }

    async fn load_road(&self, tx: &mut Tx, steps: &[Step<'_>]) -> anyhow::Result<()> {
        for step in steps {
            let done = super::store::road::Step {
                deed: step.deed,
                by: person_id(step.by),
                at: self.moment(step),
                level: step.level,
                reason: step.reason,
                alone: step.alone,
            };
            insert_step(tx, self.id, &done).await?;
            if step.deed == Deed::Return {
                for remark in &self.practice.remarks {
                    insert_remark(tx, self.id, remark, done.by, done.at).await?;
                }
            }
        }
        Ok(())
    }

    /// What colleagues answered to the practice.
    async fn load_echo(&self, tx: &mut Tx) -> anyhow::Result<()> {
        for used in &self.practice.uses {
            let noted = Noted {
                by: self.speaker(&used.by)?,
                used,
                unit: &printed_unit(&used.unit),
                on: self.clock.calendar.day(used.on),
                at: self.at(used.on, 18, &used.by),
            };
            insert_use(tx, self.id, &noted).await?;
        }
        for question in &self.practice.questions {
            let asked = insert_question(tx, self.id, &self.asked(question, 17)?).await?;
            for answer in &question.answers {
                let answer = Asked { answers: Some(asked), ..self.asked(answer, 20)? };
                insert_question(tx, self.id, &answer).await?;
            }
        }
        let public_since = self.practice.published.or(self.practice.accepted).unwrap_or(self.practice.created);
        for key in &self.practice.saved_by {
            let saved_on = self.clock.calendar.some_day_since(public_since, &format!("{} {key}", self.practice.key));
            insert_bookmark(tx, self.id, person_id(self.world.person(key)?), self.at(saved_on, 19, key)).await?;
        }
        Ok(())
    }

    fn asked<'q>(&self, question: &'q Question, hour: u8) -> anyhow::Result<Asked<'q>> {
        let at = self.at(question.on, hour, &question.text);
        Ok(Asked { by: self.speaker(&question.by)?, answers: None, text: &question.text, at })
    }

    fn speaker(&self, key: &str) -> anyhow::Result<Speaker> {
        let person = self.world.person(key)?;
        let school_name = match &person.school {
            Some(school) => self.world.school(school)?.name.clone(),
            None => self.world.districts[0].centre.clone(),
        };
        Ok(Speaker { user: person_id(person), name: printed_name(person), school_name })
    }

    fn moment(&self, step: &Step<'_>) -> OffsetDateTime {
        self.at(step.on, step.hour, &self.practice.key)
    }

    fn at(&self, day: Date, hour: u8, matter: &str) -> OffsetDateTime {
        self.clock.calendar.moment(day, hour, matter, self.zone)
    }
}

fn person_id(person: &Person) -> UserId {
    id("person", &person.key)
}
