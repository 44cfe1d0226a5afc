# Слова програми в терміналі, коли вона переносить дані іншої програми, і назви, яких у них немає.
import-district = Район № { $number }
import-association = МО класних керівників
import-of-schools = Школи
import-of-users = Люди
import-of-practices = Практики
import-of-comments = Запитання до практик
import-of-reports = Звіти
import-progress = { $of }: додано { $added }, були раніше { $known }, пропущено { $left_out }
import-reports-left-out = Звіти: { $left_out }. Розділ звітів іще має з’явитися, тому їх полічено й не перенесено.
import-finished = Перенесення завершено за { $seconds } с.
