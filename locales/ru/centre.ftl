# The section of the district's centre.

centre-menu = Центр
centre-section = Раздел центра
centre-lead = О центре, новости, события и всё, чем центр помогает классным руководителям.
centre-write = Писать и публиковать
centre-others = Центры других районов:
centre-about = О центре
centre-all-news = Все новости
centre-empty = Раздел центра ещё не заполнен
centre-empty-text = Здесь будут положение, цели, сотрудники и новости центра. Опыт классных руководителей района уже можно смотреть в копилке.
centre-to-the-bank = В копилку

## The menu of the section

centre-tab-front = Центр
centre-tab-news = Новости и объявления
centre-tab-desk = Материалы раздела

## News

centre-feed = Лента новостей (Atom)
centre-no-news = Новостей пока нет
centre-no-news-text = Когда центр напишет новость или объявление, они появятся здесь и на первой странице портала.
centre-kind-page = Страница
centre-kind-news = Новость
centre-kind-announcement = Объявление
centre-status-draft = Черновик
centre-status-published = Опубликовано
centre-status-archived = В архиве

## An article

centre-untitled = Без названия
centre-edit = Изменить
centre-look = Посмотреть
centre-print = Напечатать
centre-publish = Опубликовать
centre-withdraw = Вернуть в черновики
centre-archive = В архив
centre-restore = Вернуть из архива
centre-files = Файлы
centre-published = Опубликовано: теперь это видят все.
centre-withdrawn = Возвращено в черновики: теперь это видит только центр.
centre-archived = Перенесено в архив: в списках этого больше нет, по ссылке — можно прочитать.
centre-restored = Возвращено из архива.
centre-saved = Сохранено.
centre-saved-at = Сохранено { $value }
centre-deleted = Черновик удалён.
centre-refused-head-publishes = Страницы о центре публикует его руководитель. Черновик сохранён и ждёт его.
centre-refused-was-shown = Это уже публиковали. Перенесите в архив.
centre-refused-state = Пока вы смотрели, это изменил другой человек. Откройте страницу заново.
centre-refused-not-ready = Для публикации не хватает названия, текста или слов о людях на снимках. Откройте редактор: там отмечено, что дописать.
centre-refused-not-centre = Раздел ведут сотрудники центра этого района.

## The desk

centre-desk-lead = Черновики видит только центр. Новости публикует методист, страницы о центре — его руководитель.
centre-pages = Страницы в меню раздела
centre-nothing-written = Пока ничего нет.
centre-begin = Начать новое
centre-begin-do = Начать
centre-what = Что это
centre-usual = Обычные страницы
centre-usual-regulation = Положение о центре
centre-usual-goals = Цели и задачи
centre-usual-staff = Сотрудники
centre-usual-plan = План работы центра
centre-usual-contacts = Контакты
centre-up = Выше:
centre-down = Ниже:

## The editor

centre-editor = Редактор
centre-title = Название
centre-dated = Дата
centre-lead-field = Коротко
centre-lead-hint = Два-три предложения: их видно в списках и на первой странице.
centre-text = Текст
centre-text-hint = Абзацы разделяйте пустой строкой. Строки, начатые с «-» или «1.», станут списком.
centre-source = Источник
centre-source-hint = Откуда сведения: письмо, сайт, имя автора.
centre-save = Сохранить
centre-save-draft = Сохранить черновик
centre-delete = Удалить черновик
centre-shown-note = Это опубликовано. Читатели увидят правки, когда вы нажмёте «Сохранить».
centre-before = Перед публикацией
centre-before-title = Написать название
centre-before-text = Написать текст
centre-before-files = Сказать о людях на снимках
centre-ready = Всё готово
centre-conflict = Пока вы писали, это изменил другой человек
centre-conflict-text = Ваш текст цел: он в форме ниже. Здесь — то, что сохранено ({ $value }). Чтобы оставить свой текст, сохраните ещё раз; нужное скопируйте отсюда.
centre-conflict-take = Взять сохранённое
centre-files-choose = Добавить файлы и снимки
centre-files-upload = Загрузить
centre-files-rules = Документы, презентации, снимки. До { $file } МБ каждый, не больше { $files }.
centre-file-remove = Убрать файл
centre-file-removed = Файл убран.
centre-file-refused = Файл не принят. { $value }
centre-files-refused = Приняты не все файлы. { $value }
centre-description = Что на снимке
centre-description-hint = Одно предложение для тех, кто не видит снимка. Без имён детей.
centre-consent = Люди на снимке
centre-consent-nobody = Никого нельзя узнать
centre-consent-given = Все согласны, согласия хранятся в школе
centre-picture-say = Сохранить о снимке
centre-picture-said = Записано.
centre-pictures-unsaid = Скажите о каждом снимке, что на нём и согласны ли люди
