//! The languages that are offered as text alone, on purpose: a file in the folder of sound, so that
//! whoever brings that folder somewhere else brings the decision along.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use domain::fault::Fault;
use domain::language::LanguageId;
use serde::{Deserialize, Serialize};

use super::folder::{FolderError, io};

/// The name of the file.
const FILE: &str = "text-only.toml";

const HEAD: &str = "\
# Languages that are offered as text alone, on purpose, whatever their voices read.
# Changed by administrators on the page of voices.
";

#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Written {
    languages: BTreeSet<LanguageId>,
}

/// Reads the file; without it there are none.
pub(super) fn read(sound: &Path) -> Result<BTreeSet<LanguageId>, Fault> {
    let fault = |what: String| Fault {
        file: FILE.to_owned(),
        line: 1,
        what,
        remedy: "write `languages = [\"so\"]`, or remove the file".to_owned(),
    };
    let text = match std::fs::read_to_string(sound.join(FILE)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(fault(error.to_string())),
    };
    let written: Written = toml::from_str(&text).map_err(|error| fault(error.message().into()))?;
    Ok(written.languages)
}

/// Writes the file anew, whole or not at all.
pub(super) fn write(sound: &Path, languages: BTreeSet<LanguageId>) -> Result<(), FolderError> {
    let path = sound.join(FILE);
    let written =
        toml::to_string(&Written { languages }).expect("a list of names is always written");
    let write = || {
        let mut file = tempfile::Builder::new()
            .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))
            .tempfile_in(sound)?;
        file.write_all(HEAD.as_bytes())?;
        file.write_all(written.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|source| io(&path, source))
}
