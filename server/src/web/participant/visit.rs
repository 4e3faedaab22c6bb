//! A participant's request, read: in which language, of which wave, with which draft.

use std::sync::Arc;

use app::frame::{Aside, Back, Bar, Frame, Link, Post, Progress, Sound, Waiting};
use app::islands::waiting::Sign;
use app::pages::participant::closed::{self, Closed};
use app::pages::participant::resume::{self, Resume};
use app::text::Says;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use domain::answers::Answer;
use domain::draft::{Draft, Stage};
use domain::language::Language;
use domain::questionnaire::Questionnaire;
use domain::wave::Phase;
use fluent_bundle::FluentValue;

use super::draft_cookie::{self, Found, Kept};
use super::{Place, whereabouts};
use crate::state::State;
use crate::storage::Wave;
use crate::web::page::{Failure, Reading, Scripts, respond, see_other};

/// What every participant's page starts from.
#[derive(Debug)]
pub(super) struct Visit<'a> {
    pub(super) state: &'a State,
    pub(super) place: Place,
    pub(super) reading: Reading<'a>,
    /// Set where somebody looks at the page without using it: what its island says.
    pub(super) still: Option<Sign>,
    jar: CookieJar,
}

/// A visit while the survey can be answered.
#[derive(Debug)]
pub(super) struct OpenVisit<'a> {
    pub(super) visit: Visit<'a>,
    /// The wave; none in the demo, which belongs to no wave.
    pub(super) wave: Option<Wave>,
    pub(super) questionnaire: Arc<Questionnaire>,
    pub(super) found: Found,
}

impl<'a> Visit<'a> {
    /// Reads a request for a page in this language; 404 if the language is not offered.
    pub(super) fn new(
        state: &'a State,
        place: Place,
        language: &str,
        jar: CookieJar,
    ) -> Result<Self, Failure> {
        let language = state
            .texts
            .languages()
            .get(language)
            .filter(|language| state.offers(language))
            .ok_or(Failure::NotFound)?;
        Ok(Self::in_language(state, place, language, jar))
    }

    /// The same, the language being known.
    pub(super) fn in_language(
        state: &'a State,
        place: Place,
        language: &'a Language,
        jar: CookieJar,
    ) -> Self {
        Self {
            state,
            place,
            reading: Reading::new(state, language, place.base()).aloud(),
            still: None,
            jar,
        }
    }

