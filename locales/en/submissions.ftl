# What schools send to the centre, and what the centre says of it.

## The register

submissions-menu = District overview
submissions-menu-short = Overview
submissions-menu-queue = Documents to review
submissions-register = Register of documents
submissions-register-heading = documents of schools
submissions-register-name = Register of schools’ documents, { $value }
submissions-register-caption = Schools and documents of the year: sent, under review, missing
submissions-on-day = As of { $value }.
submissions-next = Next due: { $value }, { $other }.
submissions-print = Print and spreadsheet
submissions-who = Who has sent what
submissions-school = School
submissions-which = Show
submissions-all-schools = All schools
submissions-owing-only = Only those that owe
submissions-order = Order
submissions-owing-first = Those that owe first
submissions-by-name = By name
submissions-show = Show the selection
submissions-total = Total
submissions-closed-on = closed { $value }
submissions-no-schools = No schools fit. Reset the selection.
submissions-in-time = Sent in time
submissions-of = { $value } of { $other }
submissions-of-expected = of { $value } expected this year
submissions-waiting-for-you = Waiting for you
submissions-oldest = { $n ->
    [one] the oldest waits { $n } day
   *[other] the oldest waits { $n } days
}
submissions-owing-schools = Schools that owe
submissions-owed-documents = { $n ->
    [one] { $n } document missing
   *[other] { $n } documents missing
}
submissions-came = Documents sent
submissions-figures = Completeness and timeliness
submissions-figures-how = Only schools that existed on the due day count. An empty document is not sent; a granted day is the day.
submissions-by-duty = By document
submissions-by-month = By month of the due day
submissions-month = Month
submissions-completeness = Completeness
submissions-timeliness = In time
submissions-share = { $value } of { $other }
submissions-expected = Expected
submissions-sent-of = Sent
submissions-over = Due or sent
submissions-in-time-of = In time
submissions-legend-late = days late
submissions-late-by = { $n ->
    [one] { $n } day late
   *[other] { $n } days late
}
submissions-standing-in-time = in time
submissions-standing-waiting = under review
submissions-standing-returned = returned
submissions-standing-owed = missing
submissions-standing-granted = term extended
submissions-standing-not-due = not due yet
submissions-standing-absent = no school then

## The queue

submissions-queue = To review
submissions-queue-lead = What has waited longest stands first. What is unread can still be recalled.
submissions-queue-empty = All is reviewed
submissions-queue-empty-why = What schools send will appear here
submissions-all-waiting = All, { $value }
submissions-waiting = { $n ->
    [one] { $n } document waits
   *[other] { $n } documents wait
}
submissions-waits = { $n ->
    [one] waits { $n } day
   *[other] waits { $n } days
}
submissions-round = Round { $value }
submissions-empty = empty document
submissions-in-work = In work with { $value }
submissions-lapsed = Changed after acceptance
submissions-lapsed-lead = These were accepted, and the school has sent them anew. Inside you see what changed.
submissions-accepted-on = accepted { $value }
submissions-changed-on = sent anew { $value }

## The list of duties

