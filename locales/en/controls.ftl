# Thematic controls: what is looked at, the memo on it, those it names, and what becomes of its remarks.

## The list

controls-menu = Control
controls-heading = Thematic control
controls-one = The memo
controls-lead = Only the school’s leaders see the memos; a teacher sees the own lines alone. They never leave the school
controls-lead-own = Memos in which your class was looked at. You see your own lines alone
controls-new = New control
controls-empty = No controls this year yet
controls-empty-why = Choose a theme and classes: the table of remarks and a draft of conclusions compose themselves
controls-empty-own = Your class is named in no memo
controls-empty-own-why = Once a memo with your class is signed, your lines appear here
controls-status-draft = Draft
controls-status-signed = Signed
controls-status-closed = Closed
controls-remarks-of = Remarks settled: { $value } of { $other }
controls-unread = Have not read it: { $value }
controls-unread-own = You have not read it yet

## Its beginning

controls-association = Association
controls-usual = Usual themes
controls-usual-hint = A usual theme brings its purpose and criteria. You may write your own
controls-theme = Theme
controls-purpose = Purpose
controls-starts-on = First day
controls-ends-on = Last day
controls-repeat-on = Repeat check
controls-basis = Grounds
controls-basis-hint = The item of the school’s control plan
controls-order-number = Order number
controls-ordered-on = Order date
controls-order = order No. { $value }
controls-objects = Classes
controls-no-units = There are no classes this year yet.
controls-to-units = Enter the classes
controls-vacancy = vacancy
controls-methods = Methods
controls-method-visit = Visit
controls-method-talk = Talk
controls-method-papers = Check of papers
controls-method-survey = Survey
controls-inspectors = Inspectors
controls-inspectors-hint = The memo is signed by an inspector who leads the school or the association
controls-criteria = Criteria
controls-criteria-hint = Each on a new line
controls-begin = Begin the control
controls-begin-not = Cancel
controls-begun = The control has begun. Mark the classes by the criteria
controls-edit = Edit the terms
controls-save = Save
controls-saved = Saved
controls-saved-at = Saved { $value }
controls-changed-meanwhile = Somebody else changed the control while you wrote. Look the fields over and save again
controls-ends-before = The last day is before the first. Correct one of them
controls-repeats-before = The repeat check must be later
controls-too-many-criteria = There are more than twenty criteria. Keep those that matter
controls-usual-theme-planning = Planning of upbringing work
controls-usual-purpose-planning = To find out how far the plans fit the programme of upbringing and the classes
controls-usual-criteria-planning =
    The plan was approved in time
    Analysis of the last year and of the class
    Goal and tasks fit the class
    Events cover all directions
    Work with parents is planned
    Terms and people are named

controls-usual-theme-papers = Keeping of papers
controls-usual-purpose-papers = To check that the papers of class teachers are complete and kept in time
controls-usual-criteria-papers =
    List of the class and its parents
    Social passport of the class
    Journal of briefings
    Protocols of parents’ meetings
    Plans and scripts of class hours

controls-usual-theme-parents = Work with parents
controls-usual-purpose-parents = To study how class teachers work with families
controls-usual-criteria-parents =
    Meetings are held by the plan, with protocols
    Parents take part in the life of the class
    Work with single families
    The parents’ committee works

controls-usual-theme-hours = Quality of class hours
controls-usual-purpose-hours = To see the content and the course of class hours
controls-usual-criteria-hours =
    The class hour is held by the timetable
    Theme and content fit the age
    Pupils are active
    Forms and methods vary
    There is an outcome and an answer of the pupils

## A class

controls-class = Class
controls-teacher = Teacher
controls-criterion = Criterion
controls-grade = Result
controls-grade-met = Met
controls-grade-partly = Partly
controls-grade-not-met = Not met
controls-remark = Remark
controls-remarks = Remarks
controls-no-remarks = No remarks
controls-timing = Term
controls-touched = { $value } of { $other }
controls-next = Save and go on
controls-conflict = Somebody else changed this while you wrote
controls-conflict-text = What is saved is struck through, yours is underlined. Choose which stays
controls-conflict-keep = Keep mine
controls-conflict-take = Take the saved one
controls-conflict-here = Somebody else changed this place. Press “Save” to compare
controls-offer-terms =
    until the end of the month
    until the next meeting

controls-offer-responsible =
    class teachers
    head of the association
    deputy principal

## The memo

