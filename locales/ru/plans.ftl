# Annual plans.

## The list of years

plans-menu = План работы
plans-menu-short = План
plans-heading = Планы работы
plans-of-year = План работы на { $value } учебный год
plans-new = Новый план
plans-empty = Плана ещё нет
plans-empty-why = План составляет руководитель объединения: с чистого листа или из прошлогоднего
plans-rows = { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[many] { $n } строк
}
plans-done-of = Выполнено { $value } из { $other }
plans-edition = Редакция { $value }
plans-changed = Изменён { $value }

## The beginning

plans-association = Объединение
plans-choose = Выберите
plans-year = Учебный год
plans-source = С чего начать
plans-source-last = Прошлогодний план
plans-source-last-what = Сроки перейдут на новый год, невыполненное встанет первым, ушедшие люди будут показаны
plans-source-empty = Чистый лист
plans-offered = Задачи из анализа прошлого года войдут в план
plans-begin = Начать план
plans-cancel = Не начинать
plans-begun = План начат. Всё, что вы пишете, сохраняется само
plans-begun-already = План на этот год уже есть. Вот он
plans-carried = Перенесено строк: { $rows }, из них не было выполнено: { $unfinished }. Названы, но больше не работают: { $left }
plans-refused-nowhere = Здесь нет объединения, для которого можно составить план. Выберите другое место работы

## Status and road

plans-status-draft = Черновик
plans-status-submitted = На согласовании
plans-status-returned = На доработке
plans-status-approved = Утверждён
plans-waits-consider = На рассмотрении МО
plans-waits-agree = На согласовании
plans-waits-adopt = На педсовете
plans-waits-approve = На утверждении
plans-route-draft = Черновик
plans-route-consider = Рассмотрение
plans-route-agree = Согласование
plans-route-adopt = Педсовет
plans-route-approve = Утверждение
plans-route-approved = Действует
plans-road = Путь плана
plans-step-submit = Направлен на согласование
plans-step-recall = Отозван с согласования
plans-step-consider = Рассмотрено на заседании МО
plans-step-agree = Согласовано
plans-step-adopt = Принято педагогическим советом
plans-step-approve = Утверждено
plans-step-return = Возвращён с замечаниями
plans-step-amend = Начата новая редакция
plans-step-about = { $value }, { $other }
plans-step-skipped = Согласовано тем, кто направил: это заместитель директора
plans-step-alone = Направил и утвердил один человек: другого директора нет
plans-numbered = № { $value } от { $other }
plans-stamps = Грифы на титульном листе
plans-stamps-hint = В этом порядке план пойдёт после отправки. Без грифов он начнёт действовать сразу
plans-stamp-consider = Рассмотрено на заседании МО
plans-stamp-agree = Согласовано заместителем директора
plans-stamp-adopt = Принято педагогическим советом
plans-stamp-approve = Утверждено приказом директора
plans-do-consider = План рассмотрен на заседании?
plans-do-agree = Согласовать план?
plans-do-adopt = План принят педсоветом?
plans-do-approve = Утвердить план?
plans-number-of-consider = Номер протокола
plans-number-of-adopt = Номер протокола
plans-number-of-approve = Номер приказа
plans-dated = Дата
plans-press-consider = Рассмотрен
plans-press-agree = Согласовать
plans-press-adopt = Принят
plans-press-approve = Утвердить
plans-submit = Направить на согласование
plans-submit-errors = План ещё нельзя отправить: исправьте то, что названо в списке «Перед отправкой»
plans-submit-unconfirmed = Прочитайте предупреждения и отметьте, что с ними согласны
plans-confirmed = С предупреждениями согласны, так и задумано
plans-submitted = План направлен на согласование
plans-recall = Отозвать с согласования
plans-recalled = План снова черновик, его можно править
plans-stamped = Гриф поставлен. План пошёл дальше
plans-approved = План утверждён и действует
plans-return-heading = Вернуть план на доработку?
plans-reason = Что исправить
plans-reason-hint = Можно не писать, если замечания уже стоят на полях у строк
plans-return = Вернуть с замечаниями
plans-returned = План возвращён на доработку
plans-return-without-reason = Напишите, что исправить, или оставьте замечание у строки
plans-amend-heading = Изменить утверждённый план?
plans-amend-reason = Основание изменений
plans-amend-hint = Например: итоги полугодия. Утверждённый текст останется рядом, изменения пойдут тем же путём
plans-amend = Начать новую редакцию
plans-amending = Новая редакция начата. Пока она не утверждена, действует прежняя
plans-refused-role = Это делают другие: руководитель, секретарь, заместитель или директор этого объединения
plans-refused-state = План уже в другом состоянии. Откройте его заново
plans-refused-submitted = План на согласовании и не меняется. Отзовите его, чтобы править
plans-refused-approved = Утверждённый план не меняется. Начните новую редакцию
plans-refused-own = Свой план утверждает другой директор
plans-refused-not-in-force = Отмечать выполнение можно после утверждения плана
plans-refused-not-own-row = Эту строку отмечает тот, кто в ней назван, или руководитель
plans-refused-empty-remark = В пометке нет ни слова. Напишите её и отправьте снова

