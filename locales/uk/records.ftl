# Records of the year: what happened in an association beside its meetings.

records-menu = Облік року
records-title = Облік року
records-sub = Відкриті заходи, відвідування, курси, конкурси. З цих рядків рахуються показники звіту.
records-filters = Добір записів
records-kind = Вид
records-all-kinds = усі види
records-everybody = усі
records-show = Показати
records-add = Додати запис
records-which-kind = Що відбулося?
records-paper = Друк і файли
records-none-title = Таких записів немає
records-none-text = Запишіть, що зроблено: звіт порахує це сам.
records-association = Об’єднання
records-day = Дата
records-first-day = Перший день
records-last-day = Останній день
records-who = Хто
records-what = Що
records-about = Подробиці
records-number = №
records-visitor = Хто відвідав
records-visited = Кого відвідали
records-beginner = Молодий фахівець
records-mentor = Наставник
records-name-event = Що і на яку тему
records-name-course = Назва курсів
records-name-publication = Назва і де опубліковано
records-name-award = Назва нагороди
records-name-contest = Назва конкурсу
records-name-difficulty = Утруднення
records-name-recommendation = Рекомендація
records-name-theme = Тема
records-level = Рівень
records-level-association = об’єднання
records-level-school = школа
records-level-district = район
records-level-region = область
records-level-country = країна
records-outcome = Результат
records-outcome-compliance = відповідність посаді
records-outcome-specialist = спеціаліст
records-outcome-second = друга категорія
records-outcome-first = перша категорія
records-outcome-highest = вища категорія
records-outcome-pedagogue-methodist = педагог-методист
records-outcome-pedagogue-mentor = педагог-наставник
records-outcome-senior-teacher = старший учитель
records-outcome-teacher-methodist = учитель-методист
records-outcome-senior-educator = старший вихователь
records-outcome-educator-methodist = вихователь-методист
records-outcome-organiser-methodist = педагог-організатор-методист
records-outcome-group-methodist = керівник гуртка-методист
records-outcome-participant = учасник
records-outcome-prize = призер
records-outcome-winner = переможець
records-outcome-done = виконано
records-outcome-in-work = у роботі
records-outcome-not-begun = не розпочато
records-outcome-attended = участь
records-outcome-spoke = виступ
records-hours = Годин
records-answered = Відповіли
records-asked = Опитано
records-score = Середній бал
records-respondents = Відповідали
records-until = по { $value }
records-answers-of = відповіли { $value } з { $n }
records-note = Примітка
records-save = Зберегти
records-back = До списку
records-remove = Прибрати запис
records-restore = Повернути запис
records-choose = виберіть
records-added-by = Записав(ла): { $value }
records-is-removed = прибрано
records-added = Запис додано.
records-saved = Запис збережено.
records-removed = Запис прибрано.
records-restored = Запис повернено.
records-for-year = за { $value } навчальний рік
records-paper-title = ОБЛІК РОБОТИ
records-paper-name = Облік роботи МО за { $value }
records-problem-future = Цей день ще не настав. Записуйте те, що вже було.
records-problem-ends-early = Останній день раніше за перший. Перевірте дати.
records-problem-same-person = Тут потрібні дві різні людини.
records-problem-more-than-all = Тих, хто відповів, більше, ніж опитаних. Перевірте числа.
records-problem-not-own = Ви записуєте те, у чому брали участь самі. За інших пише керівник або секретар об’єднання.
records-refused-not-own = Цей запис змінює той, хто його зробив, той, про кого він, або керівник об’єднання. Попросіть його виправити.
records-refused-not-keeper = Цей запис робить керівник, секретар або заступник директора. Попросіть когось із них.
records-lines = Кілька записів одразу
records-lines-text = Записи, по одному в рядку
records-lines-hint = Дата; хто; що; рівень або години. Можна вставити стовпці з таблиці. Наприклад: 12.10.2026; Прикладна; Урок доброти; район
records-line-wrong = Рядок { $value }: { $other }
records-kind-open-event = Відкритий захід
records-kind-visit = Взаємовідвідування
records-kind-master-class = Майстер-клас, семінар
records-kind-generalisation = Узагальнення досвіду
records-kind-course = Курси підвищення кваліфікації
records-kind-attestation = Атестація
records-kind-self-education = Звіт із самоосвіти
records-kind-contest = Конкурс педагогів
records-kind-publication = Публікація
records-kind-talk = Виступ поза об’єднанням
records-kind-award = Нагорода, заохочення
records-kind-mentoring = Пара «наставник – молодий фахівець»
records-kind-mentor-meeting = Зустріч наставника
records-kind-diagnostics = Діагностика утруднень
records-kind-difficulty = Утруднення за підсумками діагностики
records-kind-consultation = Консультація в районному центрі
records-kind-recommendation = Рекомендація резолюції
records-kind-district-meeting = Засідання районного об’єднання
records-kind-class-event = Година спілкування, справа класу
records-kind-parents-meeting = Батьківські збори
records-lines-added = { $n ->
    [one] Додано { $n } запис.
    [few] Додано { $n } записи.
   *[many] Додано { $n } записів.
}
records-count = { $n ->
    [one] { $n } запис
    [few] { $n } записи
   *[many] { $n } записів
}
records-hours-of = { $n ->
    [one] { $n } година
    [few] { $n } години
   *[many] { $n } годин
}
records-score-of = { $n ->
    [one] { $value } – середній бал, { $n } відповідь
    [few] { $value } – середній бал, { $n } відповіді
   *[many] { $value } – середній бал, { $n } відповідей
}
