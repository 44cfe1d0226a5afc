# The door, one's own account, people and their roles, the administrator's pages.
accounts-error = Ошибка:
accounts-save = Сохранить
accounts-cancel = Отменить
accounts-show = Показать
accounts-show-all = Показать всё
accounts-none = нет
accounts-saved = Изменения сохранены.

## The door
accounts-sign-in-title = Вход
accounts-login = Логин
accounts-login-or-email = Логин или почта
accounts-password = Пароль
accounts-own-computer = Это мой компьютер, не выходить 30 дней
accounts-own-computer-hint = На общем компьютере в учительской не отмечайте
accounts-forgotten = Забыли пароль?
accounts-have-code = Есть код на бумаге
accounts-who-admits = Доступ выдаёт руководитель объединения вашей школы.
accounts-sign-in-refused = Логин или пароль не подошли. Проверьте раскладку клавиатуры и попробуйте ещё раз
accounts-signed-out = Вы вышли. До встречи.
accounts-back-to-sign-in = Вернуться ко входу

## The code on paper and the link
accounts-code-title = Код на бумаге
accounts-code = Код
accounts-code-hint = Восемь знаков, например К7МП-3Т9Х. Большие буквы и дефис не важны
accounts-code-next = Дальше
accounts-code-about = Код даёт руководитель объединения, заместитель директора или методист. Он действует 14 дней и только один раз.
accounts-code-unreadable = В коде восемь букв и цифр. Сверьте его с листком
accounts-code-wrong = Такой код не действует: он уже использован, устарел или набран с ошибкой. Сверьте его с листком или попросите новый
accounts-welcome-name = Здравствуйте, { $value }
accounts-choice-title = Новый пароль
accounts-choice-sub = Придумайте пароль, и портал откроется.
accounts-choice-save = Сохранить и войти
accounts-your-login = Ваш логин:
accounts-link-until = Эта страница действует до: { $value }.
accounts-welcome = Добро пожаловать. Пароль сохранён, в следующий раз входите с ним и своим логином.
accounts-gone-title = Эта ссылка больше не действует
accounts-gone-text = Ею уже воспользовались, её срок вышел или после неё выдали новую. Если пароль вы уже придумали, войдите с ним. Если нет, попросите новый код у того, кто вас пригласил.

## Passwords
accounts-password-new = Новый пароль
accounts-password-repeated = Новый пароль ещё раз
accounts-password-hint = Не короче 10 знаков. Проще всего запомнить несколько слов подряд
accounts-password-current = Нынешний пароль
accounts-password-common = Этот пароль подберут первым. Придумайте другой, например из нескольких слов
accounts-passwords-differ = Пароли не совпали. Наберите ещё раз
accounts-password-wrong = Нынешний пароль не подошёл
accounts-password-changed = Пароль изменён. На других устройствах портал попросит войти заново.
accounts-password-change = Пароль
accounts-password-save = Сменить пароль
accounts-password-change-hint = После смены портал закроется на всех других устройствах.
accounts-email-own-hint = На неё приходит ссылка, если забыт пароль. Видна вам и администратору. Чтобы убрать почту, оставьте поле пустым
accounts-email-save = Сохранить почту
accounts-email-changed = Почта изменена.
accounts-email-removed = Почта убрана. Если пароль забудется, новый код выдаст руководитель.

## A forgotten password
accounts-reset-title = Забыли пароль?
accounts-reset-hint = Пришлём ссылку на почту, если она у вас указана. Ссылка действует час
accounts-reset-send = Прислать ссылку
accounts-reset-paper-title = Если почты нет
accounts-reset-paper-text = Новый код на бумаге даст руководитель вашего объединения или заместитель директора, руководителям — методист района, всем — администратор портала.
accounts-reset-sent-title = Проверьте почту
accounts-reset-sent-text = Если такая учётная запись есть и в ней указана почта, письмо со ссылкой придёт через несколько минут. Ссылка действует час. Посмотрите и в папке «Спам».

## Letters
accounts-letter-reset-subject = Новый пароль на портале «{ $portal }»
accounts-letter-reset =
    Здравствуйте, { $name }.

    Кто-то, скорее всего вы, попросил новый пароль для логина { $login }.
    Откройте ссылку и придумайте пароль. Она действует один час и один раз:

    { $link }

    Если вы этого не просили, ничего не делайте: прежний пароль останется.
