# The register of members, records of service, units of school years, frozen lists.

members-menu = Members
members-menu-short = Members
members-menu-own = Our association
members-title = Members of the association
members-home = Home
members-as-of = As of { $value }, school year { $other }
members-caption = Members as of { $value }, school year { $other }
members-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
members-view = What to show
members-on = As of
members-order = Order
members-order-name = By surname
members-order-unit = By class
members-columns = Columns
members-columns-choose = Choose columns
members-show = Show
members-number = No.
members-name = Full name
members-add = Add a person
members-acting = acting
members-away = away for a time
members-away-until = away until { $day }
members-away-now = now
members-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
members-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
members-since = since { $day }
members-until = until { $day }
members-from = from { $value }
members-from-to = from { $value } to { $other }
members-summary = In all: { $n }; { $categories }; young specialists – { $young }
members-summary-part = { $what } – { $n }
members-summary-absent = away – { $n }
members-print = Print
members-paper = Print and files
members-paper-list = LIST OF MEMBERS
members-paper-as-of = as of { $value }
members-paper-list-name = List of members on { $value }
members-paper-passport = PASSPORT
members-paper-passport-name = Passport of the association on { $value }
members-paper-teaching = Years of teaching
members-paper-class-teaching = Years as a class teacher
members-sign-head-acting = Acting head of the methodical association
members-sign-head = Head of the methodical association
members-nobody-title = Nobody was in the association on this day
members-nobody-text = Choose another day, or add the first person.
members-no-association-title = There is no association yet
members-no-association-text = Associations are opened by the portal’s administrator: ask for one for your school.
members-association = Association
members-school = School
members-count = Members
members-composition = Composition
members-district-caption = Associations of the district: how many people, of which categories

## Columns

members-column-units = Class
members-column-post = Post
members-column-function = Function
members-column-subject = Subject
members-column-education = Education
members-column-teaching = Teaching experience
members-column-class-teaching = Experience as class teacher
members-column-category = Category
members-column-title = Title
members-column-course = Courses
members-column-topic = Self-education topic
members-column-awards = Awards
members-column-phone = Telephone
members-function-member = Member
members-function-secretary = Secretary
members-function-head = Head
members-category-highest = highest
members-category-first = first
members-category-second = second
members-category-specialist = specialist
members-category-compliance = fit for the post
members-category-none = no category
members-category-unknown = not stated
members-category-order = Order on the category
members-education-higher = higher
members-education-specialist = higher, specialist
members-education-master = higher, master
members-education-bachelor = higher, bachelor
members-education-vocational = vocational
members-education-student = still studying
members-title-pedagogue-methodist = pedagogue-methodist
members-title-pedagogue-mentor = pedagogue-mentor
members-title-senior-teacher = senior teacher
members-title-teacher-methodist = teacher-methodist
members-title-senior-educator = senior educator
members-title-educator-methodist = educator-methodist
members-title-organiser-methodist = organiser-methodist
members-title-group-methodist = hobby-group head, methodist
members-title-none = none

## Remarks

members-hints = { $n ->
    [one] { $n } remark
   *[other] { $n } remarks
}
members-hint-unit-without-teacher = has no class teacher
members-hint-category-expired = the category has expired
members-hint-young-without-mentor = a young specialist without a mentor
members-hint-no-topic = no self-education topic for this year
members-hint-experience-lower = less experience than in the last frozen list
members-hint-several-units = leads more than one class
members-hint-no-courses = no courses for a long time

## A record of service

members-record = Service
members-record-empty = Nothing has been entered yet.
members-young = young specialist
members-roles = Roles and access
members-memberships = In associations
members-topics = Self-education topics
members-topics-empty = No topic has been chosen yet.
members-edit = Edit the record
members-edit-text = Fields may be left empty. Years of experience are counted by the portal.
members-error = Error:
members-part-work = Work
members-part-qualification = Education and category
members-part-course = The last course
members-part-more = More
members-teaching-since = Teaching since
members-class-teacher-since = Class teacher since
members-since-hint = The day from which experience is counted
members-mentor = Mentor
members-mentor-none = no mentor
members-mentor-hint = For whoever has taught for less than three years
members-topic-now = Self-education topic
members-topic-hint = One phrase, as the plan will have it
members-topic-year = The topic is for the school year { $value }.
members-speciality = Speciality by diploma
members-unknown = not stated
members-category-since = Category since
members-category-until = Category until
members-category-until-hint = Leave empty if it is given for good
members-course-title = Topic of the course
members-course-hours = Hours
members-course-year = Year
members-phone-hint = Seen by you, the secretary and the leaders; not by colleagues
members-save = Save
members-cancel = Do not save
members-saved = The record is saved
members-problem-future = This day has not come yet
members-problem-category-ends-early = The category ends before it begins
members-refused-record = A record is changed by its person or by the head of the association: tell them what to put right
members-refused-keeping = Members are kept by the head of the association and the leaders of its base school: tell them what to change

