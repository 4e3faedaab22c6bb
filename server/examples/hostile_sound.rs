//! Looks for files that the sound pipeline cannot bear: takes the real ones of `tests/sound`,
//! changes bytes as a spiteful person or a broken disk would, and prepares what comes of it.
//!
//!     cargo run --release --package server --example hostile_sound -- [SECONDS] [SEED]
//!
//! It stops at the first panic that gets out, at a file that takes more than ten seconds, and when
//! more memory was needed than a clip can ask for; it leaves the file in the temporary folder. At
//! the end it prints what became of all the others. Not part of `./test`: it is to be run for
//! minutes, after a change of the pipeline or of its libraries.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a program that looks for faults: it measures real time, and any failure is its result"
)]

use std::collections::BTreeMap;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use domain::language::Script;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use server::audio::{BitRate, Refusal, prepare};

/// No file may keep a core for longer.
const MOST_TIME: Duration = Duration::from_secs(10);

/// No run may have more in memory: the largest file, three minutes as samples in several copies,
/// and the tables of the decoders.
const MOST_KILOBYTES: usize = 600_000;

/// Numbers that heads of files lie with.
const NUMBERS: [u32; 12] = [
    0,
    1,
    2,
    0x7f,
    0xff,
    0x7fff,
    0xffff,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_fffe,
    0xffff_ffff,
    0x0001_0000,
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let seconds = arguments.next().map_or(10, |text| text.parse().unwrap());
    let seed = arguments.next().map_or(1, |text| text.parse().unwrap());
    let files = files();
    let mut dice = StdRng::seed_from_u64(seed);
    let mut ends: BTreeMap<String, u64> = BTreeMap::new();
    let mut slowest = Duration::ZERO;
    // Panics that the pipeline catches are refusals, and need no story on the terminal.
    std::panic::set_hook(Box::new(|_| ()));
    let start = Instant::now();
    let mut count = 0_u64;
    while start.elapsed() < Duration::from_secs(seconds) {
        let file = hostile(&files, &mut dice);
        let before = worked();
        let end = catch_unwind(|| prepare(&file, "Neste spørsmål", Script::Latn, BitRate::Sample));
        let took = worked().saturating_sub(before);
        slowest = slowest.max(took);
        count += 1;
        let Ok(end) = end else {
            give_up(&file, "a panic got out");
        };
        if took > MOST_TIME {
            give_up(&file, "it took too long");
        }
        if count.is_multiple_of(1000) && most_kilobytes() > MOST_KILOBYTES {
            give_up(
                &file,
                "too much memory was needed, for this file or one of the thousand before",
            );
        }
        *ends.entry(name(end.err().as_ref())).or_default() += 1;
    }
    println!(
        "{count} files, seed {seed}, {:.0?} of work, slowest {slowest:.1?}, {} kB at most",
        worked(),
        most_kilobytes()
    );
    for (end, count) in ends {
        println!("{count:>9}  {end}");
    }
}

/// The real files, good and bad.
fn files() -> Vec<Vec<u8>> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/sound");
    let mut files = Vec::new();
    for folder in ["good", "bad"] {
        for entry in std::fs::read_dir(corpus.join(folder)).unwrap() {
            files.push(std::fs::read(entry.unwrap().path()).unwrap());
        }
    }
    files
}

/// One of the files, changed in one way or several.
fn hostile(files: &[Vec<u8>], dice: &mut StdRng) -> Vec<u8> {
    let mut file = files.choose(dice).unwrap().clone();
    for _ in 0..dice.random_range(1..=8) {
        change(&mut file, files, dice);
    }
    file
}

fn change(file: &mut Vec<u8>, files: &[Vec<u8>], dice: &mut StdRng) {
    if file.is_empty() {
        return;
    }
    // Heads are where files lie, and they are short.
    let within = if dice.random_bool(0.7) {
        file.len().min(600)
    } else {
        file.len()
    };
    let at = dice.random_range(0..within);
    match dice.random_range(0..8) {
        0 => file[at] ^= 1 << dice.random_range(0..8),
        1 => file[at] = dice.random(),
        2 | 3 => {
            let number = *NUMBERS.choose(dice).unwrap();
            let bytes = if dice.random() {
                number.to_le_bytes()
            } else {
                number.to_be_bytes()
            };
            for (place, byte) in file[at..].iter_mut().zip(bytes) {
                *place = byte;
            }
        }
        4 => file.truncate(at),
        5 => {
            let end = (at + dice.random_range(1..200)).min(file.len());
            file.drain(at..end);
        }
        6 => {
            let end = (at + dice.random_range(1..2000)).min(file.len());
            let part = file[at..end].to_vec();
            file.splice(at..at, part);
        }
        _ => {
            let other = files.choose(dice).unwrap();
            let from = dice.random_range(0..other.len());
            let end = (from + dice.random_range(1..5000)).min(other.len());
            file.splice(at..at, other[from..end].iter().copied());
        }
    }
}

/// The name of what became of a file.
fn name(refusal: Option<&Refusal>) -> String {
    match refusal {
        None => "taken".to_owned(),
        Some(Refusal::Undecodable(why)) => format!("undecodable: {why}"),
        Some(other) => {
            let name = format!("{other:?}");
            name.split([' ', '(']).next().unwrap_or_default().to_owned()
        }
    }
}

/// How long this thread has worked; what others do on this machine does not count.
fn worked() -> Duration {
    let status = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(status.split_whitespace().next().unwrap().parse().unwrap())
}

/// The most memory that this process has had.
fn most_kilobytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn give_up(file: &[u8], why: &str) -> ! {
    let path: PathBuf = std::env::temp_dir().join("samsvar-hostile-sound");
    std::fs::write(&path, file).unwrap();
    eprintln!("{why}: {}", path.display());
    std::process::exit(1)
}
