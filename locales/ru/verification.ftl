# Whether a paper is true.
verification-lead = Сертификат или протокол этого портала: подлинный ли он и действует ли.
verification-code = Код с бумаги
verification-code-hint = Шестнадцать букв и цифр из адреса под QR-кодом
verification-check = Проверить
verification-again = Ввести код ещё раз
verification-says = Что сказано в документе
verification-certificate = Сертификат { $value }
verification-work = Разработка
verification-issued-on = Дата выдачи
verification-issued-by = Кем выдан
verification-withdrawn-on = Разработка отозвана автором или центром: { $value }
verification-annulled-on = С какого дня: { $value }
verification-compare = Сравните имя, название, школу, дату и номер с бумагой: если хоть что-то отличается, бумагу изменили.