## The paper

plans-edit = Править план
plans-number = №
plans-content = Содержание работы
plans-timing = Срок
plans-responsible = Ответственный
plans-participants = Участники
plans-mark = Отметка
plans-margin = Пометки на полях
plans-rows-caption = Строки плана по разделам
plans-no-rows = В плане ещё нет строк
plans-no-rows-why = Начните с заседаний: обычно их четыре или пять
plans-section-edit = Править
plans-row-mark = Отметить
plans-row-open = Открыть строку
plans-other-in-force = Это новая редакция, она ещё не утверждена.
plans-other-in-force-read = Прочитать действующую
plans-open-remarks = { $n ->
    [one] { $n } пометка на полях
    [few] { $n } пометки на полях
   *[many] { $n } пометок на полях
}
plans-theme = Методическая тема
plans-school_theme = Тема школы
plans-goal = Цель
plans-tasks = Задачи
plans-results = Ожидаемые результаты
plans-analysis = Анализ прошлого года
plans-basis = Нормативная основа
plans-epigraph = Эпиграф
plans-form = Форма проведения
plans-questions = Вопросы, по одному в строке
plans-preparation = Подготовка
plans-output = Что останется
plans-task = Служит задаче
plans-task-none = Не выбрана
plans-theme-hint = Одним предложением
plans-tasks-hint = По одной в строке, от трёх до восьми
plans-part-theme = Тема и задачи
plans-part-meetings = Заседания
plans-part-organisation = Организационная работа
plans-part-methods = Методическая работа
plans-part-beginners = Работа с молодыми специалистами
plans-part-growth = Повышение мастерства
plans-part-events = Открытые мероприятия и взаимопосещения
plans-part-control = Диагностика и контроль
plans-part-bank = Методическая копилка
plans-part-parents = Работа с родителями
plans-part-prevention = Профилактика
plans-part-information = Информационная работа

## The editor

plans-parts = Разделы плана
plans-save = Сохранить
plans-saved = Сохранено
plans-saved-at = Сохранено { $value }
plans-to-plan = К плану
plans-conflict-title = Этот раздел { $other } изменил другой человек: { $value }
plans-conflict-text = Ваши правки целы, они в форме ниже. Сохраните их снова, чтобы оставить свои, или возьмите сохранённые
plans-conflict-take = Взять сохранённое
plans-row = Строка { $value }
plans-row-here = Строка { $value } раздела
plans-row-new = Новая строка
plans-row-up = Поднять строку { $value }
plans-row-down = Опустить строку { $value }
plans-row-remove = Убрать строку { $value }
plans-row-removed = Строка убрана из плана
plans-row-restored = Строка снова в плане
plans-add-row = Добавить строку
plans-add-meeting = Добавить заседание
plans-timing-hint = Срок можно писать как в плане: 15 сентября, до 15.03, сентябрь–октябрь, I четверть, ежемесячно, 1 раз в четверть, в течение года
plans-timing-not-understood = Срок не понят. Назовите день, месяц или четверть
plans-tasks-too-many = Оставьте не больше двадцати задач
plans-rows-too-many = В разделе помещается не больше 150 строк
plans-who-head = руководитель МО
plans-who-secretary = секретарь МО
plans-who-deputy = заместитель директора
plans-who-class-teachers = классные руководители
plans-who-mentors = наставники

## Checks

