# Decisions of protocols, followed until they are done.

## The register

decisions-menu = Поручения
decisions-heading = Поручения
decisions-lead = Решения подписанных протоколов, которые нужно выполнить. Просроченные стоят первыми
decisions-lead-own = Решения подписанных протоколов, которые касаются вас. Просроченные стоят первыми
decisions-print = Печать
decisions-parts = Состояние поручений
decisions-shown-unsettled = На контроле
decisions-shown-open = В работе
decisions-shown-overdue = Просрочено
decisions-shown-done = Ждут подтверждения
decisions-shown-settled = Снятые с контроля
decisions-shown-left = Исполнитель выбыл
decisions-shown-all = Все решения
decisions-find = Найти поручение
decisions-whose = Чьи
decisions-whose-all = Всего объединения
decisions-whose-own = Мои
decisions-whose-of = { $value }
decisions-any-year = Любой
decisions-protocol-number = Номер протокола
decisions-number = Пункт решения
decisions-show = Показать
decisions-caption = Поручения: что решено, кто и к какому сроку выполняет
decisions-decision = Решение
decisions-responsible = Ответственный
decisions-timing = Срок
decisions-state = Состояние
decisions-origin = Протокол № { $value }, пункт { $other }
decisions-until = до { $value }
decisions-left = Выбыл: { $value }
decisions-empty = Сейчас ничего не нужно выполнять
decisions-empty-why = Поручения появляются, когда подписан протокол: у каждого решения есть ответственный и срок
decisions-empty-own = У вас нет поручений
decisions-empty-own-why = Здесь появится то, что заседание решит поручить вам. Поручения других показывает выбор «Чьи»
decisions-empty-asked = Такого решения нет
decisions-empty-asked-why = Проверьте номер протокола, пункт и учебный год

## One decision

decisions-title = Решение { $value }
decisions-protocol = Протокол № { $value } от { $other }
decisions-protocol-short = Протокол № { $value }
decisions-to-protocol = Открыть заседание
decisions-kind = Вид решения
decisions-kind-note = Принять к сведению
decisions-kind-approve = Утвердить
decisions-kind-assign = Поручить
decisions-kind-recommend = Рекомендовать
decisions-kind-commend = Представить к поощрению
decisions-kind-plan = Внести в план
decisions-kind-bank = Принять в копилку
decisions-kind-petition = Ходатайствовать
decisions-controller = Контроль
decisions-controller-head = Руководитель объединения
decisions-outcome = Что сделано или решено
decisions-parts-done = Свою часть выполнили
decisions-closed-in = О выполнении доложено
decisions-practice = Практика
decisions-practice-open = Открыть в копилке
decisions-left-why = { $value } здесь больше не работает. Передайте решение другому
decisions-standing-ahead = Срок впереди
decisions-standing-open = В работе
decisions-standing-done = Выполнено, ждёт подтверждения
decisions-standing-closed = Снято с контроля
decisions-standing-cancelled = Отменено
decisions-executed = Выполнено
decisions-postponed-until = Перенесено на срок «{ $value }»
decisions-story = Что происходило
decisions-about = { $value }, { $other }
decisions-deed-enter = Решено и поставлено на контроль
decisions-deed-correct = Исправлено вместе с протоколом
decisions-deed-do = Выполнено
decisions-deed-undo = Отметка о выполнении снята
decisions-deed-do-own = Выполнил(а) свою часть
decisions-deed-undo-own = Вернул(а) свою часть в работу
decisions-deed-close = Снято с контроля
decisions-deed-reopen = Возвращено в работу
decisions-deed-postpone = Срок перенесён
decisions-deed-cancel = Отменено
decisions-deed-hand-over = Передано другому
decisions-deed-review = Доложено на заседании
decisions-deed-remind = Напоминание о сроке
decisions-deed-overdue = Срок вышел
decisions-deed-escalate = Сообщено заместителю директора

## Deeds

