# Meetings, their agendas and protocols.

## The list

meetings-menu = Протоколи
meetings-heading = Засідання і протоколи
meetings-of-year = { $value } навчальний рік
meetings-new = Нове засідання
meetings-empty = Засідань цього року ще немає
meetings-empty-why = Їх призначають за планом: теми, питання й доповідачі перейдуть до порядку денного самі
meetings-ahead = Попереду
meetings-held-before = Відбулися
meetings-items = { $n ->
    [one] { $n } питання
    [few] { $n } питання
   *[many] { $n } питань
}
meetings-open-remarks = { $n ->
    [one] { $n } зауваження
    [few] { $n } зауваження
   *[many] { $n } зауважень
}
meetings-status-planned = Призначено
meetings-status-held = Чернетка протоколу
meetings-status-reading = На читанні в учасників
meetings-status-signed = Підписано
meetings-status-correcting = Виправляється
meetings-status-filed = У справі
meetings-status-cancelled = Скасовано

## The beginning

meetings-association = Об’єднання
meetings-choose = Не вибрано
meetings-theme = Тема
meetings-held-on = Дата
meetings-held-on-hint = Як зручно: 26.11, 26 листопада, 26.11.2026
meetings-form = Форма
meetings-place = Місце
meetings-place-hint = Якщо не заповнити, буде звичне місце засідань об’єднання
meetings-kind = Вид засідання
meetings-kind-regular = Планове
meetings-kind-extraordinary = Позачергове
meetings-kind-extended = Розширене
meetings-kind-joint = Спільне
meetings-joint-with = З яким об’єднанням
meetings-call = Призначити засідання
meetings-call-not = Не призначати
meetings-called = Засідання призначено. Перевірте порядок денний і надішліть його учасникам
meetings-called-already = Це засідання вже призначено. Ось воно
meetings-by-the-plan = За планом
meetings-agenda-of-row = Ці питання перейдуть до порядку денного:
meetings-rows = Засідання з плану
meetings-agenda-review = Про виконання рішень попереднього засідання
meetings-from-row = Провести засідання

## The meeting

meetings-of-day = Засідання { $value }
meetings-agenda-of-day = Порядок денний: { $value }
meetings-protocol-of-day = Протокол: { $value }
meetings-edit-agenda = Змінити порядок денний
meetings-write = Вести протокол
meetings-hold = Засідання відбулося
meetings-held = Засідання позначено як таке, що відбулося. Усі позначені присутніми, крім тих, хто попередив
meetings-unhold = Засідання ще не відбулося
meetings-unheld = Засідання знову призначено, написане збережено
meetings-agenda = Порядок денний
meetings-no-agenda = Питань у порядку денному ще немає
meetings-course = Порядок денний і перебіг засідання
meetings-chair = Голова
meetings-secretary = Секретар
meetings-present = Присутні
meetings-absent = Відсутні
meetings-guests = Запрошені
meetings-quorate = { $value } із { $other }, кворум є
meetings-not-quorate = { $value } із { $other }, кворуму немає
meetings-minutes-of = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
   *[many] { $n } хвилин
}
meetings-look = Переглянути
meetings-give = Дати учасникам на читання
meetings-given = Чернетку протоколу бачать учасники, вони можуть залишити зауваження
meetings-recall = Забрати з читання
meetings-recalled = Чернетку знову бачать лише ті, хто її пише
meetings-cancel-heading = Скасувати засідання?
meetings-cancel-reason = Причина
meetings-cancel = Скасувати засідання
meetings-cancelled = Засідання скасовано. Номер за ним не залишається
meetings-restore = Призначити знову
meetings-restored = Засідання знову призначено
meetings-to-bank = Запропонувати до скарбнички

## Answers beforehand

meetings-will-you-come = Ви прийдете?
meetings-you-come = Ви відповіли: прийду.
meetings-you-do-not-come = Ви відповіли: не зможу ({ $value }).
meetings-come = Прийду
meetings-come-not = Не зможу
meetings-why-not = Чому не зможете
meetings-reply-without-reason = Напишіть причину, вона ввійде до протоколу
meetings-replied-yes = Відповідь прийнято: ви прийдете
meetings-replied-no = Відповідь прийнято: вас не буде
meetings-answers = Хто прийде
meetings-coming = { $n ->
    [one] Прийде { $n } особа.
    [few] Прийдуть { $n } особи.
   *[many] Прийдуть { $n } осіб.
}
meetings-silent = { $n ->
    [one] { $n } ще не відповів.
    [few] { $n } ще не відповіли.
   *[many] { $n } ще не відповіли.
}
meetings-circulate = Надіслати порядок денний учасникам
meetings-circulate-again = Надіслати ще раз
meetings-circulated = Порядок денний надіслано учасникам
meetings-circulated-at = Порядок денний надіслано { $value }
meetings-late-to-send = Порядок денний ще не надіслано. Зазвичай його отримують за 5–7 днів
meetings-letter-subject = Засідання { $day }: { $theme }
meetings-letter =
    Вітаємо, { $value }!

    Засідання об’єднання: { $day }, { $place }.
    Тема: { $theme }

    Порядок денний:
    { $agenda }

    Дайте знати, чи прийдете: { $link }

