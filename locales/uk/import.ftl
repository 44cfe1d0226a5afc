# Слова програми в терміналі, коли вона переносить дані іншої програми, і назви, яких у них немає.
import-district = Район № { $number }
import-association = МО класних керівників
import-schools = Школи
import-users = Люди
import-practices = Практики
import-comments = Запитання до практик
import-reports = Звіти
import-progress = { $of }: додано { $added }, були раніше { $known }, пропущено { $left_out }
import-reports-left-out = Звіти: { $left_out }. Розділ звітів іще має з’явитися, тому їх полічено й не перенесено.
import-finished = Перенесення завершено за { $seconds } с.
