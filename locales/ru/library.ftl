# The library of norms.

library-title = Нормативная база
library-about = Законы, приказы, письма и образцы, по которым работает классный руководитель. У каждого написано, действует ли он и что из него следует.
library-path = Путь
library-search = Поиск в нормативной базе
library-search-hint = Название, номер или слова из текста
library-find = Найти
library-add = Добавить документ

## The list

library-filters = Фильтры
library-filters-chosen = { $n ->
    [0] Фильтры
   *[other] Фильтры: выбрано { $n }
}
library-facet-kind = Вид документа
library-facet-status = Действует ли
library-facet-year = Год
library-facet-language = Язык документа
library-show = Показать документы
library-found = { $n ->
    [0] Документов не нашлось
    [one] { $n } документ
    [few] { $n } документа
   *[many] { $n } документов
}
library-found-for = по запросу «{ $value }»
library-shown-as = По запросу «{ $value }» ничего не нашлось. Показано то, что есть по запросу «{ $other }».
library-suggestion = Возможно, вы искали:
library-in-text = В тексте:
library-sort = Сначала
library-sort-fitting = подходящие по смыслу
library-sort-new = новые
library-search-everywhere = Искать и в копилке
library-empty = На полке пока пусто
library-empty-text = Здесь будут документы района и школы: законы, приказы, письма, образцы.
library-nothing = Ничего не нашлось
library-nothing-text = Попробуйте убрать часть фильтров или искать одним-двумя словами. Документ, которого здесь нет, может добавить методист района.
library-all = Вся нормативная база

## A document

library-of-day = от { $value }
library-number-of = № { $value }
library-kind = Вид
library-kind-law = Закон
library-kind-order = Приказ
library-kind-regulation = Положение
library-kind-letter = Письмо
library-kind-recommendations = Методические рекомендации
library-kind-resolution = Постановление, резолюция
library-kind-form = Образец
library-kind-duties = Должностные обязанности
library-status = Действует ли документ
library-status-in-force = Действует
library-status-amended = Действует с изменениями
library-status-repealed = Утратил силу
library-status-draft = Проект
library-note-amended = В документ внесены изменения. Проверьте, что у вас действующая редакция.
library-note-repealed = Документ утратил силу. Ссылаться на него в планах и отчётах нельзя; он оставлен для справки.
library-note-draft = Это проект. Он ещё не принят и может измениться.
library-level = Для кого
library-level-association = для объединения
library-level-school = для школы
library-level-district = для района
library-level-public = для всех
library-language = Язык документа
library-language-ru = Русский
library-language-uk = Украинский
library-meaning = Что это значит для классного руководителя
library-text = Текст документа
library-no-text = Текст документа пока не выложен.
library-facts = О документе
library-dated = Дата
library-number = Номер
library-issuer = Кто издал
library-keeper = Кто выложил
library-added-at = На полке с
library-print = Печать
library-original = Исходный текст
library-original-about = Таким документ пришёл. Для чтения в нём исправлены только порванные строки, значки списков и похожие буквы; слова не тронуты.
library-read = Читать исправленный

## Keeping the shelf

library-edit = Изменить
library-new-title = Новый документ
library-edit-title = Документ нормативной базы
library-error = Ошибка:
library-name = Название
library-name-hint = О чём документ, словами: «О перечне документов, которые готовят педагоги»
library-choose = Выберите
library-issuer-hint = Министерство, отдел образования, директор школы
library-meaning-hint = Два-три предложения: что меняется в работе и чего делать не нужно
library-text-hint = Вставьте текст целиком. Порванные строки и лишние значки портал исправит для чтения сам, а исходный текст сохранит.
library-put-up = Поставить на полку
library-save = Сохранить
library-added = Документ стоит на полке
library-saved = Изменения сохранены
library-stale = Пока вы писали, карточку изменил другой человек. Ваш текст цел: сравните его с новой карточкой и сохраните ещё раз.
library-stale-look = Посмотреть, что там теперь
library-take-off = Снять документ с полки
library-take-off-text = Документ исчезнет из списка и поиска. Если он просто утратил силу, не снимайте его, а отметьте это выше.
library-take-off-confirm = Снять с полки
library-deleted = Документ снят с полки
library-refused-not-keeper = Этот документ выложили не вы. Изменить его может тот, кто ведёт эту полку: методист района, заместитель директора или руководитель объединения.

## Whether it is in force

library-status-upcoming = Ещё не действует
library-note-upcoming = Документ принят, но ещё не вступил в силу. Срок указан в карточке.
library-void-from = Документ утратил силу с { $value }
library-ends-soon = Документ перестанет действовать { $value }.
library-instead = Вместо него:
library-as-of = Показано, что действовало { $value }.
library-as-of-today = Показать на сегодня
library-on = Что действовало на день
library-in-force-from = Действует с
library-in-force-from-hint = Если не указать, то со дня документа
library-in-force-to = Действует до
library-in-force-to-hint = Последний день, если он назван в документе
library-is-draft = Это проект
library-is-draft-hint = Не принят: не действует и ничего не меняет
library-since = с { $value }

## Links between documents

