//! A mail server on this machine: it speaks SMTP (RFC 5321) with TLS and sign-in, keeps what it is
//! given, and refuses, drops or falls silent as it is told.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use super::house::MAIL_PASSWORD;
use super::letterbox::Part;

/// The name of the account at the server.
pub(crate) const USER: &str = "samsvar";

/// What the server does with the mail whose sender it has just been told; the first is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Takes it.
    Take,
    /// Says that the recipient is unknown.
    RefuseRecipient,
    /// Reads it and then says that it is not taken now.
    RefuseMail,
    /// Is gone before the mail comes.
    DropBefore,
    /// Is gone when the mail has come, without having taken it.
    DropAfter,
    /// Takes it and is gone before it says so.
    TakeAndDrop,
    /// Takes it and never says anything again.
    TakeAndFallSilent,
}

/// How the way to the server is guarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// Not at all.
    None,
    /// TLS after STARTTLS, and sign-in.
    StartTls,
    /// TLS from the first byte, and sign-in.
    Tls,
}

/// The server. It ends with the test's runtime.
pub(crate) struct MailServer {
    address: SocketAddr,
    guard: Guard,
    shared: Arc<Shared>,
}

struct Shared {
    guard: Guard,
    tls: TlsAcceptor,
    authority: String,
    manner: Box<dyn Fn(usize) -> Manner + Send + Sync>,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    announced: usize,
    connections: usize,
    mailbox: Vec<Received>,
}

/// A mail that the server took.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// The recipient on the envelope.
    pub(crate) to: String,
    /// Whether it came by TLS from somebody who had signed in.
    pub(crate) is_guarded: bool,
    /// The mail itself.
    pub(crate) mail: Part,
}

impl Received {
    pub(crate) fn message_id(&self) -> String {
        self.mail.header("message-id")
    }
}

impl MailServer {
    /// A server that takes everything.
    pub(crate) async fn start(guard: Guard) -> Self {
        Self::with_manner(guard, |_| Manner::Take).await
    }

    /// A server that does this with the first, second, … mail that is announced to it.
    pub(crate) async fn with_manner(
        guard: Guard,
        manner: impl Fn(usize) -> Manner + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self::on(listener, guard, manner)
    }

    /// The same on a listener that is there already.
    pub(crate) fn on(
        listener: TcpListener,
        guard: Guard,
        manner: impl Fn(usize) -> Manner + Send + Sync + 'static,
    ) -> Self {
        let key = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let private = PrivatePkcs8KeyDer::from(key.signing_key.serialize_der());
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![key.cert.der().clone()], PrivateKeyDer::Pkcs8(private))
            .unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            guard,
            tls: TlsAcceptor::from(Arc::new(config)),
            authority: key.cert.pem(),
            manner: Box::new(manner),
            seen: Mutex::default(),
        });
        let serving = Arc::clone(&shared);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serving.seen.lock().unwrap().connections += 1;
                tokio::spawn(greet(stream, Arc::clone(&serving)));
            }
        });
        Self {
            address,
            guard,
            shared,
        }
    }

    /// The setting `smtp`. Certificates name no numbers, so with TLS it is this machine's name.
    pub(crate) fn setting(&self) -> String {
        let port = self.address.port();
        match self.guard {
            Guard::None => format!("smtp+plain://127.0.0.1:{port}"),
            Guard::StartTls => format!("smtp://localhost:{port}"),
            Guard::Tls => format!("smtps://localhost:{port}"),
        }
    }

    /// Puts the certificate into a file.
    pub(crate) fn authority(&self, folder: &Path) -> PathBuf {
        let file = folder.join("authority.pem");
        std::fs::write(&file, &self.shared.authority).unwrap();
        file
    }

    /// What was taken so far.
    pub(crate) fn mailbox(&self) -> Vec<Received> {
        self.shared.seen.lock().unwrap().mailbox.clone()
    }

    /// How many mails were announced so far.
    pub(crate) fn announced(&self) -> usize {
        self.shared.seen.lock().unwrap().announced
    }

    /// How often somebody came so far.
    pub(crate) fn connections(&self) -> usize {
        self.shared.seen.lock().unwrap().connections
    }
}

