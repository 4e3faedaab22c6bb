//! Hostile clients on raw sockets: slow, large, broken, many. Each is refused or ended in bounded
//! time, and an honest participant beside them notices nothing.

use std::io::{BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, ensure};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use tests::home::Home;
use tests::http::read_response;
use tests::machine::{Stopwatch, is_long};
use tests::participant::{is_thanks, prepare, send};
use tests::script::Script;
use tests::server::Server;

/// How soon a connection that stalls must be ended; the server's own limits are ten seconds.
const STALLED: Duration = Duration::from_secs(20);

/// How soon a request must be ended that never quite stalls.
const DRIPPING: Duration = Duration::from_secs(45);

/// How soon what is plainly wrong must be refused.
const AT_ONCE: Duration = Duration::from_secs(5);

/// How long an honest participant's whole survey, some 35 requests, may take meanwhile.
const HONEST_WAIT: Duration = Duration::from_secs(5);

/// What the process may hold in memory under all this.
const MOST_KILOBYTES: u64 = 200 * 1024;

/// Connections that are opened and then say nothing.
const IDLE: usize = 300;

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
enum End {
    /// With a response of this status.
    Refused(u16),
    /// Without a word.
    Closed,
}

/// Sends the parts with a pause after each, as far as the server takes them, then waits for the
/// end, which must come in time.
fn attack(
    server: SocketAddr,
    parts: &[Vec<u8>],
    pause: Duration,
    limit: Duration,
) -> anyhow::Result<End> {
    let watch = Stopwatch::start();
    let mut stream = TcpStream::connect(server)?;
    stream.set_read_timeout(Some(limit))?;
    stream.set_write_timeout(Some(limit))?;
    for part in parts {
        // The server may have had enough; its answer is read below.
        if stream.write_all(part).is_err() || watch.elapsed() > limit || has_answered(&stream)? {
            break;
        }
        std::thread::sleep(pause);
    }
    let end = match read_response(&mut BufReader::new(&stream)) {
        Ok(response) => End::Refused(response.status),
        Err(_) => End::Closed,
    };
    ensure!(
        watch.elapsed() < limit,
        "the connection lived for {:?}",
        watch.elapsed()
    );
    Ok(end)
}

/// Whether the server has said something, or closed.
fn has_answered(stream: &TcpStream) -> anyhow::Result<bool> {
    stream.set_nonblocking(true)?;
    let answered = match stream.peek(&mut [0]) {
        Ok(_) => true,
        Err(error) => error.kind() != std::io::ErrorKind::WouldBlock,
    };
    stream.set_nonblocking(false)?;
    Ok(answered)
}

/// The same, all of it at once.
fn blurt(server: SocketAddr, bytes: Vec<u8>) -> anyhow::Result<End> {
    attack(server, &[bytes], Duration::ZERO, AT_ONCE)
}

fn stalled_heads_are_cut_off(server: SocketAddr) -> anyhow::Result<()> {
    let stalled = [b"GET / HTTP/1.1\r\nhost: x\r\nx-".to_vec()];
    let end = attack(server, &stalled, Duration::ZERO, STALLED)?;
    ensure!(
        matches!(end, End::Closed | End::Refused(408)),
        "a stalled head: {end:?}"
    );
    Ok(())
}

fn dripping_heads_are_cut_off(server: SocketAddr) -> anyhow::Result<()> {
    let mut dripping = vec![b"GET / HTTP/1.1\r\nx-slow: ".to_vec()];
    dripping.extend(std::iter::repeat_n(b"a".to_vec(), 200));
    let end = attack(server, &dripping, Duration::from_millis(200), STALLED)?;
    ensure!(
        matches!(end, End::Closed | End::Refused(408)),
        "a dripping head: {end:?}"
    );
    Ok(())
}

fn stalled_bodies_are_cut_off(server: SocketAddr) -> anyhow::Result<()> {
    let stalled = [form_head("content-length: 1000"), b"code=12".to_vec()];
    let end = attack(server, &stalled, Duration::ZERO, STALLED)?;
    ensure!(is_refused(&end), "a stalled body: {end:?}");
    Ok(())
}

