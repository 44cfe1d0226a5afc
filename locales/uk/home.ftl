# The first pages, the search over everything, the menu, help.

## The menu; the short words stand in the phone's bar

home-menu-work = Моя робота
home-menu-work-short = Робота
home-menu-bank = Скарбничка
home-menu-bank-short = Скарбничка
home-menu-library = Нормативна база
home-menu-queue = На перевірці
home-menu-queue-short = Перевірка
home-menu-district = Школи громади
home-menu-about = Про громаду
home-menu-own = Моє
home-menu-mine = Мої практики
home-menu-saved = Моя добірка
home-all-sections = Усі розділи
home-account = Мій обліковий запис

## The front page

home-front-title = Скарбничка класних керівників
home-question = Що проведемо завтра на виховній годині?
home-lead = Сценарії, збори та ігри, які колеги вже провели у своїх класах. Завантаження без реєстрації та реклами.
home-seek = Тема, клас або подія
home-find = Знайти
home-sought = Зараз шукають:
home-seek-bullying = як говорити про булінг
home-seek-parents = збори в 5 класі
home-seek-career = профорієнтація
home-districts = { $n ->
    [one] { $n } громада
    [few] { $n } громади
   *[many] { $n } громад
}
home-schools = { $n ->
    [one] { $n } школа
    [few] { $n } школи
   *[many] { $n } шкіл
}
home-teachers = { $n ->
    [one] { $n } класний керівник
    [few] { $n } класні керівники
   *[many] { $n } класних керівників
}
home-this-quarter = За цю чверть
home-tally-practices = { $n ->
    [one] практика
    [few] практики
   *[many] практик
} у скарбничці{ $fresh ->
    [0] {""}
    [one] , з них { $fresh } нова
    [few] , з них { $fresh } нові
   *[many] , з них { $fresh } нових
}
home-tally-uses = { $n ->
    [one] раз проведено практику в класі
    [few] рази проведено практики в класах
   *[many] разів проведено практики в класах
}
home-of = { $value } з { $other }
home-tally-schools = { $n ->
    [one] школи ділиться практиками
    [few] шкіл діляться практиками
   *[many] шкіл діляться практиками
}
home-proven = Перевірено в класі: найкраще за { $n ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[other] грудень
}
home-whole-bank = Уся скарбничка
home-used = { $n ->
    [one] провели { $n } раз
    [few] провели { $n } рази
   *[many] провели { $n } разів
}
home-files = { $n ->
    [one] { $n } файл
    [few] { $n } файли
   *[many] { $n } файлів
}
home-to-the-date = До дати
home-month = { $n ->
    [1] січ
    [2] лют
    [3] бер
    [4] кві
    [5] тра
    [6] чер
    [7] лип
    [8] сер
    [9] вер
    [10] жов
    [11] лис
   *[other] гру
}
home-occasion-about = { $days ->
    [0] Сьогодні
    [1] Завтра
    [one] Через { $days } день
    [few] Через { $days } дні
   *[many] Через { $days } днів
} · { $n ->
    [0] практик поки немає
    [one] { $n } практика
    [few] { $n } практики
   *[many] { $n } практик
}
home-new-documents = Нове в нормативній базі
home-are-you-teacher = Ви класний керівник?
home-enter-text = Увійдіть, щоб позначити проведене, зберегти практику собі та поділитися своєю.
home-get-access = Отримати доступ
home-access-note = Доступ надає голова об’єднання вашої школи.

## The first page of a person