submissions-duties = What schools send
submissions-duties-of = What schools send in { $value }
submissions-duties-lead = By this list schools see what is due and when, and the centre sees who owes what.
submissions-no-duties = There is no list for this year yet
submissions-no-duties-why = Add the usual set in one press and change the days
submissions-duty = Document
submissions-kind = Kind
submissions-due = Due
submissions-acts = Actions
submissions-withdrawn = withdrawn
submissions-withdraw = Withdraw
submissions-restore = Put back
submissions-usual = The usual set
submissions-usual-lead = Protocols, list of members, plan, half-year and year analyses with usual days. What is listed stays as it is.
submissions-usual-add = Add the usual set
submissions-usual-added = The usual set is added. Check the days
submissions-duty-new = Another document
submissions-choose = Choose
submissions-number = Number
submissions-number-hint = For protocols and other documents
submissions-title = Title
submissions-title-hint = Short: the head of the register’s column
submissions-note = What is asked for
submissions-duty-add = Add to the list
submissions-duty-added = Added to the list
submissions-duty-saved = Changes are saved
submissions-duty-withdrawn = Withdrawn. What was sent is kept
submissions-duty-restored = It is on the list again
submissions-save = Save
submissions-cancel = Cancel
submissions-problem-year = This day is not in the chosen school year
submissions-problem-listed = This document is on the year’s list already
submissions-kind-plan = Plan
submissions-kind-protocol = Protocol
submissions-kind-members = List of members
submissions-kind-half-year = Half-year analysis
submissions-kind-year = Year analysis
submissions-kind-other = Other
submissions-named-plan = Plan
submissions-named-protocol = Protocol No. { $value }
submissions-named-members = List of members
submissions-named-half-year = Half-year analysis
submissions-named-year = Year analysis

## The side of the school

submissions-own = Send to the centre
submissions-own-lead = What the centre asks for, until when, and what became of what was sent.
submissions-documents = Documents of the year
submissions-nothing-owed = The centre has asked for nothing yet
submissions-nothing-owed-why = When the centre makes its list for the year, it will appear here
submissions-until = Until { $value }
submissions-proposed-by = Made ready by { $value }
submissions-extension-waits = The request for a later day waits
submissions-to-submission = What was sent
submissions-ready-heading = What will be sent
submissions-ready = The document is ready.
submissions-ready-edition = The document is ready, edition { $value }.
submissions-missing-plan = There is no plan in force for this year. Approve it first.
submissions-missing-protocol = There is no signed protocol of this number yet.
submissions-missing-members = The association has no members yet.
submissions-report-elsewhere = The analysis is sent from its own page once it is approved.
submissions-text = Text of the document
submissions-text-hint = Each line becomes a paragraph
submissions-will-lapse = The centre has accepted this. A new round makes the acceptance lapse, and the centre sees the difference.
submissions-send = Send to the centre
submissions-sent-now = Sent. Until the centre opens it, it can be recalled
submissions-propose-lead = A deputy or the principal sends it. Tell them it is ready.
submissions-propose = Ready to be sent
submissions-proposed = The deputy and the principal will see that it is ready
submissions-proposal-forgotten = The mark is taken back
submissions-waits-for-centre = It is sent and waits for the centre. A new one goes after the answer, or after a recall.
submissions-extension-heading = Ask for a later day
submissions-wanted-until = New day
submissions-reason = Reason
submissions-extension-ask = Ask
submissions-extension-asked = The request is sent
submissions-problem-earlier = The new day must be later than the present one and not over
submissions-extensions = Requests for later days
submissions-extensions-lead = A granted day is the day: what comes by it is in time.
submissions-no-extensions = No requests
submissions-no-extensions-why = Requests of schools will appear here
submissions-extension-state-asked = Waits
submissions-extension-state-granted = Granted
submissions-extension-state-refused = Refused
submissions-grant-until = Grant until
submissions-answer = Answer
submissions-answer-hint = needed for a refusal
submissions-grant = Grant
submissions-refuse = Refuse
submissions-extension-granted = The day is granted
submissions-extension-refused = The refusal is sent

## One sending

