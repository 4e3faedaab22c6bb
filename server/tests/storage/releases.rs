//! Releases: what is due, in which order, frozen, held; and of two at the same moment one.

use disclosure::{Outcome, Scope};
use domain::answers::Answers;
use domain::municipality::{CountyNumber, MunicipalityId};
use jiff::civil::date;
use server::collection::hold::{HoldError, Holding};
use server::collection::release::{self, Made, ReleasingError};
use server::sealing::Secrets;
use server::storage::{Database, StorageError, StoredRelease};

use crate::support::database::Fresh;
use crate::support::survey::{CLOSES, OPENS, Survey, municipality, noon};

on_both!(
    a_release_is_stored_once_for_each_scope,
    releases_are_gone_through_in_the_order_of_their_numbers,
    what_was_computed_before_something_changed_is_not_stored,
    a_municipality_that_closed_early_is_released_by_itself,
    all_are_released_together_when_all_have_closed,
    what_was_released_early_stays_as_it_was,
    with_everything_released_nothing_more_is,
    one_municipality_can_be_released_before_the_others,
    a_held_municipality_is_left_out_until_it_is_cleared,
    only_what_is_not_released_can_be_held_and_only_once,
    of_two_releases_at_the_same_moment_one_is_made,
    a_release_is_read_with_its_own_key_alone,
);

fn secrets() -> Secrets {
    Secrets::derive(&[23; 32])
}

/// So many people, who differ.
fn people(survey: &Survey, number: usize) -> Vec<Answers> {
    let genders = ["woman", "man", "woman", "man", "another"];
    let hours = ["too-little", "right", "too-much", "right"];
    (0..number)
        .map(|person| {
            survey.answers(&[
                ("gender", &[genders[person % 5]]),
                ("hours", &[hours[person / 3 % 4]]),
            ])
        })
        .collect()
}

async fn send(survey: &Survey, database: &Database, number: &str, count: usize) -> MunicipalityId {
    let municipality = municipality(number);
    for answers in people(survey, count) {
        survey.send(database, municipality, &answers).await;
    }
    municipality
}

async fn scopes(survey: &Survey, database: &Database) -> Vec<Scope> {
    let mut repository = database.read().await.unwrap();
    repository.released(&survey.wave.id).await.unwrap()
}

async fn stored(survey: &Survey, database: &Database, scope: Scope) -> Option<StoredRelease> {
    let mut repository = database.read().await.unwrap();
    repository.release(&survey.wave.id, scope).await.unwrap()
}

async fn a_release_is_stored_once_for_each_scope(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let wave = &survey.wave.id;
    let asker = Scope::Municipality(municipality("3203"));
    let county = Scope::County(CountyNumber::parse("32").unwrap());
    let day = date(2026, 11, 2);
    let mut repository = fresh.database.write().await.unwrap();
    for scope in [asker, county, Scope::Nation] {
        assert!(
            repository
                .add_release(wave, scope, day, b"first")
                .await
                .unwrap()
        );
        assert!(
            !repository
                .add_release(wave, scope, day, b"second")
                .await
                .unwrap()
        );
    }
    repository.save().await.unwrap();
    assert_eq!(
        scopes(&survey, &fresh.database).await,
        [asker, county, Scope::Nation]
    );
    for scope in [asker, county, Scope::Nation] {
        let found = stored(&survey, &fresh.database, scope).await.unwrap();
        assert_eq!(
            (found.released_on, &found.content[..]),
            (day, &b"first"[..])
        );
    }
    let other = Scope::County(CountyNumber::parse("03").unwrap());
    assert_eq!(stored(&survey, &fresh.database, other).await, None);
}

async fn releases_are_gone_through_in_the_order_of_their_numbers(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let wave = &survey.wave.id;
    let mut repository = fresh.database.write().await.unwrap();
    let all = [
        Scope::Nation,
        Scope::Municipality(municipality("3203")),
        Scope::County(CountyNumber::parse("32").unwrap()),
    ];
    for (content, scope) in (0_u8..).zip(all) {
        repository
            .add_release(wave, scope, date(2026, 11, 2), &[content])
            .await
            .unwrap();
    }
    let (mut number, mut contents) = (0, Vec::new());
    while let Some(next) = repository.release_after(wave, number).await.unwrap() {
        assert!(next.number > number);
        number = next.number;
        contents.extend(next.content);
    }
    assert_eq!(contents, [0, 1, 2]);
}

