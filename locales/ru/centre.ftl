# The section of the district's centre.

centre-menu = Центр
centre-section = Раздел центра
centre-lead = О центре, новости, события и всё, чем центр помогает классным руководителям.
centre-write = Писать и публиковать
centre-others = Центры других районов:
centre-about = О центре
centre-all-news = Все новости
centre-all-events = Все события
centre-empty = Раздел центра ещё не заполнен
centre-empty-text = Здесь будут положение, цели, сотрудники и новости центра. Опыт классных руководителей района уже можно смотреть в копилке.
centre-to-the-bank = В копилку

## The menu of the section

centre-tab-front = Центр
centre-tab-news = Новости и объявления
centre-tab-desk = Материалы раздела

## News

centre-feed = Лента новостей (Atom)
centre-no-news = Новостей пока нет
centre-no-news-text = Когда центр напишет новость или объявление, они появятся здесь и на первой странице портала.
centre-kind-page = Страница
centre-kind-news = Новость
centre-kind-announcement = Объявление
centre-status-draft = Черновик
centre-status-published = Опубликовано
centre-status-archived = В архиве

## An article

centre-untitled = Без названия
centre-edit = Изменить
centre-look = Посмотреть
centre-print = Напечатать
centre-publish = Опубликовать
centre-withdraw = Вернуть в черновики
centre-archive = В архив
centre-restore = Вернуть из архива
centre-files = Файлы
centre-published = Опубликовано: теперь это видят все.
centre-withdrawn = Возвращено в черновики: теперь это видит только центр.
centre-archived = Перенесено в архив: в списках этого больше нет, по ссылке — можно прочитать.
centre-restored = Возвращено из архива.
centre-saved = Сохранено.
centre-saved-at = Сохранено { $value }
centre-deleted = Черновик удалён.
centre-refused-head-publishes = Страницы о центре публикует его руководитель. Черновик сохранён и ждёт его.
centre-refused-was-shown = Это уже публиковали. Перенесите в архив.
centre-refused-state = Пока вы смотрели, это изменил другой человек. Откройте страницу заново.
centre-refused-not-ready = Для публикации не хватает названия, текста или слов о людях на снимках. Откройте редактор: там отмечено, что дописать.
centre-refused-not-centre = Раздел ведут сотрудники центра этого района.

## The desk

centre-desk-lead = Черновики видит только центр. Новости публикует методист, страницы о центре — его руководитель.
centre-pages = Страницы в меню раздела
centre-nothing-written = Пока ничего нет.
centre-begin = Начать новое
centre-begin-do = Начать
centre-what = Что это
centre-usual = Обычные страницы
centre-usual-regulation = Положение о центре
centre-usual-goals = Цели и задачи
centre-usual-staff = Сотрудники
centre-usual-plan = План работы центра
centre-usual-contacts = Контакты
centre-up = Выше:
centre-down = Ниже:

## The editor

centre-editor = Редактор
centre-title = Название
centre-dated = Дата
centre-lead-field = Коротко
centre-lead-hint = Два-три предложения: их видно в списках и на первой странице.
centre-text = Текст
centre-text-hint = Абзацы разделяйте пустой строкой. Строки, начатые с «-» или «1.», станут списком.
centre-source = Источник
centre-source-hint = Откуда сведения: письмо, сайт, имя автора.
centre-save = Сохранить
centre-save-draft = Сохранить черновик
centre-delete = Удалить черновик
centre-shown-note = Это опубликовано. Читатели увидят правки, когда вы нажмёте «Сохранить».
centre-before = Перед публикацией
centre-before-title = Написать название
centre-before-text = Написать текст
centre-before-files = Сказать о людях на снимках
centre-ready = Всё готово
centre-conflict = Пока вы писали, это изменил другой человек
centre-conflict-text = Ваш текст цел: он в форме ниже. Здесь — то, что сохранено ({ $value }). Чтобы оставить свой текст, сохраните ещё раз; нужное скопируйте отсюда.
centre-conflict-take = Взять сохранённое
centre-files-choose = Добавить файлы и снимки
centre-files-upload = Загрузить
centre-files-rules = Документы, презентации, снимки. До { $file } МБ каждый, не больше { $files }.
centre-file-remove = Убрать файл
centre-file-removed = Файл убран.
centre-file-refused = Файл не принят. { $value }
centre-files-refused = Приняты не все файлы. { $value }
centre-picture-description = Что на снимке
centre-picture-description-hint = Одно предложение для тех, кто не видит снимка. Без имён детей.
centre-consent = Люди на снимке
centre-consent-nobody = Никого нельзя узнать
centre-consent-given = Все согласны, согласия хранятся в школе
centre-picture-say = Сохранить о снимке
centre-picture-said = Записано.
centre-pictures-unsaid = Скажите о каждом снимке, что на нём и согласны ли люди

