//! After scripted submissions in known order, attackers who hold the database, its log, two
//! backups, the server's log and its metrics learn nothing: not what somebody answered while the
//! collection is open, and not whose an answer is once it is closed (rules A1 to A7 of
//! docs/privacy.md). When sealing is switched off they do learn something.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::{Context, ensure};
use tests::attack::traces::Traces;
use tests::attack::{
    Arrival, Evidence, NEWEST, Snapshot, learned, opened, postgres, sealed, sqlite, table,
};
use tests::home::{Home, WAVE};
use tests::http::Client;
use tests::machine::{is_long, sample_or_long, workspace};
use tests::participant::{Sealed, is_thanks, prepare, send};
use tests::script::{Script, Scripted};
use tests::server::Server;
use tests::sql::{Sql, Table};

/// A client that could be told from all others, if anything of it were kept.
const AGENT: &str = "Mozilla/5.0 (Zx81; attackers) Distinctive/77.7";
const ADDRESS: &str = "2001:db8:7777:1234:5678:9abc:def0:4242";
const REFERRER: &str = "https://intranet.example/distinctive-page";
const LANGUAGES: &str = "tlh,x-distinctive;q=0.7";

/// A server with participants sending to it.
struct Survey {
    home: Home,
    server: Server,
    evidence: Evidence,
    /// What participants' devices held when they sent, for the search for traces.
    devices: Vec<Sealed>,
}

impl Survey {
    /// Lets scripted participants send, one after the other, each watched.
    fn hold(home: Home, take: impl Fn(&Home) -> anyhow::Result<Snapshot>) -> anyhow::Result<Self> {
        let server = Server::start_with(&home, |mut command| {
            command.env("SAMSVAR_BEHIND_PROXY", "true");
            command
        })?;
        let script = Script::new(20_231_110)?.draw(sample_or_long(200, 1000))?;
        let mut client = server
            .client()
            .with_header("user-agent", AGENT)
            .with_header("x-forwarded-for", ADDRESS)
            .with_header("referer", REFERRER)
            .with_header("accept-language", LANGUAGES);
        let mut watch = Watch::new(&home)?;
        let mut evidence = Evidence {
            arrivals: Vec::new(),
            before: Vec::new(),
            after: Snapshot::default(),
        };
        let mut devices = Vec::new();
        let count = script.len();
        for (index, scripted) in script.into_iter().enumerate() {
            let (arrival, device) = watch.let_send(&server, &mut client, &home.code, scripted)?;
            evidence.arrivals.push(arrival);
            devices.push(device);
            if [count / 3, count * 2 / 3, count].contains(&(index + 1)) {
                evidence.before.push(take(&home)?);
                println!("{} of {count} have sent; copied the database", index + 1);
            }
        }
        Ok(Self {
            home,
            server,
            evidence,
            devices,
        })
    }

    /// Closes the collection while the server runs, and copies again.
    fn close(&mut self, take: impl Fn(&Home) -> anyhow::Result<Snapshot>) -> anyhow::Result<()> {
        println!("{}", self.home.close()?.trim());
        self.evidence.after = take(&self.home)?;
        let mut stored = self.home.sql()?.answers_sorted()?;
        let mut sent: Vec<_> = self
            .evidence
            .arrivals
            .iter()
            .map(|a| a.scripted.stored.clone())
            .collect();
        sent.sort_unstable();
        stored.sort_unstable();
        ensure!(
            stored == sent,
            "closing did not give the answers that were sent"
        );
        Ok(())
    }

    /// All that could have kept a trace of participants.
    fn everything_kept(&self) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
        let mut files = vec![
            ("the server's log".to_owned(), self.server.log()?),
            ("metrics".to_owned(), self.server.metrics()?.into_bytes()),
        ];
        let snapshots = self.evidence.before.iter().chain([&self.evidence.after]);
        for (number, snapshot) in snapshots.enumerate() {
            for (name, bytes) in &snapshot.files {
                files.push((format!("{name} in copy {number}"), bytes.clone()));
            }
        }
        Ok(files)
    }
}

/// Looks on as each arrives.
struct Watch {
    sql: Sql,
    sealed: BTreeSet<Vec<u8>>,
    drafts: BTreeSet<Vec<u8>>,
    log: usize,
}

impl Watch {
    fn new(home: &Home) -> anyhow::Result<Self> {
        Ok(Self {
            sql: home.sql()?,
            sealed: BTreeSet::new(),
            drafts: BTreeSet::new(),
            log: 0,
        })
    }

