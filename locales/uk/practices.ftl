# The form of a practice, its review and its states.
practices-heading = Методична скарбничка
practices-new-title = Поділитися практикою
practices-new-lead = Назвіть її та додайте файли. Решту допишете в чернетці: вона зберігається сама.
practices-new-after = Далі — шість полів і короткий список перевірки. Ніхто, крім вас, чернетки не бачить.
practices-start = Почати чернетку
practices-unfinished = У вас є незакінчена чернетка «{ $value }», збережено { $other }. Продовжити її?
practices-unfinished-nameless = У вас є незакінчена чернетка без назви, збережено { $value }. Продовжити її?
practices-continue = Продовжити чернетку
practices-edit-title = Чернетка практики
practices-untitled = Без назви
practices-mine = Мої практики
practices-mine-lead = Усе, чим ви ділитеся або збираєтеся поділитися.
practices-mine-empty = Тут з’являться ваші практики
practices-mine-empty-text = Почніть із того, що спрацювало цього тижня: сценарій, гра, пам’ятка для батьків.
practices-share-yours = Поділитися практикою
practices-changed = Змінено { $value }
practices-saved-at = Збережено { $value }
practices-main = Головне
practices-check = Перш ніж показати іншим
practices-details = Подробиці
practices-details-what = час, обладнання, варіанти — можна пропустити
practices-choose = Виберіть
practices-not-chosen = Не вказано
practices-not-filled = Не заповнено
practices-title = Назва
practices-title-hint = Так, щоб колега зрозумів тему: «Як ми сперечаємося», а не «Виховна година № 5»
practices-rubric = Що це
practices-kind = Вид матеріалу
practices-form = Форма
practices-module = Модуль програми виховання
practices-occasion = До якої дати
practices-grade_from = З класу
practices-grade_to = По клас
practices-direction = Напрями
practices-direction-hint = Від одного до трьох
practices-annotation = Про що і для чого
practices-annotation-hint = Від 300 до 800 знаків: що зроблять діти, скільки це триватиме і що дасть
practices-course = Хід
practices-course-hint = Якщо сценарій лежить у файлі, повторювати його тут не потрібно
practices-sources = Використані джерела
practices-sources-hint = Книги, сайти, чужі сценарії. Якщо все своє, так і напишіть: «авторська розробка»
practices-declared_no_names = У тексті й файлах немає прізвищ, адрес, телефонів і відомостей про здоров’я дітей
practices-declared_no_names-hint = Списки класу й підписи під світлинами теж рахуються
practices-declared_faces = Обличчя дітей на знімках
practices-declared_sources = Чужі тексти, малюнки й музика названі в джерелах
practices-faces-none = Облич дітей немає
practices-faces-consents = Є; письмові згоди батьків зберігаються у школі
practices-licence = Що можна робити з матеріалом
practices-licence-read = Лише читати в межах об’єднання
practices-licence-read-centre = Лише читати на порталі
practices-licence-attribution = Завантажувати й проводити, вказавши автора
practices-licence-free = Вільно змінювати й передавати, вказавши автора
practices-consent = Згоден(на), щоб практику показали району й усім
practices-consent-hint = Без згоди практика залишиться у вашій школі. Згоду можна відкликати
practices-consent-hint-centre = Центр ділиться з районом і з усіма: без згоди практику не надіслати. Згоду можна відкликати
practices-consent-required = Позначте згоду: практика центру одразу йде в район.
practices-keywords = Ключові слова
practices-keywords-hint = Від трьох до семи, через кому
practices-duration = Скільки хвилин триває
practices-participants = Скільки учасників
practices-equipment = Що потрібно
practices-preparation = Підготовка
practices-goal = Мета
practices-tasks = Завдання
practices-results = Очікувані результати
practices-reflection = Рефлексія
practices-variants = Варіанти
practices-variants-hint = Для інклюзивного класу, дистанційно, для малого класу
practices-approbation = Де й коли проведено
practices-outcome = Що змінилося
practices-coauthors = Співавтори
practices-coauthors-hint = Прізвища та школи, через кому
practices-language = Мова матеріалу
practices-files = Файли
practices-files-choose = Файли
practices-files-rules = DOCX, PPTX, PDF, XLSX, JPG, PNG, MP3, ZIP. До { $file } МБ кожен, до { $files } файлів, разом до { $item } МБ
practices-files-upload = Завантажити вибране
practices-files-refused = Не взяли: { $value } Решта на місці.
practices-file-refused = { $value }
practices-file-removed = Файл прибрано
practices-file-remove = Прибрати
practices-before = Перед надсиланням
practices-ready = Усе готово: можна надсилати
practices-save-draft = Зберегти чернетку
practices-send = Надіслати керівникові
practices-send-centre = Надіслати до центру
practices-draft-saved = Чернетку збережено
practices-draft-delete = Видалити чернетку
practices-draft-deleted = Чернетку видалено
practices-submitted = Надіслано керівникові об’єднання. Про рішення скажемо на першій сторінці.
practices-submitted-centre = Надіслано колегам із центру. Про рішення скажемо на першій сторінці.
practices-recalled = Практика знову у вас: можна правити
practices-withdrawn = Практику відкликано. Її більше ніхто не бачить.
practices-restored = Практика знову там, де була
practices-conflict-title = Цю чернетку змінили в іншому вікні
practices-conflict-text = Ваш текст цілий: він у формі нижче. Тут — те, що збережено. Щоб залишити свій текст, збережіть ще раз; потрібне скопіюйте звідси.
practices-conflict-take = Взяти збережене
practices-queue = На перевірці
practices-queue-lead = Практики, які чекають на ваше рішення. Ті, що чекають довше, стоять вище.
practices-queue-centre-lead = Практики, які школи та колеги з центру пропонують району. Ті, що чекають довше, стоять вище.
practices-queue-empty = Усе розглянуто
practices-queue-empty-text = Нові практики з’являться тут і на першій сторінці.
practices-open-review = Розглянути
practices-own-waits = Ваша практика: вирішить хтось інший
practices-accepted-heading = Прийнято до скарбнички об’єднання
practices-accepted-lead = Найкраще можна відкрити всій школі або запропонувати району.
practices-waiting = { $author }, { $school }. Чекає з: { $day }
practices-review-title = Розгляд
practices-read = Читати повністю
practices-alone = Це ваша власна практика, і вирішити більше нікому. Рішення буде позначено в журналі.
practices-remark = Зауваження
practices-remark-add = Зауваження
practices-reason = Загальне слово авторові
practices-reason-hint = У разі повернення чи відмови обов’язково: що зробити, щоб практику прийняли
practices-basis = Підстава
practices-basis-hint = Якщо рішення ухвалено на засіданні: «протокол від 22.11.2026 № 3». Стане в реєстр і в сертифікат
practices-accept = Прийняти до скарбнички
practices-return = Повернути на доопрацювання
practices-decline = Відхилити
practices-accepted = Практику прийнято до скарбнички об’єднання
practices-returned = Практику повернуто авторові із зауваженнями
practices-declined = Практику відхилено, автор побачить причину
practices-see-remarks = Дивіться зауваження біля полів.
practices-shared = Практику бачить уся школа
practices-nominated = Практику запропоновано району
practices-published = Практику опубліковано
practices-publish-heading = Опублікувати
practices-publish-public = Для всіх
practices-publish-district = Лише в районі
practices-send-back-heading = Повернути до об’єднання
practices-send-back = Повернути із зауваженням
practices-sent-back = Практику повернуто до об’єднання
practices-taken-down = Практику знято, файли закрито
practices-phrases = Готові фрази
practices-phrases-hint = Позначені стануть після ваших слів
practices-phrase-1 = Вкажіть клас і тривалість: без них колега не приміряє матеріал на себе.
practices-phrase-2 = Опишіть хід за кроками: скільки хвилин і що роблять діти.
practices-phrase-3 = Приберіть прізвища та фотографії дітей.
practices-phrase-4 = Назвіть джерела: звідки взято тексти й малюнки.
practices-phrase-5 = Додайте, що вийшло: чим закінчилася година і що сказали діти.
practices-phrase-6 = Файл не відкривається або в ньому не те, що обіцяє назва. Додайте його ще раз.
practices-promise = Відповісти до { $day }
practices-promise-late = Відповідь обіцяно до { $day }
practices-fate-waits = Дадуть відповідь до { $day }
practices-moderation = На що подивитися
practices-moderation-1 = Мета, форма й вік пасують одне одному
practices-moderation-2 = За цим описом колега зможе провести завтра
practices-moderation-3 = Немає прізвищ, телефонів і відомостей про здоров’я дітей
practices-moderation-4 = Джерела названо, чуже не видано за своє
practices-moderation-5 = Файли відкриваються, у них те, що обіцяє назва
practices-road = Шлях практики
practices-step-submit = Надіслано на розгляд
practices-step-recall = Автор забрав на доопрацювання
practices-step-accept = Прийнято до скарбнички
practices-step-return = Повернуто на доопрацювання
practices-step-decline = Відхилено
practices-step-share = Відкрито всій школі
practices-step-nominate = Запропоновано району
practices-step-publish = Опубліковано
practices-step-send-back = Повернуто з району
practices-step-withdraw = Відкликано автором
practices-step-restore = Повернув автор
practices-step-take-down = Знято районом
practices-status-draft = Чернетка
practices-status-submitted = На розгляді
practices-status-returned = На доопрацюванні
practices-status-declined = Відхилено
practices-status-accepted = Прийнято до скарбнички
practices-status-nominated = Запропоновано району
practices-status-published = Опубліковано
practices-status-withdrawn = Відкликано
practices-status-taken-down = Знято
practices-grades-reversed = Другий клас має бути не молодшим за перший.
practices-direction-required = Позначте хоча б один напрям.
practices-direction-too-many = Залиште не більше трьох напрямів.
practices-files-or-course = Додайте файл або опишіть хід.
practices-sources-required = Назвіть джерела або напишіть «авторська розробка».
practices-declaration-required = Перевірте й позначте: без цього показати практику іншим не можна.
practices-faces-required = Позначте, чи є на знімках обличчя дітей.
practices-return-needs-reason = Напишіть авторові, що виправити: тут або біля потрібного поля.
practices-decline-needs-reason = Напишіть авторові, чому практика не підходить.
practices-refused-not-author = Це може зробити лише автор практики.
practices-refused-in-review = Практика на розгляді. Щоб правити, заберіть її зі сторінки практики.
practices-refused-no-longer-draft = Практику вже прийнято, її текст не змінюється. Щоб зробити нову, поділіться ще однією.
practices-refused-not-reviewer = Рішення ухвалює керівник об’єднання або заступник директора цієї школи.
practices-refused-own = Свою практику розглядає хтось інший. Попросіть заступника директора.
practices-refused-own-centre = Свою практику публікує хтось інший. Попросіть колегу з центру.
practices-refused-shared-already = Практику вже бачить уся школа.
practices-refused-no-consent = Автор ще не погодився на показ за межами школи. Попросіть його позначити згоду.
practices-refused-not-centre = Це вирішує методист району.
practices-refused-own-use = Позначити проведення може колега, але не автор.
practices-refused-not-shared = Практикою ще не поділилися: позначити проведення поки не можна.
practices-refused-state = Стан практики змінився. Оновіть сторінку й подивіться, що можна зробити тепер.
practices-refused-level = Опублікувати можна в районі або для всіх.
practices-refused-restore-late = Практику відкликано понад годину тому, повернути її вже не можна. Поділіться нею ще раз.
practices-refused-reason = Напишіть причину хоча б кількома словами: автор має зрозуміти, що робити.
practices-refused-basis = Підстава надто довга: залиште дату й номер протоколу.
practices-refused-nowhere = Щоб ділитися практиками, потрібна роль в об’єднанні, школі чи центрі району. Попросіть керівника додати вас.
practices-open-remarks = { $n ->
     [one] { $n } зауваження на полях
     [few] { $n } зауваження на полях
    *[many] { $n } зауважень на полях
    }
