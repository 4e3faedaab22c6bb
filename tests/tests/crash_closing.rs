//! `kill -9` in the midst of closing leaves the box or the answers, never half, never both; closing
//! again finishes, and leaves nothing of the box in any byte (rule A4 of docs/privacy.md).

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, ensure};
use tests::attack::traces::Traces;
use tests::home::Home;
use tests::machine::{Stopwatch, sample_or_long};
use tests::participant::{is_thanks, prepare, send};
use tests::script::Script;
use tests::server::Server;
use tests::sql::{Standing, Table};

/// How many sealed answers there are to open.
const ANSWERS: usize = 250;

/// When a closing is killed.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// So long after the command was started.
    AfterStart(Duration),
    /// So long after it began to write to the database's log.
    AfterFirstWrite(Duration),
}

/// How long a closing takes that nobody kills.
#[derive(Clone, Copy, Debug)]
struct Course {
    to_first_write: Duration,
    from_there_to_the_end: Duration,
}

/// A folder with sealed answers, and what must come of it.
struct Prepared {
    home: Home,
    answers: Vec<Vec<u8>>,
    traces: Traces,
}

impl Prepared {
    fn new() -> anyhow::Result<Self> {
        let home = Home::new()?;
        let server = Server::start(&home)?;
        let mut client = server.client();
        let mut answers = Vec::new();
        for scripted in Script::new(4)?.draw(ANSWERS)? {
            let sealed = prepare(&mut client, &home.code, &scripted)?;
            let response = send(&mut client, &sealed)?;
            ensure!(is_thanks(&response), "sending gave {}", response.status);
            answers.push(scripted.stored);
        }
        server.stop()?;
        answers.sort_unstable();
        let mut traces = Traces::default();
        for (key, sealed) in home.sql()?.rows(Table::Sealed)? {
            traces.add("a sealed answer's key", &key);
            traces.add_any_part("a sealed answer", &sealed);
        }
        for (digest, _) in home.sql()?.rows(Table::Drafts)? {
            traces.add("a draft's digest", &digest);
        }
        let found = traces.find(&files(home.folder())?)?;
        ensure!(found.len() >= ANSWERS, "the search finds nothing");
        Ok(Self {
            home,
            answers,
            traces,
        })
    }

    fn box_is_whole(&self) -> Standing {
        let count = i64::try_from(self.answers.len()).unwrap_or(i64::MAX);
        Standing {
            sealed: count,
            drafts: count,
            answers: 0,
            has_box: true,
            closed: false,
            cleaned: false,
        }
    }

    fn answers_are_whole(&self) -> Standing {
        let count = i64::try_from(self.answers.len()).unwrap_or(i64::MAX);
        Standing {
            sealed: 0,
            drafts: 0,
            answers: count,
            has_box: false,
            closed: true,
            cleaned: false,
        }
    }

    /// Closes a copy undisturbed, and measures.
    fn measure(&self) -> anyhow::Result<Course> {
        let copy = self.home.copy()?;
        let mut closing = quiet(copy.command(&Home::closing())).spawn()?;
        let watch = Stopwatch::start();
        while !has_written(&copy) {
            ensure!(closing.try_wait()?.is_none(), "closing wrote nothing");
            std::thread::sleep(Duration::from_micros(50));
        }
        let to_first_write = watch.elapsed();
        ensure!(closing.wait()?.success(), "closing failed");
        Ok(Course {
            to_first_write,
            from_there_to_the_end: watch.elapsed().saturating_sub(to_first_write),
        })
    }

    /// Kills a closing of a copy; gives the copy.
    fn kill_at(&self, moment: Moment) -> anyhow::Result<Home> {
        let copy = self.home.copy()?;
        let mut closing = quiet(copy.command(&Home::closing())).spawn()?;
        let delay = match moment {
            Moment::AfterStart(delay) => delay,
            Moment::AfterFirstWrite(delay) => {
                while !has_written(&copy) && closing.try_wait()?.is_none() {
                    std::thread::sleep(Duration::from_micros(50));
                }
                delay
            }
        };
        std::thread::sleep(delay);
        closing.kill()?;
        closing.wait()?;
        Ok(copy)
    }

