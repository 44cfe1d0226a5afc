# The door, one's own account, people and their roles, the administrator's pages.
accounts-error = Помилка:
accounts-save = Зберегти
accounts-cancel = Скасувати
accounts-show = Показати
accounts-show-all = Показати все
accounts-none = немає
accounts-saved = Зміни збережено.

## The door
accounts-sign-in-title = Вхід
accounts-login = Логін
accounts-login-or-email = Логін або пошта
accounts-password = Пароль
accounts-own-computer = Це мій комп’ютер, не виходити 30 днів
accounts-own-computer-hint = На спільному комп’ютері в учительській не позначайте
accounts-forgotten = Забули пароль?
accounts-have-code = Є код на папері
accounts-who-admits = Доступ надає керівник об’єднання вашої школи.
accounts-sign-in-refused = Логін або пароль не підійшли. Перевірте розкладку клавіатури та спробуйте ще раз
accounts-signed-out = Ви вийшли. До зустрічі.
accounts-back-to-sign-in = Повернутися до входу

## The code on paper and the link
accounts-code-title = Код на папері
accounts-code = Код
accounts-code-hint = Вісім знаків, наприклад К7МП-3Т9Х. Великі літери та дефіс не важливі
accounts-code-next = Далі
accounts-code-about = Код дає керівник об’єднання, заступник директора або методист. Він діє 14 днів і лише один раз.
accounts-code-unreadable = У коді вісім літер і цифр. Звірте його з аркушем
accounts-code-wrong = Такий код не діє: його вже використано, він застарів або набраний з помилкою. Звірте його з аркушем або попросіть новий
accounts-welcome-name = Вітаємо, { $value }
accounts-choice-title = Новий пароль
accounts-choice-sub = Придумайте пароль, і портал відкриється.
accounts-choice-save = Зберегти й увійти
accounts-your-login = Ваш логін:
accounts-link-until = Ця сторінка діє до: { $value }.
accounts-welcome = Ласкаво просимо. Пароль збережено, наступного разу входьте з ним і своїм логіном.
accounts-gone-title = Це посилання більше не діє
accounts-gone-text = Ним уже скористалися, його строк минув або після нього видали нове. Якщо пароль ви вже придумали, увійдіть з ним. Якщо ні, попросіть новий код у того, хто вас запросив.

## Passwords
accounts-password-new = Новий пароль
accounts-password-repeated = Новий пароль ще раз
accounts-password-hint = Не коротший за 10 знаків. Найпростіше запам’ятати кілька слів поспіль
accounts-password-current = Теперішній пароль
accounts-password-common = Цей пароль доберуть першим. Придумайте інший, наприклад із кількох слів
accounts-passwords-differ = Паролі не збіглися. Наберіть ще раз
accounts-password-wrong = Теперішній пароль не підійшов
accounts-password-changed = Пароль змінено. На інших пристроях портал попросить увійти знову.
accounts-password-change = Пароль
accounts-password-save = Змінити пароль
accounts-password-change-hint = Після зміни портал закриється на всіх інших пристроях.
accounts-email-own-hint = На неї надходить посилання, якщо забуто пароль. Її бачите ви та адміністратор. Щоб прибрати пошту, залиште поле порожнім
accounts-email-save = Зберегти пошту
accounts-email-changed = Пошту змінено.
accounts-email-removed = Пошту прибрано. Якщо пароль забудеться, новий код видасть керівник.

## A forgotten password
accounts-reset-title = Забули пароль?
accounts-reset-hint = Надішлемо посилання на пошту, якщо вона у вас вказана. Посилання діє годину
accounts-reset-send = Надіслати посилання
accounts-reset-paper-title = Якщо пошти немає
accounts-reset-paper-text = Новий код на папері дасть керівник вашого об’єднання або заступник директора, керівникам — методист району, усім — адміністратор порталу.
accounts-reset-sent-title = Перевірте пошту
accounts-reset-sent-text = Якщо такий обліковий запис є і в ньому вказано пошту, лист із посиланням надійде за кілька хвилин. Посилання діє годину. Погляньте й у теку «Спам».

## Letters
accounts-letter-reset-subject = Новий пароль на порталі «{ $portal }»
accounts-letter-reset =
    Вітаємо, { $name }.

    Хтось, найімовірніше ви, попросив новий пароль для логіна { $login }.
    Відкрийте посилання й придумайте пароль. Воно діє одну годину й один раз:

    { $link }

    Якщо ви цього не просили, нічого не робіть: попередній пароль залишиться.
