# The first pages, the search over everything, the menu, help.

## The menu; the short words stand in the phone's bar

home-menu-work = My work
home-menu-work-short = Work
home-menu-bank = Practice bank
home-menu-bank-short = Bank
home-menu-library = Library of norms
home-menu-queue = In review
home-menu-queue-short = Review
home-menu-district = Schools of the district
home-menu-about = About the district
home-menu-own = My own
home-menu-mine = My practices
home-menu-saved = My collection
home-all-sections = All sections
home-account = My account

## The front page

home-front-title = The practice bank of class teachers
home-question = What shall we do in tomorrow’s class hour?
home-lead = Scripts, meetings and games that colleagues have already held in their classes. Download without an account and without advertising.
home-seek = Topic, grade or event
home-find = Find
home-sought = People look for:
home-seek-bullying = talking about bullying
home-seek-parents = parents’ meeting in grade 5
home-seek-career = career guidance
home-districts = { $n ->
    [one] { $n } district
   *[other] { $n } districts
}
home-schools = { $n ->
    [one] { $n } school
   *[other] { $n } schools
}
home-teachers = { $n ->
    [one] { $n } class teacher
   *[other] { $n } class teachers
}
home-this-quarter = This quarter
home-tally-practices = { $n ->
    [one] practice
   *[other] practices
} in the bank{ $fresh ->
    [0] {""}
    [one] , { $fresh } of them new
   *[other] , { $fresh } of them new
}
home-tally-uses = { $n ->
    [one] time a practice was used in class
   *[other] times practices were used in class
}
home-of = { $value } of { $other }
home-tally-schools = { $n ->
    [one] school shares its practices
   *[other] schools share their practices
}
home-proven = Proven in class: the best of { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
home-whole-bank = The whole bank
home-used = { $n ->
    [one] used { $n } time
   *[other] used { $n } times
}
home-files = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
home-to-the-date = For the date
home-month = { $n ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
}
home-occasion-about = { $days ->
    [0] Today
    [1] Tomorrow
    [one] In { $days } day
   *[other] In { $days } days
} · { $n ->
    [0] no practices yet
    [one] { $n } practice
   *[other] { $n } practices
}
home-new-documents = New in the library
home-are-you-teacher = Are you a class teacher?
home-enter-text = Sign in to note what you have held, to save a practice and to share one of your own.
home-get-access = Get access
home-access-note = Access is given by the head of the association of your school.

## The first page of a person

home-good-morning = Good morning, { $value }
home-good-day = Good afternoon, { $value }
home-good-evening = Good evening, { $value }
home-weeks = { $n ->
    [0] The last week before the holidays.
    [one] { $n } week until the holidays.
   *[other] { $n } weeks until the holidays.
}
home-share = Share a practice
home-nowhere = You hold no role in any association at present. You may read and download what is open; to share practices you need a role.
home-to-do = To do this week
home-all-done = Everything is done this week.
home-whole-queue = The whole queue, { $n }
home-task-returned = Finish “{ $value }”
home-task-draft = Go on writing “{ $value }”
home-task-review = Review “{ $value }”
home-task-complaints = { $n ->
    [one] Answer { $n } complaint
   *[other] Answer { $n } complaints
}
home-complaints-about = A violation is taken down within a working day
home-mark-done = Mark
home-decisions-overdue = { $n ->
    [one] { $n } decision not carried out in time
   *[other] { $n } decisions not carried out in time
}
home-decisions-overdue-about = Take them off control, put them off or hand them over
home-decisions-done = { $n ->
    [one] { $n } decision waits for confirmation
   *[other] { $n } decisions wait for confirmation
}
home-decisions-done-about = Their people say that all is done
home-decisions-left = { $n ->
    [one] { $n } decision is left without a person
   *[other] { $n } decisions are left without a person
}
home-decisions-left-about = Whoever was named has left. Hand the decision over
home-control-acquaintance = Read the memo “{ $value }”
home-control-acquaintance-about = You see the lines about your class
home-control-repeat = Repeat check: “{ $value }”
home-control-repeat-about = Some remarks are still open
home-task-jobs = { $n ->
    [one] { $n } job of the program failed
   *[other] { $n } jobs of the program failed
}
home-task-jobs-about = Letters were not sent or files not read
home-task-heads = { $n ->
    [one] { $n } school has no head of an association
   *[other] { $n } schools have no head of an association
}
home-task-heads-about = Nobody can accept the practices of these schools
home-task-absent = { $n ->
    [one] { $n } invited person has not come
   *[other] { $n } invited people have not come
}
home-task-absent-about = Invited more than a week ago
home-returned-on = came back: { $value }
home-remarks = { $n ->
    [0] A remark in the general word
    [one] { $n } remark in the margin
   *[other] { $n } remarks in the margin
}
home-saved-at = Saved { $value }
home-waits = { $n ->
    [0] waiting since today
    [one] waiting for { $n } day
   *[other] waiting for { $n } days
}
home-look = Look
home-continue = Continue
home-review = Review
home-open = Open
home-fits = Fits your { $value }
home-popular = Most used by colleagues
home-to-the-bank = To the bank
home-all = All, { $n }
home-nothing-own = Your practices will appear here. Begin with what worked this week.
home-quoted = “{ $value }”
home-fate-advised = { $n ->
    [one] Used { $n } time
   *[other] Used { $n } times
}, last word on { $day }: { $words }
home-fate-used = { $n ->
    [one] Used { $n } time
   *[other] Used { $n } times
}
home-fate-submitted = Waits for the head of the association
home-fate-accepted = In the association’s bank, not used yet
home-fate-nominated = Waits for the district methodologist
home-fate-published = Published, not used yet
home-answered = Replies to you
home-reply-answer = Answer to a question on “{ $value }”
home-reply-question = Question on “{ $value }”
home-reply-use = Word on “{ $value }”

## Figures of a school and a district

home-school-now = In the school
home-district-now = In the district
home-waiting = In review
home-waiting-about = wait for the district
home-published = Published
home-published-about = seen by the district or everybody
home-uses = Used
home-uses-about = times in classes
home-sharing = Sharing
home-sharing-about = { $n ->
    [one] of { $n } school of the district
   *[other] of { $n } schools of the district
}
home-accepted = In the bank
home-accepted-about = accepted by associations
home-in-review = Being reviewed
home-in-review-about = wait for the head of the association
home-happened = News of the school
home-district-about = What schools have sent and published. The district does not see their drafts and inner decisions.
home-headless = { $n ->
    [0] every association has a head
    [one] { $n } association without a head
   *[other] { $n } associations without a head
}
home-portal-now = On the portal
home-portal-schools = Schools
home-portal-schools-about = open
home-portal-people = People
home-portal-people-about = may sign in
home-portal-invited = Invited
home-portal-invited-about = have not come yet
home-portal-failed = Failures
home-portal-failed-about = jobs that failed
home-schools-table = Schools of the district
home-schools-caption = Schools, associations and what they have sent to the district
home-school = School
home-associations = Associations and heads
home-authors = Authors
home-no-association = No association
home-centre-own = The centre’s own practices
home-no-head = No head
home-acting = acting
home-partner = partner school
home-association-inter-school = inter-school
home-association-district = district

## The search over everything

home-search-title = Search the portal
home-search-about = Searches the practice bank and the library at once, inside files too.
home-search-words = Words, document number, topic
home-search-nothing = Try one or two words, or look through the sections.
home-found-practices = { $n ->
    [one] In the bank: { $n } practice
   *[other] In the bank: { $n } practices
}
home-found-norms = { $n ->
    [one] In the library: { $n } document
   *[other] In the library: { $n } documents
}
home-found-articles = { $n ->
    [one] { $n } text of the centre
   *[other] { $n } texts of the centre
}
home-found-all-practices = All in the bank
home-found-all-norms = All in the library
home-found-all-articles = All news of the centre
home-in-file = In the file “{ $value }”:
home-best-of-district = Best of the district

## Help

home-help-lead = In short, how to work here. What is open may be read and downloaded without signing in.
home-help-contents = On this page
home-help-access = How to get access
home-help-access-text = Ask the head of the methodical association or the deputy principal of your school. They enter you and hand you a link or a code on paper, with which you choose your own password. Heads and school leaders get access from the district centre.
home-help-password = Forgotten password
home-help-password-text = If your account has a mail address, ask for a letter on the sign-in page. If it has none, the head of the association prints a new code. The old code then stops working.
home-help-share = How to share a practice
home-help-share-text = Press “Share a practice”, give it a title and attach the files. The draft is saved on the portal as you write, and nobody but you sees it. When everything is filled in, send it to the head of the association.
home-help-review = Who accepts practices, and how
home-help-review-text = The head of the association accepts a practice, returns it with remarks at the fields concerned, or declines it with a reason. With your consent the best is proposed to the district, and the district methodologist publishes it. Nobody accepts their own work while there is anybody else to decide.
home-help-used = Why note “I used this in class”
home-help-used-text = By these notes colleagues see that a practice is proven, and the author learns that it was of use. It is noted once for a class; advice and the number of children may be left out.
home-help-children = What must not be put up
home-help-children-text = Surnames, addresses, telephones, health or family data of children. Faces of children are allowed only if the parents’ written consents are kept at the school. Other people’s texts and pictures are named in the sources. If you notice a violation, press “Complain” on the page of the practice.
home-help-withdraw = How to withdraw a practice
home-help-withdraw-text = Open its page and press “Withdraw”. Its files can no longer be downloaded, and the search no longer finds it.
home-help-view = Small letters, pale colours
home-help-view-text = Press the glasses at the top of the page or “Accessible view” at its foot: there you choose size of letters, colours, spacing and whether pictures are shown. The choice is remembered on this device.

## About

home-about-what = The portal gathers what class teachers have held in their classes and the documents they work by. An association accepts a practice, the district publishes the best, and colleagues note how it went with them.
home-about-who = The practice bank and the library are kept by the district centres and schools named below. Each piece is answered for by its author and by those who accepted it.
home-about-free = What is open may be read and downloaded without signing in, without payment and without advertising. Authors keep the rights to their pieces; the terms stand on the page of each.

## Personal data

home-privacy-lead = What the portal keeps about people, who sees it, and how to put it right.
home-privacy-stored = What is kept
home-privacy-stored-text = About those who sign in: surname, name, patronymic, post, login, roles with dates and order numbers, class, language; a mail address only if it was given. The password is kept so that nobody can read it. Your practices, questions, words and notes bear your name and school. A journal keeps who signed in or decided, and when; after failed attempts to sign in the network address is remembered for a short time.
home-privacy-seen = Who sees it
home-privacy-seen-text = Everybody sees the name, the school and the practices published for all. Mail address and login are seen only by those who keep the accounts of your school and district; the mail addresses of heads of associations by the district centre. Drafts are seen by you alone.
home-privacy-cookies = What stays on your device
home-privacy-cookies-text = Four records without which the portal does not work: the sign-in, the language, the view of the page and the last notice. While you write, a copy of the text is kept in the browser, so that a broken link loses nothing.
home-privacy-foreign = Other sites
home-privacy-foreign-text = The portal loads nothing from other sites and tells nobody about your visits. There are no counters and no advertising.
home-privacy-children = Children
home-privacy-children-text = There are no accounts for children and no fields for their names. The author confirms that a piece holds no data of children; anybody may report a violation, and the district centre closes such a piece.
home-privacy-rights = Your rights
home-privacy-rights-text = You see your data in your account. To correct or close it, to get a copy or to have data erased, turn to the head of your association, the district centre or the administrator. A published practice is withdrawn by its author. In papers of past years the signature stays as it was.
home-task-reading = To read: { $value }
home-reading-until = by { $value }
home-task-citing = { $n ->
    [one] { $n } plan or practice cites a document no longer in force
   *[other] { $n } plans and practices cite documents no longer in force
}
home-task-citing-about = Put the document in force in its place.

## Meetings

home-next-meeting = Next meeting
home-you-come = Your answer: I will come
home-you-do-not-come = Your answer: I cannot come
home-meeting-past = Mark the meeting of { $value }: held or not
home-meeting-read = Read the draft protocol of { $value }
home-meeting-unsigned = Sign the protocol of { $value }
home-proposals = { $n ->
    [one] { $n } question is proposed for a meeting
   *[other] { $n } questions are proposed for a meeting
}
home-proposals-what = Put them on an agenda or answer why not
home-paper-consider-plan = Consider at a meeting: the plan for { $years }
home-paper-consider-year = Consider at a meeting: the analysis of { $years }
home-paper-consider-half-year = Consider at a meeting: the half-year analysis, { $years }
home-paper-consider-event = Consider at a meeting: the report “{ $value }”
home-paper-agree-plan = Agree the plan for { $years }
home-paper-agree-year = Agree the analysis of { $years }
home-paper-agree-half-year = Agree the half-year analysis, { $years }
home-paper-agree-event = Agree the report “{ $value }”
home-paper-adopt-plan = Adopt at the council: the plan for { $years }
home-paper-adopt-year = Adopt at the council: the analysis of { $years }
home-paper-adopt-half-year = Adopt at the council: the half-year analysis, { $years }
home-paper-adopt-event = Adopt at the council: the report “{ $value }”
home-paper-approve-plan = Approve the plan for { $years }
home-paper-approve-year = Approve the analysis of { $years }
home-paper-approve-half-year = Approve the half-year analysis, { $years }
home-paper-approve-event = Approve the report “{ $value }”
home-paper-mend-plan = Mend the plan for { $years }
home-paper-mend-year = Mend the analysis of { $years }
home-paper-mend-half-year = Mend the half-year analysis, { $years }
home-paper-mend-event = Mend the report “{ $value }”

## News of the centre

home-centre-news = News of the centre
home-centre-all = All news
home-errand-overdue = Not sent to the centre: { $value }
home-errand-near = Due soon: { $value }
home-errand-returned = Returned by the centre: { $value }
home-errand-ready = Ready to be sent: { $value }
home-errand-review = To review: { $value }
home-errand-send = To the document
home-errand-see = See
home-errand-do = Review
