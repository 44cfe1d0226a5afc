# What schools send to the centre, and what the centre says of it.

## The register

submissions-menu = Обзор района
submissions-menu-short = Обзор
submissions-menu-queue = Документы на проверке
submissions-register = Реестр документов
submissions-register-heading = документы школ
submissions-register-name = Реестр документов школ, { $value }
submissions-register-caption = Школы и документы года: что сдано, что на проверке, чего нет
submissions-on-day = На { $value }.
submissions-next = Ближайший срок: { $value }, { $other }.
submissions-print = Печать и таблица
submissions-who = Кто что сдал
submissions-school = Школа
submissions-which = Показать
submissions-all-schools = Все школы
submissions-owing-only = Только с долгами
submissions-order = Порядок
submissions-owing-first = Сначала с долгами
submissions-by-name = По названию
submissions-show = Показать выбранное
submissions-total = Всего
submissions-closed-on = закрыта { $value }
submissions-no-schools = По этому запросу школ нет. Сбросьте отбор.
submissions-in-time = Сдано вовремя
submissions-of = { $value } из { $other }
submissions-of-expected = из { $value } ожидаемых за год
submissions-waiting-for-you = Ждут вашей проверки
submissions-oldest = { $n ->
    [one] самый давний ждёт { $n } день
    [few] самый давний ждёт { $n } дня
   *[many] самый давний ждёт { $n } дней
}
submissions-owing-schools = Школ с долгами
submissions-owed-documents = { $n ->
    [one] не сдан { $n } документ
    [few] не сдано { $n } документа
   *[many] не сдано { $n } документов
}
submissions-came = Сдано документов
submissions-figures = Полнота и своевременность
submissions-figures-how = Считаются только школы, которые работали в день срока. Пустой документ не считается сданным, продлённый срок считается сроком.
submissions-by-duty = По документам
submissions-by-month = По месяцам срока
submissions-month = Месяц
submissions-completeness = Полнота
submissions-timeliness = Вовремя
submissions-share = { $value } из { $other }
submissions-expected = Ждали
submissions-sent-of = Сдали
submissions-over = Срок вышел или сдано
submissions-in-time-of = Вовремя
submissions-legend-late = позже, дней
submissions-late-by = { $n ->
    [one] позже на { $n } день
    [few] позже на { $n } дня
   *[many] позже на { $n } дней
}
submissions-standing-in-time = вовремя
submissions-standing-waiting = на проверке
submissions-standing-returned = на доработке
submissions-standing-owed = не сдан
submissions-standing-granted = срок продлён
submissions-standing-not-due = срок не наступил
submissions-standing-absent = школы не было

## The queue

submissions-queue = На проверке
submissions-queue-lead = Первым стоит то, что ждёт дольше всего. Непрочитанное школа ещё может отозвать.
submissions-queue-empty = Всё проверено
submissions-queue-empty-why = Когда школа пришлёт документ, он появится здесь
submissions-all-waiting = Все, { $value }
submissions-waiting = { $n ->
    [one] Ждёт { $n } документ
    [few] Ждут { $n } документа
   *[many] Ждут { $n } документов
}
submissions-waits = { $n ->
    [one] ждёт { $n } день
    [few] ждёт { $n } дня
   *[many] ждёт { $n } дней
}
submissions-round = Отправка { $value }
submissions-empty = пустой документ
submissions-in-work = В работе у { $value }
submissions-lapsed = Изменено после принятия
submissions-lapsed-lead = Эти документы были приняты, но школа прислала их заново. Внутри видно, что изменилось.
submissions-accepted-on = принято { $value }
submissions-changed-on = прислано заново { $value }

## The list of duties

