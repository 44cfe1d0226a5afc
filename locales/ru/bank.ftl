# Words of the piggy-bank’s reading side: the list, the page, marks of use, questions, collections, reports.

## The list: search, filters, rows

bank-search = Поиск по копилке
bank-search-what = Тема, класс или событие
bank-find = Найти
bank-filters = Фильтры
bank-filters-chosen = Фильтры: выбрано { $n }
bank-grade-title = Класс
bank-grade = { $value } класс
bank-grades = { $value } классы
bank-direction = Направление
bank-duration = Сколько длится
bank-duration-20 = До 20 минут
bank-duration-45 = Один урок
bank-duration-90 = Два урока
bank-duration-longer = Дольше
bank-origin = Откуда
bank-origin-anywhere = Все
bank-origin-district = Наш район
bank-origin-school = Наша школа
bank-school = Школа
bank-school-any = Любая
bank-school-unknown = Неизвестная школа
bank-found = { $n ->
    [one] { $shown } практика
    [few] { $shown } практики
   *[many] { $shown } практик
}
bank-found-cut = { $n ->
    [one] Больше { $n } практики
    [few] Больше { $n } практик
   *[many] Больше { $n } практик
}
bank-found-none = Ничего не нашлось
bank-found-heading = Практики
bank-show = { $n ->
    [one] Показать { $shown } практику
    [few] Показать { $shown } практики
   *[many] Показать { $shown } практик
}
bank-for-query = по запросу «{ $value }»
bank-shown-as = Показано по запросу «{ $value }»: «{ $other }» не нашлось.
bank-suggestion = Может быть, вы искали:
bank-sort = Сначала
bank-sort-relevance = подходящие по смыслу
bank-sort-used = чаще проводят
bank-sort-new = новые
bank-feed = Лента новинок этого списка (Atom)
bank-ahead = К дате:
bank-empty = Таких практик пока нет
bank-empty-text = Попробуйте убрать часть условий или сказать иначе. А если у вас есть такая практика, поделитесь ею: её уже ищут.
bank-drop = Убрать «{ $value }»: найдётся { $other }
bank-drop-all = Убрать все условия
bank-all = Вся копилка
bank-best = Лучшее в районе
bank-in-file = В файле «{ $value }»:
bank-files = { $n ->
    [one] { $n } файл
    [few] { $n } файла
   *[many] { $n } файлов
}
bank-used-word = { $n ->
    [one] коллега
    [few] провели
   *[many] провели
}
bank-save-it = Сохранить к себе «{ $value }»
bank-unsave-it = Убрать из подборки «{ $value }»

## The page of a practice

bank-published = опубликовано { $value }
bank-accepted = принято { $value }
bank-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
   *[many] { $n } минут
}
bank-pupils = { $n ->
    [one] { $n } ученик
    [few] { $n } ученика
   *[many] { $n } учеников
}
bank-download-all = Скачать всё, ZIP { $value }
bank-download-one = Скачать, { $value } { $other }
bank-no-account = Вход для этого не нужен
bank-i-used = Я провёл(а) это в классе
bank-save = Сохранить к себе
bank-unsave = В моей подборке. Убрать
bank-saved = Практика в вашей подборке
bank-unsaved = Практика убрана из подборки
bank-print = Напечатать карточку
bank-description = Описание автора
bank-description-what = цель, задачи, подготовка, варианты
bank-passport = Паспорт
bank-passport-grades = Классы
bank-passport-time = Время
bank-passport-participants = Участники
bank-passport-needed = Нужно
bank-passport-kind = Вид
bank-passport-module = Модуль
bank-passport-occasion = К дате
bank-passport-coauthors = Соавторы
bank-passport-directions = Направления
bank-passport-terms = Условия
bank-passport-language = Язык
bank-licence-read = только читать; скачать можно в объединении автора
bank-licence-read-centre = только читать; скачать могут сотрудники центра
bank-licence-attribution = можно проводить и передавать, указав автора
bank-licence-free = можно менять и передавать, указав автора
bank-refused-read-only = Автор разрешил только читать: скачать файлы можно в его объединении. Текст открыт на этой странице.
bank-refused-read-only-centre = Автор разрешил только читать: скачать файлы могут сотрудники центра. Текст открыт на этой странице.

## Reading files on the page

bank-file-unheard = Автор разрешил только читать: слушать запись можно в его объединении.
bank-file-unheard-centre = Автор разрешил только читать: слушать запись могут сотрудники центра.

