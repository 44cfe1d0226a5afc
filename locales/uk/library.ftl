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

## Whether it is in force

library-status-upcoming = Ще не діє
library-note-upcoming = Документ ухвалено, але він ще не набрав чинності. Строк указано в картці.
library-void-from = Документ утратив чинність з { $value }
library-ends-soon = Документ перестане діяти { $value }.
library-instead = Замість нього:
library-as-of = Показано, що діяло { $value }.
library-as-of-today = Показати на сьогодні
library-on = Що діяло на день
library-in-force-from = Діє з
library-in-force-from-hint = Якщо не вказати, то з дня документа
library-in-force-to = Діє до
library-in-force-to-hint = Останній день, якщо його названо в документі
library-is-draft = Це проєкт
library-is-draft-hint = Не ухвалений: не діє і нічого не змінює
library-since = з { $value }

## Links between documents

library-links = Зв’язки
library-links-edit = Змінити зв’язки
library-links-none = Зв’язків з іншими документами немає.
library-links-title = Що цей документ змінює і чим змінений він сам
library-links-about = Чи діє документ, портал рахує за цими зв’язками та за датами. Зніміть зв’язок, і все повернеться, як було.
library-links-kept = Записані зв’язки
library-link-add = Новий зв’язок
library-link-save = Записати зв’язок
library-link-replaces = Замінює
library-link-amends = Змінює
library-link-repeals = Скасовує
library-link-replaced = Замінений документом
library-link-amended = Змінений документом
library-link-repealed = Скасований документом
library-link-hidden = документ, який вам не відкритий
library-link-draft = це проєкт, поки нічого не змінює
library-link-since = З якого дня
library-link-since-hint = З цього дня зв’язок діє, до нього все по-старому
library-deed = Що сталося
library-deed-replaces = Цей документ замінює інший
library-deed-amends = Цей документ змінює інший
library-deed-repeals = Цей документ скасовує інший
library-deed-replaced = Цей документ замінено іншим
library-deed-amended = Цей документ змінено іншим
library-deed-repealed = Цей документ скасовано іншим
library-other = Інший документ із цієї полиці
library-other-hint = Якщо картки ще немає, спочатку додайте її або впишіть документ словами
library-other-none = Його на полиці немає
library-other-words = Документ словами
library-other-words-hint = Якщо на полиці його немає: «наказ управління освіти від 14.03.2025 № 61»
library-linked = Зв’язок записано
library-unlink = Зняти зв’язок
library-unlinked = Зв’язок знято
library-back = До документа
library-problem-no-source = Виберіть документ із полиці або впишіть його словами.
library-problem-before-source = Зв’язок не може діяти раніше, ніж видано документ, який змінює.
library-problem-circle = Ці документи вже пов’язані навпаки. Зніміть попередній зв’язок, якщо він помилковий.
library-problem-ends-before = Документ не може перестати діяти раніше, ніж почне.
library-problem-address = Адреса починається з https:// або http://.

## What looks wrong on a card

library-findings = Перевірте картку
library-finding-approval = Не вказано, яким наказом і коли затверджено локальний акт. Без цього на нього не можна послатися.
library-finding-requisites = Немає ні номера, ні дати: послатися на такий документ не можна.
library-finding-repealed = У тексті є посилання на документ, який утратив чинність:
library-finding-article = У тексті названо статтю { $value }. Імовірно, йдеться про { $other }.

## The rest of the card

library-authority = Рівень
library-authority-national = Державний
library-authority-regional = Обласний
library-authority-municipal = Муніципальний
library-authority-school = Шкільний
library-authority-association = Об’єднання
library-addressee = Адресат
library-addressee-all = Усі
library-addressee-members = Класні керівники
library-addressee-beginners = Початківці
library-addressee-heads = Керівники об’єднань
library-topics = Теми
library-topics-hint = За ними документ знаходять і на них підписуються
library-local = Як ухвалено локальний акт
library-local-hint = Для положень школи та об’єднання: протокол, яким схвалено, і наказ, яким затверджено
library-protocol = Протокол
library-adopted = Схвалено
library-adopted-number = Номер протоколу
library-adopted-on = Дата протоколу
library-approved = Затверджено
library-approved-number = Номер наказу
library-approved-on = Дата наказу
library-address = Офіційна публікація
library-address-hint = Адреса, за якою документ опубліковано
library-address-open = Відкрити на сайті
library-facet-topic = Тема
library-kind-decree = Указ
library-kind-local-act = Локальний акт
library-kind-instruction = Інструкція
library-kind-memo = Пам’ятка
library-kind-cyclogram = Циклограма
library-meaning-edit = Написати або змінити
library-meaning-none = Поки не написано.

## The register on paper

library-register = Реєстр на друк
library-register-title = РЕЄСТР НОРМАТИВНИХ ДОКУМЕНТІВ
library-register-as-of = станом на { $value }
library-register-name = Реєстр документів на { $value }
library-register-empty = Документів немає.
library-register-number = № з/п
library-register-requisites = Номер і дата
library-register-instead = замість нього: { $value }

## The first set

library-start = { $n ->
    [one] Ще { $n } документ початкового набору можна поставити на полицю: з номером, датою і поясненням, без тексту.
    [few] Ще { $n } документи початкового набору можна поставити на полицю: з номером, датою і поясненням, без тексту.
   *[many] Ще { $n } документів початкового набору можна поставити на полицю: з номером, датою і поясненням, без тексту.
}
library-start-put-up = Поставити їх на полицю
library-started = Початковий набір стоїть на полиці. Звірте картки з текстами й додайте адреси публікації.

## Reading on a sheet

