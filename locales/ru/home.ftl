# The first pages, the search over everything, the menu, help.

## The menu; the short words stand in the phone's bar

home-menu-work = Моя работа
home-menu-work-short = Работа
home-menu-bank = Копилка
home-menu-bank-short = Копилка
home-menu-library = Нормативная база
home-menu-queue = На проверке
home-menu-queue-short = Проверка
home-menu-district = Школы района
home-menu-about = О районе
home-menu-own = Моё
home-menu-mine = Мои практики
home-menu-saved = Моя подборка
home-all-sections = Все разделы
home-account = Моя учётная запись

## The front page

home-front-title = Копилка классных руководителей
home-question = Что проведём завтра на классном часе?
home-lead = Сценарии, собрания и игры, которые коллеги уже провели в своих классах. Скачивание без регистрации и рекламы.
home-seek = Тема, класс или событие
home-find = Найти
home-sought = Сейчас ищут:
home-seek-bullying = как говорить о буллинге
home-seek-parents = собрание в 5 классе
home-seek-career = профориентация
home-districts = { $n ->
    [one] { $n } район
    [few] { $n } района
   *[many] { $n } районов
}
home-schools = { $n ->
    [one] { $n } школа
    [few] { $n } школы
   *[many] { $n } школ
}
home-teachers = { $n ->
    [one] { $n } классный руководитель
    [few] { $n } классных руководителя
   *[many] { $n } классных руководителей
}
home-this-quarter = За эту четверть
home-tally-practices = { $n ->
    [one] практика
    [few] практики
   *[many] практик
} в копилке{ $fresh ->
    [0] {""}
    [one] , из них { $fresh } новая
    [few] , из них { $fresh } новых
   *[many] , из них { $fresh } новых
}
home-tally-uses = { $n ->
    [one] раз проведена практика в классе
    [few] раза проведены практики в классах
   *[many] раз проведены практики в классах
}
home-of = { $value } из { $other }
home-tally-schools = { $n ->
    [one] школы делится практиками
    [few] школ делятся практиками
   *[many] школ делятся практиками
}
home-proven = Проверено в классе: лучшее за { $n ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[other] декабрь
}
home-whole-bank = Вся копилка
home-used = { $n ->
    [one] провели { $n } раз
    [few] провели { $n } раза
   *[many] провели { $n } раз
}
home-files = { $n ->
    [one] { $n } файл
    [few] { $n } файла
   *[many] { $n } файлов
}
home-to-the-date = К дате
home-month = { $n ->
    [1] янв
    [2] фев
    [3] мар
    [4] апр
    [5] мая
    [6] июн
    [7] июл
    [8] авг
    [9] сен
    [10] окт
    [11] ноя
   *[other] дек
}
home-occasion-about = { $days ->
    [0] Сегодня
    [1] Завтра
    [one] Через { $days } день
    [few] Через { $days } дня
   *[many] Через { $days } дней
} · { $n ->
    [0] практик пока нет
    [one] { $n } практика
    [few] { $n } практики
   *[many] { $n } практик
}
home-new-documents = Новое в нормативной базе
home-are-you-teacher = Вы классный руководитель?
home-enter-text = Войдите, чтобы отметить проведённое, сохранить практику к себе и поделиться своей.
home-get-access = Получить доступ
home-access-note = Доступ выдаёт руководитель объединения вашей школы.

## The first page of a person

