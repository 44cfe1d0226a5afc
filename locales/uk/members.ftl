# The register of members, records of service, units of school years, frozen lists.

members-menu = Склад МО
members-menu-short = Склад
members-menu-own = Наше об’єднання
members-title = Склад об’єднання
members-home = На головну
members-as-of = Станом на { $value }, навчальний рік { $other }
members-caption = Члени об’єднання на { $value }, навчальний рік { $other }
members-people = { $n ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
members-view = Що показати
members-on = На дату
members-order = Порядок
members-order-name = За абеткою
members-order-unit = За класами
members-columns = Стовпці
members-columns-choose = Вибрати стовпці
members-show = Показати
members-number = №
members-name = Прізвище, ім’я, по батькові
members-add = Додати людину
members-acting = в. о.
members-away = тимчасово відсутній (-я)
members-away-until = тимчасово відсутній (-я) до { $day }
members-away-now = зараз
members-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
   *[many] { $n } років
}
members-hours = { $n ->
    [one] { $n } година
    [few] { $n } години
   *[many] { $n } годин
}
members-since = з { $day }
members-until = до { $day }
members-from = з { $value }
members-from-to = з { $value } по { $other }
members-summary = Усього: { $n }; { $categories }; молодих спеціалістів – { $young }
members-summary-part = { $what } – { $n }
members-summary-absent = тимчасово відсутні – { $n }
members-print = Друк
members-paper = Друк і файли
members-paper-list = СПИСОК ЧЛЕНІВ
members-paper-as-of = станом на { $value }
members-paper-list-name = Список членів МО на { $value }
members-paper-passport = ПАСПОРТ
members-paper-passport-name = Паспорт МО на { $value }
members-paper-teaching = Педагогічний стаж, років
members-paper-class-teaching = Стаж класного керівництва, років
members-sign-head-acting = В. о. керівника методичного об’єднання
members-sign-head = Керівник методичного об’єднання
members-nobody-title = Цього дня в об’єднанні нікого не було
members-nobody-text = Виберіть іншу дату або додайте першу людину.
members-no-association-title = Об’єднання поки немає
members-no-association-text = Об’єднання створює адміністратор порталу. Попросіть його відкрити об’єднання вашого закладу.
members-association = Об’єднання
members-school = Заклад
members-count = Членів
members-composition = Склад
members-district-caption = Об’єднання громади: скільки в них людей і які в них категорії

## Columns

members-column-units = Клас
members-column-post = Посада
members-column-function = В об’єднанні
members-column-subject = Предмет
members-column-education = Освіта
members-column-teaching = Педагогічний стаж
members-column-class-teaching = Стаж класного керівництва
members-column-category = Категорія
members-column-title = Звання
members-column-course = Курси
members-column-topic = Тема самоосвіти
members-column-awards = Нагороди
members-column-phone = Телефон
members-function-member = Член об’єднання
members-function-secretary = Секретар
members-function-head = Керівник
members-category-highest = вища
members-category-first = перша
members-category-second = друга
members-category-specialist = спеціаліст
members-category-compliance = відповідність посаді
members-category-none = без категорії
members-category-unknown = не вказано
members-category-order = Наказ про категорію
members-education-higher = вища
members-education-specialist = вища, спеціаліст
members-education-master = вища, магістр
members-education-bachelor = вища, бакалавр
members-education-vocational = фахова передвища
members-education-student = навчається
members-title-pedagogue-methodist = педагог-методист
members-title-pedagogue-mentor = педагог-наставник
members-title-senior-teacher = старший учитель
members-title-teacher-methodist = учитель-методист
members-title-senior-educator = старший вихователь
members-title-educator-methodist = вихователь-методист
members-title-organiser-methodist = педагог-організатор-методист
members-title-group-methodist = керівник гуртка – методист
members-title-none = немає

## Remarks

members-hints = { $n ->
    [one] { $n } зауваження
    [few] { $n } зауваження
   *[many] { $n } зауважень
}
members-hint-unit-without-teacher = немає класного керівника
members-hint-category-expired = строк категорії минув
members-hint-young-without-mentor = молодий спеціаліст без наставника
members-hint-no-topic = немає теми самоосвіти на цей рік
members-hint-experience-lower = стаж менший, ніж у попередньому зафіксованому списку
members-hint-several-units = веде більше одного класу
members-hint-no-courses = давно не було підвищення кваліфікації

## A record of service

