# Dates, sizes, and what may be wrong with a field.
common-date = { $day } { $month ->
     [1] січня
     [2] лютого
     [3] березня
     [4] квітня
     [5] травня
     [6] червня
     [7] липня
     [8] серпня
     [9] вересня
     [10] жовтня
     [11] листопада
    *[12] грудня
    }
common-date-year = { $day } { $month ->
     [1] січня
     [2] лютого
     [3] березня
     [4] квітня
     [5] травня
     [6] червня
     [7] липня
     [8] серпня
     [9] вересня
     [10] жовтня
     [11] листопада
    *[12] грудня
    } { $year }
common-date-weekday = { $weekday ->
     [1] понеділок
     [2] вівторок
     [3] середа
     [4] четвер
     [5] п’ятниця
     [6] субота
    *[7] неділя
    }, { $day } { $month ->
     [1] січня
     [2] лютого
     [3] березня
     [4] квітня
     [5] травня
     [6] червня
     [7] липня
     [8] серпня
     [9] вересня
     [10] жовтня
     [11] листопада
    *[12] грудня
    }
common-date-month = { $month ->
     [1] січень
     [2] лютий
     [3] березень
     [4] квітень
     [5] травень
     [6] червень
     [7] липень
     [8] серпень
     [9] вересень
     [10] жовтень
     [11] листопад
    *[12] грудень
    } { $year }
common-today = сьогодні
common-yesterday = вчора
common-moment-today = сьогодні о { $time }
common-moment-yesterday = вчора о { $time }
common-moment = { $day } о { $time }
common-size-kb = { $value } КБ
common-size-mb = { $value } МБ
common-problem-required = Заповніть це поле.
common-problem-too-short = Надто коротко: потрібно щонайменше { $min ->
        [one] { $min } знака
        [few] { $min } знаків
       *[many] { $min } знаків
    }.
common-problem-too-long = Надто довго: вміститься не більше ніж { $max ->
        [one] { $max } знака
        [few] { $max } знаків
       *[many] { $max } знаків
    }. Скоротіть текст.
common-problem-not-a-date = Напишіть дату числами, наприклад 26.11.2026.
common-problem-not-a-number = Напишіть ціле число цифрами.
common-problem-out-of-range = Напишіть число від { $min } до { $max }.
common-problem-not-a-choice = Виберіть один із запропонованих варіантів.
common-problem-unreadable = У тексті є невидимі службові знаки. Видаліть їх або вставте текст без оформлення.
common-problem-taken = Таке вже є. Напишіть інше.
