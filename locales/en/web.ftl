# Dates, sizes, and what may be wrong with a field.
common-date = { $day } { $month ->
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
    *[12] December
    }
common-date-year = { $day } { $month ->
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
    *[12] December
    } { $year }
common-date-weekday = { $weekday ->
     [1] Monday
     [2] Tuesday
     [3] Wednesday
     [4] Thursday
     [5] Friday
     [6] Saturday
    *[7] Sunday
    }, { $day } { $month ->
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
    *[12] December
    }
common-date-month = { $month ->
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
    *[12] December
    } { $year }
common-today = today
common-yesterday = yesterday
common-moment-today = today at { $time }
common-moment-yesterday = yesterday at { $time }
common-moment = { $day } at { $time }
common-size-kb = { $value } KB
common-size-mb = { $value } MB
common-problem-required = Fill in this field.
common-problem-too-short = Too short: at least { $min ->
        [one] { $min } character
       *[other] { $min } characters
    } are needed.
common-problem-too-long = Too long: no more than { $max ->
        [one] { $max } character
       *[other] { $max } characters
    } fit. Shorten the text.
common-problem-not-a-date = Write the date in figures, for example 26.11.2026.
common-problem-not-a-number = Write a whole number in figures.
common-problem-out-of-range = Write a number from { $min } to { $max }.
common-problem-not-a-choice = Choose one of the offered options.
common-problem-unreadable = The text holds invisible control characters. Delete them or paste the text without formatting.
common-problem-taken = This exists already. Write another.
