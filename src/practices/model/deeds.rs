//! The deeds of a practice's road, and the states in which each is possible. A school's piece goes through its
//! association to the district; a piece of the district's centre goes to the district's desk at once.

use super::Status;

/// The deeds of the road, as its history and the audit name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    Submit,
    /// The author takes a submission back to go on writing.
    Recall,
    Accept,
    Return,
    Decline,
    /// From the association to the whole school.
    Share,
    Nominate,
    Publish,
    /// The methodologist gives a nomination back to the association, with a reason.
    SendBack,
    Withdraw,
    TakeDown,
    /// The author undoes a withdrawal.
    Restore,
}

impl Deed {
    pub const ALL: [Self; 12] = [
        Self::Submit,
        Self::Recall,
        Self::Accept,
        Self::Return,
        Self::Decline,
        Self::Share,
        Self::Nominate,
        Self::Publish,
        Self::SendBack,
        Self::Withdraw,
        Self::TakeDown,
        Self::Restore,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Recall => "recall",
            Self::Accept => "accept",
            Self::Return => "return",
            Self::Decline => "decline",
            Self::Share => "share",
            Self::Nominate => "nominate",
            Self::Publish => "publish",
            Self::SendBack => "send-back",
            Self::Withdraw => "withdraw",
            Self::TakeDown => "take-down",
            Self::Restore => "restore",
        }
    }

    /// The states in which the deed is possible to a school's piece.
    pub(super) const fn states(self) -> &'static [Status] {
        match self {
            Self::Submit => &[Status::Draft, Status::Returned],
            Self::Recall | Self::Accept | Self::Return | Self::Decline => &[Status::Submitted],
            Self::Share | Self::Nominate => &[Status::Accepted],
            Self::Publish => &[Status::Nominated, Status::Published],
            Self::SendBack => &[Status::Nominated],
            Self::Withdraw => &[Status::Returned, Status::Accepted, Status::Nominated, Status::Published],
            Self::TakeDown => &[Status::Published],
            Self::Restore => &[Status::Withdrawn],
        }
    }

    /// The states in which the deed is possible to a piece of the district's centre: there is no association
    /// to accept it, to propose it or to get it back.
    pub(super) const fn states_at_centre(self) -> &'static [Status] {
        match self {
            Self::Submit => &[Status::Draft, Status::Returned],
            Self::Recall | Self::Return | Self::Decline => &[Status::Nominated],
            Self::Accept | Self::Share | Self::Nominate | Self::SendBack => &[],
            Self::Publish => &[Status::Nominated, Status::Published],
            Self::Withdraw => &[Status::Returned, Status::Nominated, Status::Published],
            Self::TakeDown => &[Status::Published],
            Self::Restore => &[Status::Withdrawn],
        }
    }
}

/// Whether anybody but the author could decide on a piece at the desk where it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reviewers {
    Others,
    /// The author is the only one eligible, and then may decide alone; the history says so.
    OnlyTheAuthor,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each row a state, each column a deed in the order of `Deed::ALL`: + where it is possible to a school's
    /// piece, then to a piece of the centre.
    const GRID: [(&str, &str, Status); 9] = [
        ("+-----------", "+-----------", Status::Draft),
        ("-++++-------", "------------", Status::Submitted),
        ("+--------+--", "+--------+--", Status::Returned),
        ("------------", "------------", Status::Declined),
        ("-----++--+--", "------------", Status::Accepted),
        ("-------+++--", "-+-++--+-+--", Status::Nominated),
        ("-------+-++-", "-------+-++-", Status::Published),
        ("-----------+", "-----------+", Status::Withdrawn),
        ("------------", "------------", Status::TakenDown),
    ];

    #[test]
    fn every_deed_is_possible_exactly_in_its_states() {
        for (of_school, of_centre, status) in GRID {
            for (deed, (of_school, of_centre)) in Deed::ALL.into_iter().zip(of_school.chars().zip(of_centre.chars())) {
                assert_eq!(deed.states().contains(&status), of_school == '+', "{deed:?} in {status:?}");
                assert_eq!(deed.states_at_centre().contains(&status), of_centre == '+', "{deed:?} in {status:?} at the centre");
            }
        }
    }
}
