# Annual plans.

## The list of years

plans-menu = Annual plan
plans-menu-short = Plan
plans-heading = Annual plans
plans-of-year = Annual plan for { $value }
plans-new = New plan
plans-empty = There is no plan yet
plans-empty-why = The head of the association writes it: from scratch or out of last year’s
plans-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
plans-done-of = { $value } of { $other } done
plans-edition = Edition { $value }
plans-changed = Changed { $value }

## The beginning

plans-association = Association
plans-choose = Choose
plans-year = Academic year
plans-source = Begin with
plans-source-last = Last year’s plan
plans-source-last-what = Terms move to the new year, what was left comes first, people who left are shown
plans-source-empty = A blank sheet
plans-offered = Tasks of last year’s analysis will stand in the plan
plans-begin = Begin the plan
plans-cancel = Do not begin
plans-begun = The plan is begun. What you write is saved by itself
plans-begun-already = There is a plan for this year already. Here it is
plans-carried = Rows carried over: { $rows }, of them unfinished: { $unfinished }. Named and gone: { $left }
plans-refused-nowhere = There is no association here to plan for. Choose another place of work

## Status and road

plans-status-draft = Draft
plans-status-submitted = On approval
plans-status-returned = Returned
plans-status-approved = In force
plans-waits-consider = Being considered
plans-waits-agree = Being agreed
plans-waits-adopt = Before the council
plans-waits-approve = Being approved
plans-route-draft = Draft
plans-route-consider = Consideration
plans-route-agree = Agreement
plans-route-adopt = Council
plans-route-approve = Approval
plans-route-approved = In force
plans-road = The road of the plan
plans-step-submit = Submitted
plans-step-recall = Submission withdrawn
plans-step-consider = Considered at a meeting
plans-step-agree = Agreed
plans-step-adopt = Adopted by the council
plans-step-approve = Approved
plans-step-return = Returned with remarks
plans-step-amend = A new edition begun
plans-step-about = { $value }, { $other }
plans-step-skipped = Agreed by the submitter, who is a deputy principal
plans-step-alone = Submitted and approved by one person: there is no other principal
plans-numbered = No. { $value } of { $other }
plans-stamps = Stamps of the title page
plans-stamps-hint = The plan goes this way once it is sent. Without stamps it is in force at once
plans-stamp-consider = Considered by the association
plans-stamp-agree = Agreed by the deputy principal
plans-stamp-adopt = Adopted by the pedagogical council
plans-stamp-approve = Approved by the principal’s order
plans-do-consider = Was the plan considered at a meeting?
plans-do-agree = Agree the plan?
plans-do-adopt = Was the plan adopted by the council?
plans-do-approve = Approve the plan?
plans-number-of-consider = Number of the protocol
plans-number-of-adopt = Number of the protocol
plans-number-of-approve = Number of the order
plans-dated = Date
plans-press-consider = Considered
plans-press-agree = Agree
plans-press-adopt = Adopted
plans-press-approve = Approve
plans-submit = Submit
plans-submit-errors = The plan cannot be sent yet: mend what the list «Before sending» names
plans-submit-unconfirmed = Read the warnings and confirm that they are meant
plans-confirmed = The warnings are read, it is meant so
plans-submitted = The plan is submitted
plans-recall = Withdraw the submission
plans-recalled = The plan is a draft again
plans-stamped = The stamp is set. The plan goes on
plans-approved = The plan is approved and in force
plans-return-heading = Return the plan?
plans-reason = What to mend
plans-reason-hint = May be left empty where remarks stand in the margin
plans-return = Return with remarks
plans-returned = The plan is returned
plans-return-without-reason = Write what to mend, or leave a remark at a row
plans-amend-heading = Amend the approved plan?
plans-amend-reason = Grounds of the amendment
plans-amend-hint = For example: results of the half-year. The approved text stays beside it
plans-amend = Begin a new edition
plans-amending = A new edition is begun. Until it is approved, the former is in force
plans-refused-role = Others do this: the head, secretary, deputy or principal of this association
plans-refused-state = The plan is in another state already. Open it again
plans-refused-submitted = The plan is submitted and does not change. Withdraw it to write on
plans-refused-approved = An approved plan does not change. Begin a new edition
plans-refused-own = One’s own plan is approved by another principal
plans-refused-not-in-force = Marks are made once the plan is approved
plans-refused-not-own-row = This row is marked by those it names or by the head
plans-refused-empty-remark = The remark is empty. Write it and send again

## The paper

