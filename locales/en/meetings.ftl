# Meetings, their agendas and protocols.

## The list

meetings-menu = Protocols
meetings-heading = Meetings and protocols
meetings-of-year = School year { $value }
meetings-new = New meeting
meetings-empty = No meetings this year yet
meetings-empty-why = They are called by the plan: topics, questions and speakers go onto the agenda by themselves
meetings-ahead = Ahead
meetings-held-before = Held
meetings-items = { $n ->
    [one] { $n } item
   *[other] { $n } items
}
meetings-open-remarks = { $n ->
    [one] { $n } remark
   *[other] { $n } remarks
}
meetings-status-planned = Called
meetings-status-held = Draft protocol
meetings-status-reading = With the participants
meetings-status-signed = Signed
meetings-status-correcting = Being corrected
meetings-status-filed = Filed
meetings-status-cancelled = Cancelled

## The beginning

meetings-association = Association
meetings-choose = Not chosen
meetings-theme = Topic
meetings-held-on = Date
meetings-held-on-hint = As you like: 26.11 or 26.11.2026
meetings-form = Form
meetings-place = Place
meetings-place-hint = Left empty, it is the association’s usual place
meetings-kind = Kind of meeting
meetings-kind-regular = Regular
meetings-kind-extraordinary = Extraordinary
meetings-kind-extended = Extended
meetings-kind-joint = Joint
meetings-joint-with = With which association
meetings-call = Call the meeting
meetings-call-not = Do not call
meetings-called = The meeting is called. Check the agenda and send it to the members
meetings-called-already = This meeting has been called already. Here it is
meetings-by-the-plan = By the plan
meetings-agenda-of-row = These questions go onto the agenda:
meetings-rows = Meetings of the plan
meetings-agenda-review = On the execution of the decisions of the previous meeting
meetings-from-row = Hold the meeting

## The meeting

meetings-of-day = Meeting of { $value }
meetings-agenda-of-day = Agenda: { $value }
meetings-protocol-of-day = Protocol: { $value }
meetings-edit-agenda = Edit the agenda
meetings-write = Write the protocol
meetings-hold = The meeting took place
meetings-held = The meeting is marked as held. All are marked present but those who had said otherwise
meetings-unhold = It has not taken place yet
meetings-unheld = The meeting is called again, what was written is kept
meetings-agenda = Agenda
meetings-no-agenda = No items on the agenda yet
meetings-course = Agenda and course of the meeting
meetings-chair = Chair
meetings-secretary = Secretary
meetings-present = Present
meetings-absent = Absent
meetings-guests = Guests
meetings-quorate = { $value } of { $other }, quorate
meetings-not-quorate = { $value } of { $other }, no quorum
meetings-minutes-of = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
meetings-look = View
meetings-give = Give it to the participants to read
meetings-given = The participants see the draft and may leave remarks
meetings-recall = Take it back
meetings-recalled = Only those who write it see the draft again
meetings-cancel-heading = Cancel the meeting?
meetings-cancel-reason = Reason
meetings-cancel = Cancel the meeting
meetings-cancelled = The meeting is cancelled. It leaves no number
meetings-restore = Call it again
meetings-restored = The meeting is called again
meetings-to-bank = Offer it to the practice bank

## Answers beforehand

meetings-will-you-come = Will you come?
meetings-you-come = Your answer: I will come.
meetings-you-do-not-come = Your answer: I cannot come ({ $value }).
meetings-come = I will come
meetings-come-not = I cannot come
meetings-why-not = Why you cannot
meetings-reply-without-reason = Write the reason, it goes into the protocol
meetings-replied-yes = Noted: you will come
meetings-replied-no = Noted: you will not be there
meetings-answers = Who will come
meetings-coming = { $n ->
    [one] { $n } will come.
   *[other] { $n } will come.
}
meetings-silent = { $n ->
    [one] { $n } has not answered.
   *[other] { $n } have not answered.
}
meetings-circulate = Send the agenda to the members
meetings-circulate-again = Send it again
meetings-circulated = The agenda has been sent to the members
meetings-circulated-at = The agenda was sent { $value }
meetings-late-to-send = The agenda has not been sent. It usually arrives 5–7 days ahead
meetings-letter-subject = Meeting on { $day }: { $theme }
meetings-letter =
    Dear { $value },

    The association meets on { $day }, { $place }.
    Topic: { $theme }

    Agenda:
    { $agenda }

    Say whether you will come: { $link }

## Proposals

meetings-proposals = Proposed questions
meetings-no-proposals = No questions have been proposed
meetings-no-proposals-why = Anybody may propose one. The head puts it on an agenda or answers why not
meetings-propose-heading = Propose a question
meetings-proposal-title = Question
meetings-proposal-title-hint = For example: on the common schedule of tests
meetings-proposal-why = Why to discuss it
meetings-propose = Propose
meetings-proposed = The question is proposed
meetings-proposal-open = Waiting
meetings-proposal-taken = On an agenda
meetings-proposal-declined = Declined
meetings-proposal-where = Open the meeting
meetings-proposal-to = For which meeting
meetings-proposal-take = Put it on the agenda
meetings-proposal-was-taken = The question is the last on the agenda
meetings-proposal-why-not = Why not
meetings-proposal-decline = Decline
meetings-proposal-was-declined = The question is declined, its author will see the answer

## The page on which the protocol is written

