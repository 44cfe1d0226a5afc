# Annual plans.

## The list of years

plans-menu = План роботи
plans-menu-short = План
plans-heading = Плани роботи
plans-of-year = План роботи на { $value } навчальний рік
plans-new = Новий план
plans-empty = Плану ще немає
plans-empty-why = План складає голова об’єднання: з чистого аркуша або з торішнього
plans-rows = { $n ->
    [one] { $n } рядок
    [few] { $n } рядки
   *[many] { $n } рядків
}
plans-done-of = Виконано { $value } з { $other }
plans-edition = Редакція { $value }
plans-changed = Змінено { $value }

## The beginning

plans-association = Об’єднання
plans-choose = Виберіть
plans-year = Навчальний рік
plans-source = З чого почати
plans-source-last = Торішній план
plans-source-last-what = Терміни перейдуть на новий рік, невиконане стане першим, людей, які пішли, буде показано
plans-source-empty = Чистий аркуш
plans-offered = Завдання з аналізу минулого року увійдуть до плану
plans-begin = Почати план
plans-cancel = Не починати
plans-begun = План розпочато. Усе, що ви пишете, зберігається саме
plans-begun-already = План на цей рік уже є. Ось він
plans-carried = Перенесено рядків: { $rows }, з них не було виконано: { $unfinished }. Названі, але вже не працюють: { $left }
plans-refused-nowhere = Тут немає об’єднання, для якого можна скласти план. Виберіть інше місце роботи

## Status and road

plans-status-draft = Чернетка
plans-status-submitted = На погодженні
plans-status-returned = На доопрацюванні
plans-status-approved = Затверджено
plans-waits-consider = На розгляді МО
plans-waits-agree = На погодженні
plans-waits-adopt = На педраді
plans-waits-approve = На затвердженні
plans-route-draft = Чернетка
plans-route-consider = Розгляд
plans-route-agree = Погодження
plans-route-adopt = Педрада
plans-route-approve = Затвердження
plans-route-approved = Діє
plans-road = Шлях плану
plans-step-submit = Надіслано на погодження
plans-step-recall = Відкликано з погодження
plans-step-consider = Розглянуто на засіданні МО
plans-step-agree = Погоджено
plans-step-adopt = Схвалено педагогічною радою
plans-step-approve = Затверджено
plans-step-return = Повернуто із зауваженнями
plans-step-amend = Розпочато нову редакцію
plans-step-about = { $value }, { $other }
plans-step-skipped = Погоджено тим, хто надіслав: це заступник директора
plans-step-alone = Надіслала й затвердила одна людина: іншого директора немає
plans-numbered = № { $value } від { $other }
plans-stamps = Грифи на титульній сторінці
plans-stamps-hint = У цьому порядку план піде після надсилання. Без грифів він почне діяти одразу
plans-stamp-consider = Розглянуто на засіданні МО
plans-stamp-agree = Погоджено заступником директора
plans-stamp-adopt = Схвалено педагогічною радою
plans-stamp-approve = Затверджено наказом директора
plans-do-consider = План розглянуто на засіданні?
plans-do-agree = Погодити план?
plans-do-adopt = План схвалено педрадою?
plans-do-approve = Затвердити план?
plans-number-of-consider = Номер протоколу
plans-number-of-adopt = Номер протоколу
plans-number-of-approve = Номер наказу
plans-dated = Дата
plans-press-consider = Розглянуто
plans-press-agree = Погодити
plans-press-adopt = Схвалено
plans-press-approve = Затвердити
plans-submit = Надіслати на погодження
plans-submit-errors = План ще не можна надіслати: виправте те, що названо у списку «Перед надсиланням»
plans-submit-unconfirmed = Прочитайте попередження й позначте, що з ними згодні
plans-confirmed = З попередженнями згодні, так і задумано
plans-submitted = План надіслано на погодження
plans-recall = Відкликати з погодження
plans-recalled = План знову чернетка, його можна правити
plans-stamped = Гриф поставлено. План пішов далі
plans-approved = План затверджено, він діє
plans-return-heading = Повернути план на доопрацювання?
plans-reason = Що виправити
plans-reason-hint = Можна не писати, якщо зауваження вже стоять на полях біля рядків
plans-return = Повернути із зауваженнями
plans-returned = План повернуто на доопрацювання
plans-return-without-reason = Напишіть, що виправити, або залиште зауваження біля рядка
plans-amend-heading = Змінити затверджений план?
plans-amend-reason = Підстава змін
plans-amend-hint = Наприклад: підсумки півріччя. Затверджений текст залишиться поруч, зміни підуть тим самим шляхом
plans-amend = Почати нову редакцію
plans-amending = Нову редакцію розпочато. Поки її не затверджено, діє попередня
plans-refused-role = Це роблять інші: голова, секретар, заступник або директор цього об’єднання
plans-refused-state = План уже в іншому стані. Відкрийте його знову
plans-refused-submitted = План на погодженні й не змінюється. Відкличте його, щоб правити
plans-refused-approved = Затверджений план не змінюється. Почніть нову редакцію
plans-refused-own = Свій план затверджує інший директор
plans-refused-not-in-force = Позначати виконання можна після затвердження плану
plans-refused-not-own-row = Цей рядок позначає той, кого в ньому названо, або голова
plans-refused-empty-remark = У примітці немає жодного слова. Напишіть її й надішліть знову

