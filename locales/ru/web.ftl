# Dates, sizes, and what may be wrong with a field.
common-date = { $day } { $month ->
     [1] января
     [2] февраля
     [3] марта
     [4] апреля
     [5] мая
     [6] июня
     [7] июля
     [8] августа
     [9] сентября
     [10] октября
     [11] ноября
    *[12] декабря
    }
common-date-year = { $day } { $month ->
     [1] января
     [2] февраля
     [3] марта
     [4] апреля
     [5] мая
     [6] июня
     [7] июля
     [8] августа
     [9] сентября
     [10] октября
     [11] ноября
    *[12] декабря
    } { $year }
common-date-weekday = { $weekday ->
     [1] понедельник
     [2] вторник
     [3] среда
     [4] четверг
     [5] пятница
     [6] суббота
    *[7] воскресенье
    }, { $day } { $month ->
     [1] января
     [2] февраля
     [3] марта
     [4] апреля
     [5] мая
     [6] июня
     [7] июля
     [8] августа
     [9] сентября
     [10] октября
     [11] ноября
    *[12] декабря
    }
common-date-month = { $month ->
     [1] январь
     [2] февраль
     [3] март
     [4] апрель
     [5] май
     [6] июнь
     [7] июль
     [8] август
     [9] сентябрь
     [10] октябрь
     [11] ноябрь
    *[12] декабрь
    } { $year }
common-today = сегодня
common-yesterday = вчера
common-moment-today = сегодня в { $time }
common-moment-yesterday = вчера в { $time }
common-moment = { $day } в { $time }
common-size-kb = { $value } КБ
common-size-mb = { $value } МБ
common-problem-required = Заполните это поле.
common-problem-too-short = Слишком коротко: нужно не меньше { $min ->
        [one] { $min } знака
        [few] { $min } знаков
       *[many] { $min } знаков
    }.
common-problem-too-long = Слишком длинно: поместится не больше { $max ->
        [one] { $max } знака
        [few] { $max } знаков
       *[many] { $max } знаков
    }. Сократите текст.
common-problem-not-a-date = Напишите дату числами, например 26.11.2026.
common-problem-not-a-number = Напишите целое число цифрами.
common-problem-out-of-range = Напишите число от { $min } до { $max }.
common-problem-not-a-choice = Выберите один из предложенных вариантов.
common-problem-unreadable = В тексте есть невидимые служебные знаки. Удалите их или вставьте текст без оформления.
common-problem-taken = Такое уже есть. Напишите другое.
