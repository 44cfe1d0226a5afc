# Thematic controls: what is looked at, the memo on it, those it names, and what becomes of its remarks.

## The list

controls-menu = Контроль
controls-heading = Тематический контроль
controls-one = Справка
controls-lead = Справки о контроле видят только руководители школы, педагог – лишь свои строки. За пределы школы они не выходят
controls-lead-own = Здесь справки, в которых проверялся ваш класс. Вы видите только свои строки
controls-new = Новый контроль
controls-empty = В этом году контроля ещё не было
controls-empty-why = Выберите тему и классы: таблица замечаний и черновик выводов составятся сами
controls-empty-own = Ваш класс в справках не назван
controls-empty-own-why = Когда справку с вашим классом подпишут, вы увидите здесь свои строки
controls-status-draft = Черновик
controls-status-signed = Подписана
controls-status-closed = Завершён
controls-remarks-of = Устранено замечаний: { $value } из { $other }
controls-unread = Не ознакомлены: { $value }
controls-unread-own = Вы ещё не ознакомились

## Its beginning

controls-association = Объединение
controls-usual = Обычные темы
controls-usual-hint = Обычная тема подставит цель и критерии. Можно вписать и свою
controls-theme = Тема контроля
controls-purpose = Цель
controls-starts-on = Начало
controls-ends-on = Окончание
controls-repeat-on = Повторная проверка
controls-basis = Основание
controls-basis-hint = Пункт плана внутришкольного контроля
controls-order-number = Номер приказа
controls-ordered-on = Дата приказа
controls-order = приказ № { $value }
controls-objects = Классы
controls-no-units = В этом году классов ещё нет.
controls-to-units = Внести классы
controls-vacancy = вакансия
controls-methods = Методы
controls-method-visit = Посещение
controls-method-talk = Собеседование
controls-method-papers = Проверка документов
controls-method-survey = Анкетирование
controls-inspectors = Проверяющие
controls-inspectors-hint = Справку подписывает проверяющий, который руководит школой или объединением
controls-criteria = Критерии
controls-criteria-hint = Каждый с новой строки
controls-begin = Начать контроль
controls-begin-not = Отмена
controls-begun = Контроль начат. Отметьте классы по критериям
controls-edit = Изменить условия
controls-save = Сохранить
controls-saved = Сохранено
controls-saved-at = Сохранено { $value }
controls-changed-meanwhile = Пока вы писали, контроль изменил другой. Проверьте поля и сохраните ещё раз
controls-ends-before = Окончание раньше начала. Исправьте одну из дат
controls-repeats-before = Повторная проверка должна быть позже
controls-too-many-criteria = Критериев больше двадцати. Оставьте главные
controls-usual-theme-planning = Планирование воспитательной работы
controls-usual-purpose-planning = Выяснить, насколько планы воспитательной работы отвечают рабочей программе воспитания и особенностям классов
controls-usual-criteria-planning =
    План утверждён в срок
    Анализ прошлого года и характеристика класса
    Цель и задачи отвечают особенностям класса
    Мероприятия охватывают все направления
    Запланирована работа с родителями
    Указаны сроки и ответственные

controls-usual-theme-papers = Ведение документации
controls-usual-purpose-papers = Проверить полноту и своевременность ведения документации классного руководителя
controls-usual-criteria-papers =
    Список класса и сведения о родителях
    Социальный паспорт класса
    Журнал инструктажей
    Протоколы родительских собраний
    Планы и сценарии классных часов

controls-usual-theme-parents = Работа с родителями
controls-usual-purpose-parents = Изучить систему работы классных руководителей с семьями
controls-usual-criteria-parents =
    Собрания проводятся по плану, есть протоколы
    Родители участвуют в делах класса
    Индивидуальная работа с семьями
    Работает родительский комитет

controls-usual-theme-hours = Качество проведения классных часов
controls-usual-purpose-hours = Оценить содержание и организацию классных часов
controls-usual-criteria-hours =
    Классный час проводится по расписанию
    Тема и содержание соответствуют возрасту
    Учащиеся активны
    Разнообразие форм и методов
    Подведены итоги, есть отклик учащихся

## A class

controls-class = Класс
controls-teacher = Педагог
controls-criterion = Критерий
controls-grade = Результат
controls-grade-met = Выполнено
controls-grade-partly = Частично
controls-grade-not-met = Не выполнено
controls-remark = Замечание
controls-remarks = Замечания
controls-no-remarks = Замечаний нет
controls-timing = Срок
controls-touched = { $value } из { $other }
controls-next = Сохранить и дальше
controls-conflict = Пока вы писали, это изменил другой
controls-conflict-text = Зачёркнуто сохранённое, подчёркнуто ваше. Выберите, что оставить
controls-conflict-keep = Оставить моё
controls-conflict-take = Взять сохранённое
controls-conflict-here = Это место изменил другой. Нажмите «Сохранить», чтобы сравнить
controls-offer-terms =
    до конца месяца
    до конца I четверти
    до конца II четверти
    до конца III четверти
    до следующего заседания

controls-offer-responsible =
    классные руководители
    руководитель МО
    заместитель директора

## The memo