## Absences

members-absences = Absence for a time
members-absence-add = Note an absence
members-absence-text = Parental leave, long illness. The person stays on the list and is not counted in the quorum.
members-absence-first-day = First day
members-absence-last-day = Last day
members-absence-last-day-hint = Leave empty while it is not known
members-absence-reason = Reason
members-absence-reason-hint = No diagnoses: “leave”, “illness”
members-absence-remove = Remove the absence
members-absence-saved = The absence is noted
members-absence-deleted = The absence is removed
members-problem-absence-ends-early = The last day is before the first
members-problem-absence-overlaps = An absence is noted for these days already: remove it, or choose other days

## Units

members-units = Classes and groups
members-units-year = School year { $value }
members-units-count = { $n ->
    [one] { $n } class or group
   *[other] { $n } classes and groups
}
members-vacancies = { $n ->
    [one] { $n } without a teacher
   *[other] { $n } without a teacher
}
members-vacancy = vacancy
members-no-units-title = No classes for this year yet
members-no-units-text = Add the first class, or promote the classes of last year.
members-unit-add = Add a class
members-unit-label = Class
members-unit-label-hint = As you print it: “7-A”, “2–4”
members-unit-grade = Grade
members-unit-grade-hint = The lowest one of a class-set
members-unit-kind = What it is
members-unit-kind-class = class
members-unit-kind-group = group
members-unit-kind-club = hobby group
members-unit-teacher = Class teacher
members-unit-teacher-hint = Leave the vacancy while nobody is appointed
members-unit-pupils = Pupils
members-unit-profile = Profile
members-unit-profile-none = usual
members-unit-profile-cadet = cadet
members-unit-profile-inclusive = inclusive
members-unit-profile-correctional = correctional
members-unit-confirmed = Yes, this person leads two classes
members-unit-delete-title = Entered by mistake?
members-unit-delete-text = Take it out of this school year. If the class exists and nobody leads it, leave the vacancy.
members-unit-delete = Take the class out
members-unit-saved = The class is saved
members-unit-deleted = The class is taken out
members-problem-label = Write the number or the name of the class
members-problem-second-unit = { $name } leads { $unit } already. Confirm two classes, or choose somebody else
members-problem-unit-taken = { $unit } is there already this year: “{ $association }”. A class stands in one association
members-problem-unit-taken-elsewhere = This class stands in another association this year

## Promotion

members-promote = Promote to { $value }
members-promotion-title = Promotion of classes: from { $value } to { $other }
members-promotion-text = Look at what will come of it. Until the end of the day it can be taken back.
members-promotion-empty = There is nothing to promote: this year has no classes.
members-promotion-caption = Classes of this year and the next
members-promotion-take = Promote
members-promotion-take-unit = Make { $value }
members-promotion-from = Now
members-promotion-to = Will be
members-promotion-fate = What happens
members-fate-goes = goes on with the same teacher
members-fate-goes-without = goes on, no teacher yet
members-fate-new = a new class, no teacher yet
members-fate-finishes = finishes, or leaves the association
members-fate-present = is there already
members-promote-now = Promote the marked ones
members-promoted = The classes are promoted. Until the end of the day this can be taken back
members-promotion-undo = Take the promotion back
members-promotion-taken-back = The promotion is taken back
members-refused-nothing-to-promote = No class is marked: go back and mark at least one
members-refused-promotion-taken = { $unit } stands in another association next year: unmark it
members-refused-promotion-old = A promotion can be taken back on its own day only: take the classes out one by one

## Frozen lists

members-snapshots = Lists as of a day
members-snapshots-text = Such a list is kept as it was, whatever changes later.
members-no-snapshots-title = No list has been frozen yet
members-no-snapshots-text = The head freezes the list in the first half of September and after each order.
members-snapshot-title = Members of the methodical association as of { $value }
members-snapshot-about = { $value }; frozen by { $other }
members-snapshot-caption = Members on this day
members-frozen-by = Frozen by { $value }, { $other }
members-freeze = Freeze the list
members-freeze-text = The list will stay as it was on that day: names, posts, classes, experience, categories, topics.
members-freeze-now = Freeze
members-basis = Basis
members-basis-hint = Number and date of the order, if there is one
members-snapshot-made = The list is frozen
members-refused-empty-snapshot = Nobody was in the association on this day: choose another one

## The passport

