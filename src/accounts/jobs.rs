//! Letters of accounts. The secret is made when the letter is sent, so that it lies nowhere before; the
//! condition is looked at then, too. The letter and its key stand or fall together.

use serde::{Deserialize, Serialize};
use time::Duration;

use super::model::login;
use super::store::invitations::{self, LETTER_LIFETIME, NewInvitation};
use super::store::users::{self, Addressee};
use crate::access::Reach;
use crate::error::Result;
use crate::ids::InvitationId;
use crate::jobs::{Job, Work};
use crate::mail::Letter;
use crate::text::{Locale, Value, say, say_with};
use crate::web::session::fresh_token;

/// So many letters a person may have asked for within the hour; the rest are not written.
const LETTERS_AN_HOUR: i64 = 3;

/// A link to a new password, for whoever typed this login or mail address. It is asked for in the same way
/// whether there is such an account or not.
#[derive(Serialize, Deserialize)]
pub struct SendReset {
    pub login: String,
    /// Of the portal, as the operator has set it.
    pub origin: String,
}

impl Job for SendReset {
    const KIND: &'static str = "send-reset";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.write(&Reach::default()).await?;
        let Some(found) = users::find_credentials(&mut tx, &login::fold(&self.login), now).await? else { return Ok(()) };
        let Some(person) = users::find_addressee(&mut tx, found.id, now).await? else { return Ok(()) };
        let Some(email) = person.email.clone().filter(|_| person.is_open) else { return Ok(()) };
        if invitations::count_letters(&mut tx, person.id, now - Duration::hours(1)).await? >= LETTERS_AN_HOUR {
            return Ok(());
        }
        let id = InvitationId::fresh();
        let is_first = !person.has_password;
        let new = NewInvitation { id, user: person.id, is_first, made_by: None, lifetime: LETTER_LIFETIME };
        invitations::insert(&mut tx, &new, now).await?;
        let token = fresh_token();
        invitations::add_secret(&mut tx, id, &token).await?;
        let letter = letter("accounts-letter-reset", &person, email, id, &link(&self.origin, &token));
        work.mail.send(&letter).await?;
        tx.commit().await
    }
}

/// The link of an invitation, beside the printed slip.
#[derive(Serialize, Deserialize)]
pub struct SendInvitation {
    pub invitation: InvitationId,
    pub origin: String,
}

impl Job for SendInvitation {
    const KIND: &'static str = "send-invitation";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.write(&Reach::default()).await?;
        let Some(user) = invitations::find_awaited(&mut tx, self.invitation, now).await? else { return Ok(()) };
        let Some(person) = users::find_addressee(&mut tx, user, now).await? else { return Ok(()) };
        let Some(email) = person.email.clone().filter(|_| person.is_open) else { return Ok(()) };
        let token = fresh_token();
        invitations::add_secret(&mut tx, self.invitation, &token).await?;
        let key = if person.has_password { "accounts-letter-code" } else { "accounts-letter-invitation" };
        let letter = letter(key, &person, email, self.invitation, &link(&self.origin, &token));
        work.mail.send(&letter).await?;
        tx.commit().await
    }
}

/// Where a key of an invitation is used.
pub fn link(origin: &str, token: &str) -> String {
    format!("{origin}/invitation/{token}")
}

fn letter(key: &str, person: &Addressee, to: String, id: InvitationId, link: &str) -> Letter {
    let locale = Locale::from_code(&person.locale).unwrap_or_default();
    let args = [
        ("name", Value::from(person.given_name.as_str())),
        ("login", Value::from(person.login.as_str())),
        ("link", Value::from(link)),
        ("portal", Value::from(say(locale, "common-portal-title").into_owned())),
    ];
    Letter {
        to,
        subject: say_with(locale, &format!("{key}-subject"), &args).into_owned(),
        text: say_with(locale, key, &args).into_owned(),
        id: id.to_string(),
    }
}
