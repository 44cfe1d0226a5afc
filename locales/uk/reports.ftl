# Analytic reports.

reports-menu = Звіти
reports-menu-results = Облік і звіти
reports-heading = Звіти
reports-of-year = Аналіз роботи за { $value } навчальний рік
reports-of-half-year = Аналіз роботи за перше півріччя { $value } навчального року
reports-of-event = Підсумки заходу: { $value }
reports-new = Новий звіт
reports-new-what = Цифри й таблиці порахуються одразу, лишиться написати своє
reports-half-year = Підсумки півріччя
reports-half-year-how = Відкриті рішення та прострочені рядки плану. Що зроблено, що перенести, що зняти — просто тут
reports-half-year-none = Усе закрито
reports-half-year-none-why = Відкритих рішень і прострочених рядків немає. Можна писати аналіз півріччя
reports-open-decisions = Відкриті рішення
reports-late-rows = Прострочені рядки плану
reports-settle-what = Що з цим
reports-settle-later = Поки залишити
reports-settle-done = Виконано
reports-settle-moved = Перенесено
reports-settle-not-done = Знято
reports-settle-reason = Чим закінчилося або чому
reports-settle-timing = Новий термін
reports-settle = Зберегти
reports-amend = Почати коригування плану з цими рядками
reports-amend-hint = Перенесені рядки отримають нові терміни, зняті вийдуть із плану; редакція піде на погодження
reports-grounds = Підстава коригування
reports-grounds-hint = Наприклад: підсумки першого півріччя
reports-templates-menu = Шаблони звітів
reports-templates = Шаблони звітів
reports-templates-how = За ними школи району починають звіти. Уже розпочаті звіти лишаються при своєму шаблоні
reports-template-own = Шаблон порталу
reports-template-how = Перейменуйте розділи, допишіть свої, зітріть назву зайвого. Збережеться нова редакція
reports-template-chapter = Розділ { $value }
reports-template-title = Назва
reports-template-hint = Підказка
reports-template-codes = Показники, коди через пробіл
reports-template-figures = Є невідомий код. Коди: від K1 до S2
reports-template-lines = Список у розділі
reports-template-no-lines = Без списку
reports-template-required = Чи обов’язковий
reports-template-optional = Можна лишити порожнім
reports-template-must = Обов’язковий
reports-template-save = Зберегти редакцію
reports-template-saved = Шаблон збережено. Нові звіти почнуться за ним
reports-empty = Звітів ще немає
reports-empty-why = Аналіз року та півріччя, підсумки заходу складаються з того, що вже є в порталі
reports-changed = Змінено { $value }
reports-from-row = Підбити підсумки заходу
reports-association = Об’єднання
reports-choose = Виберіть
reports-kind = Про що звіт
reports-kind-year = Навчальний рік
reports-kind-half-year = Перше півріччя
reports-kind-event = Один захід
reports-year = Навчальний рік
reports-year-hint = Для заходу рік береться з його дати
reports-event = Назва заходу
reports-event-hint = Лише для підсумків заходу
reports-event-day = Коли відбувся
reports-begin = Почати звіт
reports-cancel = Не починати
reports-begun = Звіт розпочато, цифри пораховано. Усе, що ви пишете, зберігається саме
reports-begun-already = Такий звіт уже є. Ось він
reports-status-draft = Чернетка
reports-status-submitted = На погодженні
reports-status-returned = На доопрацюванні
reports-status-approved = Затверджено
reports-route-draft = Чернетка
reports-route-consider = Розгляд
reports-route-agree = Погодження
reports-route-adopt = Педрада
reports-route-approve = Затвердження
reports-route-sent = До центру
reports-road = Шлях звіту
reports-step-submit = Направлено на погодження
reports-step-recall = Відкликано з погодження
reports-step-consider = Розглянуто на засіданні МО
reports-step-agree = Погоджено
reports-step-adopt = Схвалено педагогічною радою
reports-step-approve = Затверджено
reports-step-return = Повернуто на доопрацювання
reports-step-reopen = Відкрито знову
reports-step-propose = Запропоновано надіслати до центру
reports-step-send = Надіслано до центру
reports-stamps = Грифи звіту
reports-stamps-hint = У цьому порядку звіт піде після надсилання
reports-ready = Зауважень немає, можна надсилати
reports-submit-errors = Напишіть обов’язкові розділи, їх названо нижче
reports-check-blank = Розділ «{ $value }» порожній, а він обов’язковий
reports-check-typed = { $value }: число введено вручну й не збігається з порахованим ({ $other })
reports-check-jumped = { $value }: за рік змінилося більш ніж на 30 %, поясніть чому
reports-check-task-missing = Завдання з плану не названо: «{ $value }»
reports-check-task-foreign = Такого завдання у плані не було: «{ $value }»
reports-check-task-unjudged = Не позначено, чи досягнуто завдання: «{ $value }»
reports-check-cause = У недоліку не названо причину: «{ $value }»
reports-check-unanswered = На недолік не відповідає жодне завдання нового року: «{ $value }»
reports-check-same-task = Завдання нового року те саме, що цього: «{ $value }»
reports-check-copied = Абзац майже дослівно з торішнього звіту: «{ $value }»
reports-check-percent = Відсоток без того, від чого він узятий: «{ $value }». Напишіть «10 з 12»
reports-check-number = У тексті { $value }, а пораховано { $other }
reports-check-year = Названо { $value } рік: він не з цього навчального року
reports-check-day = { $value } не входить до днів звіту
reports-check-praise = Похвала замість результату: «{ $value }». З чого це видно?
reports-submit = Направити
reports-submit-empty = У звіті поки лише те, що порахував портал. Напишіть хоча б один розділ
reports-submitted = Звіт направлено на погодження
reports-recall = Відкликати з погодження
reports-recalled = Звіт знову у вас, можна правити
reports-stamped = Гриф поставлено. Звіт пішов далі
reports-approved = Звіт затверджено
reports-do-consider = Звіт розглянуто на засіданні?
reports-do-agree = Погодити звіт?
reports-do-adopt = Звіт схвалено педрадою?
reports-do-approve = Затвердити звіт?
reports-protocol = Протокол засідання
reports-return-heading = Повернути звіт на доопрацювання?
reports-return = Повернути із зауваженнями
reports-returned = Звіт повернуто на доопрацювання
reports-reopen-heading = Виправити затверджений звіт?
reports-reopen-hint = Почнеться нова редакція; надіслане до центру лишиться як було
reports-reopen = Виправити
reports-reopened = Розпочато нову редакцію звіту
reports-send-heading = Надіслати до районного центру?
reports-send-what = Центр отримає копію: текст, таблиці та цифри без імен. Чернеток він не бачить
reports-send = Надіслати до центру
reports-sent = Звіт надіслано до центру
reports-propose = Запропонувати надіслати
reports-propose-what = Надсилає заступник директора або директор
reports-proposed = Пропозицію надіслано заступнику директора
reports-is-proposed = Керівник об’єднання пропонує надіслати звіт
reports-at-centre = У районному центрі
reports-sent-sent = Надіслано, ще не відкрито
reports-sent-opened = На розгляді в центрі
reports-sent-accepted = Прийнято центром
reports-sent-returned = Повернуто центром
reports-sent-noted = Ознайомлено
reports-sent-advised = Надано поради
reports-sent-recalled = Відкликано з центру
reports-sent-reopened = Відкрито центром знову
reports-sent-lapsed = Прийнято, потім змінено
reports-round = Раз { $value }, { $other }
reports-read-sent = Зауваження центру та відповіді
reports-rounds = Що надсилалося до центру
reports-reviewer = В роботі у { $value }
reports-edit = Писати звіт
reports-write = Писати
reports-written = написано
reports-chapters = Розділи звіту
reports-chapter-blank = Тут ще нічого не написано
reports-text = Текст розділу
reports-lines-too-many = У розділі не більше 60 рядків списку
reports-saved-at = Збережено { $value }
reports-saved = Розділ збережено
reports-save = Зберегти
reports-next = Зберегти і далі
reports-to-report = До звіту
reports-push = Перенести завдання до нового плану
reports-tasks-waiting = Плану на новий рік ще немає. Завдання увійдуть до нього, щойно його почнуть
reports-tasks-closed = План нового року вже не чернетка. Почніть у ньому нову редакцію і перенесіть завдання знову
reports-refused-no-tasks = Спершу запишіть завдання на новий рік
reports-paper = На папері
reports-figures = Цифри
reports-figures-how = Кожне число веде до списку, який воно рахує.
reports-counted-at = Пораховано { $value }.
reports-count = Порахувати знову
reports-figures-paper = Таблиця на папері
reports-no-figures = Цифр ще немає
reports-no-figures-why = Натисніть «Порахувати знову»
reports-figure-code = Код
reports-figure-name = Показник
reports-figure-value = Значення
reports-figure-before = Рік тому
reports-figure-note = Пояснення
reports-counted-beside = портал порахував: { $value }
reports-typed = Введено вручну,
reports-by-portal = Порахував портал
reports-stands = У звіті стоїть
reports-before-was = рік тому { $value }
reports-no-data = немає даних
reports-no-data-why = Відомостей за цей рік у порталі немає. Це не нуль: внесіть їх до обліку року або впишіть число з поясненням
reports-ratio = { $value } з { $other }
reports-mean = { $value } (відповіли { $other })
reports-jumped = змінилося більш ніж на 30 %: чому?
reports-jumped-why = За рік число змінилося більш ніж на 30 %. Скажіть чому, щоб не питали.
reports-moved = прийшло { $value }, пішло { $other }
reports-rows-none = Жодного за ці дні
reports-change = Поставити інше число
reports-numerator = Число
reports-numerator-hint = Порожньо — стоїть пораховане
reports-denominator = Зі скількох
reports-reason = Чому не так, як пораховано
reports-reason-hint = Обов’язково, якщо число введено вручну
reports-word = Чому число так змінилося за рік
reports-figure-save = Зберегти
reports-figure-saved = Збережено
reports-came = прибув(ла)
reports-left = вибув(ла)
reports-table-meetings = Засідання
reports-table-plan = Виконання плану
reports-table-practices = Матеріали, прийняті до скарбнички
reports-table-changes = Зміни у складі
reports-column-number = №
reports-column-held-on = Дата
reports-column-theme = Тема
reports-column-form = Форма
reports-column-present = Були / усього
reports-column-decided = Вирішено / виконано
reports-column-content = Зміст
reports-column-timing = Термін
reports-column-standing = Стан
reports-column-cause = Причина відхилення
reports-column-title = Матеріал
reports-column-author = Автор
reports-column-accepted-on = Прийнято
reports-column-person = Хто
reports-column-day = Коли
reports-column-change = Що змінилося
reports-degree-reached = Досягнуто
reports-degree-partly = Досягнуто частково
reports-degree-not-reached = Не досягнуто
reports-legend-tasks = Завдання
reports-legend-problems = Недолік
reports-legend-next = Завдання на новий рік
reports-legend-participants = Учасники
reports-legend-materials = Матеріал
reports-line-tasks = Завдання з плану
reports-line-problems = Недолік
reports-line-next = Завдання
reports-line-participants = Клас, група, гості
reports-line-materials = Матеріал
reports-mark-tasks = Ступінь досягнення
reports-mark-next = На який недолік відповідає
reports-mark-participants = Скільки осіб
reports-note-tasks = З чого це видно
reports-note-problems = Причина
reports-answers = відповідає на недолік { $value }
reports-paper-title-year = АНАЛІЗ РОБОТИ
reports-paper-title-half-year = АНАЛІЗ РОБОТИ
reports-paper-title-event = ПІДСУМКИ ЗАХОДУ
reports-paper-of-year = за { $value }/{ $other } навчальний рік
reports-paper-of-half-year = за перше півріччя { $value }/{ $other } навчального року
reports-paper-name-year = Аналіз роботи МО за { $value }-{ $other } навчальний рік
reports-paper-name-half-year = Аналіз роботи МО за перше півріччя { $value }-{ $other }
reports-paper-name-event = Підсумки заходу. { $value }
reports-paper-figures = Кількісні показники
reports-paper-figures-name = Показники роботи МО { $value }-{ $other }
reports-paper-cause = { $value } Причина: { $other }
reports-paper-answers = { $value } (до недоліку { $other })
reports-paper-participants = { $value }: { $other }
reports-paper-task = { $value } – { $other }
reports-paper-tasks = Ступінь виконання завдань
reports-paper-task-head = Завдання
reports-paper-degree-head = Ступінь виконання
reports-refused-role = Це роблять ті, хто веде папери об’єднання, і керівництво школи
reports-refused-state = Звіт зараз не в тому стані. Оновіть сторінку
reports-refused-submitted = Звіт на погодженні. Відкличте його, щоб правити
reports-refused-approved = Звіт затверджено. Щоб виправити, почніть нову редакцію
reports-refused-own = Свій звіт затверджує інша людина
reports-refused-with-centre = Звіт у центрі. Дочекайтеся відповіді або відкличте його, поки він не відкритий
reports-refused-accepted = Звіт прийнято. Щоб виправити, попросіть центр відкрити його
reports-refused-sent = Цю редакцію вже надіслано до центру
reports-refused-kind = Підсумки заходу лишаються у школі
reports-refused-nowhere = Тут немає об’єднання, для якого можна скласти звіт. Виберіть інше місце роботи
reports-settled = { $n ->
    [one] Збережено: { $n } справу
    [few] Збережено: { $n } справи
   *[many] Збережено: { $n } справ
}
reports-settled-amended = { $n ->
    [one] Збережено: { $n } справу. Розпочато нову редакцію плану
    [few] Збережено: { $n } справи. Розпочато нову редакцію плану
   *[many] Збережено: { $n } справ. Розпочато нову редакцію плану
}
reports-tasks-entered = { $n ->
    [one] До плану увійшло { $n } завдання
    [few] До плану увійшли { $n } завдання
   *[many] До плану увійшло { $n } завдань
}
reports-counted = { $n ->
    [one] Пораховано знову. Змінилося { $n } число
    [few] Пораховано знову. Змінилося { $n } числа
   *[many] Пораховано знову. Змінилося { $n } чисел
}
reports-rows = { $n ->
    [one] { $n } рядок у списку
    [few] { $n } рядки у списку
   *[many] { $n } рядків у списку
}
reports-rows-came = { $n ->
    [one] Під час перерахунку прийшов { $n } рядок
    [few] Під час перерахунку прийшли { $n } рядки
   *[many] Під час перерахунку прийшло { $n } рядків
}
reports-rows-went = { $n ->
    [one] Під час перерахунку пішов { $n } рядок
    [few] Під час перерахунку пішли { $n } рядки
   *[many] Під час перерахунку пішло { $n } рядків
}
