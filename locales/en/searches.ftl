# Searches of the bank that a person keeps, and the letter about what is new in them.

searches-title = Saved searches
searches-lead = What you look for again and again. What is new is counted here and marked in the list.
searches-save = Save this search
searches-new = Save the search
searches-edit-title = A saved search
searches-name = Name
searches-tell = Send a letter about what is new
searches-tell-hint = At most once a day and one for all searches; if nothing is new, there is no letter.
searches-keep = Save
searches-saved = The search is saved
searches-changed = Saved
searches-edit = Change
searches-delete = Delete
searches-deleted = The search is deleted
searches-restored = The search is back
searches-none = Nothing here yet
searches-none-text = Find something in the bank and press “Save this search”: what is new will not pass you by.
searches-fresh = { $n ->
    [one] { $n } new
   *[other] { $n } new
}
searches-fresh-cut = More than { $value } new
searches-fresh-none = Nothing new
searches-new-mark = New
searches-marked = What is new since your last look is marked: { $value }.
searches-told = Letters come
searches-untold = No letters
searches-feed = Feed (Atom)
searches-refused-empty = Find something first: there is no need to save the whole list.
searches-refused-taken = You have saved this search already.
searches-refused-many = You have fifty searches already: delete one that is no longer needed.
searches-leave-title = No more letters
searches-leave-about = Letters about what is new come for these saved searches. The searches themselves will stay.
searches-leave = Send no more
searches-silenced = There will be no more letters about what is new
searches-rubric = Rubric
searches-suggestions = Suggestions
searches-letter-subject = The bank: news in { $n ->
    [one] { $n } search of yours
   *[other] { $n } searches of yours
}
searches-letter =
    { $name }, good morning!

    There is news in the bank for the searches you have saved.

    { $list }

    All saved searches: { $link }

    Send no more: { $out }
searches-letter-search =
    “{ $title }”: { $n ->
        [one] { $n } new practice
       *[other] { $n } new practices
    }. Open: { $link }
