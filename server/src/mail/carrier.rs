//! Who carries mail: a mail server by SMTP, or, until the operator names one, a folder of files.

use std::path::{Path, PathBuf};
use std::time::Duration;

use lettre::Message;
use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, TlsParameters};

use super::smtp::{Connection, Refusal};
use crate::config::Settings;

/// How long the mail server may take for one answer. RFC 5321 would give it minutes; a mail that
/// waits is tried again, and others wait behind it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Who carries mail, and whose name stands on it.
#[derive(Debug)]
pub struct Carrier {
    pub(super) sender: Mailbox,
    /// Stands in ids of messages, and greets mail servers.
    pub(super) host: String,
    way: Way,
}

#[derive(Debug)]
enum Way {
    Folder(PathBuf),
    Smtp(Box<Server>),
}

/// A mail server.
pub(super) struct Server {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) security: Security,
    pub(super) credentials: Option<Credentials>,
    pub(super) patience: Duration,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Server({}:{})", self.host, self.port)
    }
}

/// How the way to a mail server is guarded.
pub(super) enum Security {
    /// TLS from the first byte.
    Tls(TlsParameters),
    /// TLS before anything is said; a server without it is not spoken to.
    StartTls(TlsParameters),
    /// None, which is allowed on this machine alone.
    Loopback,
}

/// Why there is no carrier.
#[derive(Debug, thiserror::Error)]
pub enum CarrierError {
    /// A setting is wrong.
    #[error("{setting}: {why}")]
    Setting {
        /// Which one.
        setting: &'static str,
        /// What is wrong with it.
        why: String,
    },
    /// A file that the settings name cannot be read.
    #[error("{path} cannot be read")]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
}

fn wrong(setting: &'static str, why: impl std::fmt::Display) -> CarrierError {
    let why = why.to_string();
    CarrierError::Setting { setting, why }
}

impl Carrier {
    /// The carrier that the settings name; `password` is the one of the mail server's account.
    pub fn new(settings: &Settings, password: Option<&str>) -> Result<Self, CarrierError> {
        let sender = settings.mail_from.parse::<Mailbox>();
        let way = if settings.smtp.is_empty() {
            Way::Folder(settings.mail_folder.clone())
        } else {
            Way::Smtp(Box::new(Server::new(settings, password)?))
        };
        Ok(Self {
            sender: sender.map_err(|error| wrong("mail_from", error))?,
            host: settings.host().to_owned(),
            way,
        })
    }

    /// The same, giving a mail server no more than this for each answer.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        if let Way::Smtp(server) = &mut self.way {
            server.patience = patience;
        }
        self
    }

    /// Begins a round of mail.
    pub(super) fn round(&self) -> Round<'_> {
        match &self.way {
            Way::Folder(folder) => Round::Folder(folder),
            Way::Smtp(server) => Round::Smtp(Connection::to(server, &self.host)),
        }
    }
}

impl Server {
    fn new(settings: &Settings, password: Option<&str>) -> Result<Self, CarrierError> {
        let (scheme, rest) = settings.smtp.split_once("://").unwrap_or_default();
        let (host, port) = rest.rsplit_once(':').unwrap_or((rest, ""));
        let host = host.trim_matches(['[', ']']);
        let port = port
            .parse()
            .map_err(|_| wrong("smtp", "write it as smtp://HOST:PORT"))?;
        let tls = || -> Result<TlsParameters, CarrierError> {
            let mut tls = TlsParameters::builder(host.to_owned());
            let file = &settings.smtp_ca_file;
            if !file.as_os_str().is_empty() {
                let certificate = Certificate::from_pem(&read(file)?);
                tls = tls.add_root_certificate(certificate.map_err(|e| wrong("smtp_ca_file", e))?);
            }
            tls.build_rustls().map_err(|error| wrong("smtp", error))
        };
        let is_here = || {
            host.parse::<std::net::IpAddr>()
                .is_ok_and(|ip| ip.is_loopback())
        };
        let security = match scheme {
            "smtps" => Security::Tls(tls()?),
            "smtp" => Security::StartTls(tls()?),
            "smtp+plain" if is_here() => Security::Loopback,
            "smtp+plain" => {
                return Err(wrong(
                    "smtp",
                    "without TLS mail goes to 127.0.0.1 or ::1 alone",
                ));
            }
            _ => {
                return Err(wrong(
                    "smtp",
                    "it starts with smtps://, smtp:// or smtp+plain://",
                ));
            }
        };
        let user = &settings.smtp_user;
        let credentials = match password {
            _ if user.is_empty() => None,
            Some(password) => Some(Credentials::new(user.clone(), password.to_owned())),
            None => {
                let file = &settings.smtp_password_file;
                let password = String::from_utf8(read(file)?);
                let password = password.map_err(|error| wrong("smtp_password_file", error))?;
                Some(Credentials::new(user.clone(), password.trim().to_owned()))
            }
        };
        Ok(Self {
            host: host.to_owned(),
            port,
            security,
            credentials,
            patience: PATIENCE,
        })
    }
}

