//! Whose register a practice is entered in and who gives the certificate: an association, then perhaps the district.

use time::Date;

use crate::clock::school_year;
use crate::text::{Locale, Value, say_with};

/// A level of recognition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bank {
    /// The piggy-bank of an association; its register begins anew every academic year.
    Association,
    /// The bank of a district; its register begins anew every calendar year.
    District,
}

impl Bank {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Association => "association",
            Self::District => "district",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Association, Self::District].into_iter().find(|bank| bank.code() == code)
    }

    /// Within what the numbers of its register run: «2026/27» or «2026».
    pub fn period(self, day: Date) -> String {
        match self {
            Self::Association => {
                let first = school_year(day);
                format!("{first}/{:02}", (first + 1).rem_euclid(100))
            }
            Self::District => day.year().to_string(),
        }
    }

    /// The number of an entry as it is printed: «КОП-2026/27-017», «МБ-2026-0042».
    pub fn register_number(self, locale: Locale, period: &str, number: i32) -> String {
        let number = match self {
            Self::Association => format!("{number:03}"),
            Self::District => format!("{number:04}"),
        };
        let args = [("value", Value::from(period)), ("other", Value::from(number))];
        say_with(locale, &format!("recognition-register-number-{}", self.code()), &args).into_owned()
    }
}

/// The number of a certificate as it is printed: «С-2026-00117».
pub fn certificate_number(locale: Locale, year: i32, number: i32) -> String {
    let args = [("value", Value::from(year.to_string())), ("other", Value::from(format!("{number:05}")))];
    say_with(locale, "recognition-certificate-number", &args).into_owned()
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn an_association_counts_by_school_years_and_a_district_by_calendar_years() {
        let august = date!(2026 - 08 - 01);

        assert_eq!(Bank::Association.period(august), "2026/27");
        assert_eq!(Bank::Association.period(date!(2026 - 07 - 31)), "2025/26");
        assert_eq!(Bank::District.period(august), "2026");
    }

    #[test]
    fn numbers_are_printed_as_registers_have_them() {
        assert_eq!(Bank::Association.register_number(Locale::Ru, "2025/26", 17), "КОП-2025/26-017");
        assert_eq!(Bank::District.register_number(Locale::Ru, "2026", 42), "МБ-2026-0042");
        assert_eq!(certificate_number(Locale::Ru, 2026, 117), "С-2026-00117");
    }
}