async fn what_was_computed_before_something_changed_is_not_stored(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let wave = &survey.wave.id;
    let mut repository = fresh.database.write().await.unwrap();
    let before = repository.revision(wave).await.unwrap().unwrap();
    assert!(repository.raise_revision_from(wave, before).await.unwrap());
    assert!(!repository.raise_revision_from(wave, before).await.unwrap());
    repository.raise_revision(wave).await.unwrap();
    let after = repository.revision(wave).await.unwrap().unwrap();
    assert!(
        !repository
            .raise_revision_from(wave, after - 1)
            .await
            .unwrap()
    );
    assert!(repository.raise_revision_from(wave, after).await.unwrap());
    let none = repository.revision(&"1999".parse().unwrap()).await.unwrap();
    assert_eq!(none, None);
}

async fn a_municipality_that_closed_early_is_released_by_itself(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (secrets, database) = (secrets(), &fresh.database);
    let asker = send(&survey, database, "3203", 12).await;
    let utsira = send(&survey, database, "1151", 9).await;
    let nothing = survey.releasing(&secrets).due(database).await;
    assert!(
        matches!(nothing, Err(ReleasingError::NothingClosed)),
        "{nothing:?}"
    );

    survey.close(database, Some(asker)).await.unwrap();
    let made = survey.release(database, &secrets).await;
    assert_eq!(
        (made.municipalities, made.counties, made.nation),
        (1, 0, false)
    );
    assert_eq!(
        scopes(&survey, database).await,
        [Scope::Municipality(asker)]
    );
    survey.close(database, Some(utsira)).await.unwrap();
    survey.release(database, &secrets).await;
    assert_eq!(
        scopes(&survey, database).await,
        [Scope::Municipality(asker), Scope::Municipality(utsira)]
    );
    let read = async |municipality| {
        let scope = Scope::Municipality(municipality);
        let found = release::read(
            database,
            &release::Shelf::default(),
            &survey.wave,
            scope,
            &secrets.release,
        )
        .await;
        found.unwrap().unwrap()
    };
    let of_asker = read(asker).await;
    assert!(matches!(of_asker.release.outcome(), Outcome::Report(_)));
    assert_eq!(of_asker.released_on, date(2026, 10, 20));
    let of_utsira = read(utsira).await;
    assert!(matches!(of_utsira.release.outcome(), Outcome::TooFew));
    assert!(of_asker.number < of_utsira.number);
}

/// Closes everything that is open and releases what is due.
async fn end(survey: &Survey, database: &Database, secrets: &Secrets) -> Made {
    survey.close(database, None).await.unwrap();
    survey.release(database, secrets).await
}

async fn all_are_released_together_when_all_have_closed(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (secrets, database) = (secrets(), &fresh.database);
    send(&survey, database, "3203", 12).await;
    let over = release::Releasing {
        at: noon(CLOSES.tomorrow().unwrap()),
        ..survey.releasing(&secrets)
    };
    let refused = over.due(database).await;
    assert!(
        matches!(refused, Err(ReleasingError::StillOpen(_))),
        "{refused:?}"
    );

    let made = end(&survey, database, &secrets).await;
    let all = fresh.count("collections").await;
    assert_eq!(i64::try_from(made.municipalities).unwrap(), all);
    assert_eq!((made.counties, made.nation), (15, true));
    let scopes = scopes(&survey, database).await;
    assert!(
        scopes.is_sorted(),
        "municipalities, then counties, then the nation"
    );
    assert_eq!(scopes.len(), made.municipalities + 16);
}

async fn what_was_released_early_stays_as_it_was(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (secrets, database) = (secrets(), &fresh.database);
    let asker = send(&survey, database, "3203", 14).await;
    send(&survey, database, "0301", 40).await;
    survey.close(database, Some(asker)).await.unwrap();
    survey.release(database, &secrets).await;
    let scope = Scope::Municipality(asker);
    let before = stored(&survey, database, scope).await;
    let made = end(&survey, database, &secrets).await;
    assert_eq!(stored(&survey, database, scope).await, before);
    let all = fresh.count("collections").await;
    assert_eq!(i64::try_from(made.municipalities).unwrap(), all - 1);
}

async fn with_everything_released_nothing_more_is(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (secrets, database) = (secrets(), &fresh.database);
    end(&survey, database, &secrets).await;
    let before = fresh.count("releases").await;
    let again = survey.releasing(&secrets).due(database).await;
    assert!(
        matches!(again, Err(ReleasingError::ReleasedAlready { held: 0 })),
        "{again:?}"
    );
    assert_eq!(fresh.count("releases").await, before);
}

async fn one_municipality_can_be_released_before_the_others(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (secrets, database) = (secrets(), &fresh.database);
    let asker = send(&survey, database, "3203", 12).await;
    let open = survey.releasing(&secrets).one(database, asker).await;
    assert!(matches!(open, Err(ReleasingError::NotClosed)), "{open:?}");
    survey.close(database, None).await.unwrap();
    survey
        .releasing(&secrets)
        .one(database, asker)
        .await
        .unwrap();
    assert_eq!(
        scopes(&survey, database).await,
        [Scope::Municipality(asker)]
    );
    let made = survey.release(database, &secrets).await;
    assert!(made.nation);
}

