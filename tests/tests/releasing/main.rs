//! An earlier round from the outside: imported, released, exported. `kill -9` in the midst of a
//! release leaves all of it or nothing, and releasing again gives what would have come (rule B5 of
//! docs/privacy.md).

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, ensure};
use domain::questionnaire::{Kind, Question, Questionnaire};
use serde_json::Value;
use tempfile::TempDir;
use tests::home::{Finished, Home};
use tests::machine::{Stopwatch, sample_or_long, workspace};

mod national;

/// The round.
const WAVE: &str = "2019";

/// Municipalities, counties and the nation, as they are since 2024.
const RELEASES: usize = 357 + 15 + 1;

/// How many answer, and where.
const ANSWERED: [(&str, usize); 5] = [
    ("0301", 90),
    ("3203", 31),
    ("1103", 24),
    ("5605", 10),
    ("1151", 9),
];

/// A folder with a wave to import into, a questionnaire of its own, and the answers.
struct Round {
    home: Home,
    questionnaires: TempDir,
}

impl Round {
    fn new() -> anyhow::Result<Self> {
        Self::on(None)
    }

    /// The same on a PostgreSQL database, if one is named.
    fn on(postgres: Option<&str>) -> anyhow::Result<Self> {
        let questionnaires = TempDir::new()?;
        let text = fs::read_to_string(workspace().join("questionnaires/2023.toml"))?;
        let text = text.replacen("wave = \"2023\"", "wave = \"2019\"", 1);
        fs::write(questionnaires.path().join("2019.toml"), &text)?;
        let mut home = Home::new()?;
        if let Some(url) = postgres {
            home.use_postgres(url);
        }
        let round = Self {
            home,
            questionnaires,
        };
        let created = round.run(&[
            "wave",
            "create",
            "--questionnaire",
            WAVE,
            "--opens",
            "2024-02-01",
            "--closes",
            "2024-03-01",
            "--results-until",
            "2099-01-01",
        ])?;
        ensure!(created.success, "{}", created.said);
        let questionnaire = Questionnaire::parse("2019.toml", &text)?;
        fs::write(round.file(), answers(&questionnaire)?)?;
        Ok(round)
    }

    fn file(&self) -> PathBuf {
        self.questionnaires.path().join("answers.csv")
    }

