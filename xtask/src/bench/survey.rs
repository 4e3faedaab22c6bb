//! Whole surveys, as a participant's browser without scripts asks for them: every page and every
//! form, no style sheets.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use tokio::task::JoinSet;

use super::client::{Answer, Connection, get_request, post_request};
use super::load::Stopwatch;
use super::server::Demo;

/// The request for the first question, with the cookie of somebody who has typed the code.
pub(super) async fn first_question(demo: &Demo) -> Result<Vec<u8>> {
    let mut person = Person::arrive(demo).await?;
    person.walk_until(|path| path.contains("/q/")).await?;
    Ok(get_request(&person.path, Some(&person.cookie)))
}

/// How many surveys a second are completed by so many people at the same time.
pub(super) async fn complete(demo: &Demo, people: usize, during: Duration) -> Result<f64> {
    let start = Stopwatch::start();
    let mut tasks = JoinSet::new();
    for _ in 0..people {
        let (address, code) = (demo.address, demo.code.clone());
        tasks.spawn(async move {
            let mut done = 0_u32;
            let mut connection = Connection::open(address).await?;
            while start.elapsed() < during {
                let mut person = Person::with(connection, &code).await?;
                person.walk_until(|path| path.ends_with("/thanks")).await?;
                connection = person.connection;
                done += 1;
            }
            anyhow::Ok(done)
        });
    }
    let mut done = 0;
    while let Some(finished) = tasks.join_next().await {
        done += finished??;
    }
    Ok(f64::from(done) / start.elapsed().as_secs_f64())
}

struct Person {
    connection: Connection,
    cookie: String,
    path: String,
}

impl Person {
    async fn arrive(demo: &Demo) -> Result<Self> {
        Self::with(Connection::open(demo.address).await?, &demo.code).await
    }

    /// Chooser, welcome, and the code.
    async fn with(mut connection: Connection, code: &str) -> Result<Self> {
        for path in ["/", "/nb", "/nb/code"] {
            let answer = connection.send(&get_request(path, None)).await?;
            ensure!(answer.status == 200, "{path}: status {}", answer.status);
        }
        let mut person = Self {
            connection,
            cookie: String::new(),
            path: "/nb/code".to_owned(),
        };
        person.post("/nb/code", &format!("code={code}")).await?;
        Ok(person)
    }

    /// Goes on from page to page: the first option where there are options.
    async fn walk_until(&mut self, there: impl Fn(&str) -> bool) -> Result<()> {
        loop {
            let request = get_request(&self.path, Some(&self.cookie));
            let answer = self.connection.send(&request).await?;
            ensure!(
                answer.status == 200,
                "{}: status {}",
                self.path,
                answer.status
            );
            if there(&self.path) {
                return Ok(());
            }
            let page = String::from_utf8(answer.body)?;
            let (action, body) = form(&page, &self.path)?;
            self.post(&action, &body).await?;
        }
    }

    async fn post(&mut self, path: &str, body: &str) -> Result<()> {
        let request = post_request(path, &self.cookie, body);
        let answer = self.connection.send(&request).await?;
        ensure!(answer.status == 303, "{path}: status {}", answer.status);
        if let Some(cookie) = cookie(&answer) {
            self.cookie = cookie;
        }
        let onward = answer.header("location").context("no location")?;
        onward.clone_into(&mut self.path);
        Ok(())
    }
}

fn cookie(answer: &Answer) -> Option<String> {
    let set = answer.header("set-cookie")?;
    Some(set.split(';').next()?.to_owned())
}

/// Where the page's form is posted to, and what.
fn form(page: &str, path: &str) -> Result<(String, String)> {
    if let Some(sealed) = between(page, "name=\"sealed\" value=\"", "\"") {
        let send = path.replace("/review", "/send");
        return Ok((send, format!("sealed={sealed}")));
    }
    let option = between(page, "name=\"option\" value=\"", "\"")
        .with_context(|| format!("{path} has no option"))?;
    Ok((path.to_owned(), format!("option={option}&action=next")))
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let start = text.find(before)? + before.len();
    let length = text[start..].find(after)?;
    Some(&text[start..start + length])
}
