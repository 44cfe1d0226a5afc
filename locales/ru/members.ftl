# The register of members, records of service, units of school years, frozen lists.

members-menu = Состав МО
members-menu-short = Состав
members-menu-own = Наше объединение
members-title = Состав объединения
members-home = На главную
members-as-of = По состоянию на { $value }, учебный год { $other }
members-caption = Члены объединения на { $value }, учебный год { $other }
members-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
members-view = Что показать
members-on = На дату
members-order = Порядок
members-order-name = По алфавиту
members-order-unit = По классам
members-columns = Столбцы
members-columns-choose = Выбрать столбцы
members-show = Показать
members-number = №
members-name = Фамилия, имя, отчество
members-add = Добавить человека
members-acting = и. о.
members-away = временно отсутствует
members-away-until = временно отсутствует до { $day }
members-away-now = сейчас
members-years = { $n ->
    [one] { $n } год
    [few] { $n } года
   *[many] { $n } лет
}
members-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
   *[many] { $n } часов
}
members-since = с { $day }
members-until = до { $day }
members-from = с { $value }
members-from-to = с { $value } по { $other }
members-summary = Всего: { $n }; { $categories }; молодых специалистов – { $young }
members-summary-part = { $what } – { $n }
members-summary-absent = временно отсутствуют – { $n }
members-print = Печать
members-paper = Печать и файлы
members-paper-list = СПИСОК ЧЛЕНОВ
members-paper-as-of = по состоянию на { $value }
members-paper-list-name = Список членов МО на { $value }
members-paper-passport = ПАСПОРТ
members-paper-passport-name = Паспорт МО на { $value }
members-paper-teaching = Педагогический стаж, лет
members-paper-class-teaching = Стаж классного руководства, лет
members-sign-head-acting = И. о. руководителя методического объединения
members-sign-head = Руководитель методического объединения
members-nobody-title = В этот день в объединении никого не было
members-nobody-text = Выберите другую дату или добавьте первого человека.
members-no-association-title = Объединения пока нет
members-no-association-text = Объединение заводит администратор портала. Попросите его открыть объединение вашей школы.
members-association = Объединение
members-school = Школа
members-count = Членов
members-composition = Состав
members-district-caption = Объединения района: сколько в них человек и какие у них категории

## Columns

members-column-units = Класс
members-column-post = Должность
members-column-function = В объединении
members-column-subject = Предмет
members-column-education = Образование
members-column-teaching = Педагогический стаж
members-column-class-teaching = Стаж классного руководства
members-column-category = Категория
members-column-title = Звание
members-column-course = Курсы
members-column-topic = Тема самообразования
members-column-awards = Награды
members-column-phone = Телефон
members-function-member = Член объединения
members-function-secretary = Секретарь
members-function-head = Руководитель
members-category-highest = высшая
members-category-first = первая
members-category-second = вторая
members-category-specialist = специалист
members-category-compliance = СЗД
members-category-none = без категории
members-category-unknown = не указана
members-category-order = Приказ о категории
members-education-higher = высшее
members-education-specialist = высшее, специалитет
members-education-master = высшее, магистратура
members-education-bachelor = высшее, бакалавриат
members-education-vocational = среднее профессиональное
members-education-student = учится
members-title-pedagogue-methodist = педагог-методист
members-title-pedagogue-mentor = педагог-наставник
members-title-senior-teacher = старший учитель
members-title-teacher-methodist = учитель-методист
members-title-senior-educator = старший воспитатель
members-title-educator-methodist = воспитатель-методист
members-title-organiser-methodist = педагог-организатор-методист
members-title-group-methodist = руководитель кружка – методист
members-title-none = нет

## Remarks

members-hints = { $n ->
    [one] { $n } замечание
    [few] { $n } замечания
   *[many] { $n } замечаний
}
members-hint-unit-without-teacher = нет классного руководителя
members-hint-category-expired = срок категории истёк
members-hint-young-without-mentor = молодой специалист без наставника
members-hint-no-topic = нет темы самообразования на этот год
members-hint-experience-lower = стаж меньше, чем в прошлом зафиксированном списке
members-hint-several-units = ведёт больше одного класса
members-hint-no-courses = давно не было курсов повышения квалификации

## A record of service

