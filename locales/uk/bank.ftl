# Words of the piggy-bank’s reading side: the list, the page, marks of use, questions, collections, reports.

## The list: search, filters, rows

bank-search = Пошук у скарбничці
bank-search-what = Тема, клас або подія
bank-find = Знайти
bank-filters = Фільтри
bank-filters-chosen = Фільтри: вибрано { $n }
bank-grade-title = Клас
bank-grade = { $value } клас
bank-grades = { $value } класи
bank-direction = Напрям
bank-duration = Скільки триває
bank-duration-20 = До 20 хвилин
bank-duration-45 = Один урок
bank-duration-90 = Два уроки
bank-duration-longer = Довше
bank-origin = Звідки
bank-origin-anywhere = Усі
bank-origin-district = Наш район
bank-origin-school = Наша школа
bank-school = Школа
bank-school-any = Будь-яка
bank-school-unknown = Невідома школа
bank-found = { $n ->
    [one] { $shown } практика
    [few] { $shown } практики
   *[many] { $shown } практик
}
bank-found-cut = { $n ->
    [one] Більше ніж { $n } практика
    [few] Більше ніж { $n } практики
   *[many] Більше ніж { $n } практик
}
bank-found-none = Нічого не знайдено
bank-found-heading = Практики
bank-show = { $n ->
    [one] Показати { $shown } практику
    [few] Показати { $shown } практики
   *[many] Показати { $shown } практик
}
bank-for-query = за запитом «{ $value }»
bank-shown-as = Показано за запитом «{ $value }»: «{ $other }» не знайдено.
bank-suggestion = Можливо, ви шукали:
bank-sort = Спочатку
bank-sort-relevance = відповідні за змістом
bank-sort-used = частіше проводять
bank-sort-new = нові
bank-feed = Стрічка новинок цього списку (Atom)
bank-ahead = До дати:
bank-empty = Таких практик поки немає
bank-empty-text = Спробуйте прибрати частину умов або сказати інакше. А якщо у вас є така практика, поділіться нею: її вже шукають.
bank-drop = Прибрати «{ $value }»: знайдеться { $other }
bank-drop-all = Прибрати всі умови
bank-all = Уся скарбничка
bank-best = Найкраще в районі
bank-in-file = У файлі «{ $value }»:
bank-files = { $n ->
    [one] { $n } файл
    [few] { $n } файли
   *[many] { $n } файлів
}
bank-used-word = { $n ->
    [one] колега
    [few] провели
   *[many] провели
}
bank-save-it = Зберегти собі «{ $value }»
bank-unsave-it = Прибрати з добірки «{ $value }»

## The page of a practice

bank-published = опубліковано { $value }
bank-accepted = прийнято { $value }
bank-minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
   *[many] { $n } хвилин
}
bank-pupils = { $n ->
    [one] { $n } учень
    [few] { $n } учні
   *[many] { $n } учнів
}
bank-download-all = Завантажити все, ZIP { $value }
bank-download-one = Завантажити, { $value } { $other }
bank-no-account = Вхід для цього не потрібен
bank-i-used = Я провів/провела це в класі
bank-save = Зберегти собі
bank-unsave = У моїй добірці. Прибрати
bank-saved = Практика у вашій добірці
bank-unsaved = Практику прибрано з добірки
bank-print = Надрукувати картку
bank-description = Опис автора
bank-description-what = мета, завдання, підготовка, варіанти
bank-passport = Паспорт
bank-passport-grades = Класи
bank-passport-time = Час
bank-passport-participants = Учасники
bank-passport-needed = Потрібно
bank-passport-kind = Вид
bank-passport-module = Модуль
bank-passport-occasion = До дати
bank-passport-coauthors = Співавтори
bank-passport-directions = Напрями
bank-passport-terms = Умови
bank-passport-language = Мова
bank-licence-read = лише читати; завантажити можна в об’єднанні автора
bank-licence-read-centre = лише читати; завантажити можуть працівники центру
bank-licence-attribution = можна проводити й передавати, зазначивши автора
bank-licence-free = можна змінювати й передавати, зазначивши автора
bank-refused-read-only = Автор дозволив лише читати: завантажити файли можна в його об’єднанні. Текст відкрито на цій сторінці.
bank-refused-read-only-centre = Автор дозволив лише читати: завантажити файли можуть працівники центру. Текст відкрито на цій сторінці.

## Reading files on the page

bank-file-unheard = Автор дозволив лише читати: слухати запис можна в його об’єднанні.
bank-file-unheard-centre = Автор дозволив лише читати: слухати запис можуть працівники центру.