accounts-letter-invitation-subject = Запрошення на портал «{ $portal }»
accounts-letter-invitation =
    Вітаємо, { $name }.

    Вас запросили на портал «{ $portal }». Ваш логін: { $login }.
    Відкрийте посилання й придумайте пароль. Воно діє 14 днів і один раз:

    { $link }
accounts-letter-code-subject = Новий пароль на порталі «{ $portal }»
accounts-letter-code =
    Вітаємо, { $name }.

    Вам видали посилання для нового пароля. Ваш логін: { $login }.
    Воно діє 14 днів і один раз:

    { $link }

    Доки ви його не відкрили, попередній пароль діє.

## Slips
accounts-slips-title = { $n ->
    [one] Код для входу
    [few] { $n } коди для входу
   *[many] { $n } кодів для входу
}
accounts-slips-once = Коди видно лише зараз. Роздрукуйте аркуші або перепишіть код; попередні коди цих людей більше не діють.
accounts-slips-print = Роздрукувати аркуші
accounts-slips-make = Видати коди позначеним
accounts-slips-left-out = { $value } без коду.
accounts-nobody-marked = Нікого не позначено. Поверніться до списку й позначте, кому потрібен код.
accounts-slip-how = Відкрийте сторінку порталу, наберіть код і придумайте пароль.
accounts-slip-address = Сторінка
accounts-slip-until = Код діє
accounts-slip-until-day = до { $value }
accounts-slip-care = Код одноразовий. Нікому його не показуйте: з ним увійдуть замість вас.
accounts-slip-link = Ті самі двері посиланням: його можна надіслати в повідомленні
accounts-slip-mailed = Лист із посиланням надіслано на пошту.
accounts-back-to-people = Повернутися до списку людей

## One's own account
accounts-account-title = Мій обліковий запис
accounts-my-roles = Мої ролі
accounts-my-roles-none = Зараз у вас немає ролі. Зверніться до керівника об’єднання.
accounts-my-roles-hint = Якщо дату або наказ вказано неправильно, скажіть тому, хто призначив роль.
accounts-sessions = Де відкрито портал
accounts-session-this = цей пристрій
accounts-session-seen = востаннє { $value }
accounts-session-close = Закрити
accounts-sessions-close = Закрити на всіх інших пристроях
accounts-session-closed = На тому пристрої портал закрито.
accounts-sessions-closed = На всіх інших пристроях портал закрито.
accounts-sign-ins = Останні входи
accounts-sign-ins-hint = Якщо якийсь вхід був не ваш, змініть пароль.
accounts-browser-unknown = невідома програма
accounts-locale = Мова

## Roles
accounts-role = Роль
accounts-roles = Ролі
accounts-role-member = Член об’єднання
accounts-role-secretary = Секретар об’єднання
accounts-role-head = Керівник об’єднання
accounts-role-deputy = Заступник директора з виховної роботи
accounts-role-principal = Директор
accounts-role-methodologist = Методист районного центру
accounts-role-centre-head = Директор районного центру
accounts-role-administrator = Адміністратор порталу
accounts-acting = { $value } (в. о.)
accounts-from = з { $value }
accounts-from-to = з { $value } до { $other }
accounts-basis = наказ № { $value } від { $other }
accounts-held-now = Діє
accounts-held-later = Ще не почалася
accounts-held-over = Завершена
accounts-no-roles = Зараз ролі немає.
accounts-whole-portal = Увесь портал
accounts-role-choice-title = Яка роль?
accounts-role-choice-sub = Далі вкажете місце, дати й наказ.
accounts-role-which = Яка роль
accounts-role-where = Де
accounts-role-where-empty = Оберіть місце
accounts-role-from = Перший день
accounts-role-to = Останній день
accounts-role-basis-hint = Наказ обов’язковий для керівника, заступника, директора та працівників центру.
accounts-basis-number = Номер наказу
accounts-basis-date = Дата наказу
accounts-role-acting = Виконує обов’язки
accounts-role-acting-hint = На паперах перед посадою стоятиме «В. о.»
accounts-assign-role = Призначити роль
accounts-role-assigned = Роль призначено.
accounts-end = Завершити
accounts-end-role = Завершити роль
accounts-role-last-day = Останній день ролі
accounts-role-last-day-hint = Цього дня права ще діють, наступного їх уже немає
accounts-role-end-reason = Чому
accounts-role-end-reason-hint = Наприклад: наказ № 15-к від 20.11.2026, перехід до іншої школи
accounts-role-ended = Останній день ролі записано.
accounts-role-mistake-title = Роль призначено помилково
accounts-role-mistake-text = До сьогодні вона ще не діяла, тому її можна прибрати зовсім.
accounts-role-take-out = Прибрати роль
accounts-role-taken-out = Роль прибрано.
accounts-role-ends-early = Останній день не може бути раніше за перший
accounts-role-ends-late = Пізніше за попередній останній день роль не завершують. Щоб продовжити, призначте її знову
accounts-role-held = Ця роль у людини вже є з { $from }. Спершу завершіть її
accounts-role-held-until = Ця роль у людини вже є з { $from } до { $until }. Почніть нову після цього дня
accounts-role-taken = З { $from } цю роль має { $name }. Спершу завершіть її або позначте «Виконує обов’язки»
accounts-role-taken-until = З { $from } до { $until } цю роль має { $name }. Почніть нову після цього дня або позначте «Виконує обов’язки»