members-record = Сведения о работе
members-record-empty = Сведений пока нет.
members-young = молодой специалист
members-roles = Роли и доступ
members-memberships = В объединениях
members-topics = Темы самообразования
members-topics-empty = Тема ещё не выбрана.
members-edit = Изменить сведения
members-edit-text = Пустые поля можно оставить. Годы стажа портал считает сам.
members-error = Ошибка:
members-part-work = Работа
members-part-qualification = Образование и категория
members-part-course = Последние курсы
members-part-more = Ещё
members-teaching-since = Преподаёт с
members-class-teacher-since = Классный руководитель с
members-since-hint = День, с которого считается стаж
members-mentor = Наставник
members-mentor-none = без наставника
members-mentor-hint = Нужен тому, кто преподаёт меньше трёх лет
members-topic-now = Тема самообразования
members-topic-hint = Одной фразой, как её напишут в плане
members-topic-year = Тема относится к учебному году { $value }.
members-speciality = Специальность по диплому
members-unknown = не указано
members-category-since = Категория с
members-category-until = Категория до
members-category-until-hint = Оставьте пустым, если категория бессрочная
members-course-title = Тема курсов
members-course-hours = Часов
members-course-year = Год
members-phone-hint = Его видят вы, секретарь и руководители. Коллеги не видят
members-save = Сохранить
members-cancel = Не сохранять
members-saved = Сведения сохранены
members-problem-future = Этот день ещё не наступил
members-problem-category-ends-early = Категория кончается раньше, чем начинается
members-refused-record = Сведения меняет сам человек или руководитель его объединения. Скажите им, что исправить
members-refused-keeping = Состав ведут руководитель объединения и администрация базовой школы. Скажите им, что изменить

## Absences

members-absences = Временное отсутствие
members-absence-add = Отметить отсутствие
members-absence-text = Отпуск по уходу за ребёнком, долгая болезнь. Человек остаётся в списке, но не считается в кворуме.
members-absence-first-day = Первый день
members-absence-last-day = Последний день
members-absence-last-day-hint = Оставьте пустым, пока он неизвестен
members-absence-reason = Причина
members-absence-reason-hint = Без диагнозов: «отпуск», «болезнь»
members-absence-remove = Убрать отсутствие
members-absence-saved = Отсутствие отмечено
members-absence-deleted = Отметка об отсутствии убрана
members-problem-absence-ends-early = Последний день раньше первого
members-problem-absence-overlaps = В эти дни отсутствие уже отмечено. Уберите ту отметку или выберите другие дни

## Units

members-units = Классы и группы
members-units-year = Учебный год { $value }
members-units-count = { $n ->
    [one] { $n } класс или группа
    [few] { $n } класса или группы
   *[many] { $n } классов и групп
}
members-vacancies = { $n ->
    [one] { $n } без руководителя
    [few] { $n } без руководителя
   *[many] { $n } без руководителя
}
members-vacancy = вакансия
members-no-units-title = Классов на этот год пока нет
members-no-units-text = Добавьте первый класс или переведите классы из прошлого года.
members-unit-add = Добавить класс
members-unit-label = Класс
members-unit-label-hint = Как печатают у вас: «7-А», «7 «А»», «2–4»
members-unit-grade = Параллель
members-unit-grade-hint = У класса-комплекта – младшая
members-unit-kind = Что это
members-unit-kind-class = класс
members-unit-kind-group = группа
members-unit-kind-club = кружок
members-unit-teacher = Классный руководитель
members-unit-teacher-hint = Оставьте вакансию, если человек ещё не назначен
members-unit-pupils = Детей
members-unit-profile = Профиль
members-unit-profile-none = обычный
members-unit-profile-cadet = кадетский
members-unit-profile-inclusive = инклюзивный
members-unit-profile-correctional = коррекционный
members-unit-confirmed = Так и есть: человек ведёт два класса
members-unit-delete-title = Класс занесён по ошибке?
members-unit-delete-text = Уберите его из этого учебного года. Если класс есть, а руководителя нет, оставьте вакансию.
members-unit-delete = Убрать класс
members-unit-saved = Класс сохранён
members-unit-deleted = Класс убран
members-problem-label = Напишите номер или название класса
members-problem-second-unit = { $name } уже ведёт { $unit }. Подтвердите, что классов будет два, или выберите другого человека
members-problem-unit-taken = { $unit } уже есть в этом году: «{ $association }». Один класс стоит в одном объединении
members-problem-unit-taken-elsewhere = Этот класс в этом году уже стоит в другом объединении

## Promotion

