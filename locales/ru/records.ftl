# Records of the year: what happened in an association beside its meetings.

records-menu = Учёт года
records-title = Учёт года
records-sub = Открытые мероприятия, посещения, курсы, конкурсы. Из этих строк считаются показатели отчёта.
records-filters = Отбор записей
records-kind = Вид
records-all-kinds = все виды
records-everybody = все
records-show = Показать
records-add = Добавить запись
records-which-kind = Что произошло?
records-paper = Печать и файлы
records-none-title = Таких записей нет
records-none-text = Запишите, что было сделано: отчёт посчитает это сам.
records-association = Объединение
records-day = Дата
records-first-day = Первый день
records-last-day = Последний день
records-who = Кто
records-what = Что
records-about = Подробности
records-number = №
records-visitor = Кто посетил
records-visited = Кого посетили
records-beginner = Молодой специалист
records-mentor = Наставник
records-name-event = Что и на какую тему
records-name-course = Название курсов
records-name-publication = Название и где опубликовано
records-name-award = Название награды
records-name-contest = Название конкурса
records-name-difficulty = Затруднение
records-name-recommendation = Рекомендация
records-name-theme = Тема
records-level = Уровень
records-level-association = объединение
records-level-school = школа
records-level-district = район
records-level-region = регион
records-level-country = страна
records-outcome = Результат
records-outcome-compliance = соответствие занимаемой должности
records-outcome-specialist = специалист
records-outcome-second = вторая категория
records-outcome-first = первая категория
records-outcome-highest = высшая категория
records-outcome-pedagogue-methodist = педагог-методист
records-outcome-pedagogue-mentor = педагог-наставник
records-outcome-senior-teacher = старший учитель
records-outcome-teacher-methodist = учитель-методист
records-outcome-senior-educator = старший воспитатель
records-outcome-educator-methodist = воспитатель-методист
records-outcome-organiser-methodist = педагог-организатор-методист
records-outcome-group-methodist = руководитель кружка – методист
records-outcome-participant = участник
records-outcome-prize = призёр
records-outcome-winner = победитель
records-outcome-done = выполнена
records-outcome-in-work = в работе
records-outcome-not-begun = не начата
records-outcome-attended = участие
records-outcome-spoke = выступление
records-hours = Часов
records-answered = Ответили
records-asked = Опрошено
records-score = Средний балл
records-respondents = Отвечавших
records-until = по { $value }
records-answers-of = ответили { $value } из { $n }
records-note = Примечание
records-save = Сохранить
records-back = К списку
records-remove = Убрать запись
records-restore = Вернуть запись
records-choose = выберите
records-added-by = Записал(а): { $value }
records-is-removed = убрана
records-added = Запись добавлена.
records-saved = Запись сохранена.
records-removed = Запись убрана.
records-restored = Запись возвращена.
records-for-year = за { $value } учебный год
records-paper-title = УЧЁТ РАБОТЫ
records-paper-name = Учёт работы МО за { $value }
records-problem-future = Этот день ещё не наступил. Записывайте то, что уже было.
records-problem-ends-early = Последний день раньше первого. Проверьте даты.
records-problem-same-person = Здесь нужны два разных человека.
records-problem-more-than-all = Ответивших больше, чем опрошенных. Проверьте числа.
records-problem-not-own = Вы записываете то, в чём участвовали сами. За других пишет руководитель или секретарь объединения.
records-refused-not-own = Эту запись меняет тот, кто её сделал, тот, о ком она, или руководитель объединения. Попросите его исправить.
records-refused-not-keeper = Эту запись делает руководитель, секретарь или заместитель директора. Попросите кого-нибудь из них.
records-lines = Несколько записей сразу
records-lines-text = Записи, по одной в строке
records-lines-hint = Дата; кто; что; уровень или часы. Можно вставить столбцы из таблицы. Например: 12.10.2026; Примерова; Урок доброты; район
records-line-wrong = Строка { $value }: { $other }
records-kind-open-event = Открытое мероприятие
records-kind-visit = Взаимопосещение
records-kind-master-class = Мастер-класс, семинар
records-kind-generalisation = Обобщение опыта
records-kind-course = Курсы повышения квалификации
records-kind-attestation = Аттестация
records-kind-self-education = Отчёт по самообразованию
records-kind-contest = Конкурс педагогов
records-kind-publication = Публикация
records-kind-talk = Выступление вне объединения
records-kind-award = Награда, поощрение
records-kind-mentoring = Наставническая пара
records-kind-mentor-meeting = Встреча наставника
records-kind-diagnostics = Диагностика затруднений
records-kind-difficulty = Затруднение по итогам диагностики
records-kind-consultation = Консультация в районном центре
records-kind-recommendation = Рекомендация резолюции
records-kind-district-meeting = Заседание районного объединения
records-kind-class-event = Классный час, дело класса
records-kind-parents-meeting = Родительское собрание
records-lines-added = { $n ->
    [one] Добавлена { $n } запись.
    [few] Добавлены { $n } записи.
   *[many] Добавлено { $n } записей.
}
records-count = { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[many] { $n } записей
}
records-hours-of = { $n ->
    [one] { $n } час
    [few] { $n } часа
   *[many] { $n } часов
}
records-score-of = { $n ->
    [one] { $value } – средний балл, { $n } ответ
    [few] { $value } – средний балл, { $n } ответа
   *[many] { $value } – средний балл, { $n } ответов
}
