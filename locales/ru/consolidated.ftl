# Consolidated reports of a district.

consolidated-menu = Сводные отчёты
consolidated-heading = Сводные отчёты района
consolidated-sub = Цифры и тексты складываются из того, что прислали школы
consolidated-new = Новый сводный отчёт
consolidated-empty = Сводных отчётов ещё нет
consolidated-empty-why = Начните отчёт, когда школы пришлют первые анализы: таблица сложится сама
consolidated-changed = Изменён { $value }
consolidated-status-draft = Черновик
consolidated-status-proposed = На утверждении
consolidated-status-approved = Утверждён
consolidated-title-year = Сводный отчёт за { $value } учебный год
consolidated-title-half-year = Сводный отчёт за первое полугодие { $value } учебного года
consolidated-years = { $value }/{ $other }

## The own line

consolidated-own = Наши показатели в сводном отчёте
consolidated-own-sub = Здесь только своё объединение. Строк других школ здесь никто не видит
consolidated-own-empty = Утверждённых сводных отчётов ещё нет
consolidated-own-empty-why = Строка появится, когда центр утвердит отчёт, в котором учтён ваш анализ
consolidated-own-approved = Утверждено { $value }
consolidated-own-number = У нас
consolidated-mean = В районе на одно объединение

## Beginning and choice

consolidated-year = Учебный год
consolidated-of-what = За какое время
consolidated-kind-year = За год
consolidated-kind-half-year = За первое полугодие
consolidated-begin = Начать отчёт
consolidated-begun = Отчёт начат. Таблица уже складывается из присланного
consolidated-begun-already = Такой отчёт уже начат. Вот он
consolidated-choice = Что показывать
consolidated-choice-saved = Выбор сохранён
consolidated-counts = Какие отчёты школ учитывать
consolidated-counts-hint = Выбор печатается на первой странице
consolidated-counts-accepted = Только принятые центром
consolidated-counts-lying = Принятые и те, что ещё на проверке
consolidated-indicators = Показатели
consolidated-indicators-hint = S1 и S2 добровольные: по району они не складываются
consolidated-save = Сохранить

## Completeness

consolidated-completeness-heading = Чьи отчёты учтены
consolidated-completeness = Учтены отчёты объединений: { $value } из { $other }.
consolidated-missing = Нет в отчёте
consolidated-missing-none = Отчёты представили все.
consolidated-lack-none = отчёта нет
consolidated-lack-empty = прислан пустым
consolidated-lack-lying = прислан, ещё не принят
consolidated-lack-returned = возвращён на доработку
consolidated-lack-reopened = снова открыт для исправлений
consolidated-changed-schools = Школы, открытые и закрытые за год
consolidated-opened = открыта { $value }
consolidated-closed = закрыта { $value }
consolidated-merged = вошла в состав: { $value }

## The table

consolidated-table = Таблица показателей
consolidated-caption = По школам; внизу сумма, прошлый год и разница
consolidated-rules = Люди из нескольких школ в сумме считаются один раз. Доли складываются числителями и знаменателями. Школы, где меньше трёх классных руководителей, показаны вместе.
consolidated-nothing = Складывать пока нечего
consolidated-nothing-why = Ни один отчёт ещё не принят. Можно учесть и те, что на проверке: это выбирается в «Что показывать»
consolidated-school = Школа
consolidated-association = Объединение
consolidated-why = Почему
consolidated-total = Всего
consolidated-before = За { $value }
consolidated-difference = Разница
consolidated-no-data = нет данных
consolidated-not-summed = не складывается
consolidated-of = { $value } из { $other }
consolidated-percent = { $value } %
consolidated-points = { $value } п. п.
consolidated-without = { $n ->
    [one] без { $n } отчёта
    [few] без { $n } отчётов
   *[many] без { $n } отчётов
}
consolidated-cluster = Малые школы вместе: { $value }

## Distributions and lists

consolidated-distributions = Распределения
consolidated-value = Значение
consolidated-number-of = Число
consolidated-bar = Полоса
consolidated-gaps = Чего нет в копилке
consolidated-gaps-caption = Материалов по направлениям; пробелы выделены
consolidated-gap = пробел
consolidated-gaps-number = Материалов
consolidated-gaps-without = Строк без материалов
consolidated-direction = Направление
consolidated-lists = Списки
consolidated-list-empty = Таких школ нет.
consolidated-none = Школы без заседаний
consolidated-few = Школы, где меньше четырёх заседаний
consolidated-never = Школы, которых не было на районных встречах
consolidated-held = Проведено
consolidated-difficulties = Темы затруднений
consolidated-difficulties-empty = О затруднениях никто не сообщил.
consolidated-difficulty = Затруднение
consolidated-score = Средний балл
consolidated-answered = Ответили
consolidated-practices = Лучшие практики года
consolidated-practices-empty = Опубликованными практиками в этом году никто не воспользовался.
consolidated-practice = Практика
consolidated-author = Автор
consolidated-uses = Использований
consolidated-used = { $n ->
    [one] { $n } использование
    [few] { $n } использования
   *[many] { $n } использований
}

## The text

