# Words that papers print by themselves.

documents-date = { $date }
documents-date-blank = “___” __________ { $year }
documents-register-code = Register code { $code }