accounts-letter-invitation-subject = Приглашение на портал «{ $portal }»
accounts-letter-invitation =
    Здравствуйте, { $name }.

    Вас пригласили на портал «{ $portal }». Ваш логин: { $login }.
    Откройте ссылку и придумайте пароль. Она действует 14 дней и один раз:

    { $link }
accounts-letter-code-subject = Новый пароль на портале «{ $portal }»
accounts-letter-code =
    Здравствуйте, { $name }.

    Вам выдали ссылку для нового пароля. Ваш логин: { $login }.
    Она действует 14 дней и один раз:

    { $link }

    Пока вы её не открыли, прежний пароль действует.

## Slips
accounts-slips-title = { $n ->
    [one] Код для входа
    [few] { $n } кода для входа
   *[many] { $n } кодов для входа
}
accounts-slips-once = Коды видны только сейчас. Распечатайте листки или перепишите код; прежние коды этих людей больше не действуют.
accounts-slips-print = Распечатать листки
accounts-slips-make = Выдать коды отмеченным
accounts-slips-left-out = { $value } без кода.
accounts-nobody-marked = Никто не отмечен. Вернитесь к списку и отметьте, кому нужен код.
accounts-slip-how = Откройте страницу портала, наберите код и придумайте пароль.
accounts-slip-address = Страница
accounts-slip-until = Код действует
accounts-slip-until-day = по { $value }
accounts-slip-care = Код одноразовый. Никому его не показывайте: с ним войдут вместо вас.
accounts-slip-link = Та же дверь ссылкой: её можно послать в сообщении
accounts-slip-mailed = Письмо со ссылкой отправлено на почту.
accounts-back-to-people = Вернуться к списку людей

## One's own account
accounts-account-title = Моя учётная запись
accounts-my-roles = Мои роли
accounts-my-roles-none = Сейчас у вас нет роли. Обратитесь к руководителю объединения.
accounts-my-roles-hint = Если дата или приказ указаны неверно, скажите тому, кто назначил роль.
accounts-sessions = Где открыт портал
accounts-session-this = это устройство
accounts-session-seen = последний раз { $value }
accounts-session-close = Закрыть
accounts-sessions-close = Закрыть на всех других устройствах
accounts-session-closed = На том устройстве портал закрыт.
accounts-sessions-closed = На всех других устройствах портал закрыт.
accounts-sign-ins = Последние входы
accounts-sign-ins-hint = Если какой-то вход был не ваш, смените пароль.
accounts-browser-unknown = неизвестная программа
accounts-locale = Язык

## Roles
accounts-role = Роль
accounts-roles = Роли
accounts-role-member = Член объединения
accounts-role-secretary = Секретарь объединения
accounts-role-head = Руководитель объединения
accounts-role-deputy = Заместитель директора по воспитательной работе
accounts-role-principal = Директор
accounts-role-methodologist = Методист районного центра
accounts-role-centre-head = Руководитель районного центра
accounts-role-administrator = Администратор портала
accounts-acting = { $value } (и. о.)
accounts-from = с { $value }
accounts-from-to = с { $value } по { $other }
accounts-basis = приказ № { $value } от { $other }
accounts-held-now = Действует
accounts-held-later = Ещё не началась
accounts-held-over = Завершена
accounts-no-roles = Сейчас роли нет.
accounts-whole-portal = Весь портал
accounts-role-choice-title = Какая роль?
accounts-role-choice-sub = Затем укажете место, даты и приказ.
accounts-role-which = Какая роль
accounts-role-where = Где
accounts-role-where-empty = Выберите место
accounts-role-from = Первый день
accounts-role-to = Последний день
accounts-role-basis-hint = Приказ обязателен для руководителя, заместителя, директора и сотрудников центра.
accounts-basis-number = Номер приказа
accounts-basis-date = Дата приказа
accounts-role-acting = Исполняет обязанности
accounts-role-acting-hint = На бумагах перед должностью будет стоять «И. о.»
accounts-assign-role = Назначить роль
accounts-role-assigned = Роль назначена.
accounts-end = Завершить
accounts-end-role = Завершить роль
accounts-role-last-day = Последний день роли
accounts-role-last-day-hint = В этот день права ещё действуют, на следующий их уже нет
accounts-role-end-reason = Почему
accounts-role-end-reason-hint = Например: приказ № 15-к от 20.11.2026, перевод в другую школу
accounts-role-ended = Последний день роли записан.
accounts-role-mistake-title = Роль назначена по ошибке
accounts-role-mistake-text = Она ещё не действовала раньше сегодняшнего дня, поэтому её можно убрать совсем.
accounts-role-take-out = Убрать роль
accounts-role-taken-out = Роль убрана.
accounts-role-ends-early = Последний день не может быть раньше первого
accounts-role-ends-late = Позже прежнего последнего дня роль не завершают. Чтобы продлить, назначьте её заново
accounts-role-held = Эта роль у человека уже есть с { $from }. Сначала завершите её
accounts-role-held-until = Эта роль у человека уже есть с { $from } по { $until }. Начните новую после этого дня
accounts-role-taken = С { $from } эту роль держит { $name }. Сначала завершите её или отметьте «Исполняет обязанности»
accounts-role-taken-until = С { $from } по { $until } эту роль держит { $name }. Начните новую после этого дня или отметьте «Исполняет обязанности»

