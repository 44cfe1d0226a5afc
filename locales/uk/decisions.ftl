# Decisions of protocols, followed until they are done.

## The register

decisions-menu = Доручення
decisions-heading = Доручення
decisions-lead = Рішення підписаних протоколів, які потрібно виконати. Прострочені стоять першими
decisions-lead-own = Рішення підписаних протоколів, які стосуються вас. Прострочені стоять першими
decisions-print = Друк
decisions-parts = Стан доручень
decisions-shown-unsettled = На контролі
decisions-shown-open = У роботі
decisions-shown-overdue = Прострочено
decisions-shown-done = Чекають підтвердження
decisions-shown-settled = Зняті з контролю
decisions-shown-left = Виконавець вибув
decisions-shown-all = Усі рішення
decisions-find = Знайти доручення
decisions-whose = Чиї
decisions-whose-all = Усього об’єднання
decisions-whose-own = Мої
decisions-whose-of = { $value }
decisions-any-year = Будь-який
decisions-protocol-number = Номер протоколу
decisions-number = Пункт рішення
decisions-show = Показати
decisions-caption = Доручення: що вирішено, хто й до якого строку виконує
decisions-decision = Рішення
decisions-responsible = Відповідальний
decisions-timing = Строк
decisions-state = Стан
decisions-origin = Протокол № { $value }, пункт { $other }
decisions-until = до { $value }
decisions-left = Вибув: { $value }
decisions-empty = Зараз нічого не потрібно виконувати
decisions-empty-why = Доручення з’являються, коли підписано протокол: у кожного рішення є відповідальний і строк
decisions-empty-own = У вас немає доручень
decisions-empty-own-why = Тут з’явиться те, що засідання вирішить доручити вам. Доручення інших показує вибір «Чиї»
decisions-empty-asked = Такого рішення немає
decisions-empty-asked-why = Перевірте номер протоколу, пункт і навчальний рік

## One decision

decisions-title = Рішення { $value }
decisions-protocol = Протокол № { $value } від { $other }
decisions-protocol-short = Протокол № { $value }
decisions-to-protocol = Відкрити засідання
decisions-kind = Вид рішення
decisions-kind-note = Узяти до відома
decisions-kind-approve = Затвердити
decisions-kind-assign = Доручити
decisions-kind-recommend = Рекомендувати
decisions-kind-commend = Подати до заохочення
decisions-kind-plan = Внести до плану
decisions-kind-bank = Прийняти до скарбнички
decisions-kind-petition = Клопотати
decisions-controller = Контроль
decisions-controller-head = Керівник об’єднання
decisions-outcome = Що зроблено або вирішено
decisions-parts-done = Свою частину виконали
decisions-closed-in = Про виконання доповіли
decisions-practice = Практика
decisions-practice-open = Відкрити у скарбничці
decisions-left-why = { $value } тут більше не працює. Передайте рішення іншому
decisions-standing-ahead = Строк попереду
decisions-standing-open = У роботі
decisions-standing-done = Виконано, чекає підтвердження
decisions-standing-closed = Знято з контролю
decisions-standing-cancelled = Скасовано
decisions-executed = Виконано
decisions-postponed-until = Перенесено на строк «{ $value }»
decisions-story = Що відбувалося
decisions-about = { $value }, { $other }
decisions-deed-enter = Вирішено та поставлено на контроль
decisions-deed-correct = Виправлено разом із протоколом
decisions-deed-do = Виконано
decisions-deed-undo = Позначку про виконання знято
decisions-deed-do-own = Виконав(ла) свою частину
decisions-deed-undo-own = Повернув(ла) свою частину в роботу
decisions-deed-close = Знято з контролю
decisions-deed-reopen = Повернуто в роботу
decisions-deed-postpone = Строк перенесено
decisions-deed-cancel = Скасовано
decisions-deed-hand-over = Передано іншому
decisions-deed-review = Доповіли на засіданні
decisions-deed-remind = Нагадування про строк
decisions-deed-overdue = Строк минув
decisions-deed-escalate = Повідомлено заступникові директора

## Deeds