home-good-morning = Доброе утро, { $value }
home-good-day = Добрый день, { $value }
home-good-evening = Добрый вечер, { $value }
home-weeks = { $n ->
    [0] Последняя неделя перед каникулами.
    [one] До каникул { $n } неделя.
    [few] До каникул { $n } недели.
   *[many] До каникул { $n } недель.
}
home-share = Поделиться практикой
home-nowhere = Сейчас у вас нет роли ни в одном объединении. Читать и скачивать открытое можно; чтобы делиться практиками, нужна роль.
home-to-do = Сделать на этой неделе
home-all-done = На этой неделе всё сделано.
home-whole-queue = Вся очередь, { $n }
home-task-returned = Доработать «{ $value }»
home-task-draft = Дописать «{ $value }»
home-task-review = Рассмотреть «{ $value }»
home-task-complaints = { $n ->
    [one] Ответить на { $n } жалобу
    [few] Ответить на { $n } жалобы
   *[many] Ответить на { $n } жалоб
}
home-complaints-about = Нарушение снимают в течение рабочего дня
home-mark-done = Отметить
home-decisions-overdue = { $n ->
    [one] { $n } решение не выполнено в срок
    [few] { $n } решения не выполнены в срок
   *[many] { $n } решений не выполнены в срок
}
home-decisions-overdue-about = Можно снять с контроля, перенести срок или передать другому
home-decisions-done = { $n ->
    [one] { $n } решение ждёт подтверждения
    [few] { $n } решения ждут подтверждения
   *[many] { $n } решений ждут подтверждения
}
home-decisions-done-about = Исполнители отметили, что всё сделано
home-decisions-left = { $n ->
    [one] { $n } решение осталось без исполнителя
    [few] { $n } решения остались без исполнителя
   *[many] { $n } решений остались без исполнителя
}
home-decisions-left-about = Названный в нём человек выбыл. Передайте решение другому
home-control-acquaintance = Ознакомьтесь со справкой «{ $value }»
home-control-acquaintance-about = Вы увидите строки о своём классе
home-control-repeat = Повторная проверка: «{ $value }»
home-control-repeat-about = Есть замечания, которые не устранены
home-task-jobs = { $n ->
    [one] Не получилась { $n } работа программы
    [few] Не получились { $n } работы программы
   *[many] Не получилось { $n } работ программы
}
home-task-jobs-about = Письма не ушли или файлы не прочитаны
home-task-heads = { $n ->
    [one] В { $n } школе нет руководителя объединения
    [few] В { $n } школах нет руководителя объединения
   *[many] В { $n } школах нет руководителя объединения
}
home-task-heads-about = Практики этих школ некому принимать
home-task-absent = { $n ->
    [one] { $n } приглашённый не вошёл
    [few] { $n } приглашённых не вошли
   *[many] { $n } приглашённых не вошли
}
home-task-absent-about = Приглашению больше недели
home-returned-on = вернулась: { $value }
home-remarks = { $n ->
    [0] Замечание в общем слове
    [one] { $n } замечание на полях
    [few] { $n } замечания на полях
   *[many] { $n } замечаний на полях
}
home-saved-at = Сохранено { $value }
home-waits = { $n ->
    [0] ждёт с сегодняшнего дня
    [one] ждёт { $n } день
    [few] ждёт { $n } дня
   *[many] ждёт { $n } дней
}
home-look = Посмотреть
home-continue = Продолжить
home-review = Рассмотреть
home-open = Открыть
home-fits = Подойдёт вашему { $value }
home-popular = Коллеги проводят чаще всего
home-to-the-bank = В копилку
home-all = Все, { $n }
home-nothing-own = Здесь появятся ваши практики. Начните с того, что сработало на этой неделе.
home-quoted = «{ $value }»
home-fate-advised = { $n ->
    [one] Провели { $n } раз
    [few] Провели { $n } раза
   *[many] Провели { $n } раз
}, последний отзыв { $day }: { $words }
home-fate-used = { $n ->
    [one] Провели { $n } раз
    [few] Провели { $n } раза
   *[many] Провели { $n } раз
}
home-fate-submitted = Ждёт решения руководителя объединения
home-fate-accepted = В копилке объединения, пока никто не отметил
home-fate-nominated = Ждёт решения методиста района
home-fate-published = Опубликована, пока никто не отметил
home-answered = Ответили вам
home-reply-answer = Ответ на вопрос о практике «{ $value }»
home-reply-question = Вопрос о практике «{ $value }»
home-reply-use = Отзыв о практике «{ $value }»

## Figures of a school and a district

home-school-now = В школе
home-district-now = В районе
home-waiting = На проверке
home-waiting-about = ждут решения района
home-published = Опубликовано
home-published-about = видны району или всем
home-uses = Проведено
home-uses-about = раз в классах
home-sharing = Делятся
home-sharing-about = { $n ->
    [one] из { $n } школы района
    [few] из { $n } школ района
   *[many] из { $n } школ района
}
home-accepted = В копилке
home-accepted-about = принято объединениями
home-in-review = Рассматривают
home-in-review-about = ждут руководителя объединения
home-happened = Что нового в школе
home-district-about = Что школы прислали и опубликовали. Черновики и внутренние решения школ район не видит.
home-headless = { $n ->
    [0] у всех объединений есть руководитель
    [one] { $n } объединение без руководителя
    [few] { $n } объединения без руководителя
   *[many] { $n } объединений без руководителя
}
home-portal-now = На портале
home-portal-schools = Школы
home-portal-schools-about = открыты
home-portal-people = Люди
home-portal-people-about = могут войти
home-portal-invited = Приглашены
home-portal-invited-about = ещё не входили
home-portal-failed = Сбои
home-portal-failed-about = работ не получилось
home-schools-table = Школы района
home-schools-caption = Школы, объединения и то, что они прислали району
home-school = Школа
home-associations = Объединения и руководители
home-authors = Авторов
home-no-association = Объединения нет
home-centre-own = Собственные практики центра
home-no-head = Руководителя нет
home-acting = и. о.
home-partner = школа-партнёр
home-association-inter-school = межшкольное
home-association-district = районное