## People
accounts-people-title = Люди
accounts-menu-people = Люди
accounts-menu-people-short = Люди
accounts-menu-care = Управление
accounts-people-count = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
accounts-people-filter = Отбор людей
accounts-name-or-login = Имя или логин
accounts-state = Состояние
accounts-state-any = Любое
accounts-state-active = Работает
accounts-state-invited = Код выдан
accounts-state-lapsed = Без кода
accounts-state-expired = Срок вышел
accounts-state-disabled = Доступ закрыт
accounts-kpi-all = Всего
accounts-kpi-all-meaning = учётных записей
accounts-kpi-invited-meaning = пароль ещё не придуман
accounts-kpi-lapsed-meaning = войти не могут
accounts-kpi-disabled-meaning = по решению администратора
accounts-shown = Показано { $value } из { $other }
accounts-mark = Отметить
accounts-mark-person = Отметить: { $value }
accounts-column-name = Имя
accounts-column-roles = Роли
accounts-column-signed-in = Последний вход
accounts-never = ещё не было
accounts-nobody-title = Здесь никого нет
accounts-nobody-text = Уберите отбор или добавьте нового человека.
accounts-new-person = Новый человек
accounts-new-person-sub = После сохранения увидите код, с которым человек войдёт первый раз.
accounts-enter-person = Сохранить и получить код
accounts-join = Добавить по логину
accounts-join-sub = Если у человека уже есть учётная запись, например из прежней школы, назначьте ему роль у вас.
accounts-join-login-hint = Логин скажет сам человек: он виден на странице «Моя учётная запись»
accounts-login-unknown = Такого логина нет. Уточните его у человека
accounts-login-taken = Такой логин уже есть. Если это тот же человек, добавьте его по логину
accounts-login-exists = Такой логин уже есть. Возьмите другой.
accounts-login-signs = Логин — из латинских букв, цифр, точки, дефиса и подчёркивания
accounts-login-hint = Если оставить пустым, составим из фамилии
accounts-surname = Фамилия
accounts-name = Имя
accounts-patronymic = Отчество
accounts-post = Должность
accounts-post-hint = Как в штатном расписании, например «учитель биологии»
accounts-email = Почта
accounts-email-hint = Видна только администратору. На неё приходит ссылка, если забыт пароль
accounts-email-wrong = Адрес почты выглядит так: anna@example.org
accounts-email-taken = Эта почта уже указана у другого человека
accounts-expires = Учётная запись до
accounts-expires-hint = Для временной замены: после этого дня войти нельзя
accounts-access = Вход на портал
accounts-invited-until = Код действует до
accounts-disabled-at = Доступ закрыт
accounts-give-code = Выдать новый код
accounts-edit = Изменить
accounts-edit-title = Имя, логин, почта
accounts-edit-sub = В подписанных бумагах останется прежнее имя.
accounts-closing-title = Закрыть доступ
accounts-disable = Закрыть доступ
accounts-disable-reason = Почему
accounts-disable-hint = Человек выйдет со всех устройств и не сможет войти. Его работы и подписи останутся
accounts-disabled = Доступ закрыт.
accounts-enable = Открыть доступ
accounts-enable-text = Доступ закрыт. Если открыть его, прежний пароль снова подойдёт.
accounts-enabled = Доступ открыт.
accounts-person-trail = Что записано об этом человеке в журнале

