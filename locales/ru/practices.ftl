# The form of a practice, its review and its states.
practices-heading = Методическая копилка
practices-new-title = Поделиться практикой
practices-new-lead = Назовите её и приложите файлы. Остальное допишете в черновике: он сохраняется сам.
practices-new-after = Дальше — шесть полей и короткий список проверки. Никто, кроме вас, черновика не видит.
practices-start = Начать черновик
practices-unfinished = У вас есть неоконченный черновик «{ $value }», сохранён { $other }. Продолжить его?
practices-unfinished-nameless = У вас есть неоконченный черновик без названия, сохранён { $value }. Продолжить его?
practices-continue = Продолжить черновик
practices-edit-title = Черновик практики
practices-untitled = Без названия
practices-mine = Мои практики
practices-mine-lead = Всё, чем вы делитесь или собираетесь поделиться.
practices-mine-empty = Здесь появятся ваши практики
practices-mine-empty-text = Начните с того, что сработало на этой неделе: сценарий, игра, памятка для родителей.
practices-share-yours = Поделиться практикой
practices-changed = Изменено { $value }
practices-saved-at = Сохранено { $value }
practices-main = Главное
practices-check = Перед тем как показать другим
practices-details = Подробности
practices-details-what = время, оборудование, варианты — можно пропустить
practices-choose = Выберите
practices-not-chosen = Не указано
practices-not-filled = Не заполнено
practices-title = Название
practices-title-hint = Так, чтобы коллега понял тему: «Как мы спорим», а не «Классный час № 5»
practices-rubric = Что это
practices-kind = Вид материала
practices-form = Форма
practices-module = Модуль программы воспитания
practices-occasion = К какой дате
practices-grade_from = С класса
practices-grade_to = По класс
practices-direction = Направления
practices-direction-hint = От одного до трёх
practices-annotation = О чём и для чего
practices-annotation-hint = От 300 до 800 знаков: что сделают дети, сколько это займёт и что даст
practices-course = Ход
practices-course-hint = Если сценарий лежит в файле, повторять его здесь не нужно
practices-sources = Использованные источники
practices-sources-hint = Книги, сайты, чужие сценарии. Если всё своё, так и напишите: «авторская разработка»
practices-declared_no_names = В тексте и файлах нет фамилий, адресов, телефонов и сведений о здоровье детей
practices-declared_no_names-hint = Списки класса и подписи под фотографиями тоже считаются
practices-declared_faces = Лица детей на снимках
practices-declared_sources = Чужие тексты, картинки и музыка названы в источниках
practices-faces-none = Лиц детей нет
practices-faces-consents = Есть; письменные согласия родителей хранятся в школе
practices-licence = Что можно делать с материалом
practices-licence-read = Только читать внутри объединения
practices-licence-read-centre = Только читать на портале
practices-licence-attribution = Скачивать и проводить, указав автора
practices-licence-free = Свободно менять и передавать, указав автора
practices-consent = Согласен(на), чтобы практику показали району и всем
practices-consent-hint = Без согласия практика останется в вашей школе. Согласие можно отозвать
practices-consent-hint-centre = Центр делится с районом и со всеми: без согласия практику не отправить. Согласие можно отозвать
practices-consent-required = Отметьте согласие: практика центра сразу идёт в район.
practices-keywords = Ключевые слова
practices-keywords-hint = От трёх до семи, через запятую
practices-duration = Сколько минут длится
practices-participants = Сколько участников
practices-equipment = Что нужно
practices-preparation = Подготовка
practices-goal = Цель
practices-tasks = Задачи
practices-results = Планируемые результаты
practices-reflection = Рефлексия
practices-variants = Варианты
practices-variants-hint = Для инклюзивного класса, дистанционно, для малого класса
practices-approbation = Где и когда проведено
practices-outcome = Что изменилось
practices-coauthors = Соавторы
practices-coauthors-hint = Фамилии и школы, через запятую
practices-language = Язык материала
practices-files = Файлы
practices-files-choose = Файлы
practices-files-rules = DOCX, PPTX, PDF, XLSX, JPG, PNG, MP3, ZIP. До { $file } МБ каждый, до { $files } файлов, вместе до { $item } МБ
practices-files-upload = Загрузить выбранное
practices-files-refused = Не взяли: { $value } Остальное на месте.
practices-file-refused = { $value }
practices-file-removed = Файл убран
practices-file-remove = Убрать
practices-before = Перед отправкой
practices-ready = Всё готово: можно отправлять
practices-save-draft = Сохранить черновик
practices-send = Отправить руководителю
practices-send-centre = Отправить в центр
practices-draft-saved = Черновик сохранён
practices-draft-delete = Удалить черновик
practices-draft-deleted = Черновик удалён
practices-submitted = Отправлено руководителю объединения. О решении скажем на первой странице.
practices-submitted-centre = Отправлено коллегам по центру. О решении скажем на первой странице.
practices-recalled = Практика снова у вас: можно править
practices-withdrawn = Практика отозвана. Её больше никто не видит.
practices-restored = Практика снова там, где была
practices-conflict-title = Этот черновик изменили в другом окне
practices-conflict-text = Ваш текст цел: он в форме ниже. Здесь — то, что сохранено. Чтобы оставить свой текст, сохраните ещё раз; нужное скопируйте отсюда.
practices-conflict-take = Взять сохранённое
practices-queue = На проверке
practices-queue-lead = Практики, которые ждут вашего решения. Те, что ждут дольше, стоят выше.
practices-queue-centre-lead = Практики, которые школы и коллеги по центру предлагают району. Те, что ждут дольше, стоят выше.
practices-queue-empty = Всё рассмотрено
practices-queue-empty-text = Новые практики появятся здесь и на первой странице.
practices-open-review = Рассмотреть
practices-own-waits = Ваша практика: решит кто-то другой
practices-accepted-heading = Принято в копилку объединения
practices-accepted-lead = Лучшее можно открыть всей школе или предложить району.
practices-waiting = { $author }, { $school }. Ждёт с: { $day }
practices-review-title = Рассмотрение
practices-read = Читать целиком
practices-alone = Это ваша собственная практика, и решить больше некому. Решение будет отмечено в журнале.
practices-remark = Замечание
practices-remark-add = Замечание
practices-reason = Общее слово автору
practices-reason-hint = При возврате или отказе обязательно: что сделать, чтобы практику приняли
practices-basis = Основание
practices-basis-hint = Если решение принято на заседании: «протокол от 22.11.2026 № 3». Встанет в реестр и в сертификат
practices-accept = Принять в копилку
practices-return = Вернуть на доработку
practices-decline = Отклонить
practices-accepted = Практика принята в копилку объединения
practices-returned = Практика возвращена автору с замечаниями
practices-declined = Практика отклонена, автор увидит причину
practices-see-remarks = Смотрите замечания у полей.
practices-shared = Практику видит вся школа
practices-nominated = Практика предложена району
practices-published = Практика опубликована
practices-publish-heading = Опубликовать
practices-publish-public = Для всех
practices-publish-district = Только в районе
practices-send-back-heading = Вернуть в объединение
practices-send-back = Вернуть с замечанием
practices-sent-back = Практика возвращена в объединение
practices-taken-down = Практика снята, файлы закрыты
practices-phrases = Готовые фразы
practices-phrases-hint = Отмеченные встанут после ваших слов
practices-phrase-1 = Укажите класс и длительность: без них коллега не примерит материал на себя.
practices-phrase-2 = Опишите ход по шагам: сколько минут и что делают дети.
practices-phrase-3 = Уберите фамилии и фотографии детей.
practices-phrase-4 = Назовите источники: откуда взяты тексты и картинки.
practices-phrase-5 = Добавьте, что получилось: чем закончился час и что сказали дети.
practices-phrase-6 = Файл не открывается или в нём не то, что обещает название. Приложите его ещё раз.
practices-promise = Ответить до { $day }
practices-promise-late = Ответ обещан к { $day }
practices-fate-waits = Ответят до { $day }
practices-moderation = На что посмотреть
practices-moderation-1 = Цель, форма и возраст подходят друг другу
practices-moderation-2 = По этому описанию коллега сможет провести завтра
practices-moderation-3 = Нет фамилий, телефонов и сведений о здоровье детей
practices-moderation-4 = Источники названы, чужое не выдано за своё
practices-moderation-5 = Файлы открываются, в них то, что обещает название
practices-road = Путь практики
practices-step-submit = Отправлено на рассмотрение
practices-step-recall = Автор забрал на доработку
practices-step-accept = Принято в копилку
practices-step-return = Возвращено на доработку
practices-step-decline = Отклонено
practices-step-share = Открыто всей школе
practices-step-nominate = Предложено району
practices-step-publish = Опубликовано
practices-step-send-back = Возвращено из района
practices-step-withdraw = Отозвано автором
practices-step-restore = Вернул автор
practices-step-take-down = Снято районом
practices-status-draft = Черновик
practices-status-submitted = На рассмотрении
practices-status-returned = На доработке
practices-status-declined = Отклонена
practices-status-accepted = Принята в копилку
practices-status-nominated = Предложена району
practices-status-published = Опубликована
practices-status-withdrawn = Отозвана
practices-status-taken-down = Снята
practices-grades-reversed = Второй класс должен быть не младше первого.
practices-direction-required = Отметьте хотя бы одно направление.
practices-direction-too-many = Оставьте не больше трёх направлений.
practices-files-or-course = Приложите файл или опишите ход.
practices-sources-required = Назовите источники или напишите «авторская разработка».
practices-declaration-required = Проверьте и отметьте: без этого показать практику другим нельзя.
practices-faces-required = Отметьте, есть ли на снимках лица детей.
practices-return-needs-reason = Напишите автору, что исправить: здесь или у нужного поля.
practices-decline-needs-reason = Напишите автору, почему практика не подходит.
practices-refused-not-author = Это может сделать только автор практики.
practices-refused-in-review = Практика на рассмотрении. Чтобы править, заберите её со страницы практики.
practices-refused-no-longer-draft = Практика уже принята, её текст не меняется. Чтобы сделать новую, поделитесь ещё одной.
practices-refused-not-reviewer = Решение принимает руководитель объединения или заместитель директора этой школы.
practices-refused-own = Свою практику рассматривает кто-то другой. Попросите заместителя директора.
practices-refused-own-centre = Свою практику публикует кто-то другой. Попросите коллегу по центру.
practices-refused-shared-already = Практику уже видит вся школа.
practices-refused-no-consent = Автор ещё не согласился на показ за пределами школы. Попросите его отметить согласие.
practices-refused-not-centre = Это решает методист района.
practices-refused-own-use = Отметить проведение может коллега, но не автор.
practices-refused-not-shared = Практикой ещё не поделились: отметить проведение пока нельзя.
practices-refused-state = Состояние практики изменилось. Обновите страницу и посмотрите, что можно сделать теперь.
practices-refused-level = Опубликовать можно в районе или для всех.
practices-refused-restore-late = Практика отозвана больше часа назад, вернуть её уже нельзя. Поделитесь ею ещё раз.
practices-refused-reason = Напишите причину хотя бы в нескольких словах: автор должен понять, что делать.
practices-refused-basis = Основание слишком длинное: оставьте дату и номер протокола.
practices-refused-nowhere = Чтобы делиться практиками, нужна роль в объединении, школе или районном центре. Попросите руководителя добавить вас.
practices-open-remarks = { $n ->
     [one] { $n } замечание на полях
     [few] { $n } замечания на полях
    *[many] { $n } замечаний на полях
    }