plans-before = Перед отправкой
plans-ready = Замечаний нет, план можно отправлять
plans-severity-error = Без этого не отправить
plans-severity-warning = Проверьте
plans-severity-hint = Стоит подумать
plans-fix = Исправить
plans-check-theme = Нет методической темы.
plans-check-goal = Не названа цель.
plans-check-tasks = Нет задач.
plans-check-content = Строка { $value }: нет содержания. Напишите его или уберите строку.
plans-check-responsible = Строка { $value }: нет ответственного. Впишите человека, роль или «классные руководители».
plans-check-timing = Строка { $value }: нет срока. Впишите день, месяц или четверть.
plans-check-timing-unknown = Строка { $value }: срок не понят. Назовите хотя бы месяц.
plans-check-few-meetings = Заседаний: { $value }. Обычно их не меньше четырёх.
plans-check-term-without-meeting = { $value }: нет ни одного заседания. Добавьте его или измените срок другого.
plans-check-year = Похоже, остался другой год: { $value }. Замените его на год плана.
plans-check-person-left = { $value } здесь больше не работает. Назначьте другого.
plans-check-person-unknown = { $value } не из этого объединения. Проверьте имя или подтвердите, что это гость.
plans-check-vague = Строк со сроком «в течение года»: { $value } %. Назовите месяцы там, где они известны.
plans-check-burden = { $value } отвечает больше чем за половину плана. Разделите работу.
plans-check-burden-head = Больше половины плана на руководителе. Разделите работу.
plans-check-task = Задаче { $value } не служит ни одна строка. Укажите её у подходящей строки.
plans-check-no-events = Нет открытых мероприятий и взаимопосещений.
plans-check-clash = В тот же день: { $value }. Перенесите одно из двух.
plans-check-day-off = { $value }: выходной или праздник. Выберите рабочий день.
plans-check-july = { $value }: в июле занятий нет. Проверьте срок.

## Remarks and marks

plans-remark = Пометка
plans-remark-plan = Пометка к плану
plans-remark-row = Пометка к строке
plans-remark-hint = К отдельной строке её оставляют на странице строки
plans-remark-make = Оставить пометку
plans-remark-made = Пометка на полях оставлена
plans-remark-settle = Исправлено
plans-remark-settled = Пометка вычеркнута
plans-remark-reopened = Пометка снова открыта
plans-due = Ближайший срок
plans-mark-heading = Отметка о выполнении
plans-mark-what = Что с этой строкой
plans-mark-done = Выполнено
plans-mark-partly = Выполнено частично
plans-mark-moved = Перенесено
plans-mark-not-done = Не выполнено
plans-mark-open = Снять отметку
plans-mark-make = Отметить
plans-marked = Отметка поставлена
plans-marks = Отметки
plans-cause = Причина
plans-cause-hint = Нужна, если выполнено не всё, перенесено или не выполнено
plans-cause-missing = Назовите причину: она войдёт в анализ года
plans-moved = Новый срок
plans-result = Что получилось
plans-result-hint = Протокол, справка, практика, число участников
plans-standing-done = Выполнено
plans-standing-partly = Выполнено частично
plans-standing-not-done = Не выполнено
plans-standing-moved = Перенесено
plans-standing-ahead = Впереди
plans-standing-now = Выполняется
plans-standing-late = Срок вышел

## Editions

plans-editions = Редакции
plans-in-force = Действует
plans-superseded = Заменена новой
plans-approved-on = Утверждена { $value }
plans-amended-because = Лист корректировки. Основание: { $value }
plans-compare = Что изменилось
plans-compare-draft = Чем черновик отличается от действующей
plans-comparison = Редакции { $value } и { $other }: что изменилось
plans-comparison-draft = Вторая редакция ещё пишется. Зачёркнуто убранное, подчёркнуто новое
plans-comparison-how = Зачёркнуто убранное, подчёркнуто новое
plans-same = Тексты совпадают
plans-same-why = Между этими редакциями ничего не изменилось
plans-back = К плану
plans-change-changed = изменено
plans-change-added = добавлено
plans-change-removed = убрано

## The plan on paper