submissions-duties = Что сдают школы
submissions-duties-of = Что сдают школы в { $value } году
submissions-duties-lead = По этому списку школы видят, что и когда сдать, а центр — кто что должен.
submissions-no-duties = Списка на этот год ещё нет
submissions-no-duties-why = Добавьте обычный набор одним нажатием и поправьте дни
submissions-duty = Документ
submissions-kind = Вид
submissions-due = Срок
submissions-acts = Действия
submissions-withdrawn = снят
submissions-withdraw = Снять
submissions-restore = Вернуть
submissions-usual = Обычный набор
submissions-usual-lead = Протоколы, список участников, план, анализ за полугодие и за год — с обычными сроками. Что уже есть в списке, останется как есть.
submissions-usual-add = Добавить обычный набор
submissions-usual-added = Обычный набор добавлен. Проверьте сроки
submissions-duty-new = Новый документ в списке
submissions-choose = Выберите
submissions-number = Номер
submissions-number-hint = Для протоколов и прочих документов
submissions-title = Название
submissions-title-hint = Коротко: так будет называться столбец реестра
submissions-note = Что нужно прислать
submissions-duty-add = Добавить в список
submissions-duty-added = Документ добавлен в список
submissions-duty-saved = Изменения сохранены
submissions-duty-withdrawn = Документ снят. То, что по нему сдано, сохранилось
submissions-duty-restored = Документ снова в списке
submissions-save = Сохранить
submissions-cancel = Отмена
submissions-problem-year = Этот день не относится к выбранному учебному году
submissions-problem-listed = Такой документ уже есть в списке этого года
submissions-kind-plan = План работы
submissions-kind-protocol = Протокол
submissions-kind-members = Список участников
submissions-kind-half-year = Анализ за полугодие
submissions-kind-year = Анализ за год
submissions-kind-other = Другое
submissions-named-plan = План работы
submissions-named-protocol = Протокол № { $value }
submissions-named-members = Список участников
submissions-named-half-year = Анализ за полугодие
submissions-named-year = Анализ за год

## The side of the school

submissions-own = Сдать в центр
submissions-own-lead = Что ждёт от вас районный центр, до какого дня и что с отправленным.
submissions-documents = Документы года
submissions-nothing-owed = Центр ещё ничего не попросил
submissions-nothing-owed-why = Когда центр составит список документов года, он появится здесь
submissions-until = До { $value }
submissions-proposed-by = К отправке готово: { $value }
submissions-extension-waits = Просьба о сроке ждёт ответа
submissions-to-submission = Что отправлено
submissions-ready-heading = Что будет отправлено
submissions-ready = Документ готов к отправке.
submissions-ready-edition = Документ готов к отправке, редакция { $value }.
submissions-missing-plan = Утверждённого плана на этот год ещё нет. Сначала утвердите план.
submissions-missing-protocol = Подписанного протокола с таким номером ещё нет.
submissions-missing-members = В объединении ещё нет участников.
submissions-report-elsewhere = Аналитический отчёт отправляют с его собственной страницы, когда он утверждён.
submissions-text = Текст документа
submissions-text-hint = Каждая строка станет абзацем
submissions-will-lapse = Центр уже принял этот документ. Если отправить новый, прежнее принятие перестанет действовать, и центр увидит разницу.
submissions-send = Отправить в центр
submissions-sent-now = Отправлено. Пока центр не открыл документ, его можно отозвать
submissions-propose-lead = Отправляют заместитель или директор. Сообщите, что документ готов.
submissions-propose = Готово, пора отправлять
submissions-proposed = Заместитель и директор увидят, что документ готов
submissions-proposal-forgotten = Отметка о готовности снята
submissions-waits-for-centre = Документ отправлен и ждёт центра. Новый можно отправить, когда центр ответит или если отозвать этот.
submissions-extension-heading = Попросить другой срок
submissions-wanted-until = Новый срок
submissions-reason = Причина
submissions-extension-ask = Попросить срок
submissions-extension-asked = Просьба отправлена в центр
submissions-problem-earlier = Новый срок должен быть позже нынешнего и не в прошлом
submissions-extensions = Просьбы о сроках
submissions-extensions-lead = Продлённый срок считается сроком: сданное до него сдано вовремя.
submissions-no-extensions = Просьб нет
submissions-no-extensions-why = Здесь появятся просьбы школ о другом сроке
submissions-extension-state-asked = Ждёт ответа
submissions-extension-state-granted = Срок продлён
submissions-extension-state-refused = Отказано
submissions-grant-until = Продлить до
submissions-answer = Ответ
submissions-answer-hint = обязателен при отказе
submissions-grant = Продлить
submissions-refuse = Отказать
submissions-extension-granted = Срок продлён
submissions-extension-refused = Отказ отправлен школе

## One sending