plans-edit = Edit the plan
plans-number = No.
plans-content = Content
plans-timing = Term
plans-responsible = Responsible
plans-participants = Participants
plans-mark = Mark
plans-margin = Remarks in the margin
plans-rows-caption = Rows of the plan by section
plans-no-rows = The plan has no rows yet
plans-no-rows-why = Begin with the meetings: usually four or five
plans-section-edit = Edit
plans-row-mark = Mark
plans-row-open = Open the row
plans-other-in-force = This is a new edition, not approved yet.
plans-other-in-force-read = Read the one in force
plans-open-remarks = { $n ->
    [one] { $n } remark in the margin
   *[other] { $n } remarks in the margin
}
plans-theme = Methodical theme
plans-school_theme = Theme of the school
plans-goal = Goal
plans-tasks = Tasks
plans-results = Expected results
plans-analysis = Analysis of last year
plans-basis = Normative basis
plans-epigraph = Epigraph
plans-form = Form
plans-questions = Questions, one a line
plans-preparation = Preparation
plans-output = Outcome
plans-task = Serves the task
plans-task-none = Not chosen
plans-theme-hint = In one sentence
plans-tasks-hint = One a line, three to eight
plans-part-theme = Theme and tasks
plans-part-meetings = Meetings
plans-part-organisation = Organisation
plans-part-methods = Methodical work
plans-part-beginners = Young specialists
plans-part-growth = Professional growth
plans-part-events = Open events and mutual visits
plans-part-control = Diagnostics and control
plans-part-bank = Piggy-bank
plans-part-parents = Work with parents
plans-part-prevention = Prevention
plans-part-information = Information

## The editor

plans-parts = Parts of the plan
plans-save = Save
plans-saved = Saved
plans-saved-at = Saved { $value }
plans-to-plan = To the plan
plans-conflict-title = Somebody else changed this part { $other }: { $value }
plans-conflict-text = Your text is whole, it stands in the form below. Save again to keep yours, or take the saved one
plans-conflict-take = Take the saved one
plans-row = Row { $value }
plans-row-here = Row { $value } of the section
plans-row-new = New row
plans-row-up = Move row { $value } up
plans-row-down = Move row { $value } down
plans-row-remove = Remove row { $value }
plans-row-removed = The row is removed
plans-row-restored = The row is back
plans-add-row = Add a row
plans-add-meeting = Add a meeting
plans-timing-hint = A term is written as plans say it: 15 September, till 15.03, a month, a quarter, monthly, in the course of the year
plans-timing-not-understood = The term is not understood. Name a day, a month or a quarter
plans-tasks-too-many = Keep at most twenty tasks
plans-rows-too-many = A section holds at most 150 rows
plans-who-head = head of the association
plans-who-secretary = secretary
plans-who-deputy = deputy principal
plans-who-class-teachers = class teachers
plans-who-mentors = mentors

## Checks

plans-before = Before sending
plans-ready = Nothing to mend, the plan may be sent
plans-severity-error = Must be mended
plans-severity-warning = Look again
plans-severity-hint = Worth a thought
plans-fix = Mend
plans-check-theme = There is no methodical theme.
plans-check-goal = There is no goal.
plans-check-tasks = There are no tasks.
plans-check-content = Row { $value } has no content. Write it or remove the row.
plans-check-responsible = Row { $value } has nobody responsible. Name a person, a role or the class teachers.
plans-check-timing = Row { $value } has no term. Name a day, a month or a quarter.
plans-check-timing-unknown = Row { $value }: the term is not understood. Name at least a month.
plans-check-few-meetings = Meetings: { $value }. Usually there are at least four.
plans-check-term-without-meeting = { $value } has no meeting. Add one or move another.
plans-check-year = Another year seems to be left: { $value }. Put the year of the plan.
plans-check-person-left = { $value } no longer works here. Name somebody else.
plans-check-person-unknown = { $value } is not of this association. Check the name or confirm a guest.
plans-check-vague = Rows due «in the course of the year»: { $value } %. Name months where they are known.
plans-check-burden = { $value } is responsible for more than half of the plan. Share the work.
plans-check-burden-head = More than half of the plan is on the head. Share the work.
plans-check-task = No row serves task { $value }. Name it at a fitting row.
plans-check-no-events = There are no open events or mutual visits.
plans-check-clash = On the same day: { $value }. Move one of the two.
plans-check-day-off = { $value } is a day off. Choose a working day.
plans-check-july = { $value }: there is no school in July. Check the term.

## Remarks and marks

