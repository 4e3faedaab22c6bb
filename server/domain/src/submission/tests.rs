//! Submissions: one length for all, and nothing read back that could not have been sent.

use proptest::prelude::*;

use super::*;
use crate::answers::Answer;
use crate::answers::tests::any_answers;
use crate::questionnaire::tests::of_2023;

fn submission(answers: Answers) -> Submission {
    Submission {
        wave: of_2023().id().clone(),
        municipality: MunicipalityId::new(301),
        language: LanguageId::parse("ti").unwrap(),
        answers,
    }
}

/// The bytes of a submission whose answers were not settled.
fn unsettled(answers: &Answers) -> Vec<u8> {
    let mut bytes = submission(Answers::none(of_2023())).to_padded_bytes(of_2023());
    let answers = answers.to_bytes();
    bytes[HEAD..HEAD + answers.len()].copy_from_slice(&answers);
    bytes
}

fn chosen(key: &str, option: &str) -> Answers {
    let mut answers = Answers::none(of_2023());
    let index = of_2023().index_of(key).unwrap();
    answers.set(index, of_2023().choose(index, &[option]).unwrap());
    answers
}

#[test]
fn the_length_is_a_multiple_of_64() {
    assert_eq!(Submission::padded_length(of_2023()), 192);
}

#[test]
fn what_nobody_could_have_sent_is_refused() {
    let questionnaire = of_2023();
    let read = |bytes: &[u8]| Submission::from_padded_bytes(questionnaire, bytes).unwrap_err();
    assert_eq!(
        read(&unsettled(&chosen("programme", "on-leave"))),
        SubmissionCorrupt::Ended
    );
    assert_eq!(
        read(&unsettled(&chosen("plan", "yes"))),
        SubmissionCorrupt::Unsettled
    );
    let mut skipped = Answers::none(questionnaire);
    skipped.set(0, Answer::Skipped);
    assert_eq!(read(&unsettled(&skipped)), SubmissionCorrupt::Unsettled);

    let good = unsettled(&chosen("gender", "man"));
    assert!(Submission::from_padded_bytes(questionnaire, &good).is_ok());
    let with = |place: usize, byte: u8| {
        let mut changed = good.clone();
        changed[place] = byte;
        read(&changed)
    };
    assert_eq!(with(0, 9), SubmissionCorrupt::Form);
    assert_eq!(with(1, good[1] ^ 1), SubmissionCorrupt::OtherQuestionnaire);
    assert_eq!(with(13, b'T'), SubmissionCorrupt::Language);
    assert_eq!(with(14, 0), SubmissionCorrupt::Language);
    assert_eq!(with(191, 1), SubmissionCorrupt::Form);
    assert!(matches!(with(HEAD, 0xFF), SubmissionCorrupt::Answers(_)));
    assert_eq!(read(&good[..191]), SubmissionCorrupt::Form);
    assert_eq!(
        read(&[good.as_slice(), &[0]].concat()),
        SubmissionCorrupt::Form
    );
    assert_eq!(read(&[]), SubmissionCorrupt::Form);
}

#[test]
fn only_the_wave_is_printed() {
    let text = format!("{:?}", submission(chosen("gender", "man")));
    assert!(text.contains("2023"), "{text}");
    assert!(!text.contains("301") && !text.contains("ti\""), "{text}");
}

proptest! {
    #[test]
    fn submissions_are_read_back_settled_from_bytes_of_one_length(
        answers in any_answers(),
        municipality in any::<u32>(),
        language in "[a-z]{2,3}",
    ) {
        let questionnaire = of_2023();
        let sent = Submission {
            municipality: MunicipalityId::new(municipality),
            language: LanguageId::parse(&language).unwrap(),
            ..submission(answers)
        };
        let bytes = sent.to_padded_bytes(questionnaire);
        prop_assert_eq!(bytes.len(), Submission::padded_length(questionnaire));
        let read = Submission::from_padded_bytes(questionnaire, &bytes);
        if questionnaire.ends(&sent.answers) {
            prop_assert_eq!(read, Err(SubmissionCorrupt::Ended));
        } else {
            let answers = sent.answers.settled(questionnaire);
            prop_assert_eq!(read, Ok(Submission { answers, ..sent }));
        }
    }
}