library-links = Связи
library-links-edit = Изменить связи
library-links-none = Связей с другими документами нет.
library-links-title = Что этот документ меняет и чем изменён он сам
library-links-about = Действует ли документ, портал считает по этим связям и по датам. Снимите связь, и всё вернётся, как было.
library-links-kept = Записанные связи
library-link-add = Новая связь
library-link-save = Записать связь
library-link-replaces = Заменяет
library-link-amends = Изменяет
library-link-repeals = Отменяет
library-link-replaced = Заменён документом
library-link-amended = Изменён документом
library-link-repealed = Отменён документом
library-link-hidden = документ, который вам не открыт
library-link-draft = это проект, пока ничего не меняет
library-link-since = С какого дня
library-link-since-hint = С этого дня связь действует, до него всё по-прежнему
library-deed = Что произошло
library-deed-replaces = Этот документ заменяет другой
library-deed-amends = Этот документ изменяет другой
library-deed-repeals = Этот документ отменяет другой
library-deed-replaced = Этот документ заменён другим
library-deed-amended = Этот документ изменён другим
library-deed-repealed = Этот документ отменён другим
library-other = Другой документ с этой полки
library-other-hint = Если карточки ещё нет, сначала добавьте её или впишите документ словами
library-other-none = Его на полке нет
library-other-words = Документ словами
library-other-words-hint = Если на полке его нет: «приказ отдела образования от 14.03.2025 № 61»
library-linked = Связь записана
library-unlink = Снять связь
library-unlinked = Связь снята
library-back = К документу
library-problem-no-source = Выберите документ с полки или впишите его словами.
library-problem-before-source = Связь не может действовать раньше, чем издан документ, который меняет.
library-problem-circle = Эти документы уже связаны наоборот. Снимите прежнюю связь, если она ошибочна.
library-problem-ends-before = Документ не может перестать действовать раньше, чем начнёт.
library-problem-address = Адрес начинается с https:// или http://.

## What looks wrong on a card

library-findings = Проверьте карточку
library-finding-approval = Не указано, каким приказом и когда утверждён локальный акт. Без этого на него нельзя сослаться.
library-finding-requisites = Нет ни номера, ни даты: сослаться на такой документ нельзя.
library-finding-repealed = В тексте есть ссылка на документ, который утратил силу:
library-finding-article = В тексте названа статья { $value }. Вероятно, имеется в виду { $other }.

## The rest of the card

library-authority = Уровень
library-authority-national = Государственный
library-authority-regional = Региональный
library-authority-municipal = Муниципальный
library-authority-school = Школьный
library-authority-association = Объединения
library-addressee = Адресат
library-addressee-all = Все
library-addressee-members = Классные руководители
library-addressee-beginners = Начинающие
library-addressee-heads = Руководители объединений
library-topics = Темы
library-topics-hint = По ним документ находят и на них подписываются
library-local = Как принят локальный акт
library-local-hint = Для положений школы и объединения: протокол, которым принято, и приказ, которым утверждено
library-protocol = Протокол
library-adopted = Принято
library-adopted-number = Номер протокола
library-adopted-on = Дата протокола
library-approved = Утверждено
library-approved-number = Номер приказа
library-approved-on = Дата приказа
library-address = Официальная публикация
library-address-hint = Адрес, по которому документ опубликован
library-address-open = Открыть на сайте
library-facet-topic = Тема
library-kind-decree = Указ
library-kind-local-act = Локальный акт
library-kind-instruction = Инструкция
library-kind-memo = Памятка
library-kind-cyclogram = Циклограмма
library-meaning-edit = Написать или изменить
library-meaning-none = Пока не написано.

## The register on paper

library-register = Реестр на печать
library-register-title = РЕЕСТР НОРМАТИВНЫХ ДОКУМЕНТОВ
library-register-as-of = по состоянию на { $value }
library-register-name = Реестр документов на { $value }
library-register-empty = Документов нет.
library-register-number = № п/п
library-register-requisites = Номер и дата
library-register-instead = вместо него: { $value }

## The first set

library-start = { $n ->
    [one] Ещё { $n } документ начального набора можно поставить на полку: с номером, датой и пояснением, без текста.
    [few] Ещё { $n } документа начального набора можно поставить на полку: с номером, датой и пояснением, без текста.
   *[many] Ещё { $n } документов начального набора можно поставить на полку: с номером, датой и пояснением, без текста.
}
library-start-put-up = Поставить их на полку
library-started = Начальный набор стоит на полке. Сверьте карточки с текстами и добавьте адреса публикации.

## Reading on a sheet

