//! `kill -9` of the server at every step of handing a mail to a mail server: nothing is lost, and
//! what arrives twice arrives under one Message-ID.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, ensure};
use tests::home::{Home, WAVE};
use tests::machine::wait_for;
use tests::server::Server;

/// Where the mail server stops, for the server to be killed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Connect,
    Sender,
    Recipient,
    Data,
    InTheMail,
    /// The mail has been taken, and nobody was told.
    Taken,
    /// The mail has been taken, and the answer is on its way.
    Answered,
}

const STEPS: [Step; 7] = [
    Step::Connect,
    Step::Sender,
    Step::Recipient,
    Step::Data,
    Step::InTheMail,
    Step::Taken,
    Step::Answered,
];

/// A mail server in a thread of this process.
struct MailServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    reached: Receiver<()>,
}

#[derive(Default)]
struct Shared {
    /// Where to stop, in the mail after this many more.
    stop: Mutex<Option<(Step, usize)>>,
    /// Message-IDs, as often as they came.
    mailbox: Mutex<Vec<String>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl MailServer {
    fn start() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let (sender, reached) = mpsc::channel();
        let serving = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that was killed ends the conversation.
                let _ = serving.talk(stream, &sender);
            }
        });
        Ok(Self {
            address,
            shared,
            reached,
        })
    }

    fn received(&self) -> Vec<String> {
        lock(&self.shared.mailbox).clone()
    }
}

impl Shared {
    /// Whether the conversation stops at this step; the mail's end counts it.
    fn stops(&self, step: Step) -> bool {
        let mut next = lock(&self.stop);
        let is_here = *next == Some((step, 0));
        if is_here {
            *next = None;
        }
        is_here
    }

    fn talk(&self, stream: TcpStream, reached: &Sender<()>) -> anyhow::Result<()> {
        let mut writer = stream.try_clone()?;
        let mut lines = BufReader::new(stream).lines();
        // Says that the step is reached, and waits until the client is gone.
        macro_rules! stop_at {
            ($step:expr) => {
                if self.stops($step) {
                    reached.send(())?;
                    for line in lines.by_ref() {
                        line?;
                    }
                    return Ok(());
                }
            };
        }
        stop_at!(Step::Connect);
        writer.write_all(b"220 localhost\r\n")?;
        while let Some(line) = lines.next() {
            let line = line?;
            match line.split([' ', ':']).next().unwrap_or_default() {
                "MAIL" => stop_at!(Step::Sender),
                "RCPT" => stop_at!(Step::Recipient),
                "DATA" => {
                    stop_at!(Step::Data);
                    writer.write_all(b"354 go on\r\n")?;
                    let mut id = String::new();
                    loop {
                        let line = lines.next().context("the mail has no end")??;
                        if let Some(found) = line.strip_prefix("Message-ID: ") {
                            found.clone_into(&mut id);
                            stop_at!(Step::InTheMail);
                        }
                        if line == "." {
                            break;
                        }
                    }
                    lock(&self.mailbox).push(id);
                    stop_at!(Step::Taken);
                    if lock(&self.stop).is_some_and(|next| next == (Step::Answered, 0)) {
                        writer.write_all(b"250 taken\r\n")?;
                    }
                    stop_at!(Step::Answered);
                    if let Some((_, left)) = lock(&self.stop).as_mut() {
                        *left = left.saturating_sub(1);
                    }
                }
                "QUIT" => {
                    writer.write_all(b"221 bye\r\n")?;
                    return Ok(());
                }
                _ => {}
            }
            writer.write_all(b"250 ok\r\n")?;
        }
        Ok(())
    }
}

/// How many mails wait, as the operator is told.
fn waiting(home: &Home) -> anyhow::Result<String> {
    let said = home.run(&["mail", "status"])?.said;
    let line = said.lines().find_map(|line| line.strip_prefix("waiting\t"));
    Ok(line.context("the outbox is not told of")?.to_owned())
}

#[test]
fn a_killed_server_loses_no_mail_and_sends_none_under_another_name() -> anyhow::Result<()> {
    let home = Home::new()?;
    let mail_server = MailServer::start()?;
    let setting = format!("smtp+plain://{}", mail_server.address);
    let start = || {
        Server::start_with(&home, |mut command| {
            command.env("SAMSVAR_SMTP", &setting);
            command
        })
    };
    let mut queued = 0;
    for step in STEPS {
        let before = mail_server.received().len();
        let send = ["mail", "send", "--letter", "reminder", "--wave", WAVE];
        let finished = home.run(&send)?;
        ensure!(finished.success, "{}", finished.said);
        queued += waiting(&home)?.parse::<usize>()?;

        // The first mail on a connection has a step of its own; the others are in the middle.
        let mails_before = usize::from(step != Step::Connect);
        *lock(&mail_server.shared.stop) = Some((step, mails_before));
        let server = start()?;
        mail_server.reached.recv_timeout(Duration::from_secs(30))?;
        server.kill()?;

        let server = start()?;
        wait_for("the outbox is empty", Duration::from_mins(1), || {
            Ok((waiting(&home)? == "0").then_some(()))
        })?;
        server.stop()?;
        let mut times = BTreeMap::new();
        for id in &mail_server.received()[before..] {
            *times.entry(id.clone()).or_insert(0) += 1;
        }
        let twice = times.values().filter(|times| **times == 2).count();
        println!("{step:?}: {} mails, {twice} of them twice", times.len());
        ensure!(
            times.values().all(|times| *times <= 2),
            "{step:?}: {times:?}"
        );
        let may_be_twice = matches!(step, Step::Taken | Step::Answered);
        ensure!(twice <= usize::from(may_be_twice), "{step:?}: {times:?}");
    }
    let mut all = mail_server.received();
    all.sort_unstable();
    all.dedup();
    ensure!(
        all.len() == queued,
        "{} of {queued} mails arrived",
        all.len()
    );
    Ok(())
}
