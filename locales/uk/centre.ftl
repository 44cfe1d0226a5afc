# The section of the district's centre.

centre-menu = Центр
centre-section = Розділ центру
centre-lead = Про центр, новини, події та все, чим центр допомагає класним керівникам.
centre-write = Писати й публікувати
centre-others = Центри інших районів:
centre-about = Про центр
centre-all-news = Усі новини
centre-empty = Розділ центру ще не заповнено
centre-empty-text = Тут будуть положення, мета, працівники й новини центру. Досвід класних керівників району вже можна дивитися у скарбничці.
centre-to-the-bank = До скарбнички

## The menu of the section

centre-tab-front = Центр
centre-tab-news = Новини й оголошення
centre-tab-desk = Матеріали розділу

## News

centre-feed = Стрічка новин (Atom)
centre-no-news = Новин поки немає
centre-no-news-text = Коли центр напише новину чи оголошення, вони з’являться тут і на першій сторінці порталу.
centre-kind-page = Сторінка
centre-kind-news = Новина
centre-kind-announcement = Оголошення
centre-status-draft = Чернетка
centre-status-published = Опубліковано
centre-status-archived = В архіві

## An article

centre-untitled = Без назви
centre-edit = Змінити
centre-look = Подивитися
centre-print = Надрукувати
centre-publish = Опублікувати
centre-withdraw = Повернути до чернеток
centre-archive = До архіву
centre-restore = Повернути з архіву
centre-files = Файли
centre-published = Опубліковано: тепер це бачать усі.
centre-withdrawn = Повернуто до чернеток: тепер це бачить лише центр.
centre-archived = Перенесено до архіву: у списках цього більше немає, за посиланням — можна прочитати.
centre-restored = Повернуто з архіву.
centre-saved = Збережено.
centre-saved-at = Збережено { $value }
centre-deleted = Чернетку видалено.
centre-refused-head-publishes = Сторінки про центр публікує його керівник. Чернетку збережено, вона чекає на нього.
centre-refused-was-shown = Це вже публікували. Перенесіть до архіву.
centre-refused-state = Поки ви дивилися, це змінила інша людина. Відкрийте сторінку знову.
centre-refused-not-ready = Для публікації бракує назви, тексту або слів про людей на знімках. Відкрийте редактор: там позначено, що дописати.
centre-refused-not-centre = Розділ ведуть працівники центру цього району.

## The desk

centre-desk-lead = Чернетки бачить лише центр. Новини публікує консультант, сторінки про центр — його керівник.
centre-pages = Сторінки в меню розділу
centre-nothing-written = Поки нічого немає.
centre-begin = Почати нове
centre-begin-do = Почати
centre-what = Що це
centre-usual = Звичайні сторінки
centre-usual-regulation = Положення про центр
centre-usual-goals = Мета і завдання
centre-usual-staff = Працівники
centre-usual-plan = План роботи центру
centre-usual-contacts = Контакти
centre-up = Вище:
centre-down = Нижче:

## The editor

centre-editor = Редактор
centre-title = Назва
centre-dated = Дата
centre-lead-field = Коротко
centre-lead-hint = Два-три речення: їх видно у списках і на першій сторінці.
centre-text = Текст
centre-text-hint = Абзаци розділяйте порожнім рядком. Рядки, що починаються з «-» або «1.», стануть списком.
centre-source = Джерело
centre-source-hint = Звідки відомості: лист, сайт, ім’я автора.
centre-save = Зберегти
centre-save-draft = Зберегти чернетку
centre-delete = Видалити чернетку
centre-shown-note = Це опубліковано. Читачі побачать зміни, коли ви натиснете «Зберегти».
centre-before = Перед публікацією
centre-before-title = Написати назву
centre-before-text = Написати текст
centre-before-files = Сказати про людей на знімках
centre-ready = Усе готово
centre-conflict = Поки ви писали, це змінила інша людина
centre-conflict-text = Ваш текст цілий: він у формі нижче. Тут — те, що збережено ({ $value }). Щоб залишити свій текст, збережіть ще раз; потрібне скопіюйте звідси.
centre-conflict-take = Взяти збережене
centre-files-choose = Додати файли та знімки
centre-files-upload = Завантажити
centre-files-rules = Документи, презентації, знімки. До { $file } МБ кожен, не більше { $files }.
centre-file-remove = Прибрати файл
centre-file-removed = Файл прибрано.
centre-file-refused = Файл не прийнято. { $value }
centre-files-refused = Прийнято не всі файли. { $value }
centre-description = Що на знімку
centre-description-hint = Одне речення для тих, хто не бачить знімка. Без імен дітей.
centre-consent = Люди на знімку
centre-consent-nobody = Нікого не можна впізнати
centre-consent-given = Усі згодні, згоди зберігаються в закладі
centre-picture-say = Зберегти про знімок
centre-picture-said = Записано.
centre-pictures-unsaid = Скажіть про кожен знімок, що на ньому і чи згодні люди
