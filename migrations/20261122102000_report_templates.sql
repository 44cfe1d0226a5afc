-- The portal's own templates of reports, the tables that stand in a report as they were on the day of its count, and the names
-- of those who set stamps, in the parts that papers order.

ALTER TABLE reports ADD COLUMN tables jsonb NOT NULL DEFAULT '{}';

-- Open values of an indicator keep the order in which they were counted.
ALTER TABLE report_figures ADD COLUMN position integer NOT NULL DEFAULT 0;

ALTER TABLE report_steps
    ADD COLUMN done_by_surname text NOT NULL DEFAULT '',
    ADD COLUMN done_by_given text NOT NULL DEFAULT '',
    ADD COLUMN done_by_patronymic text NOT NULL DEFAULT '',
    -- Submitted and approved by one person, because there is no other principal.
    ADD COLUMN alone boolean NOT NULL DEFAULT false;

INSERT INTO report_templates (id, kind, edition, content, made_at) VALUES
('00000000-0000-8000-8000-000000102001', 'year', 1, $json$[
    {"code": "general", "title_ru": "Общие сведения", "title_uk": "Загальні відомості", "hint_ru": "Кто работает в объединении, что изменилось в составе за год", "hint_uk": "Хто працює в об’єднанні, що змінилося у складі за рік", "figures": ["K1", "K2", "K3", "K4", "K5", "K7"], "tables": ["changes"], "lines": null, "is_required": false},
    {"code": "tasks", "title_ru": "Методическая тема, цель, задачи и степень их реализации", "title_uk": "Методична проблема, мета, завдання та ступінь їх виконання", "hint_ru": "У каждой задачи из плана отметьте, достигнута ли она, и чем это видно", "hint_uk": "Біля кожного завдання з плану позначте, чи його досягнуто, і з чого це видно", "figures": ["W5"], "tables": ["plan"], "lines": "tasks", "is_required": true},
    {"code": "meetings", "title_ru": "Организация работы: заседания, формы, посещаемость", "title_uk": "Організація роботи: засідання, форми, відвідування", "hint_ru": "Что из обсуждённого вошло в работу, какие формы оправдали себя", "hint_uk": "Що з обговореного увійшло в роботу, які форми себе виправдали", "figures": ["W1", "W2", "W3", "W4"], "tables": ["meetings"], "lines": null, "is_required": false},
    {"code": "growth", "title_ru": "Повышение квалификации, аттестация, самообразование", "title_uk": "Підвищення кваліфікації, атестація, самоосвіта", "hint_ru": "Кто чему научился и что изменилось на классных часах", "hint_uk": "Хто чого навчився і що змінилося на виховних годинах", "figures": ["P1", "P2", "P3"], "tables": [], "lines": null, "is_required": false},
    {"code": "beginners", "title_ru": "Работа с молодыми специалистами", "title_uk": "Робота з молодими вчителями", "hint_ru": "Кто кого сопровождал, что получилось, что осталось трудным", "hint_uk": "Хто кого супроводжував, що вийшло, що лишилося важким", "figures": ["K6", "N1", "N2"], "tables": [], "lines": null, "is_required": false},
    {"code": "events", "title_ru": "Открытые мероприятия и взаимопосещения", "title_uk": "Відкриті заходи та взаємовідвідування", "hint_ru": "Что увидели друг у друга и что взяли себе", "hint_uk": "Що побачили одне в одного і що взяли собі", "figures": ["O1", "O2", "O3", "S1", "S2"], "tables": [], "lines": null, "is_required": false},
    {"code": "bank", "title_ru": "Методическая копилка, обобщение опыта", "title_uk": "Методична скарбничка, узагальнення досвіду", "hint_ru": "Что из копилки пошло в работу у коллег", "hint_uk": "Що зі скарбнички пішло в роботу в колег", "figures": ["B1", "B2", "B3", "B4", "B5"], "tables": ["practices"], "lines": null, "is_required": false},
    {"code": "diagnostics", "title_ru": "Диагностика и контроль", "title_uk": "Діагностика та контроль", "hint_ru": "Что показали анкеты и проверки и что после них изменили", "hint_uk": "Що показали анкети й перевірки і що після них змінили", "figures": ["D1", "D2", "D3", "C1", "C2"], "tables": [], "lines": null, "is_required": false},
    {"code": "district", "title_ru": "Участие в районной и региональной работе", "title_uk": "Участь у роботі громади, району та області", "hint_ru": "Где выступали, какие рекомендации выполнили", "hint_uk": "Де виступали, які рекомендації виконали", "figures": ["R1", "R2"], "tables": [], "lines": null, "is_required": false},
    {"code": "achievements", "title_ru": "Достижения", "title_uk": "Здобутки", "hint_ru": "Результаты, а не похвалы: что, где, когда", "hint_uk": "Результати, а не похвали: що, де, коли", "figures": ["P4", "P5", "P6"], "tables": [], "lines": null, "is_required": false},
    {"code": "problems", "title_ru": "Проблемы и причины", "title_uk": "Недоліки та причини", "hint_ru": "К каждой проблеме — её причина", "hint_uk": "До кожного недоліку — його причина", "figures": [], "tables": [], "lines": "problems", "is_required": true},
    {"code": "conclusions", "title_ru": "Выводы и задачи на новый год", "title_uk": "Висновки та завдання на новий навчальний рік", "hint_ru": "Каждая задача может отвечать на проблему; одним нажатием они войдут в новый план", "hint_uk": "Кожне завдання може відповідати на недолік; одним натисканням вони увійдуть до нового плану", "figures": [], "tables": [], "lines": "next", "is_required": true}
]$json$, '2026-08-01T00:00:00Z'),
('00000000-0000-8000-8000-000000102002', 'half-year', 1, $json$[
    {"code": "general", "title_ru": "Общие сведения", "title_uk": "Загальні відомості", "hint_ru": "Что изменилось в составе за полугодие", "hint_uk": "Що змінилося у складі за півріччя", "figures": ["K1", "K7"], "tables": ["changes"], "lines": null, "is_required": false},
    {"code": "meetings", "title_ru": "Заседания", "title_uk": "Засідання", "hint_ru": "Что решили и что из решённого выполнено", "hint_uk": "Що вирішили і що з вирішеного виконано", "figures": ["W1", "W2", "W3", "W4"], "tables": ["meetings"], "lines": null, "is_required": false},
    {"code": "plan", "title_ru": "Выполнение плана", "title_uk": "Виконання плану", "hint_ru": "Что перенесено или снято и почему", "hint_uk": "Що перенесено або знято і чому", "figures": ["W5"], "tables": ["plan"], "lines": null, "is_required": false},
    {"code": "events", "title_ru": "Открытые мероприятия, взаимопосещения, копилка", "title_uk": "Відкриті заходи, взаємовідвідування, скарбничка", "hint_ru": "Что увидели друг у друга и что взяли себе", "hint_uk": "Що побачили одне в одного і що взяли собі", "figures": ["O1", "O2", "O3", "B1"], "tables": ["practices"], "lines": null, "is_required": false},
    {"code": "problems", "title_ru": "Проблемы и причины", "title_uk": "Недоліки та причини", "hint_ru": "К каждой проблеме — её причина", "hint_uk": "До кожного недоліку — його причина", "figures": [], "tables": [], "lines": "problems", "is_required": false},
    {"code": "conclusions", "title_ru": "Выводы и задачи на второе полугодие", "title_uk": "Висновки та завдання на друге півріччя", "hint_ru": "Что изменить в плане до мая", "hint_uk": "Що змінити в плані до травня", "figures": [], "tables": [], "lines": "next", "is_required": true}
]$json$, '2026-08-01T00:00:00Z'),
('00000000-0000-8000-8000-000000102003', 'event', 1, $json$[
    {"code": "participants", "title_ru": "Участники", "title_uk": "Учасники", "hint_ru": "Классы и сколько человек от каждого, без имён детей", "hint_uk": "Класи і скільки осіб від кожного, без імен дітей", "figures": [], "tables": [], "lines": "participants", "is_required": false},
    {"code": "goal", "title_ru": "Цель", "title_uk": "Мета", "hint_ru": "Зачем проводили", "hint_uk": "Навіщо проводили", "figures": [], "tables": [], "lines": null, "is_required": true},
    {"code": "course", "title_ru": "Ход", "title_uk": "Перебіг", "hint_ru": "Как проходило, по шагам", "hint_uk": "Як відбувалося, крок за кроком", "figures": [], "tables": [], "lines": null, "is_required": false},
    {"code": "worked", "title_ru": "Что получилось", "title_uk": "Що вийшло", "hint_ru": "По чему это видно", "hint_uk": "З чого це видно", "figures": [], "tables": [], "lines": null, "is_required": true},
    {"code": "change", "title_ru": "Что изменить", "title_uk": "Що змінити", "hint_ru": "Что сделать иначе в следующий раз", "hint_uk": "Що зробити інакше наступного разу", "figures": [], "tables": [], "lines": null, "is_required": true},
    {"code": "materials", "title_ru": "Материалы", "title_uk": "Матеріали", "hint_ru": "Сценарии и памятки из копилки; фотографии детей сюда не вставляют", "hint_uk": "Сценарії та пам’ятки зі скарбнички; фотографії дітей сюди не вставляють", "figures": [], "tables": [], "lines": "materials", "is_required": false}
]$json$, '2026-08-01T00:00:00Z');