## People
accounts-people-title = Люди
accounts-menu-people = Люди
accounts-menu-people-short = Люди
accounts-menu-care = Керування
accounts-people-count = { $n ->
    [one] { $n } людина
    [few] { $n } людини
   *[many] { $n } людей
}
accounts-people-filter = Добір людей
accounts-name-or-login = Ім’я або логін
accounts-state = Стан
accounts-state-any = Будь-який
accounts-state-active = Працює
accounts-state-invited = Код видано
accounts-state-lapsed = Без коду
accounts-state-expired = Строк минув
accounts-state-disabled = Доступ закрито
accounts-kpi-all = Усього
accounts-kpi-all-meaning = облікових записів
accounts-kpi-invited-meaning = пароль ще не придумано
accounts-kpi-lapsed-meaning = увійти не можуть
accounts-kpi-disabled-meaning = за рішенням адміністратора
accounts-shown = Показано { $value } із { $other }
accounts-mark = Позначити
accounts-mark-person = Позначити: { $value }
accounts-column-name = Ім’я
accounts-column-roles = Ролі
accounts-column-signed-in = Останній вхід
accounts-never = ще не було
accounts-nobody-title = Тут нікого немає
accounts-nobody-text = Приберіть добір або додайте нову людину.
accounts-new-person = Нова людина
accounts-new-person-sub = Після збереження побачите код, з яким людина ввійде вперше.
accounts-enter-person = Зберегти й отримати код
accounts-join = Додати за логіном
accounts-join-sub = Якщо людина вже має обліковий запис, наприклад із попередньої школи, призначте їй роль у вас.
accounts-join-login-hint = Логін скаже сама людина: його видно на сторінці «Мій обліковий запис»
accounts-login-unknown = Такого логіна немає. Уточніть його в людини
accounts-login-taken = Такий логін уже є. Якщо це та сама людина, додайте її за логіном
accounts-login-exists = Такий логін уже є. Візьміть інший.
accounts-login-signs = Логін — із латинських літер, цифр, крапки, дефіса й підкреслення
accounts-login-hint = Якщо залишити порожнім, складемо з прізвища
accounts-surname = Прізвище
accounts-name = Ім’я
accounts-patronymic = По батькові
accounts-post = Посада
accounts-post-hint = Як у штатному розписі, наприклад «учитель біології»
accounts-email = Пошта
accounts-email-hint = Її бачить лише адміністратор. На неї надходить посилання, якщо забуто пароль
accounts-email-wrong = Адреса пошти має такий вигляд: anna@example.org
accounts-email-taken = Цю пошту вже вказано в іншої людини
accounts-expires = Обліковий запис до
accounts-expires-hint = Для тимчасової заміни: після цього дня ввійти не можна
accounts-access = Вхід на портал
accounts-invited-until = Код діє до
accounts-disabled-at = Доступ закрито
accounts-give-code = Видати новий код
accounts-edit = Змінити
accounts-edit-title = Ім’я, логін, пошта
accounts-edit-sub = У підписаних паперах залишиться попереднє ім’я.
accounts-closing-title = Закрити доступ
accounts-disable = Закрити доступ
accounts-disable-reason = Чому
accounts-disable-hint = Людина вийде з усіх пристроїв і не зможе ввійти. Її роботи й підписи залишаться
accounts-disabled = Доступ закрито.
accounts-enable = Відкрити доступ
accounts-enable-text = Доступ закрито. Якщо відкрити його, попередній пароль знову підійде.
accounts-enabled = Доступ відкрито.
accounts-person-trail = Що записано про цю людину в журналі

