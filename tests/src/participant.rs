//! A participant at work: code, every question, look-over, send; without scripts, as forms.

use anyhow::{Context, ensure};

use crate::http::{Client, Response};
use crate::script::Scripted;

/// More pages than any path has.
const MOST_PAGES: usize = 200;

/// Answers that the server has sealed for sending, with the draft's cookie.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// The blob of the look-over page.
    pub blob: String,
    /// The draft's cookie at that point.
    pub cookie: String,
}

/// Walks from the code to the look-over, answering as scripted.
pub fn prepare(client: &mut Client, code: &str, scripted: &Scripted) -> anyhow::Result<Sealed> {
    let typed = client.post("/nb/code", "", &format!("code={code}"))?;
    ensure!(typed.status == 303, "the code gave {}", typed.status);
    let mut cookie = typed.cookie().context("no draft was begun")?.to_owned();
    let mut here = "/nb/q/programme".to_owned();
    for _page in 0..MOST_PAGES {
        let Some(question) = here.strip_prefix("/nb/q/") else {
            break;
        };
        let form = match scripted.option(question) {
            Some(option) => format!("option={option}&action=next"),
            None => "action=skip".to_owned(),
        };
        let answered = client.post(&here, &cookie, &form)?;
        ensure!(answered.status == 303, "{here} gave {}", answered.status);
        answered
            .cookie()
            .context("a draft was not kept")?
            .clone_into(&mut cookie);
        answered.location().clone_into(&mut here);
    }
    let look_over = client.get(&here, &cookie)?;
    let blob = look_over.text();
    let blob = blob
        .split_once("name=\"sealed\" value=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .with_context(|| format!("{here} ({}) has nothing to send", look_over.status))?;
    Ok(Sealed {
        blob: blob.0.to_owned(),
        cookie,
    })
}

/// Presses "send".
pub fn send(client: &mut Client, sealed: &Sealed) -> anyhow::Result<Response> {
    let form = format!("sealed={}&action=send", sealed.blob);
    client.post("/nb/send", &sealed.cookie, &form)
}

/// Whether the server said that it has the answers: a redirect to "thanks".
#[must_use]
pub fn is_thanks(response: &Response) -> bool {
    response.status == 303 && response.location() == "/nb/thanks"
}
