# Words about practices like one another.

likeness-heading = Похожие практики
likeness-why = Это не мешает отправить: скажите о каждой, почему ваша не повтор. Ответ увидит тот, кто решает.
likeness-sort-bytes = Приложен тот же файл.
likeness-sort-text = Тот же текст.
likeness-sort-near = Совпадает около { $value } % текста.
likeness-sort-title = Похоже только название.
likeness-waits = Автор ещё не сказал, почему это не повтор.
likeness-required = Скажите о похожих практиках, почему ваша не повтор.
likeness-title = Две похожие практики
likeness-marked = Выделено то, что есть в обоих текстах.
likeness-own = Эта практика
likeness-cause = Почему это не повтор
likeness-cause-hint = Любой ответ позволяет отправить практику дальше.
likeness-cause-own = Это моя прежняя работа, которую я продолжаю
likeness-cause-basis = Сделано на её основе
likeness-cause-source = Обе взяты из одного источника
likeness-cause-different = На деле они разные
likeness-words = Что отличается
likeness-words-hint = Одна фраза. Нужна, если практики на деле разные.
likeness-words-required = Скажите одной фразой, что отличается.
likeness-save = Сохранить ответ
likeness-saved = Ответ сохранён: его увидит тот, кто решает.
likeness-said = Что сказал автор