practices-fate-returned = { $n ->
     [one] Вернулась с { $n } замечанием
     [few] Вернулась с { $n } замечаниями
    *[many] Вернулась с { $n } замечаниями
    }
practices-fate-used = { $n ->
     [one] Провели { $n } раз
     [few] Провели { $n } раза
    *[many] Провели { $n } раз
    }

## The letter of a month

practices-letters = Письмо раз в месяц
practices-letters-wanted = Присылать раз в месяц письмо: сколько раз провели мои практики
practices-letters-hint = Письмо приходит, только если за месяц кто-то отметил, что провёл вашу практику.
practices-letters-save = Сохранить
practices-letters-saved = Сохранено
practices-letter-month-subject = Ваши практики провели { $n ->
    [one] { $n } раз
    [few] { $n } раза
   *[other] { $n } раз
    } за месяц
practices-letter-month =
    { $name }, здравствуйте!

    За прошлый месяц коллеги отметили, что провели:

    { $list }

    Спасибо, что делитесь. Отказаться от этого письма можно здесь: { $link }
practices-letter-month-practice = «{ $title }»: { $n ->
    [one] { $n } раз
    [few] { $n } раза
   *[other] { $n } раз
    }. { $link }
practices-adapted = Черновик готов: слова перенесены, основа названа в источниках. Допишите своё и приложите файлы
practices-made-of = На основе: «{ $title }», { $author }, { $school }.
practices-refused-read-only = Автор разрешил только читать эту практику. Спросите его на странице практики.
practices-compared = Показано, что изменилось с прошлой отправки ({ $value }). Остальное свёрнуто.
practices-compared-same = С прошлой отправки ({ $value }) ничего не изменилось.
practices-known = без изменений
practices-letter-adapted-subject = На основе вашей практики сделали новую
practices-letter-adapted =
    Здравствуйте!

    На основе вашей практики «{ $origin }» появилась новая: «{ $title }».
    Её автор: { $author }, { $school }. Ваше имя названо в источниках.

    { $link }