/// Takes the whole time that a request may take, so at full length alone.
fn dripping_bodies_are_cut_off(server: SocketAddr) -> anyhow::Result<()> {
    if is_long() {
        let mut dripping = vec![form_head("content-length: 1000"), b"code=".to_vec()];
        dripping.extend(std::iter::repeat_n(b"1".to_vec(), 100));
        let end = attack(server, &dripping, Duration::from_secs(1), DRIPPING)?;
        ensure!(is_refused(&end), "a dripping body: {end:?}");
    }
    Ok(())
}

fn floods_of_headers_are_refused(server: SocketAddr) -> anyhow::Result<()> {
    let many = "x-more: a\r\n".repeat(150);
    let long = format!("x-long: {}\r\n", "a".repeat(64 * 1024));
    for head in [many, long] {
        let end = blurt(server, format!("GET / HTTP/1.1\r\n{head}\r\n").into_bytes())?;
        ensure!(
            matches!(end, End::Closed | End::Refused(431)),
            "a flood: {end:?}"
        );
    }
    let long_path = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(64 * 1024));
    let end = blurt(server, long_path.into_bytes())?;
    ensure!(
        matches!(end, End::Closed | End::Refused(414 | 431)),
        "a long path: {end:?}"
    );
    Ok(())
}

fn large_bodies_are_refused(server: SocketAddr) -> anyhow::Result<()> {
    let megabytes = vec![b'a'; 10 << 20];
    let mut told = form_head(&format!("content-length: {}", megabytes.len()));
    told.extend_from_slice(&megabytes);
    let end = blurt(server, told)?;
    ensure!(
        matches!(end, End::Closed | End::Refused(413)),
        "10 MB: {end:?}"
    );
    let mut chunked = form_head("transfer-encoding: chunked");
    chunked.extend_from_slice(format!("{:x}\r\n", megabytes.len()).as_bytes());
    chunked.extend_from_slice(&megabytes);
    let end = blurt(server, chunked)?;
    ensure!(
        matches!(end, End::Closed | End::Refused(413)),
        "10 MB in chunks: {end:?}"
    );
    // With a head alone, nobody has to upload anything to hear the answer.
    let end = blurt(server, form_head("content-length: 10485760"))?;
    ensure!(
        end == End::Refused(413),
        "the announcement of 10 MB: {end:?}"
    );
    Ok(())
}

fn broken_text_is_refused(server: SocketAddr) -> anyhow::Result<()> {
    for body in [
        &b"code=\xff\xfe\xc3"[..],
        b"code=%FF%FE%C3",
        b"code=%ZZ&%",
        b"\0\0\0\0",
    ] {
        let mut request = form_head(&format!("content-length: {}", body.len()));
        request.extend_from_slice(body);
        let end = blurt(server, request)?;
        ensure!(is_refused_by_us(&end), "a form of {body:?}: {end:?}");
    }
    for path in [
        &b"/nb/q/%FF%C3"[..],
        b"/%C3%28",
        b"/nb/q/..%2f..%2fetc",
        b"/k/%00",
    ] {
        let request = [b"GET ", path, b" HTTP/1.1\r\nhost: x\r\n\r\n"].concat();
        let end = blurt(server, request)?;
        ensure!(is_refused_by_us(&end), "the path {path:?}: {end:?}");
    }
    let cookie = b"GET /nb HTTP/1.1\r\nhost: x\r\ncookie: samsvar-draft=\xff\xc3(\x80\r\n\r\n";
    let end = blurt(server, cookie.to_vec())?;
    ensure!(
        matches!(end, End::Refused(200 | 400)),
        "a broken cookie: {end:?}"
    );
    Ok(())
}

fn garbage_is_refused(server: SocketAddr) -> anyhow::Result<()> {
    let mut random = StdRng::seed_from_u64(3);
    for length in [1, 16, 300, 5000, 40_000] {
        let mut garbage = vec![0; length];
        random.fill_bytes(&mut garbage);
        garbage.extend_from_slice(b"\r\n\r\n");
        let end = blurt(server, garbage)?;
        ensure!(
            matches!(end, End::Closed | End::Refused(400 | 431)),
            "garbage: {end:?}"
        );
    }
    for request in [
        "GET / HTTP/9.9\r\n\r\n",
        "POST /nb/code HTTP/1.1\r\ncontent-length: -1\r\n\r\n",
        "POST /nb/code HTTP/1.1\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\naaaaaa",
        "POST /nb/code HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    ] {
        let end = blurt(server, request.into())?;
        ensure!(
            is_refused(&end) || end == End::Refused(400),
            "{request:?}: {end:?}"
        );
    }
    Ok(())
}