    fn command(&self, home: &Home, arguments: &[&str]) -> Command {
        let mut command = home.command(arguments);
        command.env("SAMSVAR_QUESTIONNAIRES", self.questionnaires.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> anyhow::Result<Finished> {
        self.run_on(&self.home, arguments)
    }

    fn run_on(&self, home: &Home, arguments: &[&str]) -> anyhow::Result<Finished> {
        let output = self.command(home, arguments).output()?;
        let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
        said.push_str(&String::from_utf8_lossy(&output.stderr));
        Ok(Finished {
            success: output.status.success(),
            said,
        })
    }

    fn import(&self) -> anyhow::Result<Finished> {
        let file = self.file();
        let file = file.to_str().context("the folder has a strange name")?;
        self.run(&["wave", "import-answers", "--wave", WAVE, file])
    }

    /// All that has been released of the round, as the command writes it.
    fn export(&self, home: &Home) -> anyhow::Result<String> {
        let out = home.folder().join("released.jsonl");
        let name = out.to_str().context("the folder has a strange name")?;
        let finished = self.run_on(
            home,
            &[
                "export", "released", "--wave", WAVE, "--format", "jsonl", "--out", name,
            ],
        )?;
        ensure!(finished.success, "{}", finished.said);
        Ok(fs::read_to_string(out)?)
    }
}

const RELEASE: [&str; 4] = ["wave", "release", "--wave", WAVE];

/// Answers to what everybody is asked, different from person to person.
fn answers(questionnaire: &Questionnaire) -> anyhow::Result<String> {
    let mut text = "municipality,language".to_owned();
    for question in questionnaire.questions() {
        write!(text, ",{}", question.key())?;
    }
    text.push('\n');
    for (municipality, count) in ANSWERED {
        for person in 0..count {
            write!(text, "{municipality},nb")?;
            for (index, question) in questionnaire.questions().iter().enumerate() {
                write!(text, ",{}", cell(question, person + index * person / 3))?;
            }
            text.push('\n');
        }
    }
    Ok(text)
}

fn cell(question: &Question, draw: usize) -> String {
    if question.asked_of().is_some() || draw % 11 == 10 {
        return String::new();
    }
    let options: Vec<_> = question
        .options()
        .iter()
        .filter(|option| !option.ends() && !option.exclusive())
        .map(|option| option.key().as_str())
        .collect();
    let first = options[draw % options.len()];
    let second = options[(draw + 1) % options.len()];
    match question.kind() {
        Kind::Multiple { .. } if draw.is_multiple_of(2) => format!("{first}|{second}"),
        _ => first.to_owned(),
    }
}

/// The numbers, scopes and statuses of the lines, each checked to have exactly its keys.
fn parse(lines: &str) -> anyhow::Result<Vec<(u64, String, bool)>> {
    lines
        .lines()
        .map(|line| {
            let value: Value = serde_json::from_str(line)?;
            let object = value.as_object().context("a line is an object")?;
            let mut keys: Vec<_> = object.keys().map(String::as_str).collect();
            keys.sort_unstable();
            ensure!(
                keys == [
                    "base", "group", "options", "question", "release", "scope", "status"
                ],
                "{line}"
            );
            let options = object["options"].as_object().context("options")?;
            for option in options.values() {
                let mut keys: Vec<_> = option.as_object().context("option")?.keys().collect();
                keys.sort_unstable();
                ensure!(keys == ["band", "count", "percent"], "{line}");
            }
            let shown = object["status"] == "shown";
            ensure!(shown || object["status"] == "withheld", "{line}");
            ensure!(shown != options.is_empty(), "{line}");
            ensure!(shown != object["base"].is_null(), "{line}");
            Ok((
                object["release"].as_u64().context("release")?,
                object["scope"].as_str().context("scope")?.to_owned(),
                shown,
            ))
        })
        .collect()
}

#[test]
fn an_earlier_round_is_imported_released_and_exported() -> anyhow::Result<()> {
    let round = Round::new()?;
    let imported = round.import()?;
    ensure!(imported.success, "{}", imported.said);
    assert!(imported.said.contains("164 answers"), "{}", imported.said);
    let again = round.import()?;
    assert!(
        !again.success && again.said.contains("have answers in this wave already"),
        "{}",
        again.said
    );
    // Imported answers are closed; closing finds nothing to do and asks for no key file.
    let closed = round.run(&["wave", "close", "--wave", WAVE])?;
    ensure!(closed.success, "{}", closed.said);
    assert_eq!(round.export(&round.home)?, "");

    let released = round.run(&RELEASE)?;
    ensure!(released.success, "{}", released.said);
    let listed = round.run(&["wave", "list"])?;
    assert!(listed.said.contains("2019\treleased\t"), "{}", listed.said);
    let late = round.import()?;
    assert!(
        !late.success && late.said.contains("have been released"),
        "{}",
        late.said
    );
    let again = round.run(&RELEASE)?;
    assert!(
        !again.success && again.said.contains("released already"),
        "{}",
        again.said
    );

    let lines = parse(&round.export(&round.home)?)?;
    assert!(lines.is_sorted_by_key(|(number, _, _)| *number));
    let mut scopes: Vec<_> = lines.iter().map(|(_, scope, _)| scope.as_str()).collect();
    scopes.dedup();
    assert_eq!(scopes.len(), RELEASES);
    assert_eq!(scopes.last(), Some(&"nation"));
    let shown = |of: &str| lines.iter().any(|(_, scope, shown)| scope == of && *shown);
    for (municipality, count) in ANSWERED {
        assert_eq!(shown(&format!("municipality:{municipality}")), count >= 10);
    }
    assert!(shown("nation") && shown("county:03"));
    Ok(())
}

#[test]
fn a_faulty_file_names_its_rows_and_imports_nothing() -> anyhow::Result<()> {
    let round = Round::new()?;
    let text = fs::read_to_string(round.file())?;
    let mut rows: Vec<_> = text.lines().map(str::to_owned).collect();
    rows[4] = rows[4].replacen("0301", "0300", 1);
    rows[7] = rows[7].replacen(",nb", ",no", 1);
    fs::write(round.file(), rows.join("\r\n"))?;
    let refused = round.import()?;
    assert!(!refused.success);
    for fault in [
        "answers.csv:5: no municipality had the number \"0300\"",
        "answers.csv:8: there is no language \"no\"",
    ] {
        assert!(refused.said.contains(fault), "{}", refused.said);
    }
    fs::write(round.file(), text)?;
    let imported = round.import()?;
    ensure!(imported.success, "{}", imported.said);
    Ok(())
}

#[test]
fn a_questionnaire_that_was_changed_during_the_wave_is_refused() -> anyhow::Result<()> {
    let round = Round::new()?;
    ensure!(round.import()?.success);
    let file = round.questionnaires.path().join("2019.toml");
    let text = fs::read_to_string(&file)?;
    fs::write(&file, format!("{text}\n# One remark more.\n"))?;
    let refused = round.run(&RELEASE)?;
    assert!(
        !refused.success
            && refused
                .said
                .contains("was changed after wave 2019 was created"),
        "{}",
        refused.said
    );
    assert_eq!(round.export(&round.home)?, "");
    fs::write(&file, text)?;
    let released = round.run(&RELEASE)?;
    ensure!(released.success, "{}", released.said);
    Ok(())
}

/// When a release is killed: so long after it was started, or after it began to write.
#[derive(Clone, Copy, Debug)]
enum Moment {
    AfterStart(Duration),
    AfterFirstWrite(Duration),
}

/// Starts a release of a copy; gives it up at the moment, or measures the whole course.
fn release(round: &Round, kill: Option<Moment>) -> anyhow::Result<(Home, Duration, Duration)> {
    let copy = round.home.copy()?;
    let mut command = round.command(&copy, &RELEASE);
    let mut releasing = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let watch = Stopwatch::start();
    if let Some(Moment::AfterStart(delay)) = kill {
        std::thread::sleep(delay);
    } else {
        let written = || fs::metadata(copy.log_file()).is_ok_and(|log| log.len() > 0);
        while !written() && releasing.try_wait()?.is_none() {
            std::thread::sleep(Duration::from_micros(50));
        }
    }
    let to_first_write = watch.elapsed();
    if let Some(Moment::AfterFirstWrite(delay)) = kill {
        std::thread::sleep(delay);
    }
    if kill.is_some() {
        releasing.kill()?;
    }
    releasing.wait()?;
    let rest = watch.elapsed().saturating_sub(to_first_write);
    Ok((copy, to_first_write, rest))
}

#[test]
fn a_killed_release_is_there_whole_or_not_at_all() -> anyhow::Result<()> {
    let round = Round::new()?;
    ensure!(round.import()?.success);
    let (undisturbed, to_first_write, rest) = release(&round, None)?;
    let expected = round.export(&undisturbed)?;
    ensure!(!expected.is_empty(), "nothing was released undisturbed");
    let count = sample_or_long(6, 40);
    let (mut none, mut all) = (0, 0);
    for k in 0..count {
        let moment = if k % 3 == 0 {
            Moment::AfterStart(to_first_write * k / count)
        } else {
            Moment::AfterFirstWrite(rest * k * k / (count * count))
        };
        let (copy, ..) = release(&round, Some(moment))?;
        let left = round.export(&copy)?;
        if left.is_empty() {
            none += 1;
            let finished = round.run_on(&copy, &RELEASE)?;
            ensure!(finished.success, "{moment:?}: {}", finished.said);
        } else {
            all += 1;
        }
        let after = round.export(&copy)?;
        ensure!(
            after == expected,
            "killed {moment:?}, it released otherwise"
        );
    }
    println!("{none} times nothing was left, {all} times all");
    // The first moment lies at the very start.
    assert!(none > 0, "no release was killed in time");
    Ok(())
}
