//! Answers from an earlier system: into waves that are over, closed at once, all or none; and an
//! earlier round to compare with.

use disclosure::{Outcome, Scope};
use domain::answers::Answers;
use domain::municipality::MunicipalityId;
use domain::submission::Submission;
use domain::wave::WaveDates;
use jiff::civil::date;
use server::collection::import::{ImportError, Importing};
use server::collection::release::{self, Releasing};
use server::edge::Randomness;
use server::sealing::Secrets;
use server::storage::Wave;

use crate::support::database::Fresh;
use crate::support::survey::{CLOSES, Survey, municipality, noon, sorted};

on_both!(
    imported_answers_are_those_of_closed_collections,
    answers_can_be_imported_for_one_municipality_after_another,
    an_open_wave_takes_no_import,
    a_closed_wave_takes_them_until_it_is_released,
    the_last_wave_before_is_found_with_its_release,
);

const AFTER: jiff::civil::Date = date(2026, 12, 1);

/// The same questions asked some years before, with nobody's answers yet.
async fn earlier(fresh: &Fresh, survey: &Survey, id: &str, year: i16) -> Survey {
    let wave = Wave {
        id: id.parse().unwrap(),
        dates: WaveDates::new(date(year, 1, 2), date(year, 2, 3), date(year, 12, 31)).unwrap(),
        keys_tested: false,
        ..survey.wave.clone()
    };
    let mut repository = fresh.database.write().await.unwrap();
    repository.add_wave(&wave).await.unwrap();
    repository.save().await.unwrap();
    survey.again(wave)
}

/// So many submissions, all different in what they choose.
fn submissions(survey: &Survey, of: MunicipalityId, number: usize) -> Vec<Submission> {
    let hours = ["too-little", "right", "too-much"];
    let answers = |person: usize| -> Answers {
        let gender = ["woman", "man", "another"][person / 3 % 3];
        survey.answers(&[("hours", &[hours[person % 3]]), ("gender", &[gender])])
    };
    (0..number)
        .map(|person| Submission {
            wave: survey.wave.id.clone(),
            municipality: of,
            language: "ti".parse().unwrap(),
            answers: answers(person),
        })
        .collect()
}

async fn import(
    fresh: &Fresh,
    survey: &Survey,
    answers: Vec<Submission>,
) -> Result<(), ImportError> {
    let importing = Importing {
        wave: &survey.wave,
        questionnaire: &survey.questionnaire,
        at: noon(AFTER),
        actor: "tester",
    };
    importing
        .store(&fresh.database, answers, &Randomness::System)
        .await
}

async fn imported_answers_are_those_of_closed_collections(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let earlier = earlier(&fresh, &survey, "2024", 2024).await;
    let asker = municipality("3203");
    let sent = submissions(&earlier, asker, 40);
    let given: Vec<_> = sent.iter().map(|one| one.answers.clone()).collect();
    import(&fresh, &earlier, sent).await.unwrap();

    assert_eq!(
        earlier.readable(&fresh.database, asker).await,
        sorted(&given)
    );
    let mut repository = fresh.database.read().await.unwrap();
    let wave = &earlier.wave.id;
    let collections = repository.collections(wave).await.unwrap();
    assert_eq!(collections.len(), 357, "all municipalities have their part");
    assert!(collections.iter().all(|one| one.closed && one.cleaned));
    assert_eq!(repository.box_key(wave, asker).await.unwrap(), None);
    // Read back by row key, they stand in no order of the file.
    let read = repository
        .closed_answers(&earlier.questionnaire, wave, asker)
        .await
        .unwrap();
    assert!(read.iter().all(|one| one.language.as_str() == "ti"));
    assert!(
        read.iter()
            .zip(&given)
            .any(|(one, given)| one.answers != *given)
    );
    drop(repository);
    let log = "SELECT actor || ' ' || action || ' ' || object FROM audit_log";
    assert_eq!(
        fresh.texts(log).await,
        ["tester imported wave:2024 answers:40"]
    );
}