library-sheet = Аркуш ознайомлення
library-sheets = Аркуші ознайомлення
library-sheets-about = Кого просили прочитати документ, до якого дня і хто вже підтвердив.
library-sheets-none = Аркушів поки немає
library-sheets-none-why = Керівник об’єднання відкриває документ і просить із ним ознайомитися до потрібного дня.
library-sheet-counts = ознайомилися { $value } із { $other }
library-sheet-open = Хто прочитав
library-sheet-done = Усі ознайомилися
library-sheet-late = Строк минув
library-sheet-open-state = Триває ознайомлення
library-sheet-until = Ознайомитися до { $value }
library-sheet-paper = Аркуш на друк
library-sheet-title = АРКУШ ОЗНАЙОМЛЕННЯ
library-sheet-name = Аркуш ознайомлення до { $value }
library-sheet-reader = Прізвище, ім’я, по батькові
library-sheet-day = Дата ознайомлення
library-sheet-signature = Підпис
library-sheet-delete = Прибрати аркуш
library-sheet-deleted = Аркуш прибрано
library-reader-owes = ще не підтвердив(-ла)
library-reader-away = тимчасово відсутній(-ня)
library-ask = Попросити ознайомитися
library-ask-about = Кожен член об’єднання побачить прохання в «Моїй роботі» і підтвердить одним натисканням.
library-ask-until = До якого дня
library-asked = Прохання надіслано всьому об’єднанню
library-asked-of-you = Керівник об’єднання просить ознайомитися з документом до { $value }.
library-confirm = Ознайомлений(-а)
library-confirmed = Позначено: ви ознайомилися з документом
library-remind = Нагадати тим, хто не відповів
library-reminded = Нагадування піде тим, хто ще не підтвердив
library-reminded-at = Нагадували { $value }.
library-problem-due = Укажіть день не раніше сьогоднішнього.
library-refused-not-head = Це робить керівник об’єднання.
library-refused-void = Документ не діє: ознайомлювати з ним не потрібно.
library-refused-confirmed = На аркуші вже є позначки: він лишається як документ.
library-letter-reading-subject = Ознайомтеся з документом до { $day }
library-letter-reading =
    { $name }, вітаємо!

    Керівник об’єднання просить до { $day } ознайомитися з документом «{ $title }». Відкрийте його й натисніть «Ознайомлений(-а)»:
    { $link }

## Who leans on what is repealed

library-ripple = Посилання на нечинні документи
library-ripple-about = Ваші плани, звіти й матеріали, які посилаються на документи, що втратили чинність.
library-ripple-about-centre = Затверджені плани й опубліковані матеріали громади, які посилаються на документи, що втратили чинність.
library-ripple-none = Таких посилань немає
library-ripple-none-why = Портал щодня звіряє підстави планів, слова звітів і посилання в матеріалах із полицею.
library-cites = Посилається на:
library-citing = На цей документ посилаються
library-citing-plan = План роботи
library-citing-report = Звіт
library-citing-practice = Матеріал скарбнички
library-citing-open = Відкрити
library-letter-citation-subject = Документ утратив чинність: { $title }
library-letter-citation-plan =
    { $name }, вітаємо!

    У підставах плану об’єднання названо документ «{ $title }», а він утратив чинність. Що діє замість нього, написано в нормативній базі порталу, розділ «Посилання на нечинні документи». План: { $what }.
library-letter-citation-report =
    { $name }, вітаємо!

    У звіті об’єднання названо документ «{ $title }», а він утратив чинність. Що діє замість нього, написано в нормативній базі порталу, розділ «Посилання на нечинні документи».
library-letter-citation-practice =
    { $name }, вітаємо!

    Ваш матеріал «{ $what }» посилається на документ «{ $title }», а він утратив чинність. Що діє замість нього, написано в нормативній базі порталу, розділ «Посилання на нечинні документи».
library-feed = Стрічка нових документів (Atom)

## Files

library-files = Файли документа
library-files-choose = Додати файли
library-files-rules = DOCX, PDF, XLSX, JPG, PNG, ZIP. До { $file } МБ кожен, ще до { $files } файлів, разом до { $item } МБ. Слова в них знайде пошук.
library-files-upload = Завантажити вибране
library-files-added = Файли додано. Пошук прочитає їх за хвилину.
library-files-refused = { $value }
library-files-some-refused = Не взяли: { $value } Решта на місці.
library-file-remove = Прибрати файл
library-file-removed = Файл прибрано
library-file-unread = слів у ньому пошук не бачить
library-in-file = У файлі «{ $file }»:
library-in-file-page = У файлі «{ $file }», сторінка { $place }:
library-in-file-slide = У файлі «{ $file }», слайд { $place }:
library-in-file-sheet = У файлі «{ $file }», аркуш «{ $place }»:

## Following a subject

library-follow = Підписатися на теми
library-follow-title = Підписка на теми
library-follow-about = Раз на день надійде один лист, якщо за позначеними темами з’явився документ або змінилося, чи діє він. Немає нового, немає й листа.
library-follow-save = Зберегти підписку
library-followed = Підписку збережено
library-followed-none = Листів про нові документи більше не буде
library-leave-title = Відписатися від листів
library-leave-about = Листи про нові документи надходять за цими темами:
library-leave = Більше не надсилати
library-letter-digest-subject = Нормативна база: нове за вашими темами ({ $n })
library-letter-digest =
    { $name }, вітаємо!

    За темами, на які ви підписані, у нормативній базі нове.

    { $list }

    Більше не надсилати: { $link }
library-letter-digest-new =
    Новий документ: «{ $title }» ({ $line }), { $status }.
    { $link }
library-letter-digest-changed =
    «{ $title }» ({ $line }): було «{ $was }», тепер «{ $status }».
    { $link }