members-passport = Passport of the association
members-passport-edit = Edit the passport
members-passport-saved = The passport is saved
members-passport-kind = Kind
members-association-school = of a school
members-association-inter-school = inter-school
members-association-district = of the district
members-passport-base = Base school
members-passport-partners = Partner schools
members-passport-stages = Grades covered
members-passport-stages-hint = For example: grades 5–9
members-passport-founded = Founded in
members-passport-regulation = Regulation
members-passport-regulation-hint = Title, date and number
members-passport-meeting-place = Place of meetings
members-passport-meeting-days = Days of meetings
members-passport-case-index = Case index
members-passport-case-index-hint = In the register of cases: 05-12
members-papers = Papers
members-profile = Standard of layout
members-profile-newest = the newest of your country
members-profile-RU-2025 = GOST R 7.0.97-2025
members-profile-RU-2016 = GOST R 7.0.97-2016
members-profile-UA-2020 = DSTU 4163:2020
members-profile-hint = Margins, size of letters, order of names and dates on paper
members-long-keeping = Papers are kept for more than 10 years
members-long-keeping-hint = The left margin will be 30 mm: the file is bound
members-portal-mark = Print the portal’s mark at the foot
members-portal-mark-hint = “Agreed in the portal”, date and name. It does not replace a signature on paper
members-meetings = Meetings
members-quorum = Quorum
members-quorum-hint = How many members must be at a meeting by your regulation
members-quorum-majority = more than half
members-quorum-half = at least half
members-quorum-two-thirds = at least two thirds
members-quorum-none = not required
members-protocol-form = Form of the protocol
members-protocol-form-full = full: with what was said
members-protocol-form-short = short: decisions only
members-numbering = Numbers of protocols
members-numbering-academic-year = from 1 every school year
members-numbering-calendar-year = from 1 every calendar year
members-numbering-continuous = on and on
members-decided-word = Word before decisions
members-decided-word-usual = the usual: «УХВАЛИЛИ»
members-decided-word-resolved = «УХВАЛИЛИ»
members-decided-word-decided = «ВИРІШИЛИ»
members-decisions = Decisions
members-remind-days = Remind of a decision, days before its term
members-remind-days-hint = From 0 to 60
members-escalate-days = Tell the deputy principal, days after the term
members-escalate-days-hint = From 0 to 90
members-nobody-appointed = nobody is appointed

## Import of a table

members-import = Import a table
members-import-text = Your own Excel list will do, with your own headings. Nothing is written before you press “Accept”.
members-import-file = File with the list
members-import-rules = XLSX, XLS or CSV up to 4 MB, at most 120 rows
members-import-read = Read
members-import-earlier = Earlier imports
members-import-about = { $value }, { $other }
members-import-draft = not accepted
members-import-new = { $n ->
    [one] New people: { $n }.
   *[other] New people: { $n }.
}
members-import-known = { $n ->
    [one] Members already: { $n }.
   *[other] Members already: { $n }.
}
members-import-faulty = { $n ->
    [one] Check { $n } row.
   *[other] Check { $n } rows.
}
members-import-nothing-yet = Nothing is written yet. Put the cells right in place.
members-import-lacks-name = Say which column holds the surnames.
members-import-columns = What the columns hold
members-import-no-heading = Column { $value }
members-import-pass-over = pass over
members-import-rows = Rows of the table
members-import-leave = Leave out
members-import-leave-row = Leave out row { $value }
members-import-row-faulty = check
members-import-row-new = new person
members-import-row-known = already a member
members-import-check = Check again
members-import-accept = Accept
members-import-delete = Throw this table away
members-import-done = This table has been accepted.
members-import-take-back = Take the whole import back
members-import-take-back-hint = New people leave the list, earlier records return. This can be done within seven days.
members-imported = The table is accepted. Codes for the new people are handed out on the page “People”
members-import-taken-back = The import is taken back
members-import-taken-back-in-part = The import is taken back. What people have changed since is left
members-import-deleted = The table is thrown away
members-refused-import-accepted = This table has been accepted: change its rows on the pages of the people
members-refused-import-old = An import can be taken back within seven days: now put the records right on the pages of the people
members-refused-import-unit = { $unit } stands in another association of the school: take it out of the table
members-problem-sheet-kind = This is no table: save the list as XLSX or CSV
members-problem-sheet-damaged = The table cannot be read: open it in Excel and save it anew as XLSX
members-problem-sheet-empty = There is no table in the file: it needs a row of headings and rows of people
members-problem-sheet-long = The table has more than 120 rows: leave one association in it
members-fault-name = Write surname and name
members-fault-initials = Write the names in full
members-fault-twice = This person is in the table twice
members-fault-unit-twice = This class is in the table twice
members-fault-unit = Write the class with its number: 7-A
members-fault-unit-led = Somebody else leads this class
members-fault-education = Write: higher, vocational
members-fault-experience = Write years or a day: 12, 01.09.2014
members-fault-category = Write: highest, first, no category
members-fault-date = Write a day: 12.03.2024
members-field-number = No. (not needed)
members-field-name = Full name
members-field-surname = Surname
members-field-given = Name
members-field-patronymic = Patronymic
members-field-unit = Class
members-field-post = Post
members-field-subject = Subject
members-field-education = Education
members-field-speciality = Speciality
members-field-teaching = Teaching experience
members-field-class-teaching = Experience as class teacher
members-field-category = Category
members-field-category-since = Date of the category
members-field-course = Courses
members-field-topic = Self-education topic
members-field-awards = Awards
members-field-phone = Telephone
