# What schools send to the centre, and what the centre says of it.

## The register

submissions-menu = Огляд громади
submissions-menu-short = Огляд
submissions-menu-queue = Документи на перегляді
submissions-register = Реєстр документів
submissions-register-heading = документи шкіл
submissions-register-name = Реєстр документів шкіл, { $value }
submissions-register-caption = Школи й документи року: що здано, що переглядають, чого немає
submissions-on-day = На { $value }.
submissions-next = Найближчий строк: { $value }, { $other }.
submissions-print = Друк і таблиця
submissions-who = Хто що здав
submissions-school = Школа
submissions-which = Показати
submissions-all-schools = Усі школи
submissions-owing-only = Лише з боргами
submissions-order = Порядок
submissions-owing-first = Спершу з боргами
submissions-by-name = За назвою
submissions-show = Показати вибране
submissions-total = Усього
submissions-closed-on = закрита { $value }
submissions-no-schools = За цим запитом шкіл немає. Скиньте добір.
submissions-in-time = Здано вчасно
submissions-of = { $value } із { $other }
submissions-of-expected = із { $value } очікуваних за рік
submissions-waiting-for-you = Чекають на ваш перегляд
submissions-oldest = { $n ->
    [one] найдавніший чекає { $n } день
    [few] найдавніший чекає { $n } дні
   *[many] найдавніший чекає { $n } днів
}
submissions-owing-schools = Шкіл із боргами
submissions-owed-documents = { $n ->
    [one] не здано { $n } документ
    [few] не здано { $n } документи
   *[many] не здано { $n } документів
}
submissions-came = Здано документів
submissions-figures = Повнота і вчасність
submissions-figures-how = Рахуються лише школи, що працювали в день строку. Порожній документ не вважається зданим, продовжений строк вважається строком.
submissions-by-duty = За документами
submissions-by-month = За місяцями строку
submissions-month = Місяць
submissions-completeness = Повнота
submissions-timeliness = Вчасно
submissions-share = { $value } із { $other }
submissions-expected = Чекали
submissions-sent-of = Здали
submissions-over = Строк минув або здано
submissions-in-time-of = Вчасно
submissions-legend-late = пізніше, днів
submissions-late-by = { $n ->
    [one] пізніше на { $n } день
    [few] пізніше на { $n } дні
   *[many] пізніше на { $n } днів
}
submissions-standing-in-time = вчасно
submissions-standing-waiting = на перегляді
submissions-standing-returned = на доопрацюванні
submissions-standing-owed = не здано
submissions-standing-granted = строк продовжено
submissions-standing-not-due = строк не настав
submissions-standing-absent = школи не було

## The queue

submissions-queue = На перегляді
submissions-queue-lead = Першим стоїть те, що чекає найдовше. Непрочитане школа ще може відкликати.
submissions-queue-empty = Усе переглянуто
submissions-queue-empty-why = Коли школа надішле документ, він з’явиться тут
submissions-all-waiting = Усі, { $value }
submissions-waiting = { $n ->
    [one] Чекає { $n } документ
    [few] Чекають { $n } документи
   *[many] Чекають { $n } документів
}
submissions-waits = { $n ->
    [one] чекає { $n } день
    [few] чекає { $n } дні
   *[many] чекає { $n } днів
}
submissions-round = Надсилання { $value }
submissions-empty = порожній документ
submissions-in-work = У роботі: { $value }
submissions-lapsed = Змінено після ознайомлення
submissions-lapsed-lead = З цими документами вже ознайомилися, але школа надіслала їх знову. Усередині видно, що змінилося.
submissions-accepted-on = ознайомлено { $value }
submissions-changed-on = надіслано знову { $value }

## The list of duties

