//! `samsvar check`: the tests that `serve` makes, without starting; and what is offered.

use super::serve::Data;
use crate::config::Settings;

pub(super) fn run(settings: &Settings) -> anyhow::Result<()> {
    let data = Data::load(settings)?;
    let languages = data.texts.languages();
    let mut complete = 0;
    for language in languages {
        let has = data.texts.has(language);
        complete += usize::from(has);
        println!(
            "{}\t{}\t{}\t{}",
            language.id(),
            language.english(),
            if has { "complete" } else { "no texts yet" },
            language.state().as_str(),
        );
    }
    println!(
        "{complete} of {} languages have complete texts.",
        languages.iter().count()
    );
    Ok(())
}