home-good-morning = Доброго ранку, { $value }
home-good-day = Добрий день, { $value }
home-good-evening = Добрий вечір, { $value }
home-weeks = { $n ->
    [0] Останній тиждень перед канікулами.
    [one] До канікул { $n } тиждень.
    [few] До канікул { $n } тижні.
   *[many] До канікул { $n } тижнів.
}
home-share = Поділитися практикою
home-nowhere = Зараз у вас немає ролі в жодному об’єднанні. Читати й завантажувати відкрите можна; щоб ділитися практиками, потрібна роль.
home-to-do = Зробити цього тижня
home-all-done = Цього тижня все зроблено.
home-whole-queue = Уся черга, { $n }
home-task-returned = Доопрацювати «{ $value }»
home-task-draft = Дописати «{ $value }»
home-task-review = Розглянути «{ $value }»
home-task-complaints = { $n ->
    [one] Відповісти на { $n } скаргу
    [few] Відповісти на { $n } скарги
   *[many] Відповісти на { $n } скарг
}
home-complaints-about = Порушення знімають протягом робочого дня
home-mark-done = Позначити
home-decisions-overdue = { $n ->
    [one] { $n } рішення не виконано у строк
    [few] { $n } рішення не виконано у строк
   *[many] { $n } рішень не виконано у строк
}
home-decisions-overdue-about = Можна зняти з контролю, перенести строк або передати іншому
home-decisions-done = { $n ->
    [one] { $n } рішення чекає підтвердження
    [few] { $n } рішення чекають підтвердження
   *[many] { $n } рішень чекають підтвердження
}
home-decisions-done-about = Виконавці позначили, що все зроблено
home-decisions-left = { $n ->
    [one] { $n } рішення залишилося без виконавця
    [few] { $n } рішення залишилися без виконавця
   *[many] { $n } рішень залишилися без виконавця
}
home-decisions-left-about = Названа в ньому людина вибула. Передайте рішення іншому
home-control-acquaintance = Ознайомтеся з довідкою «{ $value }»
home-control-acquaintance-about = Ви побачите рядки про свій клас
home-control-repeat = Повторна перевірка: «{ $value }»
home-control-repeat-about = Є зауваження, які не усунено
home-task-jobs = { $n ->
    [one] Не вдалася { $n } робота програми
    [few] Не вдалися { $n } роботи програми
   *[many] Не вдалося { $n } робіт програми
}
home-task-jobs-about = Листи не надіслано або файли не прочитано
home-task-heads = { $n ->
    [one] У { $n } школі немає голови об’єднання
    [few] У { $n } школах немає голови об’єднання
   *[many] У { $n } школах немає голови об’єднання
}
home-task-heads-about = Практики цих шкіл нікому приймати
home-task-absent = { $n ->
    [one] { $n } запрошений не увійшов
    [few] { $n } запрошені не увійшли
   *[many] { $n } запрошених не увійшли
}
home-task-absent-about = Запрошенню більше тижня
home-returned-on = повернулася: { $value }
home-remarks = { $n ->
    [0] Зауваження в загальному слові
    [one] { $n } зауваження на полях
    [few] { $n } зауваження на полях
   *[many] { $n } зауважень на полях
}
home-saved-at = Збережено { $value }
home-waits = { $n ->
    [0] чекає від сьогодні
    [one] чекає { $n } день
    [few] чекає { $n } дні
   *[many] чекає { $n } днів
}
home-look = Подивитися
home-continue = Продовжити
home-review = Розглянути
home-open = Відкрити
home-fits = Підійде вашому { $value }
home-popular = Колеги проводять найчастіше
home-to-the-bank = До скарбнички
home-all = Усі, { $n }
home-nothing-own = Тут з’являться ваші практики. Почніть із того, що спрацювало цього тижня.
home-quoted = «{ $value }»
home-fate-advised = { $n ->
    [one] Провели { $n } раз
    [few] Провели { $n } рази
   *[many] Провели { $n } разів
}, останній відгук { $day }: { $words }
home-fate-used = { $n ->
    [one] Провели { $n } раз
    [few] Провели { $n } рази
   *[many] Провели { $n } разів
}
home-fate-submitted = Чекає на рішення голови об’єднання
home-fate-accepted = У скарбничці об’єднання, поки ніхто не позначив
home-fate-nominated = Чекає на рішення консультанта центру
home-fate-published = Опублікована, поки ніхто не позначив
home-answered = Вам відповіли
home-reply-answer = Відповідь на запитання про практику «{ $value }»
home-reply-question = Запитання про практику «{ $value }»
home-reply-use = Відгук про практику «{ $value }»

## Figures of a school and a district

home-school-now = У школі
home-district-now = У громаді
home-waiting = На перевірці
home-waiting-about = чекають на рішення центру
home-published = Опубліковано
home-published-about = видно громаді або всім
home-uses = Проведено
home-uses-about = разів у класах
home-sharing = Діляться
home-sharing-about = { $n ->
    [one] з { $n } школи громади
    [few] з { $n } шкіл громади
   *[many] з { $n } шкіл громади
}
home-accepted = У скарбничці
home-accepted-about = прийнято об’єднаннями
home-in-review = Розглядають
home-in-review-about = чекають на голову об’єднання
home-happened = Що нового в школі
home-district-about = Що школи надіслали й опублікували. Чернеток і внутрішніх рішень шкіл центр не бачить.
home-headless = { $n ->
    [0] у всіх об’єднань є голова
    [one] { $n } об’єднання без голови
    [few] { $n } об’єднання без голови
   *[many] { $n } об’єднань без голови
}
home-portal-now = На порталі
home-portal-schools = Школи
home-portal-schools-about = відкриті
home-portal-people = Люди
home-portal-people-about = можуть увійти
home-portal-invited = Запрошені
home-portal-invited-about = ще не входили
home-portal-failed = Збої
home-portal-failed-about = робіт не вдалося
home-schools-table = Школи громади
home-schools-caption = Школи, об’єднання і те, що вони надіслали центру
home-school = Школа
home-associations = Об’єднання та голови
home-authors = Авторів
home-no-association = Об’єднання немає
home-centre-own = Власні практики центру
home-no-head = Голови немає
home-acting = в. о.
home-partner = школа-партнер
home-association-inter-school = міжшкільне
home-association-district = районне

