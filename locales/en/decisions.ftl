# Decisions of protocols, followed until they are done.

## The register

decisions-menu = Assignments
decisions-heading = Assignments
decisions-lead = Decisions of signed protocols that must be carried out. Overdue ones come first
decisions-lead-own = Decisions of signed protocols that concern you. Overdue ones come first
decisions-print = Print
decisions-parts = State of assignments
decisions-shown-unsettled = Under control
decisions-shown-open = In progress
decisions-shown-overdue = Overdue
decisions-shown-done = Waiting for confirmation
decisions-shown-settled = Off control
decisions-shown-left = Person left
decisions-shown-all = All decisions
decisions-find = Find an assignment
decisions-whose = Whose
decisions-whose-all = The whole association
decisions-whose-own = Mine
decisions-whose-of = { $value }
decisions-any-year = Any
decisions-protocol-number = Protocol number
decisions-number = Item of the decision
decisions-show = Show
decisions-caption = Assignments: what was decided, who does it and by when
decisions-decision = Decision
decisions-responsible = Responsible
decisions-timing = Term
decisions-state = State
decisions-origin = Protocol No. { $value }, item { $other }
decisions-until = until { $value }
decisions-left = Left: { $value }
decisions-empty = Nothing has to be done now
decisions-empty-why = Assignments appear when a protocol is signed: each decision has a person and a term
decisions-empty-own = You have no assignments
decisions-empty-own-why = What a meeting decides to entrust to you will appear here. Choose “Whose” to see the assignments of others
decisions-empty-asked = There is no such decision
decisions-empty-asked-why = Check the protocol number, the item and the school year

## One decision

decisions-title = Decision { $value }
decisions-protocol = Protocol No. { $value } of { $other }
decisions-protocol-short = Protocol No. { $value }
decisions-to-protocol = Open the meeting
decisions-kind = Kind of decision
decisions-kind-note = Take note
decisions-kind-approve = Approve
decisions-kind-assign = Assign
decisions-kind-recommend = Recommend
decisions-kind-commend = Commend
decisions-kind-plan = Put into the plan
decisions-kind-bank = Accept into the bank
decisions-kind-petition = Petition
decisions-controller = Control
decisions-controller-head = Head of the association
decisions-outcome = What was done or decided
decisions-parts-done = Have done their parts
decisions-closed-in = Reported at
decisions-practice = Practice
decisions-practice-open = Open in the bank
decisions-left-why = { $value } no longer works here. Hand the decision over to somebody else
decisions-standing-ahead = Ahead
decisions-standing-open = In progress
decisions-standing-done = Done, waiting for confirmation
decisions-standing-closed = Off control
decisions-standing-cancelled = Cancelled
decisions-executed = Carried out
decisions-postponed-until = Put off to “{ $value }”
decisions-story = What happened
decisions-about = { $value }, { $other }
decisions-deed-enter = Decided and put under control
decisions-deed-correct = Corrected with the protocol
decisions-deed-do = Done
decisions-deed-undo = The mark was taken back
decisions-deed-do-own = Did the own part
decisions-deed-undo-own = Took the own part back
decisions-deed-close = Taken off control
decisions-deed-reopen = Returned
decisions-deed-postpone = Put off
decisions-deed-cancel = Cancelled
decisions-deed-hand-over = Handed over
decisions-deed-review = Reported at a meeting
decisions-deed-remind = Reminder of the term
decisions-deed-overdue = The term has ended
decisions-deed-escalate = The deputy principal was told

## Deeds

