# Thematic controls: what is looked at, the memo on it, those it names, and what becomes of its remarks.

## The list

controls-menu = Контроль
controls-heading = Тематичний контроль
controls-one = Довідка
controls-lead = Довідки про контроль бачать лише керівники школи, педагог – тільки свої рядки. За межі школи вони не виходять
controls-lead-own = Тут довідки, у яких перевіряли ваш клас. Ви бачите лише свої рядки
controls-new = Новий контроль
controls-empty = Цього року контролю ще не було
controls-empty-why = Оберіть тему й класи: таблиця зауважень і чернетка висновків складуться самі
controls-empty-own = Ваш клас у довідках не названо
controls-empty-own-why = Коли довідку з вашим класом підпишуть, ви побачите тут свої рядки
controls-status-draft = Чернетка
controls-status-signed = Підписано
controls-status-closed = Завершено
controls-remarks-of = Усунено зауважень: { $value } з { $other }
controls-unread = Не ознайомлені: { $value }
controls-unread-own = Ви ще не ознайомилися

## Its beginning

controls-association = Об’єднання
controls-usual = Звичайні теми
controls-usual-hint = Звичайна тема підставить мету й критерії. Можна вписати й свою
controls-theme = Тема контролю
controls-purpose = Мета
controls-starts-on = Початок
controls-ends-on = Завершення
controls-repeat-on = Повторна перевірка
controls-basis = Підстава
controls-basis-hint = Пункт плану внутрішньошкільного контролю
controls-order-number = Номер наказу
controls-ordered-on = Дата наказу
controls-order = наказ № { $value }
controls-objects = Класи
controls-no-units = Цього року класів ще немає.
controls-to-units = Внести класи
controls-vacancy = вакансія
controls-methods = Методи
controls-method-visit = Відвідування
controls-method-talk = Співбесіда
controls-method-papers = Перевірка документів
controls-method-survey = Анкетування
controls-inspectors = Перевіряють
controls-inspectors-hint = Довідку підписує той, хто перевіряє і керує школою або об’єднанням
controls-criteria = Критерії
controls-criteria-hint = Кожен з нового рядка
controls-begin = Почати контроль
controls-begin-not = Скасувати
controls-begun = Контроль розпочато. Позначте класи за критеріями
controls-edit = Змінити умови
controls-save = Зберегти
controls-saved = Збережено
controls-saved-at = Збережено { $value }
controls-changed-meanwhile = Поки ви писали, контроль змінив інший. Перевірте поля й збережіть ще раз
controls-ends-before = Завершення раніше за початок. Виправте одну з дат
controls-repeats-before = Повторна перевірка має бути пізніше
controls-too-many-criteria = Критеріїв більше двадцяти. Залиште головні
controls-usual-theme-planning = Планування виховної роботи
controls-usual-purpose-planning = З’ясувати, наскільки плани виховної роботи відповідають програмі виховання й особливостям класів
controls-usual-criteria-planning =
    План затверджено вчасно
    Аналіз минулого року й характеристика класу
    Мета й завдання відповідають особливостям класу
    Заходи охоплюють усі напрями
    Заплановано роботу з батьками
    Зазначено строки й відповідальних

controls-usual-theme-papers = Ведення документації
controls-usual-purpose-papers = Перевірити повноту й своєчасність ведення документації класного керівника
controls-usual-criteria-papers =
    Список класу й відомості про батьків
    Соціальний паспорт класу
    Журнал інструктажів
    Протоколи батьківських зборів
    Плани й сценарії виховних годин

controls-usual-theme-parents = Робота з батьками
controls-usual-purpose-parents = Вивчити систему роботи класних керівників із родинами
controls-usual-criteria-parents =
    Збори проводяться за планом, є протоколи
    Батьки беруть участь у справах класу
    Індивідуальна робота з родинами
    Працює батьківський комітет

controls-usual-theme-hours = Якість проведення виховних годин
controls-usual-purpose-hours = Оцінити зміст і організацію виховних годин
controls-usual-criteria-hours =
    Виховна година проводиться за розкладом
    Тема й зміст відповідають віку
    Учні активні
    Різноманітність форм і методів
    Підбито підсумки, є відгук учнів

## A class

controls-class = Клас
controls-teacher = Педагог
controls-criterion = Критерій
controls-grade = Результат
controls-grade-met = Виконано
controls-grade-partly = Частково
controls-grade-not-met = Не виконано
controls-remark = Зауваження
controls-remarks = Зауваження
controls-no-remarks = Зауважень немає
controls-timing = Строк
controls-touched = { $value } з { $other }
controls-next = Зберегти й далі
controls-conflict = Поки ви писали, це змінив інший
controls-conflict-text = Закреслено збережене, підкреслено ваше. Оберіть, що залишити
controls-conflict-keep = Залишити моє
controls-conflict-take = Взяти збережене
controls-conflict-here = Це місце змінив інший. Натисніть «Зберегти», щоб порівняти
controls-offer-terms =
    до кінця місяця
    до кінця I семестру
    до кінця II семестру
    до наступного засідання

controls-offer-responsible =
    класні керівники
    керівник МО
    заступник директора

## The memo