## The paper

plans-edit = Правити план
plans-number = №
plans-content = Зміст роботи
plans-timing = Термін
plans-responsible = Відповідальний
plans-participants = Учасники
plans-mark = Відмітка
plans-margin = Примітки на полях
plans-rows-caption = Рядки плану за розділами
plans-no-rows = У плані ще немає рядків
plans-no-rows-why = Почніть із засідань: зазвичай їх чотири або п’ять
plans-section-edit = Правити
plans-row-mark = Позначити
plans-row-open = Відкрити рядок
plans-other-in-force = Це нова редакція, її ще не затверджено.
plans-other-in-force-read = Прочитати чинну
plans-open-remarks = { $n ->
    [one] { $n } примітка на полях
    [few] { $n } примітки на полях
   *[many] { $n } приміток на полях
}
plans-theme = Науково-методична проблема
plans-school_theme = Тема закладу
plans-goal = Мета
plans-tasks = Завдання
plans-results = Очікувані результати
plans-analysis = Аналіз минулого року
plans-basis = Нормативна основа
plans-epigraph = Епіграф
plans-form = Форма проведення
plans-questions = Питання, по одному в рядку
plans-preparation = Підготовка
plans-output = Що залишиться
plans-task = Служить завданню
plans-task-none = Не вибрано
plans-theme-hint = Одним реченням
plans-tasks-hint = По одному в рядку, від трьох до восьми
plans-part-theme = Тема і завдання
plans-part-meetings = Засідання
plans-part-organisation = Організаційна робота
plans-part-methods = Методична робота
plans-part-beginners = Робота з молодими фахівцями
plans-part-growth = Підвищення майстерності
plans-part-events = Відкриті заходи та взаємовідвідування
plans-part-control = Діагностика та контроль
plans-part-bank = Методична скарбничка
plans-part-parents = Робота з батьками
plans-part-prevention = Профілактика
plans-part-information = Інформаційна робота

## The editor

plans-parts = Розділи плану
plans-save = Зберегти
plans-saved = Збережено
plans-saved-at = Збережено { $value }
plans-to-plan = До плану
plans-conflict-title = Цей розділ { $other } змінила інша людина: { $value }
plans-conflict-text = Ваші правки цілі, вони у формі нижче. Збережіть їх знову, щоб залишити свої, або візьміть збережені
plans-conflict-take = Взяти збережене
plans-row = Рядок { $value }
plans-row-here = Рядок { $value } розділу
plans-row-new = Новий рядок
plans-row-up = Підняти рядок { $value }
plans-row-down = Опустити рядок { $value }
plans-row-remove = Прибрати рядок { $value }
plans-row-removed = Рядок прибрано з плану
plans-row-restored = Рядок знову в плані
plans-add-row = Додати рядок
plans-add-meeting = Додати засідання
plans-timing-hint = Термін можна писати як у плані: 15 вересня, до 15.03, вересень–жовтень, I семестр, щомісяця, 1 раз на семестр, протягом року
plans-timing-not-understood = Термін не зрозуміло. Назвіть день, місяць або чверть
plans-tasks-too-many = Залиште не більше двадцяти завдань
plans-rows-too-many = У розділі вміщується не більше 150 рядків
plans-who-head = голова МО
plans-who-secretary = секретар МО
plans-who-deputy = заступник директора
plans-who-class-teachers = класні керівники
plans-who-mentors = наставники

## Checks

