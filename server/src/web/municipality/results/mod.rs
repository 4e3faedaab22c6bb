//! `/kommune/{wave}/results`: what was released of the contact's own municipality, beside the nation
//! and the municipality's last wave; where too few answered, the county's and the nation's figures.
//!
//! Not here: how figures are put into words and pictures (`report` and what it uses), and what may
//! be said of differences (`certainty`).

mod chart;
mod groups;
mod highlights;
mod question;
mod report;
mod sides;
mod words;

use app::pages::municipality::results::figures::Scope as PageScope;
use app::pages::municipality::results::{self as page, Results};
use app::pages::municipality::too_few::{self, Instead, NextTime, TooFew};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use disclosure::{Outcome, Report, Scope};
use domain::municipality::Municipalities;
use domain::questionnaire::Questionnaire;
use domain::wave::WaveId;

use self::sides::{Last, Side, Sides};
use self::words::Words;
use super::{dates, municipality_name, wave_name};
use crate::collection::release::{self, Frozen};
use crate::state::Samsvar;
use crate::storage::{Contact, StorageError, Wave};
use crate::web::page::{Failure, Reading, Scripts, respond};
use crate::web::visitor::Visitor;
use disclosure::certainty::FEW;

pub(super) async fn show(
    State(state): State<Samsvar>,
    Path(wave): Path<String>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    let contact = visitor.contact(&state)?;
    let reading = visitor.reading(&state);
    let id: WaveId = wave.parse().map_err(|_| Failure::NotFound)?;
    let wave = state.database.read().await?.wave(&id).await?;
    let wave = wave.ok_or(Failure::NotFound)?;
    let questionnaire = state.questionnaires.of(&wave).ok_or(Failure::Broken)?;
    let (municipality, _) = municipality_name(contact.municipality, state.today());
    let visit = Visit {
        words: Words(reading),
        visitor: &visitor,
        contact,
        wave: &wave,
        questionnaire: &questionnaire,
        municipality,
        wave_name: wave_name(reading, &wave),
    };
    if state.today() > wave.dates.results_until() {
        let until = reading.date(wave.dates.results_until());
        let body = visit.words.with("results-ended-body", &[("date", &until)]);
        return Ok(visit.plain("results-ended-title", body));
    }
    let own = visit
        .released(Scope::Municipality(contact.municipality))
        .await?;
    let Some(own) = own else {
        return visit.none_yet().await;
    };
    match own.release.outcome() {
        Outcome::Report(report) => visit.results(&own, report).await,
        Outcome::TooFew => visit.too_few().await,
    }
}

/// Who reads what.
struct Visit<'a> {
    words: Words<'a>,
    visitor: &'a Visitor,
    contact: &'a Contact,
    wave: &'a Wave,
    questionnaire: &'a Questionnaire,
    municipality: String,
    wave_name: String,
}