    /// Goes on if the survey can be answered now; else there is the page instead that says that it
    /// is closed.
    pub(super) async fn open(self) -> Result<OpenVisit<'a>, Failure> {
        let (wave, questionnaire) = if self.place.is_demo() {
            let newest = self.state.questionnaires.newest().ok_or(Failure::Broken)?;
            (None, Arc::clone(newest))
        } else {
            let Some(wave) = self.state.open_wave().await? else {
                return Err(Failure::instead(self.closed().await?));
            };
            let questionnaire = self.state.questionnaires.of(&wave).ok_or(Failure::Broken)?;
            (Some(wave), questionnaire)
        };
        let found = draft_cookie::read(self.state, self.place, &questionnaire, &self.jar);
        Ok(OpenVisit {
            visit: self,
            wave,
            questionnaire,
            found,
        })
    }

    /// The page outside a wave's dates.
    async fn closed(&self) -> Result<Response, Failure> {
        let today = self.state.today();
        let waves = self.state.watch.waves().await?;
        let coming = waves
            .iter()
            .filter(|wave| wave.dates.phase(today) == Phase::Planned)
            .map(|wave| wave.dates.opens())
            .min();
        let body = match coming {
            Some(opens) => self.reading.says_with(
                "closed-before",
                &[("date", FluentValue::from(self.reading.date(opens)))],
            ),
            None => self.reading.says("closed-after"),
        };
        Ok(self.closed_page(StatusCode::OK, body, ""))
    }

    /// The closed page with this reason; `here` is the place that gives the same reason in another
    /// language.
    pub(super) fn closed_page(&self, status: StatusCode, body: Says, here: &str) -> Response {
        let frame = self.frame("closed-title", here);
        let nonce = frame.nonce.clone();
        respond(status, &nonce, Scripts::Island, || {
            closed::page(Closed {
                frame,
                bar: Some(self.bar(None, None, here)),
                heading: self.reading.says("closed-title"),
                body: vec![body],
                demo: Some(Link::new(
                    self.demo(),
                    self.reading.says("closed-demo-link"),
                )),
                next_person: None,
                waiting: Some(self.waiting()),
            })
        })
    }

    /// The address of the chooser, where everybody begins.
    pub(super) fn chooser(&self) -> String {
        if self.still.is_some() {
            self.reading.address("language")
        } else {
            self.place.base_or_root().to_owned()
        }
    }

    fn demo(&self) -> String {
        if self.still.is_some() {
            self.reading.address("demo-welcome")
        } else {
            format!("/demo/{}", self.reading.language.id())
        }
    }

    /// What every page has, its window's title being the text with this id. `here` is the page's
    /// place below the language, to which its documents lead back.
    pub(super) fn frame(&self, title: &str, here: &str) -> Frame {
        let to = |document: &str, says: &str| {
            Some(Link::new(
                self.reading.address(&whereabouts::from(document, here)),
                self.reading.says(says),
            ))
        };
        Frame {
            privacy: to("privacy", "privacy-link"),
            accessibility: to("accessibility", "accessibility-link"),
            sound: self.sound(),
            ..self.reading.frame(title)
        }
    }

    /// What the page needs where it can be listened to.
    pub(super) fn sound(&self) -> Option<Sound> {
        self.reading.sound(self.still.is_some())
    }

    /// The participant's bar. `here` is the page's place below the language, kept when the
    /// language is changed.
    pub(super) fn bar(&self, back: Option<Back>, progress: Option<Progress>, here: &str) -> Bar {
        let to = |place: String, says: &str| {
            Link::new(self.reading.address(&place), self.reading.says(says))
        };
        Bar {
            back,
            progress,
            language: Aside::Link(to(whereabouts::languages(here), "language")),
            help: Aside::Link(to(whereabouts::from("help", here), "help")),
        }
    }

    /// The bar of a page with a form, which is posted to the languages and to help: what is typed
    /// or chosen comes along.
    pub(super) fn bar_of_form(
        &self,
        back: Option<Back>,
        progress: Option<Progress>,
        here: &str,
    ) -> Bar {
        let to = |place: String, says: &str| {
            Aside::Post(Post::new(
                self.reading.address(&place),
                self.reading.says(says),
            ))
        };
        Bar {
            back,
            progress,
            language: to(whereabouts::languages(here), "language"),
            help: to(whereabouts::from("help", here), "help"),
        }
    }

    /// The bar of the languages and of help, which lead back to the place `to` as it was: by posting
    /// what they carry, if they carry something.
    pub(super) fn bar_aside(&self, to: &str, here: &str, carries: bool) -> Bar {
        if carries {
            let back = Post::new(self.reading.address(to), self.reading.says("back"));
            self.bar_of_form(Some(Back::Show(back)), None, here)
        } else {
            self.bar(Some(self.back_to(to)), None, here)
        }
    }

    /// A plain way back to a page below this language.
    pub(super) fn back_to(&self, page: &str) -> Back {
        Back::Link(Link::new(
            self.reading.address(page),
            self.reading.says("back"),
        ))
    }

    /// The island's texts.
    pub(super) fn waiting(&self) -> Waiting {
        let says = |id| self.reading.says(id);
        Waiting {
            still: self.still,
            base: self.place.base().to_owned(),
            language: self.reading.language.id().as_str().to_owned(),
            network_away: says("waiting-network"),
            will_send: says("waiting-will-send"),
            sent: says("waiting-sent"),
            refused: says("waiting-refused"),
            kept_on_device: says("waiting-kept"),
            next_person: says("waiting-next-person"),
        }
    }

    /// 303 to a page below this language.
    pub(super) fn go(&self, page: &str) -> Response {
        see_other(&self.reading.address(page))
    }
}

