# Districts, schools, associations and academic years: the administrator's pages.
schools-menu = Schools
schools-menu-short = Schools
schools-menu-years = Academic years
schools-error = Error:
schools-save = Save
schools-cancel = Cancel
schools-show = Show
schools-show-all = Show all schools
schools-saved = Changes saved.
schools-edit-button = Edit
schools-not-given = not given
schools-language-ru = Russian
schools-language-uk = Ukrainian

## Districts
schools-districts = Districts
schools-district = District
schools-new-district = New district
schools-district-name = Name of the district or community
schools-no-districts-title = There are no districts yet
schools-no-districts-text = Begin with a district: schools and the academic year belong to it.
schools-country = Country
schools-country-hint = Classifiers, holidays and forms of papers depend on it
schools-country-ru = Russia
schools-country-ua = Ukraine
schools-language = Language of papers
schools-zone = Time zone
schools-zone-europe-kyiv = Kyiv
schools-zone-europe-kaliningrad = Kaliningrad
schools-zone-europe-moscow = Moscow
schools-zone-europe-samara = Samara
schools-zone-asia-yekaterinburg = Yekaterinburg
schools-zone-asia-omsk = Omsk
schools-zone-asia-krasnoyarsk = Krasnoyarsk
schools-zone-asia-irkutsk = Irkutsk
schools-zone-asia-yakutsk = Yakutsk
schools-zone-asia-vladivostok = Vladivostok
schools-zone-asia-magadan = Magadan
schools-zone-asia-kamchatka = Kamchatka
schools-centre = Methodical centre
schools-centre-hint = Full name, as in its statute
schools-default-licence = What may be done with new practices
schools-default-licence-hint = Every draft begins with it; its author may choose otherwise
schools-portal-title = Title of the portal
schools-portal-subtitle = Line under the title

## Schools
schools-title = Schools
schools-column-school = School
schools-count = { $n ->
    [one] { $n } school
   *[other] { $n } schools
}
schools-filter = Filter schools
schools-sought = Name or settlement
schools-all-districts = All districts
schools-state = State
schools-state-all = All
schools-state-open = Open
schools-state-closed = Closed
schools-state-works = Open
schools-closed-on = Closed { $value }
schools-closes-on = Closes { $value }
schools-shown = { $value } of { $other } shown
schools-none-title = No schools found
schools-none-text = Remove the filter or enter a school.
schools-new = New school
schools-edit = About the school
schools-edit-sub = Misprints are corrected here. If the school was renamed, enter the new name with its first day.
schools-school-created = The school is entered. Now add its associations.
schools-name = Name in talk
schools-name-hint = Short: “School No. 4”, “Lyceum No. 5”
schools-name-taken = The district already has a school of this name
schools-kind = Kind
schools-kind-school = School
schools-kind-gymnasium = Gymnasium
schools-kind-lyceum = Lyceum
schools-kind-small-school = Small school
schools-kind-boarding = Boarding school
schools-settlement = Settlement
schools-settlement-hint = For example: town of Prirechensk
schools-full-name = Full name
schools-full-name-hint = As in the statute: papers are signed with it
schools-genitive-name = Full name in the genitive
schools-genitive-name-hint = After the words “teacher”, “principal” in Russian or Ukrainian. The program does not inflect names
schools-founder = Founder
schools-founder-hint = Printed above the name of the school
schools-register-code = Register code
schools-register-code-hint = Printed below the name if given
schools-district-empty = Choose a district
schools-opened-on = Opened
schools-opened-late = A school cannot open later than it closed
schools-merged-into = Merged into
schools-associations = Associations
schools-no-associations = There are no associations yet.

