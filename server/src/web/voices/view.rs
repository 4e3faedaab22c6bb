//! From what is known of languages and voices to the words of their pages.

use app::pages::municipality::home::StaffLink;
use app::pages::voices::{
    self, ClipList, ClipRow, LanguageRow, Outcome, Switch, Upload, Voice as Page, Voices,
};
use axum::http::StatusCode;
use axum::response::Response;
use domain::language::Language;
use fluent_bundle::FluentValue;

use crate::audio::spoken::Manuscript;
use crate::audio::{Coverage, Origin, Refusal, Standing, Voice};
use crate::collection::offer::Form;
use crate::state::State;
use crate::web::page::{Reading, Scripts, locale, respond};
use crate::web::visitor::Visitor;

/// What came of a form.
pub(super) enum Told {
    /// The recording of this clip is in use.
    Taken(String),
    /// That of this one was refused.
    Refused(String, Refusal),
    /// The form for this one had no file in it.
    NoFile(String),
    /// Somebody else is changing the voice.
    InUse,
    /// The disk or the folder stands in the way.
    NotStored,
}

/// The page of all languages.
pub(super) fn all(state: &State, visitor: &Visitor) -> Response {
    let reading = visitor.reading(state);
    let frame = reading.frame("voices-title");
    let nonce = frame.nonce.clone();
    let mut intro = vec!["voices-intro", "voices-fixed", "voices-synthetic"];
    if state.voices.folder().is_none() {
        intro.push("voices-no-folder");
    }
    let columns = ["language", "texts", "sound", "clips", "minutes"];
    respond(StatusCode::OK, &nonce, Scripts::None, || {
        voices::page(Voices {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("voices-title"),
            intro: intro.into_iter().map(|id| reading.text(id)).collect(),
            columns: columns.map(|column| reading.text(&format!("voices-{column}"))),
            rows: state
                .texts
                .languages()
                .iter()
                .map(|language| row(reading, language))
                .collect(),
        })
    })
}

fn row(reading: Reading<'_>, language: &Language) -> LanguageRow {
    let state = reading.state;
    let voices = state.voices.now();
    let none = Coverage::default();
    let coverage = voices.of(language).map_or(&none, Voice::coverage);
    let fresh: usize = coverage.origins.values().sum();
    let standing = state.standing(language);
    LanguageRow {
        link: StaffLink {
            href: super::address(language),
            label: language.english().to_owned(),
        },
        endonym: language.endonym().to_owned(),
        locale: locale(language),
        texts: texts(reading, language),
        sound: reading.text(standing_message(standing)),
        is_ready: standing.is_offered(state.demo.is_some()),
        clips: reading.texts.text_with(
            "voices-clips-of",
            &[
                ("fresh", FluentValue::from(fresh)),
                ("of", FluentValue::from(coverage.texts)),
            ],
        ),
        minutes: format!("{:.1}", coverage.seconds / 60.0),
    }
}

/// How far the texts of a language have come.
fn texts(reading: Reading<'_>, language: &Language) -> String {
    let Some(coverage) = reading.state.texts.coverage(language) else {
        return reading.text("text-state-none");
    };
    let state = reading.text(&format!("text-state-{}", language.state().as_str()));
    if coverage.stale.is_empty() {
        return state;
    }
    let count = FluentValue::from(coverage.stale.len());
    reading.texts.text_with(
        "text-state-stale",
        &[("state", FluentValue::from(state)), ("count", count)],
    )
}

fn standing_message(standing: Standing) -> &'static str {
    match standing {
        Standing::NoTexts => "standing-no-texts",
        Standing::TextOnly => "standing-text-only",
        Standing::Incomplete => "standing-incomplete",
        Standing::NotAllowed => "standing-not-allowed",
        Standing::Allowed => "standing-allowed",
        Standing::Recorded => "standing-recorded",
    }
}