## Proposals

meetings-proposals = Запропоновані питання
meetings-no-proposals = Питань поки не пропонували
meetings-no-proposals-why = Запропонувати питання може кожен. Керівник внесе його до порядку денного або відповість, чому ні
meetings-propose-heading = Запропонувати питання
meetings-proposal-title = Питання
meetings-proposal-title-hint = Наприклад: про зведений графік контрольних робіт
meetings-proposal-why = Навіщо його обговорювати
meetings-propose = Запропонувати
meetings-proposed = Питання запропоновано
meetings-proposal-open = Чекає на відповідь
meetings-proposal-taken = У порядку денному
meetings-proposal-declined = Відхилено
meetings-proposal-where = Відкрити засідання
meetings-proposal-to = На яке засідання
meetings-proposal-take = Внести до порядку денного
meetings-proposal-was-taken = Питання внесено до порядку денного останнім
meetings-proposal-why-not = Чому ні
meetings-proposal-decline = Відхилити
meetings-proposal-was-declined = Питання відхилено, автор побачить відповідь

## The page on which the protocol is written

meetings-more = Час, вид і форма протоколу
meetings-starts-at = Початок
meetings-ends-at = Закінчення
meetings-mode = Як відбувається
meetings-mode-in-person = Очно
meetings-mode-remote = Дистанційно
meetings-mode-mixed = Змішано
meetings-protocol = Форма протоколу
meetings-protocol-full = Повна
meetings-protocol-short = Коротка
meetings-quorum-note = Без кворуму
meetings-quorum-note-hint = Якщо кворуму немає, а засідання проводять, напишіть чому
meetings-not-an-hour = Напишіть час так: 14:30
meetings-everybody = Позначити всіх
meetings-as-before = Як минулого разу
meetings-attendance-hint = Стрілки ведуть списком, літера шукає прізвище, пробіл ставить і знімає позначку
meetings-away = тимчасово відсутній
meetings-why = причина
meetings-why-absent = Чому немає: { $value }
meetings-late = Запізнилися
meetings-late-who = Хто прийшов пізніше
meetings-late-item = до питання №
meetings-guest-name = Прізвище та ініціали
meetings-guest-post = Посада
meetings-add-guest = Ще запрошений
meetings-item-number = Питання { $value }
meetings-item-order = Порядок питання { $value }
meetings-item-up = Підняти питання { $value }
meetings-item-down = Опустити питання { $value }
meetings-item-title = Питання
meetings-item-kind = Вид
meetings-item-report = Доповідь
meetings-item-message = Повідомлення
meetings-item-exchange = Обмін досвідом
meetings-item-master-class = Майстер-клас
meetings-item-account = Звіт
meetings-item-information = Інформація
meetings-item-other = Різне
meetings-item-decisions = Про виконання рішень
meetings-item-remove = Прибрати питання
meetings-item-removed = Питання прибрано з порядку денного
meetings-item-restored = Питання знову в порядку денному
meetings-skip-review = Цього разу не розглядати
meetings-add-item = Додати питання
meetings-too-many-items = Залиште не більше ніж 60 питань
meetings-speakers = Доповідає
meetings-minutes = Хвилин
meetings-said-heard = Слухали
meetings-said-spoke = Виступили
meetings-said-questions = Запитання й відповіді
meetings-said-decided = Ухвалили
meetings-said-votes = Голосували
meetings-unanimous = одноголосно
meetings-counted = «за» – { $for }, «проти» – { $against }, «утрималися» – { $abstained }
meetings-votes-for = за
meetings-votes-against = проти
meetings-votes-abstained = утрималися
meetings-decision-text = Рішення
meetings-decision-kind = Що вирішено
meetings-decision-who = Хто
meetings-decision-timing = Термін
meetings-decision-controller = Контроль
meetings-decision-remove = Прибрати рішення { $value }
meetings-decision-removed = Рішення прибрано
meetings-decision-note = Взяти до відома
meetings-decision-approve = Затвердити
meetings-decision-assign = Доручити
meetings-decision-recommend = Рекомендувати
meetings-decision-commend = Подати на заохочення
meetings-decision-plan = Внести до плану
meetings-decision-bank = Прийняти до скарбнички
meetings-decision-petition = Клопотати
meetings-add-decision = Додати рішення
meetings-phrases = Готові формулювання
meetings-carry-to = Перенести на { $value }
meetings-carry-to-backlog = Відкласти до запропонованих
meetings-carried = Питання перенесено на { $value }
meetings-carried-to-backlog = Питання відкладено. Воно чекає серед запропонованих
meetings-save = Зберегти
meetings-saved = Збережено
meetings-saved-at = Збережено { $value }
meetings-saved-joined = Збережено { $value }. Інші частини змінює ще хтось, його правки цілі
meetings-conflict-head = Дата, місце, тема
meetings-conflict-attendance = Присутні
meetings-conflict-item = Питання { $value }
meetings-conflict-by = змінила інша людина: { $value }, { $other }
meetings-conflict-text = Ваш текст цілий, він у формі нижче. Закреслено збережене іншим, підкреслено ваше
meetings-conflict-keep = Залишити моє
meetings-conflict-take = Узяти збережене
meetings-conflict-here = Цю частину змінив ще хтось. Натисніть «Зберегти», щоб побачити обидва тексти
meetings-offer-titles =
    Про аналіз роботи МО за минулий навчальний рік
    Про план роботи МО на навчальний рік
    Про виконання рішень попереднього засідання
    Про теми самоосвіти
    Про результати діагностики професійних утруднень
    Про підсумки тематичного контролю
    Про роботу з молодими вчителями
    Про узагальнення досвіду
    Про матеріали методичної скарбнички
    Про участь у конкурсі, форумі
    Різне
