//! National figures as files, by the command: refused with a reason, and the same bytes each time and
//! on both databases. What the files say is for the tests of the crate `files`.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, ensure};
use serde_json::Value;
use tests::sql::Sql;

use super::{RELEASE, Round, WAVE};

const FORMATS: [&str; 9] = [
    "csv", "xlsx", "jsonstat", "px", "parquet", "sav", "dta", "ddi", "bundle",
];

impl Round {
    /// The nation's figures in a format, as the command writes them; else what it said.
    fn national(&self, wave: &str, format: &str) -> anyhow::Result<Result<Vec<u8>, String>> {
        let out = self.home.folder().join(format!("national.{format}"));
        let name = out.to_str().context("the folder has a strange name")?;
        let finished = self.run(&[
            "export", "national", "--wave", wave, "--format", format, "--out", name,
        ])?;
        if finished.success {
            let bytes = fs::read(&out)?;
            fs::remove_file(&out)?;
            Ok(Ok(bytes))
        } else {
            ensure!(!out.exists(), "there is a file although the command failed");
            Ok(Err(finished.said))
        }
    }

    /// The nation's figures in all formats.
    fn all_files(&self) -> anyhow::Result<BTreeMap<&'static str, Vec<u8>>> {
        let file = |format| {
            let bytes = self.national(WAVE, format)?;
            Ok((format, bytes.map_err(anyhow::Error::msg)?))
        };
        FORMATS.into_iter().map(file).collect()
    }
}

#[test]
fn national_files_are_the_same_each_time_and_refused_before_the_release() -> anyhow::Result<()> {
    let round = Round::new()?;
    ensure!(round.import()?.success);
    let unknown = round.national("1999", "csv")?;
    assert!(matches!(unknown, Err(said) if said.contains("there is no wave 1999")));
    let early = round.national(WAVE, "csv")?;
    assert!(matches!(early, Err(said) if said.contains("have not been released")));
    let released = round.run(&RELEASE)?;
    ensure!(released.success, "{}", released.said);
    let files = round.all_files()?;
    let again = round.all_files()?;
    for format in FORMATS {
        ensure!(files[format] == again[format], "{format}");
    }
    let csv = std::str::from_utf8(&files["csv"])?;
    let figure = "2019;nation;safety;pressure;all;all;yes;165;31;";
    assert!(csv.contains(figure), "{csv}");
    Ok(())
}

#[test]
fn national_files_are_the_same_on_both_databases() -> anyhow::Result<()> {
    let cluster = std::env::var("SAMSVAR_TEST_POSTGRES")
        .context("SAMSVAR_TEST_POSTGRES is not set: run `./test`, which starts PostgreSQL")?;
    let mut admin = Sql::postgres(&cluster)?;
    admin.execute("DROP DATABASE IF EXISTS samsvar_files")?;
    admin.execute("CREATE DATABASE samsvar_files")?;
    let url = cluster.replacen("/postgres?", "/samsvar_files?", 1);
    ensure!(
        url != cluster,
        "SAMSVAR_TEST_POSTGRES names another database than postgres"
    );
    let files = [None, Some(url.as_str())].map(|postgres| {
        let round = Round::on(postgres)?;
        ensure!(round.import()?.success);
        ensure!(round.run(&RELEASE)?.success);
        round.all_files()
    });
    let [sqlite, postgres] = files;
    let (sqlite, postgres) = (sqlite?, postgres?);
    assert!(sqlite["csv"] == postgres["csv"]);
    // All others name the day of the release, which may be another one after midnight.
    let day = |files: &BTreeMap<_, Vec<u8>>| -> anyhow::Result<Value> {
        let dataset: Value = serde_json::from_slice(&files["jsonstat"])?;
        Ok(dataset["updated"].clone())
    };
    if day(&sqlite)? == day(&postgres)? {
        assert!(sqlite == postgres);
    }
    admin.execute("DROP DATABASE samsvar_files WITH (FORCE)")
}
