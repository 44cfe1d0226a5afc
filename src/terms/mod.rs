//! Classifiers: rubrics, kinds, forms, directions of upbringing, modules, dates of the calendar. They are rows,
//! because ministries rename them every few years; each district uses its own country's set.

use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use time::{Date, Duration, Month, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::text::Locale;

/// One term of a classifier.
#[derive(Clone, Debug)]
pub struct Term {
    pub kind: String,
    pub code: String,
    /// The jurisdiction that uses it; empty where all do.
    pub country: String,
    label_ru: String,
    label_uk: String,
    label_en: String,
    /// Month and day of an occasion: «1129».
    day: Option<String>,
    pub active: bool,
}

impl Term {
    pub fn label(&self, locale: Locale) -> &str {
        match locale {
            Locale::Ru => &self.label_ru,
            Locale::Uk => &self.label_uk,
            Locale::En => &self.label_en,
        }
    }

    /// The next day on which the occasion falls, today included.
    pub fn next_day(&self, today: Date) -> Option<Date> {
        let digits = self.day.as_deref()?;
        let month = Month::try_from(digits.get(..2)?.parse::<u8>().ok()?).ok()?;
        let day = digits.get(2..)?.parse().ok()?;
        let this_year = Date::from_calendar_date(today.year(), month, day).ok()?;
        if this_year >= today { Some(this_year) } else { this_year.replace_year(today.year() + 1).ok() }
    }
}

/// All terms, in the order in which they are offered.
#[derive(Debug, Default)]
pub struct Terms(Vec<Term>);

/// Terms change a few times a decade; a program notices within a minute.
static KNOWN: LazyLock<RwLock<Option<(OffsetDateTime, Arc<Terms>)>>> = LazyLock::new(RwLock::default);

impl Terms {
    /// The present terms.
    pub async fn load(tx: &mut Tx, now: OffsetDateTime) -> Result<Arc<Self>> {
        let known = KNOWN.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((at, terms)) = known
            && (now - at).abs() < Duration::MINUTE
        {
            return Ok(terms);
        }
        let terms = Arc::new(Self(list(tx).await?));
        *KNOWN.write().unwrap_or_else(PoisonError::into_inner) = Some((now, terms.clone()));
        Ok(terms)
    }

    /// The terms of a classifier that a country uses at present.
    pub fn offered<'a>(&'a self, kind: &'a str, country: &'a str) -> impl Iterator<Item = &'a Term> {
        self.0.iter().filter(move |term| term.kind == kind && term.active && (term.country.is_empty() || term.country == country))
    }

    pub fn has(&self, kind: &str, code: &str) -> bool {
        self.find(kind, code).is_some()
    }

    /// The label of a code; the code itself where no such term is known any more.
    pub fn label<'a>(&'a self, kind: &str, code: &'a str, locale: Locale) -> &'a str {
        self.find(kind, code).map_or(code, |term| term.label(locale))
    }

    /// Pairs of code and label, as a select offers them.
    pub fn options(&self, kind: &str, country: &str, locale: Locale) -> Vec<(String, String)> {
        self.offered(kind, country).map(|term| (term.code.clone(), term.label(locale).to_owned())).collect()
    }

    fn find(&self, kind: &str, code: &str) -> Option<&Term> {
        self.0.iter().find(|term| term.kind == kind && term.code == code)
    }
}

async fn list(tx: &mut Tx) -> Result<Vec<Term>> {
    let terms = sqlx::query_as!(
        Term,
        r#"
        SELECT kind, code, country, label_ru, label_uk, label_en, day, active
        FROM terms
        ORDER BY kind, country, position
        "#
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(terms)
}
