//! The moment of recognition. In the transaction that takes a practice into a bank it gets its number in the register,
//! and each of its authors a certificate; if that transaction is undone, no number is lost.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::model::bank::{Bank, certificate_number};
use super::model::certificate::{Certificate, Credit, Issuer, Subject};
use super::model::held::Held;
use super::store::certificates::{self, NewCertificate};
use super::store::entries::{self, NewEntry};
use super::store::series::{self, Series};
use super::store::{ends, subjects};
use crate::clock::{day_in, zone};
use crate::db::Tx;
use crate::documents::Verification;
use crate::error::{Error, Result};
use crate::ids::{CertificateId, PracticeId, UserId};
use crate::members;
use crate::terms::Terms;

/// A practice that is taken into a bank.
pub struct Taking<'a> {
    pub practice: PracticeId,
    pub bank: Bank,
    /// The protocol or order behind the decision; may be empty.
    pub basis: &'a str,
    pub by: UserId,
    pub at: OffsetDateTime,
}

/// Enters a practice in the register of the bank and certifies that to its authors. A practice is entered once: what was
/// only opened to more readers keeps its number and its certificates.
pub async fn recognise(tx: &mut Tx, taking: &Taking<'_>) -> Result<()> {
    let subject = subjects::find(tx, taking.practice).await?;
    let Some(issuer_id) = issuer_of(&subject, taking.bank) else { return Ok(()) };
    if entries::find(tx, taking.practice, taking.bank).await?.is_some() {
        return Ok(());
    }
    let day = day_in(taking.at, zone(&subject.time_zone));
    let period = taking.bank.period(day);
    let number = series::take(tx, &Series { issuer: issuer_id, book: "register", period: &period }).await?;
    let entry = NewEntry {
        bank: taking.bank,
        issuer: issuer_id,
        period: &period,
        number,
        entered_on: day,
        entered_by: taking.by,
        basis: taking.basis,
    };
    entries::insert(tx, &subject, &entry).await?;
    let issuer = issuer(tx, &subject, taking.bank, issuer_id, day).await?;
    let issuing = Issuing {
        subject: &subject,
        issuer: &issuer,
        issuer_id,
        entry: &taking.bank.register_number(issuer.locale, &period, number),
        basis: taking.basis,
        by: taking.by,
        day,
        at: taking.at,
    };
    for credit in subject.credits() {
        issue(tx, &issuing, &credit, 1).await?;
    }
    Ok(())
}

/// Gives a further certificate, with the names of today and a number of its own, in place of one that was annulled.
pub async fn reissue(tx: &mut Tx, held: &Held, by: UserId, at: OffsetDateTime) -> Result<CertificateId> {
    let subject = subjects::find(tx, held.practice).await?;
    let entered = entries::find(tx, held.practice, held.bank).await?.ok_or(Error::NotFound)?;
    let credit = subject.credits().into_iter().find(|credit| credit.position == held.credit).ok_or(Error::NotFound)?;
    let day = day_in(at, zone(&subject.time_zone));
    let issuer = issuer(tx, &subject, held.bank, held.issuer, day).await?;
    let issuing = Issuing {
        subject: &subject,
        issuer: &issuer,
        issuer_id: held.issuer,
        entry: &held.bank.register_number(issuer.locale, &entered.period, entered.number),
        basis: &entered.basis,
        by,
        day,
        at,
    };
    issue(tx, &issuing, &credit, held.issue + 1).await
}

/// Says on the certificates of a practice that it is no longer in any bank.
pub async fn withdraw(tx: &mut Tx, practice: PracticeId, day: Date) -> Result<()> {
    ends::withdraw(tx, practice, day).await
}

/// Takes that back with the withdrawal itself.
pub async fn restore(tx: &mut Tx, practice: PracticeId) -> Result<()> {
    ends::restore(tx, practice).await
}

/// What the certificates of one practice have in common.
struct Issuing<'a> {
    subject: &'a Subject,
    issuer: &'a Issuer,
    issuer_id: Uuid,
    /// The number in the register, as printed.
    entry: &'a str,
    basis: &'a str,
    by: UserId,
    day: Date,
    at: OffsetDateTime,
}

async fn issue(tx: &mut Tx, issuing: &Issuing<'_>, credit: &Credit, issue: i32) -> Result<CertificateId> {
    let terms = Terms::load(tx, issuing.at).await?;
    let Issuing { subject, issuer, .. } = issuing;
    let year = issuing.day.year();
    let series = Series { issuer: issuing.issuer_id, book: "certificates", period: &year.to_string() };
    let number = series::take(tx, &series).await?;
    let new = NewCertificate {
        code: &Verification::fresh_code(),
        bank: issuer.bank,
        issuer: issuing.issuer_id,
        year,
        number,
        printed: &certificate_number(issuer.locale, year, number),
        credit: credit.position,
        issue,
        by: issuing.by,
        on: issuing.day,
        at: issuing.at,
        certificate: &Certificate::new(subject, credit, issuer, &terms, issuing.entry, issuing.basis),
    };
    certificates::insert(tx, subject, &new).await
}

/// Whose register and whose numbers these are; none for a piece of no association.
fn issuer_of(subject: &Subject, bank: Bank) -> Option<Uuid> {
    match bank {
        Bank::Association => subject.association.map(|association| association.0),
        Bank::District => Some(subject.district.0),
    }
}

async fn issuer(tx: &mut Tx, subject: &Subject, bank: Bank, id: Uuid, day: Date) -> Result<Issuer> {
    let signer = subjects::signer(tx, bank, id, day).await?;
    Ok(match bank {
        Bank::Association => Issuer::association(&members::settings_on(tx, id.into(), day).await?, signer),
        Bank::District => Issuer::district(subject, signer),
    })
}
