# Consolidated reports of a district.

consolidated-menu = District reports
consolidated-heading = District reports
consolidated-sub = Numbers and texts are put together from what schools have sent
consolidated-new = New district report
consolidated-empty = There are no district reports yet
consolidated-empty-why = Begin one when the first schools have sent their reports: the table makes itself
consolidated-changed = Changed { $value }
consolidated-status-draft = Draft
consolidated-status-proposed = Awaiting approval
consolidated-status-approved = Approved
consolidated-title-year = District report for { $value }
consolidated-title-half-year = District report for the first half of { $value }
consolidated-years = { $value }/{ $other }

## The own line

consolidated-own = Our figures in the district report
consolidated-own-sub = Only your own association is here. Nobody in a school sees the lines of other schools
consolidated-own-empty = No district report has been approved yet
consolidated-own-empty-why = The line appears when the centre approves a report that counts yours
consolidated-own-approved = Approved { $value }
consolidated-own-number = Ours
consolidated-mean = District, per association

## Beginning and choice

consolidated-year = School year
consolidated-of-what = For what time
consolidated-kind-year = Year
consolidated-kind-half-year = First half
consolidated-begin = Begin the report
consolidated-begun = The report is begun. Its table is already made of what was sent
consolidated-begun-already = This report has been begun already. Here it is
consolidated-choice = What to show
consolidated-choice-saved = The choice is saved
consolidated-counts = Which reports of schools count
consolidated-counts-hint = The choice is printed on the first page
consolidated-counts-accepted = Only those the centre has accepted
consolidated-counts-lying = Accepted ones and those still under review
consolidated-indicators = Indicators
consolidated-indicators-hint = S1 and S2 are voluntary: they are not summed over the district
consolidated-save = Save

## Completeness

consolidated-completeness-heading = Whose reports are counted
consolidated-completeness = Reports counted: { $value } of { $other }.
consolidated-missing = Missing
consolidated-missing-none = Every report is in.
consolidated-lack-none = no report
consolidated-lack-empty = sent empty
consolidated-lack-lying = sent, not accepted yet
consolidated-lack-returned = returned for changes
consolidated-lack-reopened = reopened for correction
consolidated-changed-schools = Schools opened and closed in the year
consolidated-opened = opened { $value }
consolidated-closed = closed { $value }
consolidated-merged = merged into { $value }

## The table

consolidated-table = Table of indicators
consolidated-caption = By school; below the sum, the year before and the difference
consolidated-rules = People of several schools count once in the sum. Shares are summed above and below the line. Schools with fewer than three class teachers are shown together.
consolidated-nothing = There is nothing to sum up yet
consolidated-nothing-why = No report has been accepted. Those under review may be counted too: choose so in “What to show”
consolidated-school = School
consolidated-association = Association
consolidated-why = Why
consolidated-total = Total
consolidated-before = In { $value }
consolidated-difference = Difference
consolidated-no-data = no data
consolidated-not-summed = not summed
consolidated-of = { $value } of { $other }
consolidated-percent = { $value } %
consolidated-points = { $value } pp
consolidated-without = { $n ->
    [one] without { $n } report
   *[other] without { $n } reports
}
consolidated-cluster = Small schools together: { $value }

## Distributions and lists

consolidated-distributions = Distributions
consolidated-value = Value
consolidated-number-of = Number
consolidated-bar = Bar
consolidated-gaps = Gaps in the practice bank
consolidated-gaps-caption = Materials by direction; gaps stand out
consolidated-gap = gap
consolidated-gaps-number = Materials
consolidated-gaps-without = Lines without any
consolidated-direction = Direction
consolidated-lists = Lists
consolidated-list-empty = No such schools.
consolidated-none = Schools without meetings
consolidated-few = Schools with fewer than four meetings
consolidated-never = Schools never present at district meetings
consolidated-held = Held
consolidated-difficulties = Difficulties
consolidated-difficulties-empty = Nobody has told of difficulties.
consolidated-difficulty = Difficulty
consolidated-score = Mean score
consolidated-answered = Answered
consolidated-practices = Best practices of the year
consolidated-practices-empty = Nobody used a published practice this year.
consolidated-practice = Practice
consolidated-author = Author
consolidated-uses = Uses
consolidated-used = { $n ->
    [one] { $n } use
   *[other] { $n } uses
}

## The text