## The search over everything

home-search-title = Пошук порталом
home-search-about = Шукає відразу в скарбничці та в нормативній базі, зокрема всередині файлів.
home-search-words = Слова, номер документа, тема
home-search-nothing = Спробуйте шукати одним-двома словами або перегляньте розділи повністю.
home-found-practices = { $n ->
    [one] У скарбничці: { $n } практика
    [few] У скарбничці: { $n } практики
   *[many] У скарбничці: { $n } практик
}
home-found-norms = { $n ->
    [one] У нормативній базі: { $n } документ
    [few] У нормативній базі: { $n } документи
   *[many] У нормативній базі: { $n } документів
}
home-found-articles = { $n ->
    [one] { $n } матеріал центру
    [few] { $n } матеріали центру
   *[many] { $n } матеріалів центру
}
home-found-all-practices = Усі в скарбничці
home-found-all-norms = Усі в нормативній базі
home-found-all-articles = Усі новини центру
home-in-file = У файлі «{ $value }»:
home-best-of-district = Найкраще в громаді

## Help

home-help-lead = Коротко про те, як тут працювати. Читати й завантажувати відкрите можна без входу.
home-help-contents = На цій сторінці
home-help-access = Як отримати доступ
home-help-access-text = Попросіть голову методичного об’єднання або заступника директора вашої школи. Він внесе вас і видасть посилання або код на папері. За ними ви самі придумаєте пароль. Головам і керівникам шкіл доступ надає центр.
home-help-password = Забули пароль
home-help-password-text = Якщо в обліковому записі є електронна пошта, попросіть листа на сторінці входу. Якщо пошти немає, новий код надрукує голова об’єднання. Старий код при цьому перестає діяти.
home-help-share = Як поділитися практикою
home-help-share-text = Натисніть «Поділитися практикою», назвіть її та додайте файли. Чернетка зберігається на порталі, поки ви пишете, і нікому, крім вас, не видна. Коли все заповнено, надішліть її голові об’єднання.
home-help-review = Хто і як приймає практики
home-help-review-text = Голова об’єднання приймає практику до скарбнички, повертає із зауваженнями біля потрібних полів або відхиляє з причиною. Найкраще він за вашою згодою пропонує центру, а консультант центру публікує. Свою роботу ніхто не приймає сам, якщо є кому вирішувати.
home-help-used = Навіщо позначати «Я провів/провела це в класі»
home-help-used-text = За цими позначками колеги бачать, що практику перевірено, а автор дізнається, що вона стала в пригоді. Позначка ставиться один раз на клас; пораду та кількість дітей можна не писати.
home-help-children = Чого не можна викладати
home-help-children-text = Прізвищ, адрес, телефонів, відомостей про здоров’я та родини дітей. Обличчя дітей на світлинах допустимі, лише якщо письмові згоди батьків зберігаються в школі. Чужі тексти й малюнки називають у джерелах. Помітили порушення – натисніть «Поскаржитися» на сторінці практики.
home-help-withdraw = Як відкликати свою практику
home-help-withdraw-text = Відкрийте її сторінку й натисніть «Відкликати». Файли перестануть завантажуватися, а в пошуку її більше не буде.
home-help-view = Дрібний шрифт, бліді кольори
home-help-view-text = Натисніть значок з окулярами вгорі сторінки або «Версія для людей із порушенням зору» внизу: там розмір літер, кольори, інтервали та показ малюнків. Налаштування запам’ятовується на цьому пристрої.

## About

home-about-what = Портал збирає те, що класні керівники провели у своїх класах, і документи, за якими вони працюють. Практику приймає об’єднання, найкраще публікує центр, а колеги позначають, як пройшло в них.
home-about-who = Скарбничку та нормативну базу ведуть центри й школи, названі нижче. За кожен матеріал відповідають його автор і ті, хто його прийняв.
home-about-free = Читати й завантажувати відкрите можна без входу, без оплати та без реклами. Автори зберігають права на свої матеріали; умови написано на сторінці кожного.

## Personal data

