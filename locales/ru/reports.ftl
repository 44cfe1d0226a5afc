# Analytic reports.

reports-menu = Отчёты
reports-menu-results = Учёт и отчёты
reports-heading = Отчёты
reports-of-year = Анализ работы за { $value } учебный год
reports-of-half-year = Анализ работы за первое полугодие { $value } учебного года
reports-of-event = Итоги мероприятия: { $value }
reports-new = Новый отчёт
reports-new-what = Цифры и таблицы посчитаются сразу, останется написать своё
reports-half-year = Итоги полугодия
reports-half-year-how = Открытые решения и просроченные строки плана. Что сделано, что перенести, что снять — прямо здесь
reports-half-year-none = Всё закрыто
reports-half-year-none-why = Открытых решений и просроченных строк нет. Можно писать анализ полугодия
reports-open-decisions = Открытые решения
reports-late-rows = Просроченные строки плана
reports-settle-what = Что с этим
reports-settle-later = Пока оставить
reports-settle-done = Выполнено
reports-settle-moved = Перенесено
reports-settle-not-done = Снято
reports-settle-reason = Чем закончилось или почему
reports-settle-timing = Новый срок
reports-settle = Сохранить
reports-amend = Начать корректировку плана с этими строками
reports-amend-hint = Перенесённые строки получат новые сроки, снятые выйдут из плана; редакция пойдёт на согласование
reports-grounds = Основание корректировки
reports-grounds-hint = Например: итоги первого полугодия
reports-templates-menu = Шаблоны отчётов
reports-templates = Шаблоны отчётов
reports-templates-how = По ним школы района начинают отчёты. Уже начатые отчёты остаются при своём шаблоне
reports-template-own = Шаблон портала
reports-template-how = Переименуйте разделы, допишите свои, сотрите название лишнего. Сохранится новая редакция
reports-template-chapter = Раздел { $value }
reports-template-title = Название
reports-template-hint = Подсказка
reports-template-codes = Показатели, коды через пробел
reports-template-figures = Есть неизвестный код. Коды: от K1 до S2
reports-template-lines = Список в разделе
reports-template-no-lines = Без списка
reports-template-required = Обязателен ли
reports-template-optional = Можно оставить пустым
reports-template-must = Обязателен
reports-template-save = Сохранить редакцию
reports-template-saved = Шаблон сохранён. Новые отчёты начнутся по нему
reports-empty = Отчётов ещё нет
reports-empty-why = Анализ года и полугодия, итоги мероприятия собираются из того, что уже есть в портале
reports-changed = Изменён { $value }
reports-from-row = Подвести итоги мероприятия
reports-association = Объединение
reports-choose = Выберите
reports-kind = О чём отчёт
reports-kind-year = Учебный год
reports-kind-half-year = Первое полугодие
reports-kind-event = Одно мероприятие
reports-year = Учебный год
reports-year-hint = Для мероприятия год берётся из его даты
reports-event = Название мероприятия
reports-event-hint = Только для итогов мероприятия
reports-event-day = Когда прошло
reports-begin = Начать отчёт
reports-cancel = Не начинать
reports-begun = Отчёт начат, цифры посчитаны. Всё, что вы пишете, сохраняется само
reports-begun-already = Такой отчёт уже есть. Вот он
reports-status-draft = Черновик
reports-status-submitted = На согласовании
reports-status-returned = На доработке
reports-status-approved = Утверждён
reports-route-draft = Черновик
reports-route-consider = Рассмотрение
reports-route-agree = Согласование
reports-route-adopt = Педсовет
reports-route-approve = Утверждение
reports-route-sent = В центр
reports-road = Путь отчёта
reports-step-submit = Направлен на согласование
reports-step-recall = Отозван с согласования
reports-step-consider = Рассмотрено на заседании МО
reports-step-agree = Согласовано
reports-step-adopt = Принято педагогическим советом
reports-step-approve = Утверждено
reports-step-return = Возвращён на доработку
reports-step-reopen = Открыт снова
reports-step-propose = Предложено отправить в центр
reports-step-send = Отправлен в центр
reports-stamps = Грифы отчёта
reports-stamps-hint = В этом порядке отчёт пойдёт после отправки
reports-ready = Замечаний нет, можно отправлять
reports-submit-errors = Напишите обязательные разделы, они названы ниже
reports-check-blank = Раздел «{ $value }» пуст, а он обязателен
reports-check-typed = { $value }: число введено вручную и расходится с посчитанным ({ $other })
reports-check-jumped = { $value }: за год изменилось больше чем на 30 %, поясните почему
reports-check-task-missing = Задача из плана не названа: «{ $value }»
reports-check-task-foreign = Такой задачи в плане не было: «{ $value }»
reports-check-task-unjudged = Не отмечено, достигнута ли задача: «{ $value }»
reports-check-cause = У проблемы не названа причина: «{ $value }»
reports-check-unanswered = На проблему не отвечает ни одна задача нового года: «{ $value }»
reports-check-same-task = Задача нового года та же, что в этом: «{ $value }»
reports-check-copied = Абзац почти дословно из прошлогоднего отчёта: «{ $value }»
reports-check-percent = Процент без того, от чего он взят: «{ $value }». Напишите «10 из 12»
reports-check-number = В тексте { $value }, а посчитано { $other }
reports-check-year = Назван { $value } год: он не из этого учебного года
reports-check-day = { $value } не входит в дни отчёта
reports-check-praise = Похвала вместо результата: «{ $value }». По чему это видно?
reports-submit = Направить
reports-submit-empty = В отчёте пока только то, что посчитал портал. Напишите хотя бы один раздел
reports-submitted = Отчёт направлен на согласование
reports-recall = Отозвать с согласования
reports-recalled = Отчёт снова у вас, можно править
reports-stamped = Гриф поставлен. Отчёт пошёл дальше
reports-approved = Отчёт утверждён
reports-do-consider = Отчёт рассмотрен на заседании?
reports-do-agree = Согласовать отчёт?
reports-do-adopt = Отчёт принят педсоветом?
reports-do-approve = Утвердить отчёт?
reports-protocol = Протокол заседания
reports-return-heading = Вернуть отчёт на доработку?
reports-return = Вернуть с замечаниями
reports-returned = Отчёт возвращён на доработку
reports-reopen-heading = Исправить утверждённый отчёт?
reports-reopen-hint = Начнётся новая редакция; отправленное в центр останется как было
reports-reopen = Исправить
reports-reopened = Начата новая редакция отчёта
reports-send-heading = Отправить в районный центр?
reports-send-what = Центр получит копию: текст, таблицы и цифры без имён. Черновики он не видит
reports-send = Отправить в центр
reports-sent = Отчёт отправлен в центр
reports-propose = Предложить отправить
reports-propose-what = Отправляет заместитель директора или директор
reports-proposed = Предложение отправлено заместителю директора
reports-is-proposed = Руководитель объединения предлагает отправить отчёт
reports-at-centre = В районном центре
reports-sent-sent = Отправлен, ещё не открыт
reports-sent-opened = На рассмотрении в центре
reports-sent-accepted = Принят центром
reports-sent-returned = Возвращён центром
reports-sent-noted = Центр ознакомлен
reports-sent-advised = Центр дал советы
reports-sent-recalled = Отозван из центра
reports-sent-reopened = Открыт центром снова
reports-sent-lapsed = Принят, потом изменён
reports-round = Раз { $value }, { $other }
reports-read-sent = Замечания центра и ответы
reports-rounds = Что отправлялось в центр
reports-reviewer = В работе у { $value }
reports-edit = Писать отчёт
reports-write = Писать
reports-written = написано
reports-chapters = Разделы отчёта
reports-chapter-blank = Здесь ещё ничего не написано
reports-text = Текст раздела
reports-lines-too-many = В разделе не больше 60 строк списка
reports-saved-at = Сохранено { $value }
reports-saved = Раздел сохранён
reports-save = Сохранить
reports-next = Сохранить и дальше
reports-to-report = К отчёту
reports-push = Перенести задачи в новый план
reports-tasks-waiting = Плана на новый год ещё нет. Задачи войдут в него, как только его начнут
reports-tasks-closed = План нового года уже не черновик. Начните в нём новую редакцию и перенесите задачи снова
reports-refused-no-tasks = Сначала запишите задачи на новый год
reports-paper = На бумаге
reports-figures = Цифры
reports-figures-how = Каждое число ведёт к списку, который оно считает.
reports-counted-at = Посчитано { $value }.
reports-count = Посчитать заново
reports-figures-paper = Таблица на бумаге
reports-no-figures = Цифр ещё нет
reports-no-figures-why = Нажмите «Посчитать заново»
reports-figure-code = Код
reports-figure-name = Показатель
reports-figure-value = Значение
reports-figure-before = Год назад
reports-figure-note = Пояснение
reports-counted-beside = портал посчитал: { $value }
reports-typed = Введено вручную,
reports-by-portal = Посчитал портал
reports-stands = В отчёте стоит
reports-before-was = год назад { $value }
reports-no-data = нет данных
reports-no-data-why = Сведений за этот год в портале нет. Это не ноль: внесите их в учёт года или впишите число с пояснением
reports-ratio = { $value } из { $other }
reports-mean = { $value } (ответили { $other })
reports-jumped = изменилось больше чем на 30 %: почему?
reports-jumped-why = За год число изменилось больше чем на 30 %. Скажите почему, чтобы не спрашивали.
reports-moved = пришло { $value }, ушло { $other }
reports-rows-none = Ни одного за эти дни
reports-change = Поставить другое число
reports-numerator = Число
reports-numerator-hint = Пусто — стоит посчитанное
reports-denominator = Из скольких
reports-reason = Почему не так, как посчитано
reports-reason-hint = Обязательно, если число введено вручную
reports-word = Почему число так изменилось за год
reports-figure-save = Сохранить
reports-figure-saved = Сохранено
reports-came = прибыл(а)
reports-left = выбыл(а)
reports-table-meetings = Заседания
reports-table-plan = Выполнение плана
reports-table-practices = Материалы, принятые в копилку
reports-table-changes = Изменения в составе
reports-column-number = №
reports-column-held-on = Дата
reports-column-theme = Тема
reports-column-form = Форма
reports-column-present = Были / всего
reports-column-decided = Решено / выполнено
reports-column-content = Содержание
reports-column-timing = Срок
reports-column-standing = Как стоит
reports-column-cause = Причина отклонения
reports-column-title = Материал
reports-column-author = Автор
reports-column-accepted-on = Принят
reports-column-person = Кто
reports-column-day = Когда
reports-column-change = Что изменилось
reports-degree-reached = Достигнута
reports-degree-partly = Достигнута частично
reports-degree-not-reached = Не достигнута
reports-legend-tasks = Задача
reports-legend-problems = Проблема
reports-legend-next = Задача на новый год
reports-legend-participants = Участники
reports-legend-materials = Материал
reports-line-tasks = Задача из плана
reports-line-problems = Проблема
reports-line-next = Задача
reports-line-participants = Класс, группа, гости
reports-line-materials = Материал
reports-mark-tasks = Степень достижения
reports-mark-next = На какую проблему отвечает
reports-mark-participants = Сколько человек
reports-note-tasks = Чем это видно
reports-note-problems = Причина
reports-answers = отвечает на проблему { $value }
reports-paper-title-year = АНАЛИЗ РАБОТЫ
reports-paper-title-half-year = АНАЛИЗ РАБОТЫ
reports-paper-title-event = ИТОГИ МЕРОПРИЯТИЯ
reports-paper-of-year = за { $value }–{ $other } учебный год
reports-paper-of-half-year = за первое полугодие { $value }–{ $other } учебного года
reports-paper-name-year = Анализ работы МО за { $value }–{ $other } учебный год
reports-paper-name-half-year = Анализ работы МО за первое полугодие { $value }–{ $other }
reports-paper-name-event = Итоги мероприятия. { $value }
reports-paper-figures = Количественные показатели
reports-paper-figures-name = Показатели работы МО { $value }–{ $other }
reports-paper-cause = { $value } Причина: { $other }
reports-paper-answers = { $value } (к проблеме { $other })
reports-paper-participants = { $value }: { $other }
reports-paper-task = { $value } – { $other }
reports-paper-tasks = Степень реализации задач
reports-paper-task-head = Задача
reports-paper-degree-head = Степень реализации
reports-refused-role = Это делают те, кто ведёт бумаги объединения, и руководство школы
reports-refused-state = Отчёт сейчас не в том состоянии. Обновите страницу
reports-refused-submitted = Отчёт на согласовании. Отзовите его, чтобы править
reports-refused-approved = Отчёт утверждён. Чтобы исправить, начните новую редакцию
reports-refused-own = Свой отчёт утверждает другой человек
reports-refused-with-centre = Отчёт в центре. Дождитесь ответа или отзовите его, пока он не открыт
reports-refused-accepted = Отчёт принят. Чтобы исправить, попросите центр открыть его
reports-refused-sent = Эта редакция уже отправлена в центр
reports-refused-kind = Итоги мероприятия остаются в школе
reports-refused-nowhere = Здесь нет объединения, для которого можно составить отчёт. Выберите другое место работы
reports-settled = { $n ->
    [one] Сохранено: { $n } дело
    [few] Сохранено: { $n } дела
   *[many] Сохранено: { $n } дел
}
reports-settled-amended = { $n ->
    [one] Сохранено: { $n } дело. Начата новая редакция плана
    [few] Сохранено: { $n } дела. Начата новая редакция плана
   *[many] Сохранено: { $n } дел. Начата новая редакция плана
}
reports-tasks-entered = { $n ->
    [one] В план вошла { $n } задача
    [few] В план вошли { $n } задачи
   *[many] В план вошло { $n } задач
}
reports-counted = { $n ->
    [one] Посчитано заново. Изменилось { $n } число
    [few] Посчитано заново. Изменилось { $n } числа
   *[many] Посчитано заново. Изменилось { $n } чисел
}
reports-rows = { $n ->
    [one] { $n } строка в списке
    [few] { $n } строки в списке
   *[many] { $n } строк в списке
}
reports-rows-came = { $n ->
    [one] При пересчёте пришла { $n } строка
    [few] При пересчёте пришли { $n } строки
   *[many] При пересчёте пришло { $n } строк
}
reports-rows-went = { $n ->
    [one] При пересчёте ушла { $n } строка
    [few] При пересчёте ушли { $n } строки
   *[many] При пересчёте ушло { $n } строк
}
