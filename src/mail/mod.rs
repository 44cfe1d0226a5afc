//! Letters leave here and nowhere else: through the mail server of the settings, or into memory in tests.

use std::sync::{Arc, Mutex};

use anyhow::Context;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

/// A letter of plain text.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
    /// Stable for a letter, so that one sent twice by a repeated job is shown once.
    pub id: String,
}

/// Where letters go.
#[derive(Clone)]
pub struct Mail {
    way: Way,
    from: Mailbox,
}

#[derive(Clone)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// Kept for tests to read.
    Memory(Arc<Mutex<Vec<Letter>>>),
    /// No mail server is set: slips are printed instead.
    Nowhere,
}

impl Mail {
    /// Through the server with this address, or nowhere without one.
    pub fn new(smtp: Option<&str>, from: &str) -> anyhow::Result<Self> {
        let way = match smtp {
            Some(url) => Way::Smtp(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .context("KOPILKA_SMTP is not an address of a mail server")?
                    .build(),
            ),
            None => Way::Nowhere,
        };
        let from = from.parse().context("KOPILKA_MAIL_FROM is not a mail address")?;
        Ok(Self { way, from })
    }

    /// Keeps letters in memory.
    pub fn memory() -> Self {
        let from = Mailbox::new(None, lettre::Address::new("kopilka", "localhost").unwrap_or_else(|_| unreachable!()));
        Self { way: Way::Memory(Arc::default()), from }
    }

    /// Whether letters reach anybody.
    pub fn is_set(&self) -> bool {
        !matches!(self.way, Way::Nowhere)
    }

    /// Letters kept in memory so far.
    pub fn kept(&self) -> Vec<Letter> {
        match &self.way {
            Way::Memory(letters) => letters.lock().map(|letters| letters.clone()).unwrap_or_default(),
            Way::Smtp(_) | Way::Nowhere => Vec::new(),
        }
    }

    pub async fn send(&self, letter: &Letter) -> anyhow::Result<()> {
        match &self.way {
            Way::Nowhere => Ok(()),
            Way::Memory(letters) => {
                if let Ok(mut letters) = letters.lock() {
                    letters.push(letter.clone());
                }
                Ok(())
            }
            Way::Smtp(transport) => {
                let message = Message::builder()
                    .from(self.from.clone())
                    .to(letter.to.parse().context("the recipient's address")?)
                    .subject(letter.subject.clone())
                    .message_id(Some(format!("<{}@{}>", letter.id, self.from.email.domain())))
                    .header(ContentType::TEXT_PLAIN)
                    .body(letter.text.clone())
                    .context("compose the letter")?;
                transport.send(message).await.context("hand the letter to the mail server")?;
                Ok(())
            }
        }
    }
}

/// Whether letters can be addressed so.
pub fn is_address(text: &str) -> bool {
    text.parse::<lettre::Address>().is_ok()
}
