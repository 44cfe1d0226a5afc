# Words that every page shares.

## The frame of a page

common-portal-title = Методобъединение
common-portal-subtitle = портал классных руководителей
common-skip = Перейти к содержанию
common-sections = Разделы
common-sections-main = Главные разделы
common-sections-below = Разделы внизу страницы
common-more = Ещё
common-waiting = { $n ->
    [one] ждёт вас: { $n }
    [few] ждут вас: { $n }
   *[many] ждут вас: { $n }
}
common-search = Поиск по порталу
common-year = Учебный год
common-view = Вид страницы
common-view-accessible = Версия для слабовидящих
common-help = Помощь и вопросы
common-about = О портале
common-privacy = Персональные данные
common-language = Язык страницы
common-sign-in = Войти
common-sign-out = Выйти
common-switch-place = Сменить место работы
common-undo = Отменить

## Lists

common-pages = Страницы списка
common-page = Страница
common-next-page = Дальше
common-remove-filter = убрать фильтр
common-reset-filters = Сбросить всё
common-note-fixed = исправлено

## Forms

common-optional = (можно пропустить)
common-cancel = Отменить
common-remove = Убрать
common-check-fields = { $n ->
    [1] Проверьте одно поле
    [2] Проверьте два поля
    [3] Проверьте три поля
    [4] Проверьте четыре поля
    [one] Проверьте { $n } поле
    [few] Проверьте { $n } поля
   *[many] Проверьте { $n } полей
}
common-problem-required = Заполните это поле
common-problem-too-short = { $min ->
    [one] Напишите подробнее: хотя бы { $min } знак
    [few] Напишите подробнее: хотя бы { $min } знака
   *[many] Напишите подробнее: хотя бы { $min } знаков
}
common-problem-too-long = { $max ->
    [one] Сократите: здесь помещается { $max } знак
    [few] Сократите: здесь помещается { $max } знака
   *[many] Сократите: здесь помещается { $max } знаков
}
common-problem-not-a-date = Напишите дату так: 26.11.2026
common-problem-not-a-number = Напишите число цифрами
common-problem-out-of-range = Напишите число от { $min } до { $max }
common-problem-not-a-choice = Выберите из списка
common-problem-unreadable = В тексте есть знаки, которые нельзя напечатать. Наберите это место заново
common-problem-taken = Такое уже есть. Напишите иначе

## Saving while one types; %time% is the hour of the copy

common-saving = Сохраняем…
common-offline = Нет связи. Текст сохранён на этом устройстве
common-signed-out = Вы вышли из портала. Текст сохранён на этом устройстве
common-conflict = Пока вы писали, это изменил другой человек. Ваши правки целы
common-conflict-link = Посмотреть новую версию
common-save-refused = Сохранить не получилось. Текст сохранён на этом устройстве
common-copy = Есть несохранённый текст от %time%
common-copy-restore = Вернуть
common-copy-discard = Убрать

## Sending files; %sent% and %total% are megabytes

common-upload-waiting = ждёт очереди
common-upload-progress = %sent% из %total% МБ
common-upload-checking = проверяем файл
common-upload-too-large = Файл больше { $value }. Уменьшите картинки в нём или разделите на части
common-upload-too-many = { $n ->
    [one] Можно не больше { $n } файла. Соберите лишние в один
    [few] Можно не больше { $n } файлов. Соберите лишние в один
   *[many] Можно не больше { $n } файлов. Соберите лишние в один
}
common-upload-wrong-kind = Такой формат не откроется на школьных компьютерах. Сохраните текст как DOCX или PDF, фото как JPG
common-upload-empty = Файл пуст. Проверьте, тот ли это файл
common-upload-failed = Не получилось отправить: прервалась связь
common-upload-away = Связь прервалась. Отправка продолжится сама
common-upload-sign-in = Вы вышли из портала. Войдите, и отправка продолжится:

## Dates, hours, sizes

common-date = { $month ->
    [1] { $day } января
    [2] { $day } февраля
    [3] { $day } марта
    [4] { $day } апреля
    [5] { $day } мая
    [6] { $day } июня
    [7] { $day } июля
    [8] { $day } августа
    [9] { $day } сентября
    [10] { $day } октября
    [11] { $day } ноября
   *[other] { $day } декабря
}
common-date-year = { $month ->
    [1] { $day } января { $year }
    [2] { $day } февраля { $year }
    [3] { $day } марта { $year }
    [4] { $day } апреля { $year }
    [5] { $day } мая { $year }
    [6] { $day } июня { $year }
    [7] { $day } июля { $year }
    [8] { $day } августа { $year }
    [9] { $day } сентября { $year }
    [10] { $day } октября { $year }
    [11] { $day } ноября { $year }
   *[other] { $day } декабря { $year }
}
common-date-month = { $month ->
    [1] январь { $year }
    [2] февраль { $year }
    [3] март { $year }
    [4] апрель { $year }
    [5] май { $year }
    [6] июнь { $year }
    [7] июль { $year }
    [8] август { $year }
    [9] сентябрь { $year }
    [10] октябрь { $year }
    [11] ноябрь { $year }
   *[other] декабрь { $year }
}
common-date-weekday = { $weekday ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[other] воскресенье
    }, { $month ->
        [1] { $day } января
        [2] { $day } февраля
        [3] { $day } марта
        [4] { $day } апреля
        [5] { $day } мая
        [6] { $day } июня
        [7] { $day } июля
        [8] { $day } августа
        [9] { $day } сентября
        [10] { $day } октября
        [11] { $day } ноября
       *[other] { $day } декабря
    }
common-today = сегодня
common-yesterday = вчера
common-moment-today = сегодня в { $time }
common-moment-yesterday = вчера в { $time }
common-moment = { $day } в { $time }
common-size-kb = { $value } КБ
common-size-mb = { $value } МБ

## Papers

common-paper-docx = Скачать DOCX
common-paper-pdf = Скачать PDF
common-paper-xlsx = Скачать XLSX
common-paper-sheet = Лист бумаги
common-paper-print = Печать
