//! The indicators of the analytic report: what each one counts in the year's records, row by row.

mod counting;
mod model;
mod store;
mod tally;
mod year;

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::AssociationId;

pub use model::{Counted, Figure, Indicator, SentFigure, Shape, Value};

/// What is counted: an association over some days.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    pub association: AssociationId,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub starts_on: Date,
    pub ends_on: Date,
    /// What is not over by this day is not judged yet.
    pub today: Date,
}

/// Every figure of the period, in the order of the indicators. An indicator with as many numbers as there are values in the
/// records and none of them yet is one figure without a part.
pub async fn count(tx: &mut Tx, period: &Period) -> Result<Vec<Figure>> {
    Ok(counting::figures(&store::year(tx, period).await?))
}