practices-correction = Исправление текста
practices-correction-lead = Читатели увидят новый текст, когда исправление примут. Файлы, классы и рубрика остаются прежними: переработанный сценарий делают новой практикой «на основе».
practices-correction-note = Что изменено
practices-correction-note-hint = Это прочтут те, кто проводил практику или сохранил её
practices-correction-send = Отправить исправление
practices-correction-sent = Исправление отправлено. Пока его не приняли, читатели видят прежний текст
practices-correction-waits = Исправление ждёт решения. Если писать дальше, оно вернётся в черновики.
practices-correction-same = Текст не отличается от опубликованного. Измените его и отправьте
practices-correction-give-up = Отказаться от исправления
practices-correction-given-up = Исправление удалено, текст остался прежним
practices-correction-take = Принять исправление
practices-correction-taken = Исправление принято: читатели видят новый текст
practices-correction-returned = Исправление возвращено автору
practices-correction-reason-hint = Нужна, если возвращаете
practices-correction-changes = Что изменено
practices-corrections-heading = Исправления
practices-corrections-lead = Авторы поправили текст того, что уже в копилке. Читать нужно только отличия.
practices-versions = Прежние тексты
practices-versions-lead = Каждое исправление: что изменилось и как было.
practices-versions-none = Исправлений не было
practices-versions-none-text = Текст такой, каким его приняли.
practices-version-of = Исправлено { $value }
practices-version-before = Как было до исправления
practices-letter-corrected-subject = Исправлена практика «{ $title }»
practices-letter-corrected =
    Здравствуйте!

    Автор исправил практику «{ $title }», которую вы проводили или сохранили к себе.
    Что изменено: { $note }

    { $link }
practices-suggested = Прочитано в файле
practices-suggested-hint = Карточка по словам вашего файла. Заполнятся только пустые поля; потом проверьте.
practices-fill = Вписать в пустые поля
practices-filled = Пустые поля заполнены по файлу. Проверьте их
