# The section of the district's centre.

centre-menu = Centre
centre-section = Section of the centre
centre-lead = About the centre, its news, its events, and everything by which it helps class teachers.
centre-write = Write and publish
centre-others = Centres of other districts:
centre-about = About the centre
centre-all-news = All news
centre-all-events = All events
centre-empty = The section of the centre is still empty
centre-empty-text = The regulation, the goals, the staff and the news of the centre will be here. What class teachers of the district have tried is already in the bank.
centre-to-the-bank = To the bank

## The menu of the section

centre-tab-front = Centre
centre-tab-news = News and announcements
centre-tab-desk = Material of the section

## News

centre-feed = News feed (Atom)
centre-no-news = No news yet
centre-no-news-text = When the centre writes news or an announcement, they will be here and on the first page of the portal.
centre-kind-page = Page
centre-kind-news = News
centre-kind-announcement = Announcement
centre-status-draft = Draft
centre-status-published = Published
centre-status-archived = Archived

## An article

centre-untitled = Untitled
centre-edit = Edit
centre-look = Look
centre-print = Print
centre-publish = Publish
centre-withdraw = Back to the drafts
centre-archive = Archive
centre-restore = Out of the archive
centre-files = Files
centre-published = Published: everybody sees it now.
centre-withdrawn = Back among the drafts: only the centre sees it now.
centre-archived = Archived: it has left the lists, and whoever has the link may read it.
centre-restored = Out of the archive again.
centre-saved = Saved.
centre-saved-at = Saved { $value }
centre-deleted = The draft is deleted.
centre-refused-head-publishes = Pages about the centre are published by its head. The draft is saved and waits.
centre-refused-was-shown = This was published before. Archive it instead.
centre-refused-state = Somebody changed this while you were looking. Open the page again.
centre-refused-not-ready = A title, a text or a word on the people in the pictures is missing. Open the editor: it marks what to add.
centre-refused-not-centre = The section is kept by the centre of its district.

## The desk

centre-desk-lead = Only the centre sees drafts. A methodologist publishes news, the head of the centre publishes pages about it.
centre-pages = Pages in the menu of the section
centre-nothing-written = Nothing yet.
centre-begin = Begin something new
centre-begin-do = Begin
centre-what = What it is
centre-usual = Usual pages
centre-usual-regulation = Regulation of the centre
centre-usual-goals = Goals and tasks
centre-usual-staff = Staff
centre-usual-plan = Plan of the centre
centre-usual-contacts = Contacts
centre-up = Up:
centre-down = Down:

## The editor

centre-editor = Editor
centre-title = Title
centre-dated = Date
centre-lead-field = In short
centre-lead-hint = Two or three sentences: lists and the first page show them.
centre-text = Text
centre-text-hint = Leave an empty line between paragraphs. Lines that begin with “-” or “1.” become a list.
centre-source = Source
centre-source-hint = Where it comes from: a letter, a site, an author’s name.
centre-save = Save
centre-save-draft = Save the draft
centre-delete = Delete the draft
centre-shown-note = This is published. Readers will see your changes when you press “Save”.
centre-before = Before publishing
centre-before-title = Write a title
centre-before-text = Write the text
centre-before-files = Say who is in the pictures
centre-ready = Everything is ready
centre-conflict = Somebody changed this while you were writing
centre-conflict-text = Your text is safe: it is in the form below. Here is what is saved ({ $value }). To keep yours, save once more; copy from here what you need.
centre-conflict-take = Take what is saved
centre-files-choose = Add files and pictures
centre-files-upload = Upload
centre-files-rules = Documents, presentations, pictures. Up to { $file } MB each, at most { $files }.
centre-file-remove = Remove the file
centre-file-removed = The file is removed.
centre-file-refused = The file was not taken. { $value }
centre-files-refused = Some files were not taken. { $value }
centre-picture-description = What the picture shows
centre-picture-description-hint = One sentence for those who do not see it. No names of children.
centre-consent = People in the picture
centre-consent-nobody = Nobody can be recognised
centre-consent-given = All have agreed, and the school keeps their consents
centre-picture-say = Save about the picture
centre-picture-said = Noted.
centre-pictures-unsaid = Say of each picture what it shows and whether the people have agreed

## Events