impl Visit<'_> {
    fn reading(&self) -> Reading<'_> {
        self.words.0
    }

    /// What was released of this wave.
    async fn released(&self, scope: Scope) -> Result<Option<Frozen>, StorageError> {
        let state = self.reading().state;
        release::read(
            &state.database,
            &state.shelf,
            self.wave,
            scope,
            &state.secrets.release,
        )
        .await
    }

    /// The municipality's own report.
    async fn results(&self, own: &Frozen, report: &Report) -> Result<Response, Failure> {
        let state = self.reading().state;
        let nation = self.released(Scope::Nation).await?;
        let last = release::last_before(
            &state.database,
            &state.shelf,
            self.wave,
            self.contact.municipality,
            &state.secrets.release,
        )
        .await?;
        let former = last
            .as_ref()
            .and_then(|(wave, _)| state.questionnaires.of(wave));
        let nation_name = self.words.text("whose-nation");
        let side = |scope, name, report| Side {
            scope,
            name,
            report,
        };
        let sides = Sides {
            questionnaire: self.questionnaire,
            main: side(PageScope::Municipality, self.municipality.as_str(), report),
            nation: nation
                .as_ref()
                .and_then(shown)
                .map(|report| side(PageScope::Nation, nation_name.as_str(), report)),
            last: last
                .as_ref()
                .zip(former.as_ref())
                .and_then(|((wave, frozen), former)| {
                    let side = side(
                        PageScope::Municipality,
                        self.municipality.as_str(),
                        shown(frozen)?,
                    );
                    Some(Last::new(
                        side,
                        wave.id.as_str(),
                        self.questionnaire,
                        former,
                    ))
                }),
        };
        let arguments = [
            ("municipality", self.municipality.as_str()),
            ("wave", self.wave.id.as_str()),
        ];
        let heading = self.words.with("results-title", &arguments);
        let page = Results {
            frame: self.reading().frame_titled(&heading),
            bar: self.visitor.bar(self.reading()),
            municipality: self.municipality.clone(),
            wave: self.wave_name.clone(),
            heading,
            running_head: self.running_head(&self.municipality, own),
            summary: self.summary(own, &sides),
            withheld_explanation: self.withheld_explanation(&sides),
            report: report::report(self.words, &sides).ok_or(Failure::Broken)?,
        };
        let nonce = page.frame.nonce.clone();
        Ok(respond(StatusCode::OK, &nonce, Scripts::None, || {
            page::page(page)
        }))
    }

    /// Too few answered in the municipality: no number about it, but the county's and the nation's.
    async fn too_few(&self) -> Result<Response, Failure> {
        let opens = self.wave.dates.opens();
        let county = Municipalities::embedded().by_id(self.contact.municipality, opens);
        let county_release = match county {
            Some(county) => self.released(Scope::County(county.county_number())).await?,
            None => None,
        };
        let nation = self.released(Scope::Nation).await?;
        let county_name = county.map_or("", |county| county.county());
        let nation_name = self.words.text("whose-nation");
        let side = |scope, name, frozen| {
            let report = shown(frozen)?;
            let side = Side {
                scope,
                name,
                report,
            };
            Some((frozen, side))
        };
        let county = county_release
            .as_ref()
            .and_then(|frozen| side(PageScope::County, county_name, frozen));
        let nation = nation
            .as_ref()
            .and_then(|frozen| side(PageScope::Nation, nation_name.as_str(), frozen));
        // A county of which nothing is shown would be a page of empty bars.
        let withheld = county.filter(|(_, side)| !side.shows_something());
        let instead = match (county.filter(|_| withheld.is_none()), nation) {
            (Some(county), nation) => self.instead(county, nation.map(|(_, side)| side))?,
            (None, Some(nation)) => self.instead(nation, None)?.map(|instead| Instead {
                withheld_explanation: withheld
                    .map(|_| self.words.text("withheld-explanation"))
                    .or(instead.withheld_explanation),
                ..instead
            }),
            (None, None) => None,
        };
        let mut body = self.numbered("too-few-");
        if instead.is_none() {
            body.push(self.words.text("too-few-later"));
        }
        let next_time = NextTime {
            heading: self.words.text("too-few-next-title"),
            items: self.numbered("too-few-next-"),
            note: self.words.text("too-few-next-note"),
        };
        Ok(self.explanation("too-few-title", body, Some(next_time), instead))
    }

    fn instead(
        &self,
        (frozen, main): (&Frozen, Side<'_>),
        nation: Option<Side<'_>>,
    ) -> Result<Option<Instead>, Failure> {
        let sides = Sides {
            questionnaire: self.questionnaire,
            main,
            nation,
            last: None,
        };
        let (heading, whom) = match main.scope {
            PageScope::County => (
                self.words.with("instead-county", &[("name", main.name)]),
                "instead-county-body",
            ),
            _ => (self.words.text("instead-nation"), "instead-nation-body"),
        };
        let mut summary = self.summary(frozen, &sides);
        summary.insert(1, self.words.text(whom));
        Ok(Some(Instead {
            heading,
            running_head: self.running_head(main.name, frozen),
            summary,
            withheld_explanation: self.withheld_explanation(&sides),
            report: report::report(self.words, &sides).ok_or(Failure::Broken)?,
        }))
    }

    /// Nothing is released: it is to come, or looked at first.
    async fn none_yet(&self) -> Result<Response, Failure> {
        let mut repository = self.reading().state.database.read().await?;
        let held = repository.holds(&self.wave.id).await?;
        let is_held = held
            .iter()
            .any(|(municipality, _)| *municipality == self.contact.municipality);
        let (title, body) = if is_held {
            ("results-held-title", "results-held-body")
        } else {
            ("results-not-ready-title", "results-not-ready-body")
        };
        Ok(self.plain(title, self.words.text(body)))
    }

    fn running_head(&self, whose: &str, frozen: &Frozen) -> String {
        let date = self.reading().date(frozen.released_on);
        let arguments = [
            ("municipality", whose),
            ("wave", self.wave_name.as_str()),
            ("date", date.as_str()),
        ];
        self.words.with("results-running-head", &arguments)
    }

    /// Who and when, about how many, and a plain caution.
    fn summary(&self, frozen: &Frozen, sides: &Sides<'_>) -> Vec<String> {
        let words = self.words;
        let base = sides.main.report.base();
        let released = self.reading().date(frozen.released_on);
        let mut summary = vec![
            words.people("results-answered-about", base),
            format!(
                "{}. {}",
                self.days(frozen),
                words.with("results-released-on", &[("date", &released)])
            ),
            words.text("results-caution"),
            words.text("results-rounded"),
        ];
        if base.about() < FEW {
            summary.push(words.text("results-few-answers"));
        }
        if sides.main.scope == PageScope::Municipality && sides.nation.is_none() {
            summary.push(words.text("results-nation-later"));
        }
        summary
    }

    /// When the municipality's participants could answer. What is released while others still answer
    /// was closed before its time.
    fn days(&self, frozen: &Frozen) -> String {
        let wave = &self.wave.dates;
        if frozen.released_on <= wave.closes() {
            let opens = self.reading().date(wave.opens());
            self.words
                .with("results-closed-early", &[("opens", &opens)])
        } else {
            dates(self.reading(), wave)
        }
    }

    fn withheld_explanation(&self, sides: &Sides<'_>) -> Option<String> {
        report::withholds(sides).then(|| self.words.text("withheld-explanation"))
    }

    fn numbered(&self, prefix: &str) -> Vec<String> {
        let says = self.reading().texts.numbered(prefix, &[]);
        says.into_iter().map(|says| says.text).collect()
    }

    /// A page in place of results: a heading and a sentence, without any number.
    fn plain(&self, title: &str, body: String) -> Response {
        self.explanation(title, vec![body], None, None)
    }

    fn explanation(
        &self,
        title: &str,
        body: Vec<String>,
        next_time: Option<NextTime>,
        instead: Option<Instead>,
    ) -> Response {
        let frame = self.reading().frame(title);
        let nonce = frame.nonce.clone();
        respond(StatusCode::OK, &nonce, Scripts::None, || {
            too_few::page(TooFew {
                frame,
                bar: self.visitor.bar(self.reading()),
                municipality: self.municipality.clone(),
                wave: self.wave_name.clone(),
                heading: self.words.text(title),
                body,
                next_time,
                instead,
            })
        })
    }
}

/// The report of a release, if enough answered.
fn shown(frozen: &Frozen) -> Option<&Report> {
    match frozen.release.outcome() {
        Outcome::Report(report) => Some(report),
        Outcome::TooFew => None,
    }
}