decisions-done-heading = Done?
decisions-done-word = What was done
decisions-done-hint = One line or a file is enough
decisions-done-without-word = Say in one line what was done, or attach a file
decisions-file = File
decisions-file-rules = A document, table, photo or scan of up to { $value } MB
decisions-file-refused = The file was not taken. { $value }
decisions-do = Done
decisions-done-own = My part is done
decisions-done-whole = Done by everybody
decisions-done = Marked. It only waits for confirmation
decisions-own-part-done = Your part is marked as done
decisions-waits = Marked as done, waiting for confirmation
decisions-own-part-stands = Your part is marked as done
decisions-undo = Take back
decisions-undone = The mark was taken back
decisions-close-heading = Take off control?
decisions-close-word = Result
decisions-close-hint = What was really done. The next meeting will hear it
decisions-close = Take off control
decisions-closed = The decision is off control
decisions-return-heading = Return?
decisions-reopen-heading = Put under control again?
decisions-return-word = What is missing
decisions-return = Return
decisions-reopen = Put under control again
decisions-reopened = The decision is in progress again
decisions-postpone-heading = Put off
decisions-new-timing = New term
decisions-timing-hint = In Russian or Ukrainian, as plans say it
decisions-timing-not-understood = The term is not understood. Write it as plans do, in Russian or Ukrainian
decisions-timing-over = This term has ended. Set one that is ahead
decisions-cause = Cause
decisions-postpone = Put off
decisions-postponed = The term was put off
decisions-hand-over-heading = Hand over
decisions-new-responsible = To whom
decisions-responsible-hint = A name with initials, or a role as papers name it
decisions-nobody-meant = There is no such person or role here. Choose from the list
decisions-why = Why
decisions-hand-over = Hand over
decisions-handed-over = The decision was handed over
decisions-cancel-heading = Cancel the decision
decisions-cancel-word = Why it is no longer needed
decisions-cancel = Cancel the decision
decisions-cancelled = The decision was cancelled
decisions-conflict = While you were writing, somebody did something to this decision; see “What happened”. Your words are safe, here they are. If they are still needed, enter them again
decisions-refused-not-controlled = This decision asks nobody for anything
decisions-refused-state = The decision is in another state by now. Open it again
decisions-refused-leader = This is decided by the head of the association, the deputy principal and the principal
decisions-refused-not-own = Only those who must do it, or those who keep the papers, can say that it is done

## Numbers

decisions-found = { $n ->
    [one] { $n } decision
   *[other] { $n } decisions
}
decisions-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
decisions-overdue-by = { $n ->
    [one] Overdue by { $n } day
   *[other] Overdue by { $n } days
}

## The calendar

decisions-feed = Terms in my calendar
decisions-feed-lead = Subscribe to your assignments in the calendar of your phone or mail: terms appear there by themselves and vanish when all is done
decisions-feed-address = Address of the calendar
decisions-feed-once = Copy it now: it will not be shown again. Whoever knows it sees your terms, so do not pass it on
decisions-feed-made = The address was made: { $value }
decisions-feed-none = There is no address yet
decisions-feed-make = Make an address
decisions-feed-anew = Make a new one in its place
decisions-feed-remove = Remove the address
decisions-feed-removed = The address was removed. Calendars get nothing from it any more

## Letters

decisions-letter-remind-subject = Due soon: decision { $number } of protocol No. { $protocol }
decisions-letter-remind =
    Hello { $name },

    Decision { $number } of protocol No. { $protocol } must be carried out by { $due }:

    { $text }

    When it is done, say so in one line or attach a file:
    { $link }
decisions-letter-overdue-subject = Overdue: decision { $number } of protocol No. { $protocol }
decisions-letter-overdue =
    Hello { $name },

    The term of decision { $number } of protocol No. { $protocol } ended on { $due }:

    { $text }

    If it is done, say so in one line or attach a file. If not, agree on a new term with the head:
    { $link }
decisions-letter-lapsed-subject = Not carried out in time: decision { $number } of protocol No. { $protocol }
decisions-letter-lapsed =
    Hello { $name },

    The term of a decision under your control ended on { $due }: { $number } of protocol No. { $protocol }.

    { $text }
    Responsible: { $responsible }

    Here you can take it off control, put it off or hand it over:
    { $link }
decisions-letter-escalate-subject = A decision is not being carried out: { $number } of protocol No. { $protocol }
decisions-letter-escalate =
    Hello { $name },

    Decision { $number } of protocol No. { $protocol } has not been carried out although its term ended on { $due }.

    { $text }
    Responsible: { $responsible }

    Its whole story:
    { $link }