members-promote = Перевести в { $value }
members-promotion-title = Перевод классов: из { $value } в { $other }
members-promotion-text = Посмотрите, что получится. До конца дня перевод можно отменить.
members-promotion-empty = Переводить пока нечего: в этом году классов нет.
members-promotion-caption = Классы этого года и следующего
members-promotion-take = Перевести
members-promotion-take-unit = Завести { $value }
members-promotion-from = Сейчас
members-promotion-to = Станет
members-promotion-fate = Что произойдёт
members-fate-goes = идёт дальше с тем же руководителем
members-fate-goes-without = идёт дальше, руководитель ещё не назначен
members-fate-new = новый класс, руководитель ещё не назначен
members-fate-finishes = выпускается или уходит из объединения
members-fate-present = уже есть в следующем году
members-promote-now = Перевести отмеченные
members-promoted = Классы переведены. До конца дня это можно отменить
members-promotion-undo = Отменить перевод
members-promotion-taken-back = Перевод отменён
members-refused-nothing-to-promote = Ни один класс не отмечен. Вернитесь и отметьте хотя бы один
members-refused-promotion-taken = { $unit } в следующем году уже стоит в другом объединении. Снимите отметку с этого класса
members-refused-promotion-old = Перевод можно отменить только в тот же день. Уберите лишние классы по одному

## Frozen lists

members-snapshots = Списки на дату
members-snapshots-text = Такой список хранится, каким был, что бы ни менялось потом.
members-no-snapshots-title = Зафиксированных списков пока нет
members-no-snapshots-text = Руководитель фиксирует состав в первой половине сентября и после каждого приказа.
members-snapshot-title = Список членов методического объединения на { $value }
members-snapshot-about = { $value }; зафиксировано: { $other }
members-snapshot-caption = Состав на этот день
members-frozen-by = Зафиксировано: { $value }, { $other }
members-freeze = Зафиксировать состав
members-freeze-text = Список останется таким, каким был в выбранный день: имена, должности, классы, стаж, категории, темы.
members-freeze-now = Зафиксировать
members-basis = Основание
members-basis-hint = Номер и дата приказа, если он есть
members-snapshot-made = Состав зафиксирован
members-refused-empty-snapshot = В этот день в объединении никого не было. Выберите другой день

## The passport

members-passport = Паспорт объединения
members-passport-edit = Изменить паспорт
members-passport-saved = Паспорт сохранён
members-passport-kind = Вид
members-association-school = школьное
members-association-inter-school = кустовое (межшкольное)
members-association-district = районное
members-passport-base = Базовая школа
members-passport-partners = Школы-партнёры
members-passport-stages = Какие классы охватывает
members-passport-stages-hint = Например: 5–9 классы
members-passport-founded = Год создания
members-passport-regulation = Положение
members-passport-regulation-hint = Название, дата и номер
members-passport-meeting-place = Место заседаний
members-passport-meeting-days = Дни заседаний
members-passport-case-index = Индекс дела
members-passport-case-index-hint = По номенклатуре дел: 05-12
members-papers = Бумаги
members-profile = Стандарт оформления
members-profile-newest = новейший для вашей страны
members-profile-RU-2025 = ГОСТ Р 7.0.97-2025
members-profile-RU-2016 = ГОСТ Р 7.0.97-2016
members-profile-UA-2020 = ДСТУ 4163:2020
members-profile-hint = Поля, размер букв, порядок имён и дат на бумаге
members-long-keeping = Бумаги хранят больше 10 лет
members-long-keeping-hint = Левое поле будет 30 мм: дело подшивают
members-portal-mark = Печатать внизу отметку портала
members-portal-mark-hint = «Согласовано в портале», дата и фамилия. Подпись на бумаге она не заменяет
members-meetings = Заседания
members-quorum = Кворум
members-quorum-hint = Сколько членов должны быть на заседании по вашему положению
members-quorum-majority = больше половины
members-quorum-half = не меньше половины
members-quorum-two-thirds = не меньше двух третей
members-quorum-none = не требуется
members-protocol-form = Форма протокола
members-protocol-form-full = полная: с выступлениями
members-protocol-form-short = краткая: только решения
members-numbering = Номера протоколов
members-numbering-academic-year = с 1 каждый учебный год
members-numbering-calendar-year = с 1 каждый календарный год
members-numbering-continuous = подряд, не начиная заново
members-decided-word = Слово перед решениями
members-decided-word-usual = обычное: «УХВАЛИЛИ»
members-decided-word-resolved = «УХВАЛИЛИ»
members-decided-word-decided = «ВИРІШИЛИ»
members-decisions = Решения
members-remind-days = Напоминать об исполнении, дней до срока
members-remind-days-hint = От 0 до 60
members-escalate-days = Сообщать заместителю директора, дней после срока
members-escalate-days-hint = От 0 до 90
members-nobody-appointed = не назначен

