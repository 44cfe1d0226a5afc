# Consolidated reports of a district.

consolidated-menu = Зведені звіти
consolidated-heading = Зведені звіти громади
consolidated-sub = Цифри й тексти складаються з того, що надіслали школи
consolidated-new = Новий зведений звіт
consolidated-empty = Зведених звітів ще немає
consolidated-empty-why = Почніть звіт, коли школи надішлють перші аналізи: таблиця складеться сама
consolidated-changed = Змінено { $value }
consolidated-status-draft = Чернетка
consolidated-status-proposed = На затвердженні
consolidated-status-approved = Затверджено
consolidated-title-year = Зведений звіт за { $value } навчальний рік
consolidated-title-half-year = Зведений звіт за перше півріччя { $value } навчального року
consolidated-years = { $value }/{ $other }

## The own line

consolidated-own = Наші показники у зведеному звіті
consolidated-own-sub = Тут лише своє об’єднання. Рядків інших шкіл тут ніхто не бачить
consolidated-own-empty = Затверджених зведених звітів ще немає
consolidated-own-empty-why = Рядок з’явиться, коли центр затвердить звіт, у якому враховано ваш аналіз
consolidated-own-approved = Затверджено { $value }
consolidated-own-number = У нас
consolidated-mean = У громаді на одне об’єднання

## Beginning and choice

consolidated-year = Навчальний рік
consolidated-of-what = За який час
consolidated-kind-year = За рік
consolidated-kind-half-year = За перше півріччя
consolidated-begin = Почати звіт
consolidated-begun = Звіт розпочато. Таблиця вже складається з надісланого
consolidated-begun-already = Такий звіт уже розпочато. Ось він
consolidated-choice = Що показувати
consolidated-choice-saved = Вибір збережено
consolidated-counts = Які звіти шкіл враховувати
consolidated-counts-hint = Вибір друкується на першій сторінці
consolidated-counts-accepted = Лише прийняті центром
consolidated-counts-lying = Прийняті й ті, що ще на перевірці
consolidated-indicators = Показники
consolidated-indicators-hint = S1 і S2 добровільні: по громаді їх не підсумовують
consolidated-save = Зберегти

## Completeness

consolidated-completeness-heading = Чиї звіти враховано
consolidated-completeness = Враховано звіти об’єднань: { $value } з { $other }.
consolidated-missing = Немає у звіті
consolidated-missing-none = Звіти надали всі.
consolidated-lack-none = звіту немає
consolidated-lack-empty = надіслано порожнім
consolidated-lack-lying = надіслано, ще не прийнято
consolidated-lack-returned = повернуто на доопрацювання
consolidated-lack-reopened = знову відкрито для виправлень
consolidated-changed-schools = Школи, відкриті й закриті за рік
consolidated-opened = відкрито { $value }
consolidated-closed = закрито { $value }
consolidated-merged = увійшла до складу: { $value }

## The table

consolidated-table = Таблиця показників
consolidated-caption = По школах; унизу сума, минулий рік і різниця
consolidated-rules = Людей із кількох шкіл у сумі враховано один раз. Частки складаються чисельниками і знаменниками. Школи, де менше трьох класних керівників, показано разом.
consolidated-nothing = Складати поки нічого
consolidated-nothing-why = Жодного звіту ще не прийнято. Можна врахувати й ті, що на перевірці: це обирається в «Що показувати»
consolidated-school = Школа
consolidated-association = Об’єднання
consolidated-why = Чому
consolidated-total = Усього
consolidated-before = За { $value }
consolidated-difference = Різниця
consolidated-no-data = немає даних
consolidated-not-summed = не підсумовується
consolidated-of = { $value } з { $other }
consolidated-percent = { $value } %
consolidated-points = { $value } в. п.
consolidated-without = { $n ->
    [one] без { $n } звіту
    [few] без { $n } звітів
   *[many] без { $n } звітів
}
consolidated-cluster = Малі школи разом: { $value }

## Distributions and lists

consolidated-distributions = Розподіли
consolidated-value = Значення
consolidated-number-of = Кількість
consolidated-bar = Смуга
consolidated-gaps = Чого немає у скарбничці
consolidated-gaps-caption = Матеріалів за напрямами; прогалини виділено
consolidated-gap = прогалина
consolidated-gaps-number = Матеріалів
consolidated-gaps-without = Рядків без матеріалів
consolidated-direction = Напрям
consolidated-lists = Списки
consolidated-list-empty = Таких шкіл немає.
consolidated-none = Школи без засідань
consolidated-few = Школи, де менше чотирьох засідань
consolidated-never = Школи, яких не було на зустрічах громади
consolidated-held = Проведено
consolidated-difficulties = Теми утруднень
consolidated-difficulties-empty = Про утруднення ніхто не повідомив.
consolidated-difficulty = Утруднення
consolidated-score = Середній бал
consolidated-answered = Відповіли
consolidated-practices = Найкращі практики року
consolidated-practices-empty = Опублікованими практиками цього року ніхто не скористався.
consolidated-practice = Практика
consolidated-author = Автор
consolidated-uses = Використань
consolidated-used = { $n ->
    [one] { $n } використання
    [few] { $n } використання
   *[many] { $n } використань
}

## The text