plans-before = Перед надсиланням
plans-ready = Зауважень немає, план можна надсилати
plans-severity-error = Без цього не надіслати
plans-severity-warning = Перевірте
plans-severity-hint = Варто подумати
plans-fix = Виправити
plans-check-theme = Немає науково-методичної проблеми.
plans-check-goal = Не названо мети.
plans-check-tasks = Немає завдань.
plans-check-content = Рядок { $value }: немає змісту. Напишіть його або приберіть рядок.
plans-check-responsible = Рядок { $value }: немає відповідального. Впишіть людину, роль або «класні керівники».
plans-check-timing = Рядок { $value }: немає терміну. Впишіть день, місяць або чверть.
plans-check-timing-unknown = Рядок { $value }: термін не зрозуміло. Назвіть хоча б місяць.
plans-check-few-meetings = Засідань: { $value }. Зазвичай їх не менше чотирьох.
plans-check-term-without-meeting = { $value }: немає жодного засідання. Додайте його або змініть термін іншого.
plans-check-year = Схоже, залишився інший рік: { $value }. Замініть його на рік плану.
plans-check-person-left = { $value } тут більше не працює. Призначте іншого.
plans-check-person-unknown = { $value } не з цього об’єднання. Перевірте ім’я або підтвердьте, що це гість.
plans-check-vague = Рядків із терміном «протягом року»: { $value } %. Назвіть місяці там, де вони відомі.
plans-check-burden = { $value } відповідає більш ніж за половину плану. Розділіть роботу.
plans-check-burden-head = Понад половина плану на голові. Розділіть роботу.
plans-check-task = Завданню { $value } не служить жоден рядок. Укажіть його біля слушного рядка.
plans-check-no-events = Немає відкритих заходів і взаємовідвідувань.
plans-check-clash = Того самого дня: { $value }. Перенесіть одне з двох.
plans-check-day-off = { $value }: вихідний або свято. Виберіть робочий день.
plans-check-july = { $value }: у липні занять немає. Перевірте термін.

## Remarks and marks

plans-remark = Примітка
plans-remark-plan = Примітка до плану
plans-remark-row = Примітка до рядка
plans-remark-hint = До окремого рядка її залишають на сторінці рядка
plans-remark-make = Залишити примітку
plans-remark-made = Примітку на полях залишено
plans-remark-settle = Виправлено
plans-remark-settled = Примітку викреслено
plans-remark-reopened = Примітка знову відкрита
plans-due = Найближчий термін
plans-mark-heading = Відмітка про виконання
plans-mark-what = Що з цим рядком
plans-mark-done = Виконано
plans-mark-partly = Виконано частково
plans-mark-moved = Перенесено
plans-mark-not-done = Не виконано
plans-mark-open = Зняти відмітку
plans-mark-make = Позначити
plans-marked = Відмітку поставлено
plans-marks = Відмітки
plans-cause = Причина
plans-cause-hint = Потрібна, якщо виконано не все, перенесено або не виконано
plans-cause-missing = Назвіть причину: вона увійде до аналізу року
plans-moved = Новий термін
plans-result = Що вийшло
plans-result-hint = Протокол, довідка, практика, кількість учасників
plans-standing-done = Виконано
plans-standing-partly = Виконано частково
plans-standing-not-done = Не виконано
plans-standing-moved = Перенесено
plans-standing-ahead = Попереду
plans-standing-now = Виконується
plans-standing-late = Термін минув

## Editions

plans-editions = Редакції
plans-in-force = Чинна
plans-superseded = Замінено новою
plans-approved-on = Затверджено { $value }
plans-amended-because = Аркуш змін. Підстава: { $value }
plans-compare = Що змінилося
plans-compare-draft = Чим чернетка відрізняється від чинної
plans-comparison = Редакції { $value } і { $other }: що змінилося
plans-comparison-draft = Друга редакція ще пишеться. Закреслено прибране, підкреслено нове
plans-comparison-how = Закреслено прибране, підкреслено нове
plans-same = Тексти збігаються
plans-same-why = Між цими редакціями нічого не змінилося
plans-back = До плану
plans-change-changed = змінено
plans-change-added = додано
plans-change-removed = прибрано

## The plan on paper

