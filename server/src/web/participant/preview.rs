//! One of every screen that a participant can meet, made by the functions that make the real ones,
//! from sample answers. For administrators who look at texts: nothing is read from a device, kept
//! on it, or stored.

use std::sync::Arc;

use app::islands::waiting::Sign;
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use domain::answers::{Answer, Answers};
use domain::language::Language;
use domain::questionnaire::Questionnaire;
use domain::wave::Threshold;
use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::documents::Text;
use super::draft_cookie::Found;
use super::question_view::{AsPosted, explain};
use super::sound_check::{self, Step};
use super::visit::{OpenVisit, Visit};
use super::{
    Place, chooser, code, documents, practice, problem, question, review, thanks, welcome,
};
use crate::state::State;
use crate::web::page::Reading;
use crate::web::problem::Kind;

/// What comes before the language in the addresses of these screens, so that links between them
/// lead to each other.
pub(in crate::web) const BASE: &str = "/admin/preview";

/// The day that closed pages tell of.
pub(in crate::web) const A_DAY: Date = jiff::civil::date(2026, 11, 1);

/// A screen: what its address ends with, and what it shows.
#[derive(Clone, Debug)]
pub(in crate::web) struct Screen {
    /// Its place below the language.
    pub(in crate::web) id: String,
    /// The messages that tell one screen from the others, for a list of them.
    pub(in crate::web) messages: Vec<String>,
    shows: Shows,
}

