//! The papers of recognition: the certificate, the register of a bank, and who gave how much.

pub mod certificate;
pub mod register;
pub mod statement;
