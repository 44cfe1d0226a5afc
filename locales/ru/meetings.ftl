# Meetings, their agendas and protocols.

## The list

meetings-menu = Протоколы
meetings-heading = Заседания и протоколы
meetings-of-year = { $value } учебный год
meetings-new = Новое заседание
meetings-empty = Заседаний в этом году ещё нет
meetings-empty-why = Их назначают по плану: темы, вопросы и выступающие перейдут в повестку сами
meetings-ahead = Впереди
meetings-held-before = Состоялись
meetings-items = { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
   *[many] { $n } вопросов
}
meetings-open-remarks = { $n ->
    [one] { $n } замечание
    [few] { $n } замечания
   *[many] { $n } замечаний
}
meetings-status-planned = Назначено
meetings-status-held = Черновик протокола
meetings-status-reading = На чтении у участников
meetings-status-signed = Подписан
meetings-status-correcting = Исправляется
meetings-status-filed = В деле
meetings-status-cancelled = Отменено

## The beginning

meetings-association = Объединение
meetings-choose = Не выбрано
meetings-theme = Тема
meetings-held-on = Дата
meetings-held-on-hint = Как удобно: 26.11, 26 ноября, 26.11.2026
meetings-form = Форма
meetings-place = Место
meetings-place-hint = Если не заполнить, будет обычное место заседаний объединения
meetings-kind = Вид заседания
meetings-kind-regular = Плановое
meetings-kind-extraordinary = Внеочередное
meetings-kind-extended = Расширенное
meetings-kind-joint = Совместное
meetings-joint-with = С каким объединением
meetings-call = Назначить заседание
meetings-call-not = Не назначать
meetings-called = Заседание назначено. Проверьте повестку и отправьте её участникам
meetings-called-already = Это заседание уже назначено. Вот оно
meetings-by-the-plan = По плану
meetings-agenda-of-row = Эти вопросы перейдут в повестку:
meetings-rows = Заседания из плана
meetings-agenda-review = О выполнении решений предыдущего заседания
meetings-from-row = Провести заседание

## The meeting

meetings-of-day = Заседание { $value }
meetings-agenda-of-day = Повестка: { $value }
meetings-protocol-of-day = Протокол: { $value }
meetings-edit-agenda = Править повестку
meetings-write = Вести протокол
meetings-hold = Заседание состоялось
meetings-held = Заседание отмечено как состоявшееся. Все отмечены присутствующими, кроме тех, кто предупредил
meetings-unhold = Заседание ещё не состоялось
meetings-unheld = Заседание снова назначено, написанное сохранено
meetings-agenda = Повестка
meetings-no-agenda = Вопросов в повестке ещё нет
meetings-course = Повестка и ход заседания
meetings-chair = Председатель
meetings-secretary = Секретарь
meetings-present = Присутствуют
meetings-absent = Отсутствуют
meetings-guests = Приглашены
meetings-quorate = { $value } из { $other }, кворум есть
meetings-not-quorate = { $value } из { $other }, кворума нет
meetings-minutes-of = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
   *[many] { $n } минут
}
meetings-look = Посмотреть
meetings-give = Дать участникам на чтение
meetings-given = Черновик протокола виден участникам, они могут оставить замечания
meetings-recall = Забрать с чтения
meetings-recalled = Черновик снова видят только те, кто его пишет
meetings-cancel-heading = Отменить заседание?
meetings-cancel-reason = Причина
meetings-cancel = Отменить заседание
meetings-cancelled = Заседание отменено. Номер за ним не остаётся
meetings-restore = Назначить снова
meetings-restored = Заседание снова назначено
meetings-to-bank = Предложить в копилку

## Answers beforehand

meetings-will-you-come = Вы придёте?
meetings-you-come = Вы ответили: приду.
meetings-you-do-not-come = Вы ответили: не смогу ({ $value }).
meetings-come = Приду
meetings-come-not = Не смогу
meetings-why-not = Почему не сможете
meetings-reply-without-reason = Напишите причину, она войдёт в протокол
meetings-replied-yes = Ответ принят: вы придёте
meetings-replied-no = Ответ принят: вас не будет
meetings-answers = Кто придёт
meetings-coming = { $n ->
    [one] Придёт { $n } человек.
    [few] Придут { $n } человека.
   *[many] Придут { $n } человек.
}
meetings-silent = { $n ->
    [one] { $n } ещё не ответил.
    [few] { $n } ещё не ответили.
   *[many] { $n } ещё не ответили.
}
meetings-circulate = Отправить повестку участникам
meetings-circulate-again = Отправить ещё раз
meetings-circulated = Повестка отправлена участникам
meetings-circulated-at = Повестка отправлена { $value }
meetings-late-to-send = Повестка ещё не отправлена. Обычно её получают за 5–7 дней
meetings-letter-subject = Заседание { $day }: { $theme }
meetings-letter =
    Здравствуйте, { $value }!

    Заседание объединения: { $day }, { $place }.
    Тема: { $theme }

    Повестка:
    { $agenda }

    Ответьте, придёте ли вы: { $link }

