# Words that every page shares.

## The frame of a page

common-portal-title = Teachers’ Association
common-portal-subtitle = portal of class teachers
common-skip = Skip to content
common-sections = Sections
common-sections-main = Main sections
common-sections-below = Sections at the foot of the page
common-more = More
common-waiting = { $n ->
    [one] waiting for you: { $n }
   *[other] waiting for you: { $n }
}
common-search = Search the portal
common-year = School year
common-view = Page view
common-view-accessible = Accessible view
common-help = Help and questions
common-about = About the portal
common-privacy = Personal data
common-language = Language of the page
common-sign-in = Sign in
common-sign-out = Sign out
common-switch-place = Change place of work
common-undo = Undo

## Lists

common-pages = Pages of the list
common-page = Page
common-next-page = Next
common-remove-filter = remove filter
common-reset-filters = Clear all
common-note-fixed = fixed

## Forms

common-optional = (optional)
common-cancel = Cancel
common-remove = Remove
common-check-fields = { $n ->
    [1] Check one field
    [2] Check two fields
    [3] Check three fields
    [4] Check four fields
    [one] Check { $n } field
   *[other] Check { $n } fields
}
common-problem-required = Fill in this field
common-problem-too-short = { $min ->
    [one] Write a little more: at least { $min } character
   *[other] Write a little more: at least { $min } characters
}
common-problem-too-long = { $max ->
    [one] Shorten this: there is room for { $max } character
   *[other] Shorten this: there is room for { $max } characters
}
common-problem-not-a-date = Write the date like this: 26.11.2026
common-problem-not-a-number = Write the number in digits
common-problem-out-of-range = Write a number from { $min } to { $max }
common-problem-not-a-choice = Choose from the list
common-problem-unreadable = The text holds characters that cannot be printed. Type this place again
common-problem-taken = This one already exists. Write it differently

## Saving while one types; %time% is the hour of the copy

common-saving = Saving…
common-offline = Offline. Your text is kept on this device
common-signed-out = You are signed out. Your text is kept on this device
common-conflict = Somebody else changed this while you were writing. Your edits are safe
common-conflict-link = See the new version
common-save-refused = This could not be saved. Your text is kept on this device
common-copy = There is unsaved text from %time%
common-copy-restore = Restore
common-copy-discard = Discard

## Sending files; %sent% and %total% are megabytes

common-upload-waiting = waiting its turn
common-upload-progress = %sent% of %total% MB
common-upload-checking = checking the file
common-upload-too-large = The file is larger than { $value }. Shrink the pictures in it or split it
common-upload-too-many = { $n ->
    [one] No more than { $n } file is allowed. Join the others into one
   *[other] No more than { $n } files are allowed. Join the others into one
}
common-upload-wrong-kind = School computers cannot open this format. Save texts as DOCX or PDF, photos as JPG
common-upload-empty = The file is empty. Check that it is the right one
common-upload-failed = Sending was interrupted: the connection was lost
common-upload-away = The connection is lost. Sending will go on by itself
common-upload-sign-in = You have signed out. Sign in, and sending will go on:

## Dates, hours, sizes

common-date = { $month ->
    [1] { $day } January
    [2] { $day } February
    [3] { $day } March
    [4] { $day } April
    [5] { $day } May
    [6] { $day } June
    [7] { $day } July
    [8] { $day } August
    [9] { $day } September
    [10] { $day } October
    [11] { $day } November
   *[other] { $day } December
}
common-date-year = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[other] { $day } December { $year }
}
common-date-month = { $month ->
    [1] January { $year }
    [2] February { $year }
    [3] March { $year }
    [4] April { $year }
    [5] May { $year }
    [6] June { $year }
    [7] July { $year }
    [8] August { $year }
    [9] September { $year }
    [10] October { $year }
    [11] November { $year }
   *[other] December { $year }
}
common-date-weekday = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[other] Sunday
    }, { $month ->
        [1] { $day } January
        [2] { $day } February
        [3] { $day } March
        [4] { $day } April
        [5] { $day } May
        [6] { $day } June
        [7] { $day } July
        [8] { $day } August
        [9] { $day } September
        [10] { $day } October
        [11] { $day } November
       *[other] { $day } December
    }
common-today = today
common-yesterday = yesterday
common-moment-today = today at { $time }
common-moment-yesterday = yesterday at { $time }
common-moment = { $day } at { $time }
common-size-kb = { $value } KB
common-size-mb = { $value } MB

## Papers

common-paper-docx = Download DOCX
common-paper-pdf = Download PDF
common-paper-xlsx = Download XLSX
common-paper-sheet = Sheet of paper
common-paper-print = Print
