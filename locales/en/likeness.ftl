# Words about practices like one another.

likeness-heading = Similar practices
likeness-why = Nothing stops you from sending: say of each why yours is no duplicate. Whoever decides will read it.
likeness-sort-bytes = The same file is attached.
likeness-sort-text = The same text.
likeness-sort-near = About { $value } % of the text is the same.
likeness-sort-title = Only the title is similar.
likeness-waits = The author has not yet said why this is no duplicate.
likeness-required = Say of the similar practices why yours is no duplicate.
likeness-title = Two similar practices
likeness-marked = What both texts say is marked.
likeness-own = This practice
likeness-cause = Why it is no duplicate
likeness-cause-hint = With any answer the practice may be sent.
likeness-cause-own = It is my earlier work, which I continue
likeness-cause-basis = Made on its basis
likeness-cause-source = Both are taken from one source
likeness-cause-different = They are different in truth
likeness-words = What differs
likeness-words-hint = One sentence. Needed if the practices are different in truth.
likeness-words-required = Say in one sentence what differs.
likeness-save = Save the answer
likeness-saved = The answer is saved: whoever decides will read it.
likeness-said = What the author said