home-privacy-lead = Що портал зберігає про людей, хто це бачить і як це виправити.
home-privacy-stored = Що зберігається
home-privacy-stored-text = Про тих, хто входить: прізвище, ім’я, по батькові, посада, логін, ролі з датами та номерами наказів, клас, мова; електронна пошта – лише якщо її вказали. Пароль зберігається так, що прочитати його неможливо. Ваші практики, запитання, відгуки та позначки підписано вашим ім’ям і школою. Журнал зберігає, хто і коли увійшов або ухвалив рішення; після невдалих спроб входу ненадовго запам’ятовується мережева адреса.
home-privacy-seen = Хто це бачить
home-privacy-seen-text = Усі бачать ім’я, школу та практики, опубліковані для всіх. Пошту й логін бачать лише ті, хто веде облікові записи вашої школи та громади; пошту голів об’єднань – центр. Чернетки бачите тільки ви.
home-privacy-cookies = Що залишається на вашому пристрої
home-privacy-cookies-text = Чотири записи, без яких портал не працює: вхід, мова, вигляд сторінки та останнє повідомлення. Поки ви пишете, копія тексту зберігається в браузері, щоб її не втратити, коли зникне зв’язок.
home-privacy-foreign = Чужі сайти
home-privacy-foreign-text = Портал нічого не завантажує з інших сайтів і нікому не передає відомостей про відвідування. Лічильників і реклами немає.
home-privacy-children = Діти
home-privacy-children-text = Облікових записів дітей і полів для їхніх імен немає. Автор підтверджує, що в матеріалі немає відомостей про дітей; про порушення може повідомити кожен, і центр закриває такий матеріал.
home-privacy-rights = Ваші права
home-privacy-rights-text = Свої дані ви бачите в обліковому записі. Виправити або закрити його, отримати копію чи видалити дані можна через голову об’єднання, центр або адміністратора. Опубліковану практику відкликає сам автор. У документах минулих років підпис залишається таким, яким був.
home-task-reading = Ознайомитися: { $value }
home-reading-until = до { $value }
home-task-citing = { $n ->
    [one] { $n } план або матеріал посилається на нечинний документ
    [few] { $n } плани й матеріали посилаються на нечинні документи
   *[many] { $n } планів і матеріалів посилаються на нечинні документи
}
home-task-citing-about = Замініть посилання на чинний документ.

## Meetings

home-next-meeting = Найближче засідання
home-you-come = Ви відповіли: прийду
home-you-do-not-come = Ви відповіли: не зможу
home-meeting-past = Позначити засідання { $value }: відбулося чи ні
home-meeting-read = Прочитати чернетку протоколу { $value }
home-meeting-unsigned = Підписати протокол { $value }
home-proposals = { $n ->
    [one] { $n } питання запропоновано на засідання
    [few] { $n } питання запропоновано на засідання
   *[many] { $n } питань запропоновано на засідання
}
home-proposals-what = Внесіть до порядку денного або відповідайте, чому ні
home-paper-consider-plan = Розглянути на засіданні: план на { $years }
home-paper-consider-year = Розглянути на засіданні: аналіз за { $years }
home-paper-consider-half-year = Розглянути на засіданні: піврічний аналіз, { $years }
home-paper-consider-event = Розглянути на засіданні: звіт «{ $value }»
home-paper-agree-plan = Погодити план на { $years }
home-paper-agree-year = Погодити аналіз за { $years }
home-paper-agree-half-year = Погодити піврічний аналіз, { $years }
home-paper-agree-event = Погодити звіт «{ $value }»
home-paper-adopt-plan = Схвалити на педраді: план на { $years }
home-paper-adopt-year = Схвалити на педраді: аналіз за { $years }
home-paper-adopt-half-year = Схвалити на педраді: піврічний аналіз, { $years }
home-paper-adopt-event = Схвалити на педраді: звіт «{ $value }»
home-paper-approve-plan = Затвердити план на { $years }
home-paper-approve-year = Затвердити аналіз за { $years }
home-paper-approve-half-year = Затвердити піврічний аналіз, { $years }
home-paper-approve-event = Затвердити звіт «{ $value }»
home-paper-mend-plan = Виправити план на { $years }
home-paper-mend-year = Виправити аналіз за { $years }
home-paper-mend-half-year = Виправити піврічний аналіз, { $years }
home-paper-mend-event = Виправити звіт «{ $value }»

## News of the centre

home-centre-news = Новини центру
home-centre-all = Усі новини
home-errand-overdue = Не здано до центру: { $value }
home-errand-near = Скоро строк: { $value }
home-errand-returned = Повернув центр: { $value }
home-errand-ready = Готово до надсилання: { $value }
home-errand-review = На перегляд: { $value }
home-errand-send = До документа
home-errand-see = Переглянути
home-errand-do = Перевірити