## How it went in class

bank-used = { $n ->
    [one] Провели в классе { $n } раз
    [few] Провели в классе { $n } раза
   *[many] Провели в классе { $n } раз
}
bank-used-none = Ещё не проводили
bank-used-first = Проведите первыми и расскажите коллегам, как прошло.
bank-uses-all = Все отзывы
bank-outcome-as-written = Как написано
bank-outcome-with-changes = С изменениями
bank-outcome-not-fit = Не подошло
bank-mostly-as-written = Чаще проводят как написано: { $count } из { $total }.
bank-mostly-with-changes = Чаще проводят с изменениями: { $count } из { $total }.
bank-mostly-not-fit = Чаще не подходит: { $count } из { $total }.
bank-how = Как прошло у вас?
bank-advice = Что посоветуете коллегам
bank-used-details = Класс, дата, ученики, время
bank-unit = Класс или группа
bank-unit-other = Другой
bank-used-on = Когда
bank-pupils-title = Сколько учеников
bank-minutes-title = Сколько минут
bank-use = Отметить проведённым
bank-used-noted = Отмечено. Автор увидит, как прошло.
bank-used-remove = Убрать отметку
bank-used-removed = Отметка убрана
bank-used-ahead = Напишите день, который уже прошёл
bank-colleague = Коллега
bank-sign-in-to-use = чтобы отметить, как прошло у вас.

## Questions and answers

bank-questions = Вопросы и обсуждение
bank-author = автор
bank-question-text = Вопрос автору и коллегам
bank-ask = Спросить
bank-answer = Ответить
bank-answer-text = Ответ
bank-said-delete = Удалить
bank-said-deleted = Сообщение удалено
bank-said-removed = Сообщение удалено тем, кто его написал.
bank-sign-in-to-ask = чтобы спросить или ответить.
bank-refused-not-shared = Практикой ещё не поделились: спросить пока нельзя.

## What may be done with it

bank-alone = Решил сам автор: больше некому.
bank-deeds = Что можно сделать
bank-recall = Забрать с рассмотрения
bank-share = Открыть всей школе
bank-nominate = Предложить району
bank-publish-public = Открыть всем
bank-publish-district = Оставить только району
bank-withdraw = Отозвать практику
bank-restore = Вернуть практику
bank-withdraw-why = Почему отзываете (можно пропустить)
bank-take-down = Снять с публикации
bank-take-down-why = Какое правило нарушено: автор увидит эти слова

## One’s own collection

bank-collection = Моя подборка
bank-collection-lead = Практики, которые вы отложили для себя. Последние стоят выше.
bank-collection-empty = Здесь пока пусто
bank-collection-empty-text = Нажмите закладку у любой практики, и она окажется под рукой накануне классного часа.
bank-collection-gone = { $n ->
    [one] Ещё { $n } практику автор отозвал или закрыл.
    [few] Ещё { $n } практики авторы отозвали или закрыли.
   *[many] Ещё { $n } практик авторы отозвали или закрыли.
}

## Reports of violations

bank-complain = Сообщить о нарушении
bank-complaint-title = Сообщить о нарушении
bank-complaint-lead = Сообщение увидит методист района. Автору ваше имя не покажут.
bank-complaint-cause = Что не так
bank-cause-children = Личные сведения или лица детей
bank-cause-copyright = Чужая работа выдана за свою
bank-cause-unsafe = Опасно или недопустимо для детей
bank-cause-other = Другое
bank-complaint-text = Где именно и что случилось
bank-complaint-text-hint = Назовите файл и страницу, если речь о файле
bank-complaint-contact = Как вам ответить
bank-complaint-contact-hint = Почта или телефон; увидит только методист
bank-complaint-send = Отправить
bank-complained = Сообщение отправлено методисту района
bank-complaints = Сообщения о нарушениях
bank-complaints-lead = Те, что ждут дольше, стоят выше.
bank-complaints-empty = Всё рассмотрено
bank-complaints-empty-text = Новые сообщения появятся здесь.
bank-complaint-gone = Практику уже не видно
bank-complaint-since = Ждёт с: { $value }
bank-complaint-nobody = Без подписи
bank-resolution = Решение
bank-resolution-hint = Что проверено и почему так решено. Если практика снимается, эти слова увидит автор
bank-settle-kept = Нарушения нет
bank-settle-taken-down = Снять практику
bank-settled = Сообщение рассмотрено