controls-memo = Выводы и рекомендации
controls-conclusions = Выводы
controls-recommendations = Рекомендации
controls-recommendations-hint = Их можно вынести на заседание как проекты решений
controls-recommendation = Рекомендация { $value }
controls-responsible = Ответственный
controls-add = Добавить рекомендацию
controls-drop = Убрать рекомендацию
controls-composed = Черновик выводов
controls-composed-hint = Составлен по отметкам, без имён. Перенесите и допишите
controls-compose = Перенести в выводы
controls-findings = Результаты проверки
controls-to-sign = К подписанию
controls-draft-whole = Проверено классов: { $value }, критериев: { $other }.
controls-draft-criterion = «{ $value }»: выполнено – { $met }, частично – { $partly }, не выполнено – { $not }.
controls-draft-strong = Во всех проверенных классах выполнено: { $value }.
controls-draft-weak = Больше всего замечаний по критерию «{ $value }».

## Before it is signed

controls-before = Перед подписанием
controls-lacks-purpose = Нет цели контроля
controls-lacks-criteria = Нет критериев
controls-lacks-objects = Не выбраны классы
controls-lacks-marks = Отмечены не все критерии
controls-lacks-remarks = Есть невыполненный критерий без замечания
controls-lacks-conclusions = Нет выводов
controls-lacks-recommendations = Нет рекомендаций
controls-lacks-terms = У рекомендации нет ответственного или срока
controls-sign = Подписать справку
controls-sign-hint = После подписания справку изменить нельзя. Каждый педагог получит свои строки
controls-signed = Справка подписана. Педагоги увидят свои строки
controls-delete = Удалить черновик
controls-deleted = Черновик удалён

## Those who are named

controls-own-lines = О вашем классе
controls-acquaint-heading = Ознакомление
controls-word = Ваше слово
controls-word-hint = Его увидят руководители школы и объединения
controls-acquaint = Ознакомлен(а)
controls-acquainted = Отмечено: вы ознакомлены
controls-acquainted-at = Вы ознакомлены: { $value }
controls-read = Ознакомлены
controls-read-of = { $value } из { $other }
controls-not-read = ещё нет
controls-remind = Напомнить остальным
controls-reminded = Напоминание отправлено тем, у кого есть почта
controls-letter-subject = Ознакомьтесь со справкой
controls-letter =
    Здравствуйте, { $value }!

    Подписана справка по итогам контроля, в котором был ваш класс. Вы увидите только свои строки.

    Ознакомьтесь: { $link }

## What becomes of it

controls-considered = Рассмотрена
controls-considered-protocol = протокол № { $value } от { $other }
controls-considered-meeting = в повестке заседания { $value }
controls-bring-heading = На заседание
controls-bring-hint = Рекомендации станут проектами решений. Их увидят все участники заседания
controls-meeting = Заседание
controls-bring = Вынести рекомендации
controls-brought = Рекомендации стоят в повестке заседания
controls-no-meetings = Ближайших заседаний нет.
controls-to-meetings = Назначить заседание
controls-agenda-title = Об итогах тематического контроля «{ $value }»
controls-standing-open = не устранено
controls-standing-overdue = не устранено, срок прошёл
controls-standing-settled = устранено в срок
controls-standing-settled-late = устранено с опозданием
controls-repeat = Повторная проверка
controls-repeat-lead = Здесь только замечания, которые не устранены. Отметьте устранённые
controls-checked-on = День проверки
controls-check-word = Что увидели
controls-repeat-next = Следующая проверка
controls-repeat-next-hint = Нужна, если что-то осталось не устранено
controls-repeat-needed = Что-то не устранено. Назначьте следующую проверку
controls-checked-ahead = Этот день ещё не наступил
controls-checked-before = Этот день раньше самого контроля
controls-check = Сохранить проверку
controls-checked = Повторная проверка сохранена
controls-checks = Повторные проверки
controls-checked-of = устранено { $value } из { $other }
controls-settled-before = Уже устранено
controls-close-heading = Завершение
controls-close-hint = Не все ознакомлены или не все замечания устранены. Напишите, почему контроль завершается
controls-close-reason = Причина
controls-close = Завершить контроль
controls-closed = Контроль завершён
controls-closed-because = Завершён: { $value }

## What is refused

controls-refused-role = Это делают руководители школы и объединения
controls-refused-draft = Справка ещё не подписана
controls-refused-signed = Справка уже подписана, изменить её нельзя
controls-refused-inspector = Подписывает тот, кто указан среди проверяющих
controls-refused-lacking = Справка ещё не готова. Чего не хватает, сказано на её странице
controls-refused-all-read = Все уже ознакомлены
controls-refused-all-settled = Все замечания уже устранены
controls-refused-brought = Рекомендации уже вынесены на заседание
controls-refused-reason = Напишите причину завершения
controls-refused-nowhere = Контроль проводят в своей школе. Выберите место работы, где вы руководите
controls-refused-written = В черновике уже есть отметки. Удалить можно только пустой

## On paper

controls-as-paper = Печать
controls-days = Сроки
controls-paper-title = АНАЛИТИЧЕСКАЯ СПРАВКА
controls-paper-own = ВЫПИСКА ИЗ АНАЛИТИЧЕСКОЙ СПРАВКИ
controls-paper-theme = по итогам тематического контроля «{ $value }»
controls-paper-file = Справка «{ $value }», { $other }
controls-paper-draft = ПРОЕКТ
controls-paper-order = приказ от { $other } № { $value }
controls-paper-duty = Ответственный: { $value }; срок: { $other }
controls-paper-acquainted = Со справкой ознакомлены:
controls-paper-read = Ознакомлен(а)
controls-paper-date = Дата
controls-paper-signature = Подпись
controls-paper-considered = Рассмотрена на заседании методического объединения, протокол от { $other } № { $value }
controls-paper-mark = Подписано в портале { $other }: { $value }