fn idle_connections_are_ended(server: SocketAddr) -> anyhow::Result<()> {
    let watch = Stopwatch::start();
    let open = |_| TcpStream::connect(server);
    let idle = (0..IDLE).map(open).collect::<Result<Vec<_>, _>>()?;
    for mut stream in idle {
        let patience = STALLED.saturating_sub(watch.elapsed());
        stream.set_read_timeout(Some(patience.max(Duration::from_millis(1))))?;
        let end = stream.read(&mut [0; 1024]);
        ensure!(
            end.is_ok(),
            "an idle connection is still open after {:?}",
            watch.elapsed()
        );
    }
    Ok(())
}

fn form_head(header: &str) -> Vec<u8> {
    format!(
        "POST /nb/code HTTP/1.1\r\nhost: x\r\n\
         content-type: application/x-www-form-urlencoded\r\n{header}\r\n\r\n"
    )
    .into_bytes()
}

fn is_refused(end: &End) -> bool {
    match end {
        End::Closed => true,
        End::Refused(status) => *status >= 400,
    }
}

/// Refused as a fault of the client's, not of the server's.
fn is_refused_by_us(end: &End) -> bool {
    matches!(end, End::Refused(400..=499))
}

/// An honest participant after another, until told to stop; gives how many.
fn participate(server: &Server, home: &Home, stop: &AtomicBool) -> anyhow::Result<usize> {
    let mut script = Script::new(5)?;
    let mut client = server.client();
    let mut count = 0;
    while !stop.load(Ordering::Relaxed) {
        let scripted = script.draw(1)?.remove(0);
        let watch = Stopwatch::start();
        let sealed = prepare(&mut client, &home.code, &scripted)?;
        let response = send(&mut client, &sealed)?;
        ensure!(
            is_thanks(&response),
            "an honest send gave {}",
            response.status
        );
        ensure!(
            watch.elapsed() < HONEST_WAIT,
            "an honest survey took {:?}",
            watch.elapsed()
        );
        count += 1;
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(count)
}

#[test]
fn hostile_clients_are_refused_and_honest_ones_served_meanwhile() -> anyhow::Result<()> {
    type Attack = fn(SocketAddr) -> anyhow::Result<()>;
    let attacks: [(&str, Attack); 9] = [
        ("stalled heads", stalled_heads_are_cut_off),
        ("dripping heads", dripping_heads_are_cut_off),
        ("stalled bodies", stalled_bodies_are_cut_off),
        ("dripping bodies", dripping_bodies_are_cut_off),
        ("floods of headers", floods_of_headers_are_refused),
        ("large bodies", large_bodies_are_refused),
        ("broken text", broken_text_is_refused),
        ("garbage", garbage_is_refused),
        ("idle connections", idle_connections_are_ended),
    ];
    let home = Home::new()?;
    let server = Server::start(&home)?;
    let stop = AtomicBool::new(false);
    let (outcomes, honest) = std::thread::scope(|scope| {
        let honest = scope.spawn(|| participate(&server, &home, &stop));
        let running: Vec<_> = attacks
            .iter()
            .map(|(name, attack)| (name, scope.spawn(|| attack(server.address))))
            .collect();
        let outcomes: Vec<_> = running
            .into_iter()
            .map(|(name, attack)| (*name, attack.join()))
            .collect();
        stop.store(true, Ordering::Relaxed);
        (outcomes, honest.join())
    });
    for (name, outcome) in outcomes {
        let outcome = outcome.map_err(|_| anyhow::anyhow!("the attack panicked"));
        outcome.flatten().with_context(|| name.to_owned())?;
    }
    let honest = honest
        .map_err(|_| anyhow::anyhow!("the honest client panicked"))
        .flatten()?;
    println!("{honest} honest participants were served meanwhile");
    ensure!(honest >= 5, "only {honest} honest participants were served");
    let memory = server.resident_kilobytes()?;
    println!("the server holds {memory} kB");
    ensure!(memory < MOST_KILOBYTES, "the server holds {memory} kB");
    ensure!(
        home.answers_if_closed_now()?.len() == honest,
        "not exactly the honest answers are there"
    );
    server.stop()
}