    /// What the crash left is whole; gives whether it is the answers.
    fn check_what_is_left(&self, copy: &Home) -> anyhow::Result<bool> {
        // Looked at in a copy of its own, so that closing again meets the crash as it was.
        let look = copy.copy()?;
        let standing = look.sql()?.standing()?;
        if standing == self.box_is_whole() {
            let keys = |home: &Home| fs::read_to_string(home.key_file());
            ensure!(
                keys(copy)? == keys(&self.home)?,
                "the box is there, and its key is not"
            );
            return Ok(false);
        }
        let cleaned = standing.cleaned;
        ensure!(
            standing
                == Standing {
                    cleaned,
                    ..self.answers_are_whole()
                },
            "neither the box nor the answers: {standing:?}"
        );
        Ok(true)
    }

    /// Closing again finishes, whatever was left to do.
    fn check_closing_again(&self, copy: &Home) -> anyhow::Result<()> {
        copy.close()?;
        let mut sql = copy.sql()?;
        let standing = sql.standing()?;
        ensure!(
            standing
                == Standing {
                    cleaned: true,
                    ..self.answers_are_whole()
                },
            "closing again did not finish: {standing:?}"
        );
        ensure!(
            sql.answers_sorted()? == self.answers,
            "the answers are not those that were sent"
        );
        drop(sql);
        let left = self.traces.find(&files(copy.folder())?)?;
        ensure!(left.is_empty(), "traces of the box are left: {left:?}");
        let before = fs::read_to_string(self.home.key_file())?;
        let after = fs::read_to_string(copy.key_file())?;
        let destroyed: Vec<_> = before
            .lines()
            .filter(|line| !after.contains(line))
            .collect();
        ensure!(
            destroyed.len() == 1,
            "{} keys were destroyed",
            destroyed.len()
        );
        let (_, key) = destroyed[0].split_once('=').context("this is no key")?;
        let mut secret = Traces::default();
        secret.add("the destroyed key", key.trim().trim_matches('"').as_bytes());
        let left = secret.find(&files(copy.folder())?)?;
        ensure!(left.is_empty(), "{left:?}");
        Ok(())
    }
}

fn quiet(mut command: Command) -> Command {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// The folder was left by a server that stopped in good order, so its log was empty.
fn has_written(home: &Home) -> bool {
    fs::metadata(home.log_file()).is_ok_and(|log| log.len() > 0)
}

/// All files of a folder, those of its folders included.
fn files(folder: &Path) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push((path.display().to_string(), fs::read(&path)?));
        }
    }
    Ok(found)
}

/// Every fifth moment lies before the first write, where nothing can have happened yet; the others
/// are spread over all that follows, most densely at its beginning, where the one step is taken.
fn moments(course: Course, count: u32) -> Vec<Moment> {
    (0..count)
        .map(|k| {
            if k % 5 == 0 {
                Moment::AfterStart(course.to_first_write * k / count)
            } else {
                Moment::AfterFirstWrite(course.from_there_to_the_end * k * k / (count * count))
            }
        })
        .collect()
}

#[test]
fn a_killed_closing_leaves_the_box_or_the_answers_and_can_be_finished() -> anyhow::Result<()> {
    let prepared = Prepared::new()?;
    let course = prepared.measure()?;
    println!("{course:?}");
    let (mut boxes, mut answers) = (0, 0);
    for moment in moments(course, sample_or_long(10, 50)) {
        let copy = prepared.kill_at(moment)?;
        let opened = prepared
            .check_what_is_left(&copy)
            .with_context(|| format!("killed {moment:?}"))?;
        let left = if opened { "the answers" } else { "the box" };
        println!("killed {moment:?}: {left}");
        *(if opened { &mut answers } else { &mut boxes }) += 1;
        prepared
            .check_closing_again(&copy)
            .with_context(|| format!("closing again after a crash {moment:?}"))?;
    }
    println!("{boxes} times the box was left, {answers} times the answers");
    assert!(
        boxes > 0 && answers > 0,
        "all moments lie on one side of the step"
    );
    Ok(())
}
