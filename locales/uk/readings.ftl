# Файли, які читають на сторінці.

readings-viewer = Перегляд файлів
readings-text = Текст файлу «{ $value }»
readings-picture = Малюнок із файлу «{ $value }»
readings-picture-untold = Малюнок без опису
readings-cut = Далі на сторінці не показано. Усе повністю — у самому файлі.
readings-later = Файл готується до показу. Оновіть сторінку за хвилину.
readings-nothing = У цьому файлі немає тексту, який читається на сторінці. Завантажте файл, щоб відкрити його.
readings-damaged = Файл пошкоджено: на сторінці його не показати. Завантажте його, щоб спробувати відкрити в себе.
readings-locked = Файл закрито паролем: на сторінці його не показати. Завантажте його та відкрийте з паролем.
readings-beyond = Файл завеликий або зібраний незвичним способом: на сторінці його не показати. Завантажте його, щоб відкрити в себе.
readings-refresh = Оновити
readings-part = { $value } з { $other }
readings-part-next = Наступна частина
readings-part-previous = Попередня частина
readings-weights = Перегляд важить { $value }, вихідний файл { $other }
readings-table = Таблиця з файлу
readings-page = Сторінка { $value }
readings-slide = Слайд { $value }
readings-sheet = Аркуш «{ $value }»
readings-notes = Нотатки до слайда
readings-look = Сторінка на папері, { $value }
readings-page-picture = Сторінка { $value } на папері
readings-read = Читати
readings-download = Завантажити, { $value }