members-record = Відомості про роботу
members-record-empty = Відомостей поки немає.
members-young = молодий спеціаліст
members-roles = Ролі й доступ
members-memberships = В об’єднаннях
members-topics = Теми самоосвіти
members-topics-empty = Тему ще не вибрано.
members-edit = Змінити відомості
members-edit-text = Поля можна лишати порожніми. Роки стажу портал рахує сам.
members-error = Помилка:
members-part-work = Робота
members-part-qualification = Освіта й категорія
members-part-course = Останні курси
members-part-more = Ще
members-teaching-since = Викладає з
members-class-teacher-since = Класний керівник з
members-since-hint = День, з якого рахується стаж
members-mentor = Наставник
members-mentor-none = без наставника
members-mentor-hint = Потрібен тому, хто викладає менше трьох років
members-topic-now = Тема самоосвіти
members-topic-hint = Одним реченням, як її напишуть у плані
members-topic-year = Тема належить до навчального року { $value }.
members-speciality = Спеціальність за дипломом
members-unknown = не вказано
members-category-since = Категорія з
members-category-until = Категорія до
members-category-until-hint = Лишіть порожнім, якщо категорія безстрокова
members-course-title = Тема курсів
members-course-hours = Годин
members-course-year = Рік
members-phone-hint = Його бачите ви, секретар і керівники. Колеги не бачать
members-save = Зберегти
members-cancel = Не зберігати
members-saved = Відомості збережено
members-problem-future = Цей день ще не настав
members-problem-category-ends-early = Категорія закінчується раніше, ніж починається
members-refused-record = Відомості змінює сама людина або керівник її об’єднання. Скажіть їм, що виправити
members-refused-keeping = Склад ведуть керівник об’єднання й адміністрація базового закладу. Скажіть їм, що змінити

## Absences

members-absences = Тимчасова відсутність
members-absence-add = Позначити відсутність
members-absence-text = Відпустка для догляду за дитиною, тривала хвороба. Людина лишається в списку, але не рахується у кворумі.
members-absence-first-day = Перший день
members-absence-last-day = Останній день
members-absence-last-day-hint = Лишіть порожнім, поки він невідомий
members-absence-reason = Причина
members-absence-reason-hint = Без діагнозів: «відпустка», «хвороба»
members-absence-remove = Прибрати відсутність
members-absence-saved = Відсутність позначено
members-absence-deleted = Позначку про відсутність прибрано
members-problem-absence-ends-early = Останній день раніше за перший
members-problem-absence-overlaps = У ці дні відсутність уже позначено. Приберіть ту позначку або виберіть інші дні

## Units

members-units = Класи й групи
members-units-year = Навчальний рік { $value }
members-units-count = { $n ->
    [one] { $n } клас чи група
    [few] { $n } класи чи групи
   *[many] { $n } класів і груп
}
members-vacancies = { $n ->
    [one] { $n } без керівника
    [few] { $n } без керівника
   *[many] { $n } без керівника
}
members-vacancy = вакансія
members-no-units-title = Класів на цей рік поки немає
members-no-units-text = Додайте перший клас або переведіть класи з минулого року.
members-unit-add = Додати клас
members-unit-label = Клас
members-unit-label-hint = Як друкують у вас: «7-А», «2–4»
members-unit-grade = Паралель
members-unit-grade-hint = У класу-комплекту – молодша
members-unit-kind = Що це
members-unit-kind-class = клас
members-unit-kind-group = група
members-unit-kind-club = гурток
members-unit-teacher = Класний керівник
members-unit-teacher-hint = Лишіть вакансію, якщо людину ще не призначено
members-unit-pupils = Дітей
members-unit-profile = Профіль
members-unit-profile-none = звичайний
members-unit-profile-cadet = кадетський
members-unit-profile-inclusive = інклюзивний
members-unit-profile-correctional = корекційний
members-unit-confirmed = Так і є: людина веде два класи
members-unit-delete-title = Клас занесено помилково?
members-unit-delete-text = Приберіть його із цього навчального року. Якщо клас є, а керівника немає, лишіть вакансію.
members-unit-delete = Прибрати клас
members-unit-saved = Клас збережено
members-unit-deleted = Клас прибрано
members-problem-label = Напишіть номер або назву класу
members-problem-second-unit = { $name } уже веде { $unit }. Підтвердьте, що класів буде два, або виберіть іншу людину
members-problem-unit-taken = { $unit } уже є цього року: «{ $association }». Один клас стоїть в одному об’єднанні
members-problem-unit-taken-elsewhere = Цей клас цього року вже стоїть в іншому об’єднанні

## Promotion