submissions-duties = Що здають школи
submissions-duties-of = Що здають школи у { $value } році
submissions-duties-lead = За цим списком школи бачать, що й коли здати, а центр — хто що винен.
submissions-no-duties = Списку на цей рік ще немає
submissions-no-duties-why = Додайте звичайний набір одним натисканням і виправте дні
submissions-duty = Документ
submissions-kind = Вид
submissions-due = Строк
submissions-acts = Дії
submissions-withdrawn = знято
submissions-withdraw = Зняти
submissions-restore = Повернути
submissions-usual = Звичайний набір
submissions-usual-lead = Протоколи, список учасників, план, аналіз за півріччя та за рік — зі звичайними строками. Що вже є в списку, лишиться як є.
submissions-usual-add = Додати звичайний набір
submissions-usual-added = Звичайний набір додано. Перевірте строки
submissions-duty-new = Новий документ у списку
submissions-choose = Виберіть
submissions-number = Номер
submissions-number-hint = Для протоколів та інших документів
submissions-title = Назва
submissions-title-hint = Коротко: так називатиметься стовпець реєстру
submissions-note = Що треба надіслати
submissions-duty-add = Додати до списку
submissions-duty-added = Документ додано до списку
submissions-duty-saved = Зміни збережено
submissions-duty-withdrawn = Документ знято. Те, що за ним здано, збереглося
submissions-duty-restored = Документ знову в списку
submissions-save = Зберегти
submissions-cancel = Скасувати
submissions-problem-year = Цей день не належить до вибраного навчального року
submissions-problem-listed = Такий документ уже є в списку цього року
submissions-kind-plan = План роботи
submissions-kind-protocol = Протокол
submissions-kind-members = Список учасників
submissions-kind-half-year = Аналіз за півріччя
submissions-kind-year = Аналіз за рік
submissions-kind-other = Інше
submissions-named-plan = План роботи
submissions-named-protocol = Протокол № { $value }
submissions-named-members = Список учасників
submissions-named-half-year = Аналіз за півріччя
submissions-named-year = Аналіз за рік

## The side of the school

submissions-own = Здати до центру
submissions-own-lead = Що чекає від вас центр громади, до якого дня і що з надісланим.
submissions-documents = Документи року
submissions-nothing-owed = Центр ще нічого не попросив
submissions-nothing-owed-why = Коли центр складе список документів року, він з’явиться тут
submissions-until = До { $value }
submissions-proposed-by = До надсилання готово: { $value }
submissions-extension-waits = Прохання про строк чекає на відповідь
submissions-to-submission = Що надіслано
submissions-ready-heading = Що буде надіслано
submissions-ready = Документ готовий до надсилання.
submissions-ready-edition = Документ готовий до надсилання, редакція { $value }.
submissions-missing-plan = Затвердженого плану на цей рік ще немає. Спершу затвердьте план.
submissions-missing-protocol = Підписаного протоколу з таким номером ще немає.
submissions-missing-members = В об’єднанні ще немає учасників.
submissions-report-elsewhere = Аналітичний звіт надсилають з його власної сторінки, коли його затверджено.
submissions-text = Текст документа
submissions-text-hint = Кожен рядок стане абзацом
submissions-will-lapse = Центр уже ознайомився з цим документом. Якщо надіслати новий, це перестане діяти, і центр побачить різницю.
submissions-send = Надіслати до центру
submissions-sent-now = Надіслано. Поки центр не відкрив документ, його можна відкликати
submissions-propose-lead = Надсилають заступник або директор. Повідомте, що документ готовий.
submissions-propose = Готово, час надсилати
submissions-proposed = Заступник і директор побачать, що документ готовий
submissions-proposal-forgotten = Позначку про готовність знято
submissions-waits-for-centre = Документ надіслано, він чекає на центр. Новий можна надіслати, коли центр відповість або якщо відкликати цей.
submissions-extension-heading = Попросити інший строк
submissions-wanted-until = Новий строк
submissions-reason = Причина
submissions-extension-ask = Попросити строк
submissions-extension-asked = Прохання надіслано до центру
submissions-problem-earlier = Новий строк має бути пізніше теперішнього і не в минулому
submissions-extensions = Прохання про строки
submissions-extensions-lead = Продовжений строк вважається строком: здане до нього здано вчасно.
submissions-no-extensions = Прохань немає
submissions-no-extensions-why = Тут з’являться прохання шкіл про інший строк
submissions-extension-state-asked = Чекає на відповідь
submissions-extension-state-granted = Строк продовжено
submissions-extension-state-refused = Відмовлено
submissions-grant-until = Продовжити до
submissions-answer = Відповідь
submissions-answer-hint = обов’язкова у разі відмови
submissions-grant = Продовжити
submissions-refuse = Відмовити
submissions-extension-granted = Строк продовжено
submissions-extension-refused = Відмову надіслано школі

## One sending