async fn a_held_municipality_is_left_out_until_it_is_cleared(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (secrets, database) = (secrets(), &fresh.database);
    let asker = send(&survey, database, "3203", 12).await;
    send(&survey, database, "0301", 40).await;
    let holding = holding(&survey, asker);
    holding.hold(database, "many in one minute").await.unwrap();
    end(&survey, database, &secrets).await;
    let scope = Scope::Municipality(asker);
    assert_eq!(stored(&survey, database, scope).await, None);
    let nation = stored(&survey, database, Scope::Nation).await.unwrap();
    let read = release::read(
        database,
        &release::Shelf::default(),
        &survey.wave,
        Scope::Nation,
        &secrets.release,
    )
    .await;
    assert_eq!(read.unwrap().unwrap().release.without(), [asker]);
    for refused in [
        survey.releasing(&secrets).due(database).await,
        survey.releasing(&secrets).one(database, asker).await,
    ] {
        assert!(
            matches!(
                refused,
                Err(ReleasingError::ReleasedAlready { held: 1 } | ReleasingError::Held)
            ),
            "{refused:?}"
        );
    }

    holding.clear(database).await.unwrap();
    let made = survey.release(database, &secrets).await;
    assert_eq!((made.municipalities, made.nation), (1, false));
    assert!(stored(&survey, database, scope).await.is_some());
    assert_eq!(
        stored(&survey, database, Scope::Nation).await.unwrap(),
        nation
    );
    let log = "SELECT actor || ' ' || action || ' ' || object FROM audit_log ORDER BY entry_number";
    let object = format!("wave:2023 municipality:{}", asker.get());
    let entries = fresh.texts(log).await;
    assert!(
        entries.contains(&format!("tester held {object}")),
        "{entries:?}"
    );
    assert!(entries.contains(&format!("tester cleared {object}")));
    assert!(entries.contains(&"tester released wave:2023 releases:1".to_owned()));
}

fn holding(survey: &Survey, municipality: MunicipalityId) -> Holding<'_> {
    Holding {
        wave: &survey.wave,
        municipality,
        at: noon(OPENS),
        actor: "tester",
    }
}

async fn only_what_is_not_released_can_be_held_and_only_once(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (secrets, database) = (secrets(), &fresh.database);
    let (asker, utsira) = (municipality("3203"), municipality("1151"));
    let unknown = holding(&survey, MunicipalityId::new(999_999));
    assert!(matches!(
        unknown.hold(database, "x").await,
        Err(HoldError::NoCollection)
    ));
    assert!(matches!(
        holding(&survey, utsira).clear(database).await,
        Err(HoldError::NotHeld)
    ));
    let of_utsira = holding(&survey, utsira);
    of_utsira.hold(database, "first").await.unwrap();
    assert!(matches!(
        of_utsira.hold(database, "second").await,
        Err(HoldError::HeldAlready)
    ));
    let mut repository = database.read().await.unwrap();
    let held = repository.holds(&survey.wave.id).await.unwrap();
    assert_eq!(held, [(utsira, "first".to_owned())]);
    drop(repository);

    survey.close(database, Some(asker)).await.unwrap();
    survey.release(database, &secrets).await;
    assert!(matches!(
        holding(&survey, asker).hold(database, "late").await,
        Err(HoldError::Released)
    ));
    assert_eq!(fresh.count("holds").await, 1);
}

async fn of_two_releases_at_the_same_moment_one_is_made(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (secrets, database) = (secrets(), &fresh.database);
    send(&survey, database, "3203", 12).await;
    survey.close(database, None).await.unwrap();
    // As two processes do it, each with connections of its own.
    let another = fresh.another().await;
    let releasing = survey.releasing(&secrets);
    let (one, other) = tokio::join!(releasing.due(database), releasing.due(&another));
    let (made, refused) = match (one, other) {
        (Ok(made), Err(refused)) | (Err(refused), Ok(made)) => (made, refused),
        both => panic!("{both:?}"),
    };
    assert!(
        matches!(
            refused,
            ReleasingError::Meanwhile | ReleasingError::ReleasedAlready { .. }
        ),
        "{refused:?}"
    );
    let all = i64::try_from(made.municipalities + made.counties + 1).unwrap();
    assert_eq!(fresh.count("releases").await, all);
}

async fn a_release_is_read_with_its_own_key_alone(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (secrets, database) = (secrets(), &fresh.database);
    end(&survey, database, &secrets).await;
    let other = Secrets::derive(&[24; 32]);
    let read = release::read(
        database,
        &release::Shelf::default(),
        &survey.wave,
        Scope::Nation,
        &other.release,
    )
    .await;
    assert!(
        matches!(read, Err(StorageError::Corrupt { what: "release" })),
        "{read:?}"
    );
}
