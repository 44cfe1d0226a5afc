# The form of a practice, its review and its states.
practices-heading = Practice bank
practices-new-title = Share a practice
practices-new-lead = Name it and attach the files. The rest is written in the draft, which saves itself.
practices-new-after = Six fields and a short checklist come next. Nobody but you sees the draft.
practices-start = Begin the draft
practices-unfinished = You have an unfinished draft “{ $value }”, saved { $other }. Go on with it?
practices-unfinished-nameless = You have an unfinished draft without a title, saved { $value }. Go on with it?
practices-continue = Go on with the draft
practices-edit-title = Draft of a practice
practices-untitled = Untitled
practices-mine = My practices
practices-mine-lead = Everything you share or are about to share.
practices-mine-empty = Your practices will appear here
practices-mine-empty-text = Begin with what worked this week: a scenario, a game, a memo for parents.
practices-share-yours = Share a practice
practices-changed = Changed { $value }
practices-saved-at = Saved { $value }
practices-main = The main thing
practices-check = Before others see it
practices-details = Details
practices-details-what = time, equipment, variants: may be skipped
practices-choose = Choose
practices-not-chosen = Not given
practices-not-filled = Not filled in
practices-title = Title
practices-title-hint = So that a colleague sees the subject: “How we argue”, not “Class hour No. 5”
practices-rubric = What it is
practices-kind = Kind of material
practices-form = Form
practices-module = Module of the programme
practices-occasion = For which date
practices-grade_from = From grade
practices-grade_to = To grade
practices-direction = Directions
practices-direction-hint = From one to three
practices-annotation = What it is about and what for
practices-annotation-hint = 300 to 800 characters: what the children do, how long it takes and what it gives
practices-course = Course
practices-course-hint = If the scenario is in a file, there is no need to repeat it here
practices-sources = Sources used
practices-sources-hint = Books, sites, others’ scenarios. If all is your own, say so: “my own work”
practices-declared_no_names = The text and files hold no surnames, addresses, phones or health data of children
practices-declared_no_names-hint = Class lists and captions under photos count too
practices-declared_faces = Children’s faces in pictures
practices-declared_sources = Others’ texts, pictures and music are named among the sources
practices-faces-none = There are none
practices-faces-consents = There are; the parents’ written consents are kept at school
practices-licence = What may be done with it
practices-licence-read = Only read it within the association
practices-licence-read-centre = Only read it on the portal
practices-licence-attribution = Download and use it, naming the author
practices-licence-free = Change and pass it on freely, naming the author
practices-consent = I agree that the district and everybody may see it
practices-consent-hint = Without it the practice stays in your school. The consent may be taken back
practices-consent-hint-centre = The centre shares with the district and with everybody: without consent it cannot be sent. The consent may be taken back
practices-consent-required = Tick the consent: a practice of the centre goes straight to the district.
practices-keywords = Keywords
practices-keywords-hint = From three to seven, separated by commas
practices-duration = Duration in minutes
practices-participants = Number of participants
practices-equipment = What is needed
practices-preparation = Preparation
practices-goal = Goal
practices-tasks = Tasks
practices-results = Planned results
practices-reflection = Reflection
practices-variants = Variants
practices-variants-hint = For an inclusive class, at a distance, for a small class
practices-approbation = Where and when it was tried
practices-outcome = What changed
practices-coauthors = Co-authors
practices-coauthors-hint = Names and schools, separated by commas
practices-language = Language of the piece
practices-files = Files
practices-files-choose = Files
practices-files-rules = DOCX, PPTX, PDF, XLSX, JPG, PNG, MP3, ZIP. Up to { $file } MB each, up to { $files } files, { $item } MB in all
practices-files-upload = Upload the chosen files
practices-files-refused = Not taken: { $value } The rest is in place.
practices-file-refused = { $value }
practices-file-removed = The file is removed
practices-file-remove = Remove
practices-before = Before sending
practices-ready = All is ready to be sent
practices-save-draft = Save the draft
practices-send = Send to the head
practices-send-centre = Send to the centre
practices-draft-saved = The draft is saved
practices-draft-delete = Delete the draft
practices-draft-deleted = The draft is deleted
practices-submitted = Sent to the head of the association. The first page will tell you of the decision.
practices-submitted-centre = Sent to your colleagues at the centre. The first page will tell you of the decision.
practices-recalled = The practice is yours again: you may go on writing
practices-withdrawn = The practice is withdrawn. Nobody sees it any more.
practices-restored = The practice is back where it was
practices-conflict-title = This draft was changed in another window
practices-conflict-text = Your text is safe in the form below. Here is what is saved. To keep yours, save again; copy from here what you need.
practices-conflict-take = Take what is saved
practices-queue = In review
practices-queue-lead = Practices that wait for your decision, the longest waiting first.
practices-queue-centre-lead = Practices that schools and colleagues at the centre propose to the district, the longest waiting first.
practices-queue-empty = All is decided
practices-queue-empty-text = New practices will appear here and on the first page.
practices-open-review = Review
practices-own-waits = Your own piece: somebody else decides
practices-accepted-heading = Accepted by the association
practices-accepted-lead = The best may be opened to the school or proposed to the district.
practices-waiting = { $author }, { $school }. Waiting since { $day }
practices-review-title = Review
practices-read = Read it whole
practices-alone = This is your own piece and nobody else can decide. The decision will be marked in the log.
practices-remark = Remark
practices-remark-add = Remark
practices-reason = A word to the author
practices-reason-hint = Needed when returning or declining: what to do for it to be accepted
practices-basis = Basis
practices-basis-hint = If a meeting decided: “protocol of 22.11.2026 No. 3”. It goes into the register and the certificate
practices-accept = Accept
practices-return = Return for changes
practices-decline = Decline
practices-accepted = The practice is accepted
practices-returned = The practice went back to its author with remarks
practices-declined = The practice is declined; its author will see the reason
practices-see-remarks = See the remarks at the fields.
practices-shared = The whole school sees the practice
practices-nominated = The practice is proposed to the district
practices-published = The practice is published
practices-publish-heading = Publish
practices-publish-public = For everybody
practices-publish-district = In the district only
practices-send-back-heading = Give back to the association
practices-send-back = Give back with a remark
practices-sent-back = The practice went back to the association
practices-taken-down = The practice is taken down, its files are closed
practices-phrases = Ready phrases
practices-phrases-hint = Those you tick follow your own words
practices-phrase-1 = Name the grade and the duration: without them a colleague cannot tell whether it fits.
practices-phrase-2 = Describe the course step by step: how many minutes, and what the children do.
practices-phrase-3 = Take out surnames and photographs of children.
practices-phrase-4 = Name the sources: where texts and pictures are taken from.
practices-phrase-5 = Add what came of it: how the hour ended and what the children said.
practices-phrase-6 = A file does not open, or holds something else than the title promises. Attach it again.
practices-promise = Answer by { $day }
practices-promise-late = An answer was promised by { $day }
practices-fate-waits = An answer comes by { $day }
practices-moderation = What to look at
practices-moderation-1 = Goal, form and age fit each other
practices-moderation-2 = A colleague could hold it tomorrow from this
practices-moderation-3 = No surnames, phones or health data of children
practices-moderation-4 = Sources are named, nothing foreign is passed off as own
practices-moderation-5 = Files open and hold what the title promises
practices-road = The road of the practice
practices-step-submit = Submitted
practices-step-recall = Taken back by the author
practices-step-accept = Accepted
practices-step-return = Returned for changes
practices-step-decline = Declined
practices-step-share = Opened to the school
practices-step-nominate = Proposed to the district
practices-step-publish = Published
practices-step-send-back = Given back by the district
practices-step-withdraw = Withdrawn by the author
practices-step-restore = Put back by the author
practices-step-take-down = Taken down by the district
practices-status-draft = Draft
practices-status-submitted = In review
practices-status-returned = Changes requested
practices-status-declined = Declined
practices-status-accepted = Accepted
practices-status-nominated = Proposed to the district
practices-status-published = Published
practices-status-withdrawn = Withdrawn
practices-status-taken-down = Taken down
practices-grades-reversed = The second grade must not be below the first.
practices-direction-required = Tick at least one direction.
practices-direction-too-many = Leave no more than three directions.
practices-files-or-course = Attach a file or describe the course.
practices-sources-required = Name the sources or write “my own work”.
practices-declaration-required = Check and tick this: without it others may not see the practice.
practices-faces-required = Say whether there are children’s faces in the pictures.
practices-return-needs-reason = Tell the author what to mend: here or at the field.
practices-decline-needs-reason = Tell the author why the practice does not fit.
practices-refused-not-author = Only the author of the practice may do this.
practices-refused-in-review = The practice is in review. To go on writing, take it back from its page.
practices-refused-no-longer-draft = The practice is accepted and its text no longer changes. Share another one instead.
practices-refused-not-reviewer = The head of the association or the deputy principal of this school decides.
practices-refused-own = Somebody else reviews your own piece. Ask the deputy principal.
practices-refused-own-centre = Somebody else publishes your own piece. Ask a colleague at the centre.
practices-refused-shared-already = The whole school sees the practice already.
practices-refused-no-consent = The author has not agreed to be read beyond the school yet. Ask for the consent.
practices-refused-not-centre = The district methodologist decides this.
practices-refused-own-use = A colleague may mark it as used, its author may not.
practices-refused-not-shared = The practice is not shared yet, so it cannot be marked as used.
practices-refused-state = The state of the practice has changed. Reload the page and see what may be done now.
practices-refused-level = It may be published in the district or for everybody.
practices-refused-restore-late = The practice was withdrawn more than an hour ago and cannot be put back. Share it once more.
practices-refused-reason = Write the reason in a few words at least: the author must see what to do.
practices-refused-basis = The basis is too long: keep the date and the number of the protocol.
practices-refused-nowhere = To share practices you need a role in an association, a school or a district centre. Ask its head to add you.
practices-open-remarks = { $n ->
     [one] { $n } remark in the margin
    *[other] { $n } remarks in the margin
    }