plans-remark = Remark
plans-remark-plan = A remark on the plan
plans-remark-row = A remark on the row
plans-remark-hint = A remark on one row is left on the page of the row
plans-remark-make = Leave the remark
plans-remark-made = The remark is left
plans-remark-settle = Mended
plans-remark-settled = The remark is struck out
plans-remark-reopened = The remark is open again
plans-due = Next due
plans-mark-heading = Mark of execution
plans-mark-what = What became of it
plans-mark-done = Done
plans-mark-partly = Done in part
plans-mark-moved = Moved
plans-mark-not-done = Not done
plans-mark-open = Take the mark back
plans-mark-make = Mark
plans-marked = The mark is made
plans-marks = Marks
plans-cause = Cause
plans-cause-hint = Needed unless it is done
plans-cause-missing = Name the cause: it enters the analysis of the year
plans-moved = New term
plans-result = What came out
plans-result-hint = Protocol, memo, practice, number of participants
plans-standing-done = Done
plans-standing-partly = Done in part
plans-standing-not-done = Not done
plans-standing-moved = Moved
plans-standing-ahead = Ahead
plans-standing-now = Under way
plans-standing-late = Overdue

## Editions

plans-editions = Editions
plans-in-force = In force
plans-superseded = Superseded
plans-approved-on = Approved { $value }
plans-amended-because = Sheet of amendments. Grounds: { $value }
plans-compare = What changed
plans-compare-draft = How the draft differs from the one in force
plans-comparison = Editions { $value } and { $other }: what changed
plans-comparison-draft = The second one is still being written. Gone is struck out, new is underlined
plans-comparison-how = Gone is struck out, new is underlined
plans-same = The texts are the same
plans-same-why = Nothing changed between these editions
plans-back = To the plan
plans-change-changed = changed
plans-change-added = added
plans-change-removed = removed

## The plan on paper

plans-paper = Print and files
plans-paper-corrections-open = Sheet of corrections
plans-paper-title = WORK PLAN
plans-paper-year = for the school year { $value }/{ $other }
plans-paper-name = Work plan { $value }-{ $other }
plans-paper-edition = edition { $value }
plans-paper-draft = Draft
plans-paper-author = Head of the association: { $value }
plans-paper-head = Head of the methodical association
plans-paper-head-acting = Acting head of the methodical association
plans-paper-consider = CONSIDERED
plans-paper-consider-where = at a meeting of the association
plans-paper-consider-numbered = protocol of { $value } No. { $other }
plans-paper-agree = AGREED
plans-paper-adopt = ADOPTED
plans-paper-adopt-where = by the pedagogical council
plans-paper-adopt-numbered = protocol of { $value } No. { $other }
plans-paper-approve = APPROVED
plans-paper-approve-order = by order
plans-paper-approve-order-of = by order of { $value }
plans-paper-approve-numbered = of { $value } No. { $other }
plans-paper-post-deputy = deputy principal
plans-paper-post-principal = principal
plans-paper-post-deputy-acting = acting deputy principal
plans-paper-post-principal-acting = acting principal
plans-paper-number = No.
plans-paper-meeting = Theme, form
plans-paper-questions = Questions
plans-paper-between = Work between meetings
plans-paper-output = Document
plans-paper-mark = Mark of execution
plans-paper-marks-blank = Column of marks left blank
plans-paper-marks-shown = With the portal’s marks
plans-paper-corrections = SHEET OF CORRECTIONS
plans-paper-corrections-of = to the work plan { $value }
plans-paper-corrections-name = Corrections of the plan { $value }-{ $other }
plans-paper-grounds = Grounds: { $value }
plans-paper-place = What is changed
plans-paper-was = Before
plans-paper-is = Now
plans-paper-portal = In the portal: { $value }
plans-paper-portal-step = { $what } { $day }, { $who }

## Annexes, the diary, giving up

plans-part-annexes = Annexes
plans-annexes-shown = What to print after the plan
plans-annexes-hint = Topics of self-education, mentors and members are taken from the members’ records
plans-annexes-more = New empty rows appear after saving
plans-annex-hours = Schedule of open class hours
plans-annex-visits = Schedule of mutual visits
plans-annex-topics = Topics of self-education
plans-annex-mentors = Mentoring
plans-annex-members = Members of the association
plans-annex-unit = Class
plans-annex-teacher = Who leads
plans-annex-theme = Theme
plans-annex-visitors = Who visits
plans-annex-topic = Topic of self-education
plans-annex-mentor = Mentor
plans-annex-beginner = Young specialist
plans-annex-number = Annex { $value }
plans-annex-name = Full name
plans-annex-post = Post
plans-diary = Who wrote the plan and when
plans-diary-how = By evenings, not by keystrokes. Open a part to see what changed
plans-diary-empty = Nothing yet
plans-diary-empty-why = Entries appear as soon as somebody changes the plan
plans-diary-nothing = By the end of the evening the text was as before
plans-step-discard = Changes given up
plans-discard-heading = Give up the changes?
plans-discard-text = The approved plan stays as it was. What was written is kept on the page “Who wrote the plan and when”
plans-discard = Give up the changes
plans-discarded = The changes are given up. The approved plan is in force
plans-problem-future = This day has not come yet
plans-check-no-beginners = Young specialists: { $value }, but no work with them in the plan.
plans-check-repealed = The document is repealed: { $value }. Replace it.