## The search over everything

home-search-title = Поиск по порталу
home-search-about = Ищет сразу в копилке и в нормативной базе, в том числе внутри файлов.
home-search-words = Слова, номер документа, тема
home-search-nothing = Попробуйте искать одним-двумя словами или посмотрите разделы целиком.
home-found-practices = { $n ->
    [one] В копилке: { $n } практика
    [few] В копилке: { $n } практики
   *[many] В копилке: { $n } практик
}
home-found-norms = { $n ->
    [one] В нормативной базе: { $n } документ
    [few] В нормативной базе: { $n } документа
   *[many] В нормативной базе: { $n } документов
}
home-found-articles = { $n ->
    [one] { $n } материал центра
    [few] { $n } материала центра
   *[many] { $n } материалов центра
}
home-found-all-practices = Все в копилке
home-found-all-norms = Все в нормативной базе
home-found-all-articles = Все новости центра
home-in-file = В файле «{ $value }»:
home-best-of-district = Лучшее в районе

## Help

home-help-lead = Коротко о том, как здесь работать. Читать и скачивать открытое можно без входа.
home-help-contents = На этой странице
home-help-access = Как получить доступ
home-help-access-text = Попросите руководителя методического объединения или заместителя директора вашей школы. Он внесёт вас и выдаст ссылку или код на бумаге. По ним вы сами придумаете пароль. Руководителям доступ выдаёт районный центр.
home-help-password = Забыт пароль
home-help-password-text = Если в учётной записи есть электронная почта, запросите письмо на странице входа. Если почты нет, новый код напечатает руководитель объединения. Старый код при этом перестаёт действовать.
home-help-share = Как поделиться практикой
home-help-share-text = Нажмите «Поделиться практикой», назовите её и приложите файлы. Черновик сохраняется на портале, пока вы пишете, и никому, кроме вас, не виден. Когда всё заполнено, отправьте его руководителю объединения.
home-help-review = Кто и как принимает практики
home-help-review-text = Руководитель объединения принимает практику в копилку, возвращает с замечаниями у нужных полей или отклоняет с причиной. Лучшее он с вашего согласия предлагает району, а методист района публикует. Свою работу никто не принимает сам, если есть кому решать.
home-help-used = Зачем отмечать «Я провёл(а) это в классе»
home-help-used-text = По этим отметкам коллеги видят, что практика проверена, а автор узнаёт, что она пригодилась. Отметка ставится один раз на класс; совет и число детей можно не писать.
home-help-children = Что нельзя выкладывать
home-help-children-text = Фамилии, адреса, телефоны, сведения о здоровье и семьях детей. Лица детей на снимках допустимы, только если письменные согласия родителей хранятся в школе. Чужие тексты и картинки называют в источниках. Заметили нарушение – нажмите «Пожаловаться» на странице практики.
home-help-withdraw = Как отозвать свою практику
home-help-withdraw-text = Откройте её страницу и нажмите «Отозвать». Файлы перестанут скачиваться, а в поиске её больше не будет.
home-help-view = Мелкий шрифт, бледные цвета
home-help-view-text = Нажмите значок с очками вверху страницы или «Версия для слабовидящих» внизу: там размер букв, цвета, интервалы и показ картинок. Настройка запоминается на этом устройстве.

## About

home-about-what = Портал собирает то, что классные руководители провели в своих классах, и документы, по которым они работают. Практику принимает объединение, лучшее публикует район, а коллеги отмечают, как прошло у них.
home-about-who = Копилку и нормативную базу ведут районные центры и школы, названные ниже. За каждый материал отвечает его автор и те, кто его принял.
home-about-free = Читать и скачивать открытое можно без входа, без оплаты и без рекламы. Авторы сохраняют права на свои материалы; условия написаны на странице каждого.

## Personal data