/// What came of a conversation.
enum End {
    Done,
    StartTls,
}

async fn greet(stream: TcpStream, shared: Arc<Shared>) {
    // A client that is gone ends the conversation; the test looks at the mailbox.
    let _ = match shared.guard {
        Guard::Tls => match shared.tls.accept(stream).await {
            Ok(stream) => talk(BufReader::new(stream), &shared, true, true).await,
            Err(error) => Err(error),
        },
        Guard::None | Guard::StartTls => {
            let mut stream = BufReader::new(stream);
            match talk(&mut stream, &shared, true, false).await {
                Ok(End::StartTls) => match shared.tls.accept(stream.into_inner()).await {
                    Ok(stream) => talk(BufReader::new(stream), &shared, false, true).await,
                    Err(error) => Err(error),
                },
                ended => ended,
            }
        }
    };
}

async fn talk(
    mut stream: impl AsyncBufReadExt + AsyncWriteExt + Unpin,
    shared: &Shared,
    greets: bool,
    has_tls: bool,
) -> std::io::Result<End> {
    let mut manner = Manner::Take;
    let mut recipient = String::new();
    let mut is_guarded = false;
    if greets {
        stream.write_all(b"220 localhost\r\n").await?;
    }
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(End::Done);
        }
        let line = line.trim_end();
        let verb = line.split(' ').next().unwrap_or_default().to_uppercase();
        let must_sign_in = shared.guard != Guard::None && !is_guarded;
        let answer: &str = match verb.as_str() {
            "EHLO" if has_tls => "250-localhost\r\n250 AUTH PLAIN LOGIN",
            "EHLO" if shared.guard == Guard::StartTls => "250-localhost\r\n250 STARTTLS",
            "EHLO" | "RSET" => "250 localhost",
            "STARTTLS" => {
                stream.write_all(b"220 go on\r\n").await?;
                return Ok(End::StartTls);
            }
            "AUTH" => {
                let word = line.rsplit(' ').next().unwrap_or_default();
                let right = format!("\0{USER}\0{MAIL_PASSWORD}");
                is_guarded = has_tls && STANDARD.decode(word).unwrap() == right.as_bytes();
                if is_guarded { "235 welcome" } else { "535 no" }
            }
            "MAIL" if must_sign_in => "530 sign in first",
            "MAIL" => {
                let mut seen = shared.seen.lock().unwrap();
                manner = (shared.manner)(seen.announced);
                seen.announced += 1;
                "250 ok"
            }
            "RCPT" if manner == Manner::RefuseRecipient => "550 nobody here",
            "RCPT" => {
                recipient = line.split(['<', '>']).nth(1).unwrap().to_owned();
                "250 ok"
            }
            "DATA" if manner == Manner::DropBefore => return Ok(End::Done),
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                let text = read_mail(&mut stream).await?;
                match manner {
                    Manner::DropAfter => return Ok(End::Done),
                    Manner::RefuseMail => "451 not now",
                    _ => {
                        let received = Received {
                            to: recipient.clone(),
                            is_guarded,
                            mail: Part::parse(&text),
                        };
                        shared.seen.lock().unwrap().mailbox.push(received);
                        match manner {
                            Manner::TakeAndDrop => return Ok(End::Done),
                            Manner::TakeAndFallSilent => std::future::pending().await,
                            _ => "250 taken",
                        }
                    }
                }
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n").await?;
                return Ok(End::Done);
            }
            _ => "500 what?",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        stream.flush().await?;
    }
}

async fn read_mail(stream: &mut (impl AsyncBufReadExt + Unpin)) -> std::io::Result<String> {
    let mut mail = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == ".\r\n" {
            return Ok(mail);
        }
        mail.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
