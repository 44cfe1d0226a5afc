# The section of the district's centre.

centre-menu = Centre
centre-section = Section of the centre
centre-lead = About the centre, its news, its events, and everything by which it helps class teachers.
centre-write = Write and publish
centre-others = Centres of other districts:
centre-about = About the centre
centre-all-news = All news
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
centre-description = What the picture shows
centre-description-hint = One sentence for those who do not see it. No names of children.
centre-consent = People in the picture
centre-consent-nobody = Nobody can be recognised
centre-consent-given = All have agreed, and the school keeps their consents
centre-picture-say = Save about the picture
centre-picture-said = Noted.
centre-pictures-unsaid = Say of each picture what it shows and whether the people have agreed
