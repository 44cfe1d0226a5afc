//! The rules of accounts: what a login and a password look like, and how a guesser is slowed down.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use time::Duration;

use crate::web::{Check, Invalid, Problem, form};

/// Passwords are long rather than intricate (NIST SP 800-63B, 3.1.1.2).
pub const PASSWORD_LENGTH: std::ops::RangeInclusive<usize> = 10..=200;

/// Wrong attempts within this time count.
pub const WINDOW: Duration = Duration::minutes(15);
/// So many wrong attempts at one login from one address, then it waits.
pub const PER_LOGIN_AND_ADDRESS: i64 = 10;
/// So many wrong attempts at one login from anywhere, then strangers' addresses wait: the owner, who has
/// signed in from his own before, still gets in.
pub const PER_LOGIN: i64 = 50;
/// So many wrong attempts from one address at any login: a staff room shares one.
pub const PER_ADDRESS: i64 = 100;

form! {
    /// What was typed at the door.
    pub struct SignInForm { login, password, next }
}

impl SignInForm {
    /// The password is never shown again.
    pub fn forget(mut self) -> Self {
        self.password.clear();
        self
    }

    /// Where to go afterwards: a page of this portal.
    pub fn destination(&self) -> &str {
        local_path(&self.next).unwrap_or("/")
    }
}

/// A path within the portal; nothing for an address that leads elsewhere.
pub fn local_path(path: &str) -> Option<&str> {
    let inside = path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\");
    (inside && path.bytes().all(|byte| (0x21..0x7f).contains(&byte))).then_some(path)
}

/// A login as compared: lower case, without blanks around it.
pub fn fold_login(login: &str) -> String {
    login.trim().to_lowercase()
}

form! {
    /// A change of one's own password.
    pub struct PasswordForm { current, password, repeated }
}

impl PasswordForm {
    /// The new password, if both times it is the same and long enough.
    pub fn parse(self) -> Result<(String, String), Invalid<Self>> {
        let mut check = Check::new();
        if self.current.is_empty() {
            check.add("current", Problem::Required);
        }
        check_password(&mut check, &self.password, &self.repeated);
        let taken = (self.current.clone(), self.password.clone());
        check.finish(Self::default(), || taken)
    }
}

/// Judges a new password and its repetition.
pub fn check_password(check: &mut Check, password: &str, repeated: &str) {
    let length = password.chars().count();
    if length < *PASSWORD_LENGTH.start() {
        check.add("password", Problem::TooShort { min: *PASSWORD_LENGTH.start() });
    } else if length > *PASSWORD_LENGTH.end() {
        check.add("password", Problem::TooLong { max: *PASSWORD_LENGTH.end() });
    } else if password != repeated {
        check.add("repeated", Problem::Rule("accounts-passwords-differ"));
    }
}

/// Argon2id with 19 MiB, two passes, one lane (OWASP's least setting for it), in the PHC string form.
pub fn hash(password: &str) -> anyhow::Result<String> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    Ok(hash.map_err(|error| anyhow::anyhow!("hash a password: {error}"))?.to_string())
}

/// Whether the password is the one that was hashed. Without a hash the same time is spent, so that an
/// unknown login cannot be told from a known one.
pub fn verify(password: &str, hash: Option<&str>) -> bool {
    const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$V1v7vJ6Hq2x0wq1cUo4mFq1cUo4mFq1cUo4mFq1cUo4";
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
    fn after_signing_in_one_stays_within_the_portal() {
        assert_eq!(local_path("/practices?q=1"), Some("/practices?q=1"));
        for foreign in ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "practices", "/a\r\nb"] {
            assert_eq!(local_path(foreign), None, "{foreign}");
        }
    }
}
