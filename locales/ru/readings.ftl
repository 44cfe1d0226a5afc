# Файлы, которые читают на странице.

readings-viewer = Просмотр файлов
readings-text = Текст файла «{ $value }»
readings-picture = Картинка из файла «{ $value }»
readings-picture-untold = Картинка без описания
readings-cut = Дальше на странице не показано. Всё целиком — в самом файле.
readings-later = Файл готовится к показу. Обновите страницу через минуту.
readings-nothing = В этом файле нет текста, который читается на странице. Скачайте файл, чтобы открыть его.
readings-damaged = Файл повреждён: на странице его не показать. Скачайте его, чтобы попробовать открыть у себя.
readings-locked = Файл закрыт паролем: на странице его не показать. Скачайте его и откройте с паролем.
readings-beyond = Файл слишком велик или собран необычным способом: на странице его не показать. Скачайте его, чтобы открыть у себя.
readings-refresh = Обновить
readings-part = { $value } из { $other }
readings-part-next = Следующая часть
readings-part-previous = Предыдущая часть
readings-weights = Просмотр весит { $value }, исходный файл { $other }
readings-table = Таблица из файла
readings-page = Страница { $value }
readings-slide = Слайд { $value }
readings-sheet = Лист «{ $value }»
readings-notes = Заметки к слайду
readings-look = Страница на бумаге, { $value }
readings-page-picture = Страница { $value } на бумаге
readings-read = Читать
readings-download = Скачать, { $value }
