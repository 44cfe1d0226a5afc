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
