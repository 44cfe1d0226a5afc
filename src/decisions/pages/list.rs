//! The register «Поручения»: the control list of the association, and everybody's own.

use askama::Template;
use time::Date;

use super::{badge, standing_word};
use crate::access::{Actor, FOLLOWERS};
use crate::decisions::model::Decision;
use crate::decisions::model::filter::{Filter, FilterForm, Shown, Whose, urgency};
use crate::decisions::paths;
use crate::decisions::store::decisions::{self, Reader, Wish};
use crate::decisions::store::desk::unsettled;
use crate::error::Result;
use crate::plans::{self, year_title};
use crate::text::{Locale, Value, say, say_with};
use crate::web::{Ctx, Pager, Query, Response, filters};

/// A part of the register with how many stand in it.
struct Tab {
    label: String,
    href: String,
    count: usize,
    current: bool,
    is_rare: bool,
}

#[derive(Template)]
#[template(path = "decisions/list.html")]
struct List {
    filter: Filter,
    tabs: Vec<Tab>,
    decisions: Vec<Decision>,
    total: usize,
    pager: Pager,
    /// Whose decisions may be chosen: value and words.
    people: Vec<(String, String)>,
    years: Vec<(String, String)>,
    /// Whether decisions of several associations stand here, so that each must be named.
    several: bool,
    today: Date,
    locale: Locale,
}

impl List {
    fn path(&self, decision: &Decision) -> String {
        paths::show(decision.id)
    }

    fn look(&self, decision: &Decision) -> &'static str {
        decision.standing(self.today).look()
    }

    fn standing(&self, decision: &Decision) -> String {
        standing_word(self.locale, decision, self.today)
    }

    fn is_late(&self, decision: &Decision) -> bool {
        decision.standing(self.today).days_late() > 0
    }

    fn typed_protocol(&self) -> String {
        self.filter.protocol_number.map(|number| number.to_string()).unwrap_or_default()
    }

    fn typed_number(&self) -> &str {
        self.filter.number.as_deref().unwrap_or_default()
    }

    fn typed_year(&self) -> String {
        self.filter.first_year.map(|year| year.to_string()).unwrap_or_default()
    }

    fn meeting(&self) -> String {
        self.filter.meeting.map(|meeting| meeting.to_string()).unwrap_or_default()
    }

    fn is_own(&self) -> bool {
        self.filter.whose == Whose::Own
    }

    /// Why nothing stands here: a question without an answer, or no work.
    fn empty_key(&self) -> &'static str {
        match (self.filter.shown, self.filter.whose) {
            (Shown::All | Shown::Settled, _) => "decisions-empty-asked",
            (_, Whose::Own) => "decisions-empty-own",
            _ => "decisions-empty",
        }
    }
}

pub async fn list(ctx: Ctx, Query(form): Query<FilterForm>) -> Result<Response> {
    let actor = ctx.actor.clone();
    let usual = if FOLLOWERS.admits(Some(&actor)) { Whose::Everybodys } else { Whose::Own };
    let filter = Filter::read(&form, usual);
    let today = ctx.today();
    let mut tx = ctx.read().await?;
    let found = decisions::list(&mut tx, &wish(&filter, &actor), today).await?;
    let years = decisions::list_years(&mut tx).await?;
    let circle = match actor.association().zip(actor.school()) {
        Some((association, school)) => plans::circle(&mut tx, association, school, today).await?,
        None => plans::Circle::default(),
    };
    let unsettled = unsettled(&mut tx, &actor, today).await?;
    drop(tx);
    badge(&ctx, &unsettled);
    let tab = |shown: Shown| Tab {
        label: say(ctx.locale(), &format!("decisions-shown-{}", shown.code())).into_owned(),
        href: filter.address(shown),
        count: found.iter().filter(|decision| shown.holds(decision, today)).count(),
        current: shown == filter.shown,
        is_rare: shown == Shown::Left,
    };
    // Nobody asks who has left until somebody has.
    let is_needed = |tab: &Tab| tab.current || tab.count > 0 || !tab.is_rare;
    let tabs: Vec<Tab> = Shown::ALL.into_iter().map(tab).filter(is_needed).collect();
    let several = found.iter().any(|decision| decision.association != found[0].association);
    let mut shown: Vec<Decision> = found.into_iter().filter(|decision| filter.shown.holds(decision, today)).collect();
    shown.sort_by_key(|decision| urgency(decision, today));
    let total = shown.len();
    let count = i64::try_from(total).unwrap_or(i64::MAX);
    let pager = Pager::new(Pager::wanted(&form.page), count, &filter.address(filter.shown));
    let first = usize::try_from(Pager::offset(pager.page)).unwrap_or(0);
    let page = usize::try_from(Pager::SIZE).unwrap_or(usize::MAX);
    let people = people(&ctx, &circle);
    ctx.page(List {
        decisions: shown.into_iter().skip(first).take(page).collect(),
        years: years.into_iter().map(|year| (year.to_string(), year_title(year))).collect(),
        filter,
        tabs,
        total,
        pager,
        people,
        several,
        today,
        locale: ctx.locale(),
    })
}

/// What the shelf is asked for; states are parted afterwards, so that each part knows its number.
fn wish(filter: &Filter, actor: &Actor) -> Wish {
    Wish {
        meeting: filter.meeting,
        first_year: filter.first_year,
        protocol_number: filter.protocol_number,
        number: filter.number.clone(),
        only_controlled: filter.shown != Shown::All,
        only_own: filter.whose != Whose::Everybodys,
        reader: match filter.whose {
            Whose::Of(person) => Reader::person(person),
            _ => Reader::of(actor),
        },
        ..Wish::default()
    }
}

fn people(ctx: &Ctx, circle: &plans::Circle) -> Vec<(String, String)> {
    let word = |key: &str| ctx.say(key, &[]);
    let mut people =
        vec![(Whose::Everybodys.code(), word("decisions-whose-all")), (Whose::Own.code(), word("decisions-whose-own"))];
    let named = circle.present().map(|colleague| {
        let args = [("value", Value::from(colleague.name.as_str()))];
        (colleague.user.to_string(), say_with(ctx.locale(), "decisions-whose-of", &args).into_owned())
    });
    people.extend(named);
    people
}