## Proposals

meetings-proposals = Предложенные вопросы
meetings-no-proposals = Вопросов пока не предлагали
meetings-no-proposals-why = Предложить вопрос может каждый. Руководитель включит его в повестку или ответит, почему нет
meetings-propose-heading = Предложить вопрос
meetings-proposal-title = Вопрос
meetings-proposal-title-hint = Например: о сводном графике контрольных работ
meetings-proposal-why = Зачем его обсуждать
meetings-propose = Предложить
meetings-proposed = Вопрос предложен
meetings-proposal-open = Ждёт ответа
meetings-proposal-taken = В повестке
meetings-proposal-declined = Отклонён
meetings-proposal-where = Открыть заседание
meetings-proposal-to = На какое заседание
meetings-proposal-take = Включить в повестку
meetings-proposal-was-taken = Вопрос включён в повестку последним
meetings-proposal-why-not = Почему нет
meetings-proposal-decline = Отклонить
meetings-proposal-was-declined = Вопрос отклонён, автор увидит ответ

## The page on which the protocol is written

meetings-more = Время, вид и форма протокола
meetings-starts-at = Начало
meetings-ends-at = Окончание
meetings-mode = Как проходит
meetings-mode-in-person = Очно
meetings-mode-remote = Дистанционно
meetings-mode-mixed = Смешанно
meetings-protocol = Форма протокола
meetings-protocol-full = Полная
meetings-protocol-short = Краткая
meetings-quorum-note = Без кворума
meetings-quorum-note-hint = Если кворума нет, а заседание проводится, напишите почему
meetings-not-an-hour = Напишите время так: 14:30
meetings-everybody = Отметить всех
meetings-as-before = Как в прошлый раз
meetings-attendance-hint = Стрелки ведут по списку, буква ищет фамилию, пробел ставит и снимает отметку
meetings-away = временно отсутствует
meetings-why = причина
meetings-why-absent = Почему нет: { $value }
meetings-late = Опоздавшие
meetings-late-who = Кто пришёл позже
meetings-late-item = к вопросу №
meetings-guest-name = Фамилия и инициалы
meetings-guest-post = Должность
meetings-add-guest = Ещё приглашённый
meetings-item-number = Вопрос { $value }
meetings-item-order = Порядок вопроса { $value }
meetings-item-up = Поднять вопрос { $value }
meetings-item-down = Опустить вопрос { $value }
meetings-item-title = Вопрос
meetings-item-kind = Вид
meetings-item-report = Доклад
meetings-item-message = Сообщение
meetings-item-exchange = Обмен опытом
meetings-item-master-class = Мастер-класс
meetings-item-account = Отчёт
meetings-item-information = Информация
meetings-item-other = Разное
meetings-item-decisions = О выполнении решений
meetings-item-remove = Убрать вопрос
meetings-item-removed = Вопрос убран из повестки
meetings-item-restored = Вопрос снова в повестке
meetings-skip-review = В этот раз не рассматривать
meetings-add-item = Добавить вопрос
meetings-too-many-items = Оставьте не больше 60 вопросов
meetings-speakers = Выступает
meetings-minutes = Минут
meetings-said-heard = Слушали
meetings-said-spoke = Выступили
meetings-said-questions = Вопросы и ответы
meetings-said-decided = Решили
meetings-said-votes = Голосовали
meetings-unanimous = единогласно
meetings-counted = «за» – { $for }, «против» – { $against }, «воздержались» – { $abstained }
meetings-votes-for = за
meetings-votes-against = против
meetings-votes-abstained = воздержались
meetings-decision-text = Решение
meetings-decision-kind = Что решено
meetings-decision-who = Кто
meetings-decision-timing = Срок
meetings-decision-controller = Контроль
meetings-decision-remove = Убрать решение { $value }
meetings-decision-removed = Решение убрано
meetings-decision-note = Принять к сведению
meetings-decision-approve = Утвердить
meetings-decision-assign = Поручить
meetings-decision-recommend = Рекомендовать
meetings-decision-commend = Представить к поощрению
meetings-decision-plan = Внести в план
meetings-decision-bank = Принять в копилку
meetings-decision-petition = Ходатайствовать
meetings-add-decision = Добавить решение
meetings-phrases = Готовые формулировки
meetings-carry-to = Перенести на { $value }
meetings-carry-to-backlog = Отложить в предложенные
meetings-carried = Вопрос перенесён на { $value }
meetings-carried-to-backlog = Вопрос отложен. Он ждёт среди предложенных
meetings-save = Сохранить
meetings-saved = Сохранено
meetings-saved-at = Сохранено { $value }
meetings-saved-joined = Сохранено { $value }. Другие части меняет ещё кто-то, его правки целы
meetings-conflict-head = Дата, место, тема
meetings-conflict-attendance = Присутствующие
meetings-conflict-item = Вопрос { $value }
meetings-conflict-by = изменил другой человек: { $value }, { $other }
meetings-conflict-text = Ваш текст цел, он в форме ниже. Зачёркнуто сохранённое другим, подчёркнуто ваше
meetings-conflict-keep = Оставить моё
meetings-conflict-take = Взять сохранённое
meetings-conflict-here = Эту часть изменил ещё кто-то. Нажмите «Сохранить», чтобы увидеть оба текста
meetings-offer-titles =
    Об анализе работы МО за прошлый учебный год
    О плане работы МО на учебный год
    О выполнении решений предыдущего заседания
    О темах самообразования
    О результатах диагностики профессиональных затруднений
    Об итогах тематического контроля
    О работе с молодыми специалистами
    Об обобщении опыта
    О материалах методической копилки
    Об участии в конкурсе, форуме
    Разное