# By this word a decision is known to be on the plan.
plans-word = plan
## A plan brought from Word

plans-source-word = Is last year’s plan still in Word?
plans-import = Plan from Word
plans-import-text = The portal reads tables and lists, sorts them into sections, moves terms to the new year and shows them beside the original text. Nothing is written into the plan before you press “Accept”.
plans-import-year = The academic year of the new plan
plans-import-file = File of the plan
plans-import-rules = One .docx file of up to 12 MB. Save an old .doc as .docx in Word first.
plans-import-read = Read
plans-import-earlier = Brought before
plans-import-about = { $value }, { $other }
plans-import-draft = not accepted
plans-import-not-word = This is not a Word document. Save the plan as .docx and choose it again
plans-import-encrypted = The document is locked with a password. Remove it in Word and choose the file again
plans-import-damaged = The document is damaged and could not be read. Open it in Word, save it anew and choose it again
plans-import-busy = The reader of documents is busy. Wait a minute and send the file again
plans-import-nothing = No row of a plan was found in the document. Check that this is the right file
plans-import-too-long = The document has more than 600 rows: this is not one plan. Split the file and bring the parts
plans-import-years = From the plan for { $value } into the plan for { $other }
plans-import-found = { $n ->
    [one] { $n } row found.
   *[other] { $n } rows found.
}
plans-import-doubtful = { $n ->
    [one] { $n } is doubtful.
   *[other] { $n } are doubtful.
}
plans-import-left-out = { $n ->
    [one] { $n } stays out of the plan.
   *[other] { $n } stay out of the plan.
}
plans-import-nothing-yet = Nothing is written into the plan yet. Corrections are kept here, you can come back to them tomorrow.
plans-import-head-hint = Goes into the plan where these fields are still empty
plans-import-is-left-out = Stays out
plans-import-is-doubtful = Check
plans-import-is-clear = Clear
plans-import-original = In the document
plans-import-understood = As understood
plans-import-questions = Questions
plans-import-mend = Correct the row
plans-import-section = Section of the plan
plans-import-right = All correct
plans-import-leave = Leave out of the plan
plans-import-take = Take into the plan
plans-import-join = Join to the row above
plans-import-split = Split by lines
plans-import-one-line = To split, begin each activity on a new line
plans-import-conflict = Somebody else has changed this row. Your text is in the fields below, the saved one is here. Press “All correct” to keep yours
plans-import-accept = Accept into the plan
plans-import-delete = Delete the import
plans-import-deleted = The import is deleted
plans-imported = { $n ->
    [one] { $n } row was added to the plan. It can be taken back within seven days
   *[other] { $n } rows were added to the plan. They can be taken back within seven days
}
plans-import-done = The rows were accepted into the plan for { $value }.
plans-import-take-back = Take the import back?
plans-import-take-back-hint = Exactly these rows leave the plan, the rest stays. This can be done within seven days.
plans-import-take-back-now = Take back
plans-import-edited = These rows were edited since and stay in the plan:
plans-import-edited-too = Take them out too
plans-import-taken-back = { $n ->
    [one] { $n } row was taken out of the plan
   *[other] { $n } rows were taken out of the plan
}
plans-refused-import-accepted = This import is already in the plan. Edit the rows in the plan itself
plans-refused-import-empty = No row is chosen for the plan. Take at least one
plans-refused-import-old = It can no longer be taken back: seven days have passed or it is done already
plans-import-doubt-section = No section is named, the row is put into organisational work.
plans-import-doubt-split = One cell held several activities, they were split.
plans-import-doubt-term = The term was taken from the text.
plans-import-doubt-responsible = The responsible was taken from the text.
plans-import-doubt-ditto = The cell said “the same”, taken from the row above.
plans-import-doubt-no-timing = There is no term.
plans-import-doubt-timing = The term is not understood: { $value }.
plans-import-doubt-no-responsible = There is no responsible.
plans-import-doubt-left = { $value } no longer works here.
plans-import-doubt-stranger = { $value } is not of this association.

## For everybody

plans-public = Plans open to everybody
plans-public-how = Approved plans of associations that schools show to everybody
plans-public-none = No plan is open yet
plans-public-none-why = An association opens its plan itself once it is approved
plans-public-read = See what everybody sees
plans-publish = Show the plan to everybody
plans-unpublish = Take it back from public view
plans-published = Everybody can read the plan now
plans-unpublished = The plan is no longer public
plans-refused-not-yet-public = Only an approved plan can be shown to everybody
plans-record = Write into the records of the year
