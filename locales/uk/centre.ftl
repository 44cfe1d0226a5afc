# The section of the district's centre.

centre-menu = Центр
centre-section = Розділ центру
centre-lead = Про центр, новини, події та все, чим центр допомагає класним керівникам.
centre-write = Писати й публікувати
centre-others = Центри інших районів:
centre-about = Про центр
centre-all-news = Усі новини
centre-all-events = Усі події
centre-empty = Розділ центру ще не заповнено
centre-empty-text = Тут будуть положення, мета, працівники й новини центру. Досвід класних керівників району вже можна дивитися у скарбничці.
centre-to-the-bank = До скарбнички

## The menu of the section

centre-tab-front = Центр
centre-tab-news = Новини й оголошення
centre-tab-desk = Матеріали розділу

## News

centre-feed = Стрічка новин (Atom)
centre-no-news = Новин поки немає
centre-no-news-text = Коли центр напише новину чи оголошення, вони з’являться тут і на першій сторінці порталу.
centre-kind-page = Сторінка
centre-kind-news = Новина
centre-kind-announcement = Оголошення
centre-status-draft = Чернетка
centre-status-published = Опубліковано
centre-status-archived = В архіві

## An article

centre-untitled = Без назви
centre-edit = Змінити
centre-look = Подивитися
centre-print = Надрукувати
centre-publish = Опублікувати
centre-withdraw = Повернути до чернеток
centre-archive = До архіву
centre-restore = Повернути з архіву
centre-files = Файли
centre-published = Опубліковано: тепер це бачать усі.
centre-withdrawn = Повернуто до чернеток: тепер це бачить лише центр.
centre-archived = Перенесено до архіву: у списках цього більше немає, за посиланням — можна прочитати.
centre-restored = Повернуто з архіву.
centre-saved = Збережено.
centre-saved-at = Збережено { $value }
centre-deleted = Чернетку видалено.
centre-refused-head-publishes = Сторінки про центр публікує його керівник. Чернетку збережено, вона чекає на нього.
centre-refused-was-shown = Це вже публікували. Перенесіть до архіву.
centre-refused-state = Поки ви дивилися, це змінила інша людина. Відкрийте сторінку знову.
centre-refused-not-ready = Для публікації бракує назви, тексту або слів про людей на знімках. Відкрийте редактор: там позначено, що дописати.
centre-refused-not-centre = Розділ ведуть працівники центру цього району.

## The desk

centre-desk-lead = Чернетки бачить лише центр. Новини публікує консультант, сторінки про центр — його керівник.
centre-pages = Сторінки в меню розділу
centre-nothing-written = Поки нічого немає.
centre-begin = Почати нове
centre-begin-do = Почати
centre-what = Що це
centre-usual = Звичайні сторінки
centre-usual-regulation = Положення про центр
centre-usual-goals = Мета і завдання
centre-usual-staff = Працівники
centre-usual-plan = План роботи центру
centre-usual-contacts = Контакти
centre-up = Вище:
centre-down = Нижче:

## The editor

centre-editor = Редактор
centre-title = Назва
centre-dated = Дата
centre-lead-field = Коротко
centre-lead-hint = Два-три речення: їх видно у списках і на першій сторінці.
centre-text = Текст
centre-text-hint = Абзаци розділяйте порожнім рядком. Рядки, що починаються з «-» або «1.», стануть списком.
centre-source = Джерело
centre-source-hint = Звідки відомості: лист, сайт, ім’я автора.
centre-save = Зберегти
centre-save-draft = Зберегти чернетку
centre-delete = Видалити чернетку
centre-shown-note = Це опубліковано. Читачі побачать зміни, коли ви натиснете «Зберегти».
centre-before = Перед публікацією
centre-before-title = Написати назву
centre-before-text = Написати текст
centre-before-files = Сказати про людей на знімках
centre-ready = Усе готово
centre-conflict = Поки ви писали, це змінила інша людина
centre-conflict-text = Ваш текст цілий: він у формі нижче. Тут — те, що збережено ({ $value }). Щоб залишити свій текст, збережіть ще раз; потрібне скопіюйте звідси.
centre-conflict-take = Взяти збережене
centre-files-choose = Додати файли та знімки
centre-files-upload = Завантажити
centre-files-rules = Документи, презентації, знімки. До { $file } МБ кожен, не більше { $files }.
centre-file-remove = Прибрати файл
centre-file-removed = Файл прибрано.
centre-file-refused = Файл не прийнято. { $value }
centre-files-refused = Прийнято не всі файли. { $value }
centre-picture-description = Що на знімку
centre-picture-description-hint = Одне речення для тих, хто не бачить знімка. Без імен дітей.
centre-consent = Люди на знімку
centre-consent-nobody = Нікого не можна впізнати
centre-consent-given = Усі згодні, згоди зберігаються в закладі
centre-picture-say = Зберегти про знімок
centre-picture-said = Записано.
centre-pictures-unsaid = Скажіть про кожен знімок, що на ньому і чи згодні люди