## Names
schools-names = Names
schools-names-sub = An old paper keeps the name of its day.
schools-former-names = Former names
schools-until = until { $value }
schools-rename = Rename
schools-renaming-title = The school was renamed
schools-name-now = Now:
schools-new-name = New name
schools-since = First day of the new name
schools-since-hint = Before it the school keeps the former one
schools-renaming-early = A new name cannot begin before the former one or before the school opened
schools-renamed = The new name is entered; old papers keep the former one.
schools-former-name = Former name
schools-former-name-hint = If the school was renamed before the portal
schools-valid-until = Last day of this name
schools-former-name-add = Add a former name
schools-name-day-taken = Another name is entered until this day
schools-name-remove = Remove the former name
schools-name-removed = The former name is removed.

## The end of a school
schools-close-title = Close the school
schools-close-text = A closed school does not vanish: its works and papers stay under its name, while no new roles or associations are made in it.
schools-closing-title = Close: { $value }
schools-last-day = Last day
schools-first-day = First day
schools-into = Merged into
schools-into-hint = If another school took pupils and teachers over
schools-into-none = None
schools-closing-associations = { $n ->
    [one] Its association closes on the same day.
   *[other] Its { $n } associations close on the same day.
}
schools-end-roles = End the roles of its people on the same day
schools-end-roles-hint = Accounts stay: people are given new roles in the new school
schools-do-not-close = Do not close
schools-closing-early = A school cannot close before it opened
schools-closed = The last day of the school is noted.
schools-reopen-title = Open again
schools-reopen-text = Associations closed on the same day open too. Roles that were ended have to be assigned anew.
schools-reopen = Open the school again
schools-reopened = The school is open again.

## Associations
schools-new-association = New association
schools-association-name = Name of the association
schools-association-name-hint = Short: “Class teachers”, “Primary school teachers”
schools-association-full-name-hint = For papers: “Methodical association of class teachers of school No. 4”
schools-association-name-taken = The school already has an association of this name
schools-association-kind = Kind of association
schools-association-kind-school = of one school
schools-association-kind-inter-school = of several schools
schools-association-kind-district = of the whole district
schools-base = Base school: { $value }
schools-partners = Partner schools
schools-partners-hint = Their principals see the papers; the principal of the base school approves them
schools-partners-count = { $n ->
    [one] { $n } partner school
   *[other] { $n } partner schools
}
schools-partners-missing = Mark the schools that share the association
schools-partners-of-one = An association of one school has no partners: choose “of several schools” or unmark them
schools-association-language = Language of the association’s papers
schools-association-language-hint = On the screen everybody reads their own language
schools-unit = What its members lead
schools-unit-class = classes
schools-unit-group = groups (boarding, after-school)
schools-founded-year = Year of foundation
schools-association-created = The association is entered. Now appoint its head on the page “People”.
schools-association-close = Close the association
schools-association-close-text = Works and papers stay; no new roles are made in it.
schools-association-closed = The last day of the association is noted.
schools-association-closed-on = Closed { $value }
schools-association-reopen = Open the association again
schools-association-reopened = The association is open again.

## Academic years
schools-years = Academic years
schools-years-sub = Papers dated 1 August or later belong to the new academic year.
schools-year = Academic year { $value }
schools-no-years = There are no academic years yet.
schools-first-year = Make the present academic year
schools-next-year = Make the next academic year
schools-year-created = The year is made after the former one, weekends avoided. Check the dates and save.
schools-year-exists = This academic year exists already. Open it and check its dates.
schools-year-ends-early = The year ends after it begins
schools-year-other = This date belongs to another academic year
schools-from-to = { $value } – { $other }
schools-terms-hint = Quarters, trimesters or semesters. Leave spare rows empty.
schools-term = Row { $value }
schools-term-title = Title
schools-term-ends-early = The last day cannot be before the first
schools-term-outside = These days lie outside the academic year
schools-term-overlaps = These days overlap the row above
schools-quarter = { $number ->
    [1] First quarter
    [2] Second quarter
    [3] Third quarter
   *[4] Fourth quarter
}
schools-semester = { $number ->
    [1] First semester
   *[2] Second semester
}
