# Words about practices like one another.

likeness-heading = Схожі практики
likeness-why = Це не заважає надіслати: скажіть про кожну, чому ваша не повтор. Відповідь побачить той, хто вирішує.
likeness-sort-bytes = Додано той самий файл.
likeness-sort-text = Той самий текст.
likeness-sort-near = Збігається близько { $value } % тексту.
likeness-sort-title = Схожа лише назва.
likeness-waits = Автор ще не сказав, чому це не повтор.
likeness-required = Скажіть про схожі практики, чому ваша не повтор.
likeness-title = Дві схожі практики
likeness-marked = Виділено те, що є в обох текстах.
likeness-own = Ця практика
likeness-cause = Чому це не повтор
likeness-cause-hint = Будь-яка відповідь дозволяє надіслати практику далі.
likeness-cause-own = Це моя попередня робота, яку я продовжую
likeness-cause-basis = Зроблено на її основі
likeness-cause-source = Обидві взято з одного джерела
likeness-cause-different = Насправді вони різні
likeness-words = Що відрізняється
likeness-words-hint = Одне речення. Потрібне, якщо практики насправді різні.
likeness-words-required = Скажіть одним реченням, що відрізняється.
likeness-save = Зберегти відповідь
likeness-saved = Відповідь збережено: її побачить той, хто вирішує.
likeness-said = Що сказав автор