consolidated-text = Текст отчёта
consolidated-chapter-general = Общие сведения
consolidated-chapter-tasks = Темы, цели и задачи объединений, степень их реализации
consolidated-chapter-meetings = Заседания объединений
consolidated-chapter-plan = Выполнение планов
consolidated-chapter-growth = Повышение квалификации, аттестация, самообразование
consolidated-chapter-beginners = Работа с молодыми специалистами
consolidated-chapter-events = Открытые мероприятия и взаимопосещения
consolidated-chapter-bank = Копилка и обобщение опыта
consolidated-chapter-diagnostics = Диагностика и контроль
consolidated-chapter-district = Работа района с объединениями
consolidated-chapter-achievements = Достижения школ
consolidated-chapter-problems = Проблемы и их причины
consolidated-chapter-conclusions = Выводы и задачи района
consolidated-chapter-empty = Глава ещё не написана.
consolidated-chapter-text = Текст главы
consolidated-chapter-hint = Цифра вставляется именем в фигурных скобках, слова школы — номером. Имена и номера стоят ниже
consolidated-write = Писать главу
consolidated-texts = Что пишут школы
consolidated-texts-of = Что пишут школы: { $value }
consolidated-texts-sub = Показано последнее, что прислала каждая школа. Слова можно взять в текст района: ссылка на школу останется
consolidated-texts-empty = Этой главы ни в одном отчёте нет
consolidated-texts-empty-why = Тексты появятся, когда школы пришлют анализы
consolidated-text-empty = Школа ничего здесь не написала.
consolidated-quote = Процитировать
consolidated-passage = Оставьте нужные слова
consolidated-quote-into = Взять в текст района
consolidated-quoted = Слова школы стоят в конце главы. Номер можно перенести в любое место
consolidated-quotation = «{ $value }» ({ $other })
consolidated-quotations = Слова школ в этой главе
consolidated-quotation-number = Цитата { $value }:
consolidated-not-placed = В тексте её номера нет
consolidated-stale = школа изменила эти слова
consolidated-stale-count = { $n ->
    [one] Школа изменила слова { $n } цитаты
    [few] Школы изменили слова { $n } цитат
   *[many] Школы изменили слова { $n } цитат
}
consolidated-stale-text = Школа прислала отчёт снова и изменила это место. Теперь там написано:
consolidated-gone-text = Школа прислала отчёт снова, и этих слов в нём больше нет.
consolidated-lost = цитаты { $value } нет
consolidated-renew = Взять новые слова
consolidated-renewed = В цитате теперь новые слова школы
consolidated-unquote = Убрать цитату
consolidated-unquoted = Цитата убрана из текста
consolidated-named = Цифры, которые можно вставить
consolidated-named-how = Имя в скобках становится цифрой района
consolidated-named-code = Имя
consolidated-saved = Глава сохранена
consolidated-saved-at = Сохранено { $value }
consolidated-to-report = К отчёту
consolidated-conflict = Главу изменил другой человек: { $value }, { $other }
consolidated-conflict-text = Ваш текст цел, он в поле. Сохраните его поверх или соберите из двух. Сохранённый текст:
consolidated-conflict-take = Взять сохранённый

## The road

consolidated-propose-heading = Представить на утверждение?
consolidated-propose-text = Отчёт увидит руководитель центра. Пока он решает, текст не меняется.
consolidated-propose = Представить руководителю центра
consolidated-proposed = Отчёт представлен руководителю центра
consolidated-recall = Отозвать с утверждения
consolidated-recalled = Отчёт снова черновик, его можно править
consolidated-approve-heading = Утвердить отчёт?
consolidated-approve-text = Представил(а) { $value }. После утверждения цифры, текст и печать больше не меняются, а школы увидят свою строку.
consolidated-approval-number = Номер приказа
consolidated-approval-dated = Дата
consolidated-approve = Утвердить
consolidated-approved = Отчёт утверждён
consolidated-approved-on = Утверждён { $day }
consolidated-approved-by-number = Утверждён { $day } № { $number }
consolidated-return-heading = Вернуть на доработку?
consolidated-reason = Что исправить
consolidated-return = Вернуть
consolidated-returned = Отчёт возвращён на доработку
consolidated-returned-because = Возвращён на доработку
consolidated-problem-future = Этот день ещё не наступил
consolidated-refused-role = Это делают методисты и руководитель центра своего района
consolidated-refused-state = Отчёт уже в другом состоянии. Откройте его заново
consolidated-refused-approved = Утверждённый отчёт не меняется
consolidated-refused-nothing = Ни один отчёт школы не учтён: утверждать пока нечего
consolidated-refused-passage = Таких слов в главе школы нет. Вернитесь и оставьте слова так, как они написаны
consolidated-refused-renewal = Школа не меняла этого места, или его больше нет

## The paper

consolidated-paper = Печать и файлы
consolidated-paper-draft = Черновик
consolidated-paper-title = СВОДНЫЙ ОТЧЁТ
consolidated-paper-name = Сводный отчёт
consolidated-paper-about = о работе методических объединений классных руководителей
consolidated-paper-period-year = за { $value } учебный год
consolidated-paper-period-half-year = за первое полугодие { $value } учебного года
consolidated-paper-counts-accepted = Учтены только отчёты, принятые центром.
consolidated-paper-counts-lying = Учтены принятые отчёты и те, что ещё на проверке.
consolidated-paper-approved = УТВЕРЖДЕНО
consolidated-number = № { $value }
consolidated-paper-head = Руководитель центра
consolidated-above = есть
consolidated-below = из
consolidated-code = Код
consolidated-indicator = Показатель
consolidated-legend = Что значат коды
