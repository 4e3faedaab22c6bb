//! Speaking SMTP (RFC 5321) step by step, so that it is known how far a mail has come when
//! something goes wrong. lettre knows the words; the order is ours.

use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp::authentication::Mechanism;
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;

use super::carrier::{Security, Server};

/// How long it may take to say goodbye; nothing depends on it.
const GOODBYE: Duration = Duration::from_secs(2);

/// Why a mail was not taken.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// Nobody could be spoken to at all: the mail server is away, or does not know us.
    #[error("the mail server cannot be reached")]
    Away(#[source] Trouble),
    /// The conversation broke off before the mail was handed over.
    #[error("the mail server broke off")]
    BrokenOff(#[source] Trouble),
    /// It was said that this mail is not taken, now or ever.
    #[error("the mail server does not take the mail")]
    Refused(#[source] Trouble),
    /// The mail was handed over, and no answer came.
    #[error("the mail server did not say whether it took the mail")]
    Unsure(#[source] Trouble),
}

/// What happened.
#[derive(Debug, thiserror::Error)]
pub(super) enum Trouble {
    /// The conversation failed.
    #[error(transparent)]
    Smtp(#[from] lettre::transport::smtp::Error),
    /// No answer came in time.
    #[error("no answer came in time")]
    Silence,
    /// The folder could not be written to.
    #[error(transparent)]
    Folder(std::io::Error),
}

impl Refusal {
    pub(super) fn folder(error: std::io::Error) -> Self {
        Self::Away(Trouble::Folder(error))
    }
}

impl Trouble {
    /// Whether the server has said no, rather than nothing.
    fn is_answer(&self) -> bool {
        matches!(self, Self::Smtp(error) if error.status().is_some())
    }
}

/// A conversation with a mail server, begun when there is something to say and again after a fault.
pub(super) struct Connection<'a> {
    server: &'a Server,
    /// The name by which the server is greeted.
    name: &'a str,
    open: Option<Box<AsyncSmtpConnection>>,
}

impl<'a> Connection<'a> {
    pub(super) fn to(server: &'a Server, name: &'a str) -> Self {
        Self {
            server,
            name,
            open: None,
        }
    }

    /// Names sender and recipient, up to the server's word that it waits for the mail.
    pub(super) async fn announce(&mut self, envelope: &Envelope) -> Result<(), Refusal> {
        let patience = self.server.patience;
        let mut open = match self.open.take() {
            Some(open) => open,
            None => Box::new(self.connect().await.map_err(Refusal::Away)?),
        };
        let announce = async {
            let from = envelope.from().cloned();
            soon(patience, open.command(Mail::new(from, Vec::new()))).await?;
            for to in envelope.to() {
                soon(patience, open.command(Rcpt::new(to.clone(), Vec::new()))).await?;
            }
            soon(patience, open.command(Data)).await
        };
        match announce.await {
            Ok(_) => {
                self.open = Some(open);
                Ok(())
            }
            Err(trouble) => {
                let is_answer = trouble.is_answer();
                leave(open).await;
                Err(if is_answer {
                    Refusal::Refused(trouble)
                } else {
                    Refusal::BrokenOff(trouble)
                })
            }
        }
    }

    /// Hands the mail over after it was announced.
    pub(super) async fn hand_over(&mut self, mail: &[u8]) -> Result<(), Refusal> {
        let Some(mut open) = self.open.take() else {
            return Err(Refusal::BrokenOff(Trouble::Silence));
        };
        match soon(self.server.patience, open.message(mail)).await {
            Ok(_) => {
                self.open = Some(open);
                Ok(())
            }
            Err(trouble) if trouble.is_answer() => {
                leave(open).await;
                Err(Refusal::Refused(trouble))
            }
            Err(trouble) => Err(Refusal::Unsure(trouble)),
        }
    }

    pub(super) async fn end(self) {
        if let Some(open) = self.open {
            leave(open).await;
        }
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Trouble> {
        let Server {
            host,
            port,
            security,
            credentials,
            patience,
        } = self.server;
        let name = ClientId::Domain(self.name.to_owned());
        let at_once = match security {
            Security::Tls(tls) => Some(tls.clone()),
            Security::StartTls(_) | Security::Loopback => None,
        };
        let address = (host.as_str(), *port);
        let connecting =
            AsyncSmtpConnection::connect_tokio1(address, Some(*patience), &name, at_once, None);
        let mut open = soon(*patience, connecting).await?;
        if let Security::StartTls(tls) = security {
            let tls: &TlsParameters = tls;
            soon(*patience, open.starttls(tls.clone(), &name)).await?;
        }
        if let Some(credentials) = credentials {
            let mechanisms = [Mechanism::Plain, Mechanism::Login];
            soon(*patience, open.auth(&mechanisms, credentials)).await?;
        }
        Ok(open)
    }
}

/// The outcome, if it comes in time.
async fn soon<T>(
    patience: Duration,
    saying: impl Future<Output = Result<T, lettre::transport::smtp::Error>>,
) -> Result<T, Trouble> {
    match tokio::time::timeout(patience, saying).await {
        Ok(outcome) => Ok(outcome?),
        Err(_) => Err(Trouble::Silence),
    }
}

async fn leave(mut open: Box<AsyncSmtpConnection>) {
    // Whether the server hears it is of no consequence.
    let _ = tokio::time::timeout(GOODBYE, open.abort()).await;
}
