# Districts, schools, associations and academic years: the administrator's pages.
schools-menu = Школи
schools-menu-short = Школи
schools-menu-years = Навчальні роки
schools-error = Помилка:
schools-save = Зберегти
schools-cancel = Скасувати
schools-show = Показати
schools-show-all = Показати всі школи
schools-saved = Зміни збережено.
schools-edit-button = Змінити
schools-not-given = не вказано
schools-language-ru = російська
schools-language-uk = українська

## Districts
schools-districts = Райони
schools-district = Район
schools-new-district = Новий район
schools-district-name = Назва району, округу або громади
schools-no-districts-title = Районів ще немає
schools-no-districts-text = Почніть із району: у ньому заводять школи й навчальний рік.
schools-country = Країна
schools-country-hint = Від неї залежать довідники, свята й форми паперів
schools-country-ru = Росія
schools-country-ua = Україна
schools-language = Мова паперів
schools-zone = Часовий пояс
schools-zone-europe-kyiv = Київ
schools-zone-europe-kaliningrad = Калінінград
schools-zone-europe-moscow = Москва
schools-zone-europe-samara = Самара
schools-zone-asia-yekaterinburg = Єкатеринбург
schools-zone-asia-omsk = Омськ
schools-zone-asia-krasnoyarsk = Красноярськ
schools-zone-asia-irkutsk = Іркутськ
schools-zone-asia-yakutsk = Якутськ
schools-zone-asia-vladivostok = Владивосток
schools-zone-asia-magadan = Магадан
schools-zone-asia-kamchatka = Камчатка
schools-centre = Методичний центр
schools-centre-hint = Повна назва, як у статуті
schools-default-licence = Що можна робити з новими практиками
schools-default-licence-hint = Із цього починається кожна чернетка; автор може обрати інше
schools-portal-title = Назва порталу
schools-portal-subtitle = Підпис під назвою

## Schools
schools-title = Школи
schools-column-school = Школа
schools-count = { $n ->
    [one] { $n } школа
    [few] { $n } школи
   *[many] { $n } шкіл
}
schools-filter = Добір шкіл
schools-sought = Назва або населений пункт
schools-all-districts = Усі райони
schools-state = Стан
schools-state-all = Усі
schools-state-open = Відкриті
schools-state-closed = Закриті
schools-state-works = Працює
schools-closed-on = Закрита { $value }
schools-closes-on = Закриється { $value }
schools-shown = Показано { $value } із { $other }
schools-none-title = Шкіл не знайшлося
schools-none-text = Приберіть добір або заведіть школу.
schools-new = Нова школа
schools-edit = Відомості про школу
schools-edit-sub = Тут виправляють описки. Якщо школу перейменували, запишіть нову назву з її першим днем.
schools-school-created = Школу заведено. Тепер додайте її об’єднання.
schools-name = Назва в розмові
schools-name-hint = Коротко: «Школа № 4», «Ліцей № 5», «Лугова школа»
schools-name-taken = Школа з такою назвою в районі вже є
schools-kind = Вид
schools-kind-school = Школа
schools-kind-gymnasium = Гімназія
schools-kind-lyceum = Ліцей
schools-kind-small-school = Малокомплектна школа
schools-kind-boarding = Школа-інтернат
schools-settlement = Населений пункт
schools-settlement-hint = Наприклад: м. Калинівка, с. Лугове
schools-full-name = Повна назва
schools-full-name-hint = Як у статуті: нею підписують папери
schools-genitive-name = Повна назва в родовому відмінку
schools-genitive-name-hint = Після слів «учитель», «директор»: «комунального закладу…». Програма назв не відмінює
schools-founder = Засновник
schools-founder-hint = Друкується над назвою закладу
schools-register-code = Код закладу
schools-register-code-hint = Код ЄДРПОУ; друкується під назвою, якщо вказаний
schools-district-empty = Оберіть район
schools-opened-on = Відкрита
schools-opened-late = Школа не могла відкритися пізніше, ніж закрилася
schools-merged-into = Приєднана до школи
schools-associations = Об’єднання
schools-no-associations = Об’єднань ще немає.

## Names
schools-names = Назви
schools-names-sub = Старий папір зберігає назву свого дня.
schools-former-names = Попередні назви
schools-until = до { $value }
schools-rename = Перейменувати
schools-renaming-title = Школу перейменували
schools-name-now = Зараз:
schools-new-name = Нова назва
schools-since = Перший день нової назви
schools-since-hint = До цього дня школа залишиться під попередньою
schools-renaming-early = Нова назва не може початися раніше за попередню або до відкриття школи
schools-renamed = Нову назву записано, попередня залишиться на старих паперах.
schools-former-name = Попередня назва
schools-former-name-hint = Якщо школу перейменували ще до порталу
schools-valid-until = Останній день цієї назви
schools-former-name-add = Додати попередню назву
schools-name-day-taken = До цього дня вже записано іншу назву
schools-name-remove = Прибрати попередню назву
schools-name-removed = Попередню назву прибрано.

