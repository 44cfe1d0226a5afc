//! Mail addresses: a person may have one, nobody need.

use crate::mail;
use crate::web::{Check, Invalid, Problem, form};

form! {
    /// A change of one's own address; empty to remove it. The password shows that it is one's own.
    pub struct EmailForm { email, email_password }
}

impl EmailForm {
    /// The new address and the present password.
    pub fn parse(self) -> Result<(Option<String>, String), Invalid<Self>> {
        let mut check = Check::new();
        let email = judge(&mut check, &self.email);
        if self.email_password.is_empty() {
            check.add("email_password", Problem::Required);
        }
        let password = self.email_password.clone();
        check.finish(self.forgetful(), || (email, password))
    }

    /// The same without the password, which is never shown again.
    pub fn forgetful(self) -> Self {
        Self { email_password: String::new(), ..self }
    }
}

/// The address that was typed; nothing where the field was left empty.
pub fn judge(check: &mut Check, typed: &str) -> Option<String> {
    let email = check.line("email", typed, 0..=200);
    if !email.is_empty() && !mail::is_address(&email) {
        check.add("email", Problem::Rule("accounts-email-wrong"));
    }
    (!email.is_empty()).then_some(email)
}