## Events

centre-tab-events = Календарь событий
centre-ics = Подписаться в своём календаре (.ics)
centre-as-list = Списком
centre-as-month = По месяцам
centre-month-before = Предыдущий месяц
centre-month-after = Следующий месяц
centre-weekday-1 = пн
centre-weekday-2 = вт
centre-weekday-3 = ср
centre-weekday-4 = чт
centre-weekday-5 = пт
centre-weekday-6 = сб
centre-weekday-7 = вс
centre-no-events = Событий пока не назначено
centre-no-events-text = Когда центр назначит семинар или мастер-класс, здесь можно будет записаться одним нажатием.
centre-event-new = Новое событие
centre-event-edit = Изменить событие
centre-event-add = Создать черновик
centre-event-added = Черновик создан. Проверьте его и опубликуйте.
centre-event-title = Название
centre-event-kind = Вид события
centre-choose = Выберите
centre-event-seminar = Семинар
centre-event-master-class = Мастер-класс
centre-event-conference = Совещание
centre-event-consultation = Консультация
centre-event-open-event = Открытое мероприятие
centre-event-contest = Конкурс
centre-event-course = Курсы
centre-event-other = Другое событие
centre-event-status-draft = черновик
centre-event-status-cancelled = отменено
centre-date = Дата
centre-begins = Начало
centre-ends = Окончание
centre-place = Где
centre-place-hint = Школа и кабинет. Если событие в сети, напишите ссылку ниже.
centre-link = Ссылка
centre-audience = Для кого
centre-when = Когда
centre-description = Подробнее
centre-event-facts = О событии
centre-has-sign-up = Нужна запись
centre-places = Мест
centre-places-hint = Пусто — сколько угодно
centre-places-taken = занято { $value } из { $other }
centre-sign_up_until = Записаться до
centre-sign-up-heading = Запись
centre-sign-up = Записаться
centre-sign-off = Отменить запись
centre-wait = Встать в очередь
centre-sign-in-first = Войти и записаться
centre-left = { $n ->
    [one] Осталось { $n } место
    [few] Осталось { $n } места
   *[many] Осталось { $n } мест
}
centre-signing-open = Мест хватит всем.
centre-signing-full = Все места заняты. Если место освободится, оно достанется первому в очереди, и ему придёт письмо.
centre-signing-closed = Запись закончена.
centre-signing-past = Событие уже началось.
centre-signing-not-needed = Записываться не нужно, приходите.
centre-you-come = Вы записаны
centre-you-wait = Вы в очереди
centre-signed-up = Вы записаны. Накануне придёт письмо с напоминанием.
centre-waiting = Все места заняты, вы в очереди. Если место освободится, придёт письмо.
centre-signed-off = Запись отменена.
centre-refused-no-sign-up = Записаться уже нельзя: запись закончена или событие отменено.
centre-refused-cancelled = Отменённое событие остаётся как было. Создайте новое.
centre-event-cancel = Отменить событие
centre-event-cancel-text = Всем записавшимся придёт письмо с причиной.
centre-event-cancel-do = Отменить событие
centre-event-cancelled = Событие отменено.
centre-reason = Почему
centre-cancelled-because = Событие отменено:
centre-event-conflict = Ваши правки целы: они в форме ниже. Здесь — то, что сохранено. Чтобы оставить свои, сохраните ещё раз.
centre-problem-time = Напишите время так: 14:30
centre-problem-ends = Окончание должно быть позже начала
centre-problem-where = Напишите, где событие, или дайте ссылку
centre-problem-link = Ссылка начинается с https://
centre-problem-until = Запись заканчивается не позже самого события
centre-problem-places = Записалось уже больше. Оставьте мест не меньше, чем занято
centre-people = Кто записался
centre-people-count = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
centre-people-print = Лист регистрации
centre-nobody = Пока никто не записался
centre-nobody-text = Здесь будет список записавшихся: имя, школа, должность.
centre-signed-at = Записан
centre-paper-people = Лист регистрации
centre-paper-people-name = Лист регистрации { $value }
centre-paper-waiting = В очереди
centre-paper-number = №
centre-paper-name = Фамилия, имя, отчество
centre-paper-school = Школа
centre-paper-post = Должность
centre-paper-signature = Подпись
centre-letter-remind-subject = Завтра: { $title }
centre-letter-remind =
    Здравствуйте, { $name }.

    Напоминаем: вы записаны на событие «{ $title }».
    Когда: { $day }, { $time }
    Где: { $place }

    Если не сможете прийти, отмените запись, чтобы место досталось другому: { $link }