/// The page of one voice, with what came of a form.
pub(super) fn one(
    state: &State,
    visitor: &Visitor,
    language: &Language,
    status: StatusCode,
    told: Option<Told>,
) -> Response {
    let reading = visitor.reading(state);
    let name = [("language", FluentValue::from(language.endonym()))];
    let heading = reading.texts.text_with("voice-title", &name);
    let frame = reading.frame_titled(&heading);
    let nonce = frame.nonce.clone();
    let manuscript = Manuscript::of(&state.texts, language);
    let chosen = told.as_ref().and_then(|told| match told {
        Told::Refused(clip, _) | Told::NoFile(clip) => Some(clip.clone()),
        Told::Taken(_) | Told::InUse | Told::NotStored => None,
    });
    let lists = lists(reading, language, &manuscript);
    respond(status, &nonce, Scripts::None, || {
        voices::voice_page(Page {
            frame,
            bar: visitor.bar(reading),
            back: StaffLink {
                href: "/admin/voices".to_owned(),
                label: reading.text("voices-back"),
            },
            heading,
            states: states(reading, language),
            outcome: told.map(|told| outcome(reading, told)),
            switch: switch(reading, language),
            upload: state
                .voices
                .folder()
                .map(|_| upload(reading, language, manuscript, chosen)),
            lists,
        })
    })
}

/// How the language stands, in sentences.
fn states(reading: Reading<'_>, language: &Language) -> Vec<String> {
    let state = reading.state;
    let mut states = vec![
        texts(reading, language),
        reading.text(standing_message(state.standing(language))),
    ];
    let offered = state
        .offers
        .on(state.today(), |offer| offer.form(language.id()));
    states.extend(offered.map(|form| {
        reading.text(match form {
            Some(Form::Sound) => "voice-offered-sound",
            Some(Form::Text) => "voice-offered-text",
            None => "voice-offered-not",
        })
    }));
    let voices = state.voices.now();
    let origins = voices.of(language).map(|voice| &voice.coverage().origins);
    states.extend(origins.into_iter().flatten().map(|(origin, count)| {
        let id = format!("origin-{}-count", origin.as_str());
        let count = [("count", FluentValue::from(*count))];
        reading.texts.text_with(&id, &count)
    }));
    states
}

fn switch(reading: Reading<'_>, language: &Language) -> Switch {
    let is_on = reading.state.voices.now().is_text_only(language);
    let (value, explanation, label) = if is_on {
        ("no", "text-only-explain-on", "text-only-unset")
    } else {
        ("yes", "text-only-explain-off", "text-only-set")
    };
    Switch {
        action: format!("{}/text-only", super::address(language)),
        value,
        explanation: reading.text(explanation),
        label: reading.text(label),
    }
}

fn upload(
    reading: Reading<'_>,
    language: &Language,
    manuscript: Manuscript,
    chosen: Option<String>,
) -> Upload {
    Upload {
        action: format!("{}/clip", super::address(language)),
        heading: reading.text("upload-title"),
        explanation: reading.text("upload-explain"),
        clip: reading.text("upload-clip"),
        clips: manuscript.texts.into_iter().collect(),
        chosen,
        file: reading.text("upload-file"),
        label: reading.text("upload-send"),
    }
}

/// The clips with work to do, then all of them.
fn lists(reading: Reading<'_>, language: &Language, manuscript: &Manuscript) -> Vec<ClipList> {
    let voices = reading.state.voices.now();
    let none = Voice::default();
    let voice = voices.of(language).unwrap_or(&none);
    let coverage = voice.coverage();
    let refused = coverage.refused.iter().map(|(clip, _)| clip);
    let needs_work: Vec<&String> = coverage
        .missing
        .iter()
        .chain(&coverage.stale)
        .chain(&coverage.too_long)
        .chain(refused.filter(|clip| !coverage.missing.contains(clip)))
        .collect();
    let row = |clip: &String| ClipRow {
        id: clip.clone(),
        text: manuscript.texts.get(clip).cloned().unwrap_or_default(),
        locale: locale(language),
        state: clip_state(reading, voice, clip),
        address: voice.clip(clip).map(|clip| clip.address.clone()),
    };
    let list = |heading: &str, is_open, clips: Vec<&String>| ClipList {
        heading: reading
            .texts
            .text_with(heading, &[("count", FluentValue::from(clips.len()))]),
        is_open,
        clips: clips.into_iter().map(row).collect(),
    };
    let mut lists = Vec::new();
    if !needs_work.is_empty() {
        lists.push(list("voice-needs-work", true, needs_work));
    }
    let all = manuscript.texts.keys();
    let there = all.filter(|clip| voice.clip(clip).is_some()).collect();
    lists.push(list("voice-all", false, there));
    lists
}

