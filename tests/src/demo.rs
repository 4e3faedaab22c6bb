//! `samsvar demo` as a process: everything on an embedded database, with a way in for each kind of
//! visitor; and a walk through all pages that a visitor can reach.

use std::collections::{BTreeSet, VecDeque};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, ensure};
use serde_json::Value;

use crate::http::{Client, Response};
use crate::machine;
use crate::server::stop;

/// More pages than anybody can reach.
const MOST_PAGES: usize = 5000;

/// The choice of the language in which the tests read the pages of contacts and staff.
const IN_BOKMAL: &str = "samsvar-staff-language=nb";

/// A demo that runs; it is stopped when this is dropped.
#[derive(Debug)]
pub struct Demo {
    child: Child,
    addresses: Value,
    address: SocketAddr,
    folder: PathBuf,
}

/// Who looks at pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Visitor {
    /// Somebody who is not signed in.
    Stranger,
    /// The contact of a municipality with enough answers.
    Contact,
    /// The contact of a municipality with too few.
    SmallContact,
    /// The contact of a municipality that closed early.
    EarlyContact,
    /// The contact of a municipality with just enough answers.
    JustEnoughContact,
    /// The contact of a municipality whose release is held.
    HeldContact,
    /// Somebody who analyses at the directorate.
    Analyst,
    /// Somebody who administers there.
    Administrator,
}

impl Visitor {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Stranger,
        Self::Contact,
        Self::SmallContact,
        Self::EarlyContact,
        Self::JustEnoughContact,
        Self::HeldContact,
        Self::Analyst,
        Self::Administrator,
    ];

    /// The name of the way in among the demo's addresses.
    fn way_in(self) -> Option<&'static str> {
        match self {
            Self::Stranger => None,
            Self::Contact => Some("contact"),
            Self::SmallContact => Some("small_contact"),
            Self::EarlyContact => Some("early_contact"),
            Self::JustEnoughContact => Some("just_enough_contact"),
            Self::HeldContact => Some("held_contact"),
            Self::Analyst => Some("analyst"),
            Self::Administrator => Some("administrator"),
        }
    }

    /// The number of the municipality whose contact it is.
    #[must_use]
    pub fn municipality(self) -> Option<&'static str> {
        match self {
            Self::Contact => Some("3203"),
            Self::SmallContact => Some("1151"),
            Self::EarlyContact => Some("1506"),
            Self::JustEnoughContact => Some("5605"),
            Self::HeldContact => Some("3437"),
            Self::Stranger | Self::Analyst | Self::Administrator => None,
        }
    }
}

/// A page or file that a visitor got.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its address.
    pub path: String,
    /// What came.
    pub response: Response,
}

impl Demo {
    /// Starts a demo that keeps its data in a folder.
    pub fn start(folder: &Path) -> anyhow::Result<Self> {
        let mut child = Command::new(machine::binary()?)
            .args(["demo", "--json", "--port", "0", "--data"])
            .arg(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("the demo does not start")?;
        let mut first = String::new();
        let out = child.stdout.take().context("the demo has no output")?;
        BufReader::new(out).read_line(&mut first)?;
        let addresses: Value = serde_json::from_str(&first)
            .with_context(|| format!("the demo's first line is {first:?}"))?;
        let participant = addresses["participant"].as_str().unwrap_or_default();
        let host = participant.strip_prefix("http://").unwrap_or_default();
        let address = host.trim_end_matches('/').parse();
        let address = address.with_context(|| format!("no address in {participant:?}"))?;
        Ok(Self {
            child,
            addresses,
            address,
            folder: folder.to_owned(),
        })
    }

    /// Everything that was released of a wave, as the command writes it.
    pub fn released(&self, wave: &str) -> anyhow::Result<String> {
        let finished = Command::new(machine::binary()?)
            .arg("--config")
            .arg(self.folder.join("samsvar.toml"))
            .args(["export", "released", "--wave", wave, "--format", "jsonl"])
            .output()
            .context("the released tables cannot be exported")?;
        let said = String::from_utf8_lossy(&finished.stderr);
        ensure!(finished.status.success(), "{said}");
        Ok(String::from_utf8(finished.stdout)?)
    }

    /// Everything that a visitor can reach by links, from the start page and, signed in, from where
    /// signing in leads; once each.
    pub fn walk(&self, visitor: Visitor) -> anyhow::Result<Vec<Found>> {
        let mut client = Client::new(self.address);
        let mut cookie = String::new();
        let mut ahead: VecDeque<String> = ["/", "/kommune", "/analyse", "/admin"]
            .map(str::to_owned)
            .into();
        if let Some(name) = visitor.way_in() {
            let link = self.addresses[name].as_str().unwrap_or_default();
            let path = link.split_once("/demo-sign-in").map(|(_, rest)| rest);
            let path = format!("/demo-sign-in{}", path.context("the demo has no way in")?);
            let signed_in = client.get(&path, "")?;
            let session = signed_in.cookie();
            let session = session.with_context(|| format!("{visitor:?} is not signed in"))?;
            cookie = format!("{session}; {IN_BOKMAL}");
            ahead.push_front(signed_in.location().to_owned());
        }
        let mut known: BTreeSet<String> = ahead.iter().cloned().collect();
        let mut found = Vec::new();
        while let Some(path) = ahead.pop_front() {
            let response = client.get(&path, &cookie)?;
            for link in links(&response) {
                // Whoever follows these is somebody else, or starts all over.
                let leads_away = link.contains("sign-in") || link.starts_with("/demo");
                // Thousands of clips, the same for everybody, and pages of plain text, each of which
                // says from where it was reached.
                let is_more_of_the_same =
                    link.starts_with("/audio/") || link.matches('?').count() > 1;
                if !leads_away && !is_more_of_the_same && known.insert(link.clone()) {
                    ahead.push_back(link);
                }
            }
            found.push(Found { path, response });
            ensure!(found.len() < MOST_PAGES, "there is no end of pages");
        }
        Ok(found)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = stop(&mut self.child);
    }
}

/// The addresses on this server that a response links or redirects to, without their fragments.
fn links(response: &Response) -> BTreeSet<String> {
    let body = response.text();
    let quoted = ["href=\"", "src=\"", "action=\""]
        .into_iter()
        .flat_map(|mark| {
            let pieces = body.split(mark).skip(1);
            pieces.filter_map(|piece| piece.split('"').next())
        });
    quoted
        .chain([response.location()])
        .map(|link| {
            link.split('#')
                .next()
                .unwrap_or_default()
                .replace("&amp;", "&")
        })
        .filter(|link| link.starts_with('/') && !link.starts_with("//"))
        .collect()
}