fn read(file: &Path) -> Result<Vec<u8>, CarrierError> {
    std::fs::read(file).map_err(|source| CarrierError::File {
        path: file.to_owned(),
        source,
    })
}

/// Mails carried one after another; a mail server is spoken to once for all of them.
pub(super) enum Round<'a> {
    Folder(&'a Path),
    Smtp(Connection<'a>),
}

impl Round<'_> {
    /// Everything up to the point from which on nobody can be sure: the mail server takes the mail
    /// from us to this recipient.
    pub(super) async fn announce(&mut self, message: &Message) -> Result<(), Refusal> {
        match self {
            Round::Folder(_) => Ok(()),
            Round::Smtp(connection) => connection.announce(message.envelope()).await,
        }
    }

    /// Whether a mail that is handed over may have arrived though nobody said so.
    pub(super) fn can_be_unsure(&self) -> bool {
        matches!(self, Round::Smtp(_))
    }

    /// Hands the mail over.
    pub(super) async fn hand_over(&mut self, id: &str, message: &Message) -> Result<(), Refusal> {
        let bytes = message.formatted();
        match self {
            Round::Folder(folder) => put(folder, id, &bytes).await.map_err(Refusal::folder),
            Round::Smtp(connection) => connection.hand_over(&bytes).await,
        }
    }

    /// Ends the round.
    pub(super) async fn end(self) {
        if let Round::Smtp(connection) = self {
            connection.end().await;
        }
    }
}

/// Writes a mail to a file that is there whole or not at all, and once however often it is written.
async fn put(folder: &Path, id: &str, bytes: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let unfinished = folder.join(format!(".{id}.part"));
    tokio::fs::write(&unfinished, bytes).await?;
    tokio::fs::rename(&unfinished, folder.join(format!("{id}.eml"))).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carrier(change: impl FnOnce(&mut Settings)) -> Result<Carrier, CarrierError> {
        let mut settings = Settings::load(None, std::iter::empty()).unwrap();
        change(&mut settings);
        Carrier::new(&settings, Some("secret"))
    }

    #[test]
    fn a_fresh_machine_puts_mail_into_a_folder() {
        let carrier = carrier(|_| {}).unwrap();
        assert!(matches!(carrier.way, Way::Folder(_)), "{carrier:?}");
    }

    #[test]
    fn mail_leaves_the_machine_by_tls_alone() {
        for good in [
            "smtps://mail.example.no:465",
            "smtp://mail.example.no:587",
            "smtp+plain://127.0.0.1:25",
            "smtp+plain://[::1]:25",
        ] {
            let carrier = carrier(|settings| good.clone_into(&mut settings.smtp));
            assert!(carrier.is_ok(), "{good}: {carrier:?}");
        }
        for bad in [
            "smtp+plain://mail.example.no:25",
            "smtp+plain://192.0.2.1:25",
            "mail.example.no:587",
            "smtp://mail.example.no",
            "http://mail.example.no:80",
        ] {
            let refused = carrier(|settings| bad.clone_into(&mut settings.smtp));
            assert!(
                matches!(refused, Err(CarrierError::Setting { .. })),
                "{bad}"
            );
        }
    }

    #[test]
    fn a_password_is_never_shown() {
        let carrier = carrier(|settings| {
            "smtps://mail.example.no:465".clone_into(&mut settings.smtp);
            "samsvar".clone_into(&mut settings.smtp_user);
        });
        assert!(!format!("{:?}", carrier.unwrap()).contains("secret"));
    }
}