## What is refused
accounts-refused-own-code = Свій пароль змінюють на сторінці «Мій обліковий запис».
accounts-refused-closed = Доступ цієї людини закрито або його строк минув. Спершу адміністратор має відкрити його.
accounts-refused-other-roles = Код відкриє всі ролі людини, а не всі вони у вашому віданні. Новий код видасть той, хто веде їх усі, або адміністратор.
accounts-refused-role = Цю роль призначає й завершує інший: секретаря — керівник об’єднання, керівника — директор, директора та його заступника, методиста — адміністратор.
accounts-refused-own-office = Свою роль адміністратора не завершують: це зробить інший адміністратор.
accounts-refused-closing-self = Свій доступ закрити не можна: це зробить інший адміністратор.
accounts-refused-taking-out = Роль уже діяла, і прибрати її зовсім не можна. Вкажіть останній день.

## The record of deeds
accounts-menu-audit = Журнал
accounts-audit-title = Журнал
accounts-audit-sub = Хто й що зробив. Записи не змінюються і не видаляються.
accounts-audit-filter = Добір записів
accounts-audit-when = Коли
accounts-audit-who = Хто
accounts-audit-what = Що зроблено
accounts-audit-changes = Подробиці
accounts-audit-stranger = без входу, адреса { $value }
accounts-audit-portal = портал
accounts-audit-earlier = Раніше
accounts-audit-later = Пізніше
accounts-audit-none-title = Записів не знайшлося
accounts-audit-none-text = Наберіть частину прізвища або логіна, виберіть іншу справу або інші дні.
accounts-audit-any = усе
accounts-audit-from = З якого дня
accounts-audit-to = До якого дня

## Work of the portal
accounts-menu-work = Робота програми
accounts-work-title = Робота програми
accounts-work-waiting = { $n ->
    [0] Усе зроблено, у черзі порожньо.
    [one] У черзі { $n } справа.
    [few] У черзі { $n } справи.
   *[many] У черзі { $n } справ.
}
accounts-work-about = Ці справи не вдалися вісім разів поспіль. Усуньте причину й повторіть.
accounts-work-failed = Не вдалося { $value }, спроб: { $other }
accounts-work-retry = Повторити
accounts-work-retried = Справа знову в черзі.
accounts-work-none-title = Усе працює
accounts-work-none-text = Листи надходять, файли читаються. Якщо щось зірветься, воно з’явиться тут.

## How the page looks
accounts-view-sub = Налаштування діють на цьому пристрої.
accounts-view-apply = Застосувати
accounts-view-reset = Повернути звичайний вигляд
accounts-view-theme = Тема
accounts-view-theme-auto = як на пристрої
accounts-view-theme-light = світла
accounts-view-theme-dark = темна
accounts-view-size = Розмір шрифту
accounts-view-size-sample = А
accounts-view-size-100 = 100 %
accounts-view-size-125 = 125 %
accounts-view-size-150 = 150 %
accounts-view-size-200 = 200 %
accounts-view-colours = Кольори
accounts-view-colours-sample = К
accounts-view-colours-normal = звичайні
accounts-view-colours-bw = чорним по білому
accounts-view-colours-wb = білим по чорному
accounts-view-colours-sky = синім по блакитному
accounts-view-colours-sand = коричневим по бежевому
accounts-view-letters = Між літерами
accounts-view-letters-0 = звичайно
accounts-view-letters-1 = ширше
accounts-view-letters-2 = широко
accounts-view-lines = Між рядками
accounts-view-lines-normal = звичайно
accounts-view-lines-wide = широко
accounts-view-images = Картинки й обкладинки
accounts-view-images-on = показувати
accounts-view-images-off = сховати
accounts-view-face = Шрифт
accounts-view-face-sans = без зарубок
accounts-view-face-serif = із зарубками