centre-tab-events = Calendar of events
centre-ics = Follow in your own calendar (.ics)
centre-as-list = As a list
centre-as-month = By months
centre-month-before = Month before
centre-month-after = Next month
centre-weekday-1 = Mon
centre-weekday-2 = Tue
centre-weekday-3 = Wed
centre-weekday-4 = Thu
centre-weekday-5 = Fri
centre-weekday-6 = Sat
centre-weekday-7 = Sun
centre-no-events = No events yet
centre-no-events-text = When the centre plans a seminar or a master class, you will sign up here by one press.
centre-event-new = New event
centre-event-edit = Change the event
centre-event-add = Make a draft
centre-event-added = The draft is made. Look it through and publish it.
centre-event-title = Title
centre-event-kind = Kind of event
centre-choose = Choose
centre-event-seminar = Seminar
centre-event-master-class = Master class
centre-event-conference = Conference
centre-event-consultation = Consultation
centre-event-open-event = Open event
centre-event-contest = Contest
centre-event-course = Course
centre-event-other = Another event
centre-event-status-draft = draft
centre-event-status-cancelled = cancelled
centre-date = Date
centre-begins = Begins
centre-ends = Ends
centre-place = Where
centre-place-hint = School and room. If it is online, give the link below.
centre-link = Link
centre-audience = For whom
centre-when = When
centre-description = More about it
centre-event-facts = About the event
centre-has-sign-up = People sign up
centre-places = Places
centre-places-hint = Empty for any number
centre-places-taken = { $value } of { $other } taken
centre-sign_up_until = Sign up until
centre-sign-up-heading = Signing up
centre-sign-up = Sign up
centre-sign-off = Sign off
centre-wait = Wait for a place
centre-sign-in-first = Sign in and sign up
centre-left = { $n ->
    [one] { $n } place left
   *[other] { $n } places left
}
centre-signing-open = There is room for everybody.
centre-signing-full = All places are taken. A place that becomes free goes to the first who waits, who gets a letter.
centre-signing-closed = Signing up is over.
centre-signing-past = The event has begun.
centre-signing-not-needed = No need to sign up, just come.
centre-you-come = You have a place
centre-you-wait = You are waiting
centre-signed-up = You have a place. A letter will remind you the day before.
centre-waiting = All places are taken, and you are waiting. A letter will come when one becomes free.
centre-signed-off = You have signed off.
centre-refused-no-sign-up = It is too late to sign up, or the event is cancelled.
centre-refused-cancelled = A cancelled event stays as it was. Make a new one.
centre-event-cancel = Cancel the event
centre-event-cancel-text = Everybody who has signed up gets a letter with the reason.
centre-event-cancel-do = Cancel the event
centre-event-cancelled = The event is cancelled.
centre-reason = Why
centre-cancelled-because = The event is cancelled:
centre-event-conflict = Your changes are safe: they are in the form below. Here is what is saved. To keep yours, save once more.
centre-problem-time = Write the time like this: 14:30
centre-problem-ends = It has to end after it begins
centre-problem-where = Say where it is, or give a link
centre-problem-link = A link begins with https://
centre-problem-until = Signing up ends no later than the event itself
centre-problem-places = More have signed up already. Leave no fewer places than are taken
centre-people = Who has signed up
centre-people-count = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
centre-people-print = Sheet of attendance
centre-nobody = Nobody has signed up yet
centre-nobody-text = Those who sign up will be here: name, school, post.
centre-signed-at = Signed up
centre-paper-people = Sheet of attendance
centre-paper-people-name = Sheet of attendance { $value }
centre-paper-waiting = Waiting
centre-paper-number = No.
centre-paper-name = Name
centre-paper-school = School
centre-paper-post = Post
centre-paper-signature = Signature
centre-letter-remind-subject = Tomorrow: { $title }
centre-letter-remind =
    Hello, { $name }.

    You have a place at “{ $title }”.
    When: { $day }, { $time }
    Where: { $place }

    If you cannot come, sign off so that somebody else may: { $link }
centre-letter-place-subject = There is a place for you: { $title }
centre-letter-place =
    Hello, { $name }.

    A place has become free, and you now have it at “{ $title }”.
    When: { $day }, { $time }
    Where: { $place }

    If you cannot come, sign off: { $link }
centre-letter-cancelled-subject = Cancelled: { $title }
centre-letter-cancelled =
    Hello, { $name }.

    “{ $title }” ({ $day }, { $time }) is cancelled.
    Reason: { $reason }

    { $link }

## Shelves

centre-tab-beginner = For beginners
centre-tab-literacy = Law and pay
centre-shelf-about-beginner = Where to begin in the first year with a class: the choice of the centre, each with a word of why.
centre-shelf-about-literacy = Law and pay: documents and material on pay, load and rights, for heads of associations and all class teachers.
centre-shelf-empty = The shelf is still empty
centre-shelf-empty-text = The centre is still choosing what to put here. Meanwhile, look into the bank.
centre-shelf-edit = Arrange the shelf
centre-shelf-edit-lead = Find a practice, a document or a page of the centre, and say why to read it.
centre-shelf-seek = What to put on the shelf
centre-shelf-found = { $n ->
    [0] Nothing new was found
    [one] { $n } thing found
   *[other] { $n } things found
}
centre-shelf-add = Put on the shelf
centre-shelf-added = It is on the shelf.
centre-shelf-now = On the shelf
centre-shelf-hidden = This is not shown any more: take it off
centre-shelf-remove = Take off
centre-shelf-removed = It is off the shelf.
centre-shelf-moved = Moved.
centre-why = Why to read it
centre-thing-practice = Practice
centre-thing-norm = Document
centre-thing-article = Text of the centre

## The register and the contacts

centre-tab-associations = Register of associations
centre-associations-count = { $n ->
    [one] { $n } association
   *[other] { $n } associations
}
centre-no-associations = No associations yet
centre-no-associations-text = The administrator of the portal adds them together with their schools.
centre-no-head = nobody appointed
centre-register-print = Print the register
centre-paper-register = Register
centre-paper-register-of = of methodical associations of class teachers
centre-paper-register-name = Register of associations on { $value }
centre-paper-as-of = on { $value }
centre-paper-association = Association
centre-paper-head = Head
centre-paper-theme = Methodical theme
centre-tab-contacts = Heads of associations
centre-contacts-lead = Only those who have signed in see this. An address is shown where its owner wants it.
centre-no-contacts = No heads yet
centre-acting = acting
centre-email = Work e-mail
centre-email-hint = Colleagues who have signed in will see it. An empty field hides it.
centre-email-shown = Colleagues see your work e-mail.
centre-email-hidden = Colleagues do not see your e-mail at present.
centre-email-show = Show to colleagues
centre-problem-email = Write the address like this: name@school.ru
