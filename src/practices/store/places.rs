//! The names of schools, as the filter of the list offers them.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use time::{Duration, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::SchoolId;

/// Names of schools by id. Schools are renamed once in years; a program notices within a minute.
pub type Names = HashMap<SchoolId, String>;

#[derive(Default)]
struct Remembered(RwLock<Option<(OffsetDateTime, Arc<Names>)>>);

pub async fn school_names(tx: &mut Tx, now: OffsetDateTime) -> Result<Arc<Names>> {
    let remembered = tx.memory().of::<Remembered>();
    let known = remembered.0.read().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some((at, names)) = known
        && (now - at).abs() < Duration::MINUTE
    {
        return Ok(names);
    }
    let rows = sqlx::query!("SELECT id, name FROM schools").fetch_all(tx.conn()).await?;
    let names: Arc<Names> = Arc::new(rows.into_iter().map(|row| (row.id, row.name)).collect());
    *remembered.0.write().unwrap_or_else(PoisonError::into_inner) = Some((now, names.clone()));
    Ok(names)
}