members-promote = Перевести в { $value }
members-promotion-title = Переведення класів: із { $value } у { $other }
members-promotion-text = Подивіться, що вийде. До кінця дня переведення можна скасувати.
members-promotion-empty = Переводити поки нічого: цього року класів немає.
members-promotion-caption = Класи цього року й наступного
members-promotion-take = Перевести
members-promotion-take-unit = Створити { $value }
members-promotion-from = Зараз
members-promotion-to = Стане
members-promotion-fate = Що станеться
members-fate-goes = іде далі з тим самим керівником
members-fate-goes-without = іде далі, керівника ще не призначено
members-fate-new = новий клас, керівника ще не призначено
members-fate-finishes = випускається або йде з об’єднання
members-fate-present = уже є наступного року
members-promote-now = Перевести позначені
members-promoted = Класи переведено. До кінця дня це можна скасувати
members-promotion-undo = Скасувати переведення
members-promotion-taken-back = Переведення скасовано
members-refused-nothing-to-promote = Жодного класу не позначено. Поверніться й позначте хоча б один
members-refused-promotion-taken = { $unit } наступного року вже стоїть в іншому об’єднанні. Зніміть позначку із цього класу
members-refused-promotion-old = Переведення можна скасувати лише того самого дня. Приберіть зайві класи по одному

## Frozen lists

members-snapshots = Списки на дату
members-snapshots-text = Такий список зберігається, яким був, хоч би що змінювалося потім.
members-no-snapshots-title = Зафіксованих списків поки немає
members-no-snapshots-text = Керівник фіксує склад у першій половині вересня й після кожного наказу.
members-snapshot-title = Список членів методичного об’єднання на { $value }
members-snapshot-about = { $value }; зафіксовано: { $other }
members-snapshot-caption = Склад на цей день
members-frozen-by = Зафіксовано: { $value }, { $other }
members-freeze = Зафіксувати склад
members-freeze-text = Список лишиться таким, яким був обраного дня: імена, посади, класи, стаж, категорії, теми.
members-freeze-now = Зафіксувати
members-basis = Підстава
members-basis-hint = Номер і дата наказу, якщо він є
members-snapshot-made = Склад зафіксовано
members-refused-empty-snapshot = Цього дня в об’єднанні нікого не було. Виберіть інший день

## The passport

members-passport = Паспорт об’єднання
members-passport-edit = Змінити паспорт
members-passport-saved = Паспорт збережено
members-passport-kind = Вид
members-association-school = шкільне
members-association-inter-school = міжшкільне
members-association-district = районне
members-passport-base = Базовий заклад
members-passport-partners = Заклади-партнери
members-passport-stages = Які класи охоплює
members-passport-stages-hint = Наприклад: 5–9 класи
members-passport-founded = Рік створення
members-passport-regulation = Положення
members-passport-regulation-hint = Назва, дата й номер
members-passport-meeting-place = Місце засідань
members-passport-meeting-days = Дні засідань
members-passport-case-index = Індекс справи
members-passport-case-index-hint = За номенклатурою справ: 05-12
members-papers = Папери
members-profile = Стандарт оформлення
members-profile-newest = найновіший для вашої країни
members-profile-RU-2025 = ГОСТ Р 7.0.97-2025
members-profile-RU-2016 = ГОСТ Р 7.0.97-2016
members-profile-UA-2020 = ДСТУ 4163:2020
members-profile-hint = Поля, розмір літер, порядок імен і дат на папері
members-long-keeping = Папери зберігають понад 10 років
members-long-keeping-hint = Ліве поле буде 30 мм: справу підшивають
members-portal-mark = Друкувати внизу позначку порталу
members-portal-mark-hint = «Погоджено в порталі», дата й прізвище. Підпис на папері вона не замінює
members-meetings = Засідання
members-quorum = Кворум
members-quorum-hint = Скільки членів мають бути на засіданні за вашим положенням
members-quorum-majority = більше половини
members-quorum-half = не менше половини
members-quorum-two-thirds = не менше двох третин
members-quorum-none = не потрібен
members-protocol-form = Форма протоколу
members-protocol-form-full = повна: з виступами
members-protocol-form-short = стисла: лише рішення
members-numbering = Номери протоколів
members-numbering-academic-year = з 1 щонавчального року
members-numbering-calendar-year = з 1 щокалендарного року
members-numbering-continuous = поспіль, не починаючи знову
members-decided-word = Слово перед рішеннями
members-decided-word-usual = звичайне: «УХВАЛИЛИ»
members-decided-word-resolved = «УХВАЛИЛИ»
members-decided-word-decided = «ВИРІШИЛИ»
members-decisions = Рішення
members-remind-days = Нагадувати про виконання, днів до строку
members-remind-days-hint = Від 0 до 60
members-escalate-days = Повідомляти заступника директора, днів після строку
members-escalate-days-hint = Від 0 до 90
members-nobody-appointed = не призначено