meetings-offer-forms =
    Круглый стол
    Семинар-практикум
    Мастер-класс
    Педагогическая мастерская
    Деловая игра
    Рабочее заседание
meetings-offer-reasons =
    болезнь
    курсы
    командировка
    отпуск
    служебная занятость
meetings-offer-decisions =
    Информацию принять к сведению.
    Признать работу МО удовлетворительной.
    План работы принять за основу и представить на утверждение.
    Классным руководителям подготовить
    Рекомендовать к распространению опыт
    Включить в методическую копилку
    Провести открытый классный час
    Ходатайствовать перед администрацией о закреплении наставника.
meetings-offer-terms =
    до следующего заседания
    постоянно
    в течение года
    ежемесячно
    I четверть
    II четверть
    III четверть
    IV четверть

## Materials

meetings-materials = Материалы
meetings-material-to = К какому вопросу
meetings-material-whole = Ко всему заседанию
meetings-material-files = Файлы
meetings-material-add = Приложить
meetings-material-added = Материалы приложены
meetings-material-removed = Материал убран

## Remarks

meetings-remark = Замечание
meetings-remark-here = Оставить замечание
meetings-remark-whole = Замечание ко всему протоколу
meetings-remark-make = Отправить замечание
meetings-remark-made = Замечание отправлено секретарю и руководителю
meetings-remarks = Замечания ко всему протоколу
meetings-answer = Ответ на замечание
meetings-settle = Рассмотрено
meetings-remark-settled = Замечание рассмотрено

## Refusals

meetings-refused-role = Это делают другие: секретарь, руководитель или заместитель директора этого объединения
meetings-refused-state = Заседание уже в другом состоянии. Откройте его заново
meetings-refused-signed = Подписанный протокол не меняется. Чтобы исправить ошибку, начните исправление
meetings-refused-cancelled = Заседание отменено. Назначьте его снова, чтобы править
meetings-refused-no-agenda = В повестке нет ни одного вопроса. Добавьте их и отправьте снова
meetings-refused-early = День заседания ещё не настал. Измените дату, если оно уже прошло
meetings-refused-nowhere = Здесь нет объединения, для которого можно назначить заседание. Выберите другое место работы
meetings-refused-empty-remark = В замечании нет ни слова. Напишите его и отправьте снова
meetings-refused-long-answer = Ответ слишком длинный. Сократите его и отправьте снова
meetings-refused-no-meeting = Выберите заседание, в повестку которого войдёт вопрос
meetings-refused-no-answer = Напишите одним предложением, почему вопрос отклонён
