//! Passwords: long rather than intricate (NIST SP 800-63B, 3.1.1.2), kept as Argon2id hashes.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::web::{Check, Invalid, Problem, form, session::Stay};

const LENGTH: std::ops::RangeInclusive<usize> = 10..=200;

/// What guessers try first among passwords of this length.
const COMMON: &str = include_str!("common_passwords.txt");

form! {
    /// A change of one's own password.
    pub struct PasswordForm { current, password, repeated }
}

impl PasswordForm {
    /// The present password and the new one, if the new one is the same both times and hard to guess.
    pub fn parse(self, login: &str) -> Result<(String, String), Invalid<Self>> {
        let mut check = Check::new();
        if self.current.is_empty() {
            check.add("current", Problem::Required);
        }
        judge(&mut check, &self.password, &self.repeated, login);
        let taken = (self.current, self.password);
        check.finish(Self::default(), || taken)
    }
}

form! {
    /// The first password, or a new one in place of a forgotten one.
    pub struct ChoiceForm { password, repeated, own_computer }
}

impl ChoiceForm {
    pub fn parse(self, login: &str) -> Result<(String, Stay), Invalid<Self>> {
        let mut check = Check::new();
        judge(&mut check, &self.password, &self.repeated, login);
        let stay = Stay::on(!self.own_computer.is_empty());
        let again = Self { own_computer: self.own_computer, ..Self::default() };
        let password = self.password;
        check.finish(again, || (password, stay))
    }
}

fn judge(check: &mut Check, password: &str, repeated: &str, login: &str) {
    let length = password.chars().count();
    let folded = password.to_lowercase();
    let monotonous = folded.chars().all(|sign| folded.starts_with(sign));
    if length == 0 {
        check.add("password", Problem::Required);
    } else if length < *LENGTH.start() {
        check.add("password", Problem::TooShort { min: *LENGTH.start() });
    } else if length > *LENGTH.end() {
        check.add("password", Problem::TooLong { max: *LENGTH.end() });
    } else if monotonous || folded == login || COMMON.lines().any(|common| common == folded) {
        check.add("password", Problem::Rule("accounts-password-common"));
    } else if password != repeated {
        check.add("repeated", Problem::Rule("accounts-passwords-differ"));
    }
}

/// Argon2id with 19 MiB, two passes, one lane (OWASP's least setting for it), in the PHC string form.
pub fn hash(password: &str) -> anyhow::Result<String> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    Ok(hash.map_err(|error| anyhow::anyhow!("hash a password: {error}"))?.to_string())
}

/// The hash of a password that nobody has, made with the settings of `hash`.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$V1v7vJ6Hq2x0wq1cUo4mFq1cUo4mFq1cUo4mFq1cUo4";

/// Whether the password is the one that was hashed. Without a hash the same work is done, so that an
/// unknown login cannot be told from a known one.
pub fn verify(password: &str, hash: Option<&str>) -> bool {
    let Ok(parsed) = PasswordHash::new(hash.unwrap_or(NOBODYS)) else { return false };
    let fits = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
    fits && hash.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_fits_its_own_hash_alone() {
        let hash = hash("весенний дождь 7").unwrap();

        assert!(verify("весенний дождь 7", Some(&hash)));
        assert!(!verify("весенний дождь 8", Some(&hash)));
        assert!(!verify("весенний дождь 7", None));
    }

    #[test]
    fn an_unknown_login_costs_as_much_as_a_known_one() {
        let known = hash("весенний дождь 7").unwrap();
        let (known, nobodys) = (PasswordHash::new(&known).unwrap(), PasswordHash::new(NOBODYS).unwrap());

        assert_eq!((nobodys.algorithm, nobodys.version, &nobodys.params), (known.algorithm, known.version, &known.params));
        assert_eq!(nobodys.salt.map(|salt| salt.len()), known.salt.map(|salt| salt.len()));
        assert_eq!(nobodys.hash.map(|hash| hash.len()), known.hash.map(|hash| hash.len()));
        // The work is really done: the error is «wrong password», not «cannot be computed».
        let error = Argon2::default().verify_password(b"anything", &nobodys).unwrap_err();
        assert_eq!(error, argon2::password_hash::Error::PasswordInvalid);
    }

    #[test]
    fn a_password_that_is_guessed_first_is_refused() {
        let judged = |password: &str| {
            let form = ChoiceForm { password: password.into(), repeated: password.into(), ..ChoiceForm::default() };
            form.parse("primerova.anna").err().and_then(|invalid| invalid.errors.at("password").cloned())
        };

        for common in ["1234567890", "Qwerty12345", "аааааааааааа", "Primerova.Anna"] {
            assert_eq!(judged(common), Some(Problem::Rule("accounts-password-common")), "{common}");
        }
        assert_eq!(judged("короткий"), Some(Problem::TooShort { min: 10 }));
        assert_eq!(judged(""), Some(Problem::Required));
        assert_eq!(judged("весенний дождь"), None);
    }
}
