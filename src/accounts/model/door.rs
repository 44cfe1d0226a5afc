//! What is typed at the door, and where it leads.

use crate::web::{form, session::Stay};

form! {
    /// Name and password of somebody who wants in.
    pub struct SignInForm { login, password, next, own_computer }
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

    pub fn stay(&self) -> Stay {
        Stay::on(!self.own_computer.is_empty())
    }
}

/// A path within the portal; nothing for an address that leads elsewhere.
pub fn local_path(path: &str) -> Option<&str> {
    let inside = path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\");
    (inside && path.bytes().all(|byte| (0x21..0x7f).contains(&byte))).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_signing_in_one_stays_within_the_portal() {
        assert_eq!(local_path("/practices?q=1"), Some("/practices?q=1"));
        for foreign in ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "practices", "/a\r\nb"] {
            assert_eq!(local_path(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn a_shared_computer_is_assumed_unless_said_otherwise() {
        assert_eq!(SignInForm::default().stay(), Stay::Shared);
        assert_eq!(SignInForm { own_computer: "yes".into(), ..SignInForm::default() }.stay(), Stay::Own);
    }
}