practices-fate-returned = { $n ->
     [one] Came back with { $n } remark
    *[other] Came back with { $n } remarks
    }
practices-fate-used = { $n ->
     [one] Used { $n } time
    *[other] Used { $n } times
    }

## The letter of a month

practices-letters = A letter once a month
practices-letters-wanted = Send me a letter once a month: how often my practices were used
practices-letters-hint = The letter comes only if somebody has noted in the month that a practice of yours was used.
practices-letters-save = Save
practices-letters-saved = Saved
practices-letter-month-subject = Your practices were used { $n ->
    [one] once
   *[other] { $n } times
    } in a month
practices-letter-month =
    Dear { $name },

    Last month colleagues have noted that they used:

    { $list }

    Thank you for sharing. You may do without this letter: { $link }
practices-letter-month-practice = “{ $title }”: { $n ->
    [one] once
   *[other] { $n } times
    }. { $link }
practices-adapted = The draft is ready: the words are copied, the basis is named among the sources. Add what is yours and attach the files
practices-made-of = On the basis of “{ $title }”, { $author }, { $school }.
practices-refused-read-only = Its author allows this practice to be read only. Ask on its page.
practices-compared = Shown is what has changed since it was sent last ({ $value }). The rest is folded.
practices-compared-same = Nothing has changed since it was sent last ({ $value }).
practices-known = unchanged
practices-letter-adapted-subject = A new practice was made of yours
practices-letter-adapted =
    Hello!

    On the basis of your practice “{ $origin }” a new one was made: “{ $title }”.
    Its author: { $author }, { $school }. Your name stands among the sources.

    { $link }