/// The state of a clip, and what else is to be said of it.
fn clip_state(reading: Reading<'_>, voice: &Voice, clip: &str) -> String {
    let coverage = voice.coverage();
    let is_among = |clips: &[String]| clips.iter().any(|one| one == clip);
    let mut words = Vec::new();
    match voice.clip(clip) {
        None => words.push("clip-missing"),
        Some(known) => {
            if is_among(&coverage.stale) {
                words.push("clip-stale");
            }
            if is_among(&coverage.too_long) {
                words.push("clip-too-long");
            }
            words.push(match known.origin {
                Origin::Recorded => "clip-recorded",
                Origin::Synthetic => "clip-synthetic",
                Origin::StandIn => "clip-stand-in",
            });
        }
    }
    let mut words: Vec<_> = words.into_iter().map(|id| reading.text(id)).collect();
    let refused = coverage.refused.iter().find(|(one, _)| one == clip);
    if let Some((_, reason)) = refused {
        words.push(format!("{} ({reason})", reading.text("clip-refused")));
    }
    words.join(". ")
}

fn outcome(reading: Reading<'_>, told: Told) -> Outcome {
    let (is_fault, words) = match told {
        Told::Taken(clip) => {
            let clip = [("clip", FluentValue::from(clip))];
            (false, reading.texts.text_with("upload-taken", &clip))
        }
        Told::Refused(_, refusal) => (true, refused(reading, &refusal)),
        Told::NoFile(_) => (true, reading.text("upload-no-file")),
        Told::InUse => (true, reading.text("upload-in-use")),
        Told::NotStored => (true, reading.text("upload-no-folder")),
    };
    Outcome { is_fault, words }
}

/// Why a recording was refused, in the reader's language.
fn refused(reading: Reading<'_>, refusal: &Refusal) -> String {
    let with = |id, name: &'static str, value: FluentValue<'static>| {
        reading.texts.text_with(id, &[(name, value)])
    };
    let id = match refusal {
        Refusal::TooLarge { most } => {
            return with("refused-too-large", "most", FluentValue::from(*most));
        }
        Refusal::TooLong { most } => {
            return with("refused-too-long", "most", FluentValue::from(*most));
        }
        // As words: a rate is written without spaces between its digits.
        Refusal::SampleRate(rate) => {
            return with("refused-sample-rate", "rate", rate.to_string().into());
        }
        Refusal::Channels(count) => {
            return with("refused-channels", "count", FluentValue::from(*count));
        }
        Refusal::Undecodable(_) => "refused-undecodable",
        Refusal::BreaksOff { .. } => "refused-breaks-off",
        Refusal::Empty => "refused-empty",
        Refusal::Clipped { .. } => "refused-clipped",
        Refusal::TooQuiet { .. } => "refused-too-quiet",
        Refusal::SilenceBefore { .. } => "refused-silence-before",
        Refusal::SilenceAfter { .. } => "refused-silence-after",
        Refusal::TooShortForText { .. } => "refused-too-short",
        Refusal::TooLongForText { .. } => "refused-too-long-for-text",
        Refusal::NotEncoded => "refused-not-encoded",
        Refusal::Unlevel { .. } => "refused-unlevel",
    };
    reading.text(id)
}
