# Whether a paper is true.
verification-lead = Сертифікат або протокол цього порталу: чи справжній він і чи чинний.
verification-code = Код із паперу
verification-code-hint = Шістнадцять букв і цифр з адреси під QR-кодом
verification-check = Перевірити
verification-again = Ввести код ще раз
verification-says = Що сказано в документі
verification-certificate = Сертифікат { $value }
verification-work = Розробка
verification-issued-on = Дата видачі
verification-issued-by = Ким видано
verification-withdrawn-on = Розробку відкликав автор або центр: { $value }
verification-annulled-on = З якого дня: { $value }
verification-compare = Порівняйте ім’я, назву, школу, дату й номер із папером: якщо хоч щось відрізняється, папір змінили.