practices-correction = Correction of the text
practices-correction-lead = Readers see the new text once the correction is taken in. Files, grades and rubric stay: a reworked script is made a new practice on the basis of this one.
practices-correction-note = What was changed
practices-correction-note-hint = Those who have used or saved the practice will read this
practices-correction-send = Send the correction
practices-correction-sent = The correction is sent. Until it is taken in, readers see the former text
practices-correction-waits = The correction waits for a decision. Writing on makes it a draft again.
practices-correction-same = The text does not differ from what is published. Change it and send
practices-correction-give-up = Give the correction up
practices-correction-given-up = The correction is gone, the text stays as it was
practices-correction-take = Take the correction in
practices-correction-taken = The correction is taken in: readers see the new text
practices-correction-returned = The correction went back to its author
practices-correction-reason-hint = Needed when you return it
practices-correction-changes = What was changed
practices-corrections-heading = Corrections
practices-corrections-lead = Authors have corrected texts that are in the bank. Only the differences need reading.
practices-versions = Former texts
practices-versions-lead = Every correction: what has changed and how it was.
practices-versions-none = There were no corrections
practices-versions-none-text = The text is as it was taken in.
practices-version-of = Corrected { $value }
practices-version-before = How it was before
practices-letter-corrected-subject = “{ $title }” was corrected
practices-letter-corrected =
    Hello!

    The author has corrected “{ $title }”, which you have used or saved for later.
    What was changed: { $note }

    { $link }
practices-suggested = Read in the file
practices-suggested-hint = The card in the words of your file. Only empty fields are filled in; look through them afterwards.
practices-fill = Fill in the empty fields
practices-filled = The empty fields are filled in from the file. Look through them