    fn let_send(
        &mut self,
        server: &Server,
        client: &mut Client,
        code: &str,
        scripted: Scripted,
    ) -> anyhow::Result<(Arrival, Sealed)> {
        let device = prepare(client, code, &scripted)?;
        let response = send(client, &device)?;
        ensure!(is_thanks(&response), "sending gave {}", response.status);
        let log = server.log()?;
        let arrival = Arrival {
            scripted,
            sealed_key: the_new_one(&mut self.sealed, self.sql.rows(Table::Sealed)?)?,
            draft_key: the_new_one(&mut self.drafts, self.sql.rows(Table::Drafts)?)?,
            log: log[self.log..].to_vec(),
            metrics: server.metrics()?.into_bytes(),
        };
        self.log = log.len();
        Ok((arrival, device))
    }
}

fn the_new_one(
    seen: &mut BTreeSet<Vec<u8>>,
    rows: Vec<(Vec<u8>, Vec<u8>)>,
) -> anyhow::Result<Vec<u8>> {
    let mut new = rows.into_iter().filter(|(key, _)| !seen.contains(key));
    let (key, _) = new.next().context("a send left no row")?;
    ensure!(new.next().is_none(), "a send left more than one row");
    seen.insert(key.clone());
    Ok(key)
}

/// Bytes of participants' devices, addresses and codes.
fn traces_of_participants(survey: &Survey) -> anyhow::Result<Traces> {
    let mut traces = Traces::default();
    traces.add("the agent", AGENT.as_bytes());
    traces.add("the address", ADDRESS.as_bytes());
    traces.add(
        "the address's bytes",
        &ADDRESS.parse::<std::net::Ipv6Addr>()?.octets(),
    );
    traces.add("the peer's address", b"127.0.0.1");
    traces.add("the referrer", REFERRER.as_bytes());
    traces.add("the languages", LANGUAGES.as_bytes());
    let code = &survey.home.code;
    traces.add("the code", code.as_bytes());
    traces.add("the code's number", &code.parse::<u64>()?.to_le_bytes());
    traces.add("the code's number", &code.parse::<u64>()?.to_be_bytes());
    let grouped = [&code[..3], &code[3..6], &code[6..]].join(" ");
    traces.add("the code in groups", grouped.as_bytes());
    for device in &survey.devices {
        let (_, value) = device
            .cookie
            .split_once('=')
            .context("a cookie has no value")?;
        traces.add_base64("a cookie", value)?;
        traces.add_base64("a sealed send", &device.blob)?;
    }
    Ok(traces)
}

/// Bytes of the box, which closing must leave nowhere in database and log.
fn traces_of_the_box(evidence: &Evidence) -> Traces {
    let mut traces = Traces::default();
    for row in &evidence.last_before().sealed {
        traces.add("a sealed answer's key", &row.key);
        traces.add_any_part("a sealed answer", &row.content);
    }
    for row in &evidence.last_before().drafts {
        traces.add("a draft's digest", &row.content);
    }
    traces
}

#[test]
fn attackers_learn_nothing_from_sqlite_its_log_backups_logs_and_metrics() -> anyhow::Result<()> {
    let mut survey = Survey::hold(Home::new()?, sqlite::snapshot)?;
    let key_file = std::fs::read_to_string(survey.home.key_file())?;
    survey.close(sqlite::snapshot)?;
    let evidence = &survey.evidence;

    let order = sealed::order_of_sealed_rows(evidence);
    println!("{}", table(&order));
    let read_log = order.iter().any(|score| {
        score.attacker.contains("first frame in the log") && score.has_learned(order.len())
    });
    assert!(read_log, "these attackers cannot even read a log");

    let mut scores = sealed::scores(evidence);
    scores.extend(opened::scores(evidence));
    println!("{}", table(&scores));
    assert_eq!(learned(&scores), [""; 0], "\n{}", table(&scores));

    let kept = survey.everything_kept()?;
    assert_eq!(traces_of_participants(&survey)?.find(&kept)?, [""; 0]);
    let left = traces_of_the_box(evidence);
    assert!(
        !left.find(&evidence.last_before().files)?.is_empty(),
        "the search finds nothing"
    );
    assert_eq!(left.find(&evidence.after.files)?, [""; 0]);

    let remaining = std::fs::read_to_string(survey.home.key_file())?;
    let destroyed = key_file
        .lines()
        .filter(|line| !remaining.contains(line))
        .count();
    assert_eq!(destroyed, 1, "closing destroys the key of one collection");
    Ok(())
}