meetings-more = Hours, kind and form of the protocol
meetings-starts-at = From
meetings-ends-at = To
meetings-mode = How you meet
meetings-mode-in-person = In person
meetings-mode-remote = Remotely
meetings-mode-mixed = Mixed
meetings-protocol = Form of the protocol
meetings-protocol-full = Full
meetings-protocol-short = Short
meetings-quorum-note = Without a quorum
meetings-quorum-note-hint = Where there is no quorum and the meeting is held, write why
meetings-not-an-hour = Write the hour like this: 14:30
meetings-everybody = Mark all
meetings-as-before = As last time
meetings-attendance-hint = Arrows walk the list, a letter finds a surname, space marks and unmarks
meetings-away = away for a time
meetings-why = reason
meetings-why-absent = Why absent: { $value }
meetings-late = Late arrivals
meetings-late-who = Who came later
meetings-late-item = for item №
meetings-guest-name = Name
meetings-guest-post = Post
meetings-add-guest = One more guest
meetings-item-number = Item { $value }
meetings-item-order = Place of item { $value }
meetings-item-up = Move item { $value } up
meetings-item-down = Move item { $value } down
meetings-item-title = Item
meetings-item-kind = Kind
meetings-item-report = Report
meetings-item-message = Message
meetings-item-exchange = Exchange of experience
meetings-item-master-class = Master class
meetings-item-account = Account
meetings-item-information = Information
meetings-item-other = Other
meetings-item-decisions = Execution of decisions
meetings-item-remove = Remove the item
meetings-item-removed = The item is off the agenda
meetings-item-restored = The item is on the agenda again
meetings-skip-review = Skip it this time
meetings-add-item = Add an item
meetings-too-many-items = Keep at most 60 items
meetings-speakers = Speaker
meetings-minutes = Minutes
meetings-said-heard = Heard
meetings-said-spoke = Spoke
meetings-said-questions = Questions and answers
meetings-said-decided = Decided
meetings-said-votes = Votes
meetings-unanimous = unanimously
meetings-counted = for: { $for }, against: { $against }, abstained: { $abstained }
meetings-votes-for = for
meetings-votes-against = against
meetings-votes-abstained = abstained
meetings-decision-text = Decision
meetings-decision-kind = What is decided
meetings-decision-who = Who
meetings-decision-timing = Due
meetings-decision-controller = Control
meetings-decision-remove = Remove decision { $value }
meetings-decision-removed = The decision is removed
meetings-decision-note = Note
meetings-decision-approve = Approve
meetings-decision-assign = Assign
meetings-decision-recommend = Recommend
meetings-decision-commend = Commend
meetings-decision-plan = Enter into the plan
meetings-decision-bank = Accept to the practice bank
meetings-decision-petition = Petition
meetings-add-decision = Add a decision
meetings-phrases = Usual words
meetings-carry-to = Carry over to { $value }
meetings-carry-to-backlog = Put it among the proposed
meetings-carried = The item is carried over to { $value }
meetings-carried-to-backlog = The item waits among the proposed questions
meetings-save = Save
meetings-saved = Saved
meetings-saved-at = Saved { $value }
meetings-saved-joined = Saved { $value }. Somebody else is writing in other parts, their text is kept
meetings-conflict-head = Date, place, topic
meetings-conflict-attendance = Those present
meetings-conflict-item = Item { $value }
meetings-conflict-by = changed by somebody else: { $value }, { $other }
meetings-conflict-text = Your text is safe in the form below. Struck out is what the other saved, underlined is yours
meetings-conflict-keep = Keep mine
meetings-conflict-take = Take the saved one
meetings-conflict-here = Somebody else changed this part. Press “Save” to see both texts
meetings-offer-titles =
    On the analysis of last year’s work
    On the plan of the year
    On the execution of the decisions of the previous meeting
    On topics of self-education
    On the results of diagnostics
    On the results of thematic control
    On work with young specialists
    On the generalisation of experience
    On materials of the practice bank
    On taking part in contests and forums
    Other business
meetings-offer-forms =
    Round table
    Workshop
    Master class
    Working meeting
meetings-offer-reasons =
    illness
    courses
    business trip
    leave
meetings-offer-decisions =
    Take note of the information.
    Find the work of the association satisfactory.
    Accept the plan and submit it for approval.
    Class teachers prepare
    Recommend for wider use the experience of
    Accept to the practice bank
    Hold an open class hour
    Petition for a mentor.
meetings-offer-terms =
    until the next meeting
    constantly
    during the year
    monthly

## Materials

meetings-materials = Materials
meetings-material-to = To which item
meetings-material-whole = To the whole meeting
meetings-material-files = Files
meetings-material-add = Attach
meetings-material-added = The materials are attached
meetings-material-removed = The material is removed

## Remarks

meetings-remark = Remark
meetings-remark-here = Leave a remark
meetings-remark-whole = Remark on the whole protocol
meetings-remark-make = Send the remark
meetings-remark-made = The remark has gone to the secretary and the head
meetings-remarks = Remarks on the whole protocol
meetings-answer = Answer to the remark
meetings-settle = Settled
meetings-remark-settled = The remark is settled

## Refusals

meetings-refused-role = Others do this: the secretary, the head or the deputy principal of this association
meetings-refused-state = The meeting is in another state by now. Open it again
meetings-refused-signed = A signed protocol is never changed. To put a mistake right, begin a correction
meetings-refused-cancelled = The meeting is cancelled. Call it again to edit it
meetings-refused-no-agenda = There is nothing on the agenda. Add items and send it again
meetings-refused-early = The day of the meeting has not come. Change the date if it has been held
meetings-refused-nowhere = There is no association here for which a meeting can be called. Choose another place of work
meetings-refused-empty-remark = The remark is empty. Write it and send it again
meetings-refused-long-answer = The answer is too long. Shorten it and send it again
meetings-refused-no-meeting = Choose the meeting whose agenda takes the question
meetings-refused-no-answer = Write in a sentence why the question is declined
