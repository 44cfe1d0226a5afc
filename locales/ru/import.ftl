# Слова программы в терминале, когда она переносит данные другой программы, и названия, которых в них нет.
import-district = Район № { $number }
import-association = МО классных руководителей
import-schools = Школы
import-users = Люди
import-practices = Практики
import-comments = Вопросы к практикам
import-reports = Отчёты
import-progress = { $of }: добавлено { $added }, были раньше { $known }, пропущено { $left_out }
import-reports-left-out = Отчёты: { $left_out }. Разделу отчётов ещё предстоит появиться, поэтому они сосчитаны и не перенесены.
import-finished = Перенос закончен за { $seconds } с.
