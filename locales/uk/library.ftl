# The library of norms.

library-title = Нормативна база
library-about = Закони, накази, листи та зразки, за якими працює класний керівник. Біля кожного сказано, чи він чинний і що з нього випливає.
library-path = Шлях
library-search = Пошук у нормативній базі
library-search-hint = Назва, номер або слова з тексту
library-find = Знайти
library-add = Додати документ

## The list

library-filters = Фільтри
library-filters-chosen = { $n ->
    [0] Фільтри
   *[other] Фільтри: вибрано { $n }
}
library-facet-kind = Вид документа
library-facet-status = Чи чинний
library-facet-year = Рік
library-facet-language = Мова документа
library-show = Показати документи
library-found = { $n ->
    [0] Документів не знайдено
    [one] { $n } документ
    [few] { $n } документи
   *[many] { $n } документів
}
library-found-for = за запитом «{ $value }»
library-shown-as = За запитом «{ $value }» нічого не знайдено. Показано те, що є за запитом «{ $other }».
library-suggestion = Можливо, ви шукали:
library-in-text = У тексті:
library-sort = Спочатку
library-sort-fitting = найближчі за змістом
library-sort-new = нові
library-search-everywhere = Шукати і в скарбничці
library-empty = На полиці поки порожньо
library-empty-text = Тут будуть документи громади та школи: закони, накази, листи, зразки.
library-nothing = Нічого не знайдено
library-nothing-text = Спробуйте прибрати частину фільтрів або шукати одним-двома словами. Документ, якого тут немає, може додати консультант центру.
library-all = Уся нормативна база

## A document

library-of-day = від { $value }
library-number-of = № { $value }
library-kind = Вид
library-kind-law = Закон
library-kind-order = Наказ
library-kind-regulation = Положення
library-kind-letter = Лист
library-kind-recommendations = Методичні рекомендації
library-kind-resolution = Постанова, резолюція
library-kind-form = Зразок
library-kind-duties = Посадові обов’язки
library-status = Чи чинний документ
library-status-in-force = Чинний
library-status-amended = Чинний зі змінами
library-status-repealed = Втратив чинність
library-status-draft = Проєкт
library-note-amended = До документа внесено зміни. Перевірте, чи у вас чинна редакція.
library-note-repealed = Документ втратив чинність. Посилатися на нього в планах і звітах не можна; його залишено для довідки.
library-note-draft = Це проєкт. Його ще не ухвалено, він може змінитися.
library-level = Для кого
library-level-association = для об’єднання
library-level-school = для школи
library-level-district = для громади
library-level-public = для всіх
library-language = Мова документа
library-language-ru = Російська
library-language-uk = Українська
library-meaning = Що це означає для класного керівника
library-text = Текст документа
library-no-text = Текст документа ще не викладено.
library-facts = Про документ
library-dated = Дата
library-number = Номер
library-issuer = Хто видав
library-keeper = Хто виклав
library-added-at = На полиці з
library-print = Друк
library-original = Вихідний текст
library-original-about = Таким документ надійшов. Для читання в ньому виправлено лише розірвані рядки, позначки списків і схожі літери; слів не змінено.
library-read = Читати виправлений

## Keeping the shelf

library-edit = Змінити
library-new-title = Новий документ
library-edit-title = Документ нормативної бази
library-error = Помилка:
library-name = Назва
library-name-hint = Про що документ, словами: «Про перелік документів, які готують педагоги»
library-choose = Виберіть
library-issuer-hint = Міністерство, відділ освіти, директор школи
library-meaning-hint = Два-три речення: що змінюється в роботі й чого робити не потрібно
library-text-hint = Вставте текст повністю. Розірвані рядки та зайві позначки портал виправить для читання сам, а вихідний текст збереже.
library-put-up = Поставити на полицю
library-save = Зберегти
library-added = Документ стоїть на полиці
library-saved = Зміни збережено
library-stale = Поки ви писали, картку змінила інша людина. Ваш текст цілий: порівняйте його з новою карткою та збережіть ще раз.
library-stale-look = Подивитися, що там тепер
library-take-off = Зняти документ із полиці
library-take-off-text = Документ зникне зі списку та пошуку. Якщо він просто втратив чинність, не знімайте його, а позначте це вище.
library-take-off-confirm = Зняти з полиці
library-deleted = Документ знято з полиці
library-refused-not-keeper = Цей документ виклали не ви. Змінити його може той, хто веде цю полицю: консультант центру, заступник директора або голова об’єднання.