## Import of a table

members-import = Завантажити таблицю
members-import-text = Підійде ваш список з Excel з вашими назвами стовпців. Портал нічого не запише, доки ви не натиснете «Прийняти».
members-import-file = Файл зі списком
members-import-rules = XLSX, XLS або CSV до 4 МБ, не більше 120 рядків
members-import-read = Прочитати
members-import-earlier = Попередні завантаження
members-import-about = { $value }, { $other }
members-import-draft = не прийнято
members-import-new = { $n ->
    [one] Нових людей: { $n }.
    [few] Нових людей: { $n }.
   *[many] Нових людей: { $n }.
}
members-import-known = { $n ->
    [one] Уже в об’єднанні: { $n }.
    [few] Уже в об’єднанні: { $n }.
   *[many] Уже в об’єднанні: { $n }.
}
members-import-faulty = { $n ->
    [one] Перевірте { $n } рядок.
    [few] Перевірте { $n } рядки.
   *[many] Перевірте { $n } рядків.
}
members-import-nothing-yet = Поки нічого не записано. Виправте клітинки просто тут.
members-import-lacks-name = Скажіть, у якому стовпці прізвища.
members-import-columns = Що у стовпцях
members-import-no-heading = Стовпець { $value }
members-import-pass-over = не завантажувати
members-import-rows = Рядки таблиці
members-import-leave = Пропустити
members-import-leave-row = Пропустити рядок { $value }
members-import-row-faulty = перевірте
members-import-row-new = нова людина
members-import-row-known = уже в об’єднанні
members-import-check = Перевірити ще раз
members-import-accept = Прийняти
members-import-delete = Не завантажувати цю таблицю
members-import-done = Цю таблицю вже прийнято.
members-import-take-back = Скасувати все завантаження
members-import-take-back-hint = Нові люди зникнуть зі списку, попередні відомості повернуться. Це можна зробити протягом семи днів.
members-imported = Таблицю прийнято. Коди для входу новим людям видаються на сторінці «Люди»
members-import-taken-back = Завантаження скасовано
members-import-taken-back-in-part = Завантаження скасовано. Відомості, які після нього змінили люди, лишено
members-import-deleted = Таблицю не завантажено
members-refused-import-accepted = Цю таблицю вже прийнято. Змінити її рядки можна на сторінках людей
members-refused-import-old = Скасувати завантаження можна протягом семи днів. Тепер виправте відомості на сторінках людей
members-refused-import-unit = { $unit } уже стоїть в іншому об’єднанні закладу. Приберіть цей клас із таблиці
members-problem-sheet-kind = Це не таблиця. Збережіть список як XLSX або CSV
members-problem-sheet-damaged = Таблиця не читається. Відкрийте її в Excel і збережіть заново як XLSX
members-problem-sheet-empty = У файлі немає таблиці: потрібні рядок із назвами стовпців і рядки з людьми
members-problem-sheet-long = У таблиці більше 120 рядків. Лишіть у ній одне об’єднання
members-fault-name = Напишіть прізвище та ім’я
members-fault-initials = Напишіть ім’я та по батькові повністю
members-fault-twice = Ця людина в таблиці двічі
members-fault-unit-twice = Цей клас у таблиці двічі
members-fault-unit = Напишіть клас із номером: 7-А
members-fault-unit-led = Цей клас веде інша людина
members-fault-education = Напишіть: вища, фахова передвища
members-fault-experience = Напишіть кількість років або день: 12, 01.09.2014
members-fault-category = Напишіть: вища, перша, друга, спеціаліст
members-fault-date = Напишіть день: 12.03.2024
members-field-number = № (не потрібен)
members-field-name = Прізвище, ім’я, по батькові
members-field-surname = Прізвище
members-field-given = Ім’я
members-field-patronymic = По батькові
members-field-unit = Клас
members-field-post = Посада
members-field-subject = Предмет
members-field-education = Освіта
members-field-speciality = Спеціальність
members-field-teaching = Педагогічний стаж
members-field-class-teaching = Стаж класного керівництва
members-field-category = Категорія
members-field-category-since = Дата категорії
members-field-course = Курси
members-field-topic = Тема самоосвіти
members-field-awards = Нагороди
members-field-phone = Телефон
