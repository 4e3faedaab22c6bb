//! `kill -9` of the server in a stream of submissions: whatever it acknowledged is there once,
//! nothing else is there than what was sent, and what was not acknowledged can be sent again.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::time::Duration;

use anyhow::ensure;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use tests::home::Home;
use tests::http::Client;
use tests::machine::{sample_or_long, wait_for};
use tests::participant::{Sealed, is_thanks, prepare, send};
use tests::script::{Script, Scripted};
use tests::server::Server;

/// Submissions in the stream of each round.
const STREAM: usize = 80;

/// Devices that send at the same time.
const DEVICES: usize = 4;

/// One submission and what its device knows of it.
#[derive(Clone, Debug)]
struct Submission {
    scripted: Scripted,
    sealed: Sealed,
    tried: bool,
    acknowledged: bool,
}

/// Prepares submissions: walked to the look-over, not sent.
fn prepare_stream(
    server: &Server,
    home: &Home,
    script: &mut Script,
) -> anyhow::Result<Vec<Submission>> {
    let mut client = server.client();
    let submission = |scripted: Scripted| {
        let sealed = prepare(&mut client, &home.code, &scripted)?;
        Ok(Submission {
            scripted,
            sealed,
            tried: false,
            acknowledged: false,
        })
    };
    script.draw(STREAM)?.into_iter().map(submission).collect()
}

/// Sends until all is sent or the server is gone.
fn send_all(address: SocketAddr, stream: &Mutex<Vec<Submission>>, device: usize) {
    let mut client = Client::new(address);
    for number in (device..STREAM).step_by(DEVICES) {
        let sealed = {
            let mut stream = lock(stream);
            stream[number].tried = true;
            stream[number].sealed.clone()
        };
        match send(&mut client, &sealed) {
            Ok(response) => lock(stream)[number].acknowledged = is_thanks(&response),
            Err(_) => return,
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Streams, and kills the server once `enough` are acknowledged; gives what the devices know.
fn stream_and_kill(
    server: Server,
    stream: Vec<Submission>,
    enough: usize,
) -> anyhow::Result<Vec<Submission>> {
    let stream = Mutex::new(stream);
    let address = server.address;
    std::thread::scope(|scope| {
        for device in 0..DEVICES {
            let stream = &stream;
            scope.spawn(move || send_all(address, stream, device));
        }
        let acknowledged = wait_for(
            "submissions are acknowledged",
            Duration::from_mins(1),
            || {
                let count = lock(&stream).iter().filter(|one| one.acknowledged).count();
                Ok((count >= enough).then_some(()))
            },
        );
        server.kill()?;
        acknowledged
    })?;
    Ok(stream
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner))
}

/// How often each answer would be there if the collection closed now.
fn times_stored(home: &Home) -> anyhow::Result<BTreeMap<Vec<u8>, usize>> {
    let mut times = BTreeMap::new();
    for answer in home.answers_if_closed_now()? {
        *times.entry(answer).or_default() += 1;
    }
    Ok(times)
}

/// Every acknowledged one is there once, and no other than those that were tried.
fn check_after_the_crash(home: &Home, all: &[Submission]) -> anyhow::Result<usize> {
    let stored = times_stored(home)?;
    ensure!(
        stored.values().all(|times| *times == 1),
        "an answer is there twice"
    );
    let is_stored = |one: &Submission| stored.contains_key(&one.scripted.stored);
    ensure!(
        all.iter().filter(|one| one.acknowledged).all(is_stored),
        "an acknowledged answer is lost"
    );
    let tried = all.iter().filter(|one| one.tried && is_stored(one)).count();
    ensure!(tried == stored.len(), "there are answers that nobody sent");
    Ok(stored.len() - all.iter().filter(|one| one.acknowledged).count())
}

/// Sends once more: what was not acknowledged because it must arrive, the rest because a device
/// may do so; all of it is acknowledged.
fn send_again(server: &Server, stream: &mut [Submission]) -> anyhow::Result<()> {
    let mut client = server.client();
    for one in stream {
        let response = send(&mut client, &one.sealed)?;
        ensure!(
            is_thanks(&response),
            "sending again gave {}",
            response.status
        );
        one.tried = true;
        one.acknowledged = true;
    }
    Ok(())
}

#[test]
fn a_killed_server_keeps_what_it_acknowledged_and_takes_the_rest_again() -> anyhow::Result<()> {
    let home = Home::new()?;
    let mut script = Script::new(9)?;
    let mut random = StdRng::seed_from_u64(9);
    let mut all = Vec::new();
    for round in 1..=sample_or_long(4, 20) {
        let server = Server::start(&home)?;
        let stream = prepare_stream(&server, &home, &mut script)?;
        let enough = random.random_range(1..STREAM - DEVICES);
        let before = all.len();
        all.extend(stream_and_kill(server, stream, enough)?);
        let unheard = check_after_the_crash(&home, &all)?;
        let acknowledged = all[before..].iter().filter(|one| one.acknowledged).count();
        println!(
            "round {round}: killed after {acknowledged} of {STREAM} were acknowledged; {unheard} more were stored"
        );

        let server = Server::start(&home)?;
        send_again(&server, &mut all[before..])?;
        server.stop()?;
        let stored = times_stored(&home)?;
        ensure!(
            stored.len() == all.len() && stored.values().all(|times| *times == 1),
            "after sending again {} different answers of {} are there",
            stored.len(),
            all.len()
        );
    }
    Ok(())
}