home-privacy-lead = Что портал хранит о людях, кто это видит и как это исправить.
home-privacy-stored = Что хранится
home-privacy-stored-text = О тех, кто входит: фамилия, имя, отчество, должность, логин, роли с датами и номерами приказов, класс, язык; электронная почта – только если её указали. Пароль хранится так, что прочитать его нельзя. Ваши практики, вопросы, отзывы и отметки подписаны вашим именем и школой. Журнал хранит, кто и когда вошёл или принял решение; при неудачных попытках входа ненадолго запоминается сетевой адрес.
home-privacy-seen = Кто это видит
home-privacy-seen-text = Все видят имя, школу и практики, которые опубликованы для всех. Почту и логин видят только те, кто ведёт учётные записи вашей школы и района; почту руководителей объединений – районный центр. Черновики видите только вы.
home-privacy-cookies = Что остаётся на вашем устройстве
home-privacy-cookies-text = Четыре записи, без которых портал не работает: вход, язык, вид страницы и последнее сообщение. Пока вы пишете, копия текста хранится в браузере, чтобы её не потерять при обрыве связи.
home-privacy-foreign = Чужие сайты
home-privacy-foreign-text = Портал ничего не загружает с других сайтов и никому не передаёт сведений о посещениях. Счётчиков и рекламы нет.
home-privacy-children = Дети
home-privacy-children-text = Учётных записей детей и полей для их имён нет. Автор подтверждает, что в материале нет сведений о детях; о нарушении может сообщить каждый, и районный центр закрывает такой материал.
home-privacy-rights = Ваши права
home-privacy-rights-text = Свои данные вы видите в учётной записи. Исправить или закрыть её, получить копию или удалить данные можно через руководителя объединения, районный центр или администратора. Опубликованную практику отзывает сам автор. В документах прошлых лет подпись остаётся такой, какой была.
home-task-reading = Ознакомиться: { $value }
home-reading-until = до { $value }
home-task-citing = { $n ->
    [one] { $n } план или материал ссылается на утративший силу документ
    [few] { $n } плана и материала ссылаются на утратившие силу документы
   *[many] { $n } планов и материалов ссылаются на утратившие силу документы
}
home-task-citing-about = Замените ссылку на действующий документ.

## Meetings

home-next-meeting = Ближайшее заседание
home-you-come = Вы ответили: приду
home-you-do-not-come = Вы ответили: не смогу
home-meeting-past = Отметить заседание { $value }: состоялось или нет
home-meeting-read = Прочитать черновик протокола { $value }
home-meeting-unsigned = Подписать протокол { $value }
home-proposals = { $n ->
    [one] { $n } вопрос предложен на заседание
    [few] { $n } вопроса предложены на заседание
   *[many] { $n } вопросов предложено на заседание
}
home-proposals-what = Включите в повестку или ответьте, почему нет
home-paper-consider-plan = Рассмотреть на заседании: план на { $years }
home-paper-consider-year = Рассмотреть на заседании: анализ за { $years }
home-paper-consider-half-year = Рассмотреть на заседании: полугодовой анализ, { $years }
home-paper-consider-event = Рассмотреть на заседании: отчёт «{ $value }»
home-paper-agree-plan = Согласовать план на { $years }
home-paper-agree-year = Согласовать анализ за { $years }
home-paper-agree-half-year = Согласовать полугодовой анализ, { $years }
home-paper-agree-event = Согласовать отчёт «{ $value }»
home-paper-adopt-plan = Принять на педсовете: план на { $years }
home-paper-adopt-year = Принять на педсовете: анализ за { $years }
home-paper-adopt-half-year = Принять на педсовете: полугодовой анализ, { $years }
home-paper-adopt-event = Принять на педсовете: отчёт «{ $value }»
home-paper-approve-plan = Утвердить план на { $years }
home-paper-approve-year = Утвердить анализ за { $years }
home-paper-approve-half-year = Утвердить полугодовой анализ, { $years }
home-paper-approve-event = Утвердить отчёт «{ $value }»
home-paper-mend-plan = Исправить план на { $years }
home-paper-mend-year = Исправить анализ за { $years }
home-paper-mend-half-year = Исправить полугодовой анализ, { $years }
home-paper-mend-event = Исправить отчёт «{ $value }»

## News of the centre

home-centre-news = Новости центра
home-centre-all = Все новости
home-errand-overdue = Не сдано в центр: { $value }
home-errand-near = Скоро срок: { $value }
home-errand-returned = Вернул центр: { $value }
home-errand-ready = Готово к отправке: { $value }
home-errand-review = На проверку: { $value }
home-errand-send = К документу
home-errand-see = Посмотреть
home-errand-do = Проверить