library-sheet = Лист ознакомления
library-sheets = Листы ознакомления
library-sheets-about = Кого просили прочитать документ, до какого дня и кто уже подтвердил.
library-sheets-none = Листов пока нет
library-sheets-none-why = Руководитель объединения открывает документ и просит с ним ознакомиться до нужного дня.
library-sheet-counts = ознакомились { $value } из { $other }
library-sheet-open = Кто прочитал
library-sheet-done = Все ознакомились
library-sheet-late = Срок прошёл
library-sheet-open-state = Идёт ознакомление
library-sheet-until = Ознакомиться до { $value }
library-sheet-paper = Лист на печать
library-sheet-title = ЛИСТ ОЗНАКОМЛЕНИЯ
library-sheet-name = Лист ознакомления до { $value }
library-sheet-reader = Фамилия, имя, отчество
library-sheet-day = Дата ознакомления
library-sheet-signature = Подпись
library-sheet-delete = Убрать лист
library-sheet-deleted = Лист убран
library-reader-owes = ещё не подтвердил(а)
library-reader-away = временно отсутствует
library-ask = Попросить ознакомиться
library-ask-about = Каждый член объединения увидит просьбу в «Моей работе» и подтвердит одним нажатием.
library-ask-until = До какого дня
library-asked = Просьба отправлена всему объединению
library-asked-of-you = Руководитель объединения просит ознакомиться с документом до { $value }.
library-confirm = Ознакомлен(а)
library-confirmed = Отмечено: вы ознакомились с документом
library-remind = Напомнить тем, кто не ответил
library-reminded = Напоминание уйдёт тем, кто ещё не подтвердил
library-reminded-at = Напоминали { $value }.
library-problem-due = Укажите день не раньше сегодняшнего.
library-refused-not-head = Это делает руководитель объединения.
library-refused-void = Документ не действует: знакомить с ним незачем.
library-refused-confirmed = На листе уже есть отметки: он остаётся как документ.
library-letter-reading-subject = Ознакомьтесь с документом до { $day }
library-letter-reading =
    { $name }, здравствуйте!

    Руководитель объединения просит до { $day } ознакомиться с документом «{ $title }». Откройте его и нажмите «Ознакомлен(а)»:
    { $link }

## Who leans on what is repealed

library-ripple = Ссылки на утратившие силу
library-ripple-about = Ваши планы, отчёты и материалы, которые ссылаются на документы, утратившие силу.
library-ripple-about-centre = Утверждённые планы и опубликованные материалы района, которые ссылаются на документы, утратившие силу.
library-ripple-none = Таких ссылок нет
library-ripple-none-why = Портал сверяет основания планов, слова отчётов и ссылки в материалах с полкой каждый день.
library-cites = Ссылается на:
library-citing = На этот документ ссылаются
library-citing-plan = План работы
library-citing-report = Отчёт
library-citing-practice = Материал копилки
library-citing-open = Открыть
library-letter-citation-subject = Документ утратил силу: { $title }
library-letter-citation-plan =
    { $name }, здравствуйте!

    В основаниях плана объединения назван документ «{ $title }», а он утратил силу. Что действует вместо него, написано в нормативной базе портала, раздел «Ссылки на утратившие силу». План: { $what }.
library-letter-citation-report =
    { $name }, здравствуйте!

    В отчёте объединения назван документ «{ $title }», а он утратил силу. Что действует вместо него, написано в нормативной базе портала, раздел «Ссылки на утратившие силу».
library-letter-citation-practice =
    { $name }, здравствуйте!

    Ваш материал «{ $what }» ссылается на документ «{ $title }», а он утратил силу. Что действует вместо него, написано в нормативной базе портала, раздел «Ссылки на утратившие силу».
library-feed = Лента новых документов (Atom)

## Files

library-files = Файлы документа
library-files-choose = Приложить файлы
library-files-rules = DOCX, PDF, XLSX, JPG, PNG, ZIP. До { $file } МБ каждый, ещё до { $files } файлов, вместе до { $item } МБ. Слова в них найдёт поиск.
library-files-upload = Загрузить выбранное
library-files-added = Файлы приложены. Поиск прочитает их через минуту.
library-files-refused = { $value }
library-files-some-refused = Не взяли: { $value } Остальное на месте.
library-file-remove = Убрать файл
library-file-removed = Файл убран
library-file-unread = слова в нём поиск не видит
library-in-file = В файле «{ $file }»:
library-in-file-page = В файле «{ $file }», страница { $place }:
library-in-file-slide = В файле «{ $file }», слайд { $place }:
library-in-file-sheet = В файле «{ $file }», лист «{ $place }»:

## Following a subject

library-follow = Подписаться на темы
library-follow-title = Подписка на темы
library-follow-about = Раз в день придёт одно письмо, если по отмеченным темам появился документ или изменилось, действует ли он. Нет нового, нет и письма.
library-follow-save = Сохранить подписку
library-followed = Подписка сохранена
library-followed-none = Писем о новых документах больше не будет
library-leave-title = Отписаться от писем
library-leave-about = Письма о новых документах приходят по этим темам:
library-leave = Больше не присылать
library-letter-digest-subject = Нормативная база: новое по вашим темам ({ $n })
library-letter-digest =
    { $name }, здравствуйте!

    По темам, на которые вы подписаны, в нормативной базе новое.

    { $list }

    Не присылать больше: { $link }
library-letter-digest-new =
    Новый документ: «{ $title }» ({ $line }), { $status }.
    { $link }
library-letter-digest-changed =
    «{ $title }» ({ $line }): было «{ $was }», теперь «{ $status }».
    { $link }