## The end of a school
schools-close-title = Закрити школу
schools-close-text = Закрита школа не зникає: її роботи й папери залишаються під її ім’ям, а нових ролей та об’єднань у ній не заводять.
schools-closing-title = Закрити: { $value }
schools-last-day = Останній день
schools-first-day = Перший день
schools-into = Приєднана до школи
schools-into-hint = Якщо учнів і вчителів прийняла інша школа
schools-into-none = До жодної
schools-closing-associations = { $n ->
    [one] Разом зі школою того самого дня закриється її об’єднання.
    [few] Разом зі школою того самого дня закриються { $n } її об’єднання.
   *[many] Разом зі школою того самого дня закриються { $n } її об’єднань.
}
schools-end-roles = Завершити ролі її людей того самого дня
schools-end-roles-hint = Облікові записи залишаться: у новій школі людям призначають нові ролі
schools-do-not-close = Не закривати
schools-closing-early = Школа не могла закритися раніше, ніж відкрилася
schools-closed = Останній день школи записано.
schools-reopen-title = Відкрити знову
schools-reopen-text = Відкриються й об’єднання, закриті того самого дня. Завершені ролі доведеться призначити знову.
schools-reopen = Відкрити школу знову
schools-reopened = Школу знову відкрито.

## Associations
schools-new-association = Нове об’єднання
schools-association-name = Назва об’єднання
schools-association-name-hint = Коротко: «МО класних керівників», «МО початкових класів»
schools-association-full-name-hint = Для паперів: «Методичне об’єднання класних керівників школи № 4»
schools-association-name-taken = Об’єднання з такою назвою в цій школі вже є
schools-association-kind = Вид об’єднання
schools-association-kind-school = однієї школи
schools-association-kind-inter-school = кількох шкіл (міжшкільне)
schools-association-kind-district = усього району
schools-base = Базова школа: { $value }
schools-partners = Школи-партнери
schools-partners-hint = Їхні директори бачать папери об’єднання, а затверджує директор базової школи
schools-partners-count = { $n ->
    [one] { $n } школа-партнер
    [few] { $n } школи-партнери
   *[many] { $n } шкіл-партнерів
}
schools-partners-missing = Позначте школи, з якими об’єднання спільне
schools-partners-of-one = В об’єднання однієї школи партнерів немає: оберіть «кількох шкіл» або зніміть позначки
schools-association-language = Мова паперів об’єднання
schools-association-language-hint = На екрані кожен читає своєю мовою
schools-unit = Ким керують учасники
schools-unit-class = класами
schools-unit-group = групами (інтернат, подовжений день)
schools-founded-year = Рік створення
schools-association-created = Об’єднання заведено. Тепер призначте йому керівника на сторінці «Люди».
schools-association-close = Закрити об’єднання
schools-association-close-text = Роботи й папери залишаться, нових ролей у ньому не заводять.
schools-association-closed = Останній день об’єднання записано.
schools-association-closed-on = Закрите { $value }
schools-association-reopen = Відкрити об’єднання знову
schools-association-reopened = Об’єднання знову відкрито.

## Academic years
schools-years = Навчальні роки
schools-years-sub = Папери, датовані 1 серпня й пізніше, належать до нового навчального року.
schools-year = Навчальний рік { $value }
schools-no-years = Навчальних років ще немає.
schools-first-year = Завести теперішній навчальний рік
schools-next-year = Завести наступний навчальний рік
schools-year-created = Рік заведено за зразком попереднього, вихідні оминуто. Перевірте дати й збережіть.
schools-year-exists = Такий навчальний рік уже є. Відкрийте його й перевірте дати.
schools-year-ends-early = Рік закінчується пізніше, ніж починається
schools-year-other = За цією датою виходить інший навчальний рік
schools-from-to = { $value } – { $other }
schools-terms-hint = Чверті, триместри або семестри. Зайві рядки залиште порожніми.
schools-term = Рядок { $value }
schools-term-title = Назва
schools-term-ends-early = Останній день не може бути раніше за перший
schools-term-outside = Ці дні виходять за межі навчального року
schools-term-overlaps = Ці дні заходять на попередній рядок
schools-quarter = { $number ->
    [1] I чверть
    [2] II чверть
    [3] III чверть
   *[4] IV чверть
}
schools-semester = { $number ->
    [1] I семестр
   *[2] II семестр
}
