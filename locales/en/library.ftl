# The library of norms.

library-title = Library of norms
library-about = The laws, orders, letters and models that a class teacher works by. Each says whether it is in force and what follows from it.
library-path = Path
library-search = Search the library
library-search-hint = Title, number or words of the text
library-find = Find
library-add = Add a document

## The list

library-filters = Filters
library-filters-chosen = { $n ->
    [0] Filters
   *[other] Filters: { $n } chosen
}
library-facet-kind = Kind of document
library-facet-status = In force or not
library-facet-year = Year
library-facet-language = Language of the document
library-show = Show documents
library-found = { $n ->
    [0] No documents found
    [one] { $n } document
   *[other] { $n } documents
}
library-found-for = for “{ $value }”
library-shown-as = Nothing was found for “{ $value }”. Shown is what there is for “{ $other }”.
library-suggestion = Did you mean:
library-in-text = In the text:
library-sort = First
library-sort-fitting = best matches
library-sort-new = newest
library-search-everywhere = Search the practice bank too
library-empty = The shelf is still empty
library-empty-text = Documents of the district and the school will stand here: laws, orders, letters, models.
library-nothing = Nothing found
library-nothing-text = Try removing some filters, or search by one or two words. A document that is missing can be added by the district methodologist.
library-all = The whole library

## A document

library-of-day = of { $value }
library-number-of = No. { $value }
library-kind = Kind
library-kind-law = Law
library-kind-order = Order
library-kind-regulation = Regulation
library-kind-letter = Letter
library-kind-recommendations = Methodical recommendations
library-kind-resolution = Resolution
library-kind-form = Model form
library-kind-duties = Duties of a post
library-status = Is it in force
library-status-in-force = In force
library-status-amended = In force as amended
library-status-repealed = Repealed
library-status-draft = Draft
library-note-amended = The document has been amended. Make sure that you have the wording in force.
library-note-repealed = The document has been repealed. Plans and reports must not cite it; it is kept for reference.
library-note-draft = This is a draft. It has not been adopted and may change.
library-level = For whom
library-level-association = for the association
library-level-school = for the school
library-level-district = for the district
library-level-public = for everybody
library-language = Language of the document
library-language-ru = Russian
library-language-uk = Ukrainian
library-meaning = What it means for the class teacher
library-text = Text of the document
library-no-text = The text has not been put up yet.
library-facts = About the document
library-dated = Date
library-number = Number
library-issuer = Issued by
library-keeper = Put up by
library-added-at = On the shelf since
library-print = Print
library-original = Original text
library-original-about = This is how the document came. For reading, only torn lines, list marks and look-alike letters were mended; no word was changed.
library-read = Read the mended text

## Keeping the shelf

library-edit = Edit
library-new-title = New document
library-edit-title = Document of the library
library-error = Error:
library-name = Title
library-name-hint = What it is about, in words: “On the list of papers that teachers prepare”
library-choose = Choose
library-issuer-hint = A ministry, the education office, the principal
library-meaning-hint = Two or three sentences: what changes at work, and what need not be done
library-text-hint = Paste the whole text. The portal mends torn lines and stray marks for reading, and keeps the original.
library-put-up = Put on the shelf
library-save = Save
library-added = The document stands on the shelf
library-saved = Changes saved
library-stale = While you were writing, somebody else changed the card. Your text is safe: compare it with the new card and save once more.
library-stale-look = See what is there now
library-take-off = Take the document off the shelf
library-take-off-text = The document will vanish from the list and the search. If it was merely repealed, do not take it off: mark it above.
library-take-off-confirm = Take off the shelf
library-deleted = The document was taken off the shelf
library-refused-not-keeper = You have not put this document up. It can be changed by whoever keeps its shelf: the district methodologist, the deputy principal or the head of the association.

## Whether it is in force

library-status-upcoming = Not yet in force
library-note-upcoming = Adopted, but not yet in force. The card says from which day.
library-void-from = No longer in force since { $value }
library-ends-soon = It ceases to be in force on { $value }.
library-instead = Instead of it:
library-as-of = Shown as it was on { $value }.
library-as-of-today = Show as of today
library-on = In force on the day
library-in-force-from = In force from
library-in-force-from-hint = Left empty: from the day of the document
library-in-force-to = In force until
library-in-force-to-hint = The last day, if the document names one
library-is-draft = This is a draft
library-is-draft-hint = Not adopted: not in force, changes nothing
library-since = since { $value }