decisions-done-heading = Выполнено?
decisions-done-word = Что сделано
decisions-done-hint = Хватит одной строки или файла
decisions-done-without-word = Напишите одной строкой, что сделано, или приложите файл
decisions-file = Файл
decisions-file-rules = Документ, таблица, фото или скан, до { $value } МБ
decisions-file-refused = Файл не принят. { $value }
decisions-do = Выполнено
decisions-done-own = Моя часть выполнена
decisions-done-whole = Выполнено всеми
decisions-done = Отмечено. Осталось подтверждение руководителя
decisions-own-part-done = Ваша часть отмечена как выполненная
decisions-waits = Отмечено как выполненное, ждёт подтверждения
decisions-own-part-stands = Ваша часть отмечена как выполненная
decisions-undo = Вернуть в работу
decisions-undone = Отметка снята, решение снова в работе
decisions-close-heading = Снять с контроля?
decisions-close-word = Итог
decisions-close-hint = Что сделано на самом деле. Попадёт в отчёт следующему заседанию
decisions-close = Снять с контроля
decisions-closed = Решение снято с контроля
decisions-return-heading = Вернуть исполнителю?
decisions-reopen-heading = Вернуть на контроль?
decisions-return-word = Чего не хватает
decisions-return = Вернуть в работу
decisions-reopen = Вернуть на контроль
decisions-reopened = Решение снова в работе
decisions-postpone-heading = Перенести срок
decisions-new-timing = Новый срок
decisions-timing-hint = Как в плане: до 15 марта, январь, до конца III четверти, до следующего заседания
decisions-timing-not-understood = Срок не понят. Напишите, например: до 15 марта или до конца III четверти
decisions-timing-over = Этот срок уже прошёл. Назначьте будущий
decisions-cause = Причина
decisions-postpone = Перенести срок
decisions-postponed = Срок перенесён
decisions-hand-over-heading = Передать другому
decisions-new-responsible = Кому
decisions-responsible-hint = Фамилия с инициалами, «руководитель МО» или «классные руководители 6–8 классов»
decisions-nobody-meant = Здесь нет такого человека или роли. Выберите из списка
decisions-why = Почему
decisions-hand-over = Передать
decisions-handed-over = Решение передано
decisions-cancel-heading = Отменить решение
decisions-cancel-word = Почему решение больше не нужно
decisions-cancel = Отменить решение
decisions-cancelled = Решение отменено
decisions-conflict = Пока вы писали, с решением уже что-то сделали: это видно справа, в «Что происходило». Ваши слова целы, вот они. Если они ещё нужны, впишите их снова
decisions-refused-not-controlled = Это решение ничего не поручает: его приняли, и оно выполнено
decisions-refused-state = Решение уже в другом состоянии. Откройте его заново
decisions-refused-leader = Это решают руководитель объединения, заместитель директора и директор
decisions-refused-not-own = О выполнении говорит тот, кому поручено, или руководитель с секретарём

## Numbers

decisions-found = { $n ->
    [one] { $n } решение
    [few] { $n } решения
   *[many] { $n } решений
}
decisions-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
decisions-overdue-by = { $n ->
    [one] Просрочено на { $n } день
    [few] Просрочено на { $n } дня
   *[many] Просрочено на { $n } дней
}

## The calendar

decisions-feed = Сроки в моём календаре
decisions-feed-lead = Подпишитесь на свои поручения в календаре телефона или почты: сроки появятся там сами и исчезнут, когда всё сделано
decisions-feed-address = Адрес календаря
decisions-feed-once = Скопируйте его сейчас: больше он не покажется. Кто знает адрес, видит ваши сроки, поэтому не пересылайте его
decisions-feed-made = Адрес создан: { $value }
decisions-feed-none = Адреса ещё нет
decisions-feed-make = Создать адрес
decisions-feed-anew = Создать новый вместо прежнего
decisions-feed-remove = Убрать адрес
decisions-feed-removed = Адрес убран. Календари по нему больше ничего не получат

## Letters

decisions-letter-remind-subject = Скоро срок: решение { $number } протокола № { $protocol }
decisions-letter-remind =
    Здравствуйте, { $name }.

    Напоминаем: до { $due } нужно выполнить решение { $number } протокола № { $protocol }:

    { $text }

    Когда будет готово, отметьте одной строкой или файлом:
    { $link }
decisions-letter-overdue-subject = Срок вышел: решение { $number } протокола № { $protocol }
decisions-letter-overdue =
    Здравствуйте, { $name }.

    { $due } вышел срок решения { $number } протокола № { $protocol }:

    { $text }

    Если всё сделано, отметьте одной строкой или файлом. Если нет, договоритесь с руководителем о новом сроке:
    { $link }
decisions-letter-lapsed-subject = Не выполнено в срок: решение { $number } протокола № { $protocol }
decisions-letter-lapsed =
    Здравствуйте, { $name }.

    { $due } вышел срок решения, которое на вашем контроле: { $number } протокола № { $protocol }.

    { $text }
    Ответственный: { $responsible }

    Здесь можно снять его с контроля, перенести срок или передать другому:
    { $link }
decisions-letter-escalate-subject = Решение методического объединения не выполняется: { $number } протокола № { $protocol }
decisions-letter-escalate =
    Здравствуйте, { $name }.

    Решение { $number } протокола № { $protocol } не выполнено, хотя срок вышел { $due }.

    { $text }
    Ответственный: { $responsible }

    Вся история решения:
    { $link }
