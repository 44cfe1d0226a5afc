# Protocols of meetings: their papers, checks, signing, corrections, extracts.

## Words of the paper

protocols-name = ПРОТОКОЛ
protocols-draft-mark = Черновик
protocols-number = № { $value }
protocols-number-blank = № ____
protocols-association-nominative = методическое объединение
protocols-association-genitive = методического объединения
protocols-association-short = МО
protocols-association-other = объединения «{ $value }»
protocols-heading-regular = заседания { $value }
protocols-heading-extraordinary = внеочередного заседания { $value }
protocols-heading-extended = расширенного заседания { $value }
protocols-heading-joint = совместного заседания { $value }
protocols-chair = Председатель – { $value }
protocols-secretary = Секретарь – { $value }
protocols-duty-chair = Председатель
protocols-duty-secretary = Секретарь
protocols-joint = Совместно с: { $value }
protocols-present = Присутствовали: { $present } из { $members }: { $value }
protocols-present-sheet = Присутствовали: { $present } из { $members }, список прилагается (приложение 1)
protocols-from-item = с вопроса { $value }
protocols-absent = Отсутствовали: { $value }
protocols-guests = Приглашённые: { $value }
protocols-theme = Тема: { $value }
protocols-form = Форма проведения: { $value }
protocols-place = Место проведения: { $value }
protocols-begins = Начало: { $value }
protocols-ends = Окончание: { $value }
protocols-mode-remote = Заседание проведено дистанционно
protocols-mode-mixed = Часть участников присутствовала дистанционно
protocols-quorum = Кворум имеется
protocols-no-quorum = Кворум отсутствует, решения носят рекомендательный характер
protocols-agenda = ПОВЕСТКА ДНЯ
protocols-speaker-report = Доклад: { $value }
protocols-speaker-message = Сообщение: { $value }
protocols-speaker-exchange = Обмен опытом: { $value }
protocols-speaker-master-class = Мастер-класс: { $value }
protocols-speaker-account = Отчёт: { $value }
protocols-speaker-information = Информация: { $value }
protocols-speaker-other = Докладывает: { $value }
protocols-speaker-decisions = Информация: { $value }
protocols-heard = СЛУШАЛИ
protocols-spoke = ВЫСТУПИЛИ
protocols-asked = ВОПРОСЫ И ОТВЕТЫ
protocols-decided-usual = РЕШИЛИ
protocols-decided-resolved = ПОСТАНОВИЛИ
protocols-decided-decided = РЕШИЛИ
protocols-responsible-one = Ответственный: { $value }
protocols-responsible-several = Ответственные: { $value }
protocols-term = Срок: { $value }
protocols-controller = Контроль: { $value }
protocols-vote = Голосовали: «за» – { $for }, «против» – { $against }, «воздержались» – { $abstained }
protocols-vote-unanimous = Голосовали: «за» – { $for }, «против» – { $against }, «воздержались» – { $abstained } (единогласно)
protocols-annex = Приложение { $number }: { $value }
protocols-sheet = Приложение 1
protocols-sheet-of = к протоколу { $number } от { $date }
protocols-sheet-name = Список присутствующих
protocols-sheet-number = №
protocols-sheet-person = Фамилия, инициалы
protocols-sheet-post = Должность
protocols-sheet-signature = Подпись
protocols-correction = Редакция { $value }. Исправление: { $other }
protocols-extract-name = ВЫПИСКА ИЗ ПРОТОКОЛА
protocols-extract-true = Верно

## Phrases that are offered

protocols-phrase-title-analysis = Об анализе работы МО за учебный год
protocols-phrase-title-plan = О плане работы МО на учебный год
protocols-phrase-title-review = О выполнении решений предыдущего заседания
protocols-phrase-title-self-education = О темах самообразования
protocols-phrase-title-diagnosis = О результатах диагностики профессиональных затруднений
protocols-phrase-title-control = Об итогах тематического контроля «…»
protocols-phrase-title-young = О работе с молодыми специалистами
protocols-phrase-title-experience = Об обобщении опыта …
protocols-phrase-title-bank = О материалах методической копилки
protocols-phrase-title-contest = Об участии в конкурсе
protocols-phrase-title-other = Разное
protocols-phrase-decision-analysis = Признать работу МО за учебный год удовлетворительной
protocols-phrase-decision-plan = План работы принять за основу и представить на утверждение
protocols-phrase-decision-review = Информацию о выполнении решений принять к сведению
protocols-phrase-decision-self-education = Утвердить темы самообразования
protocols-phrase-decision-diagnosis = Информацию о результатах диагностики принять к сведению
protocols-phrase-decision-control = Информацию об итогах контроля принять к сведению
protocols-phrase-decision-young = Ходатайствовать перед администрацией о закреплении наставника …
protocols-phrase-decision-experience = Рекомендовать к распространению опыт …
protocols-phrase-decision-bank = Включить в методическую копилку …
protocols-phrase-decision-contest = Рекомендовать принять участие в конкурсе …
protocols-phrase-decision-other = Информацию принять к сведению
protocols-phrase-decision-assign = Классным руководителям … до …
protocols-phrase-decision-event = Провести открытый классный час …
protocols-phrase-decision-spread = Закрепить наставника …

## The protocol that drafts itself

protocols-draft-heard-report = доклад «{ $value }»
protocols-draft-heard-message = сообщение «{ $value }»
protocols-draft-heard-exchange = обмен опытом «{ $value }»
protocols-draft-heard-master-class = мастер-класс «{ $value }»
protocols-draft-heard-account = отчёт «{ $value }»
protocols-draft-heard-information = информация «{ $value }»
protocols-draft-heard-other = информация по вопросу «{ $value }»
protocols-draft-heard-decisions = информация «{ $value }»
protocols-draft-planned = Вопрос внесён по плану работы, строка { $value }
protocols-draft-attached = Материал прилагается: { $value }
protocols-draft-none-open = открытых решений предыдущих заседаний нет.
protocols-draft-review = { $n ->
    [one] рассмотрено { $n } решение, выполнено: { $done }
    [few] рассмотрено { $n } решения, выполнено: { $done }
   *[many] рассмотрено { $n } решений, выполнено: { $done }
}
protocols-draft-reviewed = { $number } протокола № { $protocol }: «{ $text }» – { $state }
protocols-draft-decision = { $number } протокола № { $protocol }
protocols-draft-take-off = Снять с контроля решения: { $value }
protocols-draft-keep = Оставить на контроле решение { $value }
protocols-draft-noted = Информацию принять к сведению
