# Words that papers print by themselves.

documents-date = { $date } г.
documents-date-blank = «___» __________ { $year } г.
documents-register-code = ОКПО { $code }
documents-association = Методическое объединение
documents-association-short = МО
documents-association-of = методического объединения
