//! Addresses of certificates and registers.

use crate::ids::CertificateId;

pub fn show(id: CertificateId) -> String {
    format!("/certificates/{id}")
}
