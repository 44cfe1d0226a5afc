# Districts, schools, associations and academic years: the administrator's pages.
schools-menu = Школы
schools-menu-short = Школы
schools-menu-years = Учебные годы
schools-error = Ошибка:
schools-save = Сохранить
schools-cancel = Отменить
schools-show = Показать
schools-show-all = Показать все школы
schools-saved = Изменения сохранены.
schools-edit-button = Изменить
schools-not-given = не указано
schools-language-ru = русский
schools-language-uk = украинский

## Districts
schools-districts = Районы
schools-district = Район
schools-new-district = Новый район
schools-district-name = Название района, округа или громады
schools-no-districts-title = Районов ещё нет
schools-no-districts-text = Начните с района: в нём заводят школы и учебный год.
schools-country = Страна
schools-country-hint = От неё зависят справочники, праздники и формы бумаг
schools-country-ru = Россия
schools-country-ua = Украина
schools-language = Язык бумаг
schools-zone = Часовой пояс
schools-zone-europe-kyiv = Киев
schools-zone-europe-kaliningrad = Калининград
schools-zone-europe-moscow = Москва
schools-zone-europe-samara = Самара
schools-zone-asia-yekaterinburg = Екатеринбург
schools-zone-asia-omsk = Омск
schools-zone-asia-krasnoyarsk = Красноярск
schools-zone-asia-irkutsk = Иркутск
schools-zone-asia-yakutsk = Якутск
schools-zone-asia-vladivostok = Владивосток
schools-zone-asia-magadan = Магадан
schools-zone-asia-kamchatka = Камчатка
schools-centre = Методический центр
schools-centre-hint = Полное название, как в уставе
schools-default-licence = Что можно делать с новыми практиками
schools-default-licence-hint = С этого начинается каждый черновик; автор может выбрать другое
schools-portal-title = Название портала
schools-portal-subtitle = Подпись под названием

## Schools
schools-title = Школы
schools-column-school = Школа
schools-count = { $n ->
    [one] { $n } школа
    [few] { $n } школы
   *[many] { $n } школ
}
schools-filter = Отбор школ
schools-sought = Название или населённый пункт
schools-all-districts = Все районы
schools-state = Состояние
schools-state-all = Все
schools-state-open = Открытые
schools-state-closed = Закрытые
schools-state-works = Работает
schools-closed-on = Закрыта { $value }
schools-closes-on = Закроется { $value }
schools-shown = Показано { $value } из { $other }
schools-none-title = Школ не нашлось
schools-none-text = Уберите отбор или заведите школу.
schools-new = Новая школа
schools-edit = Сведения о школе
schools-edit-sub = Здесь исправляют опечатки. Если школу переименовали, запишите новое название с его первым днём.
schools-school-created = Школа заведена. Теперь добавьте её объединения.
schools-name = Название в разговоре
schools-name-hint = Коротко: «Школа № 4», «Лицей № 5», «Луговая школа»
schools-name-taken = Школа с таким названием в районе уже есть
schools-kind = Вид
schools-kind-school = Школа
schools-kind-gymnasium = Гимназия
schools-kind-lyceum = Лицей
schools-kind-small-school = Малокомплектная школа
schools-kind-boarding = Школа-интернат
schools-settlement = Населённый пункт
schools-settlement-hint = Например: г. Приреченск, с. Луговое
schools-full-name = Полное название
schools-full-name-hint = Как в уставе: им подписывают бумаги
schools-genitive-name = Полное название в родительном падеже
schools-genitive-name-hint = После слов «учитель», «директор»: «муниципального бюджетного…». Программа названий не склоняет
schools-founder = Учредитель
schools-founder-hint = Печатается над названием школы
schools-register-code = Код организации
schools-register-code-hint = ОКПО; печатается под названием, если указан
schools-district-empty = Выберите район
schools-opened-on = Открыта
schools-opened-late = Школа не могла открыться позже, чем закрылась
schools-merged-into = Присоединена к школе
schools-associations = Объединения
schools-no-associations = Объединений ещё нет.

## Names
schools-names = Названия
schools-names-sub = Старая бумага сохраняет название своего дня.
schools-former-names = Прежние названия
schools-until = до { $value }
schools-rename = Переименовать
schools-renaming-title = Школу переименовали
schools-name-now = Сейчас:
schools-new-name = Новое название
schools-since = Первый день нового названия
schools-since-hint = До этого дня школа останется под прежним
schools-renaming-early = Новое название не может начаться раньше прежнего или до открытия школы
schools-renamed = Новое название записано, прежнее останется на старых бумагах.
schools-former-name = Прежнее название
schools-former-name-hint = Если школу переименовали ещё до портала
schools-valid-until = Последний день этого названия
schools-former-name-add = Добавить прежнее название
schools-name-day-taken = До этого дня уже записано другое название
schools-name-remove = Убрать прежнее название
schools-name-removed = Прежнее название убрано.