decisions-done-heading = Виконано?
decisions-done-word = Що зроблено
decisions-done-hint = Достатньо одного рядка або файлу
decisions-done-without-word = Напишіть одним рядком, що зроблено, або додайте файл
decisions-file = Файл
decisions-file-rules = Документ, таблиця, фото або скан, до { $value } МБ
decisions-file-refused = Файл не прийнято. { $value }
decisions-do = Виконано
decisions-done-own = Моя частина виконана
decisions-done-whole = Виконано всіма
decisions-done = Позначено. Залишилося підтвердження керівника
decisions-own-part-done = Вашу частину позначено як виконану
decisions-waits = Позначено як виконане, чекає підтвердження
decisions-own-part-stands = Вашу частину позначено як виконану
decisions-undo = Повернути в роботу
decisions-undone = Позначку знято, рішення знову в роботі
decisions-close-heading = Зняти з контролю?
decisions-close-word = Підсумок
decisions-close-hint = Що зроблено насправді. Потрапить до звіту наступному засіданню
decisions-close = Зняти з контролю
decisions-closed = Рішення знято з контролю
decisions-return-heading = Повернути виконавцеві?
decisions-reopen-heading = Повернути на контроль?
decisions-return-word = Чого бракує
decisions-return = Повернути в роботу
decisions-reopen = Повернути на контроль
decisions-reopened = Рішення знову в роботі
decisions-postpone-heading = Перенести строк
decisions-new-timing = Новий строк
decisions-timing-hint = Як у плані: до 15 березня, січень, до кінця III чверті, до наступного засідання
decisions-timing-not-understood = Строк не зрозуміло. Напишіть, наприклад: до 15 березня або до кінця III чверті
decisions-timing-over = Цей строк уже минув. Призначте майбутній
decisions-cause = Причина
decisions-postpone = Перенести строк
decisions-postponed = Строк перенесено
decisions-hand-over-heading = Передати іншому
decisions-new-responsible = Кому
decisions-responsible-hint = Прізвище з ініціалами, «голова МО» або «класні керівники 6–8 класів»
decisions-nobody-meant = Тут немає такої людини чи ролі. Виберіть зі списку
decisions-why = Чому
decisions-hand-over = Передати
decisions-handed-over = Рішення передано
decisions-cancel-heading = Скасувати рішення
decisions-cancel-word = Чому рішення більше не потрібне
decisions-cancel = Скасувати рішення
decisions-cancelled = Рішення скасовано
decisions-conflict = Поки ви писали, з рішенням уже щось зробили: це видно праворуч, у «Що відбувалося». Ваші слова цілі, ось вони. Якщо вони ще потрібні, впишіть їх знову
decisions-refused-not-controlled = Це рішення нічого не доручає: його ухвалили, і воно виконане
decisions-refused-state = Рішення вже в іншому стані. Відкрийте його знову
decisions-refused-leader = Це вирішують керівник об’єднання, заступник директора та директор
decisions-refused-not-own = Про виконання каже той, кому доручено, або керівник із секретарем

## Numbers

decisions-found = { $n ->
    [one] { $n } рішення
    [few] { $n } рішення
   *[many] { $n } рішень
}
decisions-people = { $n ->
    [one] { $n } людина
    [few] { $n } людини
   *[many] { $n } людей
}
decisions-overdue-by = { $n ->
    [one] Прострочено на { $n } день
    [few] Прострочено на { $n } дні
   *[many] Прострочено на { $n } днів
}

## The calendar

decisions-feed = Строки в моєму календарі
decisions-feed-lead = Підпишіться на свої доручення в календарі телефону або пошти: строки з’являться там самі й зникнуть, коли все зроблено
decisions-feed-address = Адреса календаря
decisions-feed-once = Скопіюйте її зараз: більше вона не покажеться. Хто знає адресу, бачить ваші строки, тому не пересилайте її
decisions-feed-made = Адресу створено: { $value }
decisions-feed-none = Адреси ще немає
decisions-feed-make = Створити адресу
decisions-feed-anew = Створити нову замість попередньої
decisions-feed-remove = Прибрати адресу
decisions-feed-removed = Адресу прибрано. Календарі за нею більше нічого не отримають

## Letters

decisions-letter-remind-subject = Скоро строк: рішення { $number } протоколу № { $protocol }
decisions-letter-remind =
    Вітаємо, { $name }.

    Нагадуємо: до { $due } потрібно виконати рішення { $number } протоколу № { $protocol }:

    { $text }

    Коли буде готово, позначте одним рядком або файлом:
    { $link }
decisions-letter-overdue-subject = Строк минув: рішення { $number } протоколу № { $protocol }
decisions-letter-overdue =
    Вітаємо, { $name }.

    { $due } минув строк рішення { $number } протоколу № { $protocol }:

    { $text }

    Якщо все зроблено, позначте одним рядком або файлом. Якщо ні, домовтеся з керівником про новий строк:
    { $link }
decisions-letter-lapsed-subject = Не виконано у строк: рішення { $number } протоколу № { $protocol }
decisions-letter-lapsed =
    Вітаємо, { $name }.

    { $due } минув строк рішення, яке на вашому контролі: { $number } протоколу № { $protocol }.

    { $text }
    Відповідальний: { $responsible }

    Тут можна зняти його з контролю, перенести строк або передати іншому:
    { $link }
decisions-letter-escalate-subject = Рішення методичного об’єднання не виконується: { $number } протоколу № { $protocol }
decisions-letter-escalate =
    Вітаємо, { $name }.

    Рішення { $number } протоколу № { $protocol } не виконано, хоча строк минув { $due }.

    { $text }
    Відповідальний: { $responsible }

    Уся історія рішення:
    { $link }