## Events

centre-tab-events = Календар подій
centre-ics = Підписатися у своєму календарі (.ics)
centre-as-list = Списком
centre-as-month = По місяцях
centre-month-before = Попередній місяць
centre-month-after = Наступний місяць
centre-weekday-1 = пн
centre-weekday-2 = вт
centre-weekday-3 = ср
centre-weekday-4 = чт
centre-weekday-5 = пт
centre-weekday-6 = сб
centre-weekday-7 = нд
centre-no-events = Подій поки не призначено
centre-no-events-text = Коли центр призначить семінар чи майстер-клас, тут можна буде записатися одним натисканням.
centre-event-new = Нова подія
centre-event-edit = Змінити подію
centre-event-add = Створити чернетку
centre-event-added = Чернетку створено. Перевірте її й опублікуйте.
centre-event-title = Назва
centre-event-kind = Вид події
centre-choose = Оберіть
centre-event-seminar = Семінар
centre-event-master-class = Майстер-клас
centre-event-conference = Нарада
centre-event-consultation = Консультація
centre-event-open-event = Відкритий захід
centre-event-contest = Конкурс
centre-event-course = Курси
centre-event-other = Інша подія
centre-event-status-draft = чернетка
centre-event-status-cancelled = скасовано
centre-date = Дата
centre-begins = Початок
centre-ends = Закінчення
centre-place = Де
centre-place-hint = Заклад і кабінет. Якщо подія в мережі, напишіть посилання нижче.
centre-link = Посилання
centre-audience = Для кого
centre-when = Коли
centre-description = Докладніше
centre-event-facts = Про подію
centre-has-sign-up = Потрібен запис
centre-places = Місць
centre-places-hint = Порожньо — скільки завгодно
centre-places-taken = зайнято { $value } з { $other }
centre-sign_up_until = Записатися до
centre-sign-up-heading = Запис
centre-sign-up = Записатися
centre-sign-off = Скасувати запис
centre-wait = Стати в чергу
centre-sign-in-first = Увійти й записатися
centre-left = { $n ->
    [one] Залишилося { $n } місце
    [few] Залишилося { $n } місця
   *[many] Залишилося { $n } місць
}
centre-signing-open = Місць вистачить усім.
centre-signing-full = Усі місця зайнято. Якщо місце звільниться, його отримає перший у черзі, і йому надійде лист.
centre-signing-closed = Запис закінчено.
centre-signing-past = Подія вже почалася.
centre-signing-not-needed = Записуватися не потрібно, приходьте.
centre-you-come = Ви записані
centre-you-wait = Ви в черзі
centre-signed-up = Ви записані. Напередодні надійде лист із нагадуванням.
centre-waiting = Усі місця зайнято, ви в черзі. Якщо місце звільниться, надійде лист.
centre-signed-off = Запис скасовано.
centre-refused-no-sign-up = Записатися вже не можна: запис закінчено або подію скасовано.
centre-refused-cancelled = Скасована подія залишається як була. Створіть нову.
centre-event-cancel = Скасувати подію
centre-event-cancel-text = Усім, хто записався, надійде лист із причиною.
centre-event-cancel-do = Скасувати подію
centre-event-cancelled = Подію скасовано.
centre-reason = Чому
centre-cancelled-because = Подію скасовано:
centre-event-conflict = Ваші зміни цілі: вони у формі нижче. Тут — те, що збережено. Щоб залишити свої, збережіть ще раз.
centre-problem-time = Напишіть час так: 14:30
centre-problem-ends = Закінчення має бути пізніше за початок
centre-problem-where = Напишіть, де подія, або дайте посилання
centre-problem-link = Посилання починається з https://
centre-problem-until = Запис закінчується не пізніше за саму подію
centre-problem-places = Записалося вже більше. Залиште місць не менше, ніж зайнято
centre-people = Хто записався
centre-people-count = { $n ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
centre-people-print = Аркуш реєстрації
centre-nobody = Поки ніхто не записався
centre-nobody-text = Тут буде список тих, хто записався: ім’я, заклад, посада.
centre-signed-at = Записано
centre-paper-people = Аркуш реєстрації
centre-paper-people-name = Аркуш реєстрації { $value }
centre-paper-waiting = У черзі
centre-paper-number = №
centre-paper-name = Прізвище, ім’я, по батькові
centre-paper-school = Заклад
centre-paper-post = Посада
centre-paper-signature = Підпис
centre-letter-remind-subject = Завтра: { $title }
centre-letter-remind =
    Вітаємо, { $name }.

    Нагадуємо: ви записані на подію «{ $title }».
    Коли: { $day }, { $time }
    Де: { $place }

    Якщо не зможете прийти, скасуйте запис, щоб місце отримав інший: { $link }
centre-letter-place-subject = Для вас є місце: { $title }
centre-letter-place =
    Вітаємо, { $name }.

    Звільнилося місце, і тепер ви записані на подію «{ $title }».
    Коли: { $day }, { $time }
    Де: { $place }

    Якщо не зможете прийти, скасуйте запис: { $link }
centre-letter-cancelled-subject = Скасовано: { $title }
centre-letter-cancelled =
    Вітаємо, { $name }.

    Подію «{ $title }» ({ $day }, { $time }) скасовано.
    Причина: { $reason }

    { $link }

## Shelves

centre-tab-beginner = Початківцеві
centre-tab-literacy = Право й економіка
centre-shelf-about-beginner = З чого почати тому, хто веде клас перший рік: вибір центру, до кожного — слово, навіщо це читати.
centre-shelf-about-literacy = Правова й економічна грамотність: документи й матеріали про оплату, навантаження і права, для керівників об’єднань і всіх класних керівників.
centre-shelf-empty = На полиці поки порожньо
centre-shelf-empty-text = Центр ще обирає, що сюди поставити. А поки зазирніть до скарбнички.
centre-shelf-edit = Розставити полицю
centre-shelf-edit-lead = Знайдіть практику, документ або сторінку центру і скажіть, навіщо це читати.
centre-shelf-seek = Що поставити на полицю
centre-shelf-found = { $n ->
    [0] Нічого нового не знайдено
    [one] Знайдено { $n } матеріал
    [few] Знайдено { $n } матеріали
   *[many] Знайдено { $n } матеріалів
}
centre-shelf-add = Поставити на полицю
centre-shelf-added = Поставлено на полицю.
centre-shelf-now = На полиці
centre-shelf-hidden = Цього більше не показують: приберіть з полиці
centre-shelf-remove = Прибрати
centre-shelf-removed = Прибрано з полиці.
centre-shelf-moved = Переставлено.
centre-why = Навіщо це читати
centre-thing-practice = Практика
centre-thing-norm = Документ
centre-thing-article = Матеріал центру

## The register and the contacts

centre-tab-associations = Реєстр об’єднань
centre-associations-count = { $n ->
    [one] { $n } об’єднання
    [few] { $n } об’єднання
   *[many] { $n } об’єднань
}
centre-no-associations = Об’єднань поки немає
centre-no-associations-text = Їх додає адміністратор порталу разом із закладами.
centre-no-head = не призначено
centre-register-print = Надрукувати реєстр
centre-paper-register = Реєстр
centre-paper-register-of = методичних об’єднань класних керівників
centre-paper-register-name = Реєстр об’єднань на { $value }
centre-paper-as-of = на { $value }
centre-paper-association = Об’єднання
centre-paper-head = Керівник
centre-paper-theme = Методична тема
centre-tab-contacts = Керівники об’єднань
centre-contacts-lead = Видно лише тим, хто увійшов. Адресу показано, якщо її власник так вирішив.
centre-no-contacts = Керівників поки немає
centre-acting = в. о.
centre-email = Робоча пошта
centre-email-hint = Її побачать колеги, які увійшли до порталу. Порожнє поле сховає адресу.
centre-email-shown = Колеги бачать вашу робочу пошту.
centre-email-hidden = Зараз колеги не бачать вашої пошти.
centre-email-show = Показати колегам
centre-problem-email = Напишіть адресу так: name@school.ua
