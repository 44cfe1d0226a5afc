//! How a guesser is slowed down. A wrong attempt counts for an hour. From the tenth at one login from one
//! address each further one must wait, a minute at first, then twice as long each time. The owner of the
//! login gets in from elsewhere all the while: only where many addresses guess at one login does a strange
//! address get a single try, and one from which the owner has signed in of late is no strange address.

use time::{Duration, OffsetDateTime};

/// Wrong attempts within this time count.
pub const WINDOW: Duration = Duration::hours(1);
/// So many wrong attempts at one login from one address, then each further one waits.
const PER_LOGIN_AND_ADDRESS: i64 = 10;
/// So many wrong attempts at one login from everywhere: then it is being guessed at by many.
const PER_LOGIN: i64 = 50;
/// So many wrong attempts from one address at any login: a whole staff room may share one address.
const PER_ADDRESS: i64 = 100;
const FIRST_WAIT: Duration = Duration::minutes(1);
const LONGEST_WAIT: Duration = Duration::minutes(15);

/// Wrong attempts of the last hour.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// At this login from everywhere.
    pub at_login: i64,
    /// From this address at any login.
    pub from_address: i64,
    /// At this login from this address.
    pub both: i64,
    /// The latest at this login from this address.
    pub latest: Option<OffsetDateTime>,
    /// The latest from this address at any login.
    pub latest_from_address: Option<OffsetDateTime>,
    /// Whether the owner of the login has signed in from this address of late.
    pub is_home: bool,
}

/// How long the next attempt must wait; nothing where it may be made now.
pub fn wait(tally: &Tally, now: OffsetDateTime) -> Option<Duration> {
    let is_besieged = tally.at_login - tally.both >= PER_LOGIN;
    let free = if is_besieged && !tally.is_home { 1 } else { PER_LOGIN_AND_ADDRESS };
    let here = after(tally.latest, tally.both - free);
    let address = if tally.is_home { None } else { after(tally.latest_from_address, tally.from_address - PER_ADDRESS) };
    let until = here.max(address)?;
    (until > now).then(|| until - now)
}

/// The end of the wait after the latest attempt; `over` says by how many attempts the free ones are used up.
fn after(latest: Option<OffsetDateTime>, over: i64) -> Option<OffsetDateTime> {
    if over < 0 {
        return None;
    }
    let doubled = FIRST_WAIT * 2_i32.pow(u32::try_from(over).unwrap_or(u32::MAX).min(8));
    latest.map(|latest| latest + doubled.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const NOW: OffsetDateTime = datetime!(2026-11-22 12:00 UTC);

    /// A guesser at one address who has just failed so often.
    fn guesser(failures: i64) -> Tally {
        Tally {
            at_login: failures,
            from_address: failures,
            both: failures,
            latest: Some(NOW),
            latest_from_address: Some(NOW),
            is_home: false,
        }
    }

    #[test]
    fn from_the_tenth_wrong_attempt_a_guesser_waits_longer_and_longer() {
        assert_eq!(wait(&guesser(0), NOW), None);
        assert_eq!(wait(&guesser(9), NOW), None);
        for (failures, minutes) in [(10, 1), (11, 2), (12, 4), (13, 8), (14, 15), (60, 15)] {
            assert_eq!(wait(&guesser(failures), NOW), Some(Duration::minutes(minutes)), "after {failures}");
        }
        assert_eq!(wait(&guesser(10), NOW + Duration::minutes(1)), None);
    }

    #[test]
    fn the_true_owner_still_gets_in_elsewhere() {
        let elsewhere = Tally { at_login: 14, ..Tally::default() };
        let besieged = Tally { at_login: 5_000, ..Tally::default() };

        assert_eq!(wait(&elsewhere, NOW), None);
        assert_eq!(wait(&besieged, NOW), None);
    }

    #[test]
    fn among_many_guessers_a_strange_address_has_one_try_and_the_owners_has_ten() {
        let strange = Tally { at_login: 5_001, from_address: 1, both: 1, latest: Some(NOW), ..Tally::default() };
        let home = Tally { is_home: true, ..strange };

        assert_eq!(wait(&strange, NOW), Some(Duration::minutes(1)));
        assert_eq!(wait(&home, NOW), None);
    }

    #[test]
    fn an_address_that_guesses_at_all_logins_waits_but_its_own_people_do_not() {
        let guessing = Tally { from_address: 100, latest_from_address: Some(NOW), ..Tally::default() };
        let colleague = Tally { is_home: true, ..guessing };

        assert_eq!(wait(&guessing, NOW), Some(Duration::minutes(1)));
        assert_eq!(wait(&colleague, NOW), None);
    }
}