centre-letter-place-subject = Для вас есть место: { $title }
centre-letter-place =
    Здравствуйте, { $name }.

    Освободилось место, и теперь вы записаны на событие «{ $title }».
    Когда: { $day }, { $time }
    Где: { $place }

    Если не сможете прийти, отмените запись: { $link }
centre-letter-cancelled-subject = Отменено: { $title }
centre-letter-cancelled =
    Здравствуйте, { $name }.

    Событие «{ $title }» ({ $day }, { $time }) отменено.
    Причина: { $reason }

    { $link }

## Shelves

centre-tab-beginner = Начинающему
centre-tab-literacy = Право и экономика
centre-shelf-about-beginner = С чего начать тому, кто ведёт класс первый год: выбор центра, к каждому — слово, зачем это читать.
centre-shelf-about-literacy = Правовая и экономическая грамотность: документы и материалы об оплате, нагрузке и правах, для руководителей объединений и всех классных руководителей.
centre-shelf-empty = На полке пока пусто
centre-shelf-empty-text = Центр ещё выбирает, что сюда поставить. А пока загляните в копилку.
centre-shelf-edit = Расставить полку
centre-shelf-edit-lead = Найдите практику, документ или страницу центра и скажите, зачем это читать.
centre-shelf-seek = Что поставить на полку
centre-shelf-found = { $n ->
    [0] Ничего нового не нашлось
    [one] Нашёлся { $n } материал
    [few] Нашлось { $n } материала
   *[many] Нашлось { $n } материалов
}
centre-shelf-add = Поставить на полку
centre-shelf-added = Поставлено на полку.
centre-shelf-now = На полке
centre-shelf-hidden = Этого больше не показывают: уберите с полки
centre-shelf-remove = Убрать
centre-shelf-removed = Убрано с полки.
centre-shelf-moved = Переставлено.
centre-why = Зачем это читать
centre-thing-practice = Практика
centre-thing-norm = Документ
centre-thing-article = Материал центра

## The register and the contacts

centre-tab-associations = Реестр объединений
centre-associations-count = { $n ->
    [one] { $n } объединение
    [few] { $n } объединения
   *[many] { $n } объединений
}
centre-no-associations = Объединений пока нет
centre-no-associations-text = Их добавляет администратор портала вместе со школами.
centre-no-head = не назначен
centre-register-print = Напечатать реестр
centre-paper-register = Реестр
centre-paper-register-of = методических объединений классных руководителей
centre-paper-register-name = Реестр объединений на { $value }
centre-paper-as-of = на { $value }
centre-paper-association = Объединение
centre-paper-head = Руководитель
centre-paper-theme = Методическая тема
centre-tab-contacts = Руководители объединений
centre-contacts-lead = Видно только тем, кто вошёл. Адрес показан, если его владелец так решил.
centre-no-contacts = Руководителей пока нет
centre-acting = и. о.
centre-email = Рабочая почта
centre-email-hint = Её увидят коллеги, вошедшие в портал. Пустое поле скроет адрес.
centre-email-shown = Коллеги видят вашу рабочую почту.
centre-email-hidden = Сейчас коллеги не видят вашей почты.
centre-email-show = Показать коллегам
centre-problem-email = Напишите адрес так: name@school.ru
