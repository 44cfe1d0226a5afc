//! The token of the next part of a list. It holds the whole question and the place reached; whoever writes one by hand gets
//! a part of the same public list.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::OffsetDateTime;

use crate::ids::PracticeId;
use crate::practices::store::openings::Slice;

/// A rubric longer than this was never given out.
const MOST: usize = 400;

pub(super) fn write(slice: &Slice, passed: u32) -> String {
    let moment = |at: Option<OffsetDateTime>| at.map(micros).unwrap_or_default();
    let (at, id) = slice.after.map(|(at, id)| (micros(at), id.to_string())).unwrap_or_default();
    let rubric = slice.rubric.as_deref().unwrap_or_default();
    URL_SAFE_NO_PAD.encode([&passed.to_string(), &at, &id, &moment(slice.from), &moment(slice.before), rubric].join("~"))
}

pub(super) fn read(token: &str) -> Option<(Slice, u32)> {
    if token.len() > MOST {
        return None;
    }
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    let [passed, at, id, from, before, rubric] = text.splitn(6, '~').collect::<Vec<_>>().try_into().ok()?;
    let id: PracticeId = id.parse().ok()?;
    let slice = Slice {
        rubric: (!rubric.is_empty()).then(|| rubric.to_owned()),
        from: moment(from)?,
        before: moment(before)?,
        after: Some((moment(at)??, id)),
    };
    Some((slice, passed.parse().ok()?))
}

fn micros(at: OffsetDateTime) -> String {
    (at.unix_timestamp_nanos() / 1000).to_string()
}

/// Absent where nothing is written; no token at all where it is no moment.
fn moment(written: &str) -> Option<Option<OffsetDateTime>> {
    if written.is_empty() {
        return Some(None);
    }
    let nanos = written.parse::<i128>().ok()?.checked_mul(1000)?;
    OffsetDateTime::from_unix_timestamp_nanos(nanos).ok().filter(|at| at.year() > 0).map(Some)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_token_holds_the_whole_question_and_nothing_else_is_a_token() {
        let slice = Slice {
            rubric: Some("class-hours".into()),
            from: Some(datetime!(2026-11-01 0:00 UTC)),
            before: None,
            after: Some((datetime!(2026-11-22 9:00:00.123456 UTC), PracticeId(uuid::Uuid::from_u128(7)))),
        };

        assert_eq!(read(&write(&slice, 100)), Some((slice, 100)));
        for forged in ["", "nonsense", &URL_SAFE_NO_PAD.encode("1~2~3~4~5~6"), &URL_SAFE_NO_PAD.encode("\0"), &"A".repeat(500)] {
            assert_eq!(read(forged), None, "{forged}");
        }
    }
}