submissions-status-sent = Надіслано
submissions-status-opened = На перегляді
submissions-status-accepted = Прийнято
submissions-status-returned = Повернено на доопрацювання
submissions-status-noted = Ознайомлено
submissions-status-advised = Надано поради
submissions-status-recalled = Відкликано школою
submissions-status-reopened = Відкрито знову
submissions-status-lapsed = Замінено новим надсиланням
submissions-step-send = Надіслано
submissions-step-recall = Відкликано
submissions-step-open = Відкрито
submissions-step-take = Узяв у роботу інший
submissions-step-accept = Прийнято
submissions-step-return = Повернено
submissions-step-note = Ознайомлено
submissions-step-advise = Надано поради
submissions-step-reopen = Відкрито знову
submissions-step-lapse = Замінено новим надсиланням
submissions-paper = На папері
submissions-empty-why = У документі самі заголовки. Він не вважається зданим.
submissions-has-later = Школа надіслала цей документ ще раз. Нове надсилання — у списку праворуч.
submissions-closed-letter = { $value }, { $other }. Документ ще ніхто не відкривав, і школа може його відкликати. Коли ви відкриєте його, він буде у вас у роботі.
submissions-open = Відкрити й узяти в роботу
submissions-changes = Що змінилося
submissions-whole = Увесь документ
submissions-changes-heading = { $n ->
    [one] { $n } зміна з минулого надсилання
    [few] { $n } зміни з минулого надсилання
   *[many] { $n } змін з минулого надсилання
}
submissions-change-changed = змінено
submissions-change-added = додано
submissions-change-removed = прибрано
submissions-in-whole = Показати в документі
submissions-remark-here = Зауваження
submissions-remark-row = Зауваження до рядка { $value }
submissions-cell = До чого зауваження
submissions-whole-row = Увесь рядок
submissions-remark = Зауваження
submissions-remark-make = Додати зауваження
submissions-remark-whole = Зауваження до всього документа
submissions-remark-made = Зауваження додано
submissions-remark-delete = Прибрати
submissions-remark-deleted = Зауваження прибрано
submissions-remarks-whole = До всього документа
submissions-earlier = Попередні зауваження й відповіді
submissions-your-answer = Ваша відповідь
submissions-answer-send = Відповісти
submissions-answered = Відповідь збережено
submissions-verdict = Рішення центру
submissions-verdict-reason = Що передати школі
submissions-verdict-hint = Обов’язково, якщо повертаєте чи радите
submissions-verdict-accept = Прийняти
submissions-verdict-return = Повернути на доопрацювання
submissions-verdict-note = Ознайомлено
submissions-verdict-advise = Надати поради
submissions-take = Продовжити замість колеги
submissions-taken = Тепер документ у роботі у вас
submissions-accepted = Документ прийнято
submissions-returned = Документ повернено школі
submissions-noted = Позначено: ознайомлено
submissions-advised = Поради передано школі
submissions-reopen-heading = Відкрити знову
submissions-reopen = Відкрити знову
submissions-reopened = Документ відкрито знову, школа може його виправити
submissions-recall-lead = Центр ще не відкривав документ.
submissions-recall = Відкликати
submissions-recalled = Документ відкликано
submissions-story = Шлях документа
submissions-rounds = Усі надсилання
submissions-refused-role = Це роблять інші
submissions-refused-sender = Документи до центру надсилають заступник або директор школи
submissions-refused-state = Зараз цього зробити не можна: документ уже в іншому стані
submissions-refused-own = Документ уже у вас у роботі
submissions-refused-other = Документ у роботі в колеги ({ $value }). Спершу візьміть його собі
submissions-refused-waiting = Документ уже надіслано, він чекає на центр
submissions-refused-nothing = Надсилати поки нічого
submissions-refused-asked = Прохання про строк уже чекає на відповідь центру
submissions-refused-answered = На це прохання вже відповіли
submissions-refused-day = Строк має бути пізніше попереднього, відповідь — не довша за тисячу знаків
submissions-refused-no-reason = Напишіть, чому відмовлено
submissions-refused-empty-remark = Напишіть зауваження чи відповідь, до двох тисяч знаків

## Reminders

submissions-reminders = Нагадування
submissions-reminders-lead = Кому і про що нагадали. Лист іде лише тим, хто винен: за тиждень, у день строку та через три дні.
submissions-no-reminders = Нагадувань ще не було
submissions-no-reminders-why = Портал нагадує сам, а кнопка в огляді нагадує всім боржникам одразу
submissions-to-whom = Кому
submissions-when = Коли
submissions-reminder-before = до строку
submissions-reminder-day = у день строку
submissions-reminder-after = після строку
submissions-reminder-hand = за кнопкою
submissions-remind = { $n ->
    [one] Нагадати { $n } школі
    [few] Нагадати { $n } школам
   *[many] Нагадати { $n } школам
}
submissions-reminded = { $n ->
    [one] Лист отримає { $n } школа
    [few] Листи отримають { $n } школи
   *[many] Листи отримають { $n } шкіл
}
submissions-letter-subject = Документи для центру громади: { $association }
submissions-letter =
    Вітаємо, { $name }.

    Центр громади чекає від об’єднання «{ $association }»:
    { $list }

    Надіслати документи або попросити інший строк можна тут:
    { $link }
submissions-letter-due = – { $value }, до { $other }
submissions-letter-late = – { $value }, строк минув { $other }

## Settling remarks

submissions-remark-settle = Враховано
submissions-remark-settled = Зауваження знято
submissions-remark-unsettled = Зауваження знову чинне