meetings-offer-forms =
    Круглий стіл
    Семінар-практикум
    Майстер-клас
    Педагогічна майстерня
    Ділова гра
    Робоче засідання
meetings-offer-reasons =
    хвороба
    курси
    відрядження
    відпустка
    службова зайнятість
meetings-offer-decisions =
    Інформацію взяти до відома.
    Визнати роботу МО задовільною.
    План роботи схвалити та подати на затвердження.
    Класним керівникам підготувати
    Рекомендувати до поширення досвід
    Включити до методичної скарбнички
    Провести відкриту виховну годину
    Клопотати про призначення наставника.
meetings-offer-terms =
    до наступного засідання
    постійно
    протягом року
    щомісяця
    I семестр
    II семестр

## Materials

meetings-materials = Матеріали
meetings-material-to = До якого питання
meetings-material-whole = До всього засідання
meetings-material-files = Файли
meetings-material-add = Додати
meetings-material-added = Матеріали додано
meetings-material-removed = Матеріал прибрано

## Remarks

meetings-remark = Зауваження
meetings-remark-here = Залишити зауваження
meetings-remark-whole = Зауваження до всього протоколу
meetings-remark-make = Надіслати зауваження
meetings-remark-made = Зауваження надіслано секретарю й керівнику
meetings-remarks = Зауваження до всього протоколу
meetings-answer = Відповідь на зауваження
meetings-settle = Розглянуто
meetings-remark-settled = Зауваження розглянуто

## Refusals

meetings-refused-role = Це роблять інші: секретар, керівник або заступник директора цього об’єднання
meetings-refused-state = Засідання вже в іншому стані. Відкрийте його знову
meetings-refused-signed = Підписаний протокол не змінюється. Щоб виправити помилку, почніть виправлення
meetings-refused-cancelled = Засідання скасовано. Призначте його знову, щоб змінювати
meetings-refused-no-agenda = У порядку денному немає жодного питання. Додайте їх і надішліть знову
meetings-refused-early = День засідання ще не настав. Змініть дату, якщо воно вже минуло
meetings-refused-nowhere = Тут немає об’єднання, для якого можна призначити засідання. Виберіть інше місце роботи
meetings-refused-empty-remark = У зауваженні немає жодного слова. Напишіть його й надішліть знову
meetings-refused-long-answer = Відповідь надто довга. Скоротіть її й надішліть знову
meetings-refused-no-meeting = Виберіть засідання, до порядку денного якого ввійде питання
meetings-refused-no-answer = Напишіть одним реченням, чому питання відхилено