## The end of a school
schools-close-title = Закрыть школу
schools-close-text = Закрытая школа не пропадает: её работы и бумаги остаются под её именем, а новых ролей и объединений в ней не заводят.
schools-closing-title = Закрыть: { $value }
schools-last-day = Последний день
schools-first-day = Первый день
schools-into = Присоединена к школе
schools-into-hint = Если учеников и учителей приняла другая школа
schools-into-none = Ни к какой
schools-closing-associations = { $n ->
    [one] Вместе со школой тем же днём закроется её объединение.
    [few] Вместе со школой тем же днём закроются { $n } её объединения.
   *[many] Вместе со школой тем же днём закроются { $n } её объединений.
}
schools-end-roles = Завершить роли её людей этим же днём
schools-end-roles-hint = Учётные записи останутся: в новой школе людям назначают новые роли
schools-do-not-close = Не закрывать
schools-closing-early = Школа не могла закрыться раньше, чем открылась
schools-closed = Последний день школы записан.
schools-reopen-title = Открыть снова
schools-reopen-text = Откроются и объединения, закрытые тем же днём. Завершённые роли придётся назначить заново.
schools-reopen = Открыть школу снова
schools-reopened = Школа снова открыта.

## Associations
schools-new-association = Новое объединение
schools-association-name = Название объединения
schools-association-name-hint = Коротко: «МО классных руководителей», «МО начальных классов»
schools-association-full-name-hint = Для бумаг: «Методическое объединение классных руководителей школы № 4»
schools-association-name-taken = Объединение с таким названием в этой школе уже есть
schools-association-kind = Вид объединения
schools-association-kind-school = одной школы
schools-association-kind-inter-school = нескольких школ (кустовое)
schools-association-kind-district = всего района
schools-base = Базовая школа: { $value }
schools-partners = Школы-партнёры
schools-partners-hint = Их директора видят бумаги объединения, а утверждает директор базовой школы
schools-partners-count = { $n ->
    [one] { $n } школа-партнёр
    [few] { $n } школы-партнёра
   *[many] { $n } школ-партнёров
}
schools-partners-missing = Отметьте школы, с которыми объединение общее
schools-partners-of-one = У объединения одной школы партнёров нет: выберите «нескольких школ» или снимите отметки
schools-association-language = Язык бумаг объединения
schools-association-language-hint = На экране каждый читает на своём языке
schools-unit = Кем руководят участники
schools-unit-class = классами
schools-unit-group = группами (интернат, продлённый день)
schools-founded-year = Год создания
schools-association-created = Объединение заведено. Теперь назначьте ему руководителя на странице «Люди».
schools-association-close = Закрыть объединение
schools-association-close-text = Работы и бумаги останутся, новых ролей в нём не заводят.
schools-association-closed = Последний день объединения записан.
schools-association-closed-on = Закрыто { $value }
schools-association-reopen = Открыть объединение снова
schools-association-reopened = Объединение снова открыто.

## Academic years
schools-years = Учебные годы
schools-years-sub = Бумаги, датированные 1 августа и позже, относятся к новому учебному году.
schools-year = Учебный год { $value }
schools-no-years = Учебных годов ещё нет.
schools-first-year = Завести нынешний учебный год
schools-next-year = Завести следующий учебный год
schools-year-created = Год заведён по образцу прежнего, выходные обойдены. Проверьте даты и сохраните.
schools-year-exists = Такой учебный год уже есть. Откройте его и проверьте даты.
schools-year-ends-early = Год кончается позже, чем начинается
schools-year-other = По этой дате получается другой учебный год
schools-from-to = { $value } – { $other }
schools-terms-hint = Четверти, триместры или семестры. Лишние строки оставьте пустыми.
schools-term = Строка { $value }
schools-term-title = Название
schools-term-ends-early = Последний день не может быть раньше первого
schools-term-outside = Эти дни выходят за пределы учебного года
schools-term-overlaps = Эти дни заходят на предыдущую строку
schools-quarter = { $number ->
    [1] I четверть
    [2] II четверть
    [3] III четверть
   *[4] IV четверть
}
schools-semester = { $number ->
    [1] I семестр
   *[2] II семестр
}