## How it went in class

bank-used = { $n ->
    [one] Провели в класі { $n } раз
    [few] Провели в класі { $n } рази
   *[many] Провели в класі { $n } разів
}
bank-used-none = Ще не проводили
bank-used-first = Проведіть першими й розкажіть колегам, як пройшло.
bank-uses-all = Усі відгуки
bank-outcome-as-written = Як написано
bank-outcome-with-changes = Зі змінами
bank-outcome-not-fit = Не підійшло
bank-mostly-as-written = Частіше проводять як написано: { $count } з { $total }.
bank-mostly-with-changes = Частіше проводять зі змінами: { $count } з { $total }.
bank-mostly-not-fit = Частіше не підходить: { $count } з { $total }.
bank-how = Як пройшло у вас?
bank-advice = Що порадите колегам
bank-used-details = Клас, дата, учні, час
bank-unit = Клас або група
bank-unit-other = Інший
bank-used-on = Коли
bank-pupils-title = Скільки учнів
bank-minutes-title = Скільки хвилин
bank-use = Позначити проведеним
bank-used-noted = Позначено. Автор побачить, як пройшло.
bank-used-remove = Прибрати позначку
bank-used-removed = Позначку прибрано
bank-used-ahead = Напишіть день, який уже минув
bank-colleague = Колега
bank-sign-in-to-use = щоб позначити, як пройшло у вас.

## Questions and answers

bank-questions = Запитання й обговорення
bank-author = автор
bank-question-text = Запитання автору й колегам
bank-ask = Запитати
bank-answer = Відповісти
bank-answer-text = Відповідь
bank-said-delete = Видалити
bank-said-deleted = Повідомлення видалено
bank-said-removed = Повідомлення видалено тим, хто його написав.
bank-sign-in-to-ask = щоб запитати або відповісти.
bank-refused-not-shared = Практикою ще не поділилися: запитати поки не можна.

## What may be done with it

bank-alone = Вирішив сам автор: більше нікому.
bank-deeds = Що можна зробити
bank-recall = Забрати з розгляду
bank-share = Відкрити всій школі
bank-nominate = Запропонувати району
bank-publish-public = Відкрити всім
bank-publish-district = Залишити лише району
bank-withdraw = Відкликати практику
bank-restore = Повернути практику
bank-withdraw-why = Чому відкликаєте (можна пропустити)
bank-take-down = Зняти з публікації
bank-take-down-why = Яке правило порушено: автор побачить ці слова

## One’s own collection

bank-collection = Моя добірка
bank-collection-lead = Практики, які ви відклали для себе. Останні стоять вище.
bank-collection-empty = Тут поки порожньо
bank-collection-empty-text = Натисніть закладку біля будь-якої практики, і вона буде під рукою напередодні виховної години.
bank-collection-gone = { $n ->
    [one] Ще { $n } практику автор відкликав або закрив.
    [few] Ще { $n } практики автори відкликали або закрили.
   *[many] Ще { $n } практик автори відкликали або закрили.
}

## Reports of violations

bank-complain = Повідомити про порушення
bank-complaint-title = Повідомити про порушення
bank-complaint-lead = Повідомлення побачить методист району. Автору ваше ім’я не покажуть.
bank-complaint-cause = Що не так
bank-cause-children = Особисті відомості або обличчя дітей
bank-cause-copyright = Чужу роботу видано за свою
bank-cause-unsafe = Небезпечно або неприпустимо для дітей
bank-cause-other = Інше
bank-complaint-text = Де саме і що сталося
bank-complaint-text-hint = Назвіть файл і сторінку, якщо йдеться про файл
bank-complaint-contact = Як вам відповісти
bank-complaint-contact-hint = Пошта або телефон; побачить лише методист
bank-complaint-send = Надіслати
bank-complained = Повідомлення надіслано методисту району
bank-complaints = Повідомлення про порушення
bank-complaints-lead = Ті, що чекають довше, стоять вище.
bank-complaints-empty = Усе розглянуто
bank-complaints-empty-text = Нові повідомлення з’являться тут.
bank-complaint-gone = Практику вже не видно
bank-complaint-since = Чекає з: { $value }
bank-complaint-nobody = Без підпису
bank-resolution = Рішення
bank-resolution-hint = Що перевірено і чому так вирішено. Якщо практику знято, ці слова побачить автор
bank-settle-kept = Порушення немає
bank-settle-taken-down = Зняти практику
bank-settled = Повідомлення розглянуто
