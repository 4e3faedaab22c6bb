//! Drafts: how long they are good for, and their bytes.

use proptest::prelude::*;

use super::*;
use crate::answers::Answer;
use crate::answers::tests::any_answers;
use crate::questionnaire::tests::of_2023;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + second).unwrap()
}

fn draft() -> Draft {
    let municipality = Some(MunicipalityId::new(7));
    Draft::new(of_2023(), municipality, DraftNumber::new([3; 16]), at(0))
}

#[test]
fn a_new_draft_is_empty_and_of_its_wave() {
    let draft = draft();
    assert_eq!(draft.wave.as_str(), "2023");
    assert_eq!(draft.stage, Stage::Answering);
    assert_eq!(draft.answers, Answers::none(of_2023()));
    assert_eq!((draft.started, draft.touched), (at(0), at(0)));
}

#[test]
fn three_hours_are_good_and_a_second_more_is_not() {
    let draft = draft();
    assert!(!draft.is_too_old(at(3 * 3600)));
    assert!(draft.is_too_old(at(3 * 3600 + 1)));
    // A clock that was set back does not make a draft old.
    assert!(!draft.is_too_old(at(-3600)));
}

#[test]
fn fifteen_minutes_without_a_touch_are_idle() {
    let mut draft = draft();
    assert!(!draft.is_idle(at(15 * 60 - 1)));
    assert!(draft.is_idle(at(15 * 60)));
    draft.touch(at(600));
    assert!(!draft.is_idle(at(15 * 60)));
    assert!(draft.is_idle(at(600 + 15 * 60)));
    draft.touch(at(0));
    assert_eq!(draft.touched, at(600));
}

#[test]
fn what_was_sent_is_wiped() {
    let mut draft = draft();
    draft.answers.set(2, of_2023().choose(2, &["man"]).unwrap());
    draft.mark_sent(of_2023());
    assert_eq!(draft.stage, Stage::Sent);
    assert_eq!(draft.answers.get(2), Answer::Unanswered);
}

#[test]
fn a_draft_of_another_questionnaire_is_refused() {
    let file = include_str!("../../../../questionnaires/2023.toml");
    let bytes = draft().to_bytes();
    for (from, to) in [
        ("wave = \"2023\"", "wave = \"2024\""),
        ("version = 1", "version = 2"),
    ] {
        let other = Questionnaire::parse("other.toml", &file.replace(from, to)).unwrap();
        assert_eq!(
            Draft::from_bytes(&other, &bytes),
            Err(DraftCorrupt::OtherQuestionnaire)
        );
    }
}

#[test]
fn bytes_that_are_no_draft_are_refused() {
    let good = draft().to_bytes();
    for end in 0..good.len() {
        assert!(Draft::from_bytes(of_2023(), &good[..end]).is_err(), "{end}");
    }
    let with = |place: usize, bytes: &[u8]| {
        let mut changed = good.clone();
        changed[place..place + bytes.len()].copy_from_slice(bytes);
        Draft::from_bytes(of_2023(), &changed)
    };
    assert_eq!(with(0, &[2]), Err(DraftCorrupt::Form));
    assert_eq!(
        with(13, &[1]),
        Err(DraftCorrupt::Value),
        "a municipality beyond all"
    );
    assert_eq!(
        with(33, &i64::MAX.to_le_bytes()),
        Err(DraftCorrupt::Value),
        "begun"
    );
    assert_eq!(
        with(41, &0_i64.to_le_bytes()),
        Err(DraftCorrupt::Value),
        "touched"
    );
    assert_eq!(with(49, &[2]), Err(DraftCorrupt::Value), "stage");
    assert!(matches!(with(50, &[3]), Err(DraftCorrupt::Answers(_))));
}

proptest! {
    #[test]
    fn drafts_are_read_back_from_bytes_of_one_length(
        answers in any_answers(),
        municipality in any::<Option<u32>>(),
        number in any::<[u8; 16]>(),
        started in 0_i64..10_000,
        touched_after in 0_i64..10_000,
        sent in any::<bool>(),
    ) {
        let municipality = municipality.map(MunicipalityId::new);
        let number = DraftNumber::new(number);
        let mut draft = Draft::new(of_2023(), municipality, number, at(started));
        draft.touch(at(started + touched_after));
        if sent {
            draft.mark_sent(of_2023());
        } else {
            draft.answers = answers;
        }
        let bytes = draft.to_bytes();
        prop_assert_eq!(bytes.len(), super::tests::draft().to_bytes().len());
        prop_assert_eq!(Draft::from_bytes(of_2023(), &bytes), Ok(draft));
    }

    #[test]
    fn fractions_of_a_second_do_not_survive_and_do_no_harm(nanosecond in 0_i32..1_000_000_000) {
        let moment = Timestamp::new(1_700_000_000, nanosecond).unwrap();
        let draft = Draft::new(of_2023(), None, DraftNumber::new([0; 16]), moment);
        prop_assert_eq!(draft.started, at(0));
        prop_assert_eq!(Draft::from_bytes(of_2023(), &draft.to_bytes()), Ok(draft));
    }
}