#[test]
fn attackers_learn_something_when_sealing_is_switched_off() -> anyhow::Result<()> {
    if !is_long() {
        println!("Left out: it builds the server anew. SAMSVAR_TEST_LONG=1 runs it.");
        return Ok(());
    }
    let target = workspace().join("target/unsealed");
    println!(
        "Building the server without sealing into {}",
        target.display()
    );
    let built = Command::new(env!("CARGO"))
        .current_dir(workspace())
        .args(["build", "--release", "--package", "server"])
        .args([
            "--features",
            "server/unsealed-for-attack-tests",
            "--target-dir",
        ])
        .arg(&target)
        .status()?;
    ensure!(built.success(), "the server without sealing does not build");
    let home = Home::filled_by(target.join("release/samsvar"))?;
    let mut survey = Survey::hold(home, sqlite::snapshot)?;
    survey.close(sqlite::snapshot)?;

    let open = sealed::scores(&survey.evidence);
    println!("{}", table(&open));
    for what in ["a copy after every send; what, by sealed bytes", NEWEST] {
        let has_learned = learned(&open)
            .iter()
            .any(|attacker| attacker.contains(what));
        assert!(
            has_learned,
            "nothing was learned by {what}\n{}",
            table(&open)
        );
    }
    let closed = opened::scores(&survey.evidence);
    println!("{}", table(&closed));
    assert!(!learned(&closed).is_empty(), "\n{}", table(&closed));
    Ok(())
}

/// An instance on PostgreSQL, with the dates, the secret and the codes of a demo.
fn on_postgres(url: &str) -> anyhow::Result<Home> {
    let mut home = Home::new()?;
    let mut demo = home.sql()?;
    let (opens, closes, results_until) = demo.dates()?;
    std::fs::remove_file(home.key_file())?;
    home.use_postgres(url);
    let create = [
        "wave",
        "create",
        "--questionnaire",
        WAVE,
        "--opens",
        &opens,
        "--closes",
        &closes,
        "--results-until",
        &results_until,
    ];
    for command in [
        &create[..],
        &["keys", "new", "--wave", WAVE],
        &["keys", "test", "--wave", WAVE],
    ] {
        let finished = home.run(command)?;
        ensure!(finished.success, "{command:?}: {}", finished.said);
    }
    home.sql()?.take_over_codes(&mut demo)?;
    Ok(home)
}

#[test]
fn attackers_learn_nothing_from_postgresql() -> anyhow::Result<()> {
    let (true, Ok(cluster)) = (is_long(), std::env::var("SAMSVAR_TEST_POSTGRES")) else {
        println!("Left out: SAMSVAR_TEST_LONG=1 with SAMSVAR_TEST_POSTGRES runs it.");
        return Ok(());
    };
    let mut admin = Sql::postgres(&cluster)?;
    admin.execute("DROP DATABASE IF EXISTS samsvar_attackers")?;
    admin.execute("CREATE DATABASE samsvar_attackers")?;
    let url = cluster.replacen("/postgres?", "/samsvar_attackers?", 1);
    ensure!(
        url != cluster,
        "SAMSVAR_TEST_POSTGRES names another database than postgres"
    );
    let home = on_postgres(&url)?;
    let take = |home: &Home| postgres::snapshot(&mut home.sql()?);
    let mut survey = Survey::hold(home, take)?;
    survey.close(take)?;

    let order = sealed::order_of_sealed_rows(&survey.evidence);
    println!("{}", table(&order));
    for place in ["ctid", "xmin"] {
        let reads = order
            .iter()
            .any(|score| score.attacker.ends_with(place) && score.has_learned(order.len()));
        assert!(reads, "these attackers cannot even read {place}");
    }
    let mut scores = sealed::scores(&survey.evidence);
    scores.extend(opened::scores(&survey.evidence));
    println!("{}", table(&scores));
    assert_eq!(learned(&scores), [""; 0], "\n{}", table(&scores));
    let kept = survey.everything_kept()?;
    assert_eq!(traces_of_participants(&survey)?.find(&kept)?, [""; 0]);
    drop(survey);
    admin.execute("DROP DATABASE samsvar_attackers WITH (FORCE)")
}