plans-paper = Друк і файли
plans-paper-corrections-open = Аркуш коригування
plans-paper-title = ПЛАН РОБОТИ
plans-paper-year = на { $value }/{ $other } навчальний рік
plans-paper-name = План роботи МО на { $value }-{ $other } навчальний рік
plans-paper-edition = редакція { $value }
plans-paper-draft = Чернетка
plans-paper-author = Керівник МО: { $value }
plans-paper-head = Керівник методичного об’єднання
plans-paper-head-acting = В. о. керівника методичного об’єднання
plans-paper-consider = РОЗГЛЯНУТО
plans-paper-consider-where = на засіданні МО
plans-paper-consider-numbered = протокол від { $value } № { $other }
plans-paper-agree = ПОГОДЖЕНО
plans-paper-adopt = СХВАЛЕНО
plans-paper-adopt-where = педагогічною радою
plans-paper-adopt-numbered = протокол від { $value } № { $other }
plans-paper-approve = ЗАТВЕРДЖЕНО
plans-paper-approve-order = Наказ
plans-paper-approve-order-of = Наказ { $value }
plans-paper-approve-numbered = від { $value } № { $other }
plans-paper-post-deputy = заступник директора
plans-paper-post-principal = директор
plans-paper-post-deputy-acting = в. о. заступника директора
plans-paper-post-principal-acting = в. о. директора
plans-paper-number = № з/п
plans-paper-meeting = Тема, форма проведення
plans-paper-questions = Питання для розгляду
plans-paper-between = Робота між засіданнями
plans-paper-output = Документ
plans-paper-mark = Позначка про виконання
plans-paper-marks-blank = Стовпець позначок порожній
plans-paper-marks-shown = З позначками порталу
plans-paper-corrections = АРКУШ КОРИГУВАННЯ
plans-paper-corrections-of = плану роботи { $value }
plans-paper-corrections-name = Аркуш коригування плану МО { $value }-{ $other }
plans-paper-grounds = Підстава: { $value }
plans-paper-place = Що змінено
plans-paper-was = Було
plans-paper-is = Стало
plans-paper-portal = У порталі: { $value }
plans-paper-portal-step = { $what } { $day }, { $who }

## Annexes, the diary, giving up

plans-part-annexes = Додатки
plans-annexes-shown = Що надрукувати після плану
plans-annexes-hint = Теми самоосвіти, наставників і склад портал візьме з відомостей про членів об’єднання
plans-annexes-more = Після збереження з’являться нові порожні рядки
plans-annex-hours = Графік відкритих виховних годин
plans-annex-visits = Графік взаємовідвідувань
plans-annex-topics = Теми самоосвіти
plans-annex-mentors = Наставництво
plans-annex-members = Склад об’єднання
plans-annex-unit = Клас
plans-annex-teacher = Хто проводить
plans-annex-theme = Тема
plans-annex-visitors = Хто відвідає
plans-annex-topic = Тема самоосвіти
plans-annex-mentor = Наставник
plans-annex-beginner = Молодий фахівець
plans-annex-number = Додаток { $value }
plans-annex-name = Прізвище, ім’я, по батькові
plans-annex-post = Посада
plans-diary = Хто й коли писав план
plans-diary-how = За вечорами, а не за натисканнями. Відкрийте розділ, щоб побачити, що змінилося
plans-diary-empty = Записів ще немає
plans-diary-empty-why = Вони з’являться, щойно хтось змінить план
plans-diary-nothing = До кінця вечора текст став колишнім
plans-step-discard = Зміни скасовано
plans-discard-heading = Відмовитися від змін?
plans-discard-text = Затверджений план залишиться, яким був. Написане збережеться на сторінці «Хто й коли писав план»
plans-discard = Відмовитися від змін
plans-discarded = Зміни скасовано. Діє затверджений план
plans-problem-future = Цей день ще не настав
plans-check-no-beginners = Молодих фахівців: { $value }, а роботи з ними в плані немає.
plans-check-repealed = Документ втратив чинність: { $value }. Замініть його чинним.

# By this word a decision is known to be on the plan.
plans-word = план
## A plan brought from Word

