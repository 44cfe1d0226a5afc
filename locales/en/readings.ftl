# Files that are read on the page.

readings-viewer = Reading the files
readings-text = Text of the file “{ $value }”
readings-picture = Picture from the file “{ $value }”
readings-picture-untold = Picture without a description
readings-cut = The page shows no more. Everything is in the file itself.
readings-later = The file is being prepared. Refresh the page in a minute.
readings-nothing = There is no text in this file to read on the page. Download the file to open it.
readings-damaged = The file is damaged and cannot be shown on the page. Download it to try to open it yourself.
readings-locked = The file is locked with a password and cannot be shown on the page. Download it and open it with the password.
readings-beyond = The file is too large or made in an unusual way and cannot be shown on the page. Download it to open it yourself.
readings-refresh = Refresh
readings-part = { $value } of { $other }
readings-part-next = Next part
readings-part-previous = Previous part
readings-weights = This view is { $value }, the original file { $other }
readings-table = Table from the file
readings-page = Page { $value }
readings-slide = Slide { $value }
readings-sheet = Sheet “{ $value }”
readings-notes = Notes to the slide
readings-look = The page on paper, { $value }
readings-page-picture = Page { $value } on paper
readings-read = Read
readings-download = Download, { $value }