consolidated-text = Text of the report
consolidated-chapter-general = General
consolidated-chapter-tasks = Themes, goals and tasks
consolidated-chapter-meetings = Meetings
consolidated-chapter-plan = Plans carried out
consolidated-chapter-growth = Professional growth
consolidated-chapter-beginners = Young specialists
consolidated-chapter-events = Open events and visits
consolidated-chapter-bank = Practice bank and experience
consolidated-chapter-diagnostics = Diagnostics and control
consolidated-chapter-district = The district’s work with associations
consolidated-chapter-achievements = Achievements
consolidated-chapter-problems = Problems and their causes
consolidated-chapter-conclusions = Conclusions and tasks
consolidated-chapter-empty = Not written yet.
consolidated-chapter-text = Text of the chapter
consolidated-chapter-hint = A figure is put in by its name in braces, words of a school by their number. Both are listed below
consolidated-write = Write the chapter
consolidated-texts = What schools write
consolidated-texts-of = What schools write: { $value }
consolidated-texts-sub = The latest that each school has sent. Its words may be taken into the text of the district and keep their source
consolidated-texts-empty = No report has this chapter
consolidated-texts-empty-why = Texts appear when schools send their reports
consolidated-text-empty = The school has written nothing here.
consolidated-quote = Quote
consolidated-passage = Keep the words you need
consolidated-quote-into = Take into the district’s text
consolidated-quoted = The words stand at the end of the chapter. Their number may be moved anywhere
consolidated-quotation = “{ $value }” ({ $other })
consolidated-quotations = Words of schools in this chapter
consolidated-quotation-number = Quotation { $value }:
consolidated-not-placed = Its number is not in the text
consolidated-stale = the school has changed these words
consolidated-stale-count = { $n ->
    [one] { $n } quotation was changed by its school
   *[other] { $n } quotations were changed by their schools
}
consolidated-stale-text = The school has sent its report again and changed this place. It now says:
consolidated-gone-text = The school has sent its report again, and these words are no longer in it.
consolidated-lost = no quotation { $value }
consolidated-renew = Take the new words
consolidated-renewed = The quotation has the school’s new words
consolidated-unquote = Remove the quotation
consolidated-unquoted = The quotation is removed
consolidated-named = Figures to put in
consolidated-named-how = The name in braces becomes the district’s figure
consolidated-named-code = Name
consolidated-saved = The chapter is saved
consolidated-saved-at = Saved { $value }
consolidated-to-report = To the report
consolidated-conflict = Somebody else changed the chapter: { $value }, { $other }
consolidated-conflict-text = Your text is safe in the field. Save it over, or make one of both. The saved text:
consolidated-conflict-take = Take the saved one

## The road

consolidated-propose-heading = Put forward for approval?
consolidated-propose-text = The head of the centre will see it. The text stands while the decision is made.
consolidated-propose = Send to the head of the centre
consolidated-proposed = The report is with the head of the centre
consolidated-recall = Take back
consolidated-recalled = The report is a draft again
consolidated-approve-heading = Approve the report?
consolidated-approve-text = Put forward by { $value }. Once approved, numbers, text and paper never change, and schools see their own line.
consolidated-approval-number = Order number
consolidated-approval-dated = Date
consolidated-approve = Approve
consolidated-approved = The report is approved
consolidated-approved-on = Approved { $day }
consolidated-approved-by-number = Approved { $day } No. { $number }
consolidated-return-heading = Send back for changes?
consolidated-reason = What to change
consolidated-return = Send back
consolidated-returned = The report is sent back
consolidated-returned-because = Sent back
consolidated-problem-future = This day has not come yet
consolidated-refused-role = This is for the methodologists and the head of the district’s own centre
consolidated-refused-state = The report is in another state by now. Open it again
consolidated-refused-approved = An approved report never changes
consolidated-refused-nothing = No school’s report is counted: there is nothing to approve
consolidated-refused-passage = The school’s chapter has no such words. Go back and keep the words as they are written
consolidated-refused-renewal = The school has not changed this place, or it is gone

## The paper

consolidated-paper = Print and files
consolidated-paper-draft = Draft
consolidated-paper-title = DISTRICT REPORT
consolidated-paper-name = District report
consolidated-paper-about = on the work of associations of class teachers
consolidated-paper-period-year = for { $value }
consolidated-paper-period-half-year = for the first half of { $value }
consolidated-paper-counts-accepted = Only accepted reports are counted.
consolidated-paper-counts-lying = Accepted reports and those still under review are counted.
consolidated-paper-approved = APPROVED
consolidated-number = No. { $value }
consolidated-paper-head = Head of the centre
consolidated-above = part
consolidated-below = of
consolidated-code = Code
consolidated-indicator = Indicator
consolidated-legend = What the codes mean
