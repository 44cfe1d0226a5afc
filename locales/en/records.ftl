# Records of the year: what happened in an association beside its meetings.

records-menu = Year records
records-title = Records of the year
records-sub = Open events, visits, courses, contests. The figures of the report are counted from these rows.
records-filters = Choice of records
records-kind = Kind
records-all-kinds = all kinds
records-everybody = everybody
records-show = Show
records-add = Add a record
records-which-kind = What happened?
records-paper = Print and files
records-none-title = There are no such records
records-none-text = Write down what was done: the report counts it by itself.
records-association = Association
records-day = Day
records-first-day = First day
records-last-day = Last day
records-who = Who
records-what = What
records-about = Details
records-number = No.
records-visitor = Who visited
records-visited = Who was visited
records-beginner = Young specialist
records-mentor = Mentor
records-name-event = What, and on which theme
records-name-course = Name of the course
records-name-publication = Title and where it was published
records-name-award = Name of the award
records-name-contest = Name of the contest
records-name-difficulty = Difficulty
records-name-recommendation = Recommendation
records-name-theme = Theme
records-level = Level
records-level-association = association
records-level-school = school
records-level-district = district
records-level-region = region
records-level-country = country
records-outcome = Outcome
records-outcome-compliance = fit for the post
records-outcome-specialist = specialist
records-outcome-second = second category
records-outcome-first = first category
records-outcome-highest = highest category
records-outcome-pedagogue-methodist = pedagogue-methodist
records-outcome-pedagogue-mentor = pedagogue-mentor
records-outcome-senior-teacher = senior teacher
records-outcome-teacher-methodist = teacher-methodist
records-outcome-senior-educator = senior educator
records-outcome-educator-methodist = educator-methodist
records-outcome-organiser-methodist = organiser-methodist
records-outcome-group-methodist = group-methodist
records-outcome-participant = participant
records-outcome-prize = prize
records-outcome-winner = winner
records-outcome-done = done
records-outcome-in-work = in work
records-outcome-not-begun = not begun
records-outcome-attended = attended
records-outcome-spoke = gave a talk
records-hours = Hours
records-answered = Answered
records-asked = Asked
records-score = Mean score
records-respondents = Respondents
records-until = until { $value }
records-answers-of = { $value } of { $n } answered
records-note = Note
records-save = Save
records-back = To the list
records-remove = Remove the record
records-restore = Put the record back
records-choose = choose
records-added-by = Written down by { $value }
records-is-removed = removed
records-added = The record was added.
records-saved = The record was saved.
records-removed = The record was removed.
records-restored = The record was put back.
records-for-year = for the school year { $value }
records-paper-title = RECORDS OF WORK
records-paper-name = Records of the association for { $value }
records-problem-future = This day is still to come. Write down what has happened.
records-problem-ends-early = The last day is before the first. Check the days.
records-problem-same-person = Two different people are needed here.
records-problem-more-than-all = More answered than were asked. Check the numbers.
records-problem-not-own = You write down what you took part in. For others the head or the secretary of the association writes.
records-refused-not-own = This record is changed by whoever wrote it, whoever it is about, or the head of the association. Ask one of them.
records-refused-not-keeper = This record is made by the head, the secretary or the deputy principal. Ask one of them.
records-lines = Several records at once
records-lines-text = Records, one a line
records-lines-hint = Day; who; what; level or hours. Columns of a table may be pasted. For instance: 12.10.2026; Primerova; Lesson of kindness; district
records-line-wrong = Line { $value }: { $other }
records-kind-open-event = Open event
records-kind-visit = Mutual visit
records-kind-master-class = Master class, seminar
records-kind-generalisation = Generalised experience
records-kind-course = Professional course
records-kind-attestation = Attestation
records-kind-self-education = Report on self-education
records-kind-contest = Contest of teachers
records-kind-publication = Publication
records-kind-talk = Talk beyond the association
records-kind-award = Award
records-kind-mentoring = Pair of mentor and beginner
records-kind-mentor-meeting = Meeting of a mentor
records-kind-diagnostics = Diagnostics of difficulties
records-kind-difficulty = Difficulty found by diagnostics
records-kind-consultation = Consultation at the district centre
records-kind-recommendation = Recommendation of a resolution
records-kind-district-meeting = Meeting of the district association
records-kind-class-event = Class event
records-kind-parents-meeting = Parents’ meeting
records-lines-added = { $n ->
    [one] { $n } record was added.
   *[other] { $n } records were added.
}
records-count = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
records-hours-of = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
records-score-of = { $n ->
    [one] mean score { $value }, { $n } answer
   *[other] mean score { $value }, { $n } answers
}
