# Words that papers print by themselves.

documents-date = { $date } року
documents-date-blank = «___» __________ { $year } року
documents-register-code = Код ЄДРПОУ { $code }
documents-association = Методичне об’єднання
documents-association-short = МО
documents-association-of = методичного об’єднання