submissions-status-sent = Отправлено
submissions-status-opened = На проверке
submissions-status-accepted = Принято
submissions-status-returned = Возвращено на доработку
submissions-status-noted = Ознакомлено
submissions-status-advised = Даны советы
submissions-status-recalled = Отозвано школой
submissions-status-reopened = Открыто заново
submissions-status-lapsed = Заменено новой отправкой
submissions-step-send = Отправлено
submissions-step-recall = Отозвано
submissions-step-open = Открыто
submissions-step-take = Взято в работу другим
submissions-step-accept = Принято
submissions-step-return = Возвращено
submissions-step-note = Ознакомлено
submissions-step-advise = Даны советы
submissions-step-reopen = Открыто заново
submissions-step-lapse = Заменено новой отправкой
submissions-paper = На бумаге
submissions-empty-why = В документе одни заголовки. Он не считается сданным.
submissions-has-later = Школа прислала этот документ ещё раз. Новая отправка — в списке справа.
submissions-closed-letter = { $value }, { $other }. Документ ещё никто не открывал, и школа может его отозвать. Когда вы откроете его, он будет в работе у вас.
submissions-open = Открыть и взять в работу
submissions-changes = Что изменилось
submissions-whole = Весь документ
submissions-changes-heading = { $n ->
    [one] { $n } изменение с прошлой отправки
    [few] { $n } изменения с прошлой отправки
   *[many] { $n } изменений с прошлой отправки
}
submissions-change-changed = изменено
submissions-change-added = добавлено
submissions-change-removed = убрано
submissions-in-whole = Показать в документе
submissions-remark-here = Замечание
submissions-remark-row = Замечание к строке { $value }
submissions-cell = К чему замечание
submissions-whole-row = Вся строка
submissions-remark = Замечание
submissions-remark-make = Добавить замечание
submissions-remark-whole = Замечание ко всему документу
submissions-remark-made = Замечание добавлено
submissions-remark-delete = Убрать
submissions-remark-deleted = Замечание убрано
submissions-remarks-whole = Ко всему документу
submissions-earlier = Прежние замечания и ответы
submissions-your-answer = Ваш ответ
submissions-answer-send = Ответить
submissions-answered = Ответ сохранён
submissions-verdict = Решение центра
submissions-verdict-reason = Что передать школе
submissions-verdict-hint = При возврате и советах обязательно
submissions-verdict-accept = Принять
submissions-verdict-return = Вернуть на доработку
submissions-verdict-note = Ознакомлен
submissions-verdict-advise = Дать советы
submissions-take = Продолжить вместо коллеги
submissions-taken = Теперь документ в работе у вас
submissions-accepted = Документ принят
submissions-returned = Документ возвращён школе
submissions-noted = Отмечено: ознакомлено
submissions-advised = Советы переданы школе
submissions-reopen-heading = Открыть принятое заново
submissions-reopen = Открыть заново
submissions-reopened = Документ открыт заново, школа может его исправить
submissions-recall-lead = Центр ещё не открывал документ.
submissions-recall = Отозвать
submissions-recalled = Документ отозван
submissions-story = Путь документа
submissions-rounds = Все отправки
submissions-refused-role = Это делают другие
submissions-refused-sender = Документы в центр отправляют заместитель или директор школы
submissions-refused-state = Сейчас этого сделать нельзя: документ уже в другом состоянии
submissions-refused-own = Документ уже в работе у вас
submissions-refused-other = Документ в работе у коллеги ({ $value }). Сначала возьмите его себе
submissions-refused-waiting = Документ уже отправлен и ждёт центра
submissions-refused-nothing = Отправлять пока нечего
submissions-refused-asked = Просьба о сроке уже ждёт ответа центра
submissions-refused-answered = На эту просьбу уже ответили
submissions-refused-day = Срок должен быть позже прежнего, ответ — не длиннее тысячи знаков
submissions-refused-no-reason = Напишите, почему отказано
submissions-refused-empty-remark = Напишите замечание или ответ, до двух тысяч знаков

## Reminders

submissions-reminders = Напоминания
submissions-reminders-lead = Кому и о чём напомнили. Письмо уходит только тем, кто должен: за неделю, в день срока и через три дня.
submissions-no-reminders = Напоминаний ещё не было
submissions-no-reminders-why = Портал напоминает сам, а кнопка в обзоре напоминает всем должникам сразу
submissions-to-whom = Кому
submissions-when = Когда
submissions-reminder-before = до срока
submissions-reminder-day = в день срока
submissions-reminder-after = после срока
submissions-reminder-hand = по кнопке
submissions-remind = { $n ->
    [one] Напомнить { $n } школе
    [few] Напомнить { $n } школам
   *[many] Напомнить { $n } школам
}
submissions-reminded = { $n ->
    [one] Письмо получит { $n } школа
    [few] Письма получат { $n } школы
   *[many] Письма получат { $n } школ
}
submissions-letter-subject = Документы для районного центра: { $association }
submissions-letter =
    Здравствуйте, { $name }.

    Районный центр ждёт от объединения «{ $association }»:
    { $list }

    Отправить документы или попросить другой срок можно здесь:
    { $link }
submissions-letter-due = – { $value }, до { $other }
submissions-letter-late = – { $value }, срок вышел { $other }

## Settling remarks

submissions-remark-settle = Учтено
submissions-remark-settled = Замечание снято
submissions-remark-unsettled = Замечание снова в силе
