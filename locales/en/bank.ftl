# Words of the piggy-bank’s reading side: the list, the page, marks of use, questions, collections, reports.

## The list: search, filters, rows

bank-search = Search the practice bank
bank-search-what = Topic, grade or event
bank-find = Search
bank-filters = Filters
bank-filters-chosen = Filters: { $n } chosen
bank-grade-title = Grade
bank-grade = Grade { $value }
bank-grades = Grades { $value }
bank-direction = Direction
bank-duration = How long it takes
bank-duration-20 = Up to 20 minutes
bank-duration-45 = One lesson
bank-duration-90 = Two lessons
bank-duration-longer = Longer
bank-origin = Where from
bank-origin-anywhere = Everywhere
bank-origin-district = Our district
bank-origin-school = Our school
bank-school = School
bank-school-any = Any
bank-school-unknown = Unknown school
bank-found = { $n ->
    [one] { $shown } practice
   *[other] { $shown } practices
}
bank-found-cut = { $n ->
    [one] More than { $n } practice
   *[other] More than { $n } practices
}
bank-found-none = Nothing found
bank-found-heading = Practices
bank-show = { $n ->
    [one] Show { $shown } practice
   *[other] Show { $shown } practices
}
bank-for-query = for “{ $value }”
bank-shown-as = Showing “{ $value }”: nothing was found for “{ $other }”.
bank-suggestion = Did you mean:
bank-sort = First
bank-sort-relevance = best match
bank-sort-used = most used
bank-sort-new = newest
bank-feed = Feed of this list (Atom)
bank-ahead = Coming up:
bank-empty = No such practices yet
bank-empty-text = Try dropping a filter or using other words. And if you have such a practice, share it: it is being looked for.
bank-drop = Remove “{ $value }”: { $other } found
bank-drop-all = Remove all filters
bank-all = The whole bank
bank-best = Best of the district
bank-in-file = In the file “{ $value }”:
bank-files = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
bank-used-word = { $n ->
    [one] colleague
   *[other] used it
}
bank-save-it = Save “{ $value }” for later
bank-unsave-it = Remove “{ $value }” from the collection

## The page of a practice

bank-published = published { $value }
bank-accepted = accepted { $value }
bank-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
bank-pupils = { $n ->
    [one] { $n } pupil
   *[other] { $n } pupils
}
bank-download-all = Download all, ZIP { $value }
bank-download-one = Download, { $value } { $other }
bank-no-account = No account is needed
bank-i-used = I used this in class
bank-save = Save for later
bank-unsave = In my collection. Remove
bank-saved = The practice is in your collection
bank-unsaved = The practice was removed from the collection
bank-print = Print the card
bank-description = The author’s description
bank-description-what = aim, tasks, preparation, variants
bank-passport = At a glance
bank-passport-grades = Grades
bank-passport-time = Time
bank-passport-participants = Participants
bank-passport-needed = You need
bank-passport-kind = Kind
bank-passport-module = Module
bank-passport-occasion = For the day
bank-passport-coauthors = Co-authors
bank-passport-directions = Directions
bank-passport-terms = Terms of use
bank-passport-language = Language
bank-licence-read = read only; may be downloaded in the author’s association
bank-licence-read-centre = read only; may be downloaded at the centre
bank-licence-attribution = may be used and passed on, naming the author
bank-licence-free = may be changed and passed on, naming the author
bank-refused-read-only = The author allows reading only: files can be downloaded in the author’s association. The text is open on this page.
bank-refused-read-only-centre = The author allows reading only: files can be downloaded at the centre. The text is open on this page.

## Reading files on the page

bank-file-unheard = The author allows reading only: the recording can be heard in the author’s association.
bank-file-unheard-centre = The author allows reading only: the recording can be heard at the centre.

## How it went in class

bank-used = { $n ->
    [one] Used in class { $n } time
   *[other] Used in class { $n } times
}
bank-used-none = Not used yet
bank-used-first = Be the first to use it and tell colleagues how it went.
bank-uses-all = All remarks
bank-outcome-as-written = As written
bank-outcome-with-changes = With changes
bank-outcome-not-fit = Did not fit
bank-mostly-as-written = Mostly used as written: { $count } of { $total }.
bank-mostly-with-changes = Mostly used with changes: { $count } of { $total }.
bank-mostly-not-fit = Mostly did not fit: { $count } of { $total }.
bank-how = How did it go?
bank-advice = Your advice to colleagues
bank-used-details = Class, date, pupils, time
bank-unit = Class or group
bank-unit-other = Another
bank-used-on = When
bank-pupils-title = Number of pupils
bank-minutes-title = Minutes
bank-use = Mark as used
bank-used-noted = Marked. The author will see how it went.
bank-used-remove = Remove the mark
bank-used-removed = The mark was removed
bank-used-ahead = Give a day that has passed
bank-colleague = Colleague
bank-sign-in-to-use = to mark how it went in your class.

## Questions and answers

bank-questions = Questions and discussion
bank-author = author
bank-question-text = A question to the author and colleagues
bank-ask = Ask
bank-answer = Answer
bank-answer-text = Answer
bank-said-delete = Delete
bank-said-deleted = The message was deleted
bank-said-removed = The message was deleted by the person who wrote it.
bank-sign-in-to-ask = to ask or answer.
bank-refused-not-shared = The practice has not been shared yet: questions cannot be asked.

## What may be done with it

bank-alone = Decided by the author: there was nobody else.
bank-deeds = What you can do
bank-recall = Take back from review
bank-share = Open to the whole school
bank-nominate = Propose to the district
bank-publish-public = Open to everybody
bank-publish-district = Keep to the district
bank-withdraw = Withdraw the practice
bank-restore = Put the practice back
bank-withdraw-why = Why you withdraw it (optional)
bank-take-down = Take down
bank-take-down-why = Which rule is broken: the author will see these words

## One’s own collection

bank-collection = My collection
bank-collection-lead = Practices you have put aside. The latest stand first.
bank-collection-empty = Nothing here yet
bank-collection-empty-text = Press the bookmark beside a practice, and it will be at hand the evening before.
bank-collection-gone = { $n ->
    [one] { $n } more practice was withdrawn or closed by its author.
   *[other] { $n } more practices were withdrawn or closed by their authors.
}

## Reports of violations

bank-complain = Report a violation
bank-complaint-title = Report a violation
bank-complaint-lead = The district methodologist will see the report. Your name is not shown to the author.
bank-complaint-cause = What is wrong
bank-cause-children = Personal data or faces of children
bank-cause-copyright = Somebody else’s work
bank-cause-unsafe = Dangerous or unfit for children
bank-cause-other = Something else
bank-complaint-text = Where exactly, and what happened
bank-complaint-text-hint = Name the file and the page, if it is about a file
bank-complaint-contact = How to answer you
bank-complaint-contact-hint = E-mail or phone; only the methodologist will see it
bank-complaint-send = Send
bank-complained = The report was sent to the district methodologist
bank-complaints = Reports of violations
bank-complaints-lead = Those that have waited longest stand first.
bank-complaints-empty = Everything is settled
bank-complaints-empty-text = New reports will appear here.
bank-complaint-gone = The practice is no longer to be seen
bank-complaint-since = Waiting since: { $value }
bank-complaint-nobody = Unsigned
bank-resolution = Decision
bank-resolution-hint = What was checked and why this was decided. If the practice is taken down, its author will see these words
bank-settle-kept = No violation
bank-settle-taken-down = Take the practice down
bank-settled = The report is settled
