# Слова программы в терминале, когда она переносит данные другой программы, и названия, которых в них нет.
import-district = Район № { $number }
import-association = МО классных руководителей
import-of-schools = Школы
import-of-users = Люди
import-of-practices = Практики
import-of-comments = Вопросы к практикам
import-of-reports = Отчёты
import-progress = { $of }: добавлено { $added }, были раньше { $known }, пропущено { $left_out }
import-reports-left-out = Отчёты: { $left_out }. Разделу отчётов ещё предстоит появиться, поэтому они сосчитаны и не перенесены.
import-finished = Перенос закончен за { $seconds } с.