practices-fate-returned = { $n ->
     [one] Повернулася з { $n } зауваженням
     [few] Повернулася з { $n } зауваженнями
    *[many] Повернулася з { $n } зауваженнями
    }
practices-fate-used = { $n ->
     [one] Провели { $n } раз
     [few] Провели { $n } рази
    *[many] Провели { $n } разів
    }

## The letter of a month

practices-letters = Лист раз на місяць
practices-letters-wanted = Надсилати раз на місяць лист: скільки разів провели мої практики
practices-letters-hint = Лист надходить, лише якщо за місяць хтось позначив, що провів вашу практику.
practices-letters-save = Зберегти
practices-letters-saved = Збережено
practices-letter-month-subject = Ваші практики провели { $n ->
    [one] { $n } раз
    [few] { $n } рази
   *[other] { $n } разів
    } за місяць
practices-letter-month =
    { $name }, вітаємо!

    За минулий місяць колеги позначили, що провели:

    { $list }

    Дякуємо, що ділитеся. Відмовитися від цього листа можна тут: { $link }
practices-letter-month-practice = «{ $title }»: { $n ->
    [one] { $n } раз
    [few] { $n } рази
   *[other] { $n } разів
    }. { $link }
practices-adapted = Чернетка готова: слова перенесено, основу названо в джерелах. Допишіть своє й додайте файли
practices-made-of = На основі: «{ $title }», { $author }, { $school }.
practices-refused-read-only = Автор дозволив лише читати цю практику. Запитайте його на сторінці практики.
practices-compared = Показано, що змінилося з попереднього надсилання ({ $value }). Решту згорнуто.
practices-compared-same = З попереднього надсилання ({ $value }) нічого не змінилося.
practices-known = без змін
practices-letter-adapted-subject = На основі вашої практики зробили нову
practices-letter-adapted =
    Вітаємо!

    На основі вашої практики «{ $origin }» з’явилася нова: «{ $title }».
    Її автор: { $author }, { $school }. Ваше ім’я названо в джерелах.

    { $link }