## Links between documents

library-links = Links
library-links-edit = Edit the links
library-links-none = No links with other documents.
library-links-title = What this document changes, and what has changed it
library-links-about = Whether it is in force is computed from these links and from dates. Take a link away and all is as before.
library-links-kept = Links on record
library-link-add = New link
library-link-save = Save the link
library-link-replaces = Replaces
library-link-amends = Amends
library-link-repeals = Repeals
library-link-replaced = Replaced by
library-link-amended = Amended by
library-link-repealed = Repealed by
library-link-hidden = a document that is not open to you
library-link-draft = a draft, changes nothing yet
library-link-since = From which day
library-link-since-hint = The link counts from this day; before it all is as it was
library-deed = What happened
library-deed-replaces = This document replaces another
library-deed-amends = This document amends another
library-deed-repeals = This document repeals another
library-deed-replaced = Another document replaces this one
library-deed-amended = Another document amends this one
library-deed-repealed = Another document repeals this one
library-other = The other document, of this shelf
library-other-hint = If it has no card yet, add one first, or name it in words
library-other-none = It is not on the shelf
library-other-words = The document in words
library-other-words-hint = If it is not on the shelf: “order No 61 of 14.03.2025”
library-linked = Link saved
library-unlink = Remove the link
library-unlinked = Link removed
library-back = To the document
library-problem-no-source = Choose a document of the shelf, or name it in words.
library-problem-before-source = A link cannot count before the document that makes the change was issued.
library-problem-circle = These documents are already linked the other way round. Remove that link if it is wrong.
library-problem-ends-before = A document cannot end before it begins.
library-problem-address = The address begins with https:// or http://.

## What looks wrong on a card

library-findings = Check the card
library-finding-approval = It is not said by which order, and when, this local regulation was approved. It cannot be cited without that.
library-finding-requisites = Neither number nor date: such a document cannot be cited.
library-finding-repealed = The text cites a document that is no longer in force:
library-finding-article = The text names article { $value }. Probably { $other } is meant.

## The rest of the card

library-authority = Level
library-authority-national = National
library-authority-regional = Regional
library-authority-municipal = Municipal
library-authority-school = The school’s
library-authority-association = The association’s
library-addressee = Addressed to
library-addressee-all = Everybody
library-addressee-members = Class teachers
library-addressee-beginners = Beginners
library-addressee-heads = Heads of associations
library-topics = Subjects
library-topics-hint = By these the document is found and subscribed to
library-local = How a local regulation was adopted
library-local-hint = For regulations of a school or an association: the protocol that adopted it and the order that approved it
library-protocol = Protocol
library-adopted = Adopted
library-adopted-number = Number of the protocol
library-adopted-on = Date of the protocol
library-approved = Approved
library-approved-number = Number of the order
library-approved-on = Date of the order
library-address = Official publication
library-address-hint = The address at which the document is published
library-address-open = Open the site
library-facet-topic = Subject
library-kind-decree = Decree
library-kind-local-act = Local regulation
library-kind-instruction = Instruction
library-kind-memo = Memo
library-kind-cyclogram = Cyclogram
library-meaning-edit = Write or edit
library-meaning-none = Not written yet.

## The register on paper

library-register = Register for print
library-register-title = REGISTER OF DOCUMENTS
library-register-as-of = as of { $value }
library-register-name = Register of documents as of { $value }
library-register-empty = No documents.
library-register-number = No
library-register-requisites = Number and date
library-register-instead = instead of it: { $value }

## The first set

library-start = { $n ->
    [one] The shelf lacks { $n } document that every district needs: with number, date and annotation, without its text.
   *[other] The shelf lacks { $n } documents that every district needs: with number, date and annotation, without their texts.
}
library-start-put-up = Put them on the shelf
library-started = The first set is on the shelf. Compare the cards with the texts and add the addresses of publication.

## Reading on a sheet