plans-source-word = План минулого року залишився у Word?
plans-import = План із Word
plans-import-text = Портал прочитає таблиці та списки, розкладе їх за розділами, переведе терміни на новий рік і покаже поруч із вихідним текстом. До кнопки «Прийняти» в план нічого не записується.
plans-import-year = На який навчальний рік скласти план
plans-import-file = Файл плану
plans-import-rules = Один файл .docx, не більше 12 МБ. Старий .doc спочатку збережіть у Word як .docx.
plans-import-read = Прочитати
plans-import-earlier = Завантажені раніше
plans-import-about = { $value }, { $other }
plans-import-draft = не прийнято
plans-import-not-word = Це не документ Word. Збережіть план як .docx і виберіть його знову
plans-import-encrypted = Документ закрито паролем. Зніміть пароль у Word і виберіть файл знову
plans-import-damaged = Документ пошкоджено, прочитати його не вдалося. Відкрийте його у Word, збережіть наново й виберіть знову
plans-import-busy = Читач документів зайнятий. Зачекайте хвилину й надішліть файл знову
plans-import-nothing = У документі не знайшлося жодного рядка плану. Перевірте, чи це той файл
plans-import-too-long = У документі понад 600 рядків: це не один план. Розділіть файл і завантажте частинами
plans-import-years = Із плану на { $value } у план на { $other } навчальний рік
plans-import-found = { $n ->
    [one] Знайдено { $n } рядок.
    [few] Знайдено { $n } рядки.
   *[many] Знайдено { $n } рядків.
}
plans-import-doubtful = { $n ->
    [one] { $n } викликає сумніви.
    [few] { $n } викликають сумніви.
   *[many] { $n } викликають сумніви.
}
plans-import-left-out = { $n ->
    [one] { $n } не ввійде до плану.
    [few] { $n } не ввійдуть до плану.
   *[many] { $n } не ввійдуть до плану.
}
plans-import-nothing-yet = До плану ще нічого не записано. Виправлення зберігаються тут, до них можна повернутися завтра.
plans-import-head-hint = Стане в план там, де ці поля ще порожні
plans-import-is-left-out = Не ввійде
plans-import-is-doubtful = Перевірте
plans-import-is-clear = Зрозуміло
plans-import-original = У документі
plans-import-understood = Як зрозуміло
plans-import-questions = Питання
plans-import-mend = Виправити рядок
plans-import-section = Розділ плану
plans-import-right = Усе правильно
plans-import-leave = Не брати до плану
plans-import-take = Взяти до плану
plans-import-join = Приєднати до рядка вище
plans-import-split = Розділити за рядками
plans-import-one-line = Щоб розділити, почніть кожну справу з нового рядка
plans-import-conflict = Цей рядок уже змінила інша людина. Ваш текст у полях нижче, збережений тут. Натисніть «Усе правильно», щоб залишити свій
plans-import-accept = Прийняти до плану
plans-import-delete = Видалити завантаження
plans-import-deleted = Завантаження видалено
plans-imported = { $n ->
    [one] До плану додано { $n } рядок. Повернути все як було можна протягом семи днів
    [few] До плану додано { $n } рядки. Повернути все як було можна протягом семи днів
   *[many] До плану додано { $n } рядків. Повернути все як було можна протягом семи днів
}
plans-import-done = Рядки прийнято до плану на { $value } навчальний рік.
plans-import-take-back = Узяти завантаження назад?
plans-import-take-back-hint = Із плану підуть саме ці рядки, решта залишиться. Це можна зробити протягом семи днів.
plans-import-take-back-now = Узяти назад
plans-import-edited = Ці рядки відтоді правили, вони залишаться в плані:
plans-import-edited-too = Прибрати і їх
plans-import-taken-back = { $n ->
    [one] Із плану прибрано { $n } рядок
    [few] Із плану прибрано { $n } рядки
   *[many] Із плану прибрано { $n } рядків
}
plans-refused-import-accepted = Це завантаження вже прийнято до плану. Правте рядки в самому плані
plans-refused-import-empty = Жодного рядка не відмічено для плану. Візьміть хоча б один
plans-refused-import-old = Узяти назад уже не можна: минуло понад сім днів або це вже зроблено
plans-import-doubt-section = Розділ не названо, рядок поставлено в організаційну роботу.
plans-import-doubt-split = В одній комірці було кілька справ, їх розділено.
plans-import-doubt-term = Термін узято з тексту.
plans-import-doubt-responsible = Відповідального взято з тексту.
plans-import-doubt-ditto = У комірці стояло «те саме», узято з рядка вище.
plans-import-doubt-no-timing = Терміну немає.
plans-import-doubt-timing = Термін не зрозумілий: { $value }.
plans-import-doubt-no-responsible = Відповідального немає.
plans-import-doubt-left = { $value } тут більше не працює.
plans-import-doubt-stranger = { $value } не з цього об’єднання.

## For everybody

plans-public = Плани, відкриті для всіх
plans-public-how = Затверджені плани об’єднань, які заклади показують кожному
plans-public-none = Відкритих планів ще немає
plans-public-none-why = Об’єднання відкриває план саме, коли його затверджено
plans-public-read = Подивитися, що бачать усі
plans-publish = Показати план усім
plans-unpublish = Прибрати з відкритого доступу
plans-published = План тепер може прочитати кожен
plans-unpublished = План більше не видно стороннім
plans-refused-not-yet-public = Показати всім можна лише затверджений план
plans-record = Записати в облік року