impl OpenVisit<'_> {
    /// The draft under way, or where to go in its place: to the welcome without one, to thanks
    /// after sending, to the question "go on, or a new person?" after a pause. `here` is the
    /// page's place below the language.
    pub(super) fn draft(&self, here: &str) -> Result<Kept, Failure> {
        match &self.found {
            Found::Kept(kept) if kept.draft.stage == Stage::Sent => Err(self.instead("thanks")),
            Found::Kept(kept) if kept.draft.is_idle(self.visit.state.now()) => {
                Err(Failure::instead(self.resume(here)))
            }
            Found::Kept(kept) => Ok(*kept.clone()),
            Found::Nothing | Found::Unreadable | Found::TooOld => Err(self.instead("")),
        }
    }

    /// The draft that a form belongs to: a pause before posting loses nothing.
    pub(super) fn draft_of_form(&self) -> Result<Kept, Failure> {
        match &self.found {
            Found::Kept(kept) if kept.draft.stage == Stage::Sent => Err(self.instead("thanks")),
            Found::Kept(kept) => Ok(*kept.clone()),
            Found::Nothing | Found::Unreadable | Found::TooOld => Err(self.instead("")),
        }
    }

    fn instead(&self, page: &str) -> Failure {
        Failure::instead(self.visit.go(page))
    }

    /// "Go on, or a new person?", without showing an answer. `here` is the place to go on at;
    /// `resume` where that is the first question without an answer.
    pub(super) fn resume(&self, here: &str) -> Response {
        let visit = &self.visit;
        let frame = visit.frame("resume-title", here);
        let nonce = frame.nonce.clone();
        respond(StatusCode::OK, &nonce, Scripts::Island, || {
            resume::page(Resume {
                frame,
                bar: visit.bar(None, None, here),
                heading: visit.reading.says("resume-title"),
                body: Some(visit.reading.says("resume-body")),
                go_on: Link::new(
                    format!("{}?to={here}", visit.reading.address("go-on")),
                    visit.reading.says("resume-go-on"),
                ),
                next_person: Post::new(
                    visit.reading.address("next-person"),
                    visit.reading.says("resume-new-person"),
                ),
                waiting: Some(visit.waiting()),
            })
        })
    }

    /// The draft of somebody who has begun to answer and has not sent yet.
    pub(super) fn unfinished(&self) -> Option<&Kept> {
        let Found::Kept(kept) = &self.found else {
            return None;
        };
        let has_begun = (0..self.questionnaire.questions().len())
            .any(|index| kept.draft.answers.get(index) != Answer::Unanswered);
        (kept.draft.stage != Stage::Sent && has_begun).then_some(kept)
    }

    /// A response that keeps this draft, touched now, in this page's language.
    pub(super) fn keeping(&self, mut draft: Draft, response: Response) -> Response {
        let visit = &self.visit;
        draft.touch(visit.state.now());
        let kept = Kept {
            language: visit.reading.language.id().clone(),
            draft,
        };
        let cookie = draft_cookie::keep(visit.state, visit.place, &kept);
        (CookieJar::new().add(cookie), response).into_response()
    }

    /// A response that takes the draft away.
    pub(super) fn wiping(&self, response: Response) -> Response {
        self.visit.wiping(response)
    }
}

impl Visit<'_> {
    /// A response that takes the draft away.
    pub(super) fn wiping(&self, response: Response) -> Response {
        let cookie = draft_cookie::wipe(self.state, self.place);
        (CookieJar::new().add(cookie), response).into_response()
    }
}