## Import of a table

members-import = Загрузить таблицу
members-import-text = Подойдёт ваш список из Excel с вашими названиями столбцов. Портал ничего не запишет, пока вы не нажмёте «Принять».
members-import-file = Файл со списком
members-import-rules = XLSX, XLS или CSV до 4 МБ, не больше 120 строк
members-import-read = Прочитать
members-import-earlier = Прежние загрузки
members-import-about = { $value }, { $other }
members-import-draft = не принята
members-import-new = { $n ->
    [one] Новых людей: { $n }.
    [few] Новых людей: { $n }.
   *[many] Новых людей: { $n }.
}
members-import-known = { $n ->
    [one] Уже в объединении: { $n }.
    [few] Уже в объединении: { $n }.
   *[many] Уже в объединении: { $n }.
}
members-import-faulty = { $n ->
    [one] Проверьте { $n } строку.
    [few] Проверьте { $n } строки.
   *[many] Проверьте { $n } строк.
}
members-import-nothing-yet = Пока ничего не записано. Исправьте клетки прямо здесь.
members-import-lacks-name = Скажите, в каком столбце фамилии.
members-import-columns = Что в столбцах
members-import-no-heading = Столбец { $value }
members-import-pass-over = не загружать
members-import-rows = Строки таблицы
members-import-leave = Пропустить
members-import-leave-row = Пропустить строку { $value }
members-import-row-faulty = проверьте
members-import-row-new = новый человек
members-import-row-known = уже в объединении
members-import-check = Проверить ещё раз
members-import-accept = Принять
members-import-delete = Не загружать эту таблицу
members-import-done = Эта таблица уже принята.
members-import-take-back = Отменить всю загрузку
members-import-take-back-hint = Новые люди уйдут из списка, прежние сведения вернутся. Это можно сделать в течение семи дней.
members-imported = Таблица принята. Коды для входа новым людям выдаются на странице «Люди»
members-import-taken-back = Загрузка отменена
members-import-taken-back-in-part = Загрузка отменена. Сведения, которые после неё изменили люди, оставлены
members-import-deleted = Таблица не загружена
members-refused-import-accepted = Эта таблица уже принята. Изменить её строки можно на страницах людей
members-refused-import-old = Отменить загрузку можно в течение семи дней. Теперь исправьте сведения на страницах людей
members-refused-import-unit = { $unit } уже стоит в другом объединении школы. Уберите этот класс из таблицы
members-problem-sheet-kind = Это не таблица. Сохраните список как XLSX или CSV
members-problem-sheet-damaged = Таблица не читается. Откройте её в Excel и сохраните заново как XLSX
members-problem-sheet-empty = В файле нет таблицы: нужны строка с названиями столбцов и строки с людьми
members-problem-sheet-long = В таблице больше 120 строк. Оставьте в ней одно объединение
members-fault-name = Напишите фамилию и имя
members-fault-initials = Напишите имя и отчество полностью
members-fault-twice = Этот человек в таблице дважды
members-fault-unit-twice = Этот класс в таблице дважды
members-fault-unit = Напишите класс с номером: 7-А
members-fault-unit-led = Этот класс ведёт другой человек
members-fault-education = Напишите: высшее, среднее профессиональное
members-fault-experience = Напишите число лет или день: 12, 01.09.2014
members-fault-category = Напишите: высшая, первая, СЗД, без категории
members-fault-date = Напишите день: 12.03.2024
members-field-number = № (не нужен)
members-field-name = Фамилия, имя, отчество
members-field-surname = Фамилия
members-field-given = Имя
members-field-patronymic = Отчество
members-field-unit = Класс
members-field-post = Должность
members-field-subject = Предмет
members-field-education = Образование
members-field-speciality = Специальность
members-field-teaching = Педагогический стаж
members-field-class-teaching = Стаж классного руководства
members-field-category = Категория
members-field-category-since = Дата категории
members-field-course = Курсы
members-field-topic = Тема самообразования
members-field-awards = Награды
members-field-phone = Телефон