plans-paper = Печать и файлы
plans-paper-corrections-open = Лист корректировки
plans-paper-title = ПЛАН РАБОТЫ
plans-paper-year = на { $value }–{ $other } учебный год
plans-paper-name = План работы МО на { $value }–{ $other } учебный год
plans-paper-edition = редакция { $value }
plans-paper-draft = Черновик
plans-paper-author = Руководитель МО: { $value }
plans-paper-head = Руководитель методического объединения
plans-paper-head-acting = И. о. руководителя методического объединения
plans-paper-consider = РАССМОТРЕНО
plans-paper-consider-where = на заседании МО
plans-paper-consider-numbered = протокол от { $value } № { $other }
plans-paper-agree = СОГЛАСОВАНО
plans-paper-adopt = ПРИНЯТО
plans-paper-adopt-where = педагогическим советом
plans-paper-adopt-numbered = протокол от { $value } № { $other }
plans-paper-approve = УТВЕРЖДЕНО
plans-paper-approve-order = приказом
plans-paper-approve-order-of = приказом { $value }
plans-paper-approve-numbered = от { $value } № { $other }
plans-paper-post-deputy = заместитель директора
plans-paper-post-principal = директор
plans-paper-post-deputy-acting = и. о. заместителя директора
plans-paper-post-principal-acting = и. о. директора
plans-paper-number = № п/п
plans-paper-meeting = Тема, форма проведения
plans-paper-questions = Рассматриваемые вопросы
plans-paper-between = Работа между заседаниями
plans-paper-output = Документ
plans-paper-mark = Отметка о выполнении
plans-paper-marks-blank = Столбец отметок пустой
plans-paper-marks-shown = С отметками портала
plans-paper-corrections = ЛИСТ КОРРЕКТИРОВКИ
plans-paper-corrections-of = плана работы { $value }
plans-paper-corrections-name = Лист корректировки плана МО { $value }–{ $other }
plans-paper-grounds = Основание: { $value }
plans-paper-place = Что изменено
plans-paper-was = Было
plans-paper-is = Стало
plans-paper-portal = В портале: { $value }
plans-paper-portal-step = { $what } { $day }, { $who }

## Annexes, the diary, giving up

plans-part-annexes = Приложения
plans-annexes-shown = Что напечатать после плана
plans-annexes-hint = Темы самообразования, наставников и состав портал возьмёт из сведений о членах объединения
plans-annexes-more = После сохранения появятся новые пустые строки
plans-annex-hours = График открытых классных часов
plans-annex-visits = График взаимопосещений
plans-annex-topics = Темы самообразования
plans-annex-mentors = Наставничество
plans-annex-members = Состав объединения
plans-annex-unit = Класс
plans-annex-teacher = Кто проводит
plans-annex-theme = Тема
plans-annex-visitors = Кто посетит
plans-annex-topic = Тема самообразования
plans-annex-mentor = Наставник
plans-annex-beginner = Молодой специалист
plans-annex-number = Приложение { $value }
plans-annex-name = Фамилия, имя, отчество
plans-annex-post = Должность
plans-diary = Кто и когда писал план
plans-diary-how = По вечерам, а не по нажатиям. Откройте раздел, чтобы увидеть, что изменилось
plans-diary-empty = Записей пока нет
plans-diary-empty-why = Они появятся, как только кто-нибудь изменит план
plans-diary-nothing = К концу вечера текст стал прежним
plans-step-discard = Изменения отменены
plans-discard-heading = Отказаться от изменений?
plans-discard-text = Утверждённый план останется, каким был. Написанное сохранится на странице «Кто и когда писал план»
plans-discard = Отказаться от изменений
plans-discarded = Изменения отменены. Действует утверждённый план
plans-problem-future = Этот день ещё не наступил
plans-check-no-beginners = Молодых специалистов: { $value }, а работы с ними в плане нет.
plans-check-repealed = Документ утратил силу: { $value }. Замените его действующим.

# By this word a decision is known to be on the plan.
plans-word = план
## A plan brought from Word