#[derive(Clone, Debug)]
enum Shows {
    Chooser {
        notice: Option<&'static str>,
    },
    Welcome(Place, Found),
    Code(Place, Option<code::Refused>),
    SoundCheck(Step),
    Practice(usize),
    Question(usize),
    /// A question with this posted, which cannot stand.
    Fault(usize, Vec<String>),
    Review {
        failed: bool,
    },
    Waiting(Sign),
    Kept,
    Thanks(Place),
    Leave,
    Closed(&'static str),
    Resume,
    Document(Text),
    Problem(Kind),
}

impl Screen {
    fn new(id: impl Into<String>, messages: &[&str], shows: Shows) -> Self {
        Self {
            id: id.into(),
            messages: messages.iter().map(|&id| id.to_owned()).collect(),
            shows,
        }
    }
}

/// The questionnaire that the screens show: the newest.
fn questionnaire(state: &State) -> Option<&Arc<Questionnaire>> {
    state.questionnaires.newest()
}

/// All screens, in the order of the path.
pub(in crate::web) fn screens(state: &State) -> Vec<Screen> {
    let Some(questionnaire) = questionnaire(state) else {
        return Vec::new();
    };
    let mut screens = before_the_questions(questionnaire);
    for (index, question) in questionnaire.questions().iter().enumerate() {
        let id = format!("q/{}", question.key());
        screens.push(Screen::new(
            id,
            &[&question.message()],
            Shows::Question(index),
        ));
    }
    screens.extend(faults(state, questionnaire));
    screens.extend(after_the_questions());
    screens.extend(beside_the_path());
    screens
}

fn before_the_questions(questionnaire: &Questionnaire) -> Vec<Screen> {
    let mut screens = vec![
        Screen::new(
            "language",
            &["chooser-title"],
            Shows::Chooser { notice: None },
        ),
        Screen::new(
            "chooser-unknown-code",
            &["chooser-title", "chooser-unknown-code"],
            Shows::Chooser {
                notice: Some("chooser-unknown-code"),
            },
        ),
        Screen::new(
            "welcome",
            &["welcome-title"],
            Shows::Welcome(Place::Survey, Found::Nothing),
        ),
        Screen::new(
            "draft-too-old",
            &["welcome-title", "draft-too-old"],
            Shows::Welcome(Place::Survey, Found::TooOld),
        ),
        Screen::new(
            "draft-broken",
            &["welcome-title", "draft-broken"],
            Shows::Welcome(Place::Survey, Found::Unreadable),
        ),
        Screen::new(
            "demo-welcome",
            &["welcome-title", "demo-band"],
            Shows::Welcome(Place::Demo, Found::Nothing),
        ),
    ];
    screens.extend(
        Step::ALL.map(|step| Screen::new(step.place(), &[step.title()], Shows::SoundCheck(step))),
    );
    screens.extend([
        Screen::new("code", &["code-title"], Shows::Code(Place::Survey, None)),
        Screen::new(
            "demo-code",
            &["code-title", "demo-band"],
            Shows::Code(Place::Demo, None),
        ),
    ]);
    screens.extend(code::Refused::ALL.into_iter().map(|refused| {
        let message = refused.message();
        Screen::new(
            message,
            &["code-title", message],
            Shows::Code(Place::Survey, Some(refused)),
        )
    }));
    screens.extend(
        questionnaire
            .practice()
            .iter()
            .enumerate()
            .map(|(index, question)| {
                let id = format!("practice/{}", index + 1);
                Screen::new(
                    id,
                    &["practice-band", &question.message()],
                    Shows::Practice(index),
                )
            }),
    );
    screens
}

/// One screen for each fault that a choice can have, on the first question that can have it.
fn faults(state: &State, questionnaire: &Questionnaire) -> Vec<Screen> {
    let words = Reading::new(state, source(state), BASE);
    let mut screens: Vec<Screen> = Vec::new();
    for (index, question) in questionnaire.questions().iter().enumerate() {
        let all: Vec<_> = question
            .options()
            .iter()
            .map(|option| option.key().to_string())
            .collect();
        let ends = [all.first(), all.last()]
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        for posted in [Vec::new(), vec!["-".to_owned()], all, ends] {
            let Err(error) = question.choose(&posted) else {
                continue;
            };
            let id = explain(words, error).id;
            if screens.iter().all(|screen| screen.id != id) {
                let messages = [question.message(), id.clone()];
                let messages = messages.each_ref().map(String::as_str);
                screens.push(Screen::new(
                    id.clone(),
                    &messages,
                    Shows::Fault(index, posted),
                ));
            }
        }
    }
    screens
}

fn after_the_questions() -> Vec<Screen> {
    let waiting = |id: &'static str, sign| Screen::new(id, &[id], Shows::Waiting(sign));
    vec![
        Screen::new("review", &["review-title"], Shows::Review { failed: false }),
        Screen::new(
            "error-send-failed",
            &["review-title", "error-send-failed"],
            Shows::Review { failed: true },
        ),
        waiting("waiting-network", Sign::NetworkAway),
        waiting("waiting-will-send", Sign::WillSend),
        waiting("waiting-sent", Sign::Sent),
        waiting("waiting-refused", Sign::Refused),
        Screen::new(
            "waiting-kept",
            &["review-title", "waiting-kept"],
            Shows::Kept,
        ),
        Screen::new("thanks", &["thanks-title"], Shows::Thanks(Place::Survey)),
        Screen::new(
            "demo-thanks",
            &["demo-thanks-title", "demo-band"],
            Shows::Thanks(Place::Demo),
        ),
        Screen::new("leave", &["leave-title"], Shows::Leave),
    ]
}

fn beside_the_path() -> Vec<Screen> {
    let closed = |id: &'static str| Screen::new(id, &["closed-title", id], Shows::Closed(id));
    let document = |id: &'static str, title: &'static str, text| {
        Screen::new(id, &[title], Shows::Document(text))
    };
    let mut screens = vec![
        closed("closed-before"),
        closed("closed-after"),
        closed("closed-collection"),
        Screen::new("resume", &["resume-title"], Shows::Resume),
        document("help", "help-title", Text::Help),
        document("invitation", "invitation-title", Text::Invitation),
        document("privacy", "privacy-title", Text::Privacy),
        document("accessibility", "accessibility-title", Text::Accessibility),
    ];
    screens.extend(Kind::ALL.into_iter().map(|kind| {
        let id = format!("problem/{}", kind.name());
        Screen::new(id, &[&kind.title()], Shows::Problem(kind))
    }));
    screens
}

fn source(state: &State) -> &Language {
    let languages = state.texts.languages();
    languages
        .get("nb")
        .expect("loading the languages fails without nb")
}

/// A screen in a language, as a page; with the status that the real one would have.
pub(in crate::web) fn render(
    state: &State,
    language: &Language,
    screen: &Screen,
) -> Option<Response> {
    let questionnaire = questionnaire(state)?;
    let answers = sample_answers(questionnaire);
    let open = |place, still| {
        let mut visit = Visit::in_language(state, place, language, CookieJar::new());
        visit.reading.base = BASE;
        visit.still = Some(still);
        OpenVisit {
            visit,
            wave: None,
            questionnaire: Arc::clone(questionnaire),
            found: Found::Nothing,
        }
    };
    let quiet = open(Place::Survey, Sign::Quiet);
    let visit = &quiet.visit;
    Some(match &screen.shows {
        Shows::Chooser { notice } => chooser::sample(visit, *notice),
        Shows::Welcome(place, found) => welcome::page(&OpenVisit {
            found: found.clone(),
            ..open(*place, Sign::Quiet)
        }),
        Shows::Code(place, refused) => code_page(&open(*place, Sign::Quiet), refused.clone()),
        Shows::SoundCheck(step) => sound_check::page(&quiet, *step),
        Shows::Practice(index) => {
            let question = questionnaire.practice().get(*index)?;
            practice::page(&quiet, index + 1, question, None)
        }
        Shows::Question(index) => blank(&quiet, &answers, *index),
        Shows::Fault(index, posted) => {
            let posted = AsPosted {
                options: posted,
                error: questionnaire.questions().get(*index)?.choose(posted).err(),
            };
            question::page(&quiet, *index, &answers, false, Some(&posted))
        }
        Shows::Review { failed } => review_page(&quiet, &answers, *failed),
        Shows::Kept => review_page(&open(Place::Survey, Sign::WillSend), &answers, false),
        Shows::Waiting(sign) => blank(&open(Place::Survey, *sign), &answers, 0),
        Shows::Thanks(place) => thanks::page(&open(*place, Sign::Quiet).visit),
        Shows::Leave => thanks::leave_page(&quiet),
        Shows::Closed(id) => {
            let date = visit.reading.date(A_DAY);
            let body = visit
                .reading
                .says_with(id, &[("date", FluentValue::from(date))]);
            visit.closed_page(StatusCode::OK, body, id)
        }
        Shows::Resume => quiet.resume("resume"),
        Shows::Document(text) => documents::page(visit, *text, Threshold::FLOOR, "", None),
        Shows::Problem(kind) => problem::page(visit, StatusCode::OK, *kind),
    })
}

fn code_page(open: &OpenVisit<'_>, refused: Option<code::Refused>) -> Response {
    let typed = if refused.is_some() { "123 456 789" } else { "" };
    code::page(open, StatusCode::OK, typed.to_owned(), refused)
}

/// A question before it is answered, of somebody who has answered the others.
fn blank(open: &OpenVisit<'_>, answers: &Answers, index: usize) -> Response {
    let mut answers = answers.clone();
    answers.set(index, Answer::Unanswered);
    question::page(open, index, &answers, false, None)
}

fn review_page(open: &OpenVisit<'_>, answers: &Answers, failed: bool) -> Response {
    review::page(open, StatusCode::OK, answers, String::new(), failed)
}

/// The first option of every question, but every fifth skipped; so that everything is asked.
fn sample_answers(questionnaire: &Questionnaire) -> Answers {
    let mut answers = Answers::none(questionnaire);
    for (index, question) in questionnaire.questions().iter().enumerate() {
        let first = question.options().first();
        let chosen = first.and_then(|option| question.choose(&[option.key().as_str()]).ok());
        let skipped = index % 5 == 4;
        answers.set(
            index,
            chosen.filter(|_| !skipped).unwrap_or(Answer::Skipped),
        );
    }
    answers
}