practices-correction = Виправлення тексту
practices-correction-lead = Читачі побачать новий текст, коли виправлення приймуть. Файли, класи й рубрика лишаються: перероблений сценарій роблять новою практикою «на основі».
practices-correction-note = Що змінено
practices-correction-note-hint = Це прочитають ті, хто проводив практику або зберіг її
practices-correction-send = Надіслати виправлення
practices-correction-sent = Виправлення надіслано. Поки його не прийняли, читачі бачать попередній текст
practices-correction-waits = Виправлення чекає на рішення. Якщо писати далі, воно повернеться до чернеток.
practices-correction-same = Текст не відрізняється від опублікованого. Змініть його й надішліть
practices-correction-give-up = Відмовитися від виправлення
practices-correction-given-up = Виправлення видалено, текст лишився попереднім
practices-correction-take = Прийняти виправлення
practices-correction-taken = Виправлення прийнято: читачі бачать новий текст
practices-correction-returned = Виправлення повернено автору
practices-correction-reason-hint = Потрібна, якщо повертаєте
practices-correction-changes = Що змінено
practices-corrections-heading = Виправлення
practices-corrections-lead = Автори поправили текст того, що вже в скарбничці. Читати треба лише відмінності.
practices-versions = Попередні тексти
practices-versions-lead = Кожне виправлення: що змінилося і як було.
practices-versions-none = Виправлень не було
practices-versions-none-text = Текст такий, яким його прийняли.
practices-version-of = Виправлено { $value }
practices-version-before = Як було до виправлення
practices-letter-corrected-subject = Виправлено практику «{ $title }»
practices-letter-corrected =
    Вітаємо!

    Автор виправив практику «{ $title }», яку ви проводили або зберегли собі.
    Що змінено: { $note }

    { $link }
practices-suggested = Прочитано у файлі
practices-suggested-hint = Картка за словами вашого файлу. Заповняться лише порожні поля; потім перевірте.
practices-fill = Вписати в порожні поля
practices-filled = Порожні поля заповнено за файлом. Перевірте їх