plans-source-word = План прошлого года остался в Word?
plans-import = План из Word
plans-import-text = Портал прочитает таблицы и списки, разложит их по разделам, переведёт сроки на новый год и покажет рядом с исходным текстом. До кнопки «Принять» в план ничего не пишется.
plans-import-year = На какой учебный год составить план
plans-import-file = Файл плана
plans-import-rules = Один файл .docx, не больше 12 МБ. Старый .doc сначала сохраните в Word как .docx.
plans-import-read = Прочитать
plans-import-earlier = Загруженные раньше
plans-import-about = { $value }, { $other }
plans-import-draft = не принят
plans-import-not-word = Это не документ Word. Сохраните план как .docx и выберите его снова
plans-import-encrypted = Документ закрыт паролем. Снимите пароль в Word и выберите файл снова
plans-import-damaged = Документ повреждён, прочитать его не удалось. Откройте его в Word, сохраните заново и выберите снова
plans-import-busy = Читатель документов занят. Подождите минуту и отправьте файл снова
plans-import-nothing = В документе не нашлось ни одной строки плана. Проверьте, тот ли это файл
plans-import-too-long = В документе больше 600 строк: это не один план. Разделите файл и загрузите по частям
plans-import-years = Из плана на { $value } в план на { $other } учебный год
plans-import-found = { $n ->
    [one] Найдена { $n } строка.
    [few] Найдено { $n } строки.
   *[many] Найдено { $n } строк.
}
plans-import-doubtful = { $n ->
    [one] { $n } вызывает сомнения.
    [few] { $n } вызывают сомнения.
   *[many] { $n } вызывают сомнения.
}
plans-import-left-out = { $n ->
    [one] { $n } не войдёт в план.
    [few] { $n } не войдут в план.
   *[many] { $n } не войдут в план.
}
plans-import-nothing-yet = В план ещё ничего не записано. Правки сохраняются здесь, к ним можно вернуться завтра.
plans-import-head-hint = Встанет в план там, где эти поля ещё пусты
plans-import-is-left-out = Не войдёт
plans-import-is-doubtful = Проверьте
plans-import-is-clear = Понятно
plans-import-original = В документе
plans-import-understood = Как понято
plans-import-questions = Вопросы
plans-import-mend = Поправить строку
plans-import-section = Раздел плана
plans-import-right = Всё верно
plans-import-leave = Не брать в план
plans-import-take = Взять в план
plans-import-join = Присоединить к строке выше
plans-import-split = Разделить по строкам
plans-import-one-line = Чтобы разделить, начните каждое дело с новой строки
plans-import-conflict = Эту строку уже изменил другой человек. Ваш текст в полях ниже, сохранённый здесь. Нажмите «Всё верно», чтобы оставить свой
plans-import-accept = Принять в план
plans-import-delete = Удалить загрузку
plans-import-deleted = Загрузка удалена
plans-imported = { $n ->
    [one] В план добавлена { $n } строка. Вернуть всё как было можно в течение семи дней
    [few] В план добавлены { $n } строки. Вернуть всё как было можно в течение семи дней
   *[many] В план добавлено { $n } строк. Вернуть всё как было можно в течение семи дней
}
plans-import-done = Строки приняты в план на { $value } учебный год.
plans-import-take-back = Взять загрузку назад?
plans-import-take-back-hint = Из плана уйдут именно эти строки, остальное останется. Это можно сделать в течение семи дней.
plans-import-take-back-now = Взять назад
plans-import-edited = Эти строки с тех пор правили, они останутся в плане:
plans-import-edited-too = Убрать и их
plans-import-taken-back = { $n ->
    [one] Из плана убрана { $n } строка
    [few] Из плана убраны { $n } строки
   *[many] Из плана убрано { $n } строк
}
plans-refused-import-accepted = Эта загрузка уже принята в план. Правьте строки в самом плане
plans-refused-import-empty = Ни одна строка не отмечена для плана. Возьмите хотя бы одну
plans-refused-import-old = Взять назад уже нельзя: прошло больше семи дней или это уже сделано
plans-import-doubt-section = Раздел не назван, строка поставлена в организационную работу.
plans-import-doubt-split = В одной ячейке было несколько дел, они разделены.
plans-import-doubt-term = Срок взят из текста.
plans-import-doubt-responsible = Ответственный взят из текста.
plans-import-doubt-ditto = В ячейке стояло «то же», взято из строки выше.
plans-import-doubt-no-timing = Срока нет.
plans-import-doubt-timing = Срок не понят: { $value }.
plans-import-doubt-no-responsible = Ответственного нет.
plans-import-doubt-left = { $value } здесь больше не работает.
plans-import-doubt-stranger = { $value } не из этого объединения.

## For everybody

plans-public = Планы, открытые для всех
plans-public-how = Утверждённые планы объединений, которые школы показывают каждому
plans-public-none = Открытых планов пока нет
plans-public-none-why = Объединение открывает план само, когда он утверждён
plans-public-read = Посмотреть, что видят все
plans-publish = Показать план всем
plans-unpublish = Убрать из открытого доступа
plans-published = План теперь может прочитать каждый
plans-unpublished = План больше не виден посторонним
plans-refused-not-yet-public = Показать всем можно только утверждённый план
plans-record = Записать в учёт года