## What is refused
accounts-refused-own-code = Свой пароль меняют на странице «Моя учётная запись».
accounts-refused-closed = Доступ этого человека закрыт или его срок вышел. Сначала администратор должен открыть его.
accounts-refused-other-roles = Код откроет все роли человека, а не все они в вашем ведении. Новый код выдаст тот, кто ведёт их все, или администратор.
accounts-refused-role = Эту роль назначает и завершает другой: секретаря — руководитель объединения, руководителя — директор, директора и его заместителя, методиста — администратор.
accounts-refused-own-office = Свою роль администратора не завершают: это сделает другой администратор.
accounts-refused-closing-self = Свой доступ закрыть нельзя: это сделает другой администратор.
accounts-refused-taking-out = Роль уже действовала, и убрать её совсем нельзя. Укажите последний день.

## The record of deeds
accounts-menu-audit = Журнал
accounts-audit-title = Журнал
accounts-audit-sub = Кто и что сделал. Записи не меняются и не удаляются.
accounts-audit-filter = Отбор записей
accounts-audit-when = Когда
accounts-audit-who = Кто
accounts-audit-what = Что сделано
accounts-audit-changes = Подробности
accounts-audit-stranger = без входа, адрес { $value }
accounts-audit-portal = портал
accounts-audit-earlier = Раньше
accounts-audit-later = Позже
accounts-audit-none-title = Записей не нашлось
accounts-audit-none-text = Наберите часть фамилии или логина, выберите другое дело или другие дни.
accounts-audit-any = всё
accounts-audit-from = С какого дня
accounts-audit-to = По какой день

## Work of the portal
accounts-menu-work = Работа программы
accounts-work-title = Работа программы
accounts-work-waiting = { $n ->
    [0] Всё сделано, в очереди пусто.
    [one] В очереди { $n } дело.
    [few] В очереди { $n } дела.
   *[many] В очереди { $n } дел.
}
accounts-work-about = Эти дела не удались восемь раз подряд. Устраните причину и повторите.
accounts-work-failed = Не удалось { $value }, попыток: { $other }
accounts-work-retry = Повторить
accounts-work-retried = Дело снова в очереди.
accounts-work-none-title = Всё работает
accounts-work-none-text = Письма уходят, файлы читаются. Если что-то сорвётся, оно появится здесь.

## How the page looks
accounts-view-sub = Настройки действуют на этом устройстве.
accounts-view-apply = Применить
accounts-view-reset = Вернуть обычный вид
accounts-view-theme = Тема
accounts-view-theme-auto = как на устройстве
accounts-view-theme-light = светлая
accounts-view-theme-dark = тёмная
accounts-view-size = Размер шрифта
accounts-view-size-sample = А
accounts-view-size-100 = 100 %
accounts-view-size-125 = 125 %
accounts-view-size-150 = 150 %
accounts-view-size-200 = 200 %
accounts-view-colours = Цвета
accounts-view-colours-sample = Ц
accounts-view-colours-normal = обычные
accounts-view-colours-bw = чёрным по белому
accounts-view-colours-wb = белым по чёрному
accounts-view-colours-sky = синим по голубому
accounts-view-colours-sand = коричневым по бежевому
accounts-view-letters = Между буквами
accounts-view-letters-0 = обычно
accounts-view-letters-1 = шире
accounts-view-letters-2 = широко
accounts-view-lines = Между строками
accounts-view-lines-normal = обычно
accounts-view-lines-wide = широко
accounts-view-images = Картинки и обложки
accounts-view-images-on = показывать
accounts-view-images-off = скрыть
accounts-view-face = Шрифт
accounts-view-face-sans = без засечек
accounts-view-face-serif = с засечками
