//! That a file is the same each time, and that none is made of what does not belong together.

use files::{FileError, Format};

use crate::specimen::Specimen;

#[test]
fn the_same_publication_gives_the_same_bytes() {
    let (one, other) = (Specimen::of(40), Specimen::of(40));
    for format in Format::ALL {
        let first = one.publication("nb").to_file(format).unwrap();
        let second = other.publication("nb").to_file(format).unwrap();
        assert!(first == second, "{format:?}");
    }
}

#[test]
fn another_questionnaire_than_the_releases_is_refused() {
    let mut specimen = Specimen::of(1);
    let text =
        include_str!("../../../questionnaires/2023.toml").replace("version = 1", "version = 2");
    specimen.questionnaire = domain::Questionnaire::parse("2023.toml", &text).unwrap();
    let refused = specimen.publication("nb").to_file(Format::Csv);
    assert!(matches!(refused, Err(FileError::OtherQuestionnaire { .. })));
}

#[test]
fn a_missing_text_is_named() {
    let mut specimen = Specimen::of(1);
    let id = specimen.questionnaire.questions()[6].options()[1]
        .message()
        .to_owned();
    specimen.texts[0].messages.remove(&id);
    let refused = specimen.publication("nb").to_file(Format::Csv).unwrap_err();
    let told = refused.to_string();
    assert!(told.contains(&id) && told.contains("nb"), "{told}");
    let missing = specimen.publication("th").to_file(Format::Csv);
    assert!(matches!(missing, Err(FileError::LanguageMissing(language)) if language == "th"));
}