async fn answers_can_be_imported_for_one_municipality_after_another(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let earlier = earlier(&fresh, &survey, "2024", 2024).await;
    let (asker, utsira) = (municipality("3203"), municipality("1151"));
    import(&fresh, &earlier, submissions(&earlier, asker, 3))
        .await
        .unwrap();
    let mut both = submissions(&earlier, utsira, 2);
    both.extend(submissions(&earlier, asker, 1));
    let refused = import(&fresh, &earlier, both).await;
    assert!(
        matches!(&refused, Err(ImportError::HasAnswers(numbers)) if *numbers == ["3203"]),
        "{refused:?}"
    );
    assert_eq!(fresh.count("answers").await, 3, "none of the two is stored");
    import(&fresh, &earlier, submissions(&earlier, utsira, 2))
        .await
        .unwrap();
    assert_eq!(fresh.count("answers").await, 5);
}

async fn an_open_wave_takes_no_import(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let asker = municipality("3203");
    let refused = import(&fresh, &survey, submissions(&survey, asker, 1)).await;
    assert!(
        matches!(refused, Err(ImportError::StillOpen(357))),
        "{refused:?}"
    );
    let importing = Importing {
        wave: &survey.wave,
        questionnaire: &survey.questionnaire,
        at: noon(CLOSES),
        actor: "tester",
    };
    let answers = submissions(&survey, asker, 1);
    let refused = importing
        .store(&fresh.database, answers, &Randomness::System)
        .await;
    assert!(
        matches!(refused, Err(ImportError::NotOver(_))),
        "{refused:?}"
    );
    assert_eq!(fresh.count("answers").await, 0);
}

async fn a_closed_wave_takes_them_until_it_is_released(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (asker, utsira) = (municipality("3203"), municipality("1151"));
    let secrets = Secrets::derive(&[23; 32]);
    survey
        .send(&fresh.database, asker, &survey.answers(&[]))
        .await;
    survey.close(&fresh.database, None).await.unwrap();
    let refused = import(&fresh, &survey, submissions(&survey, asker, 1)).await;
    assert!(
        matches!(refused, Err(ImportError::HasAnswers(_))),
        "{refused:?}"
    );
    import(&fresh, &survey, submissions(&survey, utsira, 4))
        .await
        .unwrap();
    survey.release(&fresh.database, &secrets).await;
    let late = municipality("0301");
    let refused = import(&fresh, &survey, submissions(&survey, late, 1)).await;
    assert!(matches!(refused, Err(ImportError::Released)), "{refused:?}");
    assert_eq!(fresh.count("answers").await, 5);
}

async fn the_last_wave_before_is_found_with_its_release(fresh: Fresh) {
    let now = Survey::open(&fresh).await;
    let secrets = Secrets::derive(&[23; 32]);
    let (asker, utsira) = (municipality("3203"), municipality("1151"));
    let last = async |wave: &Survey| {
        let key = &secrets.release;
        release::last_before(
            &fresh.database,
            &release::Shelf::default(),
            &wave.wave,
            asker,
            key,
        )
        .await
        .unwrap()
    };
    assert!(last(&now).await.is_none());
    let first = earlier(&fresh, &now, "2024", 2024).await;
    let second = earlier(&fresh, &now, "2025", 2025).await;
    for (survey, number) in [(&first, 12), (&second, 5)] {
        let mut answers = submissions(survey, asker, number);
        answers.extend(submissions(survey, utsira, 30));
        import(&fresh, survey, answers).await.unwrap();
    }
    // Released in another order than they were held.
    for (survey, known) in [(&second, "2025"), (&first, "2025")] {
        let releasing = Releasing {
            at: noon(AFTER),
            ..survey.releasing(&secrets)
        };
        releasing.due(&fresh.database).await.unwrap();
        let (wave, frozen) = last(&now).await.unwrap();
        assert_eq!(wave.id.as_str(), known);
        assert_eq!(frozen.release.scope(), Scope::Municipality(asker));
    }
    let (_, frozen) = last(&now).await.unwrap();
    assert!(matches!(frozen.release.outcome(), Outcome::TooFew));
    let (wave, frozen) = last(&second).await.unwrap();
    assert_eq!(wave.id.as_str(), "2024");
    assert!(matches!(frozen.release.outcome(), Outcome::Report(_)));
    assert_eq!(frozen.released_on, AFTER);
    assert!(last(&first).await.is_none());
}
