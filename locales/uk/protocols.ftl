# Protocols of meetings: their papers, checks, signing, corrections, extracts.

## Words of the paper

protocols-name = ПРОТОКОЛ
protocols-draft-mark = Чернетка
protocols-number = № { $value }
protocols-number-blank = № ____
protocols-association-nominative = методичне об’єднання
protocols-association-genitive = методичного об’єднання
protocols-association-short = МО
protocols-association-other = об’єднання «{ $value }»
protocols-heading-regular = засідання { $value }
protocols-heading-extraordinary = позачергового засідання { $value }
protocols-heading-extended = розширеного засідання { $value }
protocols-heading-joint = спільного засідання { $value }
protocols-chair = Голова – { $value }
protocols-secretary = Секретар – { $value }
protocols-duty-chair = Голова
protocols-duty-secretary = Секретар
protocols-joint = Спільно з: { $value }
protocols-present = Присутні: { $present } з { $members }: { $value }
protocols-present-sheet = Присутні: { $present } з { $members }, список додається (додаток 1)
protocols-from-item = з питання { $value }
protocols-absent = Відсутні: { $value }
protocols-guests = Запрошені: { $value }
protocols-theme = Тема: { $value }
protocols-form = Форма проведення: { $value }
protocols-place = Місце проведення: { $value }
protocols-begins = Початок: { $value }
protocols-ends = Закінчення: { $value }
protocols-mode-remote = Засідання проведено дистанційно
protocols-mode-mixed = Частина учасників була присутня дистанційно
protocols-quorum = Кворум є
protocols-no-quorum = Кворуму немає, рішення мають рекомендаційний характер
protocols-agenda = Порядок денний
protocols-speaker-report = Доповідає: { $value }
protocols-speaker-message = Повідомляє: { $value }
protocols-speaker-exchange = Обмін досвідом: { $value }
protocols-speaker-master-class = Майстер-клас: { $value }
protocols-speaker-account = Звітує: { $value }
protocols-speaker-information = Інформує: { $value }
protocols-speaker-other = Доповідає: { $value }
protocols-speaker-decisions = Доповідає: { $value }
protocols-heard = СЛУХАЛИ
protocols-spoke = ВИСТУПИЛИ
protocols-asked = ПИТАННЯ ТА ВІДПОВІДІ
protocols-decided-usual = УХВАЛИЛИ
protocols-decided-resolved = УХВАЛИЛИ
protocols-decided-decided = ВИРІШИЛИ
protocols-responsible-one = Відповідальний: { $value }
protocols-responsible-several = Відповідальні: { $value }
protocols-term = Термін: { $value }
protocols-controller = Контроль: { $value }
protocols-vote = Голосували: «за» – { $for }, «проти» – { $against }, «утрималися» – { $abstained }
protocols-vote-unanimous = Голосували: «за» – { $for }, «проти» – { $against }, «утрималися» – { $abstained } (одноголосно)
protocols-annex = Додаток { $number }: { $value }
protocols-sheet = Додаток 1
protocols-sheet-of = до протоколу { $number } від { $date }
protocols-sheet-name = Список присутніх
protocols-sheet-number = №
protocols-sheet-person = Ім’я, прізвище
protocols-sheet-post = Посада
protocols-sheet-signature = Підпис
protocols-correction = Редакція { $value }. Виправлення: { $other }
protocols-extract-name = ВИТЯГ З ПРОТОКОЛУ
protocols-extract-true = Згідно з оригіналом

## Phrases that are offered

protocols-phrase-title-analysis = Про аналіз роботи МО за навчальний рік
protocols-phrase-title-plan = Про план роботи МО на навчальний рік
protocols-phrase-title-review = Про виконання рішень попереднього засідання
protocols-phrase-title-self-education = Про теми самоосвіти
protocols-phrase-title-diagnosis = Про результати діагностики професійних утруднень
protocols-phrase-title-control = Про підсумки тематичного контролю «…»
protocols-phrase-title-young = Про роботу з молодими вчителями
protocols-phrase-title-experience = Про узагальнення досвіду …
protocols-phrase-title-bank = Про матеріали методичної скарбнички
protocols-phrase-title-contest = Про участь у конкурсі
protocols-phrase-title-other = Різне
protocols-phrase-decision-analysis = Визнати роботу МО за навчальний рік задовільною
protocols-phrase-decision-plan = План роботи схвалити та подати на затвердження
protocols-phrase-decision-review = Інформацію про виконання рішень взяти до відома
protocols-phrase-decision-self-education = Затвердити теми самоосвіти
protocols-phrase-decision-diagnosis = Інформацію про результати діагностики взяти до відома
protocols-phrase-decision-control = Інформацію про підсумки контролю взяти до відома
protocols-phrase-decision-young = Клопотати про призначення наставника …
protocols-phrase-decision-experience = Рекомендувати до поширення досвід …
protocols-phrase-decision-bank = Включити до методичної скарбнички …
protocols-phrase-decision-contest = Рекомендувати взяти участь у конкурсі …
protocols-phrase-decision-other = Інформацію взяти до відома
protocols-phrase-decision-assign = Класним керівникам … до …
protocols-phrase-decision-event = Провести відкриту виховну годину …
protocols-phrase-decision-spread = Закріпити наставника …

## The protocol that drafts itself

protocols-draft-heard-report = доповідь «{ $value }»
protocols-draft-heard-message = повідомлення «{ $value }»
protocols-draft-heard-exchange = обмін досвідом «{ $value }»
protocols-draft-heard-master-class = майстер-клас «{ $value }»
protocols-draft-heard-account = звіт «{ $value }»
protocols-draft-heard-information = інформація «{ $value }»
protocols-draft-heard-other = інформація з питання «{ $value }»
protocols-draft-heard-decisions = інформація «{ $value }»
protocols-draft-planned = Питання внесено за планом роботи, рядок { $value }
protocols-draft-attached = Матеріал додається: { $value }
protocols-draft-none-open = відкритих рішень попередніх засідань немає.
protocols-draft-review = { $n ->
    [one] розглянуто { $n } рішення, виконано: { $done }
    [few] розглянуто { $n } рішення, виконано: { $done }
   *[many] розглянуто { $n } рішень, виконано: { $done }
}
protocols-draft-reviewed = { $number } протоколу № { $protocol }: «{ $text }» – { $state }
protocols-draft-decision = { $number } протоколу № { $protocol }
protocols-draft-take-off = Зняти з контролю рішення: { $value }
protocols-draft-keep = Залишити на контролі рішення { $value }
protocols-draft-noted = Інформацію взяти до відома
