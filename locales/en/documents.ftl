# Words that papers print by themselves.

documents-date = { $date }
documents-date-blank = “___” __________ { $year }
documents-register-code = Register code { $code }
documents-association = Methodical association
documents-association-short = MA
documents-association-of = of the methodical association