controls-memo = Висновки й рекомендації
controls-conclusions = Висновки
controls-recommendations = Рекомендації
controls-recommendations-hint = Їх можна винести на засідання як проєкти рішень
controls-recommendation = Рекомендація { $value }
controls-responsible = Відповідальний
controls-add = Додати рекомендацію
controls-drop = Прибрати рекомендацію
controls-composed = Чернетка висновків
controls-composed-hint = Складено за позначками, без імен. Перенесіть і допишіть
controls-compose = Перенести у висновки
controls-findings = Результати перевірки
controls-to-sign = До підписання
controls-draft-whole = Перевірено класів: { $value }, критеріїв: { $other }.
controls-draft-criterion = «{ $value }»: виконано – { $met }, частково – { $partly }, не виконано – { $not }.
controls-draft-strong = В усіх перевірених класах виконано: { $value }.
controls-draft-weak = Найбільше зауважень за критерієм «{ $value }».

## Before it is signed

controls-before = Перед підписанням
controls-lacks-purpose = Немає мети контролю
controls-lacks-criteria = Немає критеріїв
controls-lacks-objects = Не обрано класів
controls-lacks-marks = Позначено не всі критерії
controls-lacks-remarks = Є невиконаний критерій без зауваження
controls-lacks-conclusions = Немає висновків
controls-lacks-recommendations = Немає рекомендацій
controls-lacks-terms = У рекомендації немає відповідального або строку
controls-sign = Підписати довідку
controls-sign-hint = Після підписання довідку змінити не можна. Кожен педагог отримає свої рядки
controls-signed = Довідку підписано. Педагоги побачать свої рядки
controls-delete = Видалити чернетку
controls-deleted = Чернетку видалено

## Those who are named

controls-own-lines = Про ваш клас
controls-acquaint-heading = Ознайомлення
controls-word = Ваше слово
controls-word-hint = Його побачать керівники школи й об’єднання
controls-acquaint = Ознайомлений(а)
controls-acquainted = Позначено: ви ознайомлені
controls-acquainted-at = Ви ознайомлені: { $value }
controls-read = Ознайомлені
controls-read-of = { $value } з { $other }
controls-not-read = ще ні
controls-remind = Нагадати решті
controls-reminded = Нагадування надіслано тим, хто має пошту
controls-letter-subject = Ознайомтеся з довідкою
controls-letter =
    Добрий день, { $value }!

    Підписано довідку за підсумками контролю, у якому був ваш клас. Ви побачите лише свої рядки.

    Ознайомтеся: { $link }

## What becomes of it

controls-considered = Розглянуто
controls-considered-protocol = протокол № { $value } від { $other }
controls-considered-meeting = у порядку денному засідання { $value }
controls-bring-heading = На засідання
controls-bring-hint = Рекомендації стануть проєктами рішень. Їх побачать усі учасники засідання
controls-meeting = Засідання
controls-bring = Винести рекомендації
controls-brought = Рекомендації стоять у порядку денному засідання
controls-no-meetings = Найближчих засідань немає.
controls-to-meetings = Призначити засідання
controls-agenda-title = Про підсумки тематичного контролю «{ $value }»
controls-standing-open = не усунено
controls-standing-overdue = не усунено, строк минув
controls-standing-settled = усунено вчасно
controls-standing-settled-late = усунено із запізненням
controls-repeat = Повторна перевірка
controls-repeat-lead = Тут лише зауваження, які не усунено. Позначте усунені
controls-checked-on = День перевірки
controls-check-word = Що побачили
controls-repeat-next = Наступна перевірка
controls-repeat-next-hint = Потрібна, якщо щось лишилося не усунено
controls-repeat-needed = Щось не усунено. Призначте наступну перевірку
controls-checked-ahead = Цей день ще не настав
controls-checked-before = Цей день раніше за сам контроль
controls-check = Зберегти перевірку
controls-checked = Повторну перевірку збережено
controls-checks = Повторні перевірки
controls-checked-of = усунено { $value } з { $other }
controls-settled-before = Уже усунено
controls-close-heading = Завершення
controls-close-hint = Не всі ознайомлені або не всі зауваження усунено. Напишіть, чому контроль завершується
controls-close-reason = Причина
controls-close = Завершити контроль
controls-closed = Контроль завершено
controls-closed-because = Завершено: { $value }

## What is refused

controls-refused-role = Це роблять керівники школи й об’єднання
controls-refused-draft = Довідку ще не підписано
controls-refused-signed = Довідку вже підписано, змінити її не можна
controls-refused-inspector = Підписує той, кого вказано серед перевіряльників
controls-refused-lacking = Довідка ще не готова. Чого бракує, сказано на її сторінці
controls-refused-all-read = Усі вже ознайомлені
controls-refused-all-settled = Усі зауваження вже усунено
controls-refused-brought = Рекомендації вже винесено на засідання
controls-refused-reason = Напишіть причину завершення
controls-refused-nowhere = Контроль проводять у своїй школі. Оберіть місце роботи, де ви керуєте
controls-refused-written = У чернетці вже є позначки. Видалити можна лише порожню

## On paper

controls-as-paper = Друк
controls-days = Строки
controls-paper-title = АНАЛІТИЧНА ДОВІДКА
controls-paper-own = ВИТЯГ З АНАЛІТИЧНОЇ ДОВІДКИ
controls-paper-theme = за підсумками тематичного контролю «{ $value }»
controls-paper-file = Довідка «{ $value }», { $other }
controls-paper-draft = ПРОЄКТ
controls-paper-order = наказ від { $other } № { $value }
controls-paper-duty = Відповідальний: { $value }; строк: { $other }
controls-paper-acquainted = З довідкою ознайомлені:
controls-paper-read = Ознайомлений(а)
controls-paper-date = Дата
controls-paper-signature = Підпис
controls-paper-considered = Розглянуто на засіданні методичного об’єднання, протокол від { $other } № { $value }
controls-paper-mark = Підписано в порталі { $other }: { $value }