submissions-status-sent = Sent
submissions-status-opened = Under review
submissions-status-accepted = Accepted
submissions-status-returned = Returned
submissions-status-noted = Noted
submissions-status-advised = Advised
submissions-status-recalled = Recalled
submissions-status-reopened = Reopened
submissions-status-lapsed = Replaced by a later round
submissions-step-send = Sent
submissions-step-recall = Recalled
submissions-step-open = Opened
submissions-step-take = Taken over
submissions-step-accept = Accepted
submissions-step-return = Returned
submissions-step-note = Noted
submissions-step-advise = Advised
submissions-step-reopen = Reopened
submissions-step-lapse = Replaced by a later round
submissions-paper = On paper
submissions-empty-why = Nothing but headings: it does not count as sent.
submissions-has-later = The school has sent it again: see the rounds.
submissions-closed-letter = { $value }, { $other }. Nobody has opened it, and the school may recall it. Once opened, it is in work with you.
submissions-open = Open and take into work
submissions-changes = What changed
submissions-whole = The whole document
submissions-changes-heading = { $n ->
    [one] { $n } change since the former round
   *[other] { $n } changes since the former round
}
submissions-change-changed = changed
submissions-change-added = added
submissions-change-removed = removed
submissions-in-whole = Show in the document
submissions-remark-here = Remark
submissions-remark-row = Remark on row { $value }
submissions-cell = What it is about
submissions-whole-row = The whole row
submissions-remark = Remark
submissions-remark-make = Add the remark
submissions-remark-whole = Remark on the whole document
submissions-remark-made = The remark is added
submissions-remark-delete = Remove
submissions-remark-deleted = The remark is removed
submissions-remarks-whole = On the whole document
submissions-earlier = Earlier remarks and answers
submissions-your-answer = Your answer
submissions-answer-send = Answer
submissions-answered = The answer is saved
submissions-verdict = The centre’s decision
submissions-verdict-reason = Words to the school
submissions-verdict-hint = Needed when returning or advising
submissions-verdict-accept = Accept
submissions-verdict-return = Return
submissions-verdict-note = Take note
submissions-verdict-advise = Advise
submissions-take = Take over
submissions-taken = It is in work with you now
submissions-accepted = The document is accepted
submissions-returned = The document is returned
submissions-noted = Noted
submissions-advised = The advice is given
submissions-reopen-heading = Open it again
submissions-reopen = Reopen
submissions-reopened = It is open again; the school may correct it
submissions-recall-lead = The centre has not opened it yet.
submissions-recall = Recall
submissions-recalled = It is recalled
submissions-story = Its story
submissions-rounds = All rounds
submissions-refused-role = This is for others to do
submissions-refused-sender = A deputy or the principal sends documents to the centre
submissions-refused-state = This cannot be done now: the document is in another state
submissions-refused-own = It is in work with you already
submissions-refused-other = It is in work with { $value }. Take it over first
submissions-refused-waiting = It is sent and waits for the centre
submissions-refused-nothing = There is nothing to send yet
submissions-refused-asked = A request waits already
submissions-refused-answered = It is answered already
submissions-refused-day = The day must be later than before, the answer at most a thousand signs
submissions-refused-no-reason = Say why it is refused
submissions-refused-empty-remark = Write the remark or answer, at most two thousand signs

## Reminders

submissions-reminders = Reminders
submissions-reminders-lead = Who was reminded of what. Letters go only to those who owe: a week before, on the day, three days after.
submissions-no-reminders = No reminders yet
submissions-no-reminders-why = The portal reminds by itself; the button of the overview reminds all who owe
submissions-to-whom = To whom
submissions-when = When
submissions-reminder-before = before the day
submissions-reminder-day = on the day
submissions-reminder-after = after the day
submissions-reminder-hand = by the button
submissions-remind = { $n ->
    [one] Remind { $n } school
   *[other] Remind { $n } schools
}
submissions-reminded = { $n ->
    [one] { $n } school will get a letter
   *[other] { $n } schools will get letters
}
submissions-letter-subject = Documents for the district centre: { $association }
submissions-letter =
    Hello { $name },

    The district centre waits for these from the association “{ $association }”:
    { $list }

    Send them or ask for a later day here:
    { $link }
submissions-letter-due = – { $value }, until { $other }
submissions-letter-late = – { $value }, was due { $other }

## Settling remarks

submissions-remark-settle = It is mended
submissions-remark-settled = The remark is settled
submissions-remark-unsettled = The remark stands again