library-sheet = Acknowledgement sheet
library-sheets = Acknowledgement sheets
library-sheets-about = Who was asked to read a document, by which day, and who has confirmed.
library-sheets-none = No sheets yet
library-sheets-none-why = The head of the association opens a document and asks to read it by a day.
library-sheet-counts = { $value } of { $other } have confirmed
library-sheet-open = Who has read it
library-sheet-done = All have confirmed
library-sheet-late = Overdue
library-sheet-open-state = Being read
library-sheet-until = To be read by { $value }
library-sheet-paper = Sheet for print
library-sheet-title = ACKNOWLEDGEMENT SHEET
library-sheet-name = Acknowledgement sheet, by { $value }
library-sheet-reader = Full name
library-sheet-day = Date
library-sheet-signature = Signature
library-sheet-delete = Remove the sheet
library-sheet-deleted = Sheet removed
library-reader-owes = not confirmed yet
library-reader-away = away for a time
library-ask = Ask to read it
library-ask-about = Each member of the association sees the request on the first page and confirms with one press.
library-ask-until = By which day
library-asked = The whole association has been asked
library-asked-of-you = The head of the association asks you to read this document by { $value }.
library-confirm = I have read it
library-confirmed = Noted: you have read the document
library-remind = Remind those who have not answered
library-reminded = A reminder goes to those who have not confirmed
library-reminded-at = Reminded { $value }.
library-problem-due = Choose a day, today or later.
library-refused-not-head = The head of the association does this.
library-refused-void = The document is not in force: there is nothing to read.
library-refused-confirmed = Somebody has confirmed on the sheet: it stays as a record.
library-letter-reading-subject = Please read a document by { $day }
library-letter-reading =
    Dear { $name },

    The head of your association asks you to read “{ $title }” by { $day }. Open it and press “I have read it”:
    { $link }

## Who leans on what is repealed

library-ripple = Citations of what is repealed
library-ripple-about = Your plans, reports and practices that cite documents no longer in force.
library-ripple-about-centre = Approved plans and published practices of the district that cite documents no longer in force.
library-ripple-none = No such citations
library-ripple-none-why = The portal compares the grounds of plans, the words of reports and the links in practices with the shelf every day.
library-cites = Cites:
library-citing = Cited by
library-citing-plan = Annual plan
library-citing-report = Report
library-citing-practice = Practice
library-citing-open = Open
library-letter-citation-subject = No longer in force: { $title }
library-letter-citation-plan =
    Dear { $name },

    The plan of your association names “{ $title }” among its grounds, and that document is no longer in force. What took its place is said in the library of the portal, under “Citations of what is repealed”. Plan: { $what }.
library-letter-citation-report =
    Dear { $name },

    A report of your association names “{ $title }”, and that document is no longer in force. What took its place is said in the library of the portal, under “Citations of what is repealed”.
library-letter-citation-practice =
    Dear { $name },

    Your practice “{ $what }” cites “{ $title }”, and that document is no longer in force. What took its place is said in the library of the portal, under “Citations of what is repealed”.
library-feed = Feed of new documents (Atom)

## Files

library-files = Files of the document
library-files-choose = Attach files
library-files-rules = DOCX, PDF, XLSX, JPG, PNG, ZIP. Up to { $file } MB each, up to { $files } more files, together up to { $item } MB. The search finds words inside them.
library-files-upload = Send what is chosen
library-files-added = The files are attached. The search will have read them in a minute.
library-files-refused = { $value }
library-files-some-refused = Not taken: { $value } The rest is in place.
library-file-remove = Remove the file
library-file-removed = The file is removed
library-file-unread = the search cannot see its words
library-in-file = In the file “{ $file }”:
library-in-file-page = In the file “{ $file }”, page { $place }:
library-in-file-slide = In the file “{ $file }”, slide { $place }:
library-in-file-sheet = In the file “{ $file }”, sheet “{ $place }”:

## Following a subject

library-follow = Follow subjects
library-follow-title = Subjects you follow
library-follow-about = Once a day there is one letter, if a document has come under these subjects or it has changed whether it is in force. Nothing new, no letter.
library-follow-save = Save
library-followed = Saved
library-followed-none = There will be no more letters about new documents
library-leave-title = No more letters
library-leave-about = Letters about new documents come under these subjects:
library-leave = Send no more
library-letter-digest-subject = Library: news under your subjects ({ $n })
library-letter-digest =
    { $name }, good morning!

    There is news in the library under the subjects you follow.

    { $list }

    Send no more: { $link }
library-letter-digest-new =
    A new document: “{ $title }” ({ $line }), { $status }.
    { $link }
library-letter-digest-changed =
    “{ $title }” ({ $line }): was “{ $was }”, is now “{ $status }”.
    { $link }
