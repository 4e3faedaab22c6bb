//! `cargo xtask bench`: starts the demo and measures weight, speed and memory against the budgets
//! of docs/benchmarks.md, printed as a table. It judges nothing and fails on no figure: machines
//! differ, and a timed test is a broken test.

mod client;
mod hello;
mod load;
mod server;
mod survey;
mod weight;

use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use server::Demo;

/// How long each load runs.
const LOAD_FOR: Duration = Duration::from_secs(8);

/// Connections that ask at the same time.
const CONNECTIONS: usize = 64;

/// One row of the table.
struct Row {
    what: String,
    figure: String,
    budget: String,
}

/// Runs all measurements.
///
/// # Errors
/// When the server is not built, or does not answer as it should.
pub(crate) fn run(workspace: &Path) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let rows = runtime.block_on(measure(workspace))?;
    print(&rows);
    Ok(())
}

/// A bare server that says hello, for comparison in the same run.
///
/// # Errors
/// When it cannot listen.
pub(crate) fn hello() -> Result<()> {
    hello::serve()
}

async fn measure(workspace: &Path) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    eprintln!("bench: starting the demo");
    let demo = Demo::start(workspace).await?;
    rows.push(row(
        "start to first answer, demo, empty folder",
        seconds(demo.first_start),
        "2 s",
    ));
    rows.push(row(
        "start to first answer, demo, next time",
        seconds(demo.second_start),
        "2 s",
    ));
    eprintln!("bench: weighing");
    rows.extend(weight::measure(&demo).await?);
    eprintln!("bench: first-question pages, {LOAD_FOR:?}");
    let request = survey::first_question(&demo).await?;
    let pages = load::repeat(demo.address, &request, CONNECTIONS, LOAD_FOR).await?;
    eprintln!("bench: a bare hello, {LOAD_FOR:?}");
    let bare = hello::Hello::start()?;
    let request = client::get_request("/", None);
    let hellos = load::repeat(bare.address, &request, CONNECTIONS, LOAD_FOR).await?;
    rows.push(row("first-question pages a second", whole(pages), "15,000"));
    rows.push(row("bare axum hello a second, same run", whole(hellos), ""));
    rows.push(row(
        "pages as a share of hellos",
        format!("{:.2}", pages / hellos),
        "0.33",
    ));
    eprintln!("bench: complete surveys, {LOAD_FOR:?}");
    let surveys = survey::complete(&demo, CONNECTIONS, LOAD_FOR).await?;
    rows.push(row(
        "complete surveys a second, stored durably",
        whole(surveys),
        "150",
    ));
    rows.push(row(
        "peak memory of the server",
        format!("{} MB", demo.peak_memory()? / 1024),
        "100 MB",
    ));
    Ok(rows)
}

fn row(what: &str, figure: String, budget: &str) -> Row {
    Row {
        what: what.to_owned(),
        figure,
        budget: budget.to_owned(),
    }
}

fn seconds(duration: Duration) -> String {
    format!("{:.2} s", duration.as_secs_f64())
}

fn whole(number: f64) -> String {
    format!("{number:.0}")
}

fn print(rows: &[Row]) {
    let width = rows.iter().map(|row| row.what.len()).max().unwrap_or(0);
    println!(
        "| {:width$} | {:>12} | {:>10} |",
        "what", "figure", "budget"
    );
    println!("| {:-<width$} | {:->12} | {:->10} |", "", "", "");
    for Row {
        what,
        figure,
        budget,
    } in rows
    {
        println!("| {what:width$} | {figure:>12} | {budget:>10} |");
    }
}