controls-memo = Conclusions and recommendations
controls-conclusions = Conclusions
controls-recommendations = Recommendations
controls-recommendations-hint = They may go before a meeting as drafted decisions
controls-recommendation = Recommendation { $value }
controls-responsible = Responsible
controls-add = Add a recommendation
controls-drop = Remove the recommendation
controls-composed = A draft of conclusions
controls-composed-hint = Composed of the marks, without names. Take it over and go on
controls-compose = Put into the conclusions
controls-findings = Findings
controls-to-sign = On to signing
controls-draft-whole = Classes looked at: { $value }, criteria: { $other }.
controls-draft-criterion = “{ $value }”: met – { $met }, partly – { $partly }, not met – { $not }.
controls-draft-strong = Met in all classes: { $value }.
controls-draft-weak = Most remarks are on “{ $value }”.

## Before it is signed

controls-before = Before signing
controls-lacks-purpose = The purpose is missing
controls-lacks-criteria = There are no criteria
controls-lacks-objects = No classes are chosen
controls-lacks-marks = Not every criterion is marked
controls-lacks-remarks = A criterion is not met and has no remark
controls-lacks-conclusions = There are no conclusions
controls-lacks-recommendations = There are no recommendations
controls-lacks-terms = A recommendation has no one responsible or no term
controls-sign = Sign the memo
controls-sign-hint = A signed memo cannot be changed. Each teacher gets the own lines
controls-signed = The memo is signed. The teachers see their lines
controls-delete = Delete the draft
controls-deleted = The draft is deleted

## Those who are named

controls-own-lines = About your class
controls-acquaint-heading = Have you read it?
controls-word = Your word
controls-word-hint = The leaders of the school and of the association see it
controls-acquaint = I have read it
controls-acquainted = Noted: you have read it
controls-acquainted-at = You read it: { $value }
controls-read = Who has read it
controls-read-of = { $value } of { $other }
controls-not-read = not yet
controls-remind = Remind the others
controls-reminded = Those who have a mail address are reminded
controls-letter-subject = A memo to read
controls-letter =
    Hello, { $value }!

    The memo of a control in which your class took part is signed. You see your own lines alone.

    Read it: { $link }

## What becomes of it

controls-considered = Considered
controls-considered-protocol = protocol No. { $value } of { $other }
controls-considered-meeting = on the agenda of the meeting of { $value }
controls-bring-heading = Before a meeting
controls-bring-hint = The recommendations become drafted decisions. All participants see them
controls-meeting = Meeting
controls-bring = Put the recommendations forward
controls-brought = The recommendations stand on the agenda
controls-no-meetings = No meeting is called.
controls-to-meetings = Call a meeting
controls-agenda-title = On the thematic control “{ $value }”
controls-standing-open = open
controls-standing-overdue = open, past its term
controls-standing-settled = settled in time
controls-standing-settled-late = settled late
controls-repeat = Repeat check
controls-repeat-lead = Only what is still open. Mark what is settled
controls-checked-on = Day of the check
controls-check-word = What was seen
controls-repeat-next = Next check
controls-repeat-next-hint = Needed where something is left open
controls-repeat-needed = Something is left open. Set the day of the next check
controls-checked-ahead = That day has not come yet
controls-checked-before = That day is before the control itself
controls-check = Save the check
controls-checked = The repeat check is saved
controls-checks = Repeat checks
controls-checked-of = { $value } of { $other } settled
controls-settled-before = Settled already
controls-close-heading = Closing
controls-close-hint = Not everybody has read it, or not every remark is settled. Say why it is closed
controls-close-reason = Reason
controls-close = Close the control
controls-closed = The control is closed
controls-closed-because = Closed: { $value }

## What is refused

controls-refused-role = The leaders of the school and of the association do this
controls-refused-draft = The memo is not signed yet
controls-refused-signed = The memo is signed and cannot be changed
controls-refused-inspector = An inspector signs
controls-refused-lacking = The memo is not ready. Its page says what is lacking
controls-refused-all-read = Everybody has read it
controls-refused-all-settled = Every remark is settled
controls-refused-brought = The recommendations are before a meeting already
controls-refused-reason = Say why it is closed
controls-refused-nowhere = A control is made in one’s own school. Choose the place where you lead
controls-refused-written = The draft has marks already. Only an empty one can be deleted

## On paper

controls-as-paper = Print
controls-days = Days
controls-paper-title = ANALYTIC MEMO
controls-paper-own = EXTRACT FROM AN ANALYTIC MEMO
controls-paper-theme = on the thematic control “{ $value }”
controls-paper-file = Memo “{ $value }”, { $other }
controls-paper-draft = DRAFT
controls-paper-order = order No. { $value } of { $other }
controls-paper-duty = Responsible: { $value }; term: { $other }
controls-paper-acquainted = Have read the memo:
controls-paper-read = Has read it
controls-paper-date = Date
controls-paper-signature = Signature
controls-paper-considered = Considered at a meeting of the association, protocol No. { $value } of { $other }
controls-paper-mark = Signed in the portal on { $other }: { $value }
