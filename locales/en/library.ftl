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
