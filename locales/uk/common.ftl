# Words that every page shares.

## The frame of a page

common-portal-title = Методоб’єднання
common-portal-subtitle = портал класних керівників
common-skip = Перейти до змісту
common-sections = Розділи
common-sections-main = Головні розділи
common-sections-below = Розділи внизу сторінки
common-more = Ще
common-waiting = { $n ->
    [one] чекає на вас: { $n }
    [few] чекають на вас: { $n }
   *[many] чекають на вас: { $n }
}
common-search = Пошук порталом
common-year = Навчальний рік
common-view = Вигляд сторінки
common-view-accessible = Версія для людей із порушенням зору
common-help = Допомога та запитання
common-about = Про портал
common-privacy = Персональні дані
common-language = Мова сторінки
common-sign-in = Увійти
common-sign-out = Вийти
common-switch-place = Змінити місце роботи
common-undo = Скасувати

## Lists

common-pages = Сторінки списку
common-page = Сторінка
common-next-page = Далі
common-remove-filter = прибрати фільтр
common-reset-filters = Скинути все
common-note-fixed = виправлено

## Forms

common-optional = (можна пропустити)
common-cancel = Скасувати
common-remove = Прибрати
common-check-fields = { $n ->
    [1] Перевірте одне поле
    [2] Перевірте два поля
    [3] Перевірте три поля
    [4] Перевірте чотири поля
    [one] Перевірте { $n } поле
    [few] Перевірте { $n } поля
   *[many] Перевірте { $n } полів
}
common-problem-required = Заповніть це поле
common-problem-too-short = { $min ->
    [one] Напишіть докладніше: щонайменше { $min } знак
    [few] Напишіть докладніше: щонайменше { $min } знаки
   *[many] Напишіть докладніше: щонайменше { $min } знаків
}
common-problem-too-long = { $max ->
    [one] Скоротіть: тут уміщується { $max } знак
    [few] Скоротіть: тут уміщується { $max } знаки
   *[many] Скоротіть: тут уміщується { $max } знаків
}
common-problem-not-a-date = Напишіть дату так: 26.11.2026
common-problem-not-a-number = Напишіть число цифрами
common-problem-out-of-range = Напишіть число від { $min } до { $max }
common-problem-not-a-choice = Виберіть зі списку
common-problem-unreadable = У тексті є знаки, які неможливо надрукувати. Наберіть це місце заново
common-problem-taken = Таке вже є. Напишіть інакше

## Saving while one types; %time% is the hour of the copy

common-saving = Зберігаємо…
common-offline = Немає зв’язку. Текст збережено на цьому пристрої
common-signed-out = Ви вийшли з порталу. Текст збережено на цьому пристрої
common-conflict = Поки ви писали, це змінила інша людина. Ваші правки цілі
common-conflict-link = Переглянути нову версію
common-save-refused = Зберегти не вдалося. Текст збережено на цьому пристрої
common-copy = Є незбережений текст від %time%
common-copy-restore = Повернути
common-copy-discard = Прибрати

## Sending files; %sent% and %total% are megabytes

common-upload-waiting = чекає черги
common-upload-progress = %sent% із %total% МБ
common-upload-checking = перевіряємо файл
common-upload-too-large = Файл більший за { $value }. Зменште в ньому зображення або поділіть на частини
common-upload-too-many = { $n ->
    [one] Можна не більше ніж { $n } файл. Зберіть зайві в один
    [few] Можна не більше ніж { $n } файли. Зберіть зайві в один
   *[many] Можна не більше ніж { $n } файлів. Зберіть зайві в один
}
common-upload-wrong-kind = Такий формат не відкриється на шкільних комп’ютерах. Збережіть текст як DOCX або PDF, фото як JPG
common-upload-empty = Файл порожній. Перевірте, чи це той файл
common-upload-failed = Не вдалося надіслати: перервався зв’язок
common-upload-away = Зв’язок перервався. Надсилання продовжиться саме
common-upload-sign-in = Ви вийшли з порталу. Увійдіть, і надсилання продовжиться:

## Dates, hours, sizes

common-date = { $month ->
    [1] { $day } січня
    [2] { $day } лютого
    [3] { $day } березня
    [4] { $day } квітня
    [5] { $day } травня
    [6] { $day } червня
    [7] { $day } липня
    [8] { $day } серпня
    [9] { $day } вересня
    [10] { $day } жовтня
    [11] { $day } листопада
   *[other] { $day } грудня
}
common-date-year = { $month ->
    [1] { $day } січня { $year }
    [2] { $day } лютого { $year }
    [3] { $day } березня { $year }
    [4] { $day } квітня { $year }
    [5] { $day } травня { $year }
    [6] { $day } червня { $year }
    [7] { $day } липня { $year }
    [8] { $day } серпня { $year }
    [9] { $day } вересня { $year }
    [10] { $day } жовтня { $year }
    [11] { $day } листопада { $year }
   *[other] { $day } грудня { $year }
}
common-date-month = { $month ->
    [1] січень { $year }
    [2] лютий { $year }
    [3] березень { $year }
    [4] квітень { $year }
    [5] травень { $year }
    [6] червень { $year }
    [7] липень { $year }
    [8] серпень { $year }
    [9] вересень { $year }
    [10] жовтень { $year }
    [11] листопад { $year }
   *[other] грудень { $year }
}
common-date-weekday = { $weekday ->
        [1] понеділок
        [2] вівторок
        [3] середа
        [4] четвер
        [5] п’ятниця
        [6] субота
       *[other] неділя
    }, { $month ->
        [1] { $day } січня
        [2] { $day } лютого
        [3] { $day } березня
        [4] { $day } квітня
        [5] { $day } травня
        [6] { $day } червня
        [7] { $day } липня
        [8] { $day } серпня
        [9] { $day } вересня
        [10] { $day } жовтня
        [11] { $day } листопада
       *[other] { $day } грудня
    }
common-today = сьогодні
common-yesterday = учора
common-moment-today = сьогодні о { $time }
common-moment-yesterday = учора о { $time }
common-moment = { $day } о { $time }
common-size-kb = { $value } КБ
common-size-mb = { $value } МБ

## Papers

common-paper-docx = Завантажити DOCX
common-paper-pdf = Завантажити PDF
common-paper-xlsx = Завантажити XLSX
common-paper-sheet = Аркуш паперу
common-paper-print = Друк