consolidated-text = Текст звіту
consolidated-chapter-general = Загальні відомості
consolidated-chapter-tasks = Проблеми, мета й завдання об’єднань, ступінь їх виконання
consolidated-chapter-meetings = Засідання об’єднань
consolidated-chapter-plan = Виконання планів
consolidated-chapter-growth = Підвищення кваліфікації, атестація, самоосвіта
consolidated-chapter-beginners = Робота з молодими вчителями
consolidated-chapter-events = Відкриті заходи та взаємовідвідування
consolidated-chapter-bank = Скарбничка й узагальнення досвіду
consolidated-chapter-diagnostics = Діагностика та контроль
consolidated-chapter-district = Робота громади з об’єднаннями
consolidated-chapter-achievements = Здобутки шкіл
consolidated-chapter-problems = Недоліки та їх причини
consolidated-chapter-conclusions = Висновки та завдання громади
consolidated-chapter-empty = Розділ ще не написано.
consolidated-chapter-text = Текст розділу
consolidated-chapter-hint = Цифра вставляється назвою у фігурних дужках, слова школи — номером. Назви й номери стоять нижче
consolidated-write = Писати розділ
consolidated-texts = Що пишуть школи
consolidated-texts-of = Що пишуть школи: { $value }
consolidated-texts-sub = Показано останнє, що надіслала кожна школа. Слова можна взяти до тексту громади: посилання на школу залишиться
consolidated-texts-empty = Цього розділу немає в жодному звіті
consolidated-texts-empty-why = Тексти з’являться, коли школи надішлють аналізи
consolidated-text-empty = Школа нічого тут не написала.
consolidated-quote = Процитувати
consolidated-passage = Залиште потрібні слова
consolidated-quote-into = Взяти до тексту громади
consolidated-quoted = Слова школи стоять наприкінці розділу. Номер можна перенести в будь-яке місце
consolidated-quotation = «{ $value }» ({ $other })
consolidated-quotations = Слова шкіл у цьому розділі
consolidated-quotation-number = Цитата { $value }:
consolidated-not-placed = У тексті її номера немає
consolidated-stale = школа змінила ці слова
consolidated-stale-count = { $n ->
    [one] Школа змінила слова { $n } цитати
    [few] Школи змінили слова { $n } цитат
   *[many] Школи змінили слова { $n } цитат
}
consolidated-stale-text = Школа надіслала звіт знову й змінила це місце. Тепер там написано:
consolidated-gone-text = Школа надіслала звіт знову, і цих слів у ньому більше немає.
consolidated-lost = цитати { $value } немає
consolidated-renew = Взяти нові слова
consolidated-renewed = У цитаті тепер нові слова школи
consolidated-unquote = Прибрати цитату
consolidated-unquoted = Цитату прибрано з тексту
consolidated-named = Цифри, які можна вставити
consolidated-named-how = Назва в дужках стає цифрою громади
consolidated-named-code = Назва
consolidated-saved = Розділ збережено
consolidated-saved-at = Збережено { $value }
consolidated-to-report = До звіту
consolidated-conflict = Розділ змінила інша людина: { $value }, { $other }
consolidated-conflict-text = Ваш текст цілий, він у полі. Збережіть його поверх або складіть із двох. Збережений текст:
consolidated-conflict-take = Взяти збережений

## The road

consolidated-propose-heading = Подати на затвердження?
consolidated-propose-text = Звіт побачить керівник центру. Поки він вирішує, текст не змінюється.
consolidated-propose = Подати керівнику центру
consolidated-proposed = Звіт подано керівнику центру
consolidated-recall = Відкликати із затвердження
consolidated-recalled = Звіт знову чернетка, його можна правити
consolidated-approve-heading = Затвердити звіт?
consolidated-approve-text = Подав(ла) { $value }. Після затвердження цифри, текст і друк більше не змінюються, а школи побачать свій рядок.
consolidated-approval-number = Номер наказу
consolidated-approval-dated = Дата
consolidated-approve = Затвердити
consolidated-approved = Звіт затверджено
consolidated-approved-on = Затверджено { $day }
consolidated-approved-by-number = Затверджено { $day } № { $number }
consolidated-return-heading = Повернути на доопрацювання?
consolidated-reason = Що виправити
consolidated-return = Повернути
consolidated-returned = Звіт повернуто на доопрацювання
consolidated-returned-because = Повернуто на доопрацювання
consolidated-problem-future = Цей день ще не настав
consolidated-refused-role = Це роблять консультанти й керівник центру своєї громади
consolidated-refused-state = Звіт уже в іншому стані. Відкрийте його знову
consolidated-refused-approved = Затверджений звіт не змінюється
consolidated-refused-nothing = Жодного звіту школи не враховано: затверджувати поки нічого
consolidated-refused-passage = Таких слів у розділі школи немає. Поверніться й залиште слова так, як їх написано
consolidated-refused-renewal = Школа не змінювала цього місця, або його більше немає

## The paper

consolidated-paper = Друк і файли
consolidated-paper-draft = Чернетка
consolidated-paper-title = ЗВЕДЕНИЙ ЗВІТ
consolidated-paper-name = Зведений звіт
consolidated-paper-about = про роботу методичних об’єднань класних керівників
consolidated-paper-period-year = за { $value } навчальний рік
consolidated-paper-period-half-year = за перше півріччя { $value } навчального року
consolidated-paper-counts-accepted = Враховано лише звіти, прийняті центром.
consolidated-paper-counts-lying = Враховано прийняті звіти й ті, що ще на перевірці.
consolidated-paper-approved = ЗАТВЕРДЖЕНО
consolidated-number = № { $value }
consolidated-paper-head = Керівник центру
consolidated-above = є
consolidated-below = з
consolidated-code = Код
consolidated-indicator = Показник
consolidated-legend = Що означають коди
